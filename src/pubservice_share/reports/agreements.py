"""The life of agreements, and what changes of law do to them, for a terminal."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from pubservice_share.assessment import Result
from pubservice_share.assessment.results import OUTCOME_WORDS, RESULT_WORDS
from pubservice_share.guidance import Impact, Lifecycle, NotCompared
from pubservice_share.law import Change
from pubservice_share.words import and_list, day_in_words

from .text import paragraph, short_citations

__all__ = ["impacts_in_text", "lifecycles_in_text"]

_LABELS = {**RESULT_WORDS, Result.NOT_APPLICABLE: "does not apply"}


def lifecycles_in_text(held: Iterable[Lifecycle], *, width: int = 80) -> str:
    """Where agreements stand, those with something overdue first."""
    ordered = sorted(held, key=lambda one: (one.overdue_since is None, one.ends or one.as_of))
    return (
        "\n".join(line for one in ordered for line in _life(one, width))
        or "There are no agreements."
    )


def _days(number: int) -> str:
    return f"{number} day{'' if number == 1 else 's'}"


def _life(one: Lifecycle, width: int) -> Iterator[str]:
    yield from paragraph(f"{one.agreement}: {one.state.replace('-', ' ')}", width)
    told = []
    if one.overdue_since is not None:
        told.append(f"Review overdue since {day_in_words(one.overdue_since)}")
    if one.next_review is not None:
        told.append(f"Next review {day_in_words(one.next_review)}")
    if one.ends is not None and one.days_left is not None:
        days = _days(abs(one.days_left))
        ended = f"Ended {day_in_words(one.ends)}, {days} ago"
        left = f"Ends {day_in_words(one.ends)}, in {days}"
        told.append(ended if one.days_left <= 0 else left)
    if one.registered_late_by is not None:
        told.append(f"Registered {_days(one.registered_late_by)} after it started")
    if one.unregistered:
        told.append("No entry in the public register is recorded")
    for line in told:
        yield from paragraph(line, width, "  - ", "    ")


def impacts_in_text(
    found: Iterable[Impact], left_out: Sequence[NotCompared] = (), *, width: int = 80
) -> str:
    """The flows that a change of law touches, agreement by agreement.

    What touches every flow that is named is said once, before them; ``left_out`` are the flows
    that could not be compared, which are said after them.
    """
    by_agreement: dict[str, list[Impact]] = {}
    for one in found:
        by_agreement.setdefault(one.agreement, []).append(one)
    lines = []
    for agreement, several in by_agreement.items():
        lines += ["", *paragraph(agreement, width)]
        first, *others = (one.changes for one in several)
        shared = [change for change in first if all(change in other for other in others)]
        if len(several) > 1 and shared:
            lines += paragraph("All of the flows below", width, "  ")
            lines += _changes(shared, width)
        else:
            shared = []
        for one in several:
            lines += _impact(one, shared, width)
    if not lines:
        asked = " that could be compared" if left_out else ""
        lines = [f"No flow of these agreements{asked} is affected."]
    not_stated = [flow for flow in left_out if flow.not_known]
    if not_stated:
        lines += ["", "Not compared, because a fact they depend on is missing"]
        for flow in not_stated:
            told = f"- {flow.agreement}, flow {flow.flow + 1}: {and_list(flow.not_known)}"
            lines += paragraph(told, width, "  ", "    ")
    elsewhere = [flow for flow in left_out if flow.other_power is not None]
    if elsewhere:
        lines += ["", "Not compared, because their power is not in this Chapter"]
        for flow in elsewhere:
            told = f"- {flow.agreement}, flow {flow.flow + 1}: {flow.other_power}"
            lines += paragraph(told, width, "  ", "    ")
    return "\n".join(lines).lstrip("\n")


def _changes(changes: Iterable[Change], width: int) -> Iterator[str]:
    for change in changes:
        day = day_in_words(change.on)
        yield from paragraph(f"- {day}: {change.what} ({change.by})", width, "    ", "      ")


def _impact(one: Impact, shared: Sequence[Change], width: int) -> Iterator[str]:
    held = one.comparison
    old, new = OUTCOME_WORDS[held.before.outcome], OUTCOME_WORDS[held.after.outcome]
    turned = f"{old} before and after" if old == new else f"{old}, then {new}"
    ended = " (the agreement is not running on the later day)" if one.runs is False else ""
    yield from paragraph(f"Flow {one.flow + 1}, {one.title}: {turned}{ended}", width, "  ", "    ")
    yield from _changes((change for change in one.changes if change not in shared), width)
    for was, now in held.findings:
        yield from paragraph(
            f"- {now.rule}: {_LABELS[was.result]}, then {_LABELS[now.result]}: "
            f"{now.reason} ({short_citations(now.citations)})",
            width,
            "    ",
            "      ",
        )
