"""Where the parts live on this machine: ports, paths and limits of `consultatiebox start`."""

from pathlib import Path

from pydantic_settings import BaseSettings, SettingsConfigDict

PROJECT_ROOT = Path(__file__).resolve().parents[2]


class StarterSettings(BaseSettings):
    """Read from the environment (`CONSULTATIEBOX_PORT=8080`) or from `.env` in the project folder."""

    model_config = SettingsConfigDict(
        env_prefix="CONSULTATIEBOX_", env_file=PROJECT_ROOT / ".env", extra="ignore"
    )

    host: str = "127.0.0.1"
    port: int = 8000
    rasa_port: int = 5005
    acties_port: int = 5055
    var_dir: Path = PROJECT_ROOT / "var"
    rasa_python: Path = PROJECT_ROOT / ".venv-rasa/bin/python"
    tracker_db: Path | None = None
    """Working copy of the dialogue state; default a file in var_dir."""
    start_timeout: float = 120
    """Seconds within which every part must answer after it was started."""
    max_restarts: int = 3
    """Restarts of one part before the box gives up and stops everything."""

    @property
    def public_url(self) -> str:
        shown = "localhost" if self.host in {"127.0.0.1", "0.0.0.0"} else self.host  # noqa: S104
        return f"http://{shown}:{self.port}"

    @property
    def rasa_url(self) -> str:
        return f"http://127.0.0.1:{self.rasa_port}"

    @property
    def acties_url(self) -> str:
        return f"http://127.0.0.1:{self.acties_port}"

    @property
    def model_dir(self) -> Path:
        return self.var_dir / "rasa"

    @property
    def log_dir(self) -> Path:
        return self.var_dir / "log"
