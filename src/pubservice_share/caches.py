"""Results kept with the value that they belong to, so that they are freed when it is."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any, Concatenate, Generic, ParamSpec, Protocol, TypeVar, cast

__all__ = ["KeptFunction", "kept_with_first"]


class _Owner(Protocol):
    @property
    def kept_results(self) -> dict[Any, Any]: ...


OwnerT = TypeVar("OwnerT", bound=_Owner)
P = ParamSpec("P")
ResultT = TypeVar("ResultT")


class KeptFunction(Generic[OwnerT, P, ResultT]):
    """A function whose results are kept with its first argument, at most so many of them.

    The other arguments must be hashable.
    """

    def __init__(
        self, function: Callable[Concatenate[OwnerT, P], ResultT], maxsize: int | None
    ) -> None:
        functools.update_wrapper(self, function)
        self._function = function
        self._maxsize = maxsize

    def of(self, owner: OwnerT) -> Callable[P, ResultT]:
        """The function for one owner, for callers that call it often."""
        kept: Callable[P, ResultT] | None = owner.kept_results.get(self)
        if kept is None:
            bound: Callable[..., Any] = functools.partial(self._function, owner)
            kept = cast("Callable[P, ResultT]", functools.lru_cache(self._maxsize)(bound))
            owner.kept_results[self] = kept
        return kept

    def __call__(self, owner: OwnerT, *args: P.args, **kwargs: P.kwargs) -> ResultT:
        return self.of(owner)(*args, **kwargs)


def kept_with_first(
    maxsize: int | None = None,
) -> Callable[[Callable[Concatenate[OwnerT, P], ResultT]], KeptFunction[OwnerT, P, ResultT]]:
    """Keep the results of a function with its first argument."""
    return lambda function: KeptFunction(function, maxsize)
