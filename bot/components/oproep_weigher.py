"""Which kind of oproep a story is about: what its words name, weighed with what its sentences mean.

Words alone miss 'ze willen het monument onder de verf smijten'; meaning alone is unsure about long stories.
On the dev stories words reach F1 0.91, meaning 0.86, and both together 0.95.
"""

from __future__ import annotations

from pathlib import Path
from typing import Callable, Dict, List, NamedTuple, Optional, Sequence, Tuple

import numpy as np
import yaml

from bot.components.intent_head import IntentHead, Training, train_head
from bot.extraction.story import Part

EXAMPLES = Path(__file__).parents[1] / "extraction" / "data" / "oproep_zinnen.yaml"
NO_KIND = "geen"
_TRAINING = Training(strength=3.0, lexical_share=0.5, max_iter=1000)
_SHARE_OF_THE_WHOLE = 0.7
_NAMED_FIRST = 0.5
_NAMED_TOO = 0.1
"""What a kind gains when the words name it: less where a more particular kind is named as well."""
_ENOUGH = 0.25
_MOST_PARTS = 4
Embed = Callable[[List[str]], np.ndarray]


class Kind(NamedTuple):
    value: str
    start: int
    end: int


class OproepWeigher:
    """`embed` gives the sentence vectors of texts, (texts, 384)."""

    def __init__(self, head: IntentHead, embed: Embed) -> None:
        self._head = head
        self._embed = embed

    def choose(
        self, parts: Sequence[Part], named: Sequence[str], whole: Optional[np.ndarray]
    ) -> Optional[Kind]:
        """The kind, and where the story stands; `whole` is the vector of the message, if known."""
        if not parts:
            return None
        story = " ".join(part.text for part in parts)
        of_parts = self._of_parts(parts, named, whole)
        of_whole = dict(self._head.rank(story, self._embed([story])[0] if whole is None else whole))
        scores = {
            kind: _SHARE_OF_THE_WHOLE * of_whole[kind]
            + (1 - _SHARE_OF_THE_WHOLE) * max(shares[kind] for shares in of_parts)
            + _bonus(kind, named)
            for kind in of_whole
            if kind != NO_KIND
        }
        best = max(scores, key=lambda kind: scores[kind])
        if scores[best] < _ENOUGH:
            return None
        first, last = parts[0], parts[-1]
        return Kind(best, first.start, last.end)

    def _of_parts(
        self, parts: Sequence[Part], named: Sequence[str], whole: Optional[np.ndarray]
    ) -> List[Dict[str, float]]:
        """Sentences are only looked at one by one where no word names a kind: that takes 12 ms for each."""
        texts = [part.text for part in parts]
        if (named or len(parts) == 1) and whole is not None:
            return [dict(self._head.rank(" ".join(texts), whole))]
        longest = sorted(texts, key=len, reverse=True)[:_MOST_PARTS]
        vectors = self._embed(longest)
        return [dict(self._head.rank(text, vector)) for text, vector in zip(longest, vectors, strict=True)]


def _bonus(kind: str, named: Sequence[str]) -> float:
    """'Protest bij het azc' is a protest at a shelter, however much it sounds like any demonstration."""
    if kind not in named:
        return 0.0
    return _NAMED_FIRST if kind == named[0] else _NAMED_TOO


def train_oproep_head(embed: Embed, standard: Callable[[str], str], path: Path = EXAMPLES) -> IntentHead:
    """`standard` rewrites a text to standard Dutch, as is done with the stories."""
    examples: List[Tuple[str, str]] = [
        (standard(text), kind)
        for kind, texts in yaml.safe_load(path.read_text("utf-8")).items()
        for text in texts
    ]
    texts = [text for text, _ in examples]
    return train_head(texts, embed(texts), [kind for _, kind in examples], _TRAINING)
