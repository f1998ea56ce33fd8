"""The one error for 'this part of the knowledge layer cannot work yet'."""


class NotReadyError(Exception):
    """Something that an earlier command should have made is missing or does not fit.

    `reden` and `opdracht` are Dutch and fit to be shown: what is wrong, and the command that repairs it.
    """

    def __init__(self, reden: str, opdracht: str) -> None:
        super().__init__(f"{reden} Voer uit: {opdracht}")
        self.reden = reden
        self.opdracht = opdracht
