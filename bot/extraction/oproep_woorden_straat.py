"""The Dutch of what happens in the street: fights, riots, blockades, marches and damage."""

from __future__ import annotations

_WEG = (
    r"(?:\w*weg(?:en)?|(?:\w*[a-z])?brug(?:gen)?|\w*tunnel(?:tje)?|\w*kruis(?:punt|ing)(?:en)?|knooppunt|\w*afrit|"
    r"oprit(?:ten)?|ring|rondweg|rotonde|\w*sluis|sluizen|sluisdeuren|a\d+|n\d+|\w*haven(?:mond)?|\w*baan|rijbaan|"
    r"\w*dijk|grensovergang|spoor\w*|rails|treinen|\w*poort(?:en)?|(?:toe|in|uit|door)gang(?:en)?|toegangs\w+|"
    r"entree|centrum|binnenstad|distributiecentrum|terminal|"
    r"straat|snelweg|verkeer|doorgang|pont|veer|viaduct|parkeer\w+|ministerie|remise)"
)
_DICHT = (
    r"(?:bezet(?:ten|ting|houden)?|(?:pot)?dicht(?:e )?(?: ?te )?(?:ge)?(?:zet\w*|gooi\w*|leg\w*|lag|maak\w*|maken|"
    r"timmer\w*|rijd\w*)?|af ?(?:te )?(?:ge)?(?:zet\w*|sloten|sluit\w*|sluiten)|plat ?(?:te |ge)?(?:leg\w*|gooi\w*|"
    r"gaan|gaat)?|lam ?(?:te |ge)?leg\w*|(?:muur)?vast ?(?:te |ge)?zet\w*|versper\w*|barricad\w+|gebarricadeerd|"
    r"stil ?(?:te |ge)?leg\w*|op slot|onmogelijk|ontoegankelijk|tegen ?(?:te )?(?:houden|gehouden))"
)
_STREMT = (
    r"dwars (?:over|op|voor|gezet|neergezet|gaan|te zetten|zetten|geparkeerd)",
    r"(?:trekkers?|tractor\w*|vrachtwagens?|kotters|auto'?s|voertuigen|bussen|landbouwvoertuigen) (?:\w+ )?dwars",
    r"(?:vast|vastge)(?:lijm\w*|plak\w*|keten\w*)|vast ?te ?(?:lijmen|plakken|ketenen)|ketenen zich|geketend",
    r"niemand\b[^.!?]{0,25}\b(?:er ?in of (?:er ?)?uit|in of uit|erdoor|er ?langs|voorbij|meer (?:langs|door|in|uit))"
    r"|(?:erin of eruit|er in of er uit|in noch uit)",
    r"kan (?:\w+ ){0,4}niemand (?:\w+ )?(?:door|langs|in|uit)|geen (?:\w+ )?(?:auto|vrachtwagen|mens|bus) "
    r"(?:\w+ )?(?:door|langs|in|uit)",
    r"(?:hooi|stro|strooi)?balen (?:\w+ ){0,3}(?:op|over) (?:de |het )?\w*weg|puin storten|"
    r"(?:autobanden|bomen|hooibalen|strobalen|pallets) (?:\w+ )?(?:op|over) (?:de|het) (?:\w*weg|rails|spoor|a\d+)",
    r"langzaam ?aan[- ]?(?:actie|rijden)|filerijden|stapvoets",
    r"(?:zitten|liggen|staan|gaan|zit|ligt|staat) (?:\w+ ){0,4}(?:op|over|voor) (?:de|het) (?:\w*weg|snelweg|a\d+|"
    r"n\d+|rijbaan|rails|poort|poorten|sluis|ingang|brug)",
)
BLOKKADE = (
    r"\w*blok+a+de\w*",
    r"\w*blok+e+r\w*",
    rf"{_WEG}\b[^.!?]{{0,40}}\b{_DICHT}",
    rf"{_DICHT}(?: (?:van|met))? (?:(?:de|het|alle|een|onze|heel de) )?(?:\w+ )?{_WEG}",
    r"(?:gooi\w*|zet\w*|leg\w*|sluit\w*|timmer\w*) (?:[\w'’-]+ ){1,6}(?:dicht|plat|lam|vast|af)"
    r"(?= (?:met|zodat|voor|op|door|morgen|vanavond|en)\b|[.,!]|$)",
    *_STREMT,
)
_WAPEN = (
    r"(?:messen|mes|machetes?|wapens|\w*wapens?|stokken|kettingen?|knuppels|honkbalknuppels?|hakmes\w*|"
    r"boksbeugels?|ploertendoders?|steker|vuurwapen)"
)
_PARTIJ = (
    r"(?:groepen|groepjes|ploegen|bendes|gangs|vriendengroepen|jeugdgroepen|drill\w+|scholen|dorpen|wijken|"
    r"buurten|families|clans|clubs|motorclubs|crews|kampen|jongens|jongeren|meiden|klassen)"
)
_ELKAAR = r"(?:elkaar|mekaar|elkander|mekare|mekaare)"
TREFFEN = (
    r"\w*treffen(?! (?:maatregelen|we|ons|voorbereidingen|voorzieningen))(?<!maatregelen treffen)",
    r"\w*afrekening\w*|afrekenen|vereffen\w*|(?:massa)?vecht(?:partij|afspra\w+|erij)\w*|knok(?:partij|ploeg)\w*|"
    r"(?:free ?)?fight\w*|fittie|bonje|straatgevecht\w*|steekgevecht\w*|messengevecht\w*|bende(?:oorlog|strijd|"
    r"ruzie|geweld)|rip-?deal\w*",
    rf"(?:op ?(?:te )?wachten|opwachten|afspraak|afgesproken|spreken af|verzamelen)\b[^.!?]{{0,60}}\b{_WAPEN}",
    rf"(?:afgesproken|afspreken|spreken af|afspraak) (?:\w+ ){{0,6}}(?:om )?(?:(?:\w+ ){{0,3}}te )?(?:vechten|matten|"
    r"knokken|rammen|slaan|meppen|uitvechten)",
    r"rivaliserende \w+|drill(?:groep|rap|rapper|jongen|crew)\w*|opps?",
    r"\w*wraak\w*|revanche\w*|vergelding\w*|represaille\w*|oog om oog|(?:terug|betaald) ?(?:te )?(?:pakken|zetten)|"
    r"bloed (?:terug|moet)|genoegdoening|eerwraak",
    r"(?:gaan|gaat|willen|wil|komen|moeten) (?:[\w'’-]+ ){0,5}(?:matten|knokken|vechten|slaags)|geknokt|gemat",
    r"op de vuist?|uit ?(?:te |ge)?vechten|uitgevochten|beslechten|(?:een|1) (?:tegen|op) (?:een|1)",
    rf"{_ELKAAR} (?:[\w'’-]+ ){{0,4}}(?:op ?(?:te )?zoeken|opgezocht|te lijf|afmaken|pakken|slaan|aan ?(?:te )?vallen|"
    r"uit ?(?:te )?dagen voor|treffen|verrot|in elkaar|opwachten|op ?te ?wachten|steken)",
    rf"op {_ELKAAR} (?:aan het |in ?(?:te )?|\w+ ?)(?:slaan|beuken|rammen|timmeren|hakken|los)|"
    rf"op elkaar los|(?:tegenover|tegen) {_ELKAAR}",
    r"op (?:het|z'?n|de|hun|elkaars|d'?r|zijn|je) (?:gezicht|bek|smoel|bakkes|kop|muil) (?:\w+ )?(?:gaan|slaan|"
    r"geven|krijgen|timmeren|rammen|willen)",
    r"(?:die|de) (?:bende|jongens|gasten|gang|ploeg|groep|lui|jongeren|mannen) (?:van|uit) (?:[\w'’-]+ ){1,3}(?:te "
    r"grazen|gaan pakken|pakken|te pakken|opzoeken|op ?te ?zoeken|opwachten|op ?te ?wachten|terugpakken|halen|slaan|"
    r"slopen|te lijf|in elkaar)",
    r"(?:met|tegen) (?:die|de) (?:\w+ )?(?:van|uit) [^.!?]{1,45}(?:messen|wapens|vechten|knokken|mes)",
    rf"(?:twee|drie|beide|verschillende|tussen) (?:\w+ )?{_PARTIJ}\b[^.!?]{{0,90}}\b(?:elkaar|mekaar|{_WAPEN}|"
    r"strijd|ruzie|treffen|slaan|uitvechten|vete)",
    r"(?:strijd|ruzie|vete|conflict)\b[^.!?]{0,80}\b(?:aan ?(?:te )?gaan|uitvechten|uit te vechten|escaleert|"
    r"beslechten|beslecht)|vete",
    r"verhaal (?:te )?halen (?:bij|voor|om) (?:\w+ ){0,5}(?:dader|jongen|familie|groep|neef|broer)",
)
# Weak: what a riot may follow upon.
CONFRONTATIE = (r"confrontatie\w*", r"steekpartij\w*", r"steekincident\w*", r"schietpartij\w*")
_GEZAG = (
    r"(?:politie(?:auto'?s?|bus\w*|wagens?|bureau|post|busjes)?|agenten|m\.?e\.?|mobiele eenheid|hulpverleners?|"
    r"hulpdiensten|brandweer\w*|boa'?s?|handhavers|wouten?|smerissen|smeris|kit|popo|flikken|juten|ambulance\w*)"
)
RELLEN = (
    r"rellen?|rel|gerell?d|relschop\w*|relletjes|relletje|ongeregeldheden|onlusten|oproer|plunder\w*|"
    r"geplunderd|opstootjes?|opstand|veldslag|slag leveren|avondklokrel\w*|straatoorlog|stadsguerr?illa",
    r"(?<!in )(?:de|het|hele|heel|onze) (?:boel|stad|wijk|dorp|buurt|centrum|tent|gemeentehuis|stadhuis|zaak) "
    r"(?:\w+ ){0,3}(?:slopen|afbreken|verbouwen|op stelten|in de fik|platbranden|plat|kort en klein|"
    r"affikken|afbranden|branden|op (?:z'?n|zijn) kop)",
    r"(?:tegen|met|op) (?:de )?(?:me|politie|smerissen|wouten) (?:\w+ )?(?:vechten|knokken|matten|los)",
    rf"{_GEZAG}\b[^.!?]{{0,30}}\b(?:bekogel\w*|aan ?(?:te )?vallen|aangevallen|bestorm\w*|belag\w*|belaagd|"
    r"klem ?(?:te )?(?:zetten|rijden)|bestoken|bestookt|te lijf|uit ?(?:te )?lokken|uitdagen)",
    rf"(?:bekogel\w*|bestorm\w*|aanvallen|aan te vallen|belagen|bestoken) (?:van )?(?:de |het )?{_GEZAG}",
    r"bestorm\w*|(?:winkels?|winkelstraat|etalages?|juwelier\w*|supermarkt) (?:\w+ ){0,3}(?:leeg ?(?:te )?(?:halen|"
    r"roven|trekken)|leeggeroofd|leeggehaald)|leegroven|leeghalen",
    r"(?:brandbom\w*|molotov\w*|stenen|tegels|klinkers|flessen) (?:\w+ ){0,3}"
    rf"(?:naar|richting|op|tegen) (?:(?:de|het|een) )?{_GEZAG}",
    rf"(?:naar|richting|op|tegen) (?:(?:de|het|een) )?{_GEZAG} (?:\w+ ){{0,4}}(?:gooi\w*|gegooid|smijt\w*|gesmeten)",
)
# Weak: each of them also goes with soccer, New Year or a shelter.
VLIEGENDE_STENEN = (
    r"(?:vlieg\w*|regen\w*|gooi\w*|gegooid|gegooi|smijt\w*) (?:\w+ ){0,4}(?:stenen|tegels|klinkers|bakstenen)",
    r"(?:stenen|tegels|klinkers|flessen|vliegende stenen) (?:\w+ ){0,4}(?:vlieg\w*|gooi\w*|gegooid|smijt\w*|mee\w*)",
    r"(?:containers?|auto'?s?|prullenbak\w*|bus|barricades?|pallets) (?:\w+ ){0,4}(?:in (?:de )?(?:brand|fik|hens))|"
    r"brandende (?:containers?|auto'?s?|barricades?|prullenbak\w*)|autobranden|brandjes stichten",
    r"(?:de|een) (?:hele )?(?:boel|chaos) (?:\w+ )?(?:slopen|trappen|schoppen)|keet ?(?:te )?schoppen|uit de hand lopen "
    r"laten|hel ?laten losbarsten|de me (?:\w+ )?(?:ingezet|komt)|charges?",
)
DEMONSTRATIE = (
    r"demo(?:'s)?|\w*demonstr\w+|\w*betog\w+|\w*protest\w*|\w*manifest(?:atie|eren)\w*|"
    r"(?:fakkel|protest|stille |optocht)?(?:op)?tocht(?:en)?|sit-?in|die-?in|walk-?out|picketline|\w*wake|"
    r"(?:protest|vrouwen|vredes|klimaat|stille |lawaai|solidariteits|bewustwordings|pride)[- ]?(?:mars|walk)|"
    r"marsen|een mars|de mars|mars (?:door|naar|voor|tegen|van)|(?<!de )de straat op (?:\w+ ){0,3}(?:voor|tegen|om)|"
    r"de straat op|menselijke keten|spandoek\w*|actievoer\w+|\w+acties? tegen|stak(?:ing|en|ers)\w*|"
    r"klimaatactivist\w*|extinction rebellion|petitie|leuzen",
)
# Weak: a blockade, where it is a road or a gate.
BEZETTEN = (
    r"(?:provinciehuis|gemeentehuis|stadhuis|raad(?:s)?zaal|universiteit\w*|pand|hal|faculteit\w*|hoofdgebouw|"
    r"maagdenhuis|campus|gebouw|kantoor|hoofdkantoor|bibliotheek|fabriek)\b[^.!?]{0,40}\b(?:bezetten|bezet)",
    r"bezetting(?:en)? van|(?:klimaat|boeren|studenten|buurt)actie\w*",
)
_STUK = (
    r"(?:slopen|gesloopt|kapot\w*|kapot (?:te |ge)?\w+|onklaar|\w*vernie[lr]\w*|stuk(?: te)?(?: ?(?:slaan|gooien|maken|"
    r"trappen))|om ?(?:te )?(?:trekken|zagen|duwen|hakken|gooien|halen)|omver\w*|omgetrokken|omgezaagd|"
    r"(?:te )?moll?en|gemold|in (?:de |het )?(?:gracht|vaart|sloot|singel|kanaal|plomp|water|vijver|haven|plas|fik|"
    r"brand|hens)|de (?:gracht|sloot|vaart|plomp|singel|vijver) in|onder de (?:verf|graffiti)|aan gort|aan diggelen|"
    r"aan gruzelementen|af ?(?:te )?(?:breken|branden|fikken)|weg ?(?:te )?halen|in ?(?:te )?(?:gooien|"
    r"tikken|slaan|trappen)|ingegooid|eraf (?:\w+ )?(?:trekken|zagen|halen|slaan)|opblazen|op ?te ?blazen|"
    r"vol ?(?:te )?(?:spuiten|kliederen|kladden|kalken)|(?:over|onder)(?:schilder|spuit|klad|kliederen)\w*|vernachelen|"
    r"toe ?(?:te )?takelen|in de vernieling|lek ?(?:te )?(?:prikken|steken)|doorsnijden|door ?te ?(?:snijden|knippen))"
)
_DING = (
    r"(?:abri'?s?|bushok\w*|bushalte\w*|speeltuin\w*|speeltoestel\w*|speelplaats|school\w*|auto'?s?|flitspa\w+|"
    r"verkeersbord\w*|(?:verkiezings|straatnaam|reclame)?bord(?:en|je|jes)?|(?:oorlogs)?monument\w*|stand ?beeld\w*|beeld|"
    r"(?:deel)?(?:scooter|fiets|step)(?:en|s|jes|je)?|fatbikes?|bloembak\w*|ra(?:am|men)|ruit(?:en)?|prullenbak\w*|"
    r"(?:vuil|afval)?containers?|"
    r"lantaarn\w*|camera'?s?|\w*camera'?s?|graf(?:zerk|steen)?\w*|kerkhof|bank(?:je|jes|en)?|hek(?:ken|werk)?|paaltjes|"
    r"palen|\w*paal|laadpa\w+|slagbo\w+|\w*mast(?:en)?|poepbak\w*|\w*bakken|\w*automa\w+|kunstwerk\w*|kerststal|"
    r"kerstboom|wolvenbord\w*|rasters?|gevels?|muur|muren|tunnel\w*|viaduct|moskee|kerk|synagoge|clubhuis|winkel\w*|"
    r"regenboog\w*|zebrapad|vlag(?:gen)?|politiebureau|buurthuis|gemaal|trafo\w*|toilet\w*|wc'?s?|kleedkamers?|"
    r"kantine|busje|spullen|meubilair|glas|etalage\w*|stadskantoor|gemeentehuis|stadhuis)"
)
VANDALISME = (
    r"vandal\w+|\w*vernie[lr](?:en|d|de|ing|ingen|zucht|t)|vernielzucht|\w*klad(?:den|t|de|derij\w*)?|beklad|\w*gekalkt|"
    r"graffiti\w*|brandsticht\w*|slopen|gesloopt|sloop|slooppartij|onder de verf|spuitbus\w*|verfbom\w*|sabot\w+|"
    r"kapot ?(?:te |ge)?(?:maa?k\w*|sla\w*|trap\w*|gooi\w*)|(?:vol|onder) ?(?:te )?(?:kliederen|spuiten|kladden|kalken)|"
    r"leuzen (?:\w+ ){0,3}(?:kalken|spuiten|schilderen)|in de vernieling|omtrekken|om te trekken",
    r"(?:ruiten|ramen|ruit|raam|etalages?) (?:[\w'’-]+ ){0,6}in ?(?:te |ge)?(?:gooi\w*|tik\w*|sla\w*|trap\w*|kei\w*)",
    rf"{_DING}\b[^.!?]{{0,45}}\b{_STUK}",
    r"(?:in de )?(?:gracht|sloot|vaart|singel|vijver|plomp|kanaal|haven)(?: in)? (?:\w+ )?(?:gooi\w*|smijt\w*|kieper\w*|"
    r"flikker\w*|duw\w*|rijd\w*|dump\w*|donder\w*|pleur\w*|mikken)",
)
