"""What the routes work with, made once in `api.app` and handed to every request."""

from dataclasses import dataclass
from typing import Annotated, cast

from fastapi import Depends
from starlette.requests import Request

from api.access.limits import Limits
from api.access.principals import Principal
from api.chat.rasa import RasaChannel
from api.chat.turn_lock import TurnLocks
from api.content.listing import Listings
from api.logbook.database import Database
from api.memo.desk import MemoDesk
from api.search.client import SearchDesk
from api.settings import ApiSettings


@dataclass(frozen=True)
class Parts:
    settings: ApiSettings
    database: Database
    rasa: RasaChannel
    search: SearchDesk
    listings: Listings
    memo: MemoDesk
    limits: Limits
    locks: TurnLocks
    masking_key: bytes


async def parts_of(request: Request) -> Parts:
    return cast("Parts", request.app.state.parts)


async def principal_of(request: Request) -> Principal:
    return cast("Principal", request.state.principal)


PartsOf = Annotated[Parts, Depends(parts_of)]
PrincipalOf = Annotated[Principal, Depends(principal_of)]
