"""What the commands of `evalueren` share: which half is measured, and failing below what was agreed."""

from collections.abc import Sequence
from enum import StrEnum

from api.command_line.failure import OperatorError


class TunedHalf(StrEnum):
    DEV = "dev"
    TEST = "test"


class Half(StrEnum):
    DEV = "dev"
    TEST = "test"
    ALLES = "alles"


def fail_below(figures: Sequence[str]) -> None:
    """Raises OperatorError when there is anything in `figures`: what is below its threshold, in words."""
    if figures:
        raise OperatorError("Onder de drempel: " + "; ".join(figures) + ".")
