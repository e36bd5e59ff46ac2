"""``main``: the command run as a process, with its exit codes."""

from __future__ import annotations

import codecs
import contextlib
import io
import os
import signal
import sys
import threading
import unicodedata
from collections.abc import Iterator
from typing import NoReturn

import click

from pubservice_share.safe_text import printable

from . import (
    agreement,
    ask,
    assess,
    assess_table,
    bodies,
    explorer,
    law,
    law_watch,
    partnership,
    questions,
    register,
    report,
    routes,
    rule,
    schema,
    validate,
    words,
)
from .shared import CRASH, INTERRUPTED, INVALID, NOT_PERMITTED, NOT_READ, USAGE, command

__all__ = ["COMMANDS", "main"]

#: The modules whose commands belong to the group.
COMMANDS = (
    agreement,
    ask,
    assess,
    assess_table,
    bodies,
    explorer,
    law,
    law_watch,
    partnership,
    questions,
    register,
    report,
    routes,
    rule,
    schema,
    validate,
    words,
)


#: The name of the handler of letters that a console cannot show.
_NEAREST = "pubservice_share.nearest_letters"
#: Signs that have no parts to leave out, and what is shown for them.
_PLAIN_SIGNS = str.maketrans(
    {
        "\N{HYPHEN}": "-",
        "\N{NON-BREAKING HYPHEN}": "-",
        "\N{EN DASH}": "-",
        "\N{EM DASH}": "-",
        "\N{LEFT SINGLE QUOTATION MARK}": "'",
        "\N{RIGHT SINGLE QUOTATION MARK}": "'",
        "\N{LEFT DOUBLE QUOTATION MARK}": '"',
        "\N{RIGHT DOUBLE QUOTATION MARK}": '"',
    }
)


def _nearest_letters(error: UnicodeError) -> tuple[str, int]:
    """Letters without their accents, such as y for a y with a circumflex; ? for any others."""
    if not isinstance(error, UnicodeEncodeError):
        raise error
    letters = error.object[error.start : error.end].translate(_PLAIN_SIGNS)
    parts = unicodedata.normalize("NFKD", letters)
    plain = "".join(part for part in parts if not unicodedata.combining(part))
    return plain.encode("ascii", "replace").decode(), error.end


def _run(arguments: list[str] | None) -> int:
    typed = list(sys.argv[1:] if arguments is None else arguments)
    try:
        with command.make_context("pubservice-share", [*typed]) as context:
            result = command.invoke(context)
    except click.exceptions.Exit as error:
        return error.exit_code
    except click.exceptions.NoArgsIsHelpError as error:
        click.echo(error.format_message(), err=True)
        _show_what_works(typed)
        return USAGE
    except click.ClickException as error:
        # The message may quote a name with control characters.
        message = io.StringIO()
        error.show(message)
        click.echo("\n".join(map(printable, message.getvalue().split("\n"))), err=True, nl=False)
        if "pip install" not in error.message:  # nothing works before that
            _show_what_works(typed)
        return USAGE
    except (click.Abort, KeyboardInterrupt):
        return INTERRUPTED
    except BrokenPipeError:
        return NOT_READ
    except OSError as error:
        click.echo(f"pubservice-share: the output cannot be written: {error.strerror}", err=True)
        return CRASH
    except Exception as error:  # no traceback for people
        click.echo(
            f"pubservice-share: unexpected error ({type(error).__name__}). Please report it, with "
            "the command and, if you can share it, the document.",
            err=True,
        )
        return CRASH
    if result in (NOT_PERMITTED, INVALID):
        from .worked_commands import found_nothing  # most commands do not fail

        if found_nothing(command, typed, result):
            _show_what_works(typed)
    return result if isinstance(result, int) else 0


def _show_what_works(typed: list[str]) -> None:
    """Print a whole command that works, with what was typed kept."""
    from .worked_commands import worked_commands  # most commands do not fail

    lines = worked_commands(command, typed)
    if lines:
        click.echo("\n" + "\n".join(map(printable, lines)), err=True)


@contextlib.contextmanager
def _exit_on_sigterm() -> Iterator[None]:
    """Turn SIGTERM into an exit, so that no file is left half-written."""

    def end(number: int, _frame: object) -> NoReturn:
        sys.exit(128 + number)

    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGTERM, end)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def main(arguments: list[str] | None = None) -> NoReturn:
    """Run the command and exit with its code."""
    # Text written to a closed stream is lost, so it is kept here and its loss is reported.
    closed = None if sys.stdout else io.StringIO()
    sys.stdout = closed or sys.stdout
    sys.stderr = sys.stderr or io.StringIO()
    for stream in (sys.stdout, sys.stderr):
        # A console that cannot show a letter shows the nearest one instead of failing.  Data for
        # programs is UTF-8 on every console (``outputs.print_data``).
        if isinstance(stream, io.TextIOWrapper):
            codecs.register_error(_NEAREST, _nearest_letters)
            stream.reconfigure(errors=_NEAREST)
    with _exit_on_sigterm():
        code = _run(arguments)
    try:
        sys.stdout.flush()
        if closed and closed.getvalue():
            sys.stderr.write(
                "pubservice-share: standard output is closed: the answer could not be printed\n"
            )
            code = CRASH
    except BrokenPipeError:
        code = NOT_READ
    except OSError as error:
        sys.stderr.write(f"pubservice-share: the output cannot be written: {error.strerror}\n")
        code = CRASH
    if code in (NOT_READ, CRASH) and not closed:
        # Text still in the buffer cannot be written; Python would report that when it exits.
        with contextlib.suppress(OSError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    sys.exit(code)
