"""The team's information sharing agreements: a folder of JSON files, and the state of each."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pubservice_share as pss


@dataclass(frozen=True, kw_only=True)
class Standing:
    """The outcome and state of one agreement on a day."""

    agreement: pss.Agreement
    outcome: pss.Outcome
    #: ``running``, ``ended``, ``draft`` and so on.
    state: str
    #: The rules not met, each with its cure.
    cures: dict[str, str]


def standing(agreement: pss.Agreement, as_of: date) -> Standing:
    """The standing of an agreement on a day."""
    answer = pss.assess(agreement)
    return Standing(
        agreement=agreement,
        outcome=answer.outcome,
        state=pss.lifecycle(agreement, as_of).state,
        cures={
            finding.rule: finding.cure or finding.reason
            for finding in answer.findings
            if finding.result is pss.Result.NOT_MET
        },
    )


def shelf(folder: Path, as_of: date) -> Iterator[Standing]:
    """The standing of each agreement of a folder on a day."""
    for path in sorted(folder.glob("[!.]*.json")):
        agreement = pss.loads(path.read_bytes())
        assert isinstance(agreement, pss.Agreement), path.name
        yield standing(agreement, as_of)
