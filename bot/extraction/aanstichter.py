"""What kind of source the oproep has. Never who: no name, handle or profile is read."""

from __future__ import annotations

from typing import List, Optional

from bot.extraction.aanstichter_buiten import outsiders
from bot.extraction.aanstichter_collectief import collectives
from bot.extraction.aanstichter_context import PERHAPS, SURELY, weight
from bot.extraction.aanstichter_elders import from_elsewhere
from bot.extraction.aanstichter_groep import groups
from bot.extraction.aanstichter_leeftijd import Age, ages, bare_age
from bot.extraction.aanstichter_onbekend import unknown
from bot.extraction.fact import Fact

SLOT = "aanstichter"


def read_aanstichter(text: str, asked: Optional[str] = None) -> List[Fact]:
    """At most one fact. `asked` is the slot in question: only then is a bare number an age.

    An age goes before all; a group that only stands in the story tells less than 'wie weten we niet'.
    """
    weighed = sorted(
        ((weight(text, age), age) for age in ages(text)), key=lambda one: (-one[0], one[1].start)
    )
    if weighed and weighed[0][0] == SURELY:
        return [_fact(weighed[0][1])]
    bare = bare_age(text) if asked == SLOT else None
    perhaps = [_fact(age) for weighs, age in weighed if weighs == PERHAPS] or ([_fact(bare)] if bare else [])
    return _without_a_sure_age(text, perhaps)[:1]


def _without_a_sure_age(text: str, perhaps: List[Fact]) -> List[Fact]:
    unknown_maker = unknown(text)
    if perhaps and not unknown_maker:
        return perhaps
    found = groups(text)
    from_outside = outsiders(text) or from_elsewhere(text)
    return from_outside or found.linked or unknown_maker or found.loose or collectives(text)


def _fact(age: Age) -> Fact:
    return Fact(SLOT, age.value, age.start, age.end)
