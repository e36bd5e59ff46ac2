"""How a check of an agreement is declared, and where its findings point."""

from __future__ import annotations

import functools
from collections.abc import Callable, Container, Iterable, Iterator, Mapping
from datetime import date

import attrs

from pubservice_share.model.agreements import Party
from pubservice_share.rules.rule import Basis, Rule, Says, Severity

from .parts import Parts

__all__ = ["CODE", "Check", "Filling", "Found", "check_table", "declared_at", "found_if", "lacking"]

#: On what rests that the Code asks for something.
CODE = ("DEA 2017 s.43(3)",)

#: What may fill a sentence.  Days and lists of names are put as a language puts them.
Filling = str | int | date | tuple[str, ...]


@attrs.frozen(kw_only=True)
class Found:
    """One thing that a check found."""

    #: JSON Pointer to the place.
    pointer: str
    #: The sentence of the check that says it; None where it has but one.
    says: Says | None = None
    #: What the words in braces stand for.
    filled: Mapping[str, Filling] = attrs.field(factory=dict[str, Filling])
    #: In place of the severity of the check.
    severity: Severity | None = None


@attrs.frozen(kw_only=True, eq=False)
class Check:
    """One thing to look at in an agreement.  It never decides."""

    #: Such as ``agreement.recipient-missing``.
    id: str
    #: A few words that name it in a table.
    title: str
    basis: Basis
    severity: Severity = "error"
    #: Whether the wording of the source was read.
    verified: bool = True
    cites: tuple[str, ...] = ()
    #: What to say where nothing is found.
    met: str = ""
    #: The sentences that say what was found, each with what would mend it.
    says: tuple[Says, ...] = ()
    #: What was found; or None where the check does not arise.
    find: Callable[[Parts], Iterator[Found] | None] = lambda parts: None  # noqa: ARG005
    decides: bool = False
    pointer: str = ""


def found_if(holds: bool, found: Found) -> Iterator[Found]:
    """What was found, where something holds."""
    if holds:
        yield found


def lacking(
    parties: Iterable[tuple[int, Party]],
    stated: Container[str],
    pointer: str,
    severity: Severity | None = None,
) -> Iterator[Found]:
    """Each of some parties for which nothing is stated."""
    for _, party in parties:
        if party.id not in stated:
            yield Found(pointer=pointer, filled={"party": party.name}, severity=severity)


_FLOW = Check(id="flow.power", title="The flow can be assessed", basis="statute", decides=True)


@functools.lru_cache(maxsize=8192)
def declared_at(
    declared: Rule | Check | str, pointer: str, severity: Severity | None = None
) -> Rule | Check:
    """A rule or a check that points at a place of the agreement."""
    held = _FLOW if isinstance(declared, str) else declared
    return attrs.evolve(held, pointer=pointer, severity=severity or held.severity)


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
        def register(find: Callable[[Parts], Iterator[Found] | None]) -> None:
            table.append(
                Check(
                    id=f"agreement.{id}", title=title, basis=basis, severity=severity,
                    verified=verified, cites=cites, met=met, find=find,
                    says=says if isinstance(says, tuple) else (says,),
                )
            )  # fmt: skip

        return register

    return table, add
