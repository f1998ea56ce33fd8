"""How well intents are understood: accuracy, the first three, per intent, confusions and calibration."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Dict, List, Mapping, Sequence, Tuple

import yaml

SETS = Path(__file__).parent
DATA = Path(__file__).parents[2] / "data" / "nlu"
FALLBACK = "nlu_fallback"
Example = Tuple[str, str]
_BINS = 10
_MOST_CONFUSIONS = 15
_LONG_WORD = re.compile(r"[^\W\d_]{4,}")


@dataclass(frozen=True)
class Understood:
    """One sentence of the set: the right intent, the ranking (intent, confidence) and what is acted on."""

    text: str
    right: str
    ranking: Sequence[Tuple[str, float]]
    acted_on: str

    @property
    def first(self) -> str:
        return self.ranking[0][0] if self.ranking else FALLBACK

    @property
    def confidence(self) -> float:
        return self.ranking[0][1] if self.ranking else 0.0


def load_paraphrases(half: str) -> List[Example]:
    """`half` is 'dev' or 'test'."""
    sets = yaml.safe_load((SETS / f"parafrasen_{half}.yaml").read_text("utf-8"))
    return [(text, intent) for intent, texts in sets.items() for text in texts]


def load_training_examples() -> List[Example]:
    intents = [
        intent
        for path in sorted(DATA.glob("*.yml"))
        for intent in yaml.safe_load(path.read_text("utf-8"))["nlu"]
    ]
    return [
        (line[2:].strip(), intent["intent"]) for intent in intents for line in intent["examples"].splitlines()
    ]


def figures(understood: Sequence[Understood]) -> Dict[str, float]:
    """`nauwkeurigheid` of the classifier; `gehandeld` of what is acted on, where nothing is asked."""
    asked = [one for one in understood if one.acted_on == FALLBACK]
    acted = [one for one in understood if one.acted_on != FALLBACK]
    return {
        "nauwkeurigheid": _share(one.first == one.right for one in understood),
        "bij de eerste drie": _share(
            one.right in [name for name, _ in one.ranking[:3]] for one in understood
        ),
        "gehandeld": _share(one.acted_on == one.right for one in acted),
        "bedoelt u": len(asked) / len(understood),
        "ijkfout": calibration_error(understood),
    }


def per_intent(understood: Sequence[Understood]) -> Dict[str, Dict[str, float]]:
    """Per intent: how many, recall, precision."""
    names = sorted({one.right for one in understood})
    return {
        name: {
            "zinnen": float(sum(one.right == name for one in understood)),
            "recall": _share(one.first == name for one in understood if one.right == name),
            "precisie": _share(one.right == name for one in understood if one.first == name),
        }
        for name in names
    }


def confusions(understood: Sequence[Understood]) -> List[Tuple[str, str, int]]:
    """(right, taken for, times), most frequent first."""
    wrong = Counter((one.right, one.first) for one in understood if one.first != one.right)
    return [(right, first, times) for (right, first), times in wrong.most_common(_MOST_CONFUSIONS)]


def calibration_error(understood: Sequence[Understood]) -> float:
    """Expected calibration error over ten bins of confidence (Guo et al. 2017): 0 is perfect."""
    bins: Dict[int, List[Understood]] = {}
    for one in understood:
        bins.setdefault(min(int(one.confidence * _BINS), _BINS - 1), []).append(one)
    gaps = (
        len(ones)
        * abs(
            _share(one.first == one.right for one in ones) - sum(one.confidence for one in ones) / len(ones)
        )
        for ones in bins.values()
    )
    return sum(gaps) / len(understood)


def shared_words(examples: Sequence[Example], trained: Sequence[Example]) -> float:
    """Mean of the largest Jaccard overlap of long words with a training example of the same intent."""
    seen: Dict[str, List[frozenset[str]]] = {}
    for text, intent in trained:
        seen.setdefault(intent, []).append(_words(text))
    best = [
        max((_jaccard(_words(text), other) for other in seen.get(intent, [])), default=0.0)
        for text, intent in examples
    ]
    return sum(best) / len(best)


def least_shared(understood: Sequence[Understood], trained: Sequence[Example]) -> Tuple[float, int]:
    """Accuracy over the half of the examples that shares least with the training, and how many those are."""
    overlap = {one.text: shared_words([(one.text, one.right)], trained) for one in understood}
    hardest = sorted(understood, key=lambda one: overlap[one.text])[: len(understood) // 2]
    return _share(one.first == one.right for one in hardest), len(hardest)


def understood_of(text: str, right: str, parsed: Mapping[str, Any]) -> Understood:
    """`parsed` as Rasa parses a message."""
    ranking = [
        (row["name"], row["confidence"])
        for row in parsed.get("intent_ranking") or []
        if row["name"] != FALLBACK
    ]
    return Understood(text, right, ranking, parsed["intent"]["name"] or FALLBACK)


def _words(text: str) -> frozenset[str]:
    return frozenset(_LONG_WORD.findall(text.lower()))


def _jaccard(one: frozenset[str], other: frozenset[str]) -> float:
    return len(one & other) / len(one | other) if one | other else 0.0


def _share(values: Any) -> float:  # noqa: ANN401 - any iterable of booleans
    counted = list(values)
    return sum(counted) / len(counted) if counted else 0.0
