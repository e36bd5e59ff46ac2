"""Routes, the law on a day and what changed, for a terminal."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from pubservice_share.guidance import Route, Routes
from pubservice_share.law import Entry, Objective, Reported, Unchecked
from pubservice_share.law.changes import Change
from pubservice_share.words import and_list, day_in_words

from .layout import NARROWEST_TEXT, Paint, capital, paragraph, plain, short_citations
from .layout import heading as heading_lines

__all__ = [
    "changes_in_text",
    "entries_in_text",
    "objectives_in_text",
    "routes_in_text",
    "shared_needs",
    "unchecked_in_text",
]

_MARGIN = "  "


def _places(names: Iterable[str]) -> str:
    return and_list(name.replace("-", " ").title() for name in names)


def routes_in_text(routes: Routes, *, width: int = 80, paint: Paint = plain) -> str:
    """The routes as lines, without a last line break."""
    return "\n".join(_routes(routes, max(width, NARROWEST_TEXT), paint))


def shared_needs(routes: Routes) -> tuple[tuple[str, str], ...]:
    """The questions that every one of some routes asks; none of a single route."""
    if len(routes) < 2:
        return ()
    first = routes.routes[0].needs
    return tuple(need for need in first if all(need in route.needs for route in routes))


def _routes(routes: Routes, width: int, paint: Paint) -> Iterator[str]:
    discloser, recipient = routes.discloser.name, routes.recipient.name
    count = len(routes)
    headline = "NO ROUTE" if not count else "ONE ROUTE" if count == 1 else f"{count} ROUTES"
    yield paint(headline, "undetermined" if count else "not-permitted")
    checked = f"Law checked to {day_in_words(routes.verified_to)}."
    yield from (paint(line, "provision") for line in paragraph(checked, width))
    yield from paragraph(f"{discloser} to {recipient}", width)
    yield paint(f"{_places(routes.territory)}, {day_in_words(routes.on)}", "provision")
    shared = shared_needs(routes)
    if shared:
        yield ""
        yield paint(f"What to find out for {'both' if count == 2 else f'all {count}'} routes",
                    "heading")  # fmt: skip
        yield from _needs(shared, width)
    for number, route in enumerate(routes, start=1):
        yield ""
        yield from _open(number, route, shared, width, paint)
    if count and routes.misses:
        yield ""
        yield paint("Closed routes", "heading")
        for closed in routes.misses:
            why = closed.closed_by[0].reason
            what = f"Section {closed.power[1:]} ({closed.title}): {why}"
            yield from paragraph(f"{what}.", width, "  - ", "    ")
    miss = routes.nearest_miss
    if miss is not None:
        yield ""
        yield paint(f"Closest route: section {miss.power[1:]}, {miss.title}", "heading")
        for finding in miss.closed_by:
            yield from paragraph(capital(finding.reason) + ".", width, "  - ", "    ")
            yield paint(f"    {short_citations(finding.citations)}", "provision")
        yield ""
        yield paint("How to fix it", "heading")
        for cure in dict.fromkeys(finding.cure for finding in miss.closed_by if finding.cure):
            yield from paragraph(cure, width, "  - ", "    ")
    yield ""
    for note in routes.notes:
        yield from (paint(line, "note") for line in paragraph(note, width))


def _needs(needs: Iterable[tuple[str, str]], width: int) -> Iterator[str]:
    for _, question in needs:
        yield from paragraph(question, width, "   - ", "     ")


def _open(
    number: int, route: Route, shared: Iterable[tuple[str, str]], width: int, paint: Paint
) -> Iterator[str]:
    yield from heading_lines(f"{number}. Section {route.power[1:]}, {route.title}", width, paint)
    cited = paragraph(short_citations(route.citations), width, "   ")
    yield from (paint(line, "provision") for line in cited)
    if route.readings:
        yield from paragraph(
            f"Depends on how the law is read: {', '.join(route.readings)}", width, "   "
        )
    yield from _needs((need for need in route.needs if need not in shared), width)


def objectives_in_text(objectives: Iterable[Objective], *, width: int = 80) -> str:
    """The objectives of a day, each with its elements."""
    lines: list[str] = []
    for objective in objectives:
        heading = f"{objective.id} ({day_in_words(objective.since)}, {objective.specified_by})"
        lines += paragraph(heading, width, "", _MARGIN * 2)
        lines += paragraph(f"To {objective.aim}", width, _MARGIN)
        joined = "All of" if objective.combine == "all" else "Any of"
        lines.append(f"{_MARGIN}{joined}:")
        for element in objective.elements:
            lines += paragraph(f"{element.id}: {element.text}", width, "    ", "      ")
        lines.append("")
    return "\n".join(lines[:-1]) or "No objective was in force on that day."


def entries_in_text(
    entries: Iterable[Entry],
    arguable: dict[str, str] | None = None,
    *,
    parts: Mapping[int, str] | None = None,
    width: int = 80,
) -> str:
    """Schedule entries under their Parts; an entry listed on one reading only names it."""
    lines: list[str] = []
    part = None
    for entry in entries:
        if parts and entry.part != part:
            part = entry.part
            lines += [*([""] if lines else []), f"Part {part}: {parts[part]}"]
        reading = (arguable or {}).get(entry.ref)
        shown = entry.name + (f" (on one reading: {reading})" if reading else "")
        lines += paragraph(f"{entry.ref:<9}{shown}", width, "", " " * 9)
    return "\n".join(lines) or "There are no entries."


def changes_in_text(changes: Iterable[Change], *, width: int = 80) -> str:
    """Changes of law, each with its day and its instrument."""
    lines: list[str] = []
    for change in changes:
        lines.append(f"{day_in_words(change.on)}  {change.by}")
        what = change.what
        lines += paragraph(what[:1].upper() + what[1:], width, _MARGIN)
    return "\n".join(lines) or "Nothing changed between those days."


def unchecked_in_text(
    parts: Iterable[Unchecked], doubtful: Iterable[Reported] = (), *, width: int = 80
) -> str:
    """Parts of the law data to be checked again, and rows whose day is only reported.

    Each comes with the pages to look at.
    """
    lines: list[str] = []
    for part in parts:
        checked = day_in_words(part.verified_to)
        what = f"{part.citation}, {part.title}: checked to {checked}"
        lines += paragraph(what, width, "", _MARGIN * 2)
        # An address is not wrapped, so that people can follow it.
        lines += [f"{_MARGIN}{address}" for address in part.look_at]
    reported = [*doubtful]
    if reported:
        lines += [""] if lines else []
        lines.append("Start dates that were not confirmed at their source")
    for row in reported:
        since = f"reported for {day_in_words(row.since)}" if row.since else "reported"
        status = (
            f"{since}, not read at its source"
            if row.status == "reported"
            else "the date is not known"
        )
        lines += paragraph(f"{row.citation}, {row.what}: {status}", width, "", _MARGIN * 2)
        lines += [f"{_MARGIN}{address}" for address in row.look_at]
    return "\n".join(lines) or "All of it was checked on that day or later."
