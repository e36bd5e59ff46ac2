"""Output files: written in one step, and never over an input."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable
from pathlib import Path

import click

from pubservice_share.files import in_place

__all__ = ["refuse_covering", "write_whole"]


def refuse_covering(output: Path, inputs: Iterable[Path]) -> None:
    """Refuse an output that is one of the files read.  Raises UsageError."""
    for path in inputs:
        with contextlib.suppress(OSError, ValueError):
            if path.samefile(output):
                raise click.UsageError(
                    f"{output} is one of the files to read and would be overwritten: "
                    "choose another for -o"
                )


def write_whole(path: Path, content: bytes) -> None:
    """Write a file under another name and move it into place, so that it is never incomplete.

    Raises OSError where it cannot be written; a file that was there before is then unchanged.
    """
    with in_place(path, f".{path.name[:100]}.") as file:
        file.write(content)
