"""A document's answer by the solver: what holds in every completion of its facts, and in some."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from clingo import Control, String, Symbol

from . import assumptions
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

Assumptions = Iterable[tuple[Symbol, bool]]


@dataclass(frozen=True)
class Answer:
    """What the law says of a document, over every completion of its unknown facts.

    ``findings`` and ``outcome`` are as the contract has them: each finding is settled where every
    completion agrees, and the outcome is their conjunction.  ``jointly`` is the outcome itself over
    every completion: it may be settled where two unsettled findings can never both be met.
    ``offences`` are those of some completion, each with whether every completion has it.
    """

    outcome: str
    jointly: str
    findings: Mapping[str, str]
    stands: Mapping[str, str]
    offences: Mapping[str, bool]


@cache
def _texts(name: str) -> str:
    files = [(LAW / f"{program}.lp").read_text(encoding="utf-8") for program in PROGRAMS[name]]
    return "\n".join([*files, *facts()])


@cache
def _changes(name: str) -> tuple[int, ...]:
    """The days that a program names: its answers change on these days alone."""
    return tuple(sorted({int(day) for day in re.findall(r"\b2\d{7}\b", _texts(name))}))


class ContradictionError(ValueError):
    """The facts stated contradict each other; a document that states them is a fault."""


class Law:
    """A program grounded for the days between two changes, used for many documents."""

    def __init__(self, name: str, day: int) -> None:
        self.control = Control(["--warn=no-atom-undefined"])
        power = f'power("{name}"). schedule({SCHEDULE_OF[name]}).' if name in SCHEDULE_OF else ""
        today = f"today({day}). {power} {NOUNS.get(name, '')}"
        self.control.add("base", [], _texts(name) + today)
        self.control.ground([("base", [])])
        self.literals = {atom.symbol: atom.literal for atom in self.control.symbolic_atoms}
        self.words: dict[str, list[tuple[Symbol, int]]] = {}
        for symbol, literal in self.literals.items():
            if len(symbol.arguments) == 1:
                self.words.setdefault(symbol.name, []).append((symbol, literal))

    def literals_for(self, pairs: Assumptions) -> list[int]:
        """Literals for assumptions; ``*`` denies every word of a list that is not stated."""
        lists, literals, positive = [], [], set()
        for symbol, holds in pairs:
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


def assumptions_of(
    document: dict[str, Any], views: Mapping[str, bool] | None = None
) -> Assumptions:
    """The facts of a document and the views taken on readings, as assumptions."""
    reader = assumptions.disclosure if document["type"] == "disclosure" else assumptions.received
    yield from reader(document)
    for reading, holds in (views or {}).items():
        yield assumptions.atom("reading", reading), holds


def answer(
    document: dict[str, Any], views: Mapping[str, bool] | None = None, more: Assumptions = ()
) -> Answer:
    """The answer to a document that loads."""
    law = law_for(document)
    literals = law.literals_for([*assumptions_of(document, views), *more])
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
        applies = assumptions.atom("applies", of)
        met = _three(assumptions.atom("met", of), always, ever)
        if applies not in ever:
            findings[name] = "not-applicable"
        else:
            findings[name] = met if applies in always else "unknown"
        stands[name] = _three(assumptions.atom("stands", of), always, ever)
    values = set(stands.values())
    outcome = "not-met" if "not-met" in values else "unknown" if "unknown" in values else "met"
    jointly = _three(assumptions.atom("permitted"), always, ever)
    outcome_names = {"met": "permitted", "not-met": "not-permitted", "unknown": "undetermined"}
    offences = {
        symbol.arguments[0].string: symbol in always for symbol in ever if symbol.name == "offence"
    }
    return Answer(outcome_names[outcome], outcome_names[jointly], findings, stands, offences)


@cache
def effects() -> dict[tuple[str, str, str], str]:
    """Section 40(7) and (8): the effect on a restriction, by outcome, kind and age."""
    control = Control()
    control.load(str(LAW / "override.lp"))
    control.ground([("base", [])])
    effect_by_case: dict[tuple[str, str, str], str] = {}
    with control.solve(yield_=True) as handle:
        for model in handle:
            for symbol in model.symbols(shown=True):
                outcome, kind, age, effect = symbol.arguments
                place = (outcome.string, kind.string, age.name)
                assert place not in effect_by_case
                effect_by_case[place] = effect.name
    return effect_by_case


def effect(restriction: Mapping[str, Any], outcome: str) -> str:
    """The effect on one restriction of a disclosure with this outcome."""
    later = (restriction.get("since") or "2017-04-27") > "2017-04-27"
    return effects()[(outcome, restriction["kind"], "later" if later else "earlier")]
