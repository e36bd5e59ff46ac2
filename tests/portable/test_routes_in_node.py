"""The routes between two bodies, and the bodies of a name, are the same in JavaScript.

Needs Node, so these run in ``make test-all``.
"""

from __future__ import annotations

import json
import random
from pathlib import Path
from typing import Any

import pytest
from support.depth import scaled
from support.javascript import in_node

import pubservice_share as pss
from pubservice_share import directory
from pubservice_share.directory.classes import classes
from pubservice_share.law import built_in, change_days

pytestmark = pytest.mark.node

LAW = built_in()
IMPORTS = (
    'import { routesFor } from "LIB/routes.mjs";\n'
    'import { everyMatch, search } from "LIB/names.mjs";\n'
)
ROUTES = "routesFor(rules, directory, input.from, input.to, input.options)"
DAYS = [day.isoformat() for day in change_days(LAW)] + ["2024-05-01", "2026-11-28"]
PLACES = (["england"], ["wales"], ["scotland"], ["northern-ireland"], ["england", "wales"])
AIMS = (None, None, *LAW.objectives, "Supporting Families", "fuel poverty", "Warm Home Discount")
PARTIES: tuple[str, ...] = (
    "Leeds City Council", "Kent County Council", "DWP", "HMRC", "a primary school in Wales",
    "a housing association", "a charity for Leeds City Council", "a GP practice",
    "A youth club for a school for Kent Police", "West Yorkshire Police", "Ofgem",
    "a licensed gas supplier", "Work and Pensions", "The Secretary of State for Work and Pensions",
    "Family Hub=", "Family Hub=sch4/23, sch4/12", "Leeds City Council=", "Home Office",
    "an academy", "a district council", "Secretary of State for Education", "Cabinet Office",
)  # fmt: skip
#: What cannot be found, is not one body, or is no body.
REFUSED = (
    "", " ", "Leds City Counsil", "sch4/7a", "s36/1/z", "X=sch4/999", "=sch4/7", "a for b for c",
    "constructor", "__proto__", "toString=", "Education", "a school", "it's \"x\"", "for", " for ",
    "North Yorkshire", "the council", "x" * 1001, "a for " * 160 + "b", "(" * 1000,
    "x=" + "sch4/7," * 200, "\U0001f600" * 1001,
)  # fmt: skip
BODIES: tuple[dict[str, Any], ...] = (
    {"name": "A council", "specified_as": ["sch4/12"]},
    {"name": "A body"},
    {"name": "A provider", "specified_as": ["sch4/28"],
     "provides_services_to": {"name": "A council", "specified_as": ["sch4/12"]}},
)  # fmt: skip


def refused(message: str, name: str = "RangeError") -> dict[str, str]:
    return {"error": message, "name": name}


def body(party: Any) -> Any:
    """A party as the library takes it: text, or the body of a document."""
    if isinstance(party, str):
        return party
    document = {"type": "use", "on": "2024-05-01", "received_under": "s35",
                "received_from": party, "holder": {"name": "x"}}  # fmt: skip
    return pss.from_dict(document, as_=pss.Use).received_from


def routes_of(asked: dict[str, Any]) -> dict[str, Any]:
    """The routes of the library, or why it refuses."""
    try:
        answer = pss.routes(body(asked["from"]), body(asked["to"]), **asked["options"])
    except pss.DocumentError as error:
        return refused(str(error), "DocumentError")
    except (LookupError, ValueError) as error:
        return refused(str(error.args[0]))
    plain: dict[str, Any] = json.loads(json.dumps(answer.to_dict()))
    return plain


def pairs(how_many: int) -> list[dict[str, Any]]:
    """Pairs of bodies of every kind, on days around each change."""
    draw = random.Random(7)  # noqa: S311 - only a choice of what is compared
    names = [body.name for body in directory.bodies()]
    kinds = [name for cls in classes().values() for name in cls.names]
    references = [*LAW.entries, *LAW.recipient_classes]
    every = (PARTIES, PARTIES, names, kinds, references, BODIES)

    def asked(from_: Any, to: Any) -> dict[str, Any]:
        options = {"on": draw.choice(DAYS), "territory": draw.choice(PLACES)}
        aim = draw.choice(AIMS)
        return {"from": from_, "to": to, "options": {**options, "objective": aim}}

    rows = [
        asked(draw.choice(draw.choice(every)), draw.choice(draw.choice(every)))
        for _ in range(how_many)
    ]
    rows += [asked(party, "DWP") for party in (*PARTIES, *REFUSED, *BODIES)]
    rows += [asked("DWP", party) for party in (*PARTIES, *references)]
    return rows


def test_the_routes_between_two_bodies_are_the_same(tmp_path: Path) -> None:
    rows = pairs(scaled(1500))
    answers = 0
    for asked, theirs in zip(rows, in_node(tmp_path, IMPORTS, ROUTES, rows), strict=True):
        own = routes_of(asked)
        assert theirs == own, asked
        answers += "error" not in own
    assert answers > len(rows) / 2


def test_what_is_not_a_day_a_place_or_an_objective_is_refused(tmp_path: Path) -> None:
    options: list[dict[str, Any]] = [
        {"on": "1 May 2024"}, {"on": "2016-01-01"}, {"on": "2024-02-30"},
        {"on": "2024-05-01", "territory": "engand"}, {"on": "2024-05-01", "territory": []},
        {"on": "2024-05-01", "territory": ["england", "england"]},
        {"on": "2024-05-01", "objective": "familes"},
        {"on": "2024-05-01", "objective": "education-passported-benefits-proposed"},
        {"on": "2024-05-01", "objective": "section 36"},
    ]  # fmt: skip
    rows = [{"from": "DWP", "to": "HMRC", "options": row} for row in options]
    for asked, theirs in zip(rows, in_node(tmp_path, IMPORTS, ROUTES, rows), strict=True):
        own = routes_of(asked)
        assert theirs == own, asked
        assert "error" in own


def test_every_body_of_a_day_is_the_same(tmp_path: Path) -> None:
    rows: list[dict[str, Any]] = [
        {"on": "2024-05-01"}, {"on": "2018-05-01", "nation": "wales"},
        {"on": "2023-04-01", "kind": "police-force"}, {"on": "2024-05-01", "kind": "constructor"},
        {"on": "2020-05-01", "kind": "county-council-wales", "nation": "wales"},
    ]  # fmt: skip
    every = in_node(tmp_path, IMPORTS, "everyMatch(directory, input)", rows)
    for asked, theirs in zip(rows, every, strict=True):
        own = [match.to_dict() for match in directory.every_match(**asked)]
        assert theirs == json.loads(json.dumps(own)), asked


def test_a_name_on_what_is_not_a_day_is_refused(tmp_path: Path) -> None:
    days = ("2024-02-30", "1 May 2024", "2017-04-26")
    every = in_node(tmp_path, IMPORTS, 'search(directory, "DWP", input)', days)
    for day, theirs in zip(days, every, strict=True):
        with pytest.raises(ValueError, match=r"\w") as caught:
            directory.search("DWP", on=day)
        assert theirs == refused(str(caught.value)), day
