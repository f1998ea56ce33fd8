"""The two documents whose text is held: literal, whole, readable, and doubt is shown."""

import re
from pathlib import Path

import pytest

from knowledge.catalogue import Catalogue
from knowledge.content_check import check_content
from knowledge.content_problems import ContentError
from knowledge.ingest.chunk import CAP_TOKENS, token_estimate
from knowledge.ingest.pipeline import PublicationPassage, publication_passages
from knowledge.ingest.sentences import sentences
from knowledge.model import Publicatie
from tests.knowledge.content.small_content import SmallContent

VERKENNING = "verkenning-niet-juridische-instrumenten"
NOTA = "nota-stand-van-zaken-2025"
PUBLICATIES = (VERKENNING, NOTA)


def letters(text: str) -> str:
    """What must survive cleaning: everything but spaces, hyphens and the form of footnote numbers."""
    plain = text.translate(str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789"))
    return re.sub(r"[\s\-•]", "", plain)


@pytest.fixture
def passages(catalogue: Catalogue, publications_dir: Path) -> dict[str, tuple[PublicationPassage, ...]]:
    return {name: publication_passages(catalogue.publicaties[name], publications_dir) for name in PUBLICATIES}


def find(passages: tuple[PublicationPassage, ...], text: str) -> PublicationPassage:
    (found,) = (passage for passage in passages if text in passage.tekst)
    return found


Passages = dict[str, tuple[PublicationPassage, ...]]


@pytest.mark.parametrize("name", PUBLICATIES)
def test_every_line_of_the_source_is_in_a_passage(
    passages: Passages, publications_dir: Path, name: str
) -> None:
    held = letters(" ".join(passage.tekst for passage in passages[name]))
    notes = letters(
        " ".join(f"{note.tekst} {note.url}" for passage in passages[name] for note in passage.voetnoten)
    )
    headings = letters(" ".join(part for passage in passages[name] for part in passage.kop)).lower()
    columns = {"Algemeen", "Samenwerking", "Gemeente", "Politie"}
    source = (publications_dir / name / "bron.txt").read_text(encoding="utf-8")

    lines = [line.strip() for line in source.splitlines() if line.strip()]
    lost = [
        line
        for line in lines
        if letters(line) not in held
        and letters(re.sub(r"^\d ", "", line)) not in notes
        and letters(line).lower() not in headings
        and line not in columns
    ]

    assert lost == []


@pytest.mark.parametrize(
    ("name", "broken_by_footnotes"),
    [(VERKENNING, []), (NOTA, ["In de beantwoording van de vragen is aangegeven"])],
)
def test_sentences_are_literal(
    passages: Passages, publications_dir: Path, name: str, broken_by_footnotes: list[str]
) -> None:
    source = letters((publications_dir / name / "bron.txt").read_text(encoding="utf-8"))
    lines = (line for passage in passages[name] for line in passage.tekst.splitlines())

    strange = [part for line in lines for part in sentences(line) if letters(part) not in source]

    assert [part[:47] for part in strange] == broken_by_footnotes


@pytest.mark.parametrize("name", PUBLICATIES)
def test_passages_read_well(passages: Passages, name: str) -> None:
    for passage in passages[name]:
        assert not re.search("[\u00ad\ufffe\ufb01]|https?://| {2}|\\w- \\w(?!n )", passage.tekst), passage.id
        assert token_estimate(passage.tekst) <= CAP_TOKENS
        assert not passage.tekst[0].islower()


@pytest.mark.parametrize("name", PUBLICATIES)
def test_passages_are_the_same_every_time(
    catalogue: Catalogue, publications_dir: Path, passages: Passages, name: str
) -> None:
    again = publication_passages(catalogue.publicaties[name], publications_dir)

    assert again == passages[name]
    assert len({passage.id for passage in again}) == len(again)


def test_hyphens_of_the_line_are_gone_and_hyphens_of_the_word_stay(passages: Passages) -> None:
    verkenning = " ".join(passage.tekst for passage in passages[VERKENNING])
    nota = " ".join(passage.tekst for passage in passages[NOTA])

    for word in ("uitgevoerd", "preventiemechanismen", "communicatiemiddelen", "innovatieve", "bottom-up"):
        assert word in verkenning
    assert "inzet van niet-juridische instrumenten" in verkenning
    assert "JenV-brede Werkagenda" in nota
    assert "straf-, civiel- en bestuursrechtelijke" in nota


def test_headings_of_the_documents(passages: Passages) -> None:
    assert {passage.kop for passage in passages[NOTA]} == {
        ("1. Aanleiding",),
        ("2. Geadviseerd besluit",),
        ("3. Kernpunten",),
        ("4. Toelichting",),
        ("4. Toelichting", "Burgerdialoog"),
        ("4. Toelichting", "4.1. Politieke context"),
        ("4. Toelichting", "4.2. Afstemming"),
        ("5. Informatie die niet openbaar gemaakt kan worden", "5.1 Toelichting"),
        ("6. Bijlagen",),
    }
    assert [passage.kop for passage in passages[VERKENNING][:3]] == [
        (),
        ("Informatiepositie",),
        ("Instrumenten",),
    ]


def test_a_sentence_over_two_pages_is_whole_and_says_so(passages: Passages) -> None:
    passage = find(passages[NOTA], "dat de Kamer “in de zomer” wordt geïnformeerd over zowel de opbrengst")

    assert passage.vindplaats == "4.1. Politieke context, pagina 3-4"


def test_footnotes_stand_with_their_sentence(passages: Passages) -> None:
    passage = find(passages[NOTA], "omdat de Grondwet preventieve censuur verbiedt.¹ Tevens")

    assert [note.nummer for note in passage.voetnoten] == [1, 2]
    assert passage.voetnoten[0].tekst == "Kamerstukken II, 2023/24, 28684, nr. 739."
    assert passage.voetnoten[1].tekst.endswith("– onder specifieke omstandigheden – kan lenen.")


def test_a_footnote_keeps_its_link(passages: Passages) -> None:
    passage = find(passages[NOTA], "openbare ordeverstoringen.⁴ Deze vragen")

    assert passage.voetnoten[0].url is not None
    assert passage.voetnoten[0].url.startswith("https://www.rijksoverheid.nl/actueel/nieuws/2025/03/14/")


def test_the_boxes_of_the_flow_chart_are_headings(passages: Passages) -> None:
    chart = passages[VERKENNING][7:]

    assert [passage.kop[-1] for passage in chart] == [
        "Preventie",
        "Eerste online oproep tot rellen",
        "Eerste online oproep tot rellen",
        "Verkenning juridisch instrumentarium",
        "Verkenning niet-juridisch instrumentarium",
        "Evaluatie",
    ]
    assert all("afgeleid" in (passage.kanttekening or "") for passage in chart)
    assert chart[3].tekst.splitlines() == [
        "Noodverordening",
        "Noodbevel",
        "Gebiedsverbod",
        "Aanwijzing veiligheidsrisicogebied",
    ]


def test_columns_of_the_flow_chart_are_not_invented(passages: Passages) -> None:
    passage = find(passages[VERKENNING], "Breng de oproep in kaart")

    assert "Welke regel in welke kolom staat, is niet bewaard." in (passage.kanttekening or "")
    assert "Politie" not in passage.kop


@pytest.mark.parametrize(
    ("name", "text", "warning"),
    [
        (VERKENNING, "art. 132 Sr ('opruiing')", "Opruiing zelf staat in artikel 131 Sr"),
        (VERKENNING, "mogelijk gevolgd met een last onder dwangsom", "door de rechter herroepen"),
        (NOTA, "Deze wet geeft de burgemeester een tweetal bevoegdheden", "nog geen geldend recht"),
        (NOTA, "ter advisering bij de Raad van State", "stand van 2025"),
    ],
)
def test_what_is_doubtful_in_a_source_is_said_with_it(
    passages: Passages, name: str, text: str, warning: str
) -> None:
    assert warning in (find(passages[name], text).kanttekening or "")


def held(tmp_path: Path, text: str, guide: str) -> Publicatie:
    (tmp_path / "stuk").mkdir()
    (tmp_path / "stuk" / "bron.txt").write_text(text, encoding="utf-8")
    (tmp_path / "stuk" / "bron.yaml").write_text(guide, encoding="utf-8")
    return Publicatie(
        id="stuk",
        titel="Stuk",
        uitgever="Ministerie",
        datum="2025",
        tekstbestand="stuk/bron.txt",
        te_verifieren=False,
    )


CHART = (
    "stroomschema: {{pagina: 1, kop: S, kanttekening: K, opschriften: [{opschrift}], "
    "vakken: [{{kop: [B], vanaf: C}}]}}"
)


def test_a_publicatie_without_text_has_no_passages(catalogue: Catalogue, publications_dir: Path) -> None:
    assert publication_passages(catalogue.publicaties["kamerbrief-2025"], publications_dir) == ()


def test_a_missing_text_is_named(tmp_path: Path) -> None:
    publicatie = held(tmp_path, "Tekst.", "koppen: []")
    (tmp_path / "stuk" / "bron.txt").unlink()

    with pytest.raises(ContentError, match="stuk, tekstbestand: het bestand"):
        publication_passages(publicatie, tmp_path)


@pytest.mark.parametrize(
    ("guide", "reason"),
    [
        ("koppen: [{tekst: Elders}]", "dit staat niet in de tekst: Elders"),
        ("kanttekeningen: [{bij: Elders, tekst: Let op.}]", "dit staat niet in de tekst: Elders"),
        ("voetnootlinks: [{voetnoot: 1, url: https://example.org}]", "dit staat niet in de tekst"),
        ("kleur: rood", "kleur: onbekend veld"),
        ("koppen: [", "geen leesbare YAML"),
        (
            CHART.format(opschrift="Elders"),
            "deze tekst hoort bij geen enkel vak: Tekst.",
        ),
        (
            CHART.format(opschrift="Tekst."),
            "deze tekst staat niet in het schema: C",
        ),
    ],
)
def test_a_reading_guide_that_does_not_fit_is_refused(tmp_path: Path, guide: str, reason: str) -> None:
    with pytest.raises(ContentError, match=re.escape(reason)):
        publication_passages(held(tmp_path, "Tekst.", guide), tmp_path)


def test_a_missing_reading_guide_is_named(tmp_path: Path) -> None:
    publicatie = held(tmp_path, "Tekst.", "koppen: []")
    (tmp_path / "stuk" / "bron.yaml").unlink()

    with pytest.raises(ContentError, match=re.escape("stuk/bron.yaml, stuk, -: het bestand ontbreekt")):
        publication_passages(publicatie, tmp_path)


def test_the_check_tells_which_text_is_missing(small: SmallContent, tmp_path: Path) -> None:
    small.items["publicaties.yaml"][0]["tekstbestand"] = "verkenning/bron.txt"

    report = check_content(small.write(), tmp_path)

    assert not report.in_orde
    assert [(problem.item, problem.veld) for problem in report.problems] == [("verkenning", "tekstbestand")]
