"""The Dutch of setting fire, killing, fighting and threatening."""

from __future__ import annotations

from bot.extraction.geweld_words import AUTHORITY, PEOPLE, THINGS, THOSE, WHOM

_NOT_A_JOB = (
    r"(?:(?!(?:niet|het|dit|dat|\w*werk|klus|studie|school|opleiding|wedstrijd|straf)\b)[\w'’]+ ){0,4}"
)
_FACE = r"(?:bek|bakkes|smoel|gezicht|muil|kop|donder|lazer|sodemieter|flikker|falie)"
_HIT = r"(?:sla(?:an|at)?|geslagen|trap\w*|getrapt|ram\w*|geramd|beuk\w*|timmer\w*|schop\w*|geschopt|hoek\w*)"
_AIM_OF_A_PROTEST = (
    r"(?:sluiting|komst|bezuinig\w+|plan\w*|besluit|kap|azc|opvang|beleid|windmolens|onrecht|armoede|dit|"
    r"bierkaai)"
)

FIRE = (
    r"in (?:de )?(?:brand|fik|hens)|in vlammen|de (?:fik|hens) (?:er ?)?in|de brand in(?= (?:te |ge|gaan|"
    r"steken|zetten|moet))",
    r"(?:plat|af)(?:ge| te )?(?:brand(?:en)?|fikken|fikt)|brandsticht\w*|"
    r"brand(?:jes?)? (?:te )?(?:ge)?sticht\w*",
    r"brandende (?:auto|politie|bus|container)\w*|(?:auto|container|prullenbak|scooter|afval)brand(?:en|jes)|"
    r"uitroken",
    r"fikkies? (?:te )?stoken|(?:moet|moeten|zal|zullen|gaat|gaan) (?:(?!kaars|licht|lamp|"
    r"vuur)\w+ ){0,2}(?:branden|fikken)",
    rf"(?:{THINGS}) (?:\w+ ){{0,3}}aan(?:ge| te )?st[eo]ken",
    r"(?<!ballonnen )(?<!springkussen )op(?: te )?blazen|opgeblazen (?:wordt|worden|moet|gaat)",
    r"(?:wordt|worden|moet|moeten|gaat) (?:\w+ ){0,3}opgeblazen|blaas\w* (?:\w+ ){0,4}op|"
    r"laat (?:\w+ ){0,4}ontploffen|(?:te laten|tot) ontploff\w+",
)
KILLING = (
    r"dood(?:ge| te )?(?:maa?k\w*|schiet\w*|schoten|sla\w*|ste?ek\w*|st[eo]ken|trap\w*|knuppel\w*|wens\w*|"
    r"vallen)",
    r"(?:neer|overhoop)(?:ge| te )?(?:schiet\w*|schoten|ste?ek\w*|st[eo]ken|knal\w*|sla\w*|maai\w*)",
    r"(?:ma+k|schie+t|sla|ste+k|trapp?|knall?|schop|ros)\w* (?:hem|haar|hen|ze|je|jou|jullie|mij|me|u|ons|"
    r"elkaar|iedereen|iemand|die \w+)(?: \w+){0,2} (?:dood|neer|kapot|overhoop|lek|af|verrot|in elkaar)",
    r"(?:dood|opgehangen) moet(?:en)?|moet(?:en)? (?:\w+ ){0,3}(?:dood|bloeden)|dood aan|afgemaakt (?:wordt|"
    r"worden|moet)",
    rf"(?:{THINGS}|stad|tent) (?:\w+ )?(?:moet plat|plat moet)|(?:ze|die) af(?: te )?(?:maken|slachten|"
    rf"knallen)",
    r"(?:ge)?dreig\w* met de dood|met de dood (?:be|ge)?dreig\w*|vermoord\w*|moordplan\w*|ombrengen|"
    r"om te brengen|liquid(?:er|atie)\w*|executeren|lynch\w*|opknopen|aan de (?:galg|hoogste boom)",
    r"(?:hem|haar|hen|keel|strot) (?:te |gaan |ge)?(?:door(?: te )?snijden|doorgesneden|ophangen)|"
    r"onthoofd\w*|hang\w* (?:hem|haar|ze) op|(?:zijn|haar|hun|je|z'?n|d'?r) (?:kop|hoofd|koppen) (?:er ?)?af",
    r"doodsw\w+|doodsverwensing\w*|dodenlijst|niet (?:meer )?levend|(?:hij|zij|ze|"
    r"je) (?:\w+ )?(?:het )?niet overleef\w*|(?:niet|nooit) lang meer te leven|prijs op (?:zijn|haar|hun|"
    r"het) hoofd|bloedvergieten|bloedbad|bloed (?:\w+ ){0,3}vloei\w*|(?:lichamelijk|zwaar) letsel",
    r"ontvoer\w*|gijzel\w*|gegijzeld|verkracht\w*|aanrand\w*|ga(?:at|an)? eraan|in(?: te |ge)?re(?:den|ijden|"
    r"ijdt) op|rijdt in op",
)
# One pattern for all that begins with a person: the person is looked for only once.
ON_PERSONS = (
    rf"(?:{WHOM}|{AUTHORITY}|{PEOPLE}) (?:{_NOT_A_JOB}(?:af(?: te )?(?:ma+k\w*|slacht\w*|knal\w*|schiet\w*|"
    rf"tuig\w*|"
    r"ransel\w*|ross\w*)|kapot(?: te |ge)?(?:ma+k\w*|sla\w*|trap\w*|schiet\w*)|aan(?: te |ge)?vall(?:en|t)|"
    r"aangevlogen)|(?:moet|moeten|zal|zullen) (?:\w+ ){0,2}(?:hangen|kapot)|(?:te|gaan|willen|komen|"
    r"moeten) (?:slaan|schoppen|trappen|meppen|rammen|beuken|timmeren|steken|besto\w+)|(?:(?:is|zijn|worden|"
    r"wordt|werd|werden) (?:\w+ ){0,4})?(?:geslagen|geschopt|bespuugd)(?! af))",
)
# Says that there will be blows, not how: what follows may still leave violence open or deny it.
GRUDGE = (
    r"uit ?(?:te )?vechten(?<!rechter uitvechten)|(?:bloed|eer)?wraak ?(?:acties?|plan\w*|neming\w*|oefening|"
    r"tocht\w*)|wraak (?:(?:te|willen|gaan|wordt|worden|is|komen|zullen) )*(?:ge)?no?men|wraak voor|"
    r"(?:neemt|nemen|zint|zinnen|uit) (?:\w+ ){0,2}op wraak|(?:neemt|nemen|namen) (?:\w+ )?wraak|"
    r"revanche (?:nemen|voor)|represaille\w*|vergeldings\w*",
)
BEATING = (
    rf"vechten(?! voor)(?! tegen (?:(?:de|het|een|deze|hun) )?{_AIM_OF_A_PROTEST})|geknokt|gemat|slaags|"
    rf"fittie|free ?fight\w*",
    r"(?:uit)?gevochten(?! (?:voor|tegen de \w+ing))|vecht(?:afspra\w+|partij\w*|erij|ers)|"
    r"(?<!in )gevecht(?:en)?(?! (?:om|voor|tegen de))|knok(?:ken(?! voor)|partij\w*|ploeg\w*)",
    r"(?<!de )matten|op de vuist?|op elkaar (?:in ?(?:te )?)?(?:sla\w*|beuken|rammen|timmeren)|(?:met|"
    r"op) (?:elkaar|mekaar|mekare) aa?n (?:het|t|'t) (?:slaan|vechten|knokken|meppen)|(?:pak|"
    r"flink pak) (?:slaag|rammel|ransel)|aframmeling|afrossen|klop (?:te )?(?:geven|krijgen)",
    rf"in elkaar (?:te )?{_HIT}|te lijf\w*|(?:elkaar|hem|haar|hen|{THOSE}) (?:te )?(?:slaan|schoppen|trappen|"
    rf"meppen|steken)",
    r"(?:rake )?klappen (?:te )?(?:geven|krijgen|uit(?:delen|gedeeld)|vallen|gaan|incasseren)|(?:vallen|"
    r"krijg\w*|geven|deel\w*) (?:(?!geen\b)\w+ ){0,3}klappen",
    r"(?:botten|benen|knieën|nek|armen|kaak|poten|vingers|tanden) (?:te )?(?:breken|gebroken|omdraaien)|"
    r"(?:kop|koppen|hersens|schedel) in(?: te |ge)?sla\w*|ziekenhuis in|(?:verrot|bont en blauw|lens) (?:te |"
    r"ge)?sla\w*",
    rf"op (?:z'?n|zijn|haar|hun|je|elkaars|mekaars|de|het|d'?r|er|"
    rf"hem) {_FACE} (?:\w+ ){{0,2}}(?:te )?(?:{_HIT}|geven|krijg\w*|gaan)",
    r"(?:gaat|gaan|wil|willen|komt|komen|zou|zal|zullen) (?:(?:hem|haar|hen|je|jullie|ze|"
    r"iemand) )?(?:neer)?steken(?! (?:in|op|over|laten|geen)\b)",
    r"afgetuigd|aftuig\w*|toetakelen|toegetakeld|molest\w*|(?<!dieren)mishandel\w*|te grazen|mores leren|"
    r"lesje (?:te )?leren",
    r"(?:hem|haar|hen|jullie|die \w+) (?:\w+ ){0,2}(?:eens|even) (?:\w+ ){0,2}leren(?! kennen)|"
    r"iets (?:\w+ )?(?:aandoen|aangedaan|aan gaan doen)",
    rf"(?:(?:gaan?|gaat|komen|wil|willen|zullen) (?:hem|haar|hen|je|jullie|elkaar|"
    rf"die (?:\w+ ){{1,4}}?)(?: \w+)? ?)pakken|pakken (?:de|die) (?:\w+ )?(?:{AUTHORITY})|we pakken (?:je|"
    rf"jullie)|komen? (?:je|jullie) halen",
    r"(?<!digitale )(?<!cyber)aan(?: te )?vallen|aangevallen (?:agent|patrouille)",
    r"(?<!hulp )(?<!foto )(?<!foto's )(?<!vol )geschoten|(?:wordt|worden|werd|werden|er|is|iemand|hem|"
    r"haar) (?:al |nu |hier |weer |met \w+ )?gestoken",
    r"(?:gaat|gaan|wil|willen) (?:(?!wakker|carbid|te\b|foto|film|melk|af\b)\w+ ){0,2}schieten",
)
THREATS = (
    r"bestorm\w*(?! (?:de |het )?(?:winkel|kassa|markt|koopjes|podium))",
    r"(?:je|jij|jullie|hij|zij|ze) (?:bent|is|zijn) de volgende|pas maar op|beter onder ?(?:te )?duiken|"
    r"(?:moet|mag)(?:en)? maar (?:goed |beter )?(?:uitkijken|oppassen)|moet vrezen voor (?:zijn|haar) leven",
    r"(?:je|jullie|u|hem|haar|hen) ['\"‘“](?:wel )?weten te vinden|(?:je|jullie|u|hem|haar|"
    r"hen) wel weten te vinden",
    r"dreig(?:t|en|de|den) (?:[\w'’]+ ){1,5}(?:te (?:laten bloeden|doden|slaan|steken|wurgen|schoppen)|"
    r"iets aan te doen|neer te|dood te|af te maken|in elkaar)",
    r"(?:doods)?bedreig(?:ing|ingen|d|de|en|t|er|ers)(?! (?:voor|de (?:openbare|veiligheid)))(?! dier\w*)",
    r"gedreigd(?! met (?:een |de |het |juridische )?(?:rechts\w+|kort geding|proces\w*|staking|boetes?|"
    r"dwangsom|sluiting|ontslag|stappen|schade\w*|advoca\w+))",
    r"dreig(?:t|en|de|den) (?:(?:er|ermee|hij|zij|ze|hem|haar|ons|nu|ook|daarbij|"
    r"openlijk) ){0,3}met (?:\w+ ){0,3}(?:geweld|brand\w*|explosie\w*|\w*wapens?|moord|messen|vuurwerk|"
    r"stenen)",
    r"dreigement\w*|dreig(?:brief|brieven|mails?|tweets?|telefoontjes?|berichten|filmpjes?)",
    r"dreigende (?:taal|berichten|woorden|toon|teksten|appjes|boodschap\w*)",
    r"weet(?:en)? waar (?:je|jullie) wo(?:on|nen)\w*|(?:weten|weet) (?:je|jullie|u|hem|haar|"
    r"hen) (?:\w+ )?te vinden",
)
