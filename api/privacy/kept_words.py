"""Words that are no personal data and that advice needs: places, platforms, law, functions."""

from typing import Final

_GEMEENTEN: Final = """
Aa en Hunze|Aalsmeer|Aalten|Achtkarspelen|Alblasserdam|Albrandswaard|Alkmaar|Almelo|Almere|
Alphen aan den Rijn|Alphen-Chaam|Altena|Ameland|Amersfoort|Amstelveen|Amsterdam|Apeldoorn|Arnhem|Assen|
Asten|Baarle-Nassau|Baarn|Barendrecht|Barneveld|Beek|Beekdaelen|Beesel|Berg en Dal|Bergeijk|Bergen|
Bergen op Zoom|Berkelland|Bernheze|Best|Beuningen|Beverwijk|Bladel|Blaricum|Bloemendaal|
Bodegraven-Reeuwijk|Boekel|Borger-Odoorn|Borne|Borsele|Boxtel|Breda|Bronckhorst|Brummen|Brunssum|Bunnik|
Bunschoten|Buren|Capelle aan den IJssel|Castricum|Coevorden|Cranendonck|Culemborg|Dalfsen|Dantumadiel|
De Bilt|De Fryske Marren|De Ronde Venen|De Wolden|Delft|Den Haag|Den Helder|Deurne|Deventer|Diemen|
Dijk en Waard|Dinkelland|Doesburg|Doetinchem|Dongen|Dordrecht|Drechterland|Drimmelen|Dronten|Druten|
Duiven|Echt-Susteren|Edam-Volendam|Ede|Eemnes|Eemsdelta|Eersel|Eijsden-Margraten|Eindhoven|Elburg|Emmen|
Enkhuizen|Enschede|Epe|Ermelo|Etten-Leur|Geertruidenberg|Geldrop-Mierlo|Gemert-Bakel|Gennep|
Gilze en Rijen|Goeree-Overflakkee|Goes|Goirle|Gooise Meren|Gorinchem|Gouda|Groningen|Gulpen-Wittem|
Haaksbergen|Haarlem|Haarlemmermeer|Halderberge|Hardenberg|Harderwijk|Hardinxveld-Giessendam|Harlingen|
Hattem|Heemskerk|Heemstede|Heerde|Heerenveen|Heerlen|Heeze-Leende|Heiloo|Hellendoorn|Helmond|
Hendrik-Ido-Ambacht|Hengelo|Het Hogeland|Heumen|Heusden|Hillegom|Hilvarenbeek|Hilversum|Hoeksche Waard|
Hof van Twente|Hollands Kroon|Hoogeveen|Hoorn|Horst|Horst aan de Maas|Houten|Huizen|Hulst|IJsselstein|
Kaag en Braassem|Kampen|Kapelle|Katwijk|Kerkrade|Koggenland|Krimpen aan den IJssel|Krimpenerwaard|
Laarbeek|Land van Cuijk|Landgraaf|Landsmeer|Lansingerland|Laren|Leeuwarden|Leiden|Leiderdorp|
Leidschendam-Voorburg|Lelystad|Leudal|Leusden|Lingewaard|Lisse|Lochem|Loon op Zand|Lopik|Losser|
Maasdriel|Maasgouw|Maashorst|Maassluis|Maastricht|Medemblik|Meerssen|Meierijstad|Meppel|Middelburg|
Midden-Delfland|Midden-Drenthe|Midden-Groningen|Moerdijk|Molenlanden|Montferland|Montfoort|
Mook en Middelaar|Neder-Betuwe|Nederweert|Nieuwegein|Nieuwkoop|Nijkerk|Nijmegen|Nissewaard|
Noardeast-Fryslân|Noord-Beveland|Noordenveld|Noordoostpolder|Noordwijk|Nuenen|Nunspeet|Oegstgeest|
Oirschot|Oisterwijk|Oldambt|Oldebroek|Oldenzaal|Olst-Wijhe|Ommen|Oost Gelre|Oosterhout|Ooststellingwerf|
Oostzaan|Opmeer|Opsterland|Oss|Oude IJsselstreek|Ouder-Amstel|Oudewater|Overbetuwe|Papendrecht|
Peel en Maas|Pekela|Pijnacker-Nootdorp|Purmerend|Putten|Raalte|Reimerswaal|Renkum|Renswoude|
Reusel-De Mierden|Rheden|Rhenen|Ridderkerk|Rijssen-Holten|Rijswijk|Roerdalen|Roermond|Roosendaal|
Rotterdam|Rozendaal|Rucphen|Schagen|Scherpenzeel|Schiedam|Schiermonnikoog|Schouwen-Duiveland|
's-Gravenhage|'s-Hertogenbosch|Den Bosch|Simpelveld|Sint-Michielsgestel|Sittard-Geleen|Sliedrecht|Sluis|
Smallingerland|Soest|Someren|Son en Breugel|Stadskanaal|Staphorst|Stede Broec|Steenbergen|
Steenwijkerland|Stein|Stichtse Vecht|Súdwest-Fryslân|Terneuzen|Terschelling|Texel|Teylingen|Tholen|Tiel|
Tilburg|Tubbergen|Twenterand|Tynaarlo|Tytsjerksteradiel|Uitgeest|Uithoorn|Urk|Utrecht|
Utrechtse Heuvelrug|Vaals|Valkenburg aan de Geul|Valkenswaard|Veendam|Veenendaal|Veere|Veldhoven|Velsen|
Venlo|Venray|Vijfheerenlanden|Vlaardingen|Vlieland|Vlissingen|Voerendaal|Voorne aan Zee|Voorschoten|
Voorst|Vught|Waadhoeke|Waalre|Waalwijk|Waddinxveen|Wageningen|Wassenaar|Waterland|Weert|West Betuwe|
West Maas en Waal|Westerkwartier|Westerveld|Westervoort|Westerwolde|Westland|Weststellingwerf|Wierden|
Wijchen|Wijdemeren|Wijk bij Duurstede|Winterswijk|Woensdrecht|Woerden|Wormerland|Woudenberg|Zaanstad|
Zaltbommel|Zandvoort|Zeewolde|Zeist|Zevenaar|Zoetermeer|Zoeterwoude|Zuidplas|Zundert|Zutphen|
Zwartewaterland|Zwijndrecht|Zwolle|Goor|Twente|Geleen|Sittard|Zaandam|Hoofddorp|Rijen
"""
PLACES: Final = frozenset(name.strip().casefold() for name in _GEMEENTEN.split("|"))
PLACE_WORDS: Final = frozenset(name for name in PLACES if " " not in name)
_NO_NAMES: Final = """
telegram tiktok snapchat instagram facebook whatsapp twitter youtube discord signal twitch reddit
linkedin threads bluesky mastodon x meta google gemeentewet grondwet politiewet opiumwet wet besluit
artikel art lid awb avg apv bibob wom sr sv evrm dsa noodbevel noodverordening gebiedsverbod
burgemeester wethouder college gemeenteraad raad driehoek politie om justitie openbaar ministerie rijk
staat kamer tweede eerste raad rechtbank hoge hof ministerie minister commissaris koning gemeente
provincie veiligheidsregio veiligheidshuis riec ccv vng nctv halt jeugdbescherming reclassering ggd
officier officieren wijkagent agent boa handhaver teamchef adviseur ambtenaar jongerenwerker eigenaar
beheerder leerling leerlingen scholier school college lyceum carmel mbo hbo roc moskee kerk azc station
stationsplein maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april
mei juni juli augustus september oktober november december vandaag morgen gisteren vanavond vannacht de
het een en of in op van voor met te bij aan uit over naar om door als dan dat die dit deze is was zijn
wordt worden heeft had kan mag moet wil gaat wie wat waar wanneer hoe waarom welke er hier daar ik u jij
hij zij wij we ze je mijn uw onze hun niet geen wel ook nog al maar dus want toen nu jongen meisje man
vrouw kind jongeren groep nederland nederlander nederlandse nederlands duits belg belgisch syrisch
marokkaans turks pools islam christen kerst pasen halloween koningsdag nieuwjaar ajax feyenoord psv fc
az nec vvv willem-ii
"""
NO_NAMES: Final = frozenset(_NO_NAMES.split())
