"""A copy of the real content, changed as a redacteur would."""

import functools
import shutil
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import yaml

from knowledge.catalogue import load_catalogue
from knowledge.content_files import CONTENT_FILES, read_items
from knowledge.weighing import Weigher

CONTENT = Path(__file__).parents[3] / "knowledge" / "content"
Item = dict[str, Any]
load_once = functools.cache(load_catalogue)


class EditedContent:
    def __init__(self, folder: Path) -> None:
        self.folder = folder / "content"
        shutil.copytree(CONTENT, self.folder)

    def change(self, kind: str, changes: Mapping[str, Item]) -> None:
        """Other fields for these cards, by id."""
        self._rewrite(kind, lambda item: [item | changes.get(item["id"], {})])

    def copy(self, kind: str, card: str, **fields: Any) -> None:
        """Adds a card that is the same but for these fields."""
        self._rewrite(kind, lambda item: [item, item | fields] if item["id"] == card else [item])

    def weigher(self) -> Weigher:
        return Weigher(load_catalogue(self.folder))

    def _rewrite(self, kind: str, edited: Callable[[Item], list[Item]]) -> None:
        for path in (self.folder / file.naam for file in CONTENT_FILES if file.kaartsoort == kind):
            before: list[Any] = read_items(path, kind)
            after = [new for item in before for new in edited(item)]
            if after != before:
                text = yaml.dump({kind: after}, Dumper=yaml.CSafeDumper, allow_unicode=True, sort_keys=False)
                path.write_text(text, encoding="utf-8")
