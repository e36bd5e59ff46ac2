"""The nouns by name, each imported when first needed."""

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
    """The class of a noun.  Raises KeyError for a name not in ``NOUN_NAMES``."""
    module, name = _MODULES[noun]
    cls: type = getattr(import_module(f"{__package__}.{module}"), name)
    return cls


def noun_of(value: Any) -> str | None:
    """The name of the noun of a value; None for any other value and for a subclass."""
    cls = type(value)
    noun = getattr(cls, "noun", None)
    if isinstance(noun, str) and noun in _MODULES and "noun" in vars(cls):
        return noun if cls.__module__ == f"{__package__}.{_MODULES[noun][0]}" else None
    return None
