"""All actions by the names that domain.yml knows."""

from rasa_sdk.executor import ActionExecutor

from actions.advising import GiveAdvice, Summarise
from actions.boundaries import Emergency, RefuseUnlawful
from actions.box import Box
from actions.box_action import BoxAction
from actions.explaining import Correct, WhatIf, WhyInterventie, WhyNotInterventie
from actions.form import ValidateCasusForm
from actions.knowledge_questions import AnswerKnowledgeQuestion, NameBronnen
from actions.questions import AskSlot, WhyDoYouAsk
from actions.session import GoBack, Repeat, StartAgain, Stop
from knowledge.weighing import ASKABLE

KINDS: tuple[type[BoxAction], ...] = (
    ValidateCasusForm,
    AnswerKnowledgeQuestion,
    NameBronnen,
    GiveAdvice,
    Summarise,
    WhyDoYouAsk,
    WhyInterventie,
    WhyNotInterventie,
    WhatIf,
    Correct,
    GoBack,
    StartAgain,
    Repeat,
    Stop,
    Emergency,
    RefuseUnlawful,
)


def all_actions(box: Box) -> tuple[BoxAction, ...]:
    return (*(kind(box) for kind in KINDS), *(AskSlot(box, slot) for slot in ASKABLE))


def executor_of(box: Box) -> ActionExecutor:
    executor = ActionExecutor()
    for action in all_actions(box):
        executor.register_action(action)
    return executor
