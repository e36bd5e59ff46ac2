"""In Node, without a browser: the matrix of the page is that of a partnership in the library.

Needs Node, so these run in ``make test-all``.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import strategies as st
from support.depth import scaled
from support.explorer_page import run_modules
from support.generated_documents import examples_of
from support.partnership_documents import FACTS, partnership

import pubservice_share as pss
from pubservice_share import strategies
from pubservice_share.assessment.partnerships import PartnershipAssessment
from pubservice_share.law import built_in, change_days
from pubservice_share.strategies.any_documents import bodies
from pubservice_share.strategies.any_documents import partnerships as any_partnerships

pytestmark = pytest.mark.node

HOW_MANY = scaled(300)
OUTCOMES = {"permitted", "undetermined", "not-permitted"}
IMPORTS = """
import { pageFaultsOf } from "./page_faults.mjs";
import { draftOf, matrixOf, partnershipOf } from "./bodies_together.mjs";
const again = (document) => {
  const { document: draft, keys } = draftOf(document);
  return partnershipOf(draft, keys).partnership;
};
"""
ANSWER = """{
  matrix: matrixOf(page.rules, ...input),
  faults: pageFaultsOf(page.rules, input[0]),
  again: again(input[0]),
}"""


def page_says(folder: Path, asked: list[tuple[dict[str, Any], dict[str, bool]]]) -> list[Any]:
    """What the modules of the page say of partnerships."""
    return run_modules(folder, IMPORTS, f"({ANSWER})", asked)


def compare(folder: Path, asked: list[tuple[dict[str, Any], dict[str, bool]]]) -> set[str]:
    """Check the cells of each partnership; return the outcomes that were seen."""
    seen: set[str] = set()
    for (document, adopt), theirs in zip(asked, page_says(folder, asked), strict=True):
        answer = pss.assess(pss.from_dict(document), adopt)
        assert isinstance(answer, PartnershipAssessment)
        matrix = theirs["matrix"]
        assert matrix["cells"] == [
            {
                "discloser": cell.discloser,
                "recipient": cell.recipient,
                "outcome": cell.outcome.value,
                "missing": [cell.path(path) for path in cell.answer.missing],
                "readings": list(cell.answer.readings),
            }
            for cell in answer.cells
        ], document
        assert theirs["faults"] == [], document
        outcomes = [cell.outcome.value for cell in answer.cells]
        named = ("permitted", "undetermined", "not-permitted")
        counts = [matrix["counts"][name] for name in ("permitted", "open", "closed")]
        assert counts == [outcomes.count(outcome) for outcome in named]
        # Each missing fact once for all pairs.
        every = {cell.path(path) for cell in answer.cells for path in cell.answer.missing}
        assert sorted(matrix["missing"]) == sorted(every), document
        if answer.missing:
            assert every == set(answer.missing)
        # The form in which the page edits a partnership loses nothing, and means the same.
        again = pss.assess(pss.from_dict(theirs["again"]), adopt)
        assert isinstance(again, PartnershipAssessment)
        assert [cell.outcome for cell in again.cells] == [cell.outcome for cell in answer.cells]
        assert again.parties == answer.parties
        seen.update(outcomes)
    return seen


@st.composite
def partnerships(draw: st.DrawFn) -> dict[str, Any]:
    """Partnerships of two to six bodies, without agreements."""
    document: dict[str, Any] = draw(any_partnerships())
    document.pop("agreements", None)
    for number in range(draw(st.integers(0, 4))):
        body = draw(bodies(f"Body {number}"))
        if body not in document["parties"]:
            document["parties"].append(body)
    return document


def test_drawn_partnerships_have_the_same_matrix(tmp_path: Path) -> None:
    asked = [
        (document, {"references-as-amended": True} if number % 3 == 0 else {})
        for number, document in enumerate(examples_of(partnerships(), HOW_MANY))
        if len(document["parties"]) > 1
    ]
    assert len(asked) > HOW_MANY / 2
    assert "not-permitted" in compare(tmp_path, asked)


def test_real_bodies_that_may_share_have_the_same_matrix(tmp_path: Path) -> None:
    drawn = examples_of(strategies.partnerships().map(pss.to_dict), HOW_MANY)
    asked: list[tuple[dict[str, Any], dict[str, bool]]] = [
        ({**document, "agreements": None}, {}) for document in drawn
    ]
    assert "permitted" in compare(tmp_path, asked)


def test_every_objective_and_power_on_days_of_each_kind(tmp_path: Path) -> None:
    law = built_in()
    days = [day.isoformat() for day in change_days(law)[::5]]
    routes: list[tuple[str, str | None]] = [("s35", objective) for objective in law.objectives]
    routes += [(power, None) for power in law.powers if power != "s35"]
    own: dict[str | None, Any] = {"multiple-disadvantages": FACTS["pursues"]}
    asked: list[tuple[dict[str, Any], dict[str, bool]]] = [
        (partnership(power=power, objective=objective, on=day, pursues=own.get(objective)), {})
        for power, objective in routes
        for day in days
    ]
    assert compare(tmp_path, asked) == OUTCOMES


def test_what_the_page_does_not_read_is_refused(tmp_path: Path) -> None:
    many = [{"name": f"Body {number}", "specified_as": ["sch4/12"]} for number in range(21)]
    (answer,) = page_says(tmp_path, [(partnership(parties=many), {})])
    assert any("more than 20 bodies" in fault for fault in answer["faults"])
