"""The law of each day of change, and what changed, are the same in JavaScript.

Needs Node, so these run in ``make test-all``.
"""

from __future__ import annotations

import itertools
import json
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import msgspec
import pytest
from support.javascript import in_node

import pubservice_share as pss
from pubservice_share.law import built_in, change_days

pytestmark = pytest.mark.node

LAW = built_in()
OBJECTIVES, POWERS, ENTRIES = list(LAW.objectives), list(LAW.powers), list(LAW.entries)
SCHEDULES = list(LAW.schedules)
CALLS = f"""
const OBJECTIVES = {json.dumps(OBJECTIVES)};
const POWERS = {json.dumps(POWERS)};
const ENTRIES = {json.dumps(ENTRIES)};
const SCHEDULES = {json.dumps(SCHEDULES)};
function everyRow(law) {{
  return {{
    edition: law.edition,
    on: law.on,
    objectives: law.objectives(),
    objective: OBJECTIVES.map(law.objective),
    schedule: SCHEDULES.map(law.schedule),
    entry: ENTRIES.map(law.entry),
    power: POWERS.map(law.power),
    inForce: POWERS.map(law.inForce),
    persons: OBJECTIVES.map(law.specifiedPersons),
    arguable: OBJECTIVES.map(law.arguablePersons),
  }};
}}
"""
IMPORTS = (
    'import { lawAsAt } from "LIB/law_on_day.mjs";\n'
    'import { changesOfLaw } from "LIB/law_changes.mjs";\n'
)


def days() -> list[str]:
    """Each day of change, and the days beside it."""
    near = {day + timedelta(days) for day in change_days(LAW) for days in (-1, 0, 1)}
    return [day.isoformat() for day in sorted(near) if day >= LAW.passed]


def row(value: Any) -> Any:
    """A row with every field, under the names of the data."""
    if value is None:
        return None
    plain = msgspec.to_builtins(value)
    if hasattr(value, "citation"):
        plain["citation"] = value.citation
    return json.loads(json.dumps(plain))


def every_row(day: str) -> dict[str, Any]:
    law = pss.law.as_at(day)
    return {
        "edition": LAW.edition,
        "on": day,
        "objectives": [row(own) for own in law.objectives()],
        "objective": [row(law.objective(id)) for id in OBJECTIVES],
        "schedule": [[row(own) for own in law.schedule(number)] for number in SCHEDULES],
        "entry": [row(law.entry(ref)) for ref in ENTRIES],
        "power": [row(law.power(id)) for id in POWERS],
        "inForce": [list(law.in_force(id)) for id in POWERS],
        "persons": [[row(own) for own in law.specified_persons(id)] for id in OBJECTIVES],
        "arguable": [law.arguable_persons(id) for id in OBJECTIVES],
    }


def test_every_row_of_the_law_is_the_same_on_each_day(tmp_path: Path) -> None:
    asked = days()
    every = in_node(tmp_path, IMPORTS + CALLS, "everyRow(lawAsAt(rules, input))", asked)
    for day, theirs in zip(asked, every, strict=True):
        assert theirs == every_row(day), day


def test_the_changes_between_two_days_are_the_same(tmp_path: Path) -> None:
    every_day = days()
    pairs = [
        (every_day[0], every_day[-1]),
        *itertools.pairwise(every_day),
        *((day, day) for day in every_day[::5]),
    ]
    every = in_node(tmp_path, IMPORTS, "changesOfLaw(rules, ...input)", pairs)
    for pair, theirs in zip(pairs, every, strict=True):
        assert theirs == [change.to_dict() for change in pss.law.changes(*pair)], pair


#: What is asked of the law, in the words of either language, and that nobody can answer.
REFUSED: tuple[tuple[str, str], ...] = (
    ("objective", "fuel-povertty"), ("objective", "constructor"), ("entry", "sch4/7a"),
    ("entry", "__proto__"), ("power", "s48"), ("power", "35"), ("specified_persons", "families"),
    ("arguable_persons", ""),
)  # fmt: skip
IN_JAVASCRIPT = {
    "specified_persons": "specifiedPersons",
    "arguable_persons": "arguablePersons",
}
NO_DAYS = (
    "1 May 2024", "2024-02-30", "20240501", "", "today", "2017-04-26", "03/04/2026", "0000-01-01",
    "2024-05-01T00:00:00", "x" * 200,
)  # fmt: skip


def message(call: Any) -> str:
    with pytest.raises((LookupError, ValueError)) as caught:
        call()
    return str(caught.value.args[0])


def test_what_the_law_does_not_have_is_refused_with_the_same_message(tmp_path: Path) -> None:
    law = pss.law.as_at("2024-05-01")
    asked = [(IN_JAVASCRIPT.get(name, name), word) for name, word in REFUSED]
    answer = 'lawAsAt(rules, "2024-05-01")[input[0]](input[1])'
    errors = in_node(tmp_path, IMPORTS, answer, asked)
    for (name, word), error in zip(REFUSED, errors, strict=True):
        own = message(lambda name=name, word=word: getattr(law, name)(word))
        assert error == {"error": own, "name": "RangeError"}, (name, word)
    (error,) = in_node(tmp_path, IMPORTS, answer, [("schedule", 9)])
    assert error["error"] == message(lambda: law.schedule(9))
    errors = in_node(tmp_path, IMPORTS, "lawAsAt(rules, input)", NO_DAYS)
    for day, error in zip(NO_DAYS, errors, strict=True):
        own = message(lambda day=day: pss.law.as_at(day))
        assert error == {"error": own, "name": "RangeError"}, day
    (error,) = in_node(tmp_path, IMPORTS, "changesOfLaw(rules, ...input)", [
        ("2024-05-02", "2024-05-01")])  # fmt: skip
    assert error["error"] == message(lambda: pss.law.changes(date(2024, 5, 2), "2024-05-01"))


def test_a_row_can_be_changed_without_changing_the_law(tmp_path: Path) -> None:
    answer = """(() => {
      const law = lawAsAt(rules, "2024-05-01");
      const before = JSON.stringify(everyRow(law));
      law.power("s35").commencement.length = 0;
      law.objective("fuel-poverty").elements[0].text = "x";
      law.entry("sch4/7").extent.push("x");
      return before === JSON.stringify(everyRow(law));
    })()"""
    assert in_node(tmp_path, IMPORTS + CALLS, answer, [None]) == [True]
