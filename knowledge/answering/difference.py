"""What is the difference between A and B? Both cards side by side, and the facets in which they differ."""

import math
import re
from collections.abc import Callable
from dataclasses import dataclass

from knowledge.answering.relevance import Relevance
from knowledge.answering.said import Said, Taken, together
from knowledge.answering.selection import WARNS
from knowledge.answering.statement import Statements, name_of
from knowledge.answering.texts import AnswerTexts
from knowledge.passages import Passage, Soort
from knowledge.search import SearchResult
from knowledge.search.card_facets import CardFacets

Search = Callable[[str], SearchResult]
_A = r"(?:(?:een|de|het|den|'n) )?(?P<een>.+?)"
_B = r"(?:(?:een|de|het|den|'n) )?(?P<ander>.+?)"
_END = r"(?: (?:precies|eigenlijk|nou|nu|dan))?[?.! ]*$"
_DIFFERENCE = r"(?:verschil|onderscheid)"
_AND = r"(?:en|of|met|versus|vs\.?)"
_SHORT = r"[\w-]+(?: [\w-]+)?"
WORDINGS = tuple(
    re.compile(wording)
    for wording in (
        rf"{_DIFFERENCE}(?: er)? (?:tussen|van) {_A} {_AND} {_B}{_END}",
        rf"verschilt {_A} van {_B}{_END}",
        rf"verhoudt {_A} zich tot {_B}{_END}",
        rf"^{_A} {_AND} {_B}[,;:.?]?(?: wat is)?(?: nou| nu)?(?: het)? {_DIFFERENCE}{_END}",
        rf"{_DIFFERENCE} {_A} {_AND} {_B}{_END}",
        rf"^{_A} (?:versus|vs\.?) {_B}{_END}",
        rf"^(?:een )?(?P<een>{_SHORT}) of (?:een )?(?P<ander>{_SHORT}){_END}",
    )
)
BARE_ARTICLE = re.compile(r"\d+(?::\d+)?[a-z]{0,3}")
ARTICLE_WITH_LAW = re.compile(rf"(?:artikel )?{BARE_ARTICLE.pattern}( \w+)")
POINT = {
    Soort.BEGRIP: "definitie",
    Soort.INTERVENTIE: "doel",
    Soort.WETSARTIKEL: "kern",
    Soort.FASE: "omschrijving",
    Soort.BARRIERE: "uitleg",
    Soort.LOPENDE_WETGEVING: "stand",
    Soort.UITSPRAAK: "oordeel",
}
PREPOSITION = re.compile(r",|:| (?:voor|door|tegen|op|uit|van|met|tijdens|bij|in|aan|wegens|ter|gericht) ")
NAMED_BY_KIND = frozenset({Soort.WETSARTIKEL, Soort.FASE, Soort.BARRIERE})
"""Their names begin with what they are: 'Artikel 172a', 'Fase Nazorg'."""
FIRST_THING = re.compile(r": |\. ")
HEAD = re.compile(r".+ (?:tegen|bij|van|voor|op|met)(?= )")
NEARLY_AS_GOOD = 0.7
MOST_ROWS = 4


@dataclass(frozen=True)
class Asked:
    """The two sides as they were typed."""

    een: str
    ander: str


@dataclass(frozen=True)
class Side:
    """The best card per kind for one side, by the passage that says its point."""

    cards: dict[Soort, Passage]


def read_sides(question: str) -> Asked | None:
    text = " ".join(question.lower().split())
    match = next((match for pattern in WORDINGS if (match := pattern.search(text))), None)
    return Asked(_with_law(match["een"], match["ander"]), match["ander"]) if match else None


def _with_law(een: str, ander: str) -> str:
    """'131' of '131 en 132 Sr' is an article of the same law."""
    law = ARTICLE_WITH_LAW.fullmatch(ander)
    return f"artikel {een}{law[1]}" if law and BARE_ARTICLE.fullmatch(een) else een


class Differences:
    def __init__(
        self, texts: AnswerTexts, statements: Statements, relevance: Relevance, facets: CardFacets
    ) -> None:
        self._texts = texts
        self._statements = statements
        self._relevance = relevance
        self._facets = facets

    def of(self, asked: Asked, search: Search) -> Said | None:
        """None when one of the sides is no card, or both are the same."""
        een, ander = self._side(asked.een, search), self._other_side(asked, search)
        shared = [soort for soort in POINT if soort in een.cards and soort in ander.cards]
        different = [soort for soort in shared if een.cards[soort].kaart != ander.cards[soort].kaart]
        if not different:
            return None
        best = max(
            different,
            key=lambda soort: self._fit(een, soort, asked.een) + self._fit(ander, soort, asked.ander),
        )
        points = [self._point(side.cards[best]) for side in (een, ander)]
        return together([together(points, "\n"), self._rows(een, ander, points)])

    def _other_side(self, asked: Asked, search: Search) -> Side:
        """'Kort geding tegen plaatser en platform': the platform side is a kort geding too."""
        head = HEAD.match(asked.een)
        completed = self._side(f"{head[0]} {asked.ander}", search) if head else None
        return completed if completed and completed.cards else self._side(asked.ander, search)

    def _side(self, typed: str, search: Search) -> Side:
        result = search(typed)
        stems = self._relevance.stems(typed)
        cards: dict[Soort, Passage] = {}
        least = NEARLY_AS_GOOD * result.hits[0].score if result.sufficient else math.inf
        near = [
            hit.passage for hit in result.hits if hit.score >= least and self._is_named(stems, hit.passage)
        ]
        for passage in sorted(near, key=lambda one: not self._begins(stems, one)):
            point = self._facets(passage.kaart).get(POINT.get(passage.soort, ""))
            if point:
                cards.setdefault(passage.soort, point)
        return Side(cards)

    def _fit(self, side: Side, soort: Soort, typed: str) -> float:
        """How much of the card's short name was typed: 'groepsverbod' is half of 'groepsverbod en boete'."""
        name = self._relevance.stems(short_name(side.cards[soort]))
        return len(self._relevance.shared(name, typed)) / len(name) if name else 0.0

    def _is_named(self, stems: frozenset[str], passage: Passage) -> bool:
        """The name says all that was typed; a card that warns must begin with it as well.

        'Gebiedsverbod' is no 'online gebiedsverbod'.
        """
        says_all = bool(stems) and self._relevance.shared(stems, passage.herkomst.titel) == stems
        return says_all and (self._begins(stems, passage) or passage.herkomst.status not in WARNS)

    def _begins(self, stems: frozenset[str], passage: Passage) -> bool:
        titel, name = passage.herkomst.titel, name_of(passage)
        begin = self._relevance.stems(f"{name.split(' ')[0]} {titel.removeprefix(name)}")
        return passage.soort in NAMED_BY_KIND or bool(self._relevance.shared(begin, " ".join(stems)))

    def _point(self, passage: Passage) -> Said:
        text = self._texts.verschil.kop.format(naam=name_of(passage), tekst=passage.tekst)
        return Said(text, (Taken(passage, (passage.tekst,)),))

    def _rows(self, een: Side, ander: Side, points: list[Said]) -> Said:
        names = _names([point.taken[0].passage for point in points])
        if Soort.INTERVENTIE not in een.cards or Soort.INTERVENTIE not in ander.cards:
            return Said("")
        own, other = (self._facets(side.cards[Soort.INTERVENTIE].kaart) for side in (een, ander))
        rows = []
        for facet, subject in self._texts.verschil.onderwerpen.items():
            left, right = own.get(facet), other.get(facet)
            if left and right and self._value(left) != self._value(right):
                rows.append(self._row(subject, left, right, names))
        lead = Said(self._texts.verschil.lijst if rows else "")
        return together([lead, *rows[:MOST_ROWS]], "\n")

    def _row(self, subject: str, left: Passage, right: Passage, names: list[str]) -> Said:
        text = self._texts.verschil.rij.format(
            onderwerp=subject,
            een=self._value(left),
            ander=self._value(right),
            naam_een=names[0],
            naam_ander=names[1],
        )
        return Said(text, (Taken(left, (left.tekst,)), Taken(right, (right.tekst,))))

    def _value(self, passage: Passage) -> str:
        """The first thing that the facet says, without its fixed beginning and the full stop."""
        text = passage.tekst.removeprefix(self._texts.of_facet(passage).weg)
        return FIRST_THING.split(text)[0].removesuffix(".")


def short_name(passage: Passage) -> str:
    """'Gebiedsverbod' of 'Gebiedsverbod voor een bekende aanjager'."""
    return PREPOSITION.split(name_of(passage))[0]


def _names(passages: list[Passage]) -> list[str]:
    """Short ones, unless these are the same."""
    short = [short_name(passage) for passage in passages]
    return short if len(set(short)) == len(short) else [name_of(passage) for passage in passages]
