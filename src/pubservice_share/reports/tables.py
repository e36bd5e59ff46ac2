"""The summary of a table of answers, for a terminal."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from pubservice_share.assessment.outcome_words import OUTCOME_WORDS
from pubservice_share.tables.files.summary import Counts, Summary, commonest
from pubservice_share.words import day_in_words

from .layout import paragraph

__all__ = ["summary_in_text"]

_OUTCOMES = {
    **{outcome.value: words for outcome, words in OUTCOME_WORDS.items()},
    "invalid": "cannot be read",
}
_NAMES = {
    "not_found": "Names not found",
    "not_settled": "Names that may mean several bodies, or none on the day",
}
_HEADINGS = {
    "not_met": "Rules that are not met",
    "unknown": "Rules that are not settled",
    "readings": "Readings of the law that rows depend on",
    "reasons": "Why rows cannot be read",
}


def summary_in_text(summary: Summary, *, width: int = 80, most: int = 10) -> str:
    """Outcomes, the commonest reasons, and the commonest pairs of bodies by month.

    ``most`` is how many lines of each are shown; the number of further ones follows.
    """
    return "\n".join(_lines(summary, width, most))


def _lines(summary: Summary, width: int, most: int) -> Iterator[str]:
    yield f"{summary.rows:,} {_rows(summary.rows)}"
    for outcome, words in _OUTCOMES.items():
        if count := summary.outcomes.get(outcome, 0):
            share = f"{100 * count / summary.rows:.1f}%"
            yield f"  {count:>13,}  {share:>6}  {words}"
    for name, heading in _HEADINGS.items():
        counts: Counts = getattr(summary, name)
        if counts:
            yield ""
            yield heading
            yield from _counted(counts, width, most)
    if summary.looked_up is not None:
        yield ""
        yield f"{summary.looked_up:,} {_rows(summary.looked_up)} with a name that was looked up"
        for name, heading in _NAMES.items():
            names = _regardless_of_case(getattr(summary, name))
            if names:
                yield ""
                yield heading
                yield from _counted(names, width, most)
        if summary.further_names:
            yield f"  {summary.further_names:>13,}  in further names, not listed separately"
    if summary.pairs:
        yield ""
        yield "By pair of bodies and month"
        yield from _pairs(summary, width, most)


def _rows(count: int) -> str:
    return "row" if count == 1 else "rows"


def _regardless_of_case(counts: Counts) -> dict[str, int]:
    """Counts of names that differ in capitals as one, under the commonest spelling."""
    spellings: dict[str, str] = {}
    together: dict[str, int] = {}
    for name, count in commonest(counts):
        shown = spellings.setdefault(name.casefold(), name)
        together[shown] = together.get(shown, 0) + count
    return together


def _counted(counts: Counts, width: int, most: int) -> Iterator[str]:
    for name, count in commonest(counts)[:most]:
        yield from paragraph(name, width, f"  {count:>13,}  ", " " * 17)
    if len(counts) > most:
        yield f"  {'':>13}  and {len(counts) - most:,} more"


def _pairs(summary: Summary, width: int, most: int) -> Iterator[str]:
    pairs = summary.commonest_pairs()
    for (discloser, recipient, month), outcomes in pairs[:most]:
        count = sum(outcomes.values())
        who = f"{discloser or '(no name)'} to {recipient or '(no name)'}"
        when = "" if month is None else f", {_month_in_words(month)}"
        yield from paragraph(f"{who}{when}", width, f"  {count:>13,}  ", " " * 17)
        counts = ", ".join(
            f"{number:,} {_OUTCOMES.get(outcome, outcome)}"
            for outcome, number in commonest(outcomes)
        )
        yield from paragraph(counts, width, " " * 19)
    if len(pairs) > most:
        yield f"  {'':>13}  and {len(pairs) - most:,} more"
    if summary.further_pairs:
        count = sum(summary.further_pairs.values())
        yield f"  {count:>13,}  in further pairs and months, not listed separately"


def _month_in_words(month: str) -> str:
    return day_in_words(date.fromisoformat(f"{month}-01")).partition(" ")[2]
