"""The advies, a part of it, and the summary of the casus, in readable Dutch."""

from collections.abc import Iterable

from rasa_sdk.events import SlotSet

from actions.advice_selection import ALL, kept_in, wanted_part
from actions.box_action import BoxAction, Event, Reply
from actions.intake import facts_in, labelled, without_passing_kind
from actions.message import Button, as_sentence, button, fact_lines, listing, message, paragraphs
from actions.practising import exercise_buttons
from actions.turn import ADVICE_GIVEN, LAST_BRONNEN, LAST_SUBJECT, Turn
from knowledge.advice import Advies, Bron, Interventievoorstel, Oordeel
from knowledge.casus import Casus
from knowledge.weighing import SimilarCase, infer_fase

MOST_IN_TEXT = 5
MOST_POINTS = 4
MOST_IN_PART = 15
MOST_BRONNEN = 6


class GiveAdvice(BoxAction):
    naam = "action_advies"

    def reply(self, turn: Turn) -> Reply:
        told = facts_in(turn.heard) if turn.heard.intent == "vraag_advies" else {}
        facts = without_passing_kind(told, turn.heard, turn.casus)
        part = wanted_part(turn.heard.text) if turn.heard.intent == "vraag_advies" else None
        casus = Casus.from_slots({**turn.casus.known(), **_new(facts, turn, part)})
        if not casus.known():
            return Reply((message("tekst", "doorvraag", self.box.texts.advies["te_weinig"]),))
        reply = self._part(casus, part) if part else self._whole(casus, turn)
        return Reply(reply.messages, (*(SlotSet(*fact) for fact in casus.known().items()), *reply.events))

    def _whole(self, casus: Casus, turn: Turn) -> Reply:
        advies = self.box.weigher.weigh(casus)
        similar = (one.bron for one in self.box.weigher.similar_cases(casus))
        bronnen = (*bronnen_of(advies.interventies), *similar)
        said = message(
            "advies",
            "advies",
            self._text(casus, advies),
            bronnen=bronnen,
            knoppen=self._buttons(advies, turn),
            advies=advies,
        )
        return Reply((said,), remembered(advies, bronnen))

    def _part(self, casus: Casus, part: str) -> Reply:
        """A list that is cut to what the user wants to see; the judgement stays that of the whole advies."""
        keep = kept_in(part, self.box.catalogue)
        kept = tuple(one for one in self.box.weigher.offered(casus) if keep(one))[:MOST_IN_PART]
        words = self.box.texts.uitsnede
        text = listing(words[part], (self._short(one) for one in kept)) or words["niets"]
        advies = self.box.weigher.weigh(casus).model_copy(update={"interventies": kept})
        bronnen = bronnen_of(kept)
        said = message(
            "advies",
            "advies",
            text,
            bronnen=bronnen,
            knoppen=(button(words["terug_knop"], "/vraag_advies"),),
            advies=advies,
        )
        return Reply((said,), remembered(advies, bronnen))

    def _short(self, one: Interventievoorstel) -> str:
        aside = "; ".join((one.bevoegd, *self._reservations(one)))
        oordeel = self.box.texts.uitleg[one.oordeel]
        return self.box.texts.uitsnede["regel"].format(naam=one.naam, oordeel=oordeel, terzijde=aside)

    def _text(self, casus: Casus, advies: Advies) -> str:
        words = self.box.texts.advies
        fase = infer_fase(casus)
        named = self.box.catalogue.fasen[fase.fase].naam.lower()
        facts = self.box.texts.facts(casus.known())
        return paragraphs(
            words["kop"].format(feiten=facts, fase=named, reden=fase.reden),
            listing(words["nu_doen"], advies.nu_doen, numbered=True),
            *(self._judged(advies, oordeel) for oordeel in ("geschikt", "overwegen", "niet_geschikt")),
            listing(words["let_op"], points_in_text(advies)),
            listing(words["ontbreekt"], self._missing(casus)),
            listing(words["elders"], (self._elsewhere(one) for one in self.box.weigher.similar_cases(casus))),
        )

    def _missing(self, casus: Casus) -> Iterable[str]:
        """What is unknown, and how it would change the first choices."""
        texts = self.box.texts
        for fact in self.box.weigher.open_facts(casus):
            feit, gevolgen = texts.feiten[fact.slot], " ".join(fact.gevolgen)
            yield texts.advies["ontbreekt_regel"].format(feit=feit[:1].upper() + feit[1:], gevolgen=gevolgen)

    def _elsewhere(self, one: SimilarCase) -> str:
        card = one.kaart
        doubt = self.box.texts.reservations(None, te_verifieren=card.te_verifieren)
        titel = "; ".join((card.titel, *doubt))
        return self.box.texts.advies["elders_regel"].format(
            titel=titel, plaats=card.plaats, datum=card.datum, les=as_sentence(card.lessen[0])
        )

    def _judged(self, advies: Advies, oordeel: Oordeel) -> str:
        ones = [one for one in advies.interventies if one.oordeel == oordeel][:MOST_IN_TEXT]
        return listing(self.box.texts.advies[oordeel], (self._line(one) for one in ones))

    def _line(self, one: Interventievoorstel) -> str:
        """A route that is limited says why; the others name the facts that speak for them."""
        told = one.redenen[-2:] if one.oordeel == "geschikt" else one.redenen[-1:]
        aside = "; ".join((one.bevoegd, *self._reservations(one)))
        return self.box.texts.advies["regel"].format(naam=one.naam, terzijde=aside, reden=" ".join(told))

    def _reservations(self, one: Interventievoorstel) -> tuple[str, ...]:
        card = self.box.catalogue.interventies[one.id]
        return self.box.texts.reservations(card.status, te_verifieren=card.te_verifieren)

    def _buttons(self, advies: Advies, turn: Turn) -> tuple[Button, ...]:
        words = self.box.texts.advies
        best = next((one for one in advies.interventies if one.oordeel != "niet_geschikt"), None)
        steps = (
            (button(words["stappen_knop"], words["stappen_vraag"].format(naam=best.naam)),) if best else ()
        )
        return (
            button(words["waarom_knop"], "/waarom_interventie"),
            *steps,
            button(words["alles_knop"], words["alles_knop"]),
            button(words["samenvatting_knop"], "/vat_samen"),
            button(words["memo_knop"], "/vraag_memo"),
            *(exercise_buttons(self.box.texts.oefenen) if turn.practising else ()),
        )


class Summarise(BoxAction):
    naam = "action_samenvatting"
    recalls = False

    def reply(self, turn: Turn) -> Reply:
        texts = self.box.texts
        if not turn.casus.known():
            return Reply((message("samenvatting", "samenvatting", texts.samenvatting["leeg"]),))
        knoppen = (button(texts.samenvatting["advies_knop"], "/vraag_advies"),)
        return Reply((message("samenvatting", "samenvatting", self._text(turn), knoppen=knoppen),))

    def _text(self, turn: Turn) -> str:
        texts = self.box.texts
        fase = infer_fase(turn.casus)
        skipped = labelled(turn.skipped, texts.feiten)
        return paragraphs(
            listing(texts.samenvatting["kop"], fact_lines(texts, turn.casus)),
            texts.samenvatting["overgeslagen"].format(feiten=skipped) if skipped else None,
            texts.samenvatting["fase"].format(
                fase=self.box.catalogue.fasen[fase.fase].naam.lower(), reden=fase.reden
            ),
        )


def points_in_text(advies: Advies) -> tuple[str, ...]:
    """The most telling ones, and always who decides and the peildatum; the advies itself holds all."""
    *rules, decides, peildatum = advies.aandachtspunten
    return (*rules[:MOST_POINTS], decides, peildatum)


def bronnen_of(interventies: tuple[Interventievoorstel, ...]) -> tuple[Bron, ...]:
    """The first bron of each route that is offered, and of what is advised against."""
    first = (one.bronnen[0] for one in interventies if one.bronnen)
    return tuple(dict.fromkeys(first))[:MOST_BRONNEN]


def _new(facts: dict[str, str], turn: Turn, part: str | None) -> dict[str, str]:
    """'Alleen wat vanavond kan' chooses a part; it does not tell when the disturbance is."""
    return {} if part not in (None, ALL) or (part and turn.casus.known()) else facts


def remembered(advies: Advies, bronnen: tuple[Bron, ...]) -> tuple[Event, ...]:
    """So that later questions are about this advies."""
    best = next((one.naam for one in advies.interventies), None)
    return (
        SlotSet(ADVICE_GIVEN, True),  # noqa: FBT003
        SlotSet(LAST_BRONNEN, [bron.model_dump(mode="json") for bron in bronnen]),
        SlotSet(LAST_SUBJECT, best),
    )
