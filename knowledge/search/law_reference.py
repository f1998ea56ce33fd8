"""Recognises references to articles ('172a', 'art. 172a Gemw', 'artikel 172a van de Gemeentewet')."""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from knowledge.catalogue import Catalogue
from knowledge.passages import Soort

NUMBER = r"\d+(?::\d+)?[a-z]{0,3}"
WITH_WORD = re.compile(rf"\b(?:artikel(?:en)?|artt?\.?)\s*({NUMBER})\b")
# '172a' and '5:31' can only be articles; a bare '16' can be anything.
STANDS_ALONE = re.compile(r"\b(\d{2,3}[a-z]{1,3}|\d{1,2}:\d{1,3}[a-z]?)\b")
BEFORE_LAW = re.compile(rf"\b({NUMBER})\b")
# In '172a lid 3 Gemw' the 3 is no article.
PART_OF_ARTICLE = re.compile(r"\b(?:lid|leden|onder|sub)\s+(?:\d+\s+(?:en|of)\s+)?$")
BETWEEN = r"(?:\s+lid\s+\d+)?(?:\s+onder\s+\w)?(?:\s*,)?(?:\s+(?:van|uit)(?:\s+(?:de|het))?)?\s+"
NOT_A_NUMBER_OF_AN_ARTICLE = re.compile(r"\blid\s+\d+(?:\s+en\s+\d+)?|\bonder\s+\w\b|\([^)]*\)")
RANGE = re.compile(r"\b(\d+) tot en met (\d+)\b")
BOOK = re.compile(r"burgerlijk wetboek boek (\d)")
OTHER_NAMES = {"sr": ("wvsr",), "sv": ("wvsv",), "gw": ("de grondwet",), "apv": ("apv",), "bw": ("bw",)}


@dataclass(frozen=True)
class FoundReferences:
    """Card keys. `unknown` is True when the question names an article that no card is about."""

    articles: tuple[str, ...] = ()
    interventies: tuple[str, ...] = ()
    unknown: bool = False

    @property
    def cards(self) -> tuple[str, ...]:
        return (*self.articles, *self.interventies)


class LawBook:
    """Which cards belong to which article, and under which names a law is known."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._laws = _law_names(catalogue)
        self._articles = _cards_by_article(catalogue, self._laws)
        names = sorted(map(re.escape, self._laws), key=len, reverse=True)
        self._law_after = re.compile(rf"{BETWEEN}({'|'.join(names)})(?![^\W\d_])")

    def find(self, question: str) -> FoundReferences:
        text = " ".join(question.lower().split())
        named = [self._cards(number, law) for number, law in self._references(text)]
        cards = list(dict.fromkeys(card for found in named for card in found))
        articles = tuple(card for card in cards if card.startswith(Soort.WETSARTIKEL))
        others = tuple(card for card in cards if not card.startswith(Soort.WETSARTIKEL))
        return FoundReferences(articles, others, unknown=any(not found for found in named))

    def _references(self, text: str) -> Iterator[tuple[str, str | None]]:
        seen: set[int] = set()
        for match in WITH_WORD.finditer(text):
            seen.add(match.start(1))
            yield match[1], self._law_at(text, match.end(1))
        for match in BEFORE_LAW.finditer(text):
            law = self._law_at(text, match.end(1))
            if match.start(1) not in seen and law and not PART_OF_ARTICLE.search(text[: match.start(1)]):
                seen.add(match.start(1))
                yield match[1], law
        for match in STANDS_ALONE.finditer(text):
            if match.start(1) not in seen and self._cards(match[1], None):
                yield match[1], None

    def _law_at(self, text: str, at: int) -> str | None:
        match = self._law_after.match(text, at)
        return self._laws[match[1]] if match else None

    def _cards(self, number: str, law: str | None) -> list[str]:
        by_law = self._articles.get(number, {})
        laws = [law] if law else list(by_law)
        return [card for name in laws for card in by_law.get(name, ())]


def _law_names(catalogue: Catalogue) -> dict[str, str]:
    """Name in lower case → short name of the law, which is the first part of the id of its articles."""
    names: dict[str, str] = {}
    for card in catalogue.wetsartikelen.values():
        short = card.id.split("-")[0]
        for name in (short, card.wet, card.citeertitel, *OTHER_NAMES.get(short, ())):
            names.setdefault(name.lower(), short)
    for begrip in catalogue.begrippen.values():
        law = names.get(begrip.term.lower())
        if law:
            names.update({name.lower(): law for name in begrip.afkortingen})
    return names


def _cards_by_article(catalogue: Catalogue, laws: dict[str, str]) -> dict[str, dict[str, list[str]]]:
    table: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for article in catalogue.wetsartikelen.values():
        for number in article_numbers(article.artikel):
            table[number][article.id.split("-")[0]].append(f"{Soort.WETSARTIKEL}/{article.id}")
    for interventie in catalogue.interventies.values():
        for grondslag in interventie.grondslag:
            law, book = _law_of(grondslag.wet, laws)
            for number in article_numbers(grondslag.artikel):
                table[book + number][law].append(f"{Soort.INTERVENTIE}/{interventie.id}")
    return table


def _law_of(wet: str, laws: dict[str, str]) -> tuple[str, str]:
    """(short name, prefix of its article numbers): articles of the Burgerlijk Wetboek carry their book."""
    book = BOOK.match(wet.lower())
    if book:
        return "bw", f"{book[1]}:"
    return laws.get(wet.lower(), wet.lower()), ""


def article_numbers(artikel: str) -> list[str]:
    """The article numbers in a free text such as '5:7 en 5:32 tot en met 5:39' or '6 lid 1 onder e, 9'."""
    text = NOT_A_NUMBER_OF_AN_ARTICLE.sub(" ", artikel.lower())
    spelled_out = [
        str(number) for match in RANGE.finditer(text) for number in range(int(match[1]), int(match[2]) + 1)
    ]
    return list(dict.fromkeys([*re.findall(rf"\b{NUMBER}\b", text), *spelled_out]))
