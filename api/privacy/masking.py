"""Makes personal data unreadable before anything is stored or passed on.

Pure: the same text and the same `known` always give the same result.
"""

import hashlib
import hmac
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from api.privacy.given_names import GIVEN_NAMES
from api.privacy.name_patterns import WORD, names_in, words_of
from api.privacy.number_patterns import numbers_in
from api.privacy.spans import Soort, Span, without_overlap

NO_PLACEHOLDERS: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True)
class Known:
    """Placeholders given before in this gesprek, by fingerprint; the values themselves are not kept.

    `key` makes a fingerprint useless for who has the database but not the key.
    """

    key: bytes
    placeholders: Mapping[str, str] = field(default_factory=dict)

    def find(self, value: str) -> str | None:
        return self.placeholders.get(self._fingerprint(value))

    def with_value(self, value: str, placeholder: str) -> "Known":
        return Known(self.key, {self._fingerprint(value): placeholder, **self.placeholders})

    def next_placeholder(self, soort: Soort) -> str:
        given = {
            placeholder for placeholder in self.placeholders.values() if placeholder.startswith(f"[{soort} ")
        }
        return f"[{soort} {len(given) + 1}]"

    def _fingerprint(self, value: str) -> str:
        plain = re.sub(r"[\s.()/-]+", "", value.casefold())
        return hmac.new(self.key, plain.encode(), hashlib.sha256).hexdigest()[:32]


NOTHING_KNOWN = Known(b"")


@dataclass(frozen=True)
class Masked:
    """`spans` are places in the text as it was given; `known` serves the next bericht of the same gesprek."""

    tekst: str
    spans: tuple[Span, ...]
    known: Known

    def counts(self) -> dict[str, int]:
        return dict(Counter(span.soort for span in self.spans))


def mask(text: str, known: Known = NOTHING_KNOWN) -> Masked:
    """The same person or number gets the same placeholder, as in `[NAAM 1]`."""
    spans = without_overlap([*numbers_in(text), *names_in(text)])
    for span in spans:
        known = _remember(known, text[span.begin : span.einde], span.soort)
    spans = without_overlap([*spans, *_mentioned_again(text, known)])
    return Masked(_replaced(text, spans, known), tuple(spans), known)


def _remember(known: Known, value: str, soort: Soort) -> Known:
    placeholder = _find(known, value, soort) or known.next_placeholder(soort)
    known = known.with_value(value, placeholder)
    for word in words_of(value) if soort == "NAAM" else ():
        known = known.with_value(word, placeholder)
    return known


def _find(known: Known, value: str, soort: Soort) -> str | None:
    """A name whose words all point to one known person is that person."""
    whole = known.find(value)
    if whole is not None or soort != "NAAM":
        return whole
    found = {known.find(word) for word in words_of(value)}
    return found.pop() if len(found) == 1 else None


def _mentioned_again(text: str, known: Known) -> Iterator[Span]:
    """A person named before is recognised by a part of the name; in lower case only by a given name."""
    if not known.placeholders:
        return
    for found in WORD.finditer(text):
        word = found[0]
        placeholder = known.find(word) if word[0].isupper() or word in GIVEN_NAMES else None
        if placeholder is not None and placeholder.startswith("[NAAM "):
            yield Span(found.start(), found.end(), "NAAM")


def _replaced(text: str, spans: list[Span], known: Known) -> str:
    parts, done = [], 0
    for span in spans:
        value = text[span.begin : span.einde]
        parts += [text[done : span.begin], _find(known, value, span.soort) or f"[{span.soort}]"]
        done = span.einde
    return "".join([*parts, text[done:]])
