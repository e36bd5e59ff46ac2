"""The data of the page beside the portable rules: bodies, changes, texts of forms, examples."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from pubservice_share.directory.exported import exported_directory
from pubservice_share.documents import DocumentError, from_dict
from pubservice_share.documents.schemas.words import titles_of
from pubservice_share.law import Edition, change_days, changes
from pubservice_share.words.catalogues import texts_of_forms

__all__ = ["explorer_data"]

#: The lists of words of an agreement whose titles the page shows.
_TITLED = ("role", "basis", "status")
_EXAMPLES = Path(__file__).parent / "page" / "examples.json"


def _examples(edition: Edition) -> list[dict[str, Any]]:
    """The documents to start with: those that load under the edition."""
    examples = []
    for example in json.loads(_EXAMPLES.read_text(encoding="utf-8")):
        try:
            from_dict(example["document"], law=edition)
        except DocumentError:
            continue
        examples.append(example)
    return examples


def explorer_data(edition: Edition) -> dict[str, Any]:
    """The bodies, changes of law, texts of forms and examples of the page."""
    days = change_days(edition)
    moved: dict[str, list[list[str]]] = {}
    for change in changes(days[0], days[-1], edition=edition):
        moved.setdefault(change.on.isoformat(), []).append([change.what, change.by])
    return {
        "directory": exported_directory(law=edition),
        "changes": moved,
        "form_words": texts_of_forms(),
        "titles": {name: titles_of(name, edition) for name in _TITLED},
        "examples": _examples(edition),
    }
