"""The result of ``law watch``, for a terminal: what the edition does not have comes first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from pubservice_share.law import Watched, WatchedEffect
from pubservice_share.law.edition_files.gaps import Gap
from pubservice_share.law.feeds.watched import WatchedText
from pubservice_share.safe_text import printable
from pubservice_share.words import and_list, day_in_words

from .layout import Paint, counted, paragraph, plain

__all__ = ["gaps_in_text", "watched_in_text"]

_INDENT = "  "
_PAGES = "The content of those pages is not known: save them and add them."
_SILENCE = "A feed may lack recent changes: the editors record them some time after they are made."


def watched_in_text(watched: Watched, *, width: int = 80, paint: Paint = plain) -> str:
    """Effects and texts that the edition does not have, then those that it has."""
    return "\n".join(_lines(watched, width, paint))


def _lines(watched: Watched, width: int, paint: Paint) -> Iterator[str]:
    unknown = watched.unknown
    known_effects = [row for row in watched.effects if row.known]
    texts = [row for row in watched.texts if not row.known]
    if unknown:
        yield paint(f"Not in edition {watched.edition}", "heading")
        for row in unknown:
            yield ""
            yield from _effect(row, width, paint)
        yield ""
    if texts:
        yield paint("Text that the edition does not have", "heading")
        for text in texts:
            yield from paragraph(_text(text), width, _INDENT)
        yield ""
    if known_effects:
        yield paint(f"In edition {watched.edition} already", "heading")
        for row in known_effects:
            yield ""
            yield from _effect(row, width, paint)
        yield ""
    yield from paragraph(_summary(watched), width)
    if watched.outside:
        others = counted(watched.outside, "effect concerns", "effects concern")
        yield from paragraph(f"{others} other law.", width)
    if not watched.anything_unknown and not watched.pages_not_given:
        yield from paragraph(_SILENCE, width)


def _effect(row: WatchedEffect, width: int, paint: Paint) -> Iterator[str]:
    effect = row.effect
    by, title = row.affecting_id, effect.affecting_title
    source = f"{title} ({by})" if title else by
    at = f", {effect.affecting_provisions}" if effect.affecting_provisions else ""
    what = effect.type or "changed"
    head = list(
        paragraph(
            f"{row.affected_id} {effect.provisions or 'as a whole'}: {what} by {source}{at}",
            width, _INDENT, _INDENT * 2,
        )
    )  # fmt: skip
    yield paint(head[0], "heading")
    yield from head[1:]
    for line in _sentences(row):
        yield from paragraph(line, width, _INDENT * 2, _INDENT * 3)
    for page in row.look_at:
        yield _INDENT * 2 + paint(printable(page), "provision")


def _sentences(row: WatchedEffect) -> Iterator[str]:
    effect = row.effect
    if not effect.days:
        yield "The day on which it begins is not known yet: it is prospective."
    else:
        yield f"Begins on {_days(effect.days)}."
        if effect.prospective:
            yield "The day on which a part of it begins is not known yet: that part is prospective."
    if effect.commenced_by:
        yield f"Commenced by {and_list(effect.commenced_by)}."
    if row.unknown_days and row.unknown_days != effect.days:
        yield f"The edition has no row for {_days(row.unknown_days)}."
    if row.prospective_unknown and row.other_days:
        yield f"The edition has it from {_days(row.other_days)}; the files do not give that day."
    if row.touches:
        more = [name for name in row.rows if name.partition(" ")[2] not in row.touches]
        beside = f" (and {', '.join(more)})" if more else ""
        yield f"Affects {', '.join(row.touches)}{beside}."
    else:
        yield "Affects no row: it is new."
    if effect.requires_applied and not effect.applied:
        yield "Not yet applied to the text on legislation.gov.uk."


def _text(text: WatchedText) -> str:
    checked = f"the edition was checked to {day_in_words(text.verified_to)}"
    begins = f"this text {_begins(text)}"
    if not text.touches:
        return f"{text.citation}: {begins}; {checked} and does not have this provision."
    name = text.row or text.citation
    without = "without a day" if text.text.since is None else "on that day"
    return f"{name}: {begins}; {checked} and has no change {without}."


def _begins(text: WatchedText) -> str:
    if text.text.since is None:
        return "begins on a day that is not known yet"
    verb = "is to begin on" if text.text.prospective else "began on"
    return f"{verb} {day_in_words(text.text.since)}"


def _days(days: Iterable[date]) -> str:
    return and_list(tuple(day_in_words(day) for day in days))


def _summary(watched: Watched) -> str:
    saved = f", saved on {_days(watched.saved_on)}" if watched.saved_on else ""
    if watched.pages_not_given and not watched.anything_unknown:
        return f"Not settled: pages of a feed are missing. {_PAGES}"
    if not watched.anything_unknown:
        return f"Nothing in these files is unknown{saved}."
    if not watched.unknown:
        texts = sum(not row.known for row in watched.texts)
        count = counted(texts, "text is", "texts are")
        return f"{count} not in edition {watched.edition}, in these files{saved}."
    count = counted(len(watched.unknown), "effect is", "effects are")
    total = counted(len(watched.effects), "effect", "effects").lower()
    return (
        f"{count} not in edition {watched.edition}, of {total} on this law in these files{saved}."
        + (f" {_PAGES}" if watched.pages_not_given else "")
    )


def gaps_in_text(gaps: Iterable[Gap], *, width: int = 80) -> str:
    """What is still to be filled in, each with its place."""
    lines: list[str] = []
    for gap in gaps:
        lines.append(printable(f"{gap.file}{gap.pointer}"))
        lines += paragraph(gap.wanted, max(width, 200), _INDENT)
    return "\n".join(lines)
