"""The words a place is told with: kinds of spots, what they are part of, and what only looks like a spot."""

from __future__ import annotations

from typing import FrozenSet

from bot.extraction.locatie_forms import basic_forms


def words(text: str) -> FrozenSet[str]:
    """A set from words in a row."""
    return frozenset(text.split())


SPOTS = words(
    # opvang
    "azc aanmeldcentrum opvang noodopvang crisisnoodopvang nachtopvang asielopvang crisisopvang "
    "daklozenopvang vluchtelingenopvang opvanglocatie noodopvanglocatie asielopvanglocatie opvangboot "
    "opvangschip asielboot asielhotel tentenkamp woonwagenkamp "
    # bestuur en openbare gebouwen
    "gemeentehuis stadhuis raadhuis raadzaal provinciehuis stadskantoor gemeentekantoor paleis "
    "ministerie rechtbank ambassade consulaat politiebureau politiepost hoofdbureau wijkbureau "
    "brandweerkazerne kazerne gevangenis cellencomplex kliniek tbs-kliniek abortuskliniek ziekenhuis "
    "verpleeghuis huisartsenpost gezondheidscentrum priklocatie teststraat stembureau stemlokaal "
    "bibliotheek bieb museum "
    # onderwijs en geloof
    "school scholen scholengemeenschap lyceum gymnasium mbo roc universiteit hogeschool campus "
    "schoolplein kinderdagverblijf kerk kerken moskee moskeeën synagoge tempel kathedraal basiliek "
    # plein, straat en verkeer
    "plein pleintje markt rotonde kruispunt kruising splitsing knooppunt viaduct tunnel tunneltje "
    "onderdoorgang brug bruggen bruggetje overweg spoorwegovergang spoor spoorlijn afrit afslag oprit "
    "toerit snelweg rijksweg autoweg ringweg ring rondweg toegangsweg toegangswegen invalsweg kade "
    "kades boulevard promenade fietspad zebrapad regenboogpad parkeerplaats parkeerplek "
    "parkeerterrein parkeergarage carpoolplaats tankstation pompstation wegrestaurant halte bushalte "
    "bushokje bushokjes abri tramhalte metro perron station metrostation busstation treinstation "
    "stationshal stationsgebied stationsplein fietsenstalling fietsenhok vliegveld luchthaven airport "
    "terminal grensovergang haven havens jachthaven pier steiger sluis sluizen veerpont veer pont "
    "dijk dam gracht singel "
    # winkelen en uitgaan
    "winkelcentrum winkelstraat winkelgebied winkelpromenade supermarkt juwelier warenhuis "
    "meubelboulevard woonboulevard bouwmarkt outlet hotel theater schouwburg bioscoop poppodium "
    "concertzaal café cafe kroeg disco discotheek nachtclub snackbar cafetaria coffeeshop "
    "shishalounge feesttent terras horecaplein uitgaansgebied uitgaanscentrum uitgaansstraat casino "
    "partycentrum zalencentrum restaurant kermis "
    # buurt en jeugd
    "binnenstad centrum dorpskern dorpsplein dorpshuis buurthuis wijkcentrum buurtcentrum "
    "jongerencentrum jeugdhonk jeugdsoos clubhuis skatebaan skatepark pumptrack trapveldje "
    "voetbalkooi voetbalveld voetbalveldje voetbalpleintje speeltuin speeltuintje speelplaats "
    "speelveld hangplek hertenkamp kinderboerderij "
    # sport
    "stadion uitvak arena sportpark sporthal sportcomplex sportcentrum zwembad ijsbaan manege "
    "atletiekbaan clubgebouw tribune "
    # groen en water
    "park parkje bos bosjes strand duinen heide hei weiland weilanden akker recreatieplas "
    "recreatiegebied plas meer vijver camping vakantiepark bungalowpark dierentuin pretpark "
    "begraafplaats kerkhof crematorium uitvaartcentrum grotten grot paviljoen strandpaviljoen "
    "strandtent strandopgang vuurtoren natuurgebied evenemententerrein festivalterrein kermisterrein "
    "feestterrein "
    # bedrijven en bouwwerken
    "fabriek fabrieken fabrieksterrein loods loodsen industrieterrein bedrijventerrein "
    "distributiecentrum magazijn slachthuis slachterij boerderij stal kas kassen schuur silo hangar "
    "hal raffinaderij kerncentrale energiecentrale kolencentrale windpark molen kasteel ruïne ruine "
    "fort fontein eiland bunker watertoren toren monument oorlogsmonument standbeeld vakbondshuis "
    "hoofdkantoor zorgcentrum verzorgingshuis bejaardentehuis seniorenflat seniorenflats flatgebouw "
    "kraakpand woonwagencentrum zorginstelling jeugdinstelling hospice hostel voedselbank loket "
    "belastingkantoor apotheek huisartsenpraktijk datacentrum datacenter laboratorium lab mavo havo vwo "
    "vmbo gymlokaal kleedkamer klooster kapel abdij pastorie parking parkeerdek pleintje mert mèrt dc "
    "tuincentrum bouwput bouwplaats bouwterrein garagebox sloperij zendmast antennemast veilinghal "
    "brouwerij drukkerij bakkerij slagerij vuilstort milieustraat stortplaats vuilverbranding "
    "afvalverwerker afvalverwerking mestvergister mijn oever rivier beek shishabar kapsalon barbershop "
    "belwinkel kiosk partytent honk keet blokhut kunstgrasveld sportveld circuit racebaan villa landgoed "
    "kringloop tankstation wasstraat speelplaats binnenplaats ligplaats standplaats werkplaats "
    "verzorgingsplaats woonzorgcentrum rooftop dakterras bordeel seksclub schoolhek "
    "gemaal stuw shoarmazaak kebabzaak shoarmatent pizzeria lunchroom grillroom theehuis sauna "
    "bowling wasserette slijterij drogist sigarenwinkel benzinepomp pinautomaat geldautomaat zandafgraving "
    "steengroeve volkstuin moestuin bosrand zandverstuiving vliegbasis luchtmachtbasis marinebasis "
    "vluchtstrook transferium remise emplacement sportschool wijngaard kwekerij tolpoort filmhuis gokhal "
    "overslag containerterminal kolenterminal opslag gasopslag "
)

WEAK = (
    words(
        "weg wegen weggetje straat straten straatje pad laan wijk buurt dorp stad gebouw gebouwen pand "
        "panden huis huizen woning woningen flat flats kantoor winkel winkels winkeltje terrein locatie "
        "plek poort hek hekken ingang uitgang entree hoofdingang trap trappen bordes dak daken muur muren "
        "toegang toegangspoort achterkant voorkant rand hoek hal zaal aula gymzaal kantine kade club bar "
        "tuin veld veldje bank brug punt vak appartement kelder garage zijstraat overkant stoep wand "
        "buitenmuur gevel straathoek deur deuren voordeur college lokaal bureau vak kanaal "
    )
    - SPOTS
)
"""No spot without a name, a place or another spot: 'de weg bij Kotten', 'de poort van het azc'."""

"""With 'een' and nothing more these say too little to stand before a place: 'een loods in Moerdijk'."""

BRANDS = words(
    "ah jumbo lidl aldi dirk hema ikea primark mediamarkt kruidvat action mcdonald's mcdonalds "
    "mcdrive mac kfc starbucks intratuin gamma praxis hornbach karwei decathlon shell esso tata "
    "bijenkorf etos vomar makro gall blokker zeeman wibra coop spar pathé kinepolis vue efteling "
    "walibi domino's burgerking subway ahoy jaarbeurs thialf albert "
)
NO_PLACE_PAIRS = words("openbaar_ministerie tweede_kamer eerste_kamer raad_van")
NAME_PAIRS = words(
    "spoedeisende_hulp albert_heijn burger_king media_markt holland_casino tata_steel gall_gall van_der_valk"
)

_SUFFIXES = tuple(
    words(
        "plein pleintje straat straatje laan laantje kade gracht singel dijk dijkje brug park parkje "
        "station markt steeg boulevard strand kazerne stadion zwembad centrum school college lyceum "
        "huis hoes weg weggetje weggie veld veldje hal kerk wijk buurt kwartier haven terrein tunnel "
        "bos hof poort dreef plantsoen arena baan kooi kiosk kraam halte toren molen fabriek fabryk "
        "loods viaduct rotonde passage plas garage sluis werf polder bad pad hok hokje hokjes "
        "paviljoen pier eiland overgang winkel restaurant kliniek gymnasium opvang museum theater "
        "camping hotel flat flats zaal tuin gebouw centrale complex dek parking heide weide kapel klooster "
        "lokaal kantoor kelder schuur stal hoeve paleis allee plantage schans wal keet honk dok heuvel "
        "oever vijver stoep salon café gaard groeve instelling depot terminal villa kamp "
    )
)
_NO_SPOTS = words(
    # figuurlijk, of een verplaatsing
    "onderweg domweg simpelweg kortweg botweg vanweg terugweg uitweg omweg tussenweg rijweg werkveld "
    "speelveld krachtenveld tijdpad stappenpad loopbaan rijbaan arbeidsmarkt woningmarkt huizenmarkt "
    "energiemarkt afzetmarkt kerstmarkt rommelmarkt vrijmarkt oranjemarkt aandelenmarkt drugsmarkt "
    "wagenpark paspoort gezinshuis verhuis spreekbuis "
    # diensten, geen plekken
    "crisiscentrum veiligheidscentrum kenniscentrum expertisecentrum informatiecentrum callcentrum "
    "commandocentrum steuncentrum coördinatiecentrum adviescentrum meldcentrum "
    "rampencentrum regiecentrum kinderopvang meldcentrale alarmcentrale vakcentrale instelling "
    "windmolen windmolens doelstelling kwartier gezel "
    "risicoterrein onderwijsterrein werkterrein "
    "beleidsterrein vakterrein werkstation "
    # werkwoorden
    "opsteeg afsteeg uitsteeg insteeg omhoogsteeg oversteeg bedreef overdreef aandreef verdreef "
    "uitdreef geveld gestrand gehalte schaven aanspoort opspoort bespoort "
)
_NO_SPOT_ENDS = ("slaan", "storen", "schok", "blokkade", "barricade")

NAMING_ADJECTIVES = words("grote oude nieuwe hoge lage kleine lange korte sint st nieuw oud hoog")
"""Before a spot part of its name: 'grote markt', 'oude haven'."""
NAMED_BY_ADJECTIVE = words(
    "markt kerk haven gracht brug weg dijk kade plas plein hof singel straat pier heide hei bos park veld "
    "poort toren molen sluis school vijver strand duinen berg heuvel veer werf"
)
TITLES = words(
    "prins prinses koning koningin burgemeester sint st graaf gravin pater pastoor dokter dr "
    "professor jan willem maarten martin karel johan anne piet frans henk wethouder keizer president "
)
REGIONS = words(
    "groningen friesland fryslân drenthe overijssel flevoland gelderland utrecht zeeland limburg brabant "
    "noord-brabant noord-holland zuid-holland noord-nederland oost-nederland zuid-nederland twente salland "
    "achterhoek betuwe randstad veluwe peel kempen westland zuid-limburg noord-limburg walcheren"
)
COMPASS = words("noord oost zuid west centrum centraal zuidoost noordoost zuidwest noordwest")
CITY_PARTS = COMPASS - {"centraal"}

TAKES_NAME = words(
    "station metrostation busstation halte bushalte metro basisschool school college afslag afrit "
    "oprit knooppunt wijk buurt park sportpark skatebaan skatepark winkelcentrum bedrijventerrein "
    "industrieterrein camping plein hotel café cafe fort brug viaduct asielopvang opvang noodopvang "
    "azc standbeeld sporthal paviljoen restaurant bar club discotheek theater moskee kerk "
    "kringloop winkel brouwerij bakkerij klooster kapel hostel boerderij landgoed villa gebouw complex "
    "centrale instelling kiosk parking recreatieplas plas flat zwembad stadion jongerencentrum buurthuis "
    "dorpshuis schoolplein "
    "strandtent strandpaviljoen zorgcentrum verpleeghuis cafetaria coffeeshop zaal loods natuurgebied "
    "bedrijf supermarkt ziekenhuis vak locatie gevangenis molen kasteel fort poort strand "
)
"""Their name may follow in lower case: 'metrostation ganzenhoef', 'basisschool de vlinderboom'."""

DETERMINERS = words("de d het 't t een n 'n ut d'n den ons onze dat die dit deze hun it")
UNSPECIFIC = words(
    "andere ander alle alles elke elk iedere sommige vergelijkbare zo'n welke geen diverse meerdere "
)
ALL = words("alle alles elke elk iedere sommige diverse meerdere")
NO_ADJECTIVES = words(
    "ze we je me hoe toe zo'n morgen toen mee ene twee drie willen gaan gaat staan moeten hebben kunnen "
    "zullen worden komen samen en of alweer nee daarheen waarheen denne wie"
)
PREPOSITIONS = words(
    "v vd bi-j bij op in voor rond rondom aan naar achter tegenover nabij langs tegen door richting vlakbij "
    "om "
    "buiten te naast onder binnen over van vanaf tot boven omtrent yn by oan bie an bè nei tussen "
    "omgeving "
)
LINKS = words(
    "in te van v vd op bij bi-j ter aan achter tegenover vlakbij langs voor onder naast nabij yn bie by an "
    "over rond "
    "tussen /"
)
IN = words("in te yn")
NEAR = words("bij bi-j nabij vlakbij bie by")


def is_spot(word: str) -> bool:
    """`word` in lower case: a kind of spot, also at the end of a compound or a street's name."""
    return is_compound(word) or any(form in SPOTS or is_compound(form) for form in basic_forms(word))


def is_weak(word: str) -> bool:
    return any(form in WEAK for form in basic_forms(word))


def is_compound(word: str) -> bool:
    """'Osdorpplein', 'fabriekspoort': two letters at least before the kind of spot."""
    if len(word) < 6 or word in _NO_SPOTS or word in WEAK or word.endswith(_NO_SPOT_ENDS):
        return False
    return word.endswith(_SUFFIXES)
