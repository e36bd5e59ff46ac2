"""Bodies of the directory for a terminal."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator
from datetime import date

from pubservice_share.directory import Organisation, organisation
from pubservice_share.law import Edition, as_at, built_in
from pubservice_share.safe_text import printable
from pubservice_share.words import day_in_words, in_sentence

from .layout import MARGIN, paragraph

__all__ = ["bodies_in_text", "body_in_text"]

#: The fewest columns for names beside codes and entries.
_NARROWEST = 24


def bodies_in_text(
    organisations: Iterable[Organisation],
    on: date,
    *,
    edition: Edition | None = None,
    width: int | None = 80,
) -> str:
    """Each body: its name, complete, then its code and its entries.

    With a ``width`` of None, for a pipe, each body is one line of three columns.
    """
    rows = []
    for body in organisations:
        placing = body.placing(on, edition=edition)
        entries = ", ".join(placing.certain) or ("in doubt" if placing.doubt else "no entry")
        rows.append((printable(body.name), body.id, entries))
    names, codes, lists = (max(map(len, column)) for column in zip(*rows, strict=True))
    room = names if width is None else min(names, width - codes - lists - 4)
    return "\n".join(
        line
        for name, code, entries in rows
        for line in _row(name, code, entries, room, codes, width)
    )


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
    yield from (f"{MARGIN}{rest}" for rest in more)


def body_in_text(
    body: Organisation, on: date, *, edition: Edition | None = None, width: int = 80
) -> str:
    """One body: what it is, and the entries in which it falls on a day."""
    return "\n".join(_lines(body, on, edition or built_in(), width))


def _lines(body: Organisation, on: date, edition: Edition, width: int) -> Iterator[str]:
    yield from paragraph(body.name, width)
    yield from paragraph(f"{body.id}, {body.kind_name}", width, MARGIN)
    if body.also:
        yield from paragraph(f"Also known as: {', '.join(body.also)}", width, "  ", "    ")
    passed = edition.passed
    # Days before the Act do not matter here, and some of them only date the records.
    recent = body.since is not None and body.since > passed
    if recent or body.until:
        since = f"from {day_in_words(body.since)}" if body.since and recent else ""
        until = f"until {day_in_words(body.until)}" if body.until else ""
        period = " ".join(filter(None, (since, until)))
        yield f"  {period[0].upper()}{period[1:]}"
    if body.person is not body:
        yield from paragraph(
            f"An executive agency, treated as its department: {body.person.name}",
            width,
            "  ",
        )
    yield ""
    placing = body.placing(on, edition=edition)
    yield f"On {day_in_words(on)}"
    law = as_at(on, edition=edition)
    for ref in placing.certain:
        entry = law.entry(ref)
        yield from paragraph(f"{ref}  {in_sentence(entry.name) if entry else ''}", width, "  ")
    if placing.doubt is not None:
        yield from paragraph(f"In doubt: {placing.doubt}.", width, "  ", "    ")
        for group in placing.either:
            yield f"    either {', '.join(group)}"
    elif not placing.certain:
        yield from paragraph(
            "Not listed in the Schedules. It may qualify as a provider of services, or share under "
            "another power.",
            width,
            "  ",
        )
    for name in body.replaced_by:
        yield from paragraph(f"Replaced by {_name(name)}.", width, "  ")
    if body.note:
        yield from paragraph(body.note, width, "  ")
    yield from paragraph(f"Source: {body.source}.", width, "  ", "    ")


def _name(id: str) -> str:
    try:
        return organisation(id).name
    except LookupError:
        return id
