"""What commands read: documents from files or standard input, and views on readings."""

from __future__ import annotations

import errno
import sys
from collections.abc import Iterable
from pathlib import Path

import click

from pubservice_share import Edition, law, loads
from pubservice_share.assessment.assess import views_of as known_views
from pubservice_share.html import printable
from pubservice_share.limits import MAX_BYTES
from pubservice_share.model import Noun
from pubservice_share.model.partnerships import Partnership

from .inputs import read_bytes, unreadable, with_agreements

__all__ = ["bytes_of", "document_at", "views_of"]


def bytes_of(name: str) -> bytes:
    """The bytes of a file or of standard input, no more than can be read as a document."""
    if name != "-":
        return read_bytes(Path(name))
    try:
        if sys.stdin is None:
            raise OSError(errno.EBADF, "standard input is closed")
        return sys.stdin.buffer.read(MAX_BYTES + 1)
    except (OSError, ValueError) as error:
        raise unreadable(error) from None


def views_of(adopt: Iterable[str], edition: Edition | None) -> dict[str, bool]:
    """The views of ``--adopt``, each ID, ID=true or ID=false, on readings of an edition."""
    views: dict[str, bool] = {}
    for held in adopt:
        name, _, view = held.partition("=")
        if view not in ("", "true", "false"):
            raise click.UsageError(f"--adopt {held}: expected ID, ID=true or ID=false")
        if views.setdefault(name, view != "false") is not (view != "false"):
            raise click.UsageError(f"--adopt {name} is given as both true and false")
    try:
        return dict(known_views(views, edition or law.built_in()))
    except ValueError as error:
        raise click.UsageError(f"--adopt: {error}") from None


def document_at(
    name: str, edition: Edition | None, *, quote: bool = False, looking_up: bool = False
) -> Noun:
    """The document in a file, or in standard input for ``-``.

    Agreements that a partnership names are read beside it.  Raises DocumentError for what
    cannot be read as well as for what does not load.
    """
    document = loads(bytes_of(name), law=edition, quote=quote)
    if isinstance(document, Partnership):
        document = with_agreements(document, Path(name).parent, edition)
    if looking_up:
        from pubservice_share.directory import look_up  # only where it is asked for

        document, told = look_up(document)
        for line in told:
            click.echo(f"looked up: {printable(line)}", err=True)
    return document
