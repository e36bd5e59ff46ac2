"""The body of a document for a name: one place that decides when to answer and when to ask."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

import attrs

from pubservice_share.law import Edition, Law, as_at, built_in
from pubservice_share.model import Body, Client

from .bodies import alike
from .matches import Match, entries_in, nation_name
from .names_of_bodies import stems_by_nation
from .normal_form import normal_form
from .partners import Partner, Partners
from .providers import provider_entries
from .search import AmbiguousNameError, meanings

__all__ = ["Statement", "looks_listed", "statement_of"]


@attrs.frozen(kw_only=True)
class Statement:
    """A body as a document states it, with what was looked up."""

    body: Body
    match: Match
    #: What to know about it, in sentences.
    notes: tuple[str, ...]

    def under(self, name: str) -> Statement:
        """The same statement for a body that has this name in a document."""
        match = attrs.evolve(self.match, text=name)
        if match.person is None or match.person.name == name:
            return attrs.evolve(self, match=match)
        person = self.body.name.removesuffix(f" (as {self.match.text})")
        body = attrs.evolve(self.body, name=_beside(person, name))
        return attrs.evolve(self, match=match, body=body)

    @property
    def summary(self) -> str:
        """One sentence: the text, what it was taken for, and its entries."""
        listed = ", ".join(self.body.specified_as or ()) or "no entry"
        known = self.match.identifier
        name = self.match.name if known is None else f"{self.match.name}, {known}"
        return f"{self.match.text}: {listed} ({_place_of(self.match)}: {name})"


def _beside(person: str, text: str) -> str:
    """The name of a body with the name that was asked about."""
    return f"{person} (as {text})"


def _place_of(match: Match) -> str:
    if match.partner is not None:
        return "your partners"
    return "directory" if match.named_class is None else "class of body"


def statement_of(
    text: str,
    *,
    on: date | str,
    territory: Iterable[str] = (),
    law: Edition | None = None,
    bodies: Partners | None = None,
) -> Statement | None:
    """The body that a document states for a name; None where nothing has the name.

    Where several entries are possible and the law of the day treats them alike, it answers with
    the first and says so.  Where a name has several meanings, or the law treats the possible
    entries differently, it raises AmbiguousNameError, whose text says how to settle it.
    ``territory`` settles the nation of a class where it is one nation.
    """
    day = as_at(on, edition=law or built_in())
    return _statement(text, tuple(territory), day, bodies, ())


def _statement(
    text: str,
    territory: tuple[str, ...],
    law: Law,
    bodies: Partners | None,
    providers: tuple[Partner, ...],
) -> Statement | None:
    """The body for a name; ``providers`` are the partners whose client is looked up."""
    found = tuple(meanings(text, law, bodies))
    match = next(iter(found), None)
    if match is None:
        return None
    if len(found) > 1:
        meant = "; ".join(_described(match) for match in found)
        raise AmbiguousNameError(f"{text!r} may mean any of these: {meant}. Write the name in full")
    if match.named_class is not None:
        return _of_class(match, territory, law)
    if match.partner is not None:
        return _of_partner(match, law, bodies, providers)
    return _of_body(match, law)


def _described(match: Match) -> str:
    if match.identifier is None:
        return f"a {match.name}"
    return f"{match.name} ({match.identifier})"


def _of_body(match: Match, law: Law) -> Statement:
    body = match.organisation
    if body is None:  # pragma: no cover - a match without a class or a partner is a body
        raise TypeError("the match is not a body")
    if not match.exists:
        raise AmbiguousNameError(" ".join(match.notes))
    person = match.person or body
    if body.part_of and match.person is None:
        raise AmbiguousNameError(f"{' '.join(match.notes)} Name that body")
    groups = person.groups
    if match.alternatives and not match.alike:
        choices = _choices(tuple((*match.entries, *group) for group in match.alternatives))
        raise AmbiguousNameError(
            f"{' '.join(match.notes)} The law does not treat them alike: write {match.name}= "
            f"with its entries ({choices})"
        )
    references = law.edition.references
    named = match.name if match.person is None else _beside(person.name_on(law.on), match.text)
    return Statement(
        body=Body(
            name=named,
            identifier=person.id,
            specified_as=tuple(ref for ref in groups[0] if ref in references) if groups else (),
        ),
        match=match,
        notes=match.notes,
    )


#: How many partners, each the client of the one before, are looked up for one name.
_MOST_CLIENTS = 8


def _of_partner(
    match: Match, law: Law, bodies: Partners | None, providers: tuple[Partner, ...]
) -> Statement:
    partner = match.partner
    if partner is None:  # pragma: no cover - called for partners alone
        raise TypeError("the match is not a partner")
    client = None
    # Two partners may each state the other as their client.
    ends = partner in providers or len(providers) == _MOST_CLIENTS
    if partner.client is not None and not ends:
        client = _statement(partner.client, (), law, bodies, (*providers, partner))
    entries = partner.entries
    # Nothing follows from a client whose entries are not known.
    if entries is None and client is not None and client.body.specified_as is not None:
        entries = provider_entries(client.match, law)
    return Statement(
        body=Body(
            name=match.name,
            identifier=partner.identifier,
            specified_as=entries,
            provides_services_to=None
            if partner.client is None
            else Client(name=partner.client)
            if client is None
            else Client(
                name=client.body.name,
                identifier=client.body.identifier,
                specified_as=client.body.specified_as,
            ),
        ),
        match=match,
        notes=match.notes,
    )


def _of_class(match: Match, territory: tuple[str, ...], law: Law) -> Statement:
    named = match.named_class
    if named is None:  # pragma: no cover - called for classes alone
        raise TypeError("the match is not a class")
    if named.cls.instead is not None:
        raise AmbiguousNameError(f"{match.text!r}: {named.cls.instead}")
    nation = _nation_of(match, territory)
    if nation is None and len(set(match.nations.values() if match.nations else ())) > 1:
        choices = "; ".join(
            f"in {nation_name(place)}: {_choices(entries_in(named, place, law))}"
            for place in named.nations
        )
        article = _with_article(named.cls.name)
        raise AmbiguousNameError(
            f"{match.text!r} does not say in which nation, and the law on {article} differs "
            f"between nations ({choices}). State one territory, or name the nation, as in "
            f'"{article} in Wales"'
        )
    place = nation or named.nations[0]
    groups: tuple[tuple[str, ...], ...] = entries_in(named, place, law)
    said = named.in_nation(place)
    if len(groups) > 1 and not alike(groups, law):
        raise AmbiguousNameError(
            f"{match.text!r} may fall in any of these: {_choices(groups)}, and the law does not "
            f"treat them alike. Name the body, or write {match.text}= with its entries"
        )
    listed = next(iter(groups), ())
    where = "" if nation is None and len(named.nations) > 1 else f" in {nation_name(place)}"
    notes = [
        f"{_capital(match.text)} was taken as {_with_article(named.cls.name)}{where} "
        f"({', '.join(listed) or 'no entry'}). Check with the body itself."
    ]
    if named.cls.person is not None and listed:
        notes.append(f"The specified person is {named.cls.person}.")
    if len(groups) > 1:
        notes.append(
            f"{match.text}: it may fall in any of these: {_choices(groups)}; the law treats them "
            "alike on this day."
        )
    if not any(ref in law.edition.entries for ref in listed) and said.reason is not None:
        notes.append(f"{_capital(match.text)} is not listed in any Schedule: {said.reason}.")
        notes += [said.advice] if said.advice else []
    notes += [said.note] if said.note else []
    return Statement(
        body=Body(name=match.text, specified_as=listed), match=match, notes=tuple(notes)
    )


def _capital(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}"


def _choices(groups: tuple[tuple[str, ...], ...]) -> str:
    return " or ".join(", ".join(group) or "no entry" for group in groups)


def _with_article(name: str) -> str:
    """A name with "a" or "an"; the letters of a short form such as NHS are spoken one by one."""
    vowels = "AEFHILMNORSX" if name[:2].isupper() else "aeioAEIO"
    return f"an {name}" if name[:1] in vowels else f"a {name}"


def _nation_of(match: Match, territory: tuple[str, ...]) -> str | None:
    """The nation of a class: its only one, or the one territory, unless its name says another."""
    named = match.named_class
    if named is None:  # pragma: no cover - called for classes alone
        return None
    if len(named.nations) == 1:
        return named.nations[0]
    if len(set(territory)) != 1 or territory[0] not in named.nations:
        return None
    places = set(_nations_in_name(match.text)) if named.member else set()
    return territory[0] if not places or territory[0] in places else None


def _nations_in_name(text: str) -> Iterator[str]:
    """The nations of the councils whose place names stand in a text."""
    words = f" {normal_form(text)} "
    for place, nations in stems_by_nation().items():
        if f" {place} " in words:
            yield from nations


def looks_listed(
    name: str, *, on: date | str, law: Edition | None = None, bodies: Partners | None = None
) -> str | None:
    """A warning for a body that a user states to be in no entry, though its name looks listed.

    None where the name looks like nothing that the Schedules list.
    """
    edition = law or built_in()
    day = as_at(on, edition=edition)
    for match in meanings(name, day, bodies):
        if match.organisation is not None and (match.entries or match.alternatives):
            return (
                f"You state that {name} is not listed in any Schedule, but the directory has "
                f"{match.name} ({', '.join(match.entries) or _choices(match.alternatives)})."
            )
        named = match.named_class
        if named is None or not any(match.nations.values() if match.nations else ()):
            continue
        listed = "; ".join(
            f"in {nation_name(nation)} {', '.join(refs)}"
            for nation, refs in (match.nations or {}).items()
            if refs
        )
        return (
            f"You state that {name} is not listed in any Schedule, but its name looks like "
            f"{_with_article(named.cls.name)}: {listed}."
        )
    return None
