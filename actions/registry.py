"""All actions by the names that domain.yml knows."""

from rasa_sdk.executor import ActionExecutor

from actions.about import AboutAssistant, AboutPrivacy, LegalCertainty
from actions.advising import GiveAdvice, Summarise
from actions.boundaries import Emergency, RefuseUnlawful
from actions.box import Box
from actions.box_action import BoxAction
from actions.casussen import EarlierCasus, Greet, NewCasus, Resume
from actions.clarifying import DidYouMean, OtherLanguage
from actions.comparing import CompareInterventies, SimilarCases
from actions.correcting import Confirm, Correct, Decline, WhatIf
from actions.explaining import WhyInterventie, WhyNotInterventie
from actions.form import ValidateCasusForm
from actions.knowledge_questions import AnswerKnowledgeQuestion, NameBronnen
from actions.memo import OfferMemo
from actions.practising import Develop, Practise, StopPractising
from actions.preparing import Prepare
from actions.questions import AskSlot, ExplainQuestion, WhyDoYouAsk
from actions.reassuring import Reassure
from actions.session import GoBack, Repeat, StartAgain, Stop
from knowledge.weighing import ASKABLE

KINDS: tuple[type[BoxAction], ...] = (
    ValidateCasusForm,
    AnswerKnowledgeQuestion,
    NameBronnen,
    GiveAdvice,
    Summarise,
    WhyDoYouAsk,
    ExplainQuestion,
    WhyInterventie,
    WhyNotInterventie,
    CompareInterventies,
    SimilarCases,
    WhatIf,
    Correct,
    Confirm,
    Decline,
    NewCasus,
    EarlierCasus,
    Resume,
    Greet,
    GoBack,
    StartAgain,
    Repeat,
    Stop,
    Emergency,
    RefuseUnlawful,
    Reassure,
    AboutAssistant,
    AboutPrivacy,
    LegalCertainty,
    DidYouMean,
    OtherLanguage,
    Prepare,
    Practise,
    Develop,
    StopPractising,
    OfferMemo,
)


def all_actions(box: Box) -> tuple[BoxAction, ...]:
    return (*(kind(box) for kind in KINDS), *(AskSlot(box, slot) for slot in ASKABLE))


def executor_of(box: Box) -> ActionExecutor:
    executor = ActionExecutor()
    for action in all_actions(box):
        executor.register_action(action)
    return executor
