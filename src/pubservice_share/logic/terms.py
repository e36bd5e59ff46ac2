"""The closed vocabulary in which every rule is written.

A formula is built from the terms below and nothing else.  Each reader (the
compiler in ``compiled``, the explainer in ``explained``, the JSON export in
``exported``, the splitter for tables in ``products``) implements each term once, and
all of them agree on strong Kleene logic: ``True``, ``False`` and ``None`` for not known.

Two conditions keep Kleene logic exact, so that a formula is unknown only where
settling its facts in different ways gives different answers.  A test checks both
for every rule.

* Each fact and each reading has one polarity in a formula.
* ``Every`` ranges only over lists that are never unknown.
"""

from __future__ import annotations

from collections.abc import Iterator

import attrs

__all__ = [
    "And",
    "AtLeast",
    "Contains",
    "Element",
    "Equal",
    "Every",
    "Fact",
    "Field",
    "LawNumber",
    "Lookup",
    "Not",
    "Operand",
    "Or",
    "Reading",
    "Some",
    "Stated",
    "Term",
    "Unsettled",
    "Value",
    "elements",
    "inside",
    "parents",
    "paths",
    "walk",
]


@attrs.frozen
class Field:
    """The value at a dotted path of the document; unknown where it is null."""

    path: str


@attrs.frozen
class Element:
    """The element of a list at which the nearest quantifier of that name looks.

    The ``Element`` of ``law.rows`` is another thing: an element of an objective.
    """

    name: str


@attrs.frozen
class Value:
    """A word written in the rule itself."""

    text: str


Operand = Field | Element | Value


@attrs.frozen
class Fact:
    """A three-valued fact of the document: true, false or not known."""

    path: str


@attrs.frozen
class Stated:
    """Whether the document states a field at all, or states exactly that value.

    Two-valued: it is about the document, not about the truth of the matter.
    """

    path: str
    value: bool | str | None = None


@attrs.frozen
class Unsettled:
    """Never known: no statement in the document settles it.

    ``path`` is the fact to name as missing, whatever the document states there.
    """

    path: str


@attrs.frozen
class Equal:
    """Two words are the same; unknown where either is null.

    ``folded`` compares without regard to case and spaces.
    """

    left: Operand
    right: Operand
    folded: bool = False


@attrs.frozen
class Contains:
    """A list of the document contains the word; unknown where the list is null."""

    path: str
    item: Operand


@attrs.frozen
class Lookup:
    """A look-up in a table of the law by its keys: true, false, or the id of a reading.

    Keys that the table does not have answer false; a null key is unknown.
    """

    table: str
    keys: tuple[Operand, ...]


@attrs.frozen
class Reading:
    """True where the caller adopts the reading, false where the caller rejects it.

    ``id`` names a row of ``law.rows.Reading``.
    """

    id: str


@attrs.frozen
class LawNumber:
    """A number in a table of the law under its keys, such as how many factors are needed."""

    table: str
    keys: tuple[Operand, ...]


@attrs.frozen(init=False)
class And:
    """Every term holds."""

    terms: tuple[Term, ...]

    def __init__(self, *terms: Term) -> None:
        self.__attrs_init__(terms)  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]


@attrs.frozen(init=False)
class Or:
    """At least one term holds."""

    terms: tuple[Term, ...]

    def __init__(self, *terms: Term) -> None:
        self.__attrs_init__(terms)  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]


@attrs.frozen
class Not:
    """The term does not hold."""

    term: Term


@attrs.frozen
class Some:
    """The body holds for at least one element of the list."""

    over: Field
    name: str
    body: Term


@attrs.frozen
class Every:
    """The body holds for each element of the list."""

    over: Field
    name: str
    body: Term


@attrs.frozen
class AtLeast:
    """The body holds for at least so many elements; the number comes from the law.

    Where the law has no number under the keys, no number is enough.
    """

    number: LawNumber
    over: Field
    name: str
    body: Term


Term = (
    Fact
    | Stated
    | Unsettled
    | Equal
    | Contains
    | Lookup
    | Reading
    | And
    | Or
    | Not
    | Some
    | Every
    | AtLeast
)


def inside(term: Term) -> tuple[Term, ...]:
    """The terms directly inside a term."""
    match term:
        case And(terms) | Or(terms):
            return terms
        case Not(inner):
            return (inner,)
        case Some(body=body) | Every(body=body) | AtLeast(body=body):
            return (body,)
        case _:
            return ()


def walk(term: Term) -> Iterator[Term]:
    """Give the term and every term inside it, outermost first."""
    yield term
    for inner in inside(term):
        yield from walk(inner)


def _operand_paths(*operands: Operand) -> Iterator[str]:
    for operand in operands:
        if isinstance(operand, Field):
            yield operand.path


def paths(term: Term) -> Iterator[str]:
    """Give the dotted paths of the document that the term reads, with repeats."""
    for inner in walk(term):
        match inner:
            case Fact(path) | Stated(path):
                yield path
            case Contains(path, item):
                yield path
                yield from _operand_paths(item)
            case Equal(left, right):
                yield from _operand_paths(left, right)
            case Lookup(keys=keys):
                yield from _operand_paths(*keys)
            case Some(over=over) | Every(over=over):
                yield over.path
            case AtLeast(number=number, over=over):
                yield from _operand_paths(*number.keys, over)
            case _:
                pass


def parents(path: str) -> Iterator[str]:
    """The paths on the way to a path, the nearest to the document first."""
    names = path.split(".")
    return (".".join(names[:end]) for end in range(1, len(names)))


def elements(term: Term) -> set[str]:
    """The names of elements that the term reads and no quantifier in it binds."""
    match term:
        case And(terms) | Or(terms):
            return set[str]().union(*(elements(inner) for inner in terms))
        case Not(inner):
            return elements(inner)
        case Some(name=name, body=body) | Every(name=name, body=body):
            return elements(body) - {name}
        case AtLeast(number=number, name=name, body=body):
            return (elements(body) - {name}) | _element_names(*number.keys)
        case Lookup(keys=keys):
            return _element_names(*keys)
        case Equal(left, right):
            return _element_names(left, right)
        case Contains(item=item):
            return _element_names(item)
        case _:
            return set()


def _element_names(*operands: Operand) -> set[str]:
    return {operand.name for operand in operands if isinstance(operand, Element)}
