"""Bodies of a document looked up in the directory, on request."""

from __future__ import annotations

import functools
from bisect import bisect_right
from collections.abc import Iterable
from datetime import date
from typing import Any, TypeVar

import attrs

from pubservice_share.law import Edition, Law, as_at, built_in
from pubservice_share.law.spans import span_of
from pubservice_share.model import Body, Client

from .bodies import organisations
from .matches import NOT_ON
from .partners import Partners
from .providers import provider_entries_of
from .search import AmbiguousNameError
from .statements import Statement, looks_listed, statement_of

__all__ = ["LookedUp", "days_of_bodies", "look_up", "look_up_body", "span_of_look_up"]

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
    looking = _LookingUp(as_at(day, edition=edition), tuple(places), bodies)
    filled: DocumentT = looking.filled(document)
    return filled, tuple(dict.fromkeys(looking.notes))


@attrs.frozen(kw_only=True)
class LookedUp:
    """One body of a document, looked up, with the body to which it provides services."""

    body: Body
    #: What was looked up, in sentences, as ``look_up`` gives them.
    notes: tuple[str, ...]
    #: The names that nothing has, and the names whose entries are in doubt.
    not_found: tuple[str, ...]
    not_settled: tuple[str, ...]
    #: Whether another territory might give another result.
    by_territory: bool
    #: The day of the look-up.
    on: date

    @property
    def names_day(self) -> bool:
        """Whether a sentence names the day, so that it is true of that day alone."""
        day = self.on.isoformat()
        return any(day in sentence for sentence in self.notes)

    def on_day(self, day: date) -> LookedUp | None:
        """The same with another day of its span in its sentences.

        None where a sentence may name the day in other words.
        """
        before, after = (NOT_ON.format(day=day.isoformat()) for day in (self.on, day))
        notes = tuple(sentence.replace(before, after) for sentence in self.notes)
        changed = attrs.evolve(self, notes=notes)
        return None if changed.names_day else attrs.evolve(changed, on=day)


def look_up_body(
    body: Body,
    *,
    on: date,
    territory: Iterable[str] = (),
    law: Edition | None = None,
    bodies: Partners | None = None,
) -> LookedUp:
    """One body as ``look_up`` fills it in, in a document of a day and a territory."""
    looking = _LookingUp(as_at(on, edition=law or built_in()), tuple(territory), bodies)
    return LookedUp(
        body=looking.filled_body(body),
        notes=tuple(dict.fromkeys(looking.notes)),
        not_found=tuple(looking.not_found),
        not_settled=tuple(looking.not_settled),
        by_territory=looking.of_class or bool(looking.not_settled),
        on=on,
    )


@functools.cache
def days_of_bodies() -> tuple[date, ...]:
    """The days on which a body of the directory begins, ends, or changes its name or parent."""
    days: set[date | None] = set()
    for body in organisations().values():
        days |= {body.since, body.until, *(former.until for former in body.former_names)}
        days |= {day for part in body.part_of for day in (part.since, part.until)}
    return tuple(sorted(day for day in days if day is not None))


def span_of_look_up(day: date, law: Edition) -> tuple[int, int]:
    """A pair that is the same for two days if nothing changed between them.

    Neither the law nor a body of the directory did, so a look-up gives the same body on both;
    only a sentence may name the day.
    """
    return span_of(law, day), bisect_right(days_of_bodies(), day)


@attrs.define
class _LookingUp:
    """One look-up of a document: its day, its territory, and what was found so far."""

    law: Law
    territory: tuple[str, ...]
    bodies: Partners | None
    notes: list[str] = attrs.Factory(list)
    not_found: list[str] = attrs.Factory(list)
    not_settled: list[str] = attrs.Factory(list)
    #: Whether a name was that of a class, whose entries may differ between nations.
    of_class: bool = False

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

    def filled_body(self, body: Body) -> Body:
        """A body with the client to which it provides services, as ``filled`` gives it."""
        client = body.provides_services_to
        if client is not None and (filled := self._body(client)) is not client:
            body = attrs.evolve(body, provides_services_to=filled)
        result: Body = self._body(body)
        return result

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
            self.not_settled.append(body.name)
            return None
        if statement is None or statement.body.specified_as is None:
            self.notes.append(
                f"{body.name}: not in the directory, so it is unchanged. For a body that is not "
                "listed in any Schedule, specified_as is an empty list"
            )
            self.not_found.append(body.name)
            return None
        self.of_class = self.of_class or statement.match.named_class is not None
        if body.identifier is not None:
            return statement.under(body.name)
        return statement
