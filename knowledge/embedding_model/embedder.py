"""The model in memory: text in, unit vectors out."""

import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

import numpy as np
from numpy.typing import NDArray

from knowledge.embedding_model.manifest import ModelManifest, read_manifest

if TYPE_CHECKING:
    from sentence_transformers import SentenceTransformer

FloatArray = NDArray[np.float32]
Progress = Callable[[int, int], None]

BATCH = 32
LARGEST_TABLE = 10_000


class TextEmbedder(Protocol):
    """What the index and the search ask of an embedding model."""

    @property
    def manifest(self) -> ModelManifest: ...

    def query(self, text: str) -> FloatArray: ...

    def passages(self, texts: Sequence[str]) -> FloatArray: ...

    def questions(self, texts: Sequence[str]) -> FloatArray: ...


class Embedder:
    """Loads torch and the model when made; afterwards `query` takes milliseconds.

    Vectors are float32 and of length one, so a dot product is a cosine.
    """

    def __init__(self, model_dir: Path) -> None:
        self.manifest = read_manifest(model_dir)
        self._model = _load(model_dir)

    def query(self, text: str) -> FloatArray:
        """One vector, past the batch machinery of `encode`, which costs as much as a short text's sums."""
        import torch  # noqa: PLC0415

        with torch.inference_mode():
            features = self._model.preprocess([self.manifest.query_prompt + text])
            vector = self._model(features)["sentence_embedding"][0].float()
        return np.asarray(torch.nn.functional.normalize(vector, dim=0).numpy(), dtype=np.float32)

    def passages(self, texts: Sequence[str]) -> FloatArray:
        """Vectors in the order of the texts."""
        return self._many(texts, self.manifest.passage_prompt)

    def questions(self, texts: Sequence[str]) -> FloatArray:
        """The same as `query`, for many texts that nobody waits for."""
        return self._many(texts, self.manifest.query_prompt)

    def _many(self, texts: Sequence[str], prompt: str) -> FloatArray:
        vectors = np.zeros((len(texts), self.manifest.dimension), dtype=np.float32)
        # Texts of one length share a batch, so that little time goes to padding.
        order = sorted(range(len(texts)), key=lambda index: len(texts[index]))
        with _every_core():
            for begin in range(0, len(order), BATCH):
                batch = order[begin : begin + BATCH]
                vectors[batch] = self._encode([texts[index] for index in batch], prompt)
        return vectors

    def _encode(self, texts: list[str], prompt: str) -> FloatArray:
        vectors = self._model.encode(
            texts,
            prompt=prompt,
            batch_size=BATCH,
            convert_to_numpy=True,
            normalize_embeddings=True,
            show_progress_bar=False,
        )
        return np.asarray(vectors, dtype=np.float32)


@contextmanager
def _every_core() -> Iterator[None]:
    """A build is one long sum that nobody waits on turn by turn; a question keeps to one core."""
    import torch  # noqa: PLC0415

    before = torch.get_num_threads()
    torch.set_num_threads(os.cpu_count() or 1)
    try:
        yield
    finally:
        torch.set_num_threads(before)


def _load(model_dir: Path) -> "SentenceTransformer":
    # A question takes one text: a second thread only waits for a busy core.
    os.environ.setdefault("TOKENIZERS_PARALLELISM", "false")
    import torch  # noqa: PLC0415 - seconds of import, only for who embeds
    from sentence_transformers import SentenceTransformer  # noqa: PLC0415
    from transformers.utils import logging  # noqa: PLC0415

    for quiet in ("set_verbosity_error", "disable_progress_bar"):
        getattr(logging, quiet)()
    torch.set_num_threads(1)
    model = SentenceTransformer(
        str(model_dir), device="cpu", local_files_only=True, model_kwargs={"dtype": torch.bfloat16}
    )
    if not _computes_in_bfloat16():
        _compute_in_float32(model)
    return model.eval()


def _computes_in_bfloat16() -> bool:
    """True where the processor multiplies bfloat16 itself; elsewhere it is slower than float32."""
    import torch  # noqa: PLC0415

    supported = getattr(torch.cpu, "_is_avx512_bf16_supported", None)
    return bool(supported and supported())


def _compute_in_float32(model: "SentenceTransformer") -> None:
    """Widen all weights but the word table: that is looked up, not multiplied, and is 4/5 of the model."""
    import torch  # noqa: PLC0415

    for module in model.modules():
        is_leaf = not any(True for _ in module.children())
        if is_leaf and not (isinstance(module, torch.nn.Embedding) and module.num_embeddings > LARGEST_TABLE):
            module.float()
