"""The slots of a draft: what an agreement has beside the facts of its flows, still to be filled in.

Each slot has a question, and says who usually knows the answer.  No slot decides an outcome.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import attrs

from pubservice_share.documents import from_dict, to_dict
from pubservice_share.law import Edition, built_in
from pubservice_share.model.agreements import Agreement, id_of_name
from pubservice_share.words import ENGLISH, Catalogue

from .choices import Choice, Kind, word_choices
from .questions import Question

__all__ = [
    "TO_FILL_IN",
    "Slot",
    "fill_slot",
    "named_items",
    "open_slots",
    "slot_question",
    "to_fill_in_now",
    "with_slots",
]


#: The annotation of a draft that says what is still to be filled in.
TO_FILL_IN = "to_fill_in"


@attrs.frozen(kw_only=True)
class Slot:
    """One thing to fill in."""

    #: The field, or the list and the field of each of its rows: ``lawful_bases.basis``.
    field: str
    kind: Kind
    #: The id of the row: that of a party or a data item, or the place of a flow from 0.  None for a
    #: field of the agreement itself, and for a mark that its items have or do not have.
    row: str | None = None
    #: What the row is about, for people.
    name: str = ""
    #: The choices, where they are the agreement's own data items.
    items: tuple[Choice, ...] = ()

    @property
    def path(self) -> str:
        """What names the slot: ``retention``, or ``lawful_bases.leeds.basis`` of a party."""
        if self.row is None:
            return self.field
        first, _, last = self.field.partition(".")
        return f"{first}.{self.row}.{last}"


#: The fields of the agreement, in the order in which they are asked for.
_OF_AGREEMENT: tuple[tuple[str, Kind], ...] = (
    ("purpose", "text"),
    ("benefits", "text"),
    ("ends", "day"),
    ("reviews_on", "day"),
    ("retention", "duration"),
    ("destruction", "text"),
    ("method", "text"),
    ("contact", "text"),
    ("dpia.reference", "text"),
    ("security_plan.reference", "text"),
    ("business_case.reference", "text"),
    ("accession_and_withdrawal", "text"),
    ("data_items", "texts"),
)
#: What each data item is marked as.
_MARKS = ("data_items.personal", "data_items.special_category", "data_items.criminal_offence")
#: The fields of each party, and the lists in which each party has a row.
_OF_PARTIES: tuple[tuple[str, Kind], ...] = (
    ("parties.role", "one-of"),
    ("lawful_bases.basis", "one-of"),
    ("privacy_notices.published_at", "text"),
    ("code_of_practice.on", "day"),
    ("breach_contacts.contact", "text"),
)
#: The key by which the rows of a list are named; that of the party where it is not here.
_KEYS = {"parties": "id", "data_items": "id"}


def open_slots(agreement: Agreement) -> Iterator[Slot]:
    """The slots of an agreement that are not filled in yet, in the order to ask for them."""
    content = to_dict(agreement)
    for field, kind in _OF_AGREEMENT:
        first, _, inner = field.partition(".")
        value = content.get(first)
        if not (value.get(inner) if inner and value else value):
            yield Slot(field=field, kind=kind)
    yield from _slots_of_items(agreement)
    for field, kind in _OF_PARTIES:
        first, _, last = field.partition(".")
        key = _KEYS.get(first, "party")
        filled = {row[key] for row in content.get(first) or () if row.get(last)}
        for party in agreement.parties:
            if party.id not in filled:
                yield Slot(field=field, kind=kind, row=party.id, name=party.name)
    yield from _slots_that_follow(agreement)


def _slots_that_follow(agreement: Agreement) -> Iterator[Slot]:
    """What another answer brings: an arrangement of joint controllers, conditions for items."""
    joint = any(party.role == "joint-controller" for party in agreement.parties)
    if joint and not agreement.joint_controllers:
        yield Slot(field="joint_controllers", kind="text")
    bases = {row.party: row for row in agreement.lawful_bases or ()}
    for mark in ("special_category", "criminal_offence"):
        if not any(getattr(item, mark) for item in agreement.data_items or ()):
            continue
        handling = _handling(agreement, mark)
        for party in agreement.parties:
            basis = bases.get(party.id)
            if (
                party.id in handling
                and party.role != "processor"
                and not (basis and getattr(basis, mark))
            ):
                yield Slot(field=f"lawful_bases.{mark}", kind="text", row=party.id, name=party.name)


def _handling(agreement: Agreement, mark: str) -> set[str | None]:
    """The ids of the parties that disclose or receive an item with a mark.

    A flow that names no items may carry any.
    """
    marked = {item.id for item in agreement.data_items or () if getattr(item, mark)}
    return {
        id
        for flow in agreement.flows or ()
        if flow.items is None or marked & set(flow.items)
        for id in (flow.discloser, flow.recipient)
    }


def _slots_of_items(agreement: Agreement) -> Iterator[Slot]:
    """What is still to be said of the data items, and which flow carries which of them."""
    items = agreement.data_items or ()
    for item in items:
        if not item.reason:
            yield Slot(field="data_items.reason", kind="text", row=item.id, name=item.name)
    choices = tuple(Choice(item.id, item.name) for item in items)
    for field in _MARKS if items else ():
        if any(getattr(item, field.partition(".")[2]) is None for item in items):
            yield Slot(field=field, kind="some-of", items=choices)
    names = {party.id: party.name for party in agreement.parties}
    for place, flow in enumerate(agreement.flows or () if items else ()):
        if flow.items is None:
            sides = (names.get(id or "", "?") for id in (flow.discloser, flow.recipient))
            title = ENGLISH["title.disclosure"].format(
                **dict(zip(("discloser", "recipient"), sides, strict=True))
            )
            yield Slot(
                field="flows.items", kind="some-of", row=str(place), name=title, items=choices
            )


def slot_question(
    slot: Slot, agreement: Agreement, edition: Edition, words: Catalogue = ENGLISH
) -> Question:
    """The question for a slot; its help says who usually knows."""
    filled = {"name": slot.name}
    help = words[f"slot.{slot.field}.help"].format(**filled)
    knows = words[f"slot.{slot.field}.knows"].format(**filled)
    choices = slot.items
    if slot.kind == "one-of":
        choices = word_choices(slot.field.rpartition(".")[2], agreement.starts, edition)
    return Question(
        path=slot.path,
        question=words[f"slot.{slot.field}.question"].format(**filled),
        help=f"{help} {words['slot.knows'].format(who=knows)}",
        citations=(),
        links=(),
        kind=slot.kind,
        choices=choices,
        stage="papers",
        settles=0.0,
    )


def with_slots(
    agreement: Agreement, *, law: Edition | None = None, words: Catalogue = ENGLISH
) -> Agreement:
    """The agreement, with what is still to be filled in under ``TO_FILL_IN`` in its annotations.

    For each open slot: its question, and who usually knows.  Nothing is there where none is open.
    """
    edition = law or built_in()
    texts = {}
    for slot in open_slots(agreement):
        question = slot_question(slot, agreement, edition, words)
        texts[slot.path] = f"{question.question} {question.help}"
    others = {
        name: value for name, value in (agreement.annotations or {}).items() if name != TO_FILL_IN
    }
    annotations = {**others, TO_FILL_IN: texts} if texts else others
    return attrs.evolve(agreement, annotations=annotations or None)


def to_fill_in_now(agreement: Agreement, before: Agreement) -> Agreement:
    """The agreement, with no slot under ``TO_FILL_IN`` that was open before and is not now."""
    texts = (agreement.annotations or {}).get(TO_FILL_IN)
    if not isinstance(texts, Mapping):
        return agreement
    filled = {slot.path for slot in open_slots(before)}
    filled -= {slot.path for slot in open_slots(agreement)}
    left = {path: text for path, text in texts.items() if path not in filled}
    annotations = {**(agreement.annotations or {}), TO_FILL_IN: left}
    if not left:
        del annotations[TO_FILL_IN]
    return attrs.evolve(agreement, annotations=annotations or None)


def fill_slot(
    agreement: Agreement, slot: Slot, value: Any, *, law: Edition | None = None
) -> Agreement:
    """The agreement with a slot filled in.

    Raises DocumentError for a value that the agreement cannot have.
    """
    content = to_dict(agreement)
    to_fill_in = (content.get("annotations") or {}).get(TO_FILL_IN)
    if isinstance(to_fill_in, dict):
        to_fill_in.pop(slot.path, None)
    first, _, last = slot.field.partition(".")
    if slot.field == "data_items":
        content[first] = named_items(value)
    elif slot.field in _MARKS:
        for item in content[first]:
            item[last] = item["id"] in value
    elif slot.field == "flows.items":
        content[first][int(slot.row or 0)][last] = value
    elif slot.row is None:
        content[first] = {**(content.get(first) or {}), last: value} if last else value
    else:
        key = _KEYS.get(first, "party")
        rows = content.setdefault(first, [])
        row = next((row for row in rows if row[key] == slot.row), None)
        if row is None:
            rows.append({key: slot.row, last: value})
        else:
            row[last] = value
    return from_dict(content, as_=Agreement, law=law or built_in())


def named_items(names: list[str]) -> list[dict[str, str]]:
    """Items with ids made from their names."""
    items: list[dict[str, str]] = []
    for name in names:
        id = id_of_name(name, [item["id"] for item in items], "item")
        items.append({"id": id, "name": name})
    return items
