"""The shapes of a search as the API shows them."""

from typing import Annotated

from pydantic import Field, StringConstraints

from api.door.wire import Wire


class Zoekopdracht(Wire):
    vraag: Annotated[str, StringConstraints(max_length=16_000)]
    aantal: Annotated[int, Field(strict=True, ge=1, le=50)] = 10


class Passage(Wire):
    passage_id: str
    bron_id: str
    titel: str
    kop: str | None = None
    tekst: str
    score: float
    rang: int


class Zoekresultaat(Wire):
    """`voldoende`: er is een passage die past bij de vraag."""

    passages: tuple[Passage, ...]
    voldoende: bool
