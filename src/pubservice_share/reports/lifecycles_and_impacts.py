"""The dates of agreements, and how changes of law affect them, for a terminal."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from pubservice_share.assessment import Result
from pubservice_share.assessment.outcome_words import OUTCOME_WORDS, RESULT_WORDS
from pubservice_share.durations import last_day_before
from pubservice_share.guidance import Impact, Lifecycle, NotCompared
from pubservice_share.law import Change
from pubservice_share.words import and_list, day_in_words

from .agreement_names import AgreementName, distinct_names
from .layout import paragraph, short_citations

__all__ = ["impacts_in_text", "lifecycles_in_text"]

_LABELS = {**RESULT_WORDS, Result.NOT_APPLICABLE: "does not apply"}


def lifecycles_in_text(
    lifecycles: Iterable[Lifecycle], *, files: Sequence[str] = (), width: int = 80
) -> str:
    """The state of each agreement, those with something overdue first.

    ``files`` has the file of each agreement: it is shown where two agreements have one title.
    """
    entries = dict(enumerate(lifecycles))
    names = distinct_names(
        (
            AgreementName(position=position, title=entry.title, id=entry.agreement)
            for position, entry in entries.items()
        ),
        files,
    )
    ordered = sorted(
        entries.items(),
        key=lambda item: (item[1].overdue_since is None, item[1].ends or item[1].as_of),
    )
    return (
        "\n".join(
            line
            for position, entry in ordered
            for line in _lifecycle_lines(entry, names[position], width)
        )
        or "There are no agreements."
    )


def _days(number: int) -> str:
    return f"{number} day{'' if number == 1 else 's'}"


def _lifecycle_lines(entry: Lifecycle, name: str, width: int) -> Iterator[str]:
    yield from paragraph(f"{name}: {entry.state.replace('-', ' ')}", width)
    sentences = []
    if entry.overdue_since is not None:
        sentences.append(f"Review overdue since {day_in_words(entry.overdue_since)}")
    if entry.next_review is not None:
        sentences.append(f"Next review {day_in_words(entry.next_review)}")
    # The term of a draft may yet change.
    if entry.state != "draft" and entry.ends is not None and entry.days_left is not None:
        # The term ends before the day that the agreement states.
        last, away = day_in_words(last_day_before(entry.ends)), entry.days_left - 1
        when = "today" if away == 0 else f"in {_days(away)}" if away > 0 else f"{_days(-away)} ago"
        sentences.append(f"Last day {last}, {when}")
    if entry.registered_late_by is not None:
        sentences.append(f"Registered {_days(entry.registered_late_by)} after it started")
    if entry.unregistered:
        sentences.append("No entry in the public register is recorded")
    for line in sentences:
        yield from paragraph(line, width, "  - ", "    ")


def impacts_in_text(
    impacts: Iterable[Impact],
    left_out: Sequence[NotCompared] = (),
    *,
    files: Sequence[str] = (),
    width: int = 80,
) -> str:
    """The flows that a change of law affects, agreement by agreement.

    Changes that affect every flow listed come first, once; ``left_out``, the flows that could not
    be compared, come last.  ``files`` has the file of each agreement compared: it is shown where
    two agreements have one title.
    """
    by_position: dict[int, list[Impact]] = {}
    for entry in impacts:
        by_position.setdefault(entry.position, []).append(entry)
    flows: list[Impact | NotCompared] = [
        *(entry for entries in by_position.values() for entry in entries),
        *left_out,
    ]
    names = distinct_names(
        (
            AgreementName(position=flow.position, title=flow.agreement_title, id=flow.agreement)
            for flow in flows
        ),
        files,
    )
    lines = []
    for position, entries in by_position.items():
        lines += ["", *paragraph(names[position], width)]
        first_changes, *other_changes = (entry.changes for entry in entries)
        shared = [
            change
            for change in first_changes
            if all(change in changes for changes in other_changes)
        ]
        if len(entries) > 1 and shared:
            lines += paragraph("All of the flows below", width, "  ")
            lines += _changes(shared, width)
        else:
            shared = []
        for entry in entries:
            lines += _impact_lines(entry, shared, width)
    if not lines:
        scope = " that could be compared" if left_out else ""
        lines = [f"No flow of these agreements{scope} is affected."]
    not_stated = [flow for flow in left_out if flow.not_known]
    if not_stated:
        lines += ["", "Not compared, because a fact they depend on is missing"]
        for flow in not_stated:
            line = f"- {names[flow.position]}, flow {flow.flow + 1}: {and_list(flow.not_known)}"
            lines += paragraph(line, width, "  ", "    ")
    elsewhere = [flow for flow in left_out if flow.other_power is not None]
    if elsewhere:
        lines += ["", "Not compared, because their power is not in this Chapter"]
        for flow in elsewhere:
            line = f"- {names[flow.position]}, flow {flow.flow + 1}: {flow.other_power}"
            lines += paragraph(line, width, "  ", "    ")
    gateways = [flow for flow in left_out if flow.other_law]
    if gateways:
        lines += ["", "Not compared, because they rely on other law and were not asked"]
        for flow in gateways:
            line = f"- {names[flow.position]}, flow {flow.flow + 1}: {and_list(flow.other_law)}"
            lines += paragraph(line, width, "  ", "    ")
    return "\n".join(lines).lstrip("\n")


def _changes(changes: Iterable[Change], width: int) -> Iterator[str]:
    for change in changes:
        day = day_in_words(change.on)
        yield from paragraph(f"- {day}: {change.what} ({change.by})", width, "    ", "      ")


def _impact_lines(impact: Impact, shared: Sequence[Change], width: int) -> Iterator[str]:
    comparison = impact.comparison
    old, new = OUTCOME_WORDS[comparison.before.outcome], OUTCOME_WORDS[comparison.after.outcome]
    outcomes = f"{old} before and after" if old == new else f"{old}, then {new}"
    ended = " (the agreement is not running on the later day)" if impact.runs is False else ""
    yield from paragraph(
        f"Flow {impact.flow + 1}, {impact.title}: {outcomes}{ended}", width, "  ", "    "
    )
    yield from _changes((change for change in impact.changes if change not in shared), width)
    for was, now in comparison.findings:
        yield from paragraph(
            f"- {now.rule}: {_LABELS[was.result]}, then {_LABELS[now.result]}: "
            f"{now.reason} ({short_citations(now.citations)})",
            width,
            "    ",
            "      ",
        )
