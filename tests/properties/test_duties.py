"""A duty of another law is a note: nothing else of an answer turns on it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import pubservice_share as pss
from pubservice_share import law
from pubservice_share.strategies.any_documents import agreements, documents, partnerships

slow = settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow])
DAYS = st.sampled_from(["2026-04-28", "2026-05-01", "2026-10-15"])


@pytest.fixture(scope="module")
def without(tmp_path_factory: pytest.TempPathFactory) -> law.Edition:
    """The built-in edition, but for its duties."""
    path: Path = tmp_path_factory.mktemp("law") / "law.json"
    path.write_text(json.dumps({**law.built_in().to_dict(), "duties": []}), encoding="utf-8")
    return law.load(path)


@slow
@given(st.one_of(documents(), agreements(), partnerships()), DAYS)
def test_an_answer_is_the_same_with_and_without_the_duties_but_for_its_notes(
    without: law.Edition, document: dict[str, Any], day: str
) -> None:
    # Of the documents that are drawn few are of the days on which a duty stands.
    document = {**document, "starts" if document["type"] == "agreement" else "on": day}
    if document.get("ends") is not None and document["ends"] <= day:
        document["ends"] = None
    try:
        noun = pss.from_dict(document)
    except pss.DocumentError:
        return  # an agreement with days that no longer fit together
    answer = pss.assess(noun)
    bare = pss.assess(pss.from_dict(document, law=without), law=without)
    ours, theirs = pss.to_dict(answer), pss.to_dict(bare)
    notes, bare_notes = ours.pop("notes"), theirs.pop("notes")
    assert ours == theirs
    assert [note for note in notes if note not in answer.duty_notes] == bare_notes
    assert not bare.duty_notes
    assert len(set(notes)) == len(notes)
    # It says of itself how far it was read, and never that anyone is free.
    assert all("read" in note or "reported" in note for note in answer.duty_notes)


@slow
@given(documents())
def test_a_duty_that_may_apply_still_may_where_less_is_known(
    document: dict[str, Any],
) -> None:
    """An unknown fact never removes a note on section 16LA."""
    document = {**document, "on": "2026-10-15"}
    giver = {"disclosure": "discloser", "use": "received_from"}.get(document["type"], "holder")
    noun = pss.from_dict(document)
    if not any("16LA" in note for note in pss.assess(noun).duty_notes):
        return
    bare = {name: value for name, value in document[giver].items() if name != "specified_as"}
    less = pss.from_dict({**document, giver: bare})
    assert any("16LA" in note for note in pss.assess(less).duty_notes)
