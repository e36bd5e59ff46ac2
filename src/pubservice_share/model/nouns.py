"""The nouns by name, each imported when first needed."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, TypeAlias, cast, get_args

from pubservice_share.literals import NounName

from .disclosures import Disclosure
from .received import OnwardDisclosure, Use

if TYPE_CHECKING:
    from .agreements import Agreement
    from .partnerships import Partnership

__all__ = ["NOUN_NAMES", "Noun", "Single", "class_of", "name_of_class", "noun_of"]

#: A noun that describes one disclosure, made or to be made.
Single: TypeAlias = Disclosure | Use | OnwardDisclosure

#: Every noun that a document can be.
Noun: TypeAlias = "Single | Agreement | Partnership"

_MODULES: dict[NounName, tuple[str, str]] = {
    "disclosure": ("disclosures", "Disclosure"),
    "use": ("received", "Use"),
    "onward-disclosure": ("received", "OnwardDisclosure"),
    "agreement": ("agreements", "Agreement"),
    "partnership": ("partnerships", "Partnership"),
}

#: The values of ``type``.
NOUN_NAMES: tuple[NounName, ...] = get_args(NounName)


def class_of(noun: str) -> type[Noun]:
    """The class of a noun.  Raises KeyError for a name not in ``NOUN_NAMES``."""
    module, name = _MODULES[cast("NounName", noun)]
    cls: type[Noun] = getattr(import_module(f"{__package__}.{module}"), name)
    return cls


def name_of_class(cls: object) -> NounName | None:
    """The name of the noun of a value; None for any other value and for a subclass."""
    noun = vars(cls).get("noun") if isinstance(cls, type) else None
    if noun not in _MODULES or cls.__module__ != f"{__package__}.{_MODULES[noun][0]}":
        return None
    name: NounName = noun
    return name


def noun_of(value: object) -> NounName | None:
    """The name of the noun that a value is; None for any other value."""
    return name_of_class(type(value))
