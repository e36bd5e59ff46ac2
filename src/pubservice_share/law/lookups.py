"""The tables of one span of law that rules look up.

A rule has no other access to the law.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any, TypeAlias

from pubservice_share.caches import kept_with_first

from . import rows
from .edition import Edition
from .spans import change_days

__all__ = ["TABLES", "tables_of", "with_unknown_keys"]

#: What a table answers: yes or no, the id of a reading, a number, or None where it is not known.
_Answer: TypeAlias = bool | int | str | None
_Table: TypeAlias = dict[Any, "_Answer | _Table"]

#: The tables that rules look up, with the keys of each.
TABLES: dict[str, tuple[str, ...]] = {
    "power.in-force": ("power", "territory"),
    "power.part-commenced": ("power", "territory"),
    "power.commenced-for": ("power", "territory", "class"),
    "section.in-force": ("section", "territory"),
    "section.commenced-for": ("section", "territory", "class"),
    "section.somewhere": ("section",),
    "section.somewhere-for": ("section", "class"),
    "section.later": ("section", "territory"),
    "power.entry": ("power", "reference"),
    "power.purpose": ("power", "purpose"),
    "power.use": ("power", "use"),
    "use.to-any": ("use",),
    "use.recipient": ("use", "class"),
    "class.power": ("power", "class"),
    "eligible.undertaker": ("eligible", "class"),
    "power.eligible-for-any": ("power", "eligible"),
    "power.not-stated-for-any": ("power",),
    "power.not-stated-for": ("power", "class"),
    "ground.use": ("ground",),
    "ground.onward": ("ground",),
    "power.bound-by-consent": ("power",),
    "entry.in-force": ("reference", "territory"),
    "entry.somewhere": ("reference",),
    "entry.part-commenced": ("reference", "territory"),
    "entry.commenced-for": ("reference", "territory", "class"),
    "entry.exists": ("reference",),
    "entry.provider": ("reference",),
    "entry.capacity": ("reference",),
    "entry.functions": ("reference",),
    "entry.same-part": ("provider reference", "client reference"),
    "entry.revenue-and-customs": ("reference",),
    "objective.in-force": ("objective", "territory"),
    "objective.lists": ("objective", "reference"),
    "objective.any-element": ("objective", "element"),
    "objective.all-element": ("objective", "element"),
    "objective.all-joined": ("objective",),
    "objective.elements-needed": ("objective",),
    "objective.factors": ("objective",),
    "objective.factors-needed": ("objective",),
    "objective.factor-by-age": ("objective", "factor"),
}


def _in_force_on(
    commencement: Iterable[rows.Commencement], extent: Iterable[str], day: date
) -> tuple[dict[str, bool], dict[str, dict[str, bool]]]:
    """The territories in which a provision is in force on a day: generally, and for a class."""
    general: dict[str, bool] = {}
    classes: dict[str, dict[str, bool]] = {}
    for row in commencement:
        if row.since > day:
            continue
        for territory in row.territory:
            if territory not in extent:
                continue
            if row.only_for is None:
                general[territory] = True
            else:
                classes.setdefault(territory, {})[row.only_for] = True
    return general, {name: by_class for name, by_class in classes.items() if name not in general}


def _power_tables(edition: Edition, day: date, tables: dict[str, Any]) -> None:
    for power in edition.powers.values():
        general, classes = _in_force_on(power.commencement, power.extent, day)
        tables["power.in-force"][power.id] = general
        tables["power.commenced-for"][power.id] = classes
        tables["power.part-commenced"][power.id] = dict.fromkeys(classes, True)
        tables["power.entry"][power.id] = {
            ref: True for ref in edition.entries if ref.startswith(f"sch{power.schedule}/")
        }
        tables["power.bound-by-consent"][power.id] = power.bound_by_consent
        tables["class.power"][power.id] = {
            row.ref: True for row in edition.recipient_classes.values() if power.id in row.powers
        }


def _section_tables(edition: Edition, day: date, tables: dict[str, Any]) -> None:
    """Where each section is in force, powers and safeguards alike, and where it came later."""
    for section in (*edition.powers.values(), *edition.safeguards.values()):
        general, classes = _in_force_on(section.commencement, section.extent, day)
        tables["section.in-force"][section.id] = general
        tables["section.commenced-for"][section.id] = classes
        tables["section.somewhere"][section.id] = bool(general)
        tables["section.somewhere-for"][section.id] = {
            ref: True for by_class in classes.values() for ref in by_class
        }
        tables["section.later"][section.id] = dict.fromkeys(section.later_in, True)


def _entry_tables(edition: Edition, day: date, tables: dict[str, Any]) -> None:
    by_part: dict[tuple[int, int], dict[str, bool]] = {}
    providers: dict[str, tuple[int, int]] = {}
    for schedule in edition.schedules.values():
        for entry in schedule.entries:
            place = (schedule.schedule, entry.part)
            if entry.kind == "provider":
                tables["entry.provider"][entry.ref] = True
                providers[entry.ref] = place
            else:
                by_part.setdefault(place, {})[entry.ref] = True
            if entry.revenue_and_customs:
                tables["entry.revenue-and-customs"][entry.ref] = True
            if not entry.holds_on(day):
                continue
            tables["entry.exists"][entry.ref] = True
            general, classes = _in_force_on(schedule.commencement, entry.extent, day)
            tables["entry.in-force"][entry.ref] = general
            tables["entry.commenced-for"][entry.ref] = classes
            tables["entry.part-commenced"][entry.ref] = dict.fromkeys(classes, True)
            tables["entry.somewhere"][entry.ref] = bool(general)
            tables["entry.capacity"][entry.ref] = entry.capacity is not None
            tables["entry.functions"][entry.ref] = entry.functions is not None
    for ref, place in providers.items():
        tables["entry.same-part"][ref] = by_part.get(place, {})


def _objective_tables(edition: Edition, day: date, tables: dict[str, Any]) -> None:
    for objective in edition.objectives.values():
        if not objective.holds_on(day):
            continue
        name = objective.id
        tables["objective.in-force"][name] = dict.fromkeys(objective.extent, True)
        tables["objective.lists"][name] = {
            row.ref: row.reading or True for row in objective.persons if row.holds_on(day)
        }
    # The content of an objective is the same on every day.
    for objective in edition.objectives.values():
        name = objective.id
        tables[f"objective.{objective.combine}-element"][name] = {
            row.id: True for row in objective.elements
        }
        if objective.combine == "all":
            tables["objective.all-joined"][name] = True
            tables["objective.elements-needed"][name] = len(objective.elements)
        if objective.factors:
            tables["objective.factors"][name] = True
            tables["objective.factors-needed"][name] = objective.factors.at_least
            tables["objective.factor-by-age"][name] = {
                row.id: row.age is not None for row in objective.factors.list
            }


def _measure_tables(edition: Edition, day: date, tables: dict[str, Any]) -> None:
    for purpose in edition.purposes:
        tables["power.purpose"].setdefault(purpose.power, {})[purpose.id] = True
    for use in edition.intended_uses:
        if not use.holds_on(day):
            continue
        tables["power.use"].setdefault(use.power, {})[use.id] = True
        if use.only_to is None:
            tables["use.to-any"][use.id] = True
        else:
            tables["use.recipient"].setdefault(use.id, {})[use.only_to] = True
    _eligible_tables(edition, day, tables)


def _eligible_tables(edition: Edition, day: date, tables: dict[str, Any]) -> None:
    """The undertakers for which people count: those of each class, and of a document with none."""
    for eligible in edition.eligible_classes:
        if not eligible.holds_on(day):
            continue
        counts = dict.fromkeys(eligible.undertakers, True)
        tables["eligible.undertaker"][eligible.id] = counts
        for power in edition.powers:
            classes = {row.ref for row in edition.recipient_classes.values() if power in row.powers}
            if not classes & counts.keys():
                continue
            for_any = classes <= counts.keys()
            tables["power.eligible-for-any"].setdefault(power, {})[eligible.id] = for_any
            if eligible.when_not_stated:
                tables["power.not-stated-for-any"][power] = for_any
                tables["power.not-stated-for"][power] = counts


def _bar_tables(edition: Edition, tables: dict[str, Any]) -> None:
    for ground in edition.grounds.values():
        tables["ground.use"][ground.id] = ground.use is not None
        tables["ground.onward"][ground.id] = ground.onward is not None


def with_unknown_keys(table: _Table) -> dict[Any, Any]:
    """A table that can also be looked up under a key that is not known (None).

    If every key answers False, an unknown key answers False too; otherwise its answer is unknown.
    Among numbers it is the least.
    """
    extended: _Table = {
        key: with_unknown_keys(value) if isinstance(value, dict) else value
        for key, value in table.items()
    }
    inner = [value for value in table.values() if isinstance(value, dict)]
    numbers = [value for value in table.values() if type(value) is int]
    if inner:
        extended[None] = with_unknown_keys(_any_of(inner))
    elif numbers:
        extended[None] = min(numbers)
    elif any(map(_may_be_true, table.values())):
        extended[None] = None
    return extended


def _any_of(tables: Iterable[_Table]) -> _Table:
    """The answers of one of several tables while it is not known which of them applies."""
    joined: _Table = {}
    for table in tables:
        for key, value in table.items():
            if isinstance(value, dict):
                before = joined.get(key)
                joined[key] = _any_of([before, value] if isinstance(before, dict) else [value])
            elif _may_be_true(value):
                joined[key] = None
    return joined


def _may_be_true(answer: _Answer | _Table) -> bool:
    """Whether an answer is other than False: one that is unknown, or a reading, may be true."""
    return answer is None or bool(answer)


@kept_with_first()
def tables_of(edition: Edition, span: int) -> Mapping[str, Any]:
    """Every table of ``TABLES`` in one span: nested mappings, one level a key.

    A look-up answers True or False, or the id of the reading on which it turns; a key that is
    absent answers False.  The key None stands for a key that is not known.
    """
    tables: dict[str, Any] = {name: {} for name in TABLES}
    day = change_days(edition)[span]
    _power_tables(edition, day, tables)
    _section_tables(edition, day, tables)
    _entry_tables(edition, day, tables)
    _objective_tables(edition, day, tables)
    _measure_tables(edition, day, tables)
    _bar_tables(edition, tables)
    return {name: with_unknown_keys(table) for name, table in tables.items()}
