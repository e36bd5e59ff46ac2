"""What each look-up of the rules answers in one span of law: the tables that rules may ask.

They are all that rules know of the law.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from pubservice_share.caches import kept_with_first

from . import rows
from .edition import Edition
from .spans import change_days

__all__ = ["TABLES", "tables_of", "with_unknown_keys"]

#: The tables that rules may ask, with the keys of each.
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


def _commenced(
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
    return general, {name: held for name, held in classes.items() if name not in general}


def _power_tables(edition: Edition, day: date, tables: dict[str, Any]) -> None:
    for power in edition.powers.values():
        general, classes = _commenced(power.commencement, power.extent, day)
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
        general, classes = _commenced(section.commencement, section.extent, day)
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
            general, classes = _commenced(schedule.commencement, entry.extent, day)
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
    # What an objective is does not change with the day on which it is asked about.
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
    """For which undertakers people count: of each class, and where a document states none."""
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


def with_unknown_keys(table: dict[Any, Any]) -> dict[Any, Any]:
    """A table that can also be asked with a key that is not known (None).

    Where no key at all could answer anything but False, False is the answer whatever the
    key turns out to be; otherwise it is unknown.  For numbers it is the least of them.
    """
    made = {
        key: with_unknown_keys(value) if isinstance(value, dict) else value
        for key, value in table.items()
    }
    inner = [value for value in table.values() if isinstance(value, dict)]
    numbers = [held for held in table.values() if type(held) is int]
    if inner:
        made[None] = with_unknown_keys(_together(inner))
    elif numbers:
        made[None] = min(numbers)
    elif any(map(_may_hold, table.values())):
        made[None] = None
    return made


def _together(several: Iterable[dict[Any, Any]]) -> dict[Any, Any]:
    """What one of several tables answers while nobody knows which of them is asked."""
    joined: dict[Any, Any] = {}
    for table in several:
        for key, held in table.items():
            if isinstance(held, dict):
                joined[key] = _together([joined.get(key, {}), held])
            elif _may_hold(held):
                joined[key] = None
    return joined


def _may_hold(answer: Any) -> bool:
    """Whether an answer is other than False: unknown, or the id of a reading, may yet hold."""
    return answer is None or bool(answer)


@kept_with_first()
def tables_of(edition: Edition, span: int) -> Mapping[str, Any]:
    """Every table of ``TABLES`` in one span: nested mappings, one level a key.

    A look-up answers True or False, or the id of the reading on which it turns; what is
    not there is False.  The key None stands for a key that is not known.
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
