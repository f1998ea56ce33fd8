"""An answer to a knowledge question, and the facts about how it was found."""

from pydantic import BaseModel, ConfigDict

from knowledge.advice import Bron


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True)


class Treffer(_Frozen):
    passage_id: str
    score: float
    rang: int


class SearchTrail(_Frozen):
    """What the log keeps of a search; holds no word of the question.

    `zekerheid` and `drempel` are 0..1: below the threshold there is no source.
    """

    index_versie: str
    treffers: tuple[Treffer, ...] = ()
    afgewezen: tuple[Treffer, ...] = ()
    zekerheid: float
    drempel: float
    duur_ms: dict[str, float]


class Answer(_Frozen):
    """`gevonden` False: no bronnen, and `keuzes` names the nearest subjects.

    `vraagt_keuze`: not sure what was meant, so the person is asked to choose among `keuzes`.
    """

    gevonden: bool
    vraagt_keuze: bool = False
    tekst: str
    bronnen: tuple[Bron, ...] = ()
    keuzes: tuple[str, ...] = ()
    spoor: SearchTrail
