"""Random rows of tables, as in logs: mostly sensible, sometimes odd, drawn from a seed."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

import polars as pl

import pubservice_share as pss
from pubservice_share.law import built_in, change_days
from pubservice_share.rules import RULES
from pubservice_share.tables.columns import Column, columns_of, holders_of

__all__ = ["ROW", "TYPES", "Row", "document_of", "expected", "rows"]

Row = dict[str, Any]

#: A permitted disclosure, as text.
ROW: Row = {
    "power": "s35",
    "on": "2024-05-01",
    "territory": "england",
    "discloser.name": "West Yorkshire Police",
    "discloser.specified_as": "sch4/22",
    "recipient.name": "Leeds City Council",
    "recipient.specified_as": "sch4/12",
    "objective": "multiple-disadvantages",
    "pursues": "identify|improve-or-facilitate|improve-well-being",
    "assists_eligible_people": "true",
    "information.held_in_connection_with_functions": "true",
    "complies_with_data_protection": "true",
    "prohibited_by_investigatory_powers": "false",
    "had_regard_to_code": "true",
}
#: The type of a column in Polars, by the kind of the column.
TYPES = {
    "fact": pl.Boolean,
    "day": pl.Date,
    "name": pl.String,
    "word": pl.String,
    "words": pl.List(pl.String),
}

EDITION = built_in()
DAYS = change_days(EDITION)
REFERENCES = [*EDITION.entries, *EDITION.recipient_classes]
PROVIDERS = ["sch4/28", "sch4/48", "sch4/52", "sch5/18", "sch5/32", "sch6/12", "sch6/25"]
ODD = ["sch4/99", "sch4/7 ", "", "sch9/1", "S35", "mars", "\u0000"]
TERRITORIES = ["england", "wales", "scotland", "northern-ireland"]
NAMES = ["Leeds City Council", "leeds  city council", "West Yorkshire Police", "Cafe\u0301", "Café",
         "Kent County Council", "A charity", "Department for Work and Pensions"]  # fmt: skip
WORDS: dict[str, list[Any]] = {
    "objective": [*EDITION.objectives],
    "power": [*EDITION.powers],
    "received_under": [*EDITION.powers],
    "eligible_as": ["water-poverty", "special-provision"],
    "ground": [*EDITION.grounds],
    "identifier": ["local-authority-eng:LDS", "local-authority-eng:KEN", "police:west-yorkshire"],
}
LISTS: dict[str, list[Any]] = {
    "territory": TERRITORIES,
    "specified_as": REFERENCES,
    "disadvantages": ["ill-health", "homelessness", "unemployment", "not-in-education-or-training"],
    "purpose": ["reduce-costs", "improve-efficiency", "improve-health-or-financial-well-being"],
    "intended_use": [*sorted({use.id for use in EDITION.intended_uses}), "none-of-these"],
    "pursues": [row.id for objective in EDITION.objectives.values() for row in objective.elements],
}


class Maker:
    """Makes rows of one noun; ``odd`` is how often a value is one that cannot be read."""

    def __init__(self, noun: str, seed: int, odd: float) -> None:
        self.noun, self.random, self.odd = noun, random.Random(seed), odd  # noqa: S311
        self.columns = columns_of(noun)

    def some(self, values: list[Any], most: int = 3) -> list[Any]:
        return self.random.sample(values, min(len(values), self.random.randint(0, most)))

    def day(self) -> date:
        if self.random.random() < 0.5:
            change = self.random.choice(DAYS)
            return max(change + timedelta(days=self.random.randint(-1, 1)), EDITION.passed)
        return EDITION.passed + timedelta(days=self.random.randint(0, 3200))

    def row(self) -> Row:
        row = {path: self.value(column) for path, column in self.columns.items()}
        for holder, optional in holders_of(self.noun).items():
            if optional and (row[f"{holder}.name"] is None or self.random.random() < 0.6):
                row |= {path: None for path in row if path.startswith(f"{holder}.")}
        if self.noun == "disclosure":
            self.sensible(row)
        if self.random.random() < self.odd:
            path = self.random.choice(list(self.columns))
            row[path] = self.wrong(self.columns[path])
        return row

    def value(self, column: Column) -> Any:
        chance = self.random.random()
        name = column.path.rpartition(".")[2]
        match column.kind:
            case "fact":
                likely = name != "prohibited_by_investigatory_powers"
                if name in ("for_disclosed_purpose", "ground_made_out"):
                    likely = self.random.random() < 0.6
                return None if chance < 0.1 else likely if chance < 0.96 else not likely
            case "day":
                return self.day()
            case "name" if name == "name":
                return self.random.choice(NAMES)
            case "name":
                return None if chance < 0.6 else self.random.choice(WORDS["identifier"])
            case "word":
                needed = name in ("power", "received_under")
                return None if chance < 0.15 and not needed else self.random.choice(WORDS[name])
            case "words":
                if name == "territory" and self.noun != "disclosure" and chance < 0.8:
                    return None
                if name == "territory":
                    return self.some(TERRITORIES, 1) or ["england"]
                return None if chance < 0.15 else self.some(LISTS[name])
        raise AssertionError(column)

    def sensible(self, row: Row) -> None:
        """Elements of the objective, entries of the Schedule, and often no two wrongs."""
        power, objective = row["power"], row["objective"]
        listed_objective = EDITION.objectives.get(objective)
        if listed_objective is not None and row["pursues"] is not None:
            own = [element.id for element in listed_objective.elements]
            row["pursues"] = own if self.random.random() < 0.7 else self.some(own)
        elif row["pursues"] and self.random.random() < 0.5:
            row["pursues"] = []
        schedule = f"sch{EDITION.powers[power].schedule}/"
        entries = [ref for ref in REFERENCES if ref.startswith(schedule)]
        listed = (
            [person.ref for person in listed_objective.persons]
            if listed_objective and power == "s35"
            else entries
        )
        for party in ("discloser", "recipient"):
            path = f"{party}.specified_as"
            chance = self.random.random()
            if row[path] is not None and chance < 0.7:
                row[path] = [self.random.choice(listed)]
            elif row[path] is not None and chance < 0.9:
                within = [ref for ref in PROVIDERS if ref.startswith(schedule)]
                row[path] = [self.random.choice(within)]
            client = f"{party}.provides_services_to"
            if row[f"{client}.name"] is not None and self.random.random() < 0.7:
                row[f"{client}.specified_as"] = [self.random.choice(listed)]
        if listed_objective is not None and power == "s35" and self.random.random() < 0.8:
            row["territory"] = [self.random.choice(listed_objective.extent)]
            row["on"] = max(row["on"], listed_objective.since)
        if self.random.random() < 0.8:
            row["information.from_revenue_and_customs"] = None
        if self.random.random() < 0.7:
            row |= {"discloser.name": "Leeds City Council", "recipient.name": "A charity"}
            row |= {"discloser.identifier": None, "power": power}
        if power != "s35" and self.random.random() < 0.7:
            self.of_poverty(row, power, entries)

    def of_poverty(self, row: Row, power: str, entries: list[str]) -> None:
        """A supplier or an undertaker on its side, and a body of the Schedule on the other."""
        classes = [
            recipient_class.ref
            for recipient_class in EDITION.recipient_classes.values()
            if power in recipient_class.powers
        ]
        supplier = "recipient" if power in ("s36", "s38") else "discloser"
        counterparty = "discloser" if supplier == "recipient" else "recipient"
        row[f"{supplier}.specified_as"] = [self.random.choice(classes)]
        row[f"{counterparty}.specified_as"] = [self.random.choice(entries)]
        row["territory"] = [self.random.choice(TERRITORIES[:3])]
        row["on"] = max(row["on"], date(2018, 3, 30) + timedelta(days=self.random.randint(0, 99)))
        if self.random.random() < 0.7:
            row["purpose"] = [self.random.choice(LISTS["purpose"])]
            row["intended_use"] = [self.random.choice(LISTS["intended_use"])]

    def wrong(self, column: Column) -> Any:
        """A value of the right type that cannot be read, or that contradicts other values."""
        match column.kind:
            case "words":
                again = self.random.choice([*LISTS.values()])
                return self.random.choice(
                    [[self.random.choice(again)] * 2, [self.random.choice(ODD)], again[:3], []]
                )
            case "day":
                return self.random.choice([EDITION.passed - timedelta(days=1), None])
            case "fact":
                return self.random.choice([True, False])
        return self.random.choice([*ODD, None, "x" * 1001])


def rows(noun: str, count: int, *, seed: int = 1, odd: float = 0.03) -> Iterator[Row]:
    """Rows of a noun; the same for the same seed."""
    maker = Maker(noun, seed, odd)
    return (maker.row() for _ in range(count))


def document_of(noun: str, row: Row) -> dict[str, Any]:
    """The document of a row: what is null is left out."""
    document: dict[str, Any] = {"type": noun}
    for path, value in row.items():
        if value is None:
            continue
        place = document
        *way, last = path.split(".")
        for step in way:
            place = place.setdefault(step, {})
        place[last] = value.isoformat() if isinstance(value, date) else value
    return document


def expected(
    document: dict[str, Any],
    adopt: dict[str, bool] | None = None,
    law: pss.law.Edition | None = None,
) -> tuple[Any, ...]:
    """The expected answer of a row: outcome, rules not met, rules unknown, readings."""
    try:
        answer: Any = pss.assess(pss.from_dict(document, law=law), adopt, law)
    except pss.DocumentError:
        return ("invalid", None, None, None)
    kind = document["type"] if document["type"] in RULES else document["power"]
    named = [(rule.id, result) for rule, result in zip(RULES[kind], answer.results, strict=True)]
    return (
        answer.outcome.value,
        [rule for rule, result in named if result is False],
        [rule for rule, result in named if result is None],
        list(answer.readings),
    )
