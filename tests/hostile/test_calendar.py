"""Another reader accepts every calendar, for any document."""

from __future__ import annotations

import json
from typing import Any

import icalendar
import pytest
from support.hostile_documents import BARE, STEERING, agreement

import pubservice_share as pss

#: Letters that no text of a calendar may hold as they are (RFC 5545, 3.1): all controls but a tab.


def events(text: bytes) -> list[Any]:
    return list(icalendar.Calendar.from_ical(text).walk("VEVENT"))


@pytest.mark.parametrize("letter", BARE)
def test_no_control_letter_is_left_raw(letter: str) -> None:
    document = agreement(f"before{letter}after")
    text = pss.calendar([pss.from_dict(document, as_=pss.Agreement)])
    lines = text.decode().split("\r\n")
    assert all(character == "\t" or character.isprintable() for line in lines for character in line)
    read = events(text)
    assert len(read) == len(list(pss.due_days(pss.from_dict(document, as_=pss.Agreement))))
    assert all("before" in str(event["SUMMARY"]) for event in read)


@pytest.mark.parametrize(
    "name", [STEERING, "a\r\nEND:VCALENDAR", "x" * 990, 'a;b,c\\n:d"e', "é" * 900]
)
def test_another_reader_reads_hostile_and_long_texts(name: str) -> None:
    document = agreement(name)
    document["contact"] = name * 50
    text = pss.calendar([pss.from_dict(document, as_=pss.Agreement)])
    read = events(text)
    assert len(read) == len(list(pss.due_days(pss.from_dict(document, as_=pss.Agreement))))
    assert max(len(line) for line in text.split(b"\r\n")) <= 75
    assert text.split(b"\r\n").count(b"END:VCALENDAR") == 1
    assert len({str(event["UID"]) for event in read}) == len(read)


def uids(*documents: dict[str, Any]) -> list[str]:
    agreements = [pss.from_dict(document, as_=pss.Agreement) for document in documents]
    return [str(event["UID"]) for event in events(pss.calendar(agreements))]


def test_two_agreements_never_share_a_uid() -> None:
    first = agreement("one")
    same_id = {**agreement("two"), "id": "one"}
    without = {name: value for name, value in first.items() if name != "id"}
    other_without = {**without, "title": "another"}
    all_uids = uids(first, same_id, without, other_without, first)
    assert len(set(all_uids)) == len(all_uids)


def test_files_written_separately_agree_on_uids_and_do_not_share_them() -> None:
    without = {name: value for name, value in agreement("one").items() if name != "id"}
    another = {**without, "title": "another"}
    assert set(uids(without)).isdisjoint(uids(another))
    assert uids(without, another)[: len(uids(without))] == uids(without)
    assert uids(json.loads(json.dumps(without))) == uids(without)


def test_an_unchecked_noun_with_half_a_character_makes_a_calendar() -> None:
    unchecked = pss.Agreement(title="half \ud800", parties=(), reviews_on="2025-01-01")
    (event,) = events(pss.calendar([unchecked]))
    assert "half" in str(event["SUMMARY"])
