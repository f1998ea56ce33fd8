"""Lists in Word: bullets and numbers from the styles, each numbered list counting from 1."""

from docx.document import Document as WordDocument
from docx.oxml.ns import nsdecls
from docx.oxml.parser import parse_xml
from docx.text.paragraph import Paragraph

from knowledge.memo.document import Lijst
from knowledge.memo.word_styles import NUMBERS
from knowledge.memo.wording import legible


def add_list(word: WordDocument, lijst: Lijst) -> None:
    if not lijst.genummerd:
        for punt in lijst.punten:
            word.add_paragraph(legible(punt), "List Bullet")
        return
    count = _new_count(word)
    for punt in lijst.punten:
        _number(word.add_paragraph(legible(punt), "List Number"), count)


def _new_count(word: WordDocument) -> int:
    """The number of a count that starts at 1; without it a list goes on where the one before stopped."""
    numbering = word.part.numbering_part.element
    count = 1 + max(int(number) for number in numbering.xpath("w:num/@w:numId"))
    numbering.append(
        parse_xml(
            f'<w:num {nsdecls("w")} w:numId="{count}"><w:abstractNumId w:val="{NUMBERS}"/>'
            '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>'
        )
    )
    return count


def _number(paragraph: Paragraph, count: int) -> None:
    properties = paragraph._p.get_or_add_pPr().get_or_add_numPr()
    properties.get_or_add_ilvl().val = 0
    properties.get_or_add_numId().val = count
