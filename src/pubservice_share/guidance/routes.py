"""Which powers and objectives could carry a flow between two bodies."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

import attrs

from pubservice_share.assessment import Assessment, Finding, Outcome, Result, assess
from pubservice_share.assessment.duties import duty_note
from pubservice_share.directory import Partners
from pubservice_share.law import Edition, built_in
from pubservice_share.law.duties import Passing, duties_on
from pubservice_share.law.everyday_words import objective_meant
from pubservice_share.law.snapshot import as_at
from pubservice_share.literals import Territory
from pubservice_share.model import Body, Disclosure
from pubservice_share.model.disclosures import PUBLIC_SERVICE_DELIVERY
from pubservice_share.words import ENGLISH

from .named_bodies import body_of

__all__ = ["Route", "Routes", "routes"]


@attrs.frozen(kw_only=True)
class Route:
    """One power between the two bodies, with its objective."""

    power: str
    objective: str | None
    title: str
    #: ``open`` (only facts are missing), ``reading`` (it also depends on a reading of the
    #: text) or ``closed``.
    state: str
    #: The facts that the route still needs: (path, question).
    needs: tuple[tuple[str, str], ...]
    readings: tuple[str, ...]
    #: Why it is closed: the findings that are not met.
    closed_by: tuple[Finding, ...]
    #: The provisions that specify the parties.
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
                    "rule": finding.rule,
                    "reason": finding.reason,
                    "cure": finding.cure,
                    "citations": list(finding.citations),
                }
                for finding in self.closed_by
            ],
            "citations": list(self.citations),
        }


@attrs.frozen(kw_only=True)
class Routes:
    """The routes between two bodies, best first.  Iteration gives those that are not closed."""

    discloser: Body
    recipient: Body
    on: date
    territory: tuple[Territory, ...]
    routes: tuple[Route, ...]
    #: The closed routes, the nearest miss first.
    misses: tuple[Route, ...]
    #: Notes on the bodies and on the answer.
    notes: tuple[str, ...]
    #: The edition of the law, and the earliest day to which the law of these routes was checked;
    #: not among the plain values.
    verified_to: date
    edition: Edition = attrs.field(repr=False)

    def _repr_html_(self) -> str:
        from pubservice_share.notebook_html import (  # only notebooks need it
            heading,
            listed,
            paragraph,
            table,
        )

        pieces = [heading(f"{self.discloser.name} to {self.recipient.name}, {self.on.isoformat()}")]
        if self.routes:
            pieces.append(
                table(
                    "Routes, best first",
                    ("Power", "For", "Still to find out", "Depends on readings", "Provisions"),
                    (
                        (
                            f"Section {route.power[1:]}",
                            route.title,
                            " ".join(question for _, question in route.needs),
                            ", ".join(route.readings),
                            ", ".join(route.citations),
                        )
                        for route in self.routes
                    ),
                )
            )
        else:
            pieces.append(paragraph("All routes are closed."))
        miss = self.nearest_miss
        if miss is not None:
            pieces.append(
                table(
                    f"Closest route: section {miss.power[1:]}, {miss.title}",
                    ("Why it is closed", "How to fix it", "Provisions"),
                    (
                        (finding.reason, finding.cure or "", finding.cited)
                        for finding in miss.closed_by
                    ),
                )
            )
        pieces.append(listed(self.notes))
        return f"<div>{''.join(pieces)}</div>"

    def __iter__(self) -> Iterator[Route]:
        return iter(self.routes)

    def __len__(self) -> int:
        return len(self.routes)

    @property
    def nearest_miss(self) -> Route | None:
        """The closed route nearest to opening; None where any route is open."""
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


#: The notes on every answer about routes.
NOTES = tuple(
    ENGLISH[id]
    for id in ("note.permissive", "note.route", "note.powers-untouched", "note.no-advice")
)


def routes(
    discloser: Body | str,
    recipient: Body | str,
    *,
    on: date | str,
    territory: Territory | Iterable[Territory] = ("england",),
    objective: str | None = None,
    law: Edition | None = None,
    bodies: Partners | None = None,
) -> Routes:
    """Every power and objective that could carry a flow between two bodies, best first.

    A party is a Body, a reference, the name of a Schedule entry, or a body of the directory, a
    class of bodies or a partner in ``bodies`` by name.  Facts about the parties that are not
    known stay unknown, and each route names the facts that it still needs.  ``objective`` keeps
    the routes of one objective, by its id or by a name that means it alone, such as ``Supporting
    Families``; a note states what was taken.  Raises ValueError for text that is not a day, and
    LookupError for a party or an objective that cannot be found.
    """
    edition = law or built_in()
    day = as_at(on, edition=edition).on
    places: tuple[Territory, ...] = (territory,) if isinstance(territory, str) else tuple(territory)
    notes: list[str] = []
    kept_objective: str | None = None
    if objective is not None:
        kept_objective, note = objective_meant(objective, edition)
        notes += [] if note is None else [f"{note}."]
    from_body = body_of(discloser, "from", edition, day, notes, territory=places, partners=bodies)
    to_body = body_of(recipient, "to", edition, day, notes, territory=places, partners=bodies)
    passing = Passing(
        discloser=from_body.specified_as, recipient=to_body.specified_as, territory=places
    )
    duties = (duty_note(beside, ENGLISH) for beside in duties_on(edition.duties, passing, day))
    every_route = []
    checked_to = []
    for power in edition.powers:
        for aim in _objectives_of(power, kept_objective, edition):
            document = Disclosure(
                power=power,
                objective=aim,
                on=day,
                territory=places,
                discloser=from_body,
                recipient=to_body,
            )
            answer = assess(document, law=law)
            title = edition.objectives[aim].title if aim else edition.short_title(power)
            every_route.append(_route(document, answer, title))
            checked_to.append(answer.law.verified_to)
    states = ("open", "reading", "closed")
    every_route.sort(key=lambda route: (states.index(route.state), _distance(route)))
    return Routes(
        discloser=from_body,
        recipient=to_body,
        on=day,
        territory=places,
        routes=tuple(route for route in every_route if route.state != "closed"),
        misses=tuple(route for route in every_route if route.state == "closed"),
        notes=(*dict.fromkeys(notes), NOTES[0], *duties, *NOTES[1:]),
        verified_to=min(checked_to),
        edition=edition,
    )


def _objectives_of(power: str, objective: str | None, edition: Edition) -> list[str | None]:
    """The objectives of a power to try; None stands for a power without objectives."""
    if power == PUBLIC_SERVICE_DELIVERY:
        return [*edition.objectives] if objective is None else [objective]
    own = edition.powers[power].register_objective
    return [None] if objective in (None, own) else []


def _distance(route: Route) -> int:
    """How far a closed route is from opening.

    A body may qualify as a provider of services; it cannot become a supplier or undertaker.
    """
    return sum(5 if finding.rule.endswith("-class") else 1 for finding in route.closed_by)


def _route(document: Disclosure, answer: Assessment, title: str) -> Route:
    failed = tuple(
        finding
        for finding in answer.findings
        if finding.decides and finding.result is Result.NOT_MET
    )
    placed = (
        citation
        for finding in answer.findings
        if finding.pointer in ("/discloser", "/recipient")
        for citation in finding.citations
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
