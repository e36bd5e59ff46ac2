"""``report``: write a page about a folder of documents; also the page of ``assess``."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any
from urllib.parse import quote

import click

from pubservice_share import Assessment, DocumentError, Edition, assess, law
from pubservice_share.documents.lists import document_of_item, is_list, items_of
from pubservice_share.model import NOUN_NAMES
from pubservice_share.model.partnerships import Partnership
from pubservice_share.reports.layout import counted
from pubservice_share.reports.pages import (
    MissingExtraError,
    PageDocument,
    answers_in_html,
    folder_in_html,
    folder_in_pages,
)

from .days import DAY
from .inputs import (
    InputDocument,
    bytes_of,
    files_in,
    lines_of,
    read_bytes,
    views_of,
    with_agreements,
)
from .outputs import (
    cannot_write,
    destination,
    print_data,
    refuse_covering,
    refuse_filled_folder,
    replacing,
    when_written,
    with_output,
    write_whole,
)
from .shared import ADOPT, INVALID, LAW, command, faults_in_text

__all__ = ["LARGEST_PAGE", "MOST_ON_A_PAGE", "answers_page", "page_of_answers", "report_command"]

#: The most documents of a folder that one page shows.
MOST_ON_A_PAGE = 50
#: The most letters of a page of several documents: a larger one opens slowly.
LARGEST_PAGE = 1_900_000


def answers_page(parts: list[PageDocument]) -> str:
    """The page of commands with ``--format html``.  Raises UsageError without jinja2."""
    try:
        return answers_in_html(parts)
    except MissingExtraError as error:
        raise click.UsageError(str(error)) from None


def page_of_answers(
    answered: Iterable[tuple[InputDocument, Assessment | DocumentError]], several: bool
) -> str:
    """A page of answers, and of the faults of documents that do not load.

    With ``several``, each document has its name.
    """
    parts = [
        PageDocument(name=entry.name, faults=answer.faults)
        if isinstance(answer, DocumentError)
        else PageDocument(name=entry.name if several else None, answer=answer)
        for entry, answer in answered
    ]
    return answers_page(parts).rstrip("\n")


@command.command("report")
@click.argument("source", metavar="FOLDER-OR-FILE")
@click.option(
    "--as-of", "day", type=DAY, metavar="DATE",
    help="Show which agreements are running, overdue or ended on DATE.",
)  # fmt: skip
@click.option(
    "--title", metavar="TEXT", help="The title of the page; the folder's name if not given."
)
@ADOPT
@LAW
@click.option(
    "--quote-values", is_flag=True, help="Show values in fault messages; they may be personal."
)
@with_output
def report_command(
    source: str,
    day: str | None,
    title: str | None,
    adopt: tuple[str, ...],
    edition: Edition | None,
    quote_values: bool,
) -> int:
    """Write one page about documents: what there is, what is due, what to fix.

    The documents are those of a folder, of a file (a document, a list or JSON Lines), or of
    standard input for -. With more than 50 documents, or where one page would exceed 2 MB, each
    has its own page in a folder beside the -o file, which is the index. A document that does not
    load is listed with its faults and does not stop the page. Exits 0 once the page is written,
    whatever it says.
    """
    views, output = views_of(adopt, edition), destination()
    passed_over: list[str] = []
    if source != "-" and not Path(source).exists():
        raise click.UsageError(f"{source} does not exist: name a folder, a file, or -")
    try:
        if output is not None and source != "-":
            refuse_covering(output, files_in([source], lines=True))
        as_of = None if day is None else law.as_at(day, edition=edition).on
        parts = _parts(source, views, edition, quote_values, passed_over)
        first = list(itertools.islice(parts, MOST_ON_A_PAGE + 1))
        name = title or ("Documents" if source == "-" else Path(source).resolve().name)
        if len(first) > MOST_ON_A_PAGE:
            parts = itertools.chain(first, parts)
            return _in_pages(parts, output, replacing(), name, as_of, passed_over)
        page = folder_in_html(first, title=name, as_of=as_of, passed_over=passed_over)
        if len(page) > LARGEST_PAGE and output is not None:
            return _in_pages(iter(first), output, replacing(), name, as_of, passed_over)
    except DocumentError as error:
        click.echo(faults_in_text(source, error), err=True)
        return INVALID
    except (MissingExtraError, ValueError) as error:
        raise click.UsageError(str(error)) from None
    print_data(page.rstrip("\n"))
    total = counted(len(first), "document", "documents")
    when_written(lambda: click.echo(f"{output}: {total}", err=True))
    return 0


def _in_pages(
    parts: Iterator[PageDocument],
    output: Path | None,
    force: bool,
    title: str,
    as_of: date | None,
    passed_over: list[str],
) -> int:
    """Write a page for each document, and last the index."""
    if output is None:
        raise click.UsageError(
            f"there are more than {MOST_ON_A_PAGE} documents, too many for one page: name a file "
            "with -o, and each document has its own page beside it"
        )
    pages = output.with_name(f"{output.stem}-pages")
    if pages.exists() and not pages.is_dir():
        raise click.UsageError(f"{pages} is not a folder, and the pages go there: move it away")
    refuse_filled_folder(pages, force)
    try:
        pages.mkdir(exist_ok=True)
    except OSError as error:
        raise cannot_write(pages, error) from None
    written: set[str] = set()

    def put(name: str, text: str) -> None:
        written.add(name)
        write_whole(pages / name, text.encode())

    index = folder_in_pages(
        parts, put, folder=quote(pages.name), index=quote(output.name), title=title, as_of=as_of,
        passed_over=passed_over,
    )  # fmt: skip
    print_data(index.removesuffix("\n"))

    def remove_others() -> None:
        # Pages of an earlier report that the index no longer names may be personal.
        for page in pages.glob("[0-9]*.html"):
            if page.name not in written:
                page.unlink()
        click.echo(f"{output}: {len(written):,} documents, each on a page in {pages}", err=True)

    when_written(remove_others)
    return 0


def _parts(
    source: str,
    views: Mapping[str, bool],
    edition: Edition | None,
    quote: bool,
    passed_over: list[str],
) -> Iterator[PageDocument]:
    folder = Path(source)
    for path in [folder] if source == "-" else files_in([source], lines=True):
        in_folder = path != folder
        name = path.relative_to(folder).as_posix() if in_folder else path.name
        any_document = False
        for label, value in _values(path, "standard input" if source == "-" else name, in_folder):
            any_document = True
            yield _part(path, label, value, views, edition, quote)
        if not any_document:
            passed_over.append(name)


def _values(path: Path, name: str, in_folder: bool) -> Iterator[tuple[str, Any]]:
    """The documents in a file, each with a name: one, or those of a list or of lines.

    Items of a list in a folder that are not documents, such as cases, are left out.
    """
    try:
        if path.suffix == ".jsonl":
            for number, line in lines_of(path, regular=in_folder):
                yield f"{name}, line {number}", line
            return
        content = read_bytes(path, regular=True) if in_folder else bytes_of(str(path))
        items = items_of(content) if is_list(content) else None
    except DocumentError as error:
        # An empty list in a folder has no documents; one that is named was meant to have some.
        if not in_folder or error.faults[0].code != "empty-list":
            yield name, error
        return
    if items is None:
        yield name, content
        return
    for number, item in enumerate(items):
        if not in_folder or (isinstance(item, dict) and item.get("type") in NOUN_NAMES):
            yield f"{name} [{number}]", item


def _part(
    path: Path,
    name: str,
    value: Any,
    views: Mapping[str, bool],
    edition: Edition | None,
    quote: bool,
) -> PageDocument:
    from pubservice_share import loads

    try:
        if isinstance(value, DocumentError):
            raise value
        document = (
            loads(value, law=edition, quote=quote)
            if isinstance(value, bytes)
            else document_of_item(value, edition, quote=quote)
        )
        if isinstance(document, Partnership):
            document = with_agreements(document, path.parent, edition)
        answer: Assessment = assess(document, views, edition)
    except DocumentError as error:
        return PageDocument(name=name, faults=error.faults)
    return PageDocument(name=name, answer=answer)
