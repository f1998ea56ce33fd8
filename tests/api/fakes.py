"""Stand-ins for the processes behind the service: they speak the same HTTP, without a network."""

import json
import threading
from dataclasses import dataclass, field
from typing import Any

import httpx

BRON = {
    "bronId": "gemeentewet-175",
    "passageId": "gemeentewet-175#kern",
    "titel": "Artikel 175 Gemeentewet",
    "uitgever": "Rijksoverheid",
    "datum": None,
    "vindplaats": "artikel 175",
    "url": "https://wetten.overheid.nl",
    "citaat": "De burgemeester kan bevelen geven.",
}
SPOOR = {
    "index_versie": "index-7",
    "treffers": [{"passage_id": "gemeentewet-175#kern", "score": 0.81, "rang": 1}],
    "afgewezen": [{"passage_id": "gemeentewet-174#kern", "score": 0.2, "rang": 2}],
    "drempel": 0.5,
    "zekerheid": 0.9,
    "duur_ms": {"vector": 9.5},
}
ADVIES = {
    "fase": "dreiging",
    "nuDoen": ["Bel de politie."],
    "interventies": [
        {
            "id": "noodbevel",
            "naam": "Noodbevel",
            "soort": "juridisch",
            "rechtsgebied": "bestuursrecht",
            "bevoegd": "burgemeester",
            "oordeel": "overwegen",
            "score": 0.6,
            "redenen": ["De oproep is voor vandaag."],
            "voorwaarden": ["Ernstige vrees"],
            "grondslag": ["artikel 175 Gemeentewet"],
            "samenvatting": "Een bevel in nood.",
            "bronnen": [BRON],
        }
    ],
    "aandachtspunten": ["Leg het vast."],
    "ontbreekt": ["tijd_tot_verstoring"],
}


def bericht(**changes: Any) -> dict[str, Any]:
    return {
        "soort": "vraag",
        "uitkomst": "doorvraag",
        "tekst": "Waar speelt dit?",
        "vraagt": "locatie",
        **changes,
    }


def with_choices(*choices: tuple[str, str]) -> dict[str, Any]:
    return bericht(knoppen=[{"tekst": tekst, "bericht": opdracht} for tekst, opdracht in choices])


@dataclass
class FakeRasa:
    """Answers every bericht with `berichten`. `down` makes it unreachable, `hold` makes it wait."""

    berichten: list[dict[str, Any]] = field(default_factory=lambda: [bericht()])
    slots: dict[str, Any] = field(default_factory=dict)
    received: list[dict[str, Any]] = field(default_factory=list)
    forgotten: list[str] = field(default_factory=list)
    down: bool = False
    raw: httpx.Response | None = None
    hold: threading.Event | None = None

    def __call__(self, request: httpx.Request) -> httpx.Response:
        if self.down:
            raise httpx.ConnectError("refused", request=request)
        if request.method == "DELETE":
            self.forgotten.append(request.url.path.rsplit("/", 1)[-1])
            return httpx.Response(204)
        if request.url.path.endswith("/gezond"):
            return httpx.Response(200, json={"model": "model-3"})
        self.received.append(json.loads(request.content))
        if self.hold is not None:
            self.hold.wait(5)
        return self.raw or httpx.Response(200, json=self.reply())

    def reply(self) -> dict[str, Any]:
        intent = {"name": "casus_vertellen", "confidence": 0.93}
        return {
            "berichten": self.berichten,
            "begrip": {
                "intent": intent,
                "intent_ranking": [intent],
                "entities": [{"entity": "locatie", "value": "Plein", "start": 0, "end": 5}],
                "text": "mag niet bewaard worden",
            },
            "slots": self.slots,
            "acties": ["action_casus", "action_listen"],
            "model": "model-3",
            "duur_ms": {"totaal": 12.3},
        }


@dataclass
class FakeActionServer:
    """`state`: 'ok', 'not ready' (no index yet) or 'down'."""

    state: str = "ok"
    received: list[dict[str, Any]] = field(default_factory=list)

    def __call__(self, request: httpx.Request) -> httpx.Response:
        if self.state == "down":
            raise httpx.ConnectError("refused", request=request)
        if self.state == "not ready":
            return httpx.Response(
                503, json={"reden": "geen index", "opdracht": "consultatiebox index bouwen"}
            )
        if request.url.path == "/gezond":
            return httpx.Response(200, json={"index": "index-7", "inhoud": "inhoud-2", "embedding": "e5"})
        self.received.append(json.loads(request.content))
        passage = {
            "passageId": "noodbevel#doel",
            "bronId": "noodbevel",
            "titel": "Noodbevel",
            "kop": "doel",
            "tekst": "Een noodbevel richt zich tot personen.",
            "score": 0.9,
            "rang": 1,
        }
        return httpx.Response(200, json={"passages": [passage], "voldoende": True, "indexVersie": "index-7"})
