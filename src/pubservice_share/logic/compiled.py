"""The fast reader: formulas as one plain Python function.

Each formula becomes straight-line code over local variables, so that a rule set
costs about as much as the same logic typed by hand.  The text of the function is
written from the terms of ``terms`` only; no word of a document ever enters it.
"""

from __future__ import annotations

import functools
import math
import re
import sys
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, cast

from .results import NOT_APPLICABLE, RuleResult
from .terms import (
    And,
    AtLeast,
    Contains,
    Element,
    Equal,
    Every,
    Fact,
    Field,
    Lookup,
    Not,
    Operand,
    Or,
    Reading,
    Some,
    Stated,
    Term,
    Unsettled,
    Value,
    elements,
    inside,
    paths,
)

__all__ = [
    "INVISIBLE",
    "Bind",
    "Decide",
    "compile_rules",
    "name_key",
    "settled",
    "without_invisible",
]

#: document -> one result for each rule.
Decide = Callable[[Any], tuple[RuleResult, ...]]
#: (tables of the law as ``settled`` returns them, readings adopted) -> the function that decides.
Bind = Callable[[Mapping[str, Any], Mapping[str, bool]], Decide]

_EMPTY: dict[str, Any] = {}
#: A term in more places than this becomes a function of its own: the text is shorter and quicker
#: to compile, and each decision a little slower.
_OFTEN = 3
#: More than the length of any list: where the law has no number, no count is enough.
_NEVER = math.inf


def settled(table: Mapping[Any, Any], adopted: Mapping[str, bool]) -> dict[Any, Any]:
    """A table, or a mapping of tables, in which each reading has become its answer."""
    return {
        key: settled(cast("Mapping[Any, Any]", value), adopted)
        if isinstance(value, dict)
        else adopted.get(value)
        if isinstance(value, str)
        else value
        for key, value in table.items()
    }


#: Invisible letters: controls, those that Unicode lets a display leave out
#: (Default_Ignorable_Code_Point), and those that only mark text up.  They are written as ranges
#: for a class of a regular expression; ``packages/js`` has the same.
INVISIBLE = (
    "\x00-\x1f\x7f-\x9f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f"
    "\u2028-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb"
    "\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff"
)
_INVISIBLE = re.compile(f"[{INVISIBLE}]")


def without_invisible(text: str) -> str:
    """A text without its invisible letters."""
    return _INVISIBLE.sub("", text)


@functools.lru_cache(maxsize=4096)
def name_key(text: str) -> str:
    """The form in which two names are compared.

    It has no invisible letters and no white space, plain letters in place of wide and joined forms
    (NFKC), and lower case only.
    """
    if text.isascii() and text.isprintable():
        return "".join(text.lower().split())
    plain = unicodedata.normalize("NFKC", without_invisible(text))
    return "".join(without_invisible(plain.lower()).split())


def _uses(terms: Iterable[Term]) -> Counter[int]:
    """The number of places of each term; one object in many places is one function.

    A term inside such a term is written once with it, so it is counted once.
    """
    uses: Counter[int] = Counter()
    left = list(terms)
    while left:
        term = left.pop()
        uses[id(term)] += 1
        if uses[id(term)] == 1:
            left += inside(term)
    return uses


class _Writer:
    """Writes the body of one function, line by line."""

    def __init__(self, terms: Sequence[Term]) -> None:
        self.lines: list[str] = []
        self.uses = _uses(terms)
        self.functions: list[str] = []
        self.named: dict[int, tuple[str, tuple[str, ...], tuple[str, ...]]] = {}
        self.count = 0
        self.locals: dict[str, str] = {}
        self.tables: dict[str, str] = {}
        self._read_all(dict.fromkeys(path for term in terms for path in paths(term)))

    def fresh(self) -> str:
        self.count += 1
        return f"v{self.count}"

    def line(self, depth: int, text: str) -> None:
        self.lines.append("    " * depth + text)

    def _read_all(self, read_paths: Iterable[str]) -> None:
        """Read every path into a local once; below a null parent it is null."""
        inside: dict[str, dict[str, None]] = {}
        for path in read_paths:
            while path:
                parent, _, _ = path.rpartition(".")
                inside.setdefault(parent, {})[path] = None
                self.locals[path] = "f_" + path.replace(".", "_")
                path = parent
        for path in inside.get("", ()):
            self.line(1, f"{self.locals[path]} = document.{path}")
        # Sorting puts a parent before its parts, since their names begin with its own.
        for parent in sorted(filter(None, inside)):
            local, parts = self.locals[parent], [self.locals[path] for path in inside[parent]]
            self.line(1, f"if {local} is None: {' = '.join(parts)} = None")
            self.line(1, "else:")
            for path in inside[parent]:
                name = path.rpartition(".")[2]
                self.line(2, f"{self.locals[path]} = {local}.{name}")

    def table(self, name: str) -> str:
        return self.tables.setdefault(name, "t_" + name.replace(".", "_").replace("-", "_"))

    def operand(self, operand: Operand, bound: Mapping[str, str]) -> str:
        match operand:
            case Field(path):
                return self.locals[path]
            case Element(name):
                return bound[name]
            case Value(text):  # pragma: no branch - there is no other operand
                return repr(text)

    def keyed(
        self, table: str, keys: Sequence[Operand], bound: Mapping[str, str], default: str
    ) -> str:
        """The expression that looks up a nested table by its keys."""
        expression = self.table(table)
        for position, key in enumerate(keys):
            missing = default if position == len(keys) - 1 else "EMPTY"
            expression = f"{expression}.get({self.operand(key, bound)}, {missing})"
        return expression

    def nullable(self, keys: Sequence[Operand], bound: Mapping[str, str]) -> list[str]:
        """The locals that may be None: fields, and elements of unknown lists."""
        return [self.operand(key, bound) for key in keys if not isinstance(key, Value)]

    def term(self, term: Term, target: str, depth: int, bound: Mapping[str, str]) -> None:
        """Write the lines that leave the term's value in ``target``."""
        if self.uses[id(term)] > _OFTEN and isinstance(term, And | Or | Some):
            name, free, fields = self.function(term)
            arguments = ", ".join([*(bound[element] for element in free), *fields])
            self.line(depth, f"{target} = {name}({arguments})")
        else:
            self.inline(term, target, depth, bound)

    def function(self, term: Term) -> tuple[str, tuple[str, ...], tuple[str, ...]]:
        """The function of a term in several places: its name, its elements and its fields."""
        if id(term) not in self.named:
            free = tuple(sorted(elements(term)))
            fields = tuple(sorted({self.locals[path] for path in paths(term)}))
            signature = self.named[id(term)] = (f"g{len(self.named)}", free, fields)
            outer, self.lines = self.lines, []
            value = self.fresh()
            parameters = ", ".join([*(f"e_{name}" for name in free), *fields])
            self.line(1, f"def {signature[0]}({parameters}):")
            self.inline(term, value, 2, {name: f"e_{name}" for name in free})
            self.line(2, f"return {value}")
            self.functions += self.lines
            self.lines = outer
        return self.named[id(term)]

    def inline(self, term: Term, target: str, depth: int, bound: Mapping[str, str]) -> None:
        """Write the lines of a term in place."""
        match term:
            case Fact(path):
                self.line(depth, f"{target} = {self.locals[path]}")
            case Stated(path, None):
                self.line(depth, f"{target} = {self.locals[path]} is not None")
            case Stated(path, value):
                self.line(depth, f"{target} = {self.locals[path]} == {value!r}")
            case Unsettled():
                self.line(depth, f"{target} = None")
            case Reading(id):
                self.line(depth, f"{target} = adopted.get({id!r})")
            case Equal(left, right, folds):
                first, second = self.operand(left, bound), self.operand(right, bound)
                same = (
                    f"name_key({first}) == name_key({second})" if folds else f"{first} == {second}"
                )
                self.guarded(target, same, self.nullable([left, right], bound), depth)
            case Contains(path, item):
                test = f"{self.operand(item, bound)} in {self.locals[path]}"
                self.guarded(
                    target, test, [self.locals[path], *self.nullable([item], bound)], depth
                )
            case Lookup(table, keys):
                self.line(depth, f"{target} = {self.keyed(table, keys, bound, 'False')}")
            case Not(inner):
                self.term(inner, target, depth, bound)
                self.line(depth, f"if {target} is not None: {target} = not {target}")
            case And(terms):
                self.chain(terms, "False", target, depth, bound)
            case Or(terms):
                self.chain(terms, "True", target, depth, bound)
            case Some(over, name, body):
                self.quantifier(over, name, body, "True", target, depth, bound)
            case Every(over, name, body):
                self.quantifier(over, name, body, "False", target, depth, bound)
            case AtLeast():  # pragma: no branch - there is no other term
                self.at_least(term, target, depth, bound)

    def guarded(self, target: str, expression: str, nullable: list[str], depth: int) -> None:
        guard = " or ".join(f"{local} is None" for local in nullable)
        self.line(
            depth,
            f"{target} = None if {guard} else {expression}"
            if guard
            else f"{target} = {expression}",
        )

    def chain(
        self,
        terms: Sequence[Term],
        deciding: str,
        target: str,
        depth: int,
        bound: Mapping[str, str],
    ) -> None:
        """``And`` stops at a False, ``Or`` at a True; else the value is the other, or unknown."""
        unknown = self.fresh()
        self.line(depth, f"{unknown} = False")
        if not terms:
            self.line(depth, f"{target} = {deciding != 'True'}")
        for position, inner in enumerate(terms):
            self.term(inner, target, depth, bound)
            if position < len(terms) - 1:
                self.line(depth, f"if {target} is not {deciding}:")
                depth += 1
                self.line(depth, f"if {target} is None: {unknown} = True")
        self.line(depth, f"if {unknown} and {target} is not {deciding}: {target} = None")

    def quantifier(
        self,
        over: Field,
        name: str,
        body: Term,
        deciding: str,
        target: str,
        depth: int,
        bound: Mapping[str, str],
    ) -> None:
        """Go through a list; an unknown list counts as one unknown element."""
        neutral = "False" if deciding == "True" else "True"
        element, value = self.fresh(), self.fresh()
        local = self.locals[over.path]
        self.line(depth, f"{target} = {neutral}")
        self.line(depth, f"for {element} in UNKNOWN if {local} is None else {local}:")
        self.term(body, value, depth + 1, {**bound, name: element})
        self.line(depth + 1, f"if {value} is {deciding}:")
        self.line(depth + 2, f"{target} = {deciding}")
        self.line(depth + 2, "break")
        self.line(depth + 1, f"if {value} is None: {target} = None")
        if deciding == "True":
            # An unknown list may be empty: it is never certain to have an element.
            self.line(depth, f"if {local} is None and {target}: {target} = None")

    def at_least(self, term: AtLeast, target: str, depth: int, bound: Mapping[str, str]) -> None:
        local = self.locals[term.over.path]
        needed = self.keyed(term.number.table, term.number.keys, bound, "NEVER")
        unsure = [local, *self.nullable(term.number.keys, bound)]
        element, value, sure, open_ = (self.fresh() for _ in range(4))
        self.line(depth, f"{sure} = {open_} = 0")
        self.line(depth, f"for {element} in {local} or ():")
        self.term(term.body, value, depth + 1, {**bound, term.name: element})
        self.line(depth + 1, f"if {value} is True: {sure} += 1")
        self.line(depth + 1, f"elif {value} is None: {open_} += 1")
        self.line(depth, f"if {local} is None: {open_} = MOST")
        self.line(depth, f"{value} = {needed}")
        self.line(depth, f"{target} = {sure} + {open_} >= {value}")
        guard = " or ".join(f"{name} is None" for name in unsure)
        self.line(depth, f"if {target} and ({sure} < {value} or {guard}): {target} = None")


def source(rules: Sequence[tuple[Term | None, Term]]) -> str:
    """The text of the function for rules given as (guard or None, formula)."""
    return "\n".join(_lines(rules))


def _lines(rules: Sequence[tuple[Term | None, Term]]) -> Iterator[str]:
    terms = [term for rule in rules for term in rule if term is not None]
    writer = _Writer(terms)
    reads, writer.lines = writer.lines, []
    results: list[str] = []
    for number, (guard, formula) in enumerate(rules):
        result = f"r{number}"
        results.append(result)
        if guard is None:
            writer.term(formula, result, 1, {})
            continue
        applies = writer.fresh()
        writer.term(guard, applies, 1, {})
        writer.line(1, f"if {applies} is False: {result} = NOT_APPLICABLE")
        writer.line(1, f"elif {applies} is None: {result} = None")
        writer.line(1, "else:")
        writer.term(formula, result, 2, {})
    yield "def bind(tables, adopted):"
    for name, local in writer.tables.items():
        yield f"    {local} = tables[{name!r}]"
    yield from writer.functions
    yield "    def decide(document):"
    for line in [*reads, *writer.lines]:
        yield f"    {line}"
    yield f"        return ({', '.join(results)},)"
    yield "    return decide"


def compile_rules(rules: Sequence[tuple[Term | None, Term]]) -> Bind:
    """Compile rules, each a guard (or None) and a formula, into one function.

    Bound to the tables of the law on a day, as ``settled`` gives them, and to the readings
    adopted, it takes a document and gives one of True, False, None and ``NOT_APPLICABLE`` for
    each rule, in order.  A rule whose guard is unknown is unknown.
    """
    names: dict[str, Any] = {
        "NOT_APPLICABLE": NOT_APPLICABLE,
        "EMPTY": _EMPTY,
        "name_key": name_key,
        "UNKNOWN": (None,),
        "NEVER": _NEVER,
        "MOST": sys.maxsize,
    }
    exec(compile(source(rules), "<rules>", "exec"), names)  # noqa: S102 - our own text
    bind: Bind = names["bind"]
    return bind
