"""The statements of the law module, as lines of text: a review shows every change of wording.

Every change there has been, what a notebook shows, what was not checked since a day, and what
is said where a question to the law has no answer.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from pubservice_share import law

SNAPSHOT = Path(__file__).parent / "law-statements.txt"
#: Between them: powers in force for one class of party, all of Schedule 4, each kind of change.
FIRST, EARLY, LATER, LAST = "2017-04-27", "2018-04-11", "2024-05-01", "2026-11-27"
SHOWN: dict[str, Callable[[], Any]] = {
    "the law of a day": lambda: law.as_at(LATER),
    "the law where little is in force": lambda: law.as_at(EARLY),
    "objectives": lambda: law.as_at(LATER).objectives(),
    "an objective of which one element will do": lambda: law.as_at(LATER).objective("fuel-poverty"),
    "an objective that needs every element": lambda: law.as_at(LATER).objective(
        "multiple-disadvantages"
    ),
    "an entry": lambda: law.as_at(LATER).entry("sch4/12"),
    "a Schedule": lambda: law.as_at(LATER).schedule(6),
    "changes": lambda: law.changes("2018-04-01", "2018-07-19"),
    "no changes": lambda: law.changes(FIRST, FIRST),
}
#: Questions that have no answer.
UNANSWERABLE: dict[str, Callable[[], Any]] = {
    "an objective that never was": lambda: law.as_at(LATER).objective("fuel-povertty"),
    "an entry that never was": lambda: law.as_at(LATER).entry("sch4/12z"),
    "a power that never was": lambda: law.as_at(LATER).power("s34"),
    "persons of an objective that never was": lambda: law.as_at(LATER).specified_persons("x"),
    "a Schedule that never was": lambda: law.as_at(LATER).schedule(3),
    "no day": lambda: law.as_at("1 May 2024"),
    "a day before the Act": lambda: law.as_at("2017-04-26"),
    "days the wrong way round": lambda: law.changes(LATER, EARLY),
}


def _laid_out(page: str) -> Iterator[str]:
    """HTML with each row and each block on a line of its own."""
    for line in re.split(r"(?=<(?:tr|table|p|ul|li|caption|thead|tbody)\b)", page):
        if line:
            yield f"  {line}"


def lines() -> Iterator[str]:
    """The statements, under headings."""
    yield "every change"
    for change in law.changes(FIRST, LAST):
        yield f"  {json.dumps(change.to_dict(), ensure_ascii=False)}"
    yield f"not checked since {LAST}"
    for part in law.unchecked(LAST):
        yield f"  {json.dumps(part.to_dict(), ensure_ascii=False)}"
    yield f"in force on {LATER}"
    for power in ("s35", "s36", "s37", "s38", "s39"):
        yield f"  {power}: {', '.join(law.as_at(LATER).in_force(power))}"
    for name, show in SHOWN.items():
        yield f"{name}, in a notebook"
        yield from _laid_out(show()._repr_html_())
    for name, ask in UNANSWERABLE.items():
        yield name
        try:
            ask()
        except (LookupError, ValueError) as error:
            yield f"  {type(error).__name__}: {error}"


if __name__ == "__main__":
    SNAPSHOT.write_text("\n".join(lines()) + "\n", encoding="utf-8")
