"""May we share this, under the public service delivery power?

Part 5, Chapter 1 of the Digital Economy Act 2017, as dated data and rules that answer
permitted, not permitted or undetermined, each step with its provision.
"""

import sys as _sys
from typing import TYPE_CHECKING

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
    Scope,
    assess,
    assess_many,
)
from .documents import DocumentError, Fault, dumps, from_dict, loads, to_dict
from .law import Change, Edition, Law, LawDataError
from .listed_rules import rules  # the name of a folder as well, which is imported by now
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
    from . import directory, register, strategies, words
    from .assessment.agreements import AgreementAssessment
    from .assessment.partnerships import PartnershipAssessment
    from .documents.schemas.published import schema
    from .forms import Choice, Question, fill_in, next_question, questions
    from .guidance import (
        Comparison,
        Due,
        Impact,
        Lifecycle,
        Route,
        Routes,
        calendar,
        compare,
        draft,
        due_days,
        impact,
        lifecycle,
        routes,
    )
    from .guidance.rule_examples import RuleExample
    from .guidance.rule_rows import RuleProvision, RuleRow, RuleSentence
    from .model.agreements import (
        Agreement,
        BreachContact,
        DataItem,
        Flow,
        LawfulBasis,
        Paper,
        Party,
        PrivacyNotice,
        RegardToCode,
        RegisterEntry,
        Signature,
        Unread,
    )
    from .model.gateways import Gateway
    from .model.partnerships import Partnership
    from .portable import portable_rules
    from .tables import TableError, assess_table

__all__ = [
    "Agreement",
    "AgreementAssessment",
    "Assessment",
    "Body",
    "BreachContact",
    "Change",
    "Choice",
    "Client",
    "Comparison",
    "DataItem",
    "Disclosure",
    "DocumentError",
    "Due",
    "Edition",
    "Effect",
    "Fault",
    "Finding",
    "Flow",
    "Gateway",
    "Impact",
    "Information",
    "Law",
    "LawDataError",
    "LawfulBasis",
    "Lifecycle",
    "Offence",
    "OnwardDisclosure",
    "Outcome",
    "Override",
    "Paper",
    "Partnership",
    "PartnershipAssessment",
    "Party",
    "PrivacyNotice",
    "Question",
    "ReceivedInformation",
    "Record",
    "RegardToCode",
    "RegisterEntry",
    "Restriction",
    "Result",
    "Route",
    "Routes",
    "RuleExample",
    "RuleProvision",
    "RuleRow",
    "RuleSentence",
    "Scope",
    "Signature",
    "TableError",
    "Unread",
    "Use",
    "__version__",
    "assess",
    "assess_many",
    "assess_table",
    "calendar",
    "compare",
    "directory",
    "draft",
    "due_days",
    "dumps",
    "fill_in",
    "from_dict",
    "impact",
    "law",
    "lifecycle",
    "loads",
    "next_question",
    "portable_rules",
    "questions",
    "register",
    "routes",
    "rules",
    "schema",
    "strategies",
    "to_dict",
    "words",
]

#: Names that a first answer does not need, and where they are.
_LATER = {
    **dict.fromkeys(
        (
            "Agreement",
            "BreachContact",
            "DataItem",
            "Flow",
            "LawfulBasis",
            "Paper",
            "Party",
            "PrivacyNotice",
            "RegardToCode",
            "RegisterEntry",
            "Signature",
            "Unread",
        ),
        "model.agreements",
    ),
    "AgreementAssessment": "assessment.agreements",
    "Gateway": "model.gateways",
    "Partnership": "model.partnerships",
    "PartnershipAssessment": "assessment.partnerships",
    **dict.fromkeys(
        (
            "Comparison",
            "Due",
            "Impact",
            "Lifecycle",
            "Route",
            "Routes",
            "calendar",
            "compare",
            "draft",
            "due_days",
            "impact",
            "lifecycle",
            "routes",
        ),
        "guidance",
    ),
    **dict.fromkeys(("Choice", "Question", "fill_in", "next_question", "questions"), "forms"),
    "RuleExample": "guidance.rule_examples",
    **dict.fromkeys(("RuleProvision", "RuleRow", "RuleSentence"), "guidance.rule_rows"),
    "portable_rules": "portable",
    **dict.fromkeys(("TableError", "assess_table"), "tables"),
    "schema": "documents.schemas.published",
}


#: Rooms that a first answer does not need.
_ROOMS = ("directory", "register", "strategies", "words")


def _imported(name: str) -> object:
    if name not in _LATER and name not in _ROOMS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    if name in _ROOMS:
        return import_module(f"{__name__}.{name}")
    return getattr(import_module(f"{__name__}.{_LATER[name]}"), name)


if not TYPE_CHECKING:
    # Type checkers have the imports above, and refuse any other name.
    __getattr__ = _imported


def __dir__() -> list[str]:
    return sorted(__all__)


if "hypothesis" in _sys.modules:
    # Whichever of the two is imported second makes them known to each other.
    from pubservice_share_plugins.for_hypothesis import register as _register_strategies

    _register_strategies()
