"""What is agreed to be good enough, read from drempels.yaml."""

from pathlib import Path

import yaml
from pydantic import BaseModel, ConfigDict

FILE = Path(__file__).with_name("drempels.yaml")
Figures = dict[str, float]


class Thresholds(BaseModel):
    """The least per figure; of the names in `hoogstens` the most."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    nlu: Figures
    nlu_hoogstens: Figures
    gesprekken: Figures


def load_thresholds(path: Path = FILE) -> Thresholds:
    return Thresholds.model_validate(yaml.safe_load(path.read_text(encoding="utf-8")))


def below(figures: Figures, least: Figures) -> list[str]:
    return [
        f"{name} {figures[name]:.3f}, minstens {bound}"
        for name, bound in least.items()
        if figures[name] < bound
    ]


def above(figures: Figures, most: Figures) -> list[str]:
    return [
        f"{name} {figures[name]:.3f}, hoogstens {bound}"
        for name, bound in most.items()
        if figures[name] > bound
    ]
