"""The package in JavaScript answers agreements and partnerships as the library does.

Whole objects: flows, spans, matrix, checks, notes, texts too.  Needs Node, so these run in
``make test-all``.
"""

from __future__ import annotations

import copy
import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest
from support.cases import cases
from support.depth import scaled
from support.generated_documents import EXAMPLES, examples_of
from support.invented_law import loaded
from support.javascript_package import from_package
from support.partnership_documents import agreement, partnership
from support.sharing_documents import sharing_agreements, sharing_partnerships
from support.whole_agreements import whole_agreements

import pubservice_share as pss
from pubservice_share import strategies
from pubservice_share.law import Edition, built_in
from pubservice_share.strategies import BREAKS
from pubservice_share.strategies.any_documents import agreements, partnerships

pytestmark = pytest.mark.node

HOW_MANY = scaled(3000)
VIEWS: list[dict[str, bool]] = [
    {}, {"references-as-amended": True}, {"references-as-amended": False, "s42-stands": True}
]  # fmt: skip
Answer = dict[str, Any]


def _comparable(answer: Answer) -> Answer:
    """The answer without the name of what gave it."""
    answer = json.loads(json.dumps(answer))
    del answer["record"]["library"]
    return answer


def agree(
    documents: Iterable[dict[str, Any]],
    views: list[dict[str, bool]] = VIEWS,
    law: Edition | None = None,
) -> list[Answer]:
    """Every answer in JavaScript is that of the library; those that do not load are left out."""
    export = None if law is None else pss.portable_rules(law=law)
    asked: list[list[Any]] = []
    ours: list[Answer] = []
    for number, document in enumerate(documents):
        adopt = views[number % len(views)]
        try:
            noun = pss.from_dict(copy.deepcopy(document), law=law)
        except pss.DocumentError:
            continue
        asked.append(["assess", document, {"adopt": adopt}])
        ours.append(_comparable(pss.assess(noun, adopt, law=law).to_dict()))
    for question, expected, theirs in zip(
        asked, ours, from_package(asked, law=export), strict=True
    ):
        assert "said" in theirs, (question, theirs)
        assert _comparable(theirs["said"]) == expected, json.dumps(question)
    return ours


def _of_cases(noun: str) -> list[dict[str, Any]]:
    return [case["document"] for case in cases() if case["document"]["type"] == noun]


def test_every_case() -> None:
    sharing = [case for case in cases() if case["document"]["type"] in ("agreement", "partnership")]
    agree([case["document"] for case in sharing], [case.get("adopt") or {} for case in sharing])


def test_the_examples() -> None:
    assert len(agree(EXAMPLES)) == len(EXAMPLES) > 1


def test_generated_agreements() -> None:
    drawn = examples_of(agreements(), HOW_MANY)
    valid = examples_of(strategies.agreements().map(pss.to_dict), HOW_MANY // 4)
    assert len(agree([*drawn, *valid])) > HOW_MANY


def _flow(**facts: Any) -> dict[str, Any]:
    return {"discloser": "a", "recipient": "b", "power": "s35", "territory": ["england"],
            "objective": "multiple-disadvantages", **facts}  # fmt: skip


def _agreement(flow: dict[str, Any], **fields: Any) -> dict[str, Any]:
    parties = [{"id": id, "name": id.upper(), "specified_as": ["sch4/12"]} for id in ("a", "b")]
    return {"type": "agreement", "title": "One", "parties": parties, "flows": [flow],
            "starts": "2024-05-01", "ends": "2025-05-01", **fields}  # fmt: skip


#: What drawn agreements may lack: a party of which little is known, a processor without a place, a
#: misspelt power, other law, no flow.
SHAPES = [
    _agreement(_flow(), parties=[{"id": "a", "name": "A"}, {"id": "b", "name": "B"}]),
    _agreement(
        _flow(), parties=[{"id": "a", "name": "A", "specified_as": [], "role": "processor"}]
    ),
    _agreement(_flow(power="s.35")),
    _agreement(_flow(power=None), gateways=[{"provision": "A scheme of 1998", "flows": [0]}]),
    _agreement(_flow(), flows=[]),
    _agreement(_flow(), starts="2016-01-01", ends="2016-02-01"),
    _agreement(_flow(), starts=None),
    _agreement(_flow(discloser=None, territory=None)),
]


def test_agreements_of_every_shape() -> None:
    """All that an answer to an agreement can say, its flows say in some answer here."""
    answers = agree([*SHAPES, *examples_of(sharing_agreements(), HOW_MANY)])
    assert len(answers) > HOW_MANY / 3
    texts = [finding["reason"] for answer in answers for finding in answer["findings"]]
    cures = {finding["cure"] for answer in answers for finding in answer["findings"]}
    for part in ("The answer depends on how long the agreement runs", "From ", "was not asked",
                 "the power stated is outside", "cannot be assessed until its"):  # fmt: skip
        assert any(part in text for text in texts), part
    for part in ("is recorded as a processor", "Did you mean s35?"):
        assert any(part in (cure or "") for cure in cures), part
    assert {path.split(".")[0] for answer in answers for path in answer["missing"]} == {
        "parties", "starts", "ends", "facts", "flows"
    }  # fmt: skip
    assert {answer["outcome"] for answer in answers} == {*map(str, pss.Outcome)}
    assert any(answer["scope"] for answer in answers)
    assert any("It may apply to flow" in note for answer in answers for note in answer["notes"])


@pytest.mark.parametrize("broken_by", sorted(BREAKS))
def test_agreements_that_a_check_refuses(broken_by: str) -> None:
    drawn = strategies.agreements(broken_by=broken_by).map(pss.to_dict)
    answers = agree(examples_of(drawn, scaled(60)))
    broken = {
        finding["rule"]
        for answer in answers
        for finding in answer["findings"]
        if finding["result"] == "not-met"
    }
    assert broken_by in broken


def test_generated_partnerships() -> None:
    drawn = examples_of(partnerships(), HOW_MANY)
    valid = examples_of(strategies.partnerships().map(pss.to_dict), HOW_MANY // 4)
    assert len(agree([*drawn, *valid])) > HOW_MANY


def test_partnerships_of_every_shape() -> None:
    known = [partnership(agreements=[agreement()], on=on) for on in ("2025-01-01", "2026-10-01")]
    answers = agree([*known, *examples_of(sharing_partnerships(), HOW_MANY)])
    assert len(answers) > HOW_MANY / 3
    rules = {(row["rule"], row["result"]) for answer in answers for row in answer["findings"]}
    assert rules == {
        *(("partnership.pair", result) for result in ("met", "not-met", "unknown")),
        *(("partnership.not-covered", result) for result in ("met", "not-met", "unknown")),
        ("partnership.provider-only", "not-met"),
    }
    assert {row["covered"] for answer in answers for row in answer["matrix"]} == {True, False, None}
    notes = {note for answer in answers for note in answer["notes"]}
    assert any("It may apply to disclosures by" in note for note in notes)


def _covered_by(count: int) -> dict[str, Any]:
    parties = [{"name": name, "specified_as": ["sch4/12"]} for name in ("A", "B")]
    return {
        "type": "partnership", "on": "2024-05-01", "territory": ["england"], "parties": parties,
        "objective": "multiple-disadvantages",
        "agreements": [
            {
                "type": "agreement", "title": f"Agreement {number}", "flows": [_flow()],
                "parties": [{"id": "a", "name": "A"}, {"id": "b", "name": "B"}],
                "starts": "2024-01-01", "ends": "2025-01-01",
            }
            for number in range(count)
        ],
    }  # fmt: skip


@pytest.mark.parametrize("count", [1, 10, 12])
def test_many_agreements_that_cover_a_flow(count: int) -> None:
    (answer,) = agree([_covered_by(count)])
    there, back = answer["matrix"]
    assert (there["covered"], len(there["agreements"])) == (True, min(count, 10))
    assert (back["covered"], back["agreements"]) == (False, [])


@pytest.mark.parametrize("flows", [0, 1, 6, 7, 40])
def test_agreements_of_many_flows(flows: int) -> None:
    """The notes on duties name few flows by title, and many by number."""
    parties = [{"id": f"p{number}", "name": f"Body {number}", "specified_as": ["sch4/12"]}
               for number in range(flows + 1)]  # fmt: skip
    document = {
        "type": "agreement", "title": "Many", "parties": parties, "starts": "2026-01-01",
        "flows": [
            {
                "discloser": f"p{number}", "recipient": f"p{number + 1}", "territory": ["england"],
                "objective": "multiple-disadvantages", "power": "s48" if number % 5 == 4 else "s35",
            }
            for number in range(flows)
        ],
    }  # fmt: skip
    (answer,) = agree([document])
    assert len(answer["flows"]) == flows


def _invented_law(folder: Path) -> Edition:
    """A law with duties that begin, end and are to come within the terms of agreements."""
    anybody = {"bound": [], "in_no_entry": "perhaps", "not_known": "perhaps"}
    councils = {**anybody, "bound": [{"ref": "sch4/12"}, {"ref": "sch4/11"}, {"ref": "sch4/22"}]}
    duty: dict[str, Any] = {
        "title": "lanterns", "territory": ["england"],
        "from_status": "seen", "source": built_in().duties[0].source,
        "discloser": councils, "recipient": councils, "begun": "It {began}.",
    }  # fmt: skip
    rows: dict[str, dict[str, Any]] = {
        "ended": {"from": "2018-05-01", "to": "2024-05-01"},
        "begins": {"from": "2024-05-01"},
        "passed": {"passed": "2024-06-01", "from": None, "from_status": "not-known",
                   "to_come": "Passed {passed}."},
        "silent": {"passed": "2024-06-01", "from": "2031-01-01"},
    }  # fmt: skip
    duties = [
        {**duty, "id": id, "provision": f"CA 2004 s.{number}", **row}
        for number, (id, row) in enumerate(rows.items(), start=91)
    ]
    edition = {"edition": "invented", "extends": built_in().edition, "duties": duties}
    return loaded(folder, edition)


@pytest.mark.parametrize(
    ("starts", "ends", "named"),
    [
        (
            None, None,
            {"It began on 1 May 2018", "It began on 1 May 2024", "Passed 1 June 2024",
             "It began on 1 January 2031"},
        ),
        ("2020-01-01", "2024-05-01", {"It began on 1 May 2018"}),
        ("2024-04-30", "2024-05-02", {"It began on 1 May 2018", "It began on 1 May 2024"}),
        ("2024-05-01", "2024-06-01", {"It began on 1 May 2024"}),
        ("2024-05-01", "2024-06-02", {"It began on 1 May 2024", "Passed 1 June 2024"}),
    ],
)  # fmt: skip
def test_duties_within_a_term(
    starts: str | None, ends: str | None, named: set[str], tmp_path: Path
) -> None:
    law = _invented_law(tmp_path)
    (answer,) = agree([_agreement(_flow(), starts=starts, ends=ends)], law=law)
    invented = [note for note in answer["notes"] if note.startswith(("It began", "Passed"))]
    assert {note.partition(". It may apply")[0] for note in invented} == named


def test_another_edition_of_the_law(tmp_path: Path) -> None:
    law = _invented_law(tmp_path)
    assert agree(examples_of(sharing_agreements(), scaled(300)), law=law)
    assert agree(examples_of(sharing_partnerships(), scaled(300)), law=law)


def test_agreements_with_every_part_that_a_check_reads() -> None:
    assert len(agree(examples_of(whole_agreements(), HOW_MANY))) > 0.5 * HOW_MANY
