"""The bars on use and onward disclosure, against the law of each origin written out.

The oracle goes through every way of settling what is not known, origin by origin, so that a
formula that settles too little or too much shows.
"""

from __future__ import annotations

import itertools
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from support.depth import scaled

import pubservice_share as pss
from pubservice_share.strategies.any_documents import EDITION, received

SOURCES_OF_THEIRS = {"sch4/10", "sch5/4", "sch6/3"}
FOR_USE = {
    "already-public", "consent", "crime-or-anti-social-behaviour", "criminal-investigation",
    "legal-proceedings", "serious-physical-harm", "loss-of-life", "safeguarding", "emergency",
    "national-security",
}  # fmt: skip
UNDERTAKER = "s38/1/b"
slow = settings(
    max_examples=scaled(800), deadline=None, suppress_health_check=[HealthCheck.too_slow]
)


def in_force_for(document: dict[str, Any]) -> bool:
    """Whether section 41 was in force on the day for the discloser and the recipient."""
    if document["on"] >= "2018-05-01":
        return True
    parties = (document.get(name) or {} for name in ("received_from", "received_via", "holder"))
    early = any(UNDERTAKER in (party.get("specified_as") or ()) for party in parties)
    return document["on"] >= "2018-04-01" and early


def ways(value: Any) -> list[bool]:
    return [True, False] if value is None else [value]


#: Each section with the territories to which it extends.
EXTENT = {
    "s35": {"england", "wales", "scotland", "northern-ireland"},
    "s36": {"england", "wales", "scotland"},
    "s37": {"england", "wales", "scotland"},
    "s38": {"england", "wales"},
    "s39": {"england", "wales"},
}
#: Begun on 1 April 2018 in England and Wales, with sections 40 to 42, for Welsh undertakers alone.
FOR_WELSH_UNDERTAKERS = {"s35", "s38", "s39"}


def begun(document: dict[str, Any]) -> set[bool]:
    """Whether information can have been received under the power by the day: every possibility."""
    day, power = document["on"], document["received_under"]
    in_force = EXTENT[power] - ({"northern-ireland"} if day < "2026-02-12" else set())
    places = document.get("territory")
    if day >= "2018-05-01":
        return {places is None or set(places) <= in_force}
    if day < "2018-04-01" or power not in FOR_WELSH_UNDERTAKERS:
        return {False}
    if places is not None and not set(places) <= {"england", "wales"}:
        return {False}
    recipient = document.get("received_via") or document["holder"]
    references = [body.get("specified_as") for body in (document["received_from"], recipient)]
    if any("s38/1/b" in (refs or ()) for refs in references):
        return {True}
    return {True, False} if None in references else {False}


def barred_or_not(document: dict[str, Any], view: bool | None) -> set[bool]:
    """The answers over every completion of the unknown facts: True for not barred."""
    information = document["information"]
    refs = document["received_from"].get("specified_as")
    under = document["received_under"] in ("s35", "s36", "s38")
    by_them = ways(None if refs is None else bool(SOURCES_OF_THEIRS & set(refs)))
    answers = set()
    for theirs, source, personal, consent, made_out, purpose, chain in itertools.product(
        ways(information.get("from_revenue_and_customs")),
        by_them,
        ways(information.get("personal")),
        ways(document.get("commissioners_consent")),
        ways(document.get("ground_made_out")),
        ways(document.get("for_disclosed_purpose")) if document["type"] == "use" else [False],
        ways(view),
    ):
        disclosed_by_them = source and under
        if disclosed_by_them and information.get("from_revenue_and_customs") is False:
            continue  # nobody can say so
        ground = document.get("ground")
        opens = ground is not None and (document["type"] != "use" or ground in FOR_USE)
        helps = opens and made_out
        if not personal or purpose:
            answers.add(True)
        elif disclosed_by_them and document.get("received_via") is None:
            answers.add(consent)
        elif theirs or disclosed_by_them:
            if chain:
                answers.add(consent)
            else:
                answers.add(helps if document["type"] == "use" else True)
        else:
            answers.add(helps)
    return answers


@slow
@given(received("use") | received("onward-disclosure"), st.sampled_from([None, True, False]))
def test_it_is_settled_exactly_where_every_origin_gives_the_same_answer(
    document: dict[str, Any], view: bool | None
) -> None:
    views = {} if view is None else {"s42-reaches-indirect": view}
    answer = pss.assess(pss.from_dict(document), views)
    possible = begun(document)
    if False in possible:
        assert answer.outcome is pss.Outcome.UNDETERMINED
        assert answer.offence is None
        if possible == {False}:
            assert answer.missing == ("received_under",)
            assert answer.readings == ()
        return
    expected = barred_or_not(document, view)
    possible_here = {
        pss.Outcome.PERMITTED: {True},
        pss.Outcome.NOT_PERMITTED: {False},
        pss.Outcome.UNDETERMINED: {True, False},
    }[answer.outcome]
    assert possible_here == expected


@slow
@given(received("onward-disclosure"), st.sampled_from([{}, {"s42-reaches-indirect": True}]))
def test_an_offence_needs_a_bar_and_its_own_elements(
    document: dict[str, Any], views: dict[str, bool]
) -> None:
    answer = pss.assess(pss.from_dict(document), views)
    offence = answer.offence
    if answer.outcome is not pss.Outcome.NOT_PERMITTED:
        assert offence is None
        return
    theirs = document["information"].get("from_revenue_and_customs")
    knew = document.get("knew_or_reckless")
    if offence is None:
        assert knew is False
        assert theirs is not True
        return
    assert offence.exposure in ("yes", "unknown")
    if offence.citation == "DEA 2017 s.41(4)":
        assert knew is not False
        assert theirs is not True
        assert offence.exposure == ("yes" if knew and theirs is False else "unknown") or (
            knew is True and offence.exposure == "yes"
        )
        assert offence.defences == ()
        cited_penalties = {row.citation for row in offence.penalties}
        assert ("DEA 2017 s.41(5)" in cited_penalties) == in_force_for(document)
    else:
        assert offence.citation == "DEA 2017 s.42(3)"
        assert [row.citation for row in offence.defences] == [
            "DEA 2017 s.42(4)(a)",
            "DEA 2017 s.42(4)(b)",
        ]


@slow
@given(received("use"))
def test_a_use_has_no_offence_and_no_override(document: dict[str, Any]) -> None:
    answer = pss.assess(pss.from_dict(document))
    assert answer.offence is None
    assert answer.override is None
    assert any("These sections do not give a power" in note for note in answer.notes)


def test_the_grounds_are_those_of_the_two_lists() -> None:
    assert {row.id for row in EDITION.grounds.values() if row.use} == FOR_USE
    assert {row.id for row in EDITION.grounds.values() if row.onward} == FOR_USE | {
        "enactment", "eu-obligation", "court-order", "protected-disclosure", "journalism",
    }  # fmt: skip
