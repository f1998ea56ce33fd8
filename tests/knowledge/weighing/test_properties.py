"""What holds for every casus, whatever the facts."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from knowledge.casus import Casus
from knowledge.vocabulary import Aanstichter, Fase, JaNee, OproepSoort, Platform, Status, TijdTotVerstoring
from knowledge.weighing import Weigher
from knowledge.weighing.wording import FACT, fact_sentence
from tests.knowledge.weighing.stories import changed, offered

FACTS = {
    "oproep_soort": st.sampled_from(OproepSoort),
    "platform": st.sampled_from(Platform),
    "aanstichter": st.sampled_from(Aanstichter),
    "tijd_tot_verstoring": st.sampled_from(TijdTotVerstoring),
    "omvang": st.sampled_from(["tien man", "tweehonderd", "duizenden", "geen idee"]),
    "locatie": st.sampled_from(["het plein", "onbekend"]),
    "gewelddreiging": st.sampled_from(JaNee),
    "strafbaar_feit_vermoed": st.sampled_from(JaNee),
    "driehoek_geinformeerd": st.sampled_from(JaNee),
    "fase": st.sampled_from(Fase),
}
casussen = st.fixed_dictionaries({}, optional=FACTS).map(Casus.from_slots)
many = settings(
    max_examples=25,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
SLOT_OF_KEY = {"locatie_bekend": "locatie"}


@given(casus=casussen)
@many
def test_a_score_is_the_sum_of_its_contributions(casus: Casus, weigher: Weigher) -> None:
    for one in weigher.assess(casus):
        assert 0 <= one.score <= 1
        assert abs(one.score - sum(part.waarde for part in one.contributions)) < 0.006


@given(casus=casussen)
@many
def test_unlawful_and_future_routes_are_never_offered(casus: Casus, weigher: Weigher) -> None:
    for name in offered(weigher.weigh(casus)):
        assert weigher.catalogue.interventies[name].status not in (
            Status.AFGERADEN,
            Status.NOG_NIET_INZETBAAR,
        )


@given(casus=casussen)
@many
def test_reasons_name_no_fact_that_was_not_told(casus: Casus, weigher: Weigher) -> None:
    told = {**casus.known(), "omvang": str(casus.omvang_klasse), "locatie_bekend": str(casus.locatie_bekend)}
    allowed = {sentence for (key, value), sentence in FACT.items() if told.get(key) == value}
    allowed |= {
        FACT[key, value]
        for key, value in FACT
        if value == "onbekend" and getattr(casus, SLOT_OF_KEY.get(key, key)) is None
    }
    for one in weigher.weigh(casus).interventies:
        assert not (set(FACT.values()) & set(one.redenen)) - allowed


@given(casus=casussen, slot=st.sampled_from(["gewelddreiging", "strafbaar_feit_vermoed"]))
@many
def test_unknown_never_counts_as_yes(casus: Casus, slot: str, weigher: Weigher) -> None:
    """What fits without knowing also says so in its card; nothing that needs a yes is geschikt."""
    unknown = changed(casus, **{slot: "onbekend"})
    for one in weigher.assess(unknown):
        needs_yes = all(getattr(geval, slot) == (JaNee.JA,) for geval in one.interventie.geschikt_bij)
        assert not (needs_yes and one.oordeel == "geschikt")


@given(casus=casussen)
@many
def test_not_telling_is_never_held_against_an_interventie(casus: Casus, weigher: Weigher) -> None:
    """Leaving a fact out excludes nothing by `ongeschikt_bij` that was not excluded with it."""
    excluded = _excluded(casus, weigher)
    for slot in casus.known():
        if slot not in ("fase", "oproep_soort", "tijd_tot_verstoring"):
            assert _excluded(changed(casus, **{slot: None}), weigher) <= excluded


@given(casus=casussen)
@many
def test_more_acute_never_removes_police_or_driehoek(casus: Casus, weigher: Weigher) -> None:
    later = changed(casus, fase=None, tijd_tot_verstoring="weken")
    sooner = changed(later, tijd_tot_verstoring="gaande")
    for party in ("politie", "driehoek"):
        assert not _names(later, party, weigher) or _names(sooner, party, weigher)


@given(casus=casussen, order=st.randoms(use_true_random=False))
@many
def test_the_order_of_telling_does_not_matter(casus: Casus, order: object, weigher: Weigher) -> None:
    facts = list(casus.known().items())
    order.shuffle(facts)  # type: ignore[attr-defined]

    assert weigher.weigh(Casus.from_slots(dict(facts))) == weigher.weigh(casus)


@given(casus=casussen, skipped=st.sets(st.sampled_from(["aanstichter", "omvang", "locatie", "platform"])))
@many
def test_a_question_is_never_about_a_known_or_skipped_fact(
    casus: Casus, skipped: set[str], weigher: Weigher
) -> None:
    asked = weigher.next_question(casus, frozenset(skipped))

    assert asked is None or (asked not in skipped and getattr(casus, asked) is None)


@given(casus=casussen, naam=st.sampled_from(["Snapchat", "Telegram", "iets anders"]))
@many
def test_a_fact_that_no_rule_looks_at_changes_nothing(casus: Casus, naam: str, weigher: Weigher) -> None:
    told = changed(casus, platform_naam=naam, tijdstip="om acht uur")

    assert weigher.weigh(told) == weigher.weigh(casus)
    assert weigher.compare(casus, told) == ()


@given(casus=casussen)
@many
def test_every_reason_of_what_is_geschikt_names_a_fact_of_the_casus(casus: Casus, weigher: Weigher) -> None:
    """A fact that is not known is named as not known; the fase is named when it decided."""
    sentences = {sentence for sentence in FACT.values() if "niet bekend" in sentence}
    told = {**casus.known(), "omvang": str(casus.omvang_klasse), "locatie_bekend": str(casus.locatie_bekend)}
    sentences |= {FACT[key, value] for key, value in told.items() if (key, value) in FACT}
    sentences.add(fact_sentence("fase", weigher.weigh(casus).fase))
    for one in weigher.offered(casus):
        if one.oordeel == "geschikt":
            assert one.redenen
            assert set(one.redenen) <= sentences


@given(casus=casussen)
@many
def test_the_first_eight_are_not_all_of_one_kind(casus: Casus, weigher: Weigher) -> None:
    soorten = [one.soort for one in weigher.weigh(casus).interventies if one.oordeel != "niet_geschikt"][:8]
    both = {one.soort for one in weigher.offered(casus)}

    assert len(both) < 2 or len(set(soorten)) == 2
    assert max(soorten.count(soort) for soort in {*soorten, "juridisch"}) <= 6 or len(both) < 2


@given(casus=casussen)
@many
def test_there_are_three_to_five_first_actions_and_none_twice(casus: Casus, weigher: Weigher) -> None:
    actions = weigher.weigh(casus).nu_doen

    assert 3 <= len(actions) <= 5
    assert len(set(actions)) == len(actions)
    assert [one.wat for one in weigher.first_actions(casus)] == list(actions)


@given(casus=casussen)
@many
def test_an_open_fact_is_unknown_and_says_how_it_matters(casus: Casus, weigher: Weigher) -> None:
    missing = weigher.weigh(casus).ontbreekt
    for fact in weigher.open_facts(casus):
        assert fact.slot in missing
        assert getattr(casus, fact.slot) is None
        assert all(sentence.endswith(".") for sentence in fact.gevolgen)


def _excluded(casus: Casus, weigher: Weigher) -> set[str]:
    return {
        one.interventie.id
        for one in weigher.assess(casus)
        if any(limit.naam == "ongeschikt" for limit in one.limits)
    }


def _names(casus: Casus, party: str, weigher: Weigher) -> bool:
    return any(party in action.lower() for action in weigher.weigh(casus).nu_doen)
