"""Documents that load, with any facts: awkward bodies, unknown facts, days of change."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from hypothesis import strategies as st

from pubservice_share.law import built_in
from pubservice_share.law.rows import TERRITORIES
from pubservice_share.model import CommonFacts
from pubservice_share.model.fields import public_fields
from pubservice_share.strategies.facts import days, stated

__all__ = [
    "EDITION",
    "agreements",
    "bodies",
    "disclosures",
    "documents",
    "partnerships",
    "poverty_disclosures",
    "received",
    "three_valued",
]

EDITION = built_in()
REFERENCES = sorted(EDITION.entries) + sorted(EDITION.recipient_classes)
SCHEDULE_4 = [ref for ref in REFERENCES if ref.startswith("sch4/")]
PROVIDERS = ["sch4/28", "sch4/48", "sch4/52"]
AWKWARD = ["sch4/6", "sch4/9A", "sch4/10", "sch4/14A", "sch4/15", "sch4/27B", "sch4/36", "sch4/49"]

_COMMON_FACTS = [field.name for field in public_fields(CommonFacts)]

#: True, False or unknown; unknown is rare, so that answers are often settled.
three_valued = st.sampled_from([True, True, True, False, None])
mostly_good = st.sampled_from([True, True, True, True, True, True, False, None])
mostly_bad = mostly_good.map(lambda value: None if value is None else not value)


def references() -> st.SearchStrategy[list[str] | None]:
    """The references of a body; None for unknown."""
    single = st.sampled_from(AWKWARD) | st.sampled_from(SCHEDULE_4) | st.sampled_from(PROVIDERS)
    few = st.lists(single | st.sampled_from(REFERENCES), min_size=0, max_size=3, unique=True)
    return st.one_of(single.map(lambda ref: [ref]), single.map(lambda ref: [ref]), few, st.none())


def clients() -> st.SearchStrategy[dict[str, Any]]:
    """A client, mostly one with an entry."""
    return st.builds(lambda refs: stated({"name": "A client", "specified_as": refs}), references())


@st.composite
def bodies(draw: st.DrawFn, name: str) -> dict[str, Any]:
    """A party, sometimes with the fields of a provider."""
    body: dict[str, Any] = {"name": draw(st.sampled_from([name, name, name, "One body"]))}
    body["identifier"] = draw(st.sampled_from([None, None, "x:" + name.split()[-1], "x:one"]))
    body["specified_as"] = draw(references())
    body["in_specified_capacity"] = draw(three_valued)
    if draw(st.booleans()):
        body["provides_services_to"] = draw(st.none() | clients())
        body["services_in_connection"] = draw(three_valued)
        body["client_is_public_authority"] = draw(three_valued)
    return stated(body)


@st.composite
def disclosures(draw: st.DrawFn) -> dict[str, Any]:
    """A disclosure under section 35 that loads."""
    objective = draw(st.sampled_from([*EDITION.objectives, None]))
    rows = EDITION.objectives[objective].elements if objective else ()
    elements = [row.id for row in rows]
    information = {
        "held_in_connection_with_functions": draw(mostly_good),
        "within_limited_functions": draw(three_valued),
        "personal": draw(three_valued),
        "personal_data": draw(three_valued),
        "from_revenue_and_customs": draw(st.sampled_from([None, None, False, True])),
    }
    complies = draw(mostly_good)
    if information["personal_data"] is False and complies is False:
        complies = None
    factors = [row.id for row in EDITION.objectives["multiple-disadvantages"].factors.list]  # type: ignore[union-attr]
    document = {
        "type": "disclosure",
        "power": "s35",
        "on": draw(days()).isoformat(),
        "territory": draw(
            st.sampled_from([["england"], ["wales"], ["scotland"]])
            | st.lists(st.sampled_from(TERRITORIES), min_size=1, max_size=3, unique=True)
        ),
        "discloser": draw(bodies("The discloser")),
        "recipient": draw(bodies("The recipient")),
        "objective": objective,
        "pursues": draw(
            st.sampled_from([elements, elements, None, elements[:1], []]) if elements else st.none()
        ),
        "assists_eligible_people": draw(mostly_good),
        "disadvantages": draw(
            st.none() | st.lists(st.sampled_from(factors), max_size=3, unique=True)
        ),
        "disadvantages_complete": draw(three_valued),
        "aged_16_to_24": draw(three_valued),
        "information": stated(information),
        "commissioners_consent": draw(three_valued),
        "complies_with_data_protection": complies,
        "prohibited_by_investigatory_powers": draw(mostly_bad),
        "had_regard_to_code": draw(three_valued),
        "restrictions": draw(
            st.none()
            | st.lists(
                st.builds(
                    lambda kind, since: stated({"kind": kind, "since": since}),
                    st.sampled_from(sorted(EDITION.restrictions)),
                    st.sampled_from([None, "2016-01-01", "2017-04-27", "2017-04-28"]),
                ),
                max_size=4,
                unique_by=str,
            )
        ),
    }
    return stated(document)


def _references_of(number: int, classes: list[str]) -> st.SearchStrategy[list[str] | None]:
    entries = [ref for ref in REFERENCES if ref.startswith(f"sch{number}/")]
    single = st.sampled_from(entries) | st.sampled_from([*classes, entries[0], entries[3]])
    few = st.lists(single | st.sampled_from(REFERENCES), max_size=3, unique=True)
    return st.one_of(single.map(lambda ref: [ref]), single.map(lambda ref: [ref]), few, st.none())


@st.composite
def poverty_disclosures(draw: st.DrawFn) -> dict[str, Any]:
    """A disclosure under sections 36 to 39 that loads."""
    document = draw(disclosures())
    for name in ("objective", "pursues", "disadvantages"):
        document.pop(name, None)
    power = draw(st.sampled_from(["s36", "s37", "s38", "s39"]))
    number = EDITION.powers[power].schedule or 0
    classes = {5: ["s36/1/a", "s36/1/b"], 6: ["s38/1/a", "s38/1/b"]}[number]
    outward = power in ("s36", "s38")
    entry, company = ("discloser", "recipient") if outward else ("recipient", "discloser")
    document["power"] = power
    for party, refs in (
        (entry, _references_of(number, [])),
        (company, st.sampled_from([[ref] for ref in classes] + [classes, None, []])),
    ):
        specified_as = draw(refs)
        document[party].pop("specified_as", None)
        if specified_as is not None:
            document[party]["specified_as"] = specified_as
        client = document[party].get("provides_services_to")
        if client is not None:
            client.pop("specified_as", None)
            inner = draw(_references_of(number, []))
            if inner is not None:
                client["specified_as"] = inner
    purposes = ["reduce-costs", "improve-efficiency", "improve-health-or-financial-well-being"]
    uses = [row.id for row in EDITION.intended_uses] + ["none-of-these"]
    extra = {
        "purpose": draw(st.none() | st.lists(st.sampled_from(purposes), max_size=2, unique=True)),
        "intended_use": draw(st.none() | st.lists(st.sampled_from(uses), max_size=3, unique=True)),
        "eligible_as": draw(st.sampled_from([None, None, "water-poverty", "special-provision"])),
    }
    return {**document, **stated(extra)}


@st.composite
def received(draw: st.DrawFn, noun: str) -> dict[str, Any]:
    """A use or an onward disclosure that loads."""
    power = draw(st.sampled_from(list(EDITION.powers)))
    sources = [["sch4/10"], ["sch5/4"], ["sch6/3"], ["sch4/7"], ["s38/1/b"], [], None]
    source = draw(st.sampled_from(sources))
    placed = st.sampled_from([None, [], ["sch4/12"], ["s38/1/b"]])
    territories = st.lists(st.sampled_from(TERRITORIES), min_size=1, max_size=2, unique=True)
    theirs = draw(st.sampled_from([None, True, False]))
    bound = EDITION.powers[power].bound_by_consent
    if source in (["sch4/10"], ["sch5/4"], ["sch6/3"]) and bound and theirs is False:
        theirs = None
    document: dict[str, Any] = {
        "type": noun,
        "on": draw(days()).isoformat(),
        "received_under": power,
        "received_from": stated({"name": "The source", "specified_as": source}),
        "holder": stated({"name": "The holder", "specified_as": draw(placed)}),
        "territory": draw(st.none() | territories),
        "information": stated({"personal": draw(three_valued), "from_revenue_and_customs": theirs}),
        "ground": draw(st.none() | st.sampled_from(sorted(EDITION.grounds))),
        "ground_made_out": draw(three_valued),
        "commissioners_consent": draw(st.sampled_from([True, False, None])),
    }
    if noun == "use":
        document["for_disclosed_purpose"] = draw(st.sampled_from([True, False, False, None]))
    else:
        document["recipient"] = {"name": "The recipient"}
        via = stated({"name": "A middleman", "specified_as": draw(placed)})
        document["received_via"] = draw(st.sampled_from([None, via]))
        document["knew_or_reckless"] = draw(three_valued)
    return stated(document)


def documents() -> st.SearchStrategy[dict[str, Any]]:
    """A disclosure, a use or an onward disclosure that loads."""
    return st.one_of(
        disclosures(), poverty_disclosures(), received("use"), received("onward-disclosure")
    )


_NOT_OF_A_FLOW = ("type", "on", "discloser", "recipient", "reference")


@st.composite
def _gateways(draw: st.DrawFn, flows: int) -> dict[str, Any]:
    """Other law that an agreement with some flows may state; mostly it names a flow."""
    pointers = [f"/flows/{number}" for number in range(flows)]
    named = st.lists(st.sampled_from(pointers), unique=True) if pointers else st.just([])
    return stated(
        {
            "provision": draw(st.sampled_from(["Children Act 2004 s.11", "A scheme of 1998"])),
            "kind": draw(st.sampled_from([None, "power", "duty"])),
            "flows": draw(st.none() | named),
            "note": draw(st.sampled_from([None, "Agreed by the board"])),
        }
    )


@st.composite
def _facts_once(draw: st.DrawFn, flows: list[dict[str, Any]]) -> dict[str, Any]:
    """Some facts of the first flow, stated for all flows: the flow keeps them or leaves them.

    ``pursues`` only among flows of one objective, since each has elements of its own.
    """
    first = flows[0]
    one_objective = len({flow.get("objective") for flow in flows}) == 1
    names = [
        name for name in _COMMON_FACTS if name in first and (name != "pursues" or one_objective)
    ]
    kept: list[str] = draw(st.lists(st.sampled_from(names), unique=True)) if names else []
    facts = {name: first[name] for name in kept}
    for name in kept:
        states_it_too: bool = draw(st.booleans())
        if not states_it_too:
            del first[name]
    # In other flows the two could contradict each other.
    facts.pop("complies_with_data_protection", None)
    if (facts.get("information") or {}).get("personal_data") is False:
        del facts["information"]
    return facts


@st.composite
def agreements(draw: st.DrawFn) -> dict[str, Any]:
    """An agreement that loads: parties, flows, perhaps a term."""
    parties: list[dict[str, Any]] = []
    flows = []
    for disclosure in draw(st.lists(documents(), max_size=4)):
        if disclosure["type"] != "disclosure":
            continue
        flow = {name: value for name, value in disclosure.items() if name not in _NOT_OF_A_FLOW}
        for role in ("discloser", "recipient"):
            party: dict[str, Any] = {"id": f"p{len(parties)}", **disclosure[role]}
            parties.append(party)
            flow[role] = draw(st.sampled_from([party["id"]] * 6 + [parties[0]["id"], "nobody"]))
        for name in ("power", "territory", "recipient"):
            if draw(st.integers(0, 12)) == 0:
                flow.pop(name, None)
        if draw(st.integers(0, 15)) == 0:
            flow["power"] = "s48"
        flows.append(flow)
    starts = draw(st.none() | days())
    length = draw(st.sampled_from([None, 1, 30, 365, 2000]))
    document: dict[str, Any] = {"type": "agreement", "title": "Generated", "parties": parties}
    unique = [flow for number, flow in enumerate(flows) if flow not in flows[:number]]
    stated_anyway: bool = draw(st.booleans())
    if unique or stated_anyway:
        document["flows"] = unique
    gateways = draw(st.none() | st.lists(_gateways(len(unique)), max_size=3, unique_by=str))
    if gateways is not None:
        document["gateways"] = gateways
    has_facts: bool = draw(st.booleans())
    if flows and has_facts:
        document["facts"] = draw(_facts_once(flows))
    if starts is not None:
        document["starts"] = starts.isoformat()
        if length is not None:
            document["ends"] = (starts + timedelta(days=length)).isoformat()
    return document


@st.composite
def partnerships(draw: st.DrawFn) -> dict[str, Any]:
    """A partnership that loads: one or two bodies, common facts, perhaps agreements."""
    document: dict[str, Any] = draw(disclosures() | poverty_disclosures())
    document["type"] = "partnership"
    document["parties"] = [document.pop("discloser"), document.pop("recipient")]
    if document["parties"][0] == document["parties"][1]:
        document["parties"].pop()
    drawn = draw(st.none() | st.lists(agreements() | st.just("agreement.json"), max_size=2))
    if drawn is not None:
        document["agreements"] = [
            agreement for number, agreement in enumerate(drawn) if agreement not in drawn[:number]
        ]
    return document
