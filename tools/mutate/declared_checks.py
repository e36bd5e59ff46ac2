"""Mutation testing of the checks of agreements as declarations, in one process.

    python -m tools.mutate.declared_checks

Each mutant is one check with one term changed: left out, turned, or made true or false.  It is
killed where a case of ``cases/`` expects another result of the check; where it finds something
else in one of the agreements whose findings were reviewed (``tests/snapshots/check-findings.txt``);
or where the same check, written as plain code (``tests/support/checks_as_code.py``), finds
something else in one of the agreements that are drawn.
"""

from __future__ import annotations

import functools
import json
import sys
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any

import attrs
import msgspec

import pubservice_share as pss
from pubservice_share.logic.check_terms import (
    And,
    CheckTerm,
    Earlier,
    Exists,
    Follows,
    Listed,
    Not,
    Or,
    Shifted,
)
from pubservice_share.logic.terms import Stated
from pubservice_share.model.agreements import Agreement
from pubservice_share.rules.checks import CHECKS, Check, Parts, findings_of
from pubservice_share.rules.checks.check import CheckSays, Defect

__all__ = ["Killers", "mutants_of"]

#: The day on which two lawful bases end in an edition that is made for this.
ENDS = date(2022, 7, 1)
#: How many agreements are drawn under each edition.
DRAWN = 1200
ROOT = Path(__file__).resolve().parents[2]
#: The worst first: of several findings of a check, a case expects the worst.
_RESULTS = ("not-met", "unknown", "met", "not-applicable")


def _without(items: tuple[Any, ...]) -> Iterator[tuple[Any, ...]]:
    for number in range(len(items)):
        yield items[:number] + items[number + 1 :]


def _lists(over: Listed) -> Iterator[Listed]:
    for where in _without(over.where):
        yield attrs.evolve(over, where=where)


def _terms(term: CheckTerm) -> Iterator[CheckTerm]:
    """The term with one place in it changed."""
    for settled in (And(), Or()):
        if term != settled:
            yield settled
    yield Not(term)
    match term:
        case And(terms) | Or(terms):
            for fewer in _without(terms):
                yield type(term)(*fewer)
            if len(terms) > 1:
                yield (Or if isinstance(term, And) else And)(*terms)
            for number, inner in enumerate(terms):
                for changed in _terms(inner):
                    yield type(term)(*terms[:number], changed, *terms[number + 1 :])
        case Not(inner):
            yield from map(Not, _terms(inner))
        case Exists(over, name, body):
            if isinstance(over, Listed):
                yield from (Exists(changed, name, body) for changed in _lists(over))
            else:
                yield Exists(Listed(over.path), name, body)
            if body != And():
                yield from (Exists(over, name, changed) for changed in _terms(body))
        case Stated(path, value) if value is not None:
            yield Stated(path)
        case Earlier(left, right):
            yield Earlier(right, left)
            if isinstance(left, Shifted):
                yield Earlier(left.day, right)
            if isinstance(right, Shifted):
                yield Earlier(left, right.day)
        case Follows(name, other):
            yield Follows(other, name)
        case _:
            pass


def _says(defect: Defect) -> Iterator[tuple[CheckSays, ...]]:
    if len(defect.says) > 1:
        yield from _without(defect.says)
    for number, says in enumerate(defect.says):
        if says.when is not None:
            for when in (None, *_terms(says.when)):
                changed = attrs.evolve(says, when=when)
                yield (*defect.says[:number], changed, *defect.says[number + 1 :])


def _defects(defect: Defect) -> Iterator[Defect]:
    for wrong in _terms(defect.wrong):
        yield attrs.evolve(defect, wrong=wrong)
    for number, (name, over) in enumerate(defect.each):
        for changed in _lists(over):
            each = (*defect.each[:number], (name, changed), *defect.each[number + 1 :])
            yield attrs.evolve(defect, each=each)
    for says in _says(defect):
        yield attrs.evolve(defect, says=says)
    for severity in _without(defect.severity):
        yield attrs.evolve(defect, severity=severity)
    for number, row in enumerate(defect.severity):
        for when in _terms(row.when):
            rows = (*defect.severity[:number], attrs.evolve(row, when=when))
            yield attrs.evolve(defect, severity=(*rows, *defect.severity[number + 1 :]))


def mutants_of(check: Check) -> Iterator[Check]:
    """The check with one place changed."""
    for arises in _terms(check.arises):
        yield attrs.evolve(check, arises=arises)
    for fewer in _without(check.defects):
        yield attrs.evolve(check, defects=fewer)
    for number, defect in enumerate(check.defects):
        for changed in _defects(defect):
            defects = (*check.defects[:number], changed, *check.defects[number + 1 :])
            yield attrs.evolve(check, defects=defects)


def _parts(document: Mapping[str, Any], edition: pss.law.Edition | None = None) -> Parts:
    law = edition or pss.law.built_in()
    noun = pss.from_dict(document, law=law)
    assert isinstance(noun, Agreement)  # noqa: S101 - callers give agreements alone
    return Parts(noun, law)


def _with_a_basis_that_ends() -> pss.law.Edition:
    """An edition in which a lawful basis ends, as none does in the built-in one."""
    edition = pss.law.built_in()
    bases = {
        **edition.lawful_bases,
        "6(1)(c)": msgspec.structs.replace(edition.lawful_bases["6(1)(c)"], until=ENDS),
        "6(1)(f)": msgspec.structs.replace(edition.lawful_bases["6(1)(f)"], until=ENDS),
    }
    return attrs.evolve(edition, lawful_bases=bases)


def _not_met(check: Check, parts: Parts) -> list[str]:
    """Where a check is not met, as the checks written as code give it."""
    try:
        findings = findings_of(check, parts) or ()
    except AssertionError as error:  # no sentence applies
        return [str(error)]
    return sorted(
        row.pointer + row.subject.replace("/parties/", " ") for row in findings if not row.unknown
    )


def _found(check: Check, parts: Parts) -> list[tuple[Any, ...]] | None:
    try:
        findings = findings_of(check, parts)
    except AssertionError as error:  # no sentence applies
        return [(str(error),)]
    if findings is None:
        return None
    return [
        (row.pointer, row.subject, row.severity, row.unknown, row.says.text, row.says.cure,
         tuple(row.filled.items()))
        for row in findings
    ]  # fmt: skip


def _result(found: list[tuple[Any, ...]] | None) -> str:
    if found is None:
        return "not-applicable"
    results = {"unknown" if row[3:4] == (True,) else "not-met" for row in found} or {"met"}
    return min(results, key=_RESULTS.index)


@attrs.frozen(eq=False)
class _Case:
    """A case on an agreement: what it expects of a check."""

    parts: Parts
    results: Mapping[str, str]
    findings: tuple[Mapping[str, str], ...]

    def holds(self, check: Check) -> bool:
        """Whether a check answers as the case expects."""
        if check.id not in self.results and all(row["rule"] != check.id for row in self.findings):
            return True
        found = _found(check, self.parts)
        if _result(found) != self.results.get(check.id, _result(found)):
            return False
        places = {row[0] for row in found or ()}
        return all(
            row["pointer"] in places
            for row in self.findings
            if row["rule"] == check.id and row["result"] in ("not-met", "unknown")
        )


class Killers:
    """The cases and the reviewed agreements on which a mutant is tried."""

    def __init__(self) -> None:
        cases = [
            case
            for path in sorted((ROOT / "cases").glob("*.json"))
            for case in json.loads(path.read_text(encoding="utf-8"))
            if case["document"]["type"] == "agreement"
        ]
        self.cases = [
            _Case(
                _parts(case["document"]),
                case["expect"].get("results", {}),
                tuple(case["expect"].get("findings", ())),
            )
            for case in cases
        ]
        sys.path.insert(0, str(ROOT / "tests"))
        from support.broken_agreements import (
            BROKEN,
            EDGES,
            FAMILIES,
            FUEL,
            TOGETHER,
            broken,
            example,
        )

        documents = [example(FAMILIES), example(FUEL)]
        documents += [broken(name, changes) for _, name, changes in (*BROKEN, *TOGETHER)]
        documents += [broken(name, changes) for name, changes in EDGES.values()]
        self.reviewed = [_parts(document) for document in documents]

        from support.checks_as_code import CHECKS_AS_CODE, places
        from support.generated_documents import examples_of
        from support.whole_agreements import whole_agreements

        self.as_code, self.places = CHECKS_AS_CODE, places
        self.drawn = [
            (document, _parts(document, edition))
            for edition in (pss.law.built_in(), _with_a_basis_that_ends())
            for document in examples_of(whole_agreements(), DRAWN)
        ]

    def kill(self, mutant: Check, check: Check) -> bool:
        """Whether a mutant is noticed."""
        if not all(case.holds(mutant) for case in self.cases):
            return True
        if any(_found(mutant, parts) != _found(check, parts) for parts in self.reviewed):
            return True
        return check.id in self.as_code and any(
            _not_met(mutant, parts) != self.expected(check.id, number)
            for number, (_, parts) in enumerate(self.drawn)
        )

    @functools.cache  # noqa: B019 - there is one of these in a process
    def expected(self, check: str, number: int) -> list[str]:
        """Where the code finds that a check is not met in an agreement that is drawn."""
        document, parts = self.drawn[number]
        return self.places(check, document, parts.edition)


def main() -> int:
    """Try every mutant, and list those that nothing notices; exit 1 below 98 %."""
    killers, tried, survivors = Killers(), 0, []
    for check in CHECKS:
        for number, mutant in enumerate(mutants_of(check)):
            tried += 1
            if not killers.kill(mutant, check):
                survivors.append(f"{check.id}, mutant {number}")
    print("\n".join(survivors))
    killed = tried - len(survivors)
    print(f"{tried} mutants, {killed} killed: {killed / tried:.1%}")
    return int(killed < 0.98 * tried)


if __name__ == "__main__":
    sys.exit(main())
