"""Makes an answer of a search result: the point first, then what to be careful about, its bronnen below."""

from collections.abc import Iterator

from knowledge.answering.answer import Answer, SearchTrail, Treffer
from knowledge.answering.caution import Caution
from knowledge.answering.difference import Differences, Search, read_sides
from knowledge.answering.period import Periods
from knowledge.answering.presupposition import takes_for_granted
from knowledge.answering.relevance import Relevance
from knowledge.answering.said import Said, bronnen, cites, together
from knowledge.answering.selection import Choice
from knowledge.answering.statement import Statements, name_of
from knowledge.answering.subject import Subject
from knowledge.answering.texts import AnswerTexts
from knowledge.answering.verdicts import Verdicts
from knowledge.answering.yes_no import YesNo, yes_no
from knowledge.index import SearchIndex
from knowledge.index.analyser import Analyser
from knowledge.passages import Passage, Soort
from knowledge.search import Hit, SearchResult
from knowledge.search.card_facets import CardFacets
from knowledge.search.facet_wish import FacetWish, read_facet_wish

MOST_CHOICES = 4
LEAST_CERTAIN_CHOICE = 0.1
NEARLY_AS_NEAR = 0.7


class Answerer:
    """Nothing is generated: an answer is made of literal sentences and of the fixed ones in texts.yaml."""

    def __init__(self, index: SearchIndex, texts: AnswerTexts) -> None:
        self._texts = texts
        self._facets = CardFacets(index)
        self._relevance = Relevance(index, Analyser())
        self._statements = Statements(texts, self._relevance)
        self._verdicts = Verdicts(texts, self._statements, self._relevance)
        self._periods = Periods(texts, self._statements, self._relevance)
        self._differences = Differences(texts, self._statements, self._relevance, self._facets)
        self._caution = Caution(texts)

    def answer(self, vraag: str, result: SearchResult, search: Search | None = None) -> Answer:
        """`search` looks up both sides of a question for a difference; without it only one is answered."""
        sides = read_sides(vraag) if search else None
        difference = self._differences.of(sides, search) if sides and search else None
        if difference:
            return self._answered(difference, result)
        if result.offers_choices:
            return self._choices(result)
        if not result.sufficient:
            return self._without_source(result)
        said = self._about_one_card(vraag, result)
        if sides and read_facet_wish(vraag).name == "verschil":
            said = together([Said(self._texts.verschil.een_kant), said])
        return self._answered(said, result)

    def _choices(self, result: SearchResult) -> Answer:
        """For a question that is understood too little to answer and too well to refuse."""
        keuzes = nearest_subjects(result.hits)
        return Answer(
            gevonden=False,
            vraagt_keuze=True,
            tekst=self._texts.keuzes,
            keuzes=keuzes,
            spoor=trail_of(result),
        )

    def _about_one_card(self, vraag: str, result: SearchResult) -> Said:
        wish = read_facet_wish(vraag)
        passage = self._choice(vraag, wish).of(result.hits)
        subject = Subject(passage, self._facets(passage.kaart))
        kind = yes_no(vraag, wish)
        if kind:
            return self._yes_or_no(kind, subject, vraag, result)
        contradicts = takes_for_granted(vraag)
        before = self._caution.before(subject, contradicts=contradicts)
        if before and contradicts and wish.name != "stappen":
            return before
        point = cites(passage) if before and passage.facet == "status" else self._point(subject, vraag, wish)
        return together(part for part in (before, point) if part)

    def _yes_or_no(self, kind: YesNo, subject: Subject, vraag: str, result: SearchResult) -> Said:
        point = self._verdicts.of(kind, subject, self._others(subject.passage, result), vraag)
        if kind is YesNo.IN_FORCE or self._verdicts.refuses(kind, subject):
            return point
        before = self._caution.before(subject, contradicts=takes_for_granted(vraag))
        return together(part for part in (before, point) if part)

    def _point(self, subject: Subject, vraag: str, wish: FacetWish) -> Said:
        if wish.name == "duur":
            return self._periods.of(subject, vraag)
        return self._statements.of(subject.passage, vraag)

    def _others(self, passage: Passage, result: SearchResult) -> Iterator[Subject]:
        """The cards that are nearly as near as the best, without the one that was chosen."""
        least = NEARLY_AS_NEAR * result.hits[0].score
        near = dict.fromkeys(hit.passage.kaart for hit in result.hits if hit.score >= least)
        for kaart in near:
            found = next(hit.passage for hit in result.hits if hit.passage.kaart == kaart)
            if kaart != passage.kaart:
                yield Subject(found, self._facets(kaart))

    def _choice(self, vraag: str, wish: FacetWish) -> Choice:
        asked = self._relevance.stems(vraag)

        def named(passage: Passage) -> bool:
            first = self._relevance.stems(name_of(passage).split(" ")[0])
            return not first or bool(self._relevance.shared(first, " ".join(asked)))

        core = self._relevance.core(asked)

        def knows(card: str) -> bool:
            text = " ".join(passage.searched_text for passage in self._facets(card).values())
            return core in self._relevance.shared(asked, text)

        return Choice(vraag, wish, self._facets, named, knows)

    def _answered(self, said: Said, result: SearchResult) -> Answer:
        said = self._caution.unsaid(said)
        notes = self._caution.notes([taken.passage for taken in said.taken], said.text)
        return Answer(
            gevonden=True,
            tekst=f"{said.text}\n\n{notes}",
            bronnen=bronnen(said.taken),
            spoor=trail_of(result),
        )

    def _without_source(self, result: SearchResult) -> Answer:
        # Far below the threshold the nearest subjects have nothing to do with the question.
        choices = nearest_subjects(result.hits) if result.certainty >= LEAST_CERTAIN_CHOICE else ()
        if not result.hits:
            text = self._texts.leeg
        else:
            text = self._texts.geen_bron_met_keuzes if choices else self._texts.geen_bron
        return Answer(gevonden=False, tekst=text, keuzes=choices, spoor=trail_of(result))


def nearest_subjects(hits: tuple[Hit, ...]) -> tuple[str, ...]:
    """Names of the nearest cards; kernregels have no name of their own."""
    names = (hit.passage.herkomst.titel for hit in hits if hit.passage.soort is not Soort.KERNREGEL)
    return tuple(dict.fromkeys(names))[:MOST_CHOICES]


def trail_of(result: SearchResult) -> SearchTrail:
    """When the result is not sufficient, everything that was found was rejected."""
    found = tuple(_treffer(hit) for hit in result.hits)
    others = tuple(_treffer(hit) for hit in result.rejected)
    return SearchTrail(
        index_versie=result.index_version,
        treffers=found if result.sufficient else (),
        afgewezen=others if result.sufficient else (*found, *others),
        zekerheid=round(result.certainty, 4),
        drempel=result.threshold,
        duur_ms=result.timings,
    )


def _treffer(hit: Hit) -> Treffer:
    return Treffer(passage_id=hit.passage.passage_id, score=hit.score, rang=hit.rang)
