"""Rare documents: the rules of reading hold for them as well."""

from __future__ import annotations

import hashlib
import json
import sys
from collections.abc import Iterator
from datetime import date
from typing import Any

import attrs
import pytest
from support.plain_documents import AGREEMENT, USE

import pubservice_share as pss
from pubservice_share.documents import validators as validating
from pubservice_share.documents.codec import check, digest
from pubservice_share.documents.faults import UnreadableError, described, near, pointer, refusal
from pubservice_share.documents.schemas.words import words_of
from pubservice_share.law import built_in
from pubservice_share.limits import MAX_BITS, MAX_FAULTS, MAX_HINTS


def faults(document: Any) -> dict[str, str]:
    with pytest.raises(pss.DocumentError) as caught:
        pss.from_dict(document)
    return {fault.pointer: fault.message for fault in caught.value.faults}


def test_annotations_may_hold_anything_even_beside_a_fault() -> None:
    carried = {"on": "2024-02-30", "list": ["x", "x"]}
    document = {**USE, "annotations": carried, "on": "2024-02-30"}
    assert faults(document) == {
        "/on": "this day does not exist: give a day that exists (February 2024 ends on 2024-02-29)"
    }
    assert pss.to_dict(pss.from_dict({**USE, "annotations": carried}))["annotations"] == carried


def test_a_repeated_object_is_one_fault_and_items_of_a_wrong_kind_are_another() -> None:
    item = {"id": "a", "name": "A register", "personal": True}
    messages = faults({**AGREEMENT, "data_items": [item, 3, 3, dict(item)]})
    assert messages["/data_items/3"] == "this is in the list twice: list each item once"
    assert {"/data_items/1", "/data_items/2"} <= set(messages)


def test_a_shared_id_is_reported_at_its_second_place() -> None:
    parties = [{"name": "One", "id": "a"}, {"name": "Two", "id": "a"}, {"name": "Three", "id": 3}]
    messages = faults({**AGREEMENT, "parties": parties})
    assert "this id is already in use" in messages["/parties/1/id"]
    assert "text" in messages["/parties/2/id"]


def test_denying_a_disclosure_by_revenue_and_customs_is_a_fault() -> None:
    theirs = {"name": "HM Revenue and Customs", "specified_as": ["sch4/10"]}
    information = {"from_revenue_and_customs": False}
    document = {**USE, "received_from": theirs, "information": information}
    assert set(faults(document)) == {"/information/from_revenue_and_customs"}
    onward = {**document, "type": "onward-disclosure", "recipient": {"name": "A"}}
    assert set(faults(onward)) == {"/information/from_revenue_and_customs"}
    pss.from_dict({**document, "received_under": "s37"})  # that section is not among the three
    pss.from_dict({**document, "information": {"from_revenue_and_customs": True}})


@pytest.mark.parametrize("count", [2, 250])
def test_a_list_of_any_length_without_repeats_is_read(count: int) -> None:
    items = [{"id": f"i{number}", "name": "A register"} for number in range(count)]
    noun = pss.from_dict({**AGREEMENT, "data_items": items}, as_=pss.Agreement)
    assert len(noun.data_items or ()) == count
    messages = faults({**AGREEMENT, "data_items": [*items, dict(items[0])]})
    assert f"/data_items/{count}" in messages


def test_half_of_a_letter_is_not_text() -> None:
    with pytest.raises(pss.DocumentError):
        pss.loads('{"type": "use", "reference": "\ud800"}')


@pytest.mark.parametrize("ends", ["2025-01-01", "2024-12-31"])
def test_an_agreement_ends_after_it_starts(ends: str) -> None:
    with pytest.raises(pss.DocumentError) as caught:
        pss.from_dict({**AGREEMENT, "starts": "2025-01-01", "ends": ends})
    assert caught.value.faults == (
        pss.Fault(
            "/ends",
            "the agreement ends on or before the day on which it starts: give a day after the "
            "start",
            "a day that is not after starts",
            "a day after the start",
            "end-not-after-start",
        ),
    )
    pss.from_dict({**AGREEMENT, "starts": "2025-01-01", "ends": "2025-01-02"})


def test_a_fault_is_one_line_for_people_and_fields_for_machines() -> None:
    with pytest.raises(pss.DocumentError) as caught:
        pss.loads("[]")
    error = caught.value
    (fault,) = error.faults
    assert str(fault).startswith("the document: ")
    assert str(error) == f"1 fault:\n  {fault}"
    assert error.to_dict() == {
        "type": "faults",
        "faults": [
            {
                "pointer": fault.pointer,
                "message": fault.message,
                "found": fault.found,
                "expected": fault.expected,
                "code": "wrong-type",
            }
        ],
    }


@pytest.mark.parametrize(
    ("value", "kind"),
    [
        (None, "null"), (True, "true or false"), (1, "a number"), (1.5, "a number"),
        ("", "empty text"), ("x", "text"), ([], "an empty list"), ([1], "a list"),
        ((), "an empty list"), ({}, "an object"), ({1}, "a value of type set"),
    ],
)  # fmt: skip
def test_a_value_is_described_by_its_kind_alone(value: Any, kind: str) -> None:
    assert described(value) == kind


@pytest.mark.parametrize(
    ("word", "row"),
    [(word, row) for row in built_in().misreadings if row.what == "power" for word in row.words],
)
def test_a_section_that_is_not_a_power_here_is_corrected_with_its_provision(
    word: str, row: Any
) -> None:
    assert faults({**USE, "received_under": word}) == {
        "/received_under": f"{row.message} ({row.citation})"
    }


@pytest.mark.parametrize(
    ("word", "row"),
    [(word, row) for row in built_in().misreadings if row.what == "field" for word in row.words],
)
def test_a_field_of_another_power_is_corrected_with_its_provision(word: str, row: Any) -> None:
    disclosure = {
        "type": "disclosure",
        "power": "s35",
        "on": "2024-05-01",
        "territory": ["england"],
        "discloser": {"name": "One"},
        "recipient": {"name": "Two"},
        word: "x",
    }
    assert faults(disclosure) == {f"/{word}": f"{row.message} ({row.citation})"}


@pytest.mark.parametrize(
    ("word", "hint"),
    [
        # Of two alphabets, and of wide letters.
        (
            "fu\u0435l-poverty",
            "; it looks like 'fuel-poverty' but contains the letter 'cyrillic small letter "
            "ie': type it again",
        ),
        (
            "\uff50ursues",
            "; it looks like 'pursues' but contains the letter 'fullwidth latin small letter "
            "p': type it again",
        ),
        # Another word, of as many letters or of more.
        ("fuel-p\u00f6vertx", "; did you mean 'fuel-poverty'?"),
        ("fuel-p\u00f6verty-x", "; did you mean 'fuel-poverty'?"),
        ("\u4e16\u754c", ""),
    ],
)
def test_a_letter_that_only_looks_like_another_is_named(word: str, hint: str) -> None:
    assert near(word, ["", "pursues", "fuel-poverty"]) == hint


def test_there_is_no_list_of_words_of_another_name() -> None:
    with pytest.raises(LookupError, match="nothing"):
        words_of("nothing", built_in())


@pytest.fixture
def without_the_fast_validator(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    built_in().kept_results.pop(validating._fast, None)
    monkeypatch.setitem(sys.modules, "jsonschema_rs", None)
    yield
    built_in().kept_results.pop(validating._fast, None)


@pytest.mark.usefixtures("without_the_fast_validator")
def test_without_the_fast_validator_the_faults_are_the_same() -> None:
    assert set(faults({**USE, "received_under": "s99", "extra": 1})) == {
        "/received_under",
        "/extra",
    }
    with pytest.raises(ImportError, match=r"pubservice-share\[fast\]"):
        validating.breaks(USE, "use", built_in(), fast=True)


#: Lists within the items of lists: where they stand, the document, and its one fault.
TWICE = {"name": "A district", "specified_as": ["sch4/12", "sch4/12"]}
DISTRICT = {**TWICE, "id": "d"}
PARTNERSHIP: dict[str, Any] = {
    "type": "partnership", "on": "2024-05-01", "territory": ["england"],
    "parties": [{"name": "One"}, {"name": "Two"}],
}  # fmt: skip


@pytest.mark.parametrize(
    ("document", "place"),
    [
        ({**AGREEMENT, "parties": [DISTRICT]}, "/parties/0/specified_as/1"),
        (
            {**PARTNERSHIP, "parties": [{"name": "One"}, TWICE]},
            "/parties/1/specified_as/1",
        ),
        (
            {**PARTNERSHIP, "agreements": [{**AGREEMENT, "parties": [DISTRICT]}]},
            "/agreements/0/parties/0/specified_as/1",
        ),
        (
            {**AGREEMENT, "flows": [{"territory": ["wales"]}, {"territory": ["wales", "wales"]}]},
            "/flows/1/territory/1",
        ),
    ],
)
def test_a_repeat_within_an_item_of_a_list_is_reported(
    document: dict[str, Any], place: str
) -> None:
    assert list(faults(document)) == [place]


@pytest.mark.parametrize(
    ("steps", "expected"),
    [
        ([], ""),
        (["a", 0, "b"], "/a/0/b"),
        (["a/b"], "/a~1b"),
        (["a~b"], "/a~0b"),
        (["~1/", 3], "/~01~1/3"),
        (["caf\xe9"], "/caf\xe9"),
        (["\ud800"], "/?"),
    ],
)
def test_a_pointer_is_written_as_rfc_6901_has_it(steps: list[str | int], expected: str) -> None:
    assert pointer(steps) == expected


def test_a_refusal_has_one_fault() -> None:
    fault = pss.Fault(
        "/on", "this day does not exist: give a day that exists", "a day", "another day"
    )
    assert refusal(fault.message, fault.found, fault.expected, "/on").faults == (fault,)
    assert refusal("no", "x", "y").faults[0].pointer == ""


@pytest.mark.parametrize(
    ("word", "among", "looks"),
    [
        ("\u0430b", ["ab"], True),  # half of the letters
        ("\u0430\u0441c", ["abc", "acc"], False),  # more than half of them
        ("\u0430\u0441c", ["acc", "aac"], False),
        ("\u0430bc", ["abd", "abc"], True),
        ("\u0430bc", ["abcd"], False),
    ],
)
def test_letters_look_alike_where_no_more_than_half_of_them_are_others(
    word: str, among: list[str], looks: bool
) -> None:
    assert ("cyrillic small letter a" in near(word, among)) is looks


def test_the_place_where_a_text_stops_being_json_is_reported() -> None:
    with pytest.raises(UnreadableError) as caught:
        pss.loads('{\n  "type": }')
    assert caught.value.stops_at == (2, 11)


def test_the_digest_is_of_letters_as_they_are() -> None:
    noun = pss.from_dict({**USE, "reference": "caf\xe9"})
    canonical = json.dumps(
        pss.to_dict(noun), ensure_ascii=False, sort_keys=True, separators=(",", ":")
    )
    assert "caf\xe9" in canonical
    expected = hashlib.sha256(canonical.encode("utf-8")).hexdigest()
    assert digest(noun) == f"sha256:{expected}"


def test_a_large_document_goes_to_the_validator_that_lists_faults_one_by_one(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    nouns: list[str] = []
    monkeypatch.setattr(validating, "_fast", lambda _edition, noun: nouns.append(noun))
    small = {**AGREEMENT, "title": 1}
    assert set(faults(small)) == {"/title"}
    assert nouns == ["agreement"]
    large = {**small, "annotations": {"x": [0] * 10_000}}
    assert set(faults(large)) == {"/title"}
    assert nouns == ["agreement"]


def test_a_noun_built_in_python_that_would_not_load_is_reported_with_its_values() -> None:
    noun = attrs.evolve(pss.from_dict(USE, as_=pss.Use), received_under="s35x")
    with pytest.raises(pss.DocumentError, match="s35x"):
        pss.assess(noun)


def test_a_use_and_an_onward_disclosure_are_on_a_day_of_the_act() -> None:
    onward = {**USE, "type": "onward-disclosure", "recipient": {"name": "A"}}
    for noun in (USE, onward):
        assert "/on" in faults({**noun, "on": "2017-04-26"})
        assert faults({**noun, "on": "2023-02-29"}) == {
            "/on": "this day does not exist: give a day that exists "
            "(2023 is not a leap year, so February ends on 2023-02-28)"
        }
        twice = {**USE["received_from"], "specified_as": ["sch4/12", "sch4/12"]}
        assert "/received_from/specified_as/1" in faults({**noun, "received_from": twice})


def test_a_number_has_as_many_digits_as_are_allowed() -> None:
    longest = 2**MAX_BITS - 1
    for number in (longest, -longest):
        carried = {**USE, "annotations": {"x": number}}
        assert pss.from_dict(carried).annotations == {"x": number}
        assert pss.loads(json.dumps(carried)).annotations == {"x": number}
    too_long = {**USE, "annotations": {"x": longest + 1}}
    with pytest.raises(pss.DocumentError, match="too many digits"):
        pss.from_dict(too_long)
    with pytest.raises(pss.DocumentError, match="too many digits"):
        pss.loads(json.dumps(too_long))


def test_faults_are_cut_off_past_the_most_and_not_before() -> None:
    notices = [{"party": "a", f"x{number}": 1} for number in range(MAX_FAULTS)]
    messages = faults({**AGREEMENT, "privacy_notices": notices})
    assert len(messages) == MAX_FAULTS
    assert "" not in messages


def test_only_the_first_of_many_unknown_words_have_a_hint() -> None:
    parties = [
        {"id": str(number), "name": "A", "specified_as": ["sch4/12z"]}
        for number in range(MAX_HINTS + 1)
    ]
    messages = faults({**AGREEMENT, "parties": parties})
    hinted = [place for place, message in messages.items() if "did you mean" in message]
    assert len(messages) == MAX_HINTS + 1
    assert len(hinted) == MAX_HINTS


NO_DAY = "2023-02-29"


@pytest.mark.parametrize(
    ("document", "place"),
    [
        ({**AGREEMENT, "reviews_on": NO_DAY}, "/reviews_on"),
        ({**AGREEMENT, "starts": NO_DAY}, "/starts"),
        ({**AGREEMENT, "ends": NO_DAY}, "/ends"),
        ({**AGREEMENT, "register_entry": {"registered_on": NO_DAY}},
         "/register_entry/registered_on"),
        ({**AGREEMENT, "data_items": [{"id": "a", "name": "A"}, {"id": "a", "name": "B"}]},
         "/data_items/1/id"),
        ({**AGREEMENT, "flows": [{"objective": "fuel-poverty", "pursues": ["identify"]}]},
         "/flows/0/pursues/0"),
        ({**PARTNERSHIP, "agreements": [{**AGREEMENT, "starts": "2024-05-01",
                                         "ends": "2024-05-01"}]}, "/agreements/0/ends"),
    ],
)  # fmt: skip
def test_days_ids_and_elements_are_checked_in_every_place(
    document: dict[str, Any], place: str
) -> None:
    messages = faults(document)
    assert list(messages) == [place], messages


def test_the_published_entry_is_carried_and_never_checked() -> None:
    carried = {"on": NO_DAY, "list": ["x", "x"], "starts": NO_DAY}
    document = {**AGREEMENT, "annotations": carried, "register_entry": {"as_published": carried}}
    noun = pss.from_dict(document)
    assert pss.to_dict(noun)["register_entry"]["as_published"] == carried
    # Beside a fault as well, where every field is gone through.
    assert list(faults({**document, "ends": NO_DAY})) == ["/ends"]


@pytest.mark.parametrize("count", [2, 12, 13, 30])
def test_a_repeat_is_reported_among_few_and_among_many(count: int) -> None:
    notices = [{"party": str(number), "published_at": "x"} for number in range(count)]
    assert pss.from_dict({**AGREEMENT, "privacy_notices": notices})
    # The order of keys tells nothing apart.
    again = {"published_at": "x", "party": "0"}
    messages = faults({**AGREEMENT, "privacy_notices": [*notices, again], "ends": NO_DAY})
    assert set(messages) == {f"/privacy_notices/{count}", "/ends"}


def test_faults_are_in_the_order_of_their_places() -> None:
    notices = [{"party": str(number), "on": "2024-05-01"} for number in range(11)]
    notices[10]["on"] = notices[2]["on"] = NO_DAY
    pointers = list(faults({**AGREEMENT, "privacy_notices": notices, "ends": NO_DAY, "title": ""}))
    assert pointers == ["/ends", "/privacy_notices/2/on", "/privacy_notices/10/on", "/title"]


def test_text_is_written_in_the_form_requested() -> None:
    noun = pss.from_dict({**USE, "reference": "caf\xe9"})
    assert pss.dumps(noun) == json.dumps(pss.to_dict(noun), ensure_ascii=False)
    assert pss.dumps(noun, indent=2) == json.dumps(pss.to_dict(noun), ensure_ascii=False, indent=2)
    odd = attrs.evolve(noun, annotations={"x": float("nan")})
    with pytest.raises(ValueError, match="JSON"):
        pss.dumps(odd)


def test_a_letter_without_a_name_is_shown_by_its_number() -> None:
    assert "u+e000" in near("\ue000b", ["ab"])


@pytest.mark.parametrize(("word", "near_enough"), [("abcdefgxyz", True), ("abcdefwxyz", False)])
def test_a_word_is_near_where_seven_letters_of_ten_agree(word: str, near_enough: bool) -> None:
    assert (near(word, ["abcdefghij"]) != "") is near_enough


def test_a_noun_changed_in_python_is_checked_again() -> None:
    noun = pss.from_dict(USE, as_=pss.Use)
    check(noun, built_in())
    check(attrs.evolve(noun), built_in())
    wrong = attrs.evolve(noun, on=date(2017, 4, 26))
    with pytest.raises(pss.DocumentError, match="2017-04-27"):
        check(wrong, built_in())


def test_an_empty_part_is_left_out_unless_its_presence_counts() -> None:
    shown = pss.to_dict(pss.from_dict({**USE, "information": {}}))
    assert "information" not in shown
    kept = pss.to_dict(pss.from_dict({**AGREEMENT, "dpia": {}}))
    assert kept["dpia"] == {}


def test_a_text_may_begin_with_a_byte_order_mark() -> None:
    text = json.dumps(USE)
    assert pss.loads("\ufeff" + text) == pss.loads(text) == pss.loads(("\ufeff" + text).encode())


def test_up_to_fifteen_words_of_a_list_are_shown() -> None:
    """The objectives have fifteen elements; there are fifteen grounds as well, and null."""
    disclosure = {
        "type": "disclosure", "on": "2024-05-01", "power": "s35", "territory": ["england"],
        "discloser": {"name": "A"}, "recipient": {"name": "B"}, "pursues": ["x"],
    }  # fmt: skip
    with pytest.raises(pss.DocumentError) as caught:
        pss.from_dict(disclosure)
    elements = words_of("element", built_in())
    assert len(elements) == 15
    assert caught.value.faults[0].expected == f"one of {', '.join(elements)}"
    with pytest.raises(pss.DocumentError) as caught:
        pss.from_dict({**USE, "ground": "x"})
    assert len(words_of("ground", built_in())) == 15
    first = "already-public, consent, crime-or-anti-social-behaviour, criminal-investigation"
    assert caught.value.faults[0].expected == f"one of 16 values such as {first}"


def test_up_to_twelve_fields_of_a_noun_are_shown() -> None:
    """The facts of the information are few; a use has more fields."""
    few: dict[str, Any] = {"type": "use", "information": {"zzz": 1}}
    many: dict[str, Any] = {"type": "use", "zzz": 1}
    for document, place, is_listed in ((few, "/information/zzz", True), (many, "/zzz", False)):
        with pytest.raises(pss.DocumentError) as caught:
            pss.from_dict(document)
        (fault,) = (row for row in caught.value.faults if row.pointer == place)
        assert (fault.expected == "a field of the schema") is not is_listed
        assert fault.expected.startswith("one of personal,") is is_listed


def test_a_day_that_is_too_long_is_not_a_date() -> None:
    day = "2024-05-01" + "0" * 3000
    document = {
        "type": "disclosure", "on": day, "power": "s35", "territory": ["england"],
        "discloser": {"name": "A"}, "recipient": {"name": "B"},
        "restrictions": [{"kind": "enactment", "since": day}],
    }  # fmt: skip
    with pytest.raises(pss.DocumentError) as caught:
        pss.from_dict(document)
    assert [(fault.pointer, fault.message) for fault in caught.value.faults] == [
        ("/on", "this is not a day in the form 2024-05-01"),
        ("/restrictions/0/since", "this is not a day in the form 2024-05-01"),
    ]


def test_keys_are_in_order_by_their_number_however_long() -> None:
    names = ["x", "9", "100000000000", "99999999999", "1000000000000", "10"]
    pointers = list(faults({**USE, **dict.fromkeys(names, 1)}))
    assert pointers == ["/9", "/10", "/99999999999", "/100000000000", "/1000000000000", "/x"]


def test_other_faults_are_reported_beside_a_repeated_key() -> None:
    text = '{"type": "use", "x": "\\ud800", "y": 1, "y": 2}'
    with pytest.raises(pss.DocumentError) as caught:
        pss.loads(text)
    assert {"/x", "/y"} <= {fault.pointer for fault in caught.value.faults}


def test_a_document_with_other_bytes_anywhere_is_refused() -> None:
    with pytest.raises(pss.DocumentError, match="not UTF-8: byte 190"):
        pss.loads(json.dumps(USE).encode()[:-1] + b', "reference": "caf\xe9"}')


@pytest.mark.parametrize("count", [11, 12, 13, 199, 200, 201, 300])
@pytest.mark.parametrize("named", ["items", "privacy_notices"])
def test_a_repeat_is_reported_in_a_list_of_any_length(count: int, named: str) -> None:
    """One list is of words, and one of objects."""
    names = [f"item-{number}" for number in range(count)]
    listed: list[Any] = list(names) if named == "items" else [{"party": name} for name in names]
    holder: dict[str, Any] = {named: [*listed, listed[0]]}
    document = {**AGREEMENT, **({"flows": [holder]} if named == "items" else holder)}
    place = f"/flows/0/items/{count}" if named == "items" else f"/privacy_notices/{count}"
    expected = {place: "this is in the list twice: list each item once"}
    assert faults(document) == expected
    with pytest.raises(pss.DocumentError) as caught:
        pss.loads(json.dumps(document))
    assert {fault.pointer: fault.message for fault in caught.value.faults} == expected
    (document["flows"][0] if named == "items" else document)[named] = listed
    assert pss.loads(json.dumps(document)) == pss.from_dict(document)
