"""Cuts Dutch text into the terms that the lexical index counts."""

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

ANALYSER_VERSION = "1"
GRAM_LENGTH = 4
GRAM_WEIGHT = 0.5
# '172a', '5:31' and '2:24' are one token; so is 'driehoek'.
UNSEEN = ("Cf", "Cc", "Cs")
INVISIBLE = ("Mn", *UNSEEN)
TOKEN = re.compile(r"\d+(?::\d+)?[a-z]*|[^\W\d_]+")


@dataclass(frozen=True)
class Terms:
    """Terms of one text in order, with repeats. `stems` of whole words, `grams` of four letters."""

    stems: tuple[str, ...]
    grams: tuple[str, ...]


class Analyser:
    """Lower-cases, drops stop words, stems (Porter for Dutch) and cuts words in overlapping 4-grams.

    The 4-grams bridge what stems miss: compounds, typing errors, opruiing and opruien.
    """

    def __init__(self) -> None:
        self._stem = _stemmer()
        self._stop_words = _stop_words()

    def terms(self, text: str) -> Terms:
        words = self.words(text)
        return Terms(
            stems=tuple(self._stem(word) for word in words),
            grams=tuple(gram for word in words for gram in grams_of(word)),
        )

    def words(self, text: str) -> list[str]:
        """The meaningful words: lower case, without accents and stop words."""
        return [word for word in TOKEN.findall(plain(text)) if word not in self._stop_words]

    def stem(self, word: str) -> str:
        return self._stem(word)


def visible(text: str) -> str:
    """Without control, direction and other invisible characters; runs of white space become one space."""
    kept = "".join(
        letter for letter in text if letter.isspace() or unicodedata.category(letter) not in UNSEEN
    )
    return " ".join(kept.split())


def plain(text: str) -> str:
    """Lower case, compatibility forms folded, accents and invisible characters removed."""
    folded = unicodedata.normalize("NFKD", text).lower()
    return "".join(" " if letter.isspace() else letter for letter in folded if _is_visible(letter))


def _is_visible(letter: str) -> bool:
    return letter.isspace() or unicodedata.category(letter) not in INVISIBLE


def grams_of(word: str) -> list[str]:
    """'#dri', 'drie', … of '#driehoek#'; numbers and short words have none: they must match whole."""
    if len(word) < GRAM_LENGTH or word[0].isdigit():
        return []
    marked = f"#{word}#"
    return [marked[at : at + GRAM_LENGTH] for at in range(len(marked) - GRAM_LENGTH + 1)]


def _stemmer() -> Callable[[str], str]:
    import Stemmer  # noqa: PLC0415 - a C extension, loaded by who analyses

    name = "dutch_porter" if "dutch_porter" in Stemmer.algorithms() else "dutch"
    stem: Callable[[str], str] = Stemmer.Stemmer(name).stemWord
    return stem


def _stop_words() -> frozenset[str]:
    return frozenset(Path(__file__).with_name("stop_words.txt").read_text(encoding="utf-8").split())
