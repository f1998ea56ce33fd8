"""Turns an assessment into the Interventievoorstel that people read."""

from collections.abc import Iterable

from knowledge.advice import Bron, Interventievoorstel
from knowledge.catalogue import Catalogue
from knowledge.model import Interventie, Wetsartikel
from knowledge.passages.facets import EIGEN_UITGEVER, article_name, first_url, rests_on, summed_up
from knowledge.passages.interventie import grondslag_name
from knowledge.passages.passage import Soort
from knowledge.weighing import wording
from knowledge.weighing.assessment import Assessment
from knowledge.weighing.matching import contradictions

MOST_LAW_BRONNEN = 4


def proposal(assessment: Assessment, catalogue: Catalogue) -> Interventievoorstel:
    card = assessment.interventie
    return Interventievoorstel(
        id=card.id,
        naam=card.naam,
        soort=card.soort,
        rechtsgebied=card.rechtsgebied,
        bevoegd=summed_up([name.replace("_", " ") for name in card.bevoegd]),
        oordeel=assessment.oordeel,
        score=assessment.score,
        redenen=reasons(assessment),
        voorwaarden=(*card.voorwaarden, *_cautions(assessment)),
        grondslag=tuple(grondslag_name(basis) for basis in card.grondslag),
        samenvatting=summary(card),
        bronnen=(
            *_card_bronnen(card, catalogue),
            *_law_bronnen((*card.bronnen, *_of_limits(assessment)), catalogue),
        ),
    )


def reasons(assessment: Assessment) -> tuple[str, ...]:
    """Told facts that speak for it, then what limits it, then what is still open."""
    if assessment.fit is None and not assessment.limits:
        return (_no_fit(assessment),)
    still_open = assessment.open_facts if assessment.oordeel == "overwegen" else ()
    return (
        *assessment.fit_reasons,
        *assessment.limit_reasons,
        *((wording.open_facts_sentence(still_open),) if still_open else ()),
    )


def _no_fit(assessment: Assessment) -> str:
    facts = assessment.situation.facts
    against = contradictions(assessment.card.suitability.suits, facts)
    told = " ".join(wording.fact_sentence(key, facts[key]) for key in against)
    return wording.NO_FIT_BECAUSE.format(feiten=told) if told else wording.NO_FIT


def _cautions(assessment: Assessment) -> tuple[str, ...]:
    return tuple(wording.CAUTION.format(tekst=text) for text in assessment.card.suitability.cautions)


def summary(card: Interventie) -> str:
    status = wording.STATUS.get(card.status)
    check = card.te_verifieren_toelichting
    to_verify = wording.TO_VERIFY.format(toelichting=check) if check else wording.TO_VERIFY_BARE
    return " ".join(part for part in (status, card.doel, to_verify if card.te_verifieren else None) if part)


def _card_bronnen(card: Interventie, catalogue: Catalogue) -> tuple[Bron, ...]:
    facets = (("doel", card.doel), *(("voorwaarden", text) for text in card.voorwaarden[:1]))
    supported_by = rests_on(catalogue, card.bronnen)
    return tuple(
        Bron(
            bron_id=card.id,
            passage_id=f"{Soort.INTERVENTIE}/{card.id}/{facet}",
            titel=card.naam,
            uitgever=EIGEN_UITGEVER,
            datum=catalogue.peildatum,
            vindplaats=f"{facet.capitalize()}; steunt op: {supported_by}",
            url=first_url(catalogue, card.bronnen),
            citaat=text,
        )
        for facet, text in facets
    )


def _of_limits(assessment: Assessment) -> tuple[str, ...]:
    return tuple(bron for limit in assessment.limits for bron in limit.bronnen[:1])


def _law_bronnen(bron_ids: Iterable[str], catalogue: Catalogue) -> tuple[Bron, ...]:
    named = dict.fromkeys(bron for bron in bron_ids if bron in catalogue.wetsartikelen)
    return tuple(_bron_of_article(catalogue.wetsartikelen[one], catalogue) for one in named)[
        :MOST_LAW_BRONNEN
    ]


def _bron_of_article(article: Wetsartikel, catalogue: Catalogue) -> Bron:
    numbered = article.artikel[0].isdigit()
    basis = f"{article.wet}, artikel {article.artikel}" if numbered else article.wet
    return Bron(
        bron_id=article.id,
        passage_id=f"{Soort.WETSARTIKEL}/{article.id}/kern",
        titel=article_name(article),
        uitgever=EIGEN_UITGEVER,
        datum=catalogue.peildatum,
        vindplaats=f"Kern; steunt op: {basis}",
        url=article.vindplaats.url,
        citaat=article.kern,
    )
