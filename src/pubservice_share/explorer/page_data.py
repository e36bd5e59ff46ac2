"""What the page holds beside the portable rules: bodies, words, changes, examples."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from pubservice_share.directory import Organisation, bodies
from pubservice_share.documents import DocumentError, from_dict
from pubservice_share.law import Edition, as_at, change_days, changes
from pubservice_share.words.catalogues import english

__all__ = ["explorer_data"]

_EXAMPLES = Path(__file__).parent / "page" / "examples.json"

#: The words that the page says; the portable rules hold those of rules and questions.
_SAID = (
    "answer.", "commencement", "cure.", "duty.", "effect.", "finding.", "month.", "note.",
    "number.", "place.", "subtitle.", "title.", "word.",
)  # fmt: skip


def _alike(held: Organisation, edition: Edition) -> bool:
    """Whether the law treats all groups of a body in doubt alike, on each day of change."""
    return len(held.groups) > 1 and all(
        placing.certain or placing.alike_under(as_at(day, edition=edition)) is not None
        for day in change_days(edition)
        if (placing := held.placing(day, edition=edition)).doubt is None or placing.either
    )


def _note(held: Organisation, told: str | None, alike: bool) -> str | None:
    said = []
    if told is not None:
        said.append(f"{held.name}: {told}{'; the law treats both alike here' if alike else ''}.")
    if held.note is not None:
        said.append(f"{held.name}: {held.note}")
    return " ".join(said) or None


def _rows(edition: Edition) -> Iterator[dict[str, Any]]:
    """Each body of the directory as the page offers it: its entries, or None where in doubt."""
    treated: dict[Any, bool] = {}
    for held in bodies():
        body = held.person
        groups, alone = body.groups, (body.groups, body.since, body.until)
        if alone not in treated:
            treated[alone] = _alike(body, edition)
        alike = treated[alone]
        note = _note(body, body.doubt if len(groups) > 1 else None, alike)
        if body is not held:
            agency = (
                f"{held.name} is an executive agency and is treated as its department, {body.name}."
            )
            note = f"{agency} {note}" if note else agency
        placed = groups[0] if groups and (alike or len(groups) == 1) else None
        yield {
            "id": held.id,
            "name": held.name,
            "kind": _kind(held),
            "also": [name for name in held.also if name.isprintable()],
            "body": {
                "name": body.name,
                "identifier": body.id,
                "specified_as": None if placed is None else list(placed),
            },
            "note": note,
        }


def _kind(held: Organisation) -> str:
    until = f", until {held.until.isoformat()}" if held.until else ""
    return f"{held.kind_name}{until}"


def _examples(edition: Edition) -> list[dict[str, Any]]:
    """Documents to begin with: those that load under the edition."""
    made = []
    for example in json.loads(_EXAMPLES.read_text(encoding="utf-8")):
        try:
            from_dict(example["document"], law=edition)
        except DocumentError:
            continue
        made.append(example)
    return made


def explorer_data(edition: Edition) -> dict[str, Any]:
    """The bodies, the words and the changes of law that the page shows."""
    days = change_days(edition)
    moved: dict[str, list[list[str]]] = {}
    for change in changes(days[0], days[-1], edition=edition):
        moved.setdefault(change.on.isoformat(), []).append([change.what, change.by])
    return {
        "words": {id: text for id, text in english(edition).items() if id.startswith(_SAID)},
        "directory": list(_rows(edition)),
        "changes": moved,
        "examples": _examples(edition),
    }
