"""Each row of each list of an edition is used: changing, narrowing or ending it changes an answer.

A row that no rule looks up would leave answers that the law no longer gives.
"""

from __future__ import annotations

import copy
import json
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from typing import Any

import msgspec
import pytest

import pubservice_share as pss
from pubservice_share import law
from pubservice_share.law.edition import Edition, EditionData, edition_of
from pubservice_share.law.edition_files.checks import citations_of
from pubservice_share.law.edition_files.row_types import row_type

BASE = law.built_in()
DATA: dict[str, Any] = BASE.to_dict()
#: The day on which all powers are in force in England.
COMMENCED = date(2018, 5, 1)
LAST = date(2026, 9, 1)

_Row = dict[str, Any]
#: What is asked about a row, for an edition: plain values that show what it says.
_Look = Callable[[Edition], Any]
_Change = Callable[[_Row], None]


def lists_of(struct: type[msgspec.Struct], before: str = "") -> Iterator[str]:
    """Every list of rows of an edition, at whatever depth: ``objectives.persons``."""
    for field in msgspec.structs.fields(struct):
        inner = row_type(field.type)
        if inner is None:
            continue
        name = f"{before}{field.encode_name}"
        if msgspec.structs.fields(struct) and "tuple" in str(field.type):
            yield name
        yield from lists_of(inner, f"{name}.")


def edited(place: tuple[str | int, ...], change: _Change) -> Edition:
    """The built-in edition with one row changed."""
    data = copy.deepcopy(DATA)
    row: Any = data
    for step in place:
        row = row[step]
    change(row)
    return edition_of({**data, "edition": "one row changed"})


def rows_of(name: str) -> Iterator[tuple[tuple[str | int, ...], _Row, list[_Row]]]:
    """The rows of a list, each with its place and the rows above it, outermost first."""

    def within(value: Any, steps: list[str], place: Any, above: list[_Row]) -> Iterator[Any]:
        if isinstance(value, list):
            for number, row in enumerate(value):
                if steps:
                    yield from within(row.get(steps[0]), steps[1:], (*place, number, steps[0]),
                                      [*above, row])  # fmt: skip
                else:
                    yield (*place, number), row, above
        elif isinstance(value, dict) and steps:
            yield from within(value.get(steps[0]), steps[1:], (*place, steps[0]), above)

    first, *inner_names = name.split(".")
    yield from within(DATA[first], inner_names, (first,), [])


# What is done to a row.


def ends(day: date) -> _Change:
    return lambda row: row.update({"to": day.isoformat()})


def puts(name: str, value: Any) -> _Change:
    return lambda row: row.update({name: value})


def says(name: str = "text") -> _Change:
    return puts(name, "what nobody said before")


def cites(name: str = "citation") -> _Change:
    return puts(name, "DEA 2017 s.999(9)")


def elsewhere(name: str = "extent") -> _Change:
    return puts(name, ["northern-ireland"])


# What is asked.


def answers(*documents: dict[str, Any], adopt: dict[str, bool] | None = None) -> _Look:
    def look(edition: Edition) -> Any:
        answers_made: list[Any] = []
        for document in documents:
            try:
                noun = pss.from_dict(document, law=edition)
                answer = pss.to_dict(pss.assess(noun, adopt, law=edition))
            except (pss.DocumentError, ValueError) as error:
                answers_made.append(str(error))
                continue
            del answer["record"], answer["law"]["edition"]
            answers_made.append(answer)
        return json.loads(json.dumps(answers_made))

    return look


def changed(edition: Edition) -> Any:
    return [change.to_dict() for change in law.changes(BASE.passed, "2100-01-01", edition=edition)]


def checked_to(edition: Edition) -> Any:
    return [row.to_dict() for row in law.unchecked("2100-01-01", edition=edition)]


def routed(edition: Edition) -> Any:
    flow = pss.routes("sch6/2", "s38/1/a", on="2024-05-01", law=edition)
    back = pss.routes("s38/1/a", "sch6/2", on="2024-05-01", law=edition)
    fuel = pss.routes("sch5/2", "s36/1/a", on="2024-05-01", law=edition)
    fuel_back = pss.routes("s36/1/a", "sch5/2", on="2024-05-01", law=edition)
    every = (route for options in (flow, back, fuel, fuel_back)
             for route in (*options.routes, *options.misses))  # fmt: skip
    return [route.to_dict() for route in every]


def shared(power: str, on: date, **changes: Any) -> dict[str, Any]:
    """A disclosure under a power, all of whose facts are stated."""
    schedule = BASE.powers[power].schedule
    public = {
        "name": "A body",
        "specified_as": [{4: "sch4/7", 5: "sch5/2"}.get(schedule or 0, "sch6/2")],
    }
    company = {"name": "A company", "specified_as": [
        {"s36": "s36/1/a", "s37": "s36/1/a"}.get(power, "s38/1/a")
    ]}  # fmt: skip
    council = {"name": "A council", "specified_as": ["sch4/12"]}
    sides = {"s35": (public, council), "s36": (public, company), "s38": (public, company)}
    discloser, recipient = sides.get(power, (company, public))
    document: dict[str, Any] = {
        "type": "disclosure", "power": power, "on": on.isoformat(), "territory": ["england"],
        "discloser": discloser, "recipient": recipient, "assists_eligible_people": True,
        "information": {"held_in_connection_with_functions": True, "personal_data": False},
        "prohibited_by_investigatory_powers": False,
    }  # fmt: skip
    if power == "s35":
        document |= {"objective": "multiple-disadvantages", "pursues": ["identify"]}
    else:
        document |= {"purpose": ["reduce-costs"]}
    if power in ("s36", "s38"):
        document |= {"intended_use": ["support-scheme" if power == "s36" else "social-tariff"]}
    return document | changes


def received(noun: str, on: date = LAST, **changes: Any) -> dict[str, Any]:
    document: dict[str, Any] = {
        "type": noun, "on": on.isoformat(), "received_under": "s35",
        "received_from": {"name": "A body", "specified_as": ["sch4/7"]},
        "holder": {"name": "A holder", "specified_as": ["sch4/12"]},
        "information": {"personal": True},
    }  # fmt: skip
    if noun == "onward-disclosure":
        document |= {"recipient": {"name": "Somebody"}, "knew_or_reckless": True}
    return document | changes


def within(row: _Row, first: date = COMMENCED) -> date | None:
    """A day on which a row holds and the powers are in force; None where there is none."""
    until = date.fromisoformat(row["to"]) if row.get("to") else LAST
    day = max(date.fromisoformat(row["from"]), first) + timedelta(days=5)
    return day if day < until else None


_Case = tuple[str, _Change, _Look]


def of_entries(row: _Row, above: list[_Row]) -> Iterator[_Case]:
    day = within(row)
    if day is None:
        # A wording that ended before its power began: it shows in what changed alone.
        yield "says", says("name"), changed
        yield "ends", ends(date.fromisoformat(row["from"]) + timedelta(days=1)), changed
        return
    power = {4: "s35", 5: "s36", 6: "s38"}[above[0]["schedule"]]
    provides = {"services_in_connection": True, "client_is_public_authority": True,
                "provides_services_to": {"name": "A client", "specified_as": [
                    next(entry["ref"] for entry in above[0]["entries"]
                         if entry["part"] == row["part"] and entry["kind"] != "provider"
                         and not entry.get("to") and not entry.get("capacity")
                         and date.fromisoformat(entry["from"]) <= day)]}}  # fmt: skip
    body = {
        "name": "The one asked about",
        "specified_as": [row["ref"]],
        **(provides if row["kind"] == "provider" else {"in_specified_capacity": True}),
    }
    places = [place for place in ("england", "wales", "scotland") if place in row["extent"]]
    look = answers(shared(power, day, discloser=body, territory=places[:1] or ["england"]))
    yield "ends", ends(day), look
    yield "narrows", elsewhere(), look
    if row["kind"] != "provider":
        yield "says", says("name"), look
        yield "capacity", puts("capacity", None if row.get("capacity") else "a capacity"), answers(
            shared(power, day, territory=places[:1] or ["england"],
                   discloser={**body, "in_specified_capacity": False})
        )  # fmt: skip


def of_listings(row: _Row, above: list[_Row]) -> Iterator[_Case]:
    day = within(row)
    assert day is not None
    objective = above[0]
    places = [
        territory
        for territory in ("england", "wales", "scotland")
        if territory in objective["extent"]
    ]
    body = {"name": "The one asked about", "specified_as": [row["ref"]]}
    look = answers(
        shared("s35", day, objective=objective["id"], pursues=[], discloser=body, territory=places)
    )
    yield "ends", ends(day), look
    yield "cites", cites(), look
    yield "reading", puts("reading", None if row.get("reading") else "s42-stands"), look


def of_objectives(row: _Row, _: list[_Row]) -> Iterator[_Case]:
    day = within(row)
    assert day is not None
    ids = [element["id"] for element in row["elements"]]
    place = [territory for territory in ("england", "scotland") if territory in row["extent"]][:1]
    some = shared("s35", day, objective=row["id"], pursues=ids[:1], territory=place)
    none = {**some, "pursues": [], "assists_eligible_people": False}
    look = answers(some, none, {**none, "territory": ["northern-ireland"]})
    yield "ends", ends(day), look
    yield "narrows", elsewhere(), look
    yield "combine", puts("combine", "any" if row["combine"] == "all" else "all"), look
    for name in ("title", "people"):
        yield name, says(name), look
    for name in ("extent_by", "specified_by", "opening", "persons_by"):
        yield name, cites(name), look
    provided = {**some, "discloser": {
        "name": "A provider", "specified_as": ["sch4/28"], "services_in_connection": True,
        "client_is_public_authority": True,
        "provides_services_to": {"name": "Any", "specified_as": ["sch4/22"]},
    }}  # fmt: skip
    yield "providers_by", cites("providers_by"), answers(provided)
    yield "people_by", cites("people_by"), look
    yield "commenced_by", cites("commenced_by"), answers({**some, "on": "2018-05-02"}, {
        **some, "on": "2018-05-02", "territory": ["england"]})  # fmt: skip
    yield "verified_to", puts("verified_to", "2018-01-01"), look


def of_elements(row: _Row, above: list[_Row]) -> Iterator[_Case]:
    day = within(above[0])
    assert day is not None
    look = answers(
        shared("s35", day, objective=above[0]["id"], pursues=[row["id"]]),
        shared("s35", day, objective=above[0]["id"], pursues=[]),
    )
    yield "says", says(), look
    yield "cites", cites(), look
    yield "id", puts("id", "another-element"), look


def of_factors(row: _Row, above: list[_Row]) -> Iterator[_Case]:
    day = within(above[0])
    assert day is not None
    look = answers(shared(
        "s35", day, disadvantages=[row["id"], "homelessness", "unemployment"][:3]
        if row["id"] not in ("homelessness", "unemployment") else [row["id"]],
        disadvantages_complete=True, aged_16_to_24=False,
    ))  # fmt: skip
    yield "id", puts("id", "another-factor"), look
    alone = answers(shared("s35", day, disadvantages=[
        row["id"], "care-leaver" if row["id"] != "care-leaver" else "disability",
    ], disadvantages_complete=True, aged_16_to_24=False))  # fmt: skip
    yield "age", puts("age", None if row.get("age") else "SI 2018/912 Sch. para.9"), alone


def of_powers(row: _Row, _: list[_Row]) -> Iterator[_Case]:
    power = row["id"]
    look = answers(shared(power, LAST), shared(power, COMMENCED))
    yield "narrows", elsewhere(), look
    yield "cites", cites(), look
    yield "verified_to", puts("verified_to", "2018-01-01"), look
    yield "schedule", puts("schedule", 6 if row["schedule"] != 6 else 4), look
    yield "short_title", says("short_title"), routed if power != "s35" else named
    yield "title", says("title"), checked_to
    bound = row.get("bound_by_consent", False)
    source = {4: "sch4/10", 5: "sch5/4", 6: "sch6/3"}[row["schedule"]]
    theirs = received("use", received_under=power, for_disclosed_purpose=False,
                      received_from={"name": "Revenue", "specified_as": [source]})  # fmt: skip
    yield "bound_by_consent", puts("bound_by_consent", not bound), answers(theirs)
    yield "register_objective", puts("register_objective", "television-retuning"), exported(power)


def named(edition: Edition) -> Any:
    return edition.short_title("s35")


def exported(power: str) -> _Look:
    """The name in the register of an agreement under a power."""

    def look(edition: Edition) -> Any:
        agreement = pss.from_dict({
            "type": "agreement", "title": "x", "parties": [{"id": "a", "name": "A"}],
            "flows": [{"discloser": "a", "power": power}],
        }, as_=pss.Agreement, law=edition)  # fmt: skip
        return pss.register.export(agreement, "site", law=edition)

    return look


def of_commencement(row: _Row, above: list[_Row]) -> Iterator[_Case]:
    owner = above[0]
    power = owner.get("id") or {4: "s35", 5: "s36", 6: "s38"}[owner["schedule"]]
    place = "northern-ireland" if "northern-ireland" in row["territory"] else "england"
    on = date.fromisoformat(row["from"]) + timedelta(days=5)
    company = {"name": "A company", "specified_as": [row.get("only_for") or "s38/1/a"]}
    side = "recipient" if power in ("s36", "s38") else "discloser"
    changes: dict[str, Any] = {"territory": [place]}
    if row.get("only_for"):
        changes[side] = company
        if power == "s35":
            changes["discloser"] = {**company, "specified_as": ["s38/1/b", "sch4/7"]}
    look = answers(shared(power, on, **changes))
    yield "later", puts("from", "2027-01-01"), look
    yield "narrows", puts("territory", ["scotland"] if place == "england" else ["wales"]), look
    # What commences a power is named where it is not yet in force.
    early = {**shared(power, on, **changes), "on": "2017-12-01"}
    by = answers(early, {**early, "on": "2018-04-15"})
    yield "by", cites("by"), by if owner.get("id") else changed


def of_schedules(row: _Row, _: list[_Row]) -> Iterator[_Case]:
    yield "cites", cites(), changed
    yield "title", says("title"), checked_to
    yield "verified_to", puts("verified_to", "2018-01-01"), checked_to


def of_safeguards(row: _Row, _: list[_Row]) -> Iterator[_Case]:
    yield "cites", cites(), changed
    yield "title", says("title"), checked_to
    look = answers(received("use"), received("onward-disclosure"))
    yield "verified_to", puts("verified_to", "2018-01-01"), look


def of_recipient_classes(row: _Row, _: list[_Row]) -> Iterator[_Case]:
    power = row["powers"][0]
    body = {"name": "A company", "specified_as": [row["ref"]]}
    look = answers(shared(power, LAST, recipient=body))
    yield "says", says("name"), look
    yield "cites", cites(), look
    yield "narrows", puts("powers", row["powers"][1:]), look


def of_measures(power: str, day: date, **changes: Any) -> _Look:
    return answers(shared(power, day, **changes))


def of_uses(row: _Row, _: list[_Row]) -> Iterator[_Case]:
    day = within(row)
    assert day is not None
    ours = row.get("only_to") or {"s36": "s36/1/a", "s38": "s38/1/a"}[row["power"]]
    body = {"name": "A company", "specified_as": [ours]}
    look = of_measures(row["power"], day, intended_use=[row["id"]], recipient=body)
    other_class = {"s36/1/a": "s36/1/b", "s36/1/b": "s36/1/a"}.get(ours, "s38/1/b")
    yield "ends", ends(day), look
    yield "narrows", puts("only_to", other_class), look
    yield "says", says(), look
    yield "cites", cites(), look


def of_eligible_classes(row: _Row, _: list[_Row]) -> Iterator[_Case]:
    day = within(row)
    assert day is not None
    for power, side in (("s38", "recipient"), ("s39", "discloser")):
        body = {side: {"name": "A company", "specified_as": ["s38/1/a"]}}
        states = [row["id"], None] if row.get("when_not_stated") else [row["id"]]
        for stated in states:
            look = of_measures(power, day, eligible_as=stated, **body)
            name = f"{power}, {stated or 'not stated'}"
            yield f"ends: {name}", ends(day), look
            yield f"narrows: {name}", puts("undertakers", ["s38/1/b"]), look
            yield f"says: {name}", says("people"), look
            yield f"cites: {name}", cites(), look


def of_purposes(row: _Row, _: list[_Row]) -> Iterator[_Case]:
    look = of_measures(row["power"], LAST, purpose=[row["id"]])
    yield "says", says(), look
    yield "cites", cites(), look
    yield "id", puts("id", "another-purpose"), look


def of_grounds(row: _Row, _: list[_Row]) -> Iterator[_Case]:
    made_out = {
        "ground": row["id"], "ground_made_out": True,
        "information": {"personal": True, "from_revenue_and_customs": False},
    }  # fmt: skip
    look = answers(
        received("use", for_disclosed_purpose=False, **made_out),
        received("onward-disclosure", **made_out),
    )
    yield "says", says(), look
    for noun in ("use", "onward"):
        if row[noun]:
            yield noun, puts(noun, None), look
            yield f"cites {noun}", cites(noun), look


def of_penalties(row: _Row, _: list[_Row]) -> Iterator[_Case]:
    day = within(row, date(2018, 4, 1) if row.get("only_for") else COMMENCED)
    assert day is not None
    welsh = {"name": "A water company", "specified_as": ["s38/1/b"]}
    revenue = row["offence"].startswith("DEA 2017 s.42")
    source = {"name": "A body", "specified_as": ["sch4/10" if revenue else "sch4/7"]}
    information = {"personal": True, "from_revenue_and_customs": revenue}
    look = answers(
        received(
            "onward-disclosure",
            day,
            received_from=source,
            information=information,
            commissioners_consent=False,
            **({"holder": welsh} if row.get("only_for") else {}),
        )
    )
    yield "ends", ends(day), look
    # Of a penalty that goes by the day of conviction the windows are said instead.
    if not row.get("convicted"):
        yield "says", says(), look
    yield "jurisdiction", says("jurisdiction"), look
    yield "cites", cites(), look


def of_convictions(row: _Row, above: list[_Row]) -> Iterator[_Case]:
    _, _, look = next(of_penalties(above[0], []))
    yield "says", says(), look
    yield "by", cites("by"), cited


def of_prosecutions(row: _Row, above: list[_Row]) -> Iterator[_Case]:
    yield from of_penalties(row, above)


def cited(edition: Edition) -> Any:
    return sorted(citations_of(edition))


def of_lawful_bases(row: _Row, _: list[_Row]) -> Iterator[_Case]:
    def agreed(edition: Edition) -> Any:
        agreement = pss.from_dict({
            "type": "agreement", "title": "x", "starts": "2026-03-01", "ends": "2026-09-01",
            "parties": [
                {"id": "a", "name": "A", "specified_as": ["sch4/7"], "role": "controller"},
                {"id": "b", "name": "A charity", "specified_as": [], "role": "controller"},
            ],
            "lawful_bases": [{"party": party, "basis": row["id"]} for party in ("a", "b")],
        }, law=edition)  # fmt: skip
        findings = pss.assess(agreement, law=edition).findings
        return [
            (finding.rule, finding.result.value, finding.reason, finding.citations)
            for finding in findings
        ]

    yield "ends", ends(date(2026, 6, 1)), agreed
    yield "later", puts("from", "2026-08-01"), agreed
    closed = row.get("closed_to_public_authorities", False)
    yield "closed", puts("closed_to_public_authorities", not closed), agreed
    yield "consent", puts("consent", not row.get("consent", False)), agreed
    yield "cites", cites(), cited


#: Bodies of whom a duty of the built-in edition may ask something, and others.
POLICE = {"name": "Police", "specified_as": ["sch4/22"]}
SCHOOL = {"name": "School", "specified_as": ["sch4/23"]}


def of_duties(row: _Row, _: list[_Row]) -> Iterator[_Case]:
    document = shared("s35", date(2026, 10, 15), discloser=POLICE, recipient=SCHOOL)
    look = answers(document)
    yield "ends", ends(date(2026, 10, 1)), look
    yield "later", puts("from", "2027-01-01"), look
    yield "narrows", elsewhere("territory"), look
    yield "objectives", puts("objectives", ["fuel-poverty"]), look
    yield "powers", puts("powers", ["s36"]), look
    yield "says", says("begun"), look
    yield "status", puts("from_status", "seen"), look


def of_bound(row: _Row, above: list[_Row]) -> Iterator[_Case]:
    """Documents with a body of the entry on each side, beside a body that the duty covers."""
    duty = above[0]
    sides = {"discloser": POLICE, "recipient": SCHOOL}
    body = {"name": "The body asked about", "specified_as": [row["ref"]]}
    looks = [
        answers(received(
            "onward-disclosure", date(2026, 10, 15), territory=["england"],
            **{"holder": sides["discloser"], "recipient": sides["recipient"], name: body},
        ))
        for name, side in (("holder", "discloser"), ("recipient", "recipient"))
        if any(row is bound_row for part in ("bound", "perhaps") for bound_row in duty[side][part])
    ]  # fmt: skip
    for look in looks:
        yield "another", puts("ref", "sch4/1"), look
        yield "narrows", puts("territory", ["scotland"]), look


def of_section_commencement(row: _Row, above: list[_Row]) -> Iterator[_Case]:
    section = above[0]["id"]
    if section == "s43":  # regard to the Code is reported on every day, and never decides
        yield "later", puts("from", "2027-01-01"), changed
        yield "by", cites("by"), changed
        return
    noun = "use" if section == "s40" else "onward-disclosure"
    place = "northern-ireland" if "northern-ireland" in row["territory"] else "england"
    on = date.fromisoformat(row["from"]) + timedelta(days=5)
    welsh = {"name": "A water company", "specified_as": ["s38/1/b"]}
    document = received(noun, on, territory=[place],
                        **({"holder": welsh} if row.get("only_for") else {}))  # fmt: skip
    look = answers(document)
    # No disclosure can be permitted in Northern Ireland, so that nothing is overridden there.
    if section == "s40" and place == "england":
        company = {"name": "A water company", "specified_as": [row.get("only_for") or "s38/1/a"]}
        overridden = shared("s38", on, recipient=company, restrictions=[{"kind": "confidence"}],
                            complies_with_data_protection=True)  # fmt: skip
        yield "the override", puts("from", "2027-01-01"), answers(overridden)
    yield "later", puts("from", "2027-01-01"), look
    yield "narrows", puts("territory", ["scotland"] if place == "england" else ["wales"]), look
    yield "by", cites("by"), answers({**document, "on": "2017-12-01"})


def of_defences(row: _Row, _: list[_Row]) -> Iterator[_Case]:
    source = {"name": "Revenue", "specified_as": ["sch4/10"]}
    look = answers(received("onward-disclosure", received_from=source, commissioners_consent=False))
    yield "says", says(), look
    yield "cites", cites(), look


def of_readings(row: _Row, _: list[_Row]) -> Iterator[_Case]:
    if row["id"] in TURNS_ON:
        look = answers(TURNS_ON[row["id"]])
        yield "question", says("question"), look
        yield "citations", puts("citations", ["DEA 2017 s.999"]), look
    look = answers(shared("s35", LAST), adopt={row["id"]: True})
    yield "id", puts("id", "another-reading"), look


#: A document whose answer turns on a reading; of one nothing turns, but a view may be adopted.
TURNS_ON: dict[str, dict[str, Any]] = {
    "references-as-amended": shared(
        "s35", LAST, discloser={"name": "x", "specified_as": ["sch4/14A"]},
        pursues=["identify", "improve-or-facilitate", "improve-well-being"],
    ),
    "transferred-functions": shared(
        "s35", LAST, discloser={"name": "x", "specified_as": ["sch4/9A"]},
        objective="fuel-poverty", pursues=["reduce-energy-costs"],
    ),
    "devolved-entry-extent": shared(
        "s35", LAST, recipient={"name": "x", "specified_as": ["sch4/49"]},
    ),
    "s42-stands": shared(
        "s35", LAST, commissioners_consent=False,
        information={"held_in_connection_with_functions": True, "personal": True,
                     "from_revenue_and_customs": True},
    ),
    "s42-reaches-indirect": received(
        "onward-disclosure", information={"personal": True, "from_revenue_and_customs": True},
        commissioners_consent=False,
    ),
}  # fmt: skip


def of_restrictions(row: _Row, _: list[_Row]) -> Iterator[_Case]:
    permitted = {
        "pursues": ["identify", "improve-or-facilitate", "improve-well-being"],
        "restrictions": [{"kind": row["kind"]}, {"kind": row["kind"], "since": "2020-01-01"}],
    }
    look = answers(shared("s35", LAST, **permitted))
    yield "says", says("reason"), look
    yield "effect", puts("effect", "stands" if row["effect"] != "stands" else "lifted"), look
    yield "citations", puts("citations", ["DEA 2017 s.999"]), look
    if row.get("later_effect"):
        yield "later_effect", puts("later_effect", "stands"), look
        yield "later_than", puts("later_than", "2025-01-01"), look
        yield "later_reason", says("later_reason"), look


def of_instruments(row: _Row, _: list[_Row]) -> Iterator[_Case]:
    def links(edition: Edition) -> Any:
        return law.link(f"{row['id']} s.1", date(2001, 1, 1), edition.instruments)

    yield "uri", puts("uri", "ukpga/1900/1"), links
    yield "first_day", puts("first_day", "2040-01-01"), links


def of_misreadings(row: _Row, _: list[_Row]) -> Iterator[_Case]:
    word = row["words"][0]
    document = {**shared("s35", LAST), **({word: None} if row["what"] == "field" else {})}
    if row["what"] == "power":
        document["power"] = word
    yield "says", says("message"), answers(document)
    yield "cites", cites(), answers(document)


def of_everyday_words(row: _Row, _: list[_Row]) -> Iterator[_Case]:
    document = shared("s35", LAST, objective=row["words"][0])
    yield "says", says("message"), answers(document)
    if row.get("citation"):
        yield "cites", cites(), answers(document)
    if row.get("objective"):
        other = "fuel-poverty" if row["objective"] != "fuel-poverty" else "water-poverty"
        yield "leads", puts("objective", other), answers(document)
    status = "seen" if row["status"] == "practice" else "practice"
    yield "status", puts("status", status), answers(document)
    if row.get("from_year"):
        yield "from_year", puts("from_year", 1999), answers(document)


def of_proposals(row: _Row, _: list[_Row]) -> Iterator[_Case]:
    yield "says", says("meaning"), answers(shared("s35", LAST, objective=row["id"]))


def of_definitions(row: _Row, _: list[_Row]) -> Iterator[_Case]:
    body = {"name": "x", "specified_as": [row["ref"]]}
    yield "says", says("meaning"), answers(shared("s35", LAST, recipient=body))


def of_watched(row: _Row, _: list[_Row]) -> Iterator[_Case]:
    def addresses(edition: Edition) -> Any:
        from pubservice_share.law.feeds import addresses

        return [str(address) for address in addresses(edition)]

    yield "uri", puts("uri", "ukpga/1900/1"), addresses
    yield "title", says("title"), addresses


def of_amendments(row: _Row, _: list[_Row]) -> Iterator[_Case]:
    yield "says", says("what"), changed
    yield "later", puts("from", "2031-01-01"), changed
    yield "by", cites("by"), changed


#: What is done to the rows of each list, and asked about them.
READ: dict[str, Callable[[_Row, list[_Row]], Iterator[_Case]]] = {
    "instruments": of_instruments,
    "powers": of_powers,
    "powers.commencement": of_commencement,
    "safeguards": of_safeguards,
    "recipient_classes": of_recipient_classes,
    "amendments": of_amendments,
    "safeguards.commencement": of_section_commencement,
    "schedules": of_schedules,
    "schedules.definitions": of_definitions,
    "schedules.commencement": of_commencement,
    "schedules.entries": of_entries,
    "objectives": of_objectives,
    "objectives.elements": of_elements,
    "objectives.factors.list": of_factors,
    "objectives.persons": of_listings,
    "proposed_objectives": of_proposals,
    "readings": of_readings,
    "restrictions": of_restrictions,
    "purposes": of_purposes,
    "intended_uses": of_uses,
    "eligible_classes": of_eligible_classes,
    "grounds": of_grounds,
    "lawful_bases": of_lawful_bases,
    "penalties": of_penalties,
    "penalties.convicted": of_convictions,
    "prosecutions": of_prosecutions,
    "duties": of_duties,
    "duties.discloser.bound": of_bound,
    "duties.discloser.perhaps": of_bound,
    "duties.recipient.bound": of_bound,
    "duties.recipient.perhaps": of_bound,
    "defences": of_defences,
    "watched": of_watched,
    "misreadings": of_misreadings,
    "everyday_words": of_everyday_words,
}

#: Lists that no answer reads, each with the reason.
NOT_READ = {
    "sources": "where rows were read, for whoever checks the data; it goes out with the law",
    "schedules.parts": "titles of Parts, for whoever reads the data; an entry names its Part",
}


def test_every_list_of_the_edition_is_covered_or_its_absence_explained() -> None:
    left = set(lists_of(EditionData)) - set(READ) - set(NOT_READ)
    assert not left, (
        f"no answer is known to read these lists: {sorted(left)}. Put each into READ, with what is "
        "done to its rows and what is asked about them, or into NOT_READ with the reason"
    )
    assert set(READ) | set(NOT_READ) <= set(lists_of(EditionData))


def unread(name: str, step: int) -> list[Any]:
    """The changes of a list, of one row in so many, that change no answer."""
    unread_rows: list[Any] = []
    rows = list(rows_of(name))
    assert rows, f"{name} has no rows"
    for place, row, above in rows[::step]:
        before: dict[int, Any] = {}
        for what, change, look in READ[name](row, above):
            if id(look) not in before:
                before[id(look)] = look, look(BASE)
            if look(edited(place, change)) == before[id(look)][1]:
                unread_rows.append((what, place, row.get("id") or row.get("ref") or row.get("by")))
    return unread_rows


#: Lists so long that in a quick run one row in so many is asked about; every row in the slow one.
LONG = {"schedules.entries": 10, "objectives.persons": 15}


@pytest.mark.parametrize("name", READ)
def test_a_change_of_a_row_changes_an_answer(name: str) -> None:
    assert unread(name, LONG.get(name, 1)) == []


@pytest.mark.slow
@pytest.mark.parametrize("name", LONG)
def test_a_change_of_any_row_of_a_long_list_changes_an_answer(name: str) -> None:
    assert unread(name, 1) == []
