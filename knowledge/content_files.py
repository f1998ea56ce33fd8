"""The files of the content folder and the reading of their YAML."""

from collections.abc import Hashable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from knowledge import model
from knowledge.content_problems import WHOLE_FILE, ContentError, ContentProblem


@dataclass(frozen=True)
class ContentFile:
    """A file with one top-level key, its kaartsoort, that holds a list of items of one model."""

    naam: str
    kaartsoort: str
    card: type[model.ContentModel]


CONTENT_FILES = (
    ContentFile("interventies_juridisch.yaml", "interventies", model.Interventie),
    ContentFile("interventies_niet_juridisch.yaml", "interventies", model.Interventie),
    ContentFile("fasen.yaml", "fasen", model.FaseKaart),
    ContentFile("barrieres.yaml", "barrieres", model.Barriere),
    ContentFile("stappenschema.yaml", "stappenschema", model.Stappenschema),
    ContentFile("begrippen.yaml", "begrippen", model.Begrip),
    ContentFile("wetsartikelen.yaml", "wetsartikelen", model.Wetsartikel),
    ContentFile("uitspraken.yaml", "uitspraken", model.Uitspraak),
    ContentFile("praktijkvoorbeelden.yaml", "praktijkvoorbeelden", model.Praktijkvoorbeeld),
    ContentFile("publicaties.yaml", "publicaties", model.Publicatie),
    ContentFile("publicaties_juridisch.yaml", "publicaties", model.Publicatie),
    ContentFile("bronnen.yaml", "publicaties", model.Publicatie),
    ContentFile("kernregels.yaml", "kernregels", model.Kernregel),
    ContentFile("grenzen.yaml", "grenzen", model.Grens),
    ContentFile("voorrang.yaml", "voorrang", model.Voorrang),
    ContentFile("scenarios.yaml", "scenarios", model.Scenarios),
    ContentFile("grondrechten.yaml", "grondrechten", model.Grondrecht),
    ContentFile("toetsvragen.yaml", "toetsvragen", model.Toetsvraag),
    ContentFile("voorbereiding.yaml", "voorbereiding", model.Voorbereidingspunt),
    ContentFile("oefencasussen.yaml", "oefencasussen", model.Oefencasus),
    ContentFile("lopende_wetgeving.yaml", "lopende_wetgeving", model.LopendeWetgeving),
    ContentFile("zoekvragen_juridisch.yaml", "zoekvragen", model.Zoekvragen),
    ContentFile("zoekvragen_niet_juridisch.yaml", "zoekvragen", model.Zoekvragen),
    ContentFile("zoekvragen_recht.yaml", "zoekvragen", model.Zoekvragen),
    ContentFile("zoekvragen_begrippen_publicaties.yaml", "zoekvragen", model.Zoekvragen),
    ContentFile("zoekvragen_praktijk.yaml", "zoekvragen", model.Zoekvragen),
    ContentFile("zoekvragen_praktijk_recht.yaml", "zoekvragen", model.Zoekvragen),
    ContentFile("zoekvragen_praktijk_overig.yaml", "zoekvragen", model.Zoekvragen),
    ContentFile("zonder_bron.yaml", "zonder_bron", model.ZonderBron),
    ContentFile("verantwoording.yaml", "verantwoording", model.Verantwoording),
)


class _DuplicateKeyError(yaml.MarkedYAMLError):
    pass


class _ContentLoader(yaml.CSafeLoader):
    """Dates stay texts, and a key that stands twice is an error instead of a lost value."""

    yaml_implicit_resolvers = {  # noqa: RUF012 - PyYAML reads this attribute from the class
        first: [pair for pair in pairs if pair[0] != "tag:yaml.org,2002:timestamp"]
        for first, pairs in yaml.CSafeLoader.yaml_implicit_resolvers.items()
    }

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Hashable, Any]:  # noqa: FBT001, FBT002
        keys = [key.value for key, _ in node.value]
        if len(set(keys)) < len(keys):
            double = next(key for key, _ in node.value if keys.count(key.value) > 1)
            raise _DuplicateKeyError(problem_mark=double.start_mark)
        return super().construct_mapping(node, deep)


def read_items(path: Path, kaartsoort: str) -> list[object]:
    """The raw items of one file. Raises ContentError when the file has no list of items."""
    if not path.is_file():
        raise _file_error(path, "het bestand ontbreekt")
    loaded = _parse(path)
    if (
        not isinstance(loaded, dict)
        or list(loaded) != [kaartsoort]
        or not isinstance(loaded[kaartsoort], list)
    ):
        raise _file_error(path, f"het bestand moet één lijst bevatten, onder de sleutel {kaartsoort}")
    return list(loaded[kaartsoort])


def item_name(raw: object, position: int) -> str:
    """The id of an item, or its place in the file when it has none."""
    if isinstance(raw, dict) and isinstance(raw.get("id"), str):
        return str(raw["id"])
    return f"item {position}"


def _parse(path: Path) -> object:
    try:
        return yaml.load(path.read_bytes(), Loader=_ContentLoader)  # noqa: S506 - a safe loader
    except _DuplicateKeyError as error:
        raise _file_error(path, f"dezelfde sleutel staat twee keer in één groep{_line(error)}") from error
    except yaml.MarkedYAMLError as error:
        reason = "geen leesbare YAML; kijk naar inspringing, dubbele punten en aanhalingstekens"
        raise _file_error(path, reason + _line(error)) from error
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        raise _file_error(path, "geen leesbare tekst; bewaar het bestand als UTF-8") from error


def _line(error: yaml.MarkedYAMLError) -> str:
    return f" (regel {error.problem_mark.line + 1})" if error.problem_mark else ""


def _file_error(path: Path, reason: str) -> ContentError:
    return ContentError([ContentProblem(path.name, WHOLE_FILE, "-", reason)])
