"""The command group, and the options, exit codes, output and colours of its commands."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import click

from pubservice_share import DocumentError, Edition, LawDataError, Outcome, __version__, law
from pubservice_share.model.fields import WORDS
from pubservice_share.safe_text import printable, unsteering

__all__ = [
    "ADOPT",
    "CRASH",
    "EXITS",
    "FORMAT",
    "INTERRUPTED",
    "INVALID",
    "LAW",
    "LOOK_UP",
    "NOT_PERMITTED",
    "NOT_READ",
    "OBJECTIVE",
    "ON",
    "OUTPUT",
    "PARTY",
    "PERMITTED",
    "POWER",
    "TERRITORY",
    "UNDETERMINED",
    "USAGE",
    "as_json",
    "coloured",
    "command",
    "echo",
    "echo_answer",
    "echo_faults",
    "faults_in_text",
    "paint",
    "painter",
    "usage_error",
    "width",
]

PERMITTED, NOT_PERMITTED, INVALID, UNDETERMINED = 0, 1, 2, 3
USAGE, CRASH, INTERRUPTED, NOT_READ = 64, 70, 130, 141

#: The exit code of each outcome.
EXITS = {
    Outcome.PERMITTED: PERMITTED,
    Outcome.NOT_PERMITTED: NOT_PERMITTED,
    Outcome.UNDETERMINED: UNDETERMINED,
}

#: ``--format`` of commands that print text or JSON.
FORMAT = click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="Format of the output.",
)

#: ``--adopt`` of commands that assess; ``inputs.views_of`` reads it.
ADOPT = click.option(
    "--adopt",
    multiple=True,
    metavar="ID",
    help="Choose a reading of the law: ID, or ID=false for the other view.",
)


def _edition_at(
    context: click.Context, _parameter: click.Parameter, path: str | None
) -> Edition | None:
    """The edition of ``--law``; one that cannot be used ends the command with exit code 2."""
    if path is None or context.resilient_parsing:
        return None
    try:
        return law.load(path)
    except LawDataError as error:
        message = str(error)
    except OSError as error:
        message = f"{path}: cannot be read: {error.strerror}. Name a folder or a file of law data"
    except ValueError as error:  # a name with characters that no file name may have
        message = f"{path}: cannot be read: {error}. Name a folder or a file of law data"
    for line in message.splitlines():  # one line for each problem
        click.echo(f"--law: {printable(line)}", err=True)
    raise click.exceptions.Exit(INVALID)


#: ``--law`` of every command that reads the law; the command gets an edition, or None.
LAW = click.option(
    "--law",
    "edition",
    metavar="PATH",
    callback=_edition_at,
    help="Use another edition of the law: a folder or a file of law data, either complete or "
    "added to the built-in edition.",
)

#: ``--on`` of commands that use the law on a day.
ON = click.option("--on", "day", required=True, metavar="DATE", help="Use the law on DATE.")

#: ``--party``, ``--objective`` and ``--power`` of commands about several bodies.
PARTY = click.option(
    "--party", "parties", multiple=True, required=True, metavar="REF-OR-NAME",
    help="A body: a reference, a name or code in the directory, or NAME=REF,... for any other body "
    "(NAME= for one that is not listed). Repeat for each body.",
)  # fmt: skip
OBJECTIVE = click.option("--objective", metavar="ID", help="The objective, for section 35.")
POWER = click.option(
    "--power", default="s35", show_default=True, metavar="ID", help="The power relied on."
)

#: ``--territory`` of commands that ask what law a disclosure is made under.
TERRITORY = click.option(
    "--territory",
    multiple=True,
    type=click.Choice(WORDS["territory"]),
    default=("england",),
    show_default=True,
    help="Whose law the disclosure is made under. Repeat for more than one.",
)

#: ``-o`` of commands that write with ``outputs.write_whole``.
OUTPUT = click.option(
    "-o",
    "--output",
    type=click.Path(dir_okay=False, path_type=Path),
    metavar="FILE",
    help="Write to FILE (replaced only when complete).",
)

#: ``--look-up`` of commands that read one document or several.
LOOK_UP = click.option(
    "--look-up",
    "looking_up",
    is_flag=True,
    help="Fill in missing Schedule entries of bodies from the directory, and report each one.",
)

_STYLES: dict[str, dict[str, Any]] = {
    "permitted": {"fg": "green", "bold": True},
    "not-permitted": {"fg": "red", "bold": True},
    "undetermined": {"fg": "yellow", "bold": True},
    "met": {"fg": "green"},
    "not-met": {"fg": "red", "bold": True},
    "unknown": {"fg": "yellow", "bold": True},
    "lifted": {"fg": "green"},
    # A restriction that still applies does not make the answer a bad one, so it is not red.
    "stands": {"bold": True},
    "heading": {"bold": True},
    "provision": {"fg": "cyan"},
    "note": {"dim": True},
}


def paint(text: str, kind: str) -> str:
    style = _STYLES.get(kind)
    return click.style(text, **style) if style and text else text


def coloured(stream: Any) -> bool:
    unwanted = "NO_COLOR" in os.environ or os.environ.get("TERM") == "dumb"
    return bool(stream.isatty()) and not unwanted


def width() -> int:
    import shutil

    return min(shutil.get_terminal_size((80, 24)).columns, 100) if sys.stdout.isatty() else 80


def painter() -> Any:
    """The function that colours text: the plain one if standard output is not a terminal."""
    from pubservice_share.reports.layout import plain

    return paint if coloured(sys.stdout) else plain


def as_json(value: Any, indent: int | None = None) -> str:
    """JSON text as it is printed."""
    return unsteering(json.dumps(value, ensure_ascii=False, indent=indent, allow_nan=False))


def echo(text: str, *, colour: bool | None = None) -> None:
    """Print to standard output."""
    click.echo(text, color=colour)


def echo_answer(form: str, value: Any, text: str) -> None:
    """Print an answer in the format of ``FORMAT``: a value as JSON, or its text."""
    if form == "json":
        echo(as_json(value, indent=2))
    else:
        echo(text, colour=coloured(sys.stdout))


def usage_error(error: Exception) -> click.UsageError:
    """The error of a command that was typed wrongly, from one of the library."""
    return click.UsageError(str(error.args[0]))


def faults_in_text(name: str, error: DocumentError) -> str:
    """The faults of a file, for a person."""
    from pubservice_share.documents.faults import beside_message

    count = len(error.faults)
    shown = "standard input" if name == "-" else name
    lines = [f"{printable(shown)}: {count} fault{'' if count == 1 else 's'}"]
    for fault in error.faults:
        lines.append(f"  {printable(fault.pointer) or 'the document'}")
        lines.append(f"      {printable(fault.message)}")
        more = beside_message(fault)
        if more:
            lines.append(f"      {printable(more)}")
    return "\n".join(lines)


def echo_faults(paths: Iterable[str], error: DocumentError) -> int:
    """Print the faults of files to standard error, and give the exit code."""
    click.echo(faults_in_text(", ".join(paths), error), err=True)
    return INVALID


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="pubservice-share")
def command() -> None:
    """May we share this, under the public service delivery power?

    The power is in Part 5, Chapter 1 of the Digital Economy Act 2017. It is permissive: it puts
    no duty to share on anybody. Another law may.
    """
