"""The parts of a rule: one declaration that every reader reads.

A rule has a formula, the provisions on which it is based, and the sentences for when it is met,
not met or unknown.  It has no code: all that a rule needs is a term of ``logic``, a table of the
law, or a word of the document.
"""

from __future__ import annotations

from typing import Literal

import attrs

from pubservice_share.logic.terms import Term

__all__ = [
    "Basis",
    "Cite",
    "Classes",
    "Commencing",
    "DependentProvision",
    "Entries",
    "Ground",
    "Note",
    "OfMeasure",
    "OfObjective",
    "OfPower",
    "Rule",
    "Says",
    "Severity",
]

Basis = Literal["statute", "regulations", "code", "ico", "register", "practice"]
Severity = Literal["error", "warning", "advice"]


@attrs.frozen
class Entries:
    """The Schedule paragraphs of the references at a path that exist on the day.

    Only paragraphs of the Schedule of the power relied on count.  ``not_in_force`` means instead
    those not in force where the disclosure is made, and the provisions that inserted, ended or
    commence them.
    """

    path: str
    not_in_force: bool = False


@attrs.frozen
class Classes:
    """The provisions of the recipient classes among the references at a path."""

    path: str


@attrs.frozen
class Commencing:
    """The provisions that bring a section into force where it is not yet, for all or for one class.

    ``section`` is one of the safeguards, such as ``s40``; None is the power relied on.  The
    territories are those that the document states, or all of them.
    """

    section: str | None


@attrs.frozen
class Ground:
    """The paragraph of the ground relied on, for ``use`` or for ``onward`` disclosure.

    The row of a ground in the law data is ``law.rows.Ground``.
    """

    noun: Literal["use", "onward"]


@attrs.frozen
class OfMeasure:
    """A provision of sections 36 to 39 that depends on the document.

    ``purposes`` are the paragraphs of all the purposes, ``purposes-named`` of those named;
    ``uses-named`` those of the uses named, or the subsection where there is none;
    ``eligible`` the paragraph of the eligible class named; ``classes`` those of all the classes
    of recipient.
    """

    part: Literal["purposes", "purposes-named", "uses-named", "eligible", "classes"]


@attrs.frozen
class OfObjective:
    """A provision of the objective pursued.

    ``part`` is a field of its row: ``specified_by``, ``opening``, ``people_by``,
    ``persons_by``, ``providers_by``; or one of these:

    ``not-in-force``
        the provisions that commence or extend it, where it is not in force
    ``listed-entries``
        the paragraphs that list the references at ``path``
    ``elements``, ``elements-pursued``, ``elements-missing``
        all its elements; those that are pursued; those that are not
    ``factors``, ``factors-by-age``
        its factors; the provision that limits a factor in the document to an age
    """

    part: str
    path: str | None = None


@attrs.frozen
class OfPower:
    """A provision of the power relied on.

    ``not-in-force`` is the provision that brings it into force where it is not in force;
    ``part-commenced`` the one that brings it into force there for one class of party;
    ``subsection`` the section with ``within`` added.
    """

    part: Literal["not-in-force", "part-commenced", "subsection"]
    within: str = ""


#: Provisions that are looked up in the law and depend on the document.
DependentProvision = Classes | Commencing | Entries | Ground | OfMeasure | OfObjective | OfPower
#: A provision, written out or looked up.
Cite = str | DependentProvision


@attrs.frozen(kw_only=True, eq=False)
class Says:
    """A sentence, with its cure and the provisions that it adds.

    Of several sentences the answer gives the first whose ``when`` is true or that has none.
    Words in braces are filled from the document and the law.
    """

    text: str
    cure: str | None = None
    when: Term | None = None
    cites: tuple[Cite, ...] = ()


@attrs.frozen(kw_only=True, eq=False)
class Rule:
    """A condition of the law, with its citations and its sentences."""

    #: Such as ``s35.discloser-specified``.
    id: str
    #: A few words that name it in a table.
    title: str
    #: The kind of source that requires it; only statute and regulations can decide.
    basis: Basis = "statute"
    severity: Severity = "error"
    decides: bool = True
    #: Whether the wording of the source was read.
    verified: bool = True
    #: The part of the document that it is about, as a JSON Pointer.
    pointer: str
    #: The rule does not apply where this is false, and is unknown where this is unknown.
    guard: Term | None = None
    formula: Term
    #: The provisions on which it is always based.
    cites: tuple[Cite, ...]
    #: The sentences; the answer gives the first whose ``when`` is true or that has none.
    met: tuple[Says, ...]
    not_met: tuple[Says, ...]
    unknown: tuple[Says, ...]


@attrs.frozen(kw_only=True, eq=False)
class Note:
    """A note that an answer carries unless the condition is false."""

    when: Term
    text: str
