"""The command ``pubservice-share``."""

from __future__ import annotations

import errno
import io
import json
import os
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any, NoReturn

import click

from . import (
    Assessment,
    DocumentError,
    Fault,
    Outcome,
    __version__,
    assess,
    loads,
)
from .documents import MAX_BYTES
from .reports import answer_in_text
from .reports.text import plain, printable

__all__ = ["main"]

PERMITTED, NOT_PERMITTED, INVALID, UNDETERMINED = 0, 1, 2, 3
USAGE, CRASH, INTERRUPTED = 64, 70, 130

_EXITS = {
    Outcome.PERMITTED: PERMITTED,
    Outcome.NOT_PERMITTED: NOT_PERMITTED,
    Outcome.UNDETERMINED: UNDETERMINED,
}
#: Over several files the worst comes first.
_WORST = (INVALID, NOT_PERMITTED, UNDETERMINED, PERMITTED)

_STYLES: dict[str, dict[str, Any]] = {
    "permitted": {"fg": "green", "bold": True},
    "not-permitted": {"fg": "red", "bold": True},
    "undetermined": {"fg": "yellow", "bold": True},
    "met": {"fg": "green"},
    "not-met": {"fg": "red", "bold": True},
    "unknown": {"fg": "yellow", "bold": True},
    "lifted": {"fg": "green"},
    "stands": {"fg": "red"},
    "heading": {"bold": True},
    "provision": {"fg": "cyan"},
    "note": {"dim": True},
}


def _paint(text: str, kind: str) -> str:
    style = _STYLES.get(kind)
    return click.style(text, **style) if style and text else text


def _coloured(stream: Any) -> bool:
    unwanted = "NO_COLOR" in os.environ or os.environ.get("TERM") == "dumb"
    return bool(stream.isatty()) and not unwanted


def _width() -> int:
    import shutil

    return min(shutil.get_terminal_size((80, 24)).columns, 100) if sys.stdout.isatty() else 80


def _read(name: str) -> bytes:
    """The bytes of a file or of standard input, no more than can be read as a document."""
    try:
        if name == "-":
            if sys.stdin is None:
                raise OSError(errno.EBADF, "standard input is closed")
            return sys.stdin.buffer.read(MAX_BYTES + 1)
        with Path(name).open("rb") as file:
            return file.read(MAX_BYTES + 1)
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        raise DocumentError(
            [Fault("", f"cannot be read: {reason}", "no readable file", "a file that can be read")]
        ) from None


def _faults_value(error: DocumentError) -> dict[str, Any]:
    return {
        "type": "faults",
        "faults": [
            {
                "pointer": fault.pointer,
                "message": fault.message,
                "found": fault.found,
                "expected": fault.expected,
            }
            for fault in error.faults
        ],
    }


def _faults_text(name: str, error: DocumentError) -> str:
    count = len(error.faults)
    shown = "standard input" if name == "-" else name
    lines = [f"{printable(shown)}: {count} fault{'' if count == 1 else 's'}"]
    for fault in error.faults:
        lines.append(f"  {printable(fault.pointer) or 'the whole document'}")
        lines.append(f"      {printable(fault.message)}")
        lines.append(f"      found {printable(fault.found)}; expected {printable(fault.expected)}")
    return "\n".join(lines)


def _views(adopt: Iterable[str]) -> dict[str, bool]:
    views = {}
    for held in adopt:
        name, _, view = held.partition("=")
        if view not in ("", "true", "false"):
            raise click.UsageError(f"--adopt {held}: expected ID, ID=true or ID=false")
        if views.setdefault(name, view != "false") is not (view != "false"):
            raise click.UsageError(f"--adopt {name} is given both ways")
    return views


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="pubservice-share")
def command() -> None:
    """May we share this, under the public service delivery power?

    Part 5, Chapter 1 of the Digital Economy Act 2017. Permissive: nobody has to share.
    """


@command.command("assess")
@click.argument("files", nargs=-1, required=True, metavar="FILE...")
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json", "jsonl"]),
    default="text",
    show_default=True,
    help="How to print the answers.",
)
@click.option(
    "--adopt",
    multiple=True,
    metavar="ID",
    help="Take a view on a reading of the text: ID, or ID=false for the other view.",
)
@click.option("--quote-values", is_flag=True, help="Let faults show values, which may be personal.")
def assess_command(
    files: tuple[str, ...], form: str, adopt: tuple[str, ...], quote_values: bool
) -> int:
    """Answer documents: a file each, or - for standard input.

    Exits 0 where permitted, 1 where not permitted, 3 where undetermined, and 2 where a
    document cannot be read; over several files the worst of 2, 1, 3, 0.
    """
    views = _views(adopt)
    values: list[dict[str, Any]] = []
    codes: list[int] = []
    for position, name in enumerate(files):
        try:
            answer = _assessed(_read(name), views, quote_values)
        except DocumentError as error:
            codes.append(INVALID)
            if form == "text":
                click.echo(_faults_text(name, error), err=True)
            else:
                values.append(_faults_value(error))
        else:
            codes.append(_EXITS[answer.outcome])
            if form == "text":
                _print_answer(answer, name if len(files) > 1 else None, position)
            else:
                values.append(answer.to_dict())
        if form == "jsonl":
            _echo(_json(values.pop()))
    if form == "json":
        _echo(_json(values if len(files) > 1 else values[0], indent=2))
    return next(code for code in _WORST if code in codes)


def _assessed(data: bytes, views: dict[str, bool], quote: bool) -> Assessment:
    document = loads(data, quote=quote)
    try:
        answer: Assessment = assess(document, views)
    except ValueError as error:
        raise click.UsageError(f"--adopt: {error}") from None
    return answer


def _print_answer(answer: Assessment, name: str | None, position: int) -> None:
    colour = _coloured(sys.stdout)
    if name is not None:
        heading = f"{printable(name)}"
        _echo(("\n" if position else "") + heading + "\n" + "-" * len(heading))
    text = answer_in_text(answer, width=_width(), paint=_paint if colour else plain)
    _echo(text, colour=colour)


def _json(value: Any, indent: int | None = None) -> str:
    return json.dumps(value, ensure_ascii=False, indent=indent, allow_nan=False)


def _echo(text: str, *, colour: bool | None = None) -> None:
    """Print to standard output; a reader that has gone is no error."""
    try:
        click.echo(text, color=colour)
    except BrokenPipeError:
        # Whoever read the output has gone.  The answer stands, and so does its exit code.
        sys.stdout = io.StringIO()


def _run(arguments: list[str] | None) -> int:
    given = sys.argv[1:] if arguments is None else arguments
    try:
        with command.make_context("pubservice-share", list(given)) as context:
            result = command.invoke(context)
    except click.exceptions.Exit as error:
        return error.exit_code
    except click.exceptions.NoArgsIsHelpError as error:
        click.echo(error.format_message(), err=True)
        return USAGE
    except click.ClickException as error:
        error.show()
        return USAGE
    except (click.Abort, KeyboardInterrupt):
        return INTERRUPTED
    except OSError as error:
        click.echo(f"pubservice-share: the output cannot be written: {error.strerror}", err=True)
        return CRASH
    except Exception as error:  # the last door: no traceback for people
        click.echo(
            f"pubservice-share: an error that should not happen ({type(error).__name__}): please "
            "report it, with the command and, if it may be shown, the document.",
            err=True,
        )
        return CRASH
    return result if isinstance(result, int) else 0


def main(arguments: list[str] | None = None) -> NoReturn:
    """Run the command and exit with its code."""
    # A stream that is closed takes what is written to it, and says nothing.
    sys.stdout = sys.stdout or io.StringIO()
    sys.stderr = sys.stderr or io.StringIO()
    for stream in (sys.stdout, sys.stderr):
        # A console that cannot show a letter shows a stand-in, and never fails.
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")
    code = _run(arguments)
    try:
        sys.stdout.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    except OSError as error:
        sys.stderr.write(f"pubservice-share: the output cannot be written: {error.strerror}\n")
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        code = CRASH
    sys.exit(code)
