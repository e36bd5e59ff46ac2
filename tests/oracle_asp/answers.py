"""A document's answer by the solver: what holds in every way of settling it, and in some."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from clingo import Control, String, Symbol

from . import told
from .schedules import facts

LAW = Path(__file__).parent / "law"
SCHEDULE_OF = {"s35": 4, "s36": 5, "s37": 5, "s38": 6, "s39": 6}
PROGRAMS = {
    "s35": ("commenced", "commencement", "persons", "functions", "s35", "safeguards", "answer"),
    "s36": (
        "commenced",
        "commencement",
        "persons",
        "functions",
        "s36_to_s39",
        "safeguards",
        "answer",
    ),
    "s37": ("commenced", "commencement", "persons", "s36_to_s39", "safeguards", "answer"),
    "use": ("commenced", "received", "bars", "answer"),
}
PROGRAMS |= {"s38": PROGRAMS["s36"], "s39": PROGRAMS["s37"], "onward-disclosure": PROGRAMS["use"]}
#: What each noun that is no disclosure is called in the programs.
NOUNS = {"use": "noun(use).", "onward-disclosure": "noun(onward)."}

Told = Iterable[tuple[Symbol, bool]]


@dataclass(frozen=True)
class Answer:
    """What the law says of a document, over every way of settling what is not known.

    ``findings`` and ``outcome`` are as the contract has them: each finding settled where every
    way agrees, and the outcome their conjunction.  ``jointly`` is the outcome itself over every
    way: it may be settled where two findings that are not can never both be met.  ``offences``
    are those that some way leads to, each with whether every way does.
    """

    outcome: str
    jointly: str
    findings: Mapping[str, str]
    stands: Mapping[str, str]
    offences: Mapping[str, bool]


@cache
def _texts(name: str) -> str:
    files = [(LAW / f"{held}.lp").read_text(encoding="utf-8") for held in PROGRAMS[name]]
    return "\n".join([*files, *facts()])


@cache
def _changes(name: str) -> tuple[int, ...]:
    """The days that a program names: between two of them it says the same."""
    return tuple(sorted({int(found) for found in re.findall(r"\b2\d{7}\b", _texts(name))}))


class ContradictionError(ValueError):
    """What is said cannot all be so; a document that says it is a fault."""


class Law:
    """A program grounded for the days between two changes; asked again and again."""

    def __init__(self, name: str, day: int) -> None:
        self.control = Control(["--warn=no-atom-undefined"])
        power = f'power("{name}"). schedule({SCHEDULE_OF[name]}).' if name in SCHEDULE_OF else ""
        asked = f"today({day}). {power} {NOUNS.get(name, '')}"
        self.control.add("base", [], _texts(name) + asked)
        self.control.ground([("base", [])])
        self.literals = {held.symbol: held.literal for held in self.control.symbolic_atoms}
        self.words: dict[str, list[tuple[Symbol, int]]] = {}
        for symbol, literal in self.literals.items():
            if len(symbol.arguments) == 1:
                self.words.setdefault(symbol.name, []).append((symbol, literal))

    def assumed(self, said: Told) -> list[int]:
        """Literals for what is said; ``*`` denies every word of a list that is not said."""
        lists, literals, positive = [], [], set()
        for symbol, holds in said:
            if symbol.arguments and symbol.arguments[-1] == String("*"):
                lists.append(symbol.name)
                continue
            literal = self.literals.get(symbol)
            if literal is None:
                continue  # the program does not ask
            positive.add(literal) if holds else None
            literals.append(literal if holds else -literal)
        for name in lists:
            for _, literal in self.words.get(name, ()):
                if literal not in positive:
                    literals.append(-literal)
        return literals

    def consequences(self, literals: list[int], mode: str) -> frozenset[Symbol]:
        """What holds in every answer set (``cautious``), or in some (``brave``)."""
        self.control.configuration.solve.enum_mode = mode  # type: ignore[union-attr]
        self.control.configuration.solve.models = 0  # type: ignore[union-attr]
        last: frozenset[Symbol] | None = None
        with self.control.solve(assumptions=literals, yield_=True) as handle:
            for model in handle:
                last = frozenset(model.symbols(shown=True))
        if last is None:
            raise ContradictionError
        return last


@cache
def _law(name: str, span: int) -> Law:
    changes = _changes(name)
    return Law(name, changes[span - 1] if span else 20170101)


def law_for(document: Mapping[str, Any]) -> Law:
    """The program for a document, grounded for its day."""
    name = document["power"] if document["type"] == "disclosure" else document["type"]
    day = int(document["on"].replace("-", ""))
    return _law(name, bisect_right(_changes(name), day))


def what_is_said(document: dict[str, Any], views: Mapping[str, bool] | None = None) -> Told:
    """A document's facts and the views taken, as assumptions."""
    reader = told.disclosure if document["type"] == "disclosure" else told.received
    yield from reader(document)
    for reading, holds in (views or {}).items():
        yield told.atom("reading", reading), holds


def answer(
    document: dict[str, Any], views: Mapping[str, bool] | None = None, further: Told = ()
) -> Answer:
    """The answer to a document that loads."""
    law = law_for(document)
    literals = law.assumed([*what_is_said(document, views), *further])
    always = law.consequences(literals, "cautious")
    ever = law.consequences(literals, "brave")
    return _answer(law, always, ever)


def _three(symbol: Symbol, always: frozenset[Symbol], ever: frozenset[Symbol]) -> str:
    if symbol in always:
        return "met"
    return "unknown" if symbol in ever else "not-met"


def _answer(law: Law, always: frozenset[Symbol], ever: frozenset[Symbol]) -> Answer:
    findings, stands = {}, {}
    for head, _ in law.words["head"]:
        of = head.arguments[0]
        name = of.name
        applies = told.atom("applies", of)
        met = _three(told.atom("met", of), always, ever)
        if applies not in ever:
            findings[name] = "not-applicable"
        else:
            findings[name] = met if applies in always else "unknown"
        stands[name] = _three(told.atom("stands", of), always, ever)
    values = set(stands.values())
    outcome = "not-met" if "not-met" in values else "unknown" if "unknown" in values else "met"
    jointly = _three(told.atom("permitted"), always, ever)
    said = {"met": "permitted", "not-met": "not-permitted", "unknown": "undetermined"}
    offences = {held.arguments[0].string: held in always for held in ever if held.name == "offence"}
    return Answer(said[outcome], said[jointly], findings, stands, offences)


@cache
def effects() -> dict[tuple[str, str, str], str]:
    """Section 40(7) and (8): what becomes of a restriction, by outcome, kind and age."""
    control = Control()
    control.load(str(LAW / "override.lp"))
    control.ground([("base", [])])
    found: dict[tuple[str, str, str], str] = {}
    with control.solve(yield_=True) as handle:
        for model in handle:
            for held in model.symbols(shown=True):
                outcome, kind, age, effect = held.arguments
                place = (outcome.string, kind.string, age.name)
                assert place not in found
                found[place] = effect.name
    return found


def effect(restriction: Mapping[str, Any], outcome: str) -> str:
    """What becomes of one restriction of a disclosure with this outcome."""
    later = (restriction.get("since") or "2017-04-27") > "2017-04-27"
    return effects()[(outcome, restriction["kind"], "later" if later else "earlier")]
