"""Groups that make an oproep, and groups that only stand in the story."""

from __future__ import annotations

import re
from typing import List, NamedTuple

from bot.extraction.aanstichter_woorden import CALLS, HARM, MANY, ROLE, clause_before
from bot.extraction.fact import Fact

_NO_GROUP = (
    r"(?!buurt-?groep)(?!(?:\w*(?:app|chat|telegram|signal|facebook|fb|insta(?:gram)?|snap|whatsapp|"
    r"discord|leeftijds|doel|werk|project|stuur|"
    r"risico|bevolkings|speel|gemeente|hulp|gespreks|overleg|voetbal|voetbalsupporters?app|zorg|"
    r"media))-?(?:groep|groepje|groepen|"
    r"organisatie|club|vereniging)\b)"
)
_NAMED = (
    rf"{_NO_GROUP}(?:actie(?:groep|comit[eé]|club)\w*|(?:\w+-?)?comit[eé]|(?:\w+-?)?collectief|"
    rf"(?:\w+)?vak(?:bond|"
    r"vereniging)\w*|"
    r"(?:boeren|studenten|jongeren|huurders|politie|dieren|scholieren)bond|"
    r"(?:sfeer|supporters|fan|klimaat|actie|milieu|protest|drill|drillrap|rap|jeugd|jongeren|straat|"
    r"bewoners|burger|buurt|boeren|"
    r"knok|hooligan|kern|extremisten|studenten|dieren|vrijheids|strijd|vrienden)-?(?:groep|groepje|groepen|"
    r"clubs|bendes|verenigingen|organisaties|bewegingen|"
    r"groepering|bende|vereniging|"
    r"beweging|initiatief|club|legioen|platform|organisatie|gang)|"
    r"\w{3,}(?:vereniging|genootschap|federatie|alliantie)|harde kern|f-?side|ultras?|hooligans|"
    r"motor(?:club|bende)|outlawbende|dispuut|jaarclub|studentencorps|"
    r"(?:burger|protest|boeren|verzets)beweging|groepering|jongerenbende|crew|"
    r"(?:moskee|kerk|club|wijk|buurt|studenten|tempel)-?bestuur|forum voor democratie|fvd|pvv|bij1|"
    r"identitair verzet|xr|extinction rebellion|farmers defence force|fdf|agractie|pegida|kozp|"
    r"kick out zwarte piet|"
    r"greenpeace|fnv|cnv|"
    r"milieudefensie|voorpost|animal rebellion|viruswaarheid|samen voor nederland)"
)
_LOOSE = (
    r"(?:(?:een|die|de|deze|'n|n|zo'n|hetzelfde|ditzelfde) )?(?:\w+e )?(?:groep(?:je)?|club(?:je)?|"
    r"(?<=een )stel(?:letje)?|(?<=dat )stel(?:letje)?|bende|ploeg(?:je)?|kliek|gang)"
    r"(?:\s+(?:\w+e )?(?!van\b|uit\b|via\b)[\w-]{2,}(?:en|s|ui|olk|te)(?!\w)|(?= (?:uit|van|die|"
    r"erachter|achter|roept|heeft|wil|zit|gaat|dat|organiseert|noemt)\b))"
)
_SOME = (
    r"(?:(?:een |de )?(?:(?!onze|deze)\w+e )?(?<!onze )(?:organisatie|beweging|vereniging|stichting|"
    r"netwerk|partij|initiatief|alliantie|genootschap|"
    r"gemeenschap|achterban))"
)
_GROUPS = re.compile(
    rf"(?<![\w-])(?:{_NAMED}|{_LOOSE}|{_SOME}|door (?:meerdere|verschillende|een paar|enkele) (?:mensen|"
    rf"personen|accounts|{MANY})|"
    rf"(?:meerdere|verschillende) (?:accounts|personen|{ROLE}s)|(?:twee|drie|beide) (?:\w+e )?(?:groepen|"
    r"bendes|ploegen|kampen)"
    r"(?=[^.!?]{0,60}\b(?:afgesproken|afspreken|spreken)\b)|een groep(?! op| in| via)|"
    rf"(?:ons|onze|die|de) (?:\w+e )?{MANY} (?:\w+ ){{0,4}}hebben (?:\w+ ){{0,4}}afgesproken)(?![\w-])",
    re.IGNORECASE,
)
_GROUP_IS_OTHER_BEFORE = re.compile(
    r"(?:\b(?:tegen|met|naar|aan|bij|onder|tussen|richting|rivaliserende|andere|onze|eigen|ook|"
    r"op)\s+(?:een |de |die |deze |het |zo'n )?"
    r"(?:\w+e\s+)?|\btegen\s+(?:(?!door\b)[\w-]+\s+){0,3}|\b(?:clubhuis|honk|pand|kantoor|gebouw|feest|"
    r"vlag\w*)\s+van\s+(?:een |de )?|\bniet\s+(?:van\s+|door\s+)?(?:een |de )?|\bgeen\s+(?:\w+\s+)?|"
    r"\b(?:wij|we)\s+zijn\s+(?:een\s+)?(?:\w+e\s+)?|"
    r"\b(?:staat|staan|hangt|hangen|loopt|lopen|trekt|"
    r"verzamelt|verzamelen|zien|zagen|zag|lid|leden|bij de|slachtoffers?)\s+(?:er\s+|al\s+|nu\s+|"
    r"van\s+)*(?:een |de )?|"
    r"\bof (?:het|er|dit)\s+(?:\w+\s+){0,2}|\b(?:contact|gesprek|overleg|gesproken|"
    r"samenwerking)\s+met\b[^.!?]*|"
    r"\b(?:vorig jaar|destijds|jaar geleden)\b[^.!?]*)$",
    re.IGNORECASE,
)
_GROUP_IS_OTHER_AFTER = re.compile(
    rf"^\s*(?:(?:van|uit) [\w-]+ )?(?:te |gaan |willen )?{HARM}\b|^[^.!?,]{{0,20}}\b(?:maakt zich|"
    r"maken zich|zich zorgen|"
    r"klaagt|klagen|belde|meldde|mailde|(?:vraagt|vragen) (?:ons|mij|de|om))\b|^\s*(?:is|zijn|wordt|weet|"
    r"weten)?\s*(?:al|"
    r"ook)?\s*(?:geïnformeerd|ingelicht|bedreigd|aangevallen|op de hoogte|doelwit|slachtoffer)",
    re.IGNORECASE,
)
_LINK_BEFORE = re.compile(
    r"(?:\bachter\b[^.!?]{0,30}\b(?:zit|zitten|staat|gaat|schuilt)|\b(?:door|van|namens|achter|"
    rf"initiatief|het is|het zijn|gaat om|betreft|uit|dat is|noemt)|\b{CALLS}(?: ook| nu| dan)?|"
    rf"\b{ROLE}s?\b[\s:]*)\s*"
    r"(?:is |zijn )?(?:een |de |die |deze |'n )?(?:\w+e?\s+)?$",
    re.IGNORECASE,
)
_LINK_AFTER = re.compile(
    rf"^[^.!?]{{0,90}}\b(?:{CALLS}|dreigen|bedreigt|willen|wil|gaat|gaan|plant|erachter|achter zit|zegt|"
    rf"zeggen|eist|eisen|"
    r"beraamt|heeft\b[^.!?]{0,50}\bstaan)\b",
    re.IGNORECASE,
)


_AN_ANSWER = 6
"""Words around a group in a message that says little else."""


class Groups(NamedTuple):
    """`linked` are said to make the oproep, `loose` are all that is said."""

    linked: List[Fact]
    loose: List[Fact]


def groups(text: str) -> Groups:
    linked: List[Fact] = []
    loose: List[Fact] = []
    for match in _GROUPS.finditer(text):
        before, after = clause_before(text, match.start()), text[match.end() : match.end() + 120]
        if _GROUP_IS_OTHER_BEFORE.search(before) or _GROUP_IS_OTHER_AFTER.match(after):
            continue
        fact = Fact("aanstichter", "groep", match.start(), match.end())
        if "afgesproken" in match.group() or _LINK_BEFORE.search(before) or _LINK_AFTER.match(after):
            linked.append(fact)
        elif len(f"{before} {after}".split()) < _AN_ANSWER:
            loose.append(fact)
    return Groups(linked, loose)
