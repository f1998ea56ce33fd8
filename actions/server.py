"""Starts the action server: `python -m actions.server --port 5055`."""

import argparse
import logging

from actions.box import Box, Knowledge
from actions.registry import executor_of
from actions.routes import create_app
from actions.settings import ActionSettings
from actions.texts import load_texts
from knowledge.readiness import NotReadyError
from knowledge.settings import KnowledgeSettings

logger = logging.getLogger(__name__)
LOOPBACK = "127.0.0.1"
DEFAULT_PORT = 5055


def main() -> None:
    """Only this machine can reach it: rasa-sdk has no authentication."""
    port = _port()
    logging.basicConfig(level=logging.WARNING, format="%(levelname)s %(name)s %(message)s")
    knowledge = Knowledge(KnowledgeSettings())
    _open(knowledge)
    box = Box(knowledge, load_texts(), ActionSettings())
    app = create_app(box, executor_of(box))
    app.run(host=LOOPBACK, port=port, single_process=True, access_log=False, motd=False)


def _open(knowledge: Knowledge) -> None:
    """Loading the model takes seconds, so it happens before the first question; without it the rest works."""
    try:
        knowledge.desk()
    except NotReadyError as missing:
        logger.warning("%s", missing)


def _port() -> int:
    parser = argparse.ArgumentParser(prog="actions.server", description="Start de actieserver.")
    parser.add_argument("--port", type=int, default=DEFAULT_PORT, help="poort op 127.0.0.1 (standaard 5055)")
    return int(parser.parse_args().port)


if __name__ == "__main__":
    main()
