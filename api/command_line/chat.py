"""`consultatiebox praten`: a conversation in the terminal, through the same door as everyone."""

from typing import Any

import httpx
from rich.console import Console
from rich.panel import Panel

from api.command_line.failure import OperatorError

Json = dict[str, Any]


class Conversation:
    """One gesprek over the HTTP API, as an anonymous user of a gemeente that allows it."""

    def __init__(self, client: httpx.Client, gemeente: str) -> None:
        self._client = client
        session = self._post("/v1/sessies", {"gemeente": gemeente})
        client.headers["Authorization"] = f"Bearer {session['token']}"
        begun = self._post("/v1/gesprekken", {})
        self._path = f"/v1/gesprekken/{begun['gesprekId']}/berichten"
        self.welcome: list[Json] = begun["antwoorden"]

    def say(self, text: str) -> list[Json]:
        return list(self._post(self._path, {"tekst": text})["antwoorden"])

    def press(self, button_id: str) -> list[Json]:
        return list(self._post(self._path, {"knopId": button_id})["antwoorden"])

    def _post(self, path: str, body: Json) -> Json:
        try:
            response = self._client.post(path, json=body)
        except httpx.HTTPError as error:
            raise OperatorError(
                f"De box is niet bereikbaar op {self._client.base_url}. Start hem eerst: consultatiebox start"
            ) from error
        answer: Json = response.json()
        if response.is_error:
            raise OperatorError(str(answer.get("detail", answer.get("title", "Er ging iets mis."))))
        return answer


def talk(console: Console, url: str, gemeente: str) -> None:
    """Reads lines until end of input; a number presses the button with that number."""
    with httpx.Client(base_url=url, timeout=30) as client:
        conversation = Conversation(client, gemeente)
        buttons = show(console, conversation.welcome)
        while (typed := _read(console)) is not None:
            buttons = _turn(console, conversation, typed, buttons)


def show(console: Console, answers: list[Json]) -> list[Json]:
    """Prints the answers and returns the buttons that can now be pressed, in order."""
    buttons: list[Json] = []
    for answer in answers:
        console.print(
            Panel(answer["tekst"], title=answer["soort"], title_align="left"), highlight=False, markup=False
        )
        for bron in answer["bronnen"]:
            console.print(
                f"  bron: {bron['titel']} · {bron['vindplaats']} · {bron['datum']}", style="dim", markup=False
            )
        buttons += answer["knoppen"]
    for number, button in enumerate(buttons, start=1):
        console.print(f"  [{number}] {button['tekst']}", markup=False)
    return buttons


def _turn(console: Console, conversation: Conversation, typed: str, buttons: list[Json]) -> list[Json]:
    if typed.isdigit() and 1 <= int(typed) <= len(buttons):
        answers = conversation.press(buttons[int(typed) - 1]["knopId"])
        return show(console, answers)
    try:
        return show(console, conversation.say(typed))
    except OperatorError as problem:
        console.print(str(problem), style="yellow", markup=False)
        return buttons


def _read(console: Console) -> str | None:
    try:
        return console.input("[bold]U:[/bold] ")
    except (EOFError, KeyboardInterrupt):
        console.print("\nTot ziens.")
        return None
