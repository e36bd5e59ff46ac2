"""``assess``: answer documents."""

from __future__ import annotations

import sys
from typing import Any

import click

from pubservice_share import Assessment, DocumentError, Edition, assess
from pubservice_share.reports import answer_in_text
from pubservice_share.safe_text import printable

from .inputs import document_at, views_of
from .shared import (
    ADOPT,
    EXITS,
    INVALID,
    LAW,
    LOOK_UP,
    NOT_PERMITTED,
    PERMITTED,
    UNDETERMINED,
    as_json,
    coloured,
    command,
    echo,
    faults_in_text,
    painter,
    width,
)

__all__ = ["assess_command"]

#: The exit codes, the worst first: the code for several files is the first that applies.
_WORST = (INVALID, NOT_PERMITTED, UNDETERMINED, PERMITTED)


@command.command("assess")
@click.argument("files", nargs=-1, required=True, metavar="FILE...")
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json", "jsonl", "html"]),
    default="text",
    show_default=True,
    help="Format of the output.",
)
@ADOPT
@LOOK_UP
@LAW
@click.option(
    "--quote-values", is_flag=True, help="Show values in fault messages; they may be personal."
)
def assess_command(
    files: tuple[str, ...],
    form: str,
    adopt: tuple[str, ...],
    looking_up: bool,
    edition: Edition | None,
    quote_values: bool,
) -> int:
    """Assess documents: one in each FILE, or - for standard input.

    Exits 0 if permitted, 1 if not permitted, 3 if not settled, and 2 if a document cannot be
    read. With several files, the exit code is the first of 2, 1, 3, 0 that applies.
    """
    views = views_of(adopt, edition)
    values: list[dict[str, Any]] = []
    pages: list[tuple[str, Assessment | DocumentError]] = []
    codes: list[int] = []
    for position, name in enumerate(files):
        try:
            document = document_at(name, edition, quote=quote_values, looking_up=looking_up)
            answer: Assessment = assess(document, views, edition)
        except DocumentError as error:
            codes.append(INVALID)
            if form == "text":
                click.echo(faults_in_text(name, error), err=True)
            elif form == "html":
                pages.append((name, error))
            else:
                values.append(error.to_dict())
        else:
            codes.append(EXITS[answer.outcome])
            if form == "text":
                _print_answer(answer, name if len(files) > 1 else None, position)
            elif form == "html":
                pages.append((name, answer))
            else:
                values.append(answer.to_dict())
        if form == "jsonl":
            echo(as_json(values.pop()))
    if form == "html":
        _print_page(pages)
    if form == "json":
        echo(as_json(values if len(files) > 1 else values[0], indent=2))
    return next(code for code in _WORST if code in codes)


def _print_answer(answer: Assessment, name: str | None, position: int) -> None:
    colour = coloured(sys.stdout)
    if name is not None:
        heading = printable(name)
        echo(("\n" if position else "") + heading + "\n" + "-" * len(heading))
    text = answer_in_text(answer, width=width(), paint=painter())
    echo(text, colour=colour)


def _print_page(answers: list[tuple[str, Assessment | DocumentError]]) -> None:
    from pubservice_share.reports.pages import PageDocument  # the other forms do not need it

    from .report import answers_page

    parts = []
    for file_name, answer in answers:
        name = "standard input" if file_name == "-" else file_name
        if isinstance(answer, DocumentError):
            parts.append(PageDocument(name=name, faults=answer.faults))
        else:
            parts.append(PageDocument(name=name if len(answers) > 1 else None, answer=answer))
    echo(answers_page(parts).rstrip("\n"))
