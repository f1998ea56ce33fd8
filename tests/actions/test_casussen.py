"""More than one casus in a conversation, and coming back to it."""

from typing import Any

from tests.actions.conversation import Conversation

RELLEN = {"oproep_soort": "rellen", "platform_naam": "Snapchat"}
BLOKKADE = {"oproep_soort": "blokkade", "locatie": "A12"}


def with_casus(talk: Conversation) -> Conversation:
    talk.answers("Er gaat een oproep rond op Snapchat om te rellen", "beschrijf_casus", **RELLEN)
    return talk


def facts(talk: Conversation) -> dict[str, Any]:
    return {name: talk.slots.get(name) for name in (*RELLEN, "locatie") if talk.slots.get(name)}


def test_a_new_casus_keeps_the_old_one_and_begins_empty(talk: Conversation) -> None:
    said = with_casus(talk).hears("andere zaak", "andere_zaak").does("action_andere_zaak")

    assert "Snapchat" in said[0]["tekst"]
    assert facts(talk) == {}
    assert talk.slots["eerdere_zaken"][0]["feiten"] == RELLEN


def test_a_new_casus_takes_the_facts_that_come_with_it(talk: Conversation) -> None:
    with_casus(talk).hears("andere zaak: de A12 wordt geblokkeerd", "andere_zaak", **BLOKKADE)
    talk.does("action_andere_zaak")

    assert facts(talk) == BLOKKADE
    assert {"event": "followup", "name": "casus_form", "timestamp": None} in talk.new_events


def test_going_back_restores_the_first_and_keeps_the_second(talk: Conversation) -> None:
    with_casus(talk).hears("andere zaak: de A12", "andere_zaak", **BLOKKADE).does("action_andere_zaak")
    said = talk.hears("terug naar de eerste zaak", "vorige_zaak").does("action_vorige_zaak")

    assert said[0]["uitkomst"] == "samenvatting"
    assert facts(talk) == RELLEN
    assert [one["feiten"] for one in talk.slots["eerdere_zaken"]] == [BLOKKADE]


def test_without_another_casus_there_is_nothing_to_go_back_to(talk: Conversation) -> None:
    said = with_casus(talk).hears("vorige zaak", "vorige_zaak").does("action_vorige_zaak")

    assert said[0]["uitkomst"] == "verhelderen"
    assert facts(talk) == RELLEN


def test_starting_again_throws_this_casus_away_and_no_other(talk: Conversation) -> None:
    with_casus(talk).hears("andere zaak: de A12", "andere_zaak", **BLOKKADE).does("action_andere_zaak")
    talk.hears("opnieuw", "opnieuw").does("action_opnieuw")

    assert facts(talk) == {}
    assert [one["feiten"] for one in talk.slots["eerdere_zaken"]] == [RELLEN]


def test_who_asks_where_we_were_hears_what_is_known(talk: Conversation) -> None:
    said = with_casus(talk).hears("waar waren we", "hervat").does("action_hervat")

    assert said[0]["soort"] == "samenvatting"
    assert "Snapchat" in said[0]["tekst"]


def come_back_after(talk: Conversation, minutes: float, text: str, intent: str) -> Conversation:
    talk.events[-1]["timestamp"] = 1_000.0
    talk.hears(text, intent)
    talk.events[-1]["timestamp"] = 1_000.0 + minutes * 60
    return talk


def test_after_an_hour_a_greeting_is_answered_with_go_on_where_you_were(talk: Conversation) -> None:
    said = come_back_after(with_casus(talk), 61, "hallo", "groet").does("action_groet")[0]

    assert "Verder waar u was" in said["tekst"]
    assert "Snapchat" in said["tekst"]
    assert [knop["bericht"] for knop in said["knoppen"]] == ["/hervat", "/andere_zaak"]


def test_after_an_hour_any_answer_first_says_where_we_were(talk: Conversation) -> None:
    come_back_after(with_casus(talk), 61, "Wat is een noodverordening?", "kennisvraag")
    said = talk.does("action_kennisvraag")

    assert [one["soort"] for one in said] == ["samenvatting", "antwoord"]
    assert said[0]["uitkomst"] == said[1]["uitkomst"] == "antwoord"


def test_after_a_short_silence_the_conversation_just_goes_on(talk: Conversation) -> None:
    come_back_after(with_casus(talk), 20, "Wat is een noodverordening?", "kennisvraag")

    assert [one["soort"] for one in talk.does("action_kennisvraag")] == ["antwoord"]


def test_an_emergency_is_never_kept_waiting_by_a_summary(talk: Conversation) -> None:
    come_back_after(with_casus(talk), 600, "er wordt gestoken", "spoed")

    assert talk.does("action_spoed")[0]["tekst"].startswith("Bel 112")
