"""``questions``: what to find out about a document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from pubservice_share import Assessment, DocumentError, Edition, assess, questions
from pubservice_share.reports.questions import questions_in_text
from pubservice_share.safe_text import printable
from pubservice_share.words import Catalogue, load

from .inputs import InputDocument, documents_at, views_of
from .outputs import print_data, with_output
from .shared import (
    ADOPT,
    BODIES,
    EXITS,
    INVALID,
    LAW,
    LOOK_UP,
    PAGE_FORMAT,
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

__all__ = ["questions_command"]


def _catalogue(name: str | None, edition: Edition | None) -> Catalogue | None:
    if name is None:
        return None
    try:
        return load(name, law=edition)
    except OSError as error:
        raise click.UsageError(f"--catalogue {name}: {error.strerror}") from None
    except DocumentError as error:
        raise click.UsageError(faults_in_text(name, error)) from None


@command.command("questions")
@click.argument("file")
@ADOPT
@click.option("--catalogue", metavar="FILE", help="Ask in the language of a translated catalogue.")
@LOOK_UP
@BODIES
@LAW
@PAGE_FORMAT
@with_output
def questions_command(
    file: str,
    adopt: tuple[str, ...],
    catalogue: str | None,
    looking_up: bool,
    partners: Partners | None,
    edition: Edition | None,
    form: str,
) -> int:
    """List what to find out about a document, the most useful question first.

    FILE is a document of any type, a list of documents, or - for standard input. The exit codes
    are those of assess. The page of --format html shows the questions with the answer.
    """
    views, words = views_of(adopt, edition), _catalogue(catalogue, edition)
    values: list[Any] = []
    pages: list[tuple[InputDocument, Assessment | DocumentError]] = []
    codes: list[int] = []
    several = False
    need_look_up(looking_up, partners)
    for entry in documents_at(file, edition, looking_up=looking_up, partners=partners):
        for sentence in entry.looked_up:
            click.echo(printable(sentence), err=True)
        several = several or entry.number is not None
        try:
            if isinstance(entry.document, DocumentError):
                raise entry.document
            open_questions = questions(entry.document, views, edition, words, every_flow=True)
            answer = assess(entry.document, views, edition, words)
        except DocumentError as error:
            codes.append(INVALID)
            if form == "json":
                values.append(error.to_dict())
            elif form == "html":
                pages.append((entry, error))
            else:
                click.echo(faults_in_text(file, error, entry.number), err=True)
            continue
        if form == "json":
            values.append([question.to_dict() for question in open_questions])
        elif form == "html":
            shown = answer.with_look_up(entry.looked_up) if entry.looked_up else answer
            pages.append((entry, shown))
        else:
            text = questions_in_text(answer, open_questions, width=width(), paint=painter())
            name = None if entry.number is None else entry.name
            echo_about(text, name, below=bool(codes))
        codes.append(EXITS[answer.outcome])
    if form == "html":
        from .report import page_of_answers  # the other forms do not need it

        print_data(page_of_answers(pages, several))
    if form == "json":
        echo_json(values if several else values[0], indent=2)
    return worst(codes)
