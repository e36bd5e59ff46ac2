"""Bodies of a document looked up in the directory, on request."""

from __future__ import annotations

from typing import Any

import attrs

from pubservice_share.model import Body, Client

from .bodies import Organisation, find, organisation

__all__ = ["look_up"]


def look_up(document: Any) -> tuple[Any, tuple[str, ...]]:
    """A document whose bodies have their entries filled in from the directory, and what was done.

    Only where entries are not known, and the body is found by its identifier, or by its name
    where it has none.  An executive agency is named as its department, which it is.  A body
    whose entries are in doubt stays as it is, and is told.  No answer does this of its own
    accord: what a body is must be checked with the body.
    """
    told: list[str] = []
    filled = _filled(document, told)
    return filled, tuple(dict.fromkeys(told))


def _filled(value: Any, told: list[str]) -> Any:
    if isinstance(value, tuple):
        made = tuple(_filled(item, told) for item in value)
        return value if all(one is other for one, other in zip(made, value, strict=True)) else made
    if not attrs.has(type(value)):
        return value
    changes: dict[str, Any] = {
        field.name: made
        for field in attrs.fields(type(value))
        if field.init and (made := _filled(held := getattr(value, field.name), told)) is not held
    }
    if isinstance(value, Body | Client) and value.specified_as is None:
        found = _found(value)
        if found is not None and found.specified_as is not None:
            person = found.person
            # By the identifier it is seen where two names are those of one person.
            changes |= {"specified_as": found.specified_as, "identifier": person.id}
            agency = "" if person is found else f", an executive agency of {person.name}"
            told.append(f"{value.name}: {', '.join(found.specified_as) or 'no entry'} "
                        f"(directory: {found.name}, {found.id}{agency})")  # fmt: skip
            if person is not found:
                changes["name"] = person.name
        elif found is None:
            told.append(
                f"{value.name}: not in the directory, so it is unchanged. For a body that is not "
                "listed in any Schedule, specified_as is an empty list"
            )
        else:
            told.append(
                f"{value.name}: the directory does not settle its entry, so it is "
                f"unchanged (directory: {found.name})"
            )
    return attrs.evolve(value, **changes) if changes else value


def _found(body: Body | Client) -> Organisation | None:
    try:
        return find(body.name) if body.identifier is None else organisation(body.identifier)
    except LookupError:
        return None
