"""Is a port free, and if not, what can the operator do about it?"""

import socket
from collections.abc import Iterable

from api.command_line.failure import OperatorError
from api.command_line.parts import Part

SETTING_OF_PART = {
    "api": "CONSULTATIEBOX_PORT",
    "rasa": "CONSULTATIEBOX_RASA_PORT",
    "acties": "CONSULTATIEBOX_ACTIES_PORT",
}


def require_free_ports(parts: Iterable[Part]) -> None:
    """Raises OperatorError that names every taken port, its part and the setting that changes it."""
    taken = [part for part in parts if not _is_free(part.port)]
    if taken:
        sentences = [
            f"Poort {part.port} (deel '{part.name}') is al in gebruik. Stop wat daar draait, "
            f"of kies een andere poort: {SETTING_OF_PART[part.name]}={part.port + 1} make start"
            for part in taken
        ]
        raise OperatorError("\n".join(sentences))


def _is_free(port: int) -> bool:
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            return False
    return True
