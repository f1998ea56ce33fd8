"""Personal data that can be recognised by its form: numbers, addresses, accounts."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from api.privacy.checksums import is_bsn, is_iban, is_ip
from api.privacy.spans import Soort, Span

MONTH = (
    "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|"
    "jan|feb|mrt|apr|jun"
)
DATE = (
    r"\d{1,2}[-/. ]\d{1,2}[-/. ](?:19|20)?\d{2}|(?:19|20)\d{2}-\d{2}-\d{2}|"
    rf"\d{{1,2}}\s(?:{MONTH})\s\d{{4}}"
)
DAY = r"\d{2}[-/. ](?:0[1-9]|1[0-2])[-/. ](?:19|20)\d{2}(?!\d)"
PLATE_FORMS = (
    "L2-N2-N2",
    "N2-N2-L2",
    "N2-L2-N2",
    "L2-N2-L2",
    "L2-L2-N2",
    "N2-L2-L2",
    "N2-L3-N1",
    "N1-L3-N2",
    "L2-N3-L1",
    "L1-N3-L2",
    "L3-N2-L1",
    "L1-N2-L3",
    "N1-L2-N3",
    "N3-L2-N1",
)
PLATE = "|".join(form.replace("L", "[A-Z]").replace("N", r"\d") for form in PLATE_FORMS)
PLATE = re.sub(r"(\]|d)(\d)", r"\1{\2}", PLATE)
NETWORKS = (
    r"instagram\.com|t\.me|telegram\.me|tiktok\.com|facebook\.com|fb\.com|twitter\.com|x\.com|snapchat\.com|"
    r"youtube\.com|discord\.gg|discord\.com|linkedin\.com|twitch\.tv|threads\.net|reddit\.com|bsky\.app|wa\.me|"
    r"chat\.whatsapp\.com"
)
STREET = r"[A-Z][\w'’-]*(?:\s(?:van|de|der|den|het|[A-Z][\w'’-]*)){0,3}\s\d{1,4}\s?[a-zA-Z]?(?:-\d{1,3})?\b"


@dataclass(frozen=True)
class Pattern:
    """The group `waarde` is the personal data; without that group the whole match is."""

    soort: Soort
    regex: re.Pattern[str]
    check: Callable[[str], bool] | None = None


def _pattern(
    soort: Soort, expression: str, check: Callable[[str], bool] | None = None, *, any_case: bool = True
) -> Pattern:
    return Pattern(soort, re.compile(expression, re.IGNORECASE if any_case else 0), check)


PATTERNS = (
    _pattern("E-MAIL", r"[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}"),
    _pattern(
        "PROFIEL", rf"(?:https?://)?(?:[\w-]+\.)?(?<![\w-])(?:{NETWORKS})/[^\s<>\"'),;]*[^\s<>\"'),;.?!]"
    ),
    _pattern("IBAN", r"\b[A-Z]{2}\d{2}(?:\s?[A-Z0-9]{4}){2,7}(?:\s?[A-Z0-9]{1,4})?\b", is_iban),
    _pattern("PARKETNUMMER", r"\b\d{2}[/-]\d{6}-\d{2}\b"),
    _pattern("IP-ADRES", r"(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?![\d.]*\d)", is_ip),
    _pattern("TELEFOON", r"(?<![\w+])(?:\+31|0031)[\s.-]?(?:\(0\)[\s.-]?)?[1-9](?:[\s.-]?\d){8}(?!\d)"),
    _pattern("TELEFOON", rf"(?<![\w-])(?!{DAY})0(?!800|900)[1-9](?:[\s.-]{{0,3}}\d){{8}}(?![\d-])"),
    _pattern("TELEFOON", r"(?<![\w+])\+(?!31)[1-9](?:[\s-]?\d){8,13}(?!\d)"),
    _pattern("BSN", r"\b(?:bsn|burgerservicenummer|sofinummer)\D{0,25}(?P<waarde>\d(?:[. -]?\d){7,8})(?!\d)"),
    _pattern("BSN", r"(?<![\w.,/-])\d{9}(?![\w/-])", is_bsn),
    _pattern("BSN", r"(?<![\w.,/-])\d{3,4}[. ]\d{2}[. ]\d{3}(?![\w/-])", is_bsn),
    _pattern("KENTEKEN", rf"(?<![\w-])(?:{PLATE})(?![\w-])"),
    _pattern("KENTEKEN", r"\bkenteken:?\s(?:is\s)?(?P<waarde>(?=\w*\d)(?=\w*[a-z])[a-z0-9]{6})\b"),
    _pattern("GEBOORTEDATUM", rf"\b(?:geboren|geb\.?|geboortedatum)[^\d.!?]{{0,20}}(?P<waarde>{DATE})"),
    _pattern("GEBOORTEDATUM", rf"\*\s?(?P<waarde>{DATE})"),
    _pattern(
        "ADRES",
        r"(?<!Postbus \d{5}, )(?<!Postbus \d{4}, )(?<!Postbus \d{3}, )(?<!Postbus \d{2}, )"
        r"\b[1-9]\d{3}\s?(?!SA|SD|SS)[A-Z]{2}[\s,]+(?:nr\.?\s|huisnummer\s)?\d{1,4}\s?[a-zA-Z]?\b",
        any_case=False,
    ),
    _pattern(
        "POSTCODE",
        r"(?<!Postbus \d{5}, )(?<!Postbus \d{4}, )(?<!Postbus \d{3}, )(?<!Postbus \d{2}, )"
        r"\b[1-9]\d{3}\s?(?!SA|SD|SS)[A-Z]{2}\b",
        any_case=False,
    ),
    _pattern(
        "ADRES",
        r"(?i:\b(?:woont|wonen|woonachtig|wonende|woonadres|thuisadres|adres|ingeschreven)\b"
        rf"(?:\s(?:is|te|op|aan|in|het|de|:))*:?\s)(?P<waarde>{STREET})",
        any_case=False,
    ),
    _pattern("ACCOUNT", r"(?<![\w@.])@[\w][\w.]{1,40}\w"),
    _pattern(
        "ACCOUNT",
        r"\b(?:account(?:naam)?|gebruiker(?:snaam)?|username|handle|profiel|nickname|snap|insta)(?:\sis)?:?\s['\"‘“]?"
        r"(?P<waarde>(?=[\w.]*(?:[\d_]|\.\w))[a-z0-9][\w.]{2,40}\w)",
    ),
)


def numbers_in(text: str) -> Iterator[Span]:
    """In order of certainty, so that the surer finding wins where two touch."""
    for pattern in PATTERNS:
        group = "waarde" if "waarde" in pattern.regex.groupindex else 0
        for found in pattern.regex.finditer(text):
            if pattern.check is None or pattern.check(found[group]):
                yield Span(found.start(group), found.end(group), pattern.soort)
