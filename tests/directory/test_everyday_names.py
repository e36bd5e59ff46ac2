"""Real names from public papers: nearly all are found, and none wrongly with certainty."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from pubservice_share.directory import Match, search

NAMES: list[dict[str, Any]] = json.loads(
    (Path(__file__).parent / "everyday_names.json").read_text("utf-8")
)["names"]


def groups(match: Match) -> list[list[str]]:
    """The entries in which a body may fall, one group for each possibility."""
    return [[*match.entries, *group] for group in match.alternatives] or [list(match.entries)]


def of_match(match: Match, expect: dict[str, Any]) -> bool:
    """Whether one match is what is expected."""
    if match.nations is not None:
        listed = [list(references) for references in match.nations.values()]
        if "nations" in expect:
            return all(
                list(match.nations.get(nation, ())) == references
                for nation, references in expect["nations"].items()
            )
        return expect.get("entries", []) in listed or "alternatives" in expect
    if "entries" in expect:
        return match.exists and groups(match) == [expect["entries"]]
    if "nations" in expect:
        return list(match.entries) in expect["nations"].values()
    if "alternatives" in expect:
        return sorted(map(sorted, groups(match))) == sorted(map(sorted, expect["alternatives"]))
    return match.in_no_entry


def settled(match: Match) -> bool:
    """Whether a match answers with certainty: one person, in the same entries everywhere."""
    if match.named_class is not None and match.named_class.cls.instead is not None:
        return False
    return match.exists and not match.alternatives


def verdict(row: dict[str, Any]) -> str:
    """``right``, ``not found``, or ``wrong`` for an answer that is certain and wrong."""
    found, expect = search(row["name"], on=row["on"]).found, row["expect"]
    certain = len(found) == 1 and settled(found[0])
    if "unknown" in expect or "asks" in expect:
        return "wrong" if certain else "right"
    if "ended" in expect:
        return "right" if not any(match.exists for match in found) else "wrong"
    if len(found) == 1 and of_match(found[0], expect):
        return "right"
    return "wrong" if certain else "not found"


def test_the_list_is_long_and_has_its_sources() -> None:
    assert len(NAMES) > 1000
    assert all(row["source"] and row["basis"] for row in NAMES)
    assert len({(row["name"], row["on"]) for row in NAMES}) == len(NAMES)
    without_page = [row for row in NAMES if row["source"].startswith("common knowledge")]
    assert len(without_page) < 0.15 * len(NAMES)


def test_98_in_100_are_right_and_none_is_wrong_with_certainty() -> None:
    verdicts = {(row["name"], row["on"]): verdict(row) for row in NAMES}
    assert [name for name, said in verdicts.items() if said == "wrong"] == []
    counts = Counter(verdicts.values())
    assert counts["right"] >= 0.98 * len(NAMES), [
        name for name, said in verdicts.items() if said != "right"
    ]


@pytest.mark.parametrize("group", sorted({row["group"] for row in NAMES}))
def test_no_kind_of_name_is_neglected(group: str) -> None:
    rows = [row for row in NAMES if row["group"] == group]
    right = sum(verdict(row) == "right" for row in rows)
    # Some names are beyond any rule, such as one that was cut short.
    assert right >= min(0.8 * len(rows), len(rows) - 1)
