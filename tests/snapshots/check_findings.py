"""The findings of each check in each broken agreement, as lines of text."""

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

SNAPSHOT = Path(__file__).parent / "check-findings.txt"


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
    if check.unknown is not None:
        yield f"  not known: {check.unknown.text}"
        yield f"      cure: {check.unknown.cure}"


def _strength(finding: pss.Finding) -> str:
    return "not known" if finding.result is pss.Result.UNKNOWN else finding.severity


def _findings(document: dict[str, Any]) -> tuple[str, list[str], list[str]]:
    """The outcome, the findings, and the checks that do not arise."""
    answer = pss.assess(pss.from_dict(document))
    assert isinstance(answer, pss.AgreementAssessment)
    checked = [failures for failures in answer.findings if failures.rule.startswith("agreement.")]
    failures = [
        f"  {finding.rule}, {_strength(finding)}, at {finding.pointer or 'no place'}\n"
        f"    {finding.reason}\n    cure: {finding.cure}"
        for finding in checked
        if finding.result in (pss.Result.NOT_MET, pss.Result.UNKNOWN)
    ]
    idle = [finding.rule for finding in checked if finding.result is pss.Result.NOT_APPLICABLE]
    return answer.outcome.value, failures, idle


def _place(failure: str) -> str:
    return failure.splitlines()[0].rpartition(",")[2]


def _differences(name: str, document: dict[str, Any], before: tuple[list[str], list[str]]) -> str:
    """The findings, and the checks that do not arise, that differ from ``before``."""
    outcome, failures, idle = _findings(document)
    new = [failure for failure in failures if failure not in before[0]]
    output = [f"{name}: {outcome}"]
    for _, alike in itertools.groupby(new, lambda failure: re.sub(r"/\d+", "", failure)):
        first, *others = alike
        output.append(first)
        if others:
            output.append(f"  and so {len(others)} times more, the last{_place(others[-1])}")
    output += [
        f"  no more: {failure.splitlines()[0].strip()}"
        for failure in before[0]
        if failure not in failures
    ]
    output += [f"  does not arise: {rule}" for rule in idle if rule not in before[1]]
    output += [f"  arises: {rule}" for rule in before[1] if rule not in idle]
    return "\n".join(output)


def _of_flows(document: dict[str, Any]) -> list[str]:
    """The findings of a flow that cannot be assessed."""
    return [
        f"{finding.rule}, {finding.severity}: {finding.title}; based on {finding.basis}, "
        f"{'decides' if finding.decides else 'does not decide'}, "
        f"{'wording read' if finding.verified else 'wording not read'}; {finding.result.value}\n"
        f"  {finding.reason}"
        for finding in pss.assess(pss.from_dict(document)).findings
        if finding.rule.startswith("flow.")
    ]


def text() -> str:
    """Each check as it is declared, then the findings in each broken agreement."""
    output = [line for check in CHECKS for line in _declared(check)]
    output += _of_flows(broken(FAMILIES, {"flows.0.power": GONE, "flows.1.power": "s48"}))
    before = {}
    for name in (FAMILIES, FUEL):
        output.append(_differences(f"{name}, as it is", example(name), ([], [])))
        before[name] = _findings(example(name))[1:]
    for rule, name, changes in (*BROKEN, *TOGETHER):
        what = f"{rule}: {', '.join(changes)}"
        output.append(_differences(what, broken(name, changes), before[name]))
    for what, (name, changes) in EDGES.items():
        output.append(_differences(what, broken(name, changes), before[name]))
    return "\n".join(output) + "\n"


if __name__ == "__main__":
    SNAPSHOT.write_text(text(), encoding="utf-8")
