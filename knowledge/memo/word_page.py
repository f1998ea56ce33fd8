"""The page of the Word document: A4, the title on top from the second page on, and 'Pagina X van Y' below."""

from docx.section import Section
from docx.shared import Cm
from docx.text.paragraph import Paragraph

from knowledge.memo.word_fields import add_field


def set_page(section: Section, title: str, footer: str) -> None:
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = section.bottom_margin = Cm(2)
    section.top_margin = Cm(2.2)
    section.header_distance = section.footer_distance = Cm(1.1)
    section.different_first_page_header_footer = True
    section.header.paragraphs[0].add_run(title)
    for place in (section.footer, section.first_page_footer):
        _fill(place.paragraphs[0], footer)


def _fill(paragraph: Paragraph, footer: str) -> None:
    paragraph.add_run(f"{footer}\tPagina ")
    add_field(paragraph, "PAGE", "1")
    paragraph.add_run(" van ")
    add_field(paragraph, "NUMPAGES", "1")
