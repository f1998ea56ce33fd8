"""Settings of the service, read from the environment with the prefix `CONSULTATIEBOX_`."""

from pathlib import Path

from pydantic import SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict


class ApiSettings(BaseSettings):
    """Times in seconds unless the name says otherwise; `…_ineens` is how many may come at once.

    `database_url` empty: an SQLite file below `var_dir`. `adres` empty: localhost with this port.
    `rasa_geheim` empty: a secret that is made once and kept in `var_dir`.
    `proxy_adressen`: addresses of the reverse proxy whose forwarding headers may be believed.
    """

    model_config = SettingsConfigDict(env_prefix="CONSULTATIEBOX_", frozen=True)

    var_dir: Path = Path("var")
    database_url: str = ""
    host: str = "127.0.0.1"
    port: int = 8000
    adres: str = ""
    contact_naam: str = "Beheerder van deze dienst"
    contact_email: str = "beheer@example.org"
    proxy_adressen: str = ""
    rasa_url: str = "http://127.0.0.1:5005"
    acties_url: str = "http://127.0.0.1:5055"
    rasa_geheim: SecretStr = SecretStr("")
    voorbeeldpagina: bool = True
    demo_oorsprongen: tuple[str, ...] = ()

    sessie_uren: int = 24
    rasa_wachttijd: float = 10.0
    zoeken_wachttijd: float = 10.0
    gezond_wachttijd: float = 2.0
    beurt_wachttijd: float = 15.0
    beurt_wachtenden: int = 3
    invoer_wachttijd: float = 10.0

    max_tekens: int = 2_000
    max_bytes: int = 16_384
    berichten_ineens: int = 60
    berichten_per_minuut: float = 20
    berichten_per_dag: int = 600
    verzoeken_ineens: int = 600
    verzoeken_per_minuut: float = 600
    sessies_ineens: int = 120
    sessies_per_minuut: float = 60

    @property
    def database(self) -> str:
        return self.database_url or f"sqlite:///{self.var_dir / 'consultatiebox.db'}"

    @property
    def public_url(self) -> str:
        return (self.adres or f"http://localhost:{self.port}").rstrip("/")

    @property
    def own_origins(self) -> tuple[str, ...]:
        """The origins from which the page of this service itself speaks."""
        local = (f"http://localhost:{self.port}", f"http://127.0.0.1:{self.port}")
        return tuple(dict.fromkeys((self.public_url, *local, *self.demo_oorsprongen)))
