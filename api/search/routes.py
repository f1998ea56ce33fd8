"""`POST /v1/zoekopdrachten`. A question is sensitive, so it travels in the body and is not stored."""

import structlog
from fastapi import APIRouter

from api import texts
from api.chat.beurt import readable
from api.door.openapi import NEEDS_TOKEN, problems
from api.door.problem import Problem
from api.door.routes import SessieRoute
from api.parts import PartsOf
from api.privacy.masking import NOTHING_KNOWN, mask
from api.search.client import SearchDownError
from api.search.wire import Zoekopdracht, Zoekresultaat

router = APIRouter(route_class=SessieRoute, tags=["Zoeken"], dependencies=[NEEDS_TOKEN])


@router.post("/v1/zoekopdrachten", summary="Zoek in de bronnen", responses=problems(401, 503))
def search(verzoek: Zoekopdracht, parts: PartsOf) -> Zoekresultaat:
    """Passages met hun score, beste eerst. De vraag wordt niet bewaard."""
    vraag = mask(readable(verzoek.vraag, parts.settings.max_tekens), NOTHING_KNOWN).tekst
    try:
        return parts.search.search(vraag, verzoek.aantal)
    except SearchDownError as down:
        structlog.get_logger().warning("zoeken_storing", bereikbaar=down.reachable)
        raise Problem(texts.ZOEKEN_WEG, {"Retry-After": "60"}) from None
