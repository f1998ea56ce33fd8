"""What changes in the advies when the casus is a different one."""

from knowledge.advice import Oordeel
from knowledge.casus import Casus
from knowledge.catalogue import Catalogue
from knowledge.weighing import wording
from knowledge.weighing.assessment import Assessment, assess
from knowledge.weighing.fase import FaseOordeel, infer_fase
from knowledge.weighing.selection import recommended, shown


def compare(before: Casus, after: Casus, catalogue: Catalogue) -> tuple[str, ...]:
    """Differences in words, most telling first; empty when the advies stays the same."""
    old, new = assess(before, catalogue), assess(after, catalogue)
    return (
        *_fase_change(infer_fase(before), infer_fase(after), catalogue),
        *_entering(old, new),
        *_leaving(old, new),
        *_judged_differently(old, new),
    )


def _fase_change(old: FaseOordeel, new: FaseOordeel, catalogue: Catalogue) -> tuple[str, ...]:
    if old.fase is new.fase:
        return ()
    van, naar = (catalogue.fasen[fase].naam.lower() for fase in (old.fase, new.fase))
    return (wording.FASE_CHANGES.format(van=van, naar=naar, reden=new.reden),)


def _entering(old: tuple[Assessment, ...], new: tuple[Assessment, ...]) -> tuple[str, ...]:
    had = {one.interventie.id for one in recommended(old)}
    return tuple(
        wording.ENTERS.format(naam=one.interventie.naam, oordeel=wording.OORDEEL[one.oordeel])
        for one in recommended(new)
        if one.interventie.id not in had
    )


def _leaving(old: tuple[Assessment, ...], new: tuple[Assessment, ...]) -> tuple[str, ...]:
    still_shown = {one.interventie.id for one in shown(new)}
    return tuple(
        wording.LEAVES.format(naam=one.interventie.naam, oordeel=wording.OORDEEL[one.oordeel])
        for one in recommended(old)
        if one.interventie.id not in still_shown
    )


def _judged_differently(old: tuple[Assessment, ...], new: tuple[Assessment, ...]) -> tuple[str, ...]:
    was: dict[str, Oordeel] = {one.interventie.id: one.oordeel for one in recommended(old)}
    return tuple(
        wording.BECOMES.format(
            naam=one.interventie.naam,
            van=wording.OORDEEL[was[one.interventie.id]],
            naar=wording.OORDEEL[one.oordeel],
        )
        for one in shown(new)
        if was.get(one.interventie.id, one.oordeel) != one.oordeel
    )
