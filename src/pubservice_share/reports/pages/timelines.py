"""The life of an agreement as a line of days, numbered as in the list beside it."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta

import attrs

from pubservice_share.assessment.agreements import AgreementAssessment
from pubservice_share.durations import last_day_before
from pubservice_share.guidance import Due, due_days, impact
from pubservice_share.law import Change, Edition, changes
from pubservice_share.model.agreements import Agreement
from pubservice_share.words import day_in_words

__all__ = ["Event", "Mark", "Timeline", "timeline"]

WIDTH = 340
_EDGE = 12.0
_APART = 20.0
_ROW = 20.0
_ROWS = 6
#: More events than this are not numbered on the line.
_MOST = 40
#: A longer series of reviews shows only its first ones, and the next few after the day.
_MOST_REVIEWS, _FEW_REVIEWS = 40, 12
#: The most years that are labelled on the line.
_MOST_YEARS = 6


@attrs.frozen(kw_only=True)
class Event:
    """A day on the line, and what happens on it."""

    on: date
    #: ``start``, ``review``, ``law``, ``registered``, ``signed``, ``end`` or ``as-of``.
    kind: str
    text: str
    #: The changes of law that affect a flow, and the number of others on the day.
    changes: tuple[Change, ...] = ()
    others: int = 0


@attrs.frozen(kw_only=True)
class Mark:
    """An event as drawn."""

    x: float
    y: float
    number: int
    kind: str


@attrs.frozen(kw_only=True)
class Timeline:
    """The drawing, and the events in order."""

    events: tuple[Event, ...]
    width: int = WIDTH
    height: float = 0
    #: The height of the line, and the part of it that is the term.
    line: float = 0
    term: tuple[float, float] | None = None
    #: The days on which any law of the Chapter changed within the term.
    ticks: tuple[float, ...] = ()
    years: tuple[tuple[float, str], ...] = ()
    marks: tuple[Mark, ...] = ()


def timeline(answer: AgreementAssessment, as_of: date | None) -> Timeline:
    """The events of an agreement; nothing is drawn where fewer than two days are known."""
    agreement = answer.document
    dated = [*_papers(agreement, as_of), *_law(agreement, answer.record.adopted, answer.edition)]
    if as_of is not None:
        dated.append(Event(on=as_of, kind="as-of", text="The day of this report"))
    events = tuple(sorted(dated, key=lambda event: event.on))
    days = {event.on for event in events}
    if len(days) < 2:
        return Timeline(events=events)
    return _drawn(events, agreement, _changed(agreement, answer.edition))


def _papers(agreement: Agreement, as_of: date | None) -> Iterator[Event]:
    kinds = {"start": "The agreement starts", "review": "Review"}
    if agreement.ends is not None:
        last = day_in_words(last_day_before(agreement.ends))
        kinds["end"] = f"The term has ended. Its last day was {last}"
    for due in _due(agreement, as_of):
        if due.kind in kinds:
            yield Event(on=due.on, kind=due.kind, text=kinds[due.kind])
    entry = agreement.register_entry
    if entry is not None and entry.registered_on is not None:
        number = f" (entry {entry.number})" if entry.number else ""
        yield Event(
            on=entry.registered_on,
            kind="registered",
            text=f"Entered in the public register{number}",
        )
    signed = [signature.on for signature in agreement.signatures or () if signature.on is not None]
    if signed:
        text = "Signed" if len(signed) == 1 else f"Signed by the last of {len(signed)} parties"
        yield Event(on=max(signed), kind="signed", text=text)


def _due(agreement: Agreement, as_of: date | None) -> Iterator[Due]:
    """The days of the term and the first reviews; for a long series, also the next ones."""
    days = list(due_days(agreement))
    reviews = [due for due in days if due.kind == "review"]
    yield from (due for due in days if due.kind != "review")
    if len(reviews) <= _MOST_REVIEWS:
        yield from reviews
        return
    shown = reviews[:_MOST_REVIEWS]
    if as_of is not None:
        coming = (due for due in due_days(agreement, since=as_of) if due.kind == "review")
        shown += itertools.islice(coming, _FEW_REVIEWS)
    yield from dict.fromkeys(shown)


def _within(agreement: Agreement, edition: Edition) -> tuple[date, date] | None:
    """The first and the last day of the term, not before the Act was passed."""
    if agreement.starts is None or agreement.ends is None:
        return None
    first, last = max(agreement.starts, edition.passed), agreement.ends - timedelta(days=1)
    return (first, last) if first < last else None


def _changed(agreement: Agreement, edition: Edition) -> tuple[date, ...]:
    term = _within(agreement, edition)
    rows = changes(*term, edition=edition) if term else ()
    return tuple(dict.fromkeys(change.on for change in rows))


def _law(agreement: Agreement, adopted: Mapping[str, bool], edition: Edition) -> Iterator[Event]:
    term = _within(agreement, edition)
    if term is None:
        return
    touching: dict[date, dict[Change, None]] = {}
    for affected in impact([agreement], *term, adopted, edition):
        for change in affected.changes:
            touching.setdefault(change.on, {})[change] = None
    for day in _changed(agreement, edition):
        rows = tuple(touching.get(day, ()))
        every = sum(change.on == day for change in changes(*term, edition=edition))
        text = "The law changed" if rows else "The law changed, but no flow here depends on it"
        yield Event(on=day, kind="law", text=text, changes=rows, others=every - len(rows))


def _drawn(events: Sequence[Event], agreement: Agreement, changed: Sequence[date]) -> Timeline:
    first, last = events[0].on, events[-1].on
    length = (last - first).days

    def at(day: date) -> float:
        return round(_EDGE + (WIDTH - 2 * _EDGE) * (day - first).days / length, 1)

    marks, rows = [], [-_APART] * _ROWS
    numbered = len(events) <= _MOST
    for number, event in enumerate(events, start=1):
        x = at(event.on)
        row = next((row for row, taken in enumerate(rows) if taken + _APART <= x), None)
        if row is not None and numbered:
            rows[row] = x
            marks.append(Mark(x=x, y=float(row), number=number, kind=event.kind))
    used = max((int(mark.y) for mark in marks), default=-1) + 1
    line = used * _ROW + 10
    term = None
    if agreement.starts is not None and agreement.ends is not None:
        term = (at(agreement.starts), at(agreement.ends))
    years = [*range(first.year + 1, last.year + 1)]
    step = -(-len(years) // _MOST_YEARS) or 1
    return Timeline(
        events=tuple(events),
        height=line + 34,
        line=line,
        term=term if term and term[0] < term[1] else None,
        ticks=tuple(at(day) for day in changed),
        years=tuple(
            (at(first.replace(year=year, month=1, day=1)), str(year)) for year in years[::step]
        ),
        marks=tuple(attrs.evolve(mark, y=line - 20 - mark.y * _ROW) for mark in marks),
    )
