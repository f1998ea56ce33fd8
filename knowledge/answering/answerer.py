"""Makes an answer of a search result: the facet that was asked for, its status first, its bron below."""

from collections import defaultdict
from collections.abc import Iterable

from knowledge.advice import Bron
from knowledge.answering.answer import Answer, SearchTrail, Treffer
from knowledge.answering.excerpt import Excerpt, best_lines, best_window, citation, first_lines
from knowledge.answering.texts import AnswerTexts
from knowledge.index.analyser import Analyser
from knowledge.passages import Passage, Soort
from knowledge.search import Hit, SearchResult
from knowledge.search.facet_wish import FacetWish, read_facet_wish

MOST_CHOICES = 4
LEAST_CERTAIN_CHOICE = 0.1
REASON_FACETS = ("beperkingen", "ongeschikt", "gebruiksgrens")
UNORDERED = frozenset({"beperkingen", "ongeschikt", "lessen", "kernpunten", "valkuilen"})
NEARLY_AS_GOOD = 0.75
AS_GOOD = 0.97
WARNS = frozenset({"afgeraden", "nog_niet_inzetbaar", "hoog_risico"})
SINGLE_CASES = frozenset({Soort.UITSPRAAK, Soort.PRAKTIJKVOORBEELD})
DATED_BY_THEMSELVES = frozenset({Soort.UITSPRAAK, Soort.PRAKTIJKVOORBEELD, Soort.PUBLICATIE})


class Answerer:
    """Nothing is generated: an answer is made of literal sentences and of the fixed ones in texts.yaml."""

    def __init__(self, passages: Iterable[Passage], texts: AnswerTexts) -> None:
        self._facets: dict[str, dict[str, Passage]] = defaultdict(dict)
        for passage in passages:
            self._facets[passage.kaart].setdefault(passage.facet, passage)
        self._texts = texts
        self._analyser = Analyser()

    def answer(self, vraag: str, result: SearchResult) -> Answer:
        trail = trail_of(result)
        if not result.sufficient:
            return self._without_source(result, trail)
        wish = read_facet_wish(vraag)
        passage = self._chosen(result.hits, wish)
        excerpt = self._excerpt(passage, vraag)
        reason = self._reason_for_warning(passage)
        parts = [
            self._warning(passage, wish, reason),
            self._body(passage, excerpt),
            self._uncertainty(passage),
            self._date(passage),
        ]
        cited = [bron(passage, excerpt.sentences)]
        if reason and reason is not passage:
            cited.append(bron(reason, ()))
        return Answer(
            gevonden=True,
            tekst="\n\n".join(part for part in parts if part),
            bronnen=tuple(cited),
            spoor=trail,
        )

    def _without_source(self, result: SearchResult, trail: SearchTrail) -> Answer:
        # Far below the threshold the nearest subjects have nothing to do with the question.
        choices = nearest_subjects(result.hits) if result.certainty >= LEAST_CERTAIN_CHOICE else ()
        if not result.hits:
            text = self._texts.leeg
        else:
            text = self._texts.geen_bron_met_keuzes if choices else self._texts.geen_bron
        return Answer(gevonden=False, tekst=text, keuzes=choices, spoor=trail)

    def _chosen(self, hits: tuple[Hit, ...], wish: FacetWish) -> Passage:
        """The wished facet of the best card; without it the passage that was found."""
        best = _subject(hits, wish)
        own = self._facets[best.kaart]
        wished = (own[facet] for facet in wish.facets if facet in own)
        return best if best.facet in wish.facets or best.facet == "tekst" else next(wished, best)

    def _excerpt(self, passage: Passage, vraag: str) -> Excerpt:
        if not _is_list(passage):
            return best_window(passage.tekst, vraag, self._analyser)
        if passage.facet in UNORDERED:
            return best_lines(passage.tekst, vraag, self._analyser)
        return first_lines(passage.tekst)

    def _reason_for_warning(self, passage: Passage) -> Passage | None:
        if passage.herkomst.status not in WARNS:
            return None
        own = self._facets[passage.kaart]
        return next(
            (own[facet] for facet in ("beperkingen", "ongeschikt", "gebruiksgrens") if facet in own), None
        )

    def _warning(self, passage: Passage, wish: FacetWish, reason: Passage | None) -> str:
        status = passage.herkomst.status
        if status not in WARNS:
            return ""
        says_no = status == "afgeraden" and wish.asks_permission
        text = self._texts.nee_afgeraden if says_no else self._texts.status[status]
        # The name often ends in '(afgeraden)', which the sentence says already.
        name = passage.herkomst.titel.split(" (")[0]
        why = reason.tekst.split("\n")[0] if reason and reason is not passage else ""
        return " ".join(part for part in (text.format(naam=name), why) if part)

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


def _subject(hits: tuple[Hit, ...], wish: FacetWish) -> Passage:
    """The passage of the best card, with two exceptions when another interventie is nearly as near.

    Whether something may be done is answered by the interventie, not by one case that was judged.
    And a card that warns only answers other questions when it is clearly the one that is meant.
    """
    best = hits[0]
    if wish.asks_permission and best.passage.soort in SINGLE_CASES:
        return _nearest_interventie(hits, NEARLY_AS_GOOD * best.score, WARNS) or best.passage
    if not wish.asks_permission and best.passage.herkomst.status in WARNS:
        return _nearest_interventie(hits, AS_GOOD * best.score, frozenset()) or best.passage
    return best.passage


def _nearest_interventie(hits: tuple[Hit, ...], least: float, warning: frozenset[str]) -> Passage | None:
    """The first interventie with at least this score; of the warning ones only those named."""
    near = (hit.passage for hit in hits if hit.score >= least and hit.passage.soort is Soort.INTERVENTIE)
    return next((one for one in near if one.herkomst.status not in WARNS - warning), None)


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
