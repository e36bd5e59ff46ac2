"""Under an edition that a user brings, the doors of the JavaScript package agree as well.

Needs Node, so these run in ``make test-all``.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import attrs
import msgspec
import pytest
from support.faulty_documents import changed
from support.invented_law import GROWN, disclosure, loaded, received, water
from support.javascript import in_node

import pubservice_share as pss

pytestmark = pytest.mark.node

IMPORTS = """
import { faultsOf } from "LIB/faults.mjs";
import { changesOfLaw } from "LIB/law_changes.mjs";
import { lawAsAt } from "LIB/law_on_day.mjs";
import { questionsFor } from "LIB/open_questions.mjs";
import { routesFor } from "LIB/routes.mjs";
"""
DAYS = ("2024-05-01", "2031-02-28", "2031-03-01", "2032-03-01", "2033-03-01")


@pytest.fixture(scope="module")
def law(tmp_path_factory: pytest.TempPathFactory) -> pss.law.Edition:
    """The built-in edition with a row more of each kind."""
    return loaded(tmp_path_factory.mktemp("grown"), GROWN)


def faults_of(document: Any, law: pss.law.Edition) -> list[dict[str, Any]]:
    try:
        pss.from_dict(document, law=law)
    except pss.DocumentError as error:
        return [attrs.asdict(fault) for fault in error.faults]
    return []


def test_the_faults_are_those_of_the_edition(tmp_path: Path, law: pss.law.Edition) -> None:
    sound = [disclosure(), received("use"), received("onward-disclosure"), water()]
    documents = [
        *sound,
        disclosure(objective="lantern-lights"), disclosure(pursues=["find-lantern", "identify"]),
        *(document for one in sound for document in changed(one, 5)),
    ]  # fmt: skip
    every = in_node(tmp_path, IMPORTS, "faultsOf(rules, input)", documents, law)
    for document, theirs in zip(documents, every, strict=True):
        assert theirs == faults_of(document, law), document
    assert every[: len(sound)] == [[] for _ in sound]


def test_the_law_of_a_day_is_that_of_the_edition(tmp_path: Path, law: pss.law.Edition) -> None:
    answer = """(() => {
      const law = lawAsAt(rules, input);
      return [law.objectives(), law.schedule(4), law.specifiedPersons("lantern-light"),
              law.arguablePersons("lantern-light"), changesOfLaw(rules, "2024-01-01", input)];
    })()"""

    def rows(values: Any) -> list[Any]:
        return [
            {**msgspec.to_builtins(row), **({"citation": row.citation} if citing else {})}
            for row in values
            if (citing := hasattr(row, "citation")) is not None
        ]

    for day, theirs in zip(DAYS, in_node(tmp_path, IMPORTS, answer, DAYS, law), strict=True):
        own = pss.law.as_at(day, edition=law)
        changes = pss.law.changes("2024-01-01", day, edition=law)
        expected = [
            rows(own.objectives()), rows(own.schedule(4)),
            rows(own.specified_persons("lantern-light")), own.arguable_persons("lantern-light"),
            [change.to_dict() for change in changes],
        ]  # fmt: skip
        assert theirs == json.loads(json.dumps(expected)), day


def test_routes_and_questions_are_those_of_the_edition(
    tmp_path: Path, law: pss.law.Edition
) -> None:
    pairs = [
        (from_, to, day)
        for day in DAYS
        for from_, to in (
            ("DWP", "The Keeper of the Lanterns"), ("sch4/A1", "the lamplighter"),
            ("DWP", "s38/1/c"), ("A shop for The Lamplighter", "DWP"), ("sch4/27E", "sch4/11"),
        )
    ]  # fmt: skip
    answer = "routesFor(rules, directory, input[0], input[1], { on: input[2] })"
    for pair, theirs in zip(pairs, in_node(tmp_path, IMPORTS, answer, pairs, law), strict=True):
        from_, to, day = pair
        own = pss.routes(from_, to, on=day, law=law).to_dict()
        assert theirs == json.loads(json.dumps(own)), pair
    open_ = [
        disclosure(objective=None, pursues=None), disclosure(assists_eligible_people=None),
        water(intended_use=None), disclosure(recipient={"name": "x"}),
    ]  # fmt: skip
    answer = "questionsFor(rules, input, { everyFlow: true })"
    for document, theirs in zip(open_, in_node(tmp_path, IMPORTS, answer, open_, law), strict=True):
        noun = pss.from_dict(document, law=law)
        own_questions = pss.questions(noun, law=law, every_flow=True)
        assert theirs == [question.to_dict() for question in own_questions], document
