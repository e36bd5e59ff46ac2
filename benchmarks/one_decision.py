"""One section 35 disclosure decided, beside policy engines on ten of its conditions.

    make bench

Ours reads every finding with its provisions and its reason, over the varied documents of the
cases.  The peers have their policies parsed beforehand.  Each peer is measured twice: on which of
ten conditions fail, one policy a condition, which is the work nearest to ours though without
sentences, provisions, unknown facts or dates of law; and on permit or deny alone, which ends at
the first condition that fails.

Results are cached for documents of the same pattern.  The lines "first sight" clear every cache
before each document.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import cedarpy
import regopy
from times import report, side_by_side

import pubservice_share as pss
from pubservice_share.assessment import citations as citing
from pubservice_share.assessment import sentence_words as wording
from pubservice_share.assessment import unknowns as turning

CASES = Path(__file__).parent.parent / "cases" / "s35.json"
DOCUMENTS = [pss.from_dict(case["document"]) for case in json.loads(CASES.read_text())]
LISTED = sorted(
    row.ref for row in pss.law.as_at("2024-05-01").specified_persons("multiple-disadvantages")
)


def facts(document: pss.Disclosure) -> dict[str, Any]:
    """The flat facts for a policy engine."""
    return {
        "discloser": (document.discloser.specified_as or ("none",))[0],
        "recipient": (document.recipient.specified_as or ("none",))[0],
        "onDay": int(document.on.strftime("%Y%m%d")),
        "territory": document.territory[0],
        "objective": document.objective or "none",
        "identify": "identify" in (document.pursues or ()),
        "improve": "improve-or-facilitate" in (document.pursues or ()),
        "assists": bool(document.assists_eligible_people),
        "held": bool(document.information.held_in_connection_with_functions),
        "dataProtection": bool(document.complies_with_data_protection),
        "prohibited": bool(document.prohibited_by_investigatory_powers),
    }


DAYS = "context.onDay >= 20180719 && context.onDay < 99991231"
CONDITIONS = {
    "in-force": DAYS,
    "territory": '["england", "wales", "scotland"].contains(context.territory)',
    "objective": 'context.objective == "multiple-disadvantages"',
    "discloser": f"{json.dumps(LISTED)}.contains(context.discloser)",
    "recipient": f"{json.dumps(LISTED)}.contains(context.recipient)",
    "elements": "context.identify && context.improve",
    "people": "context.assists",
    "functions": "context.held",
    "data-protection": "context.dataProtection",
    "investigatory-powers": "!context.prohibited",
}
CEDAR = cedarpy.PolicySet.from_str(
    "permit(principal, action, resource) when {" + " && ".join(CONDITIONS.values()) + "};"
)
CEDAR_REASONS = cedarpy.PolicySet.from_str(
    "permit(principal, action, resource);"
    + "".join(
        f'@id("{name}") forbid(principal, action, resource) unless {{ {condition} }};'
        for name, condition in CONDITIONS.items()
    )
)
ENTITIES = cedarpy.Entities.from_json_str("[]")
TERMS = {
    "in-force": "input.onDay >= 20180719; input.onDay < 99991231",
    "territory": 'input.territory in ["england", "wales", "scotland"]',
    "objective": 'input.objective == "multiple-disadvantages"',
    "discloser": "input.discloser in listed",
    "recipient": "input.recipient in listed",
    "elements": "input.identify; input.improve",
    "people": "input.assists",
    "functions": "input.held",
    "data-protection": "input.dataProtection",
    "investigatory-powers": "not input.prohibited",
}
HEAD = f"""package share
import rego.v1
listed := {json.dumps(LISTED)}
"""
REGO = HEAD + "default permit := false\npermit if {" + "; ".join(TERMS.values()) + "}\n"
REGO_REASONS = HEAD + "".join(
    f"{name.replace('-', '_')} if {{ {terms} }}\n"
    f'failed contains "{name}" if not {name.replace("-", "_")}\n'
    for name, terms in TERMS.items()
)
CONTEXTS = [facts(document) for document in DOCUMENTS]


def ours_in_full() -> None:
    for document in DOCUMENTS:
        answer = pss.assess(document)
        for finding in answer.findings:
            _ = finding.citations, finding.reason, finding.result
        _ = answer.missing, answer.readings


def ours_outcome() -> None:
    for document in DOCUMENTS:
        _ = pss.assess(document).outcome


def forget() -> None:
    """Clear the caches that answers fill for later ones of the same pattern."""
    for cache in CACHES:
        cache.cache_clear()


def first_sight() -> None:
    for document in DOCUMENTS:
        forget()
        answer = pss.assess(document)
        for finding in answer.findings:
            _ = finding.citations, finding.reason, finding.result
        _ = answer.missing, answer.readings


def request(context: dict[str, Any]) -> dict[str, Any]:
    return {
        "principal": 'Body::"a"', "action": 'Action::"disclose"', "resource": 'Body::"b"',
        "context": context,
    }  # fmt: skip


def cedar() -> None:
    for context in CONTEXTS:
        _ = cedarpy.is_authorized(request(context), CEDAR, ENTITIES).allowed


def cedar_reasons() -> None:
    for context in CONTEXTS:
        answer = cedarpy.is_authorized(request(context), CEDAR_REASONS, ENTITIES)
        _ = answer.allowed, answer.diagnostics.reasons


def rego() -> None:
    for context in CONTEXTS:
        PERMITS.set_input(context)
        PERMITS.query("data.share.permit")


def rego_reasons() -> None:
    for context in CONTEXTS:
        FAILS.set_input(context)
        _ = str(FAILS.query("data.share.failed"))


def interpreter(module: str) -> regopy.Interpreter:
    interpreter_of_module = regopy.Interpreter()
    interpreter_of_module.add_module("share", module)
    return interpreter_of_module


PERMITS, FAILS = interpreter(REGO), interpreter(REGO_REASONS)
#: The cached functions that are shared between documents.
CACHES = [
    function
    for module in (citing, turning, wording)
    for function in vars(module).values()
    if hasattr(function, "cache_clear")
    and function.__module__ == module.__name__
    and function.cache_info().maxsize
]


if __name__ == "__main__":
    full, alone = "ours, every finding read", "ours, the outcome alone"
    medians = side_by_side(
        {
            full: ours_in_full,
            alone: ours_outcome,
            "cedarpy, which conditions fail": cedar_reasons,
            "cedarpy, permit or deny": cedar,
            "regopy, which conditions fail": rego_reasons,
            "regopy, permit or deny": rego,
        },
        len(DOCUMENTS),
    )
    report(f"One decision over {len(DOCUMENTS)} varied documents", medians, (full, alone))
    medians = side_by_side(
        {"first sight": first_sight, "forgetting": lambda: [forget() for _ in DOCUMENTS]},
        len(DOCUMENTS),
    )
    least = medians["first sight"] - medians["forgetting"]
    print(f"  ours, every finding read, first sight: {least:.1f} us")
    for outcome in pss.Outcome:
        some = [document for document in DOCUMENTS if pss.assess(document).outcome is outcome]

        def work(some: list[pss.Disclosure] = some) -> None:
            for document in some:
                answer = pss.assess(document)
                for finding in answer.findings:
                    _ = finding.citations, finding.reason
                _ = answer.missing, answer.readings

        median = side_by_side({outcome.value: work}, len(some))
        print(f"  ours, every finding read, {outcome.value}: {median[outcome.value]:.1f} us")
