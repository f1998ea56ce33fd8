import pytest

from knowledge.desk import Desk
from knowledge.evaluation.question_set import load_questions
from knowledge.passages import Passage, all_passages
from knowledge.settings import KnowledgeSettings

pytestmark = pytest.mark.model

SAID_STATUS = {
    "afgeraden": ("afgeraden",),
    "nog_niet_inzetbaar": ("nog niet",),
    "hoog_risico": ("risico bij de rechter",),
}
VRAGEN = [question.vraag for question in load_questions()]


@pytest.fixture(scope="module")
def passages(desk: Desk) -> dict[str, Passage]:
    found = all_passages(desk.catalogue, KnowledgeSettings().publications_dir)
    return {passage.passage_id: passage for passage in found}


def test_every_citation_is_literally_in_its_passage(desk: Desk, passages: dict[str, Passage]) -> None:
    for vraag in VRAGEN:
        answer = desk.answer(vraag)
        assert bool(answer.bronnen) == answer.gevonden
        for bron in answer.bronnen:
            assert bron.citaat
            assert bron.citaat in passages[bron.passage_id].tekst


def test_every_answer_shows_status_doubt_and_date(desk: Desk, passages: dict[str, Passage]) -> None:
    for vraag in VRAGEN:
        answer = desk.answer(vraag)
        if not answer.gevonden:
            continue
        for bron in answer.bronnen:
            herkomst = passages[bron.passage_id].herkomst
            assert herkomst.datum in answer.tekst
            assert ("og te controleren" in answer.tekst) or not herkomst.te_verifieren
            assert any(words in answer.tekst for words in SAID_STATUS.get(herkomst.status or "", ("",)))


def test_an_online_gebiedsverbod_is_refused_with_the_ruling(desk: Desk) -> None:
    answer = desk.answer("Mag ik een online gebiedsverbod opleggen?")
    assert answer.tekst.startswith("Nee, dit wordt afgeraden")
    assert "ECLI:NL:RBMNE:2023:375" in answer.tekst


def test_a_fake_account_is_not_allowed(desk: Desk) -> None:
    answer = desk.answer("Mogen ambtenaren met een nepaccount meelezen in een telegramgroep?")
    assert "niet toegestaan" in answer.tekst


def test_an_objection_to_a_gebiedsverbod_is_not_answered_with_the_online_one(desk: Desk) -> None:
    answer = desk.answer("Kan ik bezwaar maken tegen een gebiedsverbod?")
    assert answer.bronnen[0].bron_id == "gebiedsverbod-172a"


@pytest.mark.parametrize(
    ("vraag", "begin"),
    [
        ("Mag ik een noodbevel geven tegen een influencer?", "Alleen als"),
        ("Is er al een wet waarmee de burgemeester berichten kan laten verwijderen?", "Nee,"),
        ("Sinds het online gebiedsverbod wettelijk geregeld is, hoe leg ik dat op?", "Dat klopt niet"),
        ("Mag ik ouders van een jongen van 14 een bevel geven?", "Nee. Geldt niet voor jongeren van twaalf"),
        ("Mag ik ze 24 uur bestuurlijk ophouden?", "Nee. Maximaal twaalf uur"),
        ("Is een Telegramgroep een openbare plaats?", "Nee."),
        ("Is de e-evidenceverordening al van kracht?", "Ja."),
        ("Wie beslist over een noodverordening?", "Bevoegd of aan zet bij ‘Noodverordening"),
    ],
)
def test_the_point_comes_first(desk: Desk, vraag: str, begin: str) -> None:
    assert desk.answer(vraag).tekst.startswith(begin)


def test_a_child_of_ten_gets_the_rule_for_children(desk: Desk) -> None:
    answer = desk.answer("mag ik een kind van 10 een gebiedsverbod geven")
    assert answer.bronnen[0].bron_id == "bevel-ouders-172b"


def test_a_member_of_an_article_is_no_article(desk: Desk) -> None:
    assert desk.answer("art. 172a lid 3 Gemw").bronnen[0].bron_id == "gemw-172a"
