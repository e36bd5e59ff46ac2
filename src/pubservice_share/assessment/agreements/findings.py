"""The findings of the checks of an agreement, in the words of a catalogue."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator
from datetime import date

import attrs

from pubservice_share.assessment.results import Finding, Result
from pubservice_share.assessment.sentences import filler
from pubservice_share.durations import Duration
from pubservice_share.rules.checks import (
    CHECKS,
    Check,
    CheckFinding,
    Parts,
    declared_at,
    findings_of,
)
from pubservice_share.rules.checks.check import CheckSays
from pubservice_share.rules.checks.check_findings import Filling
from pubservice_share.words import Catalogue, and_list, day_in_words, duration_in_words

__all__ = ["checked"]

_Filler = Callable[[dict[str, str]], str]


@attrs.frozen(eq=False)
class _CheckSentences:
    """The sentences of a check in one language."""

    met: str
    #: For each sentence that reports a finding: the reason, and what would cure it.
    of_findings: dict[CheckSays, tuple[_Filler, _Filler]]


@functools.cache
def _sentences_of(check: Check, words: Catalogue) -> _CheckSentences:
    fillers = {
        says: (filler(words.say(id, says.text)), filler(words.say(f"{id}.cure", says.cure)))
        for id, says in check.sentences()
    }
    return _CheckSentences(filler(words.say(f"check.{check.id}.met", check.met))({}), fillers)


def _in_words(value: Filling, words: Catalogue) -> str:
    """A value as a sentence names it."""
    if isinstance(value, date):
        return day_in_words(value, words)
    if isinstance(value, Duration):
        return duration_in_words(value.text, words)
    return and_list(value, words) if isinstance(value, tuple) else str(value)


def _finding(check: Check, lack: CheckFinding, on: date, parts: Parts, words: Catalogue) -> Finding:
    reason, cure = _sentences_of(check, words).of_findings[lack.says]
    filled = {name: _in_words(value, words) for name, value in lack.filled.items()}
    return Finding(
        heading=declared_at(check, lack.pointer, lack.severity),
        result=Result.UNKNOWN if lack.unknown else Result.NOT_MET,
        citations=check.cites,
        reason=reason(filled),
        cure=cure(filled),
        subject=lack.subject,
        on=on,
        edition=parts.edition,
    )


def checked(parts: Parts, on: date, words: Catalogue) -> Iterator[Finding]:
    """What each check says: its findings, or that it is met, or that it does not arise."""
    for check in CHECKS:
        lacks = findings_of(check, parts)
        if lacks:
            for lack in lacks:
                yield _finding(check, lack, on, parts, words)
            continue
        arises = lacks is not None
        yield Finding(
            heading=check,
            result=Result.MET if arises else Result.NOT_APPLICABLE,
            citations=check.cites,
            reason=_sentences_of(check, words).met if arises else words["finding.not-applicable"],
            cure=None,
            on=on,
            edition=parts.edition,
        )
