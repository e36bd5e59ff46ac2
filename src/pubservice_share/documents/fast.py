"""Reading in the fast lane: here is the noun, or None for a document that needs care.

Nothing here finds a fault or words one: ``careful`` does that, for every document that this
module does not answer.  A test holds that both lanes agree.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from types import SimpleNamespace
from typing import Any

import msgspec

from pubservice_share.law import Edition
from pubservice_share.limits import MAX_DEPTH, MAX_FLOWS_TOGETHER
from pubservice_share.model import NOUN_NAMES, Noun
from pubservice_share.model.fields import mark_checked
from pubservice_share.model.gateways import place_of_flow

from .wire import Reader, reader_of

__all__ = [
    "copy_of",
    "document_of",
    "each_key_once",
    "has_long_number",
    "noun_of_struct",
    "noun_of_text",
    "noun_of_value",
    "simple",
    "value_of_text",
]

#: The longest text that this lane reads, in bytes.
MAX_FAST_BYTES = 256 * 1024
#: The most values that this lane copies.
MAX_FAST_VALUES = 20_000

_encode = msgspec.json.Encoder().encode
_decode = msgspec.json.Decoder().decode
#: A text shorter than this has no number with too many digits.
_SHORT = 3_900
_SCALARS = frozenset((str, bool, type(None)))
_DIGITS = bytes.maketrans(b"123456789", b"0" * 9)
#: Where a text names its noun: a guess, which reading the text as that noun tests.
_TYPE = re.compile(rb'"type":\s*"([a-z-]+)"')


def noun_of_text(text: object, edition: Edition, as_: type[Any] | None) -> Noun | None:
    """The noun of a JSON text without a fault; None for any other, and for one that needs care."""
    data = simple(text)
    if data is None:
        return None
    guess = _TYPE.search(data)
    noun = guess[1].decode() if guess else ""
    if noun not in NOUN_NAMES:
        return None
    reader: Reader = edition.kept_results.get(noun) or reader_of(noun, edition)
    try:
        document = reader.decode(data)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return None
    if each_key_once(data, document):
        return _noun_of(document, reader, edition, as_)
    # A struct leaves null out when it is written again, so that its colon is missed as that of a
    # repeated key is.  Plain values do not.
    value = value_of_text(data)
    return None if value is None else noun_of_value(value, edition, as_)


def noun_of_value(value: object, edition: Edition, as_: type[Any] | None) -> Noun | None:
    """The noun of a plain JSON value without a fault; None for any other."""
    read = document_of(value, edition)
    return None if read is None else _noun_of(*read, edition, as_)


def document_of(value: object, edition: Edition) -> tuple[msgspec.Struct, Reader] | None:
    """A plain JSON value as the struct of its noun; None where it breaks the schema."""
    noun = value.get("type") if isinstance(value, dict) else None
    if not isinstance(noun, str) or noun not in NOUN_NAMES:
        return None
    reader = reader_of(noun, edition)
    try:
        return msgspec.convert(value, reader.struct), reader
    except msgspec.ValidationError:
        return None


def _noun_of(document: Any, reader: Reader, edition: Edition, as_: type[Any] | None) -> Noun | None:
    if as_ is not None and reader.cls is not as_:
        return None
    on = getattr(document, "on", None)
    if on is not None and on < edition.passed:
        return None
    if reader.has_repeats(document) or not _SOUND[document.type](document, edition):
        return None
    noun: Noun = msgspec.convert(document, reader.cls, from_attributes=True)
    return mark_checked(noun, edition.digest)


def noun_of_struct(document: msgspec.Struct, reader: Reader, edition: Edition) -> Noun:
    """The noun that a struct without a fault states."""
    return mark_checked(msgspec.convert(document, reader.cls, from_attributes=True), edition.digest)


def simple(text: object) -> bytes | None:
    """The bytes of a text that this lane may read; None for any other.

    Such a text is not large, is within the limits of depth and of numbers, and writes no colon
    as its number, which would deceive ``each_key_once``.
    """
    if isinstance(text, str):
        try:
            text = text.encode()
        except UnicodeEncodeError:
            return None
    if not isinstance(text, bytes) or len(text) > MAX_FAST_BYTES:
        return None
    if b"\\" in text and (b"\\u003a" in text or b"\\u003A" in text):
        return None
    if len(text) >= _SHORT and has_long_number(text):
        return None
    if text.count(b"{") + text.count(b"[") <= MAX_DEPTH:
        return text
    try:
        spread = msgspec.json.format(text, indent=1)
    except (msgspec.DecodeError, RecursionError):
        return None
    # With one space for each level, the lines of a text that is too deep begin with so many.
    return None if b"\n" + b" " * MAX_DEPTH in spread else text


def has_long_number(text: bytes) -> bool:
    """Whether some number of a text may have too many digits."""
    return len(text) >= _SHORT and b"0" * _SHORT in text.translate(_DIGITS)


def each_key_once(text: bytes, value: object) -> bool:
    """Whether each object of a ``simple`` text has each key once, given what was read from it.

    The text has more colons than what was read from it where a key is repeated, for the first
    value of the key is lost.
    """
    return text.count(b":") == _encode(value).count(b":")


def value_of_text(text: bytes) -> Any:
    """The plain JSON value of a ``simple`` text; None where it needs care, or is null."""
    try:
        value = _decode(text)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return None
    return value if each_key_once(text, value) else None


class _CareError(Exception):
    """A value needs care."""


def copy_of(value: object) -> Any:
    """A copy of a Python value that is plain JSON; None where it needs care."""
    try:
        copy = _copy(value, 0, [MAX_FAST_VALUES])
        _encode(copy)  # half a character cannot be written
    except (_CareError, UnicodeEncodeError):
        return None
    return copy


def _copy(value: Any, depth: int, budget: list[int]) -> Any:
    kind = value.__class__
    if kind is int and value.bit_length() < 64:
        return value
    if kind is not dict and kind is not list:
        raise _CareError
    # A part that several places share counts in each of them.
    budget[0] -= len(value)
    if budget[0] < 0 or depth == MAX_DEPTH:
        raise _CareError
    if kind is list:
        return [
            item if item.__class__ in _SCALARS else _copy(item, depth + 1, budget) for item in value
        ]
    copy = {}
    for name, item in value.items():
        if name.__class__ is not str:
            raise _CareError
        copy[name] = item if item.__class__ in _SCALARS else _copy(item, depth + 1, budget)
    return copy


# Whether a document that keeps to its schema, and is of a day of the Act, has none of the faults
# that ``meaning_faults`` lists.


def _facts_agree(facts: Any, edition: Edition) -> bool:
    if facts.complies_with_data_protection is False and facts.information.personal_data is False:
        return False
    if facts.objective is None:
        return True
    elements = edition.objectives[facts.objective].elements
    for pursued in facts.pursues or ():
        for element in elements:
            if element.id == pursued:
                break
        else:
            return False
    return True


def _flows_agree(agreement: Any, edition: Edition) -> bool:
    """Whether the facts of each flow agree, with those stated once for all flows."""
    flows, common = agreement.flows or (), agreement.facts
    if common is None:
        return all(_facts_agree(flow, edition) for flow in flows)
    alone = SimpleNamespace(
        complies_with_data_protection=common.complies_with_data_protection,
        information=common.information,
        objective=None,
    )
    return _facts_agree(alone, edition) and all(
        _facts_agree(_with_common(flow, common), edition) for flow in flows
    )


def _with_common(flow: Any, common: Any) -> SimpleNamespace:
    """What ``_facts_agree`` reads of a flow, with the facts that it takes from its agreement."""
    own, stated = flow.complies_with_data_protection, flow.information.personal_data
    return SimpleNamespace(
        complies_with_data_protection=(
            common.complies_with_data_protection if own is None else own
        ),
        information=common.information if stated is None else flow.information,
        objective=flow.objective,
        pursues=common.pursues if flow.pursues is None else flow.pursues,
    )


def _sound_received(document: Any, edition: Edition) -> bool:
    references = document.received_from.specified_as
    if document.information.from_revenue_and_customs is not False or not references:
        return True
    if not edition.powers[document.received_under].bound_by_consent:
        return True
    return not any(
        wording.revenue_and_customs
        for reference in references
        for wording in edition.entries.get(reference, ())
    )


def _gateways_lead_somewhere(agreement: Any) -> bool:
    """Whether each gateway names parties and flows that the agreement has."""
    parties, count = {party.id for party in agreement.parties}, len(agreement.flows or ())
    return all(
        (gateway.party is None or gateway.party in parties)
        and all(place_of_flow(named) < count for named in gateway.flows or ())
        for gateway in agreement.gateways
    )


def _sound_agreement(document: Any, edition: Edition) -> bool:
    for items in (document.parties, document.data_items):
        if items and len({item.id for item in items}) != len(items):
            return False
    if document.gateways and not _gateways_lead_somewhere(document):
        return False
    starts, ends = document.starts, document.ends
    if starts is not None and ends is not None and ends <= starts:
        return False
    return _flows_agree(document, edition)


def _sound_partnership(document: Any, edition: Edition) -> bool:
    if not _facts_agree(document, edition):
        return False
    flows = 0
    for agreement in document.agreements or ():
        if isinstance(agreement, str):
            continue
        flows += len(agreement.flows or ())
        if not _sound_agreement(agreement, edition):
            return False
    return flows <= MAX_FLOWS_TOGETHER


_SOUND: Mapping[str, Callable[[Any, Edition], bool]] = {
    "disclosure": _facts_agree,
    "use": _sound_received,
    "onward-disclosure": _sound_received,
    "agreement": _sound_agreement,
    "partnership": _sound_partnership,
}
