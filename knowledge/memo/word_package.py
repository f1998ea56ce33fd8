"""The Word file itself: an empty document with our styles only, and the same bytes for the same document."""

from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

import docx
from docx.document import Document as WordDocument
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.opc.rel import Relationships
from docx.oxml import parse_xml
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement

from knowledge.memo.word_styles import FONTS, LISTS, SETTINGS, STYLES

_KEPT = {
    RELATIONSHIP_TYPE.OFFICE_DOCUMENT,
    RELATIONSHIP_TYPE.CORE_PROPERTIES,
    RELATIONSHIP_TYPE.STYLES,
    RELATIONSHIP_TYPE.NUMBERING,
    RELATIONSHIP_TYPE.SETTINGS,
}
"""The template of python-docx also brings a thumbnail, a theme and data of its maker."""
_NO_TIME = (1980, 1, 1, 0, 0, 0)


def empty_document(language: str) -> WordDocument:
    word = docx.Document()
    _keep_only_ours(word.part.rels)
    _keep_only_ours(word.part.package.rels)
    _replace(word.styles.element, STYLES)
    _replace(word.settings.element, SETTINGS)
    _replace(word.part.numbering_part.element, LISTS)
    fonts = PackURI("/word/fontTable.xml")
    part = Part(fonts, CONTENT_TYPE.WML_FONT_TABLE, FONTS.encode(), word.part.package)
    word.part.relate_to(part, RELATIONSHIP_TYPE.FONT_TABLE)
    _set_language(word, language)
    return word


def as_bytes(word: WordDocument) -> bytes:
    saved, fixed = BytesIO(), BytesIO()
    word.save(saved)
    with ZipFile(saved) as source, ZipFile(fixed, "w") as target:
        for name in source.namelist():
            target.writestr(ZipInfo(name, _NO_TIME), source.read(name), ZIP_DEFLATED)
    return fixed.getvalue()


def _keep_only_ours(relationships: Relationships) -> None:
    for name in [name for name, relation in relationships.items() if relation.reltype not in _KEPT]:
        del relationships[name]


def _replace(root: BaseOxmlElement, xml: str) -> None:
    root[:] = parse_xml(xml)[:]


def _set_language(word: WordDocument, language: str) -> None:
    for element in word.styles.element.iter(qn("w:lang")):
        element.set(qn("w:val"), language)
    for element in word.settings.element.iter(qn("w:themeFontLang")):
        element.set(qn("w:val"), language)
