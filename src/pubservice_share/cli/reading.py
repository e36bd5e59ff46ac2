"""What commands read: documents from files or standard input, and views on readings."""

from __future__ import annotations

import errno
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import click

from pubservice_share import DocumentError, Fault, loads
from pubservice_share.documents import MAX_BYTES
from pubservice_share.model import noun_of
from pubservice_share.reports.text import printable

from .folders import with_agreements

__all__ = ["document_at", "views_of"]


def _read(name: str) -> bytes:
    """The bytes of a file or of standard input, no more than can be read as a document."""
    try:
        if name == "-":
            if sys.stdin is None:
                raise OSError(errno.EBADF, "standard input is closed")
            return sys.stdin.buffer.read(MAX_BYTES + 1)
        with Path(name).open("rb") as file:
            return file.read(MAX_BYTES + 1)
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        raise DocumentError(
            [Fault("", f"cannot be read: {reason}", "no readable file", "a file that can be read")]
        ) from None


def views_of(adopt: Iterable[str]) -> dict[str, bool]:
    """The views of ``--adopt``, each ID, ID=true or ID=false."""
    views: dict[str, bool] = {}
    for held in adopt:
        name, _, view = held.partition("=")
        if view not in ("", "true", "false"):
            raise click.UsageError(f"--adopt {held}: expected ID, ID=true or ID=false")
        if views.setdefault(name, view != "false") is not (view != "false"):
            raise click.UsageError(f"--adopt {name} is given both ways")
    return views


def document_at(name: str, *, quote: bool = False, looking_up: bool = False) -> Any:
    """The document in a file, or in standard input for ``-``.

    Agreements that a partnership names are read beside it.  Raises DocumentError for what
    cannot be read as well as for what does not load.
    """
    document = loads(_read(name), quote=quote)
    if noun_of(document) == "partnership":
        document = with_agreements(document, Path(name).parent, MAX_BYTES)
    if looking_up:
        from pubservice_share.directory import look_up  # only where it is asked for

        document, told = look_up(document)
        for line in told:
            click.echo(f"looked up: {printable(line)}", err=True)
    return document
