"""The body for a reference, the name of an entry, or a name in the directory."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

import attrs

from pubservice_share.directory import (
    AmbiguousNameError,
    Partners,
    looks_listed,
    near,
    statement_of,
)
from pubservice_share.directory.normal_form import normal_form
from pubservice_share.directory.providers import provider_entries_of
from pubservice_share.law import Edition, Entry, built_in
from pubservice_share.law.snapshot import as_at
from pubservice_share.limits import MAX_NAME
from pubservice_share.model import Body, Client
from pubservice_share.spelling import hint, nearest
from pubservice_share.words import in_sentence

__all__ = ["body_of"]

#: So much of a name that is too long is shown.
_SHOWN = 80


def body_of(
    party: Body | str,
    role: str | None,
    edition: Edition | None = None,
    on: date | str | None = None,
    notes: list[str] | None = None,
    *,
    territory: Iterable[str] = (),
    partners: Partners | None = None,
) -> Body:
    """A body from a reference such as ``sch4/12`` or ``s36/1/b``, or from a name.

    A name is that of an entry, of a real body in the directory, of a class of bodies such as a
    school, or of one of ``partners``; ``NAME=sch4/23`` is a body of that name with those
    references, and ``NAME=`` one in no Schedule.  ``A charity for Leeds City Council`` is a body
    that provides services to the one named after *for*.  Its entries on the day ``on`` are
    looked up, and ``territory`` settles the nation of a class.  A note on anything doubtful is
    added to ``notes``.

    The body falls in every entry of the same name, in any Schedule.  ``role`` gives an identifier
    that distinguishes two bodies of one description: two district councils are two persons, but
    a Secretary of State is one.  With None there is no such identifier.  Raises LookupError,
    with the nearest names, for any other text.
    """
    if isinstance(party, Body):
        return party
    edition = edition or built_in()
    notes = [] if notes is None else notes
    if len(party) > MAX_NAME:
        raise LookupError(
            f"{party[:_SHOWN]!r} is the beginning of a name that is too long: write at most "
            f"{MAX_NAME:,} characters"
        )
    if "=" in party:
        body = _stated_body(party, edition)
        if body.specified_as == ():
            day = on or edition.passed
            warning = looks_listed(body.name, on=day, law=edition, bodies=partners)
            notes.append(warning or f"You state that {body.name} is not listed in any Schedule.")
        return body
    if partners is not None and partners.named(party) is not None:
        return _real_body(party, (), edition, on, role, territory, partners, notes)
    if party in edition.recipient_classes:
        name = edition.recipient_classes[party].name
        return Body(name=name, identifier=_own_identifier(role, party), specified_as=(party,))
    named: dict[str, list[Entry]] = {}
    for wordings in edition.entries.values():
        for wording in wordings:
            named.setdefault(normal_form(wording.name), []).append(wording)
    key = normal_form(party)
    if party in edition.entries:
        own = edition.entries[party][-1]
        key = normal_form(own.name)
        if own.kind == "provider":
            named[key] = [own]
    if key not in named:
        return _real_body(party, named, edition, on, role, territory, partners, notes)
    entries = named[key]
    is_class = entries[0].kind != "named"
    return Body(
        name=in_sentence(entries[0].name) if party in edition.entries else party,
        identifier=_own_identifier(role, entries[0].ref) if is_class else None,
        specified_as=tuple(dict.fromkeys(entry.ref for entry in entries)),
    )


def _own_identifier(role: str | None, ref: str) -> str | None:
    return None if role is None else f"{role}:{ref}"


def _stated_body(party: str, edition: Edition) -> Body:
    """A body given as ``NAME=REF,REF``; ``NAME=`` is a body in no Schedule."""
    name, _, listed = party.rpartition("=")
    references = tuple(dict.fromkeys(ref.strip() for ref in listed.split(",") if ref.strip()))
    for ref in references:
        if ref not in edition.references:
            raise LookupError(f"{ref!r} is not a reference{hint(ref, edition.references)}")
    if not name.strip():
        raise LookupError(f"{party!r} has no name before the equals sign")
    return Body(name=name.strip(), specified_as=references)


def _provider(
    party: str,
    edition: Edition,
    on: date | str | None,
    territory: Iterable[str],
    partners: Partners | None,
    notes: list[str],
) -> Body | None:
    """A provider of services named with its client: ``A charity for Leeds City Council``.

    Its entries follow from those of the client; that it serves the objective, and that the client
    is a public authority, stay unknown.  None for a text without both names.
    """
    name, _, client_name = party.rpartition(" for ")
    if not name.strip() or not client_name.strip():
        return None
    day = on or edition.passed
    client = body_of(client_name.strip(), None, edition, day, notes,
                     territory=territory, partners=partners)  # fmt: skip
    entries = client.specified_as
    if entries is not None:
        entries = provider_entries_of(entries, as_at(day, edition=edition))
    try:
        own = statement_of(name, on=day, territory=territory, law=edition, bodies=partners)
    except AmbiguousNameError:
        own = None
    stated = own.body if own else Body(name=name.strip())
    notes.append(
        f"{stated.name} provides services to {client.name}"
        + (f": its entries follow from that ({', '.join(entries)})" if entries else "")
    )
    listed = None if entries is None else dict.fromkeys((*(stated.specified_as or ()), *entries))
    return attrs.evolve(
        stated,
        specified_as=None if listed is None else tuple(listed),
        provides_services_to=Client(
            name=client.name, identifier=client.identifier, specified_as=client.specified_as
        ),
    )


def _real_body(
    party: str,
    named: Iterable[str],
    edition: Edition,
    on: date | str | None,
    role: str | None,
    territory: Iterable[str],
    partners: Partners | None,
    notes: list[str],
) -> Body:
    """A body of the directory, a class of bodies or a partner, with its entries."""
    statement = statement_of(
        party, on=on or edition.passed, territory=territory, law=edition, bodies=partners
    )
    if statement is None:
        provider = _provider(party, edition, on, territory, partners, notes)
        if provider is not None:
            return provider
        close = [*near(party), *nearest(normal_form(party), named, most=3, cutoff=0.5)]
        suggestion = "; near names: " + ", ".join(dict.fromkeys(close)) if close else ""
        raise LookupError(
            f"{party!r} is not a reference, a name in the Schedules or a name in the directory: "
            "give a reference such as sch4/12, or NAME= for a body that is not listed in any "
            f"Schedule{suggestion}"
        )
    notes += statement.notes
    body = statement.body
    named_class = statement.match.named_class
    if named_class is not None and not named_class.member:
        # Two bodies of one description are two persons.
        own = (body.specified_as or (named_class.cls.id,))[0]
        return attrs.evolve(body, identifier=_own_identifier(role, own))
    return body
