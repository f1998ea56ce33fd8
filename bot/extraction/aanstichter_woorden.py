"""Words for the people an oproep may come from and for what they do: fragments of regular expressions."""

from __future__ import annotations

import re

ONE = (
    r"(?:jong(?:en|etje|eman|eling|ere|e)?|meisjes?|meid|meiske|kind|knul(?:letje)?|knaap|knaapje|gast|"
    r"gastje|"
    r"gozer(?:tje)?|vent\w{0,4}|kerel(?:tje)?|man(?:netje|neke)?|menneke|menke|heer|meneer|vrouw\w{0,10}|"
    r"dame|"
    r"mevrouw|wijf|wief|deern|wicht(?:je)?|persoon|individu|figuur|joch(?:ie)?|snotneus|snotaap|broekie|"
    r"puber|tiener|scholier|leerling|student(?:e)?|deelnemer|inwoner|inwoonster|bewoner|bewoonster|"
    r"buurman|buurvrouw|buurjongen|neef(?:je)?|nicht(?:je)?|zoon(?:tje)?|dochter(?:tje)?|broer(?:tje)?|"
    r"zus(?:je)?|vriend(?:in)?|vader|moeder|opa|oma|boer|ondernemer|uitbater|leraar|lerares|docent|"
    r"activiste?|"
    r"supporter|hooligan|relschopper|raddraaier|influencer|youtuber|tiktokker|vlogger|streamer|gamer|rapper|"
    r"iemand|eentje|eenling|ene|amateurvoetballer|"
    r"gebruiker|bekende|lid|oud-\w+|ex-\w+)"
)
MANY = (
    r"(?:jongens|jongs|jonges|broertjes|zusjes|jochies|ventjes|snotneuzen|jongetjes|jongeren|jongelui|meiden|kinderen|kids|knullen|knapen|gasten|gastjes|gozers|"
    r"venten|kerels|"
    r"mannen|mannetjes|heren|vrouwen|dames|mensen|personen|figuren|lui|lieden|pubers|tieners|scholieren|"
    r"leerlingen|studenten|inwoners|bewoners|broers|vrienden|vriendinnen|supporters|daders|plaatsers)"
)
ROLE = (
    r"(?:dader|hoofddader|aanstichter|aanstichtster|oproeper|plaatser|plaatsster|poster|uploader|afzender|"
    r"verzender|"
    r"zender|maker|maakster|bedenker|organisator|organisatrice|initiatiefnemer|initiatiefneemster|"
    r"aanvoerder|aanjager|aanstoker|opruier|ophitser|opsteller|steller|schrijver|schrijfster|auteur|"
    r"beheerder|admin|moderator|accounthouder|eigenaar|verdachte|bedreiger|afperser|kopstuk|leider|"
    r"ringleider|belhamel|boosdoener|verspreider|spreker|gangmaker|kanaalbeheerder|groepsbeheerder|"
    r"opdrachtgever|degene|diegene)"
)
PERSON = rf"(?:{ONE}|{MANY}|{ROLE}s?)"
HE = r"(?:hij|ie|zij|ze|die|deze)"

CALLS = (
    r"(?:roept|schreeuwt|roepen|riep|riepen|opgeroepen|oproept|oproepen|plaatst|plaatste|plaatsten|"
    r"geplaatst|post|"
    r"postte|gepost|zet|zette|zetten|gezet|schrijft|schreef|geschreven|maakte|gemaakt|begon|begonnen|bedacht|"
    r"bedenkt|verzon|verzonnen|organiseert|organiseren|georganiseerd|deelt|deelde|gedeeld|dreigt|dreigde|"
    r"daagt|uitdaagt|uitgedaagd|streamt|kondigt|kondigen|aangekondigd|aankondigt|nodigt|"
    r"uitnodigt|uitgenodigd|jaagt|aanjaagt|aangejaagd|aanzet|aanzetten|aansporen|aanspoort|aangezwengeld|"
    r"opgezet|opstookt|opgestookt|ophitst|beheert|verspreidt|verspreidde|verspreid|opzet|erachter|filmpjes?|"
    r"vraagt|belooft|spoort|spreekt|spreken|afgesproken|afspreken|afspreekt|voordoet|initiatief)"
)
"""Verbs, and a few nouns, of making an oproep."""

HARM = (
    r"(?:pakken|opwachten|slaan|steken|schoppen|afmaken|mishandelen|bedreigen|vermoorden|grijpen|aftuigen|"
    r"doodsteken|opzoeken|belagen|doxen|pesten|lynchen|verjagen|lastigvallen)"
)
"""What one does to a victim: 'een jongen van 15 opwachten'."""

_CLAUSE_END = re.compile(r"[.!?;\n]")
_REACH = 80


def clause_before(text: str, at: int) -> str:
    """What stands before a place, within its sentence."""
    return _CLAUSE_END.split(text[max(0, at - _REACH) : at])[-1]
