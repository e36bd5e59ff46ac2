"""Each limit of ``limits``: a value just below it is read, and one above it is a clear fault.

Every way of reading answers the same: text read at once, text that takes a careful look, values of
Python, and both validators.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import pubservice_share as pss
from pubservice_share import limits
from pubservice_share.cli import inputs as folders
from pubservice_share.documents.structure_faults import structure_faults
from pubservice_share.law import built_in
from pubservice_share.register import read

NUMBER = "information-sharing-agreement-0001"
AGREEMENT: dict[str, Any] = {"type": "agreement", "title": "A", "parties": []}
PARTNERSHIP: dict[str, Any] = {
    "type": "partnership",
    "on": "2024-05-01",
    "territory": ["england"],
    "objective": "multiple-disadvantages",
    "parties": [{"name": "A"}, {"name": "B"}],
}
DISCLOSURE: dict[str, Any] = {
    "type": "disclosure",
    "power": "s35",
    "on": "2024-05-01",
    "territory": ["england"],
    "discloser": {"name": "A"},
    "recipient": {"name": "B"},
}
DOCS = Path(__file__).parents[2] / "docs" / "reference" / "limits.md"


def refused(read: Callable[[], Any]) -> tuple[pss.Fault, ...]:
    with pytest.raises(pss.DocumentError) as caught:
        read()
    return caught.value.faults


def every_way(document: dict[str, Any]) -> list[Callable[[], Any]]:
    text = json.dumps(document)
    return [
        lambda: pss.loads(text),
        # The number of a letter takes the careful look.
        lambda: pss.loads(text.replace('"type"', '"\\u0074ype"', 1)),
        lambda: pss.from_dict(document),
    ]


def only_fault(document: dict[str, Any]) -> pss.Fault:
    """The only fault of a document, the same in every way of reading."""
    fault_lists = [refused(way) for way in every_way(document)]
    fault_lists += (
        tuple(structure_faults(document, built_in(), quote=False, fast=fast))
        for fast in (True, False)
    )
    assert all(faults == fault_lists[0] for faults in fault_lists)
    (fault,) = fault_lists[0]
    return fault


def party(number: int) -> dict[str, Any]:
    return {"id": f"p{number}", "name": f"Body {number}"}


def of_party(number: int) -> dict[str, Any]:
    return {"party": f"p{number}"}


#: The noun, its list, what makes an item, and the limit.
LISTS: list[tuple[dict[str, Any], str, Callable[[int], Any], int]] = [
    (AGREEMENT, "parties", party, limits.MAX_PARTIES),
    (AGREEMENT, "flows", lambda number: {"reference": str(number)}, limits.MAX_FLOWS),
    (AGREEMENT, "data_items", party, limits.MAX_ITEMS),
    (AGREEMENT, "signatures", of_party, limits.MAX_ITEMS),
    (AGREEMENT, "lawful_bases", of_party, limits.MAX_ITEMS),
    (PARTNERSHIP, "parties", lambda number: {"name": f"Body {number}"}, limits.MAX_TOGETHER),
    (PARTNERSHIP, "agreements", lambda number: f"{number}.json", limits.MAX_AGREEMENTS),
    (
        DISCLOSURE,
        "restrictions",
        lambda number: {"kind": "policy", "description": str(number)},
        limits.MAX_ITEMS,
    ),
]


@pytest.mark.parametrize(
    ("noun", "name", "item", "most"), LISTS, ids=[f"{row[0]['type']}-{row[1]}" for row in LISTS]
)
def test_lists(noun: dict[str, Any], name: str, item: Callable[[int], Any], most: int) -> None:
    items = [item(number) for number in range(most + 1)]
    for way in every_way({**noun, name: items[:-1]}):
        assert len(getattr(way(), name)) == most
    fault = only_fault({**noun, name: items})
    assert fault == pss.Fault(
        f"/{name}",
        f"the list has {most + 1:,} items: split it into lists of at most {most:,} items",
        f"a list of {most + 1:,}",
        f"at most {most:,} items",
        "too-many-items",
    )


@pytest.mark.parametrize("letter", ["x", "\u00e9", "\U0001f600"])
@pytest.mark.parametrize(
    ("name", "most"), [("reference", limits.MAX_TEXT), ("title", limits.MAX_NAME)]
)
def test_texts_are_counted_in_letters(letter: str, name: str, most: int) -> None:
    for way in every_way({**AGREEMENT, name: letter * most}):
        assert len(getattr(way(), name)) == most
    fault = only_fault({**AGREEMENT, name: letter * (most + 1)})
    assert (fault.pointer, fault.expected) == (f"/{name}", f"at most {most} characters")


def test_values_are_counted_at_every_depth() -> None:
    def document(count: int) -> dict[str, Any]:
        return {**AGREEMENT, "annotations": {"x": [0] * count}}

    # The document, its three fields, the annotations and the list are values as well.
    for way in every_way(document(limits.MAX_VALUES - 6)):
        assert way()
    for way in every_way(document(limits.MAX_VALUES - 5)):
        (fault,) = refused(way)
        assert fault.expected == f"at most {limits.MAX_VALUES:,} values"


def test_flows_of_a_partnership_are_counted_together() -> None:
    agreements = [
        {
            **AGREEMENT,
            "title": f"A{number}",
            "flows": [{"reference": str(at)} for at in range(limits.MAX_FLOWS)],
        }
        for number in range(limits.MAX_FLOWS_TOGETHER // limits.MAX_FLOWS)
    ]
    document = {**PARTNERSHIP, "agreements": agreements}
    assert pss.from_dict(document)
    document["agreements"] = [*agreements, {**AGREEMENT, "flows": [{}]}]
    for way in every_way(document):
        (fault,) = refused(way)
        assert fault.pointer == "/agreements"
        assert fault.message == (
            "the agreements have 20,001 flows in total: keep at most 20,000 flows by leaving "
            "out agreements that do not matter here"
        )
        assert fault.expected == f"at most {limits.MAX_FLOWS_TOGETHER:,} flows"
        assert fault.found == f"{limits.MAX_FLOWS_TOGETHER + 1:,} flows"


def test_a_great_many_faults_are_listed_up_to_the_most_by_either_validator() -> None:
    """The validator that lists faults one by one checks a large document."""
    words = [f"no word {number}" for number in range(1_900)]
    document = {**AGREEMENT, "flows": [{"reference": str(at), "pursues": words} for at in range(8)]}
    faults = refused(lambda: pss.from_dict(document))
    assert len(faults) == limits.MAX_FAULTS + 1
    assert "there are more" in faults[-1].message


def test_few_agreements_are_named_for_one_flow() -> None:
    flow = {"discloser": "a", "recipient": "b", "power": "s35", "territory": ["england"],
            "objective": "multiple-disadvantages"}  # fmt: skip
    bodies = [{"id": "a", "name": "A"}, {"id": "b", "name": "B"}]
    agreements = [
        {**AGREEMENT, "id": f"number {number}", "parties": bodies, "flows": [flow],
         "starts": "2024-01-01", "ends": "2026-01-01"}
        for number in range(limits.MAX_NAMED + 5)
    ]  # fmt: skip
    answer = pss.assess(pss.from_dict({**PARTNERSHIP, "agreements": agreements}))
    assert isinstance(answer, pss.PartnershipAssessment)
    row = answer.matrix()[0]
    assert row["covered"] is True
    assert row["agreements"] == [f"number {number}" for number in range(limits.MAX_NAMED)]


def test_hints_and_findings_of_one_check_are_limited() -> None:
    items = [{"id": f"item number {number}", "name": "x"} for number in range(60)]
    flows = [{"items": [f"itam {at} of {number}" for at in range(limits.MAX_FOUND // 2 + 1)]}
             for number in range(2)]  # fmt: skip
    answer = pss.assess(pss.from_dict({**AGREEMENT, "data_items": items, "flows": flows}))
    findings = [
        finding for finding in answer.findings if finding.rule == "agreement.dangling-reference"
    ]
    assert len(findings) == limits.MAX_FOUND
    assert sum("Was" in str(finding.cure) for finding in findings) <= limits.MAX_HINTS


def test_the_flows_of_an_entry_are_limited() -> None:
    def entry(controllers: int, processors: int) -> str:
        return json.dumps(
            {
                NUMBER: "1",
                "name": "A",
                "controller-names": [f"a{number}" for number in range(controllers)],
                "processor-names": [f"b{number}" for number in range(processors)],
            }
        )

    (agreement,) = read(entry(40, 25))
    assert len(agreement.flows or ()) == limits.MAX_FLOWS
    assert "flows" in refused(lambda: read(entry(40, 26)))[0].message
    assert "parties" in refused(lambda: read(entry(limits.MAX_PARTIES + 1, 1)))[0].message
    assert "a list of" in refused(lambda: read(entry(limits.MAX_FLOWS + 1, 0)))[0].message
    site = {"data": {"id": 1}, "controllers": ["x"] * (limits.MAX_FLOWS + 1)}
    assert "a list of" in refused(lambda: read(json.dumps(site)))[0].message


def test_entries_of_a_register_are_counted() -> None:
    entries = [{NUMBER: "1"}] * (limits.MAX_ENTRIES + 1)
    (fault,) = refused(lambda: read(json.dumps(entries)))
    assert fault.expected == f"at most {limits.MAX_ENTRIES:,} entries"


def test_an_item_that_many_keys_have_is_counted_for_each() -> None:
    import hashlib

    item = json.dumps({NUMBER: "1", "name": "A", "purpose": "x" * 90_000})
    name = hashlib.sha256(item.encode()).hexdigest()

    def text(keys: int) -> str:
        lines = (f"append-entry\tuser\t{key}\t2019-01-01\tsha-256:{name}" for key in range(keys))
        return "\n".join([f"add-item\t{item}", *lines])

    most = limits.MAX_BYTES // len(item)
    assert len(read(text(most))) == most
    assert "entries are too long" in refused(lambda: read(text(most + 1)))[0].message


def test_files_of_a_folder_and_beside_a_document_are_counted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, run: Any
) -> None:
    for number in range(4):
        text = json.dumps({**AGREEMENT, "title": f"A{number}"})
        (tmp_path / f"{number}.json").write_text(text, "utf-8")
    document = {**PARTNERSHIP, "agreements": [f"{number}.json" for number in range(4)]}
    named = tmp_path / "all" / "partnership.json"
    named.parent.mkdir()
    document["agreements"] = ["0.json", "1.json"]
    for name in document["agreements"]:
        (named.parent / name).write_text((tmp_path / name).read_text("utf-8"), "utf-8")
    named.write_text(json.dumps(document), "utf-8")
    assert run("assess", named)[0] != 2
    monkeypatch.setattr(folders, "MAX_BYTES_BESIDE", 60)
    code, _, err = run("assess", named)
    assert (code, "/agreements/1" in err, "more than 60 bytes" in err) == (2, True, True)
    monkeypatch.setattr(folders, "MAX_FILES", 7)
    assert run("agreement", "status", tmp_path, "--as-of", "2024-05-01")[0] == 0
    monkeypatch.setattr(folders, "MAX_FILES", 6)
    for command in (("agreement", "status", tmp_path, "--as-of", "2024-05-01"),
                    ("validate", tmp_path), ("report", tmp_path)):  # fmt: skip
        code, _, err = run(*command)
        assert (code, "at most 6 files" in err) == (2, True), command


@pytest.mark.parametrize("command", ["validate", "report"])
def test_a_line_that_is_too_long_is_reported_and_the_next_is_read(
    command: str, tmp_path: Path, run: Any
) -> None:
    good = json.dumps(DISCLOSURE)
    long = good[:-1] + ', "reference": "' + "x" * limits.MAX_BYTES + '"}'
    (tmp_path / "log.jsonl").write_text(f"{good}\n{long}\n{good}\n{long}", "utf-8")
    code, out, _ = run(command, tmp_path)
    assert code == (2 if command == "validate" else 0)
    assert " ".join(out.split()).count(f"at most {limits.MAX_BYTES:,} bytes") >= 2
    assert "our documents" in out or "4 documents" in out


def test_every_limit_is_documented_with_its_number() -> None:
    page = DOCS.read_text("utf-8")
    for name in limits.__all__:
        if name == "most_items":
            continue
        value = getattr(limits, name)
        written = {f"{value:,}", f"{value >> 20} MiB"}
        assert any(re.search(rf"\b{re.escape(text)}\b", page) for text in written), name
