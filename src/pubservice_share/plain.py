"""Values of the library as plain JSON values."""

from __future__ import annotations

import enum
from datetime import date
from typing import Any

import attr
import attrs

__all__ = ["plain_fields"]


def plain_fields(value: attrs.AttrsInstance) -> dict[str, Any]:
    """The fields of an attrs object in order: dates as ISO text, tuples as lists."""
    return attr.asdict(value, value_serializer=_plain, retain_collection_types=False)


def _plain(_instance: Any, _field: Any, value: Any) -> Any:
    if isinstance(value, date):
        return value.isoformat()
    return value.value if isinstance(value, enum.Enum) else value
