"""Reduced ordered binary decision diagrams, with the few operations that this library needs.

A diagram of a formula over unknown facts has, once reduced, exactly the facts on
which the formula turns: an answer names those facts as missing, and no others.
"""

from __future__ import annotations

import math
from collections.abc import Hashable, Iterable

import attrs

__all__ = ["FALSE", "TRUE", "Diagrams"]

FALSE = 0
TRUE = 1

#: Levels of one rank lie this far from those of the next.
_SPREAD = 1 << 20
#: The level of the two ends, below every variable.
_ENDS = math.inf
#: The level of a node, and the nodes to which it leads.
_Node = tuple[float, int, int]


@attrs.define
class Diagrams:
    """Builds diagrams that share their nodes.  A diagram is a number.

    Variables have ranks: those of a lower rank are above all others, so that
    ``frontier`` can settle all of them at once.
    """

    _nodes: list[_Node] = attrs.field(factory=lambda: [(_ENDS, FALSE, FALSE), (_ENDS, TRUE, TRUE)])
    _unique: dict[_Node, int] = attrs.field(factory=dict[_Node, int])
    _levels: dict[Hashable, int] = attrs.field(factory=dict[Hashable, int])
    _keys: dict[float, Hashable] = attrs.field(factory=dict[float, Hashable])
    _memo: dict[tuple[int, int, int], int] = attrs.field(factory=dict[tuple[int, int, int], int])

    def variable(self, key: Hashable, rank: int) -> int:
        """The diagram that is true where the variable is true."""
        level = self._levels.get(key)
        if level is None:
            level = len(self._levels) + rank * _SPREAD
            self._levels[key] = level
            self._keys[level] = key
        return self._node(level, FALSE, TRUE)

    def _node(self, level: float, low: int, high: int) -> int:
        if low == high:
            return low
        key = (level, low, high)
        node = self._unique.get(key)
        if node is None:
            node = len(self._nodes)
            self._nodes.append(key)
            self._unique[key] = node
        return node

    def choose(self, test: int, then: int, otherwise: int) -> int:
        """If ``test`` then ``then`` else ``otherwise``."""
        if test == TRUE:
            return then
        if test == FALSE:
            return otherwise
        if then == otherwise:
            return then
        if then == TRUE and otherwise == FALSE:
            return test
        key = (test, then, otherwise)
        kept = self._memo.get(key)
        if kept is not None:
            return kept
        nodes = self._nodes
        first, second, third = nodes[test], nodes[then], nodes[otherwise]
        level = first[0]
        if second[0] < level:
            level = second[0]
        if third[0] < level:
            level = third[0]
        at_first, at_second, at_third = first[0] == level, second[0] == level, third[0] == level
        low = self.choose(
            first[1] if at_first else test,
            second[1] if at_second else then,
            third[1] if at_third else otherwise,
        )
        high = self.choose(
            first[2] if at_first else test,
            second[2] if at_second else then,
            third[2] if at_third else otherwise,
        )
        result = self._memo[key] = self._node(level, low, high)
        return result

    def both(self, left: int, right: int) -> int:
        """Conjunction."""
        return self.choose(left, right, FALSE)

    def either(self, left: int, right: int) -> int:
        """Disjunction."""
        return self.choose(left, TRUE, right)

    def opposite(self, node: int) -> int:
        """Negation."""
        return self.choose(node, FALSE, TRUE)

    def all_of(self, diagrams: Iterable[int]) -> int:
        """Conjunction of many."""
        result = TRUE
        for diagram in diagrams:
            result = self.both(result, diagram)
        return result

    def support(self, diagram: int) -> set[Hashable]:
        """The variables on which the diagram really turns."""
        seen: set[int] = set()
        variables: set[Hashable] = set()
        stack = [diagram]
        while stack:
            node = stack.pop()
            if node <= TRUE or node in seen:
                continue
            seen.add(node)
            level, low, high = self._nodes[node]
            variables.add(self._keys[level])
            stack += (low, high)
        return variables

    def frontier(self, diagram: int, rank: int) -> set[int]:
        """The diagrams that can remain once every variable up to a rank is settled."""
        seen: set[int] = set()
        left: set[int] = set()
        stack = [diagram]
        while stack:
            node = stack.pop()
            if node in seen:
                continue
            seen.add(node)
            level, low, high = self._nodes[node]
            if level < (rank + 1) * _SPREAD:
                stack += (low, high)
            else:
                left.add(node)
        return left
