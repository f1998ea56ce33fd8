"""The Dutch of calm, and words that say nothing unless they are denied."""

from __future__ import annotations

VIOLENCE = (r"(?:straat|vuurwerk|supporters|voetbal|jeugd|groeps)?geweld(?!ig|lo)\w*",)
# Says little when it is there, and much when it is not: 'geen dreiging', 'geen gedonder'.
TROUBLE = (
    r"dreiging(?:en)?|klappen|gedonder|trammelant|heibel|narigheid|onraad|agressie|agressief|agressieve|"
    r"grimmig\w*|incidenten|ongeregeldheden|handgemeen|opstootjes?|kwaad in de zin|kwade bedoelingen|"
    r"problemen verwacht",
)
_AS_IT_IS = (
    r"(?:(?:nu|nog|hier|er|verder|allemaal|op dit moment|momenteel|heel|erg|gewoon|dus|wel|redelijk|"
    r"tot nu toe|tot nog toe|vooralsnog|prima|zeer|vrij|volkomen|echt|ook|steeds|vast|gelukkig|daar) )*"
)
_THEY = (
    r"(?:ze|zij|die|deze|deelnemers|demonstranten|betogers|actievoerders|activisten|boeren|mensen|iedereen|"
    r"de groep|jongens|jongeren|bezoekers|supporters|men|aanwezigen)"
)
CALM = (
    r"vreedza\w+|vredig\w*|geweldlo\w+|ongewapend|zonder (?:enig |enige )?(?:geweld|incidenten|gedoe|"
    r"problemen|ongeregeldheden|wanklank\w*|trammelant|rellen|onrust)|ordelijk\w*|gemoedelijk\w*|goedmoedig",
    r"rustige? (?:\w+ )?(?:actie|protest|verloop|karakter|demonstratie|types?|mensen|sfeer|optocht|"
    r"manifestatie|bijeenkomst|demonstranten|publiek|verlopen|verloopt|blijft|bleef|zal|clubje|groep|mars|"
    r"wake|betoging|volk)",
    r"(?:alles|(?:het|dat|t|allemaal) (?:is|blijft|verloopt|gaat|loopt|verliep|was)|(?:is|blijft|verloopt|"
    r"loopt|"
    rf"gaat) (?:het|alles)|blijft|verloopt|verliep|verlopen) {_AS_IT_IS}rustig(?! aan)",
    rf"(?:sfeer|stemming) (?:(?:is|blijft|was|lijkt) )?{_AS_IT_IS}(?:rustig|goed|gezellig|vriendelijk|"
    rf"relaxed|"
    r"ontspannen|prettig|uitgelaten|feestelijk|prima)|(?:goede|gezellige|ontspannen|prettige|"
    r"feestelijke) sfeer",
    rf"{_THEY} (?:zijn|blijven|houden (?:het|zich)|gedragen zich|gedraagt zich|is|blijft|"
    rf"waren) (?:zich )?(?:altijd )?{_AS_IT_IS}(?:rustig|kalm|netjes|vriendelijk|beleefd|keurig|vreedzaam|"
    rf"beheerst|braaf)(?! aan)",
    rf"(?:zijn|blijven|blijft|is) {_THEY} {_AS_IT_IS}(?:rustig|kalm|netjes|vriendelijk|vreedzaam)(?! aan)",
    r"(?:rustig|kalm|netjes|ordelijk|gezellig|beheerst) (?:te )?(?:bli(?:jv|ev)en|verlopen|houden|"
    r"demonstreren|protesteren|laten verlopen)",
    r"(?:rustig|vriendelijk|gezellig|gemoedelijk|ontspannen|relaxed) aan ?toe|(?:het|t|dat) (?:is|blijft) "
    rf"{_AS_IT_IS}gezellig",
    r"(?:niets|niks|niemand) (?:\w+ ){0,2}(?:wijst|duidt|hint) op (?:\w+ )?geweld",
    r"(?:wijz\w+|zweren|zweert) (?:\w+ ){0,2}geweld (?:\w+ )?af|roep\w* op tot (?:rust|kalmte)",
    r"(?:neemt|nemen|distant\w+) (?:\w+ ){0,3}van (?:\w+ )?geweld",
)
