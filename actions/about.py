"""What the assistant says about itself, about what is kept, and about how certain its advies is."""

from actions.box_action import BoxAction, Reply
from actions.message import message, paragraphs
from actions.turn import Turn


class AboutAssistant(BoxAction):
    naam = "action_over_assistent"

    def reply(self, turn: Turn) -> Reply:  # noqa: ARG002
        words, settings = self.box.texts.over, self.box.settings
        contact = settings.contact_email
        told = paragraphs(
            words["wat"],
            words["kan"],
            words["kan_niet"],
            words["wie"].format(organisatie=settings.responsible, contact=contact),
            words["mens"].format(contact=contact),
        )
        return Reply((message("tekst", "uitleg", told),))


class AboutPrivacy(BoxAction):
    """True to the settings of this service: no period is named that nobody has set."""

    naam = "action_over_privacy"

    def reply(self, turn: Turn) -> Reply:  # noqa: ARG002
        words, settings = self.box.texts.over, self.box.settings
        days = settings.bewaartermijn_dagen
        told = paragraphs(
            words["bewaard"],
            words["termijn"].format(dagen=days) if days else words["geen_termijn"],
            words["lezers"].format(lezers=settings.lezers),
            words["wie"].format(organisatie=settings.responsible, contact=settings.contact_email),
        )
        return Reply((message("tekst", "uitleg", told),))


class LegalCertainty(BoxAction):
    naam = "action_juridische_zekerheid"

    def reply(self, turn: Turn) -> Reply:  # noqa: ARG002
        words = self.box.texts.over
        told = paragraphs(words["zekerheid"], words["zekerheid_wie"], words["zekerheid_wat"])
        return Reply((message("tekst", "uitleg", told),))
