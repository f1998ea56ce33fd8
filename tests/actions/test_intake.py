"""The intake: what a message settles, what is asked next, and when the form steps aside."""

import json

from tests.actions.conversation import Conversation

RELLEN = {"oproep_soort": "rellen", "platform_naam": "Snapchat", "tijd_tot_verstoring": "minder_dan_24_uur"}


def begin(talk: Conversation) -> Conversation:
    talk.answers("Er gaat een oproep rond op Snapchat om vanavond te rellen", "beschrijf_casus", **RELLEN)
    return talk


def ask(talk: Conversation, slot: str) -> Conversation:
    """An intake in which this question is open."""
    begin(talk).slots["requested_slot"] = slot
    return talk


def test_a_described_casus_fills_all_its_facts_and_asks_the_next(talk: Conversation) -> None:
    begin(talk)

    assert {name: talk.slots[name] for name in RELLEN} == RELLEN
    question = talk.asks()
    assert question["soort"] == "vraag"
    assert question["uitkomst"] == "doorvraag"
    assert question["vraagt"] == talk.slots["requested_slot"]
    assert question["vraagt"] not in RELLEN
    assert "Genoteerd" in question["tekst"]
    assert "Snapchat" in question["tekst"]


def test_without_any_fact_the_intake_asks_what_it_is_about(talk: Conversation) -> None:
    talk.answers("/beschrijf_casus", "beschrijf_casus")

    assert talk.slots["requested_slot"] == "oproep_soort"


def test_a_button_fills_the_slot_that_it_names(talk: Conversation) -> None:
    choice = ask(talk, "aanstichter").asks()["knoppen"][0]["bericht"]
    intent, _, payload = choice.partition("{")

    assert intent == "/geef_feit"
    assert talk.answers(choice, "geef_feit", **json.loads("{" + payload))
    assert talk.slots["aanstichter"] == "bekend_meerderjarig"


def test_yes_and_no_answer_a_yes_no_question(talk: Conversation) -> None:
    assert ask(talk, "gewelddreiging").answers("ja helaas wel", "bevestig")
    assert talk.slots["gewelddreiging"] == "ja"
    talk.slots["requested_slot"] = "driehoek_geinformeerd"
    assert talk.answers("nee nog niet", "ontken")
    assert talk.slots["driehoek_geinformeerd"] == "nee"


def test_yes_is_no_answer_to_an_open_question(talk: Conversation) -> None:
    assert not ask(talk, "aanstichter").answers("ja", "bevestig")
    assert talk.slots["requested_slot"] == "aanstichter"


def test_i_do_not_know_is_an_answer_where_the_casus_has_a_word_for_it(talk: Conversation) -> None:
    assert ask(talk, "gewelddreiging").answers("geen idee", "weet_niet")
    assert talk.slots["gewelddreiging"] == "onbekend"


def test_i_do_not_know_passes_over_a_question_that_has_no_word_for_it(talk: Conversation) -> None:
    assert ask(talk, "aanstichter").answers("geen idee", "weet_niet")
    assert talk.slots["overgeslagen"] == ["aanstichter"]
    assert talk.slots["requested_slot"] != "aanstichter"


def test_not_knowing_who_is_still_a_fact_when_it_was_understood(talk: Conversation) -> None:
    ask(talk, "aanstichter").answers("we weten niet wie", "weet_niet", aanstichter="onbekend_anoniem")

    assert talk.slots["aanstichter"] == "onbekend_anoniem"
    assert not talk.slots.get("overgeslagen")


def test_a_skipped_question_does_not_come_back(talk: Conversation) -> None:
    begin(talk)
    asked = []
    while talk.slots["requested_slot"]:
        asked.append(talk.slots["requested_slot"])
        assert talk.answers("sla over", "sla_over")

    assert len(asked) == len(set(asked))
    assert talk.slots["overgeslagen"] == asked
    assert len(asked) <= 6


def test_a_question_in_the_intake_fills_nothing_even_with_a_fact_in_it(talk: Conversation) -> None:
    begin(talk)
    before = dict(talk.slots)

    assert not talk.answers(
        "Mag ik een groep op Telegram laten sluiten?", "kennisvraag", platform_naam="Telegram"
    )
    assert talk.slots == before


def test_after_a_digression_the_same_question_is_open(talk: Conversation) -> None:
    asked = begin(talk).slots["requested_slot"]
    talk.hears("Wat is een noodbevel?", "kennisvraag").does("action_kennisvraag")
    talk.does("validate_casus_form")

    assert talk.slots["requested_slot"] == asked


def test_words_of_another_kind_are_no_place(talk: Conversation) -> None:
    ask(talk, "locatie").answers("Snapchat", "geef_feit", platform_naam="Snapchat")

    assert talk.slots.get("locatie") is None


def test_a_short_answer_is_a_place_when_nothing_else_was_understood(talk: Conversation) -> None:
    assert ask(talk, "locatie").answers("de kade achter de fabriek", "geef_feit")
    assert talk.slots["locatie"] == "de kade achter de fabriek"


def test_a_correction_takes_the_last_value(talk: Conversation) -> None:
    begin(talk).answers("niet openbaar maar in een groep", "corrigeer", platform="besloten_groep")

    assert talk.slots["platform"] == "besloten_groep"


def test_an_invalid_value_is_no_fact(talk: Conversation) -> None:
    assert not ask(talk, "platform").answers("/geef_feit", "geef_feit", platform="telepathie")
    assert talk.slots.get("platform") is None


def test_a_known_casus_ends_the_intake(talk: Conversation) -> None:
    begin(talk)
    talk.answers(
        "alles",
        "geef_feit",
        platform="openbaar_socialmedia",
        aanstichter="groep",
        locatie="het plein",
        omvang="200",
        gewelddreiging="ja",
        strafbaar_feit_vermoed="ja",
        driehoek_geinformeerd="ja",
    )

    assert talk.slots["requested_slot"] is None


def test_every_question_offers_a_way_out_and_a_reason(talk: Conversation) -> None:
    for slot in ("oproep_soort", "locatie", "omvang", "driehoek_geinformeerd"):
        ask(talk, slot)
        assert {"tekst": "Weet ik niet", "bericht": "/weet_niet"} in talk.asks()["knoppen"]
        reason = talk.hears("waarom vraagt u dat?", "waarom_vraagt_u").does("action_waarom_vraagt_u")[0]
        assert reason["uitkomst"] == "uitleg"


def test_why_do_you_ask_without_a_question_says_so(talk: Conversation) -> None:
    assert "geen vraag open" in talk.does("action_waarom_vraagt_u")[0]["tekst"]


def test_another_platform_by_name_opens_the_question_where_it_stands(talk: Conversation) -> None:
    begin(talk).slots["platform"] = "openbaar_socialmedia"

    assert talk.answers("nee het is Telegram", "corrigeer", platform_naam="Telegram")

    assert talk.slots["platform_naam"] == "Telegram"
    assert talk.slots["platform"] is None


def test_the_same_platform_again_leaves_what_was_known_of_it(talk: Conversation) -> None:
    begin(talk).slots["platform"] = "openbaar_socialmedia"

    assert talk.answers("ja dat staat op Snapchat", "geef_feit", platform_naam="Snapchat")

    assert talk.slots["platform"] == "openbaar_socialmedia"
