"""Outputs: ``-o``, standard output, and files that are replaced only when they are complete.

Text is for people, and is shown as well as the console can. Data (JSON, CSV, SARIF, iCalendar,
HTML) is UTF-8 whatever the console.
"""

from __future__ import annotations

import contextlib
import functools
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, ParamSpec, TypeVar

import attrs
import click

from pubservice_share.files import in_place

__all__ = [
    "cannot_write",
    "destination",
    "has_read",
    "print_data",
    "print_text",
    "refuse_covering",
    "refuse_existing",
    "refuse_filled_folder",
    "replacing",
    "when_written",
    "with_output",
    "write_whole",
]

_P = ParamSpec("_P")
_R = TypeVar("_R")
_META = "pubservice_share.output"


@attrs.define(kw_only=True)
class _OutputFile:
    """The file of ``-o``, with what a command has printed so far."""

    path: Path
    force: bool
    content: bytearray = attrs.Factory(bytearray)
    #: The files that the command has read.
    inputs: list[Path] = attrs.Factory(list[Path])
    #: What is still to be done once the file is in place.
    afterwards: list[Callable[[], object]] = attrs.Factory(list[Callable[[], object]])

    def write(self) -> None:
        """Put the file in place, if the command printed anything.

        Raises UsageError for a file that the command read or that has appeared since, OSError
        where it cannot be written.
        """
        if not self.content:
            return
        refuse_covering(self.path, self.inputs)
        refuse_existing(self.path, self.force)
        write_whole(self.path, bytes(self.content))
        for action in self.afterwards:
            action()


def _output() -> _OutputFile | None:
    context = click.get_current_context(silent=True)
    return None if context is None else context.meta.get(_META)


def with_output(function: Callable[_P, _R]) -> Callable[..., _R]:
    """Give a command ``-o`` and ``--force``: what it prints goes to the file that is named.

    The file is written once the command has ended without an error, and ``-`` is standard output.
    """

    @functools.wraps(function)
    def writing(*arguments: _P.args, **options: _P.kwargs) -> _R:
        output: Any = options.pop("output")
        force = bool(options.pop("force"))
        if output is None or str(output) == "-":
            return function(*arguments, **options)
        refuse_existing(output, force)
        file = _OutputFile(path=output, force=force)
        click.get_current_context().meta[_META] = file
        result = function(*arguments, **options)
        file.write()
        return result

    for option in (_FORCE, _OUTPUT):
        writing = option(writing)
    return writing


_OUTPUT = click.option(
    "-o",
    "--output",
    type=click.Path(dir_okay=False, path_type=Path),
    metavar="FILE",
    help="Write to FILE (replaced only when complete), or to standard output for -.",
)
_FORCE = click.option("--force", is_flag=True, help="Replace FILE if it exists.")


def destination() -> Path | None:
    """The file of ``-o``; None where the command prints to standard output."""
    output = _output()
    return None if output is None else output.path


def replacing() -> bool:
    """Whether ``--force`` is given with ``-o``."""
    output = _output()
    return output is not None and output.force


def has_read(path: Path) -> None:
    """Note a file that the command reads, so that its output never replaces it."""
    output = _output()
    if output is not None:
        output.inputs.append(path)


def when_written(action: Callable[[], object]) -> None:
    """Do something once the file of ``-o`` is in place; nothing without ``-o``."""
    output = _output()
    if output is not None:
        output.afterwards.append(action)


def print_text(text: str, *, colour: bool | None = None) -> None:
    """Print text for people, with a line break."""
    output = _output()
    if output is None:
        click.echo(text, color=colour)
    else:
        output.content += f"{click.unstyle(text)}\n".encode("utf-8", "replace")


def print_data(data: str | bytes) -> None:
    """Print data in UTF-8: text with a line break, bytes unchanged."""
    content = data if isinstance(data, bytes) else f"{data}\n".encode("utf-8", "replace")
    output = _output()
    if output is not None:
        output.content += content
    elif hasattr(sys.stdout, "buffer"):
        click.echo(content, nl=False)
    else:  # a stream of text alone
        click.echo(content.decode(), nl=False)


def refuse_existing(output: Path, force: bool) -> None:
    """Refuse to replace a file that exists, unless ``--force`` is given.  Raises UsageError.

    A device or a pipe is written to, and not replaced.
    """
    with contextlib.suppress(OSError, ValueError):  # a name that is too long: writing reports it
        if output.is_file() and not force:
            raise click.UsageError(
                f"{output} already exists and may contain your work: choose another file, or use "
                "--force to replace it"
            )


def refuse_filled_folder(folder: Path, force: bool) -> None:
    """Refuse to write into a folder that has files, unless ``--force`` is given.

    Raises UsageError.
    """
    if folder.exists() and not folder.is_dir():
        raise click.UsageError(f"{folder} is not a folder: choose another for -o")
    if folder.is_dir() and any(folder.iterdir()) and not force:
        raise click.UsageError(
            f"{folder} already exists and is not empty: choose another folder, or use --force to "
            "write into it"
        )


def refuse_covering(output: Path, inputs: Iterable[Path]) -> None:
    """Refuse an output that is one of the files read.  Raises UsageError."""
    for path in inputs:
        with contextlib.suppress(OSError, ValueError):
            if path.samefile(output) and path.is_file():
                raise click.UsageError(
                    f"{output} is one of the files to read and would be overwritten: "
                    "choose another for -o"
                )


def write_whole(path: Path, content: bytes) -> None:
    """Write a file under another name and move it into place, so that it is never incomplete.

    Raises OSError, with a sentence that names the file, where it cannot be written; a file that
    was there before is then unchanged.
    """
    try:
        with in_place(path, f".{path.name[:100]}.") as file:
            file.write(content)
    except OSError as error:
        if isinstance(error, BrokenPipeError):
            raise
        raise cannot_write(path, error) from None


def cannot_write(path: Path, error: OSError) -> OSError:
    """The error with a sentence that names the output and says what to do."""
    return OSError(error.errno, f"{error.strerror}: {path}. Choose another place for -o")
