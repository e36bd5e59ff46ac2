"""``law watch``, ``law draft`` and ``law check FOLDER``: exit codes and the text for people."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from support.saved_feeds import DEA, SITE, document, effect, feed, three_effects

from pubservice_share import law
from pubservice_share.documents.fault_codes import FAULT_CODES

KNOWN_EFFECT = effect(
    "Sch. 4 para. 8", "schedule/4/paragraph/8",
    by="uksi/2024/991", days=["2024-10-30"], at="schedule/paragraph/13/a",
)  # fmt: skip


@pytest.fixture
def saved(tmp_path: Path) -> Any:
    def saved(content: bytes, name: str = "saved.feed") -> Path:
        path = tmp_path / name
        path.write_bytes(content)
        return path

    return saved


def test_the_three_effects_are_listed_and_nothing_else(run: Any, saved: Any) -> None:
    result = run("law", "watch", saved(feed(*three_effects())))
    assert (result.code, result.err) == (1, "")
    edition = law.built_in().edition
    new, known_part = result.out.split(f"In edition {edition} already")
    assert new.startswith(f"Not in edition {edition}\n")
    assert "DEA 2017 Sch. 4 para. 27E: inserted" in new
    assert "Begins on 1 January 2027." in new
    assert "Affects no row: it is new." in new
    assert "DEA 2017 s. 40(8)(a): words substituted" in new
    assert "The day on which it begins is not known yet: it is prospective." in new
    assert "Affects s40 " in new
    assert "DEA 2017 Sch. 4 para. 8: words substituted" in known_part
    assert "Two effects are not in edition" in known_part


def test_json_has_the_documented_shape(run: Any, saved: Any) -> None:
    result = run("law", "watch", saved(feed(*three_effects())), "--format", "json")
    value = json.loads(result.out)
    assert [row["known"] for row in value["effects"]] == [False, False, True]
    assert value["outside"] == 0


def test_nothing_unknown_is_stated_with_its_day_and_never_as_up_to_date(
    run: Any, saved: Any
) -> None:
    result = run("law", "watch", saved(feed(KNOWN_EFFECT)))
    assert result.code == 0
    assert "Nothing in these files is unknown, saved on 27 November 2026." in result.out
    assert "A feed may lack recent changes" in result.out
    assert "up to date" not in result.out


def test_a_feed_of_another_act_concerns_nothing_in_this_law(run: Any, saved: Any) -> None:
    text = feed(effect("s. 1", "section/1", affected="ukpga/1999/1"), item="ukpga/1999/1")
    result = run("law", "watch", saved(text))
    assert (result.code, result.err) == (0, "no effect in these files concerns this law\n")
    assert "One effect concerns other law." in result.out


def test_without_its_other_pages_it_never_exits_0(run: Any, saved: Any) -> None:
    result = run("law", "watch", saved(feed(KNOWN_EFFECT, pages=3)))
    assert result.code == 2
    assert "page=2" in result.err
    assert "page=3" in result.err
    assert "Nothing unknown" not in result.out
    assert "Not settled: pages of a feed are missing." in result.out
    first = saved(feed(KNOWN_EFFECT, pages=2), "one.feed")
    second = saved(feed(KNOWN_EFFECT, page=2, pages=2), "two.feed")
    assert run("law", "watch", first, second).code == 0


@pytest.mark.parametrize("form", ["text", "json"])
def test_a_file_that_cannot_be_read_is_reported_and_nothing_is_half_printed(
    run: Any, saved: Any, form: str
) -> None:
    bad = saved(feed(*three_effects())[:500], "bad.feed")
    result = run("law", "watch", saved(feed(KNOWN_EFFECT)), bad, "--format", form)
    assert result.code == 2
    if form == "json":
        (fault,) = json.loads(result.out)["faults"]
        assert {"code", "pointer", "message", "found", "expected"} == set(fault)
        assert fault["code"] in FAULT_CODES
        assert "bad.feed" in fault["message"]
    else:
        assert result.out == ""
        assert "it stops in the middle. Save it again" in result.err


def test_the_addresses_are_a_curl_command_each(run: Any) -> None:
    result = run("law", "watch", "--urls")
    lines = result.out.splitlines()
    assert all(line.startswith("curl ") and "--user-agent" in line for line in lines)
    assert any(f"/changes/affected/{DEA}/data.feed?results-count=500" in line for line in lines)
    for uri in ("uksi/2018/912", "uksi/2024/64", "ukpga/2005/11", "ukpga/2020/17", "ukpga/2025/18"):
        assert uri in result.out
    assert "/ukpga/2005/11/section/19/data.xml" in result.out
    assert "five seconds" in result.err
    rows = json.loads(run("law", "watch", "--urls", "--format", "json").out)["addresses"]
    assert len(rows) == len(lines)


def test_without_files_it_explains_what_to_give(run: Any) -> None:
    result = run("law", "watch")
    assert result.code == 64
    assert "--urls" in result.err


def test_a_draft_is_written_and_refused_until_it_is_complete(
    run: Any, saved: Any, tmp_path: Path
) -> None:
    path, folder = saved(feed(*three_effects())), tmp_path / "draft"
    result = run("law", "draft", path, "-o", folder)
    assert (result.code, result.out) == (0, "")
    assert f"law check {folder}" in result.err
    again = run("law", "draft", path, "-o", folder)
    assert again.code == 64
    assert "--force" in again.err
    assert run("law", "draft", path, "-o", folder, "--force").code == 0
    left = run("law", "check", folder)
    assert left.code == 1
    assert "/schedules/0/entries/0/name" in left.out
    assert len(json.loads(run("law", "check", folder, "--format", "json").out)) == 6
    refused = run("law", "changes", "2026-01-01", "2027-01-01", "--law", folder)
    assert refused.code == 2
    assert "law check" in refused.err


def test_a_complete_folder_is_reported_to_load(run: Any, tmp_path: Path) -> None:
    path = tmp_path / "law.json"
    path.write_text(json.dumps({"edition": "mine", "extends": law.built_in().edition}))
    result = run("law", "check", tmp_path)
    assert (result.code, result.out) == (
        0,
        "Nothing is left to fill in. It loads as edition mine.\n",
    )


@pytest.mark.parametrize("content", ['{"extends": "1999"}', "[]", "{"])
def test_a_folder_that_does_not_load_is_reported(run: Any, tmp_path: Path, content: str) -> None:
    (tmp_path / "law.json").write_text(content)
    assert run("law", "check", tmp_path).code == 2
    assert run("law", "check", tmp_path / "nowhere").code == 2


def test_a_folder_is_checked_by_itself(run: Any, tmp_path: Path) -> None:
    assert run("law", "check", tmp_path, "--since", "2026-01-01").code == 64
    path = tmp_path / "law.json"
    path.write_text(json.dumps({"edition": "mine", "extends": law.built_in().edition}))
    assert run("law", "check", tmp_path, "--law", path).code == 64


def test_no_draft_is_written_of_pages_that_were_not_given(
    run: Any, saved: Any, tmp_path: Path
) -> None:
    result = run("law", "draft", saved(feed(*three_effects(), pages=2)), "-o", tmp_path / "draft")
    assert result.code == 2
    assert not (tmp_path / "draft").exists()


def test_a_draft_of_nothing_writes_nothing(run: Any, saved: Any, tmp_path: Path) -> None:
    result = run("law", "draft", saved(feed(KNOWN_EFFECT)), "-o", tmp_path / "draft")
    assert result.code == 0
    assert not (tmp_path / "draft").exists()
    taken = saved(b"x", "taken")
    assert run("law", "draft", saved(feed(KNOWN_EFFECT)), "-o", taken).code == 64


def test_a_text_newer_than_the_edition_is_reported(run: Any, saved: Any) -> None:
    text = (
        '<P1group RestrictStartDate="2028-05-01">'
        f'<P1 IdURI="{SITE}/id/{DEA}/section/43"/></P1group>'
    )
    result = run("law", "watch", saved(document(body=text), "section-43.xml"))
    assert result.code == 1
    assert "s43: this text began on 1 May 2028" in result.out
    assert "One text is not in edition" in result.out
    assert "effect" not in result.out
    later = document(body=text.replace('2028-05-01"', '2028-05-01" Status="Prospective"'))
    assert "this text is to begin on 1 May 2028" in run("law", "watch", saved(later)).out


def test_a_new_provision_in_a_saved_text_is_reported(run: Any, saved: Any) -> None:
    text = (
        '<P1group RestrictStartDate="2027-01-01">'
        f'<P1 IdURI="{SITE}/id/{DEA}/section/35A"/></P1group>'
    )
    result = run("law", "watch", saved(document(body=text)))
    assert (result.code, result.err) == (1, "")
    assert "DEA 2017 s.35A: this text began on 1 January 2027" in result.out
    assert "does not have this provision" in " ".join(result.out.split())
    elsewhere = run("law", "watch", saved(document(body=text.replace("35A", "92"))))
    assert (elsewhere.code, elsewhere.err) == (0, "")


def test_days_that_are_missing_are_named(run: Any, saved: Any) -> None:
    text = effect("s. 35(9)", "section/35/9", by="ukpga/2025/18", at="section/123",
                  days=["2026-02-12", "2026-03-01"], applied=True)  # fmt: skip
    result = run("law", "watch", saved(feed(text)), saved(feed(item="ukpga/2021/17"), "empty.feed"))
    assert "The edition has no row for 1 March 2026." in result.out
    assert "empty.feed: it lists no effects" in result.err


def test_an_empty_feed_is_refused_where_the_edition_has_changes(run: Any, saved: Any) -> None:
    """A mistyped address gives an empty feed, which would hide unknown effects."""
    empty = saved(feed(item="uksi/2024/64"), "empty.feed")
    result = run("law", "watch", saved(feed(*three_effects())), empty)
    assert (result.code, result.out) == (2, "")
    assert "the edition has changes to uksi/2024/64" in " ".join(result.err.split())
    assert "save it again" in " ".join(result.err.split())


def test_missing_pages_are_reported_beside_unknown_effects(run: Any, saved: Any) -> None:
    result = run("law", "watch", saved(feed(*three_effects(), pages=2)))
    assert result.code == 2
    assert "The content of those pages is not known" in " ".join(result.out.split())
