"""Write the examples of the rules and checks, which ``pubservice-share rule`` shows.

An example of a rule is the simplest case in which the rule is met, or is not. An example of a
check is one of two agreements without fault, or that agreement with a change that the check finds.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import pubservice_share as pss
from pubservice_share.assessment.partnerships.findings import RULES as PARTNERSHIP_CHECKS
from pubservice_share.rules import every_rule
from pubservice_share.rules.checks import CHECKS
from tools.reference_pages import case_with

ROOT = Path(__file__).parent.parent
DATA = ROOT / "src" / "pubservice_share" / "guidance" / "data" / "rule-examples.json"
RESULTS = ("met", "not-met")


def _broken() -> Any:
    """The agreements broken in one way, which the tests share."""
    sys.path.insert(0, str(ROOT / "tests"))
    from support import broken_agreements

    return broken_agreements


def _of_rules() -> dict[str, Any]:
    examples: dict[str, Any] = {}
    for rule in every_rule():
        for result in (*RESULTS, "unknown"):
            # A rule that is never "not met" has an example in which it is not settled.
            if result == "unknown" and "not-met" in examples[rule.id]:
                continue
            example = case_with(rule.id, result, adopting=False) or case_with(rule.id, result)
            if example is None:
                continue
            file, case, _, _ = example
            adopt = {"adopt": case["adopt"]} if case.get("adopt") else {}
            examples.setdefault(rule.id, {})[result] = {
                "name": f"case {case['name']} of cases/{file}",
                "why": case["why"],
                "result": result,
                **adopt,
                "document": case["document"],
            }
    return examples


def _has(document: dict[str, Any], rule: str, result: str) -> bool:
    return any(
        finding.rule == rule and finding.result.value == result
        for finding in pss.assess(pss.from_dict(document)).findings
    )


def _of_checks() -> tuple[dict[str, Any], dict[str, Any]]:
    """The agreements without fault, and the examples of the checks."""
    shared = _broken()
    bases = {name: shared.example(name) for name in (shared.FUEL, shared.FAMILIES)}
    rows = [(f"agreement.{rule}", name, changes) for rule, name, changes in
            (*shared.BROKEN, *shared.TOGETHER)]  # fmt: skip
    rows += [("", name, changes) for name, changes in shared.EDGES.values()]
    # A flow that cannot be assessed until its power is known.
    rows += [("flow.power", shared.FAMILIES, {"flows.0.power": "s48"})]
    examples: dict[str, Any] = {}
    for check in (*(check.id for check in CHECKS), "flow.power"):
        for result in RESULTS:
            for _, name, changes in [("", name, {}) for name in bases] + sorted(
                rows, key=lambda row: (row[0] != check, len(json.dumps(list(row[2]))))
            ):
                if _has(shared.broken(name, changes), check, result):
                    examples.setdefault(check, {})[result] = {
                        "name": f"examples/{name}.json",
                        "result": result,
                        "base": name,
                        "set": {
                            place: value
                            for place, value in changes.items()
                            if value is not shared.GONE and value is not None
                        },
                        "remove": [
                            place
                            for place, value in changes.items()
                            if value is shared.GONE or value is None
                        ],
                    }
                    break
    return bases, examples


def _of_partnerships(agreement: dict[str, Any]) -> dict[str, Any]:
    """A partnership whose flow an agreement covers, and one with a body that is not listed."""
    families = {row["id"]: row for row in agreement["parties"]}
    parties = [
        {field: families[id][field] for field in ("name", "identifier", "specified_as")
         if field in families[id]}
        for id in ("police", "leeds")
    ]  # fmt: skip
    flow = agreement["flows"][0]
    common = {
        field: flow[field]
        for field in ("objective", "pursues", "assists_eligible_people", "information",
                      "complies_with_data_protection", "prohibited_by_investigatory_powers")
        if field in flow
    }  # fmt: skip
    base = {"type": "partnership", "on": "2025-01-01", "territory": ["england"], **common}
    documents = {
        "two parties and their agreement": {**base, "parties": parties, "agreements": [agreement]},
        "two parties without an agreement": {**base, "parties": parties, "agreements": []},
        "a party that is not listed": {
            **base,
            "parties": [*parties, {"name": "A charity", "specified_as": []}],
            "agreements": [],
        },
    }
    examples: dict[str, Any] = {}
    for check in PARTNERSHIP_CHECKS:
        for result in RESULTS:
            for name, document in documents.items():
                if _has(document, check.id, result):
                    examples.setdefault(check.id, {})[result] = {
                        "name": f"a partnership of {name}",
                        "result": result,
                        "document": document,
                    }
                    break
    return examples


def content() -> str:
    """The file as it should be."""
    bases, of_checks = _of_checks()
    partnerships = _of_partnerships(bases["agreement-multiple-disadvantages"])
    value = {"documents": bases, "examples": {**_of_rules(), **of_checks, **partnerships}}
    return json.dumps(value, ensure_ascii=False, indent=1) + "\n"


def main() -> None:
    """Write the file."""
    DATA.write_text(content(), encoding="utf-8")


if __name__ == "__main__":
    main()
