"""The casus: what is known about one case. Facts about a situation, never about a person."""

from collections.abc import Mapping
from typing import Any, Self

from pydantic import BaseModel, ConfigDict, ValidationError
from pydantic.alias_generators import to_camel

from knowledge.omvang import omvang_klasse
from knowledge.vocabulary import Aanstichter, Fase, JaNee, Omvang, OproepSoort, Platform, TijdTotVerstoring

_NO_PLACE_YET = frozenset({"onbekend", "weet ik niet", "nog niet bekend", "geen idee", "niet bekend"})


class Casus(BaseModel):
    """Every field is optional. `None` is 'not told'; the key `onbekend` is 'told that it is not known'."""

    model_config = ConfigDict(
        frozen=True,
        alias_generator=to_camel,
        populate_by_name=True,
        serialize_by_alias=True,
        str_strip_whitespace=True,
        extra="forbid",
    )

    oproep_soort: OproepSoort | None = None
    platform: Platform | None = None
    platform_naam: str | None = None
    aanstichter: Aanstichter | None = None
    tijd_tot_verstoring: TijdTotVerstoring | None = None
    tijdstip: str | None = None
    locatie: str | None = None
    omvang: str | None = None
    gewelddreiging: JaNee | None = None
    strafbaar_feit_vermoed: JaNee | None = None
    driehoek_geinformeerd: JaNee | None = None
    fase: Fase | None = None

    @classmethod
    def from_slots(cls, slots: Mapping[str, Any]) -> Self:
        """A casus from what a conversation holds; what is no valid fact is left out and never raises."""
        return cls.model_construct(**{name: cls._fact(name, slots.get(name)) for name in cls.model_fields})

    @classmethod
    def _fact(cls, name: str, value: object) -> Any:  # noqa: ANN401
        if not isinstance(value, str | int) or not str(value).strip():
            return None
        try:
            return getattr(cls.model_validate({name: str(value)}), name)
        except ValidationError:
            return None

    @property
    def omvang_klasse(self) -> Omvang | None:
        """`None` when nothing was said about the size; `onbekend` when what was said holds no size."""
        return None if self.omvang is None else omvang_klasse(self.omvang)

    @property
    def locatie_bekend(self) -> JaNee | None:
        if self.locatie is None:
            return None
        return JaNee.ONBEKEND if self.locatie.lower() in _NO_PLACE_YET else JaNee.JA

    def known(self) -> dict[str, str]:
        """The facts that were told, in slot names; a told `onbekend` is included."""
        return {
            name: str(value) for name in type(self).model_fields if (value := getattr(self, name)) is not None
        }
