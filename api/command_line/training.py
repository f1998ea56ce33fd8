"""Trains the Rasa model when its sources changed; the file name carries their fingerprint."""

import os
import subprocess
from collections.abc import Callable
from itertools import chain
from pathlib import Path

from api.command_line.failure import OperatorError
from api.command_line.fingerprint import fingerprint
from api.command_line.settings import PROJECT_ROOT, StarterSettings

Progress = Callable[[str], None]

RASA_ENVIRONMENT = {
    "OMP_NUM_THREADS": "1",
    "TF_CPP_MIN_LOG_LEVEL": "3",
    "RASA_TELEMETRY_ENABLED": "false",
    "SQLALCHEMY_SILENCE_UBER_WARNING": "1",
    "LOG_LEVEL": "WARNING",
    "PYTHONWARNINGS": "ignore",
    # Rasa's cache looks at the class of a component only, and would keep what a changed module made.
    "RASA_MAX_CACHE_SIZE": "0",
    "PYTHONPATH": str(PROJECT_ROOT),
}


def model_path(settings: StarterSettings) -> Path:
    """The model that belongs to the present data: an older file never starts by accident."""
    sources = ("config.yml", "domain.yml", "data", "bot/components", "bot/extraction", "bot/requirements.txt")
    return (
        settings.model_dir / f"consultatiebox-{fingerprint(PROJECT_ROOT / name for name in sources)}.tar.gz"
    )


def train(settings: StarterSettings, progress: Progress) -> Path:
    """Returns the model of the present data, trained if it was not there yet. Raises OperatorError."""
    target = model_path(settings)
    if target.exists():
        return target
    require_rasa(settings)
    settings.model_dir.mkdir(parents=True, exist_ok=True)
    progress("het dialoogmodel wordt getraind (ongeveer een minuut)")
    _run_training(settings, target)
    _keep_recent(settings.model_dir, keep=3)
    return target


def require_rasa(settings: StarterSettings) -> None:
    if not settings.rasa_python.exists():
        raise OperatorError("De omgeving van het dialoogmodel ontbreekt. Maak haar met: make omgevingen")


def _run_training(settings: StarterSettings, target: Path) -> None:
    log = settings.log_dir / "trainen.log"
    log.parent.mkdir(parents=True, exist_ok=True)
    options = {
        "--config": "config.yml",
        "--domain": "domain.yml",
        "--data": "data",
        "--out": str(target.parent),
        "--fixed-model-name": target.name.removesuffix(".tar.gz"),
    }
    # The data are validated by the tests; here that would cost as much time as the training itself.
    rasa = (str(settings.rasa_python), "-m", "rasa", "train", "--skip-validation")
    command = (*rasa, *chain.from_iterable(options.items()))
    with log.open("w") as output:
        done = subprocess.run(  # noqa: S603
            command,
            cwd=PROJECT_ROOT,
            env={**os.environ, **RASA_ENVIRONMENT},
            stdout=output,
            stderr=subprocess.STDOUT,
            check=False,
        )
    if done.returncode != 0 or not target.exists():
        raise OperatorError(f"Het dialoogmodel kon niet worden getraind. De reden staat onderaan in {log}.")


def _keep_recent(folder: Path, *, keep: int) -> None:
    models = sorted(
        folder.glob("consultatiebox-*.tar.gz"), key=lambda path: path.stat().st_mtime, reverse=True
    )
    for old in models[keep:]:
        old.unlink()
