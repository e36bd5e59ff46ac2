"""``ask``: an interview about a document, in a terminal; or fields set by a script."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from pubservice_share import DocumentError, Edition, assess, loads
from pubservice_share.assessment import Outcome, Result
from pubservice_share.assessment.agreements import AgreementAssessment
from pubservice_share.forms import Interview, TypedAnswerError
from pubservice_share.forms.settings import set_field
from pubservice_share.model import Noun
from pubservice_share.model.agreements import Agreement
from pubservice_share.reports.layout import capital
from pubservice_share.reports.shared_checks import grouped_checks
from pubservice_share.safe_text import printable

from .days import today
from .inputs import read_bytes
from .interviews import AnswerFile, StoppedError, ask_all, show
from .outputs import refuse_existing
from .shared import BODIES, INVALID, LAW, command, faults_in_text

if TYPE_CHECKING:
    from pubservice_share.directory import Partners

__all__ = ["ask_command"]

#: More reasons than this are left to the answer itself.
_MOST_REASONS = 3


@command.command("ask")
@click.argument("file")
@click.option("--new", "new", is_flag=True, help="Begin a new document: who, what for and when.")
@click.option(
    "--set", "settings", multiple=True, metavar="FIELD=VALUE",
    help="Set a field without an interview, such as complies_with_data_protection=yes. Repeat for "
    "more fields. FIELD= makes it not known.",
)  # fmt: skip
@click.option(
    "--flows", metavar="NUMBERS",
    help="With --set, in an agreement: all, or the numbers of flows such as 1,3. Without it, a "
    "fact is set once for all flows.",
)  # fmt: skip
@click.option("--force", is_flag=True, help="With --new, replace FILE if it exists.")
@BODIES
@LAW
def ask_command(
    file: str,
    new: bool,
    settings: tuple[str, ...],
    flows: str | None,
    force: bool,
    partners: Partners | None,
    edition: Edition | None,
) -> int:
    """Answer what is still open in a document, one question at a time.

    FILE is written after each answer. Press Enter for what you do not know. You can stop at any
    time and go on later with the same command.
    """
    path = Path(file)
    if file == "-":
        raise click.UsageError("ask writes your answers into a file: name one")
    if new and settings:
        raise click.UsageError("--new asks questions, and --set does not: use one of them")
    if flows is not None and not settings:
        raise click.UsageError("--flows says where --set sets a field: add --set FIELD=VALUE")
    if not settings and not _in_terminal():
        raise click.UsageError(
            "ask needs a terminal, to show questions and read answers. In a script use --set, "
            f"such as: pubservice-share ask {file} --set complies_with_data_protection=yes"
        )
    if new and path.exists() and not force:
        raise click.UsageError(
            f"{file} already exists. To go on with it: pubservice-share ask {file}. To replace it, "
            "add --force"
        )
    if new:
        return _new(path, force, partners, edition)
    try:
        content = read_bytes(path)
        document = loads(content, law=edition)
    except DocumentError as error:
        click.echo(faults_in_text(file, error), err=True)
        if not path.exists():
            click.echo(f"To begin a new document: pubservice-share ask --new {file}", err=True)
        return INVALID
    kept = AnswerFile(path, content)
    if settings:
        return _set(document, settings, flows, kept, edition)
    return _interview(document, kept, edition)


def _in_terminal() -> bool:
    return sys.stdin.isatty() and sys.stdout.isatty()


def _new(path: Path, force: bool, partners: Partners | None, edition: Edition | None) -> int:
    from .new_documents import new_document  # an interview about an existing file needs none of it

    refuse_existing(path, force)
    try:
        document = new_document(partners, edition)
    except (StoppedError, KeyboardInterrupt):
        show(f"Stopped. Nothing was written to {path}.")
        return 0
    kept = AnswerFile(path, b"")
    kept.write(document)
    show(f"{path} has what you answered so far. The questions about it follow.")
    return _interview(document, kept, edition)


def _set(
    document: Noun,
    settings: tuple[str, ...],
    flows: str | None,
    file: AnswerFile,
    edition: Edition | None,
) -> int:
    before = document
    try:
        for setting in settings:
            document = set_field(document, setting, _places(flows, document), law=edition)
    except TypedAnswerError as error:
        raise click.UsageError(str(error)) from None
    except DocumentError as error:
        raise click.UsageError(_fault_of_setting(error, before, edition)) from None
    file.write(document)
    # A script stays quiet; a person sees that it was done.
    for setting in settings if sys.stderr.isatty() else ():
        click.echo(printable(f"Set in {file.path}: {setting}"), err=True)
    return 0


def _fault_of_setting(error: DocumentError, document: Noun, edition: Edition | None) -> str:
    """What is wrong with a setting, and what to write in its place."""
    lines = [faults_in_text("--set", error)]
    if any("true" in fault.expected for fault in error.faults):
        lines.append("Write yes or no, or nothing for not known.")
    if any(fault.code == "unknown-field" for fault in error.faults):
        ids = {party.id for party in document.parties} if isinstance(document, Agreement) else ()
        fields = dict.fromkeys(
            ".".join("PARTY" if step in ids else step for step in question.path.split("."))
            for question in Interview(document=document, law=edition).plan
        )
        if fields:
            lines.append(f"Fields that are open: {', '.join(fields)}")
    return "\n".join(lines)


def _places(flows: str | None, document: Noun) -> list[int] | None:
    """The places of the flows that an option names."""
    if flows is None:
        return None
    if not isinstance(document, Agreement):
        raise click.UsageError("only an agreement has flows: leave --flows out")
    if flows.strip().casefold() == "all":
        return list(range(len(document.flows or ())))
    numbers = [text.strip() for text in flows.split(",")]
    if not all(number.isdecimal() and int(number) for number in numbers):
        raise click.UsageError(f"--flows {flows}: expected all, or numbers such as 1,3")
    return [int(number) - 1 for number in numbers]


def _interview(document: Noun, file: AnswerFile, edition: Edition | None) -> int:
    interview = Interview(document=document, law=edition)
    show(_begins(interview, file.path))
    day = getattr(document, "on", None) or getattr(document, "starts", None) or today()
    try:
        interview = ask_all(interview, file, day.isoformat())
    except (StoppedError, KeyboardInterrupt):
        show(f"Stopped. {file.path} has what you answered.")
        show(f"To go on: pubservice-share ask {file.path}")
        return 0
    except DocumentError as error:
        click.echo(faults_in_text(str(file.path), error), err=True)
        return INVALID
    _end(interview, file.path, edition)
    return 0


def _begins(interview: Interview, path: Path) -> str:
    count = len(interview.left)
    if not count:
        return f"No question about {path} is open."
    questions = "1 question is" if count == 1 else f"{count} questions are"
    return f"{questions} open. Each answer is written into {path}."


def _end(interview: Interview, path: Path, edition: Edition | None) -> None:
    skipped = [question for question in interview.plan if question.path in interview.not_known]
    click.echo()
    if skipped:
        show(f"Not known yet ({len(skipped)}):")
        for question in skipped:
            show(f"- {question.question}", indent="  ")
    answer = assess(interview.document, law=edition)
    show(f"{capital(answer.headline)}.")
    if answer.outcome is Outcome.NOT_PERMITTED:
        reasons = [
            row.reason for row in answer.findings if row.decides and row.result is Result.NOT_MET
        ]
        for reason in list(dict.fromkeys(reasons))[:_MOST_REASONS]:
            show(f"- {reason}", indent="  ")
    beside = [row for row in answer.findings if not row.decides and row.result is Result.NOT_MET]
    checks = grouped_checks(beside, answer) if isinstance(answer, AgreementAssessment) else ()
    if checks:
        points = "1 point" if len(checks) == 1 else f"{len(checks)} points"
        show(f"{points} to fix or to consider before it is signed: the answer lists them.")
    show(f"To change an answer: pubservice-share ask {path} --set FIELD=VALUE")
    show(f"The answer with every step: pubservice-share assess {path}")
    show(f"As a page: pubservice-share assess {path} --format html -o answer.html")
