"""The publicaties that an organisation added itself: every edition is kept, one of each is found."""

from knowledge.library.library import PublicationLibrary

__all__ = ["PublicationLibrary"]
