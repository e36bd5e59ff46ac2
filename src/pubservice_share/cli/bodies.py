"""``bodies``: the bodies of the directory, with the Schedule entries of each."""

from __future__ import annotations

from typing import Any

import click

from pubservice_share import directory, law
from pubservice_share.reports import bodies_in_text, body_in_text

from .outputs import with_output
from .shared import FORMAT, LAW, ON, command, echo_answer, in_terminal, width

__all__ = ["bodies_command"]


@command.command("bodies")
@click.argument("name", required=False)
@ON
@click.option(
    "--kind", metavar="KIND", help="Only bodies of this kind, such as county-council-wales."
)
@click.option("--nation", metavar="NATION", help="Only bodies of this nation, such as wales.")
@LAW
@FORMAT
@with_output
def bodies_command(
    name: str | None,
    day: str,
    kind: str | None,
    nation: str | None,
    edition: law.Edition | None,
    form: str,
) -> None:
    """List the bodies in the directory, with the Schedule entries of each on a day.

    NAME is a name, a former name, a short name or a code. Without NAME, all bodies are listed.
    """
    try:
        on = law.as_at(day, edition=edition).on
    except ValueError as error:
        raise click.UsageError(str(error)) from None
    if name is not None:
        try:
            organisation = directory.find(name, on=on)
        except LookupError as error:
            raise click.UsageError(str(error.args[0])) from None
        value: Any = _body_on(organisation, on, edition)
        text = body_in_text(organisation, on, edition=edition, width=width())
    else:
        organisations = list(directory.bodies(kind=kind, nation=nation, on=on))
        if not organisations:
            raise click.UsageError("no body matches this kind and nation on that day")
        value = [_body_on(organisation, on, edition) for organisation in organisations]
        text = bodies_in_text(
            organisations, on, edition=edition, width=width() if in_terminal() else None
        )
    echo_answer(form, value, text)


def _body_on(body: directory.Organisation, on: Any, edition: law.Edition | None) -> dict[str, Any]:
    return {**body.to_dict(), "placing": body.placing(on, edition=edition).to_dict()}
