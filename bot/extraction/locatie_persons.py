"""Names of persons that look like a place: 'Sanne Kerkhof', 'Willem de Poort', 'mevrouw Van Breda'."""

from __future__ import annotations

import re

from bot.extraction.locatie_words import words

FIRST_NAMES = words(
    "jan piet kees henk klaas peter willem wim hans bert bart gert gerrit dirk jaap joop johan johannes "
    "jeroen jelle joris joost jasper jesse jurre job koen lars luuk lucas levi daan sem finn thijs tijn tim "
    "tom thomas tygo stijn sven sjoerd ruben ruud rob robert robin rick rik ron roy ralf paul patrick pieter "
    "max mark marco martijn marcel michel milan mike mees niels noud olaf otto sander stefan teun theo ton "
    "victor vincent wouter ward erik eric ernst edwin emiel frank fred frits floris guus gijs geert gerard "
    "hendrik harm herman hugo ivo kevin danny dennis dave david bram bas boris arjan arie anton andre andré "
    "ali ahmed mohammed mohamed mohammad mehmet mustafa hassan hussein ibrahim ismail youssef yusuf omar "
    "osman rachid rashid samir said karim khalid bilal hamza anouar nordin abdel emre murat "
    "anna anne anouk anja annemiek astrid bianca britt carla carmen chantal charlotte claudia daphne debbie "
    "diana eline elise ellen els emma esther eva evelien femke fleur floor frederique gerda greet hanna "
    "hannah hanneke heleen ilse inge ingrid irene iris isa jacqueline janneke jessica jolanda josien julia "
    "karin kim kirsten laura lara lieke linda lisa lisanne lotte loes maaike maria mariska marieke marijke "
    "marja marloes marjan mieke milou mirjam monique nadia naomi natasja nicole nienke noa nora petra renske "
    "ria rianne rita roos sabine sandra sanne sara sarah saskia sofie sonja sophie suzanne tamara tess tessa "
    "tineke trudy vera wendy willeke yvonne yvette fatima aisha aicha khadija samira naima leila yasmina "
    "zeynep meryem elif esra hatice"
)
SURNAMES = words(
    "bos brug veld dijk poort kerkhof sluis molen hof haven kamp toren berg weg straat dam heide meer dal "
    "kerk tuin schuur hoek plas bosch markt steeg akker park kade schans wal heuvel duin singel vijver beek "
    "plein school visser"
)
"""Kinds of spots that are as common for a surname."""
_ADDRESSED = re.compile(
    r"\b(?:mevrouw|mevr|meneer|mijnheer|dhr|mw|heer|familie|fam|agent|collega|wethouder|burgemeester|juf|"
    r"meester|imam|dominee|pastoor|raadslid|officier|minister|staatssecretaris|tante|oom|dokter)\.? "
    r"(?:van |von )?(?:de |den |der |het |'t |ter |ten )?$",
    re.IGNORECASE,
)


def is_addressed(before: str) -> bool:
    """Whether `before` ends in a form of address, so that a name of a person follows."""
    return bool(_ADDRESSED.search(before))
