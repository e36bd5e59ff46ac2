"""``agreement``: draft agreements, and follow their dates."""

from __future__ import annotations

import click

from pubservice_share import (
    DocumentError,
    Edition,
    calendar,
    draft,
    impact,
    law,
    lifecycle,
    to_dict,
)
from pubservice_share.directory import Partners
from pubservice_share.forms.slots import with_slots
from pubservice_share.guidance import has_more_reviews, not_compared
from pubservice_share.literals import Territory
from pubservice_share.model.agreements import Agreement
from pubservice_share.reports.lifecycles_and_impacts import impacts_in_text, lifecycles_in_text
from pubservice_share.safe_text import printable

from .days import DAY
from .inputs import agreements_in
from .outputs import destination, print_data, when_written, with_output
from .shared import (
    BODIES,
    FORMAT,
    LAW,
    OBJECTIVE,
    PARTY,
    POWER,
    TERRITORY,
    command,
    echo,
    echo_faults,
    echo_json,
    objective_id,
    power_id,
    usage_error,
    width,
)

__all__ = ["agreement_command"]

_PATHS = click.argument("paths", nargs=-1, required=True, metavar="FILE-OR-FOLDER...")


@command.group("agreement")
def agreement_command() -> None:
    """Draft information sharing agreements and keep track of them."""


def _read(
    paths: tuple[str, ...], edition: Edition | None
) -> tuple[tuple[str, ...], tuple[Agreement, ...]]:
    """The agreements in files and folders: the file of each, and each."""
    rows = list(agreements_in(paths, edition))
    return tuple(str(file) for file, _ in rows), tuple(agreement for _, agreement in rows)


@agreement_command.command("new")
@PARTY
@OBJECTIVE
@POWER
@click.option(
    "--starts", required=True, type=DAY, metavar="DATE",
    help="The first day of the term, such as 2027-01-01, or today.",
)  # fmt: skip
@click.option("--ends", type=DAY, metavar="DATE", help="The day on which the term ends.")
@click.option(
    "--flow", "flows", multiple=True, metavar="A:B",
    help="A flow: discloser and recipient, each as in --party or by its number from 1. Repeat for "
    "each flow. Without it, every flow that the power could carry is drafted.",
)  # fmt: skip
@TERRITORY
@BODIES
@LAW
@with_output
def new_command(
    parties: tuple[str, ...],
    objective: str | None,
    power: str,
    starts: str,
    ends: str | None,
    flows: tuple[str, ...],
    territory: tuple[Territory, ...],
    partners: Partners | None,
    edition: Edition | None,
) -> int:
    """Draft an agreement between parties. Then run ask to fill it in.

    The draft says what is still to be filled in, and who usually knows it.
    """
    objective = None if objective is None else objective_id(objective, edition)
    power = power_id(power, edition)
    notes: list[str] = []
    try:
        agreement = draft(
            parties, objective=objective, power=power, starts=starts, ends=ends,
            territory=dict.fromkeys(territory), law=edition, bodies=partners, notes=notes,
            flows=[_sides(flow, parties) for flow in flows],
        )  # fmt: skip
    except (LookupError, ValueError) as error:
        raise usage_error(error) from None
    for note in dict.fromkeys(notes):
        click.echo(printable(note), err=True)
    echo_json(to_dict(with_slots(agreement, law=edition)), indent=2)
    output = destination()
    when_written(
        lambda: click.echo(
            f"{output}: {len(agreement.parties)} parties, {len(agreement.flows or ())} flows. "
            f"To fill it in, run: pubservice-share ask {output}",
            err=True,
        )
    )
    return 0


def _sides(flow: str, parties: tuple[str, ...]) -> tuple[str, str]:
    """The discloser and the recipient of ``A:B``; a name of a party may have a colon itself."""
    for party in parties:
        if flow.startswith(f"{party}:"):
            return party, flow.removeprefix(f"{party}:")
    discloser, colon, recipient = flow.partition(":")
    if not colon:
        raise click.UsageError(
            f"--flow {flow}: write the discloser, a colon and the recipient, such as 1:2"
        )
    return discloser, recipient


@agreement_command.command("status")
@_PATHS
@click.option(
    "--as-of", "day", required=True, type=DAY, metavar="DATE",
    help="The day to report on, such as 2026-11-27, or today.",
)  # fmt: skip
@LAW
@FORMAT
@with_output
def status_command(paths: tuple[str, ...], day: str, edition: Edition | None, form: str) -> int:
    """Show the state of agreements on a day: reviews, end of term, late registration."""
    try:
        files, agreements = _read(paths, edition)
        lifecycles = [lifecycle(agreement, day, law=edition) for agreement in agreements]
    except DocumentError as error:
        return echo_faults(paths, error)
    except ValueError as error:
        raise usage_error(error) from None
    if form == "json":
        echo_json([entry.to_dict() for entry in lifecycles], indent=2)
    else:
        echo(lifecycles_in_text(lifecycles, files=files, width=width()))
    return 0


@agreement_command.command("calendar")
@_PATHS
@click.option(
    "--since", "day", type=DAY, metavar="DATE",
    help="Leave out days before DATE. In a long series of reviews, this gives later ones.",
)  # fmt: skip
@LAW
@with_output
def calendar_command(paths: tuple[str, ...], day: str | None, edition: Edition | None) -> int:
    """Write the dates in agreements as an iCalendar file."""
    try:
        since = None if day is None else law.as_at(day, edition=edition).on
        _, agreements = _read(paths, edition)
        ics = calendar(agreements, since=since)
        for agreement in agreements:
            if has_more_reviews(agreement, since=since):
                click.echo(f"{agreement.title}: later reviews are not listed; use --since to list "
                            "them", err=True)  # fmt: skip
    except DocumentError as error:
        return echo_faults(paths, error)
    except (ImportError, ValueError) as error:
        raise usage_error(error) from None
    print_data(ics)
    return 0


@agreement_command.command("impact")
@_PATHS
@click.option("--from", "first", required=True, type=DAY, metavar="DATE", help="The earlier day.")
@click.option("--to", "last", required=True, type=DAY, metavar="DATE", help="The later day.")
@LAW
@FORMAT
@with_output
def impact_command(
    paths: tuple[str, ...], first: str, last: str, edition: Edition | None, form: str
) -> int:
    """List the flows that changes of law between two days affect."""
    try:
        files, agreements = _read(paths, edition)
        impacts = impact(agreements, first, last, law=edition)
    except DocumentError as error:
        return echo_faults(paths, error)
    except ValueError as error:
        raise usage_error(error) from None
    if form == "json":
        echo_json([entry.to_dict() for entry in impacts], indent=2)
        if count := len(not_compared(agreements, edition)):
            click.echo(f"{count} of the flows could not be compared, because a fact is missing, "
                       "their power is not in this Chapter or they rely on other law: "
                       "--format text lists them",
                       err=True)  # fmt: skip
    else:
        left_out = not_compared(agreements, edition)
        echo(impacts_in_text(impacts, left_out, files=files, width=width()))
    return 0
