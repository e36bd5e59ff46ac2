"""Fields set by a script: ``FIELD=VALUE``, in a document or in flows of an agreement."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from pubservice_share.documents import DocumentError, from_dict, to_dict
from pubservice_share.law import Edition, built_in
from pubservice_share.model import CommonFacts, Noun
from pubservice_share.model.agreements import Agreement
from pubservice_share.model.fields import public_fields
from pubservice_share.written_days import days_meant

from .questions import fill_in
from .slots import named_items, to_fill_in_now
from .typed_answers import TypedAnswerError, duration_typed, texts_typed, value_typed

__all__ = ["set_field"]

#: The facts of flows; where the agreement has a field of the same name, that one is meant.
_COMMON = frozenset(field.name for field in public_fields(CommonFacts)) - frozenset(
    field.name for field in public_fields(Agreement)
)
_LISTS = (
    "pursues",
    "purpose",
    "intended_use",
    "disadvantages",
    "specified_as",
    "territory",
    "items",
)
_DAYS = ("on", "starts", "ends", "reviews_on", "registered_on", "since")
_DURATIONS = ("retention", "review_every")
#: The lists of an agreement in which each party has a row.
_OF_PARTIES = (
    "lawful_bases",
    "privacy_notices",
    "code_of_practice",
    "breach_contacts",
    "signatures",
)
#: What stands for every party, or every item, in a path.
_EVERY = "all"


def set_field(
    document: Noun, setting: str, flows: Iterable[int] | None = None, *, law: Edition | None = None
) -> Noun:
    """The document with ``FIELD=VALUE`` in it.

    FIELD is a path as in ``missing``, or of a slot; VALUE is JSON, yes or no, a text, or texts with
    commas for a list (items of information with ``;``, restrictions by their kinds); nothing is
    not known.  In an agreement, a fact of its flows goes into ``facts``, or into the flows at
    ``flows`` (places from 0).  A party goes by its id or its place, an item by its id, and ``all``
    is each of them.  Raises DocumentError for a value that the document cannot have, and
    TypedAnswerError, with what to write, for a text of another form or a path that leads nowhere.
    """
    field, equals, text = setting.partition("=")
    field = field.strip()
    if not equals or not field:
        raise TypedAnswerError(f"{setting!r} is not FIELD=VALUE: write retention=P2Y, for example")
    before = document
    value = _value(document, field, text, flows)
    paths = _paths(document, field, flows)
    try:
        document = _filled(document, paths, value, law)
    except DocumentError:
        # A reference such as 601 reads as a number, and is a text.
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise
        document = _filled(document, paths, text.strip(), law)
    if isinstance(document, Agreement) and isinstance(before, Agreement):
        return to_fill_in_now(document, before)
    return document


def _filled(document: Noun, paths: Iterable[str], value: Any, law: Edition | None) -> Noun:
    for path in paths:
        try:
            where = path
            if isinstance(document, Agreement):
                document, where = _with_row(document, path, law)
            document = fill_in(document, where, value, law=law)
        except LookupError as error:
            raise TypedAnswerError(str(error.args[0])) from None
    return document


def _value(document: Noun, field: str, text: str, flows: Iterable[int] | None) -> Any:
    last = field.rpartition(".")[2]
    value = value_typed(text)
    if not isinstance(value, str):
        return value
    if isinstance(document, Agreement) and flows is None and field == "purpose":
        return value
    if isinstance(document, Agreement) and field == "data_items":
        return named_items(texts_typed(value))
    if last == "restrictions":
        return [{"kind": item.strip()} for item in value.split(",") if item.strip()]
    if last in _LISTS:
        return [item.strip() for item in value.split(",") if item.strip()]
    if last in _DURATIONS:
        return duration_typed(value)
    if last in _DAYS and len(days := days_meant(value)) == 1:
        return days[0].isoformat()
    return value


def _with_row(document: Agreement, path: str, law: Edition | None) -> tuple[Agreement, str]:
    """An agreement that has the row of a path, and the path by the place of the row."""
    first, _, rest = path.partition(".")
    id, _, within = rest.partition(".")
    if first not in (*_OF_PARTIES, "data_items") or not within or id.isdecimal():
        return document, path
    content = to_dict(document)
    rows = content.setdefault(first, [])
    key = "id" if first == "data_items" else "party"
    ids = [row[key] for row in rows]
    if id not in ids:
        if key == "id":
            known = ", ".join(ids) or "there are none yet"
            raise TypedAnswerError(f"{id!r} is not the id of an item: {known}")
        _party_place(document, id)
        rows.append({"party": id})
        document = from_dict(content, as_=Agreement, law=law or built_in())
        ids.append(id)
    return document, f"{first}.{ids.index(id)}.{within}"


def _paths(document: Noun, field: str, flows: Iterable[int] | None) -> list[str]:
    """The paths at which a field is set."""
    first, _, rest = field.partition(".")
    if not isinstance(document, Agreement):
        if flows is not None:
            raise TypedAnswerError("Only an agreement has flows: leave --flows out")
        return [_of_party(document, field)]
    if flows is not None:
        count = len(document.flows or ())
        places = list(flows)
        beyond = [place + 1 for place in places if place >= count]
        if beyond:
            raise TypedAnswerError(f"There is no flow {beyond[0]}: the agreement has {count} flows")
        return [f"flows.{place}.{field}" for place in places]
    if first in _COMMON:
        return [f"facts.{field}"]
    if rest.startswith(f"{_EVERY}."):
        within = rest.removeprefix(f"{_EVERY}.")
        return [f"{first}.{step}.{within}" for step in _every(document, first)]
    return [_of_party(document, field)] if rest else [field]


def _every(document: Agreement, name: str) -> list[str]:
    """What names each row of a list: of each party, or of each item."""
    if name == "data_items":
        return [item.id for item in document.data_items or ()]
    if name not in ("parties", *_OF_PARTIES):
        lists = ", ".join(("parties", "data_items", *_OF_PARTIES))
        raise TypedAnswerError(
            f"'{name}.{_EVERY}' leads nowhere: {_EVERY} goes with {lists}. For the flows of an "
            "agreement use --flows all"
        )
    ids = [party.id for party in document.parties]
    return [str(place) for place in range(len(ids))] if name == "parties" else ids


def _of_party(document: Noun, field: str) -> str:
    """A path in which a party goes by its id, as one in which it goes by its place."""
    first, _, rest = field.partition(".")
    id, _, within = rest.partition(".")
    if first != "parties" or id.isdecimal():
        return field
    return f"parties.{_party_place(document, id)}.{within}"


def _party_place(document: Noun, id: str) -> int:
    ids = [party.get("id") for party in to_dict(document).get("parties", ())]
    if id not in ids:
        raise TypedAnswerError(f"{id!r} is not the id of a party: {', '.join(filter(None, ids))}")
    return ids.index(id)
