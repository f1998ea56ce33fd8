"""The three processes of the box: how each is started and where it says that it is ready."""

import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

from api.command_line.failure import OperatorError
from api.command_line.settings import PROJECT_ROOT, StarterSettings
from api.command_line.training import RASA_ENVIRONMENT, model_path
from api.secrets_on_disk import rasa_secret
from api.settings import ApiSettings


@dataclass(frozen=True)
class Part:
    name: str
    command: tuple[str, ...]
    environment: Mapping[str, str]
    port: int
    health_url: str
    """Answers 200 once the part works; the Rasa channel asks for `health_headers`."""
    health_headers: Mapping[str, str]


PART_NAMES = ("rasa", "acties", "api")


def part_named(settings: StarterSettings, name: str) -> Part:
    """Raises OperatorError when what the part needs is not there."""
    return {"rasa": _rasa, "acties": _acties, "api": _api}[name](settings)


def port_of(settings: StarterSettings, name: str) -> int:
    return {"rasa": settings.rasa_port, "acties": settings.acties_port, "api": settings.port}[name]


def _rasa(settings: StarterSettings) -> Part:
    secret = rasa_secret(ApiSettings(var_dir=settings.var_dir))
    model = _present_model(settings)
    options = {
        "--interface": "127.0.0.1",
        "--port": str(settings.rasa_port),
        "--model": str(model),
        "--credentials": "bot/credentials.yml",
        "--endpoints": "bot/endpoints.yml",
    }
    command = (str(settings.rasa_python), "-m", "rasa", "run", *chain.from_iterable(options.items()))
    environment = {
        **_shared(settings),
        **RASA_ENVIRONMENT,
        "CONSULTATIEBOX_RASA_GEHEIM": secret,
        "CONSULTATIEBOX_TRACKER_DB": str(
            settings.tracker_db or _folder(settings.var_dir) / "gesprekken-rasa.db"
        ),
    }
    health = f"{settings.rasa_url}/webhooks/consultatiebox/gezond"
    return Part(
        "rasa", command, environment, settings.rasa_port, health, {"Authorization": f"Bearer {secret}"}
    )


def _acties(settings: StarterSettings) -> Part:
    command = (sys.executable, "-m", "actions.server", "--port", str(settings.acties_port))
    environment = _shared(settings) | {"PYTHONPATH": str(PROJECT_ROOT)}
    return Part("acties", command, environment, settings.acties_port, f"{settings.acties_url}/gezond", {})


def _api(settings: StarterSettings) -> Part:
    secret = rasa_secret(ApiSettings(var_dir=settings.var_dir))
    environment = _shared(settings) | {"PYTHONPATH": str(PROJECT_ROOT), "CONSULTATIEBOX_RASA_GEHEIM": secret}
    command = (sys.executable, "-m", "api.server")
    health = f"http://127.0.0.1:{settings.port}/gezond/live"
    return Part("api", command, environment, settings.port, health, {})


def _present_model(settings: StarterSettings) -> Path:
    """Rasa itself would say nothing and load another model, or stop without a reason."""
    model = model_path(settings)
    if not model.exists():
        raise OperatorError(
            "Het dialoogmodel bij deze gegevens ontbreekt. Maak het met: consultatiebox trainen"
        )
    return model


def _shared(settings: StarterSettings) -> dict[str, str]:
    return {
        **os.environ,
        "OMP_NUM_THREADS": "1",
        "PYTHONUNBUFFERED": "1",
        "CONSULTATIEBOX_VAR_DIR": str(settings.var_dir),
        "CONSULTATIEBOX_HOST": settings.host,
        "CONSULTATIEBOX_PORT": str(settings.port),
        "CONSULTATIEBOX_RASA_URL": settings.rasa_url,
        "CONSULTATIEBOX_ACTIES_URL": settings.acties_url,
    }


def _folder(path: Path) -> Path:
    path.mkdir(parents=True, exist_ok=True)
    return path
