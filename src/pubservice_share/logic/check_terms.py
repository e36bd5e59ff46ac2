"""The closed vocabulary of the checks of a document with lists, such as an agreement.

A check looks through lists of objects, follows the ids by which one object names another, and
compares days.  It uses these terms beside ``Stated``, ``Equal`` and ``Lookup`` of ``terms``, and
nothing else.

A path that begins with ``@`` starts at the element of that name: ``@flow.discloser``.  Any other
path starts at the document.  A field of a null object is null.  A path that leads through a list,
such as ``flows.items``, collects the elements of the lists below it, in order.
"""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from .terms import Equal, Field, Lookup, Stated, Value

__all__ = [
    "And",
    "CheckOperand",
    "CheckTerm",
    "DayOf",
    "DayOperand",
    "DaysAfter",
    "Earlier",
    "Exists",
    "First",
    "Follows",
    "Given",
    "LawDay",
    "Listed",
    "Names",
    "NearPower",
    "Nearest",
    "Not",
    "Number",
    "Or",
    "Shifted",
    "TextOf",
    "Word",
    "element_of",
    "parts_of",
]

#: A value of the document, or a word written in the check.
CheckOperand = Field | Value


@attrs.frozen
class Listed:
    """The elements of a list, in order, of which each field named has the value named.

    Where the document does not state the list there are none.  The name ``""`` is the element
    itself.  A null value matches no element.
    """

    path: str
    where: tuple[tuple[str, CheckOperand], ...] = ()


@attrs.frozen
class LawDay:
    """A day in a table of the law under its keys; unknown where there is none."""

    table: str
    keys: tuple[CheckOperand, ...] = ()


@attrs.frozen
class Shifted:
    """The day that is a duration after a day; later than every day if no calendar has it."""

    day: Field
    by: CheckOperand


DayOperand = Field | LawDay | Shifted


@attrs.frozen
class Given:
    """The document states the field, and neither as an empty text nor as an empty list."""

    path: str


@attrs.frozen
class Earlier:
    """A day is before another; unknown where either is."""

    left: DayOperand
    right: DayOperand


@attrs.frozen
class Follows:
    """An element has a later place in its list than another element of the same list."""

    name: str
    other: str


@attrs.frozen(init=False)
class And:
    """Every term holds, as ``terms.And`` has it."""

    terms: tuple[CheckTerm, ...]

    def __init__(self, *terms: CheckTerm) -> None:
        self.__attrs_init__(terms)  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]


@attrs.frozen(init=False)
class Or:
    """At least one term holds."""

    terms: tuple[CheckTerm, ...]

    def __init__(self, *terms: CheckTerm) -> None:
        self.__attrs_init__(terms)  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]


@attrs.frozen
class Not:
    """The term does not hold."""

    term: CheckTerm


@attrs.frozen
class Exists:
    """The body holds for at least one of the elements; without a body, there is one.

    ``over`` may also be the field of a list: where that is null, it counts as a list with one
    element that is not known, and is never certain to have any.
    """

    over: Listed | Field
    name: str = "any"
    body: CheckTerm = And()


CheckTerm = And | Or | Not | Stated | Given | Equal | Lookup | Earlier | Follows | Exists


@attrs.frozen
class TextOf:
    """A value as it stands: a text, or a day or a duration in words."""

    of: Field


@attrs.frozen
class DayOf:
    """A day of the law."""

    of: LawDay


@attrs.frozen
class Number:
    """The number of an element in its list, counted from one."""

    name: str


@attrs.frozen
class DaysAfter:
    """The number of days from the first day to the second."""

    first: DayOperand
    second: DayOperand


@attrs.frozen
class Names:
    """The different values of a field of the elements of some lists, in order, as a list."""

    over: tuple[Listed, ...]
    path: str


@attrs.frozen
class First:
    """The value of a field of the first element of a list."""

    over: Listed
    path: str


@attrs.frozen
class Nearest:
    """The value of a field of some list that is spelt most like a value; none where none is."""

    of: Field
    among: Listed
    path: str


@attrs.frozen
class NearPower:
    """The id of the power that a text may mean; none where none is near."""

    of: Field


#: What fills the words in braces of a sentence.
Word = TextOf | DayOf | Number | DaysAfter | Names | First | Nearest | NearPower


def element_of(path: str) -> str | None:
    """The name of the element at which a path starts; None for one that starts at the document."""
    return path[1:].partition(".")[0] if path.startswith("@") else None


def parts_of(term: CheckTerm) -> Iterator[CheckTerm]:
    """Give the term and every term inside it, outermost first."""
    yield term
    inner: tuple[CheckTerm, ...] = ()
    match term:
        case And(terms) | Or(terms):
            inner = terms
        case Not(negated):
            inner = (negated,)
        case Exists(body=body):
            inner = (body,)
        case _:
            pass
    for each in inner:
        yield from parts_of(each)
