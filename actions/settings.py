"""What the assistant may say about the service it is part of."""

from pydantic_settings import BaseSettings, SettingsConfigDict


class ActionSettings(BaseSettings):
    """Read from the environment with the prefix `CONSULTATIEBOX_`.

    `bewaartermijn_dagen` 0: no period has been set, and the assistant says so. `pauze_minuten`: after a
    silence of that long it first tells where the conversation was.
    """

    model_config = SettingsConfigDict(env_prefix="CONSULTATIEBOX_", frozen=True)

    contact_naam: str = "Beheerder van deze dienst"
    contact_email: str = "beheer@example.org"
    organisatie: str = ""
    lezers: str = "de beheerder van deze dienst en medewerkers die de antwoorden beoordelen"
    bewaartermijn_dagen: int = 0
    pauze_minuten: float = 60

    @property
    def responsible(self) -> str:
        return self.organisatie or self.contact_naam
