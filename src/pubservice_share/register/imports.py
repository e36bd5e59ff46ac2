"""The register's entries as agreements.

Nothing is repaired silently: values that cannot be imported go to ``unread``, and the complete
entry to ``as_published``, so that every field survives.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import Any

from pubservice_share.directory import Organisation, organisation, statement_of
from pubservice_share.documents import from_dict
from pubservice_share.documents.faults import refusal
from pubservice_share.documents.schemas.nouns import FORMS
from pubservice_share.durations import day_of
from pubservice_share.law import Edition
from pubservice_share.limits import MAX_FLOWS, MAX_PARTIES
from pubservice_share.model.agreements import Agreement
from pubservice_share.model.gateways import flow_pointer

from .fields import (
    NUMBER_2018,
    PERSONS,
    POWERS,
    TEXTS_2018,
    TEXTS_SITE,
    persons,
    powers,
)
from .power_names import meanings_of, provision_of

__all__ = ["agreement_of", "of_entry"]

_DURATION = re.compile(FORMS["retention"][0])
_STATUSES = {"active": "active", "complete": "complete", "completed": "complete"}
_DAYS = {"starts": "start", "ends": "end", "reviews_on": "review"}
_Unread = list[dict[str, Any]]


def agreement_of(entry: Any, entered: str | None, edition: Edition) -> Agreement:
    """The agreement of an entry.  Raises DocumentError where it has neither form."""
    document = _document(entry, entered, edition) if isinstance(entry, Mapping) else None
    if document is None:
        raise refusal(
            "this is not an entry of the register: it has neither the number used in the 2018 "
            "form nor the data of the current site",
            "an object",
            f"{NUMBER_2018!r}, or 'data'",
        )
    return from_dict(document, as_=Agreement, law=edition)


def of_entry(entry: Mapping[str, Any], entered: date | None, edition: Edition) -> Agreement:
    """The agreement of one entry that was imported before."""
    day = None if entered is None else entered.isoformat()
    return from_dict(_document(entry, day, edition) or {}, as_=Agreement, law=edition)


def _document(
    entry: Mapping[str, Any], entered: str | None, edition: Edition
) -> dict[str, Any] | None:
    """The document of an entry; a day before the Act was passed counts as unreadable."""
    if NUMBER_2018 in entry:
        return _document_of_2018(entry, entered, edition)
    return _document_of_site(entry, edition) if isinstance(entry.get("data"), Mapping) else None


def _text(value: Any) -> str | None:
    return value if isinstance(value, str) and value.strip() else None


def _texts(entry: Mapping[str, Any], fields: Mapping[str, tuple[str, ...]]) -> dict[str, Any]:
    texts = {}
    for ours, theirs in fields.items():
        first = next((text for name in theirs if (text := _text(entry.get(name)))), None)
        if first is not None:
            texts[ours] = first
    return texts


def _terms(
    entry: Mapping[str, Any],
    names: Mapping[str, str],
    retention: str,
    unread: _Unread,
    passed: date,
) -> dict[str, Any]:
    """The days of the term and the retention, as far as they can be read."""
    terms: dict[str, Any] = {}
    for ours, theirs in names.items():
        value = entry.get(theirs)
        if value in (None, ""):
            continue
        day = _day(str(value))
        if day is None or day < passed:
            unread.append({"field": theirs, "text": str(value), "kind": "no-date"})
        else:
            terms[ours] = day.isoformat()
    if "starts" in terms and "ends" in terms and terms["ends"] <= terms["starts"]:
        unread.append({"field": names["ends"], "text": terms.pop("ends"), "kind": "before-start"})
    value = entry.get(retention)
    if value not in (None, ""):
        if isinstance(value, str) and _DURATION.fullmatch(value):
            terms["retention"] = value
        else:
            unread.append({"field": retention, "text": str(value), "kind": "no-duration"})
    return terms


def _day(text: str) -> date | None:
    """The day of a text such as ``2024-05-01`` or ``2024-05-01T00:00:00Z``; None for any other."""
    day, mark, time = text.partition("T")
    try:
        if mark:
            datetime.fromisoformat(f"{day}T{time}")
        return day_of(day)
    except ValueError:
        return None


def _document_of_2018(
    entry: Mapping[str, Any], entered: str | None, edition: Edition
) -> dict[str, Any]:
    unread: _Unread = []
    names = {ours: f"{stem}-date" for ours, stem in _DAYS.items()}
    terms = _terms(entry, names, "retention-period", unread, edition.passed)
    parties: dict[str, dict[str, Any]] = {}
    sides = [
        list(_parties_of_2018(entry, side, parties, unread, terms.get("starts"), edition))
        for side in ("controllers", "processors")
    ]
    power = _power_of_2018(entry.get("legal-power-disclosure"), unread)
    flows = _flows(sides[0], sides[1], [power])
    number = _text(entry.get(NUMBER_2018))
    document = {
        "type": "agreement",
        "title": _text(entry.get("name")) or f"Entry {number} of the register, which has no name",
        "parties": list(parties.values()),
        **_texts(entry, TEXTS_2018),
        **terms,
        **_information(entry.get("disclosed-information")),
        "flows": flows,
        **_gateways(flows, edition),
        "register_entry": {"number": number, "registered_on": entered},
    }
    if not document["flows"]:
        del document["flows"]
    return _with_entry(document, entry, unread)


def _with_entry(
    document: dict[str, Any], entry: Mapping[str, Any], unread: _Unread
) -> dict[str, Any]:
    register_entry = document["register_entry"]
    register_entry["as_published"] = dict(entry)
    if unread:
        register_entry["unread"] = list({str(item): item for item in unread}.values())
    return document


def _information(text: Any) -> dict[str, Any]:
    """The information disclosed: the register has one text for it, so it is one item."""
    description = _text(text)
    if description is None:
        return {}
    return {"data_items": [{"id": "disclosed-information", "name": description[:1000]}]}


def _flows(
    disclosers: Sequence[str], recipients: Sequence[str], bases: Sequence[dict[str, Any]]
) -> list[dict[str, Any]]:
    """A flow for each discloser, recipient and power; a side that is empty is left out.

    Powers with the same meaning share a flow, and so do those that are not known.

    A body on both sides stays on both: a flow both ways looks the same as a mistake.
    """
    if not disclosers and not recipients:
        return []
    bases = [base for place, base in enumerate(bases) if base not in bases[:place]]
    disclosing: Sequence[str | None] = disclosers or [None]
    receiving: Sequence[str | None] = recipients or [None]
    if (count := len(disclosing) * len(receiving) * max(len(bases), 1)) > MAX_FLOWS:
        raise refusal(
            f"the entry describes {count:,} flows: split it into entries of at most "
            f"{MAX_FLOWS:,} flows",
            f"{count:,} flows", f"at most {MAX_FLOWS:,} flows", code="too-many-items",
        )  # fmt: skip
    return [
        {
            key: value
            for key, value in {"discloser": discloser, "recipient": recipient, **base}.items()
            if value is not None
        }
        for discloser in disclosing
        for recipient in receiving
        for base in bases or [{}]
    ]


def _power_of_2018(curie: Any, unread: _Unread) -> dict[str, Any]:
    register, _, code = str(curie or "").partition(":")
    row = powers().get(code) if register == POWERS else None
    if row is None:
        if curie:
            unread.append(
                {"field": "legal-power-disclosure", "text": str(curie), "kind": "dangling"}
            )
        return {}
    return {"power": row["power"], "objective": row["objective"]}


def _within_limit(items: list[Any]) -> list[Any]:
    """A list of an entry.  Raises DocumentError where its flows would be too many."""
    if len(items) > MAX_FLOWS:
        raise refusal(
            f"the entry has a list of {len(items):,} items: split it into lists of at most "
            f"{MAX_FLOWS:,}",
            f"a list of {len(items):,}", f"at most {MAX_FLOWS:,}", code="too-many-items",
        )  # fmt: skip
    return items


def _texts_in(value: Any) -> list[str]:
    items = _within_limit(value if isinstance(value, list) else [value])
    return [str(item) for item in items if item not in (None, "")]


def _parties_of_2018(
    entry: Mapping[str, Any],
    side: str,
    parties: dict[str, dict[str, Any]],
    unread: _Unread,
    day: str | None,
    edition: Edition,
) -> Iterator[str]:
    """The ids of the parties of one side, which are added to ``parties``."""
    names = _texts_in(entry.get(f"{side.removesuffix('s')}-names"))
    coded = [(curie, _party_of_code(curie)) for curie in _texts_in(entry.get(side))]
    classes = [party for _, party in coded if party is not None and party.pop("class", False)]
    if len(classes) == 1 and len(names) == 1:
        # The name says which body of the class it is.
        classes[0]["name"] = names.pop()
    for curie, party in coded:
        if party is None:
            unread.append({"field": side, "text": curie, "kind": "dangling"})
            party = {"name": curie, "identifier": curie}
        yield _party_id(party, parties)
    for name in names:
        yield _party_id(_party_of_name(name, day, edition), parties)


def _party_id(party: dict[str, Any], parties: dict[str, dict[str, Any]]) -> str:
    """The id of a party, which is added to the parties where it is new."""
    for id, known_party in parties.items():
        if all(known_party.get(key) == party.get(key) for key in ("name", "identifier")):
            return id
    if len(parties) == MAX_PARTIES:
        raise refusal("the entry has too many parties: split it into entries of at most "
                      f"{MAX_PARTIES:,} parties", "more parties",
                      f"at most {MAX_PARTIES:,} parties", code="too-many-items")  # fmt: skip
    id = f"p{len(parties) + 1}"
    parties[id] = {"id": id, **{key: value for key, value in party.items() if value is not None}}
    return id


def _party_of_code(curie: str) -> dict[str, Any] | None:
    """A party from a code of the registers; None where the code is not known."""
    register, _, code = curie.partition(":")
    if register == PERSONS:
        row = persons().get(code)
        if row is None:
            return None
        party = {"name": row["name"], "specified_as": row["specified_as"]}
        # The code of a class is not an identifier: two bodies of a class are two persons.
        return {**party, "class": True} if row.get("class") else {**party, "identifier": curie}
    try:
        body = organisation(curie)
    except LookupError:
        return None
    return _party_of_directory(body, body.name)


def _as_list(references: tuple[str, ...] | None) -> list[str] | None:
    return None if references is None else list(references)


def _document_of_site(entry: Mapping[str, Any], edition: Edition) -> dict[str, Any]:
    data: Mapping[str, Any] = entry["data"]
    unread: _Unread = []
    names = {ours: f"{stem}_date" for ours, stem in _DAYS.items()}
    # Before October 2024 the site wrote field names in capitals.
    plain = {str(key).lower(): value for key, value in data.items()}
    terms = _terms(plain, names, "retention_period", unread, edition.passed)
    parties: dict[str, dict[str, Any]] = {}
    sides = [
        [
            _party_id(_party_of_name(name, terms.get("starts"), edition), parties)
            for name in _names(entry.get(side), side.removesuffix("s"))
        ]
        for side in ("controllers", "processors")
    ]
    bases = [_power_of_site(name, unread, edition) for name in _names(entry.get("powers"), "power")]
    flows = _flows(sides[0], sides[1], bases)
    number = plain.get("id")
    title = _text(plain.get("agreement_name")) or _text(plain.get("name"))
    document = {
        "type": "agreement",
        "title": title or f"Entry {number} of the register, which has no name",
        "parties": list(parties.values()),
        **_texts(plain, TEXTS_SITE),
        **terms,
        **_information(plain.get("disclosed_information")),
        "flows": flows,
        **_gateways(flows, edition),
        "register_entry": {"number": None if number is None else str(number)},
    }
    status = _STATUSES.get(str(plain.get("isa_status", "")).strip().lower())
    if status is not None:
        document["status"] = status
    if not document["flows"]:
        del document["flows"]
    return _with_entry(document, entry, unread)


def _gateways(flows: Sequence[Mapping[str, Any]], edition: Edition) -> dict[str, Any]:
    """The other law that an entry names as its powers, with the flows under each; maybe none.

    A name of a power that is not known is no gateway, because it may be a power of the Chapter.
    """
    pointers: dict[str, list[str]] = {}
    for number, flow in enumerate(flows):
        power = flow.get("power")
        if power is not None and power not in edition.powers:
            pointers.setdefault(power, []).append(flow_pointer(number))
    gateways = [
        {"provision": provision_of(power), "kind": "power", "flows": own}
        for power, own in pointers.items()
    ]
    return {"gateways": gateways} if gateways else {}


def _names(items: Any, own: str) -> list[str]:
    """The names of a list of the site, whose items are objects or plain texts."""
    names = []
    for item in _within_limit(items) if isinstance(items, list) else []:
        data = item.get("data", item) if isinstance(item, Mapping) else item
        if not isinstance(data, Mapping):
            data = {"name": data}
        name = _text(data.get("name")) or _text(data.get(f"{own}_name"))
        if name is not None:
            names.append(name)
    return names


def _party_of_name(name: str, day: str | None, edition: Edition) -> dict[str, Any]:
    """A party under the name that an entry gives it, with what the look-up settles of it."""
    try:
        statement = statement_of(name, on=day or edition.passed, law=edition)
    except (LookupError, ValueError):
        return {"name": name}
    if statement is None:
        return {"name": name}
    body = statement.body
    return {
        "name": name,
        "identifier": body.identifier,
        "specified_as": _as_list(body.specified_as),
    }


def _party_of_directory(organisation: Organisation, name: str) -> dict[str, Any]:
    """A party under the name that an entry gives it; an executive agency is its department."""
    return {
        "name": name,
        "identifier": organisation.person.id,
        "specified_as": _as_list(organisation.specified_as),
    }


def _power_of_site(name: str, unread: _Unread, edition: Edition) -> dict[str, Any]:
    """The power for a name of the site; the site's own list is not known."""
    meanings = meanings_of(name, edition)
    if len(meanings) == 1:
        return meanings[0]
    kind = "two-meanings" if meanings else "dangling"
    unread.append({"field": "powers", "text": name, "kind": kind})
    return {}
