"""Puts the service together. Nothing is read, opened or connected before `create_app` is called."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import httpx
from fastapi import APIRouter, FastAPI
from starlette.concurrency import run_in_threadpool

from api import VERSION
from api.access.limits import Limits
from api.access.routes import router as sessie_router
from api.chat.erasing import erase_trackers
from api.chat.rasa import RasaChannel
from api.chat.routes import router as chat_router
from api.chat.turn_lock import TurnLocks
from api.content.listing import listings_of
from api.content.routes import router as content_router
from api.door.body_limit import BodyLimit
from api.door.errors import answer_errors_with_problems
from api.door.headers import SafeHeaders
from api.door.openapi import TITLE, problems, publish, read_openapi
from api.door.request_log import RequestLog
from api.door.routes import OpenRoute
from api.health.routes import router as health_router
from api.logbook.database import Database
from api.memo.desk import memo_desk
from api.memo.routes import router as memo_router
from api.migrate import migrate_database
from api.parts import Parts
from api.search.client import SearchDesk
from api.search.routes import router as search_router
from api.secrets_on_disk import masking_key, rasa_secret
from api.settings import ApiSettings
from api.widget.routes import router as page_router
from knowledge.catalogue import Catalogue, load_catalogue
from knowledge.settings import KnowledgeSettings


def create_app(
    settings: ApiSettings,
    rasa: RasaChannel | None = None,
    search: SearchDesk | None = None,
    catalogue: Catalogue | None = None,
) -> FastAPI:
    """The clients are replaceable, for tests. Raises ContentError when the content is broken."""
    cards = catalogue or load_catalogue(KnowledgeSettings().content_dir)
    parts = Parts(
        settings=settings,
        database=Database(settings.database),
        rasa=rasa or rasa_channel(settings),
        search=search or search_desk(settings),
        listings=listings_of(cards),
        memo=memo_desk(cards),
        limits=Limits(settings),
        locks=TurnLocks(settings.beurt_wachttijd, settings.beurt_wachtenden),
        masking_key=masking_key(settings),
    )
    app = FastAPI(title=TITLE, version=VERSION, openapi_url=None, redirect_slashes=False, lifespan=_lifespan)
    app.state.parts = parts
    _add_routes(app, settings)
    _add_layers(app, settings)
    return app


def rasa_channel(settings: ApiSettings) -> RasaChannel:
    headers = {"Authorization": f"Bearer {rasa_secret(settings)}"}
    http = httpx.Client(
        base_url=settings.rasa_url, headers=headers, timeout=settings.rasa_wachttijd, trust_env=False
    )
    return RasaChannel(http)


def search_desk(settings: ApiSettings) -> SearchDesk:
    http = httpx.Client(base_url=settings.acties_url, timeout=settings.zoeken_wachttijd, trust_env=False)
    return SearchDesk(http)


@asynccontextmanager
async def _lifespan(app: FastAPI) -> AsyncIterator[None]:
    parts: Parts = app.state.parts
    await run_in_threadpool(migrate_database, parts.database, parts.settings)
    await run_in_threadpool(erase_trackers, parts.database, parts.rasa)
    yield
    parts.rasa.close()
    parts.search.close()
    parts.database.close()


def _add_routes(app: FastAPI, settings: ApiSettings) -> None:
    documentation = APIRouter(route_class=OpenRoute, tags=["Beschrijving"])
    documentation.add_api_route(
        "/v1/openapi.json", read_openapi, summary="De beschrijving van de API", responses=problems()
    )
    routers = (sessie_router, chat_router, memo_router, search_router, content_router, documentation)
    for router in (*routers, health_router):
        app.include_router(router)
    if settings.voorbeeldpagina:
        app.include_router(page_router)
    publish(app, settings)


def _add_layers(app: FastAPI, settings: ApiSettings) -> None:
    """The last one added is the outermost."""
    answer_errors_with_problems(app)
    app.add_middleware(BodyLimit, max_bytes=settings.max_bytes, seconds=settings.invoer_wachttijd)
    app.add_middleware(RequestLog)
    app.add_middleware(SafeHeaders)
