"""``validate``: check documents in files, for people and for CI."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import attrs
import click

from pubservice_share import DocumentError, Edition
from pubservice_share.documents.lists import place_in_list
from pubservice_share.durations import day_of
from pubservice_share.reports.layout import counted, paragraph
from pubservice_share.safe_text import printable
from pubservice_share.validation import (
    FORMATS,
    LEVELS,
    Checked,
    Problem,
    Waiver,
    validate,
    validate_each,
    waivers_in,
)
from pubservice_share.validation.own_documents import is_meant_as_document
from pubservice_share.validation.waivers import of_no_file, waived

from .days import DAY
from .inputs import bytes_of, files_in, lines_of, read_bytes, refuse_second_input, views_of
from .outputs import print_data, with_output
from .shared import ADOPT, INVALID, LAW, command, echo, faults_in_text, width

__all__ = ["validate_command"]


@command.command("validate")
@click.argument("paths", nargs=-1, required=True, metavar="FILE...")
@click.option(
    "--format", "form", type=click.Choice(["text", *FORMATS]), default="text", show_default=True,
    help="Format of the output.",
)  # fmt: skip
@click.option(
    "--select", multiple=True, metavar="RULE", help="Only rules whose id begins with RULE."
)
@click.option(
    "--ignore", multiple=True, metavar="RULE", help="Leave out rules whose id begins with RULE."
)
@click.option(
    "--fail-level", type=click.Choice(LEVELS), default="warning", show_default=True,
    help="The lowest level of problem that makes the command fail.",
)  # fmt: skip
@click.option(
    "--as-of", "day", type=DAY, metavar="DATE",
    help="Apply the waivers still in force on DATE. Without it, no waiver applies.",
)  # fmt: skip
@click.option(
    "--skip-other-json", "skipping", is_flag=True,
    help="Leave out JSON that is not meant as one of these documents, such as package.json.",
)  # fmt: skip
@ADOPT
@LAW
@with_output
def validate_command(
    paths: tuple[str, ...],
    form: str,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    fail_level: str,
    day: str | None,
    skipping: bool,
    adopt: tuple[str, ...],
    edition: Edition | None,
) -> int:
    """Check documents: files, folders, lists, JSON Lines files, or - for standard input.

    Structure is checked first, then meaning. Exits 0 if no problem reaches the fail level, 1 if
    one does, and 2 if a file cannot be read as a document.
    """
    as_of, views = None if day is None else day_of(day), views_of(adopt, edition)
    refuse_second_input(paths)
    checked: list[Checked] = []
    waivers: dict[Path, tuple[Waiver, ...]] = {}
    unreadable, skipped = False, 0
    for argument in paths:
        name = argument
        try:
            for name in _names(argument):
                if skipping and name != "-" and _is_other_json(name, regular=name != argument):
                    skipped += 1
                    continue
                folder = Path(name).parent
                if as_of is not None and name != "-" and folder not in waivers:
                    waivers[folder] = waivers_in(folder)
                for document in _checked_file(name, views, edition, regular=name != argument):
                    if as_of is None or name == "-":
                        checked.append(document)
                    else:
                        checked.append(waived(document, waivers[folder], as_of))
        except DocumentError as error:
            unreadable = True
            click.echo(faults_in_text(name, error), err=True)
    for folder, folder_waivers in waivers.items():
        names = [
            Path(document.file).name for document in checked if Path(document.file).parent == folder
        ]
        for line in of_no_file(folder_waivers, folder, names):
            click.echo(printable(line), err=True)
    checked = [_selected(document, select, ignore) for document in checked]
    if form == "text":
        echo("\n".join(_text(checked, fail_level)))
        if skipped:
            echo(_skipped_in_words(skipped))
    else:
        if skipped:
            click.echo(_skipped_in_words(skipped), err=True)
        from_here = form in ("sarif", "github")
        print_data(FORMATS[form]([_from_here(row) for row in checked] if from_here else checked))
    if unreadable or any(not document.readable for document in checked):
        return INVALID
    return 1 if any(document.failing(fail_level) for document in checked) else 0


def _from_here(document: Checked) -> Checked:
    """The document with its file as seen from the working folder, where the file is in it.

    Services find files by their path from the root of the repository.
    """
    path = Path(document.file)
    here = Path.cwd()
    if not path.is_absolute() or not path.is_relative_to(here):
        return document
    return attrs.evolve(document, file=str(path.relative_to(here)))


def _names(argument: str) -> Iterator[str]:
    if argument == "-":
        yield argument
    else:
        # Cases in a folder are tests of documents, and not documents.
        names = map(str, files_in([argument], lines=True))
        yield from (name for name in names if name == argument or not name.endswith(".cases.json"))


def _is_other_json(name: str, *, regular: bool) -> bool:
    """Whether a file is not meant as documents: for JSON Lines, whether none of its lines is."""
    path = Path(name)
    if path.suffix == ".jsonl":
        return not any(is_meant_as_document(line) for _, line in lines_of(path, regular=regular))
    return not is_meant_as_document(read_bytes(path, regular=regular))


def _skipped_in_words(count: int) -> str:
    return f"{counted(count, 'other JSON file', 'other JSON files')} skipped."


def _checked_file(
    name: str, views: Mapping[str, bool], edition: Edition | None, *, regular: bool
) -> Iterator[Checked]:
    path = Path(name)
    if name == "-" or path.suffix != ".jsonl":
        text = bytes_of(name) if name == "-" else read_bytes(path, regular=regular)
        yield from validate_each(text, file=str(path), adopt=views, law=edition)
        return
    for number, line in lines_of(path, regular=regular):
        yield validate(line, file=str(path), number=number, adopt=views, law=edition)


def _selected(document: Checked, select: tuple[str, ...], ignore: tuple[str, ...]) -> Checked:
    problems = tuple(
        problem
        for problem in document.problems
        if (not select or problem.rule.startswith(select))
        and not (ignore and problem.rule.startswith(ignore))
    )
    return attrs.evolve(document, problems=problems)


def _text(checked: Sequence[Checked], fail_level: str) -> Iterator[str]:
    failing = 0
    for document in checked:
        problems = [problem for problem in document.problems if _shown(problem, fail_level)]
        for problem in problems:
            yield from _problem(document, problem)
        failing += bool(document.failing(fail_level))
    total = counted(len(checked), "document", "documents")
    yield from paragraph(
        f"{total} checked; {failing} with problems at the level of {fail_level} or above.", width()
    )


def _shown(problem: Problem, fail_level: str) -> bool:
    return LEVELS.index(problem.level) >= LEVELS.index(fail_level) or problem.level != "advice"


def _problem(document: Checked, problem: Problem) -> Iterator[str]:
    # Editors and CI read these lines as a compiler writes them, so the level keeps its word.
    level = problem.level if problem.waived is None else "waived"
    head = f"{document.file}:{problem.line}:{problem.column}: {level}: {problem.rule}"
    if document.index is not None:
        head += f" at {place_in_list(document.index, problem.pointer)}"
    yield printable(head)
    yield from paragraph(problem.message, width(), "    ")
    advice = problem.advice if problem.waived is None else f"Waived: {problem.waived}"
    if advice:
        yield from paragraph(advice, width(), "    ")
