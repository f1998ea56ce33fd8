"""What one generation of the index was made of."""

from datetime import datetime

from pydantic import BaseModel, ConfigDict

BUILD_COMMAND = "consultatiebox index bouwen"
# Raise it with every change in what a generation holds or how it is written down.
LAYOUT_VERSION = "8"


class IndexManifest(BaseModel):
    """`fingerprint` covers texts, analyser and model: equal fingerprints mean nothing needs rebuilding.

    `content_version`: the cards; `library_version`: the publicaties that were added, empty without any.
    """

    model_config = ConfigDict(frozen=True)

    generation: str
    fingerprint: str
    content_version: str
    library_version: str = ""
    analyser_version: str
    layout_version: str = ""
    model_sha256: str
    dimension: int
    passages: int
    keys: int
    gemaakt_op: datetime

    def __str__(self) -> str:
        return f"index {self.generation[:8]}: {self.passages} passages, inhoud {self.content_version[:12]}"
