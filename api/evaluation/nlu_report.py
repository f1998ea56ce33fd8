"""The figures of the dialogue model. They are measured in Rasa's own environment and come back in a file."""

import json
import os
import subprocess
import tempfile
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ConfigDict

from api.command_line.failure import OperatorError
from api.command_line.settings import PROJECT_ROOT, StarterSettings
from api.command_line.training import RASA_ENVIRONMENT, model_path, require_rasa
from api.evaluation.thresholds import Figures, Thresholds, above, below


class NluReport(BaseModel):
    """`intents` and `feiten` over everything; `verwarringen`: (right, taken for, times)."""

    model_config = ConfigDict(extra="ignore")

    deel: str
    intents: Figures
    per_intent: dict[str, Figures]
    verwarringen: list[tuple[str, str, int]]
    missers: list[tuple[str, str, str]]
    feiten: Figures
    per_slot: dict[str, Figures]
    per_stijl: dict[str, Figures]
    snelheid_ms: dict[str, Figures]
    geheugen_mb: float
    onder_de_drempel: list[str] = []


def measure_nlu(settings: StarterSettings, half: str, thresholds: Thresholds) -> NluReport:
    """Raises OperatorError when the model is missing or the measuring fails."""
    require_rasa(settings)
    model = model_path(settings)
    if not model.exists():
        raise OperatorError("Het dialoogmodel ontbreekt. Maak het met: consultatiebox trainen")
    report = NluReport.model_validate(_measured(settings, model, half))
    figures = {**report.intents, **{f"feiten {name}": value for name, value in report.feiten.items()}}
    report.onder_de_drempel = [*below(figures, thresholds.nlu), *above(figures, thresholds.nlu_hoogstens)]
    return report


def _measured(settings: StarterSettings, model: Path, half: str) -> dict[str, Any]:
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "cijfers.json"
        options = ("--model", str(model), "--deel", half, "--uit", str(target))
        done = subprocess.run(  # noqa: S603
            (str(settings.rasa_python), "-m", "bot.evaluation.report", *options),
            cwd=PROJECT_ROOT,
            env={**os.environ, **RASA_ENVIRONMENT},
            capture_output=True,
            check=False,
        )
        if done.returncode != 0:
            raise OperatorError("Meten is mislukt. Probeer eerst: consultatiebox trainen")
        return dict(json.loads(target.read_text(encoding="utf-8")))
