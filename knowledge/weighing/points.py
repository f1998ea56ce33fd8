"""The kernregels and limits that the reader of this advies must keep in mind."""

from collections.abc import Callable, Sequence

from knowledge.catalogue import Catalogue
from knowledge.vocabulary import Aanstichter, JaNee, OproepSoort, Platform, Rechtsgebied
from knowledge.weighing import wording
from knowledge.weighing.assessment import Assessment
from knowledge.weighing.limits import is_emergency_law
from knowledge.weighing.situation import Situation

Applies = Callable[[Situation, Sequence[Assessment]], bool]

_PROTEST = frozenset({OproepSoort.DEMONSTRATIE, OproepSoort.BLOKKADE, OproepSoort.OPVANGLOCATIE_PROTEST})
_KNOWN_PERSON = frozenset(
    {Aanstichter.BEKEND_MEERDERJARIG, Aanstichter.BEKEND_MINDERJARIG, Aanstichter.BEKEND_JONGER_DAN_12}
)
_PUBLIC_PLATFORM = frozenset({Platform.OPENBAAR_SOCIALMEDIA, Platform.LIVESTREAM, Platform.FORUM})


def _told(key: str, values: frozenset[str]) -> Applies:
    return lambda situation, _: situation.facts.get(key) in values


def _shows_emergency_law(_: Situation, shown: Sequence[Assessment]) -> bool:
    return any(is_emergency_law(assessment.interventie) for assessment in shown)


def _shows_a_decision(_: Situation, shown: Sequence[Assessment]) -> bool:
    return any(
        assessment.interventie.rechtsgebied is Rechtsgebied.BESTUURSRECHT
        and assessment.oordeel != "niet_geschikt"
        for assessment in shown
    )


_APPLIES: dict[str, Applies] = {
    "kr-strafrecht-eerst": _told("strafbaar_feit_vermoed", frozenset({JaNee.JA})),
    "kr-demonstratie": _told("oproep_soort", _PROTEST),
    "kr-noodrecht": _shows_emergency_law,
    "kr-persoonsgericht": _told("aanstichter", _KNOWN_PERSON),
    "kr-platform": _told("platform", _PUBLIC_PLATFORM),
    "kr-motiveren": _shows_a_decision,
}
"""When a kernregel matters; a kernregel that is not named here always does."""


def points_of_attention(
    situation: Situation, shown: Sequence[Assessment], catalogue: Catalogue
) -> tuple[str, ...]:
    rules = (card for card in catalogue.kernregels.values() if _applies(card.id, situation, shown))
    return (
        *(card.regel for card in rules),
        wording.POINT_DECIDES,
        wording.POINT_PEILDATUM.format(peildatum=catalogue.peildatum),
    )


def _applies(kernregel: str, situation: Situation, shown: Sequence[Assessment]) -> bool:
    applies = _APPLIES.get(kernregel)
    return applies is None or applies(situation, shown)
