"""Every power and objective that could carry a flow between two bodies."""

from __future__ import annotations

import pytest

import pubservice_share as pss
from pubservice_share.reports import routes_in_text


def shown(routes: pss.Routes) -> list[tuple[str, str | None, str]]:
    return [(route.power, route.objective, route.state) for route in routes]


def test_police_and_a_council_have_one_route() -> None:
    routes = pss.routes("sch4/22", "sch4/12", on="2024-05-01")
    assert shown(routes) == [("s35", "multiple-disadvantages", "open")]
    (route,) = routes
    assert [fact for fact, _ in route.needs] == [
        "pursues",
        "assists_eligible_people",
        "information.held_in_connection_with_functions",
        "complies_with_data_protection",
        "prohibited_by_investigatory_powers",
    ]
    assert all(question.endswith("?") for _, question in route.needs)
    assert routes.nearest_miss is None


def test_a_department_and_a_council_have_every_route_that_lists_both() -> None:
    routes = pss.routes("sch4/7", "sch4/11", on="2024-05-01")
    assert {route.objective for route in routes} == {
        "multiple-disadvantages",
        "television-retuning",
        "fuel-poverty",
        "water-poverty",
        "digital-identity-verification-services",
    }


def test_the_way_to_a_supplier_and_back() -> None:
    there = pss.routes("sch5/2", "s36/1/b", on="2024-05-01")
    back = pss.routes("s36/1/b", "sch5/2", on="2024-05-01")
    assert shown(there) == [("s36", None, "open")]
    assert shown(back) == [("s37", None, "open")]


def test_two_bodies_of_one_description_are_two_persons() -> None:
    routes = pss.routes("sch4/12", "sch4/12", on="2024-05-01")
    assert "multiple-disadvantages" in {route.objective for route in routes}
    same = pss.routes("sch4/7", "sch4/7", on="2024-05-01")
    assert not list(same)
    assert "s35.another-person" in {row.rule for row in same.misses[0].closed_by}


def test_a_reference_means_its_body_in_every_schedule() -> None:
    assert shown(pss.routes("sch4/7", "s36/1/b", on="2024-05-01")) == [("s36", None, "open")]
    assert shown(pss.routes("sch4/12", "s38/1/a", on="2024-05-01")) == [("s38", None, "open")]
    routes = pss.routes("sch4/28", "sch4/12", on="2024-05-01")
    assert routes.discloser.specified_as == ("sch4/28",)


def test_a_body_in_several_entries_has_the_routes_of_all() -> None:
    department = pss.Body(
        name="Department for Work and Pensions", specified_as=("sch4/7", "sch5/2", "sch6/1")
    )
    supplier = pss.routes(department, "s36/1/a", on="2024-05-01")
    water = pss.routes(department, "s38/1/a", on="2024-05-01")
    assert shown(supplier) == [("s36", None, "open")]
    assert shown(water) == [("s38", None, "open")]


def test_routes_that_turn_on_a_reading_come_after_those_that_do_not() -> None:
    routes = pss.routes("sch4/14A", "sch4/7", on="2024-05-01")
    assert {route.state for route in routes} == {"reading"}
    assert {name for route in routes for name in route.readings} == {"references-as-amended"}
    mixed = pss.routes("sch4/9B", "sch4/7", on="2024-05-01")
    states = [route.state for route in mixed]
    assert states == sorted(states, key=["open", "reading"].index)
    assert set(states) == {"open", "reading"}


def test_an_english_nhs_trust_has_no_route_and_a_nearest_miss() -> None:
    routes = pss.routes(pss.Body(name="A trust", specified_as=()), "sch4/11", on="2024-05-01")
    assert not list(routes)
    miss = routes.nearest_miss
    assert miss is not None
    assert miss.state == "closed"
    assert "s35.discloser-specified" in {row.rule for row in miss.closed_by}
    assert miss.power == "s35"
    assert any("provides services" in (row.cure or "") for row in miss.closed_by)


def test_a_charity_that_provides_services_has_a_route() -> None:
    charity = pss.Body(
        name="A charity",
        specified_as=("sch4/28",),
        provides_services_to=pss.Client(name="Kent", specified_as=("sch4/11",)),
    )
    (route,) = [
        route
        for route in pss.routes(charity, "sch4/22", on="2024-05-01")
        if route.objective == "multiple-disadvantages"
    ]
    assert {"discloser.services_in_connection", "information.within_limited_functions"} <= {
        fact for fact, _ in route.needs
    }


def test_the_day_and_the_territory_count() -> None:
    assert not list(pss.routes("sch4/22", "sch4/12", on="2018-07-18"))
    assert not list(
        pss.routes("sch4/7", "sch4/10", on="2026-06-01", territory=["northern-ireland"])
    )
    scottish = pss.routes("sch4/49", "sch4/50", on="2024-05-01", territory=["scotland"])
    assert "scottish-early-learning-and-childcare" in {route.objective for route in scottish}


def test_a_party_may_be_named_as_its_entry_is() -> None:
    routes = pss.routes("The Welsh Ministers", "the greater london authority", on="2024-05-01")
    assert routes.discloser.specified_as == ("sch4/29", "sch5/19", "sch6/13")
    assert {route.objective for route in routes} >= {"fuel-poverty", "water-poverty"}
    with pytest.raises(LookupError, match=r"near names: .*welsh revenue authority"):
        pss.routes("Welsh Revenue", "sch4/12", on="2024-05-01")


def test_every_answer_says_that_the_power_puts_no_duty_to_share_on_anybody() -> None:
    for answer in (
        pss.routes("sch4/22", "sch4/12", on="2024-05-01"),
        pss.routes("s36/1/a", "sch4/12", on="2024-05-01"),
    ):
        text = routes_in_text(answer)
        sentence = "it puts no duty to share on anybody. Another law may."
        assert sentence in " ".join(text.split())
        assert max(len(line) for line in text.splitlines()) <= 80
        assert answer.to_dict()["notes"][0].startswith("The power is permissive")
        assert "{" not in text


def test_a_name_of_several_bodies_is_reported_as_such() -> None:
    with pytest.raises(LookupError, match=r"'Newcastle' may mean any of these: Newcastle"):
        pss.routes("Newcastle", "sch4/12", on="2024-05-01")


def test_a_party_may_be_named_with_any_spaces() -> None:
    routes = pss.routes("The  Welsh   Ministers", "sch4/12", on="2024-05-01")
    assert routes.discloser.specified_as == ("sch4/29", "sch5/19", "sch6/13")
