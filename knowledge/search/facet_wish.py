"""Which side of a subject a question asks about: read from its wording, never from its subject."""

import re
from dataclasses import dataclass

FIRST_CHOICE = 1.0
EACH_NEXT_LESS = 0.15


@dataclass(frozen=True)
class FacetWish:
    """Facets in order of preference. `asks_permission`: the question is whether something may be done."""

    name: str
    facets: tuple[str, ...]

    @property
    def asks_about_text_of_law(self) -> bool:
        return self.name in ("wat is", "algemeen", "grondslag")

    @property
    def asks_permission(self) -> bool:
        return self.name == "mag"

    def preference(self, facet: str) -> float:
        """1 for the facet asked for, less for second choices, 0 for the others."""
        if facet not in self.facets:
            return 0.0
        return max(0.0, FIRST_CHOICE - EACH_NEXT_LESS * self.facets.index(facet))


_WAYS = "pak|regel|doe|leg|vraag|begin|zet|stel|voer|meld|maak|organiseer|ga|krijg|kom|werkt|reageer"
_DISOBEYED = (
    r"niet (aan )?(houd|nale|nakom|opvolg|luister)|(houdt|trekt) .*\bniet|naast zich neer|"
    r"neger|overtre[ed]|nalev|toch (gaat|komt|doet)"
)
_WHO_MAY = (
    r"\bwie (beslist|besluit|mag|is bevoegd|gaat (er )?over|heeft de leiding|legt|neemt|geeft|kan)|bevoegd"
)
_LEGAL_REMEDY = r"bezwaar|in beroep|beroep (instel|aan)|rechtsbescherming|aanvecht|voorlopige voorziening"
_WHO_HELPS = r"met wie|wie (moet|betrek|zijn|is) .*(betrok|erbij|bellen|informeren)|welke partners"
_LIMITS = r"risico|\bgren(s|zen)\b|beperking|nadel|valkuil|waar(op)? .*\blet"

# The order matters: 'wie beslist over bezwaar' asks about rechtsbescherming, not about who decides.
WISHES: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("rechtsbescherming", _LEGAL_REMEDY, ("rechtsbescherming",)),
    ("gevolgen", _DISOBEYED, ("gevolgen", "kern")),
    ("bevoegd", _WHO_MAY, ("bevoegd", "trekker", "kern")),
    ("snelheid", r"hoe snel|hoe lang duurt|hoeveel tijd|binnen (hoeveel|welke)", ("snelheid",)),
    (
        "voorwaarden",
        r"voorwaarde|\beisen\b|vereist|wanneer (mag|kan)|waaraan moet|aan welke",
        ("voorwaarden", "kern"),
    ),
    (
        "grondslag",
        r"welk(e)? (wets)?artikel|grondslag|op grond waarvan|wettelijke basis|welke wet\b",
        ("grondslag", "kern"),
    ),
    (
        "ongeschikt",
        r"wanneer (juist )?niet|ongeschikt|afgeraden|af ?raden",
        ("ongeschikt", "gebruiksgrens", "beperkingen"),
    ),
    (
        "voorbeeld",
        r"voorbeeld|eerder gebeurd|andere gemeente|hoe ging (dat|het)|wat gebeurde|wat ging er",
        ("verloop", "aanpak", "lessen", "online"),
    ),
    ("lessen", r"\blessen|leren (we )?van|geleerd", ("lessen", "betekenis")),
    (
        "uitspraak",
        r"rechter|uitspraak|rechtspraak|jurisprudentie|raad van state|rechtbank|hof\b|ecli",
        ("oordeel", "betekenis", "feiten"),
    ),
    ("grenzen", _LIMITS, ("beperkingen", "gebruiksgrens", "valkuilen", "ongeschikt")),
    ("betrokken", _WHO_HELPS, ("betrokken", "trekker", "stappen")),
    ("ingrijpend", r"hoe (zwaar|ingrijpend)|ingrijpendheid", ("ingrijpendheid", "beperkingen")),
    ("signalen", r"signalen|herken|waaraan (zie|merk)", ("signalen", "stappen")),
    (
        "stand",
        r"stand van zaken|al (een wet|van kracht|wet\b|ingegaan)|wanneer (gaat|komt) .*wet|wetsvoorstel",
        ("stand", "status", "beperkingen"),
    ),
    (
        "stappen",
        rf"stappen|\bhoe ({_WAYS})\b|wat (moet|kan|doe|kunnen|moeten) (ik|we|wij|de gemeente)|aanpak",
        ("stappen", "acties", "aanpak", "doel"),
    ),
    (
        "wat is",
        r"wat (is|zijn|betekent|betekenen|houdt)|betekenis|definitie|leg .*uit|wat zegt|wat staat",
        ("definitie", "kern", "doel", "uitleg", "omschrijving"),
    ),
    (
        "mag",
        r"\b(mag|mogen|kan|kunnen|toegestaan|strafbaar|verboden|verbieden)\b",
        ("voorwaarden", "regel", "kern", "oordeel", "beperkingen"),
    ),
)
GENERAL = FacetWish("algemeen", ("definitie", "doel", "regel", "kern"))


def read_facet_wish(question: str) -> FacetWish:
    text = question.lower()
    return next(
        (FacetWish(name, facets) for name, pattern, facets in WISHES if re.search(pattern, text)), GENERAL
    )
