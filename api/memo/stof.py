"""From the log of a gesprek to what a memo is made of: facts and adviezen, never what was typed."""

from collections.abc import Sequence
from datetime import UTC, datetime

from api.logbook.records import Beurt, Gemeente, Gesprek
from knowledge.casus import Casus
from knowledge.memo.stof import GegevenAdvies, Memostof, Moment

OTHER_CASUSSEN = "andere_zaken"
MOST_NAMED = 3


def memostof(gesprek: Gesprek, gemeente: Gemeente, beurten: Sequence[Beurt]) -> Memostof | None:
    """`None` when there is no casus to write about. `beurten` are all of the gesprek, oldest first."""
    answered = [beurt for beurt in beurten if beurt.uitkomst != "storing"]
    present = _of_this_casus(answered)
    if not present or not _casus(present[-1]).known():
        return None
    last = present[-1]
    return Memostof(
        casus=_casus(last),
        gemaakt_op=datetime.now(UTC).replace(microsecond=0),
        gemeente=gemeente.naam,
        gesprek=gesprek.id,
        momenten=tuple(_moment(beurt) for beurt in present),
        gegeven=_given(present),
        versies={name: str(version) for name, version in last.versies.items()},
        oefening=last.oefening,
    )


def _of_this_casus(beurten: Sequence[Beurt]) -> list[Beurt]:
    """Back to where the gesprek last changed from one casus to another."""
    present: list[Beurt] = []
    for beurt in reversed(beurten):
        if present and _number(beurt) != _number(present[-1]):
            break
        present.append(beurt)
    return present[::-1]


def _number(beurt: Beurt) -> tuple[int, bool]:
    return (int(beurt.slots.get(OTHER_CASUSSEN) or 0), beurt.oefening)


def _casus(beurt: Beurt) -> Casus:
    return Casus.from_slots(beurt.slots)


def _moment(beurt: Beurt) -> Moment:
    advies = beurt.advies or {}
    names = [one["naam"] for one in advies.get("interventies", ()) if one["oordeel"] != "niet_geschikt"]
    return Moment(beurt.ontvangen_op, _casus(beurt), advies.get("fase"), tuple(names[:MOST_NAMED]))


def _given(beurten: Sequence[Beurt]) -> GegevenAdvies | None:
    """The last advies, if the casus is still the one that it was given for."""
    last = next((beurt for beurt in reversed(beurten) if beurt.advies), None)
    if last is None or last.advies is None or _casus(last) != _casus(beurten[-1]):
        return None
    oordelen = {one["id"]: one["oordeel"] for one in last.advies["interventies"]}
    return GegevenAdvies(str(last.versies.get("inhoud", "")), oordelen)
