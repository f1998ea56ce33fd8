"""The groups that could answer a question, with everything that was measured about them."""

from dataclasses import dataclass

import numpy as np

from knowledge.embedding import FloatArray
from knowledge.index import SearchIndex
from knowledge.index.layout import Numbers
from knowledge.search.documents import Documents
from knowledge.search.fusion import BEST_ENTRIES, BEST_GROUPS, closeness
from knowledge.search.question import Question


@dataclass(frozen=True)
class Candidates:
    """Arrays along `groups` (ascending), and along `entries`: all entries of those groups.

    `asked_documents`: the cards of the publicaties that the question may be about.
    """

    groups: Numbers
    closeness: FloatArray
    lexical: FloatArray
    entries: Numbers
    cosines: FloatArray
    asked_documents: Numbers


def find_candidates(
    index: SearchIndex, documents: Documents, question: Question, vector: FloatArray
) -> Candidates:
    """The best groups by vectors and by words, and those of articles and documents that the question names.

    `vector` is corrected. The exact cosines of all entries of a candidate are taken, also of those that
    were not among the best themselves.
    """
    layout = index.layout
    nearest = layout.group_of_entry[index.dense(vector, BEST_ENTRIES).numbers]
    worded = index.lexical(question.terms, BEST_GROUPS)
    named = [layout.groups_of_card(card) for card in question.references.cards]
    asked_documents = documents.asked_cards(question)
    named.append(documents.groups_of(asked_documents))
    groups = np.unique(np.concatenate([nearest, worded.numbers, *named]))
    entries = layout.entries_of_groups(groups)
    cosines = index.cosines(vector, entries)
    return Candidates(
        groups=groups,
        closeness=closeness(layout.group_of_entry[entries], cosines, groups),
        lexical=_along(groups, worded.numbers, worded.scores),
        entries=entries,
        cosines=cosines,
        asked_documents=asked_documents,
    )


def _along(groups: Numbers, numbers: Numbers, scores: FloatArray) -> FloatArray:
    values = np.zeros(len(groups), dtype=np.float32)
    values[np.searchsorted(groups, numbers)] = scores
    return values
