"""Parts of the answers to agreements in JavaScript, on more values than documents are drawn with.

Needs Node, so these run in ``make test-all``.
"""

from __future__ import annotations

import itertools
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import strategies as st
from support.depth import scaled
from support.generated_documents import examples_of
from support.javascript import in_node

from pubservice_share.assessment.agreements.term import result_in_term, term_of
from pubservice_share.assessment.results import result_of
from pubservice_share.durations import shifted
from pubservice_share.law import built_in, change_days
from pubservice_share.logic.results import NOT_APPLICABLE, RuleResult
from pubservice_share.rules.near_powers import nearest_power
from pubservice_share.words import duration_in_words

pytestmark = pytest.mark.node

LAW = built_in()
RESULTS: tuple[RuleResult, ...] = (True, False, None, NOT_APPLICABLE)
#: Later than every day of the calendar.
BEYOND = "9999-12-32"


def test_one_result_for_the_whole_term(tmp_path: Path) -> None:
    """Every result on up to three certain and three possible spans."""
    lists = [
        list(results) for count in range(4) for results in itertools.product(RESULTS, repeat=count)
    ]
    asked = [(first, then) for first in lists for then in lists if first or then]
    theirs = in_node(
        tmp_path,
        'import { resultInTerm } from "LIB/terms.mjs";',
        "resultInTerm(...input)",
        [[[*map(result_of, results)] for results in pair] for pair in asked],
    )
    for (certain, possible), found in zip(asked, theirs, strict=True):
        ours = result_in_term(certain, possible)
        expected = {
            "result": result_of(ours.result).value,
            "shownBy": ours.shown_by,
            "byTerm": ours.by_term,
        }
        assert found == expected, (certain, possible)


def test_the_spans_of_a_term(tmp_path: Path) -> None:
    """Every term between days about the changes of law, and of which an end is not known."""
    about = [day + timedelta(offset) for day in change_days(LAW)[::3] for offset in (-1, 0, 1)]
    days: list[date | None] = [None, date(2016, 1, 1), *about, date(2031, 1, 1)]
    terms = [
        (starts, ends)
        for starts, ends in itertools.product(days, days)
        if starts is None or ends is None or starts < ends
    ]
    theirs = in_node(
        tmp_path,
        'import { termOf } from "LIB/terms.mjs";',
        "termOf(rules, input)",
        [
            {"starts": starts and starts.isoformat(), "ends": ends and ends.isoformat()}
            for starts, ends in terms
        ],
    )
    for (starts, ends), found in zip(terms, theirs, strict=True):
        term = term_of(starts, ends, LAW)
        expected: dict[str, Any] = {
            name: [
                {"from": span.since.isoformat(), "to": span.until and span.until.isoformat()}
                for span in spans
            ]
            for name, spans in (("certain", term.certain), ("possible", term.possible))
        }
        assert found == {**expected, "missing": list(term.missing)}, (starts, ends)


@st.composite
def _durations(draw: st.DrawFn) -> str:
    number = st.integers(0, 40) | st.sampled_from([0, 1, 12, 400, 7999, 10**6, 10**22])
    parts = {unit: draw(st.none() | number) for unit in "YMWD"}
    stated = {unit: value for unit, value in parts.items() if value is not None} or {"D": 1}
    zeros = draw(st.sampled_from(["", "", "0"]))
    return "P" + "".join(f"{zeros}{value}{unit}" for unit, value in stated.items())


@st.composite
def _moves(draw: st.DrawFn) -> dict[str, str]:
    month_ends = st.sampled_from(["2024-01-31", "2024-02-29", "2023-02-28", "2000-02-29",
                                  "1900-02-28", "9999-12-31", "0001-01-01"])  # fmt: skip
    day = draw(st.dates().map(date.isoformat) | month_ends)
    return {"day": day, "by": draw(_durations())}


def test_days_that_a_duration_leads_to(tmp_path: Path) -> None:
    asked = examples_of(_moves(), scaled(4000))
    theirs = in_node(
        tmp_path,
        'import { dayNumber, durationInWords, shiftedDay } from "LIB/durations.mjs";',
        "[shiftedDay(input.day, input.by), dayNumber(input.day),"
        " durationInWords(rules.pack.words, input.by)]",
        asked,
    )
    for move, found in zip(asked, theirs, strict=True):
        day = date.fromisoformat(move["day"])
        moved = shifted(day, move["by"])
        expected = [
            BEYOND if moved is None else moved.isoformat(),
            day.toordinal(),
            duration_in_words(move["by"]),
        ]
        assert found == expected, move


POWERS = ["s35", "S35", "s.36", "S. 37", "sec 38", "section 39(1)", "sections 35 and 36", "ss35(1)",
          "35", "35a", "s35a", "s35_", "s35é", "s46", "s 48", "s.64(2)", "s40", "s340", "s3", "s53",
          "", " ", "vires", "section", "s\u00a035", "S35\nand more", "35" * 60, "s９",
          "\ufb0335", "\ufeffs35", "s\x8535", "\x1cs35", "ẞ35", "s35\u0130"]  # fmt: skip


def test_the_power_that_a_text_may_mean(tmp_path: Path) -> None:
    drawn = examples_of(
        st.text("s35678 .SECTIONa(1)", max_size=10).map(lambda text: {"text": text}), scaled(2000)
    )
    texts = [*POWERS, *(row["text"] for row in drawn)]
    theirs = in_node(
        tmp_path,
        'import { nearestPower } from "LIB/near_powers.mjs";',
        "nearestPower(rules, input)",
        texts,
    )
    for text, found in zip(texts, theirs, strict=True):
        assert found == nearest_power(text, LAW), text
