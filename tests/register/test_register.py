"""The public register is read and written: nothing is lost, and nothing repaired silently."""

from __future__ import annotations

import copy
import hashlib
import json
from pathlib import Path
from typing import Any

import pytest

import pubservice_share as pss
from pubservice_share import directory, register

TEXT = (Path(__file__).parent / "govuk-registers-2019.json").read_text(encoding="utf-8")
ENTRIES: list[dict[str, Any]] = json.loads(TEXT)
NUMBER = "information-sharing-agreement-0001"
AGREEMENTS = register.read(TEXT)
BY_NUMBER = {entry[NUMBER]: agreement for entry, agreement in zip(ENTRIES, AGREEMENTS, strict=True)}
PERSONS = "information-sharing-agreement-specified-person-0001"
POWERS = "information-sharing-agreement-powers-and-objectives-0001"


def faults(agreement: pss.Agreement) -> set[str]:
    return {
        finding.rule
        for finding in pss.assess(agreement).findings
        if finding.result is pss.Result.NOT_MET and finding.severity != "advice"
    }


def site(**more: Any) -> dict[str, Any]:
    return {
        "agreement": {
            "data": {
                "id": 412, "agreement_name": "Warm homes", "purpose": "To find homes",
                "benefits": "Warmer homes", "method": "SFTP", "contact": "dpo@example.gov.uk",
                "start_date": "2024-05-01", "end_date": "2026-05-01",
                "review_date": "2025-05-01", "retention_period": "P1Y",
                "isa_status": "Active", "notes": "none", "entry_colour": "blue",
                "disclosed_information": "Addresses", **more,
            },
            "links": {"index": "/agreements.json"},
            "controllers": [{"data": {"name": "Department for Work and Pensions"}}],
            "processors": [{"data": {"name": "Leeds City Council"}}],
            "powers": [{"data": {"name": "Public service delivery: fuel poverty"}}],
        }
    }  # fmt: skip


@pytest.mark.parametrize("entry", ENTRIES, ids=[entry[NUMBER] for entry in ENTRIES])
def test_an_entry_survives_a_round_trip(entry: dict[str, Any]) -> None:
    agreement = BY_NUMBER[entry[NUMBER]]
    assert register.export(agreement, "2018") == entry
    again = pss.loads(pss.dumps(agreement))
    assert again == agreement
    assert register.export(again, "2018") == entry


def test_only_later_changes_alter_the_exported_entry() -> None:
    document = pss.to_dict(BY_NUMBER["5"])
    document["reviews_on"] = "2020-12-03"
    entry = register.export(pss.from_dict(document, as_=pss.Agreement), "2018")
    assert entry == {**ENTRIES[4], "review-date": "2020-12-03"}


def test_every_entry_has_the_findings_that_its_family_leads_to_expect() -> None:
    for entry in ENTRIES:
        rules = faults(BY_NUMBER[entry[NUMBER]])
        outside = entry["legal-power-disclosure"].rpartition(":")[2] in ("5", "6", "7")
        assert ("agreement.power-outside-chapter" in rules) is outside, entry[NUMBER]
        assert ("agreement.power-missing" in rules) is not outside, entry[NUMBER]
        assert ("agreement.recipient-missing" in rules) is not entry.get("processors")
        both = set(entry["controllers"]) & set(entry.get("processors", ()))
        assert ("agreement.party-on-both-sides" in rules) is bool(both), entry[NUMBER]
        assert ("agreement.review-date-missing" in rules) is ("review-date" not in entry)
        assert "agreement.dangling-reference" not in rules
        assert "agreement.lawful-basis-missing" in rules


def test_registers_use_other_words() -> None:
    """Entry 3: the Cabinet Office discloses to Revenue and Customs."""
    agreement = BY_NUMBER["3"]
    (flow,) = agreement.flows or ()
    names = {party.id: party.name for party in agreement.parties}
    assert (names[flow.discloser or ""], names[flow.recipient or ""]) == (
        "Cabinet Office",
        "HM Revenue and Customs",
    )
    assert all(party.role is None for party in agreement.parties)


def test_the_name_beside_the_code_of_a_class_identifies_the_body() -> None:
    """Entry 5: EST is the provider of services."""
    agreement = BY_NUMBER["5"]
    assert [party.name for party in agreement.parties] == [
        "Secretary of State for Work and Pensions",
        "EST",
    ]


def test_two_bodies_of_one_class_are_two_persons() -> None:
    """The code of a class gives the kind of body, and not the body."""
    entry = {
        **ENTRIES[4],
        "controllers": [f"{PERSONS}:66"], "controller-names": ["One charity"],
        "processors": [f"{PERSONS}:66"], "processor-names": ["Another charity"],
    }  # fmt: skip
    (agreement,) = register.read(json.dumps([entry]))
    assert [(party.name, party.identifier) for party in agreement.parties] == [
        ("One charity", None),
        ("Another charity", None),
    ]
    assert register.export(agreement, "2018") == entry


def test_an_executive_agency_in_an_entry_is_its_department() -> None:
    entry = {
        **ENTRIES[4],
        "controllers": ["government-organisation:EA74"], "processors": [f"{PERSONS}:10"],
        "processor-names": [],
    }  # fmt: skip
    (agreement,) = register.read(json.dumps([entry]))
    dvla = agreement.parties[0]
    assert dvla.identifier == directory.find("Department for Transport").id
    assert register.export(agreement, "2018") == entry


def test_a_name_beside_the_code_of_another_body_is_a_body_of_its_own() -> None:
    """Entry 2: Homes England among the disclosers, beside Revenue and Customs."""
    assert [party.name for party in BY_NUMBER["2"].parties] == [
        "HM Revenue and Customs",
        "Homes England",
    ]


def test_long_retention_beside_a_short_term_is_reported() -> None:
    """Entry 4 keeps for P3Y11M what was shared in ten months."""
    rules = {
        finding.rule
        for finding in pss.assess(BY_NUMBER["4"]).findings
        if finding.result is pss.Result.NOT_MET
    }
    assert "agreement.retention-longer-than-term" in rules


@pytest.mark.parametrize(
    ("field", "value", "kind", "rule"),
    [
        ("start-date", "Spring 2019", "no-date", "register-value-unread"),
        ("end-date", "2019-02-30", "no-date", "register-value-unread"),
        ("end-date", "2018-12-03", "before-start", "register-value-unread"),
        ("review-date", "tbc", "no-date", "register-value-unread"),
        ("retention-period", "3 years", "no-duration", "register-value-unread"),
        ("controllers", ["local-authority-eng:ZZZ"], "dangling", "dangling-reference"),
        ("processors", ["no-such-register:1"], "dangling", "dangling-reference"),
        ("legal-power-disclosure", f"{POWERS}:99", "dangling", "dangling-reference"),
        ("legal-power-disclosure", "powers:2", "dangling", "dangling-reference"),
    ],
)
def test_what_cannot_be_imported_becomes_a_finding_and_is_kept(
    field: str, value: Any, kind: str, rule: str
) -> None:
    entry = {**copy.deepcopy(ENTRIES[4]), field: value}
    (agreement,) = register.read(json.dumps([entry]))
    unread = agreement.register_entry.unread if agreement.register_entry else None
    assert unread is not None
    assert [(note_of_import.field, note_of_import.kind) for note_of_import in unread] == [
        (field, kind)
    ]
    assert f"agreement.{rule}" in faults(agreement)
    assert register.export(agreement, "2018") == entry


@pytest.mark.parametrize("field", ["controllers", "processors", "name", "purpose", "review-date",
                                   "start-date", "retention-period", "contact",
                                   "disclosed-information", "legal-power-disclosure"])  # fmt: skip
def test_an_entry_without_a_field_survives_a_round_trip(field: str) -> None:
    entry = {key: value for key, value in ENTRIES[4].items() if key != field}
    (agreement,) = register.read(json.dumps(entry))
    assert register.export(agreement, "2018") == entry


def test_unknown_fields_survive() -> None:
    entry = {**ENTRIES[4], "colour": "blue", "area-names": ["Leeds"]}
    (agreement,) = register.read(json.dumps(entry))
    assert register.export(agreement, "2018") == entry


def test_the_present_site() -> None:
    (agreement,) = register.read(json.dumps(site()))
    assert agreement.title == "Warm homes"
    assert agreement.status == "active"
    assert agreement.register_entry is not None
    assert agreement.register_entry.number == "412"
    (flow,) = agreement.flows or ()
    assert (flow.power, flow.objective) == (None, "fuel-poverty")
    assert [party.specified_as for party in agreement.parties] == [
        ("sch4/7", "sch5/2", "sch6/1"),
        ("sch4/12", "sch5/6", "sch6/5"),
    ]
    assert register.export(agreement, "site") == site()["agreement"]
    assert register.read(json.dumps({"agreements": [site(), site()["agreement"]]})) == (
        agreement,
        agreement,
    )


@pytest.mark.parametrize(
    ("name", "power", "objective"),
    [
        ("Debt", "debt", None),
        ("Combating fraud against the public sector", "fraud", None),
        ("PSD: multiple disadvantages", "s35", "multiple-disadvantages"),
        ("PSD: identity verification services", "s35", "digital-identity-verification-services"),
        ("Something else", None, None),
        ("PSD: multiple disadvantages (e.g. debt)", None, None),
        ("Civil registration and fraud", None, None),
        ("Recovering debts", "debt", None),
        ("Debt-recovery", "debt", None),
        ("DEBT.", "debt", None),
        ("Multiple Disadvantage", "s35", "multiple-disadvantages"),
        ("Television retuning", "s35", "television-retuning"),
        ("Television re-tuning", "s35", "television-retuning"),
        ("Public service delivery: debtors", None, None),
        ("Defraud", None, None),
        ("Fraud\u00e9", None, None),
        ("Endebt\u00e9s", None, None),
        ("Debt2", None, None),
        ("Debtors in debt", "debt", None),
    ],
)
def test_powers_of_the_site_are_read_by_their_words(
    name: str, power: str | None, objective: str | None
) -> None:
    published = site()
    published["agreement"]["powers"] = [{"data": {"name": name}}]
    (agreement,) = register.read(json.dumps(published))
    (flow,) = agreement.flows or ()
    assert (flow.power, flow.objective) == (power, objective)
    unread = agreement.register_entry.unread if agreement.register_entry else None
    assert bool(unread) is (power is None and objective is None)


def test_old_names_of_the_site_are_read() -> None:
    published = {"data": {
        "ID": 3, "Name": "Old", "Start_date": "2023-05-01", "ISA_status": "Completed",
        "information_sharing_benefits": "Good",
    }}  # fmt: skip
    (agreement,) = register.read(json.dumps(published))
    assert (agreement.title, agreement.status, agreement.benefits) == ("Old", "complete", "Good")
    assert str(agreement.starts) == "2023-05-01"
    assert register.export(agreement, "site") == published


def test_an_agreement_of_our_own_can_be_entered() -> None:
    example = Path(__file__).parent.parent.parent / "examples"
    text = (example / "agreement-multiple-disadvantages.json").read_text(encoding="utf-8")
    agreement = pss.loads(text, as_=pss.Agreement)
    entry = register.export(agreement, "2018")
    assert entry[NUMBER] == "377"
    assert entry["legal-power-disclosure"] == f"{POWERS}:1"
    assert "local-authority-eng:LDS" in entry["processors"]
    assert "West Yorkshire Police" in entry["controller-names"]
    (back,) = register.read(json.dumps(entry))
    assert register.reconcile([agreement], [back]).matched == 1


def rsf(*versions: tuple[str, str, dict[str, Any]]) -> str:
    lines = ["assert-root-hash\tsha-256:0"]
    for key, entered, item in versions:
        text = json.dumps(item, sort_keys=True)
        name = hashlib.sha256(text.encode()).hexdigest()
        lines += [f"add-item\t{text}", f"append-entry\tuser\t{key}\t{entered}\tsha-256:{name}"]
    return "\n".join(lines)


def test_rsf_has_the_day_of_the_first_entry_and_the_latest_version() -> None:
    old = {**ENTRIES[4], "end-date": "2021-03-31"}
    text = rsf(("5", "2018-12-19T10:00:00Z", old), ("5", "2019-06-01T10:00:00Z", ENTRIES[4]))
    (agreement,) = register.read(text)
    assert agreement.register_entry is not None
    assert str(agreement.register_entry.registered_on) == "2018-12-19"
    assert str(agreement.ends) == "2022-03-31"
    assert "agreement.registered-late" in faults(agreement)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[1]",
        '"entry"',
        "{}",
        '[{"name": "no number"}]',
        "add-item\tnot json",
        "add-item\t[1]",
        "add-item\t{}\nappend-entry\tuser\t1\t2019-01-01\tsha-256:0",
        "add-item\t{}\nremove\t1",
    ],
)
def test_text_that_is_not_a_register_is_a_fault(text: str) -> None:
    with pytest.raises(pss.DocumentError):
        register.read(text)


def test_a_folder_beside_a_download() -> None:
    assert register.reconcile(AGREEMENTS, AGREEMENTS).agrees
    fewer = register.reconcile(AGREEMENTS[1:], AGREEMENTS[:-1])
    assert [agreement.title for agreement in fewer.not_held] == [AGREEMENTS[0].title]
    assert [agreement.title for agreement in fewer.not_registered] == [AGREEMENTS[-1].title]
    document = pss.to_dict(AGREEMENTS[0])
    document["ends"] = "2020-01-01"
    difference_report = register.reconcile(
        [pss.from_dict(document, as_=pss.Agreement)], AGREEMENTS[:1]
    )
    (difference,) = difference_report.differences
    assert (difference.field, difference.ours, difference.registered) == (
        "ends",
        "2020-01-01",
        "2019-03-31",
    )
    assert not difference_report.agrees


def test_an_unknown_form_is_refused() -> None:
    with pytest.raises(ValueError, match="2018, site"):
        register.export(AGREEMENTS[0], "2020")


def test_one_odd_entry_does_not_lose_the_others() -> None:
    long_name, no_entry = site(id=413, agreement_name="x" * 1001), {"name": "no number"}
    text = json.dumps([site(), long_name, site(id=414), 7, no_entry])
    download = register.download(text)
    numbers = [
        agreement.register_entry.number
        for agreement in download.agreements
        if agreement.register_entry
    ]
    assert numbers == ["412", "414"]
    assert [fault.pointer for fault in download.faults] == ["/1", "/3", "/4"]
    assert download.faults[0].message.startswith("entry 2, number 413: title: ")
    assert download.faults[1].message.startswith("entry 4: ")
    with pytest.raises(pss.DocumentError) as caught:
        register.read(text)
    assert caught.value.faults == download.faults


def deep(levels: int) -> str:
    return '{"a":' * levels + "1" + "}" * levels


ODD = {
    "a repeated key": ('"agreement_name"', '"agreement_name": "A", "agreement_name"', "twice"),
    "half a character": ('"purpose": "', '"purpose": "\\ud800', "half a character"),
    "65 levels": ('"contact"', f'"extra": {deep(65)}, "contact"', "levels"),
    "1,000,000 levels": ('"contact"', f'"extra": {deep(100_000)}, "contact"', "levels"),
    "not a number": ('"contact"', '"extra": NaN, "contact"', "NaN"),
    "a long number": ('"contact"', f'"extra": {"9" * 5_000}, "contact"', "digits"),
    "infinity": ('"contact"', '"extra": 1e999, "contact"', "too large"),
}


@pytest.mark.parametrize("odd", ODD)
@pytest.mark.parametrize(
    "around", ['[{},{},{}]', '{{"next": "]", "agreements" : [ {},\n{} ,{}]}}',
               '[[{}], {{"agreements": [{}, {}]}}]']
)  # fmt: skip
def test_an_entry_that_cannot_be_read_does_not_lose_the_others(odd: str, around: str) -> None:
    old, new, message = ODD[odd]
    sound = [json.dumps(site(id=number, method='a "],{\\')) for number in (412, 413, 414)]
    broken = sound[1].replace(old, new, 1)
    assert broken != sound[1]
    text = around.format(sound[0], broken, sound[2])
    download = register.download(text)
    numbers = [
        agreement.register_entry.number
        for agreement in download.agreements
        if agreement.register_entry
    ]
    assert numbers == ["412", "414"]
    (fault,) = download.faults
    assert fault.pointer == "/1"
    assert fault.message.startswith("entry 2: ")
    assert message in fault.message
    assert len(register.download(around.format(*sound)).agreements) == 3


@pytest.mark.parametrize(
    "text", ['{"agreements": [{}], "next": "\\ud800"}', '{"agreements": [], "agreements": []}',
             '{"a": 1, "a": 2}', '{"agreements": [], "next": 1e999}', "[" * 100_000]
)  # fmt: skip
def test_a_fault_outside_the_entries_refuses_the_download(text: str) -> None:
    with pytest.raises(pss.DocumentError):
        register.download(text)


@pytest.mark.parametrize(
    ("text", "number"),
    [('[{"a": [1, 2]}, {"a": "],"}, {"a": 1,}]', 3), ('[{"a": 1}, {"a": ', 2),
     ('{"x": [1, 2],\n "agreements": [1, {"a": [1, 2,]}]}', 2), ('{"a": [1, 2,]}', None),
     ("[1, 2] x", None), ("", None), ("[,]", 1)],
)  # fmt: skip
def test_where_a_text_stops_being_json_its_entry_is_named(text: str, number: int | None) -> None:
    with pytest.raises(pss.DocumentError) as caught:
        register.download(text)
    (fault,) = caught.value.faults
    assert "the text is not JSON" in fault.message
    assert ("in entry" in fault.message) is (number is not None)
    if number is not None:
        assert fault.message.endswith(f", in entry {number}")


def test_an_item_of_rsf_that_cannot_be_read_does_not_lose_the_others() -> None:
    text = rsf(("5", "2018-12-19T10:00:00Z", ENTRIES[4]), ("6", "2018-12-19T10:00:00Z", ENTRIES[5]))
    broken = json.dumps({**ENTRIES[4], "name": "A"}, sort_keys=True)[:-1] + ', "name": "B"}'
    name = hashlib.sha256(broken.encode()).hexdigest()
    text += f"\nadd-item\t{broken}\nappend-entry\tuser\t7\t2019-01-01T10:00:00Z\tsha-256:{name}"
    download = register.download(text)
    assert len(download.agreements) == 2
    (fault,) = download.faults
    assert fault.message.startswith("entry 3: line 6 of the RSF text: ")


def test_import_prints_what_it_could_read_and_exits_2(run: Any, tmp_path: Path) -> None:
    path = tmp_path / "download.json"
    path.write_text(json.dumps([site(), site(id=413, agreement_name="x" * 1001)]), "utf-8")
    answer = run("register", "import", str(path))
    assert answer.code == 2
    (agreement,) = json.loads(answer.out)
    assert agreement["register_entry"]["number"] == "412"
    assert "entry 2, number 413" in answer.err
    path.write_text("[7]", "utf-8")
    answer = run("register", "import", str(path))
    assert (answer.code, answer.out) == (2, "")


@pytest.mark.parametrize(
    "day", ["20240501", "2024-W18-3", "0001-01-01", "2016-01-01", "2024-05-01Tnoon", "1 May 2024"]
)
def test_a_day_in_another_form_or_before_the_act_is_unread(day: str) -> None:
    (agreement,) = register.read(json.dumps(site(start_date=day)))
    assert agreement.starts is None
    assert agreement.register_entry is not None
    (unread,) = agreement.register_entry.unread or ()
    assert (unread.field, unread.text, unread.kind) == ("start_date", day, "no-date")


def test_a_day_with_a_time_is_its_day() -> None:
    (agreement,) = register.read(json.dumps(site(start_date="2024-05-01T09:00:00Z")))
    assert str(agreement.starts) == "2024-05-01"


def test_a_name_with_two_meanings_is_reported() -> None:
    published = site()
    published["agreement"]["powers"] = [{"data": {"name": "Multiple disadvantages (e.g. debt)"}}]
    (agreement,) = register.read(json.dumps(published))
    assert "agreement.register-value-unread" in faults(agreement)
    assert register.export(agreement, "site") == published["agreement"]
