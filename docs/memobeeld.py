"""Makes docs/memo.png again: the first two pages of a memo, as the PDF shows them."""

from datetime import UTC, datetime
from pathlib import Path

import pypdfium2
from PIL import Image

from knowledge.casus import Casus
from knowledge.catalogue import load_catalogue
from knowledge.memo.compose import compose_memo
from knowledge.memo.pdf import to_pdf
from knowledge.memo.stof import Memostof
from knowledge.memo.texts import load_memo_texts
from knowledge.settings import KnowledgeSettings
from knowledge.weighing import Weigher

TARGET = Path(__file__).with_name("memo.png")
MOMENT = datetime(2026, 11, 27, 22, 5, tzinfo=UTC)
PAGES = 2
SCALE = 1.3
CASUS = Casus.from_slots(
    {
        "oproep_soort": "rellen",
        "platform": "openbaar_socialmedia",
        "aanstichter": "bekend_minderjarig",
        "tijd_tot_verstoring": "minder_dan_24_uur",
        "locatie": "het stationsplein",
        "driehoek_geinformeerd": "nee",
    }
)


def main() -> None:
    weigher = Weigher(load_catalogue(KnowledgeSettings().content_dir))
    stof = Memostof(CASUS, MOMENT, "Voorbeeldgemeente", "voorbeeld")
    pdf = pypdfium2.PdfDocument(to_pdf(compose_memo(stof, weigher, load_memo_texts()), MOMENT))
    pages = [pdf[number].render(scale=SCALE).to_pil() for number in range(PAGES)]
    width, height = pages[0].size
    sheet = Image.new("RGB", (width * PAGES, height), "white")
    for place, page in enumerate(pages):
        sheet.paste(page, (place * width, 0))
    sheet.quantize(32).save(TARGET, optimize=True)


if __name__ == "__main__":
    main()
