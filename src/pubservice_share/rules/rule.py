"""What a rule is: one declaration that every reader reads.

A rule has a formula, the provisions that it rests on, and what to say when it is met,
not met or unknown.  It holds no code: whatever a rule needs is a term of ``logic``, a
table of the law, or a word of the document.
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
    "Entries",
    "Ground",
    "Note",
    "OfMeasure",
    "OfObjective",
    "OfPower",
    "Rule",
    "Says",
    "Severity",
    "Sought",
]

Basis = Literal["statute", "regulations", "code", "ico", "register", "practice"]
Severity = Literal["error", "warning", "advice"]


@attrs.frozen
class Entries:
    """The Schedule paragraphs of the references at a path that stand on the day.

    Only those count that belong to the Schedule of the power relied on. ``not_in_force`` asks
    instead for those not in force where the disclosure is made, and for what inserted, ended
    or commences them.
    """

    path: str
    not_in_force: bool = False


@attrs.frozen
class Classes:
    """The provisions of the recipient classes among the references at a path."""

    path: str


@attrs.frozen
class Commencing:
    """What brings a section into force where it is not yet, generally or for one class.

    ``section`` is one of the safeguards, such as ``s40``; None is the power relied on.  The
    places are those that the document states, or everywhere.
    """

    section: str | None


@attrs.frozen
class Ground:
    """The paragraph of the ground relied on, for ``use`` or for ``onward`` disclosure."""

    noun: Literal["use", "onward"]


@attrs.frozen
class OfMeasure:
    """A provision of sections 36 to 39 found by what the document says.

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
        what commences or extends it, where it is not in force
    ``listed-entries``
        the paragraphs that list the references at ``path``
    ``elements``, ``elements-pursued``, ``elements-missing``
        all its elements; those that are pursued; those that are not
    ``factors``, ``factors-by-age``
        its factors; what limits a factor that is named to an age
    """

    part: str
    path: str | None = None


@attrs.frozen
class OfPower:
    """A provision of the power relied on.

    ``not-in-force`` is what brings it into force where it is not; ``part-commenced`` what
    brings it into force there for one class of party; ``subsection`` the section with
    ``within`` added.
    """

    part: Literal["not-in-force", "part-commenced", "subsection"]
    within: str = ""


#: Provisions that are found in the law by what the document says.
Sought = Classes | Commencing | Entries | Ground | OfMeasure | OfObjective | OfPower
#: A provision, written out or found.
Cite = str | Sought


@attrs.frozen(kw_only=True, eq=False)
class Says:
    """A sentence, with what would mend matters and the provisions it adds.

    ``when`` chooses among several: the first that is true, or that has none, is said.
    Words in braces are filled from the document and the law.
    """

    text: str
    cure: str | None = None
    when: Term | None = None
    cites: tuple[Cite, ...] = ()


@attrs.frozen(kw_only=True, eq=False)
class Rule:
    """One thing that must hold."""

    #: Such as ``s35.discloser-specified``.
    id: str
    #: A few words that name it in a table.
    title: str
    #: What kind of source asks for it; only statute and regulations can decide.
    basis: Basis = "statute"
    severity: Severity = "error"
    decides: bool = True
    #: Whether the wording of the source was read.
    verified: bool = True
    #: What of the document it is about, as a JSON Pointer.
    pointer: str
    #: The rule does not apply where this is false, and is unknown where this is unknown.
    guard: Term | None = None
    formula: Term
    #: The provisions that it always rests on.
    cites: tuple[Cite, ...]
    #: What to say; of several the first whose ``when`` is true, or that has none.
    met: tuple[Says, ...]
    not_met: tuple[Says, ...]
    unknown: tuple[Says, ...]


@attrs.frozen(kw_only=True, eq=False)
class Note:
    """Something that an answer says of itself unless the condition is false."""

    when: Term
    text: str
