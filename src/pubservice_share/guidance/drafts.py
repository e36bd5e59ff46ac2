"""A draft of an agreement, in which every gap is a finding."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Literal

from pubservice_share.assessment import Outcome, assess
from pubservice_share.assessment.agreements import disclosure_of
from pubservice_share.directory import Partners
from pubservice_share.directory.normal_form import normal_form
from pubservice_share.documents import check
from pubservice_share.law import Edition, built_in
from pubservice_share.law.everyday_words import hint_at
from pubservice_share.law.snapshot import as_at
from pubservice_share.literals import Territory
from pubservice_share.model import Body, Disclosure
from pubservice_share.model.agreements import Agreement, Flow, Party, id_of_name
from pubservice_share.model.bodies import of_body
from pubservice_share.model.disclosures import PUBLIC_SERVICE_DELIVERY
from pubservice_share.spelling import hint

from .named_bodies import body_of

__all__ = ["draft"]


def draft(
    parties: Iterable[Body | str],
    *,
    objective: str | None = None,
    power: str = "s35",
    starts: date | str,
    ends: date | str | None = None,
    territory: Territory | Iterable[Territory] = ("england",),
    law: Edition | None = None,
    bodies: Partners | None = None,
    notes: list[str] | None = None,
    flows: Iterable[tuple[str, str]] = (),
) -> Agreement:
    """A draft among parties for an objective, or for one of sections 36 to 39.

    A party is a Body, a reference or a name, as for ``routes``; ``"A charity for Leeds City
    Council"`` is a provider of services and its client.  What was looked up is added to ``notes``.

    ``flows`` are pairs of discloser and recipient, each named as in ``parties``, by its name or by
    its number from 1.  Without them, the draft has a flow for each pair that the power could carry
    on the first day.  Facts are unknown and everything else is left open: ``annotations`` says
    what goes there, and who usually knows it.  Raises LookupError for an objective, a power, a
    party or a flow that cannot be found, and ValueError for text that is not a day.
    """
    edition = law or built_in()
    first = as_at(starts, edition=edition).on
    places: tuple[Territory, ...] = (territory,) if isinstance(territory, str) else tuple(territory)
    _check_aim(objective, power, edition)
    named = list(parties)
    members = _parties(
        body_of(party, None, edition, first, notes, territory=places, partners=bodies)
        for party in named
    )
    wanted = [tuple(_party_named(side, named, members) for side in pair) for pair in flows] or [
        (discloser, recipient)
        for discloser in members
        for recipient in members
        if discloser is not recipient
        and _could_carry(discloser, recipient, objective, power, places, first, edition)
    ]
    for discloser, recipient in wanted:
        if discloser is recipient:
            raise LookupError(
                f"a flow leads from {discloser.name} to itself: name two different parties"
            )
    drawn = [
        Flow(discloser=discloser.id, recipient=recipient.id, power=power, territory=places,
             objective=objective)
        for discloser, recipient in dict.fromkeys(wanted)
    ]  # fmt: skip
    aim = edition.objectives[objective].title if objective else f"section {power[1:]}"
    drafted = Agreement(
        title=f"Draft: {aim}",
        parties=members,
        status="draft",
        starts=first,
        ends=None if ends is None else as_at(ends, edition=edition).on,
        flows=tuple(drawn),
    )
    check(drafted, edition)
    return drafted


def _party_named(text: str, named: Sequence[Body | str], members: Sequence[Party]) -> Party:
    """The party that a side of a flow names: as it was typed, by its name, its id or its number.

    Raises LookupError, with the parties, for any other text.
    """
    wanted = text.strip()
    if wanted.isdecimal() and 1 <= int(wanted) <= len(members):
        return members[int(wanted) - 1]
    key = normal_form(wanted)
    for typed, party in zip(named, members, strict=True):
        names = [party.name, party.id]
        if isinstance(typed, str):
            names += [typed, typed.partition("=")[0]]
        if key in map(normal_form, names):
            return party
    listed = ", ".join(f"{number} {party.name}" for number, party in enumerate(members, 1))
    raise LookupError(
        f"{text!r} in a flow is not one of the parties: name a party, or give its number ({listed})"
        f"{hint(wanted, [party.name for party in members])}"
    )


def _check_aim(objective: str | None, power: str, edition: Edition) -> None:
    """Raise LookupError unless the edition has the power and the objective, and they fit."""
    for word, among, what in (
        (objective, edition.objectives, "an objective"),
        (power, edition.powers, "a power"),
    ):
        if word is not None and word not in among:
            place: Literal["objective", "power"] = "objective" if word == objective else "power"
            advice = hint_at(place, word, edition) or (
                f"expected one of {', '.join(among)}{hint(word, among)}"
            )
            raise LookupError(f"{word!r} is not {what}: {advice}")
    if power == PUBLIC_SERVICE_DELIVERY and objective is None:
        raise LookupError("section 35 needs an objective: state one")
    if power != PUBLIC_SERVICE_DELIVERY and objective is not None:
        raise LookupError(
            f"only section 35 has objectives: leave the objective out for section {power[1:]}"
        )


def _parties(bodies: Iterable[Body]) -> tuple[Party, ...]:
    members: list[Party] = []
    for body in bodies:
        id = id_of_name(body.name, [party.id for party in members], "party")
        members.append(Party(id=id, **of_body(body)))
    return tuple(members)


def _could_carry(
    discloser: Party,
    recipient: Party,
    objective: str | None,
    power: str,
    places: tuple[Territory, ...],
    on: date,
    edition: Edition,
) -> bool:
    """Whether the power could carry a flow, whatever its facts turn out to be."""
    facts = Flow(objective=objective)
    document: Disclosure = disclosure_of(
        facts, discloser, recipient, power=power, on=on, territory=places, edition=edition
    )
    return assess(document, law=edition).outcome is not Outcome.NOT_PERMITTED
