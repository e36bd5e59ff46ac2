"""``routes``: the powers and objectives that could allow a flow between two bodies."""

from __future__ import annotations

import click

from pubservice_share import law, routes
from pubservice_share.directory import Partners
from pubservice_share.literals import Territory
from pubservice_share.reports import routes_in_text

from .outputs import print_data, with_output
from .shared import (
    BODIES,
    LAW,
    ON,
    PAGE_FORMAT,
    TERRITORY,
    command,
    echo_answer,
    painter,
    usage_error,
    width,
)

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
@BODIES
@LAW
@PAGE_FORMAT
@with_output
def routes_command(
    discloser: str,
    recipient: str,
    day: str,
    objective: str | None,
    territory: tuple[Territory, ...],
    partners: Partners | None,
    edition: law.Edition | None,
    form: str,
) -> None:
    """List every power and objective that could allow a flow between two bodies.

    A body is any name that people use, a class such as "a primary school", a reference such as
    sch4/12 or s36/1/b, or NAME=REF,... (NAME= for a body that is not listed in any Schedule).
    """
    try:
        routing = routes(
            discloser,
            recipient,
            on=day,
            territory=dict.fromkeys(territory),
            objective=objective,
            law=edition,
            bodies=partners,
        )
    except (LookupError, ValueError) as error:
        raise usage_error(error) from None
    if form == "html":
        from pubservice_share.reports.pages import MissingExtraError, routes_in_html

        try:
            print_data(routes_in_html(routing).rstrip("\n"))
        except MissingExtraError as error:
            raise usage_error(error) from None
        return
    echo_answer(form, routing.to_dict(), routes_in_text(routing, width=width(), paint=painter()))
