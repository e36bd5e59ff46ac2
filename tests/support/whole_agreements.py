"""Agreements with every part that a check reads: items, papers, statements of each party, days."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from hypothesis import assume
from hypothesis import strategies as st

import pubservice_share as pss
from pubservice_share.strategies import days
from pubservice_share.strategies.any_documents import agreements

__all__ = ["whole_agreements"]

_ITEMS = ("attendance", "address", "arrears")
_BASES = ("6(1)(a)", "6(1)(c)", "6(1)(e)", "6(1)(ea)", "6(1)(f)", None)
_TEXTS = st.sampled_from([None, "", "Stated."])
_ROLES = ("controller", "joint-controller", "processor", None)
_KINDS = ("dangling", "no-date", "no-duration", "before-start", "two-meanings")
_THREE = st.sampled_from([True, False, None])


@st.composite
def _near(draw: st.DrawFn, day: Any) -> str | None:
    """A day at or beside another, or none."""
    if day is None:
        return None if draw(st.booleans()) else draw(days()).isoformat()
    shift = draw(st.sampled_from([None, -1, 0, 1, 2, 400]))
    return None if shift is None else (day + timedelta(days=shift)).isoformat()


def _of_parties(ids: list[str], more: dict[str, st.SearchStrategy[Any]]) -> Any:
    """Statements of some parties, each once or about a party that there is not."""
    row = st.fixed_dictionaries({"party": st.sampled_from([*ids, *ids, "p9"]), **more})
    return st.none() | st.lists(row, max_size=3, unique_by=str)


@st.composite
def whole_agreements(draw: st.DrawFn) -> dict[str, Any]:
    """An agreement that loads, with any of its parts stated, missing, late or leading nowhere."""
    document = draw(agreements())
    for party in document["parties"]:
        party["role"] = draw(st.sampled_from(_ROLES))
    ids = [party["id"] for party in document["parties"]] or ["nobody"]
    flag = st.fixed_dictionaries(
        {"personal": _THREE, "special_category": _THREE, "criminal_offence": _THREE,
         "reason": _TEXTS}
    )  # fmt: skip
    items = draw(st.lists(st.sampled_from(_ITEMS), unique=True, max_size=3))
    document["data_items"] = [{"id": id, "name": id.title(), **draw(flag)} for id in items]
    carried = st.none() | st.lists(st.sampled_from([*_ITEMS, "adress"]), unique=True, max_size=2)
    flows = document.get("flows") or []
    for flow in flows:
        flow["items"] = draw(carried)
    if flows and draw(st.booleans()):
        back = {**flows[0], "discloser": flows[0].get("recipient"),
                "recipient": flows[0].get("discloser"), "items": draw(carried)}  # fmt: skip
        if back not in flows:
            flows.append(back)
    starts = draw(st.none() | days())
    ends = None
    if starts is not None and draw(st.booleans()):
        ends = starts + timedelta(days=draw(st.sampled_from([1, 30, 31, 365, 366, 1500])))
    elif draw(st.integers(0, 3)) == 0:
        ends, starts = draw(days()) + timedelta(days=30), None
    document["starts"], document["ends"] = starts and starts.isoformat(), ends and ends.isoformat()
    paper = st.none() | st.fixed_dictionaries(
        {"on": _near(starts), "published_at": _TEXTS, "withheld_because": _TEXTS}
    )
    for name in ("dpia", "business_case", "security_plan", "publication"):
        document[name] = draw(paper)
    for name in ("purpose", "method", "joint_controllers", "contact"):
        document[name] = draw(_TEXTS)
    document["status"] = draw(st.sampled_from([None, "draft", "active", "complete"]))
    document["reviews_on"] = draw(_near(draw(st.sampled_from([starts, ends]))))
    document["retention"] = draw(st.sampled_from([None, "P1D", "P1M", "P1Y", "P9000Y", "P1Y6M"]))
    document["lawful_bases"] = draw(
        _of_parties(
            ids,
            {"basis": st.sampled_from(_BASES), "special_category": _TEXTS,
             "criminal_offence": _TEXTS},
        )
    )  # fmt: skip
    document["privacy_notices"] = draw(_of_parties(ids, {}))
    document["code_of_practice"] = draw(_of_parties(ids, {}))
    document["breach_contacts"] = draw(_of_parties(ids, {"contact": _TEXTS}))
    document["signatures"] = draw(_of_parties(ids, {"on": _near(starts)}))
    unread = st.fixed_dictionaries(
        {"field": st.just("start-date"), "text": st.just("soon"), "kind": st.sampled_from(_KINDS)}
    )
    document["register_entry"] = draw(
        st.none()
        | st.fixed_dictionaries(
            {"number": _TEXTS, "registered_on": _near(starts), "url": _TEXTS,
             "unread": st.none() | st.lists(unread, max_size=2, unique_by=str)}
        )
    )  # fmt: skip
    assume(_loads(document))
    return document


def _loads(document: dict[str, Any]) -> bool:
    """Whether it loads: a few of what is drawn say two things that contradict each other."""
    try:
        pss.from_dict(document)
    except pss.DocumentError:
        return False
    return True
