"""The fixed Dutch sentences of the memo, read from one file."""

from pathlib import Path

import yaml
from pydantic import BaseModel, ConfigDict

TEXTS_FILE = Path(__file__).with_name("texts.yaml")
Namen = tuple[str, ...]


class _Texts(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Kort(_Texts):
    kop: str
    fase: str
    eerst: str
    routes: str
    onbekend: str
    niet: str


class CasusTexts(_Texts):
    kop: str
    tabel: str
    kolommen: Namen
    onbekend_kop: str
    onbekend_uit: str
    geen_onbekend: str


class Voorbereiding(_Texts):
    kop: str
    uit: str
    tabel: str
    kolommen: Namen


class Nu(_Texts):
    kop: str
    tabel: str
    kolommen: Namen


class Afweging(_Texts):
    kop: str
    uit: str
    tabel: str
    kolommen: Namen
    ingrijpend: str
    waarom: str
    grondslag: str
    geen_grondslag: str
    toelichting_kop: str
    score: str
    voorwaarden: str
    beperkingen: str
    eerste_stap: str
    rechtsbescherming: str
    niet_kop: str
    niet_tabel: str
    niet_kolommen: Namen


class Rechten(_Texts):
    kop: str
    uit: str
    tabel: str
    kolommen: Namen
    toets_tabel: str
    toets_kolommen: Namen
    verifieren: str


class ScenarioTexts(_Texts):
    kop: str
    uit: str
    gunstig: str
    meest_waarschijnlijk: str
    ongunstig: str
    herkenning: str
    tabel: str
    kolommen: Namen
    verifieren: str


class Kopje(_Texts):
    kop: str


class Elders(_Texts):
    kop: str
    uit: str
    regel: str


class Contacten(_Texts):
    kop: str
    uit: str
    tabel: str
    kolommen: Namen
    rollen: Namen


class Log(_Texts):
    kop: str
    uit: str
    tabel: str
    kolommen: Namen
    box: str
    lege_regels: int
    begin: str
    feit: str
    gewijzigd: str
    vervallen: str
    advies: str
    memo: str


class Besluit(_Texts):
    """`velden`: what to fill in, with the number of lines for it."""

    kop: str
    uit: str
    velden: tuple[tuple[str, int], ...]


class Bronnen(_Texts):
    kop: str
    tabel: str
    kolommen: Namen
    uit: str
    eigen: str
    gezien: str
    publicatie: str
    zonder_datum: str


class Versies(_Texts):
    kop: str
    tabel: str
    kolommen: Namen
    namen: dict[str, str]
    nagerekend: str
    andere_inhoud: str
    geen_advies: str
    anders: str
    privacy: str


class MemoTexts(_Texts):
    """One group of sentences per part of the memo."""

    titel: str
    titel_oefening: str
    onderwerp_leeg: str
    onderwerp_soort: dict[str, str]
    onderwerp_wanneer: dict[str, str]
    bijlagen: str
    bijlage: str
    voettekst: str
    voettekst_oefening: str
    oefening: str
    onbekend: str
    status_memo: str
    te_verifieren: str
    kenmerken: dict[str, str]
    kort: Kort
    casus: CasusTexts
    feiten: dict[str, str]
    voorbereiding: Voorbereiding
    nu: Nu
    afweging: Afweging
    oordeel: dict[str, str]
    snelheid: dict[str, str]
    status: dict[str, str]
    rechten: Rechten
    scenarios: ScenarioTexts
    aandacht: Kopje
    elders: Elders
    contacten: Contacten
    log: Log
    besluit: Besluit
    bronnen: Bronnen
    versies: Versies


def load_memo_texts() -> MemoTexts:
    return MemoTexts.model_validate(yaml.safe_load(TEXTS_FILE.read_text(encoding="utf-8")))
