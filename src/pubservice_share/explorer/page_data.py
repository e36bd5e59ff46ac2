"""The data of the page beside the portable rules: bodies, changes, examples."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from pubservice_share.directory.exported import exported_directory
from pubservice_share.documents import DocumentError, from_dict
from pubservice_share.law import Edition, change_days, changes

__all__ = ["explorer_data"]

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
    """The bodies, changes of law and examples of the page."""
    days = change_days(edition)
    moved: dict[str, list[list[str]]] = {}
    for change in changes(days[0], days[-1], edition=edition):
        moved.setdefault(change.on.isoformat(), []).append([change.what, change.by])
    return {
        "directory": exported_directory(law=edition),
        "changes": moved,
        "examples": _examples(edition),
    }
