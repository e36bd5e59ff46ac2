"""Stored texts match the published schemas, and load as the same values."""

from __future__ import annotations

import json

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

import pubservice_share as pss
from family_support import disclosures as sharing
from family_support.cases import Referral
from family_support.store import Store

ANSWERS = jsonschema.Draft202012Validator(pss.schema("assessment"))
DOCUMENTS = {
    name: jsonschema.Draft202012Validator(pss.schema(name))
    for name in ("disclosure", "onward-disclosure")
}
#: Hypothesis can draw the library's types, and so our types that contain them.
REFERRALS = st.builds(
    Referral,
    id=st.text(min_size=1),
    family=st.text(),
    summary=st.text(),
    document=st.from_type(pss.Disclosure) | st.from_type(pss.OnwardDisclosure),
    decision=st.none(),
    passed_on=st.none(),
)


@given(REFERRALS, st.booleans())
def test_a_referral_comes_back_as_it_was(referral: Referral, decided: bool) -> None:
    if decided:
        referral = sharing.decide(referral, {})
    with Store(":memory:") as store:
        store.put(referral)
        assert store.get(referral.id) == referral
        assert store.of_family(referral.family) == [referral]


@given(REFERRALS)
def test_a_decision_read_back_still_holds(referral: Referral) -> None:
    with Store(":memory:") as store:
        store.put(sharing.decide(referral, {}))
        assert sharing.holds(store.get(referral.id))


@given(REFERRALS)
def test_what_stands_in_the_columns_is_what_the_schemas_describe(referral: Referral) -> None:
    with Store(":memory:") as store:
        store.put(sharing.decide(referral, {}))
        for text, answer in store.rows():
            value = json.loads(text)
            DOCUMENTS[value["type"]].validate(value)
            assert answer is not None
            ANSWERS.validate(json.loads(answer))


@pytest.mark.parametrize("noun", sorted(DOCUMENTS))
def test_the_schemas_refuse_what_is_no_document(noun: str) -> None:
    assert not DOCUMENTS[noun].is_valid({"type": noun, "recipient": "West Yorkshire Police"})
    assert not ANSWERS.is_valid({"type": "assessment", "outcome": "yes"})
