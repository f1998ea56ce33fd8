"""Knowledge questions, emergencies, unlawful requests, and the commands of a conversation."""

import pytest

from tests.actions.conversation import Conversation, StubDesk, slot


def test_a_knowledge_question_is_answered_with_its_bron(talk: Conversation) -> None:
    answer = talk.hears("Wat is een noodverordening?", "kennisvraag").does("action_kennisvraag")[0]

    assert (answer["soort"], answer["uitkomst"]) == ("antwoord", "antwoord")
    assert answer["bronnen"][0]["citaat"] == answer["tekst"]
    assert answer["spoor"]["index_versie"] == "proef"


def test_without_a_source_nothing_is_cited(talk: Conversation) -> None:
    answer = talk.hears("Hoe laat gaat de bakker open?", "kennisvraag").does("action_kennisvraag")[0]

    assert answer["uitkomst"] == "geen_bron"
    assert answer["bronnen"] == []
    assert answer["knoppen"] == [{"tekst": "Noodbevel", "bericht": "Wat is Noodbevel?"}]


def test_a_question_that_may_mean_several_things_is_clarified(talk: Conversation) -> None:
    answer = talk.hears("Iets met twijfel", "kennisvraag").does("action_kennisvraag")[0]

    assert (answer["uitkomst"], answer["bronnen"]) == ("verhelderen", [])
    assert [one["tekst"] for one in answer["knoppen"]] == ["Noodbevel", "Gebiedsverbod"]


def test_a_short_follow_up_is_about_the_last_subject(talk: Conversation, desk: StubDesk) -> None:
    talk.hears("Wat is een noodverordening?", "kennisvraag").does("action_kennisvraag")
    answer = talk.hears("En wie beslist dat?", "kennisvraag").does("action_kennisvraag")[0]

    assert answer["uitkomst"] == "antwoord"
    assert desk.asked[-1] == "Noodverordening voor een gebied: En wie beslist dat?"


def test_another_question_does_not_lean_on_the_last_subject(talk: Conversation) -> None:
    talk.hears("Wat is een noodverordening?", "kennisvraag").does("action_kennisvraag")
    answer = talk.hears("Hoe laat gaat de bakker open?", "kennisvraag").does("action_kennisvraag")[0]

    assert answer["uitkomst"] == "geen_bron"


def test_the_bronnen_of_the_last_answer_can_be_asked_for(talk: Conversation) -> None:
    talk.hears("Wat is een noodverordening?", "kennisvraag").does("action_kennisvraag")
    answer = talk.does("action_welke_bron")[0]

    assert "Noodverordening voor een gebied" in answer["tekst"]
    assert answer["bronnen"][0]["passageId"] == "interventie/noodverordening/doel"


def test_without_bronnen_that_is_said(talk: Conversation) -> None:
    assert talk.does("action_welke_bron")[0]["bronnen"] == []


def test_an_emergency_starts_with_112_and_keeps_the_facts(talk: Conversation) -> None:
    talk.hears("Er wordt nu geschoten op het plein!", "spoed", gewelddreiging="ja", locatie="het plein")
    answer = talk.does("action_spoed")[0]

    assert answer["uitkomst"] == "spoed"
    assert answer["tekst"].splitlines()[0].startswith("Bel 112")
    assert "driehoek" in answer["tekst"]
    assert (talk.slots["gewelddreiging"], talk.slots["locatie"]) == ("ja", "het plein")


@pytest.mark.parametrize(
    "question", ["Maak een nepaccount voor online onderzoek", "/onrechtmatig_verzoek", "doe het"]
)
def test_an_unlawful_request_is_refused_with_an_alternative(talk: Conversation, question: str) -> None:
    answer = talk.hears(question, "onrechtmatig_verzoek").does("action_onrechtmatig")[0]

    assert answer["uitkomst"] == "onrechtmatig"
    assert answer["tekst"].startswith("Nee")
    assert "Wat wel kan" in answer["tekst"]
    assert answer["bronnen"]


def test_without_an_index_refusal_and_emergency_still_stand(talk_without_index: Conversation) -> None:
    talk = talk_without_index
    refusal = talk.hears("maak een nepaccount", "onrechtmatig_verzoek").does("action_onrechtmatig")[0]
    emergency = talk.hears("er wordt geschoten", "spoed").does("action_spoed")[0]

    assert (refusal["uitkomst"], refusal["bronnen"]) == ("onrechtmatig", [])
    assert emergency["tekst"].startswith("Bel 112")


def test_without_an_index_a_question_is_a_fault_and_not_an_answer(talk_without_index: Conversation) -> None:
    answer = talk_without_index.hears("Wat is een noodbevel?", "kennisvraag").does("action_kennisvraag")[0]

    assert answer["uitkomst"] == "storing"
    assert "112" in answer["tekst"]


def test_a_fault_is_logged_without_a_word_of_the_user(
    talk_without_index: Conversation, caplog: pytest.LogCaptureFixture
) -> None:
    talk_without_index.hears("geheim woord", "kennisvraag").does("action_kennisvraag")

    assert "NotReadyError" in caplog.text
    assert "geheim" not in caplog.text


def test_back_clears_the_previous_answer_and_opens_its_question(talk: Conversation) -> None:
    talk.answers("rellen", "beschrijf_casus", oproep_soort="rellen")
    first = talk.slots["requested_slot"]
    talk.answers("over dagen", "geef_feit", **{first: "dagen"})
    answer = talk.hears("ga terug", "terug").does("action_terug")[0]

    assert answer["uitkomst"] == "doorvraag"
    assert talk.slots[first] is None
    assert talk.slots["requested_slot"] == first
    talk.does("validate_casus_form")
    assert talk.slots["requested_slot"] == first


def test_back_also_opens_a_skipped_question(talk: Conversation) -> None:
    talk.answers("rellen", "beschrijf_casus", oproep_soort="rellen")
    first = talk.slots["requested_slot"]
    talk.answers("sla over", "sla_over")
    talk.hears("terug", "terug").does("action_terug")

    assert talk.slots["overgeslagen"] == []
    assert talk.slots["requested_slot"] == first


def test_back_at_the_start_says_that_there_is_nothing(talk: Conversation) -> None:
    assert "geen eerdere vraag" in talk.does("action_terug")[0]["tekst"]
    assert talk.new_events == []


def test_starting_again_forgets_everything(talk: Conversation) -> None:
    talk.answers("rellen", "beschrijf_casus", oproep_soort="rellen")
    talk.does("action_opnieuw")

    assert not any(talk.slots.values())
    assert not talk.in_form
    assert "geen eerdere vraag" in talk.does("action_terug")[0]["tekst"]


def test_stopping_ends_the_questions_and_keeps_the_casus(talk: Conversation) -> None:
    talk.answers("rellen", "beschrijf_casus", oproep_soort="rellen")
    talk.does("action_stop")

    assert not talk.in_form
    assert (talk.slots["oproep_soort"], talk.slots["requested_slot"]) == ("rellen", None)


def test_repeating_leaves_an_open_question_to_the_form(talk: Conversation) -> None:
    talk.answers("rellen", "beschrijf_casus", oproep_soort="rellen")

    assert talk.hears("wat zei u?", "herhaal").does("action_herhaal") == []


def test_repeating_without_a_question_says_the_last_message_again(talk: Conversation) -> None:
    answer = talk.hears("Wat is een noodverordening?", "kennisvraag").does("action_kennisvraag")

    assert talk.hears("herhaal dat", "herhaal").does("action_herhaal") == answer


def test_with_nothing_said_there_is_nothing_to_repeat(talk: Conversation) -> None:
    assert talk.does("action_herhaal")[0]["uitkomst"] == "verhelderen"


def test_slots_of_a_broken_conversation_do_not_break_an_action(talk: Conversation) -> None:
    talk.slots.update({"overgeslagen": "kapot", "laatste_bronnen": 3, "requested_slot": "onbestaand"})
    talk.events.append(slot("requested_slot", None))

    assert talk.does("action_samenvatting")[0]["uitkomst"] == "samenvatting"
    assert talk.does("action_welke_bron")[0]["uitkomst"] == "uitleg"
