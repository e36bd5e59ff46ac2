"""``main``: the command run as a process, with its exit codes."""

from __future__ import annotations

import contextlib
import io
import os
import signal
import sys
import threading
from collections.abc import Iterator
from typing import NoReturn

import click

from pubservice_share.html import printable

from . import agreement as agreeing
from . import assess as assessing
from . import assess_table as tabling
from . import bodies
from . import explorer as exploring
from . import law as looking_up
from . import law_watch as feeds
from . import questions as asking
from . import register as registering
from . import report as reporting
from . import validate as validating
from .shared import CRASH, INTERRUPTED, NOT_READ, USAGE, command

__all__ = ["COMMANDS", "main"]

#: The modules whose commands belong to the group.
COMMANDS = (
    agreeing,
    asking,
    assessing,
    bodies,
    exploring,
    feeds,
    looking_up,
    registering,
    reporting,
    tabling,
    validating,
)


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
        # It may tell of a name that would steer a terminal.
        told = io.StringIO()
        error.show(told)
        click.echo("\n".join(map(printable, told.getvalue().split("\n"))), err=True, nl=False)
        return USAGE
    except (click.Abort, KeyboardInterrupt):
        return INTERRUPTED
    except BrokenPipeError:
        return NOT_READ
    except OSError as error:
        click.echo(f"pubservice-share: the output cannot be written: {error.strerror}", err=True)
        return CRASH
    except Exception as error:  # the last door: no traceback for people
        click.echo(
            f"pubservice-share: unexpected error ({type(error).__name__}). Please report it, with "
            "the command and, if you can share it, the document.",
            err=True,
        )
        return CRASH
    return result if isinstance(result, int) else 0


@contextlib.contextmanager
def _ended_in_order() -> Iterator[None]:
    """Being told to end leaves nothing half-written, as an interrupt does."""

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
    # A stream that is closed takes what is written to it; an answer in it was not told.
    closed = None if sys.stdout else io.StringIO()
    sys.stdout = closed or sys.stdout
    sys.stderr = sys.stderr or io.StringIO()
    for stream in (sys.stdout, sys.stderr):
        # A console that cannot show a letter shows a stand-in, and never fails.
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")
    with _ended_in_order():
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
        # What is still held back has nowhere to go, and Python would say so at the end.
        with contextlib.suppress(OSError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    sys.exit(code)
