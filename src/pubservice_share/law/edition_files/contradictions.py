"""Rows of an edition that contradict themselves, or the rows that they belong to."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

from pubservice_share.law import rows
from pubservice_share.law.edition import EditionData
from pubservice_share.law.errors import Place

from .row_types import RowProblem, rows_in

__all__ = ["contradictions"]


def contradictions(data: EditionData) -> Iterator[RowProblem]:
    """Every contradiction in data whose types are right."""
    yield from _commencements(data)
    yield from _restrictions(data)
    yield from _windows(data)


def _commencements(data: EditionData) -> Iterator[RowProblem]:
    """Powers and Schedules that never begin, or begin where or for whom they do not reach."""
    for name in ("powers", "safeguards", "schedules"):
        for number, row in enumerate(getattr(data, name)):
            if not row.commencement:
                at = (name, number, "commencement")
                yield at, f"{row.citation} has no commencement", "state the day and the provision"
            powers = _powers_of(row, data)
            extent: set[str] = {territory for power in powers for territory in power.extent}
            own = set[str]() if name == "safeguards" else _classes_of(powers, data)
            for item, commencement in enumerate(row.commencement):
                where = (name, number, "commencement", item)
                yield from _outside_extent(where, commencement, row.citation, extent)
                yield from _foreign_classes(where, commencement, row.citation, own, data)
    for place, row in rows_in(data):
        for field in ("extent", "territory"):
            if getattr(row, field, None) == ():
                yield (*place, field), "the territory is empty", "name at least one"


def _powers_of(row: rows.Power | rows.Schedule, data: EditionData) -> list[rows.Power]:
    """The section that a commencement is of, or those of a Schedule."""
    if isinstance(row, rows.Power):
        return [row]
    return [power for power in data.powers if power.schedule == row.schedule]


def _classes_of(powers: list[rows.Power], data: EditionData) -> set[str]:
    """The classes of recipient of some powers; section 35 has none."""
    named = {power.id for power in powers}
    return {row.ref for row in data.recipient_classes if named & set(row.powers)}


def _outside_extent(
    place: Place, row: rows.Commencement, citation: str, extent: set[str]
) -> Iterator[RowProblem]:
    beyond = [name for name in row.territory if name not in extent]
    if beyond and extent:
        reach = ", ".join(name for name in rows.TERRITORIES if name in extent)
        message = f"{citation} extends to {reach}, and cannot begin in {', '.join(beyond)}"
        yield (*place, "territory"), message, "take the territory out, or add it to the extent"


def _foreign_classes(
    place: Place, row: rows.Commencement, citation: str, own: set[str], data: EditionData
) -> Iterator[RowProblem]:
    """Classes of other powers; a provision without classes of its own may begin for any."""
    others = {item.ref for item in data.recipient_classes} - own if own else set[str]()
    for field, name in (("only_for", row.only_for), ("not_for", row.not_for)):
        if name in others:
            message = f"{name!r} is not a class of {citation}"
            yield (*place, field), message, f"name one of {', '.join(sorted(own))}, or null for all"


def _restrictions(data: EditionData) -> Iterator[RowProblem]:
    """Effects on later restrictions without a day or a reason, and days or reasons without one."""
    for number, row in enumerate(data.restrictions):
        place = ("restrictions", number)
        if row.later_effect is None:
            for field in ("later_than", "later_reason"):
                if getattr(row, field) is not None:
                    message = "no later effect is stated that it could apply to"
                    yield (*place, field), message, "state later_effect, or write null here"
            continue
        if row.later_than is None:
            message = "a later effect is stated without the day after which it counts"
            yield (*place, "later_than"), message, "state the day, or leave later_effect out"
        if row.later_reason is None and row.later_effect != row.effect:
            message = "a later effect is stated without a reason for it"
            yield (*place, "later_reason"), message, "state why later restrictions differ"


def _windows(data: EditionData) -> Iterator[RowProblem]:
    """Windows of conviction that leave a day out or overlap."""
    for number, penalty in enumerate(data.penalties):
        place = ("penalties", number, "convicted")
        windows = sorted(penalty.convicted, key=lambda window: window.since)
        if not windows:
            continue
        # Nobody is convicted before the offence.
        if windows[0].since > penalty.since:
            message = (
                f"{penalty.citation} does not cover a conviction between {penalty.since} and "
                f"{windows[0].since}"
            )
            yield place, message, "start the first window on the day on which the penalty begins"
        if windows[-1].until is not None:
            message = f"{penalty.citation} does not cover a conviction from {windows[-1].until}"
            yield place, message, "leave the last window open"
        for earlier, later in itertools.pairwise(windows):
            if earlier.until != later.since:
                message = (
                    f"{penalty.citation} has a window of conviction to {earlier.until} and the "
                    f"next from {later.since}"
                )
                yield place, message, "start each window on the day on which the one before it ends"
