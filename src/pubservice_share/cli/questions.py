"""``questions``: what to find out about a document."""

from __future__ import annotations

import sys

import click

from pubservice_share import DocumentError, Edition, assess, questions
from pubservice_share.reports.questions import questions_in_text
from pubservice_share.words import Catalogue, load

from .inputs import document_at, views_of
from .shared import (
    ADOPT,
    EXITS,
    FORMAT,
    INVALID,
    LAW,
    LOOK_UP,
    as_json,
    coloured,
    command,
    echo,
    faults_in_text,
    painter,
    width,
)

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
@LAW
@FORMAT
def questions_command(
    file: str,
    adopt: tuple[str, ...],
    catalogue: str | None,
    looking_up: bool,
    edition: Edition | None,
    form: str,
) -> int:
    """List what to find out about a document, the most useful question first.

    FILE is a document of any type, or - for standard input. The exit codes are those of assess.
    """
    views, words = views_of(adopt, edition), _catalogue(catalogue, edition)
    try:
        document = document_at(file, edition, looking_up=looking_up)
        open_questions = questions(document, views, edition, words=words)
    except DocumentError as error:
        if form == "json":
            echo(as_json(error.to_dict(), indent=2))
        else:
            click.echo(faults_in_text(file, error), err=True)
        return INVALID
    answer = assess(document, views, edition, words)
    if form == "json":
        echo(as_json([question.to_dict() for question in open_questions], indent=2))
    else:
        text = questions_in_text(answer, open_questions, width=width(), paint=painter())
        echo(text, colour=coloured(sys.stdout))
    return EXITS[answer.outcome]
