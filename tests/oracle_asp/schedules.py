"""The rows of Schedules 4 to 6 as facts, from the data files alone."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

DATA = Path(__file__).parent.parent.parent / "src" / "pubservice_share" / "law" / "data"
CLASSES = ("s36/1/a", "s36/1/b", "s38/1/a", "s38/1/b")
NEVER = 99991231


def rows() -> list[dict[str, Any]]:
    """Every wording of every entry, with the number of its Schedule."""
    return [
        {**entry, "schedule": schedule["schedule"]}
        for number in (4, 5, 6)
        for schedule in _read(f"schedule-{number}.json")["schedules"]
        for entry in schedule["entries"]
    ]


def _read(name: str) -> Any:
    return json.loads((DATA / name).read_text(encoding="utf-8"))


def day(text: str | None) -> int:
    """A day as a number that can be compared."""
    return NEVER if text is None else int(text.replace("-", ""))


def facts() -> Iterator[str]:
    """The facts that the programs ask of the Schedules."""
    for ref in CLASSES:
        yield f'reference("{ref}").'
    for row in rows():
        ref, since = row["ref"], day(row["from"])
        match = re.fullmatch(r"sch\d/(\d+)([A-Z]?)", ref)
        assert match is not None, ref
        number, letter = match.groups()
        yield f'reference("{ref}").'
        yield f'wording("{ref}", {since}, {day(row["to"])}).'
        yield f'paragraph("{ref}", {row["schedule"]}, {row["part"]}).'
        if row["schedule"] == 4:  # the regulations name paragraphs of Schedule 4 alone
            yield f'number("{ref}", {number}, {chr(34) + letter + chr(34) if letter else "plain"}).'
        for territory in row["extent"]:
            yield f'extent("{ref}", {since}, "{territory}").'
        if row["kind"] == "provider":
            yield f'provider("{ref}").'
        for name in ("capacity", "functions"):
            if row.get(name):
                yield f'{name}("{ref}", {since}).'
        if row.get("revenue_and_customs"):
            yield f'revenue_and_customs("{ref}").'


REFERENCES = tuple(dict.fromkeys(row["ref"] for row in rows())) + CLASSES
