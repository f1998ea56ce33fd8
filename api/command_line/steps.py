"""What must be there before a part can start: small steps that cost nothing when they are up to date."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from api.command_line.settings import StarterSettings
from api.command_line.training import train

Progress = Callable[[str], None]
Action = Callable[[StarterSettings, Progress], str]
"""Does the work if needed and returns one line that says what is there now. Raises OperatorError."""


SHOWN_KINDS = ("interventies", "fasen", "begrippen", "wetsartikelen", "uitspraken", "praktijkvoorbeelden")


@dataclass(frozen=True)
class Step:
    title: str
    parts: frozenset[str]
    """The parts that cannot run without this step."""
    run: Action


def check_content(settings: StarterSettings, progress: Progress) -> str:
    del settings, progress
    from knowledge.content_check import check_content as check
    from knowledge.content_problems import ContentError
    from knowledge.settings import KnowledgeSettings

    knowledge = KnowledgeSettings()
    report = check(knowledge.content_dir, knowledge.publications_dir)
    if report.problems:
        raise ContentError(report.problems)
    return content_line(report.aantallen, sum(report.passages.values()))


def content_line(per_file: Mapping[str, int], passages: int) -> str:
    """`interventies_juridisch.yaml` and its neighbour are both interventies: the first word says the kind."""
    per_kind: Counter[str] = Counter()
    for file, count in per_file.items():
        per_kind[file.removesuffix(".yaml").split("_")[0]] += count
    shown = ", ".join(f"{per_kind[kind]} {kind}" for kind in SHOWN_KINDS)
    return f"{shown}, {passages} passages uit publicaties"


def prepare_model(settings: StarterSettings, progress: Progress) -> str:
    del settings
    from knowledge.embedding import prepare_model as prepare
    from knowledge.settings import KnowledgeSettings

    return str(prepare(KnowledgeSettings(), progress))


def train_dialogue(settings: StarterSettings, progress: Progress) -> str:
    return train(settings, progress).name


def build_index(settings: StarterSettings, progress: Progress) -> str:
    del settings
    from knowledge.index import ensure_index
    from knowledge.settings import KnowledgeSettings

    return str(ensure_index(KnowledgeSettings(), progress))


def migrate_database(settings: StarterSettings, progress: Progress) -> str:
    del settings, progress
    from api.migrate import migrate
    from api.settings import ApiSettings

    return f"versie {migrate(ApiSettings())}"


# First what fails fastest, then the parts in the order of how long they take to come up.
ALL_STEPS = (
    Step("Inhoud controleren", frozenset({"acties", "api"}), check_content),
    Step("Dialoogmodel trainen", frozenset({"rasa"}), train_dialogue),
    Step("Taalmodel klaarzetten", frozenset({"acties"}), prepare_model),
    Step("Zoekindex bouwen", frozenset({"acties"}), build_index),
    Step("Database bijwerken", frozenset({"api"}), migrate_database),
)


def steps_for(part_names: Iterable[str]) -> tuple[Step, ...]:
    wanted = frozenset(part_names)
    return tuple(step for step in ALL_STEPS if step.parts & wanted)
