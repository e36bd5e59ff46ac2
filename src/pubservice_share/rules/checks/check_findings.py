"""What a check finds in an agreement: places, and the values that fill its sentences.

It returns no text, so that a catalogue of words supplies the language.
"""

from __future__ import annotations

import functools
import itertools
import string
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from typing import Any

import attrs

from pubservice_share.durations import Duration
from pubservice_share.law import Edition
from pubservice_share.limits import MAX_FOUND, MAX_HINTS
from pubservice_share.logic.check_formulas import (
    Document,
    Truth,
    day_of,
    elements_of,
    truth_of,
    value_of,
    ways_of,
)
from pubservice_share.logic.check_terms import (
    And,
    DayOf,
    DaysAfter,
    First,
    Names,
    Nearest,
    NearPower,
    Number,
    TextOf,
    Word,
)
from pubservice_share.rules.near_powers import nearest_power
from pubservice_share.rules.rule import Severity
from pubservice_share.spelling import nearest

from .check import Check, CheckSays, Defect
from .parts import Parts

__all__ = ["CheckFinding", "Filling", "findings_of"]

#: A value that may fill a sentence.  The catalogue of words formats days and lists of names.
Filling = str | int | date | Duration | tuple[str, ...]

#: The fields whose values are durations.
_DURATIONS = ("retention", "review_every")
_Elements = Mapping[str, tuple[int, Any]]
_NO_ELEMENTS: _Elements = {}


@attrs.frozen(kw_only=True)
class CheckFinding:
    """One finding of a check: what is wrong, or what is not known."""

    #: JSON Pointer to the place.
    pointer: str
    #: The sentence that reports it.
    says: CheckSays
    #: Whether it is not known, rather than wrong.
    unknown: bool = False
    #: The values of the words in braces.
    filled: Mapping[str, Filling]
    severity: Severity
    #: JSON Pointer to the party that lacks something, where ``pointer`` is the missing field.
    subject: str = ""


@attrs.frozen(eq=False)
class _ReadDefect:
    """A defect whose terms are functions."""

    declared: Defect
    ways: Callable[[Document], Iterator[_Elements]]
    wrong: Truth
    says: tuple[tuple[CheckSays, Truth], ...]
    severity: tuple[tuple[Severity, Truth], ...]


@functools.cache
def _read(check: Check) -> tuple[Truth, tuple[_ReadDefect, ...]]:
    """Whether a check arises, and its defects, as functions."""
    return truth_of(check.arises), tuple(
        _ReadDefect(
            defect,
            ways_of(defect.each),
            truth_of(defect.wrong),
            tuple((says, truth_of(says.when or And())) for says in defect.says),
            tuple((row.severity, truth_of(row.when)) for row in defect.severity),
        )
        for defect in check.defects
    )


def findings_of(check: Check, parts: Parts) -> tuple[CheckFinding, ...] | None:
    """What a check finds, at most ``MAX_FOUND`` findings; None where it does not arise."""
    arises, defects = _read(check)
    if arises(parts.document, _NO_ELEMENTS) is not True:
        return None
    finder = _Finder(check, parts.document, parts.edition)
    return tuple(itertools.islice(finder.findings(defects), MAX_FOUND))


@attrs.frozen(eq=False)
class _Finder:
    """Finds what one check finds in one agreement."""

    _check: Check
    _document: Document
    _edition: Edition
    #: Near words take time, so only the first of them are looked for.
    _hints: Iterator[int] = attrs.field(factory=itertools.count, init=False)

    def findings(self, defects: Iterable[_ReadDefect]) -> Iterator[CheckFinding]:
        for defect in defects:
            for elements in defect.ways(self._document):
                answer = defect.wrong(self._document, elements)
                if answer is not False:
                    yield self._finding(defect, elements, unknown=answer is None)

    def _finding(self, defect: _ReadDefect, elements: _Elements, *, unknown: bool) -> CheckFinding:
        places = {name: place for name, (place, _) in elements.items()}
        says, filled = self._sentence(defect, elements, unknown=unknown)
        return CheckFinding(
            pointer=defect.declared.pointer.format(**places),
            subject=defect.declared.subject.format(**places),
            says=says,
            filled=filled,
            unknown=unknown,
            severity=self._severity(defect, elements),
        )

    def _severity(self, defect: _ReadDefect, elements: _Elements) -> Severity:
        for severity, when in defect.severity:
            if when(self._document, elements):
                return severity
        return self._check.severity

    def _sentence(
        self, defect: _ReadDefect, elements: _Elements, *, unknown: bool
    ) -> tuple[CheckSays, dict[str, Filling]]:
        """The first sentence that applies and whose words all have a value, with those values."""
        sentences = defect.says
        if unknown:
            if self._check.unknown is None:
                raise AssertionError(f"{self._check.id} cannot be unknown")
            sentences = ((self._check.unknown, truth_of(And())),)
        values: dict[str, Filling | None] = {}
        for says, when in sentences:
            if not when(self._document, elements):
                continue
            for name in _words_in(says):
                if name not in values:
                    values[name] = self._value(defect.declared.words[name], elements)
            filled = {name: values[name] for name in _words_in(says)}
            if None not in filled.values():
                return says, {name: value for name, value in filled.items() if value is not None}
        raise AssertionError(f"{self._check.id} has no sentence for {defect.declared.pointer}")

    def _value(self, word: Word, elements: _Elements) -> Filling | None:
        document = self._document
        match word:
            case TextOf(of):
                value = value_of(of)(document, elements)
                return Duration(value) if value is not None and of.path in _DURATIONS else value
            case DayOf(day):
                number = day_of(day)(document, elements)
                return None if number is None else date.fromordinal(number)
            case Number(name):
                return elements[name][0] + 1
            case DaysAfter(first, second):
                two = day_of(first)(document, elements), day_of(second)(document, elements)
                return None if two[0] is None or two[1] is None else two[1] - two[0]
            case Names(over, path):
                names = dict.fromkeys(
                    _at(row, path)
                    for listed in over
                    for row in elements_of(listed)(document, elements)
                )
                return tuple(names) or None
            case First(over, path):
                rows = elements_of(over)(document, elements)
                return _at(rows[0], path) if rows else None
            case Nearest(of, among, path):
                text = value_of(of)(document, elements)
                if text is None or next(self._hints) >= MAX_HINTS:
                    return None
                known = [_at(row, path) for row in elements_of(among)(document, elements)]
                return next(iter(nearest(text, known)), None)
            case NearPower(of):
                text = value_of(of)(document, elements)
                return None if text is None else nearest_power(text, self._edition)


def _at(row: tuple[int, Any], path: str) -> Any:
    return getattr(row[1], path)


@functools.cache
def _words_in(says: CheckSays) -> tuple[str, ...]:
    """The words in braces of a sentence and its cure, each once."""
    parse: Callable[[str], Any] = string.Formatter().parse
    names = (name for text in (says.text, says.cure) for _, name, *_ in parse(text))
    return tuple(dict.fromkeys(name for name in names if name is not None))
