"""The advies, its explanation, and what a change does to it."""

from tests.actions.conversation import Conversation

CASUS = {
    "oproep_soort": "rellen",
    "platform": "openbaar_socialmedia",
    "platform_naam": "Snapchat",
    "tijd_tot_verstoring": "minder_dan_24_uur",
    "locatie": "het stationsplein",
    "aanstichter": "bekend_meerderjarig",
}


def with_casus(talk: Conversation) -> Conversation:
    talk.slots.update(CASUS)
    return talk


def test_an_advies_is_readable_and_complete(talk: Conversation) -> None:
    advies = with_casus(talk).hears("advies graag", "vraag_advies").does("action_advies")[0]

    assert advies["soort"] == advies["uitkomst"] == "advies"
    assert "Bel nu de politie" in advies["tekst"]
    assert "rellen" in advies["tekst"]
    assert advies["bronnen"]
    assert advies["advies"]["fase"] == "dreiging"
    assert "driehoek_geinformeerd" in advies["advies"]["ontbreekt"]
    assert talk.slots["advies_gegeven"] is True


def test_an_advies_shows_status_and_doubt(talk: Conversation) -> None:
    tekst = with_casus(talk).does("action_advies")[0]["tekst"]

    assert "afgeraden" in tekst
    assert "nog te verifiëren" in tekst
    assert "Peildatum" in tekst


def test_without_a_casus_there_is_no_advies(talk: Conversation) -> None:
    answer = talk.hears("advies graag", "vraag_advies").does("action_advies")[0]

    assert answer["uitkomst"] == "doorvraag"
    assert answer["advies"] is None


def test_facts_in_the_request_for_advies_count(talk: Conversation) -> None:
    talk.hears("wat adviseert u bij doxing?", "vraag_advies", oproep_soort="doxing").does("action_advies")

    assert talk.slots["oproep_soort"] == "doxing"


def test_a_summary_repeats_the_facts_and_nothing_else(talk: Conversation) -> None:
    with_casus(talk).slots["overgeslagen"] = ["omvang"]
    summary = talk.does("action_samenvatting")[0]

    assert summary["uitkomst"] == "samenvatting"
    assert "Plek: het stationsplein" in summary["tekst"]
    assert "aantal mensen" in summary["tekst"]
    assert "gewelddreiging" not in summary["tekst"].lower()


def test_a_bare_why_explains_the_first_of_the_advies(talk: Conversation) -> None:
    first = with_casus(talk).does("action_advies")[0]["advies"]["interventies"][0]
    reason = talk.hears("Waarom?", "waarom_interventie").does("action_waarom_interventie")[0]

    assert reason["uitkomst"] == "uitleg"
    assert first["naam"] in reason["tekst"]
    assert first["redenen"][0] in reason["tekst"]
    assert reason["bronnen"]


def test_a_named_interventie_is_the_one_explained(talk: Conversation) -> None:
    question = "Waarom geen Noodverordening voor een gebied?"
    reason = (
        with_casus(talk).hears(question, "waarom_niet_interventie").does("action_waarom_niet_interventie")[0]
    )

    assert reason["tekst"].startswith("Noodverordening voor een gebied is in deze casus")


def test_search_finds_the_interventie_that_is_not_named_in_full(talk: Conversation) -> None:
    question = "Waarom adviseert u geen ophouding?"
    reason = (
        with_casus(talk).hears(question, "waarom_niet_interventie").does("action_waarom_niet_interventie")[0]
    )

    assert "phouding" in reason["tekst"]


def test_what_if_leaves_the_casus_as_it_is(talk: Conversation) -> None:
    question = with_casus(talk).hears(
        "en als het een demonstratie is?", "wat_als", oproep_soort="demonstratie"
    )
    answer = question.does("action_wat_als")[0]

    assert answer["uitkomst"] == "uitleg"
    assert "Niet meer geschikt" in answer["tekst"]
    assert talk.slots["oproep_soort"] == "rellen"
    assert [event["name"] for event in talk.new_events] == ["voorgelegd"]


def test_a_correction_says_what_changes_in_the_advies(talk: Conversation) -> None:
    with_casus(talk).does("action_advies")
    talk.hears("nee, hij is pas 16", "corrigeer", aanstichter="bekend_minderjarig")
    answer = talk.does("action_corrigeer")[0]

    assert talk.slots["aanstichter"] == "bekend_minderjarig"
    assert "minderjarig" in answer["tekst"]
    assert "ouders" in answer["tekst"]


def test_a_correction_before_any_advies_only_confirms(talk: Conversation) -> None:
    answer = (
        with_casus(talk)
        .hears("over dagen", "corrigeer", tijd_tot_verstoring="dagen")
        .does("action_corrigeer")
    )

    assert answer[0]["tekst"] == "Aangepast: wanneer: over enkele dagen (was: binnen 24 uur)."
