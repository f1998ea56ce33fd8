"""Do the parts answer? Each check gives a short word, and what to do when it is not `ok`."""

from collections.abc import Callable
from typing import Any, Literal

from sqlalchemy.exc import SQLAlchemyError

from api.chat.rasa import RasaDownError
from api.door.wire import Wire
from api.migrate import current_revision, newest_revision
from api.parts import Parts
from api.search.client import SearchDownError


class Onderdeel(Wire):
    status: Literal["ok", "niet_klaar"]
    uitleg: str | None = None


OK = Onderdeel(status="ok")


def check_parts(parts: Parts) -> dict[str, Onderdeel]:
    checks: dict[str, Callable[[Parts], Onderdeel]] = {"database": _database, "taalmodel": _rasa}
    results = {name: check(parts) for name, check in checks.items()}
    return results | _search(parts)


def versions(parts: Parts) -> dict[str, Any]:
    found = parts.search.versions()
    return {
        "model": _model(parts),
        "inhoud": parts.listings.version,
        "index": found.get("index"),
        "embedding": found.get("embedding"),
        "database": newest_revision(),
    }


def _database(parts: Parts) -> Onderdeel:
    try:
        with parts.database.engine.connect() as connection:
            current = current_revision(connection)
    except SQLAlchemyError:
        return _not_ready("De database antwoordt niet. Controleer de instelling CONSULTATIEBOX_DATABASE_URL.")
    if current != newest_revision():
        return _not_ready("De database is niet bijgewerkt. Voer uit: python -m api.migrate")
    return OK


def _rasa(parts: Parts) -> Onderdeel:
    return (
        OK
        if _model(parts)
        else _not_ready("Rasa of het model antwoordt niet. Voer uit: consultatiebox trainen")
    )


def _model(parts: Parts) -> str | None:
    try:
        return parts.rasa.model()
    except RasaDownError:
        return None


def _search(parts: Parts) -> dict[str, Onderdeel]:
    index = _not_ready("De index antwoordt niet. Voer uit: consultatiebox index bouwen")
    try:
        parts.search.health()
    except SearchDownError as down:
        server = OK if down.reachable else _not_ready("De actieserver antwoordt niet. Start deze opnieuw.")
        return {"actieserver": server, "index": index}
    return {"actieserver": OK, "index": OK}


def _not_ready(uitleg: str) -> Onderdeel:
    return Onderdeel(status="niet_klaar", uitleg=uitleg)
