"""The rules and checks as rows: what each means, its provisions, and how to fix a finding."""

from __future__ import annotations

import string
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any, Literal

import attrs

from pubservice_share.assessment.partnerships.findings import RULES as PARTNERSHIP_CHECKS
from pubservice_share.law import Edition, built_in
from pubservice_share.law.citations import link
from pubservice_share.plain import plain_fields
from pubservice_share.rules import RULES, every_rule
from pubservice_share.rules.checks import CHECKS, Check, declared_at
from pubservice_share.rules.checks.check import CheckSays
from pubservice_share.rules.rule import (
    Basis,
    Cite,
    Classes,
    Commencing,
    Entries,
    Ground,
    OfMeasure,
    OfObjective,
    OfPower,
    Rule,
    Says,
    Severity,
)

from .rule_examples import RuleExample, examples_of

__all__ = ["RuleProvision", "RuleRow", "RuleSentence", "rule_rows"]

#: What fills a sentence where there is no document.
_IN_GENERAL = {
    "basis": "the basis",
    "classes_of_power": "the classes of the power",
    "day": "the day",
    "days": "some days",
    "discloser": "the discloser",
    "discloser_classes": "its class",
    "discloser_client": "its client",
    "discloser_entries": "its Schedule entry",
    "elements_missing": "the elements that are missing",
    "elements_pursued": "its elements",
    "eligible_people": "the eligible people",
    "eligible_period": "its period",
    "eligible_undertakers": "the undertakers for whom it counts",
    "factors_needed": "N",
    "field": "the field",
    "ground": "the ground",
    "item": "a data item",
    "near": "a near word",
    "not_begun": "the power was not yet in force",
    "not_begun_in": "some territories",
    "number": "N",
    "objective": "chosen",
    "parties": "several parties",
    "party": "a party",
    "passed": "the day the Act was passed",
    "people": "the people whom the objective covers",
    "places": "the territory",
    "provisions": "the provisions",
    "purposes": "the purposes stated",
    "purposes_listed": "the purposes of the power",
    "recipient": "the recipient",
    "recipient_classes": "its class",
    "recipient_client": "its client",
    "recipient_entries": "its Schedule entry",
    "retention": "the period",
    "schedule": "the Schedule",
    "section": "N",
    "starts": "the start",
    "unsettled": "it is not known",
    "uses": "the intended uses",
}


@attrs.frozen(kw_only=True)
class RuleProvision:
    """A provision on which a rule or a check is based."""

    citation: str
    #: What it is for, where the provision differs: a power, an objective, a use, a class.
    of: str | None = None
    #: The first day on which it applies for that, and the day on which it ends.
    since: date | None = None
    until: date | None = None
    #: Its address, as in force on the last day to which the law was checked.
    link: str | None = None


@attrs.frozen(kw_only=True)
class RuleSentence:
    """A sentence that reports a finding, with general words for what a document would fill in."""

    #: ``met``, ``not-met`` or ``unknown``.
    result: str
    text: str
    #: How to fix or to settle it, or None.
    cure: str | None
    #: Whether it is used only in some cases; the document decides which sentence fits.
    in_one_case: bool


@attrs.frozen(kw_only=True)
class RuleRow:
    """A rule, or a check of an agreement or a partnership.

    A check never decides an outcome, but for those on whether a flow can be assessed.
    """

    id: str
    title: str
    #: A ``rule`` reads one disclosure or use; a ``check`` reads an agreement or a partnership.
    kind: Literal["rule", "check"]
    #: The powers and the types of document that it applies to.
    applies_to: tuple[str, ...]
    basis: Basis
    severity: Severity
    decides: bool
    #: Whether the wording of its source was read.
    verified: bool
    #: JSON Pointer to the part of the document that it is about; empty where that differs.
    pointer: str
    provisions: tuple[RuleProvision, ...]
    sentences: tuple[RuleSentence, ...]

    def examples(self, law: Edition | None = None) -> dict[str, RuleExample]:
        """Documents by the result that the rule has in them, ``met`` and ``not-met``."""
        return examples_of(self.id, law)

    def to_dict(self) -> dict[str, Any]:
        """The row as plain JSON values, without examples."""
        return plain_fields(self)


def rule_rows(law: Edition | None = None) -> tuple[RuleRow, ...]:
    """Every rule and check, in the order of the findings of an answer."""
    edition = law or built_in()
    rows = [_of_rule(rule, edition) for rule in every_rule()]
    rows += [_of_check(check, "agreement", edition) for check in _agreement_checks()]
    rows += [_of_check(check, "partnership", edition) for check in PARTNERSHIP_CHECKS]
    return tuple(rows)


def _agreement_checks() -> tuple[Check, ...]:
    flow = declared_at("flow.power", "")
    assert isinstance(flow, Check)  # noqa: S101 - an id is declared as a check
    return (*CHECKS, flow)


def _of_rule(rule: Rule, edition: Edition) -> RuleRow:
    kinds = tuple(kind for kind, rules in RULES.items() if rule in rules)
    cites = (*rule.cites, *(cite for says in _all_sentences(rule) for cite in says.cites))
    provisions = [row for cite in cites for row in _provisions(cite, kinds, edition)]
    return RuleRow(
        id=rule.id,
        title=rule.title,
        kind="rule",
        applies_to=kinds,
        basis=rule.basis,
        severity=rule.severity,
        decides=rule.decides,
        verified=rule.verified,
        pointer=rule.pointer,
        provisions=tuple(dict.fromkeys(_linked(provisions, edition))),
        sentences=(
            *_sentences("met", rule.met),
            *_sentences("not-met", rule.not_met),
            *_sentences("unknown", rule.unknown),
        ),
    )


def _all_sentences(rule: Rule) -> tuple[Says, ...]:
    return (*rule.met, *rule.not_met, *rule.unknown)


def _of_check(check: Check, noun: str, edition: Edition) -> RuleRow:
    met = (Says(text=check.met),) if check.met else ()
    provisions = [RuleProvision(citation=cite) for cite in check.cites]
    return RuleRow(
        id=check.id,
        title=check.title,
        kind="check",
        applies_to=(noun,),
        basis=check.basis,
        severity=check.severity,
        decides=check.decides,
        verified=check.verified,
        pointer=check.pointer,
        provisions=tuple(_linked(provisions, edition)),
        sentences=(
            *_sentences("met", met),
            *_sentences("not-met", check.says),
            *_sentences("unknown", () if check.unknown is None else (check.unknown,)),
        ),
    )


def _sentences(result: str, sentences: tuple[Says | CheckSays, ...]) -> Iterator[RuleSentence]:
    for says in sentences:
        yield RuleSentence(
            result=result,
            text=_in_general(says.text),
            cure=None if says.cure is None else _in_general(says.cure),
            in_one_case=says.when is not None or (result == "not-met" and len(sentences) > 1),
        )


def _in_general(text: str) -> str:
    """A sentence with what is known without a document: ``the discloser`` for its name."""
    parts = []
    for before, name, *_ in string.Formatter().parse(text):
        parts.append(before)
        if name is not None:
            parts.append(_IN_GENERAL[name])
    return "".join(parts)


def _linked(rows: Iterable[RuleProvision], edition: Edition) -> Iterator[RuleProvision]:
    checked = max(power.verified_to for power in edition.powers.values())
    for row in rows:
        # A provision that has ended is shown as it was on its first day.
        day = row.since if row.until is not None and row.since else checked
        yield attrs.evolve(row, link=link(row.citation, day, edition.instruments))


def _provisions(cite: Cite, kinds: tuple[str, ...], edition: Edition) -> Iterator[RuleProvision]:
    """The provisions that a cite may come to, for every power, objective, use or class."""
    powers = [edition.powers[kind] for kind in kinds if kind in edition.powers]
    powers = powers or list(edition.powers.values())
    match cite:
        case str():
            yield RuleProvision(citation=cite)
        case OfPower("subsection", within):
            for power in powers:
                yield RuleProvision(citation=power.citation + within)
        case OfPower() | Commencing():
            for power in powers:
                for row in power.commencement:
                    places = ", ".join(place.replace("-", " ").title() for place in row.territory)
                    yield RuleProvision(
                        citation=row.by, of=f"{power.id} in {places}", since=row.since
                    )
        case Entries():
            for schedule in dict.fromkeys(power.schedule for power in powers):
                yield RuleProvision(
                    citation=f"DEA 2017 Sch.{schedule}", of="the paragraph of each entry stated"
                )
        case Classes():
            yield from _of_classes(kinds, edition)
        case Ground(noun):
            for ground in edition.grounds.values():
                citation = getattr(ground, noun)
                if citation:
                    yield RuleProvision(citation=citation, of=ground.id)
        case OfMeasure(part):
            yield from _of_measure(part, kinds, edition)
        case OfObjective(part):
            yield from _of_objectives(part, edition)


def _of_classes(kinds: tuple[str, ...], edition: Edition) -> Iterator[RuleProvision]:
    for row in edition.recipient_classes.values():
        if set(kinds).intersection(row.powers):
            yield RuleProvision(citation=row.citation, of=row.ref)


def _of_measure(part: str, kinds: tuple[str, ...], edition: Edition) -> Iterator[RuleProvision]:
    match part:
        case "purposes" | "purposes-named":
            for purpose in edition.purposes:
                if purpose.power in kinds:
                    yield RuleProvision(citation=purpose.citation, of=purpose.id)
        case "uses-named":
            for use in edition.intended_uses:
                if use.power in kinds:
                    yield RuleProvision(
                        citation=use.citation, of=use.id, since=use.since, until=use.until
                    )
        case "eligible":
            for group in edition.eligible_classes:
                yield RuleProvision(
                    citation=group.citation, of=group.id, since=group.since, until=group.until
                )
        case _:
            yield from _of_classes(kinds, edition)


def _of_objectives(part: str, edition: Edition) -> Iterator[RuleProvision]:
    for row in edition.objectives.values():
        match part:
            case "not-in-force":
                citations: Iterable[str | None] = (row.commenced_by, row.extent_by)
            case "elements" | "elements-pursued" | "elements-missing":
                citations = (element.citation for element in row.elements)
            case "factors":
                citations = (row.factors.citation if row.factors else None,)
            case "factors-by-age":
                citations = (factor.age for factor in (row.factors.list if row.factors else ()))
            case "listed-entries":
                citations = (listing.citation for listing in row.persons)
            case _:
                citations = (getattr(row, part),)
        for citation in dict.fromkeys(filter(None, citations)):
            yield RuleProvision(citation=citation, of=row.id, since=row.since, until=row.until)
