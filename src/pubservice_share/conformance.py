"""Cases: a document, and the answer that every implementation must give to it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
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

#: From the worst to the best: of several findings of a rule, the worst is the result.
_RESULTS = ("not-met", "unknown", "met", "not-applicable")


def _is_texts(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(text, str) for text in value)


def _are_rows(value: Any, fields: Iterable[str]) -> bool:
    """A list of objects, each with the first of the fields, and no other than these."""
    first, *_ = fields
    return isinstance(value, list) and all(
        isinstance(row, dict) and first in row and set(row) <= set(fields) for row in value
    )


def _are_results(value: Any) -> bool:
    return isinstance(value, dict) and all(result in _RESULTS for result in value.values())


def _is_scope(value: Any) -> bool:
    return value is None or (
        isinstance(value, dict)
        and set(value) == {"asked", "not_asked"}
        and all(map(_is_texts, value.values()))
    )


def _named(fields: Sequence[str]) -> str:
    return f"{fields[0]}, and if stated {', '.join(fields[1:])}"


_FINDING = ("rule", "pointer", "result", "severity")
_ROW = ("discloser", "recipient", "outcome", "covered", "agreements")

#: What a case can expect, with what it has to be; None where any value can be compared.
_EXPECTED: Mapping[str, tuple[Callable[[Any], bool], str] | None] = {
    "outcome": None,
    "missing": None,
    "readings": None,
    "cites": (_is_texts, "a list of texts"),
    "override": None,
    "offence": None,
    "results": (_are_results, f"an object of rules, each {', '.join(_RESULTS)}"),
    "findings": (
        lambda value: _are_rows(value, _FINDING),
        f"a list of objects with {_named(_FINDING)}",
    ),
    "matrix": (
        lambda value: _are_rows(value, _ROW),
        f"a list of objects with {_named(_ROW)}",
    ),
    "scope": (_is_scope, "null, or an object with asked and not_asked, each a list of texts"),
    "notes": (_is_texts, "a list of texts"),
}


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
    if not _is_texts(citations):
        raise wrong("citations must be a list of texts")
    adopt = item.get("adopt")
    if adopt is not None and not (
        isinstance(adopt, dict) and all(isinstance(view, bool) for view in adopt.values())
    ):
        raise wrong("adopt must be an object of readings, each true or false")
    for field, value in item["expect"].items():
        shape = _EXPECTED[field]
        if shape is not None and not shape[0](value):
            raise wrong(f"expect.{field} must be {shape[1]}")
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
    actual["scope"] = answer.get("scope")
    for name, value in actual.items():
        if name in expect and expect[name] != value:
            yield f"{name}: expected {_shown(expect[name])}, found {_shown(value)}"
    yield from _not_cited(answer["findings"], expect.get("cites", ()))
    yield from _other_results(answer["findings"], expect.get("results", {}))
    yield from _not_found(answer["findings"], expect.get("findings", ()))
    if "matrix" in expect:
        yield from _other_rows(answer.get("matrix", ()), expect["matrix"])
    for note in expect.get("notes", ()):
        if note not in answer["notes"]:
            yield f"notes: expected {json.dumps(note, ensure_ascii=False)}"


def _not_cited(findings: Sequence[Mapping[str, Any]], expected: Iterable[str]) -> Iterator[str]:
    cited = [
        citation
        for finding in findings
        if finding["result"] in ("not-met", "unknown")
        for citation in finding["citations"]
    ]
    for text in expected:
        if not any(citation.startswith(text) for citation in cited):
            shown = ", ".join(dict.fromkeys(cited)) or "nothing"
            yield f"cites: expected {text}, found {shown}"


def _other_results(
    findings: Sequence[Mapping[str, Any]], expected: Mapping[str, str]
) -> Iterator[str]:
    found: dict[str, str] = {}
    for finding in findings:
        rule, result = finding["rule"], finding["result"]
        found[rule] = min(found.get(rule, result), result, key=_RESULTS.index)
    for rule, result in expected.items():
        if found.get(rule) != result:
            yield f"results: expected {rule} {result}, found {found.get(rule, 'nothing')}"


def _agrees(row: Mapping[str, Any], expected: Mapping[str, Any]) -> bool:
    """Whether a row has every value that is expected of it."""
    return all(row.get(name) == value for name, value in expected.items())


def _not_found(
    findings: Sequence[Mapping[str, Any]], expected: Iterable[Mapping[str, Any]]
) -> Iterator[str]:
    for row in expected:
        if any(_agrees(finding, row) for finding in findings):
            continue
        alike = [
            {name: finding[name] for name in row}
            for finding in findings
            if finding["rule"] == row["rule"]
        ]
        shown = "; ".join(map(_shown, alike[:3])) or "nothing"
        yield f"findings: expected {_shown(row)}, found {shown}"


def _other_rows(
    rows: Sequence[Mapping[str, Any]], expected: Sequence[Mapping[str, Any]]
) -> Iterator[str]:
    if len(rows) != len(expected):
        yield f"matrix: expected {len(expected)} rows, found {len(rows)}"
        return
    for number, (row, wanted) in enumerate(zip(rows, expected, strict=True), start=1):
        if not _agrees(row, wanted):
            found = _shown({name: row.get(name) for name in wanted})
            yield f"matrix: row {number}: expected {_shown(wanted)}, found {found}"


def _shown(value: Any) -> str:
    if isinstance(value, Mapping):
        return ", ".join(f"{name} {_shown(part)}" for name, part in value.items())
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list):
        return ", ".join(map(_shown, value)) or "none"
    return "none" if value is None else str(value)
