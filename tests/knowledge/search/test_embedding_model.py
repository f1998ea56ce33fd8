from pathlib import Path

import pytest

from knowledge.embedding import prepare_model, read_manifest
from knowledge.embedding_model.packed_file import PackedFileError, read_packed_model
from knowledge.readiness import NotReadyError
from knowledge.settings import KnowledgeSettings


def test_a_missing_model_names_the_command(tmp_path: Path) -> None:
    with pytest.raises(NotReadyError) as refusal:
        read_manifest(tmp_path)
    assert "ontbreekt" in refusal.value.reden
    assert refusal.value.opdracht == "consultatiebox index bouwen"


def test_a_half_written_model_is_not_used(tmp_path: Path) -> None:
    (tmp_path / "consultatiebox-model.json").write_text('{"herkomst": "x"', encoding="utf-8")
    with pytest.raises(NotReadyError, match="niet heel"):
        read_manifest(tmp_path)


def test_another_file_is_not_taken_for_the_packed_model(tmp_path: Path) -> None:
    other = tmp_path / "model.bin"
    other.write_bytes(b"PK\x03\x04" * 8)
    with pytest.raises(PackedFileError, match="onbekend formaat"):
        read_packed_model(other)


@pytest.mark.model
def test_a_model_that_is_there_is_left_alone() -> None:
    settings = KnowledgeSettings()
    first = prepare_model(settings, lambda _step: None)
    steps: list[str] = []
    assert prepare_model(settings, steps.append) == first
    assert steps == []
