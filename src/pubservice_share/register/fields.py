"""The field names of the registers, and their codes."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import msgspec

__all__ = [
    "NUMBER_2018",
    "PERSONS",
    "POWERS",
    "TEXTS_2018",
    "TEXTS_SITE",
    "codes",
    "persons",
    "powers",
]

#: The registers of 2018 to 2019.
NUMBER_2018 = "information-sharing-agreement-0001"
POWERS = "information-sharing-agreement-powers-and-objectives-0001"
PERSONS = "information-sharing-agreement-specified-person-0001"

#: The agreement's plain texts, and their fields in the register of 2018 to 2019.
TEXTS_2018 = {
    "purpose": ("purpose",),
    "benefits": ("information-sharing-benefits",),
    "method": ("information-sharing-method",),
    "contact": ("contact",),
}
#: The same in the present site, which has changed its names over time.
TEXTS_SITE = {
    "purpose": ("purpose",),
    "benefits": ("benefits", "information_sharing_benefits"),
    "method": ("method", "information_sharing_method"),
    "contact": ("contact",),
}


@functools.cache
def codes() -> Mapping[str, Any]:
    """The codes of the registers of 2018 to 2019."""
    content: dict[str, Any] = msgspec.json.decode(
        (Path(__file__).parent / "data" / "codes.json").read_bytes()
    )
    return content


@functools.cache
def powers() -> Mapping[str, Mapping[str, Any]]:
    """The powers and objectives by code."""
    return {row["code"]: row for row in codes()["powers"]}


@functools.cache
def persons() -> Mapping[str, Mapping[str, Any]]:
    """The specified persons by code."""
    return {row["code"]: row for row in codes()["specified_persons"]}
