from knowledge.index.analyser import Analyser


def stems(text: str) -> tuple[str, ...]:
    return Analyser().terms(text).stems


def test_articles_stay_whole() -> None:
    assert {"172a", "5:31"} <= set(stems("Artikel 172a en artikel 5:31 Awb"))


def test_forms_of_a_word_meet() -> None:
    assert stems("burgemeesters") == stems("burgemeester")


def test_compounds_and_typing_errors_share_letters() -> None:
    def grams(text: str) -> set[str]:
        return set(Analyser().terms(text).grams)

    assert len(grams("burgermeester") & grams("burgemeester")) >= 8
    assert grams("gebiedsverbod") & grams("verbod")


def test_words_without_meaning_are_dropped() -> None:
    assert stems("mag ik dat wel of niet") == ()


def test_accents_and_invisible_characters_make_no_difference() -> None:
    assert stems("\u202ebarrière\u200fmodel") == stems("barrieremodel")


def test_emoji_and_control_characters_are_no_words() -> None:
    assert stems("🙂🙂 \x00\x07 ‼️") == ()
