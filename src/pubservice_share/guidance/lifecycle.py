"""The state of an agreement on a day, and the days on which something is due."""

from __future__ import annotations

import hashlib
import itertools
import json
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime
from typing import Any

import attrs

from pubservice_share.documents import to_dict
from pubservice_share.durations import every, last_day_before
from pubservice_share.law import Edition
from pubservice_share.law.snapshot import as_at
from pubservice_share.limits import MAX_REVIEWS
from pubservice_share.model.agreements import NOT_RUNNING, OVER, Agreement, is_entered
from pubservice_share.plain import plain_fields
from pubservice_share.safe_text import printable
from pubservice_share.words import day_in_words

__all__ = ["Due", "Lifecycle", "calendar", "due_days", "has_more_reviews", "lifecycle"]


@attrs.frozen(kw_only=True)
class Due:
    """Something that falls on a day."""

    on: date
    #: ``start``, ``review``, ``end`` or ``retention-ends``.
    kind: str
    text: str

    def to_dict(self) -> dict[str, Any]:
        """The day as plain JSON values."""
        return plain_fields(self)


@attrs.frozen(kw_only=True)
class Lifecycle:
    """The state of an agreement on a day."""

    #: Its id or title.
    agreement: str
    #: Its title, for people; not among the plain values.
    title: str
    as_of: date
    #: ``not-started``, ``running``, ``ended`` or ``unknown``; or its status:
    #: ``draft``, ``suspended``, ``withdrawn``, ``complete``.
    state: str
    #: The next review within the term; None where the agreement names none, and once it is over.
    next_review: date | None
    #: The review that was due before the day and is still named as the next; None for an
    #: agreement that is over, and for a draft.
    overdue_since: date | None
    ends: date | None
    #: Whole days from the day to the end of the term; negative once it has ended.
    days_left: int | None
    #: Days by which the entry came after the start; None where it did not, or is not known.
    registered_late_by: int | None
    #: True where it runs, and no entry in the register is stated.
    unregistered: bool

    def to_dict(self) -> dict[str, Any]:
        """The state as plain JSON values."""
        return {name: value for name, value in plain_fields(self).items() if name != "title"}


def due_days(agreement: Agreement, *, since: date | None = None) -> Iterator[Due]:
    """The days that an agreement names, and its reviews up to the end of the term.

    ``since`` leaves out what lies before a day.  Of a series of reviews the first
    ``limits.MAX_REVIEWS`` are given, because a series without an end would not stop; a later
    ``since`` gives later ones.
    """
    title = agreement.title
    if agreement.starts is not None and (since is None or agreement.starts >= since):
        yield Due(on=agreement.starts, kind="start", text=f"{title}: the agreement starts")
    for day in itertools.islice(_reviews(agreement, since), MAX_REVIEWS):
        yield Due(on=day, kind="review", text=f"{title}: review")
    if agreement.ends is not None and (since is None or agreement.ends >= since):
        # The term is half-open: it no longer runs on the day on which it ends.
        last = day_in_words(last_day_before(agreement.ends))
        yield Due(
            on=agreement.ends, kind="end", text=f"{title}: the term has ended; last day {last}"
        )


def has_more_reviews(agreement: Agreement, *, since: date | None = None) -> bool:
    """Whether an agreement has more reviews than ``due_days`` gives."""
    later = itertools.islice(_reviews(agreement, since), MAX_REVIEWS, None)
    return next(later, None) is not None


def _reviews(agreement: Agreement, since: date | None = None) -> Iterator[date]:
    """The reviews within the term, from a day on; without an end, as far as the calendar goes."""
    first, ends = agreement.reviews_on, agreement.ends
    if first is None or (ends is not None and first >= ends):
        return
    if since is None or first >= since:
        yield first
    if agreement.review_every is not None:
        yield from every(agreement.review_every, first, ends, since=since)


def lifecycle(agreement: Agreement, as_of: date | str, *, law: Edition | None = None) -> Lifecycle:
    """The state of an agreement on a day, given as a date or as ISO text.

    The library reads no clock: the caller gives the day.  Raises ValueError for text that is not
    a day, or a day before the Act was passed.
    """
    day = as_at(as_of, edition=law).on
    starts, ends, review = agreement.starts, agreement.ends, agreement.reviews_on
    entry = agreement.register_entry
    over = (ends is not None and day >= ends) or agreement.status in OVER
    draft = agreement.status == "draft"
    late = None
    if entry is not None and entry.registered_on is not None and starts is not None:
        late = (entry.registered_on - starts).days
    return Lifecycle(
        agreement=agreement.id or agreement.title,
        title=agreement.title,
        as_of=day,
        state=_state(agreement, day),
        next_review=None if over else next(_reviews(agreement, day), None),
        overdue_since=review if _is_overdue(review, day) and not over and not draft else None,
        ends=ends,
        days_left=None if ends is None else (ends - day).days,
        registered_late_by=late if late is not None and late > 0 else None,
        unregistered=(
            starts is not None
            and starts <= day
            and not over
            and not draft
            and not is_entered(entry)
        ),
    )


def _is_overdue(review: date | None, day: date) -> bool:
    return review is not None and review < day


def _state(agreement: Agreement, day: date) -> str:
    if agreement.status in NOT_RUNNING:
        return agreement.status
    if agreement.ends is not None and day >= agreement.ends:
        return "ended"
    if agreement.starts is None:
        return "unknown"
    return "running" if agreement.starts <= day else "not-started"


def calendar(agreements: Iterable[Agreement], *, since: date | None = None) -> bytes:
    """The days that agreements name as an iCalendar file (RFC 5545), as ``due_days`` has them.

    The UID of an event follows from the complete agreement, so that separate files give it the
    same UID, and two different agreements never share one.
    Needs the extra ``calendar``; raises ImportError without it.
    """
    try:
        import icalendar
    except ImportError:
        raise ImportError(
            "icalendar is not installed: run pip install 'pubservice-share[calendar]'"
        ) from None
    file = icalendar.Calendar()
    file.add("prodid", "-//pubservice-share//agreements//EN")
    file.add("version", "2.0")
    names: Counter[str] = Counter()
    for agreement in agreements:
        name = _name_of(agreement)
        names[name] += 1
        if names[name] > 1:  # the same agreement again: its events are separate ones
            name = f"{name}-{names[name]}"
        for due in due_days(agreement, since=since):
            event = icalendar.Event()
            event.add("uid", f"{name}-{due.kind}-{due.on.isoformat()}@pubservice-share")
            # The stamp is the day itself, so that the file does not depend on the clock.
            day = due.on
            event.add("dtstamp", datetime(day.year, day.month, day.day, tzinfo=UTC))
            event.add("dtstart", due.on)
            event.add("summary", printable(due.text))
            if agreement.contact is not None:
                description = f"On {day_in_words(due.on)}. {agreement.contact}"
                event.add("description", printable(description))
            file.add_component(event)
    written: bytes = file.to_ical()
    return written


def _name_of(agreement: Agreement) -> str:
    """A name for an agreement in 32 hexadecimal digits.

    It is a hash of the complete agreement, so a different agreement has a different name.
    """
    text = json.dumps(to_dict(agreement), sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()[:32]
