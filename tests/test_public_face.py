"""The public interface: names, behaviour, and the cost of an import."""

from __future__ import annotations

import ast
import copy
import hashlib
import json
import subprocess
import sys
from datetime import datetime
from pathlib import Path
from typing import Any

import attrs
import pytest
from support.cases import cases

import pubservice_share as pss

SOURCE = Path(pss.__file__).parent
DOCUMENT = cases()[0]["document"]


def test_every_public_name_is_there_and_has_a_docstring() -> None:
    for name in pss.__all__:
        public = getattr(pss, name)
        assert name == "__version__" or public.__doc__, name


def test_an_answer_is_neither_true_nor_false() -> None:
    answer = pss.assess(pss.from_dict(DOCUMENT))
    with pytest.raises(TypeError, match=r"use its \.outcome"):
        bool(answer)
    assert answer.outcome == "permitted"
    assert "West Yorkshire Police to Leeds City Council" in repr(answer)


def test_assess_refuses_a_value_that_is_not_a_noun() -> None:
    with pytest.raises(TypeError, match="read JSON with loads or from_dict first"):
        pss.assess(DOCUMENT)


def test_assess_refuses_an_unknown_reading() -> None:
    noun = pss.from_dict(DOCUMENT)
    with pytest.raises(ValueError, match="did you mean 's42-stands'"):
        pss.assess(noun, {"s42-stand": True})
    with pytest.raises(ValueError, match="True or False, not 'yes'"):
        pss.assess(noun, {"s42-stands": "yes"})  # type: ignore[dict-item]


def test_an_unchecked_document_with_a_reference_that_never_existed() -> None:
    body = pss.Body(name="x", specified_as=("sch4/99",))
    client = pss.Client(name="z", specified_as=("sch9/1",))
    recipient = pss.Body(name="y", specified_as=(), provides_services_to=client)
    noun = pss.Disclosure(
        power="s35", on=DOCUMENT["on"], territory=("england",),
        discloser=body, recipient=recipient,
    )  # fmt: skip
    with pytest.raises(pss.DocumentError) as caught:
        pss.assess(noun)
    assert [fault.pointer for fault in caught.value.faults] == [
        "/discloser/specified_as/0",
        "/recipient/provides_services_to/specified_as/0",
    ]


@pytest.mark.parametrize(
    "changes",
    [
        {"assists_eligible_people": 0},
        {"prohibited_by_investigatory_powers": "false"},
        {"disadvantages": ("ill-health", "ill-health")},
        {"disadvantages": ("x", "y")},
        {"pursues": ("identify", "contact")},
        {"objective": "education-passported-benefits-proposed"},
        {"territory": ()},
        {"territory": ("yorkshire",)},
        {"power": "s48"},
        {"on": datetime(2024, 5, 1, 12)},  # noqa: DTZ001 - a day with a time is no day
        {"restrictions": (pss.Restriction(kind="gdpr"),)},  # type: ignore[arg-type]
        {
            "information": pss.Information(personal_data=False),
            "complies_with_data_protection": False,
        },
        {
            "discloser": pss.Body(
                name="x",
                provides_services_to=pss.Body(name="y", services_in_connection=True),  # type: ignore[arg-type]
            )
        },
    ],
    ids=str,
)
def test_an_unchecked_document_is_refused_as_a_read_one_is(changes: dict[str, Any]) -> None:
    noun = pss.from_dict(DOCUMENT)
    with pytest.raises(pss.DocumentError):
        pss.assess(attrs.evolve(noun, **changes))


def test_a_document_read_under_one_law_is_checked_under_another(tmp_path: Path) -> None:
    noun = pss.from_dict(DOCUMENT)
    path = tmp_path / "law.json"
    path.write_text(json.dumps(pss.law.built_in().to_dict()), encoding="utf-8")
    edition = pss.law.load(path)
    assert pss.assess(noun, law=edition).outcome is pss.Outcome.PERMITTED


def test_an_unchecked_document_before_the_act() -> None:
    early = copy.deepcopy(DOCUMENT)
    noun = pss.from_dict(early, as_=pss.Disclosure)
    with pytest.raises(pss.DocumentError, match="on or after 2017-04-27"):
        pss.assess(attrs.evolve(noun, on="2017-04-26"))


def test_assess_many_is_an_iterator() -> None:
    documents = (pss.from_dict(case["document"]) for case in cases()[:5])
    answers = pss.assess_many(documents)
    assert iter(answers) is answers
    assert len(list(answers)) == 5


def test_the_record_lets_anyone_repeat_the_answer() -> None:
    answer = pss.assess(pss.from_dict(DOCUMENT), {"s42-stands": True})
    assert answer.record.library == pss.__version__
    assert answer.record.digest.startswith("sha256:")
    assert answer.record.adopted == {"s42-stands": True}
    assert answer.law.edition == pss.law.built_in().edition


def test_the_digest_is_that_of_the_canonical_document() -> None:
    """By hand here: keys sorted, no spaces, unknown fields left out, UTF-8."""
    canonical = (
        '{"holder":{"name":"Cyngor Sir Ynys Môn"},"on":"2024-05-01","received_from":'
        '{"name":"x"},"received_under":"s35","type":"use"}'
    )
    document = {**json.loads(canonical), "reference": None, "information": {"personal": None}}
    answer = pss.assess(pss.from_dict(document))
    digest = hashlib.sha256(canonical.encode("utf-8")).hexdigest()
    assert answer.record.digest == f"sha256:{digest}"


def test_an_answer_after_the_day_of_the_last_check_has_a_note() -> None:
    late = pss.assess(pss.from_dict({**DOCUMENT, "on": "2025-06-04"}))
    assert any("checked to 3 June 2025" in note for note in late.notes)
    in_time = pss.assess(pss.from_dict({**DOCUMENT, "on": "2025-06-03"}))
    assert not any("checked to" in note for note in in_time.notes)


def test_the_finding_of_a_rule_has_every_field_of_the_contract() -> None:
    answer = pss.to_dict(pss.assess(pss.from_dict(DOCUMENT)))
    by_rule = {finding["rule"]: finding for finding in answer["findings"]}
    row = by_rule["s35.discloser-specified"]
    assert row["result"] == "met"
    assert row["decides"] is True
    assert row["severity"] == "error"
    assert row["verified"] is True
    assert row["basis"] == "statute"
    assert row["citations"] == ["DEA 2017 s.35(2)", "DEA 2017 Sch.4 para.22"]
    assert row["links"][0] == "https://www.legislation.gov.uk/ukpga/2017/30/section/35/2024-05-01"
    assert row["cure"] is None
    assert row["pointer"] == "/discloser"


def test_importing_loads_no_optional_module() -> None:
    code = (
        "import sys, pubservice_share as pss;"
        f"pss.assess(pss.from_dict({DOCUMENT!r}));"
        "late = {'click', 'jsonschema', 'rich', 'hypothesis', 'narwhals', 'polars', 'pandas',"
        " 'pytest', 'jinja2', 'urllib.request', 'socket', 'ssl', 'http', 'dateutil',"
        " 'icalendar', 'defusedxml', 'pubservice_share.model.agreements',"
        " 'pubservice_share.law.edition_files.checks'} & set(sys.modules);"
        "assert not late, late"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def _calls(tree: ast.AST) -> Any:
    return (node for node in ast.walk(tree) if isinstance(node, ast.Call | ast.Attribute))


@pytest.mark.parametrize("path", sorted(SOURCE.rglob("*.py")), ids=lambda path: path.stem)
def test_the_library_has_no_clock_no_network_and_no_day_of_law_in_its_code(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    tree = ast.parse(text)
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute):
            assert node.attr not in ("today", "utcnow", "urlopen"), ast.unparse(node)
            # One place reads the clock: the command line, for the word "today".
            assert node.attr != "now" or path == SOURCE / "cli" / "days.py", ast.unparse(node)
        if isinstance(node, ast.Import | ast.ImportFrom):
            names = [alias.name for alias in node.names] + [getattr(node, "module", "") or ""]
            assert not {"time", "socket", "http", "urllib", "requests"} & set(names)
        assert not isinstance(node, ast.Global), "global state"
        if isinstance(node, ast.Call):
            call = ast.unparse(node.func)
            assert call not in ("date", "datetime.date"), f"a day of law: {ast.unparse(node)}"


def test_no_module_is_too_long_to_read() -> None:
    for path in SOURCE.rglob("*.py"):
        lines = len(path.read_text(encoding="utf-8").splitlines())
        assert lines <= 420, f"{path.name} has {lines} lines: a room is missing"
