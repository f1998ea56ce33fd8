"""What can be wrong with the database of the index, in Dutch, with what to do about it."""

from collections.abc import Iterator
from contextlib import contextmanager

import psycopg
from sqlalchemy import exc

from knowledge.index.manifest import BUILD_COMMAND
from knowledge.readiness import NotReadyError

STATUS_COMMAND = "consultatiebox index status"
SETTING = "CONSULTATIEBOX_INDEX_URL"

_BY_SQLSTATE = {
    "28000": f"De database weigert de aanmelding. Controleer de naam en het wachtwoord in {SETTING}.",
    "3D000": f"Deze database bestaat niet. Controleer de naam in {SETTING}, of laat haar maken.",
    "42501": "De gebruiker van de box mag dit niet. Geef hem het recht CREATE op deze database.",
    "53100": "De schijf van de database is vol. Maak ruimte; de vorige index blijft in gebruik.",
    "53200": "De database heeft te weinig geheugen hiervoor. De vorige index blijft in gebruik.",
    "53300": "De database heeft geen vrije verbinding meer. Verhoog max_connections op de server.",
    "55P03": "Een andere machine bouwt nu de index. Wacht tot die klaar is.",
    "57014": "De database deed te lang over deze zoekvraag. Kijk of de server te zwaar belast is.",
}
_GONE = "Deze versie van de index is opgeruimd, omdat er drie nieuwere zijn. Start de box opnieuw."
_NO_PGVECTOR = (
    "De database kent pgvector niet. Installeer pgvector op de databaseserver "
    "en laat een beheerder daarvan uitvoeren: CREATE EXTENSION vector;"
)
_BY_SQLSTATE |= {"28P01": _BY_SQLSTATE["28000"], "42P01": _GONE, "3F000": _GONE}
_BY_SQLSTATE |= dict.fromkeys(("0A000", "42704", "58P01"), _NO_PGVECTOR)
# While connecting, the server's code is lost and only its words are left.
_BY_WORDS = {"authentication": "28P01", 'role "': "28000", "does not exist": "3D000", "too many": "53300"}
MISSING_TABLE = ("42P01", "3F000")


@contextmanager
def in_dutch(place: str) -> Iterator[None]:
    """Turns every database error into a NotReadyError. `place`: host and database, to be shown."""
    try:
        yield
    except (exc.SQLAlchemyError, psycopg.Error) as error:
        raise _not_ready(error, place) from None


def no_pgvector() -> NotReadyError:
    return NotReadyError(_NO_PGVECTOR, BUILD_COMMAND)


def sqlstate_of(error: Exception) -> str | None:
    cause = error.orig if isinstance(error, exc.DBAPIError) else error
    return cause.sqlstate if isinstance(cause, psycopg.Error) else None


def _not_ready(error: Exception, place: str) -> NotReadyError:
    if isinstance(error, exc.TimeoutError):
        return NotReadyError("Te veel zoekvragen wachten op de database van de index.", STATUS_COMMAND)
    state = sqlstate_of(error) or _state_by_words(error)
    if state in _BY_SQLSTATE:
        command = BUILD_COMMAND if state in ("42501", "53100", "53200", "55P03") else STATUS_COMMAND
        return NotReadyError(f"{_BY_SQLSTATE[state]} ({place})", command)
    if state is None or state.startswith(("08", "57P")):
        reden = f"antwoordt niet. Controleer of de server draait en of {SETTING} klopt."
    else:
        reden = f"gaf fout {state}. Kijk in het logboek van die server."
    return NotReadyError(f"De database van de index ({place}) {reden}", STATUS_COMMAND)


def _state_by_words(error: Exception) -> str | None:
    said = str(error)
    return next((state for words, state in _BY_WORDS.items() if words in said), None)
