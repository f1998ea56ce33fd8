"""Writes the packed model as an ordinary sentence-transformers folder."""

import json
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from knowledge.embedding_model.packed_file import FloatArray, PackedModel, Shape
from knowledge.embedding_model.tokenizer import write_tokenizer

PROMPTS = {"query": "query: ", "passage": "passage: "}
LAYER_PARTS = {
    "q": "attention.self.query",
    "k": "attention.self.key",
    "v": "attention.self.value",
    "ao": "attention.output.dense",
    "aln": "attention.output.LayerNorm",
    "fi": "intermediate.dense",
    "fo": "output.dense",
    "oln": "output.LayerNorm",
}


def write_folder(model: PackedModel, folder: Path) -> None:
    """Fill an existing, empty folder: weights (bfloat16), configuration, tokenizer, module list."""
    _write_weights(model, folder / "model.safetensors")
    write_tokenizer(folder, model.pieces, model.shape.positions)
    _write_json(folder / "config.json", _bert_config(model.shape, model.layer_norm_epsilon))
    _write_json(folder / "sentence_bert_config.json", {"max_seq_length": model.shape.positions})
    _write_json(
        folder / "config_sentence_transformers.json",
        {"prompts": PROMPTS, "default_prompt_name": None, "similarity_fn_name": "cosine"},
    )
    _write_json(folder / "modules.json", _modules())
    (folder / "1_Pooling").mkdir()
    _write_json(
        folder / "1_Pooling" / "config.json",
        {"word_embedding_dimension": model.shape.hidden, "pooling_mode_mean_tokens": True},
    )


def _write_weights(model: PackedModel, path: Path) -> None:
    import torch  # noqa: PLC0415 - heavy, and only the install step needs it here
    from safetensors.torch import save_file  # noqa: PLC0415

    tensors = {name: torch.from_numpy(values).to(torch.bfloat16) for name, values in _named(model)}
    save_file(tensors, path, metadata={"format": "pt"})


def _named(model: PackedModel) -> Iterator[tuple[str, FloatArray]]:
    shape, tensors = model.shape, model.tensors
    yield "embeddings.word_embeddings.weight", _matrix(tensors["emb.word"], shape.vocabulary)
    yield "embeddings.position_embeddings.weight", _matrix(tensors["emb.pos"], shape.positions)
    yield "embeddings.token_type_embeddings.weight", _token_types(model)
    yield "embeddings.LayerNorm.weight", tensors["emb.ln.w"]
    yield "embeddings.LayerNorm.bias", tensors["emb.ln.b"]
    for layer in range(shape.layers):
        for short, name in LAYER_PARTS.items():
            bias = tensors[f"l{layer}.{short}.b"]
            weight = tensors[f"l{layer}.{short}.w"]
            is_norm = short.endswith("ln")
            yield f"encoder.layer.{layer}.{name}.weight", weight if is_norm else _matrix(weight, bias.size)
            yield f"encoder.layer.{layer}.{name}.bias", bias


def _matrix(values: FloatArray, rows: int) -> FloatArray:
    return values.reshape(rows, -1)


def _token_types(model: PackedModel) -> FloatArray:
    """The file holds only the rows that are ever used; the others are zeros."""
    stored = model.tensors["emb.type"]
    padded = np.zeros((model.shape.types, model.shape.hidden), dtype=np.float32)
    padded.reshape(-1)[: stored.size] = stored
    return padded


def _bert_config(shape: Shape, epsilon: float) -> dict[str, object]:
    return {
        "architectures": ["BertModel"],
        "model_type": "bert",
        "hidden_size": shape.hidden,
        "num_hidden_layers": shape.layers,
        "num_attention_heads": shape.heads,
        "intermediate_size": shape.feed_forward,
        "vocab_size": shape.vocabulary,
        "max_position_embeddings": shape.positions,
        "type_vocab_size": shape.types,
        "layer_norm_eps": round(epsilon, 15),
        "hidden_act": "gelu",
        "pad_token_id": 1,
        "torch_dtype": "bfloat16",
    }


def _modules() -> list[dict[str, object]]:
    kinds = ("Transformer", "Pooling", "Normalize")
    paths = ("", "1_Pooling", "2_Normalize")
    return [
        {"idx": index, "name": str(index), "path": path, "type": f"sentence_transformers.models.{kind}"}
        for index, (kind, path) in enumerate(zip(kinds, paths, strict=True))
    ]


def _write_json(path: Path, content: object) -> None:
    path.write_text(json.dumps(content, indent=1), encoding="utf-8")
