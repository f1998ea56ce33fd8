"""The three facts that are yes, no or said to be unknown."""

from __future__ import annotations

from typing import List

from bot.extraction.driehoek import read_driehoek
from bot.extraction.fact import Fact
from bot.extraction.geweld import read_geweld
from bot.extraction.strafbaar import read_strafbaar


def read_ja_nee(text: str) -> List[Fact]:
    """At most one fact each for `gewelddreiging`, `strafbaar_feit_vermoed` and `driehoek_geinformeerd`."""
    return read_geweld(text) + read_strafbaar(text) + read_driehoek(text)
