"""``report``: write a page about a folder of documents; also the page of ``assess``."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any
from urllib.parse import quote

import click

from pubservice_share import Assessment, DocumentError, Edition, assess, law
from pubservice_share.documents.careful import parsed
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
from .inputs import files_in, lines_of, read_bytes, views_of, with_agreements
from .outputs import refuse_covering, write_whole
from .shared import ADOPT, INVALID, LAW, OUTPUT, command, echo, faults_in_text

__all__ = ["MOST_ON_A_PAGE", "answers_page", "report_command"]

#: The most documents of a folder that one page shows.
MOST_ON_A_PAGE = 50


def answers_page(parts: list[PageDocument]) -> str:
    """The page of ``assess --format html``."""
    try:
        return answers_in_html(parts)
    except MissingExtraError as error:
        raise click.UsageError(str(error)) from None


@command.command("report")
@click.argument("folder", type=click.Path(exists=True, file_okay=False, path_type=Path))
@OUTPUT
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
def report_command(
    folder: Path,
    output: Path | None,
    day: str | None,
    title: str | None,
    adopt: tuple[str, ...],
    edition: Edition | None,
    quote_values: bool,
) -> int:
    """Write one page about a folder of documents: what there is, what is due, what to fix.

    With more than 50 documents, each has its own page in a folder beside the -o file, which is
    the index. A file that does not load is listed with its faults and does not stop the page.
    Exits 0 once the page is written, whatever it says.
    """
    views = views_of(adopt, edition)
    passed_over: list[str] = []
    try:
        if output is not None:
            refuse_covering(output, files_in([str(folder)], lines=True))
        as_of = None if day is None else law.as_at(day, edition=edition).on
        parts = _parts(folder, views, edition, quote_values, passed_over)
        first = list(itertools.islice(parts, MOST_ON_A_PAGE + 1))
        name = title or folder.resolve().name
        if len(first) > MOST_ON_A_PAGE:
            return _in_pages(itertools.chain(first, parts), output, name, as_of, passed_over)
        page = folder_in_html(first, title=name, as_of=as_of, passed_over=passed_over)
    except DocumentError as error:
        click.echo(faults_in_text(str(folder), error), err=True)
        return INVALID
    except (MissingExtraError, ValueError) as error:
        raise click.UsageError(str(error)) from None
    if output is None:
        echo(page.rstrip("\n"))
    else:
        write_whole(output, page.encode())
        total = counted(len(first), "document", "documents")
        click.echo(f"{output}: {total}", err=True)
    return 0


def _in_pages(
    parts: Iterator[PageDocument],
    output: Path | None,
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
    pages.mkdir(exist_ok=True)
    written: set[str] = set()

    def put(name: str, text: str) -> None:
        written.add(name)
        write_whole(pages / name, text.encode())

    index = folder_in_pages(
        parts, put, folder=quote(pages.name), index=quote(output.name), title=title, as_of=as_of,
        passed_over=passed_over,
    )  # fmt: skip
    write_whole(output, index.encode())
    # Remove pages of an earlier report that the index no longer names: they may be personal.
    for page in pages.glob("[0-9]*.html"):
        if page.name not in written:
            page.unlink()
    click.echo(f"{output}: {len(written):,} documents, each on a page in {pages}", err=True)
    return 0


def _parts(
    folder: Path,
    views: Mapping[str, bool],
    edition: Edition | None,
    quote: bool,
    passed_over: list[str],
) -> Iterator[PageDocument]:
    for path in files_in([str(folder)], lines=True):
        name = path.relative_to(folder).as_posix()
        any_document = False
        for label, value in _values(path, name):
            any_document = True
            yield _part(path, label, value, views, edition, quote)
        if not any_document:
            passed_over.append(name)


def _values(path: Path, name: str) -> Iterator[tuple[str, Any]]:
    """The documents in a file, each with a name: one, or those of a list or of lines.

    Items of a list that are not documents, such as cases, are left out.
    """
    try:
        if path.suffix == ".jsonl":
            for number, line in lines_of(path, regular=True):
                yield f"{name}, line {number}", line
            return
        content = read_bytes(path, regular=True)
        value = parsed(content)
    except DocumentError as error:
        yield name, error
        return
    if not isinstance(value, list):
        yield name, content
        return
    for number, item in enumerate(value, start=1):
        if isinstance(item, dict) and item.get("type") in NOUN_NAMES:
            yield f"{name}, number {number}", item


def _part(
    path: Path,
    name: str,
    value: Any,
    views: Mapping[str, bool],
    edition: Edition | None,
    quote: bool,
) -> PageDocument:
    from pubservice_share import from_dict, loads

    try:
        if isinstance(value, DocumentError):
            raise value
        document = (
            loads(value, law=edition, quote=quote)
            if isinstance(value, bytes)
            else from_dict(value, law=edition, quote=quote)
        )
        if isinstance(document, Partnership):
            document = with_agreements(document, path.parent, edition)
        answer: Assessment = assess(document, views, edition)
    except DocumentError as error:
        return PageDocument(name=name, faults=error.faults)
    return PageDocument(name=name, answer=answer)
