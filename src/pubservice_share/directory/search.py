"""The look-up of a name: bodies, classes of body and a user's own partners."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

import attrs

from pubservice_share.durations import day_of
from pubservice_share.law import Edition, Law, as_at, built_in
from pubservice_share.limits import MAX_NAME

from .bodies import Organisation
from .bodies import bodies as every_body
from .matches import Match, match_of_body, match_of_class, match_of_entries
from .name_lookup import bodies_named, classes_beside
from .names_of_bodies import Rank
from .near_names import near
from .partners import Partner, Partners
from .providers import provider_entries

__all__ = ["AmbiguousNameError", "Search", "every_match", "find", "meanings", "search"]


class AmbiguousNameError(LookupError):
    """A name that does not settle which body is meant, or in which entry it falls."""


@attrs.frozen(kw_only=True)
class Search:
    """What a name means on a day, and names that are spelt like it where it means nothing."""

    text: str
    on: date
    found: tuple[Match, ...]
    near: tuple[str, ...]

    def to_dict(self) -> dict[str, Any]:
        """The search as plain JSON values."""
        return {"found": [match.to_dict() for match in self.found], "near": list(self.near)}


def search(
    text: str,
    *,
    on: date | str,
    law: Edition | None = None,
    bodies: Partners | None = None,
) -> Search:
    """What a name means on a day: bodies of the directory, classes, and partners of ``bodies``.

    A partner comes first.  Of several bodies with a name, those that exist on the day count, and
    of those the ones whose official name it is.  Where nothing has the name, ``near`` has names
    that are spelt like it.  Raises ValueError for text that is not a day.
    """
    edition = law or built_in()
    day = as_at(on, edition=edition)
    found = tuple(meanings(text, day, bodies))
    close = () if found or len(text) > MAX_NAME else tuple(near(text))
    return Search(text=text, on=day.on, found=found, near=close)


def every_match(
    *,
    on: date | str,
    kind: str | None = None,
    nation: str | None = None,
    law: Edition | None = None,
    bodies: Partners | None = None,
) -> tuple[Match, ...]:
    """Every partner of ``bodies``, and every body of the directory that exists on a day.

    ``kind`` and ``nation`` limit the bodies of the directory, and then no partner is listed.
    Raises ValueError for text that is not a day.
    """
    day = as_at(on, edition=law or built_in())
    limited = kind is not None or nation is not None
    partners = () if bodies is None or limited else bodies
    own = tuple(match_of_partner(partner, partner.name, day) for partner in partners)
    listed = every_body(kind=kind, nation=nation, on=day.on)
    return (*own, *(match_of_body(body, body.name, day) for body in listed))


def meanings(text: str, law: Law, partners: Partners | None) -> Iterator[Match]:
    """What a name means on the day of a law: a partner, or bodies and classes."""
    if len(text) > MAX_NAME:  # nobody's name, and long to look for
        return
    partner = None if partners is None else partners.named(text)
    if partner is not None:
        yield match_of_partner(partner, text, law)
        return
    named = bodies_named(text, law.on)
    beside = classes_beside(text, named)
    if beside:
        named = tuple(row for row in named if row.rank < Rank.CODE)
    for row in named:
        yield match_of_body(row.body, text, law)
    for named_class in beside:
        yield match_of_class(named_class, text, law)


def match_of_partner(partner: Partner, text: str, law: Law) -> Match:
    """What a user states of a partner.

    A partner that provides services to a client, and states no entries, falls in the entry of
    providers that its client brings.
    """
    notes = ["As your own list of partners states."]
    entries = partner.entries
    client = None
    if partner.client is not None:
        client = next(meanings(partner.client, law, None), None)
        if entries is None and client is not None:
            entries = provider_entries(client, law)
            notes.append(f"It provides services to {client.name}.")
    match = Match(
        text=text,
        name=partner.name,
        identifier=partner.identifier,
        kind="partner",
        partner=partner,
    )
    if entries is None:
        return attrs.evolve(match, notes=("Your list does not give its entries.",))
    return attrs.evolve(match_of_entries(match, entries, law), notes=tuple(notes))


def find(text: str, *, on: date | str | None = None) -> Organisation:
    """The body that a name, an old name, a short name or a code means.

    Where it fits more than one body, only those that exist on the day ``on`` count.  Raises
    LookupError, with near names, where it fits none, and where it fits more than one.
    """
    day = day_of(on) if isinstance(on, str) else on
    rows = bodies_named(text, day)
    if len(rows) == 1:
        return rows[0].body
    if rows:
        meant = ", ".join(f"{row.body.name} ({row.body.id})" for row in rows)
        raise AmbiguousNameError(f"{text!r} may be any of these: {meant}")
    close = near(text)
    hint = f"; near names: {', '.join(close)}" if close else ""
    raise LookupError(
        f"{text!r} is not in the directory{hint}. The directory does not list every body: other "
        "commands accept NAME=sch4/12 for a body with that entry, and NAME= for a body that is "
        "not listed in any Schedule"
    )
