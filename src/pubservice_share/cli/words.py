"""``words``: translations of the texts in answers."""

from __future__ import annotations

import click

from pubservice_share import DocumentError, Edition
from pubservice_share.words import load, template

from .outputs import with_output
from .shared import INVALID, LAW, command, echo, echo_json, faults_in_text

__all__ = ["words_command"]


@command.group("words")
def words_command() -> None:
    """Create and check translations of the texts in answers."""


@words_command.command("template")
@click.argument("language")
@LAW
@with_output
def template_command(language: str, edition: Edition | None) -> None:
    """Write a catalogue to translate into LANGUAGE, such as cy: each id with its English text."""
    echo_json(template(language, law=edition), indent=1)


@words_command.command("check")
@click.argument("file")
@LAW
def check_command(file: str, edition: Edition | None) -> int:
    """Check a catalogue: whether it loads, what is translated and what is out of date.

    Exits 0 if it loads and nothing is out of date, 1 if something is, 2 if it does not load.
    """
    try:
        catalogue = load(file, law=edition)
    except OSError as error:
        raise click.UsageError(f"{file}: {error.strerror}") from None
    except DocumentError as error:
        click.echo(faults_in_text(file, error), err=True)
        return INVALID
    done = catalogue.count
    total = done + len(catalogue.untranslated) + len(catalogue.stale)
    echo(f"{catalogue.language}: {done} of {total} texts are translated")
    for id in catalogue.stale:
        echo(f"  out of date: {id}: the English text has changed since")
    return int(bool(catalogue.stale))
