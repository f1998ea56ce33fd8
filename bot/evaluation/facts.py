"""`python -m bot.evaluation.facts`: what the readers take from the dev stories, per slot."""

from __future__ import annotations

import argparse
import sys
from typing import Dict, List, Mapping

from bot.evaluation.stories import Story, Tally, load_stories, summed, tally
from bot.extraction.casus import CasusReader
from bot.extraction.gazetteer import load_gazetteer
from bot.extraction.spelling import load_spelling


def main() -> None:
    options = _options()
    reader = CasusReader(load_gazetteer(), load_spelling())
    stories = load_stories("dev")
    found = [read(reader, story) for story in stories]
    if options.slot:
        sys.stdout.write("\n".join(_misses(stories, found, options.slot)) + "\n")
    sys.stdout.write("\n".join(_table(stories, found)) + "\n")


def read(reader: CasusReader, story: Story) -> Dict[str, str]:
    return {fact.slot: fact.value for fact in reader.read_message(story.tekst).told}


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Meet het uitlezen van feiten op de dev-verhalen.")
    parser.add_argument("--slot", help="toon elk verhaal waarin dit slot misging")
    return parser.parse_args()


def _misses(stories: List[Story], found: List[Mapping[str, str]], slot: str) -> List[str]:
    lines = []
    for number, (story, facts) in enumerate(zip(stories, found, strict=True)):
        outcome = tally(story.feiten, facts).get(slot)
        if outcome is not None and not outcome.right:
            told, got = story.feiten.get(slot), facts.get(slot)
            lines += [f"{number} [{story.stijl}] {story.tekst}", f"    verwacht {told}; gelezen {got}"]
    return lines


def _table(stories: List[Story], found: List[Mapping[str, str]]) -> List[str]:
    outcomes = [tally(story.feiten, facts) for story, facts in zip(stories, found, strict=True)]
    per_slot = summed((slot, one) for outcome in outcomes for slot, one in outcome.items())
    per_style = summed(
        (story.stijl, one)
        for story, outcome in zip(stories, outcomes, strict=True)
        for one in outcome.values()
    )
    return [_line(name, one) for table in (per_slot, per_style) for name, one in sorted(table.items())]


def _line(name: str, one: Tally) -> str:
    return (
        f"{name:24} F1 {one.f1:.3f}  verzonnen {one.invented_share:.3f}  goed {one.right} fout {one.wrong} "
        f"gemist {one.missed} verzonnen {one.invented}"
    )


if __name__ == "__main__":
    main()
