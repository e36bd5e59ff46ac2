"""Which powers and objectives could carry a flow between two bodies."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

import attrs

from pubservice_share.assessment import Assessment, Finding, Outcome, Result, assess
from pubservice_share.directory import find, near, organisation
from pubservice_share.law import Edition, Entry, built_in
from pubservice_share.law.days import as_at
from pubservice_share.law.nearness import nearest
from pubservice_share.model import Body, Disclosure
from pubservice_share.words import in_sentence

__all__ = ["Route", "Routes", "body_of", "routes"]

TITLES = {
    "s36": "fuel poverty: to a gas or electricity supplier",
    "s37": "fuel poverty: from a gas or electricity supplier",
    "s38": "water poverty: to a water or sewerage undertaker",
    "s39": "water poverty: from a water or sewerage undertaker",
}


@attrs.frozen(kw_only=True)
class Route:
    """One power, with its objective, between the two bodies."""

    power: str
    objective: str | None
    title: str
    #: ``open`` (facts alone are missing), ``reading`` (it turns on a reading of the text
    #: too) or ``closed``.
    state: str
    #: What the route still needs: (path of the fact, its question).
    needs: tuple[tuple[str, str], ...]
    readings: tuple[str, ...]
    #: Why it is closed: the findings that are not met.
    closed_by: tuple[Finding, ...]
    #: The provisions on which the parties' places rest.
    citations: tuple[str, ...]

    def to_dict(self) -> dict[str, Any]:
        """The route as plain JSON values."""
        return {
            "power": self.power,
            "objective": self.objective,
            "title": self.title,
            "state": self.state,
            "needs": [{"fact": fact, "question": question} for fact, question in self.needs],
            "readings": list(self.readings),
            "closed_by": [
                {
                    "rule": found.rule,
                    "reason": found.reason,
                    "cure": found.cure,
                    "citations": list(found.citations),
                }
                for found in self.closed_by
            ],
            "citations": list(self.citations),
        }


@attrs.frozen(kw_only=True)
class Routes:
    """The routes between two bodies, best first.  Going through it gives those that are open."""

    discloser: Body
    recipient: Body
    on: date
    territory: tuple[str, ...]
    routes: tuple[Route, ...]
    #: The closed routes, the nearest miss first.
    misses: tuple[Route, ...]
    #: What the answer says of the bodies and of itself.
    notes: tuple[str, ...]

    def _repr_html_(self) -> str:
        from .showing import routes_shown  # notebooks alone need it

        return routes_shown(self)

    def __iter__(self) -> Iterator[Route]:
        return iter(self.routes)

    def __len__(self) -> int:
        return len(self.routes)

    @property
    def nearest_miss(self) -> Route | None:
        """Where no route is open: the one that fails on least."""
        return self.misses[0] if not self.routes and self.misses else None

    def to_dict(self) -> dict[str, Any]:
        """The routes as plain JSON values."""
        miss = self.nearest_miss
        return {
            "type": "routes",
            "from": self.discloser.name,
            "to": self.recipient.name,
            "on": self.on.isoformat(),
            "territory": list(self.territory),
            "routes": [route.to_dict() for route in self.routes],
            "nearest_miss": None if miss is None else miss.to_dict(),
            "notes": list(self.notes),
        }


#: What every answer about routes says of itself.
NOTES = (
    "The power is permissive: nobody has to share.",
    "A route is what could carry the flow; whether it does is answered for a disclosure.",
    "Other powers are untouched (s.40(10)).",
    "This is no legal advice.",
)


def body_of(
    party: Body | str,
    role: str,
    edition: Edition | None = None,
    on: date | str | None = None,
    notes: list[str] | None = None,
) -> Body:
    """A body from a reference such as ``sch4/12`` or ``s36/1/b``, or from a name.

    A name is that of an entry, or that of a real body in the directory, by its name or code;
    ``NAME=sch4/23`` is a body of that name with those references, and ``NAME=`` one in no
    Schedule.  ``on`` is the day for which its entries are looked up, and ``notes`` takes what
    is doubtful.

    It falls in every entry of the same name, in whichever Schedule.  ``role`` tells apart two
    bodies of one description: two district councils are two persons, where a Secretary of
    State is one.  Raises LookupError where it is neither, with the nearest names.
    """
    if isinstance(party, Body):
        return party
    edition = edition or built_in()
    if "=" in party:
        return _stated_body(party, edition)
    if party in edition.recipient_classes:
        name = edition.recipient_classes[party].name
        return Body(name=name, identifier=f"{role}:{party}", specified_as=(party,))
    named: dict[str, list[Entry]] = {}
    for wordings in edition.entries.values():
        for wording in wordings:
            named.setdefault(_plainly(wording.name), []).append(wording)
    wanted = _plainly(party)
    if party in edition.entries:
        own = edition.entries[party][-1]
        wanted = _plainly(own.name)
        if own.kind == "provider":
            named[wanted] = [own]
    if wanted not in named:
        return _real_body(party, named, edition, on, [] if notes is None else notes)
    entries = named[wanted]
    several = entries[0].kind != "named"
    return Body(
        name=in_sentence(entries[0].name) if party in edition.entries else party,
        identifier=f"{role}:{entries[0].ref}" if several else None,
        specified_as=tuple(dict.fromkeys(entry.ref for entry in entries)),
    )


def _stated_body(party: str, edition: Edition) -> Body:
    """A body given as ``NAME=REF,REF``; ``NAME=`` is a body in no Schedule."""
    name, _, listed = party.rpartition("=")
    references = tuple(dict.fromkeys(ref.strip() for ref in listed.split(",") if ref.strip()))
    for ref in references:
        if ref not in edition.references:
            close = nearest(ref, edition.references)
            hint = f"; did you mean {close[0]!r}?" if close else ""
            raise LookupError(f"{ref!r} is no reference{hint}")
    if not name.strip():
        raise LookupError(f"{party!r} has no name before the equals sign")
    return Body(name=name.strip(), specified_as=references)


def _real_body(
    party: str,
    named: Iterable[str],
    edition: Edition,
    on: date | str | None,
    notes: list[str],
) -> Body:
    """A body of the directory, with its entries of the day."""
    try:
        found = find(party, on=on)
    except LookupError as error:
        if "may be any" in str(error):
            raise
        close = [*near(party), *nearest(_plainly(party), named, most=3, cutoff=0.5)]
        hint = "; near names: " + ", ".join(dict.fromkeys(close)) if close else ""
        raise LookupError(
            f"{party!r} is no reference, no name in the Schedules and no body in the directory: "
            f"give a reference such as sch4/12, or NAME= for a body in no Schedule{hint}"
        ) from None
    law = as_at(on or edition.passed, edition=edition)
    placing = found.placing(law.on, edition=edition)
    if found.agency_of is not None:
        department = organisation(found.agency_of)
        notes.append(
            f"{found.name} is an executive agency, and so is taken for its department, "
            f"{department.name}."
        )
        found = department
    alike = placing.alike_under(law)
    if placing.doubt is not None:
        treated = "; the law treats both alike here" if alike else ""
        notes.append(f"{found.name}: {placing.doubt}{treated}.")
    if found.note is not None:
        notes.append(f"{found.name}: {found.note}")
    return Body(
        name=found.name,
        identifier=found.id,
        specified_as=alike if placing.doubt is not None else placing.certain,
    )


def _plainly(name: str) -> str:
    return name.casefold().strip().removeprefix("the ")


def routes(
    discloser: Body | str,
    recipient: Body | str,
    *,
    on: date | str,
    territory: str | Iterable[str] = ("england",),
    law: Edition | None = None,
) -> Routes:
    """Every power and objective that could carry a flow between two bodies, best first.

    A party is a Body, a reference, the name of a Schedule entry, or a body of the directory by
    name or code.  Facts about the parties
    that are not known stay unknown, and what a route still needs is named.  Raises
    ValueError for a day that is none, and LookupError for a party that cannot be found.
    """
    edition = law or built_in()
    day = as_at(on, edition=edition).on
    places = (territory,) if isinstance(territory, str) else tuple(territory)
    notes: list[str] = []
    one = body_of(discloser, "from", edition, day, notes)
    other = body_of(recipient, "to", edition, day, notes)
    found = []
    for power in edition.powers:
        objectives = list(edition.objectives) if power == "s35" else [None]
        for objective in objectives:
            document = Disclosure(
                power=power,
                objective=objective,
                on=day,
                territory=places,
                discloser=one,
                recipient=other,
            )
            answer = assess(document, law=law)
            title = edition.objectives[objective].title if objective else TITLES[power]
            found.append(_route(document, answer, title))
    states = ("open", "reading", "closed")
    found.sort(key=lambda route: (states.index(route.state), _distance(route)))
    return Routes(
        discloser=one,
        recipient=other,
        on=day,
        territory=places,
        routes=tuple(route for route in found if route.state != "closed"),
        misses=tuple(route for route in found if route.state == "closed"),
        notes=(*notes, *NOTES),
    )


def _distance(route: Route) -> int:
    """How far a closed route is from opening.

    A body may come in as a provider of services; it cannot become a supplier or undertaker.
    """
    return sum(5 if found.rule.endswith("-class") else 1 for found in route.closed_by)


def _route(document: Disclosure, answer: Assessment, title: str) -> Route:
    failed = tuple(
        found for found in answer.findings if found.decides and found.result is Result.NOT_MET
    )
    placed = (
        citation
        for found in answer.findings
        if found.pointer in ("/discloser", "/recipient")
        for citation in found.citations
    )
    closed = answer.outcome is Outcome.NOT_PERMITTED
    return Route(
        power=document.power,
        objective=document.objective,
        title=title,
        state="closed" if closed else "reading" if answer.readings else "open",
        needs=tuple((path, answer.question(path)) for path in answer.missing),
        readings=answer.readings,
        closed_by=failed,
        citations=tuple(dict.fromkeys(placed)),
    )
