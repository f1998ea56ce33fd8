"""Who acts in a question or a sentence: a no for the gemeente is no answer about the politie."""

import re

_ACTORS = {
    "gemeente": r"burgemeesters?|gemeenten?|gemeenteambtenaar|ambtenaren|ambtenaar|college|ik|we|wij|bm",
    "raad": r"(gemeente)?raad",
    "politie": r"politie|wijkagent|agent|agenten",
    "om": r"het om|openbaar ministerie|officier|justitie",
    "platform": r"platforms?|aanbieder|hostingdienst|telegram|tiktok|meta|snapchat|instagram",
    "rechter": r"(straf|bestuurs)?rechter",
    "jongerenwerk": r"jongerenwerkers?|jongerenwerk",
    "school": r"scholen|school",
    "provincie": r"commissaris van de koning|cdk",
}
# Only in capitals or with its article: 'om' is also a conjunction.
PROSECUTION = re.compile(r"\bOM\b")
_PATTERNS = {name: re.compile(rf"\b({words})\b") for name, words in _ACTORS.items()}


def first_actor(text: str) -> str | None:
    """The one that is named first; mostly the one who acts."""
    lowered = PROSECUTION.sub("het om", text).lower()
    places = {
        name: match.start() for name, pattern in _PATTERNS.items() if (match := pattern.search(lowered))
    }
    return min(places, key=lambda name: places[name], default=None)


def same_actor(question: str, sentence: str) -> bool:
    """False when both name somebody and these differ."""
    asked, said = first_actor(question), first_actor(sentence)
    return asked is None or said is None or asked == said
