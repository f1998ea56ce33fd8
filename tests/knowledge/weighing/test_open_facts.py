"""What the advies would be, if something that is unknown were known."""

from knowledge.weighing import Weigher
from tests.knowledge.weighing import stories
from tests.knowledge.weighing.stories import changed


def test_violence_is_said_to_change_what_comes_first(weigher: Weigher) -> None:
    facts = {one.slot: one.gevolgen for one in weigher.open_facts(stories.MINDERJARIGE)}

    assert facts["gewelddreiging"][0].startswith("Met gewelddreiging: eerst 'Bel nu de politie")


def test_what_is_promised_is_what_happens(weigher: Weigher) -> None:
    """The named interventie is in the first five once the fact is told."""
    facts = {one.slot: one.gevolgen for one in weigher.open_facts(stories.RELLEN_VANAVOND)}
    promised = next(one for one in facts["gewelddreiging"] if one.startswith("Met gewelddreiging"))
    after = weigher.weigh(changed(stories.RELLEN_VANAVOND, gewelddreiging="ja"))

    assert any(f"'{one.naam}'" in promised for one in after.interventies[:5])


def test_nothing_is_open_once_everything_is_told(weigher: Weigher) -> None:
    told = changed(
        stories.RELLEN_VANAVOND,
        gewelddreiging="nee",
        strafbaar_feit_vermoed="ja",
        omvang="tweehonderd",
        driehoek_geinformeerd="ja",
    )

    assert weigher.open_facts(told) == ()
