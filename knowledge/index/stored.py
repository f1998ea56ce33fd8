"""How passages, layout and correction are written down; the same in every engine."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict
from typing import Any, NamedTuple

import numpy as np

from knowledge.index.correction import VectorCorrection
from knowledge.index.layout import Card, Layout
from knowledge.passages import Herkomst, Passage, Soort

LAYOUT_ARRAYS = ("card_of_group", "group_of_entry", "facet_of_passage")
CORRECTION_ARRAYS = ("passage_mean", "question_mean", "matrix", "topic", "outside")


class StoredPassage(NamedTuple):
    """`value` is JSON in ASCII, which keeps any text: databases refuse NUL and half characters."""

    number: int
    herkomst: int
    value: str


def herkomsten_of(passages: Sequence[Passage]) -> dict[Herkomst, int]:
    """Each different one with its number: thousands of passages share one."""
    return {one: number for number, one in enumerate(dict.fromkeys(p.herkomst for p in passages))}


def stored_passages(
    passages: Sequence[Passage], herkomsten: Mapping[Herkomst, int]
) -> Iterator[StoredPassage]:
    for number, one in enumerate(passages):
        value = {
            "passage_id": one.passage_id,
            "soort": one.soort,
            "facet": one.facet,
            "kop": one.kop,
            "tekst": one.tekst,
            "vindplaats": one.vindplaats,
        }
        yield StoredPassage(number, herkomsten[one.herkomst], json.dumps(value))


def stored_herkomst(herkomst: Herkomst) -> str:
    return json.dumps(asdict(herkomst))


def read_herkomst(value: str) -> Herkomst:
    return Herkomst(**json.loads(value))


def read_passage(value: str, herkomst: Herkomst) -> Passage:
    fields: dict[str, Any] = json.loads(value)
    return Passage(**{**fields, "soort": Soort(fields["soort"]), "herkomst": herkomst})


def stored_parts(layout: Layout, correction: VectorCorrection) -> dict[str, bytes]:
    """Everything but the passages, lists and vectors, by name."""
    arrays = {name: getattr(layout, name).astype(np.int64) for name in LAYOUT_ARRAYS}
    arrays |= {name: getattr(correction, name).astype(np.float32) for name in CORRECTION_ARRAYS}
    return {
        "cards": json.dumps([(card.naam, card.titel) for card in layout.cards]).encode(),
        "facets": json.dumps(layout.facets).encode(),
        **{name: array.tobytes() for name, array in arrays.items()},
    }


def read_layout(parts: Mapping[str, bytes]) -> Layout:
    return Layout(
        cards=tuple(Card(*card) for card in json.loads(parts["cards"])),
        facets=tuple(json.loads(parts["facets"])),
        **{name: np.frombuffer(parts[name], dtype=np.int64) for name in LAYOUT_ARRAYS},
    )


def read_correction(parts: Mapping[str, bytes]) -> VectorCorrection:
    arrays = {name: np.frombuffer(parts[name], dtype=np.float32) for name in CORRECTION_ARRAYS}
    dimension = len(arrays["passage_mean"])
    tables = {name: arrays[name].reshape(-1, dimension) for name in ("matrix", "outside")}
    return VectorCorrection(**{**arrays, **tables})
