"""The message of each fault of a document, as lines of text: a review shows every change."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pubservice_share as pss
from pubservice_share.limits import MAX_FAULTS

SNAPSHOT = Path(__file__).parent / "fault-messages.txt"
#: Of more faults than this the first two and the last are shown.
FEW = 10
EXAMPLES = Path(__file__).parents[2] / "examples"
DISCLOSURE = json.loads((EXAMPLES / "troubled-families.json").read_text("utf-8"))
AGREEMENT = json.loads((EXAMPLES / "agreement-multiple-disadvantages.json").read_text("utf-8"))
USE = {
    "type": "use", "on": "2024-05-01", "received_under": "s35", "holder": {"name": "A"},
    "received_from": {"name": "Revenue and Customs", "specified_as": ["sch4/10"]},
}  # fmt: skip
PARTNERSHIP = {
    "type": "partnership", "on": "2024-05-01", "territory": ["england"],
    "parties": [{"name": "A"}, {"name": "B"}],
}  # fmt: skip


def _with(base: dict[str, Any], **changes: Any) -> dict[str, Any]:
    return {**base, **changes}


#: What is given, by a few words: values, and texts that do not read.
DOCUMENTS: dict[str, Any] = {
    "no object": [1],
    "no type": {"on": "2024-05-01"},
    "another type": {"type": "disclosur"},
    "a type that is not a word": {"type": 1},
    "an unknown field": _with(DISCLOSURE, objectiv="fuel-poverty"),
    "an unknown field of a part": _with(DISCLOSURE, information={"description": "x"}),
    "a field of a practice of others": _with(DISCLOSURE, lawful_basis="6(1)(e)"),
    "a needed field": {"type": "disclosure"},
    "another kind": _with(DISCLOSURE, assists_eligible_people="yes", pursues="identify", on=5),
    "a value that is not allowed": _with(DISCLOSURE, objective="fuel-povertty", territory=["wals"]),
    "a word of a longer list": _with(
        DISCLOSURE, discloser={"name": "x", "specified_as": ["sch4/4a"]}
    ),
    "a disadvantage": _with(DISCLOSURE, disadvantages=["homelesness"]),
    "not a word at all": _with(DISCLOSURE, objective=3),
    "a proposed objective": _with(DISCLOSURE, objective="education-passported-benefits-proposed"),
    "a definition": _with(DISCLOSURE, discloser={"name": "x", "specified_as": ["sch4/28A"]}),
    "another chapter": _with(DISCLOSURE, power="s48"),
    "an empty list": _with(DISCLOSURE, territory=[]),
    "an empty name": _with(DISCLOSURE, discloser={"name": " "}),
    "an empty title": _with(AGREEMENT, title=""),
    "an empty id": _with(AGREEMENT, id=" "),
    "a name that is too long": _with(DISCLOSURE, discloser={"name": "x" * 1001}),
    "a list that is too long": _with(
        AGREEMENT, privacy_notices=[{"party": str(n)} for n in range(2001)]
    ),
    "a duration": _with(AGREEMENT, retention="one year", review_every="P"),
    "an identifier": _with(DISCLOSURE, discloser={"name": "x", "identifier": "Leeds"}),
    "a day in another form": _with(DISCLOSURE, on="1 May 2024"),
    "a day that no calendar has": _with(DISCLOSURE, on="2023-02-29"),
    "a day before the Act": _with(DISCLOSURE, on="2017-04-26"),
    "a repeated item": _with(DISCLOSURE, territory=["england", "england"]),
    "an element of another objective": _with(DISCLOSURE, pursues=["reduce-energy-costs"]),
    "no personal data that contravenes": _with(
        DISCLOSURE, complies_with_data_protection=False, information={"personal_data": False}
    ),
    "an origin that cannot be": _with(USE, information={"from_revenue_and_customs": False}),
    "an id that is taken": _with(AGREEMENT, parties=[{"id": "a", "name": "A"}] * 2),
    "an end before the start": _with(AGREEMENT, ends=AGREEMENT["starts"]),
    "one person twice": _with(PARTNERSHIP, parties=[{"name": "A"}, {"name": "A"}]),
    "an agreement without a type": _with(PARTNERSHIP, agreements=[{"title": "x", "parties": []}]),
    "letters that look alike": _with(DISCLOSURE, pоwer="s35"),
    "a number that JSON does not have": _with(DISCLOSURE, annotations={"x": float("nan")}),
    "half a letter": _with(DISCLOSURE, reference="\ud800"),
    "half a letter in a key": _with(DISCLOSURE, annotations={"\ud800/~": "\ud800"}),
    "a key that is not text": _with(DISCLOSURE, annotations={1: 2}),
    "a value that JSON does not have": _with(DISCLOSURE, annotations={"x": [{1}]}),
    "a number of too many digits": _with(DISCLOSURE, annotations={"x": 10**5000}),
    "a key with slashes": _with(DISCLOSURE, information={"a/b": 1, "a~b": 2}),
    "a word that goes on": _with(DISCLOSURE, objective="x" * 200, territory=["y" * 81]),
    "a type that goes on": {"type": "x" * 200},
    "a field that goes on": _with(DISCLOSURE, **{"x" * 200: 1}),
    "more faults than are listed": _with(
        AGREEMENT, privacy_notices=[{"party": "a", f"x{n}": 1} for n in range(MAX_FAULTS + 1)]
    ),
}
TEXTS: dict[str, str | bytes] = {
    "nothing": "",
    "no JSON": '{"a": }',
    "two values": "{} {}",
    "not a number": '{"x": NaN}',
    "a number too large": '{"x": 1e999}',
    "too many digits": '{"x": ' + "9" * 5000 + "}",
    "a key twice": '{"type": "use", "type": "use"}',
    "too deep": "[" * 100 + "]" * 100,
    "other bytes": b'{"x": "caf\xe9"}',
    "too many values": json.dumps({"type": "use", "annotations": {"x": [1] * 200_001}}),
    "too long": b" " * (4 * 1024 * 1024 + 1),
}


def _faults(read: Any, source: Any, *, quote: bool) -> tuple[pss.Fault, ...]:
    try:
        read(source, quote=quote)
    except pss.DocumentError as error:
        return error.faults
    return ()


def _lines_of(name: str, read: Any, source: Any) -> Iterator[str]:
    kept_back = _faults(read, source, quote=False)
    yield f"{name}:" if kept_back else f"{name}: loads"
    shown = kept_back if len(kept_back) <= FEW else (*kept_back[:2], kept_back[-1])
    for fault in shown:
        yield f"  {fault.pointer or 'all of it'}: {fault.message}"
        yield f"    found {fault.found}; expected {fault.expected}"
        yield f"    in one line: {fault}"
    for fault in _faults(read, source, quote=True):
        if fault not in kept_back:
            yield f"  quoted: {fault.message}"
            yield f"    found {fault.found}"


def lines() -> Iterator[str]:
    """Every fault of the documents and texts, with values withheld and quoted."""
    for name, document in DOCUMENTS.items():
        yield from _lines_of(name, pss.from_dict, document)
    for name, text in TEXTS.items():
        yield from _lines_of(name, pss.loads, text)


if __name__ == "__main__":
    SNAPSHOT.write_text("\n".join(lines()) + "\n", encoding="utf-8")
