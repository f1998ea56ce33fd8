"""Where the knowledge room finds its content, its embedding model and its index."""

from pathlib import Path

from pydantic import Field
from pydantic_settings import BaseSettings, SettingsConfigDict

CONTENT_OF_THIS_PACKAGE = Path(__file__).parent / "content"
PUBLICATIONS_OF_THIS_PACKAGE = Path(__file__).parent / "publications"


class KnowledgeSettings(BaseSettings):
    """Read from the environment: `CONSULTATIEBOX_VAR_DIR`, `CONSULTATIEBOX_EMBEDDING_MODEL`, …

    `embedding_model` is empty for the model that comes with the product, or a folder in the
    sentence-transformers layout, or the id of a model on a hub. `index_url` is empty for an index in files,
    or the address of a PostgreSQL database with pgvector; it can hold a password, so it is never shown.
    """

    model_config = SettingsConfigDict(env_prefix="CONSULTATIEBOX_", frozen=True)

    var_dir: Path = Path("var")
    content_dir: Path = CONTENT_OF_THIS_PACKAGE
    publications_dir: Path = PUBLICATIONS_OF_THIS_PACKAGE
    embedding_model: str = ""
    index_url: str = Field(default="", repr=False)

    @property
    def model_dir(self) -> Path:
        return self.var_dir / "embedding-model"

    @property
    def index_dir(self) -> Path:
        return self.var_dir / "index"

    @property
    def vector_cache(self) -> Path:
        return self.var_dir / "vectoren.sqlite"

    @property
    def library_dir(self) -> Path:
        """The publicaties that the organisation added itself."""
        return self.var_dir / "publicaties"
