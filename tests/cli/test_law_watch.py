"""``law watch``, ``law draft`` and ``law check FOLDER``: exit codes, and what a person sees."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from support.saved_feeds import DEA, SITE, document, effect, feed, three_effects

from pubservice_share import law

KNOWN = effect("Sch. 4 para. 8", "schedule/4/paragraph/8", by="uksi/2024/991", days=["2024-10-30"],
               at="schedule/paragraph/13/a")  # fmt: skip


@pytest.fixture
def saved(tmp_path: Path) -> Any:
    def saved(content: bytes, name: str = "saved.feed") -> Path:
        path = tmp_path / name
        path.write_bytes(content)
        return path

    return saved


def test_the_three_things_are_said_and_nothing_else(run: Any, saved: Any) -> None:
    found = run("law", "watch", saved(feed(*three_effects())))
    assert (found.code, found.err) == (1, "")
    edition = law.built_in().edition
    new, known = found.out.split(f"In edition {edition} already")
    assert new.startswith(f"Not in edition {edition}\n")
    assert "DEA 2017 Sch. 4 para. 27E: inserted" in new
    assert "Begins on 1 January 2027." in new
    assert "Touches no row: it is new." in new
    assert "DEA 2017 s. 40(8)(a): words substituted" in new
    assert "Begins on no day that is known yet: it is prospective." in new
    assert "Touches s40 " in new
    assert "DEA 2017 Sch. 4 para. 8: words substituted" in known
    assert "Two effects are not in edition" in known


def test_json_has_the_shape_that_others_rely_on(run: Any, saved: Any) -> None:
    found = run("law", "watch", saved(feed(*three_effects())), "--format", "json")
    value = json.loads(found.out)
    assert [row["known"] for row in value["effects"]] == [False, False, True]
    assert value["outside"] == 0


def test_nothing_unknown_is_said_with_its_day_and_never_as_up_to_date(run: Any, saved: Any) -> None:
    found = run("law", "watch", saved(feed(KNOWN)))
    assert found.code == 0
    assert "Nothing unknown in the files given, saved on 27 November 2026." in found.out
    assert "silence proves nothing" in found.out
    assert "up to date" not in found.out


def test_a_feed_of_another_act_says_that_nothing_concerns_this_law(run: Any, saved: Any) -> None:
    text = feed(effect("s. 1", "section/1", affected="ukpga/1999/1"), item="ukpga/1999/1")
    found = run("law", "watch", saved(text))
    assert (found.code, found.err) == (0, "no effect in the files given concerns this law\n")
    assert "One effect concerns other law." in found.out


def test_without_its_other_pages_it_never_exits_as_if_all_were_well(run: Any, saved: Any) -> None:
    found = run("law", "watch", saved(feed(KNOWN, pages=3)))
    assert found.code == 2
    assert "page=2" in found.err
    assert "page=3" in found.err
    assert "Nothing unknown" not in found.out
    assert "Not settled: pages of a feed were not given." in found.out
    one = saved(feed(KNOWN, pages=2), "one.feed")
    two = saved(feed(KNOWN, page=2, pages=2), "two.feed")
    assert run("law", "watch", one, two).code == 0


@pytest.mark.parametrize("form", ["text", "json"])
def test_a_file_that_cannot_be_read_is_told_and_nothing_is_half_said(
    run: Any, saved: Any, form: str
) -> None:
    bad = saved(feed(*three_effects())[:500], "bad.feed")
    found = run("law", "watch", saved(feed(KNOWN)), bad, "--format", form)
    assert found.code == 2
    if form == "json":
        (fault,) = json.loads(found.out)["faults"]
        assert {"pointer", "message", "found", "expected"} == set(fault)
        assert "bad.feed" in fault["message"]
    else:
        assert found.out == ""
        assert "it stops in the middle. Save it again" in found.err


def test_the_addresses_are_a_curl_command_each(run: Any) -> None:
    found = run("law", "watch", "--urls")
    lines = found.out.splitlines()
    assert all(line.startswith("curl ") and "--user-agent" in line for line in lines)
    assert any(f"/changes/affected/{DEA}/data.feed?results-count=500" in line for line in lines)
    for uri in ("uksi/2018/912", "uksi/2024/64", "ukpga/2005/11", "ukpga/2020/17", "ukpga/2025/18"):
        assert uri in found.out
    assert "/ukpga/2005/11/section/19/data.xml" in found.out
    assert "five seconds" in found.err
    rows = json.loads(run("law", "watch", "--urls", "--format", "json").out)["addresses"]
    assert len(rows) == len(lines)


def test_without_files_it_says_what_to_give(run: Any) -> None:
    found = run("law", "watch")
    assert found.code == 64
    assert "--urls" in found.err


def test_a_draft_is_made_checked_and_refused_until_it_is_complete(
    run: Any, saved: Any, tmp_path: Path
) -> None:
    path, folder = saved(feed(*three_effects())), tmp_path / "draft"
    found = run("law", "draft", path, "-o", folder)
    assert (found.code, found.out) == (0, "")
    assert f"law check {folder}" in found.err
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


def test_a_complete_folder_is_said_to_load(run: Any, tmp_path: Path) -> None:
    path = tmp_path / "law.json"
    path.write_text(json.dumps({"edition": "mine", "extends": law.built_in().edition}))
    found = run("law", "check", tmp_path)
    assert (found.code, found.out) == (0, "Nothing is left to fill in, and it loads: mine.\n")


@pytest.mark.parametrize("content", ['{"extends": "1999"}', "[]", "{"])
def test_a_folder_that_does_not_load_is_told(run: Any, tmp_path: Path, content: str) -> None:
    (tmp_path / "law.json").write_text(content)
    assert run("law", "check", tmp_path).code == 2
    assert run("law", "check", tmp_path / "nowhere").code == 2


def test_a_folder_is_checked_by_itself(run: Any, tmp_path: Path) -> None:
    assert run("law", "check", tmp_path, "--since", "2026-01-01").code == 64
    path = tmp_path / "law.json"
    path.write_text(json.dumps({"edition": "mine", "extends": law.built_in().edition}))
    assert run("law", "check", tmp_path, "--law", path).code == 64


def test_no_draft_is_made_of_pages_that_were_not_given(
    run: Any, saved: Any, tmp_path: Path
) -> None:
    found = run("law", "draft", saved(feed(*three_effects(), pages=2)), "-o", tmp_path / "draft")
    assert found.code == 2
    assert not (tmp_path / "draft").exists()


def test_a_draft_of_nothing_writes_nothing(run: Any, saved: Any, tmp_path: Path) -> None:
    found = run("law", "draft", saved(feed(KNOWN)), "-o", tmp_path / "draft")
    assert found.code == 0
    assert not (tmp_path / "draft").exists()
    taken = saved(b"x", "taken")
    assert run("law", "draft", saved(feed(KNOWN)), "-o", taken).code == 64


def test_a_text_that_is_newer_than_the_edition_is_told(run: Any, saved: Any) -> None:
    text = (
        '<P1group RestrictStartDate="2028-05-01">'
        f'<P1 IdURI="{SITE}/id/{DEA}/section/43"/></P1group>'
    )
    found = run("law", "watch", saved(document(body=text), "section-43.xml"))
    assert found.code == 1
    assert "s43: this text began on 1 May 2028" in found.out
    assert "One text is not in edition" in found.out
    assert "effect" not in found.out
    later = document(body=text.replace('2028-05-01"', '2028-05-01" Status="Prospective"'))
    assert "this text is to begin on 1 May 2028" in run("law", "watch", saved(later)).out


def test_a_new_provision_in_a_saved_text_is_told_and_not_denied(run: Any, saved: Any) -> None:
    text = (
        '<P1group RestrictStartDate="2027-01-01">'
        f'<P1 IdURI="{SITE}/id/{DEA}/section/35A"/></P1group>'
    )
    found = run("law", "watch", saved(document(body=text)))
    assert (found.code, found.err) == (1, "")
    assert "DEA 2017 s.35A: this text began on 1 January 2027" in found.out
    assert "does not have this provision" in " ".join(found.out.split())
    elsewhere = run("law", "watch", saved(document(body=text.replace("35A", "92"))))
    assert (elsewhere.code, elsewhere.err) == (0, "")


def test_days_that_are_missing_are_named(run: Any, saved: Any) -> None:
    text = effect("s. 35(9)", "section/35/9", by="ukpga/2025/18", at="section/123",
                  days=["2026-02-12", "2026-03-01"], applied=True)  # fmt: skip
    found = run("law", "watch", saved(feed(text)), saved(feed(item="ukpga/2021/17"), "empty.feed"))
    assert "The edition has no row for 1 March 2026." in found.out
    assert "empty.feed: it lists no effects" in found.err


def test_an_empty_feed_of_what_the_edition_knows_to_be_changed_is_refused(
    run: Any, saved: Any
) -> None:
    """A mistyped address gives an empty feed, which would hide what is unknown."""
    empty = saved(feed(item="uksi/2024/64"), "empty.feed")
    found = run("law", "watch", saved(feed(*three_effects())), empty)
    assert (found.code, found.out) == (2, "")
    assert "the edition has changes of uksi/2024/64" in " ".join(found.err.split())
    assert "save it again" in " ".join(found.err.split())


def test_pages_that_are_missing_are_told_beside_what_is_unknown(run: Any, saved: Any) -> None:
    found = run("law", "watch", saved(feed(*three_effects(), pages=2)))
    assert found.code == 2
    assert "What stands on those pages is not known" in " ".join(found.out.split())
