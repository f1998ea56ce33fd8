"""What every action is given: the knowledge, the texts and the next question."""

import threading
from functools import lru_cache

from actions.settings import ActionSettings
from actions.texts import Texts
from knowledge.casus import Casus
from knowledge.catalogue import Catalogue, load_catalogue
from knowledge.desk import Desk, open_desk
from knowledge.search import SearchResult
from knowledge.settings import KnowledgeSettings
from knowledge.weighing import Weigher

REMEMBERED_QUESTIONS = 256


class Knowledge:
    """The catalogue is always there; the desk only when model and index are, and is opened once they are."""

    def __init__(self, settings: KnowledgeSettings) -> None:
        self._settings = settings
        self._opening = threading.Lock()
        self._desk: Desk | None = None
        self.weigher = Weigher(load_catalogue(settings.content_dir))

    def desk(self) -> Desk:
        """Raises NotReadyError with the command that makes what is missing."""
        with self._opening:
            if self._desk is None:
                self._desk = open_desk(self._settings)
                self.weigher = self._desk.weigher
            return self._desk


class Box:
    def __init__(self, knowledge: Knowledge, texts: Texts, settings: ActionSettings) -> None:
        self._knowledge = knowledge
        self.texts = texts
        self.settings = settings
        self._next = lru_cache(REMEMBERED_QUESTIONS)(self._weigh_questions)

    @property
    def catalogue(self) -> Catalogue:
        return self._knowledge.weigher.catalogue

    @property
    def weigher(self) -> Weigher:
        return self._knowledge.weigher

    @property
    def desk(self) -> Desk:
        return self._knowledge.desk()

    def search(self, vraag: str, aantal: int) -> SearchResult:
        return self.desk.search(vraag, aantal)

    def versions(self) -> dict[str, str]:
        return self.desk.versions()

    def next_question(self, casus: Casus, skipped: frozenset[str]) -> str | None:
        """Rasa asks this twice in the turn that opens the form, so the last answers are remembered."""
        return self._next(casus, skipped)

    def _weigh_questions(self, casus: Casus, skipped: frozenset[str]) -> str | None:
        return self.weigher.next_question(casus, skipped)
