"""What is known about the model folder: where it came from, its hash, its vectors."""

from pathlib import Path

from pydantic import BaseModel, ConfigDict, ValidationError

from knowledge.readiness import NotReadyError

MANIFEST_NAME = "consultatiebox-model.json"
PREPARE_COMMAND = "consultatiebox index bouwen"


class ModelManifest(BaseModel):
    """`herkomst` tells the origin and its version; `sha256` is of the weights file in the folder."""

    model_config = ConfigDict(frozen=True)

    herkomst: str
    sha256: str
    dimension: int
    query_prompt: str
    passage_prompt: str
    max_tokens: int

    @property
    def version(self) -> str:
        return self.sha256[:12]

    def __str__(self) -> str:
        return f"{self.herkomst}, versie {self.version}, {self.dimension} getallen per tekst"


def read_manifest(model_dir: Path) -> ModelManifest:
    """NotReadyError with the repairing command when there is no finished model folder."""
    path = model_dir / MANIFEST_NAME
    try:
        return ModelManifest.model_validate_json(path.read_bytes())
    except FileNotFoundError:
        raise NotReadyError(f"Het taalmodel ontbreekt in {model_dir}.", PREPARE_COMMAND) from None
    except ValidationError:
        raise NotReadyError(f"Het taalmodel in {model_dir} is niet heel.", PREPARE_COMMAND) from None
