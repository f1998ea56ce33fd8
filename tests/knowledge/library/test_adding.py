"""Adding, replacing and withdrawing publicaties; what was cited before can always be found again."""

from collections.abc import Callable
from pathlib import Path

import pytest

from knowledge.library import PublicationLibrary, shelf
from knowledge.library.intake import Uitkomst
from knowledge.library.library import Status
from knowledge.readiness import NotReadyError
from tests.knowledge.library.conftest import TEXT, Add

File = Callable[[str, str], Path]


def test_an_added_publication_can_be_found_and_cited(
    library: PublicationLibrary, add: Add, file: File
) -> None:
    note = "# Nota\n\n## Verbod\n\n" + TEXT + "[^1]\n\n[^1]: Artikel 172a.\n"

    (outcome,) = add(file("nota orde.md", note), uitgever="Gemeente Voorbeeld", datum="2025")

    assert (outcome.uitkomst, outcome.id, outcome.passages) == (Uitkomst.TOEGEVOEGD, "nota-orde", 1)
    (passage,) = library.passages()
    assert passage.kop == "Nota – Verbod"
    assert passage.tekst == f"{TEXT}¹\n¹ Artikel 172a."
    assert passage.vindplaats == "Verbod"
    assert (passage.herkomst.bron_id, passage.herkomst.uitgever) == ("nota-orde", "Gemeente Voorbeeld")
    assert passage.herkomst.te_verifieren


def test_an_empty_library_has_no_version_and_no_passages(library: PublicationLibrary) -> None:
    assert library.version == ""
    assert library.passages() == ()


def test_the_same_file_twice_is_recognised(library: PublicationLibrary, add: Add, file: File) -> None:
    add(file("nota.txt", TEXT))
    before = library.version

    (again,) = add(file("onder een andere naam.txt", TEXT))

    assert (again.uitkomst, again.id) == (Uitkomst.AL_BEKEND, "nota")
    assert library.version == before


def test_a_newer_version_replaces_the_older_and_keeps_it(
    library: PublicationLibrary, add: Add, file: File
) -> None:
    add(file("nota.txt", TEXT), id="nota", titel="Nota")
    (old,) = library.passages()

    (outcome,) = add(file("nota-2025.txt", TEXT + " Dat mag drie maanden duren."), id="nota", titel="Nota")

    assert outcome.uitkomst is Uitkomst.NIEUWE_VERSIE
    (new,) = library.passages()
    assert "drie maanden" in new.tekst
    assert new.passage_id != old.passage_id
    assert [placed.status for placed in library.editions("nota")] == [Status.VERVANGEN, Status.ACTUEEL]
    edition = library.edition("nota", old.passage_id.split(":")[1])
    assert edition is not None
    assert edition.passages[0].tekst == TEXT


def test_new_facts_about_the_same_file_make_a_new_edition(
    library: PublicationLibrary, add: Add, file: File
) -> None:
    path = file("nota.txt", TEXT)
    add(path)

    (outcome,) = add(path, titel="Nota openbare orde", te_verifieren=False)

    assert outcome.uitkomst is Uitkomst.NIEUWE_VERSIE
    assert library.passages()[0].herkomst.titel == "Nota openbare orde"
    assert not library.passages()[0].herkomst.te_verifieren


def test_a_file_that_only_shares_its_name_does_not_replace_anything(
    library: PublicationLibrary, add: Add, file: File
) -> None:
    add(file("nota.md", f"# Nota wijkaanpak\n\n{TEXT}"))

    (outcome,) = add(file("map/nota.md", f"# Nota jaarwisseling\n\n{TEXT} En meer."))

    assert outcome.uitkomst is Uitkomst.GEWEIGERD
    assert "--id nota" in outcome.reden
    assert library.passages()[0].herkomst.titel == "Nota wijkaanpak"


def test_withdrawn_is_no_longer_found_but_kept(library: PublicationLibrary, add: Add, file: File) -> None:
    path = file("nota.txt", TEXT)
    add(path)
    (passage,) = library.passages()

    assert library.withdraw("nota")

    assert library.passages() == ()
    assert library.version == ""
    assert library.edition("nota", passage.passage_id.split(":")[1]) is not None
    assert [placed.status for placed in library.editions("nota")] == [Status.INGETROKKEN]
    assert not library.withdraw("nota")
    assert add(path)[0].uitkomst is Uitkomst.TOEGEVOEGD
    assert library.passages() == (passage,)


def test_one_bad_file_does_not_stop_the_others(library: PublicationLibrary, add: Add, file: File) -> None:
    folder = file("een.txt", TEXT).parent
    file("leeg.pdf", "")
    file("twee.txt", f"{TEXT} En nog iets.")
    file("plaatje.css", "body {}")

    outcomes = add(folder)

    assert [(outcome.pad.name, outcome.uitkomst) for outcome in outcomes] == [
        ("een.txt", Uitkomst.TOEGEVOEGD),
        ("leeg.pdf", Uitkomst.GEWEIGERD),
        ("twee.txt", Uitkomst.TOEGEVOEGD),
    ]
    assert len(library.passages()) == 2


def test_pages_with_the_same_name_in_other_folders_get_their_own_id(
    library: PublicationLibrary, add: Add, file: File
) -> None:
    file("site/wonen/index.html", f"<html><body><p>{TEXT}</p></body></html>")
    file("site/orde/index.html", f"<html><body><p>{TEXT} Meer.</p></body></html>")

    add(file("site/over.html", f"<html><body><p>{TEXT} Nog meer.</p></body></html>").parent)

    assert [placed.metadata.id for placed in library.overview()] == ["orde-orde", "over", "wonen-wonen"]


def test_a_side_car_describes_a_file_and_the_operator_goes_before_it(
    library: PublicationLibrary, add: Add, file: File
) -> None:
    path = file("scan001.txt", TEXT)
    file("scan001.txt.yaml", "titel: Nota orde\nuitgever: Politie\ndatum: 2025-03-14\nid: nota-orde\n")

    add(path, uitgever="Gemeente Voorbeeld")

    (placed,) = library.overview()
    assert placed.metadata.id == "nota-orde"
    assert (placed.metadata.titel, placed.metadata.datum) == ("Nota orde", "2025-03-14")
    assert placed.metadata.uitgever == "Gemeente Voorbeeld"


@pytest.mark.parametrize("side_car", ["kleur: rood", "url: nergens", "- titel", "titel: [", "titel: ''"])
def test_a_side_car_that_is_wrong_is_refused_and_named(add: Add, file: File, side_car: str) -> None:
    path = file("nota.txt", TEXT)
    file("nota.yaml", side_car)

    (outcome,) = add(path)

    assert outcome.uitkomst is Uitkomst.GEWEIGERD
    assert "nota.yaml" in outcome.reden


def test_a_known_card_lends_its_title_and_date(library: PublicationLibrary, add: Add, file: File) -> None:
    add(file("brief.txt", TEXT), id="kamerbrief-2025")

    (passage,) = library.passages()
    assert passage.herkomst.titel.startswith("Kamerbrief")
    assert passage.herkomst.datum != "onbekend"
    assert passage.herkomst.url is None or passage.herkomst.url.startswith("http")


@pytest.mark.parametrize(
    ("publication_id", "words"),
    [
        ("../weg", "kan niet"),
        ("Hoofdletters", "kan niet"),
        ("a" * 81, "80"),
        ("nota-stand-van-zaken-2025", "hoort bij de inhoud"),
    ],
)
def test_an_id_that_cannot_be_used_is_refused(add: Add, file: File, publication_id: str, words: str) -> None:
    (outcome,) = add(file("nota.txt", TEXT), id=publication_id)

    assert outcome.uitkomst is Uitkomst.GEWEIGERD
    assert words in outcome.reden


def test_what_is_not_there_or_no_file_is_refused(add: Add, tmp_path: Path) -> None:
    (missing,) = add(tmp_path / "weg.pdf")
    (device,) = add(Path("/dev/zero"))

    assert "bestaat niet" in missing.reden
    assert "geen gewoon bestand" in device.reden


def test_a_crash_halfway_leaves_the_old_version(
    library: PublicationLibrary, add: Add, file: File, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    add(file("nota.txt", TEXT), id="nota", titel="Nota")
    before = (library.version, library.passages())

    with monkeypatch.context() as crash:
        crash.setattr(shelf, "_write", _crash)
        with pytest.raises(OSError, match="stroom"):
            add(file("nieuw.txt", f"{TEXT} Nieuw."), id="nota", titel="Nota")

    assert (library.version, library.passages()) == before
    (again,) = add(file("nieuw.txt", f"{TEXT} Nieuw."), id="nota", titel="Nota")
    assert again.uitkomst is Uitkomst.NIEUWE_VERSIE
    assert not list((tmp_path / "publicaties").rglob(".nieuw-*"))


def test_damage_on_disk_is_told_with_what_to_do(
    library: PublicationLibrary, add: Add, file: File, tmp_path: Path
) -> None:
    add(file("nota.txt", TEXT))
    (damaged,) = (tmp_path / "publicaties").rglob("passages.json")
    damaged.write_text("{", encoding="utf-8")

    with pytest.raises(NotReadyError, match="publicaties intrekken nota"):
        library.passages()

    assert library.withdraw("nota")
    assert library.passages() == ()


def _crash(path: Path, text: str) -> None:
    path.write_text(text[:3], encoding="utf-8")
    raise OSError("de stroom viel uit")
