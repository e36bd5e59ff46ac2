"""The pages of a changes feed that are not among the saved files."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Sequence
from urllib.parse import urlsplit

from .effects import SavedFile

__all__ = ["page_in", "pages_not_given"]

#: The most pages of one feed that are named.
_MOST_PAGES = 1_000


def pages_not_given(files: Iterable[SavedFile]) -> Iterator[str]:
    """The addresses of the pages of a feed that are not among the files.

    A page with fewer effects than its feed states counts as not given.
    """
    feeds: dict[str, list[SavedFile]] = {}
    for file in files:
        if file.kind == "changes":
            (first,) = _addresses(file, [1])
            feeds.setdefault(first, []).append(file)
    for pages in feeds.values():
        yield from _addresses(pages[0], _missing(pages))


def _missing(files: list[SavedFile]) -> list[int]:
    """The numbers of the pages of one feed that are missing or cut short."""
    effects: dict[int, int] = {}
    for file in files:
        effects[file.page] = max(len(file.effects), effects.get(file.page, 0))
    total = max((file.total or 0 for file in files), default=0)
    short = sum(effects.values()) < total
    pages = max(file.pages for file in files)
    if short and (most := max(effects.values())):
        pages = max(pages, -(-total // most))
    missing = (page for page in range(1, pages + 1) if page not in effects)
    named = list(itertools.islice(missing, _MOST_PAGES))
    if short and not named:
        named = [min(effects, key=lambda page: effects[page])]
    return named


def _addresses(file: SavedFile, pages: Sequence[int]) -> tuple[str, ...]:
    """The addresses of other pages of a feed."""
    parts = urlsplit(file.address)
    query = [pair for pair in parts.query.split("&") if pair and not pair.startswith("page=")]
    base = f"https://www.legislation.gov.uk{parts.path}"
    return tuple(f"{base}?{'&'.join([*query, f'page={page}'])}" for page in pages)


def page_in(address: str) -> int | None:
    """The number of the page that an address of a feed names, or None."""
    for pair in urlsplit(address).query.split("&"):
        number = pair.removeprefix("page=")
        if number != pair and number.isascii() and number.isdigit() and len(number) <= 8:
            return int(number)
    return None
