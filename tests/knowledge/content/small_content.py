"""The smallest content folder that is valid: every kind of card once, and the seven fasen."""

from pathlib import Path
from typing import Any

import yaml

from knowledge.content_files import CONTENT_FILES
from knowledge.vocabulary import Fase

Item = dict[str, Any]


class SmallContent:
    """Items per file, to be changed by a test and then written."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.items: dict[str, list[Item]] = {
            "interventies_juridisch.yaml": [_noodbevel()],
            "interventies_niet_juridisch.yaml": [_stopgesprek()],
            "fasen.yaml": [_fase(fase, number) for number, fase in enumerate(Fase, start=1)],
            "barrieres.yaml": [{"id": "signaleren", "uitleg": "Zien wat er speelt."}],
            "stappenschema.yaml": [_stappenschema()],
            "begrippen.yaml": [_begrip()],
            "wetsartikelen.yaml": [_wetsartikel()],
            "uitspraken.yaml": [_uitspraak()],
            "praktijkvoorbeelden.yaml": [_praktijkvoorbeeld()],
            "publicaties.yaml": [_publicatie("verkenning")],
            "publicaties_juridisch.yaml": [_publicatie("pub-kamerbrief")],
            "bronnen.yaml": [_publicatie("bron-krant")],
            "kernregels.yaml": [{"id": "kr-een", "regel": "Eerst de feiten.", "bronnen": ["gemw-175"]}],
            "grenzen.yaml": [],
            "voorrang.yaml": [],
            "scenarios.yaml": [],
            "grondrechten.yaml": [],
            "toetsvragen.yaml": [],
            "voorbereiding.yaml": [],
            "oefencasussen.yaml": [],
            "lopende_wetgeving.yaml": [
                {
                    "id": "lw-een",
                    "naam": "Wet",
                    "stand": "In behandeling.",
                    "te_verifieren": True,
                    "bronnen": ["verkenning"],
                }
            ],
            "zoekvragen_juridisch.yaml": [{"kaart": "interventie/noodbevel", "vragen": ["iedereen weg"]}],
            "zoekvragen_niet_juridisch.yaml": [],
            "zoekvragen_recht.yaml": [],
            "zoekvragen_begrippen_publicaties.yaml": [],
            "zoekvragen_praktijk.yaml": [],
            "zoekvragen_praktijk_recht.yaml": [],
            "zoekvragen_praktijk_overig.yaml": [],
            "zonder_bron.yaml": [{"groep": "ver_weg", "vragen": ["hoe laat gaat de trein"]}],
            "verantwoording.yaml": [_verantwoording()],
        }

    def noodbevel(self) -> Item:
        return self.items["interventies_juridisch.yaml"][0]

    def stopgesprek(self) -> Item:
        return self.items["interventies_niet_juridisch.yaml"][0]

    def write(self) -> Path:
        for file in CONTENT_FILES:
            text = yaml.safe_dump(
                {file.kaartsoort: self.items[file.naam]}, allow_unicode=True, sort_keys=False
            )
            (self.folder / file.naam).write_text(text, encoding="utf-8")
        return self.folder


def _interventie() -> Item:
    return {
        "fasen": ["dreiging"],
        "doel": "Rust.",
        "voorwaarden": ["Er is een ernstige dreiging."],
        "beperkingen": [],
        "stappen": [{"nr": 1, "wie": "burgemeester", "wat": "Overleg."}],
        "betrokken": ["politie"],
        "snelheid": "uren",
        "ingrijpendheid": 2,
        "geschikt_bij": [{"oproep_soort": ["rellen"], "gewelddreiging": ["ja"]}],
        "ongeschikt_bij": [{"reden": "Nooit zonder dossier."}],
        "bronnen": ["gemw-175", "rs-een", "verkenning"],
        "trefwoorden": ["spoed"],
        "voorbeeldvragen": ["Mag dit?"],
        "te_verifieren": False,
    }


def _noodbevel() -> Item:
    return _interventie() | {
        "id": "noodbevel",
        "naam": "Noodbevel",
        "soort": "juridisch",
        "rechtsgebied": "bestuursrecht",
        "status": "inzetbaar_met_voorwaarden",
        "grondslag": [{"wet": "Gemeentewet", "artikel": "175"}],
        "bevoegd": ["burgemeester"],
    }


def _stopgesprek() -> Item:
    return _interventie() | {
        "id": "stopgesprek",
        "naam": "Stopgesprek",
        "soort": "niet_juridisch",
        "categorie": "interveniëren",
        "status": "inzetbaar",
        "bevoegd": ["gemeente (communicatie, OOV)"],
        "fasen": [fase.value for fase in Fase],
    }


def _fase(fase: Fase, number: int) -> Item:
    return {
        "id": fase.value,
        "volgorde": number,
        "naam": fase.value,
        "omschrijving": "Een fase.",
        "barriere": ["signaleren"],
        "signalen": [],
        "kernvragen": ["Wat speelt er?"],
        "eerste_vijf_acties": [{"actie": "Bel.", "interventie": "stopgesprek"} for _ in range(5)],
        "trekker": ["OOV"],
        "ondersteunend": [],
        "valkuilen": [],
        "interventies": ["stopgesprek"],
        "bronnen": ["bron-krant"],
    }


def _stappenschema() -> Item:
    vak = {"id": "begin", "naam": "Begin", "leidt_naar": ["eind"], "interventies": ["stopgesprek"]}
    return {
        "id": "schema",
        "bronnen": ["verkenning"],
        "te_verifieren": True,
        "toelichting": "Een reconstructie.",
        "hoofdlijn": ["begin", "eind"],
        "vakken": [vak, {"id": "eind", "naam": "Eind", "inhoud": [{"tekst": "Evalueer."}]}],
        "aandachtspunt": "Controleer de pijlen.",
    }


def _begrip() -> Item:
    return {
        "id": "driehoek",
        "term": "Driehoek",
        "definitie": "Overleg.",
        "te_verifieren": False,
        "bronnen": ["gemw-175"],
    }


def _wetsartikel() -> Item:
    return {
        "id": "gemw-175",
        "wet": "Gemeentewet",
        "artikel": "175",
        "citeertitel": "Gemeentewet",
        "kern": "Noodbevel.",
        "toepassing_bij_oaov": "Bij acute dreiging.",
        "vindplaats": {"bwb_id": "BWBR0005416"},
        "te_verifieren": False,
        "herkomst": "vakkennis",
    }


def _uitspraak() -> Item:
    return {
        "id": "rs-een",
        "instantie": "Rechtbank",
        "datum": "2023-02-03",
        "naam": "Een zaak",
        "rechtsgebied": "bestuursrecht",
        "thema": ["noodbevel"],
        "feiten": "Feiten.",
        "oordeel": "Oordeel.",
        "betekenis_voor_praktijk": "Betekenis.",
        "status": "Definitief.",
        "verwante_uitspraken": ["rs-een"],
        "bron": [{"publicatie_id": "verkenning"}, {"titel": "Bericht", "url": "https://example.org/zaak"}],
        "gebaseerd_op": ["nieuws"],
        "te_verifieren": True,
    }


def _praktijkvoorbeeld() -> Item:
    return {
        "id": "feest",
        "titel": "Een feest",
        "datum": "2020-08",
        "plaats": "Een dorp",
        "oproep_soort": ["evenement_of_feest"],
        "fasen": ["dreiging"],
        "wat_gebeurde_online": "Een oproep.",
        "verloop": "Rustig.",
        "wat_deden_gemeente_en_partners": ["Bellen."],
        "lessen": ["Bel eerder."],
        "verwante_interventies": ["stopgesprek"],
        "te_verifieren": False,
        "bronnen": ["bron-krant"],
    }


def _publicatie(publicatie_id: str) -> Item:
    return {
        "id": publicatie_id,
        "titel": "Titel",
        "uitgever": "Uitgever",
        "datum": "2025",
        "te_verifieren": False,
    }


def _verantwoording() -> Item:
    return {
        "id": "proef",
        "peildatum": "2026-11-22",
        "peildatum_toelichting": "Tot hier bijgewerkt.",
        "disclaimer": "Geen juridisch advies.",
        "onderdelen": [{"id": "begrippen", "titel": "Begrippen", "bronnen": ["verkenning"]}],
    }
