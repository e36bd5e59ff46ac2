"""Results kept with the value that they belong to, so that they are freed when it is."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any, Concatenate, ParamSpec, Protocol, TypeVar, cast

__all__ = ["kept_with_first"]


class _Owner(Protocol):
    @property
    def kept_results(self) -> dict[Any, Any]: ...


OwnerT = TypeVar("OwnerT", bound=_Owner)
P = ParamSpec("P")
ResultT = TypeVar("ResultT")


def kept_with_first(
    maxsize: int | None = None,
) -> Callable[
    [Callable[Concatenate[OwnerT, P], ResultT]], Callable[Concatenate[OwnerT, P], ResultT]
]:
    """Keep the results of a function with its first argument, at most so many of them.

    The other arguments must be hashable, and are given by position.
    """

    def decorate(
        function: Callable[Concatenate[OwnerT, P], ResultT],
    ) -> Callable[Concatenate[OwnerT, P], ResultT]:
        @functools.wraps(function)
        def kept(owner: OwnerT, *args: Any) -> Any:
            try:
                results = owner.kept_results[function]
            except KeyError:
                results = functools.lru_cache(maxsize)(functools.partial(function, owner))
                owner.kept_results[function] = results
            return results(*args)

        return cast("Callable[Concatenate[OwnerT, P], ResultT]", kept)

    return decorate
