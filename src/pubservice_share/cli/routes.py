"""``routes``: the powers and objectives that could allow a flow between two bodies."""

from __future__ import annotations

import click

from pubservice_share import law, routes
from pubservice_share.literals import Territory
from pubservice_share.reports import routes_in_text

from .shared import FORMAT, LAW, ON, TERRITORY, command, echo_answer, painter, usage_error, width

__all__ = ["routes_command"]


@command.command("routes")
@click.option(
    "--from", "discloser", required=True, metavar="REF-OR-NAME", help="The body that discloses."
)
@click.option(
    "--to", "recipient", required=True, metavar="REF-OR-NAME", help="The body that receives."
)
@ON
@click.option(
    "--objective", metavar="ID",
    help="Only the routes of one objective: its id, or a name that means it alone.",
)  # fmt: skip
@TERRITORY
@LAW
@FORMAT
def routes_command(
    discloser: str,
    recipient: str,
    day: str,
    objective: str | None,
    territory: tuple[Territory, ...],
    edition: law.Edition | None,
    form: str,
) -> None:
    """List every power and objective that could allow a flow between two bodies.

    A body is a reference such as sch4/12 or s36/1/b, the name of a Schedule entry, a name or code
    in the directory, or NAME=REF,... for any other body (NAME= for one that is not listed).
    """
    try:
        routing = routes(
            discloser, recipient, on=day, territory=dict.fromkeys(territory), objective=objective,
            law=edition,
        )  # fmt: skip
    except (LookupError, ValueError) as error:
        raise usage_error(error) from None
    echo_answer(form, routing.to_dict(), routes_in_text(routing, width=width(), paint=painter()))
