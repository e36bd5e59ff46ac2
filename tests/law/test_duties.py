"""Duties of other law: the answers with a note, and editions that correct, end or add a duty."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

import pubservice_share as pss
from pubservice_share import law
from pubservice_share.explorer import explorer_page
from pubservice_share.reports import answer_in_text, routes_in_text
from pubservice_share.reports.pages import answer_in_html

EDITION = law.built_in()
POLICE = {"name": "West Yorkshire Police", "specified_as": ["sch4/22"]}
COUNCIL = {"name": "Leeds City Council", "specified_as": ["sch4/12"]}
TRUST = {"name": "Leeds Teaching Hospitals NHS Trust", "specified_as": []}
SCHOOL = {"name": "A school", "specified_as": ["sch4/23"]}
WORK = {"name": "Work and Pensions", "specified_as": ["sch4/7"]}
UNKNOWN = {"name": "A body of which the entries are not known"}
LA, A49 = "ca2004-16LA", "daa2021-49A"
BEGUN = (
    "Another law may require it. Section 16LA of the Children Act 2004, for England, is "
    "reported to have begun on 30 September 2026; the regulations that began it were not read, "
    "and may not have done so everywhere. It binds councils, chief officers of police, NHS "
    "bodies and others listed in section 11(1), and schools and others if designated or acting "
    "under arrangements. It concerns information about a child, or about somebody else that "
    "relates to the child, which such a body considers relevant to the child's safety or "
    "welfare. The body is to see that the information reaches another such body, if and so far "
    "as it considers that this may help that body's functions. This does not apply where it "
    "considers that disclosure would be more detrimental to the child than not. The section "
    "was not read for what it says about confidence and data "
    "protection. This answer does not check whether the section applies to this disclosure."
)
TO_COME = (
    "A new law is coming. Section 16LA of the Children Act 2004, for England, was passed on "
    "29 April 2026. As far as was read, it was not yet in force at the time in question."
)


def disclosure(discloser: Any, recipient: Any, **changes: Any) -> dict[str, Any]:
    return {
        "type": "disclosure", "power": "s35", "objective": "multiple-disadvantages",
        "on": "2026-10-15", "territory": ["england"],
        "discloser": discloser, "recipient": recipient, **changes,
    }  # fmt: skip


def received(noun: str, giver: Any, taker: Any, **changes: Any) -> dict[str, Any]:
    bodies = (
        {"received_from": giver, "holder": taker}
        if noun == "use"
        else {"received_from": WORK, "holder": giver, "recipient": taker}
    )
    return {"type": noun, "received_under": "s35", "on": "2026-10-15", **bodies, **changes}


def notes(document: dict[str, Any], edition: law.Edition = EDITION) -> tuple[str, ...]:
    return pss.assess(pss.from_dict(document, law=edition), law=edition).duty_notes


def duty_ids(document: dict[str, Any], edition: law.Edition = EDITION) -> list[str]:
    """The ids of the duties that are named."""
    text = " ".join(notes(document, edition))
    starts = {row.id: row.provision.rpartition(".")[2] for row in edition.duties}
    return [id for id, section in starts.items() if f"ection {section} of" in text]


@pytest.mark.parametrize(
    ("document", "expected"),
    [
        (disclosure(POLICE, COUNCIL), [LA]),
        (disclosure(POLICE, TRUST), [LA]),
        (disclosure(POLICE, UNKNOWN), [LA, A49]),
        (disclosure(WORK, COUNCIL), []),
        (disclosure(COUNCIL, WORK), []),
        (disclosure(POLICE, COUNCIL, on="2026-04-28"), []),
        (disclosure(POLICE, COUNCIL, on="2026-04-29"), [LA]),
        (disclosure(POLICE, COUNCIL, territory=["scotland"]), []),
        (disclosure(POLICE, COUNCIL, territory=["wales"]), []),
        (disclosure(POLICE, COUNCIL, territory=["scotland", "england"]), [LA]),
        (disclosure(POLICE, SCHOOL), [LA, A49]),
        (disclosure(POLICE, SCHOOL, territory=["wales"]), [A49]),
        (disclosure(POLICE, SCHOOL, on="2025-11-07"), [A49]),
        (disclosure(POLICE, SCHOOL, on="2025-11-06"), []),
        (disclosure(SCHOOL, POLICE, territory=["wales"]), []),
        (disclosure(POLICE, TRUST, territory=["wales"]), []),
        (disclosure(POLICE, COUNCIL, objective=None), [LA]),
        (disclosure(POLICE, COUNCIL, objective="fuel-poverty"), []),
        (disclosure(POLICE, COUNCIL, power="s36", objective=None), []),
        (received("use", POLICE, COUNCIL), [LA]),
        (received("use", WORK, COUNCIL), []),
        (received("onward-disclosure", POLICE, COUNCIL), [LA]),
        (received("onward-disclosure", COUNCIL, SCHOOL), [LA]),
        (received("onward-disclosure", POLICE, SCHOOL, on="2026-01-01"), [A49]),
        (received("onward-disclosure", COUNCIL, WORK), []),
    ],
)
def test_there_is_a_note_where_a_duty_may_apply(
    document: dict[str, Any], expected: list[str]
) -> None:
    assert duty_ids(document) == expected
    answer = pss.assess(pss.from_dict(document))
    assert not set(answer.duty_notes) - set(answer.notes)
    assert len(set(answer.notes)) == len(answer.notes)


def test_every_entry_that_is_bound_or_perhaps_bound_is_what_was_read() -> None:
    """No other entry is: a department, a fire authority or a landlord is not in the list read.

    Schedules 5 and 6 name the same councils as Schedule 4 does.
    """
    duty = EDITION.duties[0]
    names: dict[str, set[str]] = {}
    for ref, wordings in EDITION.entries.items():
        for wording in wordings:
            names.setdefault(wording.name, set()).add(ref)
    bound = {f"sch4/{number}" for number in (11, 12, 13, 15, 16, 22)}
    perhaps = {f"sch4/{number}" for number in ("4", "14", "14A", "23", "24", "25")}
    providers = {"sch4/28", "sch5/18", "sch6/12"}

    def alike(expected: set[str]) -> set[str]:
        return {ref for refs in names.values() if refs & expected for ref in refs}

    for side in (duty.discloser, duty.recipient):
        assert {row.ref for row in side.bound} == alike(bound)
        assert {row.ref for row in side.perhaps} == alike(perhaps) | providers
        assert [row.territory for row in side.bound if row.ref == "sch4/22"] == [("england",)]


def test_the_words_of_the_notes() -> None:
    assert notes(disclosure(POLICE, COUNCIL)) == (BEGUN,)
    assert notes(disclosure(POLICE, COUNCIL, on="2026-09-29")) == (TO_COME,)
    (note,) = notes(disclosure(POLICE, SCHOOL, territory=["wales"]))
    assert "is reported to require chief officers of police to have arrangements so that" in note
    assert "It is not a duty to disclose in each case." in note


@pytest.mark.parametrize("recipient", [COUNCIL, TRUST])
def test_the_note_is_there_once_under_an_open_outcome(recipient: dict[str, Any]) -> None:
    answer = pss.assess(pss.from_dict(disclosure(POLICE, recipient)))
    assert answer.outcome is not pss.Outcome.PERMITTED
    text = " ".join(answer_in_text(answer).split())
    assert text.count(BEGUN) == 1
    assert text.index(BEGUN) < text.index("Step by step")
    assert text.index(BEGUN) < min(
        text.find(word) if word in text else len(text) for word in ("decide it:", "because:")
    )
    page = " ".join(html.unescape(re.sub("<[^>]+>", " ", answer_in_html(answer))).split())
    assert page.count(BEGUN) == 1
    assert page.index(BEGUN) < page.index("under section 35")


def test_the_note_is_among_the_notes_of_a_permitted_disclosure() -> None:
    document = disclosure(
        POLICE, COUNCIL, pursues=["identify", "improve-or-facilitate", "improve-well-being"],
        assists_eligible_people=True, complies_with_data_protection=True,
        prohibited_by_investigatory_powers=False,
        information={"held_in_connection_with_functions": True},
    )  # fmt: skip
    answer = pss.assess(pss.from_dict(document))
    assert answer.outcome is pss.Outcome.PERMITTED
    text = " ".join(answer_in_text(answer).split())
    assert text.count(BEGUN) == 1
    assert text.index(BEGUN) > text.index("Another law may. ") > text.index("Step by step")


def test_a_ground_of_another_enactment_is_mentioned_where_it_is_relied_on() -> None:
    onward = received("onward-disclosure", POLICE, COUNCIL)
    assert len(notes(onward)) == 1
    (_, note) = notes({**onward, "ground": "enactment"})
    assert "A duty or power that is not made out does not count." in note
    assert "section 42 needs consent" in note
    assert len(notes({**onward, "ground": "safeguarding"})) == 1
    assert len(notes({**onward, "ground": "enactment", "on": "2026-09-29"})) == 1
    assert notes({**onward, "holder": WORK, "ground": "enactment"}) == ()


def agreement(starts: str | None, ends: str | None, *flows: tuple[str, str]) -> dict[str, Any]:
    bodies = {"police": POLICE, "council": COUNCIL, "work": WORK, "school": SCHOOL}
    return {
        "type": "agreement", "title": "Families", "starts": starts, "ends": ends,
        "parties": [{"id": id, **body} for id, body in bodies.items()],
        "flows": [
            {"discloser": discloser, "recipient": recipient, "power": "s35",
             "territory": ["england"], "objective": "multiple-disadvantages"}
            for discloser, recipient in flows
        ],
    }  # fmt: skip


@pytest.mark.parametrize(
    ("starts", "ends", "expected"),
    [
        ("2025-01-01", "2026-04-29", None),
        ("2025-01-01", "2026-04-30", TO_COME),
        ("2026-05-01", "2026-09-30", TO_COME),
        ("2026-05-01", "2026-10-01", BEGUN),
        ("2026-10-01", None, BEGUN),
        ("2020-01-01", None, BEGUN),
        (None, "2026-09-30", TO_COME),
        (None, None, BEGUN),
    ],
)
def test_the_days_of_an_agreement_count(
    starts: str | None, ends: str | None, expected: str | None
) -> None:
    document = agreement(
        starts, ends, ("police", "council"), ("work", "council"), ("council", "police")
    )
    answer = pss.assess(pss.from_dict(document))
    if expected is None:
        assert answer.duty_notes == ()
        return
    flows = (
        "flow 1 (West Yorkshire Police to Leeds City Council) and flow 3 "
        "(Leeds City Council to West Yorkshire Police)"
    )
    assert answer.duty_notes == (f"{expected} It may apply to {flows}.",)
    assert sum(expected in note for note in answer.notes) == 1
    assert " ".join(answer_in_text(answer).split()).count(expected) == 1


#: What tells flows between the same two bodies apart.
FACTS = ((True, True), (True, False), (False, True), (False, False))


def test_many_flows_are_named_by_number() -> None:
    flows = [("police", "council")] * 4 + [("work", "council")] + [("council", "police")] * 4
    document = agreement("2026-11-01", None, *flows)
    for number, flow in enumerate(document["flows"]):
        flow["disadvantages_complete"], flow["aged_16_to_24"] = FACTS[number % 4]
    (note,) = pss.assess(pss.from_dict(document)).duty_notes
    assert note.endswith("It may apply to flows 1 to 4 and 6 to 9.")


def test_a_partnership_names_the_pairs_once() -> None:
    document = {
        "type": "partnership", "on": "2026-10-15", "territory": ["england"],
        "objective": "multiple-disadvantages", "parties": [POLICE, WORK, COUNCIL, SCHOOL],
    }  # fmt: skip
    answer = pss.assess(pss.from_dict(document))
    schools, police = answer.duty_notes
    assert schools == (
        f"{BEGUN} It may apply to disclosures by West Yorkshire Police, Leeds City Council and "
        "A school to one another."
    )
    assert police.endswith("It may apply to disclosures by West Yorkshire Police to A school.")
    assert sum(BEGUN in note for note in answer.notes) == 1
    assert " ".join(answer_in_text(answer).split()).count(BEGUN) == 1


def test_routes_have_the_note() -> None:
    answer = pss.routes("sch4/22", "sch4/12", on="2026-10-15")
    assert BEGUN in answer.notes
    assert BEGUN in " ".join(routes_in_text(answer).split())
    assert not any(
        "16LA" in note for note in pss.routes("sch4/7", "sch4/12", on="2026-10-15").notes
    )
    assert TO_COME in pss.routes("sch4/22", "sch4/12", on="2026-05-01").notes


# An edition of one's own.


def laid_over(folder: Path, *duties: dict[str, Any], **more: Any) -> law.Edition:
    path = folder / "law.json"
    data = {"edition": "own", "extends": EDITION.edition, "duties": list(duties), **more}
    path.write_text(json.dumps(data), encoding="utf-8")
    return law.load(path)


def test_an_edition_corrects_a_day(tmp_path: Path) -> None:
    own = laid_over(tmp_path, {"id": LA, "from": "2026-10-07", "from_status": "seen"})
    (note,) = notes(disclosure(POLICE, COUNCIL, on="2026-10-07"), own)
    assert "for England, began on 7 October 2026. It binds" in note
    (note,) = notes(disclosure(POLICE, COUNCIL, on="2026-10-06"), own)
    assert note == TO_COME
    later = date(2026, 11, 27)
    still = {row.citation for row in law.reported(own, by=later)}
    assert "DAA 2021 s.49A" in still
    assert "CA 2004 s.16LA" not in still


def test_an_edition_ends_a_duty(tmp_path: Path) -> None:
    own = laid_over(tmp_path, {"id": LA, "to": "2027-04-01"})
    assert duty_ids(disclosure(POLICE, COUNCIL, on="2027-03-31"), own) == [LA]
    assert duty_ids(disclosure(POLICE, COUNCIL, on="2027-04-01"), own) == []


def test_an_unknown_day_leaves_a_duty_pending(tmp_path: Path) -> None:
    own = laid_over(tmp_path, {"id": LA, "from": None, "from_status": "not-known"})
    assert notes(disclosure(POLICE, COUNCIL, on="2030-01-01"), own) == (TO_COME,)


def third(**changes: Any) -> dict[str, Any]:
    """A duty that does not exist."""
    return {
        "id": "lantern-duty", "provision": "LA 2031 s.9", "title": "lanterns",
        "territory": ["scotland"], "passed": "2031-01-01", "from": "2031-03-01", "to": None,
        "from_status": "seen", "read_to": "2031-01-01", "source": "invented",
        "powers": None, "objectives": None,
        "discloser": {"bound": [{"ref": "sch4/49"}], "in_no_entry": "not-bound",
                      "not_known": "not-bound"},
        "recipient": {"bound": [{"ref": "sch4/50"}, {"ref": "sch4/7", "territory": ["wales"]}],
                      "in_no_entry": "perhaps", "not_known": "not-bound"},
        "begun": "Section 9 of the Lanterns Act 2031 {began}.",
        "to_come": "Section 9 of the Lanterns Act 2031 was passed on {passed}.",
        "onward": {"ground": "enactment", "text": "It may be a ground."},
        **changes,
    }  # fmt: skip


AROUND: dict[str, Any] = {
    "instruments": [{"id": "LA 2031", "uri": "ukpga/2031/1", "title": "Lanterns Act 2031"}],
    "sources": [{"id": "invented", "url": "https://example.org/"}],
}
MINISTERS = {"name": "Ministers", "specified_as": ["sch4/49"]}
SCOTTISH_COUNCIL = {"name": "A Scottish council", "specified_as": ["sch4/50"]}


def test_a_third_duty_is_data_alone(tmp_path: Path) -> None:
    own = laid_over(tmp_path, third(), **AROUND)
    flow = disclosure(MINISTERS, SCOTTISH_COUNCIL, on="2031-03-01", territory=["scotland"])
    assert notes(flow, own) == ("Section 9 of the Lanterns Act 2031 began on 1 March 2031.",)
    assert notes({**flow, "on": "2031-02-28"}, own) == (
        "Section 9 of the Lanterns Act 2031 was passed on 1 January 2031.",
    )
    assert duty_ids({**flow, "territory": ["england"]}, own) == []
    assert duty_ids({**flow, "recipient": WORK}, own) == []
    assert duty_ids({**flow, "recipient": WORK, "territory": ["scotland", "wales"]}, own)
    assert duty_ids({**flow, "recipient": TRUST}, own)
    assert duty_ids({**flow, "recipient": UNKNOWN}, own) == []
    onward = received("onward-disclosure", MINISTERS, SCOTTISH_COUNCIL, on="2031-03-01")
    assert notes({**onward, "ground": "enactment"}, own)[1] == "It may be a ground."
    routes = pss.routes("sch4/49", "sch4/50", on="2031-03-01", territory="scotland", law=own)
    assert "Section 9 of the Lanterns Act 2031 began on 1 March 2031." in routes.notes
    assert "duty.lantern-duty.begun" in explorer_page(law=own)
    assert pss.portable_rules(law=own)["law"]["duties"][2]["id"] == "lantern-duty"
    assert pss.words.template("cy", law=own)["texts"]["duty.lantern-duty.to-come"]["en"]


FAULTS: list[tuple[Callable[[], dict[str, Any]], str, str]] = [
    (lambda: third(from_status="heard"), "from_status", "give one of seen, reported"),
    (lambda: third(**{"from": None}), "from", "must be null, with the from_status not-known"),
    (lambda: third(from_status="not-known"), "from", "a day that is not known must be null"),
    (
        lambda: third(**{"from": None, "from_status": "not-known", "passed": None}),
        "from",
        "give the day on which it was passed",
    ),
    (lambda: third(to="2031-03-01"), "to", "end it on a later day"),
    (lambda: third(passed="2031-03-02"), "passed", "give an earlier day"),
    (lambda: third(territory=["cornwall"]), "territory", "give one of england"),
    (lambda: third(territory=[]), "territory", "name at least one"),
    (lambda: third(objectives=["lanterns"]), "objectives", "add it to them, or name one"),
    (lambda: third(powers=["s34"]), "powers", "add it to them, or name one"),
    (lambda: third(source="hearsay"), "source", "add it to them, or name one"),
    (
        lambda: third(onward={"ground": "whim", "text": "x"}),
        "onward/ground",
        "give one of already-public",
    ),
    (
        lambda: third(recipient={"bound": [{"ref": "sch4/99"}], "in_no_entry": "perhaps",
                                 "not_known": "perhaps"}),
        "recipient/bound/0/ref",
        "give an entry of a Schedule",
    ),
    (
        lambda: third(recipient={"bound": [{"ref": "sch4/7", "territory": ["x"]}],
                                 "in_no_entry": "perhaps", "not_known": "perhaps"}),
        "recipient/bound/0/territory",
        "give one of england",
    ),
    (
        lambda: third(recipient={"bound": [], "in_no_entry": "maybe", "not_known": "perhaps"}),
        "recipient/in_no_entry",
        "give one of perhaps, not-bound",
    ),
    (lambda: third(begun="It {begins}."), "begun", "braces may contain began"),
    (lambda: third(begun="It {began!r}."), "begun", "braces may contain began"),
    (lambda: third(begun="It { began."), "begun", "braces may contain began"),
    (lambda: third(begun="  "), "begun", "the text is empty; state it"),
    (
        lambda: third(onward={"ground": "enactment", "text": "{began}"}),
        "onward",
        "remove the braces",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("row", "place", "cure"), FAULTS)
def test_a_duty_that_does_not_fit_is_refused_with_its_place_and_a_cure(
    tmp_path: Path, row: Callable[[], dict[str, Any]], place: str, cure: str
) -> None:
    with pytest.raises(law.LawDataError) as caught:
        laid_over(tmp_path, row(), **AROUND)
    assert f"/duties/0/{place}" in str(caught.value)
    assert cure in str(caught.value)


def test_two_rows_of_one_duty_never_hold_on_the_same_days(tmp_path: Path) -> None:
    ended = third(id="lantern-duty-once", to="2032-01-01")
    later = third(**{"from": "2032-01-01"})
    assert laid_over(tmp_path, ended, later, **AROUND)
    elsewhere = third(id="lantern-duty-in-wales", territory=["wales"])
    assert laid_over(tmp_path, third(), elsewhere, **AROUND)
    with pytest.raises(law.LawDataError, match=r"for the same days and place; end one"):
        laid_over(tmp_path, third(id="lantern-duty-once"), later, **AROUND)
    data = EDITION.to_dict()
    data["duties"].append(data["duties"][0])
    path = tmp_path / "whole.json"
    path.write_text(json.dumps(data), encoding="utf-8")
    with pytest.raises(law.LawDataError, match="/duties/2: the row ca2004-16LA appears twice"):
        law.load(path)


@pytest.mark.parametrize(
    ("row", "message"),
    [
        ({"id": LA, "bounds": []}, "unknown field"),
        ({"id": LA, "from": "2026-02-30"}, "Invalid"),
        ({"id": "new"}, "missing required field"),
    ],
)
def test_a_row_of_another_shape_is_refused(
    tmp_path: Path, row: dict[str, Any], message: str
) -> None:
    with pytest.raises(law.LawDataError, match=message):
        laid_over(tmp_path, row)


def test_an_edition_without_duties_names_none(tmp_path: Path) -> None:
    data = EDITION.to_dict()
    del data["duties"]
    path = tmp_path / "law.json"
    path.write_text(json.dumps({**data, "edition": "without"}), encoding="utf-8")
    assert notes(disclosure(POLICE, COUNCIL), law.load(path)) == ()
