"""Faults that a JSON Schema cannot see.

Each check reads plain JSON values, right or wrong, and yields its faults; what has the wrong
type is left to the schema.  ``fast`` says the same of documents without a fault, and quicker.
"""

from __future__ import annotations

import itertools
import json
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from typing import Any

import attrs

from pubservice_share.law import Edition
from pubservice_share.limits import MAX_FLOWS_TOGETHER, MAX_HINTS
from pubservice_share.written_days import other_form

from .faults import Fault, near
from .schemas.nouns import FORMS
from .schemas.words import words_of

__all__ = ["CARRIED", "DAYS", "NAMED", "extra_faults"]

#: An object of a document, or anything that stands in place of one.
_Object = Any
_Check = Callable[[_Object, Edition, str], Iterator[Fault]]

#: Lists whose items have ids that name them within the document, so that no two share one.
NAMED = ("parties", "data_items")
#: The fields whose value is a day, in any part of a document.
DAYS = ("on", "since", "starts", "ends", "reviews_on", "registered_on")
#: What the library carries and never reads.
CARRIED = ("annotations", "as_published")


def _inside(value: _Object, name: str) -> Any:
    """The value that an object has under a name; None where it is not an object."""
    return value.get(name) if isinstance(value, dict) else None


def _listed(value: _Object, name: str) -> list[tuple[int, _Object]]:
    """The objects in a list, each with its number."""
    items = _inside(value, name)
    if not isinstance(items, list):
        return []
    return [(number, item) for number, item in enumerate(items) if isinstance(item, dict)]


#: How a gateway names a flow, with the place of the flow.
_FLOW = re.compile(FORMS["flows"][0])
#: What has the form of a day; whether a calendar has it is another question.
_FORM = re.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}")


def _day_of(text: object) -> date | None:
    """The day that a text names, if it has the form of one and a calendar has it."""
    if not isinstance(text, str) or not _FORM.fullmatch(text):
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _no_such_day(text: str) -> bool:
    return _day_of(text) is None and bool(_FORM.fullmatch(text))


def _throughout(document: _Object, _edition: Edition, at: str) -> Iterator[Fault]:
    """Days that do not exist, and lists with an item twice, in every part of a document."""
    for name, value in document.items():
        if isinstance(value, str):
            if name in DAYS and _no_such_day(value):
                other = other_form(value)
                yield Fault(
                    f"{at}/{name}",
                    "this day does not exist: give a day that exists"
                    + ("" if other is None else f" ({other})"),
                    "text",
                    "a day that exists",
                    "no-such-day",
                )
        elif isinstance(value, dict):
            if name not in CARRIED:
                yield from _throughout(value, _edition, f"{at}/{name}")
        elif isinstance(value, list) and name not in CARRIED:
            if not _plainly_distinct(value):
                yield from _repeats(value, f"{at}/{name}")
            for number, item in enumerate(value):
                if isinstance(item, dict):
                    yield from _throughout(item, _edition, f"{at}/{name}/{number}")


#: More items than this are not compared with each other one by one.
_FEW = 12


def _plainly_distinct(items: Sequence[Any]) -> bool:
    """Whether Python takes no two of a few items for equal; JSON tells apart no less."""
    return len(items) <= _FEW and not any(
        item in items[:number] for number, item in enumerate(items)
    )


def _repeats(items: Sequence[Any], at: str) -> Iterator[Fault]:
    seen: set[str] = set()
    for number, item in enumerate(items):
        if isinstance(item, str):
            text = item
        elif isinstance(item, dict | int) and not isinstance(item, bool):
            text = f"\0{json.dumps(item, sort_keys=True)}"  # not the text of the same letters
        else:
            continue
        if text in seen:
            yield Fault(
                f"{at}/{number}",
                "this is in the list twice: list each item once",
                "a repeated item",
                "each item once",
                "repeated-item",
            )
        seen.add(text)


def _since_the_act(document: _Object, edition: Edition, at: str) -> Iterator[Fault]:
    day = _day_of(_inside(document, "on"))
    if day is not None and day < edition.passed:
        yield Fault(
            f"{at}/on",
            "this is before the Act was passed: give a day on or after "
            f"{edition.passed.isoformat()}",
            "an earlier day",
            f"a day on or after {edition.passed.isoformat()}",
            "day-before-the-act",
        )


def _elements(document: _Object, edition: Edition, at: str) -> Iterator[Fault]:
    """An element of another objective."""
    objective, pursues = _inside(document, "objective"), _inside(document, "pursues")
    if not isinstance(objective, str) or not isinstance(pursues, list):
        return
    row = edition.objectives.get(objective)
    if row is None:
        return
    known = [element.id for element in row.elements]
    for number, element in enumerate(pursues):
        if element in known or not isinstance(element, str):
            continue
        if element in words_of("element", edition):
            yield Fault(
                f"{at}/pursues/{number}",
                f"this is an element of another objective, not of {objective!r}"
                + near(element, known),
                "an element of another objective",
                "one of " + ", ".join(known),
                "element-of-another-objective",
            )


def _personal_data(document: _Object, _edition: Edition, at: str) -> Iterator[Fault]:
    information = _inside(document, "information")
    if (
        _inside(information, "personal_data") is False
        and _inside(document, "complies_with_data_protection") is False
    ):
        yield Fault(
            f"{at}/complies_with_data_protection",
            "the document states that the information is not about living individuals and that "
            "the disclosure does not comply with data protection legislation; both cannot be "
            "true",
            "false beside information.personal_data false",
            "true or null here, or true or null in information.personal_data",
            "contradictory-data-protection",
        )


def _origin(document: _Object, edition: Edition, at: str) -> Iterator[Fault]:
    """Information that Revenue and Customs disclosed, said not to be theirs."""
    if _inside(_inside(document, "information"), "from_revenue_and_customs") is not False:
        return
    power = edition.powers.get(str(_inside(document, "received_under")))
    references = _inside(_inside(document, "received_from"), "specified_as")
    if power is None or not power.bound_by_consent or not isinstance(references, list):
        return
    if any(
        wording.revenue_and_customs
        for reference in references
        if isinstance(reference, str)
        for wording in edition.entries.get(reference, ())
    ):
        yield Fault(
            f"{at}/information/from_revenue_and_customs",
            "the information was received from Revenue and Customs, so this cannot be false",
            "false beside received_from Revenue and Customs",
            "true or null here, or another body in received_from",
            "contradictory-origin",
        )


def _ids(document: _Object, _edition: Edition, at: str) -> Iterator[Fault]:
    """An id that two parties, or two data items, share: it would name neither."""
    for name in NAMED:
        seen: set[str] = set()
        for number, item in _listed(document, name):
            own = _inside(item, "id")
            if not isinstance(own, str):
                continue
            if own in seen:
                yield Fault(
                    f"{at}/{name}/{number}/id",
                    "this id is already in use: give each item an id of its own",
                    "a repeated id",
                    "an id of its own",
                    "repeated-id",
                )
            seen.add(own)


def _gateways(document: _Object, _edition: Edition, at: str) -> Iterator[Fault]:
    """A gateway that names a party or a flow that the agreement does not have."""
    parties = [
        id for _, party in _listed(document, "parties") if isinstance(id := party.get("id"), str)
    ]
    flows = _inside(document, "flows")
    count = len(flows) if isinstance(flows, list) else 0
    ids, hints = set(parties), itertools.count()
    for number, gateway in _listed(document, "gateways"):
        place = f"{at}/gateways/{number}"
        party = _inside(gateway, "party")
        if isinstance(party, str) and party not in ids:
            hint = near(party, parties) if next(hints) < MAX_HINTS else ""
            yield Fault(
                f"{place}/party",
                "this is not a party of the agreement: name the id of a party" + hint,
                "an unknown party",
                "the id of a party of the agreement",
                "unknown-party",
            )
        named = _inside(gateway, "flows")
        for item, pointer in enumerate(named if isinstance(named, list) else ()):
            if isinstance(pointer, float):  # JSON Schema takes 1.0 for 1
                yield Fault(
                    f"{place}/flows/{item}",
                    "write the place of a flow without a decimal point",
                    "a number with a decimal point",
                    "a flow such as /flows/0, or its place, such as 0",
                    "invalid-flow",
                )
            in_form = _FLOW.fullmatch(pointer) if isinstance(pointer, str) else None
            of_flow = int(in_form[1]) if in_form is not None else pointer
            if isinstance(of_flow, int) and not isinstance(of_flow, bool) and of_flow >= count:
                has = f"the agreement has {count:,} flow{'' if count == 1 else 's'}"
                last = f", and the last is /flows/{count - 1}" if count else ""
                yield Fault(
                    f"{place}/flows/{item}",
                    f"this flow does not exist: {has}{last}",
                    "an unknown flow",
                    "a flow of the agreement",
                    "unknown-flow",
                )


def _term(document: _Object, _edition: Edition, at: str) -> Iterator[Fault]:
    starts, ends = _day_of(_inside(document, "starts")), _day_of(_inside(document, "ends"))
    if starts is not None and ends is not None and ends <= starts:
        yield Fault(
            f"{at}/ends",
            "the agreement ends on or before the day on which it starts: give a day after the "
            "start",
            "a day that is not after starts",
            "a day after the start",
            "end-not-after-start",
        )


def _flows(document: _Object, edition: Edition, at: str) -> Iterator[Fault]:
    """The faults of each flow, with the facts that are stated once for all flows.

    A fault of a fact that a flow takes from the agreement is at that fact.
    """
    common = _inside(document, "facts")
    common = common if isinstance(common, dict) else {}
    yield from _personal_data(common, edition, f"{at}/facts")
    for number, flow in _listed(document, "flows"):
        facts = _completed(flow, common) if common else flow
        for check in _OF_FACTS:
            for fault in check(facts, edition, ""):
                taken = _inside(flow, fault.pointer.split("/")[1]) is None
                place = f"{at}/facts" if taken else f"{at}/flows/{number}"
                yield attrs.evolve(fault, pointer=place + fault.pointer)


def _completed(flow: _Object, common: _Object) -> _Object:
    """A flow with the facts of the agreement that it does not state itself."""
    facts = {**common, **_stated(flow)}
    information = {**_stated(common.get("information")), **_stated(flow.get("information"))}
    return {**facts, "information": information}


def _stated(value: _Object) -> dict[str, Any]:
    """The fields of an object that are not null; none of anything else."""
    if not isinstance(value, dict):
        return {}
    return {name: inner for name, inner in value.items() if inner is not None}


def _flows_together(document: _Object, _edition: Edition, at: str) -> Iterator[Fault]:
    """More flows in the agreements of a partnership than can be gone through."""
    lists = (_inside(agreement, "flows") for _, agreement in _listed(document, "agreements"))
    count = sum(len(flows) for flows in lists if isinstance(flows, list))
    if count > MAX_FLOWS_TOGETHER:
        most = f"{MAX_FLOWS_TOGETHER:,}"
        yield Fault(
            f"{at}/agreements",
            f"the agreements have {count:,} flows in total: keep at most {most} flows by "
            "leaving out agreements that do not matter here",
            f"{count:,} flows",
            f"at most {most} flows",
            "too-many-flows",
        )


def _agreements(document: _Object, edition: Edition, at: str) -> Iterator[Fault]:
    for number, agreement in _listed(document, "agreements"):
        for check in _OF_AGREEMENTS:
            yield from check(agreement, edition, f"{at}/agreements/{number}")


_OF_FACTS: tuple[_Check, ...] = (_elements, _personal_data)
_OF_AGREEMENTS: tuple[_Check, ...] = (_ids, _gateways, _term, _flows)
_CHECKS: dict[str, tuple[_Check, ...]] = {
    "disclosure": (_throughout, _since_the_act, *_OF_FACTS),
    "use": (_throughout, _since_the_act, _origin),
    "onward-disclosure": (_throughout, _since_the_act, _origin),
    "agreement": (_throughout, *_OF_AGREEMENTS),
    "partnership": (_throughout, _since_the_act, *_OF_FACTS, _flows_together, _agreements),
}


def extra_faults(document: _Object, edition: Edition) -> Iterable[Fault]:
    """Every fault of a document that its schema does not see."""
    noun = _inside(document, "type")
    for check in _CHECKS.get(noun, ()) if isinstance(noun, str) else ():
        yield from check(document, edition, "")
