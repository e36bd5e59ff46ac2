"""Health of the law data: complete, consistent, cited and linked, on every day."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from itertools import pairwise
from typing import Any

import msgspec
import pytest

from pubservice_share import law
from pubservice_share.law import rows
from pubservice_share.law.citations import CITATION
from pubservice_share.law.edition_files.checks import citations_of
from pubservice_share.law.lookups import TABLES, tables_of
from pubservice_share.law.rows import TERRITORIES
from pubservice_share.law.sanctions import Penalty
from pubservice_share.law.spans import span_of

EDITION = law.built_in()
CHANGES = law.change_days(EDITION)

WELSH_4 = {str(number) for number in range(29, 49)}
SCOTTISH_4 = {"49", "50", "51", "52"}
FIRST_4 = {str(number) for number in range(1, 29)}


def paragraphs(number: int, day: str) -> list[str]:
    """The paragraphs of a Schedule in force somewhere on a day."""
    return [entry.ref.partition("/")[2] for entry in law.as_at(day).schedule(number)]


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("2018-03-31", set()),
        # In force for disclosures to or by Welsh water undertakers alone.
        ("2018-04-01", FIRST_4),
        ("2018-04-30", FIRST_4 | WELSH_4),
        ("2018-05-01", FIRST_4 | WELSH_4),
        ("2018-09-12", FIRST_4 | WELSH_4),
        ("2018-09-13", FIRST_4 | WELSH_4 | SCOTTISH_4),
        ("2023-03-31", FIRST_4 | WELSH_4 | SCOTTISH_4),
        ("2023-04-01", (FIRST_4 | WELSH_4 | SCOTTISH_4) - {"38"}),
        ("2023-05-03", (FIRST_4 | WELSH_4 | SCOTTISH_4 | {"9A", "9B"}) - {"38"}),
        ("2023-12-26", (FIRST_4 | WELSH_4 | SCOTTISH_4 | {"9A", "9B", "14A"}) - {"38"}),
        (
            "2024-02-08",
            (
                FIRST_4 | WELSH_4 | SCOTTISH_4
                | {"9A", "9B", "14A", "27A", "27B", "27C", "27D"}
            ) - {"38"},
        ),
    ],
)  # fmt: skip
def test_schedule_4_holds_each_paragraph_once_on_each_day(day: str, expected: set[str]) -> None:
    numbers = paragraphs(4, day)
    assert set(numbers) == expected
    assert max(Counter(numbers).values(), default=1) == 1


@pytest.mark.parametrize(
    ("number", "day", "expected"),
    [
        (5, "2018-05-01", {str(number) for number in range(1, 33)}),
        (5, "2023-12-26", {str(number) for number in range(1, 33)} | {"8A"}),
        (6, "2018-05-01", {str(number) for number in range(1, 26)}),
        (6, "2023-12-26", {str(number) for number in range(1, 26)} | {"7A"}),
    ],
)
def test_schedules_5_and_6(number: int, day: str, expected: set[str]) -> None:
    assert set(paragraphs(number, day)) == expected


def test_no_two_wordings_of_a_paragraph_hold_on_one_day() -> None:
    for ref, wordings in EDITION.entries.items():
        for earlier, later in pairwise(wordings):
            assert earlier.until is not None, ref
            assert earlier.until <= later.since, ref


# Written from the ranges in the regulations: SI 2018/912 Sch. para.1(2).
RANGES = {
    "multiple-disadvantages": "1-5, 7-8, 10-16, 18-25, 29-34, 40-47, 49-51",
    "television-retuning": "2, 7, 11-17, 29-34, 47, 50",
    "fuel-poverty": "6-8, 10-21, 26-27, 29-34, 40, 42-47, 49-50",
    "water-poverty": "7-8, 10-17, 27, 29-34, 42-47",
    "scottish-early-learning-and-childcare": "7, 10, 49, 50",
}
#: SI 2024/64 Sch. paras 1 to 30, by the Schedule 4 paragraph of the same person.
IDENTITY = [
    "1",
    "2",
    "3",
    "4",
    "5",
    "6",
    "9A",
    "9B",
    "7",
    "8",
    "9",
    "10",
    "11",
    "12",
    "13",
    "14",
    "15",
    "16",
    "17",
    "27",
    "27A",
    "27B",
    "27C",
    "27D",
    "29",
    "31",
    "32",
    "34",
    "49",
    "50",
]


def spelled_out(ranges: str) -> set[str]:
    numbers: set[str] = set()
    for part in ranges.split(", "):
        first, _, last = part.partition("-")
        numbers |= {str(number) for number in range(int(first), int(last or first) + 1)}
    return numbers


@pytest.mark.parametrize("objective", RANGES)
def test_the_persons_listed_are_those_of_the_ranges(objective: str) -> None:
    row = EDITION.objectives[objective]
    plain = {listing.ref.removeprefix("sch4/") for listing in row.persons if not listing.reading}
    assert plain == spelled_out(RANGES[objective])


def test_the_persons_of_the_identity_objective_are_those_of_its_schedule() -> None:
    persons = EDITION.objectives["digital-identity-verification-services"].persons
    by_paragraph = {row.citation: row.ref.removeprefix("sch4/") for row in persons}
    expected = {f"SI 2024/64 Sch. para.{n}": ref for n, ref in enumerate(IDENTITY, start=1)}
    assert by_paragraph == expected
    assert not any(row.reading for row in persons)


def test_the_persons_listed_on_a_reading() -> None:
    listed_on_reading = {
        (objective.id, row.ref, row.reading, row.since.isoformat())
        for objective in EDITION.objectives.values()
        for row in objective.persons
        if row.reading
    }
    amended, moved = "references-as-amended", "transferred-functions"
    four = ("multiple-disadvantages", "television-retuning", "fuel-poverty", "water-poverty")
    assert listed_on_reading == {
        *((objective, "sch4/14A", amended, "2023-12-26") for objective in four),
        ("fuel-poverty", "sch4/6", amended, "2023-05-03"),
        ("fuel-poverty", "sch4/9A", moved, "2023-05-03"),
        ("fuel-poverty", "sch4/9B", moved, "2023-05-03"),
    }


@pytest.mark.parametrize(
    ("power", "day", "places"),
    [
        ("s35", "2018-04-30", ()),
        ("s35", "2018-05-01", ("england", "wales", "scotland")),
        ("s35", "2026-02-11", ("england", "wales", "scotland")),
        ("s35", "2026-02-12", TERRITORIES),
        ("s36", "2026-02-12", ("england", "wales", "scotland")),
        ("s37", "2018-05-01", ("england", "wales", "scotland")),
        ("s38", "2018-05-01", ("england", "wales")),
        ("s39", "2026-02-12", ("england", "wales")),
    ],
)
def test_commencement_and_extent_of_the_powers(
    power: str, day: str, places: tuple[str, ...]
) -> None:
    assert law.as_at(day).in_force(power) == places


def test_every_citation_has_the_form_and_a_known_instrument() -> None:
    for citation in citations_of(EDITION):
        match = CITATION.match(citation)
        assert match is not None, citation
        assert match["instrument"] in EDITION.instruments, citation


def test_every_citation_of_the_chapter_names_a_provision_that_it_has() -> None:
    for citation in citations_of(EDITION):
        match = CITATION.match(citation)
        assert match is not None
        if match["instrument"] == "DEA 2017" and match["kind"] == "s":
            assert 35 <= int(re.sub("[A-Z]", "", match["number"])) <= 45, citation
        if match["instrument"] == "DEA 2017" and match["schedule"] and match["paragraph"]:
            ref = f"sch{match['schedule']}/{match['paragraph']}"
            defines = {
                row.ref for schedule in EDITION.schedules.values() for row in schedule.definitions
            }
            assert ref in EDITION.references | defines, citation


def test_every_link_pins_a_day() -> None:
    for citation in citations_of(EDITION):
        page = law.link(citation, date(2024, 5, 1), EDITION.instruments)
        assert re.fullmatch(
            r"https://www\.legislation\.gov\.uk/[a-z]+/\d{4}/\d+/[a-zA-Z0-9/]+/\d{4}-\d{2}-\d{2}",
            page,
        ), page


@pytest.mark.parametrize(
    ("citation", "page"),
    [
        ("DEA 2017 s.35(2)", "ukpga/2017/30/section/35/2024-05-01"),
        ("DEA 2017 Sch.4 para.27A", "ukpga/2017/30/schedule/4/paragraph/27A/2024-05-01"),
        ("SI 2018/912 Sch. para.2(1)(a)", "uksi/2018/912/schedule/paragraph/2/2024-05-01"),
        ("SI 2018/912 reg.1(3)", "uksi/2018/912/regulation/1/2024-05-01"),
        ("SI 2018/551 Sch. para.1(4)", "wsi/2018/551/schedule/paragraph/1/2024-05-01"),
        ("SI 2023/424 art.7(3)(a)", "uksi/2023/424/article/7/2024-05-01"),
        # Not before the instrument was there.
        ("SI 2026/126 reg.2(a)", "uksi/2026/126/regulation/2/2026-02-11"),
    ],
)
def test_links(citation: str, page: str) -> None:
    shown = law.link(citation, date(2024, 5, 1), EDITION.instruments)
    assert shown == f"https://www.legislation.gov.uk/{page}"


@pytest.mark.parametrize("text", ["the Act", "DEA 2017", "DEA 2017 s.", "s.35(1)"])
def test_text_that_is_not_a_citation_has_no_link(text: str) -> None:
    with pytest.raises(ValueError, match="is not a citation"):
        law.link(text, date(2024, 5, 1), EDITION.instruments)


def test_every_row_names_a_source_that_is_listed() -> None:
    used = {entry.source for wordings in EDITION.entries.values() for entry in wordings}
    used |= {objective.source for objective in EDITION.objectives.values()}
    assert used <= set(EDITION.sources)


def test_the_spans_cover_every_day_and_change_only_where_the_law_does() -> None:
    assert CHANGES[0] == EDITION.passed
    assert list(CHANGES) == sorted(set(CHANGES))
    for number, day in enumerate(CHANGES):
        assert span_of(EDITION, day) == number
        assert span_of(EDITION, day - timedelta(days=1)) == number - 1
    assert span_of(EDITION, date(9999, 12, 31)) == len(CHANGES) - 1


def test_every_table_names_its_keys() -> None:
    """The portable rules publish the names for readers in other languages."""
    assert {key for keys in TABLES.values() for key in keys} == {
        "class", "client reference", "element", "eligible", "factor", "ground", "objective",
        "power", "provider reference", "purpose", "reference", "section",
        "territory", "use",
    }  # fmt: skip


def _depths(table: Any) -> set[int]:
    """The numbers of keys that lead to values of a table."""
    if not isinstance(table, Mapping):
        return {0}
    return {1 + depth for inner in table.values() for depth in _depths(inner)}


def test_every_table_is_as_deep_as_the_keys_that_it_names() -> None:
    depths: dict[str, set[int]] = {name: set() for name in TABLES}
    for number in range(len(CHANGES)):
        for name, table in tables_of(EDITION, number).items():
            depths[name] |= _depths(table)
    assert depths == {name: {len(keys)} for name, keys in TABLES.items()}


def test_a_provider_serves_entries_of_its_own_part_of_its_own_schedule() -> None:
    parts = {
        row.ref: (ref.partition("/")[0], row.part)
        for ref, wordings in EDITION.entries.items()
        for row in wordings
    }
    served = tables_of(EDITION, len(CHANGES) - 1)["entry.same-part"]
    providers = {provider for provider in served if provider is not None}
    assert len(providers) == 7
    for provider in providers:
        clients = {ref for ref in served[provider] if ref is not None}
        others = {ref for ref, part in parts.items() if part == parts[provider]} - providers
        assert clients == others


def test_every_span_has_every_table() -> None:
    for span in range(len(CHANGES)):
        assert set(tables_of(EDITION, span)) == set(TABLES)


def test_the_law_is_checked_to_the_days_that_are_recorded() -> None:
    assert EDITION.powers["s35"].verified_to == date(2026, 2, 11)
    assert EDITION.schedules[4].verified_to == date(2026, 2, 11)
    for name in ("s36", "s37", "s38", "s39"):
        assert EDITION.powers[name].verified_to == date(2025, 6, 3)
    for objective in EDITION.objectives.values():
        assert objective.verified_to == date(2025, 6, 3)


def texts(value: Any) -> Iterator[str]:
    """Every text in plain JSON values."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for inner in value.values():
            yield from texts(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from texts(inner)


def test_every_citation_in_the_data_is_among_the_citations() -> None:
    written = {text for text in texts(EDITION.to_dict()) if CITATION.match(text)}
    assert len(written) > 200
    entries = {row.citation for wordings in EDITION.entries.values() for row in wordings}
    assert written | entries == set(citations_of(EDITION))


def test_no_row_of_the_law_can_be_changed() -> None:
    """All callers share one edition."""
    kinds = [
        kind
        for kind in vars(rows).values()
        if isinstance(kind, type) and issubclass(kind, msgspec.Struct)
    ]
    assert len(kinds) > 20
    for kind in kinds:
        if kind is not msgspec.Struct:
            assert kind.__struct_config__.frozen, kind
            # A field that is written wrong is a fault, and not left out.
            assert kind.__struct_config__.forbid_unknown_fields, kind


def test_no_list_of_the_law_can_be_changed() -> None:
    for name in ("powers", "entries", "objectives", "grounds", "readings", "instruments"):
        rows_of_law = getattr(EDITION, name)
        with pytest.raises(TypeError):
            rows_of_law["x"] = None


def day_counts(row: Penalty) -> Counter[date]:
    """How many windows of conviction hold on each day near a border, from the first day on."""
    windows = row.convicted
    borders = {day for window in windows for day in (window.since, window.until) if day}
    near = {day + timedelta(step) for day in borders | {row.since} for step in (-1, 0, 1)}
    return Counter(
        {
            day: sum(window.holds_on(day) for window in windows)
            for day in (*near, date(2100, 1, 1))
            if day >= row.since
        }
    )


def test_windows_of_conviction_leave_no_day_out_and_do_not_overlap() -> None:
    windowed = [row for row in EDITION.penalties if row.convicted]
    assert [(row.citation, row.since, row.until) for row in windowed] == [
        ("DEA 2017 s.41(6)(a)", date(2022, 5, 2), None)
    ]
    for row in windowed:
        assert set(day_counts(row).values()) == {1}
        for window in row.convicted:
            assert window.by is None or window.by in window.text


def test_the_three_windows_of_section_41_have_their_limits_and_days() -> None:
    (row,) = [row for row in EDITION.penalties if row.convicted]
    windows = [
        (str(window.since), window.until and str(window.until), window.by)
        for window in row.convicted
    ]
    assert windows == [
        # The words of s.41(6)(a) before 7 February 2023 were not read: no limit is cited.
        ("2022-05-02", "2023-03-30", None),
        ("2023-03-30", "2024-11-18", "SI 2023/298 reg.2"),
        ("2024-11-18", None, "SI 2024/1067 reg.2"),
    ]
    for window, limit in zip(row.convicted, ("twelve", "six", "twelve"), strict=True):
        assert f"for up to {limit} months" in window.text


def penalties_on(offence: str, day: str, *, undertaker: bool = False) -> dict[str, set[str]]:
    """The citations of the penalties of an offence committed on a day, by jurisdiction."""
    citations: dict[str, set[str]] = {}
    for row in EDITION.penalties:
        reaches = row.only_for is None or undertaker
        if row.offence == offence and reaches and row.holds_on(date.fromisoformat(day)):
            citations.setdefault(row.jurisdiction, set()).add(row.citation)
    return citations


@pytest.mark.parametrize("offence", ["DEA 2017 s.41(4)", "DEA 2017 s.42(3)"])
def test_penalties_are_listed_from_the_day_on_which_the_offence_began(offence: str) -> None:
    everywhere = {
        "on indictment",
        "summary conviction in England and Wales",
        "summary conviction in Scotland",
        "summary conviction in Northern Ireland",
    }
    assert not penalties_on(offence, "2018-03-31", undertaker=True)
    assert set(penalties_on(offence, "2018-04-01", undertaker=True)) == {
        "on indictment",
        "summary conviction in England and Wales",
    }
    assert not penalties_on(offence, "2018-04-30")
    for day in ("2018-05-01", "2022-05-01", "2022-05-02", "2026-02-11"):
        assert set(penalties_on(offence, day)) == everywhere - {
            "summary conviction in Northern Ireland"
        }
    assert set(penalties_on(offence, "2026-02-12")) == everywhere
    for change in CHANGES:
        assert all(len(cited) == 1 for cited in penalties_on(offence, change.isoformat()).values())


def test_the_offence_begins_with_its_section() -> None:
    for section, offence in (("s41", "DEA 2017 s.41(4)"), ("s42", "DEA 2017 s.42(3)")):
        began = {
            (row.only_for, row.since)
            for row in EDITION.safeguards[section].commencement
            if "northern-ireland" not in row.territory
        }
        first_days = {
            (row.only_for, row.since)
            for row in EDITION.penalties
            if row.offence == offence and row.jurisdiction == "on indictment"
        }
        assert first_days == began


def test_no_ceiling_of_the_fine_is_given_for_revenue_information_in_england_and_wales() -> None:
    for row in EDITION.penalties:
        if row.offence == "DEA 2017 s.42(3)" and "England" in row.jurisdiction:
            assert "statutory maximum" not in row.text
            assert "no figure is given" in row.text


def test_who_may_prosecute_is_listed_where_it_was_read() -> None:
    prosecutors = {(row.jurisdiction, row.citation, row.since) for row in EDITION.prosecutions}
    assert prosecutors == {
        ("England and Wales", "CRCA 2005 s.19(5)", date(2018, 4, 1)),
        ("England and Wales", "CRCA 2005 s.19(5)", date(2018, 5, 1)),
        ("Northern Ireland", "CRCA 2005 s.19(6)", date(2026, 2, 12)),
    }
    assert {row.offence for row in EDITION.prosecutions} == {"DEA 2017 s.42(3)"}


def test_every_status_is_a_word_of_the_list() -> None:
    statuses = [row.from_status for row in EDITION.amendments]
    statuses += [row.from_status for row in EDITION.lawful_bases.values()]
    for commenced in (*EDITION.powers.values(), *EDITION.safeguards.values()):
        statuses += [row.from_status for row in commenced.commencement]
    assert set(statuses) <= set(rows.FROM_STATUSES)
    # Who says who set the day says that it was not read there.
    for amendment in EDITION.amendments:
        assert (amendment.commenced_by is None) or amendment.from_status != "seen"


def test_lawful_bases_are_those_of_article_6_and_the_new_one_has_its_day() -> None:
    dated = {row.id: row for row in EDITION.lawful_bases.values() if row.since or row.until}
    assert list(EDITION.lawful_bases) == [f"6(1)({point})" for point in
                                          ("a", "b", "c", "d", "e", "ea", "f")]  # fmt: skip
    assert {id: row.since for id, row in dated.items()} == {"6(1)(ea)": date(2026, 2, 5)}
    assert all(row.citation == f"UK GDPR art.{id}" for id, row in EDITION.lawful_bases.items())
