"""Everyday words in which people ask for a card; they lead to it and are never shown."""

from typing import Annotated, Self

from pydantic import Field, model_validator

from knowledge.model.base import ContentModel, Tekst, Teksten


class Zoekvragen(ContentModel):
    """`kaart` is soort/id, such as interventie/noodbevel; `passage` the id of one piece of a publicatie."""

    kaart: Tekst | None = None
    passage: Tekst | None = None
    vragen: Annotated[Teksten, Field(min_length=1)]

    @model_validator(mode="after")
    def _leads_to_one_thing(self) -> Self:
        if (self.kaart is None) == (self.passage is None):
            raise ValueError("noem óf een kaart, óf een passage")
        return self

    @property
    def doel(self) -> str:
        return self.kaart or self.passage or ""


class ZonderBron(ContentModel):
    """Questions that nothing in the content answers; the search learns from them what it does not know."""

    groep: Tekst
    vragen: Annotated[Teksten, Field(min_length=1)]
