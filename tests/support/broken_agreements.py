"""Two agreements without fault, and copies of them broken in one way or another."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

EXAMPLES = Path(__file__).parents[2] / "examples"
FAMILIES, FUEL = "agreement-multiple-disadvantages", "agreement-fuel-poverty"
GONE = object()

#: What has one finding: (rule, which agreement, {place: what stands there instead})
BROKEN: list[tuple[str, str, dict[str, Any]]] = [
    ("discloser-missing", FAMILIES, {"flows.2.discloser": GONE}),
    ("recipient-missing", FAMILIES, {"flows.2.recipient": None}),
    ("power-missing", FAMILIES, {"flows.1.power": GONE}),
    ("territory-missing", FAMILIES, {"flows.0.territory": GONE}),
    ("power-outside-chapter", FAMILIES, {"flows.0.power": "s48"}),
    ("power-outside-chapter", FUEL, {"flows.1.power": "debt recovery"}),
    ("dangling-reference", FAMILIES, {"flows.2.discloser": "dpw"}),
    ("dangling-reference", FAMILIES, {"flows.0.items.0": "call"}),
    ("dangling-reference", FAMILIES, {"lawful_bases.4": {"party": "nobody"}}),
    ("dangling-reference", FAMILIES, {"privacy_notices.4": {"party": "nobody"}}),
    ("dangling-reference", FAMILIES, {"code_of_practice.4": {"party": "nobody"}}),
    ("dangling-reference", FAMILIES, {"breach_contacts.4": {"party": "nobody"}}),
    ("dangling-reference", FAMILIES, {"signatures.4": {"party": "nobody"}}),
    ("dangling-reference", FUEL, {"register_entry.unread": [
        {"field": "controllers", "text": "x:y", "kind": "dangling"}]}),
    ("party-on-both-sides", FAMILIES, {"flows.0.recipient": "police"}),
    ("party-on-both-sides", FUEL, {"flows.1.items": ["customers"]}),
    ("role-missing", FAMILIES, {"parties.1.role": GONE}),
    ("role-missing", FUEL, {"parties.0.role": None}),
    ("processor-in-flow", FUEL, {"parties.1.role": "processor"}),
    ("processor-in-flow", FUEL, {
        "parties.1.role": "processor", "lawful_bases.1": GONE, "privacy_notices.1": GONE}),
    ("flow-items-missing", FAMILIES, {"flows.2.items": []}),
    ("flow-items-missing", FAMILIES, {"flows.0.items": GONE}),
    ("item-reason-missing", FAMILIES, {"data_items.0.reason": GONE}),
    ("item-reason-missing", FUEL, {"data_items.1.reason": ""}),
    ("purpose-missing", FAMILIES, {"purpose": GONE}),
    ("purpose-missing", FUEL, {"purpose": ""}),
    ("benefits-missing", FAMILIES, {"benefits": GONE}),
    ("end-missing", FAMILIES, {"ends": GONE}),
    ("review-date-missing", FAMILIES, {"reviews_on": GONE}),
    ("method-missing", FAMILIES, {"method": GONE}),
    ("retention-missing", FAMILIES, {"retention": GONE}),
    ("destruction-missing", FAMILIES, {"destruction": GONE}),
    ("contact-missing", FAMILIES, {"contact": GONE}),
    ("review-outside-term", FAMILIES, {"reviews_on": "2026-09-03"}),
    ("review-outside-term", FAMILIES, {"reviews_on": "2024-09-01"}),
    ("not-registered", FAMILIES, {"register_entry": GONE}),
    ("not-registered", FUEL, {"register_entry": {}}),
    ("registered-late", FAMILIES, {"register_entry.registered_on": "2024-09-03"}),
    ("registered-late", FUEL, {"register_entry.registered_on": "2025-01-01"}),
    ("register-value-unread", FAMILIES, {"register_entry.unread": [
        {"field": "start-date", "text": "Autumn", "kind": "no-date"}]}),
    ("register-value-unread", FAMILIES, {"register_entry.unread": [
        {"field": "retention-period", "text": "a year", "kind": "no-duration"}]}),
    ("register-value-unread", FAMILIES, {"register_entry.unread": [
        {"field": "end-date", "text": "2024-01-01", "kind": "before-start"}]}),
    ("signature-missing", FAMILIES, {"signatures.0": GONE}),
    ("signature-missing", FUEL, {"signatures.1": GONE}),
    ("signed-after-start", FAMILIES, {"signatures.3.on": "2024-09-03"}),
    ("lawful-basis-missing", FAMILIES, {"lawful_bases.1.basis": GONE}),
    ("lawful-basis-missing", FUEL, {"lawful_bases.0": GONE}),
    ("lawful-basis-missing", FUEL, {"data_items.0.personal": False, "lawful_bases.0": GONE}),
    ("consent-with-power", FAMILIES, {"lawful_bases.0.basis": "6(1)(a)"}),
    ("consent-with-power", FUEL, {"lawful_bases.1.basis": "6(1)(a)"}),
    ("legitimate-interests-of-public-authority", FAMILIES, {"lawful_bases.0.basis": "6(1)(f)"}),
    ("lawful-basis-not-in-force", FUEL, {"lawful_bases.1.basis": "6(1)(ea)"}),
    ("lawful-basis-not-in-force", FUEL, {
        "lawful_bases.0.basis": "6(1)(ea)", "ends": "2026-02-05", "reviews_on": "2025-09-02"}),
    ("special-category-condition-missing", FAMILIES, {"lawful_bases.0.special_category": GONE}),
    ("special-category-condition-missing", FAMILIES, {"lawful_bases.3.special_category": GONE}),
    ("criminal-offence-condition-missing", FAMILIES, {"lawful_bases.1.criminal_offence": GONE}),
    ("criminal-offence-condition-missing", FAMILIES, {"lawful_bases.0.criminal_offence": GONE}),
    ("joint-controller-arrangement-missing", FAMILIES, {"parties.0.role": "joint-controller"}),
    ("privacy-notice-missing", FAMILIES, {"privacy_notices.2": GONE}),
    ("privacy-notice-missing", FUEL, {"privacy_notices.1": GONE}),
    ("code-regard-missing", FAMILIES, {"code_of_practice.3": GONE}),
    ("code-regard-missing", FUEL, {"code_of_practice.0": GONE}),
    ("breach-contact-missing", FAMILIES, {"breach_contacts.0": GONE}),
    ("breach-contact-missing", FAMILIES, {"breach_contacts.0.contact": GONE}),
    ("dpia-missing", FAMILIES, {"dpia": GONE}),
    ("business-case-missing", FAMILIES, {"business_case": GONE}),
    ("security-plan-missing", FAMILIES, {"security_plan": GONE}),
    ("dpia-after-start", FAMILIES, {"dpia.on": "2024-09-03"}),
    ("business-case-after-start", FAMILIES, {"business_case.on": "2024-09-03"}),
    ("security-plan-after-start", FAMILIES, {"security_plan.on": "2024-09-03"}),
    ("publication-missing", FAMILIES, {"publication": GONE}),
    ("publication-missing", FAMILIES, {"dpia.published_at": GONE}),
    ("publication-missing", FUEL, {"business_case.published_at": GONE}),
]  # fmt: skip

#: What cannot be broken alone: other things are missing with it.
TOGETHER: list[tuple[str, str, dict[str, Any]]] = [
    ("legitimate-interests-of-public-authority", FUEL, {"lawful_bases.0.basis": "6(1)(ea)"}),
    ("flows-missing", FAMILIES, {"flows": GONE}),
    ("parties-missing", FAMILIES, {"parties": []}),
    ("data-items-missing", FAMILIES, {"data_items": GONE}),
    ("start-missing", FAMILIES, {"starts": GONE}),
    ("starts-before-act", FAMILIES, {"starts": "2016-01-01"}),
    ("party-without-flow", FAMILIES, {"flows.2": GONE}),
    ("item-not-carried", FAMILIES, {"flows.2": GONE}),
    ("sensitive-items-unmarked", FAMILIES, {"data_items.1.special_category": GONE}),
    ("retention-longer-than-term", FAMILIES, {"retention": "P3Y"}),
    ("registration-day-missing", FAMILIES, {"register_entry.registered_on": GONE}),
    ("accession-and-withdrawal-missing", FAMILIES, {"accession_and_withdrawal": GONE}),
]  # fmt: skip


_UNREAD = [{"field": field, "text": "x", "kind": kind} for field, kind in (
    ("start-date", "no-date"), ("controllers", "dangling"), ("retention-period", "no-duration"),
    ("end-date", "before-start"), ("id", "dangling"))]  # fmt: skip
_BACK = {"discloser": "leeds", "recipient": "police", "items": ["plan"], "power": "s35"}
#: What is at the edge of a check, or breaks it in some other way, by a few words.
EDGES: dict[str, tuple[str, dict[str, Any]]] = {
    "no flow, no item": (FAMILIES, {"flows": GONE, "data_items": GONE}),
    "flows that are none": (FAMILIES, {"flows": []}),
    "items that are none": (FAMILIES, {"data_items": []}),
    "one party": (FUEL, {"parties.1": GONE}),
    "nothing but parties": (FAMILIES, dict.fromkeys((
        "flows", "data_items", "purpose", "benefits", "starts", "ends", "reviews_on", "method",
        "retention", "destruction", "contact", "lawful_bases", "privacy_notices", "signatures",
        "code_of_practice", "breach_contacts", "dpia", "business_case", "security_plan",
        "publication", "register_entry", "accession_and_withdrawal"), GONE)),
    "a draft with nothing around it": (FAMILIES, {
        "status": "draft", "signatures": GONE, "register_entry": GONE, "publication": GONE}),
    "a power in capitals": (FAMILIES, {"flows.0.power": "S35"}),
    "a power unlike any": (FAMILIES, {"flows.2.power": "of attorney"}),
    "a party nearly named": (FAMILIES, {"flows.0.recipient": "leed"}),
    "a party unlike any": (FAMILIES, {"flows.0.recipient": "zzzz"}),
    "an item unlike any": (FAMILIES, {"flows.1.items": ["zzzz", "attendence"]}),
    "many names that lead nowhere": (FAMILIES, {
        "privacy_notices": [{"party": "police" + "x" * n} for n in range(1, 53)]}),
    "as many as are looked for, and one more": (FAMILIES, {
        "code_of_practice": [{"party": f"police{n}"} for n in range(49)],
        "signatures": [{"party": "polic"}, {"party": "leed"}]}),
    "values of the register": (FAMILIES, {"register_entry.unread": _UNREAD}),
    "values of the register, none": (FAMILIES, {"register_entry.unread": []}),
    "entered on the day": (FAMILIES, {"register_entry.registered_on": "2024-09-02"}),
    "entered a day late": (FAMILIES, {"register_entry.registered_on": "2024-09-03"}),
    "entered two days late": (FAMILIES, {"register_entry.registered_on": "2024-09-04"}),
    "entered, nobody knows when it starts": (FAMILIES, {"starts": GONE}),
    "entered without a number": (FAMILIES, {"register_entry": {"registered_on": "2024-08-12"}}),
    "a number without a day": (FUEL, {"register_entry": {"number": "378"}}),
    "entered, with a page alone": (FUEL, {"register_entry": {"url": "https://example.org/1"}}),
    "a basis that is new, from after its first day and without an end": (FUEL, {
        "lawful_bases.1.basis": "6(1)(ea)", "starts": "2026-06-01", "ends": GONE,
        "reviews_on": "2027-06-01"}),
    "a draft whose papers are not published": (FAMILIES, {
        "status": "draft", "business_case": {"on": "2024-05-20"}, "dpia": {"on": "2024-06-10"}}),
    "a business case that is withheld": (FAMILIES, {
        "business_case": {"on": "2024-05-20", "withheld_because": "It names suppliers."}}),
    "papers that are not published": (FAMILIES, {
        "business_case": {"on": "2024-05-20"}, "dpia": {"on": "2024-06-10"}}),
    "other law, and a power like one of these": (FAMILIES, {
        "flows.0.power": "s.350", "flows.1.power": "of attorney", "flows.2.power": "s.36x",
        "flows.3.power": GONE,
        "gateways": [{"provision": "Children Act 2004 s.11", "flows": ["/flows/0", 1, 3]},
                     {"provision": "common law", "flows": [1]}]}),
    "a row of the signatures that is nearly a party": (FAMILIES, {
        "signatures": [{"party": "polic"}, {"party": "zzzz"}],
        "breach_contacts": [{"party": "polic"}, {"party": "zzzz"}],
        "lawful_bases": [{"party": "leed"}, {"party": "zzzz"}]}),
    "a review on the first day": (FAMILIES, {"reviews_on": "2024-09-02"}),
    "a review on the last day": (FAMILIES, {"reviews_on": "2026-09-02"}),
    "a review before, without an end": (FAMILIES, {"reviews_on": "2024-09-01", "ends": GONE}),
    "a review after, without a start": (FAMILIES, {"reviews_on": "2026-09-03", "starts": GONE}),
    "a review, without a term": (FAMILIES, {"starts": GONE, "ends": GONE}),
    "kept as long as the term": (FAMILIES, {"retention": "P2Y"}),
    "kept a day longer": (FAMILIES, {"retention": "P731D"}),
    "kept two days longer": (FAMILIES, {"retention": "P732D"}),
    "kept beyond the calendar": (FAMILIES, {"retention": "P9000Y"}),
    "kept, without an end": (FAMILIES, {"ends": GONE}),
    "starts on the day of the Act": (FAMILIES, {"starts": "2017-04-27"}),
    "starts the day before": (FAMILIES, {"starts": "2017-04-26"}),
    "signed on the first day": (FAMILIES, {"signatures.3.on": "2024-09-02"}),
    "signed on no day": (FAMILIES, {"signatures.3.on": GONE}),
    "signed late by two, and by none of it": (FAMILIES, {
        "signatures.0.on": "2025-01-01", "signatures.2.on": "2024-09-03",
        "signatures.3": {"party": "nobody", "on": "2025-01-01"}}),
    "papers of the first day": (FAMILIES, {
        "dpia.on": "2024-09-02", "business_case.on": "2024-09-02",
        "security_plan.on": "2024-09-02"}),
    "papers of no day": (FAMILIES, {"dpia.on": GONE, "security_plan.on": GONE}),
    "papers withheld for a reason": (FAMILIES, {
        "publication": {"withheld_because": "safety"},
        "dpia": {"reference": "x", "withheld_because": "safety"}}),
    "papers withheld for none": (FAMILIES, {
        "publication": {}, "business_case": {"reference": "x"}}),
    "a party without a flow": (FAMILIES, {"flows.1": GONE}),
    "a processor": (FAMILIES, {"parties.3.role": "processor"}),
    "a processor without a flow": (FAMILIES, {"parties.3.role": "processor", "flows.1": GONE}),
    "joint controllers": (FAMILIES, {
        "parties.1.role": "joint-controller", "parties.2.role": "joint-controller"}),
    "joint controllers with an arrangement": (FAMILIES, {
        "parties.1.role": "joint-controller", "joint_controllers": "The council answers."}),
    "a flow back with items of its own": (FAMILIES, {"flows.2": _BACK}),
    "a flow back with the same items": (FAMILIES, {"flows.2": {**_BACK, "items": ["calls"]}}),
    "a flow back without items": (FAMILIES, {"flows.2": {**_BACK, "items": []}}),
    "flows back after a flow without items": (FAMILIES, {
        "flows.0.items": GONE, "flows.2": _BACK}),
    "a flow back before its opposite": (FAMILIES, {"flows.0": _BACK, "flows.2": {
        "discloser": "police", "recipient": "leeds", "items": ["plan"], "power": "s35"}}),
    "two flows to their own discloser": (FAMILIES, {
        "flows.0.recipient": "police", "flows.1.recipient": "school"}),
    "a flow between nobody": (FAMILIES, {"flows.0.discloser": GONE, "flows.0.recipient": GONE}),
    "items that no flow names": (FAMILIES, {
        "flows.0.items": [], "flows.1.items": [], "flows.2.items": []}),
    "items that all flows may carry": (FAMILIES, {
        "flows.0.items": GONE, "flows.1.items": GONE, "flows.2.items": GONE}),
    "an item not recorded as personal": (FAMILIES, {
        "data_items.0.personal": GONE, "data_items.0.criminal_offence": GONE}),
    "an item said not to be personal": (FAMILIES, {
        "data_items.0.personal": False, "data_items.0.criminal_offence": GONE}),
    "nothing is personal": (FAMILIES, {**{
        f"data_items.{number}.personal": False for number in range(4)},
        "lawful_bases": GONE, "privacy_notices": GONE}),
    "no condition of anybody": (FAMILIES, {"lawful_bases": GONE}),
    "a basis of no name": (FAMILIES, {"lawful_bases.2.basis": GONE}),
    "a basis of nobody": (FAMILIES, {
        "lawful_bases.0": {"party": "nobody", "basis": "6(1)(a)"}}),
    "legitimate interests of a provider": (FUEL, {
        "parties.1.specified_as": ["sch4/28"], "lawful_bases.1.basis": "6(1)(f)"}),
    "legitimate interests of a body that is not listed": (FUEL, {
        "parties.1.specified_as": [], "lawful_bases.1.basis": "6(1)(ea)"}),
    "a basis that is new while the agreement runs": (FUEL, {
        "lawful_bases.1.basis": "6(1)(ea)"}),
    "a basis that is new on the first day": (FUEL, {
        "lawful_bases.1.basis": "6(1)(ea)", "starts": "2026-02-05"}),
    "a basis that is new and no first day": (FUEL, {
        "lawful_bases.1.basis": "6(1)(ea)", "starts": GONE}),
    "a basis that is new after the last day": (FUEL, {
        "lawful_bases.1.basis": "6(1)(ea)", "starts": GONE, "ends": "2026-02-05"}),
    "legitimate interests of a class of recipients": (FUEL, {"lawful_bases.1.basis": "6(1)(f)"}),
    "legitimate interests of who is not known": (FUEL, {
        "parties.1.specified_as": GONE, "lawful_bases.1.basis": "6(1)(ea)"}),
}  # fmt: skip


def example(name: str) -> dict[str, Any]:
    document: dict[str, Any] = json.loads((EXAMPLES / f"{name}.json").read_text(encoding="utf-8"))
    return document


def broken(name: str, changes: dict[str, Any]) -> dict[str, Any]:
    document = copy.deepcopy(example(name))
    for place, value in changes.items():
        *steps, last = place.split(".")
        container: Any = document
        for step in steps:
            container = container[int(step)] if isinstance(container, list) else container[step]
        if isinstance(container, list):
            number = int(last)
            container[number : number + 1] = [] if value is GONE else [value]
        elif value is GONE:
            del container[last]
        else:
            container[last] = value
    return document
