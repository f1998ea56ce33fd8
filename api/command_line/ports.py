"""Is a port free, and if not, what can the operator do about it?"""

import socket
from collections.abc import Mapping

from api.command_line.failure import OperatorError

SETTING_OF_PART = {
    "api": "CONSULTATIEBOX_PORT",
    "rasa": "CONSULTATIEBOX_RASA_PORT",
    "acties": "CONSULTATIEBOX_ACTIES_PORT",
}


def require_free_ports(port_of_part: Mapping[str, int]) -> None:
    """Raises OperatorError that names every taken port, its part and the setting that changes it."""
    taken = {name: port for name, port in port_of_part.items() if not _is_free(port)}
    if taken:
        sentences = [
            f"Poort {port} (deel '{name}') is al in gebruik. Stop wat daar draait, "
            f"of kies een andere poort: {SETTING_OF_PART[name]}={port + 1} make start"
            for name, port in taken.items()
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
