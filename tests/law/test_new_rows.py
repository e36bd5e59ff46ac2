"""A new instrument is a change of data: every function and command uses a new row of each kind."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import attrs
import jsonschema
import polars as pl
import pytest
from support.invented_law import GROWN, NEW_ROW_CASES, disclosure, loaded, received, water
from support.node import node

import pubservice_share as pss
from pubservice_share import forms, guidance, law, register, words
from pubservice_share.documents.schemas.nouns import noun_schema
from pubservice_share.explorer.page_data import explorer_data
from pubservice_share.portable import READER

PAGE = Path(pss.__file__).parent / "explorer" / "page"


@pytest.fixture(scope="module")
def edition(tmp_path_factory: pytest.TempPathFactory) -> law.Edition:
    return loaded(tmp_path_factory.mktemp("grown"), GROWN)


def test_the_invented_edition_has_a_new_row_of_each_kind() -> None:
    """A list without a new row would not be tested."""
    lists = {name for name, rows in law.built_in().to_dict().items() if isinstance(rows, list)}
    left = lists - set(GROWN)
    assert not left, f"add a row of each to GROWN, and a document that asks about it: {left}"


@pytest.mark.parametrize("name", NEW_ROW_CASES)
def test_a_document_about_a_new_row_has_an_answer(edition: law.Edition, name: str) -> None:
    document, outcome = NEW_ROW_CASES[name]
    answer = pss.assess(pss.from_dict(document, law=edition), law=edition)
    assert answer.outcome.value == outcome
    again = pss.loads(json.dumps(document), law=edition)
    assert pss.to_dict(pss.assess(again, law=edition)) == pss.to_dict(answer)
    for finding in answer.findings:
        assert all(link.startswith("https://www.legislation.gov.uk/") for link in finding.links)


@pytest.mark.parametrize("name", NEW_ROW_CASES)
def test_the_schema_of_the_edition_takes_its_documents(edition: law.Edition, name: str) -> None:
    document, _ = NEW_ROW_CASES[name]
    schema = noun_schema(edition, document["type"])
    jsonschema.Draft202012Validator(schema).validate(json.loads(json.dumps(document)))


def test_the_published_schemas_are_those_of_the_built_in_edition() -> None:
    for value in ("lantern-tariff", "in-the-dark", "brighten-homes"):
        assert value not in json.dumps(pss.schema("disclosure"))
    with pytest.raises(pss.DocumentError) as caught:
        pss.from_dict(water())
    assert {fault.pointer for fault in caught.value.faults} == {
        "/eligible_as", "/intended_use/0", "/purpose/0", "/recipient/specified_as/0",
    }  # fmt: skip


def flat(document: dict[str, Any], before: str = "") -> dict[str, Any]:
    flattened: dict[str, Any] = {}
    for name, value in document.items():
        if isinstance(value, dict):
            flattened |= flat(value, f"{before}{name}.")
        elif name != "restrictions":
            flattened[f"{before}{name}"] = value
    return flattened


@pytest.mark.parametrize("noun", ["disclosure", "use", "onward-disclosure"])
def test_tables_have_the_answers_of_documents(edition: law.Edition, noun: str) -> None:
    documents = [example for example in NEW_ROW_CASES.values() if example[0]["type"] == noun]
    frame = pl.DataFrame([flat(document) for document, _ in documents], infer_schema_length=None)
    answers = pss.assess_table(frame, noun=noun, law=edition)
    assert answers["outcome"].to_list() == [outcome for _, outcome in documents]
    for (document, _), row in zip(documents, answers.iter_rows(named=True), strict=True):
        answer = pss.assess(pss.from_dict(document, law=edition), law=edition)
        for column, result in (("not_met", pss.Result.NOT_MET), ("unknown", pss.Result.UNKNOWN)):
            expected = {finding.rule for finding in answer.findings if finding.result is result}
            assert set(row[column]) == expected


@pytest.mark.node
def test_the_portable_reader_and_the_page_have_the_answers_of_the_library(
    edition: law.Edition, tmp_path: Path
) -> None:
    for folder in (READER, PAGE):
        for module in folder.glob("*.mjs"):
            (tmp_path / module.name).write_bytes(module.read_bytes())
    (tmp_path / "run.mjs").write_text(
        """
        import { readFileSync } from "node:fs";
        import { answer } from "./assessment.mjs";
        import { faultsOf } from "./faults.mjs";
        import { rulesOf } from "./evaluation.mjs";
        import { routesBetween } from "./routes.mjs";
        import { assessment } from "./plain_answer.mjs";
        const { pack, data, documents, flow } = JSON.parse(readFileSync(0, "utf8"));
        const rules = rulesOf(pack);
        const page = { rules, words: pack.words };
        const answers = documents.map((document) => ({
          faults: faultsOf(rules, document),
          portable: answer(rules, { document }),
          page: assessment(page, document, {}),
        }));
        const routes = routesBetween(rules, pack.words, flow).map(({ title }) => title);
        console.log(JSON.stringify({ answers, routes }));
        """,
        encoding="utf-8",
    )
    documents = [document for document, _ in NEW_ROW_CASES.values()]
    flow = {"discloser": water()["discloser"], "recipient": water()["recipient"],
            "on": "2031-03-01", "territory": ["england"]}  # fmt: skip
    request = {
        "pack": pss.portable_rules(law=edition),
        "data": explorer_data(edition),
        "documents": documents,
        "flow": flow,
    }
    run = subprocess.run(
        [node(), str(tmp_path / "run.mjs")],
        input=json.dumps(request), capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert run.returncode == 0, run.stderr
    reply = json.loads(run.stdout)
    for document, theirs in zip(documents, reply["answers"], strict=True):
        answer = pss.assess(pss.from_dict(document, law=edition), law=edition)
        ours = json.loads(json.dumps(pss.to_dict(answer)))
        for said in (ours, theirs["page"]):
            del said["record"]["library"]
        assert theirs["faults"] == []
        assert theirs["page"] == ours
        assert theirs["portable"]["outcome"] == answer.outcome.value
        assert theirs["portable"]["missing"] == list(answer.missing)
    assert "lantern oil: to an undertaker" in reply["routes"]


def test_routes_have_the_titles_of_the_edition(edition: law.Edition) -> None:
    routes = pss.routes("sch6/2", "s38/1/c", on="2031-03-01", law=edition)
    assert [route.title for route in routes] == ["lantern oil: to an undertaker"]


def test_the_interview_offers_the_new_words(edition: law.Edition) -> None:
    for path in ("purpose", "intended_use"):
        document = {name: value for name, value in water().items() if name != path}
        question = forms.next_question(pss.from_dict(document, law=edition), law=edition)
        assert question is not None
        offered = {choice.value for choice in question.choices}
        assert offered & {"brighten-homes", "lantern-tariff"}, path


def test_the_register_knows_the_new_objective(edition: law.Edition) -> None:
    entry = {
        "data": {"id": 7, "name": "Lanterns"},
        "controllers": [{"data": {"name": "Kent"}}],
        "processors": [{"data": {"name": "The Keeper"}}],
        "powers": [{"data": {"name": "Lighting lanterns"}}],
    }
    (agreement,) = register.read(json.dumps(entry), law=edition)
    assert agreement.flows is not None
    (flow,) = agreement.flows
    assert (flow.power, flow.objective) == ("s35", "lantern-light")
    assert register.export(agreement, "site", law=edition) == entry
    by_hand = attrs.evolve(agreement, register_entry=None)
    exported = register.export(by_hand, "site", law=edition)
    assert exported["powers"] == [{"data": {"name": "lantern light"}}]


def test_the_changes_name_the_new_rows(edition: law.Edition) -> None:
    changes = law.changes("2031-02-28", "2031-03-01", edition=edition)
    about = {change.about for change in changes}
    assert {"s44", "sch4/A1", "sch4/B1", "lantern-light", "DEA 2017 s.38(3)"} <= about
    links = {change.by: change.link for change in changes}
    site = "https://www.legislation.gov.uk/uksi/2031/77"
    assert links["SI 2031/77 Sch.4A para.A1"] == f"{site}/schedule/4A/paragraph/A1/2031-03-01"
    assert links["SI 2031/77 Pt.1"] == f"{site}/part/1/2031-03-01"
    assert links["SI 2031/77 rule 5"] == f"{site}/rule/5/2031-03-01"
    compared = guidance.compare(
        pss.from_dict(water(), as_=pss.Disclosure, law=edition),
        "2031-02-28",
        "2031-03-01",
        law=edition,
    )
    assert "DEA 2017 s.38(3)" in {change.about for change in compared.changes}


@pytest.mark.parametrize(
    ("document", "words_of_message"),
    [
        (disclosure(objective="moonlight"), "only proposed: consulted on under the moon"),
        (disclosure(power="s99"), r"this section is about lamps \(DEA 2017 Pt.5 Ch.1\)"),
        (
            disclosure(recipient={"name": "x", "specified_as": ["sch4/28B"]}),
            "only says what a lantern is",
        ),
    ],
)
def test_faults_use_the_words_of_the_edition(
    edition: law.Edition, document: dict[str, Any], words_of_message: str
) -> None:
    with pytest.raises(pss.DocumentError, match=words_of_message):
        pss.from_dict(document, law=edition)


def test_an_offence_comes_with_the_new_penalty_and_defence(edition: law.Edition) -> None:
    document = received("onward-disclosure", ground_made_out=False, knew_or_reckless=True)
    offence = pss.assess(pss.from_dict(document, law=edition), law=edition).offence
    assert offence is not None
    assert "to prove that it was dark" in json.dumps(offence.to_dict())
    assert "a night without light" in json.dumps(offence.to_dict())
    assert "only by the Keeper" in json.dumps(offence.to_dict())


def test_a_new_duty_is_named_beside_an_answer(edition: law.Edition) -> None:
    answer = pss.assess(pss.from_dict(disclosure(), law=edition), law=edition)
    notes = [note for note in answer.notes if "Lantern Regulations" in note]
    assert notes == [
        "Regulation 12 of the Lantern Regulations is reported to have begun on 1 March 2031; "
        "the regulations that began it were not read, and may not have done so everywhere."
    ]
    routes = pss.routes("sch4/7", "sch4/27E", on="2031-03-01", law=edition)
    assert [note for note in routes.notes if "Lantern Regulations" in note]


def test_an_agreement_may_rely_on_a_new_lawful_basis(edition: law.Edition) -> None:
    agreement = {
        "type": "agreement", "title": "Lanterns", "starts": "2031-03-01",
        "parties": [{"id": "a", "name": "A", "role": "controller"}],
        "lawful_bases": [{"party": "a", "basis": "6(1)(l)"}],
    }  # fmt: skip
    findings = pss.assess(pss.from_dict(agreement, law=edition), law=edition).findings
    (basis,) = [row for row in findings if row.rule == "agreement.lawful-basis-not-in-force"]
    assert basis.result is pss.Result.MET
    with pytest.raises(pss.DocumentError, match="6"):
        pss.from_dict(agreement)


def test_each_new_text_can_be_translated(edition: law.Edition) -> None:
    ids = set(words.template("cy", law=edition)["texts"])
    assert {
        "eligible.in-the-dark", "use.s38.lantern-tariff", "purpose.s38.brighten-homes",
        "class.s38/1/c", "ground.lantern-rescue", "restriction.guild-oath.reason",
    } <= ids  # fmt: skip
