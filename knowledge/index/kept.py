"""Which generations are kept, and which one comes before another."""

from collections.abc import Iterable

from knowledge.index.manifest import BUILD_COMMAND, IndexManifest
from knowledge.readiness import NotReadyError

# The former ones too: for going back, and for a process that still reads one.
KEPT_GENERATIONS = 3


def newest_first(generations: Iterable[IndexManifest]) -> tuple[IndexManifest, ...]:
    return tuple(sorted(generations, key=lambda one: one.gemaakt_op, reverse=True))


def generation_before(present: IndexManifest, kept: Iterable[IndexManifest]) -> IndexManifest:
    """NotReadyError when there is none."""
    older = [one for one in newest_first(kept) if one.gemaakt_op < present.gemaakt_op]
    if not older:
        raise NotReadyError("Er is geen eerdere index om naar terug te gaan.", BUILD_COMMAND)
    return older[0]


def superfluous(present: IndexManifest, kept: Iterable[IndexManifest]) -> tuple[IndexManifest, ...]:
    """What may go: all but the present one and the newest others."""
    others = [one for one in newest_first(kept) if one != present]
    return tuple(others[KEPT_GENERATIONS - 1 :])
