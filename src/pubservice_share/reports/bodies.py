"""Bodies of the directory for a terminal."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from pubservice_share.directory import Organisation, organisation
from pubservice_share.law import Edition, as_at, built_in
from pubservice_share.words import day_in_words, in_sentence

from .text import paragraph

__all__ = ["bodies_in_text", "body_in_text"]


def bodies_in_text(
    several: Iterable[Organisation], on: date, *, edition: Edition | None = None, width: int = 80
) -> str:
    """A line for each body: its name, its code, its entries."""
    rows = []
    for held in several:
        placing = held.placing(on, edition=edition)
        shown = ", ".join(placing.certain) or ("in doubt" if placing.doubt else "no entry")
        rows.append((held.name, held.id, shown))
    first = max(len(code) for _, code, _ in rows)
    second = max(len(shown) for _, _, shown in rows)
    lines = (f"{code:<{first}}  {shown:<{second}}  {name}" for name, code, shown in rows)
    return "\n".join(line if len(line) <= width else f"{line[: width - 1]}…" for line in lines)


def body_in_text(
    held: Organisation, on: date, *, edition: Edition | None = None, width: int = 80
) -> str:
    """One body: what it is, and the entries in which it falls on a day."""
    return "\n".join(_lines(held, on, edition or built_in(), width))


def _lines(held: Organisation, on: date, edition: Edition, width: int) -> Iterator[str]:
    yield held.name
    yield f"  {held.id}, {held.kind_name}"
    if held.also:
        yield from paragraph(f"Also known as: {', '.join(held.also)}", width, "  ", "    ")
    passed = edition.passed
    # Earlier days are of no matter here, and some in the list are those of its own records.
    recent = held.since is not None and held.since > passed
    if recent or held.until:
        since = f"from {day_in_words(held.since)}" if held.since and recent else ""
        until = f"until {day_in_words(held.until)}" if held.until else ""
        period = " ".join(filter(None, (since, until)))
        yield f"  {period[0].upper()}{period[1:]}"
    if held.person is not held:
        yield from paragraph(
            f"An executive agency, treated as its department: {held.person.name}",
            width,
            "  ",
        )
    yield ""
    placing = held.placing(on, edition=edition)
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
    for name in held.replaced_by:
        yield from paragraph(f"Replaced by {_name(name)}.", width, "  ")
    if held.note:
        yield from paragraph(held.note, width, "  ")
    yield from paragraph(f"Source: {held.source}.", width, "  ", "    ")


def _name(id: str) -> str:
    try:
        return organisation(id).name
    except LookupError:
        return id
