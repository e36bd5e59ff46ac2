"""Bodies of a document looked up in the directory, on request."""

from __future__ import annotations

from typing import Any, TypeVar

import attrs

from pubservice_share.model import Body, Client

from .bodies import Organisation, find, organisation

__all__ = ["look_up"]

DocumentT = TypeVar("DocumentT")


def look_up(document: DocumentT) -> tuple[DocumentT, tuple[str, ...]]:
    """The document with entries filled in from the directory, and a note for each body.

    Fills in only entries that are not known, for a body that the directory has by its
    identifier, or by its name where it has no identifier.  An executive agency becomes its
    department.  A body whose entries are in doubt is unchanged, with a note.  ``assess`` never
    does this: check with the body itself what it is.
    """
    notes: list[str] = []
    filled: DocumentT = _with_entries(document, notes)
    return filled, tuple(dict.fromkeys(notes))


def _with_entries(value: Any, notes: list[str]) -> Any:
    if isinstance(value, tuple):
        items = tuple(_with_entries(item, notes) for item in value)
        return value if all(new is old for new, old in zip(items, value, strict=True)) else items
    if not attrs.has(type(value)):
        return value
    changes: dict[str, Any] = {
        field.name: new
        for field in attrs.fields(type(value))
        if field.init
        and (new := _with_entries(old := getattr(value, field.name), notes)) is not old
    }
    if isinstance(value, Body | Client) and value.specified_as is None:
        match = _organisation_of(value)
        if match is not None and match.specified_as is not None:
            person = match.person
            # The identifier shows where two names belong to one person.
            changes |= {"specified_as": match.specified_as, "identifier": person.id}
            agency = "" if person is match else f", an executive agency of {person.name}"
            notes.append(f"{value.name}: {', '.join(match.specified_as) or 'no entry'} "
                         f"(directory: {match.name}, {match.id}{agency})")  # fmt: skip
            if person is not match:
                changes["name"] = person.name
        elif match is None:
            notes.append(
                f"{value.name}: not in the directory, so it is unchanged. For a body that is not "
                "listed in any Schedule, specified_as is an empty list"
            )
        else:
            notes.append(
                f"{value.name}: the directory does not settle its entry, so it is "
                f"unchanged (directory: {match.name})"
            )
    return attrs.evolve(value, **changes) if changes else value


def _organisation_of(body: Body | Client) -> Organisation | None:
    try:
        return find(body.name) if body.identifier is None else organisation(body.identifier)
    except LookupError:
        return None
