"""What the checks of an agreement find, each lack once for every party that shares it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

import attrs

from pubservice_share.assessment import Finding
from pubservice_share.assessment.agreements import AgreementAssessment
from pubservice_share.words import Catalogue, and_list

__all__ = ["SharedCheck", "grouped_checks"]


@attrs.frozen(kw_only=True)
class SharedCheck:
    """What a check finds, once for every party that lacks it."""

    finding: Finding
    reason: str
    cure: str | None
    findings: tuple[Finding, ...]


def grouped_checks(
    findings: Iterable[Finding], answer: AgreementAssessment
) -> tuple[SharedCheck, ...]:
    """The findings of checks, those of one check about several parties together."""
    groups: dict[tuple[str, ...], list[Finding]] = {}
    for place, finding in enumerate(findings):
        name = _place_of(finding)
        kind = name and name[0]
        together = kind and _together(finding.rule, kind, answer.words)
        key = (finding.rule, together, finding.severity) if together else (str(place),)
        groups.setdefault(key, []).append(finding)
    return tuple(_check(rows, answer) for rows in groups.values())


def _place_of(finding: Finding) -> tuple[str, int] | None:
    """The party, flow or item that a finding is about: the list it is in, and its place there."""
    steps = (finding.subject or finding.pointer).split("/")
    if len(steps) < 3 or not steps[2].isdecimal():
        return None
    return steps[1], int(steps[2])


def _together(rule: str, kind: str, words: Catalogue) -> str | None:
    try:
        return words[f"together.{rule}.{kind}"]
    except KeyError:  # a check that finds one thing only
        return None


def _check(rows: Sequence[Finding], answer: AgreementAssessment) -> SharedCheck:
    first = rows[0]
    if len(rows) == 1:
        return SharedCheck(finding=first, reason=first.reason, cure=first.cure, findings=(first,))
    words, agreement = answer.words, answer.document
    places = [place for place in map(_place_of, rows) if place is not None]
    kind = places[0][0]
    named: dict[str, Callable[[int], str]] = {
        "parties": lambda place: agreement.parties[place].name,
        "data_items": lambda place: (agreement.data_items or ())[place].name or str(place + 1),
        "flows": lambda place: str(place + 1),
    }
    names = and_list(dict.fromkeys(named[kind](place) for _, place in places), words)
    cures = dict.fromkeys(row.cure for row in rows)
    cure = first.cure
    if len(cures) > 1:
        cure = _together(first.rule, "cure", words) or " ".join(filter(None, cures))
    return SharedCheck(
        finding=first,
        reason=words[f"together.{first.rule}.{kind}"].format(names=names),
        cure=cure,
        findings=tuple(rows),
    )
