"""`make bench-zoeken`: quality against single methods and the given sets, and time per question.

Speed at 10,000 and 100,000 entries, in both engines, is measured by tests.bench.index_engines.
"""

import json
import statistics
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import ir_measures
from ir_measures import RR, Qrel, R, ScoredDoc, Success, nDCG
from rich.console import Console
from rich.progress import Progress, track
from rich.table import Table

from knowledge.catalogue import Catalogue, load_catalogue
from knowledge.embedding import Embedder, FloatArray, ModelManifest, TextEmbedder
from knowledge.evaluation.question_set import Deel, load_questions
from knowledge.index import SearchIndex, index_store
from knowledge.index.build import BuildOrder, build_generation
from knowledge.index.local_store import LocalStore
from knowledge.search import SearchEngine
from knowledge.search.abbreviations import Abbreviations
from knowledge.search.gate import load_gate
from knowledge.search.law_reference import LawBook
from knowledge.search.question import QuestionReader
from knowledge.settings import KnowledgeSettings
from tests.bench.government_sets import GovernmentSet, JudgedQuestion, corpus, set_a, set_b
from tests.bench.search_methods import SingleMethods, cards_of

OUT = Path("var/bench")
DEPTH = 100
MEASURES = {"ndcg@10": nDCG @ 10, "mrr@10": RR @ 10, "recall@10": R @ 10, "raak@3": Success @ 3}
# docs/adr/0011: the best of the study that preceded this search.
BASELINES = {"A": 0.886, "B": 0.500}
Figures = dict[str, float]
Rank = Callable[[str], Sequence[str]]
"""Names of the judged units for a question, best first."""


class RememberingEmbedder:
    """Four methods ask the same questions: each is embedded once."""

    def __init__(self, embedder: TextEmbedder) -> None:
        self._embedder = embedder
        self._known: dict[str, FloatArray] = {}

    @property
    def manifest(self) -> ModelManifest:
        return self._embedder.manifest

    def query(self, text: str) -> FloatArray:
        if text not in self._known:
            self._known[text] = self._embedder.query(text)
        return self._known[text]

    def passages(self, texts: Sequence[str]) -> FloatArray:
        return self._embedder.passages(texts)

    def questions(self, texts: Sequence[str]) -> FloatArray:
        return self._embedder.questions(texts)


def main() -> None:
    console, settings = Console(), KnowledgeSettings()
    catalogue = load_catalogue(settings.content_dir)
    embedder = Embedder(settings.model_dir)
    bench = _Bench(catalogue, RememberingEmbedder(embedder))
    own = index_store(settings).open()
    results = {
        "eigen vragen (test)": bench.own_set(own),
        **bench.government(_government_index(embedder)),
    }
    times = bench.times(own, embedder)
    for name, methods in results.items():
        console.print(_quality_table(name, methods))
    console.print(
        f"Zoeken in de eigen index, van vraag tot passages: p50 {times['p50']:.1f} ms, "
        f"p95 {times['p95']:.1f} ms; daarvan embedding p50 {times['embedding p50']:.1f} ms."
    )
    OUT.mkdir(parents=True, exist_ok=True)
    (OUT / "zoeken.json").write_text(json.dumps({"kwaliteit": results, "tijd": times}, indent=1))


class _Bench:
    def __init__(self, catalogue: Catalogue, embedder: RememberingEmbedder) -> None:
        self._embedder = embedder
        self._reader = QuestionReader(LawBook(catalogue), Abbreviations(catalogue.begrippen.values()))

    def own_set(self, index: SearchIndex) -> dict[str, Figures]:
        questions = [
            JudgedQuestion(one.vraag, frozenset(one.kaarten))
            for one in load_questions(half=Deel.TEST)
            if one.has_answer
        ]
        engine = self._engine(index)
        methods: dict[str, Rank] = {"zoeken": lambda vraag: _cards(engine, vraag)}
        for name, method in SingleMethods(index, self._embedder, self._reader).all().items():
            methods[name] = lambda vraag, method=method: cards_of(index, method(vraag))  # type: ignore[misc]
        return {name: figures(questions, rank, name) for name, rank in methods.items()}

    def government(self, index: SearchIndex) -> dict[str, dict[str, Figures]]:
        sets = (set_a(), set_b())
        return {f"set {one.naam} (basis {BASELINES[one.naam]})": self._of_set(index, one) for one in sets}

    def _of_set(self, index: SearchIndex, judged: GovernmentSet) -> dict[str, Figures]:
        engine = self._engine(index)
        passages = index.passages(range(index.layout.passages))
        methods: dict[str, Rank] = {
            "zoeken": lambda vraag: [
                judged.unit_of[hit.passage.passage_id] for hit in engine.search(vraag, DEPTH).hits
            ]
        }
        for name, method in SingleMethods(index, self._embedder, self._reader).all().items():
            methods[name] = lambda vraag, method=method: [  # type: ignore[misc]
                judged.unit_of[passages[number].passage_id] for number in method(vraag)
            ]
        return {
            name: figures(judged.questions, rank, f"{judged.naam}: {name}") for name, rank in methods.items()
        }

    def times(self, index: SearchIndex, embedder: TextEmbedder) -> Figures:
        engine = SearchEngine(index, embedder, self._reader, load_gate())
        whole: list[float] = []
        embedding: list[float] = []
        for question in load_questions(half=Deel.TEST):
            began = time.perf_counter()
            result = engine.search(question.vraag)
            whole.append((time.perf_counter() - began) * 1000)
            embedding.append(result.timings.get("embedding", 0.0))
        return {
            "p50": statistics.median(whole),
            "p95": statistics.quantiles(whole, n=20)[-1],
            "embedding p50": statistics.median(embedding),
            "embedding p95": statistics.quantiles(embedding, n=20)[-1],
        }

    def _engine(self, index: SearchIndex) -> SearchEngine:
        return SearchEngine(index, self._embedder, self._reader, load_gate())


def figures(questions: Sequence[JudgedQuestion], rank: Rank, name: str) -> Figures:
    """The measures over units; a unit counts at its first place."""
    qrels = [Qrel(str(n), unit, 1) for n, one in enumerate(questions) for unit in one.relevant]
    run: list[ScoredDoc] = []
    for number, question in enumerate(track(questions, description=name, transient=True)):
        units = dict.fromkeys(rank(question.vraag))
        run += [ScoredDoc(str(number), unit, -float(place)) for place, unit in enumerate(units)]
    values = ir_measures.calc_aggregate(list(MEASURES.values()), qrels, run)
    return {label: round(float(values[measure]), 4) for label, measure in MEASURES.items()}


def _cards(engine: SearchEngine, vraag: str) -> list[str]:
    return [hit.passage.kaart for hit in engine.search(vraag, DEPTH).hits]


def _government_index(embedder: TextEmbedder) -> SearchIndex:
    """Built once, some ten minutes for 6,828 passages; afterwards its vectors are kept in var/bench."""
    store = LocalStore(OUT / "overheid")
    order = BuildOrder(corpus(), "proefsets", embedder.manifest, lambda: embedder)
    with Progress(transient=True) as progress:
        task = progress.add_task("Proefsets inlezen", total=None)
        build_generation(
            store,
            order,
            OUT / "vectoren.sqlite",
            lambda done, total: progress.update(task, completed=done, total=total),
        )
    return store.open()


def _quality_table(name: str, methods: dict[str, Figures]) -> Table:
    table = Table(title=name)
    table.add_column("methode")
    for label in MEASURES:
        table.add_column(label, justify="right")
    for method, values in methods.items():
        table.add_row(method, *(f"{values[label]:.3f}" for label in MEASURES))
    return table


if __name__ == "__main__":
    main()
