"""Which cards differ between two versions of the content, and whether the weighing can notice."""

from collections.abc import Mapping
from dataclasses import fields

from pydantic import BaseModel, ConfigDict

from knowledge.catalogue import Catalogue
from knowledge.model import Actie, Geval
from knowledge.model.base import Kaart

WEIGHED_KINDS = frozenset({"interventies", "fasen", "grenzen", "voorrang", "kernregels"})
NOT_WEIGHED = frozenset(
    {
        *("naam", "bevoegd", "doel", "voorwaarden", "beperkingen", "stappen", "stappen_basis", "betrokken"),
        *("snelheid_toelichting", "gevolgen_bij_niet_naleving", "rechtsbescherming", "gebruiksgrens"),
        *("onderbouwing", "bronnen", "trefwoorden", "voorbeeldvragen", "herkomst_wettelijk_kader"),
        *("te_verifieren", "te_verifieren_toelichting", "regel", "reden"),
        *("omschrijving", "barriere", "signalen", "kernvragen", "trekker", "ondersteunend", "valkuilen"),
    }
)
"""Fields that are only read; of a field that is not named here it is assumed that it weighs."""
Fields = Mapping[str, object]


class Kaartwijziging(BaseModel):
    """`kaart` is soort/id, as in the content files; `weegt_mee`: more than texts differs."""

    model_config = ConfigDict(frozen=True)

    kaart: str
    velden: tuple[str, ...]
    weegt_mee: bool


class Kaartwijzigingen(BaseModel):
    model_config = ConfigDict(frozen=True)

    nieuw: tuple[str, ...]
    verdwenen: tuple[str, ...]
    gewijzigd: tuple[Kaartwijziging, ...]

    @property
    def iets(self) -> bool:
        return bool(self.nieuw or self.verdwenen or self.gewijzigd)


def changed_cards(old: Catalogue, new: Catalogue) -> Kaartwijzigingen:
    """Compared by soort and id, so a card with another id is one that went and one that came."""
    was, now = _cards(old), _cards(new)
    return Kaartwijzigingen(
        nieuw=tuple(name for name in now if name not in was),
        verdwenen=tuple(name for name in was if name not in now),
        gewijzigd=tuple(
            _change(name, was[name], now[name]) for name in now if name in was and was[name] != now[name]
        ),
    )


def _cards(catalogue: Catalogue) -> dict[str, Fields]:
    """The fields of every card by soort/id; of the questions that lead to a card all together."""
    cards: dict[str, Fields] = {}
    for field in fields(catalogue):
        value = getattr(catalogue, field.name)
        if isinstance(value, Mapping):
            cards |= {f"{field.name}/{name}": dict(card) for name, card in value.items()}
        elif isinstance(value, Kaart):
            cards[f"{field.name}/{value.id}"] = dict(value)
    return cards | _questions(catalogue)


def _questions(catalogue: Catalogue) -> dict[str, Fields]:
    questions: dict[str, tuple[str, ...]] = {"zonder_bron": catalogue.zonder_bron}
    for group in catalogue.zoekvragen:
        name = f"zoekvragen/{group.doel}"
        questions[name] = (*questions.get(name, ()), *group.vragen)
    return {name: {"vragen": vragen} for name, vragen in questions.items()}


def _change(name: str, was: Fields, now: Fields) -> Kaartwijziging:
    differing = tuple(field for field in now if was[field] != now[field])
    weighed_kind = name.partition("/")[0] in WEIGHED_KINDS
    weighed = (field for field in differing if field not in NOT_WEIGHED)
    return Kaartwijziging(
        kaart=name,
        velden=differing,
        weegt_mee=weighed_kind and any(_bare(was[field]) != _bare(now[field]) for field in weighed),
    )


def _bare(value: object) -> object:
    """Without the sentences that stand beside what is weighed."""
    if isinstance(value, Geval):
        return value.model_copy(update={"reden": None})
    if isinstance(value, Actie):
        return value.interventie
    return tuple(map(_bare, value)) if isinstance(value, tuple) else value
