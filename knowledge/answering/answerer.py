"""Makes an answer of a search result: the facet that was asked for, its status first, its bron below."""

from typing import NamedTuple

from knowledge.advice import Bron
from knowledge.answering.answer import Answer, SearchTrail, Treffer
from knowledge.answering.excerpt import Excerpt, best_lines, best_window, citation, first_lines
from knowledge.answering.rare_words import RareWords
from knowledge.answering.selection import WARNS, chosen
from knowledge.answering.texts import AnswerTexts
from knowledge.index import SearchIndex
from knowledge.index.analyser import Analyser
from knowledge.passages import Passage, Soort
from knowledge.search import Hit, SearchResult
from knowledge.search.card_facets import CardFacets
from knowledge.search.facet_wish import FacetWish, read_facet_wish

LINE = "\n"
MOST_CHOICES = 4
LEAST_CERTAIN_CHOICE = 0.1
REASON_FACETS = ("beperkingen", "ongeschikt", "gebruiksgrens")
UNORDERED = frozenset({"beperkingen", "ongeschikt", "lessen", "kernpunten", "valkuilen"})
DATED_BY_THEMSELVES = frozenset({Soort.UITSPRAAK, Soort.PRAKTIJKVOORBEELD, Soort.PUBLICATIE})


class _First(NamedTuple):
    """What is said before the answer itself, and the passage it was taken from."""

    text: str
    passage: Passage | None


class Answerer:
    """Nothing is generated: an answer is made of literal sentences and of the fixed ones in texts.yaml."""

    def __init__(self, index: SearchIndex, texts: AnswerTexts) -> None:
        self._facets = CardFacets(index)
        self._texts = texts
        self._analyser = Analyser()
        self._rare_words = RareWords(index, self._analyser)

    def answer(self, vraag: str, result: SearchResult) -> Answer:
        if not result.sufficient:
            return self._without_source(result)
        wish = read_facet_wish(vraag)
        passage = chosen(result.hits, wish, self._facets)
        first = self._warning(passage, wish) or self._limit(passage, wish, vraag)
        excerpt = self._excerpt(passage, vraag)
        parts = [
            first.text if first else "",
            self._body(passage, excerpt),
            self._uncertainty(passage),
            self._date(passage),
        ]
        cited = [bron(passage, excerpt.sentences)]
        if first and first.passage and first.passage is not passage:
            cited.append(bron(first.passage, ()))
        return Answer(
            gevonden=True,
            tekst="\n\n".join(part for part in parts if part),
            bronnen=tuple(cited),
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

    def _excerpt(self, passage: Passage, vraag: str) -> Excerpt:
        if not _is_list(passage):
            return best_window(passage.tekst, vraag, self._analyser)
        if passage.facet in UNORDERED:
            return best_lines(passage.tekst, vraag, self._analyser)
        return first_lines(passage.tekst)

    def _warning(self, passage: Passage, wish: FacetWish) -> "_First | None":
        """What the status of the card makes necessary to say first, with its reason."""
        status = passage.herkomst.status
        if status not in WARNS:
            return None
        says_no = status == "afgeraden" and wish.asks_permission
        text = self._texts.nee_afgeraden if says_no else self._texts.status[status]
        # The name often ends in '(afgeraden)', which the sentence says already.
        sentence = text.format(naam=passage.herkomst.titel.split(" (")[0])
        own = self._facets(passage.kaart)
        reason = next((own[facet] for facet in REASON_FACETS if facet in own), None)
        if reason is None or reason is passage:
            return _First(sentence, None)
        return _First(f"{sentence} {reason.tekst.split(LINE)[0]}", reason)

    def _limit(self, passage: Passage, wish: FacetWish, vraag: str) -> "_First | None":
        """May it be done? A limit that is about this very question comes before the conditions."""
        limits = self._facets(passage.kaart).get("beperkingen")
        if not wish.asks_permission or limits is None or limits is passage:
            return None
        said = f"{passage.herkomst.titel} {passage.tekst}"
        weighed = [(self._rare_words.shared(vraag, line, said), line) for line in limits.tekst.split(LINE)]
        count, line = max(weighed, key=lambda pair: pair[0])
        return _First(line, limits) if count else None

    def _body(self, passage: Passage, excerpt: Excerpt) -> str:
        is_list = _is_list(passage) and len(excerpt.sentences) > 1
        shown = (
            "\n".join(f"- {line}" for line in excerpt.sentences) if is_list else " ".join(excerpt.sentences)
        )
        more = self._texts.meer.format(aantal=excerpt.points) if is_list and excerpt.is_cut else ""
        lead = f"{passage.kop}:" + ("\n" if is_list else " ")
        return "\n".join(part for part in (lead + shown, more) if part)

    def _uncertainty(self, passage: Passage) -> str:
        herkomst = passage.herkomst
        if not herkomst.te_verifieren:
            return ""
        if herkomst.toelichting:
            return self._texts.te_verifieren.format(toelichting=herkomst.toelichting)
        return self._texts.te_verifieren_zonder_toelichting

    def _date(self, passage: Passage) -> str:
        own = passage.soort in DATED_BY_THEMSELVES
        text = self._texts.datum_van_bron if own else self._texts.peildatum
        return text.format(datum=passage.herkomst.datum)


def bron(passage: Passage, shown: tuple[str, ...]) -> Bron:
    return Bron(
        bron_id=passage.herkomst.bron_id,
        passage_id=passage.passage_id,
        titel=passage.herkomst.titel,
        uitgever=passage.herkomst.uitgever,
        datum=passage.herkomst.datum,
        vindplaats=passage.vindplaats,
        url=passage.herkomst.url,
        citaat=citation(passage.tekst, shown),
    )


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


def _is_list(passage: Passage) -> bool:
    return "\n" in passage.tekst and passage.facet != "tekst"
