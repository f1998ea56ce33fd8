"""Moments as people in the Netherlands read them."""

from datetime import datetime
from zoneinfo import ZoneInfo

_MAANDEN = (
    *("januari", "februari", "maart", "april", "mei", "juni"),
    *("juli", "augustus", "september", "oktober", "november", "december"),
)
_HIER = ZoneInfo("Europe/Amsterdam")


def datum_en_tijd(moment: datetime) -> str:
    """'27 november 2026, 23.05 uur', in Dutch time whatever the zone of `moment`."""
    local = moment.astimezone(_HIER)
    return f"{local.day} {_MAANDEN[local.month - 1]} {local.year}, {local:%H.%M} uur"


def kort_tijdstip(moment: datetime) -> str:
    """'27-11 23.05'."""
    return f"{moment.astimezone(_HIER):%d-%m %H.%M}"
