"""The export alone is enough: a reader in JavaScript agrees on every case and beyond.

Needs Node, so these run in ``make test-all``.
"""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path
from typing import Any

import pytest
from hypothesis import strategies as st
from support.cases import cases
from support.depth import scaled
from support.generated_documents import examples_of
from support.node import node

import pubservice_share as pss
from pubservice_share.assessment.duties import duties_of
from pubservice_share.model import Single
from pubservice_share.strategies.any_documents import documents

ROOT = Path(__file__).parent.parent.parent
READER = ROOT / "packages" / "js" / "lib" / "reader.mjs"
HOW_MANY = scaled(int(os.environ.get("PORTABLE_DOCUMENTS", "10000")))

BUILT_IN = pss.law.built_in()

pytestmark = pytest.mark.node


def asking(folder: Path, law: pss.law.Edition) -> Any:
    """A function that runs the reader on documents under an edition of the law."""
    export = folder / "rules.json"
    export.write_text(json.dumps(pss.portable_rules(law=law)), encoding="utf-8")

    def ask(lines: list[dict[str, Any]]) -> list[dict[str, Any]]:
        text = "\n".join(json.dumps(line) for line in lines)
        run = subprocess.run(
            [node(), str(READER), str(export)],
            input=text, capture_output=True, text=True, check=False,
        )  # fmt: skip
        assert run.returncode == 0, run.stderr
        return [json.loads(line) for line in run.stdout.splitlines()]

    return ask


@pytest.fixture(scope="module")
def ask(tmp_path_factory: pytest.TempPathFactory) -> Any:
    return asking(tmp_path_factory.mktemp("portable"), BUILT_IN)


def ours(line: dict[str, Any], law: pss.law.Edition = BUILT_IN) -> dict[str, Any]:
    """The answer of the library in the shape of the reader."""
    noun = pss.from_dict(line["document"], law=law)
    assert isinstance(noun, Single)
    answer = pss.assess(noun, line.get("adopt"), law=law)
    open_or_failed = [
        finding
        for finding in answer.findings
        if finding.result in (pss.Result.NOT_MET, pss.Result.UNKNOWN)
    ]
    override = answer.override
    return {
        "outcome": answer.outcome.value,
        "missing": list(answer.missing),
        "readings": list(answer.readings),
        "results": {finding.rule: finding.result.value for finding in answer.findings},
        "citations": sorted(
            {citation for finding in open_or_failed for citation in finding.citations}
        ),
        "override": override and [effect.effect for effect in override.restrictions],
        "offence": answer.offence and answer.offence.citation,
        "duties": [
            {
                "id": beside.duty.id,
                "stage": beside.stage,
                "onward": any(
                    beside.duty.onward is not None and note == beside.duty.onward.text
                    for note in answer.duty_notes
                ),
            }
            for beside in duties_of(noun, law)
        ],
    }


#: A duty that does not exist, of another shape than those that do.
INVENTED = {
    "edition": "invented",
    "extends": BUILT_IN.edition,
    "duties": [
        {
            "id": "lantern-duty", "provision": "CA 2004 s.99", "title": "lanterns",
            "territory": ["england", "scotland"], "from": "2018-05-01", "to": "2026-02-12",
            "from_status": "seen", "source": BUILT_IN.duties[0].source,
            "discloser": {
                "bound": [{"ref": "sch4/7", "territory": ["scotland"]}, {"ref": "sch4/11"}],
                "in_no_entry": "perhaps", "not_known": "not-bound",
            },
            "recipient": {
                "bound": [], "perhaps": [{"ref": "sch4/12"}, {"ref": "s36/1/a"}],
                "in_no_entry": "not-bound", "not_known": "perhaps",
            },
            "begun": "It {began}.",
            "onward": {"ground": "safeguarding", "text": "It may be a ground."},
        }
    ],
}  # fmt: skip
BODIES = st.sampled_from(
    [{}, *({"specified_as": references} for references in ([], ["sch4/7"], ["sch4/11"], ["sch4/12"],
     ["sch4/22"], ["sch4/23", "sch4/7"], ["sch4/4"], ["sch4/28"], ["sch4/42"], ["s36/1/a"]))]
)  # fmt: skip


@st.composite
def beside_duties(draw: st.DrawFn) -> dict[str, Any]:
    """A document between bodies that a duty may bind, on a day about which one begins or ends."""
    document = draw(documents())
    days = ("2018-05-01", "2025-11-06", "2025-11-07", "2026-02-11", "2026-02-12", "2026-04-28",
            "2026-04-29", "2026-09-29", "2026-09-30", "2026-10-15")  # fmt: skip
    document["on"] = draw(st.sampled_from(days))
    for role in ("discloser", "recipient", "holder", "received_from"):
        if role in document:
            document[role] = {"name": role, **draw(BODIES)}
    if document["type"] == "disclosure":
        document["power"] = draw(st.sampled_from(["s35", "s35", "s35", document["power"]]))
        objectives = ["multiple-disadvantages", "fuel-poverty", None]
        document["objective"] = draw(st.sampled_from(objectives))
        document["pursues"] = None
    if document["type"] == "onward-disclosure":
        document["ground"] = draw(st.sampled_from(["enactment", "safeguarding", None]))
    document.pop("information", None)
    return document


def test_the_javascript_reader_agrees_on_every_case(ask: Any) -> None:
    single = ("disclosure", "use", "onward-disclosure")
    lines = [
        {"document": case["document"], "adopt": case.get("adopt")}
        for case in cases()
        if case["document"]["type"] in single
    ]
    for line, theirs in zip(lines, ask(lines), strict=True):
        assert theirs == ours(line), line


def test_the_javascript_reader_agrees_on_generated_documents(ask: Any) -> None:
    lines: list[dict[str, Any]] = [
        {"document": document, "adopt": {"s42-stands": True} if number % 3 else {}}
        for number, document in enumerate(examples_of(documents(), HOW_MANY))
    ]
    assert len(lines) >= HOW_MANY * 0.9
    for line, theirs in zip(lines, ask(lines), strict=True):
        assert theirs == ours(line), line


def test_the_javascript_reader_names_the_same_duties(tmp_path: Path) -> None:
    """The duties of the law, and one that is data alone."""
    path = tmp_path / "law.json"
    path.write_text(json.dumps(INVENTED), encoding="utf-8")
    law = pss.law.load(path)
    expected_duties = {
        ("ca2004-16LA", "to-come", False),
        ("ca2004-16LA", "begun", False),
        ("ca2004-16LA", "begun", True),
        ("daa2021-49A", "begun", False),
        ("lantern-duty", "begun", False),
        ("lantern-duty", "begun", True),
    }
    named: set[tuple[str, str, bool]] = set()
    # Some come seldom: so many documents are drawn that each comes.
    for _ in range(6):
        lines: list[dict[str, Any]] = []
        for document in examples_of(beside_duties(), 1500):
            try:
                pss.from_dict(document, law=law)
            except pss.DocumentError:
                continue
            lines.append({"document": document})
        assert len(lines) > 1000
        for line, theirs in zip(lines, asking(tmp_path, law)(lines), strict=True):
            expected = ours(line, law)
            assert theirs == expected, line
            named |= {(duty["id"], duty["stage"], duty["onward"]) for duty in expected["duties"]}
        if named == expected_duties:
            return
    raise AssertionError(f"no document was drawn beside {expected_duties - named}")
