"""`consultatiebox evalueren advies` and `inhoud vergelijken`, with casussen of the test itself."""

import dataclasses
import functools
import io
import json
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import pytest
import yaml
from rich.console import Console

from api.command_line import main as command_line
from api.command_line.committed_content import committed_content
from api.command_line.content_tables import show_comparison
from api.command_line.failure import OperatorError
from knowledge import catalogue
from knowledge.evaluation import advice_cases
from knowledge.evaluation.advice_cases import Referentiecasus
from knowledge.evaluation.advice_quality import weighed
from knowledge.evaluation.content_comparison import compare_content
from knowledge.weighing import Weigher
from tests.knowledge.evaluation.casussen import NEVER, casus
from tests.knowledge.evaluation.edited_content import CONTENT, EditedContent, load_once
from tests.knowledge.weighing.stories import RELLEN_VANAVOND


class Done(NamedTuple):
    code: int
    out: str
    err: str


Box = Callable[..., Done]


@pytest.fixture
def box(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Box:
    """Runs the command in this process: nothing is imported again, and the real content is read once."""
    monkeypatch.setattr(catalogue, "load_catalogue", load_once)
    monkeypatch.setenv("CONSULTATIEBOX_VAR_DIR", str(tmp_path / "var"))
    monkeypatch.setenv("COLUMNS", "120")

    def run(*arguments: str | Path) -> Done:
        monkeypatch.setattr(sys, "argv", ["consultatiebox", *map(str, arguments)])
        with pytest.raises(SystemExit) as stopped:
            command_line.main()
        return Done(int(stopped.value.code or 0), *capsys.readouterr())

    return run


@pytest.fixture
def cases(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Callable[..., None]:
    """Puts these casussen in the place of the real ones."""
    folder = tmp_path / "casussen"
    monkeypatch.setattr(advice_cases, "load_cases", functools.partial(advice_cases.load_cases, folder))

    def write(*wanted: Referentiecasus) -> None:
        folder.mkdir()
        items = [one.model_dump(mode="json", exclude_defaults=True) for one in wanted]
        (folder / "casussen.yaml").write_text(yaml.safe_dump(items), encoding="utf-8")

    return write


@pytest.fixture(scope="module")
def weigher() -> Weigher:
    return Weigher(load_once(CONTENT))


@pytest.fixture(scope="module")
def top(weigher: Weigher) -> Sequence[str]:
    return weighed(casus(RELLEN_VANAVOND), weigher).top


def good(weigher: Weigher, name: str, **fields: Any) -> Referentiecasus:
    return casus(RELLEN_VANAVOND, moet=(name,), fase=weigher.weigh(RELLEN_VANAVOND).fase, **fields)


def test_a_good_advies_passes_and_the_test_half_is_measured_by_default(
    box: Box, cases: Callable[..., None], weigher: Weigher, top: Sequence[str]
) -> None:
    cases(casus(RELLEN_VANAVOND), good(weigher, top[0], deel="test"))

    done = box("evalueren", "advies", "--json")

    assert done.code == 0, done.err
    report = json.loads(done.out)
    assert (report["deel"], report["cijfers"]["casussen"], report["cijfers"]["volledig"]) == ("test", 1, 1)


def test_what_is_missed_is_shown_of_the_dev_half(box: Box, cases: Callable[..., None]) -> None:
    cases(casus(RELLEN_VANAVOND, fase="nazorg"))

    done = box("evalueren", "advies", "--deel", "dev", "--missers")

    assert done.code == 1
    assert "moet in top 8: 0.000 is lager dan" in done.err
    assert "Bij 1 van de 1 casussen wijkt het advies af." in done.out
    assert "- rellen-vanavond" in done.out
    assert f"mist in de eerste acht: {NEVER}" in done.out
    assert "verwacht nazorg" in done.out


@pytest.mark.parametrize("option", ["--missers", "--json"])
def test_of_the_test_half_only_the_numbers_are_shown(
    box: Box, cases: Callable[..., None], top: Sequence[str], option: str
) -> None:
    cases(casus(RELLEN_VANAVOND, deel="test", mag_niet=(top[0],)))

    done = box("evalueren", "advies", option)

    assert done.code == 1
    assert "verboden: 1, moet 0 zijn" in done.err
    assert "rellen-vanavond" not in done.out
    assert top[0] not in done.out


def test_a_casus_about_a_card_that_does_not_exist_is_named(box: Box, cases: Callable[..., None]) -> None:
    cases(casus(RELLEN_VANAVOND, moet=("bestaat-niet",)))

    done = box("evalueren", "advies", "--deel", "alles")

    assert done.code == 1
    assert "- rellen-vanavond: bestaat-niet" in done.err


def test_a_half_without_casussen_cannot_be_measured(box: Box, cases: Callable[..., None]) -> None:
    cases(casus(RELLEN_VANAVOND))

    done = box("evalueren", "advies")

    assert done.code == 1
    assert "geen casussen voor deel test" in done.err


def test_a_change_of_words_only_is_seen_and_is_no_problem(
    box: Box, cases: Callable[..., None], weigher: Weigher, top: Sequence[str], tmp_path: Path
) -> None:
    cases(good(weigher, top[0]))
    edited = EditedContent(tmp_path)
    edited.change("interventies", {top[0]: {"doel": "Een ander doel."}})

    done = box("inhoud", "vergelijken", edited.folder)

    assert done.code == 0, done.err
    assert "Het advies blijft in alle 1 casussen gelijk." in done.out
    assert f"Alleen teksten gewijzigd op: interventies/{top[0]} (doel)." in done.out


def test_an_advies_that_becomes_forbidden_fails_also_as_json(
    box: Box,
    cases: Callable[..., None],
    monkeypatch: pytest.MonkeyPatch,
    top: Sequence[str],
    tmp_path: Path,
) -> None:
    cases(casus(RELLEN_VANAVOND, mag_niet=(top[0],)))
    in_use = EditedContent(tmp_path)
    in_use.change("interventies", {top[0]: {"geschikt_bij": []}})
    monkeypatch.setenv("CONSULTATIEBOX_CONTENT_DIR", str(in_use.folder))

    done = box("inhoud", "vergelijken", CONTENT, "--json")

    assert done.code == 1
    assert f"- rellen-vanavond: {top[0]}" in done.err
    (change,) = json.loads(done.out)["verschillen"]
    assert change["verboden"]["erbij"] == [top[0]]


def test_content_with_a_mistake_is_explained_instead_of_compared(box: Box, tmp_path: Path) -> None:
    edited = EditedContent(tmp_path)
    edited.change("kernregels", {"kr-inhoud": {"bronnen": ["bestaat-niet"]}})

    done = box("inhoud", "vergelijken", edited.folder)

    assert done.code == 1
    assert "kernregels.yaml, kr-inhoud" in done.err
    assert done.out == ""


def test_a_folder_without_content_is_refused(box: Box, tmp_path: Path) -> None:
    done = box("inhoud", "vergelijken", tmp_path)

    assert done.code == 1
    assert "staat geen inhoud" in done.err


def shown(old: Weigher, new: Weigher, *wanted: Referentiecasus) -> str:
    console = Console(file=io.StringIO(), record=True, width=120)
    show_comparison(console, compare_content(old, new, wanted))
    return console.export_text()


def test_no_change_is_told_in_one_sentence(weigher: Weigher) -> None:
    told = shown(weigher, weigher, casus(RELLEN_VANAVOND)).strip()

    assert told == "Er verandert niets: het advies is in alle 1 casussen gelijk, en elke kaart ook."


def test_a_change_is_told_in_words_from_figures_to_casus(weigher: Weigher, top: Sequence[str]) -> None:
    cards = weigher.catalogue.interventies
    fits_nowhere = {top[0]: cards[top[0]].model_copy(update={"geschikt_bij": ()})}
    without = Weigher(dataclasses.replace(weigher.catalogue, interventies={**cards, **fits_nowhere}))
    case = casus(RELLEN_VANAVOND, mag_niet=(top[0],))

    better, worse = shown(weigher, without, case), shown(without, weigher, case)

    assert "Het advies verandert in 1 van de 1 casussen." in better
    assert "▼ lager, beter" in better
    assert f"interventies, eraf: {top[0]} (geschikt)" in better
    assert f"{top[0]} van 1 naar erbuiten" in better
    assert f"Gewijzigd in wat meeweegt: interventies/{top[0]} (geschikt_bij)." in better
    assert "▲ hoger, slechter" in worse
    assert f"VERBODEN, en nu aangeboden: rellen-vanavond: {top[0]}" in worse


def git(folder: Path, *arguments: str) -> None:
    author = ("-c", "user.name=Test", "-c", "user.email=test@example.org")
    subprocess.run(["/usr/bin/env", "git", *author, *arguments], cwd=folder, check=True, capture_output=True)


def test_the_committed_content_is_what_stands_in_git(tmp_path: Path) -> None:
    project, file = tmp_path / "project", tmp_path / "project" / "knowledge" / "content" / "fasen.yaml"
    file.parent.mkdir(parents=True)
    file.write_text("vastgelegd", encoding="utf-8")
    git(project, "init", "--quiet")
    git(project, "add", ".")
    git(project, "commit", "--quiet", "--message", "Inhoud")
    file.write_text("gewijzigd", encoding="utf-8")

    folder = committed_content(tmp_path / "uit", project)

    assert [path.read_text(encoding="utf-8") for path in folder.iterdir()] == ["vastgelegd"]


def test_without_git_or_a_repository_it_is_said_what_to_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    with pytest.raises(OperatorError, match=r"geen vastgelegde versie.*inhoud vergelijken MAP"):
        committed_content(tmp_path / "uit", tmp_path)
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(OperatorError, match="Het programma git is er niet"):
        committed_content(tmp_path / "uit", tmp_path)
