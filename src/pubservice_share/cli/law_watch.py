"""``law watch`` and ``law draft``: compare what legislation.gov.uk records with an edition."""

from __future__ import annotations

import errno
import sys
from pathlib import Path

import click

from pubservice_share import law
from pubservice_share.limits import MAX_FEED_BYTES
from pubservice_share.reports.watch import watched_in_text
from pubservice_share.safe_text import printable

from .law import law_command
from .outputs import refuse_filled_folder, with_output, write_whole
from .shared import FORMAT, INVALID, LAW, as_json, coloured, echo, echo_json, painter, width

__all__ = ["draft_command", "watch_command"]

_FILES = click.argument("files", nargs=-1, metavar="FILE...")
_POLITE = (
    "Replace YOUR-SERVICE with the name of your service and a contact address. Wait five seconds "
    "between requests: legislation.gov.uk asks for that. If a feed has several pages, save every "
    "page (&page=2 and so on) in its own file."
)


def _sources(files: tuple[str, ...]) -> list[str | bytes]:
    """The files; ``-`` is standard input, read up to the limit of a feed."""
    return [_standard_input() if name == "-" else name for name in files]


def _standard_input() -> bytes:
    try:
        if sys.stdin is None:
            raise OSError(errno.EBADF, "standard input is closed")
        return sys.stdin.buffer.read(MAX_FEED_BYTES + 1)
    except OSError as error:
        raise click.UsageError(f"standard input cannot be read: {error.strerror}") from None


def _refused(error: law.FeedError, form: str) -> int:
    if form == "json":
        echo_json(error.to_dict(), indent=2)
    else:
        for fault in error.faults:
            click.echo(printable(str(fault)), err=True)
    return INVALID


def _pages(watched: law.Watched) -> None:
    for address in watched.pages_not_given:
        click.echo(f"a page of this feed is missing or incomplete: {printable(address)}", err=True)


@law_command.command("watch")
@_FILES
@click.option("--urls", is_flag=True, help="List the addresses to save instead, as curl commands.")
@LAW
@FORMAT
@with_output
def watch_command(
    files: tuple[str, ...], urls: bool, edition: law.Edition | None, form: str
) -> int:
    """List what saved files of legislation.gov.uk record and the edition does not have.

    FILE is a changes feed (data.feed) or a provision (data.xml), or - for standard input. Give
    every page of a feed. Nothing is downloaded. Exits 0 if nothing is unknown, 1 if something
    is, 2 if a file cannot be read or a page of a feed is missing.
    """
    if urls:
        return _print_addresses(edition, form)
    if not files:
        raise click.UsageError("name the files to read, or use --urls to list what to save")
    try:
        watched = law.watch(_sources(files), edition=edition)
    except law.FeedError as error:
        return _refused(error, form)
    if form == "json":
        echo_json(watched.to_dict(), indent=2)
    else:
        text = watched_in_text(watched, width=width(), paint=painter())
        echo(text, colour=coloured(sys.stdout))
    if watched.other_law:
        click.echo("no effect in these files concerns this law", err=True)
    for file in watched.files:
        if file.kind == "changes" and not file.effects:
            click.echo(f"{printable(file.name)}: it lists no effects", err=True)
    _pages(watched)
    return INVALID if watched.pages_not_given else int(watched.anything_unknown)


def _print_addresses(edition: law.Edition | None, form: str) -> int:
    from pubservice_share.law.feeds import addresses

    rows = addresses(edition)
    if form == "json":
        echo_json({"addresses": [row.to_dict() for row in rows]}, indent=2)
    else:
        echo("\n".join(row.curl for row in rows))
        click.echo(_POLITE, err=True)
    return 0


@law_command.command("draft")
@click.argument("files", nargs=-1, required=True, metavar="FEED...")
@click.option(
    "-o", "--output", "folder", required=True, metavar="FOLDER",
    type=click.Path(path_type=Path), help="The folder to write to.",
)  # fmt: skip
@click.option("--force", is_flag=True, help="Write into a folder that already exists.")
@LAW
def draft_command(
    files: tuple[str, ...], folder: Path, force: bool, edition: law.Edition | None
) -> int:
    """Draft law data from what law watch finds unknown, to complete by hand.

    The FOLDER adds to the edition. Each text to complete says what to write and which page to
    read; law check FOLDER lists what is left. Exits 0, or 2 if a file cannot be read or a page
    of a feed is missing.
    """
    from pubservice_share.law.feeds import draft

    refuse_filled_folder(folder, force)
    try:
        watched = law.watch(_sources(files), edition=edition)
    except law.FeedError as error:
        return _refused(error, "text")
    if watched.pages_not_given:
        _pages(watched)
        return INVALID
    rows = draft(watched, edition=edition)
    if not watched.unknown:
        click.echo(f"nothing in these files is unknown: {folder} was not written", err=True)
        return 0
    folder.mkdir(parents=True, exist_ok=True)
    for name, data in rows.items():
        write_whole(folder / name, (as_json(data, indent=1) + "\n").encode())
    click.echo(
        f"{folder}: {len(rows)} files. To see what to fill in, run: "
        f"pubservice-share law check {folder}",
        err=True,
    )
    return 0
