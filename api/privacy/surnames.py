"""Surnames that are common in the Netherlands. Without a tussenvoegsel they count only after a given name."""

from typing import Final

_SURNAMES: Final = """
aalbers aydin akkerman ali bakker bakkers bos bosch boer boers boogaard bosman bouman brouwer brouwers
bruin bruijn burger celik cornelissen dekker demir dijk dijkstra doorn driessen evers gerritsen groen
groot haan hendriks hermans hoekstra hofman huisman jacobs jansen janssen jonker jong kaya khan kok
koning koster kramer kuiper kuipers kuijpers leeuwen maas martens meijer meyer molenaar mulder nguyen
ozturk pauwels peeters pereira peters postma prins prinsen sahin sanders schipper schouten scholten
singh smeets smit smits timmermans timmer veenstra verhoeven vermeulen verbeek visser vos vries wal
willems willemsen wit wolters yildirim yildiz yilmaz
"""
SURNAMES: Final = frozenset(_SURNAMES.split())
_WITH_TUSSENVOEGSEL: Final = """
berg beek boer bosch brink bruijn bruin dam dijk dongen graaf groot haan heide heijden hoek horst jager
jong jonge jongh koning leeuw leeuwen linden meer meulen mey moor pol rijn roos ruiter steen veen velde
velden ven vliet vos vries waal wal wijk wilde wit zanden zee
"""
WITH_TUSSENVOEGSEL: Final = frozenset(_WITH_TUSSENVOEGSEL.split())
TUSSENVOEGSELS: Final = (
    "van der|van den|van de|van het|van 't|van|von|de la|de las|de|den|der|du|el|al|ait|aït|ben|bin|ould|"
    "ten|ter|te|in 't|op de|op den|uit de|d'"
)
