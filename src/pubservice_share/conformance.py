"""Cases: a document, and the answer that every implementation must give to it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import attrs

from pubservice_share.assessment import assess
from pubservice_share.assessment.assess import views_of
from pubservice_share.documents import DocumentError, from_dict, to_dict
from pubservice_share.documents.careful import parsed
from pubservice_share.files import opened
from pubservice_share.law import Edition, built_in
from pubservice_share.limits import MAX_BYTES

__all__ = ["Case", "CaseError", "cases_in", "disagreements"]

_EXPECTED = ("outcome", "missing", "readings", "cites", "override", "offence")


class CaseError(ValueError):
    """A file without valid cases; the message says where and why."""


@attrs.frozen(kw_only=True)
class Case:
    """One case.  ``docs/reference/cases.md`` says what each expectation means."""

    name: str
    why: str
    citations: tuple[str, ...]
    document: Mapping[str, Any] = attrs.field(hash=False)
    adopt: Mapping[str, bool] | None = attrs.field(hash=False)
    expect: Mapping[str, Any] = attrs.field(hash=False)


def cases_in(path: str | Path) -> tuple[Case, ...]:
    """The cases of one file, a JSON list with at least one, each of its own name.

    Raises CaseError for any other file.  ``disagreements`` checks the readings that a case names.
    """
    path = Path(path)
    try:
        with opened(path) as file:
            items = parsed(file.read(MAX_BYTES + 1))
    except DocumentError as error:
        raise CaseError(f"{path}: {error}") from None
    if not isinstance(items, list):
        raise CaseError(f"{path}: expected a list of objects, one for each case")
    if not items:
        raise CaseError(f"{path}: the file has no cases: write one, or remove the file")
    cases = tuple(_case(path, number, item) for number, item in enumerate(items))
    seen: dict[str, int] = {}
    for number, case in enumerate(cases, start=1):
        first = seen.setdefault(case.name, number)
        if first != number:
            raise CaseError(
                f"{path}: case {number}: has the same name as case {first}, {case.name!r}: give "
                "each case a name of its own"
            )
    return cases


def _case(path: Path, number: int, item: Any) -> Case:
    def wrong(what: str) -> CaseError:
        return CaseError(f"{path}: case {number + 1}: {what}")

    if not isinstance(item, dict):
        raise wrong("expected an object")
    for name, kind in (("name", str), ("why", str), ("document", dict), ("expect", dict)):
        if not isinstance(item.get(name), kind):
            raise wrong(
                f"{name!r} is missing: expected {'an object' if kind is dict else 'a text'}"
            )
    fields = {field.name for field in attrs.fields(Case)}
    if set(item) - fields:
        raise wrong(f"unknown field {min(set(item) - fields)!r}")
    unknown = set(item["expect"]) - set(_EXPECTED)
    if unknown or "outcome" not in item["expect"]:
        shown = min(unknown) if unknown else None
        raise wrong(
            f"{shown!r} is not something a case can expect: expected {', '.join(_EXPECTED)}"
            if shown
            else "does not say which outcome it expects"
        )
    if not item["name"].strip():
        raise wrong("its name is empty")
    citations = item.get("citations", [])
    if not isinstance(citations, list) or not all(isinstance(text, str) for text in citations):
        raise wrong("citations must be a list of texts")
    adopt = item.get("adopt")
    if adopt is not None and not (
        isinstance(adopt, dict) and all(isinstance(view, bool) for view in adopt.values())
    ):
        raise wrong("adopt must be an object of readings, each true or false")
    cites = item["expect"].get("cites", [])
    if not isinstance(cites, list) or not all(isinstance(text, str) for text in cites):
        raise wrong("expect.cites must be a list of texts")
    return Case(
        name=item["name"],
        why=item["why"],
        citations=tuple(citations),
        document=item["document"],
        adopt=adopt,
        expect=item["expect"],
    )


def disagreements(case: Case, *, law: Edition | None = None) -> tuple[str, ...]:
    """The differences between the library's answer and what a case expects; none where they agree.

    Raises DocumentError for a document that does not load, CaseError for a reading in ``adopt``
    that the law does not have.
    """
    try:
        views_of(case.adopt, law or built_in())
    except ValueError as error:
        raise CaseError(f"adopt: {error}") from None
    answer = to_dict(assess(from_dict(case.document, law=law), case.adopt, law))
    return tuple(_differences(answer, case.expect))


def _differences(answer: Mapping[str, Any], expect: Mapping[str, Any]) -> Iterator[str]:
    actual = {name: answer[name] for name in ("outcome", "missing", "readings")}
    override, offence = answer["override"], answer["offence"]
    actual["override"] = override and [row["effect"] for row in override["restrictions"]]
    actual["offence"] = offence and offence["citation"]
    for name, value in actual.items():
        if name in expect and expect[name] != value:
            yield f"{name}: expected {_shown(expect[name])}, found {_shown(value)}"
    cited = [
        citation
        for finding in answer["findings"]
        if finding["result"] in ("not-met", "unknown")
        for citation in finding["citations"]
    ]
    for expected in expect.get("cites", ()):
        if not any(citation.startswith(expected) for citation in cited):
            shown = ", ".join(dict.fromkeys(cited)) or "nothing"
            yield f"cites: expected {expected}, found {shown}"


def _shown(value: Any) -> str:
    if isinstance(value, list):
        return ", ".join(map(str, value)) or "none"
    return "none" if value is None else str(value)
