"""`consultatiebox vraag`: one knowledge question, answered with its bronnen."""

from rich.console import Console

from api.command_line.failure import OperatorError
from knowledge.answering import Answer


def ask(question: str) -> Answer:
    """Opens the knowledge desk in this process (seconds: it loads the model). Raises OperatorError."""
    from knowledge.desk import open_desk
    from knowledge.settings import KnowledgeSettings

    if not question.strip():
        raise OperatorError('Er staat geen vraag. Bijvoorbeeld: consultatiebox vraag "Wat is een noodbevel?"')
    return open_desk(KnowledgeSettings()).answer(question)


def show_answer(console: Console, answer: Answer) -> None:
    console.print(answer.tekst, markup=False, highlight=False)
    for bron in answer.bronnen:
        console.print(f"\nbron: {bron.titel} · {bron.vindplaats} · {bron.datum}", style="bold", markup=False)
        console.print(f"  “{bron.citaat}”", style="dim", markup=False, highlight=False)
    for choice in answer.keuzes:
        console.print(f"  - {choice}", markup=False)
