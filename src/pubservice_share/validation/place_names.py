"""Places in a document, named by what stands there and not by number."""

from __future__ import annotations

import functools
import hashlib
import json
from collections.abc import Callable
from typing import Any

__all__ = ["place_names"]

#: The fields that name the elements of a list, the first that an element has.
_NAMING = (("id",), ("party",), ("discloser", "recipient"), ("name",), ("kind",), ("reference",))


def place_names(text: str) -> Callable[[str], str]:
    """A function that names the place at a pointer: ``/parties/leeds/role`` for
    ``/parties/0/role``.

    An edit elsewhere in the document, such as another party before it, leaves the name as it is.
    The pointer is its own name in a text that is not JSON.
    """

    @functools.cache
    def value() -> Any:
        try:
            return json.loads(text.removeprefix("\ufeff"))
        except (ValueError, RecursionError):
            return None

    @functools.cache
    def place_name(pointer: str) -> str:
        names, at = [], value()
        for step in pointer.split("/")[1:]:
            key = step.replace("~1", "/").replace("~0", "~")
            element: Any = None
            name = step
            if isinstance(at, dict):
                element = at.get(key)
            elif isinstance(at, list) and key.isdecimal() and int(key) < len(at):
                element = at[int(key)]
                name = _name_of(element)
            names.append(name)
            at = element
        return "".join(f"/{name}" for name in names)

    return place_name


def _name_of(element: Any) -> str:
    """A name for an element of a list."""
    if isinstance(element, str):
        return element
    if isinstance(element, dict):
        for fields in _NAMING:
            values = [element.get(field) for field in fields]
            if all(isinstance(value, str) and value for value in values):
                return ">".join(map(str, values))
    content = json.dumps(element, sort_keys=True)
    return hashlib.sha256(content.encode("utf-8", "replace")).hexdigest()[:16]
