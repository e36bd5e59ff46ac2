"""The nouns by name; those that a first answer does not need are imported when asked for."""

from __future__ import annotations

from importlib import import_module
from typing import Any

__all__ = ["NOUN_NAMES", "class_of", "noun_of"]

_MODULES = {
    "disclosure": ("disclosures", "Disclosure"),
    "use": ("received", "Use"),
    "onward-disclosure": ("received", "OnwardDisclosure"),
    "agreement": ("agreements", "Agreement"),
    "partnership": ("partnerships", "Partnership"),
}

#: The values of ``type``.
NOUN_NAMES: tuple[str, ...] = tuple(_MODULES)


def class_of(noun: str) -> type:
    """The class of a noun.  Raises KeyError for a name that is none of ``NOUN_NAMES``."""
    module, name = _MODULES[noun]
    found: type = getattr(import_module(f"{__package__}.{module}"), name)
    return found


def noun_of(value: Any) -> str | None:
    """The name of the noun that a value is; None where it is none, or of a class of its own."""
    cls = type(value)
    noun = getattr(cls, "noun", None)
    if isinstance(noun, str) and noun in _MODULES and "noun" in vars(cls):
        return noun if cls.__module__ == f"{__package__}.{_MODULES[noun][0]}" else None
    return None
