"""Laws of gateways: other law on which a flow relies takes it out of the question, and no more."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from support.depth import scaled
from support.flow_documents import FLOW, PARTIES

import pubservice_share as pss
from pubservice_share.guidance import not_compared
from pubservice_share.law import built_in
from pubservice_share.reports.pages import answer_in_html
from pubservice_share.rules.near_powers import nearest_power
from pubservice_share.strategies.any_documents import agreements

SCHEMA = jsonschema.Draft202012Validator(pss.schema("assessment"))
slow = settings(max_examples=scaled(150), deadline=None, suppress_health_check=list(HealthCheck))
POWERS = built_in().powers

#: Flows that state no power of the Chapter, each a different one.
OTHERS: list[dict[str, Any]] = [
    {"discloser": "leeds", "recipient": "charity", "items": []},
    {"discloser": "charity", "recipient": "leeds"},
    {"discloser": "leeds", "recipient": "charity"},
    {"discloser": "police", "recipient": "charity"},
    {"discloser": "charity", "recipient": "police"},
]


def duty(*flows: int, **more: Any) -> dict[str, Any]:
    return {
        "provision": "Children Act 2004 s.11", "kind": "duty",
        "flows": [f"/flows/{number}" for number in flows], **more,
    }  # fmt: skip


def document(flows: list[dict[str, Any]], *gateways: dict[str, Any]) -> dict[str, Any]:
    return {
        "type": "agreement", "title": "An agreement", "parties": PARTIES, "flows": flows,
        "starts": "2024-05-01", "ends": "2025-05-01", "gateways": list(gateways),
    }  # fmt: skip


def answer(flows: list[dict[str, Any]], *gateways: dict[str, Any]) -> pss.AgreementAssessment:
    assessment = pss.assess(pss.from_dict(document(flows, *gateways)))
    assert isinstance(assessment, pss.AgreementAssessment)
    return assessment


def faults_of(value: dict[str, Any]) -> set[tuple[str, str]]:
    with pytest.raises(pss.DocumentError) as caught:
        pss.from_dict(value)
    return {(fault.pointer, fault.code) for fault in caught.value.faults}


def outside(assessment: pss.Assessment) -> list[pss.Finding]:
    return [
        finding
        for finding in assessment.findings
        if finding.rule == "agreement.power-outside-chapter"
        and finding.result is pss.Result.NOT_MET
    ]


def test_the_headline_says_how_many_flows_were_asked() -> None:
    assessment = answer([FLOW, *OTHERS], duty(1, 2, 3, 4, 5))
    assert assessment.outcome is pss.Outcome.PERMITTED
    assert assessment.headline == (
        "Permitted for 1 of 6 flows. The other 5 rely on other law and were not asked."
    )
    assert assessment.to_dict()["scope"] == {
        "asked": ["/flows/0"],
        "not_asked": [f"/flows/{number}" for number in range(1, 6)],
    }
    assert [finding.severity for finding in outside(assessment)] == ["warning"] * 5


@pytest.mark.parametrize(
    ("flows", "named", "headline"),
    [
        (
            [{**FLOW, "recipient": "charity"}, FLOW, OTHERS[0]],
            [2],
            "Not permitted for 1 of the 2 flows asked. The other one relies on other law and was "
            "not asked.",
        ),
        (
            [{**FLOW, "complies_with_data_protection": None}, *OTHERS[:2]],
            [1, 2],
            "Not settled for 1 of 3 flows. The other 2 rely on other law and were not asked.",
        ),
        (OTHERS[:1], [0], "Not settled. The only flow relies on other law and was not asked."),
        (OTHERS[:2], [0, 1], "Not settled. Both flows rely on other law and were not asked."),
        (OTHERS[:3], [0, 1, 2], "Not settled. All 3 flows rely on other law and were not asked."),
    ],
)
def test_a_headline_never_says_more_than_its_outcome(
    flows: list[dict[str, Any]], named: list[int], headline: str
) -> None:
    assert answer(flows, duty(*named)).headline == headline


def test_a_headline_of_many_flows_counts_them() -> None:
    flows = [FLOW, *({"power": f"power {number}"} for number in range(999))]
    assessment = answer(flows, duty(*range(1, 1000)))
    assert assessment.outcome is pss.Outcome.PERMITTED
    assert assessment.headline == (
        "Permitted for 1 of 1000 flows. The other 999 rely on other law and were not asked."
    )


def test_more_flows_than_are_read_are_a_fault() -> None:
    flows = [{"power": f"power {number}"} for number in range(10_000)]
    faults = faults_of(document(flows, duty(*range(10_000))))
    assert ("/flows", "too-many-items") in faults
    assert ("/gateways/0/flows", "too-many-items") in faults


@pytest.mark.parametrize("power", ["s.35", "S35", "section 35", "s 35", "Section 35(1)", "ss.35"])
def test_a_mistyped_power_stays_a_finding_unless_a_gateway_names_its_flow(power: str) -> None:
    flow = {**FLOW, "power": power}
    alone = answer([flow], {"provision": "Children Act 2004 s.11"})
    assert alone.outcome is pss.Outcome.NOT_PERMITTED
    assert alone.scope is None
    (finding,) = outside(alone)
    assert finding.severity == "error"
    assert (finding.cure or "").endswith("Did you mean s35?")
    (decides,) = (row for row in alone.findings if row.rule == "flow.power")
    assert (decides.cure or "").endswith("Did you mean s35?")
    covered = answer([flow], duty(0))
    assert covered.outcome is pss.Outcome.UNDETERMINED
    (finding,) = outside(covered)
    assert finding.severity == "warning"
    assert (finding.cure or "").endswith("Did you mean s35?")


@pytest.mark.parametrize("power", ["s48", "section 48", "s.64", "debt", "", "   "])
def test_a_power_of_other_law_has_no_near_one(power: str) -> None:
    assert nearest_power(power, built_in()) is None


def test_a_null_power_that_no_gateway_covers_is_unknown() -> None:
    assessment = answer([{**FLOW, "power": None}], duty())
    assert (assessment.outcome, assessment.missing) == (
        pss.Outcome.UNDETERMINED,
        ("flows.0.power",),
    )


def test_a_power_that_is_modelled_is_asked_whatever_a_gateway_says() -> None:
    stated = answer([FLOW, {**FLOW, "recipient": "charity"}], duty(0, 1))
    assert stated.outcome is pss.Outcome.NOT_PERMITTED
    assert stated.scope is None
    assert stated.to_dict()["scope"] is None
    assert not outside(stated)


def test_an_answer_of_which_no_flow_was_asked_asks_for_nothing() -> None:
    assessment = answer(OTHERS, duty(*range(5)))
    assert assessment.outcome is pss.Outcome.UNDETERMINED
    assert (assessment.missing, assessment.readings) == ((), ())
    assert pss.questions(assessment.document) == ()
    assert pss.next_question(assessment.document) is None
    assert not any(row.rule == "agreement.power-missing" and row.result is pss.Result.NOT_MET
                   for row in assessment.findings)  # fmt: skip


@pytest.mark.parametrize(
    ("gateway", "faults"),
    [
        (duty(2), {("/gateways/0/flows/0", "unknown-flow")}),
        (duty(0, party="leds"), {("/gateways/0/party", "unknown-party")}),
        (
            {**duty(), "flows": ["/flows/0", "/flows/0"]},
            {("/gateways/0/flows/1", "repeated-item")},
        ),
        ({**duty(), "flows": ["/flows/01"]}, {("/gateways/0/flows/0", "invalid-flow")}),
        ({**duty(), "flows": ["flows.0"]}, {("/gateways/0/flows/0", "invalid-flow")}),
        ({**duty(), "flows": ["/flows/0\n"]}, {("/gateways/0/flows/0", "invalid-flow")}),
        ({**duty(), "flows": ["/flows/\u0660"]}, {("/gateways/0/flows/0", "invalid-flow")}),
        ({**duty(), "flows": [True]}, {("/gateways/0/flows/0", "wrong-type")}),
        ({**duty(), "flows": "/flows/0"}, {("/gateways/0/flows", "wrong-type")}),
        (duty(0, kind="right"), {("/gateways/0/kind", "unknown-value")}),
        (duty(0, provision=" "), {("/gateways/0/provision", "empty-text")}),
        ({"kind": "duty"}, {("/gateways/0/provision", "missing-field")}),
        (duty(0, flow=["/flows/0"]), {("/gateways/0/flow", "unknown-field")}),
    ],
)
def test_bad_gateways_are_faults(gateway: dict[str, Any], faults: set[tuple[str, str]]) -> None:
    value = document([FLOW, OTHERS[0]], gateway)
    assert faults_of(value) == faults
    with pytest.raises(pss.DocumentError) as caught:
        pss.loads(json.dumps(value))
    assert {(fault.pointer, fault.code) for fault in caught.value.faults} == faults
    in_partnership = {
        "type": "partnership", "on": "2024-05-01", "territory": ["england"],
        "parties": [{"name": "A body"}], "agreements": [value],
    }  # fmt: skip
    assert faults_of(in_partnership) == {(f"/agreements/0{at}", code) for at, code in faults}


def test_an_unknown_party_has_a_near_one() -> None:
    with pytest.raises(pss.DocumentError, match="did you mean 'leeds'"):
        pss.from_dict(document([FLOW], duty(0, party="leds")))


def test_constructors_take_lists() -> None:
    gateway = pss.Gateway(provision="An Act", kind="duty", flows=["/flows/0"])
    assert gateway.flows == ("/flows/0",)
    agreement = pss.Agreement(
        title="T", parties=[], flows=[pss.Flow()], gateways=[gateway, pss.Gateway(provision="B")]
    )
    again = pss.from_dict(pss.to_dict(agreement), as_=pss.Agreement)
    assert again == agreement == pss.loads(pss.dumps(agreement))


def test_a_gateway_changes_the_digest() -> None:
    plain, named = (answer(OTHERS[:2], duty(*flows)) for flows in ((), (0,)))
    assert plain.record.digest != named.record.digest


# Laws.


def _asked(agreement: dict[str, Any]) -> dict[str, Any] | None:
    """The same agreement without the flows that are not asked, and without gateways."""
    assessment = pss.assess(pss.from_dict(agreement))
    if assessment.scope is None:
        return None
    left = [int(pointer.rpartition("/")[2]) for pointer in assessment.scope.asked]
    without = {**agreement, "flows": [agreement["flows"][number] for number in left]}
    without.pop("gateways")
    return without


@slow
@given(agreements(), st.data())
def test_a_gateway_that_names_no_flow_changes_no_outcome(
    agreement: dict[str, Any], data: st.DataObject
) -> None:
    before = pss.assess(pss.from_dict(agreement))
    empty = {"provision": "Another Act"} | data.draw(
        st.sampled_from([{}, {"flows": []}, {"kind": "power"}, {"kind": "duty", "flows": []}])
    )
    after = pss.assess(
        pss.from_dict({**agreement, "gateways": [*agreement.get("gateways", []), empty]})
    )
    keep = ("outcome", "missing", "readings", "flows", "scope")
    assert [after.to_dict()[name] for name in keep] == [before.to_dict()[name] for name in keep]


@slow
@given(agreements())
def test_the_outcome_is_that_of_the_agreement_without_the_flows_not_asked(
    agreement: dict[str, Any],
) -> None:
    without = _asked(agreement)
    if without is None or not without["flows"]:
        return
    whole, part = (pss.assess(pss.from_dict(value)) for value in (agreement, without))
    assert whole.outcome is part.outcome
    assert (len(whole.missing), whole.readings) == (len(part.missing), part.readings)
    assert whole.unsettled == part.unsettled


@slow
@given(agreements())
def test_taking_flows_out_of_the_question_never_changes_the_answers_of_the_others(
    agreement: dict[str, Any],
) -> None:
    flows = agreement.get("flows", [])
    bare = {name: value for name, value in agreement.items() if name != "gateways"}
    before = pss.assess(pss.from_dict(bare)).to_dict()
    everything = duty(*range(len(flows)))
    after = pss.assess(pss.from_dict({**bare, "gateways": [everything]})).to_dict()
    expected = [
        f"/flows/{number}" for number, flow in enumerate(flows) if flow.get("power") not in POWERS
    ]
    assert (after["scope"] or {"not_asked": []})["not_asked"] == expected
    for number, (was, now) in enumerate(zip(before["flows"], after["flows"], strict=True)):
        if f"/flows/{number}" not in expected:
            assert now == was
    paths = tuple(pointer[1:].replace("/", ".") + "." for pointer in expected)
    assert not any(path.startswith(paths) for path in after["missing"])


@slow
@given(agreements())
def test_the_scope_is_a_partition_and_fits_the_schema(agreement: dict[str, Any]) -> None:
    plain = pss.assess(pss.from_dict(agreement)).to_dict()
    SCHEMA.validate(plain)
    if plain["scope"] is not None:
        both = [*plain["scope"]["asked"], *plain["scope"]["not_asked"]]
        assert plain["scope"]["not_asked"]
        assert sorted(both) == sorted(f"/flows/{number}" for number in range(len(plain["flows"])))


# What people and other tools see.


def test_every_report_says_it(run: Any, tmp_path: Path) -> None:
    value = document([FLOW, *OTHERS], duty(1, 2, 3, 4, 5, party="leeds", note="Board of 2024"))
    file = tmp_path / "agreement.json"
    file.write_text(json.dumps(value), "utf-8")
    sentence = "Permitted for 1 of 6 flows. The other 5 rely on other law and were not asked."
    assessment = pss.assess(pss.from_dict(value))
    assert sentence in repr(assessment)
    assert sentence in assessment._repr_html_()
    page = answer_in_html(assessment)
    assert page.count(sentence) >= 2
    assert "Gateways (stated by the parties, not checked)" in page
    out = " ".join(run("assess", file).out.split())
    assert sentence in out
    assert "Gateways (stated by the parties, not checked)" in out
    assert "Children Act 2004 s.11, for Leeds" in out
    assert sentence in " ".join(run("questions", file).out.split())
    checked = json.loads(run("validate", file, "--format", "json").out)
    assert checked["scope"]["asked"] == ["/flows/0"]
    report = tmp_path / "out.html"
    run("report", tmp_path, "--as-of", "2024-06-01", "-o", report)
    assert sentence in report.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("flows", "named", "code"),
    [
        ([FLOW, OTHERS[0]], [1], 0),
        ([{**FLOW, "recipient": "charity"}, OTHERS[0]], [1], 1),
        (OTHERS[:2], [0, 1], 3),
        ([FLOW, OTHERS[0]], [], 3),
    ],
)
def test_exit_codes_follow_the_flows_asked(
    flows: list[dict[str, Any]], named: list[int], code: int, run: Any, tmp_path: Path
) -> None:
    file = tmp_path / "agreement.json"
    file.write_text(json.dumps(document(flows, duty(*named))), "utf-8")
    assert run("assess", file).code == code
    listed = run("questions", file)
    assert listed.code == code
    assert ("on other law and" in " ".join(listed.out.split())) is bool(named)


def test_a_change_of_law_is_not_compared_for_a_flow_under_other_law() -> None:
    agreement = pss.from_dict(document([FLOW, *OTHERS[:2]], duty(1)), as_=pss.Agreement)
    rows = {row.flow: row for row in not_compared([agreement])}
    assert rows[1].other_law == ("Children Act 2004 s.11",)
    assert rows[1].not_known == ()
    assert rows[2].not_known == ("power", "territory")


def test_a_flow_under_other_law_covers_nothing() -> None:
    flow = {**FLOW, "power": None}
    partnership: dict[str, Any] = {
        **{name: value for name, value in FLOW.items() if name not in ("discloser", "recipient")},
        "type": "partnership", "on": "2024-06-01",
        "parties": [{name: value for name, value in party.items() if name != "id"}
                    for party in PARTIES[:2]],
    }  # fmt: skip

    def covered(*gateways: dict[str, Any]) -> bool | None:
        agreement = document([flow], *gateways)
        matrix = pss.assess(pss.from_dict({**partnership, "agreements": [agreement]})).to_dict()[
            "matrix"
        ]
        (row,) = (cell for cell in matrix if cell["discloser"] == "West Yorkshire Police")
        value: bool | None = row["covered"]
        return value

    assert covered() is None
    assert covered(duty()) is None
    assert covered(duty(0)) is False


def test_duties_are_not_noted_for_a_flow_that_was_not_asked() -> None:
    value = document([FLOW, *OTHERS], duty(*range(1, 6)))
    bare = copy.deepcopy(value)
    bare["flows"] = bare["flows"][:1]
    del bare["gateways"]
    assert pss.assess(pss.from_dict(value)).duty_notes == pss.assess(pss.from_dict(bare)).duty_notes


@pytest.mark.parametrize("place", [0, 1])
def test_a_flow_is_named_by_its_pointer_or_by_its_place(place: int) -> None:
    def scope(named: str | int) -> object:
        document = {
            "type": "agreement", "title": "Two gateways",
            "parties": [{"id": "a", "name": "A"}, {"id": "b", "name": "B"}],
            "flows": [{"discloser": "a", "recipient": "b"}, {"discloser": "b", "recipient": "a"}],
            "gateways": [{"provision": "Another Act", "flows": [named]}],
        }  # fmt: skip
        return pss.assess(pss.loads(json.dumps(document))).to_dict()["scope"]

    assert scope(place) == scope(f"/flows/{place}")
    assert f"/flows/{place}" in str(scope(place))


@pytest.mark.parametrize("named", [-1, 1.0, 1.5, True, 9, "1", "flow 1", [0], None])
def test_what_names_no_flow_is_refused(named: object) -> None:
    document = {
        "type": "agreement", "title": "x", "parties": [{"id": "a", "name": "A"}],
        "flows": [{"discloser": "a"}, {"recipient": "a"}],
        "gateways": [{"provision": "Another Act", "flows": [named]}],
    }  # fmt: skip
    with pytest.raises(pss.DocumentError) as error:
        pss.loads(json.dumps(document))
    assert error.value.faults
