"""The problems of a document: its faults, or what its assessment does not find met."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator, Mapping
from typing import Any

import attrs

from pubservice_share.assessment import Finding, Outcome, Result, Scope, assess
from pubservice_share.documents import DocumentError, Fault, loads
from pubservice_share.documents.faults import UnreadableError
from pubservice_share.documents.lists import document_of_item, is_list, items_of
from pubservice_share.law import Edition
from pubservice_share.model import Noun
from pubservice_share.plain import plain_fields

from .place_names import place_names
from .positions import Position, positions

__all__ = ["LEVELS", "Checked", "Problem", "validate", "validate_each"]

#: (pointer, subject, stops_at) -> the line, the column and the place by name.
_Where = Callable[..., dict[str, Any]]
#: The levels of problems, the least serious first.
LEVELS = ("advice", "warning", "error")

#: The rule id of a fault, which keeps a document from loading.
FAULT = "document.fault"
#: How the cure of a fault begins.
_EXPECTED = "Expected "


@attrs.frozen(kw_only=True)
class Problem:
    """One thing wrong with a document."""

    #: The rule's id; ``document.fault`` for a fault of structure.
    rule: str
    #: ``error``, ``warning`` or ``advice``.
    level: str
    message: str
    #: How to fix it, or None.
    cure: str | None
    #: JSON Pointer to the place, with its line and column from 1.
    pointer: str
    line: int
    column: int
    citations: tuple[str, ...] = ()
    links: tuple[str, ...] = ()
    #: Why it is waived, or None.
    waived: str | None = None
    #: What the problem is about, in a form that edits elsewhere in the document leave as it is;
    #: not among the plain values.
    place: str = ""

    @property
    def advice(self) -> str | None:
        """The cure, for people: None where the message says it already."""
        if self.rule == FAULT and self.cure is not None:
            expected = self.cure.removeprefix(_EXPECTED).removesuffix(".")
            return None if expected in self.message else self.cure
        return self.cure

    def to_dict(self) -> dict[str, Any]:
        """The problem as plain JSON values."""
        return {name: value for name, value in plain_fields(self).items() if name != "place"}


@attrs.frozen(kw_only=True)
class Checked:
    """The result of checking one document."""

    #: The file, as it was named, and the line of a JSON Lines file from 1.
    file: str
    number: int | None = None
    #: Its place in a list of documents, from 0; None where the file is not a list.
    index: int | None = None
    #: False where the text cannot be read as a document at all.
    readable: bool = True
    outcome: Outcome | None = None
    #: The flows of an agreement over which the outcome is taken; None where it is all of them.
    scope: Scope | None = None
    problems: tuple[Problem, ...] = ()
    #: Why the document does not load, or None where it does.
    error: DocumentError | None = None

    def failing(self, level: str) -> tuple[Problem, ...]:
        """The problems at a level or above that are not waived."""
        least = LEVELS.index(level)
        return tuple(
            problem
            for problem in self.problems
            if problem.waived is None and LEVELS.index(problem.level) >= least
        )

    def to_dict(self) -> dict[str, Any]:
        """The document's problems as plain JSON values; for one that does not load its faults."""
        kind = {"type": "validation"} if self.error is None else self.error.to_dict()
        return {
            **kind,
            "file": self.file,
            "line": self.number,
            "index": self.index,
            "readable": self.readable,
            "outcome": self.outcome and self.outcome.value,
            "scope": self.scope and self.scope.to_dict(),
            "problems": [problem.to_dict() for problem in self.problems],
        }


def validate(
    text: str | bytes,
    *,
    file: str = "-",
    number: int | None = None,
    adopt: Mapping[str, bool] | None = None,
    law: Edition | None = None,
) -> Checked:
    """The problems of one document: its faults or, if it loads, the findings to act on.

    A finding that is not met is a problem at the level of its severity.  An unknown finding is
    advice only, so that a draft can be kept.  ``number`` is the line of the document in
    a JSON Lines file, and ``law`` another edition of the law.
    """
    at = positions(_shown(text))
    first = 0 if number is None else number - 1

    place_of = place_names(_shown(text))

    def where(pointer: str, subject: str = "", stops_at: Position | None = None) -> dict[str, Any]:
        line, column = stops_at or at(subject or pointer)
        place = _place(place_of, "", pointer, subject)
        return {"line": line + first, "column": column, "place": place}

    empty = Checked(file=file, number=number)
    return _checked(empty, lambda: loads(text, law=law), where, adopt, law)


def validate_each(
    text: bytes,
    *,
    file: str = "-",
    adopt: Mapping[str, bool] | None = None,
    law: Edition | None = None,
) -> Iterator[Checked]:
    """The problems of each document in a text that is one document or a list of them.

    Pointers begin at the document, and lines at the text.
    """
    if not is_list(text):
        yield validate(text, file=file, adopt=adopt, law=law)
        return
    at = positions(_shown(text))

    place_of = place_names(_shown(text))

    def where(
        index: int | None, pointer: str, subject: str = "", stops_at: Position | None = None
    ) -> dict[str, Any]:
        inside = "" if index is None else f"/{index}"
        line, column = stops_at or at(f"{inside}{subject or pointer}")
        place = _place(place_of, inside, pointer, subject)
        return {"line": line, "column": column, "place": place}

    try:
        items = items_of(text)
    except DocumentError as error:
        yield _refused(Checked(file=file), error, functools.partial(where, None))
        return
    for index, item in enumerate(items):
        read = functools.partial(document_of_item, item, law)
        empty = Checked(file=file, index=index)
        yield _checked(empty, read, functools.partial(where, index), adopt, law)


def _shown(text: str | bytes) -> str:
    return text.decode("utf-8", "replace") if isinstance(text, bytes) else text


def _place(place_of: Callable[[str], str], inside: str, pointer: str, subject: str) -> str:
    """What a problem is about, by name: the party that lacks something as well as the field."""
    of_party = f" of {place_of(inside + subject)}" if subject else ""
    return f"{place_of(inside + pointer)}{of_party}"


def _refused(empty: Checked, error: DocumentError, where: _Where) -> Checked:
    """The faults of a document that does not load."""
    stops_at = error.stops_at if isinstance(error, UnreadableError) else None
    return attrs.evolve(
        empty,
        readable=not isinstance(error, UnreadableError),
        problems=tuple(
            _of_fault(fault, where(fault.pointer, stops_at=stops_at)) for fault in error.faults
        ),
        error=error,
    )


def _checked(
    empty: Checked,
    read: Callable[[], Noun],
    where: _Where,
    adopt: Mapping[str, bool] | None,
    law: Edition | None,
) -> Checked:
    """A document with its problems."""
    try:
        document = read()
    except DocumentError as error:
        return _refused(empty, error, where)
    answer = assess(document, adopt, law)
    problems = [_of_finding(finding, where) for finding in answer.findings if _is_problem(finding)]
    return attrs.evolve(
        empty,
        outcome=answer.outcome,
        scope=answer.scope,
        problems=tuple(sorted(problems, key=lambda problem: (problem.line, problem.column))),
    )


def _is_problem(finding: Finding) -> bool:
    if finding.result is Result.NOT_MET:
        return True
    return finding.result is Result.UNKNOWN and finding.decides


def _of_fault(fault: Fault, where: dict[str, Any]) -> Problem:
    return Problem(
        rule=FAULT,
        level="error",
        message=fault.message,
        cure=f"{_EXPECTED}{fault.expected}.",
        pointer=fault.pointer,
        **where,
    )


def _of_finding(finding: Finding, where: _Where) -> Problem:
    return Problem(
        rule=finding.rule,
        level="advice" if finding.result is Result.UNKNOWN else finding.severity,
        message=finding.reason,
        cure=finding.cure,
        pointer=finding.pointer,
        citations=finding.citations,
        links=finding.links,
        **where(finding.pointer, finding.subject),
    )
