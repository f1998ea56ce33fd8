"""What is called for online: the kind of oproep, by the words that name it.

Several kinds can be named in one story ('protest bij het azc'); `bot.components.oproep_weigher` weighs
them with the meaning of the sentences. On its own, the first in the order of the signals counts.
"""

from __future__ import annotations

from typing import List

from bot.extraction.fact import Fact, mentions, signal
from bot.extraction.oproep_woorden import (
    EVENEMENT,
    JAARWISSELING,
    OPVANG,
    VLUCHTELINGEN,
    VOETBAL,
    VUURWERK,
)
from bot.extraction.oproep_woorden_doelwit import (
    AANSPOREN,
    BEDREIGING,
    BEWERING,
    CHALLENGE,
    DESINFORMATIE,
    DOXING,
    UITDAGEN,
)
from bot.extraction.oproep_woorden_straat import (
    BEZETTEN,
    BLOKKADE,
    CONFRONTATIE,
    DEMONSTRATIE,
    GEZAG_AANVALLEN,
    RELLEN,
    TREFFEN,
    VANDALISME,
    VLIEGENDE_STENEN,
)
from bot.extraction.polarity import affirmed

SLOT = "oproep_soort"

# From the most to the least particular. A kind whose words are partly weak stands here twice.
_SIGNALS = (
    signal("doxing", *DOXING),
    signal("challenge", *CHALLENGE),
    signal("desinformatie", *DESINFORMATIE),
    signal("opvanglocatie_protest", *OPVANG),
    signal("voetbal", *VOETBAL),
    signal("jaarwisseling_vuurwerk", *JAARWISSELING),
    signal("bedreiging_persoon", *BEDREIGING),
    signal("demonstratie", *BEZETTEN),
    signal("blokkade", *BLOKKADE),
    signal("treffen_of_afrekening", *TREFFEN),
    signal("challenge", *UITDAGEN),
    signal("evenement_of_feest", *EVENEMENT),
    signal("opvanglocatie_protest", *VLUCHTELINGEN),
    signal("rellen", *RELLEN),
    signal("jaarwisseling_vuurwerk", *VUURWERK),
    signal("rellen", *GEZAG_AANVALLEN),
    signal("demonstratie", *DEMONSTRATIE),
    signal("vandalisme", *VANDALISME),
    signal("treffen_of_afrekening", *CONFRONTATIE),
    signal("rellen", *VLIEGENDE_STENEN),
    signal("desinformatie", *BEWERING),
    signal("challenge", *AANSPOREN),
)


def read_oproep_soorten(text: str) -> List[Fact]:
    """Every mention of a kind that is said and not denied, of the most particular kind first."""
    return affirmed(text, mentions(text, SLOT, _SIGNALS))
