"""What is wrong with law data: each problem with its file, its place and its cure."""

from __future__ import annotations

from collections.abc import Iterable

import attrs

from pubservice_share.limits import MAX_FAULTS

__all__ = ["LawDataError", "Place", "Problem", "pointer"]

#: The steps from the top of the data to a place in it.
Place = tuple[str | int, ...]


@attrs.frozen
class Problem:
    """A fault in the data of an edition."""

    #: The file; the folder or the edition where no single file has the place.
    file: str
    #: A JSON Pointer into the file; empty for the file itself.
    place: str
    message: str
    #: How to fix it.
    cure: str

    def __str__(self) -> str:
        at = f"{self.file}: {self.place}" if self.place else self.file
        return f"{at}: {self.message}; {self.cure}" if self.cure else f"{at}: {self.message}"


class LawDataError(ValueError):
    """Law data that cannot be used; ``problems`` lists each problem, with its place and reason."""

    def __init__(self, message: str, problems: Iterable[Problem] = ()) -> None:
        super().__init__(message)
        self.problems = tuple(problems)

    @classmethod
    def of(cls, problems: Iterable[Problem]) -> LawDataError:
        """The error for some problems, one a line."""
        listed = tuple(problems)
        shown = [str(problem) for problem in listed[:MAX_FAULTS]]
        if len(listed) > MAX_FAULTS:
            shown.append(f"there are more problems than these: at most {MAX_FAULTS} are listed")
        return cls("\n".join(shown), listed[:MAX_FAULTS])


def pointer(place: Place) -> str:
    """A place as a JSON Pointer (RFC 6901)."""
    return "".join(f"/{str(step).replace('~', '~0').replace('/', '~1')}" for step in place)
