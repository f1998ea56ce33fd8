"""Secrets that a first start makes and later starts find again, readable for this user only."""

import os
import secrets
from pathlib import Path

from api.settings import ApiSettings


def rasa_secret(settings: ApiSettings) -> str:
    """What our channel in Rasa asks for as Bearer token: the setting, or else the file `rasa_geheim`."""
    return settings.rasa_geheim.get_secret_value() or kept_secret(settings.var_dir / "rasa_geheim")


def masking_key(settings: ApiSettings) -> bytes:
    """The key of the fingerprints by which a masked value is recognised within one gesprek."""
    return kept_secret(settings.var_dir / "maskeersleutel").encode()


def kept_secret(path: Path) -> str:
    path.parent.mkdir(parents=True, exist_ok=True)
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return path.read_text(encoding="ascii").strip()
    with os.fdopen(handle, "w", encoding="ascii") as file:
        secret = secrets.token_urlsafe(32)
        file.write(secret)
    return secret
