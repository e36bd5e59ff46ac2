"""What must type-check: nouns built by hand, and documents in and out."""

from datetime import date
from typing import Any, assert_type

import attrs

import pubservice_share as pss
from pubservice_share.literals import Element, Objective, RestrictionKind, Territory
from pubservice_share.model import Noun

territory: Territory = "england"
objective: Objective = "multiple-disadvantages"
elements: list[Element] = ["identify", "improve-or-facilitate", "improve-well-being"]
kind: RestrictionKind = "contract"

leeds = pss.Body(name="Leeds City Council", specified_as=["sch4/12"])
police = pss.Body(name="West Yorkshire Police", specified_as=("sch4/22",), identifier=None)
disclosure = pss.Disclosure(
    power="s35",
    on="2024-05-01",
    territory=["england"],
    discloser=police,
    recipient=leeds,
    objective=objective,
    pursues=["identify"],
    restrictions=[pss.Restriction(kind="contract", since="2020-01-01"), pss.Restriction(kind=kind)],
    information=pss.Information(personal=True),
)
other = pss.Disclosure(
    power="a power of another edition",
    on=date(2024, 5, 1),
    territory=(territory, "wales"),
    discloser=police,
    recipient=leeds,
    pursues=[*elements],
    restrictions=None,
    information=None,
)
agreement = pss.Agreement(
    title="Families",
    parties=[pss.Party(id="a", name="A", role="controller"), pss.Party(id="b", name="B")],
    starts="2025-01-01",
    status="draft",
    data_items=[pss.DataItem(id="x", name="X")],
    flows=[pss.Flow(discloser="a", recipient="b", items=["x"], territory=["wales"])],
    gateways=[pss.Gateway(provision="An Act", kind="duty", party="a", flows=["/flows/0"])],
    lawful_bases=[pss.LawfulBasis(party="a", basis="6(1)(e)")],
)
partnership = pss.Partnership(
    on="2025-01-01",
    territory=["england"],
    parties=[leeds, police],
    agreements=[agreement, "b.json"],
)
assert_type(disclosure.on, date)
assert_type(disclosure.territory, tuple[Territory, ...])
assert_type(disclosure.pursues, tuple[str, ...] | None)
assert_type(agreement.parties, tuple[pss.Party, ...])
assert_type(attrs.evolve(disclosure, on="2025-01-01"), pss.Disclosure)

assert_type(pss.loads("{}"), Noun)
assert_type(pss.loads(b"{}", as_=pss.Disclosure), pss.Disclosure)
assert_type(pss.from_dict({}), Noun)
assert_type(pss.from_dict({}, as_=pss.Partnership), pss.Partnership)
assert_type(pss.to_dict(disclosure), dict[str, Any])
assert_type(pss.to_dict(pss.assess(agreement)), dict[str, Any])
assert_type(pss.dumps(pss.assess(pss.loads("{}"))), str)
assert_type(pss.assess(pss.loads("{}")), pss.Assessment)

for fault in pss.DocumentError([]).faults:
    if fault.code == "missing-field":
        print(fault.pointer)
