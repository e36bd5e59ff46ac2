"""``law.watch``: which effects concern this law, what they touch, and what the edition has."""

from __future__ import annotations

import json
import re
import tracemalloc
from typing import Any

import pytest
from support.invented_law import GROWN, loaded
from support.saved_feeds import DEA, SITE, document, effect, feed, three_effects

from pubservice_share import law
from pubservice_share.law.feeds import provisions
from pubservice_share.reports.watch import watched_in_text


def shown(*sources: bytes) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = law.watch(list(sources)).to_dict()["effects"]
    return rows


def only(text: str) -> dict[str, Any]:
    (row,) = shown(feed(text))
    return row


def test_the_three_effects_and_nothing_else() -> None:
    watched = law.watch(feed(*three_effects(), effect("s. 92", "section/92"))).to_dict()
    effects = [
        {
            name: row[name]
            for name in ("affecting", "affected", "provisions", "in_force", "known", "touches",
                         "applied")
        }
        for row in watched["effects"]
    ]  # fmt: skip
    assert effects == [
        {
            "affecting": "uksi/2026/1234", "affected": DEA, "provisions": "Sch. 4 para. 27E",
            "in_force": ["2027-01-01"], "known": False, "touches": [], "applied": False,
        },
        {
            "affecting": "ukpga/2026/99", "affected": DEA, "provisions": "s. 40(8)(a)",
            "in_force": [], "known": False, "touches": ["s40"], "applied": False,
        },
        {
            "affecting": "uksi/2024/991", "affected": DEA, "provisions": "Sch. 4 para. 8",
            "in_force": ["2024-10-30"], "known": True, "touches": ["sch4/8"], "applied": True,
        },
    ]  # fmt: skip
    assert watched["outside"] == 1
    assert watched["pages_not_given"] == []


@pytest.mark.parametrize(
    ("provisions", "path", "touches"),
    [
        ("s. 35", "section/35", ["s35"]),
        ("s. 35(2A)", "section/35/2A", ["s35"]),
        ("s. 35A", "section/35A", []),
        ("s. 35AA", "section/35AA", []),
        ("s. 43(5)", "section/43/5", ["s43"]),
        ("s. 45", "section/45", ["DEA 2017 s.45(1)"]),
        ("s. 45A", "section/45A", []),
        ("Sch. 4 para. 27A", "schedule/4/paragraph/27A", ["sch4/27A"]),
        ("Sch. 4 para. 2", "schedule/4/paragraph/2", ["sch4/2"]),
        ("Sch. 4 para. 27E", "schedule/4/paragraph/27E", []),
        ("Sch. 4 Pt. 1 para. 27E", "schedule/4/part/1/paragraph/27E", []),
        ("Sch. 4 Pt. 1 para. 27A", "schedule/4/part/1/paragraph/27A", ["sch4/27A"]),
        ("Sch. 4", "schedule/4", ["sch4"]),
        ("Sch. 5 para. 99", "schedule/5/paragraph/99", []),
        ("Sch. 6A", "schedule/6A", []),
        ("Pt. 5 Ch. 1 heading", "part/5/chapter/1/crossheading/x", []),
    ],
)
def test_an_effect_touches_the_rows_of_its_provision_and_of_no_other(
    provisions: str, path: str, touches: list[str]
) -> None:
    assert only(effect(provisions, path))["touches"] == touches


@pytest.mark.parametrize(
    "path",
    ["section/3", "section/46", "section/350", "schedule/7", "part/4", "part/5/chapter/2"],
)
def test_effects_elsewhere_in_the_act_are_counted(path: str) -> None:
    watched = law.watch(feed(effect("x", path)))
    assert (len(watched.effects), watched.outside) == (0, 1)


def test_an_effect_on_the_chapter_touches_its_sections() -> None:
    touches = only(effect("Pt. 5 Ch. 1", "part/5/chapter/1"))["touches"]
    sections = [*law.built_in().powers, *law.built_in().safeguards]
    assert touches[: len(sections)] == sections


def test_an_effect_on_the_act_touches_its_sections_and_schedules() -> None:
    touches = only(effect("Act"))["touches"]
    assert set(touches) >= {"s35", "s43", "sch4", "sch5", "sch6"}
    assert not [name for name in touches if "/" in name and name.startswith("sch")]


@pytest.mark.parametrize(
    ("item", "path", "touches"),
    [
        ("uksi/2018/912", "schedule/paragraph/2/2", ["multiple-disadvantages"]),
        ("uksi/2018/912", "schedule/paragraph/2/8", ["multiple-disadvantages"]),
        ("uksi/2018/912", "schedule/paragraph/7", []),
        ("uksi/2024/64", "regulation/3/2/a", ["digital-identity-verification-services"]),
        ("ukpga/2005/11", "section/19/4", ["CRCA 2005 s.19(4)(a)", "CRCA 2005 s.19(4)(b)"]),
        ("ukpga/2005/11", "section/19A", []),
        ("ukpga/2004/31", "section/16LA/3", ["CA 2004 s.16LA"]),
        ("ukpga/2004/31", "section/16LB", []),
        ("ukpga/2020/17", "section/224/1A", ["SA 2020 s.224(1A)(b)"]),
    ],
)
def test_other_instruments_that_the_edition_has_are_watched(
    item: str, path: str, touches: list[str]
) -> None:
    row = only(effect("x", path, affected=item))
    assert row["affected"] == item
    assert row["touches"][: len(touches) or None] == touches


def test_a_range_touches_the_rows_within_it() -> None:
    row = only(effect("ss. 40-42", span=("section/40", "section/42")))
    assert row["touches"] == ["s40", "s41", "s42"]
    assert only(effect("s. 34A-35B", span=("section/34A", "section/35B")))["touches"] == ["s35"]


def test_a_range_elsewhere_is_counted() -> None:
    assert law.watch(feed(effect("ss. 80-90", span=("section/80", "section/90")))).outside == 1


def test_the_words_may_name_a_section_that_the_address_does_not() -> None:
    row = only(effect("s. 35A and cross-heading", "part/5/chapter/1/crossheading/new"))
    assert row["touches"] == []
    row = only(effect("s. 43 heading", "part/5/chapter/1/crossheading/code-of-practice"))
    assert row["touches"] == ["s43"]


DUAA = "ukpga/2025/18"


@pytest.mark.parametrize(
    ("path", "days", "by", "at", "is_known"),
    [
        ("section/35/9", ["2026-02-12"], DUAA, "section/123", True),
        ("section/35/9", ["2026-02-12"], DUAA, "section/123/2/a", True),
        ("section/35/9/a", ["2026-02-12"], DUAA, "section/123", True),
        ("section/35/9", ["2026-02-13"], DUAA, "section/123", False),
        ("section/35/9", ["2026-02-12", "2026-03-01"], DUAA, "section/123", False),
        ("section/35/9", ["2026-02-12"], "ukpga/2025/19", "section/123", False),
        ("section/35/9", ["2026-02-12"], DUAA, "section/124", False),
        ("section/35/9", ["2026-02-12"], DUAA, "part/7", True),
        ("section/35/11", ["2026-02-12"], DUAA, "section/123", False),
        ("section/35", ["2026-02-12"], DUAA, "section/123", False),
        ("section/35/9", [], DUAA, "section/123", False),
        ("section/35/11", [], DUAA, "section/123", False),
        ("section/43/13", ["2025-08-20"], DUAA, "section/92", True),
        ("section/43/13", ["2025-08-20"], DUAA, "section/92/9/a", True),
        ("section/43/13", ["2025-08-20"], DUAA, "section/92/9/b", False),
        ("schedule/4/paragraph/14A", ["2024-10-30"], "uksi/2024/991", "regulation/2", False),
    ],
)
def test_an_effect_is_known_by_both_provisions_and_by_day(
    path: str, days: list[str], by: str, at: str, is_known: bool
) -> None:
    assert only(effect("x", path, by=by, days=days, at=at))["known"] is is_known


def test_a_day_that_only_the_edition_has_does_not_match() -> None:
    text = effect("s. 43(5)", "section/43/5", by="uksi/2026/386", days=(),
                  at="schedule/2/paragraph/21")  # fmt: skip
    row = only(text)
    assert (row["known"], row["prospective"], row["in_force"]) == (False, True, [])
    shown_text = " ".join(watched_in_text(law.watch(feed(text))).split())
    assert (
        "The edition has it from 30 September 2026; the files do not give that day." in shown_text
    )


def test_a_prospective_part_beside_a_day_is_not_lost() -> None:
    text = effect("s. 35(9)", "section/35/9", by=DUAA, days=["2026-02-12"], at="section/123")
    assert only(text)["known"] is True
    part = '<ukm:InForce Prospective="true" Qualification=""/></ukm:InForceDates>'
    text = text.replace("</ukm:InForceDates>", part)
    row = only(text)
    assert (row["known"], row["unknown_days"], row["prospective"]) == (False, [], True)
    assert "The day on which a part of it begins is not known yet" in " ".join(
        watched_in_text(law.watch(feed(text))).split()
    )


@pytest.mark.parametrize("type", ["repealed", "omitted", "revoked"])
@pytest.mark.parametrize(
    ("path", "by", "at", "day"),
    [
        ("section/43/13", DUAA, "section/92/9/a", "2025-08-20"),
        ("schedule/4/paragraph/8", "uksi/2024/991", "schedule/paragraph/13/a", "2024-10-30"),
    ],
)
def test_a_row_in_force_does_not_match_a_repeal_in_a_feed(
    type: str, path: str, by: str, at: str, day: str
) -> None:
    text = effect("x", path, by=by, at=at, days=[day])
    assert only(text)["known"] is True
    assert only(text.replace("words substituted", type))["known"] is False
    assert only(text.replace("words substituted", f"words {type}"))["known"] is True
    assert only(text.replace("words substituted", f"{type} in part"))["known"] is True


def test_every_change_of_the_edition_is_known_to_it() -> None:
    """Every change of the edition, written as an effect, is known."""
    edition = law.built_in()
    rows: list[str] = []

    def add_effect(
        item: str, path: str, by: str, day: Any, type: str = "words substituted"
    ) -> None:
        uri, steps = provisions.citation_path(by, edition.instruments) or ("", ())
        text = effect("x", path, affected=item, by=uri, at="/".join(steps), type=type,
                      days=[day.isoformat()], id=str(len(rows)))  # fmt: skip
        rows.append(text)

    for ref, wordings in edition.entries.items():
        schedule, _, paragraph = ref.removeprefix("sch").partition("/")
        path = f"schedule/{schedule}/paragraph/{paragraph}"
        for number, row in enumerate(wordings):
            add_effect(DEA, path, row.inserted_by, row.since)
            if row.ended_by is not None:
                last = row.until not in {after.since for after in wordings[number + 1 :]}
                add_effect(
                    DEA, path, row.ended_by, row.until, "omitted" if last else "words omitted"
                )
    for amendment in edition.amendments:
        item, steps = provisions.citation_path(amendment.provision, edition.instruments) or ("", ())
        add_effect(item, "/".join(steps), amendment.by, amendment.since)
    for power in (*edition.powers.values(), *edition.safeguards.values()):
        for begun in power.commencement:
            path = f"section/{power.id[1:]}"
            add_effect(DEA, path, begun.by, begun.since, "coming into force")
    assert any('Type="omitted"' in row for row in rows)
    watched = law.watch(feed(*rows))
    assert len(watched.effects) == len(rows)
    assert watched.unknown == ()


def test_an_effect_in_several_files_is_reported_once_as_last_recorded() -> None:
    early = effect("s. 43(5)", "section/43/5", id="same", modified="2026-01-01T00:00:00Z")
    late = effect(
        "s. 43(5)", "section/43/5", id="same", modified="2026-02-01T00:00:00Z", applied=True
    )
    for files in ((feed(early), feed(late)), (feed(late), feed(early))):
        (row,) = shown(*files)
        assert row["applied"] is True


def test_pages_that_were_not_given_are_named() -> None:
    first, third = (
        feed(effect("s. 43(5)", "section/43/5", id=str(page)), page=page, pages=3)
        for page in (1, 3)
    )
    address = f"https://www.legislation.gov.uk/changes/affected/{DEA}/data.feed?results-count=500"
    assert law.watch([first, third]).pages_not_given == (f"{address}&page=2",)
    second = feed(effect("s. 43(5)", "section/43/5", id="2"), page=2, pages=3)
    assert law.watch([second, first, third]).pages_not_given == ()


ADDRESS = f"https://www.legislation.gov.uk/changes/affected/{DEA}/data.feed?results-count=500"


def uncounted(page: int, *, following: bool, total: int | None = None, own: bool = True) -> bytes:
    """A page of a feed that counts no pages."""
    text = feed(effect("s. 43(5)", "section/43/5", id=str(page)), page=page).decode()
    text = re.sub(r"<leg:(page|morePages|totalPages)>.*?</leg:\1>", "", text)
    total_element = (
        "" if total is None else f"<openSearch:totalResults>{total}</openSearch:totalResults>"
    )
    text = re.sub(r"<openSearch:totalResults>.*?</openSearch:totalResults>", total_element, text)
    if not own:
        text = re.sub(r'<link rel="self".*?/>', "", text)
    if following:
        address = ADDRESS.removeprefix("https://www.legislation.gov.uk")
        link = f'<link rel="next" href="{SITE}{address}&amp;page={page + 1}"/>'
        text = text.replace("<updated>", f"{link}<updated>", 1)
    return text.encode()


def test_a_next_page_is_named_though_no_pages_are_counted() -> None:
    first, second = uncounted(1, following=True), uncounted(2, following=False)
    assert law.watch(first).pages_not_given == (f"{ADDRESS}&page=2",)
    assert law.watch(uncounted(1, following=True, own=False)).pages_not_given == (
        f"{ADDRESS}&page=2",
    )
    assert law.watch([second, first]).pages_not_given == ()
    assert law.watch(second).pages_not_given == (f"{ADDRESS}&page=1",)
    third = uncounted(3, following=True)
    assert law.watch([first, third]).pages_not_given == (f"{ADDRESS}&page=2", f"{ADDRESS}&page=4")


def test_a_next_link_of_an_entry_is_not_a_page_of_the_feed() -> None:
    text = feed(effect("s. 43(5)", "section/43/5")).replace(
        b"<entry>", f'<entry><link rel="next" href="{ADDRESS}&amp;page=2"/>'.encode()
    )
    assert law.watch(text).pages_not_given == ()


def test_fewer_effects_than_a_feed_announces_are_incomplete() -> None:
    first, second = (uncounted(page, following=False, total=3) for page in (1, 2))
    assert law.watch(first).pages_not_given == (f"{ADDRESS}&page=2", f"{ADDRESS}&page=3")
    assert law.watch([first, second]).pages_not_given == (f"{ADDRESS}&page=3",)
    assert law.watch([first, second, uncounted(3, following=False)]).pages_not_given == ()


def test_a_page_with_too_few_effects_is_to_be_saved_again() -> None:
    full = feed(*(effect("s. 43(5)", "section/43/5", id=str(key)) for key in (1, 2)), pages=2)
    short = feed(effect("s. 43(5)", "section/43/5", id="3"), page=2, pages=2)
    total_of_one, total_of_four = (b"<openSearch:totalResults>%d<" % number for number in (1, 4))
    assert law.watch([full, short.replace(total_of_one, total_of_four)]).pages_not_given == (
        f"{ADDRESS}&page=2",
    )


def test_effects_that_are_not_applied_are_listed_in_a_provision_too() -> None:
    watched = law.watch(
        document(effect("s. 43(5)", "section/43/5", name="UnappliedEffect", more=""))
    ).to_dict()
    assert [row["touches"] for row in watched["effects"]] == [["s43"]]
    assert watched["files"][0]["kind"] == "document"
    assert watched["files"][0]["saved_on"] == "2026-11-26"


def body(day: str, more: str = "") -> str:
    return (
        f'<P1group RestrictStartDate="{day}"{more}>'
        f'<P1 IdURI="{SITE}/id/{DEA}/section/43"><P1para/></P1></P1group>'
    )


def test_a_text_is_in_force_from_the_day_of_its_nearest_part() -> None:
    watched = law.watch(document(body=body("2026-02-12")))
    assert [(row.row, str(row.text.since), row.known) for row in watched.texts] == [
        ("s43", "2026-02-12", True)
    ]
    assert not watched.anything_unknown
    late = law.watch(document(body=body("2028-05-01", ' Status="Prospective"')))
    assert [(row.known, row.text.prospective) for row in late.texts] == [(False, True)]
    assert late.anything_unknown


def saved_text(path: str, day: str, *, item: str = DEA, over: str = "P1group") -> bytes:
    number = path.rpartition("/")[2]
    provision = f'<P1 IdURI="{SITE}/id/{item}/{path}"><Pnumber>{number}</Pnumber></P1>'
    text = f'<{over} RestrictStartDate="{day}">{provision}</{over}>'
    return document(body=text, item=item, path=path)


@pytest.mark.parametrize("over", ["P1group", "Pblock", "Part", "Schedule"])
@pytest.mark.parametrize(
    ("path", "day", "citation", "touches"),
    [
        ("section/35A", "2027-01-01", "DEA 2017 s.35A", ()),
        ("section/35A", "2020-01-01", "DEA 2017 s.35A", ()),
        ("schedule/4/paragraph/27E", "2027-01-01", "DEA 2017 Sch.4 para.27E", ()),
        ("schedule/4/part/1/paragraph/27E", "2027-01-01", "DEA 2017 Sch.4 para.27E", ()),
        ("schedule/4/paragraph/8", "2027-01-01", "DEA 2017 Sch.4 para.8", ("sch4/8",)),
        ("section/44", "2027-01-01", "DEA 2017 s.44",
         ("DEA 2017 s.44(4)(d)", "DEA 2017 s.44(4)")),
        ("schedule/6A", "2027-01-01", "DEA 2017 Sch.6A", ()),
        ("schedule/4/paragraph/A1", "2027-01-01", "DEA 2017 Sch.4 para.A1", ()),
    ],
)  # fmt: skip
def test_a_text_that_the_edition_does_not_have_is_reported(
    path: str, day: str, citation: str, touches: tuple[str, ...], over: str
) -> None:
    (row,) = law.watch(saved_text(path, day, over=over)).texts
    assert (row.known, row.citation, row.touches) == (False, citation, touches)


@pytest.mark.parametrize(
    ("item", "path", "day"),
    [
        (DEA, "section/44", "2026-09-30"),
        (DEA, "section/45", "2025-06-03"),
        (DEA, "schedule/4/paragraph/8", "2024-10-30"),
        (DEA, "schedule/4/paragraph/35", "2023-04-01"),
        ("uksi/2018/912", "regulation/1", "2018-07-19"),
    ],
)
def test_a_text_that_the_edition_has_is_known(item: str, path: str, day: str) -> None:
    assert [row.known for row in law.watch(saved_text(path, day, item=item)).texts] == [True]


def test_a_part_or_a_heading_is_not_a_provision_of_its_own() -> None:
    text = (
        f'<Part RestrictStartDate="2027-01-01" IdURI="{SITE}/id/{DEA}/part/5">'
        f'<Chapter RestrictStartDate="2027-01-01" IdURI="{SITE}/id/{DEA}/part/5/chapter/1">'
        f"{body('2026-02-12')}</Chapter></Part>"
    )
    watched = law.watch(document(body=text))
    assert [(row.citation, row.known) for row in watched.texts] == [("DEA 2017 s.43", True)]
    heading = f'<Pblock RestrictStartDate="2027-01-01" IdURI="{SITE}/id/uksi/2024/64/part/1"/>'
    assert law.watch(document(body=heading, item="uksi/2024/64")).texts == ()


@pytest.mark.parametrize("path", ["section/35A", "section/43", "schedule/4/paragraph/27E"])
def test_a_prospective_text_without_a_day_is_reported(path: str) -> None:
    text = f'<P1group Status="Prospective"><P1 IdURI="{SITE}/id/{DEA}/{path}"/></P1group>'
    watched = law.watch(document(body=text))
    (row,) = watched.to_dict()["texts"]
    assert (row["known"], row["from"], row["prospective"]) == (False, None, True)
    text_shown = " ".join(watched_in_text(watched).split())
    assert "this text begins on a day that is not known yet" in text_shown


def test_a_paragraph_of_the_only_schedule_is_reported() -> None:
    text = saved_text("schedule/paragraph/7", "2027-01-01", item="uksi/2018/912")
    (row,) = law.watch(text).texts
    assert (row.known, row.citation) == (False, "SI 2018/912 Sch. para.7")


def test_a_schedule_that_restarts_with_its_paragraph_is_reported_once() -> None:
    def schedule(paragraph: str) -> bytes:
        return document(
            body=f'<Schedule RestrictStartDate="2027-01-01" IdURI="{SITE}/id/{DEA}/schedule/4">'
            f"{paragraph}</Schedule>"
        )

    paragraph = f'<P1 IdURI="{SITE}/id/{DEA}/schedule/4/paragraph/27E"/>'
    for text, expected in ((paragraph, "DEA 2017 Sch.4 para.27E"), ("", "DEA 2017 Sch.4")):
        assert [row.citation for row in law.watch(schedule(text)).texts] == [expected]


def test_another_edition_is_used_where_it_is_given(tmp_path: Any) -> None:
    path = tmp_path / "law.json"
    path.write_text(
        json.dumps(
            {
                "edition": "own",
                "extends": law.built_in().edition,
                "instruments": [{"id": "SI 2026/1234", "uri": "uksi/2026/1234"}],
                "amendments": [
                    {
                        "provision": "DEA 2017 s.40(8)(a)",
                        "from": "2027-01-01",
                        "by": "SI 2026/1234 reg.2",
                        "what": "x",
                    }
                ],
            }
        )
    )
    text = feed(effect("s. 40(8)(a)", "section/40/8/a"))
    assert [row.known for row in law.watch(text).effects] == [False]
    assert [row.known for row in law.watch(text, edition=law.load(path)).effects] == [True]


def test_the_commencing_instrument_is_named() -> None:
    text = effect("s. 43(5)", "section/43/5", more='AppendedCommentary="S.I. 2026/1015, reg. 2(c)"')
    assert only(text)["commenced_by"] == [
        "uksi/2026/1234 reg. 1(2)", "S.I. 2026/1015, reg. 2(c)"
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("uri", "parts"),
    [
        (f"{SITE}/id/{DEA}/section/35/2A", (DEA, ("section", "35", "2A"))),
        (f"https://legislation.gov.uk/{DEA}/section/35/2024-05-01", (DEA, ("section", "35"))),
        (f"/{DEA}/section/35/enacted/data.xml", (DEA, ("section", "35"))),
        (f"{SITE}/id/ukpga/Geo5/15-16/20/section/1", ("ukpga/Geo5/15-16/20", ("section", "1"))),
        (f"{SITE}/id/{DEA}?view=x", (DEA, ())),
        ("http://example.org/a/b", None),
        ("", None),
    ],
)
def test_an_address_is_an_item_and_a_provision(uri: str, parts: Any) -> None:
    assert provisions.uri_parts(uri) == parts


@pytest.mark.parametrize(
    ("words", "paths"),
    [
        ("s. 35A and cross-heading", [("section", "35A")]),
        ("ss. 40(2)(b), 41", [("section", "40", "2", "b")]),
        ("Sch. 4 para. 27E(1)", [("schedule", "4", "paragraph", "27E", "1")]),
        ("Sch. 4 Pt. 2", [("schedule", "4", "part", "2")]),
        ("Sch. para. 2(8)", [("schedule", "paragraph", "2", "8")]),
        ("reg. 3(2)", [("regulation", "3", "2")]),
        ("art. 4", [("article", "4")]),
        ("Act", []),
    ],
)
def test_words_name_provisions(words: str, paths: list[Any]) -> None:
    assert provisions.paths_in_words(words) == paths


@pytest.mark.parametrize(
    ("citation", "path"),
    [
        ("DEA 2017 s.40(7)(b)", ("section", "40", "7", "b")),
        ("DEA 2017 s.A1", ("section", "A1")),
        ("DEA 2017 Sch.4 para.A1(2)", ("schedule", "4", "paragraph", "A1", "2")),
        ("DEA 2017 Sch.4A Pt.II", ("schedule", "4A", "part", "II")),
        ("DEA 2017 Pt.5 Ch.1", ("part", "5", "chapter", "1")),
        ("SI 2018/912 rule 3", ("rule", "3")),
        ("SI 2018/912 Sch. para.2(2)", ("schedule", "paragraph", "2", "2")),
    ],
)
def test_every_form_of_citation_is_a_path(citation: str, path: Any) -> None:
    instruments = law.built_in().instruments
    path_found = provisions.citation_path(citation, instruments)
    assert path_found is not None
    assert path_found[1] == path


def test_an_edition_with_every_form_of_citation_is_watched(tmp_path: Any) -> None:
    edition = loaded(tmp_path, GROWN)
    text = feed(effect("Sch. 4 para. A1", "schedule/4/paragraph/A1"))
    (row,) = law.watch(text, edition=edition).effects
    assert row.touches == ("sch4/A1",)


def test_a_feed_that_claims_very_many_pages_is_read_cheaply() -> None:
    tracemalloc.start()
    watched = law.watch(feed(effect("s. 35", "section/35"), pages=99_999_999))
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert len(watched.pages_not_given) == 1_000
    assert most < 8 << 20


def test_absurd_numbers_are_not_numbers() -> None:
    path = "section/" + "9" * 5000
    assert law.watch(feed(effect("x", path))).outside == 1
    odd = effect("s. 80", span=("a", "b")).replace(f'URI="{SITE}/id/{DEA}/a"', 'URI="?"')
    assert law.watch(feed(odd)).outside == 1
    spans = [("section/40", path), ("section/40", "schedule/4"), ("section/40/1", "section/41")]
    seen = [law.watch(feed(effect("x", span=span))) for span in spans]
    assert [len(watched.effects) + watched.outside for watched in seen] == [1, 1, 1]


def test_a_part_of_a_schedule_is_not_a_paragraph_of_it() -> None:
    assert only(effect("Sch. 4 Pt. 2", "schedule/4/part/2"))["touches"] == ["sch4"]


def test_an_instrument_that_is_only_cited_is_watched_where_it_is_cited() -> None:
    cited = effect("s. 6(1)", "section/6/1", affected="ukpga/1998/42")
    assert only(cited)["touches"]
    assert law.watch(feed(effect("s. 19", "section/19", affected="ukpga/1998/42"))).outside == 1


def test_an_empty_day_is_not_a_day() -> None:
    text = effect("s. 43(5)", "section/43/5", days=()).replace(' Prospective="true"', "")
    row = only(text)
    assert (row["in_force"], row["known"]) == ([], False)


def test_the_commencing_instrument_of_one_of_many_days_is_named() -> None:
    day = (
        f'<ukm:InForce Date="2027-02-01" CommencingURI="{SITE}/id/uksi/2027/5">'
        f'<ukm:CommencingProvisions><ukm:Section URI="{SITE}/id/uksi/2027/5/regulation/2">reg. 2'
        "</ukm:Section></ukm:CommencingProvisions></ukm:InForce></ukm:InForceDates>"
    )
    text = effect("s. 43(5)", "section/43/5").replace("</ukm:InForceDates>", day)
    row = only(text)
    assert row["in_force"] == ["2027-01-01", "2027-02-01"]
    assert "uksi/2027/5 reg. 2" in row["commenced_by"]


def test_texts_without_a_day_of_their_own_are_skipped() -> None:
    text = (
        f'<P1 IdURI="{SITE}/id/{DEA}/section/43"/><P1 IdURI="{SITE}/id/{DEA}"/><P1 IdURI="x"/>'
        '<P1group RestrictStartDate="2020-01-01">'
        f'<P1 IdURI="{SITE}/id/{DEA}/section/99"/></P1group>'
    )
    assert law.watch(document(body=text)).texts == ()


def test_a_text_is_written_as_plain_values() -> None:
    (row,) = law.watch(document(body=body("2026-02-12"))).to_dict()["texts"]
    assert row == {
        "item": DEA, "provision": "section/43", "from": "2026-02-12", "prospective": False,
        "row": "s43", "touches": ["s43"], "verified_to": row["verified_to"], "known": True,
    }  # fmt: skip


def test_an_unrecorded_commencement_is_left_out() -> None:
    before, _, after = effect("s. 43(5)", "section/43/5").partition("<ukm:CommencementAuthority>")
    text = before + after.partition("</ukm:CommencementAuthority>")[2]
    watched = law.watch(feed(text))
    assert watched.to_dict()["effects"][0]["commenced_by"] == []
    assert "Commenced" not in watched_in_text(watched)
