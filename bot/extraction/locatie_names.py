"""Well-known spots and neighbourhoods, and names of places that were written with a typing error."""

from __future__ import annotations

from typing import Dict, Iterable, List, Set

from bot.extraction.locatie_words import words

_NAMES = """
malieveld, lange voorhout, dam, brink, neude, spui, plein 1940, plein 1944, plein '44, kuip, de kuip,
rai, ahoy, jaarbeurs, hoog catharijne, coolsingel, lijnbaan, koopgoot, blaak, vrijthof, maagdenhuis,
binnenhof, buitenhof, hofvijver, koekamp, noordeinde, catshuis, vredespaleis, museumplein, vondelpark,
westerpark, kalverstraat, nieuwmarkt, zuidas, wallen, jordaan, pijp, de pijp, ndsm, rembrandtplein,
domplein, oudegracht, vredenburg, galgenwaard, waalkade, grote markt, oude markt, stratumseind,
strijp-s, zaailand, oldehove, gelredome, goffert, euroborg, geusselt, mecc, ziggo dome, afas live,
thialf, johan cruijff arena, cruijff arena, philips stadion, grolsch veste, het kasteel, abe lenstra
stadion, rat verlegh stadion, efteling, walibi, duinrell, beekse bergen, toverland, artis, media park,
mediapark, brabanthallen, maasvlakte, europoort, botlek, tweede maasvlakte, chemelot, tata steel, shell
pernis, hoogovens, afsluitdijk, houtribdijk, oosterscheldekering, brouwersdam, erasmusbrug, maastunnel,
euromast, hofplein, zuidplein, kop van zuid, hoog soeren, veluwe, biesbosch, loosdrechtse plassen,
kralingse plas, kralingse bos, amsterdamse bos, haagse bos, utrechtsebaan, prins clausplein, oudenrijn,
kleinpolderplein, velperbroek, mall of the netherlands, bataviahaven, batavia stad, designer outlet,
scheveningse pier, kurhaus, zuiderstrand, eindhoven airport, rotterdam airport, hollands spoor, maas,
waal, rijn, ijssel, lek, amstel, merwede, markermeer, ijsselmeer, gooimeer, veluwemeer, bos en lommer,
kolenkit, slotermeer, indische buurt, gaasperdam, ganzenhoef, holendrecht, venserpolder, reigersbos,
bijlmermeer, molenwijk, ijplein, zeeburg, steigereiland, sloterdijk, buitenveldert, watergraafsmeer,
banne, tarwewijk, bloemhof, hillesluis, carnisse, pendrecht, zuidwijk, lombardijen, beverwaard,
ijsselmonde, delfshaven, spangen, bospolder, tussendijken, oude westen, katendrecht, kralingen, ommoord,
zevenkamp, nesselande, schiebroek, overschie, transvaal, laak, moerwijk, morgenstond, bouwlust,
vrederust, mariahoeve, bezuidenhout, zeeheldenkwartier, segbroek, kijkduin, escamp, leyenburg, zuilen,
hoograven, lombok, lunetten, papendorp, vleuterweide, terwijde, strijp, gestel, stratum, tongelre,
doornakkers, de hurk, flight forum, reeshof, stokhasselt, groeseind, piushaven, hoge vucht, geeren,
haagdijk, hambaken, graafsewijk, orthen, maaspoort, presikhaaf, malburgen, klarendal, geitenkamp,
immerloo, sonsbeek, hatert, dukenburg, lindenholt, heyendaal, waalsprong, vinkhuizen, paddepoel,
selwerd, lewenborg, beijum, hoogkerk, noorderplantsoen, zernike, holtenbroek, stadshagen, assendorp,
diezerpoort, pathmos, wesselerbrink, twekkelerveld, deppenbroek, kruiskamp, liendert, randenbroek,
schothorst, soesterkwartier, vathorst, schalkwijk, slachthuisbuurt, poelenburg, peldersveld, heechterp,
bilgaard, schieringen, malberg, pottenberg, wittevrouwenveld, meezenbroek, vrieheide, krispijn,
oud-krispijn, nieuw-krispijn, crabbehof, wielwijk, stadspolders, rivierenwijk, keizerslanden, groenoord,
tanthof, voorhof, korte akkeren, oosterwei, slaaghwijk, merenwijk, stevenshof, palenstein, meerzicht,
rokkeveen, seghwaert, overdie, daalmeer, donderberg, bargeres, angelslo, emmerhout, wildlands, atolwijk,
helmond-west, helmond-noord, hengelo-zuid, velsen-noord, tilburg-noord, moerwijk-oost, zuidoost, holy
"""
_ALSO_WORDS = words(
    "zetten rolde leende borger gieten ruinen halfweg neede dongen leiden kampen dam brink spui laak lek "
    "waal pijp wallen banne holy strijp gestel maas rijn artis rai kuip lombok transvaal bloemhof voorhof "
    "buitenhof zuidoost jordaan morgenstond creil mesch wouw "
)
"""Names that in lower case may be another word: they need a preposition."""
_LEAST_LETTERS = 6


def is_also_word(name: str) -> bool:
    return name.lower() in _ALSO_WORDS


class SpotNames:
    """Knows spots and neighbourhoods by name, and places in spite of a typing error."""

    def __init__(self, places: Iterable[str]) -> None:
        """`places` are the names of municipalities and places."""
        self._rests = _by_first_word(" ".join(_NAMES.split()).split(","))
        self._near = _neighbourhood(name.lower() for name in places)

    def known_length(self, keys: List[str], at: int) -> int:
        """How many words the known name takes that begins at `at`; 0 without one."""
        rests = self._rests.get(keys[at], ())
        return max((len(rest) + 1 for rest in rests if keys[at + 1 : at + 1 + len(rest)] == rest), default=0)

    def is_misspelled_place(self, word: str) -> bool:
        """One letter away from the name of a place, with the same first letter: 'Spijkenise'."""
        if len(word) < _LEAST_LETTERS or not word.isalpha():
            return False
        found = {near for form in (word, *_shorter(word)) for near in self._near.get(form, ())}
        return any(near[0] == word[0] and abs(len(near) - len(word)) <= 1 for near in found)


def _by_first_word(names: Iterable[str]) -> Dict[str, List[List[str]]]:
    known: Dict[str, List[List[str]]] = {}
    for name in names:
        first, *rest = name.strip().split()
        known.setdefault(first, []).append(rest)
    return known


def _neighbourhood(places: Iterable[str]) -> Dict[str, Set[str]]:
    near: Dict[str, Set[str]] = {}
    for name in places:
        if len(name) >= _LEAST_LETTERS and name.isalpha():
            for form in (name, *_shorter(name)):
                near.setdefault(form, set()).add(name)
    return near


def _shorter(word: str) -> List[str]:
    return [word[:at] + word[at + 1 :] for at in range(len(word))]
