"""A question, made ready for both searches. Never fails: any text is a question."""

from dataclasses import dataclass

from knowledge.index.analyser import Analyser, grams_of, visible
from knowledge.index.postings import gram_term, stem_term
from knowledge.search.abbreviations import Abbreviations
from knowledge.search.document_wording import without_document
from knowledge.search.law_reference import FoundReferences, LawBook

LONGEST_EMBEDDED = 700
MOST_WORDS = 120


@dataclass(frozen=True)
class Question:
    """`words` maps each meaningful word of the user to its index terms: the stem, then its 4-grams."""

    text: str
    embedded_text: str
    words: dict[str, tuple[str, ...]]
    terms: tuple[str, ...]
    references: FoundReferences

    @property
    def is_empty(self) -> bool:
        return not any(letter.isalnum() for letter in self.text)


class QuestionReader:
    def __init__(self, law_book: LawBook, abbreviations: Abbreviations) -> None:
        self._law_book = law_book
        self._abbreviations = abbreviations
        self._analyser = Analyser()

    def read(self, text: str) -> Question:
        tidy = visible(text)
        expansions = self._abbreviations.expansions(tidy)
        subject = without_document(tidy)
        words = self._terms_of_words(subject)
        extra = self._terms_of_words(" ".join(expansions))
        return Question(
            text=tidy,
            embedded_text=" ".join([_shortened(subject), *(f"({term})" for term in expansions)]),
            words=words,
            terms=tuple(term for terms in (words | extra).values() for term in terms),
            references=self._law_book.find(tidy),
        )

    def stems_of_names(self, names: list[str]) -> list[frozenset[str]]:
        """The stem terms of each name, without what it says between brackets."""
        plain = (name.split(" (")[0] for name in names)
        return [frozenset(terms[0] for terms in self._terms_of_words(name).values()) for name in plain]

    def _terms_of_words(self, text: str) -> dict[str, tuple[str, ...]]:
        words = list(dict.fromkeys(self._analyser.words(text)))[:MOST_WORDS]
        return {
            word: (stem_term(self._analyser.stem(word)), *(gram_term(gram) for gram in grams_of(word)))
            for word in words
        }


def _shortened(text: str) -> str:
    """Begin and end of a long text: there people put what they want to know."""
    if len(text) <= LONGEST_EMBEDDED:
        return text
    half = LONGEST_EMBEDDED // 2
    return f"{text[:half]} … {text[-half:]}"
