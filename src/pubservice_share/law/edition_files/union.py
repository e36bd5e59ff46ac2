"""The files of one edition joined: each states a part, and no two may contradict each other."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import attrs

from pubservice_share.json_values import is_object
from pubservice_share.law.errors import Place, Problem, pointer
from pubservice_share.law.row_keys import KEYS, are_rows, key_of

from .files import File, located

__all__ = ["union_of"]

#: A place in the data of the files before, and the place of the same thing in this file.
_Clash = tuple[Place, Place]


def union_of(files: Iterable[File]) -> tuple[dict[str, Any], tuple[Problem, ...]]:
    """The joined data of the files of an edition, and the places where two of them disagree.

    Rows with one key are one row, of which several files may each state a part.
    """
    data: dict[str, Any] = {}
    before: list[File] = []
    problems: list[Problem] = []
    for file in files:
        union = _Union()
        grown: dict[str, Any] = union.join(data, file.data, "", (), ())
        for place, own in union.clashes:
            name, earlier = located(place, data, before) or (before[-1].name, pointer(place))
            message = f"this and {name}: {earlier} differ"
            problems.append(Problem(file.name, pointer(own), message, "state it in one of them"))
        data = grown
        before.append(file)
    return data, tuple(problems)


@attrs.define
class _Union:
    """Joins the data of two files, and keeps the places where that is not possible."""

    clashes: list[_Clash] = attrs.field(factory=list[_Clash])

    def join(self, old: Any, new: Any, name: str, place: Place, own: Place) -> Any:
        if is_object(old) and is_object(new):
            joined = dict(old)
            for key, value in new.items():
                joined[key] = (
                    self.join(old[key], value, key, (*place, key), (*own, key))
                    if key in old
                    else value
                )
            return joined
        if name in KEYS and are_rows(old) and are_rows(new):
            return self._join_rows(old, new, name, place, own)
        if old != new:
            self.clashes.append((place, own))
        return new

    def _join_rows(
        self,
        old: list[dict[str, Any]],
        new: list[dict[str, Any]],
        name: str,
        place: Place,
        own: Place,
    ) -> list[dict[str, Any]]:
        joined = list(old)
        places: dict[Any, int] = {}
        for number, row in enumerate(old):
            key = key_of(name, row)
            if key is not None:
                places.setdefault(key, number)
        for number, row in enumerate(new):
            # Two rows of one file with one key stay two, and are a problem.
            at = places.pop(key_of(name, row), None)
            if at is None:
                joined.append(row)
            else:
                joined[at] = self.join(old[at], row, "", (*place, at), (*own, number))
        return joined
