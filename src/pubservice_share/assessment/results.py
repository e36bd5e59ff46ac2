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

__all__ = [
    "EFFECT_WORDS",
    "OUTCOME_WORDS",
    "RESULT_WORDS",
    "CheckedLaw",
    "Effect",
    "Finding",
    "Offence",
    "Outcome",
    "Override",
    "Record",
    "Result",
    "Sanction",
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
    """The outcome that several come to: permitted only where all are, and undetermined of none."""
    found = set(outcomes)
    for outcome in (Outcome.NOT_PERMITTED, Outcome.UNDETERMINED, Outcome.PERMITTED):
        if outcome in found:
            return outcome
    return Outcome.UNDETERMINED


class Result(enum.StrEnum):
    """What one rule says."""

    MET = "met"
    NOT_MET = "not-met"
    UNKNOWN = "unknown"
    NOT_APPLICABLE = "not-applicable"


#: The words for each outcome, result and effect, wherever people read of them.
OUTCOME_WORDS = {
    Outcome.PERMITTED: "permitted",
    Outcome.NOT_PERMITTED: "not permitted",
    Outcome.UNDETERMINED: "not settled",
}
RESULT_WORDS = {Result.MET: "met", Result.NOT_MET: "not met", Result.UNKNOWN: "not known"}
EFFECT_WORDS = {"lifted": "falls away", "stands": "stands", "undetermined": "not settled"}


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


class Declared(Protocol):
    """What a rule, or a check, declares of itself."""

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


class _Named(msgspec.Struct, frozen=True):
    """What a rule or a check says of itself, without the rule: what a pickled finding carries."""

    id: str
    title: str
    decides: bool
    severity: str
    verified: bool
    basis: str
    pointer: str

    @classmethod
    def of(cls, declared: Declared) -> _Named:
        return cls(*(getattr(declared, name) for name in cls.__struct_fields__))


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
    _declared: Declared
    _on: date
    _edition: Edition
    #: For an unknown finding: the facts and the readings on which it turns.
    missing: tuple[str, ...] = ()
    readings: tuple[str, ...] = ()

    def _said(self) -> tuple[Any, ...]:
        """All that it says, as plain values, and last its law."""
        said = (getattr(self, name) for name in self.__struct_fields__ if name not in _NOT_PLAIN)
        return *said, *msgspec.structs.astuple(_Named.of(self._declared)), self._edition

    def __eq__(self, other: object) -> bool:
        return self._said() == other._said() if isinstance(other, Finding) else NotImplemented

    def __hash__(self) -> int:
        return hash(self._said())

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
            self._edition, msgspec.structs.astuple(_Named.of(self._declared)), plain,
        )  # fmt: skip

    def __repr__(self) -> str:
        return f"<Finding {self.rule} {self.result.value}: {self.reason}>"

    @property
    def rule(self) -> str:
        """The rule's id, such as ``s35.discloser-specified``."""
        return self._declared.id

    @property
    def title(self) -> str:
        """A few words that name the rule."""
        return self._declared.title

    @property
    def decides(self) -> bool:
        """Whether the outcome rests on it."""
        return self._declared.decides

    @property
    def severity(self) -> str:
        """``error``, ``warning`` or ``advice``."""
        return self._declared.severity

    @property
    def verified(self) -> bool:
        """Whether the wording of the source was read."""
        return self._declared.verified

    @property
    def basis(self) -> str:
        """``statute``, ``regulations``, ``code``, ``ico``, ``register`` or ``practice``."""
        return self._declared.basis

    @property
    def pointer(self) -> str:
        """JSON Pointer to what it is about."""
        return self._declared.pointer

    @property
    def links(self) -> tuple[str, ...]:
        """The provisions on legislation.gov.uk, as they stood on the day."""
        return tuple(dict.fromkeys(page for _, page in self.cited))

    @property
    def cited(self) -> tuple[tuple[str, str], ...]:
        """Each citation with its page on legislation.gov.uk, as it stood on the day."""
        instruments = self._edition.instruments
        return tuple(
            (citation, link(citation, self._on, instruments)) for citation in self.citations
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
_NOT_PLAIN = ("_declared", "_edition")


def _finding(edition: Edition, named: tuple[Any, ...], plain: dict[str, Any]) -> Finding:
    """The finding that was pickled, under the law at hand, which is the same."""
    said = {**plain, "result": Result(plain["result"])}
    return Finding(_declared=_Named(*named), _edition=edition, **said)


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
        return {
            "kind": self.kind,
            "effect": self.effect,
            "citations": list(self.citations),
            "reason": self.reason,
        }


@attrs.frozen(kw_only=True)
class Override:
    """What s.40(7) and (8) do to the restrictions named."""

    #: Only where the outcome is permitted.
    applies: bool
    restrictions: tuple[Effect, ...]

    def to_dict(self) -> dict[str, Any]:
        """The override as plain JSON values."""
        return {
            "applies": self.applies,
            "restrictions": [effect.to_dict() for effect in self.restrictions],
        }


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
            "defences": [held.to_dict() for held in self.defences],
            "penalties": [held.to_dict() for held in self.penalties],
            "prosecution": [held.to_dict() for held in self.prosecution],
        }


@attrs.frozen(kw_only=True)
class CheckedLaw:
    """The edition of the law relied on, and how far it was checked."""

    edition: str
    #: The earliest day to which the provisions relied on were checked.
    verified_to: date

    def to_dict(self) -> dict[str, Any]:
        """The edition as plain JSON values."""
        return {"edition": self.edition, "verified_to": self.verified_to.isoformat()}


@attrs.frozen(kw_only=True)
class Record:
    """What lets anyone repeat the answer."""

    library: str
    digest: str
    adopted: Mapping[str, bool]
    #: The digest of the law data; not in the JSON, where ``law.edition`` names the law.
    law_digest: str

    def to_dict(self) -> dict[str, Any]:
        """The record as plain JSON values."""
        return {"library": self.library, "digest": self.digest, "adopted": dict(self.adopted)}
