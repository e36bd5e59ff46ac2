"""``agreement`` and ``partnership``: draft agreements, follow their dates, list who may share."""

from __future__ import annotations

import csv
import io
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from pubservice_share import (
    Body,
    DocumentError,
    Edition,
    Partnership,
    PartnershipAssessment,
    assess,
    calendar,
    draft,
    impact,
    law,
    lifecycle,
    to_dict,
)
from pubservice_share.guidance import has_more_reviews, not_compared
from pubservice_share.guidance.named_bodies import body_of
from pubservice_share.html import safe_cell
from pubservice_share.literals import Territory
from pubservice_share.model.agreements import Agreement
from pubservice_share.reports import answer_in_text
from pubservice_share.reports.agreements import impacts_in_text, lifecycles_in_text

from .inputs import agreements_in
from .outputs import refuse_covering, write_whole
from .shared import (
    EXITS,
    FORMAT,
    INVALID,
    LAW,
    OUTPUT,
    TERRITORY,
    as_json,
    coloured,
    command,
    echo,
    faults_in_text,
    painter,
    width,
)

__all__ = ["agreement_command", "partnership_command"]

_PATHS = click.argument("paths", nargs=-1, required=True, metavar="FILE-OR-FOLDER...")
_PARTY = click.option(
    "--party", "parties", multiple=True, required=True, metavar="REF-OR-NAME",
    help="A body: a reference, a name or code in the directory, or NAME=REF,... for any other body "
    "(NAME= for one that is not listed). Repeat for each body.",
)  # fmt: skip
_OBJECTIVE = click.option("--objective", metavar="ID", help="The objective, for section 35.")
_POWER = click.option(
    "--power", default="s35", show_default=True, metavar="ID", help="The power relied on."
)


@command.group("agreement")
def agreement_command() -> None:
    """Draft information sharing agreements and keep track of them."""


def _usage(error: Exception) -> click.UsageError:
    return click.UsageError(str(error.args[0]))


def _read(paths: tuple[str, ...], edition: Edition | None) -> list[Agreement]:
    return [agreement for _, agreement in agreements_in(paths, edition)]


def _refused(paths: tuple[str, ...], error: DocumentError) -> int:
    click.echo(faults_in_text(", ".join(paths), error), err=True)
    return INVALID


@agreement_command.command("new")
@_PARTY
@_OBJECTIVE
@_POWER
@click.option("--starts", required=True, metavar="DATE", help="The first day of the term.")
@click.option("--ends", metavar="DATE", help="The day on which the term ends.")
@TERRITORY
@LAW
@OUTPUT
def new_command(
    parties: tuple[str, ...],
    objective: str | None,
    power: str,
    starts: str,
    ends: str | None,
    territory: tuple[Territory, ...],
    edition: Edition | None,
    output: Path | None,
) -> int:
    """Draft an agreement between parties. Then run assess to see what is missing."""
    try:
        agreement = draft(
            parties, objective=objective, power=power, starts=starts, ends=ends,
            territory=dict.fromkeys(territory), law=edition,
        )  # fmt: skip
    except (LookupError, ValueError) as error:
        raise _usage(error) from None
    text = as_json(to_dict(agreement), indent=2)
    if output is None:
        echo(text)
    else:
        write_whole(output, (text + "\n").encode())
        click.echo(f"{output}: {len(agreement.parties)} parties, "
                   f"{len(agreement.flows or ())} flows. To see what is missing, run: "
                   f"pubservice-share assess {output}",
                   err=True)  # fmt: skip
    return 0


@agreement_command.command("status")
@_PATHS
@click.option("--as-of", "day", required=True, metavar="DATE", help="The day to report on.")
@LAW
@FORMAT
def status_command(paths: tuple[str, ...], day: str, edition: Edition | None, form: str) -> int:
    """Show the state of agreements on a day: reviews, end of term, late registration."""
    try:
        lifecycles = [lifecycle(agreement, day, law=edition) for agreement in _read(paths, edition)]
    except DocumentError as error:
        return _refused(paths, error)
    except ValueError as error:
        raise _usage(error) from None
    if form == "json":
        echo(as_json([entry.to_dict() for entry in lifecycles], indent=2))
    else:
        echo(lifecycles_in_text(lifecycles, width=width()))
    return 0


@agreement_command.command("calendar")
@_PATHS
@click.option(
    "--since", "day", metavar="DATE",
    help="Leave out days before DATE. In a long series of reviews, this gives later ones.",
)  # fmt: skip
@LAW
@OUTPUT
def calendar_command(
    paths: tuple[str, ...], day: str | None, edition: Edition | None, output: Path | None
) -> int:
    """Write the dates in agreements as an iCalendar file."""
    if output is not None:
        refuse_covering(output, map(Path, paths))
    try:
        since = None if day is None else law.as_at(day, edition=edition).on
        agreements = _read(paths, edition)
        ics = calendar(agreements, since=since)
        for agreement in agreements:
            if has_more_reviews(agreement, since=since):
                click.echo(f"{agreement.title}: later reviews are not listed; use --since to list "
                            "them", err=True)  # fmt: skip
    except DocumentError as error:
        return _refused(paths, error)
    except (ImportError, ValueError) as error:
        raise _usage(error) from None
    if output is None:
        echo(ics.decode().replace("\r\n", "\n").rstrip("\n"))
    else:
        write_whole(output, ics)
    return 0


@agreement_command.command("impact")
@_PATHS
@click.option("--from", "first", required=True, metavar="DATE", help="The earlier day.")
@click.option("--to", "last", required=True, metavar="DATE", help="The later day.")
@LAW
@FORMAT
def impact_command(
    paths: tuple[str, ...], first: str, last: str, edition: Edition | None, form: str
) -> int:
    """List the flows that changes of law between two days affect."""
    try:
        agreements = _read(paths, edition)
        impacts = impact(agreements, first, last, law=edition)
    except DocumentError as error:
        return _refused(paths, error)
    except ValueError as error:
        raise _usage(error) from None
    if form == "json":
        echo(as_json([entry.to_dict() for entry in impacts], indent=2))
        if count := len(not_compared(agreements, edition)):
            click.echo(f"{count} of the flows could not be compared, because a fact is missing or "
                       "their power is not in this Chapter: --format text lists them",
                       err=True)  # fmt: skip
    else:
        echo(impacts_in_text(impacts, not_compared(agreements, edition), width=width()))
    return 0


@command.command("partnership")
@_PARTY
@_OBJECTIVE
@_POWER
@click.option("--on", "day", required=True, metavar="DATE", help="Use the law on DATE.")
@TERRITORY
@click.option(
    "--agreements", "folders", multiple=True, metavar="FILE-OR-FOLDER",
    help="A file or folder of agreements. Repeat for more than one.",
)  # fmt: skip
@click.option(
    "--assume-facts", is_flag=True,
    help="Assume that the facts common to all flows are met, to see what the law would allow.",
)  # fmt: skip
@click.option(
    "--format", "form", type=click.Choice(["text", "json", "csv"]), default="text",
    show_default=True, help="Format of the output.",
)  # fmt: skip
@LAW
def partnership_command(
    parties: tuple[str, ...],
    objective: str | None,
    power: str,
    day: str,
    territory: tuple[Territory, ...],
    folders: tuple[str, ...],
    assume_facts: bool,
    form: str,
    edition: Edition | None,
) -> int:
    """Show which bodies may disclose to which, and which flows no agreement covers.

    The exit codes are those of assess.
    """
    try:
        on = law.as_at(day, edition=edition).on
        notes: list[str] = []
        bodies = [body_of(name, f"p{number + 1}", edition, on, notes)
                  for number, name in enumerate(parties)]  # fmt: skip
        _refuse_same_body(parties, bodies)
        partnership = Partnership(
            on=on, territory=tuple(dict.fromkeys(territory)), parties=tuple(bodies), power=power,
            objective=objective, agreements=tuple(_read(folders, edition)),
            **(_facts(objective, edition) if assume_facts else {}),
        )  # fmt: skip
        answer = assess(partnership, law=edition)
    except DocumentError as error:
        return _refused(folders, error)
    except (LookupError, ValueError) as error:
        raise _usage(error) from None
    assert isinstance(answer, PartnershipAssessment)  # noqa: S101 - the document is a partnership
    _SHOW[form](answer)
    if assume_facts:
        # Text for people carries it; the other formats stay as their readers expect.
        click.echo("Facts common to all flows were assumed.", err=form != "text")
    for note in dict.fromkeys(notes):
        click.echo(note, err=True)
    return EXITS[answer.outcome]


def _refuse_same_body(names: tuple[str, ...], bodies: list[Body]) -> None:
    """Raise ValueError where two names mean one body, such as a department and its agency."""
    first_name: dict[str, str] = {}
    for name, body in zip(names, bodies, strict=True):
        key = body.identifier or body.name
        if key in first_name:
            raise ValueError(
                f"{first_name[key]!r} and {name!r} are the same body, {body.name}: "
                "sharing within one body needs no power. Name it once"
            )
        first_name[key] = name


def _facts(objective: str | None, edition: Edition | None) -> dict[str, Any]:
    from pubservice_share import Information

    row = (edition or law.built_in()).objectives.get(objective or "")
    return {
        "pursues": tuple(element.id for element in row.elements) if row else None,
        "assists_eligible_people": True,
        "information": Information(
            held_in_connection_with_functions=True, within_limited_functions=True, personal=True
        ),
        "complies_with_data_protection": True,
        "prohibited_by_investigatory_powers": False,
    }


def _as_text(answer: PartnershipAssessment) -> None:
    text = answer_in_text(answer, width=width(), paint=painter())
    echo(text, colour=coloured(sys.stdout))


def _as_csv(answer: PartnershipAssessment) -> None:
    buffer = io.StringIO()
    rows = csv.writer(buffer, lineterminator="\n")
    rows.writerow(["discloser", "recipient", "outcome", "covered", "agreements"])
    words = {True: "yes", False: "no", None: ""}
    for row in answer.matrix():
        rows.writerow(
            [safe_cell(text) for text in (row["discloser"], row["recipient"], row["outcome"],
             words[row["covered"]], "; ".join(row["agreements"]))]
        )  # fmt: skip
    echo(buffer.getvalue().rstrip("\n"))


_SHOW: dict[str, Callable[[PartnershipAssessment], None]] = {
    "text": _as_text,
    "json": lambda answer: echo(as_json(answer.to_dict(), indent=2)),
    "csv": _as_csv,
}
