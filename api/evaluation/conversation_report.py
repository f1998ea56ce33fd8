"""The figures of all conversation scripts together, and whether they stay above what was agreed."""

from collections import Counter
from collections.abc import Sequence

from pydantic import BaseModel

from api.evaluation.playing import Played
from api.evaluation.thresholds import Figures, below


class ConversationReport(BaseModel):
    """`per_toets`: share of expectations that were met; `verwarringen`: (expected, got, times)."""

    scripts: int
    beurten: int
    cijfers: Figures
    per_toets: dict[str, Figures]
    verwarringen: list[tuple[str, str, int]]
    verschillen: dict[str, list[str]]
    onder_de_drempel: list[str]


def report_of(played: Sequence[Played], thresholds: Figures) -> ConversationReport:
    checked, wrong = _summed([one.getoetst for one in played]), _summed([one.mis for one in played])
    figures = {
        "scripts goed": sum(not one.verschillen for one in played) / len(played),
        "verwachtingen goed": 1 - wrong.total() / checked.total(),
    }
    confused = Counter(pair for one in played for pair in one.uitkomsten if pair[0] != pair[1])
    return ConversationReport(
        scripts=len(played),
        beurten=sum(one.beurten for one in played),
        cijfers=figures,
        per_toets={
            name: {"getoetst": float(count), "goed": 1 - wrong[name] / count}
            for name, count in sorted(checked.items())
        },
        verwarringen=[(expected, got, times) for (expected, got), times in confused.most_common()],
        verschillen={one.naam: one.verschillen for one in played if one.verschillen},
        onder_de_drempel=below(figures, thresholds),
    )


def _summed(counts: Sequence[dict[str, int]]) -> Counter[str]:
    total: Counter[str] = Counter()
    for one in counts:
        total.update(one)
    return total
