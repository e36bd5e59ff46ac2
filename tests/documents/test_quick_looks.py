"""The quick reader of a document gives the answers of the careful one."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from support.depth import scaled
from support.generated_documents import mutated

import pubservice_share as pss
from pubservice_share.documents import fast

QUICKLY = [
    '"annotations": {"a": 1, "b": [1.5, -0, 1e5, {"c": "d: \\"e\\": f"}]}',
    '"annotations": {"a": 12345678901234567890123}',
    '"annotations": {"a" : 1, "b"\t:\n2}',
    '"reference": "it is \\"this\\": {[ and \\\\u and \\n"',
]
CAREFULLY = [
    '"annotations": {"a": 1, "a": 2}',
    '"annotations": {"a": null, "a": 2}',
    '"annotations": {"a": 1, "a" : 2}',
    '"annotations": {"\\u003a": 1, "a": 2, "a": 2}',
    '"annotations": {"a": ' + "9" * 4000 + "}",
    '"annotations": {"a": ' + "9" * 5000 + "}",
    '"annotations": {"a": 1e999}',
    '"annotations": {"a": ' + "[" * 62 + "]" * 62 + "}",
    '"annotations": {"a": ' + "[" * 63 + "]" * 63 + "}",
    '"annotations": [' + "{}," * 70 + "oops",
    '"reference": null, "reference": "a"',
    '"reference": null, "discloser": null',
    '"reference": "\\u00e9\\u003a"',
    '"reference": "\\ud800"',
    '"on": "2023-02-29"',
    '"unknown": {"a": ' + "[" * 70 + "]" * 70 + "}",
]


def outcome_of(read: Callable[[], Any]) -> Any:
    try:
        return read()
    except pss.DocumentError as error:
        return error.faults


def careful(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fast, "simple", lambda _text: None)
    monkeypatch.setattr(fast, "copy_of", lambda _value: None)
    monkeypatch.setattr(fast, "noun_of_value", lambda _value, _edition, _as: None)


@pytest.mark.parametrize("added", QUICKLY + CAREFULLY)
def test_texts_of_every_kind(added: str, monkeypatch: pytest.MonkeyPatch) -> None:
    base = json.dumps(pss.schema("disclosure")["examples"][0])
    text = f"{base[:-1]}, {added}}}"
    quick = outcome_of(lambda: pss.loads(text)), outcome_of(lambda: pss.loads(text.encode()))
    careful(monkeypatch)
    assert quick == (outcome_of(lambda: pss.loads(text)),) * 2


@settings(max_examples=scaled(300), deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(mutated(), st.sampled_from([None, 1]), st.booleans())
def test_documents_right_and_wrong(
    document: dict[str, Any], indent: int | None, escaped: bool
) -> None:
    text = json.dumps(document, indent=indent, ensure_ascii=escaped)
    quick = outcome_of(lambda: pss.loads(text)), outcome_of(lambda: pss.from_dict(document))
    with pytest.MonkeyPatch.context() as patch:
        careful(patch)
        assert quick == (
            outcome_of(lambda: pss.loads(text)),
            outcome_of(lambda: pss.from_dict(document)),
        )


def test_the_document_read_is_not_the_object_of_the_caller() -> None:
    document = {**pss.schema("disclosure")["examples"][0], "annotations": {"a": [1]}}
    noun = pss.from_dict(document)
    document["annotations"]["a"].append(2)
    assert noun.annotations == {"a": [1]}
