"""Which language a text is in, by its small words; only what is needed to tell Dutch from the rest."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path

import yaml

from knowledge.ingest.refusal import Reden, RefusedError

DUTCH = "Nederlands"
UNKNOWN = ""
_WORD = re.compile(r"'?[^\W\d_]+")
_LEAST_WORDS = 40
"""Below this a text says too little to judge."""
_LEAST_SHARE = 0.15
_MOST_WORDS = 200_000


def refuse_other_languages(text: str) -> None:
    """Raises RefusedError for a text that is not Dutch; names the language when it is known."""
    best = _best(_words(text))
    if best == UNKNOWN:
        raise RefusedError(Reden.TAAL_ONBEKEND)
    if best not in {None, DUTCH}:
        raise RefusedError(Reden.ANDERE_TAAL, taal=best)


def count_of_other_languages(texts: Iterable[str]) -> int:
    """How many of the texts, as far as they are long enough to judge, are in another language."""
    return sum(_best(_words(text)) not in {None, DUTCH} for text in texts)


def language_shares(words: list[str]) -> Mapping[str, float]:
    """Per language the share of words that are small words of it."""
    counts = Counter(words)
    total = max(1, len(words))
    return {
        language: sum(counts[word] for word in known) / total for language, known in _small_words().items()
    }


def _best(words: list[str]) -> str | None:
    """The language of the words; UNKNOWN for none of them, None for too few words to say."""
    if len(words) < _LEAST_WORDS:
        return None
    shares = language_shares(words)
    best = max(shares, key=lambda language: shares[language])
    return best if shares[best] >= _LEAST_SHARE else UNKNOWN


def _words(text: str) -> list[str]:
    return [match.group() for match in _WORD.finditer(text.lower())][:_MOST_WORDS]


@cache
def _small_words() -> dict[str, frozenset[str]]:
    lists = yaml.safe_load(Path(__file__).with_name("languages.yaml").read_text(encoding="utf-8"))
    return {language: frozenset(words.split()) for language, words in lists.items()}
