"""``partnership``: which of several bodies may disclose to which."""

from __future__ import annotations

import csv
import io
import sys
from collections.abc import Callable
from typing import Any

import click

from pubservice_share import (
    Body,
    DocumentError,
    Edition,
    Partnership,
    PartnershipAssessment,
    assess,
    law,
)
from pubservice_share.directory import Partners
from pubservice_share.guidance.named_bodies import body_of
from pubservice_share.literals import Territory
from pubservice_share.reports import answer_in_text, reach_in_text
from pubservice_share.reports.layout import capital
from pubservice_share.reports.reach import AssumedFact, PartnershipReach
from pubservice_share.safe_text import printable, safe_cell

from .inputs import agreements_in
from .outputs import print_data, with_output
from .shared import (
    BODIES,
    EXITS,
    IDS,
    LAW,
    OBJECTIVE,
    ON,
    PARTY,
    POWER,
    TERRITORY,
    coloured,
    command,
    echo,
    echo_faults,
    echo_json,
    objective_id,
    painter,
    power_id,
    usage_error,
    width,
)

__all__ = ["partnership_command"]


@command.command("partnership")
@PARTY
@OBJECTIVE
@POWER
@ON
@TERRITORY
@click.option(
    "--agreements", "folders", multiple=True, metavar="FILE-OR-FOLDER",
    help="A file or folder of agreements, or - for standard input. Repeat for more than one.",
)  # fmt: skip
@click.option(
    "--assume-facts", is_flag=True,
    help="Show what the power could reach if the facts common to all flows are so. The answer "
    "lists them, and never says that anything is permitted.",
)  # fmt: skip
@click.option(
    "--format", "form", type=click.Choice(["text", "json", "csv", "html"]), default="text",
    show_default=True, help="Format of the output.",
)  # fmt: skip
@BODIES
@LAW
@IDS
@with_output
def partnership_command(
    parties: tuple[str, ...],
    objective: str | None,
    power: str,
    day: str,
    territory: tuple[Territory, ...],
    folders: tuple[str, ...],
    assume_facts: bool,
    form: str,
    partners: Partners | None,
    edition: Edition | None,
    ids: bool,
) -> int:
    """Show which bodies may disclose to which, and which flows no agreement covers.

    The exit codes are those of assess.
    """
    objective = None if objective is None else objective_id(objective, edition)
    power = power_id(power, edition)
    try:
        on = law.as_at(day, edition=edition).on
        notes: list[str] = []
        places = tuple(dict.fromkeys(territory))
        bodies = [
            body_of(name, f"p{number}", edition, on, notes, territory=places, partners=partners)
            for number, name in enumerate(parties, start=1)
        ]
        _refuse_same_body(parties, bodies)
        partnership = Partnership(
            on=on, territory=places, parties=tuple(bodies), power=power,
            objective=objective,
            agreements=tuple(agreement for _, agreement in agreements_in(folders, edition)),
            **(_facts(objective, edition) if assume_facts else {}),
        )  # fmt: skip
        answer = assess(partnership, law=edition).with_look_up(dict.fromkeys(notes))
    except DocumentError as error:
        return echo_faults(folders, error)
    except (LookupError, ValueError) as error:
        raise usage_error(error) from None
    assert isinstance(answer, PartnershipAssessment)  # noqa: S101 - the document is a partnership
    reach = PartnershipReach(answer=answer, assumed=_assumed(objective)) if assume_facts else None
    _SHOW[form](answer, reach, ids)
    for note in answer.record.looked_up if form == "csv" else ():
        click.echo(printable(note), err=True)
    if reach is not None and form == "csv":
        click.echo(f"{capital(reach.headline)}:", err=True)
        for row in reach.assumed:
            click.echo(f"- {row.text}", err=True)
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


def _assumed(objective: str | None) -> tuple[AssumedFact, ...]:
    """The facts that are assumed for every flow, those that the law puts above the power first."""
    return tuple(
        AssumedFact(fact=fact, text=text)
        for fact, text in _ASSUMED.items()
        if fact != "pursues" or objective is not None
    )


_ASSUMED = {
    "complies_with_data_protection": "The disclosure complies with data protection legislation.",
    "prohibited_by_investigatory_powers": "Investigatory powers legislation does not prohibit the "
    "disclosure.",
    "information.held_in_connection_with_functions": "Each discloser holds the information in "
    "connection with its public functions.",
    "information.within_limited_functions": "Where only some functions of a discloser count, it "
    "holds the information within those.",
    "information.personal": "The information identifies particular people.",
    "assists_eligible_people": "The disclosure is meant to help the people whom the objective or "
    "the section covers.",
    "pursues": "The arrangement as a whole pursues every element of the objective.",
}

_Answer = PartnershipAssessment


def _as_text(answer: _Answer, reach: PartnershipReach | None, ids: bool) -> None:
    if reach is None:
        text = answer_in_text(answer, width=width(), paint=painter(), ids=ids)
    else:
        text = reach_in_text(reach, width=width(), paint=painter(), ids=ids)
    echo(text, colour=coloured(sys.stdout))


def _as_csv(answer: _Answer, reach: PartnershipReach | None, _: bool) -> None:
    buffer = io.StringIO()
    rows = csv.writer(buffer, lineterminator="\n")
    column = "outcome" if reach is None else "reachable"
    rows.writerow(["discloser", "recipient", column, "covered", "agreements"])
    words = {True: "yes", False: "no", None: ""}
    for row in answer.matrix() if reach is None else reach.to_dict()["matrix"]:
        rows.writerow(
            [safe_cell(text) for text in (row["discloser"], row["recipient"], row[column],
             words[row["covered"]], "; ".join(row["agreements"]))]
        )  # fmt: skip
    print_data(buffer.getvalue().rstrip("\n"))


def _as_json(answer: _Answer, reach: PartnershipReach | None, _: bool) -> None:
    echo_json((answer if reach is None else reach).to_dict(), indent=2)


def _as_html(answer: _Answer, reach: PartnershipReach | None, _: bool) -> None:
    from pubservice_share.reports.pages import PageDocument  # the other forms do not need it

    from .report import answers_page

    assumed = () if reach is None else tuple(row.text for row in reach.assumed)
    print_data(answers_page([PageDocument(answer=answer, assumed=assumed)]).rstrip("\n"))


_SHOW: dict[str, Callable[[_Answer, PartnershipReach | None, bool], None]] = {
    "text": _as_text,
    "json": _as_json,
    "csv": _as_csv,
    "html": _as_html,
}
