"""Puts the parts of the knowledge layer together for one process."""

from dataclasses import dataclass

from knowledge.advice import Advies
from knowledge.answering import Answer, Answerer
from knowledge.answering.texts import load_answer_texts
from knowledge.casus import Casus
from knowledge.catalogue import Catalogue, load_catalogue
from knowledge.embedding import Embedder, read_manifest
from knowledge.index.entries import entries_of
from knowledge.index.opening import open_index
from knowledge.search import SearchEngine, SearchResult
from knowledge.search.abbreviations import Abbreviations
from knowledge.search.gate import Gate
from knowledge.search.law_reference import LawBook
from knowledge.search.question import QuestionReader
from knowledge.settings import KnowledgeSettings
from knowledge.weighing import weigh


@dataclass(frozen=True)
class Desk:
    """The door to the knowledge layer: search, answer, weigh."""

    catalogue: Catalogue
    engine: SearchEngine
    answerer: Answerer
    embedding_version: str
    index_version: str

    def search(self, vraag: str, aantal: int = 10) -> SearchResult:
        return self.engine.search(vraag, aantal)

    def answer(self, vraag: str) -> Answer:
        """An answer with bronnen, or `gevonden=False` and the nearest subjects."""
        return self.answerer.answer(vraag, self.engine.search(vraag))

    def weigh(self, casus: Casus) -> Advies:
        return weigh(casus, self.catalogue)

    def versions(self) -> dict[str, str]:
        return {
            "inhoud": self.catalogue.version,
            "index": self.index_version,
            "embedding": self.embedding_version,
        }


def open_desk(settings: KnowledgeSettings) -> Desk:
    """Load everything; seconds, mostly for the model. NotReadyError names the command for what is missing."""
    catalogue = load_catalogue(settings.content_dir)
    model = read_manifest(settings.model_dir)
    index = open_index(settings.index_dir, model, catalogue.version)
    entries = entries_of(catalogue, settings.publications_dir)
    reader = QuestionReader(LawBook(catalogue), Abbreviations(catalogue.begrippen.values()))
    return Desk(
        catalogue=catalogue,
        engine=SearchEngine(index, entries, Embedder(settings.model_dir), reader, Gate()),
        answerer=Answerer(entries.passages, load_answer_texts()),
        embedding_version=model.version,
        index_version=index.manifest.generation,
    )
