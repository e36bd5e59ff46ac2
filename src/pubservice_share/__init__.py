"""May we share this, under the public service delivery power?

Part 5, Chapter 1 of the Digital Economy Act 2017, as dated data and rules that answer
permitted, not permitted or undetermined, each step with its provision.
"""

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
from .documents import DocumentError, Fault, dumps, from_dict, loads, schema, to_dict
from .guidance import Comparison, Route, Routes, compare, routes
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
    "routes",
    "schema",
    "to_dict",
]
