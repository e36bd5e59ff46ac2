"""One section 35 disclosure decided, beside policy engines on ten of its conditions.

    make bench

Ours reads every finding with its provisions and its reason, over the varied documents of the
cases.  The peers decide permit or deny on ten conditions, with their policies parsed
beforehand, and give no reasons.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import cedarpy
import regopy
from timing import report, side_by_side

import pubservice_share as pss

CASES = Path(__file__).parent.parent / "cases" / "s35.json"
DOCUMENTS = [pss.from_dict(case["document"]) for case in json.loads(CASES.read_text())]
LISTED = sorted(
    row.ref for row in pss.law.as_at("2024-05-01").specified_persons("multiple-disadvantages")
)


def facts(document: pss.Disclosure) -> dict[str, Any]:
    """The flat facts that a policy engine is given."""
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


CEDAR = cedarpy.PolicySet.from_str(f"""
permit(principal, action, resource) when {{
  context.onDay >= 20180719 && context.onDay < 99991231 &&
  ["england", "wales", "scotland"].contains(context.territory) &&
  context.objective == "multiple-disadvantages" &&
  {json.dumps(LISTED)}.contains(context.discloser) &&
  {json.dumps(LISTED)}.contains(context.recipient) &&
  context.identify && context.improve && context.assists && context.held &&
  context.dataProtection && !context.prohibited
}};""")
ENTITIES = cedarpy.Entities.from_json_str("[]")
REGO = f"""package share
import rego.v1
listed := {json.dumps(LISTED)}
default permit := false
permit if {{
  input.onDay >= 20180719
  input.onDay < 99991231
  input.territory in ["england", "wales", "scotland"]
  input.objective == "multiple-disadvantages"
  input.discloser in listed
  input.recipient in listed
  input.identify
  input.improve
  input.assists
  input.held
  input.dataProtection
  not input.prohibited
}}"""
CONTEXTS = [facts(document) for document in DOCUMENTS]


def ours_in_full() -> None:
    for document in DOCUMENTS:
        answer = pss.assess(document)
        for found in answer.findings:
            _ = found.citations, found.reason, found.result
        _ = answer.missing, answer.readings


def ours_outcome() -> None:
    for document in DOCUMENTS:
        _ = pss.assess(document).outcome


def cedar() -> None:
    for context in CONTEXTS:
        request = {
            "principal": 'Body::"a"', "action": 'Action::"disclose"', "resource": 'Body::"b"',
            "context": context,
        }  # fmt: skip
        _ = cedarpy.is_authorized(request, CEDAR, ENTITIES).allowed


def rego() -> None:
    interpreter = regopy.Interpreter()
    interpreter.add_module("share", REGO)
    for context in CONTEXTS:
        interpreter.set_input(context)
        interpreter.query("data.share.permit")


if __name__ == "__main__":
    full, alone = "ours, every finding read", "ours, the outcome alone"
    medians = side_by_side(
        {full: ours_in_full, alone: ours_outcome, "cedarpy, parsed": cedar, "regopy": rego},
        len(DOCUMENTS),
    )
    report(f"One decision over {len(DOCUMENTS)} varied documents", medians, (full, alone))
    for outcome in pss.Outcome:
        some = [document for document in DOCUMENTS if pss.assess(document).outcome is outcome]

        def work(some: list[pss.Disclosure] = some) -> None:
            for document in some:
                answer = pss.assess(document)
                for found in answer.findings:
                    _ = found.citations, found.reason
                _ = answer.missing, answer.readings

        median = side_by_side({outcome.value: work}, len(some))
        print(f"  ours, every finding read, {outcome.value}: {median[outcome.value]:.1f} us")
