"""The compiled rules, as a text to be read when the compiler changes.

make task NAME=snapshots
"""

from __future__ import annotations

from pathlib import Path

from pubservice_share.logic.compiled import source
from pubservice_share.logic.terms import (
    And,
    AtLeast,
    Contains,
    Element,
    Equal,
    Every,
    Fact,
    Field,
    LawNumber,
    Lookup,
    Not,
    Or,
    Reading,
    Some,
    Stated,
    Term,
    Value,
)

SNAPSHOT = Path(__file__).parent / "compiled-rules.txt"

_ENTRY = Element("entry")
#: Stands four times, so it becomes a function of its own.
_SHARED = And(Lookup("entry.in-force", (_ENTRY, Field("power"))), Fact("discloser.acts"))
_THRICE = Or(Fact("a"), Fact("b"))


def _some(path: str) -> Term:
    return Some(Field(path), "entry", _SHARED)


#: (guard, formula)
RULES: list[tuple[Term | None, Term]] = [
    (None, And(Fact("a"), Or(Fact("b"), Not(Reading("view"))), Stated("c"))),
    (Stated("b", value=True), _some("discloser.entries")),
    (Fact("a"), Every(Field("places"), "entry", _SHARED)),
    (None, And(_some("discloser.client.entries"), _some("places"))),
    (None, And(_THRICE, _THRICE, _THRICE)),
    (None, And()),
    (None, Or()),
    (None, Equal(Field("discloser.name"), Field("client_name"), folded=True)),
    (None, Equal(Value("s35"), Field("power"))),
    (None, Contains("places", Value("england"))),
    (
        None,
        AtLeast(
            LawNumber("factors-needed", (Field("power"),)),
            Field("places"),
            "place",
            Contains("discloser.client.entries", Element("place")),
        ),
    ),
]


def text() -> str:
    """The snapshot as it should be."""
    return source(RULES) + "\n"


if __name__ == "__main__":
    SNAPSHOT.write_text(text(), encoding="utf-8")
