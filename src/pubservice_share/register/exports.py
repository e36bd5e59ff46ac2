"""Agreements as entries of the register."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from pubservice_share.documents import to_dict
from pubservice_share.law import Edition, built_in
from pubservice_share.model.agreements import Agreement, Party

from .fields import NUMBER_2018, PERSONS, TEXTS_2018, TEXTS_SITE
from .imports import of_entry
from .power_names import code_of, name_of

__all__ = ["FORMS", "export"]

_CODES = re.compile(
    rf"({PERSONS}|government-organisation|local-authority-eng|principal-local-authority):.+"
)


def export(agreement: Agreement, form: str, *, law: Edition | None = None) -> dict[str, Any]:
    """An agreement as an entry of the register, in one of ``FORMS``.

    ``law`` is the edition with the objectives and powers.  An imported entry is exported as it
    was published, except for later changes.  Raises ValueError for any other form.
    """
    if form not in FORMS:
        raise ValueError(f"{form!r} is not a form: expected one of {', '.join(FORMS)}")
    own, same = FORMS[form]
    edition = law or built_in()
    after = own(agreement, edition)
    entry = agreement.register_entry
    published = entry.as_published if entry is not None else None
    if published is None or not same(published):
        return after
    before = own(of_entry(published, entry.registered_on if entry else None, edition), edition)
    return _with_changes(dict(published), before, after)


def _with_changes(
    published: dict[str, Any], before: Mapping[str, Any], after: Mapping[str, Any]
) -> dict[str, Any]:
    """The published entry, with the differences between before and after applied."""
    for name in {**before, **after}:
        old, new = before.get(name), after.get(name)
        if old == new:
            continue
        if isinstance(old, Mapping) and isinstance(new, Mapping):
            published[name] = _with_changes(dict(published[name]), old, new)
        elif new is None:
            published.pop(name, None)
        else:
            published[name] = new
    return published


def _sides(agreement: Agreement) -> tuple[list[Party], list[Party]]:
    parties = {party.id: party for party in agreement.parties}
    flows = agreement.flows or ()
    return (
        [parties[id] for id in dict.fromkeys(flow.discloser for flow in flows)
         if id in parties],
        [parties[id] for id in dict.fromkeys(flow.recipient for flow in flows)
         if id in parties],
    )  # fmt: skip


def _days(agreement: Agreement, dash: str) -> dict[str, Any]:
    values = to_dict(agreement)
    return {
        f"start{dash}date": values.get("starts"),
        f"end{dash}date": values.get("ends"),
        f"review{dash}date": values.get("reviews_on"),
    }


def _information(agreement: Agreement) -> str | None:
    return "; ".join(item.name for item in agreement.data_items or ()) or None


def _without_blanks(fields: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in fields.items() if value not in (None, [])}


def _entry_of_2018(agreement: Agreement, edition: Edition) -> dict[str, Any]:
    disclosers, recipients = _sides(agreement)
    entry = agreement.register_entry
    texts = {theirs[0]: getattr(agreement, ours) for ours, theirs in TEXTS_2018.items()}
    return _without_blanks(
        {
            NUMBER_2018: entry.number if entry else None,
            "name": agreement.title,
            **texts,
            **_days(agreement, "-"),
            "retention-period": agreement.retention,
            "disclosed-information": _information(agreement),
            "legal-power-disclosure": _power_code(agreement, edition),
            "controllers": [_code(party) for party in disclosers if _code(party)],
            "controller-names": [party.name for party in disclosers if not _code(party)],
            "processors": [_code(party) for party in recipients if _code(party)],
            "processor-names": [party.name for party in recipients if not _code(party)],
        }
    )


def _code(party: Party) -> str | None:
    identifier = party.identifier
    return identifier if identifier is not None and _CODES.fullmatch(identifier) else None


def _power_code(agreement: Agreement, edition: Edition) -> str | None:
    """The code of the agreement's power: the register has one for each agreement."""
    codes = (code_of(flow, edition) for flow in agreement.flows or ())
    return next((code for code in codes if code is not None), None)


def _entry_of_site(agreement: Agreement, edition: Edition) -> dict[str, Any]:
    disclosers, recipients = _sides(agreement)
    entry = agreement.register_entry
    texts = {theirs[0]: getattr(agreement, ours) for ours, theirs in TEXTS_SITE.items()}
    data = {
        "id": _number(entry.number if entry else None),
        "name": agreement.title,
        **texts,
        **_days(agreement, "_"),
        "retention_period": agreement.retention,
        "disclosed_information": _information(agreement),
        "isa_status": {"complete": "Complete", "active": "Active"}.get(agreement.status or ""),
    }
    return {
        "data": _without_blanks(data),
        "controllers": [{"data": {"name": party.name}} for party in disclosers],
        "processors": [{"data": {"name": party.name}} for party in recipients],
        "powers": [{"data": {"name": name}} for name in _power_names(agreement, edition)],
    }


def _number(text: str | None) -> int | str | None:
    # A number that would not convert back to the same text stays text.
    plain = text is not None and len(text) < 16 and text.isascii() and text.isdecimal()
    return int(text) if text is not None and plain and str(int(text)) == text else text


def _power_names(agreement: Agreement, edition: Edition) -> Iterable[str]:
    names = (name_of(flow, edition) for flow in agreement.flows or ())
    return dict.fromkeys(name for name in names if name is not None)


_Form = tuple[Callable[[Agreement, Edition], dict[str, Any]], Callable[[Mapping[str, Any]], bool]]

#: The forms, each with a function that writes it and one that recognises it.
FORMS: dict[str, _Form] = {
    "2018": (_entry_of_2018, lambda entry: NUMBER_2018 in entry),
    "site": (_entry_of_site, lambda entry: "data" in entry),
}
