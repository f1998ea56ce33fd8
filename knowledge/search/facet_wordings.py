"""The wordings by which a question asks for a facet, from formal to hurried, with common typing errors.

Every pattern is a verbose regular expression over the question in lower case. The order matters: the first
that fits decides. 'Wie beslist over bezwaar' asks about rechtsbescherming, not about who decides.
"""

from typing import NamedTuple


class Wording(NamedTuple):
    name: str
    pattern: str
    facets: tuple[str, ...]


_DIFFERENCE = r"""
    verschil | onderscheid\ (tussen|met) | \bversus\b | \bvs\b | verhoudt\ .*\bzich\ tot
"""
_OBJECTIONS = r"""
    (advocaat|advocaten|tegenpartij|andere\ kant|tegenstanders?|betrokkene|wederpartij)\b.*
      \b(aanvoer\w*|zegg\w*|inbreng\w*|stell\w*|vind\w*|tegenin|argument\w*|roep\w*|bewer\w*|betog\w*)
  | (welke|wat\ voor|wat\ zijn\ de)\ (bezwaren|tegenargumenten|tegenwerpingen|kritiek)
  | tegenargument | tegenwerping | zwakke\ (plek|punt|kant|schakel) | wat\ is\ er\ tegen\ in\ te\ brengen
  | waar\ (prikt|schiet)\ .*\b(doorheen|gaten) | kritiek\ (op|verwachten) | hoe\ sterk\ sta(an|at)
"""
_LEGAL_REMEDY = r"""
    bez?w?aar(schrift|procedure|termijn|\ (maken|mogelijk|indienen|aantekenen|instellen|tegen))
  | \bbez?w?aa?r\b | (?<!hoger\ )\bberoep\ (in|mogelijk|open|aan|tegen)
  | \b(in|met)\ (hoger\ )?beroep\ (gaan|gaat|kan|komen|komt|kunnen)
  | (ga|gaat|gaan|kan|kunnen)\ .*\bin\ beroep\b | rechtsbescherming | rechtsmiddel | aan(ge)?vecht
  | aanvechtbaar | voorlopige\ voorziening | naar\ de\ rechter\b | schorsing\ vragen
  | wat\ kan\ (hij|zij|ze|de\ (tegenpartij|betrokkene|advocaat|organisat\w+|ouders?|jongere|ondernemer
      |bewoner))\b.*(\bdoen|tegen|terecht)
  | waar\ kan\ .*\bterecht | verweer | ons\ aanklagen | in\ verweer
"""
_DISOBEYED = r"""
    \bniet\ aan\ .*\b(houdt|houden|gehouden|voldoet|voldoen)
  | niet\ (aan\ )?(houd|nale|nakom|opvolg|luister|gehoorza|meewerk)
  | (houdt|houden|trekt|trekken)\ .*\bniet | (trekt|trekken)\ .*\b(niks|niets)
  | zich\ nergens\ (iets\ )?van | naast\ zich\ neer | aan\ (zijn|hun|haar|d'r)\ laars
  | \b(hij|zij|ze|iemand|die|wie|men|groep)\b.*\bneger | negeert | ge?negeerd | wat\ gebeurt\ er\ als\b
  | over(tre[ed]|trad) | naleving | schendt | schenden
  | \btoch\ (gewoon\ )?(gaat|gaan|komt|komen|doet|doen|verschijn) | (gaat|gaan|komt|komen)\ .*\btoch\b
  | wat\ als\ .*\b(weiger|negeer|maling|schijt) | \bsancties?\b | wat\ staat\ er(\ voor\ straf)?\ op\b
  | (welke|hoeveel|wat\ voor)\ (straf|boete|celstraf) | strafmaat
  | hoe\ hoog\ is\ de\ (straf|boete|dwangsom) | wat\ riske(er|ren) | hoeveel\ jaar\ (cel|krijg|staat)
  | boven\ het\ hoofd | wat\ gebeurt\ er\ als\ .*\bniet
"""
_WHO_MAY = r"""
    \bwie\ (beslis|belist|beslui|mag|mogen|is\ (er\ )?bevoegd|zijn\ bevoegd|(gaat|gaan)\ (er|hier
      |daar)?\ ?over|heeft\ (hier|daar|er)?\ ?(de\ )?(leiding|regie|gezag|bevoegd|zeggenschap
      |het\ (laatste\ woord|gezag))|legt|neemt|geeft|bepaal[td]|tekent|ondertekent|hakt
      |is\ (er\ )?aan\ zet|is\ (hier\ |er\ )?(de\ )?baas|kan\ (dit|dat|een|het|zo)|moet\ (dit|dat|er|een
      |het|zo'?n)\ .*(beslis|beslui|teken|geven|opleg|afkondig|aanwijz|bekrachtig)|voert|kondigt|wijst
      |sluit|vaardigt|doet\ (dit|dat|wat)|trekt|stelt)
  | \bwie\ .*\b(aan\ zet|de\ baas|de\ regie|de\ leiding) | bevoegd
  | wiens\ (besluit|taak|verantwoordelijkheid) | bij\ wie\ (ligt|moet)
  | (ligt|is)\ (dat|dit|het)\ (bij|aan)\ (mij|ons|de|het) | wie\ z'n\ (taak|werk)
  | wie\ is\ verantwoordelijk | \btrekker
"""
_SPEED = r"""
    hoe\ (snel|vlug|rap|gauw|spoedig)\b
  | hoe\ ?lang\ (duurt|kost|ben|zijn)\ .*(voor|om|tot|totdat|geregeld|klaar|rond)
  | hoe\ ?lang\ duurt\ het\b | hoeveel\ tijd | binnen\ (hoeveel|welke) | doorlooptijd
  | hoe\ lang\ van\ tevoren | hoe\ snel | met\ hoeveel\ spoed
  | wanneer\ (staat|ligt|heb|is)\ .*\b(er|rond|klaar|geregeld)\b | in\ te\ zetten\ binnen
  | haal\ ik\ dat\ (nog|vandaag|vanavond) | lukt\ dat\ (nog|vandaag|vanavond|voor)
"""
_PERIOD = r"""
    hoe\ ?lang\b | looptijd | geldigheid(sduur)? | \btot\ wanneer | \b(de|maximale|max)\ duur\b
  | \btermijn | \b(kan|mag|hoe)\b.*\bverleng | hoeveel\ (dagen|weken|maanden|uur|uren|jaar)\b
  | hoe\ vaak\ mag
"""
_CONDITIONS = r"""
    voorwaarde | voorwaar?de?n? | \beisen\b | vereist
  | wanneer\ (mag|kan|mogen|kunnen|is)\b(?!.*\b(niet|geen)\b) | waaraan\ moet | aan\ welke
  | in\ welke\ (gevallen|situaties?) | waar\ moet\ .*\baan\ voldoen | wat\ heb\ ik\ .*nodig
  | wanneer\ is\ er\ (sprake|grond) | hoeveel\ bewijs | welk\ dossier
  | wat\ moet\ (er\ )?(in|minimaal|op|allemaal\ in)\b
"""
_LEGAL_BASIS = r"""
    welke?\ (wets)?artikel | grondslag | (op|krachtens)\ grond\ waarvan | wettelijke\ basis
  | juridische\ (basis|haak|grond) | welke\ wet(ten|geving)?\b | op\ basis\ waarvan
  | op\ grond\ van\ (wat|welk) | waar\ staat\ (dat|dit) | rechtsgrond | waarop\ (is|rust|baseer|steun)
  | welke\ bepaling | waar\ is\ dat\ geregeld | kapstok | wat\ is\ de\ basis
  | op\ welke?\ (grond(en)?|basis|titel|bepaling) | welk\ (lid|wetboek)
"""
_WHY_NOT = r"""
    waarom\ (mag|mogen|kan|kunnen|is|wordt|werkt|zou|moet)\b.*\b(niet|geen|verboden|afgeraden|onverbindend)\b
  | waarom\b.*\b(niet|geen)\b | hoezo\ (niet|mag|kan) | wat\ is\ er\ (mis|tegen) | waarom\ niet
"""
_WHEN_NOT = r"""
    wanneer\ (juist\ |beter\ |liever\ )?niet | wanneer\ .*\b(niet|geen)\b | ongeschikt | afgeraden
  | af\ ?raden | niet\ (geschikt|handig|verstandig|doen)\b | onverstandig | beter\ niet | geen\ zin
"""
_SOURCE = r"""
    welke\ bron | \bbronnen\b | waar\ (komt|haal|halen|baseer)\ .*\b(vandaan|op) | onderbouw
  | bewijs\ dat | bewezen | welk\ onderzoek | effectief | werkt\ (dit|dat|het|zoiets)\b
"""
_EXAMPLE = r"""
    voor?beeld | eerder\ gebeurd | andere\ (gemeente|stad|steden|burgemeester) | hoe\ ging
  | wat\ gebeurde | wat\ ging\ er | \bcasus(sen)?\b | hoe\ (deed|deden|pakte|pakten|liep|verliep)\b
  | wat\ (deed|deden)\b | wat\ (heeft|hebben)\ .*\bgedaan | wie\ heeft\ (dit|dat)\ (al|eerder)
  | ervaring(en)?\ (met|van|in) | \belders\b | wat\ is\ er\ (in|bij|met)\ .*gebeurd
"""
_LESSONS = r"\blessen\b | \bles\b | leren\ (we\ )?van | ge?leerd | leerpunt | terugkijk"
_RULING = r"""
    rechter | uitspraak | rechtspraak | jurispr?udentie | raad\ van\ state | rechtbank | \bhof\b
  | \becli | hoge\ raad | \bvonnis | geoordeeld | oordeelde | arrest\b | getoetst
"""
_LIMITS = r"""
    \brisico | \bgren(s|zen)\b | beperking | nadel(en|ig) | nadeel | valkuil | waar(op)?\ .*\blet
  | keerzijde | haken\ en\ ogen | (waar|wat)\ (kan|gaat|moet)\ .*\b(mis|fout|oppassen|onderuit)
  | hoe\ ver\ (mag|kan|gaan|mogen) | addertje | (wat|waarmee|waar)\ (mag|mogen)\ .*\b(niet|geen)\b
  | kwetsbaar | onderuit | welke\ (fouten|vergissingen|missers) | de\ mist\ in | misgaan
"""
_WHO_HELPS = r"""
    met\ wie\b
  | wie\ (moet|moeten|betrek|zijn|is|zit|zitten|heb|doen|hoort|horen|bel|vraag|licht
      |informeer)\b.*(betrok|betrek|erbij|bellen|bel\b|informeren|nodig|aan\ tafel|mee|in\ kennis|inlichten)
  | wie\ (bel|betrek|informeer|vraag)\b | welke\ (partners?|partijen|organisaties|collega) | wie\ helpt
  | \bpartners\b
"""
_HEAVINESS = r"""
    hoe\ (zwaar|ingrijpend|heftig|vergaand|streng|licht) | ingrijpen(d|dheid)\b | zwaar\ middel
  | \bimpact\b
"""
_SIGNALS = r"signalen | herken(nen)?\b | waaraan\ (zie|merk|weet)"
_KEY_QUESTIONS = r"kernvra(ag|gen)"
_FASE = r"(welke|wat\ voor)\ fasen?\b | in\ welk\ stadium"
_STATE = r"""
    (?<!nota\ )stand\ van | wat\ is\ de\ stand | hoe\ staat\ het\ (met|er) | \bstatus\b | van\ kracht
  | inwerking | in\ werking | ingevoerd | aangenomen | ingegaan | nog\ (geldig|actueel)
  | \bgeldt\ .*\b(al|nog|nu)\b | wanneer\ (gaat|komt|treedt)\ .*\bwet
  | \b(is|bestaat|komt|ligt)\ er\ (al|inmiddels|nu|nog|straks)\b.*(wet|bevoegdheid|voorziening|meldpunt
      |bevel|grondslag|regel)
  | al\ (een\ )?wet\b | \bal\ (verboden|toegestaan|strafbaar|mogelijk|geregeld) | wetsvoorstel
  | initiatiefwet | door\ de\ (tweede\ |eerste\ )?kamer | hoe\ ver\ is | peildatum
  | (is|zijn)\ (dat|dit|die|het|ie)\ (er\ )?(al|nou|nu)\ ?(gekomen|er|ergens|ingegaan)?\b
  | is\ (dat|die|het)\ er\ al | (per|sinds|vanaf)\ wanneer | laatste\ nieuws
"""
_STEPS = r"""
    \bstappen\b | stappenplan | \bstap\ voor\ stap | aanpak | draaiboek | checklist | actieplan
  | volgorde | in\ welke\ volgorde
  | \bhoe\ \w+\ (ik|we|wij|je|jullie|men|de\ gemeente|een\ gemeente|mijn|mn|ons|onze|ie|hij)\b
  | \bhoe\ (pak|regel|doe|leg|begin|zet|stel|voer|meld|maak|organiseer|krijg|reageer|moet|kan|kunnen
      |moeten|werkt)\w*\b
  | wat\ (moet|moeten|kan|kunnen|doe|doen|zal)\ (de\ gemeente|mijn|ons|onze|een\ gemeente|de\ burgemeester)
  | wat\ \w+\ (ik|we|wij|je|jullie)\b | welke\ (vragen|controles|acties|maatregelen)
  | waar\ moet\ (ik|je)\ .*denken | top\ (vijf|5) | waar\ (kan|moet|meld|vind|haal)\b
  | wat\ (nu|te\ doen)\b | wat\ zet\ ik | waar\ (begin|start) | (en\ )?wat\ dan\b | eerste\ (stap|actie)
  | hoe\ verder
"""
_WHAT_IS = r"""
    wat\ (is|zijn|betekent|betekenen|houdt|behelst|wordt\ bedoeld|zegt|zeggen|staat|bedoel\w*|doet|was
      |waren)\b
  | betekenis | definitie | leg\ .*\buit\b | \buitleg\b | waar\ (is|dient|staat)\ .*\bvoor\b
  | waarvoor\ (dient|is) | omschrijf | wat\ voor\ (soort|iets) | inhoud\ van\ artikel
"""
_MAY = r"""
    \b(mag|mogen|kan|kunnen|toegestaan|geoorloofd|strafbaar|verboden|verbieden|legaal|rechtmatig
      |toelaatbaar|magik|kanik)\b
  | door\ de\ beugel | (goed\ idee|verstandig|akkoord|slim|prima|oke|oké|ok)(\ toch)?\ ?\?*$
"""
_MUST = r"\b(moet|moeten|verplicht|verplichting|hoef|hoeft|hoeven|dien|dienen)\b"

WORDINGS: tuple[Wording, ...] = (
    Wording("verschil", _DIFFERENCE, ("definitie", "doel", "kern", "omschrijving")),
    Wording("bezwaren", _OBJECTIONS, ("beperkingen", "ongeschikt", "gebruiksgrens", "rechtsbescherming")),
    Wording("rechtsbescherming", _LEGAL_REMEDY, ("rechtsbescherming",)),
    Wording("gevolgen", _DISOBEYED, ("gevolgen", "kern")),
    Wording("stand", _STATE, ("stand", "status", "beperkingen")),
    Wording("bevoegd", _WHO_MAY, ("bevoegd", "trekker", "kern")),
    Wording("snelheid", _SPEED, ("snelheid",)),
    Wording("duur", _PERIOD, ("voorwaarden", "beperkingen", "kern")),
    Wording("waarom niet", _WHY_NOT, ("beperkingen", "oordeel", "ongeschikt", "gebruiksgrens", "regel")),
    Wording("ongeschikt", _WHEN_NOT, ("ongeschikt", "gebruiksgrens", "beperkingen")),
    Wording("voorwaarden", _CONDITIONS, ("voorwaarden", "kern")),
    Wording("grondslag", _LEGAL_BASIS, ("grondslag", "kern")),
    Wording("onderbouwing", _SOURCE, ("steunt", "grondslag", "samenvatting")),
    Wording("voorbeeld", _EXAMPLE, ("verloop", "aanpak", "lessen", "online")),
    Wording("lessen", _LESSONS, ("lessen", "betekenis")),
    Wording("uitspraak", _RULING, ("oordeel", "betekenis", "feiten")),
    Wording("grenzen", _LIMITS, ("beperkingen", "gebruiksgrens", "valkuilen", "ongeschikt")),
    Wording("betrokken", _WHO_HELPS, ("betrokken", "trekker", "stappen")),
    Wording("ingrijpend", _HEAVINESS, ("ingrijpendheid", "beperkingen")),
    Wording("signalen", _SIGNALS, ("signalen", "stappen")),
    Wording("kernvragen", _KEY_QUESTIONS, ("kernvragen",)),
    Wording("fase", _FASE, ("fasen", "omschrijving")),
    Wording("stappen", _STEPS, ("stappen", "acties", "aanpak", "doel")),
    Wording("wat is", _WHAT_IS, ("definitie", "kern", "doel", "uitleg", "omschrijving")),
    Wording("mag", _MAY, ("voorwaarden", "regel", "kern", "oordeel", "beperkingen")),
    Wording("moet", _MUST, ("voorwaarden", "regel", "kern", "stappen", "beperkingen")),
)
