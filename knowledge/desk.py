"""Puts the parts of the knowledge layer together for one process."""

import threading
from dataclasses import dataclass

from knowledge.advice import Advies
from knowledge.answering import Answer, Answerer
from knowledge.answering.texts import load_answer_texts
from knowledge.casus import Casus
from knowledge.catalogue import Catalogue, load_catalogue
from knowledge.embedding import Embedder, TextEmbedder, read_manifest
from knowledge.index import IndexStore, SearchIndex, index_store, open_index
from knowledge.search import SearchEngine, SearchResult
from knowledge.search.abbreviations import Abbreviations
from knowledge.search.gate import Gate
from knowledge.search.law_reference import LawBook
from knowledge.search.question import QuestionReader
from knowledge.settings import KnowledgeSettings
from knowledge.weighing import weigh


@dataclass(frozen=True)
class _Opened:
    """Everything that belongs to one generation of the index."""

    index: SearchIndex
    engine: SearchEngine
    answerer: Answerer


class Desk:
    """The door to the knowledge layer: search, answer, weigh.

    A generation that is published while the desk is open is searched from then on; one that was made
    of other cards waits for a restart, because the catalogue of this desk would not fit it.
    """

    def __init__(self, catalogue: Catalogue, embedder: TextEmbedder, store: IndexStore) -> None:
        self.catalogue = catalogue
        self.embedder = embedder
        self._store = store
        self._reader = QuestionReader(LawBook(catalogue), Abbreviations(catalogue.begrippen.values()))
        self._lock = threading.Lock()
        self._opened = self._open()

    def search(self, vraag: str, aantal: int = 10) -> SearchResult:
        return self._current().engine.search(vraag, aantal)

    def answer(self, vraag: str) -> Answer:
        """An answer with bronnen, or `gevonden=False` and the nearest subjects."""
        opened = self._current()
        return opened.answerer.answer(vraag, opened.engine.search(vraag))

    def weigh(self, casus: Casus) -> Advies:
        return weigh(casus, self.catalogue)

    def versions(self) -> dict[str, str]:
        return {
            "inhoud": self.catalogue.version,
            "index": self._current().index.manifest.generation,
            "embedding": self.embedder.manifest.version,
        }

    def _current(self) -> _Opened:
        published = self._store.current()
        if published and self._is_newer(published.generation, published.content_version):
            with self._lock:
                if self._is_newer(published.generation, published.content_version):
                    self._opened = self._open()
        return self._opened

    def _is_newer(self, generation: str, content_version: str) -> bool:
        differs = generation != self._opened.index.manifest.generation
        return differs and content_version == self.catalogue.version

    def _open(self) -> _Opened:
        index = open_index(self._store, self.embedder.manifest, self.catalogue.version)
        engine = SearchEngine(index, self.embedder, self._reader, Gate())
        return _Opened(index, engine, Answerer(index, load_answer_texts()))


def open_desk(settings: KnowledgeSettings) -> Desk:
    """Load everything; seconds, mostly for the model. NotReadyError names the command for what is missing."""
    catalogue = load_catalogue(settings.content_dir)
    store = index_store(settings)
    # Before the model is loaded: a missing index is said at once.
    open_index(store, read_manifest(settings.model_dir), catalogue.version).close()
    return Desk(catalogue, Embedder(settings.model_dir), store)
