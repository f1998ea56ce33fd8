"""`consultatiebox publicaties` as an operator types it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

BOX = Path(sys.executable).parent / "consultatiebox"
TEXT = "De burgemeester kan een verbod geven als er vrees is voor een verstoring van de orde in de wijk.\n"


@pytest.fixture
def note(tmp_path: Path) -> Path:
    path = tmp_path / "nota.md"
    path.write_text(f"# Nota wijkaanpak\n\n{TEXT}", encoding="utf-8")
    return path


def run(tmp_path: Path, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [str(BOX), "publicaties", *map(str, arguments)],
        capture_output=True,
        text=True,
        check=False,
        env=os.environ | {"CONSULTATIEBOX_VAR_DIR": str(tmp_path / "var"), "COLUMNS": "200"},
    )


def test_adding_listing_and_withdrawing(tmp_path: Path, note: Path) -> None:
    added = run(tmp_path, "toevoegen", note, "--uitgever", "Gemeente Voorbeeld", "--zonder-index")
    assert added.returncode == 0, added.stderr
    assert "nota: Nota wijkaanpak, 1 passage." in added.stdout
    assert "1 toegevoegd" in added.stdout

    rows = [line.split("\t") for line in run(tmp_path, "lijst").stdout.splitlines()]
    (row,) = (row for row in rows if row[0] == "nota")
    assert row[2:4] == ["Gemeente Voorbeeld", "Nota wijkaanpak"]
    assert row[5:] == ["1", "actueel"]
    assert any(row[0] == "nota-stand-van-zaken-2025" and row[6] == "inhoud" for row in rows)

    assert run(tmp_path, "intrekken", "nota", "--zonder-index").returncode == 0
    assert "ingetrokken" in run(tmp_path, "lijst").stdout


def test_a_refused_file_shows_in_the_exit_code_and_the_summary(tmp_path: Path, note: Path) -> None:
    empty = tmp_path / "leeg [kopie].pdf"
    empty.touch()

    done = run(tmp_path, "toevoegen", empty, note, "--zonder-index")

    assert done.returncode == 1
    assert "leeg [kopie].pdf" in done.stdout
    assert "leeg (0 bytes)" in done.stdout
    assert "1 toegevoegd, 1 geweigerd" in done.stdout
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("toevoegen", "{map}", "{map}", "--titel", "Samen"), "horen bij één bestand"),
        (("toevoegen", "{map}", "--url", "nergens"), "http"),
        (("toevoegen", "{leeg}"), "niets dat gelezen kan worden"),
        (("intrekken", "bestaat-niet"), "publicaties lijst"),
    ],
)
def test_an_order_that_makes_no_sense_is_explained(
    tmp_path: Path, note: Path, arguments: tuple[str, ...], words: str
) -> None:
    (tmp_path / "leeg").mkdir()
    (tmp_path / "nog een.txt").write_text(TEXT, encoding="utf-8")
    places = {"map": note.parent, "leeg": tmp_path / "leeg"}

    done = run(tmp_path, *(argument.format(**places) for argument in arguments), "--zonder-index")

    assert done.returncode == 1
    assert words in done.stderr
