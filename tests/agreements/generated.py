"""Agreements among generated bodies, with flows of generated facts."""

from __future__ import annotations

import sys
from datetime import timedelta
from pathlib import Path
from typing import Any

from hypothesis import strategies as st

sys.path.insert(0, str(Path(__file__).parent.parent))

from generated import days, documents

_NOT_OF_A_FLOW = ("type", "on", "discloser", "recipient", "reference")


@st.composite
def agreements(draw: st.DrawFn) -> dict[str, Any]:
    """An agreement that loads: parties, flows, perhaps a term."""
    parties: list[dict[str, Any]] = []
    flows = []
    for held in draw(st.lists(documents(), max_size=4)):
        if held["type"] != "disclosure":
            continue
        flow = {name: value for name, value in held.items() if name not in _NOT_OF_A_FLOW}
        for role in ("discloser", "recipient"):
            party: dict[str, Any] = {"id": f"p{len(parties)}", **held[role]}
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
    if starts is not None:
        document["starts"] = starts.isoformat()
        if length is not None:
            document["ends"] = (starts + timedelta(days=length)).isoformat()
    return document
