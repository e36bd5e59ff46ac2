"""``assess-table``: answer every row of a file."""

from __future__ import annotations

import contextlib
import importlib.util
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from pubservice_share import Edition
from pubservice_share.safe_text import printable

from .inputs import views_of
from .outputs import refuse_existing
from .shared import (
    ADOPT,
    BODIES,
    INTERRUPTED,
    INVALID,
    LAW,
    LOOK_UP,
    command,
    echo_json,
    need_look_up,
)

if TYPE_CHECKING:
    from pubservice_share.directory import Partners
    from pubservice_share.tables.files.run import Run
    from pubservice_share.tables.files.summary import Summary

__all__ = ["assess_table_command"]

_FORMATS = ("parquet", "csv", "jsonl")
_NOUNS = ("disclosure", "use", "onward-disclosure")
_WIDTH = 80


@command.command("assess-table")
@click.argument("source", metavar="IN", type=click.Path(path_type=Path))
@click.option(
    "-o", "--output", "out", required=True, metavar="OUT",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Write to OUT (replaced only when complete), or to standard output for -.",
)  # fmt: skip
@click.option(
    "--from-format", type=click.Choice(_FORMATS), help="The format of IN, if its name does "
    "not end in .parquet, .csv, .jsonl or .ndjson.",
)  # fmt: skip
@click.option("--to-format", type=click.Choice(_FORMATS), help="The same for OUT.")
@click.option(
    "--noun", type=click.Choice(_NOUNS),
    help="What the rows are. By default the column type decides, or they are disclosures.",
)  # fmt: skip
@ADOPT
@LAW
@LOOK_UP
@BODIES
@click.option("--prefix", default="", help="Put this text before the names of the added columns.")
@click.option(
    "--batch-rows", type=click.IntRange(1, 10_000_000), default=250_000, show_default=True,
    help="The number of rows to keep in memory and save at a time.",
)  # fmt: skip
@click.option(
    "--summary", "form", type=click.Choice(["text", "json"]), default="text", show_default=True,
    help="Text goes to standard error, JSON to standard output.",
)  # fmt: skip
@click.option("--force", is_flag=True, help="Replace OUT if it exists.")
@click.option("--restart", is_flag=True, help="Start again instead of continuing a stopped run.")
@click.option("--quiet", is_flag=True, help="Show no progress, no notes and no text summary.")
def assess_table_command(
    source: Path,
    out: Path,
    from_format: str | None,
    to_format: str | None,
    noun: str | None,
    adopt: tuple[str, ...],
    edition: Edition | None,
    looking_up: bool,
    partners: Partners | None,
    prefix: str,
    batch_rows: int,
    form: str,
    force: bool,
    restart: bool,
    quiet: bool,
) -> int:
    """Assess every row of a file. IN and OUT are Parquet, CSV or JSON Lines.

    OUT has the rows of IN in the same order, with the columns outcome, not_met, unknown, readings
    and reason. A row that cannot be read has the outcome invalid. With --look-up, the column
    looked_up says what was filled in. To continue a stopped run, give the same command again.

    Exits 0, or 2 if IN cannot be read.
    """
    for module in ("polars", "narwhals"):
        if importlib.util.find_spec(module) is None:
            raise click.UsageError(
                f"assess-table needs {module}: pip install 'pubservice-share[tables]'"
            )
    from pubservice_share.tables import TableError
    from pubservice_share.tables.files.batches import FileError
    from pubservice_share.tables.files.run import Run, RunError, parts_folder

    need_look_up(looking_up, partners)
    views = views_of(adopt, edition)
    source_kind = _kind(source, from_format, "--from-format")
    out_kind = _kind(out, to_format, "--to-format")
    with _file_for(source, out, force, form) as path:
        run = Run(
            source=source,
            out=path,
            source_kind=source_kind,
            out_kind=out_kind,
            noun=noun,
            adopt=views,
            law=edition,
            prefix=prefix,
            batch_rows=batch_rows,
            look_up=looking_up,
            bodies=partners,
        )
        try:
            if source.exists() and not source.is_file():
                raise FileError("cannot be read: it is not a file")
            summary = _answered(run, restart, quiet)
        except (FileError, TableError) as error:
            click.echo(f"{printable(str(source))}: {printable(str(error))}", err=True)
            return INVALID
        except RunError as error:
            raise click.UsageError(printable(str(error))) from None
        except (KeyboardInterrupt, OSError) as error:
            if path == out and parts_folder(out).exists():
                _note(
                    f"the finished rows are saved in {parts_folder(out)}: "
                    "run the same command again to continue"
                )
            if isinstance(error, OSError):
                raise
            return INTERRUPTED
    _summarise(summary, form, quiet)
    return 0


@contextlib.contextmanager
def _file_for(source: Path, out: Path, force: bool, form: str) -> Iterator[Path]:
    """The file that a run writes: OUT, or a temporary file for standard output, devices and pipes.

    A run keeps its parts beside its output, and a device has no such place.
    """
    to_standard_output = str(out) == "-"
    if to_standard_output and form == "json":
        raise click.UsageError(
            "the answers and --summary json cannot both go to standard output: name a file for -o"
        )
    if not to_standard_output and (out.is_file() or not out.exists()):
        _check_output(source, out, force)
        yield out
        return
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "answers"
        yield path
        if not path.exists():  # the run was refused
            return
        with path.open("rb") as answers:
            if to_standard_output:
                shutil.copyfileobj(answers, sys.stdout.buffer)
                sys.stdout.buffer.flush()
            else:
                with out.open("wb") as device:
                    shutil.copyfileobj(answers, device)


def _check_output(source: Path, out: Path, force: bool) -> None:
    """Refuse an output that is the input, that exists, or whose folder is missing."""
    if not out.parent.is_dir():
        raise click.UsageError(f"the folder {out.parent} for {out.name} does not exist")
    with contextlib.suppress(OSError):
        if source.samefile(out):
            raise click.UsageError("IN and OUT are the same file: choose another for OUT")
    refuse_existing(out, force)


def _kind(path: Path, stated: str | None, option: str) -> str:
    from pubservice_share.tables.files.batches import KINDS, kind_of

    kind = stated or kind_of(path)
    if kind is None:
        every_ending = ", ".join(ending for endings in KINDS.values() for ending in endings)
        raise click.UsageError(
            f"the name {printable(path.name)} does not show its format: "
            f"use one of {every_ending}, or {option}"
        )
    return kind


def _note(text: str) -> None:
    click.echo(printable(text), err=True)


def _answered(run: Run, restart: bool, quiet: bool) -> Summary:
    def resuming(rows: int) -> None:
        if not quiet:
            _note(f"continuing a stopped run after {rows:,} rows")

    with _progress(quiet) as progress:
        return run.answer(restart=restart, resuming=resuming, progress=progress).summary


def _summarise(summary: Summary, form: str, quiet: bool) -> None:
    from pubservice_share.reports.tables import summary_in_text

    if form == "json":
        echo_json(summary.to_dict(), indent=2)
    elif not quiet:
        click.echo(summary_in_text(summary, width=_WIDTH), err=True)


@contextlib.contextmanager
def _progress(quiet: bool) -> Iterator[Callable[[int, int], object]]:
    """A progress bar, where standard error is a terminal."""
    if quiet or not sys.stderr.isatty():

        def nothing(*_: int) -> None:
            """Show nothing."""

        yield nothing
        return
    with click.progressbar(length=1000, file=sys.stderr, label="Rows") as bar:

        def progress(done: int, total: int) -> None:
            bar.update(max(1000 * done // max(total, 1) - bar.pos, 0))

        yield progress
