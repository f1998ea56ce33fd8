from knowledge.answering.excerpt import best_sentences

LONG = (
    "De zee is blauw. De burgemeester beslist. Dit doet zij samen met de raad. Het regent. "
    "De maan schijnt. De raad vergadert over het besluit van de burgemeester."
)


def about_the_burgemeester(sentence: str) -> float:
    return float(sentence.count("burgemeester") + sentence.count("beslist"))


def test_a_short_text_is_shown_whole() -> None:
    excerpt = best_sentences("Een. Twee. Drie.", about_the_burgemeester)
    assert excerpt.running == "Een. Twee. Drie."


def test_a_long_text_shows_its_best_sentences_in_order_and_marks_the_gap() -> None:
    excerpt = best_sentences(LONG, about_the_burgemeester)
    assert excerpt.sentences[0] == "De burgemeester beslist."
    assert len(excerpt.sentences) <= 3
    assert all(sentence in LONG for sentence in excerpt.sentences)


def test_a_sentence_that_leans_on_another_brings_it_along() -> None:
    excerpt = best_sentences(LONG, lambda sentence: float("samen" in sentence))
    assert excerpt.sentences == ("De burgemeester beslist.", "Dit doet zij samen met de raad.")
