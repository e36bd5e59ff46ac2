"""Fields set by a script: ``FIELD=VALUE``, in a document or in flows of an agreement."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from pubservice_share.documents import to_dict
from pubservice_share.law import Edition
from pubservice_share.model import CommonFacts, Noun
from pubservice_share.model.agreements import Agreement
from pubservice_share.model.fields import public_fields

from .questions import fill_in
from .slots import fill_slot, slot_named
from .typed_answers import TypedAnswerError, duration_typed, value_typed

__all__ = ["set_field"]

_COMMON = frozenset(field.name for field in public_fields(CommonFacts))
_LISTS = (
    "pursues",
    "purpose",
    "intended_use",
    "disadvantages",
    "specified_as",
    "territory",
    "items",
)
_DURATIONS = ("retention", "review_every")


def set_field(
    document: Noun, setting: str, flows: Iterable[int] | None = None, *, law: Edition | None = None
) -> Noun:
    """The document with ``FIELD=VALUE`` in it.

    FIELD is a path as in ``missing``; VALUE is JSON, yes or no, a text, or texts with commas for a
    list; nothing is not known.  In an agreement, a fact of its flows goes into ``facts``, or into
    the flows at ``flows`` (places from 0).  A party goes by its id or its place.  Raises
    DocumentError for a value that the document cannot have, and TypedAnswerError, with what to
    write, for a text of another form or a path that leads nowhere.
    """
    field, equals, text = setting.partition("=")
    field = field.strip()
    if isinstance(document, Agreement) and (slot := slot_named(document, field)) is not None:
        return fill_slot(document, slot, _value(field, text), law=law)
    if not equals or not field:
        raise TypedAnswerError(f"{setting!r} is not FIELD=VALUE: write retention=P2Y, for example")
    value = _value(field, text)
    for path in _paths(document, field, flows):
        try:
            document = fill_in(document, path, value, law=law)
        except LookupError as error:
            raise TypedAnswerError(str(error.args[0])) from None
    return document


def _value(field: str, text: str) -> Any:
    last = field.rpartition(".")[2]
    value = value_typed(text)
    if isinstance(value, str) and last in _LISTS:
        return [item.strip() for item in value.split(",") if item.strip()]
    if isinstance(value, str) and last in _DURATIONS:
        return duration_typed(value)
    return value


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
    return [_of_party(document, field)] if rest else [field]


def _of_party(document: Noun, field: str) -> str:
    """A path in which a party goes by its id, as one in which it goes by its place."""
    first, _, rest = field.partition(".")
    id, _, within = rest.partition(".")
    if first != "parties" or id.isdecimal():
        return field
    ids = [party.get("id") for party in to_dict(document).get("parties", ())]
    if id not in ids:
        raise TypedAnswerError(f"{id!r} is not the id of a party: {', '.join(filter(None, ids))}")
    return f"parties.{ids.index(id)}.{within}"
