"""One proposed or recorded disclosure under section 35, 36, 37, 38 or 39."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

import attrs
from attrs import field

from pubservice_share.literals import Territory

from .bodies import Body
from .fields import (
    about,
    about_schema,
    as_day,
    as_day_or_none,
    as_items_or_none,
    as_territories,
    as_words_or_none,
    without_mark,
)

if TYPE_CHECKING:
    from pubservice_share.literals import RestrictionKind
else:
    # A type checker holds code to the kinds of today; an edition of the law may have more, and
    # documents are read with them.
    RestrictionKind = str

__all__ = [
    "BY_OBJECTIVE",
    "PUBLIC_SERVICE_DELIVERY",
    "CommonFacts",
    "Disclosure",
    "Information",
    "Restriction",
    "StatedFacts",
    "completed",
    "paths_of_common_facts",
    "paths_stated",
]

_F = TypeVar("_F", bound="CommonFacts")

#: The one power that has objectives (s.35(7)), and that of a partnership that names none.
PUBLIC_SERVICE_DELIVERY = "s35"
#: The fact whose words are those of an objective: each objective has elements of its own.
BY_OBJECTIVE = "pursues"


@attrs.frozen(kw_only=True)
class Information:
    """The information to be disclosed."""

    #: s.35(1), 36(1), 38(1).
    held_in_connection_with_functions: bool | None = field(
        default=None,
        metadata=about(
            "Whether the discloser holds it in connection with any of its functions of a public "
            "nature (s.45(1))."
        ),
    )
    #: s.35(2A), 35(5), 36(9), 38(9).
    within_limited_functions: bool | None = field(
        default=None,
        metadata=about(
            "Where the entry limits the functions: whether it is held within the functions that "
            "the entry names, or that are exercised for the client."
        ),
    )
    #: s.40(5) and (6).
    personal: bool | None = field(
        default=None,
        metadata=about(
            "Whether it relates to and identifies a particular person, bodies corporate "
            "included, and is not about internal administration (s.40(5), (6))."
        ),
    )
    personal_data: bool | None = field(
        default=None,
        metadata=about(
            "Whether it is about living individuals. False settles data protection where no "
            "conclusion on it is stated."
        ),
    )
    #: s.42.
    from_revenue_and_customs: bool | None = field(
        default=None,
        metadata=about(
            "Whether Revenue and Customs disclosed it under section 35, 36, 38, 48 or 56 at an "
            "earlier step. In a disclosure, not stated is taken as false."
        ),
    )


@attrs.frozen(kw_only=True)
class Restriction:
    """Something that would otherwise stand in the way of the disclosure (s.40(7), (8))."""

    kind: RestrictionKind = field(
        metadata=about("What kind of restriction it is.", words="restriction")
    )
    description: str | None = field(
        default=None, metadata=about("What the restriction is, in the caller's words.")
    )
    since: date | None = field(
        default=None,
        converter=as_day_or_none,
        metadata=about(
            "The day on which an enactment was made or passed; a later one than the Act may "
            "prohibit what the Act would lift."
        ),
    )


def _or_empty(value: Information | None) -> Information:
    return Information() if value is None else value


def _restrictions(value: Iterable[Restriction] | None) -> tuple[Restriction, ...] | None:
    return as_items_or_none(value)


@attrs.frozen(kw_only=True)
class CommonFacts:
    """The facts of a disclosure that disclosures under the same arrangement may have in common.

    All of them may be unknown.  An agreement may state them once for all its flows.
    """

    #: s.35(7).
    pursues: tuple[str, ...] | None = field(
        default=None,
        converter=as_words_or_none,
        metadata=about(
            "s.35: the elements of the objective that the arrangement as a whole pursues; an "
            "empty list is none.",
            words="element",
        ),
    )
    #: The opening words of the objective, and ss.36(2), 37(2), 38(2), 39(2).
    assists_eligible_people: bool | None = field(
        default=None,
        metadata=about(
            "Whether it is meant to help the people named in the opening words. A purpose test: "
            "not everyone in a file need qualify."
        ),
    )
    #: s.38(9A).
    eligible_as: str | None = field(
        default=None,
        metadata=about(
            "ss.38, 39: as whom the people are eligible; water poverty where not stated.",
            words="eligible",
        ),
    )
    #: SI 2018/912 Sch. para.2(3).
    disadvantages: tuple[str, ...] | None = field(
        default=None,
        converter=as_words_or_none,
        metadata=about(
            "Multiple disadvantages: the factors known. Null where they are not counted; an "
            "empty list where none is known.",
            words="factor",
        ),
    )
    disadvantages_complete: bool | None = field(
        default=None,
        metadata=about("Multiple disadvantages: whether the list of factors is complete."),
    )
    #: SI 2018/912 Sch. para.2(6).
    aged_16_to_24: bool | None = field(
        default=None,
        metadata=about(
            "Multiple disadvantages: whether the person not in education or training is at "
            "least 16 and under 25."
        ),
    )
    #: ss.36(2), 37(2), 38(2), 39(2).
    purpose: tuple[str, ...] | None = field(
        default=None,
        converter=as_words_or_none,
        metadata=about("ss.36 to 39: by what the people are to be assisted.", words="purpose"),
    )
    #: ss.36(3), 38(3).
    intended_use: tuple[str, ...] | None = field(
        default=None,
        converter=as_words_or_none,
        metadata=about(
            "ss.36, 38: the use that the recipient is intended to make of it; one that serves "
            "is enough.",
            words="use",
        ),
    )
    information: Information = field(
        factory=Information,
        converter=_or_empty,
        metadata=about("The information, and what is known of it."),
    )
    #: s.42(2).
    commissioners_consent: bool | None = field(
        default=None,
        metadata=about(
            "Where Revenue and Customs disclosed it at an earlier step: whether the "
            "Commissioners for HMRC consent, generally or specifically."
        ),
    )
    #: s.40(8)(a).
    complies_with_data_protection: bool | None = field(
        default=None,
        metadata=about(
            "The controller's own conclusion on data protection legislation (s.40(8)(a))."
        ),
    )
    #: s.40(8)(b), (9).
    prohibited_by_investigatory_powers: bool | None = field(
        default=None,
        metadata=about("Whether investigatory powers legislation prohibits it (s.40(8)(b), (9))."),
    )
    #: s.43(3).
    had_regard_to_code: bool | None = field(
        default=None,
        metadata=about(
            "Whether the discloser had regard to the code of practice (s.43(3)); reported, "
            "never decides."
        ),
    )


def completed(facts: _F, common: CommonFacts) -> _F:
    """Facts, with those that are common where they state none of their own.

    The facts about the information are completed one by one.  False and an empty list are values.
    """
    own = facts.information
    information = Information(
        **{
            fact.name: value
            if (value := getattr(own, fact.name)) is not None
            else getattr(common.information, fact.name)
            for fact in attrs.fields(Information)
        }
    )
    shared = {
        field.name: value
        for field in attrs.fields(CommonFacts)
        if getattr(facts, field.name) is None and (value := getattr(common, field.name)) is not None
    }
    return attrs.evolve(facts, information=information, **shared)


def paths_of_common_facts() -> Iterator[str]:
    """The paths of all common facts, in order: ``pursues``, ``information.personal``."""
    for fact in attrs.fields(CommonFacts):
        if fact.type in (Information, "Information"):
            yield from (f"{fact.name}.{inner.name}" for inner in attrs.fields(Information))
        else:
            yield fact.name


def paths_stated(facts: CommonFacts) -> Iterator[str]:
    """The paths of the common facts that are stated: ``pursues``, ``information.personal``."""
    for fact in attrs.fields(CommonFacts):
        value = getattr(facts, fact.name)
        if isinstance(value, Information):
            for inner in attrs.fields(Information):
                if getattr(value, inner.name) is not None:
                    yield f"{fact.name}.{inner.name}"
        elif value is not None:
            yield fact.name


@attrs.frozen(kw_only=True)
class StatedFacts(CommonFacts):
    """What is stated of a disclosure, whoever makes it and whenever: all of it may be unknown.

    Written once for a disclosure, a flow of an agreement and a partnership.
    """

    reference: str | None = field(
        default=None, metadata=about("The caller's own reference; carried, never read.", leads=True)
    )
    annotations: Mapping[str, Any] | None = field(
        default=None,
        hash=False,
        metadata=about("The caller's own data; carried, never read.", leads=True),
    )
    #: s.35(7).
    objective: str | None = field(
        default=None, metadata=about("s.35: the objective pursued.", words="objective", leads=True)
    )
    restrictions: tuple[Restriction, ...] | None = field(
        default=None,
        converter=_restrictions,
        metadata=about("The restrictions that would otherwise prevent the disclosure."),
    )


@attrs.frozen(kw_only=True)
class Disclosure(StatedFacts):
    """One disclosure of information by one body to another.

    Facts are three-valued: True, False, or None for not known.
    """

    noun: ClassVar[str] = "disclosure"

    #: Which power is relied on: ``s35`` to ``s39``.
    power: str = field(metadata=about("The power relied on.", words="power"))
    #: The law is taken as at this day.
    on: date = field(
        converter=as_day,
        metadata=about(
            "The day of the disclosure; the law is taken as at this day.", examples=("2024-05-01",)
        ),
    )
    #: Whose law the disclosure is made under; one or more.
    territory: tuple[Territory, ...] = field(
        converter=as_territories,
        metadata=about(
            "Whose law the disclosure is made under, not where the people live.",
            words="territory",
            examples=(["england"],),
            at_least=1,
        ),
    )
    discloser: Body = field(metadata=about("The body that discloses."))
    recipient: Body = field(metadata=about("The body to which it discloses."))
    _schema: str | None = field(default=None, alias="schema", repr=False, metadata=about_schema())
    _checked_under: str | None = field(default=None, init=False, eq=False, repr=False)
    __reduce__ = without_mark
