"""The command group, and the options, exit codes, output and colours of its commands."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

import click

from pubservice_share import DocumentError, Edition, LawDataError, Outcome, __version__, law
from pubservice_share.law.everyday_words import objective_meant, power_meant
from pubservice_share.model.fields import WORDS
from pubservice_share.safe_text import printable, unsteering

from .days import DAY
from .outputs import destination, print_data, print_text

if TYPE_CHECKING:
    from pubservice_share.directory import Partners

__all__ = [
    "ADOPT",
    "BODIES",
    "CRASH",
    "EXITS",
    "FORMAT",
    "IDS",
    "INTERRUPTED",
    "INVALID",
    "LAW",
    "LOOK_UP",
    "NOT_PERMITTED",
    "NOT_READ",
    "OBJECTIVE",
    "ON",
    "PAGE_FORMAT",
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
    "echo_about",
    "echo_answer",
    "echo_faults",
    "echo_json",
    "faults_in_text",
    "in_terminal",
    "need_look_up",
    "objective_id",
    "paint",
    "painter",
    "power_id",
    "usage_error",
    "width",
    "worst",
]

PERMITTED, NOT_PERMITTED, INVALID, UNDETERMINED = 0, 1, 2, 3
USAGE, CRASH, INTERRUPTED, NOT_READ = 64, 70, 130, 141

#: The exit code of each outcome.
EXITS = {
    Outcome.PERMITTED: PERMITTED,
    Outcome.NOT_PERMITTED: NOT_PERMITTED,
    Outcome.UNDETERMINED: UNDETERMINED,
}

#: The exit codes of answers, the worst first.
_WORST = (INVALID, NOT_PERMITTED, UNDETERMINED, PERMITTED)


def worst(codes: Iterable[int]) -> int:
    """The exit code for several documents: the first of 2, 1, 3, 0 that applies."""
    different = set(codes)
    return next(code for code in _WORST if code in different)


#: ``--format`` of commands that print text or JSON.
FORMAT = click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="Format of the output.",
)

#: ``--format`` of commands that print a page for people as well.
PAGE_FORMAT = click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json", "html"]),
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
    is_eager=True,
    help="Use another edition of the law: a folder or a file of law data, either complete or "
    "added to the built-in edition.",
)


def _partners_at(
    context: click.Context, _parameter: click.Parameter, path: str | None
) -> Partners | None:
    """The partners of ``--bodies``; a file that cannot be used ends the command with code 2."""
    if path is None or context.resilient_parsing:
        return None
    from pubservice_share.directory import read_partners  # needed only for --bodies

    try:
        return read_partners(path, law=context.params.get("edition"))
    except DocumentError as error:
        echo_faults([path], error)
    raise click.exceptions.Exit(INVALID)


#: ``--bodies`` of commands that look up names; the command gets partners, or None.
BODIES = click.option(
    "--bodies",
    "partners",
    metavar="FILE",
    callback=_partners_at,
    help="Your own partners: a CSV or JSON file with their names and Schedule entries. They come "
    "before the directory.",
)

#: ``--on`` of commands that use the law on a day.
ON = click.option(
    "--on", "day", required=True, type=DAY, metavar="DATE",
    help="Use the law on DATE, such as 2026-11-27, or on today.",
)  # fmt: skip

#: ``--party``, ``--objective`` and ``--power`` of commands about several bodies.
PARTY = click.option(
    "--party", "parties", multiple=True, required=True, metavar="REF-OR-NAME",
    help="A body: any name that people use, a reference such as sch4/12, or NAME=REF,... "
    "(NAME= for a body that is not listed in any Schedule). Repeat for each body.",
)  # fmt: skip
OBJECTIVE = click.option(
    "--objective", metavar="ID",
    help="The objective, for section 35: its id, or a name that means it alone.",
)  # fmt: skip
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

#: ``--ids`` of commands that print an answer as text.
IDS = click.option(
    "--ids", is_flag=True,
    help="Show the id of the rule or check at each step; rule ID explains it.",
)  # fmt: skip

#: ``--look-up`` of commands that read one document or several.
LOOK_UP = click.option(
    "--look-up",
    "looking_up",
    is_flag=True,
    help="Fill in missing Schedule entries of bodies by their names. The answer says which ones.",
)


def need_look_up(looking_up: bool, partners: Partners | None) -> None:
    """Raise UsageError for ``--bodies`` without ``--look-up``, which would have no effect."""
    if partners is not None and not looking_up:
        raise click.UsageError("--bodies has no effect without --look-up: add --look-up")


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


def in_terminal() -> bool:
    """Whether the answer is printed to a terminal, and not to a pipe or a file."""
    return sys.stdout.isatty() and destination() is None


def width() -> int:
    import shutil

    return min(shutil.get_terminal_size((80, 24)).columns, 100) if in_terminal() else 80


def painter() -> Any:
    """The function that colours text: the plain one if standard output is not a terminal."""
    from pubservice_share.reports.layout import plain

    return paint if coloured(sys.stdout) else plain


def as_json(value: Any, indent: int | None = None) -> str:
    """JSON text as it is printed."""
    return unsteering(json.dumps(value, ensure_ascii=False, indent=indent, allow_nan=False))


def echo(text: str, *, colour: bool | None = None) -> None:
    """Print text for people to the output of the command."""
    print_text(text, colour=colour)


def echo_about(text: str, name: str | None, *, below: bool) -> None:
    """Print an answer, under the name of its document where there are several."""
    if name is not None:
        heading = printable(name)
        echo(("\n" if below else "") + heading + "\n" + "-" * len(heading))
    echo(text, colour=coloured(sys.stdout))


def echo_json(value: Any, indent: int | None = None) -> None:
    """Print a value as JSON to the output of the command, in UTF-8."""
    print_data(as_json(value, indent=indent))


def echo_answer(form: str, value: Any, text: str) -> None:
    """Print an answer in the format of ``FORMAT``: a value as JSON, or its text."""
    if form == "json":
        echo_json(value, indent=2)
    else:
        echo(text, colour=coloured(sys.stdout))


def _id_of(meant: Callable[[str, Edition], tuple[str, str | None]], text: str,
           edition: Edition | None) -> str:  # fmt: skip
    try:
        id, note = meant(text, edition or law.built_in())
    except LookupError as error:
        raise usage_error(error) from None
    if note is not None:
        click.echo(printable(note), err=True)
    return id


def objective_id(text: str, edition: Edition | None) -> str:
    """The id of an objective as typed; how a name was read goes to standard error.

    Raises UsageError, with what to look at, for a text that does not mean one objective alone.
    """
    return _id_of(objective_meant, text, edition)


def power_id(text: str, edition: Edition | None) -> str:
    """The id of a power as typed, as ``objective_id`` for objectives."""
    return _id_of(power_meant, text, edition)


def usage_error(error: Exception) -> click.UsageError:
    """The error of a command that was typed wrongly, from one of the library."""
    return click.UsageError(str(error.args[0]))


def faults_in_text(name: str, error: DocumentError, number: int | None = None) -> str:
    """The faults of a file, or of the document with a number in its list, for a person."""
    from pubservice_share.documents.faults import beside_message
    from pubservice_share.documents.lists import place_in_list

    count = len(error.faults)
    shown = "standard input" if name == "-" else name
    lines = [f"{printable(shown)}: {count} fault{'' if count == 1 else 's'}"]
    for fault in error.faults:
        place = place_in_list(number, fault.pointer)
        lines.append(f"  {printable(place) or 'the document'}")
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
