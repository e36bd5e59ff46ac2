"""An edition laid over another: rows over rows, and the correction of a wrong first day.

The first day of most rows is part of their key.  A row with ``from_was`` is laid over the row that
has that day in the edition beneath; its own ``from`` is the right day.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, TypeAlias

from pubservice_share.json_values import is_list, is_object

from .row_keys import KEYS, are_rows, key_of

__all__ = ["FROM_WAS", "merged", "uncorrected"]

FROM_WAS = "from_was"

#: A row of a list of law data, as a JSON object.
_Row: TypeAlias = dict[str, Any]


def merged(old: Any, new: Any, name: str = "") -> Any:
    """The old value with the new one laid over it.

    Rows are laid over rows; words, such as the powers of a class of recipient, replace words.
    A correction of a day without a row to correct keeps its ``from_was``: ``uncorrected`` lists it.
    """
    if is_object(old) and is_object(new):
        joined = dict(old)
        for key, value in new.items():
            joined[key] = merged(old[key], value, key) if key in old else value
        return joined
    if name in KEYS and old != [] and are_rows(old) and are_rows(new):
        return _rows_merged(old, new, name)
    return new


def _rows_merged(old: list[_Row], new: list[_Row], name: str) -> list[_Row]:
    joined = list(old)
    places: dict[Any, int] = {}
    for place, row in enumerate(old):
        places.setdefault(key_of(name, row), place)
    new = [_completed(name, row, old) for row in new]
    # Corrections first: a day that one row leaves is free for the next.
    additions: list[_Row] = []
    for row in new:
        corrected = _corrected_key(name, row)
        if corrected in places:
            place = places.pop(corrected)
            right = {field: value for field, value in row.items() if field != FROM_WAS}
            joined[place] = merged(old[place], right)
        else:
            additions.append(row)
    for row in additions:
        key = key_of(name, row)
        # Two rows of one list with one key stay two, and are a problem.
        if key in places:
            place = places.pop(key)
            joined[place] = merged(old[place], row)
        else:
            joined.append(row)
    return joined


def _completed(name: str, row: _Row, rows: list[_Row]) -> _Row:
    """A row with the missing parts of its key taken from the one row that it can mean.

    An amendment can thus be corrected by its provision and its day, if one instrument made it.
    """
    lacking = [part for part in KEYS[name] if part not in row]
    if not lacking or "from" not in KEYS[name]:
        return row
    day = row.get(FROM_WAS, row.get("from"))
    stated = {part: row[part] for part in KEYS[name] if part in row} | {"from": day}
    matches = [
        candidate
        for candidate in rows
        if all(candidate.get(part) == stated[part] for part in stated)
    ]
    if len(matches) != 1:
        return row
    return {**{part: matches[0][part] for part in lacking if part in matches[0]}, **row}


def _corrected_key(name: str, row: _Row) -> tuple[Any, ...] | None:
    """The key of the row whose day this one corrects; None where it corrects none."""
    if "from" not in KEYS[name] or FROM_WAS not in row or row[FROM_WAS] == row.get("from"):
        return None
    return key_of(name, {**row, "from": row[FROM_WAS]})


def uncorrected(data: object) -> Iterator[tuple[tuple[str | int, ...], str, str]]:
    """Corrections of a day without a row to correct: the place in the data, a message, a cure."""
    waiting: list[tuple[tuple[str | int, ...], object]] = [((), data)]
    while waiting:
        place, value = waiting.pop()
        for name, inner in value.items() if is_object(value) else ():
            waiting.append(((*place, name), inner))
            if "from" in KEYS.get(name, ()) and are_rows(inner):
                for number, row in enumerate(inner):
                    if FROM_WAS in row:
                        yield (*place, name, number, FROM_WAS), *_correction_fault(name, row, inner)
        if is_list(value):
            waiting += [((*place, number), row) for number, row in enumerate(value)]


def _correction_fault(name: str, row: _Row, rows: list[_Row]) -> tuple[str, str]:
    if row[FROM_WAS] == row.get("from"):
        return "`from` states the same day", "give the correct day as `from`, or leave from_was out"
    others = [part for part in KEYS[name] if part != "from" and part in row]
    apart = [row.get(part) for part in others]
    what = ", ".join(str(value) for value in apart) or name
    days = sorted(
        str(candidate.get("from"))
        for candidate in rows
        if FROM_WAS not in candidate and [candidate.get(part) for part in others] == apart
    )
    message = f"the extended edition has no row of {what} that begins on {row[FROM_WAS]}"
    if not days:
        return message, "leave from_was out: the row is a new one"
    return message, f"give the day that it has there, one of {', '.join(days)}"
