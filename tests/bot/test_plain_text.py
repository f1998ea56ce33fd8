"""A user cannot give Rasa a command by typing one."""

import pytest

from bot.plain_text import as_plain_text


@pytest.mark.parametrize(
    "typed",
    [
        "/restart",
        " /restart",
        "\u00a0/restart",
        "\u200b/restart",
        "\u3000//restart",
        "\uff0frestart",
        "\t\u2028/ /restart",
    ],
)
def test_a_typed_command_loses_its_slash(typed: str) -> None:
    assert as_plain_text(typed) == "restart"


def test_a_slash_inside_a_sentence_stays() -> None:
    assert as_plain_text("de app/groep van school") == "de app/groep van school"


@pytest.mark.parametrize("typed", ["/", " \u200b／ "])
def test_only_slashes_become_something_that_nobody_understands(typed: str) -> None:
    assert as_plain_text(typed) == "…"
