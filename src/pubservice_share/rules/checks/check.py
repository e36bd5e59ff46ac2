"""How a check of an agreement is declared, and where its findings point."""

from __future__ import annotations

import functools
from collections.abc import Callable, Container, Iterable, Iterator, Mapping
from datetime import date

import attrs

from pubservice_share.durations import Duration
from pubservice_share.model.agreements import Party
from pubservice_share.rules.rule import Basis, Rule, Says, Severity

from .parts import Parts

__all__ = [
    "CODE",
    "FLOW_CHECK",
    "Check",
    "CheckFinding",
    "Filling",
    "check_table",
    "declared_at",
    "finding_if",
    "lacking",
]

#: The provision on which the requests of the Code are based.
CODE = ("DEA 2017 s.43(3)",)

#: A value that may fill a sentence.  The catalogue of words formats days and lists of names.
Filling = str | int | date | Duration | tuple[str, ...]


@attrs.frozen(kw_only=True)
class CheckFinding:
    """One finding of a check."""

    #: JSON Pointer to the place.
    pointer: str
    #: The sentence of the check that reports it; None for a check with one sentence.
    says: Says | None = None
    #: The values of the words in braces.
    filled: Mapping[str, Filling] = attrs.field(factory=dict[str, Filling])
    #: A severity that replaces that of the check.
    severity: Severity | None = None
    #: JSON Pointer to the party that lacks something, where ``pointer`` is the missing field.
    subject: str = ""


@attrs.frozen(kw_only=True, eq=False)
class Check:
    """A check of an agreement.  It never decides."""

    #: Such as ``agreement.recipient-missing``.
    id: str
    #: A few words that name it in a table.
    title: str
    basis: Basis
    severity: Severity = "error"
    #: Whether the wording of the source was read.
    verified: bool = True
    cites: tuple[str, ...] = ()
    #: The sentence where there are no findings.
    met: str = ""
    #: The sentences that report findings, each with its cure.
    says: tuple[Says, ...] = ()
    #: Returns the findings; or None where the check does not arise.
    find: Callable[[Parts], Iterator[CheckFinding] | None] = lambda parts: None  # noqa: ARG005
    decides: bool = False
    pointer: str = ""


def finding_if(holds: bool, finding: CheckFinding) -> Iterator[CheckFinding]:
    """The finding, if a condition holds."""
    if holds:
        yield finding


def lacking(
    parties: Iterable[tuple[int, Party]],
    stated: Container[str],
    pointer: str,
    severity: Severity | None = None,
) -> Iterator[CheckFinding]:
    """Each of some parties for which nothing is stated."""
    for place, party in parties:
        if party.id not in stated:
            yield CheckFinding(
                pointer=pointer,
                filled={"party": party.name},
                severity=severity,
                subject=f"/parties/{place}",
            )


#: Whether a flow of an agreement can be assessed, which is no check of it.
FLOW_CHECK = Check(id="flow.power", title="The flow can be assessed", basis="statute", decides=True)


@functools.lru_cache(maxsize=8192)
def declared_at(
    declared: Rule | Check | str, pointer: str, severity: Severity | None = None
) -> Rule | Check:
    """A rule or a check that points at a place of the agreement."""
    base = FLOW_CHECK if isinstance(declared, str) else declared
    return attrs.evolve(base, pointer=pointer, severity=severity or base.severity)


def check_table() -> tuple[list[Check], Callable[..., Callable[..., None]]]:
    """An empty table of checks, and the decorator that adds to it."""
    table: list[Check] = []

    def add(
        id: str,
        title: str,
        *,
        basis: Basis,
        severity: Severity,
        met: str,
        says: Says | tuple[Says, ...],
        cites: tuple[str, ...] = (),
        verified: bool = True,
    ) -> Callable[..., None]:
        def register(find: Callable[[Parts], Iterator[CheckFinding] | None]) -> None:
            table.append(
                Check(
                    id=f"agreement.{id}", title=title, basis=basis, severity=severity,
                    verified=verified, cites=cites, met=met, find=find,
                    says=says if isinstance(says, tuple) else (says,),
                )
            )  # fmt: skip

        return register

    return table, add
