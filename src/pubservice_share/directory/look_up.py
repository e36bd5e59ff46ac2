"""Bodies of a document looked up in the directory, on request."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any, TypeVar

import attrs

from pubservice_share.law import Edition, Law, as_at, built_in
from pubservice_share.model import Body, Client

from .partners import Partners
from .providers import provider_entries_of
from .search import AmbiguousNameError
from .statements import Statement, looks_listed, statement_of

__all__ = ["look_up"]

DocumentT = TypeVar("DocumentT")


def look_up(
    document: DocumentT, *, law: Edition | None = None, bodies: Partners | None = None
) -> tuple[DocumentT, tuple[str, ...]]:
    """The document with entries filled in from the directory, and a note for each body.

    Fills in only entries that are not known, for a body that the directory, its classes or the
    partners in ``bodies`` have by its identifier, or by its name where it has no identifier.  An
    executive agency becomes its department, and its own name stays beside it.  A provider of
    services to a client falls in the entry of providers that its client brings.  A body whose
    entries are in doubt is unchanged, with a note.  ``assess`` never does this: check with the
    body itself what it is.
    """
    edition = law or built_in()
    day: date = getattr(document, "on", None) or getattr(document, "starts", None) or edition.passed
    places = getattr(document, "territory", None) or ()
    notes: list[str] = []
    looking = _LookingUp(as_at(day, edition=edition), tuple(places), bodies, notes)
    filled: DocumentT = looking.filled(document)
    return filled, tuple(dict.fromkeys(notes))


@attrs.frozen
class _LookingUp:
    """One look-up of a document: its day, its territory and the notes so far."""

    law: Law
    territory: tuple[str, ...]
    bodies: Partners | None
    notes: list[str]

    def filled(self, value: Any) -> Any:
        """A value of the document with its bodies filled in."""
        if isinstance(value, tuple):
            items = tuple(self.filled(item) for item in value)
            unchanged = all(new is old for new, old in zip(items, value, strict=True))
            return value if unchanged else items
        if not attrs.has(type(value)):
            return value
        changes: dict[str, Any] = {
            field.name: new
            for field in attrs.fields(type(value))
            if field.init and (new := self.filled(old := getattr(value, field.name))) is not old
        }
        if changes:
            value = attrs.evolve(value, **changes)
        return self._body(value) if isinstance(value, Body | Client) else value

    def _body(self, body: Any) -> Any:
        if body.specified_as is not None:
            if body.specified_as == ():
                warning = looks_listed(
                    body.name, on=self.law.on, law=self.law.edition, bodies=self.bodies
                )
                self.notes.extend([warning] if warning else ())
            return body
        client = getattr(body, "provides_services_to", None)
        if client is not None and client.specified_as:
            return self._provider(body, client.specified_as)
        statement = self._statement(body)
        if statement is None:
            return body
        self.notes.append(statement.summary)
        self.notes.extend(statement.notes)
        known = statement.body
        changes: dict[str, Any] = {"specified_as": known.specified_as}
        # The identifier shows where two names belong to one person.
        if known.identifier is not None:
            changes["identifier"] = known.identifier
        if statement.match.person is not None:
            changes["name"] = known.name
        if known.provides_services_to is not None and isinstance(body, Body) and client is None:
            changes["provides_services_to"] = known.provides_services_to
        return attrs.evolve(body, **changes)

    def _provider(self, body: Any, client_entries: Iterable[str]) -> Any:
        entries = provider_entries_of(client_entries, self.law)
        if not entries:
            return body
        self.notes.append(
            f"{body.name}: {', '.join(entries)}, as a provider of services to "
            f"{body.provides_services_to.name}"
        )
        return attrs.evolve(body, specified_as=entries)

    def _statement(self, body: Body | Client) -> Statement | None:
        text = body.name if body.identifier is None else body.identifier
        try:
            statement = statement_of(
                text,
                on=self.law.on,
                territory=self.territory,
                law=self.law.edition,
                bodies=self.bodies,
            )
        except AmbiguousNameError as error:
            self.notes.append(f"{body.name}: unchanged. {error}")
            return None
        if statement is None or statement.body.specified_as is None:
            self.notes.append(
                f"{body.name}: not in the directory, so it is unchanged. For a body that is not "
                "listed in any Schedule, specified_as is an empty list"
            )
            return None
        if body.identifier is not None:
            match = attrs.evolve(statement.match, text=body.name)
            return attrs.evolve(statement, match=match)
        return statement
