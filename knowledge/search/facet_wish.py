"""Which side of a subject a question asks about: read from its wording, never from its subject."""

import re
from dataclasses import dataclass

from knowledge.search.facet_wordings import WORDINGS

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


GENERAL = FacetWish("algemeen", ("definitie", "doel", "regel", "kern"))


def read_facet_wish(question: str) -> FacetWish:
    text = " ".join(question.lower().replace("’", "'").split())
    return next(
        (
            FacetWish(wording.name, wording.facets)
            for wording in WORDINGS
            if re.search(wording.pattern, text, re.VERBOSE)
        ),
        GENERAL,
    )
