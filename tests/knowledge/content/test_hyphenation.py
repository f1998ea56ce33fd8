"""A hyphen at the end of a line is kept only when it belongs to the word."""

import pytest

from knowledge.ingest.hyphenation import Hyphenation

DOCUMENT = """
De aanpak van openbare-ordeverstoringen en niet-juridische instrumenten.
Verschillende gemeenten en de brede werkagenda, met juridische vragen
over preventie, de burgemeester en de driehoek.
"""


@pytest.fixture
def hyphenation() -> Hyphenation:
    return Hyphenation.of(DOCUMENT)


@pytest.mark.parametrize(
    ("line", "following", "joined"),
    [
        ("De openbare-", "ordeverstoringen nemen toe.", "De openbare-ordeverstoringen nemen toe."),
        ("Er zijn ver-", "schillende redenen.", "Er zijn verschillende redenen."),
        ("een onbekend communi-", "catiemiddel", "een onbekend communicatiemiddel"),
        ("de JenV-", "brede werkagenda", "de JenV-brede werkagenda"),
        ("de oud-", "burgemeester", "de oud-burgemeester"),
        ("de ex-", "clusieve bevoegdheid", "de exclusieve bevoegdheid"),
        ("in Noord-", "Holland", "in Noord-Holland"),
        ("de jaren 2023-", "2024", "de jaren 2023-2024"),
        ("straf-", "en civielrecht", "straf- en civielrecht"),
        ("gewone", "tekst", "gewone tekst"),
        ("een streepje -", "los", "een streepje - los"),
        ("", "begin", "begin"),
    ],
)
def test_two_lines_become_one(hyphenation: Hyphenation, line: str, following: str, joined: str) -> None:
    assert hyphenation.join(line, following) == joined


def test_a_half_joined_compound_is_closed_when_the_document_knows_it(hyphenation: Hyphenation) -> None:
    assert (
        hyphenation.closed_up("inzet van niet- juridische middelen") == "inzet van niet-juridische middelen"
    )
    assert hyphenation.closed_up("straf- en civielrecht") == "straf- en civielrecht"


def test_words_broken_in_the_document_itself_teach_nothing() -> None:
    hyphenation = Hyphenation.of("het aan-\ntal en het aan-\ntal")

    assert hyphenation.join("aan-", "tal") == "aantal"
