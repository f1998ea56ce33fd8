"""One utterance of the assistant as it travels to the API."""

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Literal

from actions.texts import Texts
from knowledge.advice import Advies, Bron
from knowledge.answering import SearchTrail
from knowledge.casus import Casus

Soort = Literal["tekst", "vraag", "antwoord", "advies", "samenvatting", "waarschuwing"]
Uitkomst = Literal[
    "antwoord",
    "doorvraag",
    "advies",
    "samenvatting",
    "uitleg",
    "smalltalk",
    "spoed",
    "geen_bron",
    "buiten_bereik",
    "onrechtmatig",
    "verhelderen",
    "storing",
]
Message = dict[str, Any]
Button = dict[str, str]


def message(  # noqa: PLR0913
    soort: Soort,
    uitkomst: Uitkomst,
    tekst: str,
    *,
    bronnen: Sequence[Bron] = (),
    knoppen: Sequence[Button] = (),
    vraagt: str | None = None,
    advies: Advies | None = None,
    spoor: SearchTrail | None = None,
) -> Message:
    return {
        "soort": soort,
        "uitkomst": uitkomst,
        "tekst": tekst,
        "bronnen": [bron.model_dump(mode="json") for bron in bronnen],
        "knoppen": list(knoppen),
        "vraagt": vraagt,
        "advies": advies.model_dump(mode="json") if advies else None,
        "spoor": spoor.model_dump(mode="json") if spoor else None,
    }


def button(tekst: str, bericht: str) -> Button:
    return {"tekst": tekst, "bericht": bericht}


def fact_button(tekst: str, facts: Mapping[str, str], *, intent: str = "geef_feit") -> Button:
    return button(tekst, f"/{intent}{json.dumps(dict(facts))}")


def listing(head: str, items: Iterable[str], *, numbered: bool = False) -> str:
    """A head with one item a line; empty when there are no items."""
    lines = [f"{place}. {item}" if numbered else f"- {item}" for place, item in enumerate(items, start=1)]
    return "\n".join([head, *lines]) if lines else ""


def as_sentence(text: str) -> str:
    return text if text.endswith((".", "?", "!")) else f"{text}."


def paragraphs(*parts: str | None) -> str:
    return "\n\n".join(part for part in parts if part)


def fact_lines(texts: Texts, casus: Casus) -> Iterable[str]:
    lines = (texts.facts({slot: value}) for slot, value in casus.known().items())
    return (line[:1].upper() + line[1:] for line in lines)
