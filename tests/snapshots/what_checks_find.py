"""What each check of an agreement finds, as lines of text: in each broken agreement."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from support.broken_agreements import BROKEN, EDGES, FAMILIES, FUEL, GONE, TOGETHER, broken, example

import pubservice_share as pss
from pubservice_share.rules.checks import CHECKS
from pubservice_share.rules.checks.check import Check

SNAPSHOT = Path(__file__).parent / "what-checks-find.txt"


def _declared(check: Check) -> Iterator[str]:
    read = "" if check.verified else ", wording not read"
    decides = "decides" if check.decides else "does not decide"
    yield f"{check.id}: {check.title}"
    yield f"  {check.basis}, {check.severity}, {decides}{read}; about {check.pointer or 'no place'}"
    yield f"  cites {'; '.join(check.cites) or 'nothing'}"
    yield f"  met: {check.met}"
    for says in check.says:
        yield f"  found: {says.text}"
        yield f"      cure: {says.cure}"


def _findings(document: dict[str, Any]) -> tuple[str, list[str], list[str]]:
    """The outcome, what was found, and the checks that do not arise."""
    answer = pss.assess(pss.from_dict(document))
    assert isinstance(answer, pss.AgreementAssessment)
    checked = [found for found in answer.findings if found.rule.startswith("agreement.")]
    found = [
        f"  {one.rule}, {one.severity}, at {one.pointer or 'no place'}\n"
        f"    {one.reason}\n    cure: {one.cure}"
        for one in checked
        if one.result is pss.Result.NOT_MET
    ]
    idle = [one.rule for one in checked if one.result is pss.Result.NOT_APPLICABLE]
    return answer.outcome.value, found, idle


def _place(found: str) -> str:
    return found.splitlines()[0].rpartition(",")[2]


def _found(name: str, document: dict[str, Any], before: tuple[list[str], list[str]]) -> str:
    """What is found, and does not arise, otherwise than ``before``."""
    outcome, found, idle = _findings(document)
    new = [one for one in found if one not in before[0]]
    told = [f"{name}: {outcome}"]
    for _, alike in itertools.groupby(new, lambda one: re.sub(r"/\d+", "", one)):
        first, *others = alike
        told.append(first)
        if others:
            told.append(f"  and so {len(others)} times more, the last{_place(others[-1])}")
    told += [f"  no more: {one.splitlines()[0].strip()}" for one in before[0] if one not in found]
    told += [f"  does not arise: {rule}" for rule in idle if rule not in before[1]]
    told += [f"  arises: {rule}" for rule in before[1] if rule not in idle]
    return "\n".join(told)


def _of_flows(document: dict[str, Any]) -> list[str]:
    """What is found of a flow that cannot be assessed."""
    return [
        f"{one.rule}, {one.severity}: {one.title}; based on {one.basis}, "
        f"{'decides' if one.decides else 'does not decide'}, "
        f"{'wording read' if one.verified else 'wording not read'}; {one.result.value}\n"
        f"  {one.reason}"
        for one in pss.assess(pss.from_dict(document)).findings
        if one.rule.startswith("flow.")
    ]


def text() -> str:
    """Each check as it is declared, then what is found in each agreement that is broken."""
    told = [line for check in CHECKS for line in _declared(check)]
    told += _of_flows(broken(FAMILIES, {"flows.0.power": GONE, "flows.1.power": "s48"}))
    before = {}
    for name in (FAMILIES, FUEL):
        told.append(_found(f"{name}, as it is", example(name), ([], [])))
        before[name] = _findings(example(name))[1:]
    for rule, name, changes in (*BROKEN, *TOGETHER):
        what = f"{rule}: {', '.join(changes)}"
        told.append(_found(what, broken(name, changes), before[name]))
    for what, (name, changes) in EDGES.items():
        told.append(_found(what, broken(name, changes), before[name]))
    return "\n".join(told) + "\n"


if __name__ == "__main__":
    SNAPSHOT.write_text(text(), encoding="utf-8")
