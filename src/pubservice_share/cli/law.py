"""``law``: the law on a day, what changed, and what is still to be checked."""

from __future__ import annotations

from typing import Any

import click

from pubservice_share import law
from pubservice_share.reports import (
    changes_in_text,
    entries_in_text,
    objectives_in_text,
    unchecked_in_text,
)
from pubservice_share.safe_text import printable
from pubservice_share.words import day_in_words

from .days import DAY
from .outputs import with_output
from .shared import FORMAT, INVALID, LAW, ON, command, echo_answer, objective_id, width

__all__ = ["law_command"]


def _law_on(day: str, edition: law.Edition | None) -> law.Law:
    try:
        return law.as_at(day, edition=edition)
    except ValueError as error:
        raise click.UsageError(str(error)) from None


@command.group("law")
def law_command() -> None:
    """Show the law on a day, and what changed between two days."""


@law_command.command("objectives")
@ON
@LAW
@FORMAT
@with_output
def objectives_command(day: str, edition: law.Edition | None, form: str) -> None:
    """List the objectives specified under section 35(7) on a day."""
    rows = _law_on(day, edition).objectives()
    value = [
        {
            "id": row.id,
            "title": row.title,
            "aim": row.aim,
            "combine": row.combine,
            "elements": [
                {"id": element.id, "text": element.text, "citation": element.citation}
                for element in row.elements
            ],
            "extent": list(row.extent),
            "from": row.since.isoformat(),
            "to": row.until and row.until.isoformat(),
            "citation": row.specified_by,
        }
        for row in rows
    ]
    echo_answer(form, value, objectives_in_text(rows, width=width()))


def _entry(row: law.Entry, reading: str | None = None) -> dict[str, Any]:
    return {
        "ref": row.ref,
        "name": row.name,
        "kind": row.kind,
        "extent": list(row.extent),
        "citation": row.citation,
        "from": row.since.isoformat(),
        "to": row.until and row.until.isoformat(),
        "reading": reading,
    }


def _parts(schedule: int, edition: law.Edition) -> dict[int, str]:
    return {part.part: part.title for part in edition.schedules[schedule].parts}


@law_command.command("persons")
@click.argument("objective")
@ON
@LAW
@FORMAT
@with_output
def persons_command(objective: str, day: str, edition: law.Edition | None, form: str) -> None:
    """List the Schedule entries for which an OBJECTIVE is specified on a day."""
    law_on_day = _law_on(day, edition)
    objective = objective_id(objective, edition)
    try:
        settled = law_on_day.specified_persons(objective)
        arguable = law_on_day.arguable_persons(objective)
    except LookupError as error:
        raise click.UsageError(str(error.args[0])) from None
    entries = {row.ref: row for row in settled}
    entries |= {ref: row for ref in arguable if (row := law_on_day.entry(ref)) is not None}
    rows = [entries[ref] for ref in law_on_day.edition.entries if ref in entries]
    value = [_entry(row, arguable.get(row.ref)) for row in rows]
    parts = _parts(4, law_on_day.edition)
    echo_answer(form, value, entries_in_text(rows, arguable, parts=parts, width=width()))


@law_command.command("entry")
@click.argument("ref")
@click.option("--on", "day", type=DAY, metavar="DATE", help="Show only the wording on DATE.")
@LAW
@FORMAT
@with_output
def entry_command(ref: str, day: str | None, edition: law.Edition | None, form: str) -> None:
    """Show a Schedule entry such as sch4/8, on a day or in every wording it has had."""
    edition = edition or law.built_in()
    try:
        if day is None:
            wordings = edition.entries.get(ref)
            if wordings is None:
                law.as_at(edition.passed, edition=edition).entry(
                    ref
                )  # raises, with a near reference
            rows = list(wordings or ())
        else:
            row = _law_on(day, edition).entry(ref)
            rows = [] if row is None else [row]
    except LookupError as error:
        raise click.UsageError(str(error.args[0])) from None
    text = []
    for row in rows:
        end = f" until {day_in_words(row.until)}" if row.until else ""
        text.append(f"From {day_in_words(row.since)}{end}, by {row.inserted_by}")
        schedule = int(row.ref.removeprefix("sch").partition("/")[0])
        text.append(entries_in_text([row], parts=_parts(schedule, edition), width=width()))
    echo_answer(form, [_entry(row) for row in rows], "\n".join(text) or f"{ref} was not in force.")


@law_command.command("changes")
@click.argument("start", type=DAY, metavar="DATE")
@click.argument("end", type=DAY, metavar="DATE")
@LAW
@FORMAT
@with_output
def changes_command(start: str, end: str, edition: law.Edition | None, form: str) -> None:
    """List what changed after one day and up to another, with the instrument of each change."""
    try:
        rows = law.changes(start, end, edition=edition)
    except ValueError as error:
        raise click.UsageError(str(error)) from None
    echo_answer(form, [row.to_dict() for row in rows], changes_in_text(rows, width=width()))


@law_command.command("check")
@click.argument("folder", required=False, metavar="[FOLDER]")
@click.option(
    "--since", "day", type=DAY, metavar="DATE", help="List what was last checked before DATE."
)
@LAW
@FORMAT
@with_output
def check_command(
    folder: str | None, day: str | None, edition: law.Edition | None, form: str
) -> int:
    """List the law data last checked before a day, with the pages to read.

    Then list what is reported to have begun by that day, where the date was not read at its
    source; without --since, every such row. With a FOLDER of law data, such as law draft writes,
    list what is still to be filled in. Exits 1 if anything is listed, 2 if the folder cannot be
    read.
    """
    if folder is not None:
        if day is not None or edition is not None:
            raise click.UsageError("a folder is checked on its own: leave out --since and --law")
        return _check_folder(folder, form)
    try:
        parts = () if day is None else law.unchecked(day, edition=edition)
        until = None if day is None else law.as_at(day, edition=edition).on
    except ValueError as error:
        raise click.UsageError(str(error)) from None
    doubtful = law.reported(edition, by=until)
    values = [part.to_dict() for part in parts] + [row.to_dict() for row in doubtful]
    echo_answer(form, values, unchecked_in_text(parts, doubtful, width=width()))
    return int(bool(values))


def _check_folder(folder: str, form: str) -> int:
    """List what is still to be filled in; where nothing is, check that the folder loads."""
    from pubservice_share.law.edition_files.load import gaps
    from pubservice_share.reports.watch import gaps_in_text

    try:
        unfilled = gaps(folder)
        loaded = law.load(folder) if not unfilled else None
    except (law.LawDataError, OSError, ValueError) as error:
        message = (
            f"{folder}: cannot be read: {error.strerror}" if isinstance(error, OSError) else error
        )
        for line in str(message).splitlines():  # a problem each
            click.echo(printable(line), err=True)
        return INVALID
    text = gaps_in_text(unfilled, width=width())
    if loaded is not None:
        text = f"Nothing is left to fill in. It loads as edition {loaded.edition}."
    echo_answer(form, [gap.to_dict() for gap in unfilled], text)
    return int(bool(unfilled))
