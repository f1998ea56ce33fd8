"""`make bench-zoeken`, part index: both engines at two sizes, from the same texts and vectors.

Texts are pieces of real law texts; vectors are mixtures of real ones with noise. Embedding is not counted.
"""

import argparse
import json
import multiprocessing
import os
import random
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import numpy as np
from rich.console import Console
from rich.progress import Progress
from rich.table import Table

from knowledge.embedding import Embedder, FloatArray, prepare_model
from knowledge.index.analyser import Analyser
from knowledge.index.base import Generation
from knowledge.index.correction import correction_for
from knowledge.index.manifest import IndexManifest
from knowledge.index.postings import gram_term, postings_of, stem_term
from knowledge.settings import KnowledgeSettings
from tests.bench.government_sets import DATA, set_b
from tests.bench.index_readers import FIGURES, Asked, Engine, ReaderFigures, percentiles, read
from tests.bench.synthetic_dossier import LawText, entries_like, law_texts, vectors_like
from tests.knowledge.index.postgres_server import execute, running_postgres, schema_of_one_test

ROOT = Path(__file__).resolve().parents[2]
REAL_VECTORS = 400
SIZES = (10_000, 100_000)
WIDTH = 150


def main() -> None:
    options = _options()
    # For the processes that read: two threads on two busy cores wait for each other longer than they work.
    os.environ.setdefault("OMP_NUM_THREADS", "1")
    texts = law_texts(options.data)
    real, questions = _real_vectors(texts)
    rows = []
    with running_postgres(careful=True) as address, Progress() as progress:
        task = progress.add_task("Meten", total=len(options.aantallen) * 3)
        for size in options.aantallen:
            for row in _measure(size, texts, real, questions, address):
                rows.append(row)
                progress.update(task, advance=1, description=f"{row['motor']}, {size}")
    console = Console()
    console.width = max(console.width, WIDTH)
    console.print(_table(rows))
    target = ROOT / "var/bench/index.json"
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(json.dumps({"gemaakt_op": datetime.now(UTC).isoformat(), "metingen": rows}, indent=2))


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=DATA, help="map met law_passages.jsonl.gz")
    parser.add_argument("--aantallen", type=int, nargs="+", default=SIZES, help="aantallen passages")
    return parser.parse_args()


def _real_vectors(texts: Sequence[LawText]) -> tuple[FloatArray, list[tuple[str, FloatArray]]]:
    """Vectors of some texts and of the questions, made once per model."""
    settings = KnowledgeSettings()
    prepare_model(settings, lambda _step: None)
    embedder = Embedder(settings.model_dir)
    kept = ROOT / f"var/bench/vectoren-{embedder.manifest.version}.npz"
    asked = [one.vraag for one in set_b().questions]
    if not kept.exists():
        sample = random.Random(1).sample(list(texts), REAL_VECTORS)  # noqa: S311 - the same texts every time
        made = embedder.passages([f"{one.titel} – {one.kop}\n{one.tekst}" for one in sample])
        kept.parent.mkdir(parents=True, exist_ok=True)
        np.savez(kept, texts=made, questions=np.stack([embedder.query(vraag) for vraag in asked]))
    with np.load(kept) as stored:
        return stored["texts"], list(zip(asked, stored["questions"], strict=True))


def _measure(
    size: int,
    texts: Sequence[LawText],
    real: FloatArray,
    questions: Sequence[tuple[str, FloatArray]],
    address: str,
) -> Iterator[dict[str, Any]]:
    """A row per engine; the one that compares in the database reads what the one before it published."""
    generation, analysis = _generation(size, texts, real)
    asked = [_asked(vraag, vector, generation) for vraag, vector in questions]
    with tempfile.TemporaryDirectory() as folder, schema_of_one_test(address) as schema:
        files = Engine("bestanden", Path(folder))
        database = Engine("PostgreSQL", Path(folder), address, schema)
        for engine in (files, database):
            before = _bytes(engine)
            began = time.perf_counter()
            with closing(engine.store()) as store:
                store.publish(generation)
            publishing = time.perf_counter() - began
            disk = _bytes(engine) - before
            yield _row(engine, size, (analysis, publishing), disk, _read_apart(engine, asked))
        in_database = replace(database, name="PostgreSQL, vectoren in de database", most_in_memory=0)
        yield _row(in_database, size, (analysis, publishing), disk, _read_apart(in_database, asked))


def _generation(size: int, texts: Sequence[LawText], real: FloatArray) -> tuple[Generation, float]:
    """The generation, and the seconds it took to analyse its texts."""
    entries = entries_like(texts, size)
    raw, none = vectors_like(real, size), real[:0]
    correction = correction_for(raw, none, none, raw.shape[1])
    began = time.perf_counter()
    analyser = Analyser()
    postings = postings_of(analyser.terms(text) for text in entries.texts_by_group().values())
    analysis = time.perf_counter() - began
    manifest = IndexManifest(
        generation=f"meting-{size}",
        fingerprint=f"meting-{size}",
        content_version="meting",
        analyser_version="meting",
        model_sha256="meting",
        dimension=raw.shape[1],
        passages=size,
        keys=0,
        gemaakt_op=datetime.now(UTC),
    )
    return Generation(manifest, entries, correction.of_passages(raw), postings, correction), analysis


def _asked(vraag: str, vector: FloatArray, generation: Generation) -> Asked:
    terms = Analyser().terms(vraag)
    named = [*map(stem_term, terms.stems), *map(gram_term, terms.grams)]
    return Asked(named, generation.correction.of_question(vector))


def _read_apart(engine: Engine, asked: list[Asked]) -> ReaderFigures:
    with multiprocessing.get_context("spawn").Pool(1) as apart:
        return apart.apply(read, (engine, asked))


def _bytes(engine: Engine) -> int:
    if engine.address:
        return int(str(execute(engine.address, "SELECT pg_database_size(current_database())")[0][0]))
    return sum(path.stat().st_size for path in engine.folder.rglob("*") if path.is_file())


def _row(
    engine: Engine, size: int, seconds: tuple[float, float], disk: int, reader: ReaderFigures
) -> dict[str, Any]:
    return {
        "motor": engine.name,
        "passages": size,
        "analyseren_s": round(seconds[0], 1),
        "publiceren_s": round(seconds[1], 1),
        "schijf_mb": round(disk / 1_000_000),
        "geheugen_mb": round(reader.megabytes),
        "koud_openen_s": round(reader.cold_open_s, 2),
        "ms": {name: percentiles(reader.ms[name]) for name in FIGURES},
        "belasting": [round(one, 1) for one in os.getloadavg()],
    }


def _table(rows: Sequence[dict[str, Any]]) -> Table:
    columns = ("passages", "analyseren_s", "publiceren_s", "schijf_mb", "geheugen_mb", "koud_openen_s")
    table = Table("motor", *columns, *(f"{name} p50/p95 ms" for name in FIGURES), "belasting")
    for row in rows:
        times = [f"{row['ms'][name]['p50']}/{row['ms'][name]['p95']}" for name in FIGURES]
        table.add_row(row["motor"], *(str(row[name]) for name in columns), *times, str(row["belasting"][0]))
    return table


if __name__ == "__main__":
    main()
