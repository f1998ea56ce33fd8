"""The Dutch of what happens in the street: fights, riots, blockades, marches and damage."""

from __future__ import annotations

_WEG = (
    r"(?:\w*(?:weg(?:en)?|brug(?:gen)?|tunnel(?:tje)?|kruis(?:punt|ing)(?:en)?|afrit|sluis|haven(?:mond)?|"
    r"baan|dijk|poort(?:en)?)|knooppunt|oprit(?:ten)?|ring|rotonde|sluizen|sluisdeuren|a\d+|n\d+|"
    r"grensovergang|spoor\w*|rails|treinen|(?:toe|in|uit|door)gang(?:en)?|toegangs\w+|entree|"
    r"(?:distributie)?centrum|binnenstad|terminal|straat|verkeer|pont|veer|viaduct|parkeer\w+|ministerie|"
    r"remise)"
)
_DICHT = (
    r"(?<!ogen )(?<!is )(?<!zit )(?:bezet(?:ten|ting|houden)?|(?:pot)?dicht(?:e )?(?: ?te )?(?:ge)?(?:zet\w*|"
    r"gooi\w*|leg\w*|lag|maak\w*|maken|timmer\w*|rijd\w*)?|af ?(?:te )?(?:ge)?(?:zetten|sloten|sluit\w*)|"
    r"plat ?(?:te |ge)?(?:leg\w*|gooi\w*|gaan|gaat)?|lam ?(?:te |ge)?leg\w*|(?:muur)?vast ?(?:te |ge)?zet\w*|"
    r"versper\w*|barricad\w+|gebarricadeerd|stil ?(?:te |ge)?leg\w*|op slot|ontoegankelijk|"
    r"tegen ?(?:te )?(?:houden|gehouden))"
)
_STREMT = (
    r"dwars (?:over|op|voor|gezet|neergezet|gaan|te zetten|zetten|geparkeerd)",
    r"(?:trekkers?|tractor\w*|vrachtwagens?|kotters|auto'?s|voertuigen|bussen|"
    r"landbouwvoertuigen) (?:\w+ )?dwars",
    r"(?:vast|vastge)(?:lijm\w*|plak\w*|keten\w*)|vast ?te ?(?:lijmen|plakken|ketenen)|ketenen zich|geketend",
    r"niemand\b[^.!?]{0,25}\b(?:er ?in of (?:er ?)?uit|in of uit|erdoor|er ?langs|voorbij|meer (?:langs|door|"
    r"in|uit)(?! te))|(?:erin of eruit|er in of er uit|in noch uit)",
    r"kan (?:\w+ ){0,4}niemand (?:\w+ )?(?:door|langs|in|uit)|geen (?:\w+ )?(?:auto|vrachtwagen|mens|"
    r"bus) (?:\w+ )?(?:door|langs|in|uit)",
    r"(?:hooi|stro|strooi)?balen (?:\w+ ){0,3}(?:op|over) (?:de |het )?\w*weg|puin storten|(?:autobanden|"
    r"bomen|hooibalen|strobalen|pallets) (?:\w+ )?(?:op|over) (?:de|het) (?:\w*weg|rails|spoor|a\d+)",
    r"barricade\w*|verkeersinfarct\w*|niet (?:laten )?uitrijden|(?:niks|niets|geen mens|"
    r"niemand) (?:\w+ ){0,3}door (?:naar|kan|mag)|mag (?:\w+ )?(?:niks|niets|niemand) door|"
    r"menselijke (?:keten|ketting) (?:over|op|voor)|langzaam ?aan[- ]?(?:actie|rijden)|filerijden|stapvoets",
    r"(?:zitten|liggen|staan|gaan|zit|ligt|staat) (?:\w+ ){0,4}(?:op|over|voor) (?:de|het) (?:\w*weg|snelweg|"
    r"a\d+|n\d+|rijbaan|rails|poort|poorten|sluis|ingang|brug)",
)
BLOKKADE = (
    r"(?:provinciehuis|gemeentehuis|stadhuis|raads?zaal|pand|gebouw|\w*kantoor|fabriek|"
    r"terrein)\b[^.!?]{0,40}\b(?:bezetten|bezet)|bezetting(?:en)? van",
    r"\w*blok+a+de\w*",
    r"\w*blok+e+r\w*",
    rf"{_WEG}\b[^.!?]{{0,70}}\b{_DICHT}",
    rf"{_DICHT}(?: (?:van|met))? (?:(?:de|het|alle|een|onze|heel de) )?(?:\w+ )?{_WEG}",
    r"(?:gooi\w*|zet\w*|leg\w*|sluit\w*|timmer\w*) (?:[\w'’-]+ ){1,6}(?:dicht|plat|lam|vast|af)(?= (?:met|"
    r"zodat|voor|op|door|morgen|vanavond|en)\b|[.,!]|$)",
    r"(?:op slot|lam|plat|dicht) ?(?:te )?(?:gooien|zetten|leggen)",
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
    r"\w*afrekening\w*|afrekenen|vereffen\w*|(?:massa)?vecht(?:partij|afspra\w+|erij)\w*|knok(?:partij|"
    r"ploeg)\w*|(?:free ?)?fight\w*|fittie|bonje|beef|(?:gevecht|oorlog|clash) (?:tussen|met)|gevechten|"
    r"straatgevecht\w*|steekgevecht\w*|messengevecht\w*|bende(?:oorlog|strijd|ruzie|geweld)|rip-?deal\w*",
    rf"(?:op ?(?:te )?wachten|opwachten|afspraak|afgesproken|spreken af)\b[^.!?]{{0,90}}\b{_WAPEN}",
    r"(?:afgesproken|afspreken|spreken af|afspraak) (?:\w+ ){0,6}(?:om )?(?:(?:\w+ ){0,3}te )?(?:vechten|"
    r"matten|knokken|rammen|slaan|meppen|uitvechten)",
    r"rivaliserende \w+|drill(?:groep|rap|rapper|jongen|crew)\w*|opps?",
    r"\w*wraak\w*|revanche\w*|vergelding\w*|represaille\w*|oog om oog|(?:terug|betaald) ?(?:te )?(?:pakken|"
    r"zetten)|bloed (?:terug|moet)|genoegdoening|eerwraak",
    r"(?:gaan|gaat|willen|wil|komen|moeten) (?:[\w'’-]+ ){0,5}(?:matten|knokken|vechten|slaags)|geknokt",
    r"op de vuist?|uit ?(?:te |ge)?vechten|uitgevochten|zoek(?:en|t) (?:elkaar|mekaar) op|(?:gaan|"
    r"maken) (?:het|t) af(?: maken)?|beslechten|(?:een|1) (?:tegen|op) (?:een|1)",
    rf"{_ELKAAR} (?:[\w'’-]+ ){{0,4}}(?:op ?(?:te )?zoeken|opgezocht|te lijf|afmaken|pakken|slaan|"
    rf"aan ?(?:te )?vallen|"
    r"uit ?(?:te )?dagen voor|treffen|verrot|in elkaar|opwachten|op ?te ?wachten|steken)",
    rf"op {_ELKAAR} (?:aan het |in ?(?:te )?|\w+ ?)(?:slaan|beuken|rammen|timmeren|hakken|los)|op elkaar los|"
    rf"tegenover {_ELKAAR}",
    r"op (?:het|z'?n|de|hun|elkaars|d'?r|zijn|je) (?:gezicht|bek|smoel|bakkes|kop|muil) (?:\w+ )?(?:gaan|"
    r"slaan|geven|krijgen|timmeren|rammen|willen)",
    r"(?:die|de) (?:bende|jongens|gasten|gang|ploeg|groep|lui|jongeren|mannen) (?:van|"
    r"uit) (?:[\w'’-]+ ){1,3}(?:te grazen|gaan pakken|pakken|te pakken|opzoeken|op ?te ?zoeken|opwachten|"
    r"op ?te ?wachten|terugpakken|halen|slaan|slopen|te lijf|in elkaar)",
    r"(?:met|tegen) (?:die|de) (?:\w+ )?(?:van|uit) [^.!?]{1,45}(?:messen|wapens|vechten|knokken|mes)",
    rf"(?:twee|drie|beide|verschillende|tussen) (?:\w+ )?{_PARTIJ}\b[^.!?]{{0,90}}\b(?:elkaar|mekaar|"
    rf"{_WAPEN}|"
    r"strijd|ruzie|treffen|slaan|uitvechten|vete)",
    r"(?:strijd|ruzie|vete|conflict)\b[^.!?]{0,80}\b(?:aan ?(?:te )?gaan|uitvechten|uit te vechten|escaleert|"
    r"beslechten|beslecht)|vete",
    r"verhaal (?:te )?halen (?:bij|voor|om) (?:\w+ ){0,5}(?:dader|jongen|familie|groep|neef|broer)",
)
# Weak: what a riot may follow upon.
CONFRONTATIE = (r"confrontatie\w*", r"steekpartij\w*", r"steekincident\w*", r"schietpartij\w*")
_GEZAG = (
    r"(?:politie(?:auto'?s?|bus\w*|wagens?|bureau|post|busjes)?|agenten|m\.?e\.?|mobiele eenheid|"
    r"hulpverleners?|hulpdiensten|brandweer\w*|boa'?s?|handhavers|wouten?|smerissen|smeris|kit|popo|flikken|"
    r"juten|ambulance\w*)"
)
RELLEN = (
    r"rellen?|rel|gerell?d|relschop\w*|relletjes|relletje|ongeregeldheden|onlusten|oproer|plunder\w*|"
    r"geplunderd|opstootjes?|opstand|veldslag|slag leveren|avondklokrel\w*|straatoorlog|stadsguerr?illa",
    r"(?<!in )(?:de|het|hele|heel|onze) (?:boel|stad|wijk|dorp|buurt|centrum|tent|gemeentehuis|stadhuis|"
    r"zaak) (?:\w+ ){0,3}(?:slopen|afbreken|verbouwen|op stelten|in de fik|platbranden|plat|kort en klein|"
    r"affikken|afbranden|branden|op (?:z'?n|zijn) kop)",
    r"(?:slopen|verbouwen|afbreken|op stelten zetten) (?:(?:de|het|heel|hele) )+(?:\w+ )?(?:stad|binnenstad|"
    r"centrum|wijk|buurt|boel|dorp)|binnenstad (?:\w+ )?(?:verbouwen|slopen|afbreken)|riots?|straatgeweld|"
    r"onrust (?:te )?(?:schoppen|stoken|zaaien)|confrontatie (?:\w+ )?met de (?:me|politie)|gratis winkelen",
)
GEZAG_AANVALLEN = (
    r"(?:tegen|met|op) (?:de )?(?:me|politie|smerissen|wouten) (?:\w+ )?(?:vechten|knokken|matten|los)",
    rf"{_GEZAG}\b[^.!?]{{0,30}}\b(?:bekogel\w*|aan ?(?:te )?vallen|aangevallen|bestorm\w*|belag\w*|belaagd|"
    r"klem ?(?:te )?(?:zetten|rijden)|bestoken|bestookt|te lijf|uit ?(?:te )?lokken|uitdagen)",
    rf"(?:bekogel\w*|bestorm\w*|aanvallen|aan te vallen|belagen|bestoken) (?:van )?(?:de |het )?{_GEZAG}",
    r"bestorm\w*|(?:winkels?|winkelstraat|etalages?|juwelier\w*|supermarkt) (?:\w+ ){0,3}(?:leeg ?(?:te "
    r")?(?:halen|roven|trekken)|leeggeroofd|leeggehaald)|leegroven|leeghalen",
    r"(?:brandbom\w*|molotov\w*|stenen|tegels|klinkers|flessen) (?:\w+ ){0,3}"
    rf"(?:naar|richting|op|tegen) (?:(?:de|het|een) )?{_GEZAG}",
    rf"(?:naar|richting|op|tegen) (?:(?:de|het|een) )?{_GEZAG} (?:\w+ ){{0,4}}(?:gooi\w*|gegooid|smijt\w*|"
    rf"gesmeten)",
)
# Weak: each of them also goes with soccer, New Year or a shelter.
VLIEGENDE_STENEN = (
    r"(?:vlieg\w*|regen\w*|gooi\w*|gegooid|smijt\w*) (?:\w+ ){0,4}(?:stenen|tegels|klinkers|bakstenen)",
    r"(?:stenen|tegels|klinkers|flessen|vliegende stenen) (?:\w+ ){0,4}(?:vlieg\w*|gooi\w*|gegooid|smijt\w*|"
    r"mee\w*)",
    r"(?:containers?|auto'?s?|prullenbak\w*|bus|barricades?|pallets) (?:\w+ ){0,4}(?:in (?:de )?(?:brand|fik|"
    r"hens))|brandende (?:containers?|auto'?s?|barricades?|prullenbak\w*)|autobranden|brandjes stichten",
    r"(?:de|een) (?:hele )?(?:boel|chaos) (?:\w+ )?(?:slopen|trappen|schoppen)|keet ?(?:te )?schoppen|"
    r"uit de hand lopen laten|hel ?laten losbarsten|de me (?:\w+ )?(?:ingezet|komt)|charges?",
)
DEMONSTRATIE = (
    r"demo(?:'s)?|\w*(?:demonstr|betog|protest|manifestatie|wake)\w*|manifesteren|(?:klimaat|studenten|"
    r"buurt)actie\w*|(?:fakkel|protest|stille |optocht)?(?:op)?tocht(?:en)?|sit-?in|die-?in|walk-?out|"
    r"picketline|(?:protest|vrouwen|vredes|klimaat|stille |lawaai|solidariteits|bewustwordings|"
    r"pride)[- ]?(?:mars|walk)|marsen|een mars|de mars|mars (?:door|naar|voor|tegen|van)|"
    r"de straat op(?! om met)|zit-?actie|(?:regenboog|lichtjes|rouw|herdenkings)(?:tocht|stoet)|(?:stem|"
    r"mening|ongenoegen|protest) (?:\w+ )?(?:te )?(?:laten )?(?:horen|uiten)|ommegang|te laten horen dat|"
    r"met (?:borden|spandoeken|vlaggen)|geluidswagen|toespraken|menselijke keten|spandoek\w*|actievoer\w+|"
    r"\w+acties? tegen|stak(?:ing|en|ers)\w*|klimaatactivist\w*|extinction rebellion|petitie|"
    r"leuzen(?! kalken)",
)
# Who occupies a school or a hall wants to be heard, who occupies a seat of government wants it shut.
BEZETTEN = (
    r"(?:universiteit\w*|hal|faculteit\w*|hoofdgebouw|maagdenhuis|campus|aula|collegezaal|schoolgebouw|"
    r"bibliotheek)\b[^.!?]{0,40}\b(?:bezetten|bezet)",
)
_STUK = (
    r"(?:slopen|gesloopt|kapot\w*|kapot (?:te |ge)?\w+|onklaar|\w*vernie[lr]\w*|stuk(?: te)?(?: ?(?:slaan|"
    r"gooien|maken|trappen))|om ?(?:te )?(?:trekken|zagen|duwen|hakken|gooien|halen)|omver\w*|omgetrokken|"
    r"omgezaagd|(?:te )?moll?en|gemold|in (?:de |het )?(?:gracht|vaart|sloot|singel|kanaal|plomp|water|"
    r"vijver|haven|plas|fik|brand|hens)|de (?:gracht|sloot|vaart|plomp|singel|vijver) in|onder de (?:verf|"
    r"graffiti)|aan gort|aan diggelen|aan gruzelementen|af ?(?:te )?(?:breken|branden|fikken)|"
    r"weg ?(?:te )?halen|in ?(?:te )?(?:gooien|tikken|slaan|trappen)|ingegooid|eraf (?:\w+ )?(?:trekken|"
    r"zagen|halen|slaan)|opblazen|op ?te ?blazen|vol ?(?:te )?(?:spuiten|kliederen|kladden|kalken)|(?:over|"
    r"onder)(?:schilder|spuit|klad|kliederen)\w*|vernachelen|toe ?(?:te )?takelen|in de vernieling|"
    r"open ?(?:te )?breken|opengebroken|(?:van (?:de|het|hun|zijn) )?sokkel|lek ?(?:te )?(?:prikken|steken)|"
    r"leeg ?(?:te )?(?:laten )?lopen|door ?(?:te )?zagen|los ?(?:te )?draaien|beschadig\w*|be(?:smeur|"
    r"spuit)\w*|onder(?:te )?smeren|dicht ?(?:te )?(?:kitten|lijmen)|plat ?(?:te )?maken|doorsnijden|"
    r"door ?te ?(?:snijden|knippen))"
)
_DING = (
    r"(?:abri'?s?|bushok\w*|bushalte\w*|speeltuin\w*|speeltoestel\w*|speelplaats|school\w*|auto'?s?|"
    r"flitspa\w+|verkeersbord\w*|(?:verkiezings|straatnaam|reclame)?bord(?:en|je|jes)?|"
    r"(?:oorlogs)?monument\w*|stand ?beeld\w*|beeld|(?:deel)?(?:scooter|fiets|step)(?:en|s|jes|je)?|"
    r"fatbikes?|bloembak\w*|ra(?:am|men)|ruit(?:en)?|prullenbak\w*|(?:vuil|afval)?containers?|lantaarn\w*|"
    r"\w*(?:camera'?s?|paal|mast(?:en)?|bakken|automa\w+)|graf(?:zerk|steen)?\w*|kerkhof|bank(?:je|jes|en)?|"
    r"hek(?:ken|werk)?|paaltjes|palen|laadpa\w+|slagbo\w+|poepbak\w*|kunstwerk\w*|kerststal|kerstboom|"
    r"wolvenbord\w*|rasters?|gevels?|muur|muren|tunnel\w*|viaduct|moskee|kerk|synagoge|clubhuis|winkel\w*|"
    r"regenboog\w*|zebrapad|vlag(?:gen)?|politiebureau|buurthuis|gemaal|trafo\w*|toilet\w*|wc'?s?|"
    r"kleedkamers?|kantine|busje|spullen|meubilair|glas|etalage\w*|stadskantoor|gemeentehuis|stadhuis)"
)
VANDALISME = (
    r"vandal\w+|\w*(?:vernie[lr](?:en|d|de|ing|ingen|zucht|t)|klad(?:den|t|de|derij\w*)?|gekalkt)|"
    r"graffiti\w*|brandsticht\w*|slopen|gesloopt|sloop|slooppartij|onder de verf|spuitbus\w*|verfbom\w*|"
    r"sabot\w+|kapot ?(?:te |ge)?(?:maa?k\w*|sla\w*|trap\w*|gooi\w*)|(?:vol|onder) ?(?:te )?(?:kliederen|"
    r"spuiten|kladden|kalken)|leuzen (?:\w+ ){0,3}(?:kalken|spuiten|schilderen)|in de vernieling|omtrekken|"
    r"om te trekken|doorzagen|besmeur\w*|bespuit\w*|beschadig\w*|hakenkruis\w*|(?:aan|in) (?:diggelen|"
    r"gruzelementen)|moeten eraan geloven|banden (?:\w+ ){0,3}(?:lek|leeg)",
    r"(?:ruiten|ramen|ruit|raam|etalages?) (?:[\w'’-]+ ){0,6}in ?(?:te |ge)?(?:gooi\w*|tik\w*|sla\w*|trap\w*|"
    r"kei\w*)",
    rf"{_DING}\b[^.!?]{{0,45}}\b{_STUK}",
    r"(?:in de )?(?:gracht|sloot|vaart|singel|vijver|plomp|kanaal|haven)(?: in)? (?:\w+ )?(?:gooi\w*|"
    r"smijt\w*|kieper\w*|flikker\w*|duw\w*|rijd\w*|dump\w*|donder\w*|pleur\w*|mikken)",
)
