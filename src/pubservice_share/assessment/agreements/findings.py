"""What the checks of an agreement say to it, in the words of a catalogue."""

from __future__ import annotations

import functools
import itertools
from collections.abc import Callable, Iterator
from datetime import date

import attrs

from pubservice_share.assessment.results import Finding, Result
from pubservice_share.assessment.sentences import filler
from pubservice_share.limits import MAX_FOUND
from pubservice_share.rules.checks import CHECKS, Check, CheckFinding, Parts, declared_at
from pubservice_share.rules.checks.check import Filling
from pubservice_share.words import Catalogue, and_list, day_in_words

__all__ = ["checked"]

_Filler = Callable[[dict[str, str]], str]


@attrs.frozen(eq=False)
class _Told:
    """What a check may say in one language."""

    met: str
    #: For each of its sentences: what was found, and what would mend it.
    found: tuple[tuple[_Filler, _Filler], ...]


@functools.cache
def _told(check: Check, words: Catalogue) -> _Told:
    id = f"check.{check.id}"
    found = []
    for number, says in enumerate(check.says, start=1):
        cure = words.say(f"{id}.{number}.cure", says.cure or "")
        found.append((filler(words.say(f"{id}.{number}", says.text)), filler(cure)))
    return _Told(filler(words.say(f"{id}.met", check.met))({}), tuple(found))


def _put(value: Filling, words: Catalogue) -> str:
    """A value as it stands in a sentence."""
    if isinstance(value, date):
        return day_in_words(value, words)
    return and_list(value, words) if isinstance(value, tuple) else str(value)


def _finding(check: Check, held: CheckFinding, on: date, parts: Parts, words: Catalogue) -> Finding:
    number = 0 if held.says is None else check.says.index(held.says)
    reason, cure = _told(check, words).found[number]
    filled = {name: _put(value, words) for name, value in held.filled.items()}
    return Finding(
        _declared=declared_at(check, held.pointer, held.severity),
        result=Result.NOT_MET,
        citations=check.cites,
        reason=reason(filled),
        cure=cure(filled),
        _on=on,
        _edition=parts.edition,
    )


def checked(parts: Parts, on: date, words: Catalogue) -> Iterator[Finding]:
    """What each check says: its findings, or that it is met, or that it does not arise."""
    for check in CHECKS:
        found = check.find(parts)
        several = None if found is None else tuple(itertools.islice(found, MAX_FOUND))
        if several:
            for held in several:
                yield _finding(check, held, on, parts, words)
            continue
        arises = several is not None
        yield Finding(
            _declared=check,
            result=Result.MET if arises else Result.NOT_APPLICABLE,
            citations=check.cites,
            reason=_told(check, words).met if arises else words["finding.not-applicable"],
            cure=None,
            _on=on,
            _edition=parts.edition,
        )
