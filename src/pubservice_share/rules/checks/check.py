"""How a check of an agreement is declared: what is looked at, when it is wrong, and what is said.

A check has no code: all that it needs is a term of ``logic.check_terms``, a table of the law, or
a value of the agreement.
"""

from __future__ import annotations

import functools
from collections.abc import Iterator, Mapping

import attrs

from pubservice_share.logic.check_terms import (
    And,
    CheckTerm,
    Exists,
    Listed,
    Not,
    Or,
    Word,
)
from pubservice_share.logic.terms import Field, Stated
from pubservice_share.rules.rule import Basis, Rule, Severity

__all__ = [
    "CODE",
    "FLOW_CHECK",
    "Check",
    "CheckSays",
    "Defect",
    "SeverityWhere",
    "carries",
    "declared_at",
    "flows_of",
    "handled_flow",
    "one_of",
    "takes_part",
]

#: The provision on which the requests of the Code are based.
CODE = ("DEA 2017 s.43(3)",)


@attrs.frozen(kw_only=True, eq=False)
class CheckSays:
    """A sentence of a check, with its cure.

    Words in braces are filled by the words of the defect that it reports.
    """

    text: str
    cure: str
    #: Where it is used; None for everywhere.
    when: CheckTerm | None = None


@attrs.frozen
class SeverityWhere:
    """A severity that replaces that of the check where a term is true."""

    severity: Severity
    when: CheckTerm = And()


@attrs.frozen(kw_only=True, eq=False)
class Defect:
    """One thing that may be wrong in an agreement, and how a finding reports it."""

    #: The elements that are looked at, by name: each way of choosing one of every list.  The
    #: element ``flow`` is a flow with the facts of the agreement that it does not state itself.
    each: tuple[tuple[str, Listed], ...] = ()
    #: Where it is wrong.
    wrong: CheckTerm
    #: JSON Pointer to the place, with the places of elements in braces: ``/flows/{flow}/items``.
    pointer: str
    #: The same to the party that lacks something, where ``pointer`` is the field that lacks it.
    subject: str = ""
    #: The first whose ``when`` is true and whose words all have a value is the reason.
    says: tuple[CheckSays, ...]
    words: Mapping[str, Word] = attrs.field(factory=dict[str, Word])
    #: The first that is true here, else that of the check.
    severity: tuple[SeverityWhere, ...] = ()


@attrs.frozen(kw_only=True, eq=False)
class Check:
    """A check of an agreement.  It never decides.

    It does not arise where ``arises`` is not true.  It is not met where a defect is true of some
    elements, which gives a finding for each; it is unknown where none is true and one is unknown;
    and otherwise met.
    """

    #: Such as ``agreement.recipient-missing``.
    id: str
    #: A few words that name it in a table.
    title: str
    basis: Basis
    severity: Severity = "error"
    #: Whether the wording of the source was read.
    verified: bool = True
    cites: tuple[str, ...] = ()
    arises: CheckTerm = And()
    defects: tuple[Defect, ...] = ()
    #: The sentence where there are no findings.
    met: str = ""
    #: The sentence where it is unknown; None for a check that never is.
    unknown: CheckSays | None = None
    decides: bool = False
    pointer: str = ""

    @property
    def says(self) -> tuple[CheckSays, ...]:
        """The sentences that report findings, in order, each once."""
        return tuple(dict.fromkeys(says for defect in self.defects for says in defect.says))

    def sentences(self) -> Iterator[tuple[str, CheckSays]]:
        """The sentences that report findings, each with its id in a catalogue of words."""
        for number, says in enumerate(self.says, start=1):
            yield f"check.{self.id}.{number}", says
        if self.unknown is not None:
            yield f"check.{self.id}.unknown", self.unknown


#: Whether a flow of an agreement can be assessed, which is no check of it.
FLOW_CHECK = Check(id="flow.power", title="The flow can be assessed", basis="statute", decides=True)


@functools.lru_cache(maxsize=8192)
def declared_at(
    declared: Rule | Check | str, pointer: str, severity: Severity | None = None
) -> Rule | Check:
    """A rule or a check that points at a place of the agreement."""
    base = FLOW_CHECK if isinstance(declared, str) else declared
    return attrs.evolve(base, pointer=pointer, severity=severity or base.severity)


def one_of(path: str, **where: str) -> Listed:
    """The elements of a list whose fields have the values at some paths."""
    return Listed(path, tuple((name, Field(at)) for name, at in where.items()))


def flows_of(body: CheckTerm) -> CheckTerm:
    """Some flow that the element ``party`` discloses or receives has a property."""
    return Or(
        Exists(one_of("flows", discloser="@party.id"), "flow", body),
        Exists(one_of("flows", recipient="@party.id"), "flow", body),
    )


#: The element ``party`` discloses or receives in some flow; while no flow is stated, all do.
takes_part: CheckTerm = Or(Not(Exists(Listed("flows"))), flows_of(And()))


def carries(body: CheckTerm) -> CheckTerm:
    """Some data item that the element ``flow`` lists has a property."""
    item = Exists(one_of("data_items", id="@carried"), "item", body)
    return Exists(Listed("@flow.items"), "carried", item)


def handled_flow(body: CheckTerm) -> CheckTerm:
    """Some data item that the element ``flow`` carries has a property.

    A flow that names no items may carry any.
    """
    any_item = Exists(Listed("data_items"), "item", body)
    return Or(And(Not(Stated("@flow.items")), any_item), carries(body))
