"""Corrections, suppositions and what the user confirms."""

from tests.actions.conversation import Conversation

CASUS = {
    "oproep_soort": "rellen",
    "platform": "openbaar_socialmedia",
    "platform_naam": "Snapchat",
    "aanstichter": "bekend_meerderjarig",
    "tijd_tot_verstoring": "minder_dan_24_uur",
    "tijdstip": "vanavond",
}


def after_advice(talk: Conversation) -> Conversation:
    talk.slots.update(CASUS)
    talk.hears("geef advies", "vraag_advies").does("action_advies")
    return talk


def test_a_correction_says_what_was_there_before(talk: Conversation) -> None:
    said = after_advice(talk).hears("hij is 16", "corrigeer", aanstichter="bekend_minderjarig")
    text = said.does("action_corrigeer")[0]["tekst"]

    assert "Aangepast: aanstichter: bekend en minderjarig (was: bekend en meerderjarig)" in text
    assert "Dit verandert in het advies" in text


def test_another_platform_by_name_makes_the_old_kind_outdated(talk: Conversation) -> None:
    after_advice(talk).hears("nee, Discord", "corrigeer", platform_naam="Discord").does("action_corrigeer")

    assert (talk.slots["platform"], talk.slots["platform_naam"]) == (None, "Discord")


def test_another_moment_makes_the_old_words_outdated(talk: Conversation) -> None:
    after_advice(talk).hears("over weken", "corrigeer", tijd_tot_verstoring="weken").does("action_corrigeer")

    assert (talk.slots["tijd_tot_verstoring"], talk.slots["tijdstip"]) == ("weken", None)


def test_a_new_fact_after_the_advice_is_noted_and_weighed(talk: Conversation) -> None:
    said = after_advice(talk).hears("er zijn wapens", "corrigeer", gewelddreiging="ja")
    text = said.does("action_corrigeer")[0]["tekst"]

    assert "Genoteerd: gewelddreiging: ja" in text
    assert talk.slots["gewelddreiging"] == "ja"


def test_a_supposition_counts_only_once_it_is_confirmed(talk: Conversation) -> None:
    supposed = after_advice(talk).hears("en als hij 15 is?", "wat_als", aanstichter="bekend_minderjarig")
    button = supposed.does("action_wat_als")[0]["knoppen"][0]
    assert talk.slots["aanstichter"] == "bekend_meerderjarig"
    assert button["bericht"].startswith("/corrigeer{")

    said = talk.hears("ja, pas aan", "corrigeer").does("action_corrigeer")[0]
    assert talk.slots["aanstichter"] == "bekend_minderjarig"
    assert "Aangepast" in said["tekst"]


def test_a_yes_that_comes_later_confirms_nothing(talk: Conversation) -> None:
    after_advice(talk).hears("en als hij 15 is?", "wat_als", aanstichter="bekend_minderjarig")
    talk.does("action_wat_als")
    talk.hears("bedankt", "bedank")
    talk.hears("ja", "bevestig").does("action_bevestig")

    assert talk.slots["aanstichter"] == "bekend_meerderjarig"


def test_another_story_after_the_advice_is_not_poured_into_the_first(talk: Conversation) -> None:
    story = "Op Facebook staat dat boeren maandag de snelweg bij Assen gaan blokkeren"
    after_advice(talk).hears(story, "corrigeer", oproep_soort="blokkade", platform_naam="Facebook")
    talk.events[-1]["parse_data"]["intent_ranking"] = [{"name": "beschrijf_casus", "confidence": 0.9}]
    said = talk.does("action_corrigeer")[0]

    assert said["uitkomst"] == "verhelderen"
    assert talk.slots["oproep_soort"] == "rellen"
    talk.hears("/andere_zaak", "andere_zaak").does("action_andere_zaak")
    assert talk.slots["oproep_soort"] == "blokkade"
    assert talk.slots.get("aanstichter") is None


def test_a_word_in_passing_does_not_change_the_kind_of_oproep(talk: Conversation) -> None:
    talk.slots.update(CASUS, requested_slot="gewelddreiging")
    talk.answers(
        "ja er is al vuurwerk gegooid",
        "bevestig",
        oproep_soort="jaarwisseling_vuurwerk",
    )

    assert (talk.slots["gewelddreiging"], talk.slots["oproep_soort"]) == ("ja", "rellen")


def test_no_more_than_six_questions_come_before_the_advice(talk: Conversation) -> None:
    talk.answers("/beschrijf_casus", "beschrijf_casus")
    asked = []
    while talk.slots["requested_slot"]:
        asked.append(talk.slots["requested_slot"])
        talk.answers("sla over", "sla_over")

    assert len(asked) <= 6
    assert len(set(asked)) == len(asked)


def test_a_no_that_is_about_something_else_leaves_the_question_open(talk: Conversation) -> None:
    talk.slots.update(CASUS, requested_slot="driehoek_geinformeerd")
    talk.answers("nee geen wapens", "ontken", gewelddreiging="nee")

    assert talk.slots["gewelddreiging"] == "nee"
    assert talk.slots.get("driehoek_geinformeerd") is None
    assert talk.slots["requested_slot"] == "driehoek_geinformeerd"
