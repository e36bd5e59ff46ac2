"""``law.feeds.draft``: rows to complete by hand, which load once they are complete."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from support.saved_feeds import effect, feed, three_effects

from pubservice_share import law
from pubservice_share.law import feeds
from pubservice_share.law.edition_files.load import gaps

PLACES = ["england", "wales", "scotland", "northern-ireland"]


def written(folder: Path, rows: dict[str, Any]) -> Path:
    for name, data in rows.items():
        (folder / name).write_text(json.dumps(data), encoding="utf-8")
    return folder


def filled(value: Any, **with_: Any) -> Any:
    """The rows with every gap filled by its field."""
    if isinstance(value, dict):
        return {
            key: with_[key]
            if isinstance(inner, str) and inner.startswith("<to fill in")
            else filled(inner, **with_)
            for key, inner in value.items()
        }
    return [filled(inner, **with_) for inner in value] if isinstance(value, list) else value


ANSWERS = {
    "from": "2028-01-01", "to": "2028-01-01", "what": "changed", "part": 1, "kind": "named",
    "name": "The Keeper", "extent": PLACES, "territory": ["england"], "by": "DEA 2017 s.118",
    "inserted_by": "DEA 2017 s.118",
}  # fmt: skip


def drafted(*effects: str) -> dict[str, Any]:
    return feeds.draft(law.watch(feed(*effects)))


def test_a_draft_is_refused_until_it_is_complete_and_then_answers(tmp_path: Path) -> None:
    rows = drafted(*three_effects())
    written(tmp_path, rows)
    left = gaps(tmp_path)
    assert {gap.pointer for gap in left} == {
        "/amendments/0/from", "/amendments/0/what", "/schedules/0/entries/0/part",
        "/schedules/0/entries/0/kind", "/schedules/0/entries/0/name",
        "/schedules/0/entries/0/extent",
    }  # fmt: skip
    assert all("https://www.legislation.gov.uk/" in gap.wanted for gap in left[1:])
    with pytest.raises(law.LawDataError, match=r"/amendments/0/from: still .*law check"):
        law.load(tmp_path)
    edition = law.load(written(tmp_path, filled(rows, **ANSWERS)))
    entry = law.as_at("2027-01-01", edition=edition).entry("sch4/27E")
    assert entry is not None
    assert (entry.name, entry.inserted_by) == ("The Keeper", "SI 2026/1234 reg.2")
    # A day written in by hand is not a day that the feed has.
    (left_over,) = law.watch(feed(*three_effects()), edition=edition).unknown
    assert (left_over.effect.provisions, left_over.prospective_unknown) == ("s. 40(8)(a)", True)
    assert [day.isoformat() for day in left_over.other_days] == ["2028-01-01"]


@pytest.mark.parametrize(
    "text",
    [
        effect("Sch. 4 para. 8", "schedule/4/paragraph/8"),
        effect("Sch. 4 para. 8", "schedule/4/paragraph/8", type="repealed"),
        effect("Sch. 4 para. 8", "schedule/4/paragraph/8", days=()),
        effect("s. 36", "section/36", type="coming into force", days=("2028-01-01",)),
        effect("s. 36", "section/36", type="coming into force", days=()),
        effect("reg. 3", "regulation/3", affected="uksi/2018/912"),
        effect("s. 40(1)(2)", "section/40/1", "section/40/2"),
        effect("s. 40(7)", "section/40/7", days=("2027-01-01", "2027-02-01")),
        effect("Sch. 4 para. 27E", "schedule/4/paragraph/27E", type="inserted", at="part/1"),
        effect("s. 43(5)", "section/43/5", by="wsi/2026/9"),
        effect("s. 43(5)", "section/43/5", by="asp/2026/9", at="section/1"),
    ],
)
def test_every_draft_loads_once_its_gaps_are_filled(text: str, tmp_path: Path) -> None:
    rows = drafted(text)
    assert len(rows) > 1
    edition = law.load(written(tmp_path, filled(rows, **ANSWERS)))
    assert edition.edition == f"{law.built_in().edition} with changes of 2026-11-27"
    filled_effects = law.watch(feed(text), edition=edition)
    # A feed that names a Part leaves the provision to be filled in: here it is of another Act.
    # One that gives no day does not agree with a day filled in by hand.
    left_over = "part/1" in text or "Prospective" in text
    assert bool(filled_effects.unknown) is left_over


def test_an_entry_that_is_reworded_ends_on_the_day_on_which_the_new_wording_begins(
    tmp_path: Path,
) -> None:
    rows = drafted(effect("Sch. 4 para. 8", "schedule/4/paragraph/8"))
    edition = law.load(written(tmp_path, filled(rows, **ANSWERS)))
    *_, before, after = edition.entries["sch4/8"]
    assert before.until == after.since
    assert (after.name, after.part, after.until) == ("The Keeper", 1, None)


def test_an_entry_that_is_repealed_only_ends(tmp_path: Path) -> None:
    rows = drafted(effect("Sch. 4 para. 8", "schedule/4/paragraph/8", type="repealed"))
    edition = law.load(written(tmp_path, rows))
    last = edition.entries["sch4/8"][-1]
    assert (str(last.until), last.ended_by) == ("2027-01-01", "SI 2026/1234 reg.2")


def test_a_new_commencement_is_added_to_the_existing_ones(tmp_path: Path) -> None:
    text = effect("s. 36", "section/36", type="coming into force", days=("2028-01-01",))
    edition = law.load(written(tmp_path, filled(drafted(text), **ANSWERS)))
    days = [str(row.since) for row in edition.powers["s36"].commencement]
    assert days == ["2018-05-01", "2028-01-01"]


def test_a_draft_over_an_edition_of_ones_own_has_all_of_it(tmp_path: Path) -> None:
    own = tmp_path / "own.json"
    own.write_text(
        json.dumps({
            "edition": "own", "extends": law.built_in().edition,
            "objectives": [{"id": "fuel-poverty", "aim": "an aim of their own"}],
        })
    )  # fmt: skip
    edition = law.load(own)
    watched = law.watch(feed(*three_effects()), edition=edition)
    rows = filled(feeds.draft(watched, edition=edition), **ANSWERS)
    (folder := tmp_path / "draft").mkdir()
    again = law.load(written(folder, rows))
    assert again.objectives["fuel-poverty"].aim == "an aim of their own"
    assert law.as_at("2027-01-01", edition=again).entry("sch4/27E") is not None


def test_a_prospective_part_has_a_row_beside_those_with_a_day() -> None:
    part = '<ukm:InForce Prospective="true" Qualification=""/></ukm:InForceDates>'
    text = effect("s. 43(5)", "section/43/5").replace("</ukm:InForceDates>", part)
    first, second = drafted(text)["amendments.json"]["amendments"]
    assert first["from"] == "2027-01-01"
    assert second["from"].startswith("<to fill in: the first day")


def test_effects_of_one_row_are_merged() -> None:
    rows = drafted(
        effect("s. 43(5)", "section/43/5", id="a"),
        effect("s. 43(5)", "section/43/5", id="b", type="words omitted"),
        effect("s. 43(6)", "section/43/6", id="c"),
    )
    assert [row["provision"] for row in rows["amendments.json"]["amendments"]] == [
        "DEA 2017 s.43(5)", "DEA 2017 s.43(6)"
    ]  # fmt: skip


def test_two_instruments_on_one_provision_on_one_day_are_two_rows(tmp_path: Path) -> None:
    texts = [
        effect("s. 43(5)", "section/43/5"),
        effect("s. 43(5)", "section/43/5", by="uksi/2026/99"),
        effect("s. 43(5)", "section/43/5", by="uksi/2026/99", at="regulation/3", id="third"),
    ]
    rows = drafted(*texts)
    assert [row["by"] for row in rows["amendments.json"]["amendments"]] == [
        "SI 2026/1234 reg.2", "SI 2026/99 reg.2", "SI 2026/99 reg.3"
    ]  # fmt: skip
    edition = law.load(written(tmp_path, filled(rows, **ANSWERS)))
    assert law.watch(feed(*texts), edition=edition).unknown == ()


SECTIONS = {
    "ss. 36-38": (("section/36", "section/38"), ["s.36", "s.37", "s.38"], 0),
    "ss. 36A-38": (("section/36A", "section/38"), ["s.36A", "s.37", "s.38"], 1),
    "ss. 44-47": (("section/44", "section/47"), ["s.44", "s.45", "s.47"], 1),
    "s. 35(9)-(11)": (("section/35/9", "section/35/11"), ["s.35(9)", "s.35(10)", "s.35(11)"], 0),
}


@pytest.mark.parametrize("words", SECTIONS)
def test_a_range_of_sections_is_a_row_for_each_and_a_gap_for_the_others(
    words: str, tmp_path: Path
) -> None:
    span, sections, left = SECTIONS[words]
    text = effect(words, span=span)
    draft = drafted(text)
    rows = draft["amendments.json"]["amendments"]
    edition = law.load(written(tmp_path, filled(draft, **ANSWERS, provision="DEA 2017 s.37A")))
    assert law.watch(feed(text), edition=edition).unknown == ()
    cited = [row["provision"].removeprefix("DEA 2017 ") for row in rows]
    assert cited[: len(sections)] == sections
    assert len(cited) == len(sections) + left
    assert all("to fill in" in text and words in text for text in cited[len(sections) :])


def test_a_range_that_ends_at_the_instrument_itself_is_drafted_by_its_ends() -> None:
    """``UpTo`` may name the Act and no provision of it, so there is no order to fill in."""
    text = effect("s. 40(7)(b)", span=("section/40/7/b", ""))
    rows = drafted(text)["amendments.json"]["amendments"]
    assert "DEA 2017 s.40(7)(b)" in {row["provision"] for row in rows}


def test_a_provision_beside_a_range_does_not_hide_it() -> None:
    text = effect("s. 35(1), ss. 40-42", "section/35/1", span=("section/40", "section/42"))
    rows = drafted(text)["amendments.json"]["amendments"]
    assert {row["provision"] for row in rows} == {
        "DEA 2017 s.35(1)", "DEA 2017 s.40", "DEA 2017 s.41", "DEA 2017 s.42"
    }  # fmt: skip


def test_a_range_of_new_paragraphs_is_its_ends_and_a_gap(tmp_path: Path) -> None:
    text = effect("Sch. 4 paras. 27E-27G", type="inserted",
                  span=("schedule/4/paragraph/27E", "schedule/4/paragraph/27G"))  # fmt: skip
    rows = drafted(text)
    (schedule,) = rows["schedule-4.json"]["schedules"]
    *ends, left = [row["ref"] for row in schedule["entries"]]
    assert ends == ["sch4/27E", "sch4/27G"]
    assert "each other paragraph from DEA 2017 Sch.4 para.27E to DEA 2017 Sch.4 para.27G" in left
    edition = law.load(written(tmp_path, filled(rows, **ANSWERS, ref="sch4/27F")))
    assert set(edition.entries) >= {"sch4/27E", "sch4/27F", "sch4/27G"}
    assert law.watch(feed(text), edition=edition).unknown == ()


def test_a_range_of_existing_paragraphs_ends_each_of_them(tmp_path: Path) -> None:
    text = effect("Sch. 4 paras. 1-3", type="omitted",
                  span=("schedule/4/paragraph/1", "schedule/4/paragraph/3"))  # fmt: skip
    edition = law.load(written(tmp_path, drafted(text)))
    ended = [str(edition.entries[f"sch4/{number}"][-1].until) for number in (1, 2, 3, 4)]
    assert ended == ["2027-01-01", "2027-01-01", "2027-01-01", "None"]
    assert law.watch(feed(text), edition=edition).unknown == ()


def test_a_draft_leaves_out_only_what_is_not_watched() -> None:
    rows = drafted(effect("ss. 43, 92", "section/43", "section/92"))
    assert [row["provision"] for row in rows["amendments.json"]["amendments"]] == ["DEA 2017 s.43"]


def on(paragraph: str, day: str, type: str = "words substituted", **more: Any) -> str:
    path = f"schedule/4/paragraph/{paragraph}"
    return effect(f"Sch. 4 para. {paragraph}", path, days=(day,), type=type, id=day + type, **more)


@pytest.mark.parametrize("turn", [1, -1])
@pytest.mark.parametrize(
    ("ref", "texts", "periods"),
    [
        ("sch4/8", [on("8", "2027-01-01"), on("8", "2028-01-01")],
         [("2024-10-30", "2027-01-01"), ("2027-01-01", "2028-01-01"), ("2028-01-01", "None")]),
        ("sch4/8", [on("8", "2027-01-01"), on("8", "2028-01-01", "omitted")],
         [("2024-10-30", "2027-01-01"), ("2027-01-01", "2028-01-01")]),
        ("sch4/8", [on("8", "2027-01-01", "words omitted")],
         [("2024-10-30", "2027-01-01"), ("2027-01-01", "None")]),
        ("sch4/27E", [on("27E", "2027-01-01", "inserted"), on("27E", "2028-01-01")],
         [("2027-01-01", "2028-01-01"), ("2028-01-01", "None")]),
        ("sch4/27E", [on("27E", "2027-01-01", "inserted"), on("27E", "2028-01-01", "omitted")],
         [("2027-01-01", "2028-01-01")]),
        ("sch4/8", [on("8", "2025-01-01"), on("8", "2022-01-01")],
         [("2021-12-08", "2022-01-01"), ("2022-01-01", "2024-10-30"),
          ("2024-10-30", "2025-01-01"), ("2025-01-01", "None")]),
        ("sch4/8", [on("8", "2027-01-01"), on("8", "2027-01-01", by="uksi/2026/99")],
         [("2024-10-30", "2027-01-01"), ("2027-01-01", "None")]),
    ],
)  # fmt: skip
def test_effects_on_one_entry_follow_one_another(
    ref: str, texts: list[str], periods: list[Any], turn: int, tmp_path: Path
) -> None:
    rows = drafted(*texts[::turn])
    edition = law.load(written(tmp_path, filled(rows, **ANSWERS)))
    wordings = edition.entries[ref]
    assert [(str(row.since), str(row.until)) for row in wordings][-len(periods) :] == periods
    by_two = "uksi/2026/99" in "".join(texts)
    assert len(law.watch(feed(*texts), edition=edition).unknown) == int(by_two)


def test_two_instruments_on_one_entry_on_one_day_are_both_named() -> None:
    rows = drafted(on("8", "2027-01-01"), on("8", "2027-01-01", by="uksi/2026/99"))
    _, row = rows["schedule-4.json"]["schedules"][0]["entries"]
    assert row["inserted_by"] == "SI 2026/1234 reg.2"
    assert "SI 2026/99 reg.2 changes it on the same day" in row["name"]
    rows = drafted(on("8", "2024-10-30", by="uksi/2026/99"), on("8", "2027-01-01", "omitted"))
    (row,) = rows["schedule-4.json"]["schedules"][0]["entries"]
    assert (set(row), row["to"]) == ({"ref", "from", "name", "to", "ended_by"}, "2027-01-01")
    rows = drafted(on("8", "2024-10-30", by="uksi/2026/99"))
    (row,) = rows["schedule-4.json"]["schedules"][0]["entries"]
    assert set(row) == {"ref", "from", "name"}
    assert "SI 2026/99 reg.2 changes it" in row["name"]


def test_the_end_of_a_missing_entry_is_a_change_to_read() -> None:
    rows = drafted(on("99", "2027-01-01", "omitted"))
    assert "schedule-4.json" not in rows
    assert rows["amendments.json"]["amendments"][0]["provision"] == "DEA 2017 Sch.4 para.99"


def test_paragraphs_of_one_instrument_share_a_file_and_a_source() -> None:
    rows = drafted(
        effect("Sch. 4 para. 27E", "schedule/4/paragraph/27E", type="inserted"),
        effect("Sch. 4 para. 27F", "schedule/4/paragraph/27F", type="inserted"),
        effect("Sch. 5 para. 99", "schedule/5/paragraph/99", type="inserted"),
    )
    (schedule,) = rows["schedule-4.json"]["schedules"]
    assert [row["ref"] for row in schedule["entries"]] == ["sch4/27E", "sch4/27F"]
    assert len(rows["instruments.json"]["sources"]) == 1
    assert "schedule-5.json" in rows


def test_two_commencements_of_a_section_are_both_kept() -> None:
    rows = drafted(
        effect("s. 36", "section/36", type="coming into force", days=("2028-01-01", "2029-01-01")),
        effect("s. 37", "section/37", type="coming into force"),
        effect("s. 45", "section/45", type="coming into force"),
    )
    power, second = rows["powers.json"]["powers"]
    assert [row["from"] for row in power["commencement"]][-2:] == ["2028-01-01", "2029-01-01"]
    assert second["id"] == "s37"
    assert rows["amendments.json"]["amendments"][0]["provision"] == "DEA 2017 s.45"


def test_a_citation_without_a_known_form_is_to_be_filled_in() -> None:
    rows = drafted(effect("Pt. 5 Ch. 1 heading", "part/5/chapter/1", by="asp/2026/9"))
    (row,) = rows["amendments.json"]["amendments"]
    assert row["provision"].startswith("<to fill in: the provision")
    assert "Pt. 5 Ch. 1 heading" in row["provision"]
    (row,) = drafted(effect("Sch. 4", "schedule/4"))["amendments.json"]["amendments"]
    assert row["provision"] == "DEA 2017 Sch.4"
    (row,) = drafted(effect("Sch. 4 Pt. 2", "schedule/4/part/2"))["amendments.json"]["amendments"]
    assert row["provision"].startswith("<to fill in: the provision")


def test_two_instruments_of_one_title_are_distinguished() -> None:
    rows = drafted(
        effect("s. 43(5)", "section/43/5", by="asp/2026/9"),
        effect("s. 43(6)", "section/43/6", by="asp/2026/10"),
        effect("16LA", "section/16LA/3", by="asp/2026/10", affected="ukpga/2004/31"),
    )
    # The Children Act 2004 is among the instruments of the edition.
    ids = [row["id"] for row in rows["instruments.json"]["instruments"]]
    assert ids == ["Invented Regulations 2026", "asp/2026/10"]


def test_a_draft_of_files_without_a_day_has_no_day_in_its_name() -> None:
    text = feed(effect("s. 43(5)", "section/43/5")).replace(
        b"<updated>2026-11-27T14:30:45.313029+01:00</updated>", b""
    )
    name = feeds.draft(law.watch(text))["edition.json"]["edition"]
    assert name == f"{law.built_in().edition} with changes"
