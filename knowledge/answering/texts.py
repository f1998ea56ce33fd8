"""The sentences of this room, read from texts.yaml."""

from pathlib import Path

import yaml
from pydantic import BaseModel, ConfigDict, Field

from knowledge.passages import Passage


class _Texts(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class FacetTexts(_Texts):
    """How one facet is introduced: `zin` for one sentence or running text, `lijst` for more lines.

    `weg` is the fixed beginning of the facet that `zin` says already.
    """

    weg: str = ""
    zin: str
    lijst: str = ""


class PeriodTexts(_Texts):
    zin: str
    lijst: str
    geen: str


class DifferenceTexts(_Texts):
    een_kant: str
    kop: str
    lijst: str
    rij: str
    onderwerpen: dict[str, str]


class YesNoTexts(_Texts):
    afgeraden: str
    nog_niet_inzetbaar: str
    nog_niet: str
    niet_bevestigd: str
    nee: str
    nee_voorwaarde: str
    in_beginsel_niet: str
    ja: str
    ja_inzetbaar: str
    niet_zelf: str
    alleen_via: str
    alleen_als: str
    alleen_als_een: str
    alleen_volgens: str
    hoog_risico: str
    hangt_af: str
    niet_gezegd: str
    grens: str


class AnswerTexts(_Texts):
    geen_bron: str
    geen_bron_met_keuzes: str
    keuzes: str
    leeg: str
    ja_nee: YesNoTexts
    klopt_niet: dict[str, str]
    status: dict[str, str]
    velden: dict[str, FacetTexts]
    ander_veld: FacetTexts
    meer: str
    duur: PeriodTexts
    verschil: DifferenceTexts
    te_verifieren: str
    te_verifieren_zonder_toelichting: str
    peildatum: str = Field(pattern=r"\{datum\}")
    datum_van_bron: str = Field(pattern=r"\{datum\}")

    def of_facet(self, passage: Passage) -> FacetTexts:
        own = self.velden.get(f"{passage.soort}/{passage.facet}")
        return own or self.velden.get(passage.facet, self.ander_veld)


def load_answer_texts() -> AnswerTexts:
    path = Path(__file__).with_name("texts.yaml")
    return AnswerTexts.model_validate(yaml.safe_load(path.read_text(encoding="utf-8")))
