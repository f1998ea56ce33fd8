"""The sentences of this room, read from texts.yaml."""

from pathlib import Path

import yaml
from pydantic import BaseModel, ConfigDict


class AnswerTexts(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")

    geen_bron: str
    geen_bron_met_keuzes: str
    leeg: str
    nee_afgeraden: str
    status: dict[str, str]
    te_verifieren: str
    te_verifieren_zonder_toelichting: str
    meer: str
    peildatum: str
    datum_van_bron: str


def load_answer_texts() -> AnswerTexts:
    path = Path(__file__).with_name("texts.yaml")
    return AnswerTexts.model_validate(yaml.safe_load(path.read_text(encoding="utf-8")))
