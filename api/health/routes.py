"""`/gezond/…`: for the machinery around the service. Outside the API description."""

from typing import Any

from fastapi import APIRouter

from api import VERSION, texts
from api.door.problem import Problem
from api.door.routes import UncountedRoute
from api.health.checks import Onderdeel, check_parts, versions
from api.parts import PartsOf

router = APIRouter(prefix="/gezond", route_class=UncountedRoute, include_in_schema=False)


@router.get("/live")
def live() -> dict[str, str]:
    return {"status": "ok"}


@router.get("/klaar")
def ready(parts: PartsOf) -> dict[str, str | dict[str, Onderdeel]]:
    found = check_parts(parts)
    if any(onderdeel.status != "ok" for onderdeel in found.values()):
        shown = {name: onderdeel.model_dump() for name, onderdeel in found.items()}
        raise Problem(texts.NIET_KLAAR, {"Retry-After": "5"}, {"onderdelen": shown})
    return {"status": "klaar", "onderdelen": found}


@router.get("/versie")
def version(parts: PartsOf) -> dict[str, Any]:
    return {"versie": VERSION, **versions(parts)}
