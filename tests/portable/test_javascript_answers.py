"""The package in JavaScript answers as the library does: the whole object, texts too.

Needs Node, so these run in ``make test-all``.
"""

from __future__ import annotations

import copy
import json
import os
from pathlib import Path
from typing import Any

import pytest
from hypothesis import strategies as st
from support.cases import cases
from support.depth import scaled
from support.generated_documents import examples_of
from support.invented_law import loaded
from support.javascript_package import from_package

import pubservice_share as pss
from pubservice_share import directory
from pubservice_share.law import Edition, built_in
from pubservice_share.strategies.any_documents import documents

pytestmark = pytest.mark.node

HOW_MANY = scaled(int(os.environ.get("PORTABLE_DOCUMENTS", "10000")))
#: A document with the views taken.
Question = tuple[dict[str, Any], dict[str, bool]]

#: Names and other texts that a program might take for something else.
ODD_TEXT = st.sampled_from(
    ["{day}", "$&", "%s", "A\nB", "\u2028", "é\u0301", "😀", "\U0010ffff", '"', "\\", "constructor",
     "\x7f", "<b>", "“”", "ﬁ"]
)  # fmt: skip
ANNOTATIONS = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | ODD_TEXT
    | st.floats(1e-12, 1e12).filter(lambda number: not number.is_integer()),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(ODD_TEXT, inner, max_size=3),
    max_leaves=8,
)  # fmt: skip


def without_library(answer: dict[str, Any]) -> dict[str, Any]:
    """The answer without the name of what gave it."""
    answer = copy.deepcopy(answer)
    del answer["record"]["library"]
    return answer


def of_library(question: Question, law: Edition) -> dict[str, Any]:
    document, adopt = question
    answer = pss.assess(pss.from_dict(document, law=law), adopt, law=law)
    return without_library(json.loads(json.dumps(answer.to_dict())))


def agree(questions: list[Question], law: Edition | None = None) -> None:
    """Every answer in JavaScript is that of the library."""
    edition = law or built_in()
    export = None if law is None else pss.portable_rules(law=law)
    asked: list[list[Any]] = [
        ["assess", document, {"adopt": adopt}] for document, adopt in questions
    ]
    for question, theirs in zip(questions, from_package(asked, law=export), strict=True):
        assert "said" in theirs, (question, theirs)
        assert without_library(theirs["said"]) == of_library(question, edition), question


def test_every_case() -> None:
    """Of all five nouns, through the files that npm packs."""
    agree([(case["document"], case.get("adopt") or {}) for case in cases()])


def test_generated_documents() -> None:
    generated = examples_of(documents(), HOW_MANY)
    assert len(generated) >= HOW_MANY * 0.9
    agree(
        [
            (document, {"s42-stands": True} if number % 3 else {})
            for number, document in enumerate(generated)
        ]
    )


@st.composite
def odd(draw: st.DrawFn) -> dict[str, Any]:
    """A document with odd texts, and with fields that are null or state nothing."""
    document = draw(documents())
    for body in ("discloser", "recipient", "holder", "received_from"):
        if body in document:
            document[body]["name"] = f"{draw(ODD_TEXT)} {body}"
    document["reference"] = draw(ODD_TEXT | st.none())
    document["annotations"] = draw(st.none() | st.dictionaries(ODD_TEXT, ANNOTATIONS))
    document.setdefault("information", draw(st.sampled_from([None, {}, {"personal": None}])))
    return document


def test_odd_texts_and_what_states_nothing() -> None:
    agree([(document, {}) for document in examples_of(odd(), scaled(2000))])


def test_another_edition_of_the_law(tmp_path: Path) -> None:
    first, *others = built_in().to_dict()["restrictions"]
    law = loaded(
        tmp_path,
        {
            "edition": "own",
            "extends": built_in().edition,
            "restrictions": [{**first, "reason": "an invented reason"}],
        },
    )
    assert others
    agree([(document, {}) for document in examples_of(documents(), scaled(500))], law)


@pytest.mark.parametrize(
    "adopt", [{"no-such-reading": True}, {"s42-stands": "yes"}, {"s42-stands": None}]
)
def test_a_view_that_is_none_is_refused(adopt: dict[str, Any]) -> None:
    (case, *_) = cases()
    with pytest.raises(ValueError, match=r"is not a reading|must be True or False"):
        pss.assess(pss.from_dict(case["document"]), adopt)
    (theirs,) = from_package([["assess", case["document"], {"adopt": adopt}]])
    assert theirs["error"] == "RangeError"


def test_the_record_names_the_package_and_its_version() -> None:
    (case, *_) = cases()
    (theirs,) = from_package([["assess", case["document"]]])
    library = theirs["said"]["record"]["library"]
    assert library == f"pubservice-share (JavaScript) {pss.__version__}"
    (edition,) = from_package([["edition"]])
    assert edition["said"] == {"edition": built_in().edition, "digest": built_in().digest}


def test_the_other_functions() -> None:
    """Each once: the modules of the package have tests of their own for every input."""
    documents = [case["document"] for case in cases() if case["document"]["type"] == "disclosure"]
    broken = {"type": "use", "on": "1 May 2024"}
    on, flow = "2024-05-01", {"on": "2024-05-01", "territory": "wales"}
    asked: list[tuple[list[Any], Any]] = []
    for document in documents[:40]:
        noun = pss.from_dict(document)
        following = pss.next_question(noun, skip=["objective"])
        asked += [
            (["nextQuestion", document, {"skip": ["objective"]}],
             following and following.to_dict()),
            (["questions", document], [row.to_dict() for row in pss.questions(noun)]),
        ]  # fmt: skip
    asked += [
        (["routes", "DWP", "Leeds City Council", flow],
         pss.routes("DWP", "Leeds City Council", on=on, territory="wales").to_dict()),
        (["bodies", "Leeds", {"on": on}], directory.search("Leeds", on=on).to_dict()),
        (["bodies", None, {"on": on, "kind": "police-force"}],
         {"found": [row.to_dict() for row in directory.every_match(on=on, kind="police-force")],
          "near": []}),
        (["changes", "2023-01-01", on],
         [change.to_dict() for change in pss.law.changes("2023-01-01", on)]),
    ]  # fmt: skip
    with pytest.raises(pss.DocumentError) as caught:
        pss.from_dict(broken)
    faults = caught.value.to_dict()["faults"]
    asked += [(["validate", broken], faults), (["validate", documents[0]], [])]
    given = from_package([asking for asking, _ in asked])
    for (asking, expected), theirs in zip(asked, given, strict=True):
        assert theirs == {"said": json.loads(json.dumps(expected))}, asking
    for theirs in from_package(
        [[name, broken] for name in ("assess", "nextQuestion", "questions")]
    ):
        assert theirs["error"] == "DocumentError"
        assert theirs["message"] == str(caught.value)
        assert theirs["faults"] == faults
