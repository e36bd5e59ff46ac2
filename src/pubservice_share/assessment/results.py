"""What an answer is made of."""

from __future__ import annotations

import enum
from collections.abc import Collection, Iterable, Mapping
from datetime import date
from typing import Any, Protocol

import attrs
import msgspec

from pubservice_share.law import Edition, link
from pubservice_share.logic.results import NOT_APPLICABLE, RuleResult, conjunction
from pubservice_share.plain import plain_fields

__all__ = [
    "CheckedLaw",
    "Effect",
    "Finding",
    "Offence",
    "Outcome",
    "Override",
    "Record",
    "Result",
    "Sanction",
    "Scope",
    "outcome_of",
    "result_of",
    "worst",
]


class Outcome(enum.StrEnum):
    """What the power says to the document as a whole."""

    PERMITTED = "permitted"
    NOT_PERMITTED = "not-permitted"
    UNDETERMINED = "undetermined"


def worst(outcomes: Iterable[Outcome]) -> Outcome:
    """The outcome of all: permitted only where each is, and undetermined where there are none."""
    distinct = set(outcomes)
    for outcome in (Outcome.NOT_PERMITTED, Outcome.UNDETERMINED, Outcome.PERMITTED):
        if outcome in distinct:
            return outcome
    return Outcome.UNDETERMINED


class Result(enum.StrEnum):
    """What one rule says."""

    MET = "met"
    NOT_MET = "not-met"
    UNKNOWN = "unknown"
    NOT_APPLICABLE = "not-applicable"


_RESULTS: dict[RuleResult, Result] = {
    True: Result.MET,
    False: Result.NOT_MET,
    None: Result.UNKNOWN,
    NOT_APPLICABLE: Result.NOT_APPLICABLE,
}


def result_of(rule_result: RuleResult) -> Result:
    """What a rule's result is called in an answer."""
    return _RESULTS[rule_result]


_OUTCOMES: dict[RuleResult, Outcome] = {
    True: Outcome.PERMITTED,
    False: Outcome.NOT_PERMITTED,
    None: Outcome.UNDETERMINED,
    NOT_APPLICABLE: Outcome.PERMITTED,
}


def outcome_of(results: Collection[RuleResult]) -> Outcome:
    """The outcome to which the results of deciding rules come."""
    return _OUTCOMES[conjunction(results)]


class RuleHeading(Protocol):
    """What a finding shows of the rule or the check that it belongs to."""

    @property
    def id(self) -> str: ...
    @property
    def title(self) -> str: ...
    @property
    def decides(self) -> bool: ...
    @property
    def severity(self) -> str: ...
    @property
    def verified(self) -> bool: ...
    @property
    def basis(self) -> str: ...
    @property
    def pointer(self) -> str: ...


class _PickledHeading(msgspec.Struct, frozen=True):
    """The heading without its rule, as a pickled finding carries it."""

    id: str
    title: str
    decides: bool
    severity: str
    verified: bool
    basis: str
    pointer: str

    @classmethod
    def of(cls, heading: RuleHeading) -> _PickledHeading:
        return cls(*(getattr(heading, name) for name in cls.__struct_fields__))


class Finding(msgspec.Struct, frozen=True, kw_only=True, eq=False):
    """One rule, read against the document and the law of the day.

    A struct and not an attrs class, because an answer makes many and these are made fast.  Two are
    equal that say the same of the same law.  Pickled, it is plain data with the digest of its law.
    """

    result: Result
    #: Every provision on which it rests, to its deepest paragraph.
    citations: tuple[str, ...]
    #: A sentence for a person.
    reason: str
    #: What would mend a finding that is not met or unknown; None where nothing would.
    cure: str | None
    #: The rule or check, the day of the law and its edition.
    heading: RuleHeading
    on: date
    edition: Edition
    #: For an unknown finding: the facts and the readings on which it turns.
    missing: tuple[str, ...] = ()
    readings: tuple[str, ...] = ()
    #: JSON Pointer to the party that lacks something, where ``pointer`` is the missing field; not
    #: among the plain values.
    subject: str = ""

    def _content(self) -> tuple[Any, ...]:
        """Its plain values, those of its rule, and last its law."""
        plain = (getattr(self, name) for name in self.__struct_fields__ if name not in _NOT_PLAIN)
        return *plain, *msgspec.structs.astuple(_PickledHeading.of(self.heading)), self.edition

    def __eq__(self, value: object) -> bool:
        return self._content() == value._content() if isinstance(value, Finding) else NotImplemented

    def __hash__(self) -> int:
        return hash(self._content())

    def __copy__(self) -> Finding:
        return self

    def __deepcopy__(self, _memo: Any) -> Finding:
        return self

    def __reduce__(self) -> tuple[Any, ...]:
        plain = {
            name: getattr(self, name) for name in self.__struct_fields__ if name not in _NOT_PLAIN
        }
        plain["result"] = self.result.value
        return _finding, (
            self.edition, msgspec.structs.astuple(_PickledHeading.of(self.heading)), plain,
        )  # fmt: skip

    def __repr__(self) -> str:
        return f"<Finding {self.rule} {self.result.value}: {self.reason}>"

    @property
    def rule(self) -> str:
        """The rule's id, such as ``s35.discloser-specified``."""
        return self.heading.id

    @property
    def title(self) -> str:
        """A few words that name the rule."""
        return self.heading.title

    @property
    def decides(self) -> bool:
        """Whether the outcome rests on it."""
        return self.heading.decides

    @property
    def severity(self) -> str:
        """``error``, ``warning`` or ``advice``."""
        return self.heading.severity

    @property
    def verified(self) -> bool:
        """Whether the wording of the source was read."""
        return self.heading.verified

    @property
    def basis(self) -> str:
        """``statute``, ``regulations``, ``code``, ``ico``, ``register`` or ``practice``."""
        return self.heading.basis

    @property
    def pointer(self) -> str:
        """JSON Pointer to what it is about."""
        return self.heading.pointer

    @property
    def links(self) -> tuple[str, ...]:
        """The provisions on legislation.gov.uk, as they stood on the day."""
        return tuple(dict.fromkeys(page for _, page in self.cited))

    @property
    def cited(self) -> tuple[tuple[str, str], ...]:
        """Each citation with its page on legislation.gov.uk, as it stood on the day."""
        instruments = self.edition.instruments
        return tuple(
            (citation, link(citation, self.on, instruments)) for citation in self.citations
        )

    def to_dict(self) -> dict[str, Any]:
        """The finding as plain JSON values."""
        return {
            "rule": self.rule,
            "result": self.result.value,
            "decides": self.decides,
            "severity": self.severity,
            "verified": self.verified,
            "basis": self.basis,
            "citations": list(self.citations),
            "links": list(self.links),
            "reason": self.reason,
            "cure": self.cure,
            "pointer": self.pointer,
        }


#: The fields of a finding that are no plain values.
_NOT_PLAIN = ("heading", "edition")


def _finding(edition: Edition, named: tuple[Any, ...], plain: dict[str, Any]) -> Finding:
    """The finding that was pickled, under the law at hand, which is the same."""
    values = {**plain, "result": Result(plain["result"])}
    return Finding(heading=_PickledHeading(*named), edition=edition, **values)


@attrs.frozen(kw_only=True)
class Effect:
    """What becomes of one restriction."""

    kind: str
    #: ``lifted``, ``stands`` or ``undetermined``.
    effect: str
    citations: tuple[str, ...]
    reason: str

    def to_dict(self) -> dict[str, Any]:
        """The effect as plain JSON values."""
        return plain_fields(self)


@attrs.frozen(kw_only=True)
class Override:
    """What s.40(7) and (8) do to the restrictions named."""

    #: Only where the outcome is permitted.
    applies: bool
    restrictions: tuple[Effect, ...]

    def to_dict(self) -> dict[str, Any]:
        """The override as plain JSON values."""
        return plain_fields(self)


@attrs.frozen(kw_only=True)
class Sanction:
    """A penalty, a defence or who may prosecute, with its provision."""

    citation: str
    #: Where and how it applies, for a penalty; where, for a prosecution.
    jurisdiction: str | None
    text: str
    #: The days of conviction, up to and not on the last, to which a penalty belongs, where it
    #: goes by that day.
    convicted_from: date | None = None
    convicted_to: date | None = None

    def to_dict(self) -> dict[str, Any]:
        """The penalty, defence or prosecutor as plain JSON values."""
        shown = {
            "citation": self.citation,
            "jurisdiction": self.jurisdiction,
            "text": self.text,
            "convicted_from": self.convicted_from and self.convicted_from.isoformat(),
            "convicted_to": self.convicted_to and self.convicted_to.isoformat(),
        }
        return {name: value for name, value in shown.items() if value is not None}


@attrs.frozen(kw_only=True)
class Offence:
    """The offence to which a barred onward disclosure exposes."""

    #: ``DEA 2017 s.41(4)`` or ``DEA 2017 s.42(3)``.
    citation: str
    #: ``yes`` or ``unknown``.
    exposure: str
    defences: tuple[Sanction, ...]
    penalties: tuple[Sanction, ...]
    #: Who may prosecute, where the law says so.
    prosecution: tuple[Sanction, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        """The exposure as plain JSON values."""
        return {
            "citation": self.citation,
            "exposure": self.exposure,
            "defences": [defence.to_dict() for defence in self.defences],
            "penalties": [penalty.to_dict() for penalty in self.penalties],
            "prosecution": [row.to_dict() for row in self.prosecution],
        }


@attrs.frozen(kw_only=True)
class CheckedLaw:
    """The edition of the law relied on, and how far it was checked."""

    edition: str
    #: The earliest day to which the provisions relied on were checked.
    verified_to: date

    def to_dict(self) -> dict[str, Any]:
        """The edition as plain JSON values."""
        return plain_fields(self)


@attrs.frozen(kw_only=True)
class Scope:
    """The flows of an agreement to which an answer belongs, where it is not all of them."""

    #: JSON Pointers of the flows over which the outcome is taken.
    asked: tuple[str, ...]
    #: Those of the flows that rely on other law, as a gateway states.
    not_asked: tuple[str, ...]

    def to_dict(self) -> dict[str, Any]:
        """The scope as plain JSON values."""
        return plain_fields(self)


@attrs.frozen(kw_only=True)
class Record:
    """What lets anyone repeat the answer."""

    library: str
    digest: str
    adopted: Mapping[str, bool]
    #: The digest of the law data; not in the JSON, where ``law.edition`` names the law.
    law_digest: str
    #: What was looked up for the document before it was answered.
    looked_up: tuple[str, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        """The record as plain JSON values; ``looked_up`` is there only if anything was."""
        record = {"library": self.library, "digest": self.digest, "adopted": dict(self.adopted)}
        return {**record, "looked_up": list(self.looked_up)} if self.looked_up else record
