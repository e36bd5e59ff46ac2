"""Uses and onward disclosures whose outcome follows from how they are built."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from hypothesis import strategies as st

from pubservice_share.law import Edition, built_in
from pubservice_share.law.lookups import tables_of
from pubservice_share.law.spans import span_of
from pubservice_share.rules.commencement import BARRED_BY

from .facts import days, stated
from .lawful_routes import real_bodies

__all__ = ["not_permitted", "permitted", "undetermined"]

Document = dict[str, Any]


def _revenue_entries(edition: Edition, power: str) -> list[str]:
    """The entries of Revenue and Customs in the Schedule of a power."""
    schedule = f"sch{edition.powers[power].schedule}/"
    return [
        ref
        for ref, wordings in edition.entries.items()
        if ref.startswith(schedule) and wordings[-1].revenue_and_customs
    ]


def _days(edition: Edition, noun: str, power: str) -> st.SearchStrategy[date]:
    """Days on which the power, and the sections that bar its use or disclosure, are in force."""
    sections = (power, *BARRED_BY[noun])

    def begun(day: date) -> bool:
        somewhere = tables_of(edition, span_of(edition, day))["section.somewhere"]
        return all(somewhere[section] for section in sections)

    return days(edition).filter(begun)


@st.composite
def _received(draw: st.DrawFn, noun: str, *, from_them: bool | None) -> Document:
    """A use or onward disclosure of information from Revenue and Customs, another, or unknown."""
    edition = built_in()
    powers = [row for row in edition.powers if edition.powers[row].bound_by_consent]
    power = draw(st.sampled_from(powers if from_them else list(edition.powers)))
    if from_them:
        source: Document = {
            "name": "HM Revenue and Customs",
            "specified_as": _revenue_entries(edition, power),
        }
    else:
        body = draw(st.sampled_from(real_bodies("sch4/12")))
        source = {"name": body.name, "identifier": body.id}
        source["specified_as"] = list(body.specified_as or ())
    holder, recipient = draw(
        st.lists(st.sampled_from(real_bodies("sch4/22")), min_size=2, max_size=2, unique=True)
    )
    document: Document = {
        "type": noun,
        "on": draw(_days(edition, noun, power)).isoformat(),
        "received_under": power,
        "received_from": source,
        "holder": {"name": holder.name, "identifier": holder.id},
        "information": {} if from_them else stated({"from_revenue_and_customs": from_them}),
    }
    if noun == "onward-disclosure":
        document["recipient"] = {"name": recipient.name, "identifier": recipient.id}
        document["knew_or_reckless"] = draw(st.sampled_from([None, False, True]))
    return stated(document)


def _grounds(noun: str) -> list[str]:
    name = "use" if noun == "use" else "onward"
    return [row.id for row in built_in().grounds.values() if getattr(row, name) is not None]


def _with(document: Document, information: Document, **facts: Any) -> Document:
    merged = {**document["information"], **information}
    return stated({**document, "information": merged, **facts})


@st.composite
def permitted(draw: st.DrawFn, noun: str) -> Document:
    """A use or onward disclosure that ss.40 to 42 do not bar."""
    from_them = draw(st.booleans())
    document = draw(_received(noun, from_them=from_them))
    ways = ["not personal", "consent" if from_them else "ground"]
    if noun == "use":
        ways.insert(0, "purpose")
    match draw(st.sampled_from(ways)):
        case "purpose":
            personal = {"personal": True}
            return _with(document, personal, for_disclosed_purpose=True)
        case "not personal":
            return _with(document, {"personal": False})
        case "consent":
            return _with(document, {"personal": True}, commissioners_consent=True)
        case _:
            ground = draw(st.sampled_from(_grounds(noun)))
            return _with(document, {"personal": True}, ground=ground, ground_made_out=True)


def _other_purpose(noun: str) -> Document:
    return {"for_disclosed_purpose": False} if noun == "use" else {}


@st.composite
def not_permitted(draw: st.DrawFn, noun: str) -> Document:
    """A use or onward disclosure that is barred."""
    from_them = draw(st.booleans())
    document = draw(_received(noun, from_them=from_them))
    facts: Document = _other_purpose(noun)
    if draw(st.booleans()):
        facts["ground"] = draw(st.sampled_from(_grounds(noun)))
        facts["ground_made_out"] = False
    if from_them:
        facts["commissioners_consent"] = False
    return _with(document, {"personal": True}, **facts)


@st.composite
def undetermined(draw: st.DrawFn, noun: str) -> Document:
    """One with too many unknown facts to settle, or dated before the power was in force."""
    from_them = draw(st.sampled_from([False, True, None]))
    document = draw(_received(noun, from_them=from_them))
    if draw(st.integers(0, 7)) == 0:
        edition = built_in()
        since = min(row.since for row in edition.powers[document["received_under"]].commencement)
        early = st.dates(edition.passed, since - timedelta(days=1))
        return {**document, "on": draw(early).isoformat()}
    facts: Document = _other_purpose(noun)
    if from_them is None:
        # A ground meets section 40(1) or 41(1), but not the bar on Revenue and Customs information.
        facts["ground"] = draw(st.sampled_from(_grounds(noun)))
        facts |= {"ground_made_out": True, "commissioners_consent": False}
        return _with(document, {"personal": True}, **facts)
    ways = ["personal", "consent" if from_them else "ground"]
    if noun == "use":
        ways.append("purpose")
    way = draw(st.sampled_from(ways))
    if from_them and way != "consent":
        facts["commissioners_consent"] = False
    if way == "ground":
        facts["ground"] = draw(st.sampled_from(_grounds(noun)))
    if way == "purpose":
        facts["for_disclosed_purpose"] = None
    return _with(document, {} if way == "personal" else {"personal": True}, **facts)
