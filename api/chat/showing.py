"""From the log to what the API shows."""

from api import texts
from api.chat import wire
from api.logbook import records


def show_new(gesprek: records.Gesprek, welkom: records.Antwoord) -> wire.NieuwGesprek:
    return wire.NieuwGesprek(
        gesprek_id=gesprek.id, begonnen_op=gesprek.begonnen_op, antwoorden=(show_antwoord(welkom),)
    )


def show_gesprek(gesprek: records.Gesprek, beurten: list[records.Beurt]) -> wire.Gesprek:
    answered = [beurt for beurt in beurten if beurt.uitkomst != "storing"]
    return wire.Gesprek(
        gesprek_id=gesprek.id,
        begonnen_op=gesprek.begonnen_op,
        casus=wire.casus_of(answered[-1].slots) if answered else {},
        beurten=tuple(show_beurt(beurt) for beurt in beurten),
    )


def show_beurt(beurt: records.Beurt) -> wire.Beurt:
    shown = {
        "bericht_id": beurt.bericht_id,
        "ontvangen_op": beurt.ontvangen_op,
        "tekst": beurt.tekst,
        "uitkomst": beurt.uitkomst,
        "antwoorden": tuple(show_antwoord(antwoord) for antwoord in beurt.antwoorden) or (storing(),),
        "casus": wire.casus_of(beurt.slots),
        "advies": beurt.advies,
    }
    return wire.Beurt.model_validate(shown)


def show_antwoord(antwoord: records.Antwoord) -> wire.Antwoord:
    knoppen = tuple(wire.Knop(knop_id=knop.id, tekst=knop.tekst) for knop in antwoord.knoppen)
    shown = {
        "soort": antwoord.soort,
        "tekst": antwoord.tekst,
        "bronnen": antwoord.bronnen,
        "knoppen": knoppen,
        "vraagt": antwoord.vraagt,
    }
    return wire.Antwoord.model_validate(shown)


def storing() -> wire.Antwoord:
    return wire.Antwoord(soort="waarschuwing", tekst=texts.STORING)


def show_reactie(reactie: records.Reactie) -> wire.Reactie:
    return wire.Reactie(
        oordeel=reactie.oordeel,
        reden=reactie.reden,
        toelichting=reactie.toelichting,
        gegeven_op=reactie.gegeven_op,
    )
