"""Application logs: one JSON object per line on stderr. Control characters are escaped by JSON itself."""

import json
import logging
import sys

import structlog


class LibraryLines(logging.Formatter):
    """Messages of libraries may hold what a user wrote; those of the web server itself do not."""

    def format(self, record: logging.LogRecord) -> str:
        of_server = record.name.startswith("uvicorn")
        line = {
            "event": record.getMessage() if of_server else "melding_van_bibliotheek",
            "naam": record.name,
            "level": record.levelname.lower(),
            "fout": record.exc_info[0].__name__ if record.exc_info and record.exc_info[0] else None,
        }
        return json.dumps(line)


def write_json_lines() -> None:
    """Call once per process."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(LibraryLines())
    logging.basicConfig(level=logging.WARNING, handlers=[handler])
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.JSONRenderer(ensure_ascii=True),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(logging.INFO),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
        cache_logger_on_first_use=False,
    )
