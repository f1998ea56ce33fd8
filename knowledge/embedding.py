"""Turning Dutch text into unit vectors. The door of this concept; torch is only loaded by an Embedder."""

from knowledge.embedding_model.embedder import Embedder, FloatArray, Progress, TextEmbedder
from knowledge.embedding_model.manifest import ModelManifest, read_manifest
from knowledge.embedding_model.prepare import prepare_model

__all__ = [
    "Embedder",
    "FloatArray",
    "ModelManifest",
    "Progress",
    "TextEmbedder",
    "prepare_model",
    "read_manifest",
]
