"""Puts the parts of the knowledge layer together for one process."""

import threading
from dataclasses import dataclass

from knowledge.advice import Advies
from knowledge.answering import Answer, Answerer
from knowledge.answering.texts import load_answer_texts
from knowledge.casus import Casus
from knowledge.catalogue import Catalogue, load_catalogue
from knowledge.embedding import Embedder, TextEmbedder, read_manifest
from knowledge.index import IndexStore, SearchIndex, check_index, index_store, misfit, open_index
from knowledge.index.manifest import IndexManifest
from knowledge.search import SearchEngine, SearchResult
from knowledge.search.abbreviations import Abbreviations
from knowledge.search.gate import load_gate
from knowledge.search.law_reference import LawBook
from knowledge.search.question import QuestionReader
from knowledge.settings import KnowledgeSettings
from knowledge.weighing import Weigher


@dataclass(frozen=True)
class _Opened:
    """Everything that belongs to one generation of the index."""

    index: SearchIndex
    engine: SearchEngine
    answerer: Answerer


class Desk:
    """The door to the knowledge layer: search, answer, weigh.

    A generation that is published while the desk is open is searched from then on; one that was made
    of other cards or with another model waits for a restart, because this desk would not fit it.
    """

    def __init__(self, catalogue: Catalogue, embedder: TextEmbedder, store: IndexStore) -> None:
        self.catalogue = catalogue
        self.weigher = Weigher(catalogue)
        self.embedder = embedder
        self._store = store
        self._reader = QuestionReader(LawBook(catalogue), Abbreviations(catalogue.begrippen.values()))
        self._opening = threading.Lock()
        self._opened = self._open()

    def search(self, vraag: str, aantal: int = 10) -> SearchResult:
        return self._current().engine.search(vraag, aantal)

    def answer(self, vraag: str) -> Answer:
        """An answer with bronnen, or `gevonden=False` and the nearest subjects."""
        opened = self._current()
        search = opened.engine.search
        return opened.answerer.answer(vraag, search(vraag), search=search)

    def weigh(self, casus: Casus) -> Advies:
        return self.weigher.weigh(casus)

    def versions(self) -> dict[str, str]:
        return {
            "inhoud": self.catalogue.version,
            "index": self._current().index.manifest.generation,
            "embedding": self.embedder.manifest.version,
        }

    def _current(self) -> _Opened:
        """One thread opens what is new, the others go on with what was open.

        The former index is not closed: other searches may still hold it, and the last one to let go of it
        closes its files. An index in PostgreSQL holds nothing open.
        """
        published = self._store.current()
        if published and self._is_next(published) and self._opening.acquire(blocking=False):
            try:
                if self._is_next(published):
                    self._opened = self._open()
            finally:
                self._opening.release()
        return self._opened

    def _is_next(self, published: IndexManifest) -> bool:
        if published.generation == self._opened.index.manifest.generation:
            return False
        return misfit(published, self.embedder.manifest, self.catalogue.version) is None

    def _open(self) -> _Opened:
        index = open_index(self._store, self.embedder.manifest, self.catalogue.version)
        engine = SearchEngine(index, self.embedder, self._reader, load_gate())
        return _Opened(index, engine, Answerer(index, load_answer_texts()))


def open_desk(settings: KnowledgeSettings) -> Desk:
    """Load everything; seconds, mostly for the model. NotReadyError names the command for what is missing."""
    catalogue = load_catalogue(settings.content_dir)
    store = index_store(settings)
    try:
        # Before the model is loaded: a missing index is said at once.
        check_index(store, read_manifest(settings.model_dir), catalogue.version)
        return Desk(catalogue, Embedder(settings.model_dir), store)
    except BaseException:
        store.close()
        raise
