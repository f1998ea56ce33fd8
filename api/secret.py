"""The secret that only our own door knows and that Rasa's channel asks for."""

import os
import secrets
from pathlib import Path


def rasa_secret(var_dir: Path) -> str:
    """From the environment, else from `var_dir/rasa-geheim`: made at first use, readable by us alone."""
    configured = os.environ.get("CONSULTATIEBOX_RASA_GEHEIM")
    if configured:
        return configured
    path = var_dir / "rasa-geheim"
    var_dir.mkdir(parents=True, exist_ok=True)
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return path.read_text().strip()
    with os.fdopen(descriptor, "w") as file:
        file.write(secrets.token_urlsafe(32))
    return path.read_text().strip()
