"""``assess``: answer documents."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import click

from pubservice_share import Assessment, DocumentError, Edition, assess
from pubservice_share.reports import answer_in_text

from .inputs import InputDocument, documents_at, refuse_second_input, views_of
from .outputs import print_data, with_output
from .shared import (
    ADOPT,
    BODIES,
    EXITS,
    IDS,
    INVALID,
    LAW,
    LOOK_UP,
    command,
    echo_about,
    echo_json,
    faults_in_text,
    need_look_up,
    painter,
    width,
    worst,
)

if TYPE_CHECKING:
    from pubservice_share.directory import Partners

__all__ = ["assess_command"]


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
@BODIES
@LAW
@click.option(
    "--quote-values", is_flag=True, help="Show values in fault messages; they may be personal."
)
@IDS
@with_output
def assess_command(
    files: tuple[str, ...],
    form: str,
    adopt: tuple[str, ...],
    looking_up: bool,
    partners: Partners | None,
    edition: Edition | None,
    quote_values: bool,
    ids: bool,
) -> int:
    """Assess the document or the list of documents in each FILE, or in standard input for -.

    Exits 0 if permitted, 1 if not permitted, 3 if not settled, and 2 if a document cannot be
    read. With several documents, the exit code is the first of 2, 1, 3, 0 that applies.
    """
    views = views_of(adopt, edition)
    refuse_second_input(files)
    need_look_up(looking_up, partners)
    values: list[dict[str, Any]] = []
    pages: list[tuple[InputDocument, Assessment | DocumentError]] = []
    codes: list[int] = []
    several = len(files) > 1
    for name in files:
        for entry in documents_at(
            name, edition, quote=quote_values, looking_up=looking_up, partners=partners
        ):
            several = several or entry.number is not None
            answer = _answer(entry, views, edition)
            if form == "html":
                pages.append((entry, answer))
            elif form == "json":
                values.append(answer.to_dict())
            elif form == "jsonl":
                echo_json(answer.to_dict())
            elif isinstance(answer, DocumentError):
                click.echo(faults_in_text(entry.file, answer, entry.number), err=True)
            else:
                text = answer_in_text(answer, width=width(), paint=painter(), ids=ids)
                echo_about(text, entry.name if several else None, below=bool(codes))
            codes.append(INVALID if isinstance(answer, DocumentError) else EXITS[answer.outcome])
    if form == "html":
        from .report import page_of_answers  # the other forms do not need it

        print_data(page_of_answers(pages, several))
    if form == "json":
        echo_json(values if several else values[0], indent=2)
    return worst(codes)


def _answer(
    entry: InputDocument, views: Mapping[str, bool], edition: Edition | None
) -> Assessment | DocumentError:
    """The answer to a document, or the error where it does not load."""
    if isinstance(entry.document, DocumentError):
        return entry.document
    try:
        answer: Assessment = assess(entry.document, views, edition)
    except DocumentError as error:
        return error
    return answer.with_look_up(entry.looked_up) if entry.looked_up else answer
