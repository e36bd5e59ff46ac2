"""A text with one document, or with a list of documents: what ``register import`` prints.

Each document of a list is read by itself, so that one with faults does not stop the others.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator
from typing import Any

from pubservice_share.law import Edition
from pubservice_share.limits import MAX_DOCUMENTS
from pubservice_share.model import Noun

from .careful import value_with_repeats
from .codec import from_dict, loads
from .faults import DocumentError, UnreadableError, refusal

__all__ = ["document_of_item", "documents_in", "is_list", "items_of", "place_in_list"]

#: What may come before the first bracket: a byte order mark and blanks.
_BEFORE = b"\xef\xbb\xbf \t\r\n"


def is_list(text: bytes) -> bool:
    """Whether a text begins as a list does."""
    return text[:1024].lstrip(_BEFORE)[:1] == b"["


def items_of(text: bytes) -> list[Any]:
    """The items of a list of documents, not yet read as documents.

    Raises DocumentError for text that is not a list, for an empty list and past the limit.
    """
    items = value_with_repeats(text)
    if not isinstance(items, list):
        raise refusal("this is not a list of documents", "another value", "a list of documents")
    if not items:
        raise UnreadableError(
            refusal(
                "the list is empty: give at least one document",
                "an empty list",
                "a JSON object, or a list of them",
                code="empty-list",
            ).faults
        )
    if len(items) > MAX_DOCUMENTS:
        raise UnreadableError(
            refusal(
                f"the list has {len(items):,} documents: split it into lists of at most "
                f"{MAX_DOCUMENTS:,}",
                "a longer list",
                f"at most {MAX_DOCUMENTS:,} documents",
                code="too-many-items",
            ).faults
        )
    return items


def document_of_item(item: Any, edition: Edition | None, *, quote: bool = False) -> Noun:
    """The document that is an item of a list.  Raises DocumentError.

    The places of its faults begin at the document, and not at the list.
    """
    if isinstance(item, list):
        raise refusal(
            "this is a list inside the list: put its documents in the outer list",
            "a list",
            "a JSON object",
            code="wrong-type",
        )
    return from_dict(item, law=edition, quote=quote)


def documents_in(
    text: bytes, edition: Edition | None, *, quote: bool = False
) -> Iterator[tuple[int | None, Noun | DocumentError]]:
    """Each document in a text, or the error of one that does not load.

    The number is its place in a list, from 0; None where the text is one document.
    """
    if not is_list(text):
        yield None, _or_error(lambda: loads(text, law=edition, quote=quote))
        return
    try:
        items = items_of(text)
    except DocumentError as error:
        yield None, error
        return
    for number, item in enumerate(items):
        read = functools.partial(document_of_item, item, edition, quote=quote)
        yield number, _or_error(read)


def _or_error(read: Callable[[], Noun]) -> Noun | DocumentError:
    try:
        return read()
    except DocumentError as error:
        return error


def place_in_list(number: int | None, pointer: str) -> str:
    """The place of a fault, for people: ``[3]/parties/0`` in the fourth document of a list."""
    return pointer if number is None else f"[{number}]{pointer}"
