"""The summary of a table: the sum of two is the summary of both."""

from __future__ import annotations

import json
from collections import Counter
from typing import Any

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support.table_rows import TYPES, rows

from pubservice_share.reports.tables import summary_in_text
from pubservice_share.tables import assess_table
from pubservice_share.tables.columns import columns_of
from pubservice_share.tables.files import summary as summaries
from pubservice_share.tables.files.summary import Summary, summary_of


def frame_of(noun: str, count: int, seed: int = 1) -> pl.DataFrame:
    schema: dict[str, Any] = {path: TYPES[column.kind] for path, column in columns_of(noun).items()}
    return pl.DataFrame(list(rows(noun, count, seed=seed, odd=0.2)), schema=schema)


FRAME = frame_of("disclosure", 600)
ANSWERS = assess_table(FRAME).select(pl.col("outcome", "not_met", "unknown", "readings", "reason"))


def of_rows(first: int, last: int) -> Summary:
    return summary_of(FRAME[first:last], ANSWERS[first:last])


def test_a_summary_is_what_counting_rows_gives() -> None:
    summary = of_rows(0, 600)
    answers = ANSWERS.to_dicts()
    assert summary.rows == 600
    assert summary.outcomes == Counter(row["outcome"] for row in answers)
    for name in ("not_met", "unknown", "readings"):
        counted = Counter(name_of_rule for row in answers for name_of_rule in row[name] or ())
        assert getattr(summary, name) == counted, name
    assert summary.reasons == Counter(row["reason"] for row in answers if row["reason"] is not None)
    pairs: dict[Any, Counter[str]] = {}
    for row, answer in zip(FRAME.to_dicts(), answers, strict=True):
        if answer["outcome"] != "invalid":
            pair = (row["discloser.name"], row["recipient.name"], f"{row['on']:%Y-%m}")
            pairs.setdefault(pair, Counter())[answer["outcome"]] += 1
    assert summary.pairs == pairs


@settings(deadline=None)
@given(st.lists(st.integers(0, 600), min_size=2, max_size=2).map(sorted))
def test_the_summaries_of_parts_add_up_in_any_order(cuts: list[int]) -> None:
    first, second, third = of_rows(0, cuts[0]), of_rows(cuts[0], cuts[1]), of_rows(cuts[1], 600)
    summary = of_rows(0, 600)
    assert first + second + third == summary
    assert first + (second + third) == summary
    assert third + first + second == summary
    assert summary + Summary() == Summary() + summary == summary


def test_a_summary_goes_through_json() -> None:
    summary = of_rows(0, 600)
    assert Summary.from_dict(json.loads(json.dumps(summary.to_dict()))) == summary


def test_past_a_number_of_pairs_and_reasons_rows_are_counted_together(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(summaries, "MOST_PAIRS", 5)
    monkeypatch.setattr(summaries, "MOST_REASONS", 2)
    summary = of_rows(0, 300) + of_rows(300, 600)
    assert len(summary.pairs) == 5
    assert len(summary.reasons) == 2
    counted = sum(
        sum(outcomes.values()) for outcomes in [*summary.pairs.values(), summary.further_pairs]
    )
    assert counted + summary.outcomes["invalid"] == summary.rows
    assert sum(summary.reasons.values()) + summary.further_reasons == summary.outcomes["invalid"]
    assert "not listed separately" in summary_in_text(summary)


@pytest.mark.parametrize(
    ("noun", "sides"),
    [
        ("use", ("received_from.name", "holder.name")),
        ("onward-disclosure", ("holder.name", "recipient.name")),
    ],
)
@pytest.mark.parametrize("stated", [True, False])
def test_who_discloses_hangs_on_the_noun(noun: str, sides: tuple[str, str], stated: bool) -> None:
    frame = frame_of(noun, 60)
    if not stated:
        frame = frame.with_columns(type=pl.lit(noun))
    given_noun = noun if stated else None
    answers = assess_table(frame, noun=given_noun).select(ANSWERS.columns)
    named = set(frame.select(sides).rows())
    pairs = summary_of(frame, answers, noun=given_noun).pairs
    assert pairs
    assert {(discloser, recipient) for discloser, recipient, _ in pairs} <= named


def looked_up_rows(names: list[list[str]], looked_up: list[str | None]) -> Summary:
    answers = ANSWERS[: len(names)].with_columns(
        pl.Series("looked_up", looked_up, pl.String),
        pl.Series(f"{summaries.NOT_WRITTEN}not_found", names, pl.List(pl.String)),
        pl.Series(f"{summaries.NOT_WRITTEN}not_settled", [[]] * len(names), pl.List(pl.String)),
    )
    return summary_of(FRAME[: len(names)], answers)


def test_names_that_are_not_found_are_counted_by_rows() -> None:
    summary = looked_up_rows(
        [["Zog", "Zog"], ["zog "], [], ["Ash\u00a0 Trust"]], ["a", "b", "c", None]
    )
    assert summary.looked_up == 3
    assert summary.not_found == {"Zog": 1, "zog": 1, "Ash Trust": 1}
    text = summary_in_text(summary)
    assert "3 rows with a name that was looked up" in text
    # Two spellings of one name are one line.
    assert "              2  Zog" in text
    assert "zog" not in text
    both = summary + summary
    assert (both.looked_up, both.not_found["Zog"]) == (6, 2)
    assert Summary.from_dict(json.loads(json.dumps(both.to_dict()))) == both
    assert of_rows(0, 4).looked_up is None
    assert "looked up" not in summary_in_text(of_rows(0, 4))


def test_ten_names_are_listed_and_the_number_of_the_others(monkeypatch: pytest.MonkeyPatch) -> None:
    names = [[f"Body {chr(65 + number)}"] for number in range(13)]
    summary = looked_up_rows(names, ["note"] * 13)
    lines = summary_in_text(summary).splitlines()
    after = lines[lines.index("Names not found") + 1 :]
    assert [line.split()[-1] for line in after[:10]] == list("ABCDEFGHIJ")
    assert after[10].strip() == "and 3 more"
    monkeypatch.setattr(summaries, "MOST_NAMES", 4)
    summary = looked_up_rows(names, ["note"] * 13)
    assert (len(summary.not_found), summary.further_names) == (4, 9)
    assert "9  in further names, not listed separately" in summary_in_text(summary)


def test_the_text_has_every_count_of_outcomes_and_says_how_much_more_there_is() -> None:
    text = summary_in_text(of_rows(0, 600), most=2)
    assert text.splitlines()[0] == "600 rows"
    for count in of_rows(0, 600).outcomes.values():
        assert f"{count:,}" in text
    assert f"and {len(of_rows(0, 600).not_met) - 2} more" in text
    assert summary_in_text(Summary()) == "0 rows"
    steering = Summary(
        rows=1, outcomes={"permitted": 1}, pairs={("\x1b[2J", None, None): {"permitted": 1}}
    )
    assert "\x1b" not in summary_in_text(steering)
    assert "(no name)" in summary_in_text(steering)
