"""In which fase is this casus?"""

from dataclasses import dataclass

from knowledge.casus import Casus
from knowledge.vocabulary import Fase, JaNee, Omvang, OproepSoort, Platform, TijdTotVerstoring

_HARM_ONLINE = frozenset({OproepSoort.BEDREIGING_PERSOON, OproepSoort.DOXING, OproepSoort.DESINFORMATIE})
_DATED = frozenset({TijdTotVerstoring.DAGEN, TijdTotVerstoring.WEKEN})


@dataclass(frozen=True, slots=True)
class FaseOordeel:
    """`reden` names the fact of the casus that decided."""

    fase: Fase
    reden: str


def infer_fase(casus: Casus) -> FaseOordeel:
    """The fase the user gave, otherwise the latest fase that the told facts support."""
    if casus.fase is not None:
        return FaseOordeel(casus.fase, "U gaf deze fase zelf aan.")
    return _by_time(casus) or _by_harm(casus) or _by_spread(casus) or _by_call(casus)


def _by_harm(casus: Casus) -> FaseOordeel | None:
    """Threats, doxing and false news do their harm online; there is no street yet to be disturbed."""
    if casus.oproep_soort is OproepSoort.BEDREIGING_PERSOON:
        return FaseOordeel(Fase.DREIGING, "Er wordt iemand bedreigd.")
    if casus.oproep_soort in (OproepSoort.DOXING, OproepSoort.DESINFORMATIE):
        threatened = casus.gewelddreiging is JaNee.JA
        return (
            FaseOordeel(Fase.DREIGING, "Er is gewelddreiging.")
            if threatened
            else FaseOordeel(Fase.VERSPREIDING, "Het bericht wordt al verspreid.")
        )
    return None


def _by_time(casus: Casus) -> FaseOordeel | None:
    if casus.tijd_tot_verstoring is TijdTotVerstoring.GAANDE:
        return _under_way(casus)
    if casus.tijd_tot_verstoring is TijdTotVerstoring.MINDER_DAN_24_UUR:
        return FaseOordeel(Fase.DREIGING, "Het gebeurt naar verwachting binnen 24 uur.")
    if casus.tijd_tot_verstoring is TijdTotVerstoring.DAGEN and casus.gewelddreiging is JaNee.JA:
        return FaseOordeel(Fase.DREIGING, "Er is gewelddreiging en het speelt over enkele dagen.")
    return None


def _under_way(casus: Casus) -> FaseOordeel | None:
    """What does its harm online is under way from the first message; on the street only with violence."""
    if casus.oproep_soort in _HARM_ONLINE and casus.gewelddreiging is not JaNee.JA:
        return None
    return FaseOordeel(Fase.VERSTORING, "Het is nu gaande.")


def _by_spread(casus: Casus) -> FaseOordeel | None:
    """How many people are expected on a day that is known says nothing about how far the call has spread."""
    if casus.oproep_soort is None or casus.tijd_tot_verstoring in _DATED:
        return None
    if casus.omvang_klasse is Omvang.GROOT:
        return FaseOordeel(Fase.VERSPREIDING, "De oproep bereikt een grote groep.")
    if casus.omvang_klasse is Omvang.MIDDEL and casus.platform is Platform.OPENBAAR_SOCIALMEDIA:
        return FaseOordeel(Fase.VERSPREIDING, "De oproep staat open op sociale media en trekt al een groep.")
    return None


def _by_call(casus: Casus) -> FaseOordeel:
    if casus.oproep_soort is not None:
        return FaseOordeel(Fase.ONLINE_OPROEP, "Er is een concrete online oproep.")
    return FaseOordeel(Fase.SIGNALERING, "Waar de oproep over gaat, is nog niet bekend.")
