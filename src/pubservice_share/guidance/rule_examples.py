"""Examples of rules and checks: documents in which each is met, and in which it is not.

The documents come from the cases and the examples of the project.  An agreement is given as one of
two agreements without fault, with what is changed in it.  Every sentence beside an example is that
of the answer to its document.
"""

from __future__ import annotations

import copy
import functools
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import attrs

from pubservice_share.assessment import Finding, Outcome, assess
from pubservice_share.documents import from_dict
from pubservice_share.law import Edition

__all__ = ["RuleExample", "examples_of", "value_at", "with_changes"]

_DATA = Path(__file__).parent / "data" / "rule-examples.json"


@attrs.frozen(kw_only=True)
class RuleExample:
    """A document with a finding of a rule or a check."""

    #: The name of the case, or the file of the example.
    name: str
    #: Why it comes out so; None for an agreement, whose changes show it.
    why: str | None
    document: dict[str, Any]
    #: The readings of the law that are chosen for it.
    adopt: dict[str, bool] = attrs.Factory(dict[str, bool])
    #: What is changed in an agreement without fault: each place, with None for what is left out.
    changes: dict[str, Any] = attrs.Factory(dict[str, Any])
    outcome: Outcome
    finding: Finding

    def to_dict(self) -> dict[str, Any]:
        """The example as plain JSON values."""
        return {
            "name": self.name,
            "why": self.why,
            "adopt": self.adopt,
            "outcome": self.outcome.value,
            "finding": self.finding.to_dict(),
            "document": self.document,
        }


@functools.cache
def _data() -> dict[str, Any]:
    data: dict[str, Any] = json.loads(_DATA.read_text(encoding="utf-8"))
    return data


def examples_of(id: str, law: Edition | None = None) -> dict[str, RuleExample]:
    """The examples of a rule or a check by their result: ``met``, then ``not-met`` or ``unknown``.

    Each document is assessed now, so what the answer says is what it says under this edition.
    A result without an example is left out.
    """
    stated: Mapping[str, Any] = _data()["examples"].get(id, {})
    examples = [_example(id, example, law) for example in stated.values()]
    return {example.finding.result.value: example for example in examples if example is not None}


def _example(id: str, stated: Mapping[str, Any], law: Edition | None) -> RuleExample | None:
    base = stated.get("base")
    document = copy.deepcopy(stated["document"] if base is None else _data()["documents"][base])
    changes = dict.fromkeys(stated.get("remove", ())) | stated.get("set", {})
    document = with_changes(document, changes)
    adopt: dict[str, bool] = stated.get("adopt", {})
    answer = assess(from_dict(document, law=law), adopt, law)
    findings = [finding for finding in answer.findings if finding.rule == id]
    if not findings:
        return None
    finding = next((row for row in findings if row.result.value == stated["result"]), findings[0])
    return RuleExample(
        name=stated["name"],
        why=stated.get("why"),
        document=document,
        adopt=adopt,
        changes=changes,
        outcome=answer.outcome,
        finding=finding,
    )


def with_changes(document: dict[str, Any], changes: Mapping[str, Any]) -> dict[str, Any]:
    """A document with values set at dotted places; None leaves out what is there."""
    changed = copy.deepcopy(document)
    for place, value in changes.items():
        *steps, last = place.split(".")
        container: Any = changed
        for step in steps:
            container = container[int(step)] if isinstance(container, list) else container[step]
        if isinstance(container, list):
            number = int(last)
            container[number : number + 1] = [] if value is None else [value]
        elif value is None:
            container.pop(last, None)
        else:
            container[last] = value
    return changed


def value_at(document: Any, pointer: str) -> Any:
    """The value at a JSON Pointer; None where nothing is stated there."""
    value = document
    for step in pointer.split("/")[1:]:
        if isinstance(value, list):
            value = value[int(step)] if step.isdecimal() and int(step) < len(value) else None
        else:
            value = value.get(step) if isinstance(value, dict) else None
    return value
