"""``bodies``: the bodies of the directory, with the Schedule entries of each."""

from __future__ import annotations

from collections.abc import Callable

import click

from pubservice_share import directory, law
from pubservice_share.reports import bodies_in_text, search_in_text

from .outputs import print_data, with_output
from .shared import (
    BODIES,
    LAW,
    ON,
    PAGE_FORMAT,
    command,
    echo_answer,
    in_terminal,
    usage_error,
    width,
)

__all__ = ["bodies_command"]

#: The exit code where no body has the name.
_NOTHING_FOUND = 1


@command.command("bodies")
@click.argument("name", required=False)
@ON
@click.option(
    "--kind", metavar="KIND", help="Only bodies of this kind, such as county-council-wales."
)
@click.option("--nation", metavar="NATION", help="Only bodies of this nation, such as wales.")
@BODIES
@LAW
@PAGE_FORMAT
@with_output
def bodies_command(
    name: str | None,
    day: str,
    kind: str | None,
    nation: str | None,
    partners: directory.Partners | None,
    edition: law.Edition | None,
    form: str,
) -> int:
    """Look up a body, or list the bodies in the directory, with their Schedule entries on a day.

    NAME is any name that people use: a name, a former name, a short name, a code, or a class of
    body such as "a primary school". Without NAME, all bodies are listed. Exits 1 if nothing is
    found.
    """
    try:
        on = law.as_at(day, edition=edition).on
    except ValueError as error:
        raise click.UsageError(str(error)) from None
    columns = width() if in_terminal() else None
    if name is not None:
        answer = directory.search(name, on=on, law=edition, bodies=partners)
        if form == "html":
            from pubservice_share.reports.pages import search_in_html  # the others do not need it

            _print_page(lambda: search_in_html(answer, law=edition))
            return 0 if answer.found else _NOTHING_FOUND
        echo_answer(form, answer.to_dict(), search_in_text(answer, law=edition, width=width()))
        return 0 if answer.found else _NOTHING_FOUND
    matches = directory.every_match(on=on, kind=kind, nation=nation, law=edition, bodies=partners)
    if form == "html":
        from pubservice_share.reports.pages import bodies_in_html  # the other forms do not need it

        _print_page(lambda: bodies_in_html(matches, on=on, law=edition))
        return 0 if matches else _NOTHING_FOUND
    if not matches and form == "text":
        click.echo("No body matches this kind and nation on that day.", err=True)
        return _NOTHING_FOUND
    every = {"found": [match.to_dict() for match in matches], "near": []}
    echo_answer(form, every, bodies_in_text(matches, width=columns) if form == "text" else "")
    return 0 if matches else _NOTHING_FOUND


def _print_page(page: Callable[[], str]) -> None:
    from pubservice_share.reports.pages import MissingExtraError  # as above

    try:
        print_data(page().rstrip("\n"))
    except MissingExtraError as error:
        raise usage_error(error) from None
