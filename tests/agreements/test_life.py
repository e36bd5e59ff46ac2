"""The life of agreements: drafts, days that are due, and changes of law."""

from __future__ import annotations

import json
import re
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import icalendar
import pytest
from hypothesis import given
from hypothesis import strategies as st

import pubservice_share as pss
from pubservice_share.durations import every, shifted
from pubservice_share.limits import MAX_REVIEWS
from pubservice_share.reports.pages.timelines import timeline
from pubservice_share.words import day_in_words

EXAMPLES = Path(__file__).parent.parent.parent / "examples"


def families(**more: Any) -> pss.Agreement:
    text = (EXAMPLES / "agreement-multiple-disadvantages.json").read_text(encoding="utf-8")
    return pss.from_dict({**json.loads(text), **more}, as_=pss.Agreement)


@pytest.mark.parametrize(
    ("day", "duration", "expected"),
    [
        ("2024-01-31", "P1M", "2024-02-29"),
        ("2024-02-29", "P1Y", "2025-02-28"),
        ("2024-01-31", "P1M1D", "2024-03-01"),
        ("2024-05-01", "P2W", "2024-05-15"),
        ("2018-12-03", "P3Y9M27D", "2022-09-30"),
        ("9999-12-31", "P1D", None),
        ("2024-01-01", "P9999Y", None),
    ],
)
def test_months_are_calendar_months(day: str, duration: str, expected: str | None) -> None:
    shifted_day = shifted(date.fromisoformat(day), duration)
    assert (shifted_day and shifted_day.isoformat()) == expected


@pytest.mark.parametrize("text", ["", "P", "1Y", "PT1H", "P1.5Y", "P-1Y"])
def test_text_that_is_not_a_duration(text: str) -> None:
    with pytest.raises(ValueError, match="not a duration"):
        shifted(date.fromisoformat("2024-01-01"), text)


def test_a_day_that_recurs_is_reckoned_from_the_first() -> None:
    first, until = date.fromisoformat("2024-01-31"), date.fromisoformat("2024-06-01")
    assert [str(day) for day in every("P1M", first, until)] == [
        "2024-02-29", "2024-03-31", "2024-04-30", "2024-05-31",
    ]  # fmt: skip
    assert list(every("P0D", first, until)) == []


@pytest.mark.parametrize(
    ("day", "state", "review", "overdue", "left"),
    [
        ("2024-09-01", "not-started", "2025-09-01", None, 731),
        ("2024-09-02", "running", "2025-09-01", None, 730),
        ("2025-09-01", "running", "2025-09-01", None, 366),
        ("2025-09-02", "running", "2026-09-01", "2025-09-01", 365),
        ("2026-09-01", "running", "2026-09-01", "2025-09-01", 1),
        ("2026-09-02", "ended", None, None, 0),
    ],
)
def test_the_state_of_an_agreement_on_a_day(
    day: str, state: str, review: str | None, overdue: str | None, left: int
) -> None:
    life = pss.lifecycle(families(status=None), day).to_dict()
    assert (life["state"], life["next_review"], life["overdue_since"], life["days_left"]) == (
        state,
        review,
        overdue,
        left,
    )


def test_late_and_missing_registration() -> None:
    late = families(register_entry={"registered_on": "2024-09-12"})
    assert pss.lifecycle(late, "2025-01-01").registered_late_by == 10
    assert pss.lifecycle(families(), "2025-01-01").registered_late_by is None
    none = families(register_entry=None)
    assert pss.lifecycle(none, "2025-01-01").unregistered is True
    assert pss.lifecycle(none, "2024-09-01").unregistered is False
    # The term has ended: the agreement does not run.
    assert none.ends is not None
    assert pss.lifecycle(none, none.ends - timedelta(days=1)).unregistered is True
    assert pss.lifecycle(none, none.ends).unregistered is False
    assert pss.lifecycle(families(), "2025-01-01").unregistered is False


def test_the_stated_status_of_an_agreement_counts() -> None:
    for status in ("draft", "suspended", "withdrawn", "complete"):
        assert pss.lifecycle(families(status=status), "2025-01-01").state == status
    assert pss.lifecycle(families(status=None, starts=None), "2025-01-01").state == "unknown"
    with pytest.raises(ValueError, match="not a day"):
        pss.lifecycle(families(), "yesterday")


def test_the_calendar_has_every_day_and_can_be_read() -> None:
    agreement = families()
    text = pss.calendar([agreement, families(id=None, title="Zażółć, and more")])
    read = icalendar.Calendar.from_ical(text)
    events: list[Any] = list(read.walk("VEVENT"))
    expected = [(due.on, due.text) for due in pss.due_days(agreement)]
    days_and_names = [(event.decoded("DTSTART"), str(event["SUMMARY"])) for event in events]
    assert days_and_names[: len(expected)] == expected
    assert [due.kind for due in pss.due_days(agreement)] == ["start", "review", "review", "end"]
    assert len({str(event["UID"]) for event in events}) == len(events)
    assert pss.calendar([agreement]) == pss.calendar([agreement])


@pytest.mark.parametrize(
    "more",
    [{"purpose": "Another purpose"}, {"contact": "someone@example.org"}, {"status": "agreed"},
     {"annotations": {"file": 2}}, {"flows": None}],
)  # fmt: skip
def test_agreements_that_say_different_things_share_no_event(more: dict[str, Any]) -> None:
    same = {"id": None, "register_entry": None}

    def names(agreement: pss.Agreement) -> set[str]:
        read = icalendar.Calendar.from_ical(pss.calendar([agreement]))
        return {str(event["UID"]) for event in read.walk("VEVENT")}

    assert names(families(**same)) == names(families(**same))
    assert not names(families(**same)) & names(families(**same, **more))


def test_a_change_of_law_touches_the_flows_that_rely_on_it() -> None:
    """Entry 6 became the department for business on 3 May 2023, for business functions only."""
    parties = [
        {"id": "energy", "name": "The energy department", "specified_as": ["sch4/6"],
         "in_specified_capacity": False},
        {"id": "leeds", "name": "Leeds City Council", "specified_as": ["sch4/12"]},
    ]  # fmt: skip
    flow = {
        "discloser": "leeds", "recipient": "energy", "power": "s35", "territory": ["england"],
        "objective": "fuel-poverty", "pursues": ["reduce-energy-costs"],
        "assists_eligible_people": True,
        "information": {"held_in_connection_with_functions": True},
        "complies_with_data_protection": True, "prohibited_by_investigatory_powers": False,
    }  # fmt: skip
    agreement = pss.from_dict(
        {"type": "agreement", "title": "Fuel", "parties": parties, "flows": [flow],
         "starts": "2022-01-01", "ends": "2024-01-01"},
        as_=pss.Agreement,
    )  # fmt: skip
    (touched,) = pss.impact([agreement], "2023-05-02", "2023-05-03")
    assert touched.comparison.differs
    assert "sch4/6" in {change.about for change in touched.changes}
    assert touched.runs is True
    assert touched.to_dict()["before"]["outcome"] == "permitted"
    assert pss.impact([agreement], "2022-12-01", "2023-01-01") == ()
    unstated = pss.from_dict(
        {**pss.to_dict(agreement), "flows": [{"discloser": "leeds"}]}, as_=pss.Agreement
    )
    assert pss.impact([unstated], "2023-05-02", "2023-05-03") == ()


def test_a_draft_loads_and_each_gap_is_a_finding() -> None:
    draft = pss.draft(
        ["Kent County Council", "Kent Police", "DWP", "A charity="],
        objective="multiple-disadvantages", starts="2025-01-01", ends="2027-01-01",
    )  # fmt: skip
    assert pss.loads(pss.dumps(draft)) == draft
    pairs = {(flow.discloser, flow.recipient) for flow in draft.flows or ()}
    three = ("kent-county-council", "kent-police", "department-for-work-and-pensions")
    assert pairs == {(first, second) for first in three for second in three if first != second}
    answer = pss.assess(draft)
    assert answer.outcome is pss.Outcome.UNDETERMINED
    rules = {row.rule for row in answer.findings if row.result is pss.Result.NOT_MET}
    for gap in ("purpose", "benefits", "method", "retention", "contact", "role", "data-items",
                "lawful-basis", "dpia", "review-date", "privacy-notice", "signature"):  # fmt: skip
        assert f"agreement.{gap}-missing" in rules


def test_a_draft_keeps_the_identifiers_given_and_invents_none() -> None:
    unit = pss.Body(
        name="A pupil referral unit", identifier="pupil-referral-unit:school-1", specified_as=()
    )
    draft = pss.draft([unit, "sch4/12", "s36/1/b"], power="s36", starts="2025-01-01")
    assert [party.identifier for party in draft.parties or ()] == [unit.identifier, None, None]


def test_a_draft_under_section_36() -> None:
    draft = pss.draft(["DWP", "s36/1/b"], power="s36", starts="2025-01-01")
    (flow,) = draft.flows or ()
    assert flow.discloser == "department-for-work-and-pensions"
    assert pss.assess(draft).outcome is pss.Outcome.UNDETERMINED


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"objective": "multiple-disadvantage"}, "did you mean 'multiple-disadvantages'"),
        ({}, "needs an objective"),
        ({"power": "s36", "objective": "fuel-poverty"}, "only section 35 has objectives"),
        ({"power": "s40", "objective": None}, "'s40' is not a power"),
    ],
)
def test_a_draft_that_is_refused(options: dict[str, Any], message: str) -> None:
    with pytest.raises(LookupError, match=message):
        pss.draft(["DWP", "Leeds"], starts="2025-01-01", **options)


@pytest.mark.parametrize("every_so", ["P1D", "P1W", "P1M", "P1M1D", "P1Y", "P1Y6M", "P10D"])
@pytest.mark.parametrize("ends", [None, "2390-01-01"])
@pytest.mark.parametrize("day", ["2024-09-02", "2025-03-01", "2100-03-01", "2389-11-30"])
def test_a_running_agreement_always_has_a_next_review(
    every_so: str, ends: str | None, day: str
) -> None:
    agreement = families(
        status=None, starts="2020-01-31", reviews_on="2021-01-31", review_every=every_so, ends=ends
    )
    life = pss.lifecycle(agreement, day)
    # Counted one by one, with no thought for time.
    first, on = date(2021, 1, 31), date.fromisoformat(day)
    number, review = 0, first
    while review < on:
        number += 1
        moved = shifted(first, every_so, times=number)
        assert moved is not None
        review = moved
    within = ends is None or review < date.fromisoformat(ends)
    assert life.next_review == (review if within else None)
    assert life.overdue_since == first


def test_an_open_ended_agreement_has_reviews_after_the_first() -> None:
    agreement = families(ends=None, review_every="P1Y", status=None)
    assert str(pss.lifecycle(agreement, "2040-01-01").next_review) == "2040-09-01"
    reviews = [due.on for due in pss.due_days(agreement) if due.kind == "review"]
    assert len(reviews) == MAX_REVIEWS
    later = next(pss.due_days(agreement, since=date(2300, 1, 1)))
    assert str(later.on) == "2300-09-01"
    # As far as the calendar goes, and no further.
    assert pss.lifecycle(agreement, "9999-12-01").next_review is None


def test_no_review_after_the_end() -> None:
    agreement = families(status=None, reviews_on="2027-01-01", review_every=None)
    assert [due.kind for due in pss.due_days(agreement)] == ["start", "end"]
    assert pss.lifecycle(agreement, "2025-01-01").next_review is None
    on_the_end = families(status=None, reviews_on="2026-09-02", review_every=None)
    assert pss.lifecycle(on_the_end, "2025-01-01").next_review is None


@pytest.mark.parametrize("status", ["complete", "withdrawn"])
def test_nothing_is_due_once_an_agreement_is_over(status: str) -> None:
    life = pss.lifecycle(families(status=status, register_entry=None), "2025-10-01")
    assert (life.next_review, life.overdue_since, life.unregistered) == (None, None, False)


def test_a_draft_has_not_started_on_any_day() -> None:
    life = pss.lifecycle(families(status="draft", register_entry=None), "2025-10-01")
    assert (life.overdue_since, life.unregistered) == (None, False)
    assert str(life.next_review) == "2026-09-01"


def test_a_suspended_agreement_is_still_to_be_reviewed_and_registered() -> None:
    life = pss.lifecycle(families(status="suspended", register_entry=None), "2025-10-01")
    assert (str(life.overdue_since), life.unregistered) == ("2025-09-01", True)


def test_pages_and_calendars_show_future_reviews(run: Any, tmp_path: Path) -> None:
    document = pss.to_dict(
        families(status=None, starts="2018-09-02", ends=None, reviews_on="2018-10-01",
                 review_every="P1D")
    )  # fmt: skip
    path = tmp_path / "daily.json"
    path.write_text(json.dumps(document), "utf-8")
    page = run("report", tmp_path, "--as-of", "2025-10-01").out
    assert "Next: review on 1 October 2025" in page
    assert "12 October 2025" in page
    assert page.count("</strong>: Review") < 60
    ran = run("agreement", "calendar", path, "--since", "2025-10-01")
    assert "DTSTART;VALUE=DATE:20251001" in ran.out
    assert "20180902" not in ran.out
    assert "later reviews are not listed" in ran.err
    assert run("agreement", "calendar", path, "--since", "1 October").code == 64


def test_a_due_day_is_never_before_the_day_given() -> None:
    for day in ("2020-01-01", "2024-09-02", "2025-09-02", "2026-09-02", "2027-01-01"):
        since = date.fromisoformat(day)
        agreement = families()
        assert [*pss.due_days(agreement, since=since)] == [
            due for due in pss.due_days(agreement) if due.on >= since
        ]


def test_every_view_gives_the_last_day_as_the_day_before_the_end(run: Any, tmp_path: Path) -> None:
    """``ends`` is the first day after the term."""
    agreement = families(status="active", starts="2025-01-01", ends="2026-03-01", reviews_on=None)
    assert agreement.in_term(date(2026, 2, 28))
    assert not agreement.in_term(date(2026, 3, 1))
    read = icalendar.Calendar.from_ical(pss.calendar([agreement]))
    event = list(read.walk("VEVENT"))[-1]
    # An event of one day has no DTEND, or one on the next day (RFC 5545, 3.6.1).
    assert (event.decoded("DTSTART"), "DTEND" in event) == (date(2026, 3, 1), False)
    assert str(event["SUMMARY"]).endswith(": the term has ended; last day 28 February 2026")
    path = tmp_path / "families.json"
    path.write_text(pss.dumps(agreement), "utf-8")
    status = run("agreement", "status", path, "--as-of", "2026-02-01").out
    assert "Last day 28 February 2026, in 27 days" in status
    page = run("report", tmp_path, "--as-of", "2026-02-01").out
    assert "<strong>1 March 2026</strong>: The term has ended. Its last day was 28 February" in page
    assert "Next: last day of the term on 28 February 2026" in page
    assert re.search("<strong>28 February 2026</strong>: <a [^>]*>[^<]*</a>, last day", page)
    assert "Next: last day" in run("report", tmp_path, "--as-of", "2026-02-28").out
    over = run("report", tmp_path, "--as-of", "2026-03-01").out
    assert "Next: " not in over
    assert ", last day of the term" not in over


def test_the_bar_of_the_term_ends_at_the_first_day_after_it() -> None:
    answer = pss.assess(families(starts="2025-01-01", ends="2026-01-01", reviews_on=None))
    assert isinstance(answer, pss.AgreementAssessment)
    drawn = timeline(answer, date(2026, 1, 1))
    (end,) = (number for number, event in enumerate(drawn.events, 1) if event.kind == "end")
    (mark,) = (mark for mark in drawn.marks if mark.number == end)
    assert drawn.term is not None
    assert drawn.term[1] == mark.x


@given(st.dates(min_value=date(2017, 5, 1)))
def test_the_last_day_in_words_is_a_day_of_the_term(ends: date) -> None:
    agreement = families(starts="2017-04-28", ends=ends.isoformat())
    (due,) = (due for due in pss.due_days(agreement) if due.kind == "end")
    last = ends - timedelta(days=1)
    assert agreement.in_term(last)
    assert due.text.endswith(day_in_words(last))
