"""May we share this, under the public service delivery power?

Part 5, Chapter 1 of the Digital Economy Act 2017, as dated data and rules that answer
permitted, not permitted or undetermined, each step with its provision.
"""

from typing import TYPE_CHECKING, Any

from . import law
from ._version import __version__
from .assessment import (
    Assessment,
    Effect,
    Finding,
    Offence,
    Outcome,
    Override,
    Record,
    Result,
    assess,
    assess_many,
)
from .documents import DocumentError, Fault, dumps, from_dict, loads, to_dict
from .law import Change, Edition, Law, LawDataError
from .model import (
    Body,
    Client,
    Disclosure,
    Information,
    OnwardDisclosure,
    ReceivedInformation,
    Restriction,
    Use,
)

if TYPE_CHECKING:
    from .documents.published import schema
    from .guidance import Comparison, Route, Routes, compare, routes
    from .portable import portable_rules

__all__ = [
    "Assessment",
    "Body",
    "Change",
    "Client",
    "Comparison",
    "Disclosure",
    "DocumentError",
    "Edition",
    "Effect",
    "Fault",
    "Finding",
    "Information",
    "Law",
    "LawDataError",
    "Offence",
    "OnwardDisclosure",
    "Outcome",
    "Override",
    "ReceivedInformation",
    "Record",
    "Restriction",
    "Result",
    "Route",
    "Routes",
    "Use",
    "__version__",
    "assess",
    "assess_many",
    "compare",
    "dumps",
    "from_dict",
    "law",
    "loads",
    "portable_rules",
    "routes",
    "schema",
    "to_dict",
]

#: Names that a first answer does not need, and where they are.
_LATER = {
    "Comparison": "guidance",
    "Route": "guidance",
    "Routes": "guidance",
    "compare": "guidance",
    "portable_rules": "portable",
    "routes": "guidance",
    "schema": "documents.published",
}


def __getattr__(name: str) -> Any:
    if name not in _LATER:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(f"{__name__}.{_LATER[name]}"), name)


def __dir__() -> list[str]:
    return sorted(__all__)
