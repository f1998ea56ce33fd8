"""Fields: places that Word fills in itself, such as the number of the page."""

from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph


def add_field(paragraph: Paragraph, instruction: str, shown: str) -> None:
    """`shown` stands there until Word counts again."""
    _add_mark(paragraph, "begin")
    code = OxmlElement("w:instrText")
    code.text = instruction
    paragraph.add_run()._r.append(code)
    _add_mark(paragraph, "separate")
    paragraph.add_run(shown)
    _add_mark(paragraph, "end")


def _add_mark(paragraph: Paragraph, kind: str) -> None:
    mark = OxmlElement("w:fldChar")
    mark.set(qn("w:fldCharType"), kind)
    paragraph.add_run()._r.append(mark)
