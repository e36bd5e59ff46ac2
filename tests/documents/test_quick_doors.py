"""A plainly sound document is read at once, without the careful reader."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any, NoReturn

import pytest
from support.cases import cases

import pubservice_share as pss
from pubservice_share.documents import careful

EXAMPLES = [
    json.loads(path.read_text(encoding="utf-8"))
    for path in sorted((Path(__file__).parent.parent.parent / "examples").glob("*.json"))
]
AGREEMENTS = [
    example for example in EXAMPLES if isinstance(example, dict) and example["type"] == "agreement"
]
#: What is null takes a careful look, which knows that it is the same as absent.
SOUND = [
    document
    for document in (*(case["document"] for case in cases()), *EXAMPLES)
    if isinstance(document, dict) and "null" not in json.dumps(document)
]


def _refused(*_: Any, **__: Any) -> NoReturn:
    raise AssertionError("a careful look was taken")


def test_a_sound_document_needs_no_careful_reader(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("parsed", "plain", "value_of", "noun_of_value"):
        monkeypatch.setattr(careful, name, _refused)
    for document in SOUND:
        text = json.dumps(document, ensure_ascii=False)
        noun = pss.loads(text)
        assert noun == pss.loads(text.encode()) == pss.from_dict(document)


def test_loading_an_ordinary_disclosure_enters_fewer_than_ten_functions() -> None:
    """A reader of the code can follow them: the first load, which makes the reader, is not one."""
    text = (Path(__file__).parents[2] / "examples" / "troubled-families.json").read_text("utf-8")
    pss.loads(text)
    entered: set[Any] = set()
    package = str(Path(pss.__file__).parent)

    def note(frame: Any, event: str, _: Any) -> None:
        if event == "call" and frame.f_code.co_filename.startswith(package):
            entered.add(frame.f_code)

    before = sys.getprofile()
    sys.setprofile(note)
    try:
        pss.loads(text)
    finally:
        sys.setprofile(before)
    assert 0 < len(entered) < 10, entered


def test_a_fault_is_reported_in_what_was_read_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(careful, "parsed", _refused)
    monkeypatch.setattr(careful, "plain", _refused)
    for document in SOUND[::20]:
        text = json.dumps({**document, "of_no_noun": 1}, ensure_ascii=False)
        for source in (text, text.encode()):
            with pytest.raises(pss.DocumentError) as caught:
                pss.loads(source)
            assert [fault.pointer for fault in caught.value.faults] == ["/of_no_noun"]


def test_agreements_in_a_partnership_keep_everything_that_they_carry() -> None:
    first, second = ({**agreement, "annotations": {"a": [1]}} for agreement in AGREEMENTS[:2])
    document = {
        "type": "partnership",
        "on": "2025-01-01",
        "territory": ["england"],
        "objective": "multiple-disadvantages",
        "parties": [{"name": "Leeds City Council", "specified_as": ["sch4/12"]}],
        "agreements": [first, "beside.json", second],
    }
    noun = pss.from_dict(document, as_=pss.Partnership)
    full, beside, last = noun.agreements or ()
    assert isinstance(full, pss.Agreement)
    assert isinstance(last, pss.Agreement)
    assert (full.title, beside, last.title) == (first["title"], "beside.json", second["title"])
    with pytest.raises(pss.DocumentError) as caught:
        pss.from_dict({**document, "agreements": [first, second, dict(first)]})
    assert [fault.pointer for fault in caught.value.faults] == ["/agreements/2"]


def test_letters_survive_a_round_trip() -> None:
    noun = pss.from_dict({**SOUND[0], "reference": "Ynys Môn €"})
    text = pss.dumps(noun)
    assert "Ynys Môn €" in text
    assert pss.loads(text) == noun
