"""The limits of reading: the last value that is accepted, and the first that is not."""

from __future__ import annotations

import json
from typing import Any

import pytest
from support.plain_documents import AGREEMENT, USE

import pubservice_share as pss
from pubservice_share.documents import validators as validating
from pubservice_share.documents.careful import parsed, plain, text_of
from pubservice_share.documents.schemas import published
from pubservice_share.documents.structure_faults import structure_faults
from pubservice_share.law import built_in
from pubservice_share.limits import MAX_BYTES, MAX_DEPTH, MAX_HINTS, MAX_VALUES

THEIRS = "sch4/10"


def faults(document: Any) -> tuple[pss.Fault, ...]:
    with pytest.raises(pss.DocumentError) as caught:
        pss.from_dict(document)
    return caught.value.faults


def of_structure(document: Any, *, fast: bool) -> list[pss.Fault]:
    """The faults of structure that one of the validators reports."""
    return list(structure_faults(document, built_in(), quote=False, fast=fast))


def received(*references: str) -> dict[str, Any]:
    """A use of information that is stated not to be from Revenue and Customs."""
    giver = {"name": "The giver", "specified_as": list(references)}
    return {**USE, "received_from": giver, "information": {"from_revenue_and_customs": False}}


@pytest.mark.parametrize("references", [[], ["sch4/12"], ["sch4/12", "sch4/13"], ["s36/1/a"]])
def test_others_may_say_that_revenue_and_customs_did_not_disclose(references: list[str]) -> None:
    assert pss.from_dict(received(*references))


@pytest.mark.parametrize("references", [[THEIRS], [THEIRS, "sch4/12"], ["sch4/12", THEIRS]])
def test_one_reference_to_revenue_and_customs_is_enough(references: list[str]) -> None:
    (fault,) = faults(received(*references))
    assert fault.pointer == "/information/from_revenue_and_customs"


def test_each_fault_has_a_line_of_its_own() -> None:
    error = pss.DocumentError(
        [pss.Fault("/a", "one", "one", "one"), pss.Fault("", "two", "two", "two")]
    )
    assert str(error) == "2 faults:\n  /a: one\n  the document: two"


@pytest.mark.parametrize("text", [b" " * MAX_BYTES, " " * MAX_BYTES])
def test_a_text_is_as_long_as_is_allowed_and_no_longer(text: Any) -> None:
    assert text_of(text) == " " * MAX_BYTES
    with pytest.raises(pss.DocumentError, match=f"{MAX_BYTES + 1:,} bytes long"):
        text_of(text + text[:1])


def test_values_are_as_many_as_are_allowed_and_no_more() -> None:
    # The list is a value too.
    assert len(plain([None] * (MAX_VALUES - 1))) == MAX_VALUES - 1
    with pytest.raises(pss.DocumentError, match="too many values"):
        plain([None] * MAX_VALUES)


def nested(depth: int, *, lists: bool) -> Any:
    value: Any = True
    for _ in range(depth):
        value = [value] if lists else {"a": value}
    return value


@pytest.mark.parametrize("lists", [True, False])
def test_a_value_is_nested_as_deep_as_is_allowed_and_no_deeper(lists: bool) -> None:
    deepest = nested(MAX_DEPTH, lists=lists)
    assert plain(deepest) == deepest
    assert parsed(json.dumps(deepest)) == deepest
    for depth in (MAX_DEPTH + 1, 5_000):
        with pytest.raises(pss.DocumentError, match="nested too deeply"):
            pss.from_dict({**USE, "annotations": {"x": nested(depth, lists=lists)}})


@pytest.mark.parametrize("value", [None, True, False, 0, 1.5, "x", [], {}])
def test_a_plain_value_stays_what_it_is(value: Any) -> None:
    assert plain(value) == value
    assert type(plain(value)) is type(value)


@pytest.mark.parametrize("number", [2**63 - 1, 2**63, 2**64, -(2**63), -(2**63) - 1, -(2**64)])
def test_a_number_of_any_sign_and_size_is_carried(number: int) -> None:
    carried = {**USE, "annotations": {"x": number}}
    assert pss.from_dict(carried).annotations == {"x": number}
    assert pss.loads(json.dumps(carried)).annotations == {"x": number}


@pytest.mark.parametrize(
    ("letter", "half"),
    [("\ud7ff", False), ("\ud800", True), ("\udbff", True), ("\udfff", True), ("\ue000", False)],
)
def test_half_of_a_letter_is_distinguished_from_a_complete_one(letter: str, half: bool) -> None:
    if not half:
        assert plain(letter) == letter
        return
    with pytest.raises(pss.DocumentError, match="half a character"):
        plain(letter)


def test_a_repeated_key_is_named_by_its_first_letters() -> None:
    key = "\\ud800" + "k" * 80
    with pytest.raises(pss.DocumentError) as caught:
        parsed(f'{{"{key}": 1, "{key}": 2}}')
    (fault,) = (row for row in caught.value.faults if "appears twice" in row.message)
    assert fault.message == f"the key '?{'k' * 59}' appears twice in one object: use each key once"


@pytest.mark.parametrize("fast", [True, False])
def test_only_the_first_of_many_unknown_fields_have_a_hint(fast: bool) -> None:
    # Each is near a field of the noun.
    names = [f"holder{letter}" for letter in map(chr, range(0x61, 0x61 + 26))]
    names += [f"{letter}holder" for letter in map(chr, range(0x61, 0x61 + 26))]
    document = {**USE, **dict.fromkeys(names, 1)}
    problems = of_structure(document, fast=fast)
    assert len(problems) == len(names) > MAX_HINTS
    hinted = [fault.message for fault in problems if "did you mean 'holder'" in fault.message]
    assert len(hinted) == MAX_HINTS
    unhinted = [fault.message for fault in problems if fault.message not in hinted]
    assert unhinted == [f"{name!r} is not a field here" for name in names[MAX_HINTS:]]


def test_the_words_with_a_hint_do_not_depend_on_the_validator() -> None:
    """The first words by place have a hint, whatever other faults there are."""
    words = [f"improve-well-bein{letter}" for letter in "abcdefghijklmnopqrstuvwxyz"]
    document = {
        "type": "disclosure", "on": "no day", "power": "s35", "territory": [None],
        "objective": "multiple-disadvantages", "discloser": 1,
        "pursues": ["identify", *words, *({} for _ in range(6)), *(word + "s" for word in words)],
        "restrictions": [{"kind": "x", "y": 1}], "recipient": {"name": "A", "specified_as": ["x"]},
    }  # fmt: skip
    fast, slow = (of_structure(document, fast=fast) for fast in (True, False))
    assert len(fast) > MAX_HINTS
    assert set(fast) == set(slow)
    hinted = [number for number, fault in enumerate(fast) if "did you mean" in fault.message]
    assert hinted
    assert max(hinted) < MAX_HINTS


def test_past_the_first_parts_with_an_unknown_field_none_has_a_hint() -> None:
    parties = [{"id": str(number), "name": "A", "nam": 1} for number in range(MAX_HINTS + 1)]
    problems = faults({**AGREEMENT, "parties": parties})
    assert len(problems) == MAX_HINTS + 1
    assert sum("did you mean 'name'" in fault.message for fault in problems) == MAX_HINTS
    assert problems[-1].message == "'nam' is not a field here"


@pytest.mark.parametrize("fast", [True, False])
def test_an_unknown_field_of_a_part_comes_before_its_missing_fields(fast: bool) -> None:
    parties = [{"id": str(number), "name": "A", "nam": 1} for number in range(MAX_HINTS - 1)]
    document = {**AGREEMENT, "parties": [*parties, {"nam": 1}]}
    problems = of_structure(document, fast=fast)
    assert sum("did you mean 'name'" in fault.message for fault in problems) == MAX_HINTS


def test_each_validator_runs_where_it_is_chosen(monkeypatch: pytest.MonkeyPatch) -> None:
    def must_not_run(*_: Any) -> Any:
        raise AssertionError("the other was asked for")

    wrong = {**USE, "extra": 1}
    with monkeypatch.context() as patched:
        patched.setattr(validating, "_fast", must_not_run)
        assert len(of_structure(wrong, fast=False)) == 1
    with monkeypatch.context() as patched:
        patched.setattr(validating, "_reference", must_not_run)
        assert len(of_structure(wrong, fast=True)) == 1


def test_a_null_part_equals_a_missing_part() -> None:
    null = {**USE, "information": None}
    assert pss.from_dict(null) == pss.from_dict(USE) == pss.loads(json.dumps(null))


def test_null_is_the_last_kind_of_a_field_of_the_law() -> None:
    null, text = {"type": "null"}, {"type": "string"}
    for kinds in ([null, text], [text, null]):
        assert published._null_last({"a": [{"anyOf": kinds}]}) == {"a": [{"anyOf": [text, null]}]}
