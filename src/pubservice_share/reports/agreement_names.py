"""Names for agreements in a text about several of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

import attrs

__all__ = ["AgreementName", "distinct_names"]


@attrs.frozen(kw_only=True)
class AgreementName:
    """What an agreement can be called."""

    #: The place of the agreement among those given.
    position: int
    title: str
    #: Its id, or its title where it has no id.
    id: str


def distinct_names(names: Iterable[AgreementName], files: Sequence[str] = ()) -> dict[int, str]:
    """A name for each agreement, by position.

    It is the title.  Agreements that share a title also have the id, or else the file
    (``files`` has one for each position), or else a number.
    """
    agreements = {name.position: name for name in names}
    titles = Counter(name.title for name in agreements.values())
    ids = Counter((name.title, name.id) for name in agreements.values())
    in_files = Counter((name.title, files[name.position]) for name in agreements.values() if files)
    distinct = {}
    for position, name in agreements.items():
        detail = None
        if titles[name.title] > 1:
            if name.id != name.title and ids[name.title, name.id] == 1:
                detail = name.id
            elif files and in_files[name.title, files[position]] == 1:
                detail = files[position]
            else:
                detail = f"number {position + 1}"
        distinct[position] = name.title if detail is None else f"{name.title} ({detail})"
    return distinct
