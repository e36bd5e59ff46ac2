"""The look-up of a name, and the bodies of the directory, for a terminal."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator

from pubservice_share.directory import Match, Search
from pubservice_share.directory.matches import nation_name
from pubservice_share.law import Edition, Law, as_at, built_in
from pubservice_share.safe_text import printable
from pubservice_share.words import day_in_words, in_sentence

from .layout import MARGIN, capital, paragraph

__all__ = [
    "bodies_in_text",
    "kind_in_words",
    "name_of_entry",
    "period_in_words",
    "search_in_text",
    "source_of",
]

#: The fewest columns for names beside codes and entries.
_NARROWEST = 24


def bodies_in_text(matches: Iterable[Match], *, width: int | None = 80) -> str:
    """Each body: its name, complete, then its code and its entries.

    With a ``width`` of None, for a pipe, each body is one line of three columns.
    """
    rows = [(printable(match.name), match.identifier or "-", _entries(match)) for match in matches]
    names, codes, lists = (max(map(len, column)) for column in zip(*rows, strict=True))
    room = names if width is None else min(names, width - codes - lists - 4)
    return "\n".join(line for row in rows for line in _row(*row, room, codes, width))


def _entries(match: Match) -> str:
    if match.alternatives:
        return "in doubt"
    if match.entries:
        return ", ".join(match.entries)
    return "no entry" if match.in_no_entry else "not known"


def _row(
    name: str, code: str, entries: str, room: int, codes: int, width: int | None
) -> Iterator[str]:
    """A body in three columns, or below its name where there is no room beside it."""
    if width is not None and room < _NARROWEST:
        yield from paragraph(name, width)
        yield from paragraph(f"{code}  {entries}", width, MARGIN)
        return
    start, *more = textwrap.wrap(name, room)
    yield f"{start:<{room}}  {code:<{codes}}  {entries}"
    yield from (f"{MARGIN}{line}" for line in more)


def search_in_text(search: Search, *, law: Edition | None = None, width: int = 80) -> str:
    """What a name means: each body, class or partner, with its entries on the day."""
    edition = law or built_in()
    return "\n".join(_search_lines(search, as_at(search.on, edition=edition), width))


def _search_lines(search: Search, law: Law, width: int) -> Iterator[str]:
    shown = printable(search.text)
    if not search.found:
        yield from paragraph(f"Nothing has the name {shown!r}.", width)
        if search.near:
            yield from paragraph(f"Names that are spelt like it: {'; '.join(search.near)}.", width)
        yield from paragraph(
            "If the body falls in an entry, write NAME=sch4/12 with that entry. If it is not "
            "listed in any Schedule, write NAME=. To keep partners of your own, use --bodies FILE.",
            width,
        )
        return
    if len(search.found) > 1:
        yield from paragraph(f"{shown!r} may mean any of these. Write the name in full.", width)
        yield ""
    for number, match in enumerate(search.found):
        if number:
            yield ""
        yield from _match_lines(match, law, width)


def _match_lines(match: Match, law: Law, width: int) -> Iterator[str]:
    yield from paragraph(capital(match.name), width)
    yield from paragraph(kind_in_words(match), width, MARGIN)
    body = match.organisation
    if body is not None:
        names = dict.fromkeys((*(row.name for row in body.former_names), *body.also))
        names.pop(match.name, None)
        if names:
            yield from paragraph(f"Also known as: {', '.join(names)}", width, MARGIN, "    ")
        if (period := period_in_words(match, law)) is not None:
            yield f"{MARGIN}{period}"
    yield ""
    yield f"On {day_in_words(law.on)}"
    yield from _placing(match, law, width)
    for note in match.notes:
        yield from paragraph(note, width, MARGIN)
    source = source_of(match)
    if source is not None:
        yield from paragraph(source, width, MARGIN, "    ")


def kind_in_words(match: Match) -> str:
    if match.organisation is not None:
        return f"{match.identifier}, {match.organisation.kind_name}"
    if match.partner is not None:
        return ", ".join(filter(None, (match.identifier, "one of your own partners")))
    return "a class of body"


def period_in_words(match: Match, law: Law) -> str | None:
    """The days of a body, where they matter: the days before the Act do not."""
    body = match.organisation
    if body is None:
        return None
    recent = body.since is not None and body.since > law.edition.passed
    since = f"from {day_in_words(body.since)}" if body.since and recent else ""
    until = f"until {day_in_words(body.until)}" if body.until else ""
    period = " ".join(filter(None, (since, until)))
    return capital(period) if period else None


def _placing(match: Match, law: Law, width: int) -> Iterator[str]:
    if match.nations is not None:
        for nation, references in match.nations.items():
            listed = ", ".join(references) or "no entry"
            yield from paragraph(f"{nation_name(nation)}: {listed}", width, MARGIN, "    ")
        return
    for reference in (*match.entries, *match.recipient_classes):
        yield from paragraph(f"{reference}  {name_of_entry(reference, law)}", width, MARGIN)
    for group in match.alternatives:
        yield from paragraph(f"either {', '.join(group) or 'no entry'}", width, MARGIN, "    ")
    if match.in_no_entry and match.exists and not match.notes:
        yield from paragraph("Not listed in any Schedule.", width, MARGIN)


def name_of_entry(reference: str, law: Law) -> str:
    if reference in law.edition.recipient_classes:
        return law.edition.recipient_classes[reference].name
    entry = law.entry(reference)
    return "" if entry is None else in_sentence(entry.name)


def source_of(match: Match) -> str | None:
    row = match.organisation or (None if match.named_class is None else match.named_class.cls)
    if row is None:
        return None
    seen = "" if row.status == "seen" else f" ({row.status})"
    return f"Source: {row.source}{seen}."
