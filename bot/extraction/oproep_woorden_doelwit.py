"""The Dutch of oproepen that aim at people: doxing, threats, untruths and challenges."""

from __future__ import annotations

_GEGEVENS = (
    r"(?:woon|huis|thuis|priv[eé])?[- ]?adres(?:sen|gegevens|lijst)?|(?:priv[eé]|persoons|contact|"
    r"adres)[- ]?gegevens|(?:telefoon|mobiele |06-?)?nummers?|kentekens?|nummerplaat|huisnummers?|woonplek|"
    r"woonplaats|naam en toenaam|namenlijst|personalia|naw-gegevens|(?:al )?(?:haar|zijn|hun|ons) gegevens|"
    r"nummerborden?|rekeningnummers?|routebeschrijving|geboortedat\w+|postcodes?|priv[eé]woning"
)
_VERSPREID = (
    r"(?:gedeeld|gepost|geplaatst|verspreid\w*|gelekt|rond|rondgestuurd|rondgaat|online|op straat|"
    r"op (?:het )?(?:internet|web|net)|op social\w*|openbaar gemaakt|gezet|gesmeten|gegooid|getoond|"
    r"geopenbaard|gepubliceerd|te grabbel|te vinden|zichtbaar|bekendgemaakt|vrijgegeven|gemeld|vermeld|"
    r"op (?:X|Facebook|Telegram|Snap\w*|Insta\w*|TikTok|Reddit|Nextdoor|Dumpert|een forum))"
)
_STAAT = (
    r"(?:staat|staan|stond|stonden|zet|zetten|deelt|delen|deelde|deelden|plaatst|plaatsen|gooit|gooien|lekt|"
    r"publiceert|publiceren|post|posten|verspreidt|verspreiden|hangt|hangen|dumpt|dumpen|gedeeld|gepost|"
    r"geplaatst|gezet|gepubliceerd|verspreid|gelekt|rondgestuurd|online|vermeld)"
)
_WAAR_HIJ_WOONT = r"waar (?:ie|hij|zij|ze|die \w+|elke \w+|iemand) (?:[\w'’]+ ){0,3}(?:woont|wonen)"
_WONEN = r"(?:woon|woont|wonen|woonachtig)"
_AMBT = (
    r"(?:burgemeester|wethouder|raads(?:lid|leden|vrouw)|gemeenteraads(?:lid|leden)|fractievoorzitters?|"
    r"griffier|gemeentesecretaris|ambtena\w+|bestuurder\w*|politic\w+|minister|kamerlid|agente?n?|boa'?s?|"
    r"jeugdboa|handhav\w+|toezichthouder|wijkagente?|journaliste?n?|verslagge\w+|columnist|blogger|"
    r"influencer|directeur|rector|docente?n?|lera(?:ar|ren|res)|juf|meester|conciërge|mentor|imam|dominee|"
    r"pastoor|rabbijn|huisarts|dokter|artsen|verpleegkundige|apotheker|rechter|advocaat|officier|deurwaarder|"
    r"boswachter|jager|boer|conducteurs?|buschauffeurs?|scheidsrechter|trainer|winkelier|projectleider|"
    r"woordvoerder|hulpverleners?|jongerenwerk(?:er|ster)|maatschappelijk werk(?:er|ster)|wetenschapper|"
    r"viroloog|onderzoeker|notaris|voorzitter|stagiaire?)"
)
_DOELWIT = (
    rf"(?:{_AMBT}|inwoners?|bewo(?:ner|onster)|collega|buurman|buurvrouw|leerling|klasgeno\w+|meisje|vrouw|"
    r"man|hem|haar|mij)"
)
_KWAAD = (
    r"(?:dood ?(?:te |ge)?(?:ma+k\w*|schie\w+|schoten|ste?k\w*|slaan)|(?<!\w)af ?(?:te )?maken|afmaken|"
    r"vermoord\w*|neer ?(?:te |ge)?(?:ste?ken|stoken|schie\w+)|ge[iï]ntimideerd|intimideren|"
    r"op ?(?:te )?wachten|opgewacht|iets aan ?(?:te |gaan )?doen|wat aan ?(?:te |gaan )?doen|aangedaan|"
    r"te grazen|belaagd|belagen|(?:kom(?:t|en)|gaan|thuis) opzoeken|weten te vinden|te vinden weten|"
    r"zien te vinden|lastig ?(?:ge)?val\w*|gestalkt|stalken|bespuugd|in (?:de )?(?:brand|fik|hens)|aansteken|"
    r"aangestoken|(?:de )?keel|molesteren|mishandelen|te pakken nemen|(?:gaat|gaan|wil|"
    r"komt?) (?:\w+ )?(?:steken|halen|pakken)|nek om ?(?:te )?draaien|de volgende|onderduiken|"
    r"kapot ?(?:te )?maken|een kogel)"
)
_KRIJGT = r"(?:krijgt|krijg|kreeg|kregen|krijgen|gekregen|ontving|ontvangt|ontvangen|belaagd met|bestookt)"
_POST = (
    r"(?:berichten|berichtje|bericht|mails?|brief|brieven|appjes?|app|dm'?s?|reacties|filmpje|boodschap\w*)"
)
_GERICHT = (
    r"(?:dreig\w*|kogels?|pistool|doods\w*|galg|grafkrans|haat\w*|intimider\w+|hakmes|levend|dood|keel|"
    r"huis in|vermoord\w*|je bent de volgende)"
)

DOXING = (
    r"\w*dox+ing\w*",
    r"(?:ge)?dox+(?:t|ed|en)?",
    rf"(?:{_GEGEVENS})\b[^.!?]{{0,70}}\b{_VERSPREID}",
    rf"{_STAAT}\b[^.!?]{{0,70}}\b(?:{_GEGEVENS})",
    rf"(?:foto'?s?|beelden|plaatje|lijst(?:je)?|naam|namen)\b[^.!?]{{0,70}}(?:{_GEGEVENS}|"
    rf"waar (?:[\w'’-]+ ){{1,6}}{_WONEN})",
    r"naw-gegevens|personalia|smoelenboek|naming and shaming|exposegroep\w*|"
    r"gegevens (?:\w+ ){0,3}(?:op straat|online|gelekt|gedeeld)|(?:foto'?s?|beelden) van (?:de |het |een |"
    r"zijn |haar |mijn |hun )?(?:voordeur|(?:woon)?huis|woning|oprit|gevel|priv[eé]auto)",
    r"(?:naam|namen) (?:en|,) (?:\w+ ){0,2}(?:foto'?s?|adres\w*|telefoon\w*|werk\w*)",
    rf"{_STAAT}\b[^.!?]{{0,50}} {_WAAR_HIJ_WOONT}|{_WAAR_HIJ_WOONT}\b[^.!?]{{0,40}}\b{_VERSPREID}",
    r"(?:waar|wie) (?:(?:de|het|een|onze|mijn|die) )?(?:[\w-]+ )?(?:kinderen |gezin )?"
    rf"(?:{_AMBT}|medewerkers?|mensen|slachtoffer\w*) {_WONEN}",
)
BEDREIGING = (
    r"(?:doods|be)?bedreig(?:ing|ingen|d|de|den|en|t|er|end)",
    r"doods(?:bedreiging|verwensing|wens)\w*",
    r"dreig(?:brief|brieven|mails?|tweets?|telefoontjes?|appjes?|bericht\w*|filmpjes?|ement\w*)",
    r"dreigende (?:taal|bericht\w*|woorden|toon|teksten|appjes|boodschap\w*|brie\w+|mails?)",
    r"kogelbrie\w+|dodenlijst\w*|grafkrans|rouwkaart\w*|rouwadvertentie",
    r"(?:een |met )kogel (?:in|bij|door|krijg)\w*",
    rf"{_DOELWIT}\b[^.!?]{{0,60}}\b{_KWAAD}",
    rf"{_AMBT}\b[^.!?]{{0,40}}\b(?:steken|ophangen|opgehangen|aan ?te ?vallen|slaan|schieten|toetakelen|bang "
    r"te maken|weg te pesten|af ?te ?straffen)",
    rf"{_KRIJGT}\b[^.!?]{{0,25}}\b{_POST}\b[^.!?]{{0,60}}\b{_GERICHT}",
    r"(?:weet|weten) (?:\w+ )?waar (?:je|jij|jullie|hij|zij|ze) (?:\w+ )?(?:woon\w*|wonen|werkt|naar school)",
    r"(?:hem|haar|je|jullie|ze) (?:\w+ )?['\"‘“]?(?:wel )?(?:weten te vinden|te vinden weten|komen halen)",
    r"(?:weten|weet) (?:je|jullie|hem|haar|hen|u) (?:\w+ )?te vinden",
    r"(?:je|jij|hij|zij|ze) (?:bent|is) de volgende",
    r"steek (?:je|hem|haar) (?:neer|dood)",
    r"(?:hem|haar|ze|je) (?:\w+ )?(?:vinden en afmaken|een kopje kleiner)",
    r"schie\w+ (?:je|hem|haar) (?:neer|dood|kapot|door)",
    r"(?:zijn|haar|hun|mijn|je|wiens|d[rn]|z'?n|d'?r) (?:huis|woning|auto|voordeur|gezin|"
    r"kinderen)\b[^.!?]{0,25}\b(?:in (?:de )?(?:brand|fik|hens)|aansteken|opblazen|iets aan ?doen)",
    r"(?:dreig\w*|gedreigd|dreigt) (?:\w+ ){0,5}(?:dood\w*|vermoord\w*|ste?ken|bloeden|neer ?te)",
    r"(?:pistool|wapen|geweer|mes) op (?:mijn|zijn|haar|de|hun|een|z'?n) (?:foto|hoofd|portret|keel|"
    r"afbeelding)",
    r"(?:moet|mag) (?:\w+ )?(?:uitkijken|oppassen|onderduiken|vrezen)|pas maar op|opgepast",
    r"(?:niet|nooit) (?:lang )?meer (?:lang )?(?:te leven|levend)|(?:moet|mag|ga\w*) (?:\w+ )?(?:dood|eraan|"
    r"bloeden)(?! aan)|aan de (?:hoogste boom|galg)|met de dood (?:be|ge)dreigd|met (?:een )?aanslag (?:be|"
    r"ge)dreigd|prijs op (?:het|zijn|haar) hoofd|strop erom|kogel (?:erdoor|door)|(?:ik|we|wij) (?:steek|"
    r"steken|schiet|schieten|pak|pakken|maak|maken|sla|slaan) (?:je|jullie|u|hem|haar)\b|(?:neergestoken|"
    r"neergeschoten|doodgestoken) (?:te )?worden|(?:hem|haar|zijn ex|haar ex|je) (?:\w+ ){0,2}(?:iets|"
    r"wat) (?:\w+ ){0,2}aan ?(?:te )?doen|(?:zijn|haar|die) (?:ex|vrouw|moeder|zus) (?:\w+ ){0,2}(?:afmaken|"
    r"vermoorden|neersteken)|(?:de|zijn|haar|d'n) (?:keel|nek|kop|strot) (?:\w+ ){0,2}(?:door|af|om)\w*|"
    r"lichamelijk letsel|lastig ?gevallen|gestalkt|stalking|belaagd|belaging|gechanteerd|chantage|afgeperst|"
    r"sextortion",
    r"(?:thuis|voor de deur|bij (?:zijn|haar|hun) (?:huis|woning)) (?:\w+ )?(?:opgewacht|op ?te ?wachten|"
    r"opwachten)",
    r"intimidatie\w*|ge[iï]ntimideerd|intimider\w+|scheldkanonnade|haatcampagne|lastercampagne|hetze",
)
_WAAR = r"(?:waar|juist|gebeurd|echt|correct|bestaand)"
_ONWAAR = (
    r"(?:onwaar|onjuist|gelogen|verzonnen|nep|onzin|flauwekul|kul|lariekoek|larie|kolder|"
    r"uit de lucht gegrepen|uit de duim gezogen|gemanipuleerd|bewerkt|gefabriceerd|misleidend|"
    r"nergens op gebaseerd|niet waar|niet gebeurd|niet echt|niet juist|klinkklare onzin|klinklare onzin)"
)
_VERHAAL = (
    r"(?:berichte?n?|berichtje|verha(?:al|len)|informatie|video'?s?|filmpjes?|beeld(?:en)?|nieuws|foto'?s?|"
    r"audio\w*|bewering(?:en)?|claims?|screenshots?|brief|aankondiging|mededeling)"
)
DESINFORMATIE = (
    r"nep-?(?:nieuws|bericht\w*|video'?s?|filmpjes?|audio|brief|brieven|account|foto'?s?|verhaal|oproep|"
    r"verhalen|website)|(?:des|mis)informatie|fake ?(?:news|nieuws|bericht|video|filmpje)",
    r"\w*geruchte?n?|geruchtenstroom|deep ?fakes?|broodje[- ]?aap\w*|hoax\w*|indianenverha\w+|fabel(?:tje|s|"
    r"tjes)?|spookverha\w+|complot\w*|leugens?|stemmingmakerij|verzinsels?|lulkoek|zever|spoofaccount\w*|"
    r"fictieve? \w+",
    rf"(?:onjuiste?|onware?|vals|valse|verzonnen|gemanipuleerde?|misleidende?|bewerkte?|gefabriceerde?|"
    rf"verdraaide?) (?:\w+ )?{_VERHAAL}",
    r"(?:klopt|klopte|kloppen) (?:\w+ ){0,4}(?:niets|niks|niet|geen)\b(?! (?:helemaal|aan|met|dat|wat|"
    r"hoe)\b)[^.!?]{0,12}",
    r"(?:niets|niks|niet|geen \w+) (?:\w+ )?(?:van )?klopt",
    r"(?:niets|niks|geen \w+) (?:\w+ ){0,2}van (?:waar|aan|gebleken)|(?:is|"
    r"zijn) (?:\w+ ){0,3}niets van gebleken",
    rf"(?:is|was|zijn|dat|blijkt|bleek|wat) (?:\w+ ){{0,3}}{_ONWAAR}",
    rf"(?:aantoonbaar|pertinent|feitelijk|volstrekt|volkomen|aperte?|klinkklare|complete|totale) {_ONWAAR}",
    rf"(?:nooit|niet) (?:\w+ )?(?:{_WAAR})(?= (?:is|was)\b|[.,;!]|$)(?<!niet echt)",
    r"(?:ten onrechte|zogenaamd|zogezegd|kwamsuis|valselijk) (?:\w+ )?(?:beweerd|gesteld|gezegd|gemeld|zegt|"
    r"beweert|beschuldigd|aangewezen|verklaart|aankondigt)|ten onrechte",
    r"(?:met|door|van) (?:ai|kunstmatige intelligentie)(?: (?:gemaakt|gegenereerd|in elkaar))?|"
    r"ai[- ](?:filmpje|video|beeld|beelden|foto|stem|audio|nep\w*|gegenereerd\w*|gemaakt)|gegenereerd\w*",
    r"alsof (?:het|dit|dat) (?:\w+ ){0,2}(?:hier|gebeurd|nu|echt) (?:is|was|gebeur\w+)|doe[nt] (?:zich|"
    r"\w+ zich) voor als|feiten (?:worden |zijn )?verdraaid|van a tot z gelogen|dat is gelogen|uit (?:zijn|"
    r"de|hun) (?:verband|context)|oude beelden|nagemaakt\w*|uit de lucht gegrepen",
)
_WIE = (
    r"(?:elkaar|mekaar|leerlingen|jongeren|kinderen|iedereen|vrienden|anderen|scholieren|klasgenoten|volgers)"
)
# Weak: the same words go with any other oproep.
AANSPOREN = (
    rf"{_WIE}\b[^.!?]{{0,45}}\baan ?(?:te )?(?:ge)?spo(?:ren|ord)|(?:een|de) (?:trend|rage|hype|gekte)",
)
# Weak: a claim may well be true.
BEWERING = (
    r"(?:beweert|beweren|beweerde|beweerd|bewering(?:en)?)",
    r"(?:gaat|ging|gonst|circuleert|doet)\b[^.!?]{0,60}\bverhaal\b|verhaal\b[^.!?]{0,40}\b(?:rond\w*|"
    r"de ronde)",
    r"(?:zou|zouden) (?:\w+ ){0,5}(?:vergiftigd|ontvoerd|meegelokt|meegenomen|verkracht|rondrijd\w+) (?:zijn|"
    r"worden)",
    r"kinderlokkers?",
)
CHALLENGE = (
    r"\w*-?challenges?|chal+ange|tik ?tok-?(?:uitdaging|trend|rage|hype|ding|stunt|spelletje)\w*",
    r"(?:online|virale?|gevaarlijke?|nieuwe?)[- ](?:uitdaging|trend|rage|hype)",
    r"(?:uitdaging|trend|rage|hype) (?:\w+ ){0,5}(?:waarbij|waarin|rond|viral|populair|waar|op (?:tik ?tok|"
    r"snap\w*|insta\w*|social\w*)|van tik ?tok|om (?:zo|het|de|over|op|in))",
    r"(?:van|op) (?:tik ?tok|snap\w*|insta\w*) na(?:doen|gedaan)?|(?:doe|doen|"
    r"doet) (?:\w+ )?zo'n (?:\w+ )?(?:ding|trend|filmpje|stunt|spel\w*|rage|grap) (?:van|op|via) tik ?tok|"
    r"spel(?:letje)? (?:op tik ?tok|(?:\w+ )?waarbij|van tik ?tok)|durf-?je\w*",
    r"doorkick\w*|door[- ]kick\w*|treinsurf\w*|metrosurf\w*|spoor ?lopen|(?:tik ?tok|youtube|"
    r"internet)[- ]?(?:grap|prank|stunt)|pranks?",
)
# Less than a challenge: gangs defy each other as well.
UITDAGEN = (
    rf"{_WIE}\b[^.!?]{{0,45}}\b(?:uit ?te ?dagen|uitdagen|uitgedaagd|nadoen|nagedaan|na moet doen|na te doen|"
    r"nomineren|genomineerd)",
    rf"da+g(?:t|en|den)? (?:{_WIE}|anderen|ons)(?: [\w'’-]+){{0,4}} uit|da+gen [\w'’-]+(?: \w+)? uit (?:om|"
    rf"tot)|uitgedaagd (?:wordt|worden|om)",
    r"(?:doe|doet|doen|deed|deden) (?:[\w'’-]+ ){0,6}(?:elkaar|mekaar|tik ?tok|trend|filmpje\w*|dat|het|"
    r"ze) na(?= |[.,!]|$)",
    r"nomine(?:ren|ert)|nado(?:en|et)|nagedaan|na te doen|nominaties?|zo lang mogelijk|voor (?:de )?(?:likes|"
    r"views|volgers)|om (?:het|t) (?:hardst|langst|hoogst|verst)|wie (?:het|t) (?:langst|hardst|hoogst|meest|"
    r"verst)e?",
)
