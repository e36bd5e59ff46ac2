"""Law data that is still to be filled in by hand: where, and with what."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from pubservice_share.json_values import is_list, is_object
from pubservice_share.law.errors import Place, pointer

__all__ = ["Gap", "gap", "gaps_in"]

_BEGIN = "<to fill in: "


@attrs.frozen(kw_only=True)
class Gap:
    """A value of a law file that is still to be filled in."""

    file: str
    #: JSON Pointer to the value.
    pointer: str
    #: What to fill in there, and where to read it.
    wanted: str

    def to_dict(self) -> dict[str, str]:
        """The gap as plain JSON values."""
        return attrs.asdict(self)


def gap(instruction: str) -> str:
    """The text that stands where something is still to be filled in."""
    return f"{_BEGIN}{instruction}>"


def gaps_in(value: object, file: str, place: Place = ()) -> Iterator[Gap]:
    """The gaps in the data of a law file, in their order in the file."""
    if isinstance(value, str):
        if value.startswith(_BEGIN):
            instruction = value[len(_BEGIN) :].removesuffix(">")
            yield Gap(file=file, pointer=pointer(place), wanted=instruction)
    elif is_object(value):
        for key, part in value.items():
            yield from gaps_in(part, file, (*place, key))
    elif is_list(value):
        for number, part in enumerate(value):
            yield from gaps_in(part, file, (*place, number))
