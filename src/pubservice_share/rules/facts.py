"""Every fact that a rule may need, declared once.

A fact has its path in the document and its provision; its question is in the catalogue of
words under that path.  The order is the order in which missing facts are named.  Its stage
decides when a person is asked for it.
"""

from __future__ import annotations

from typing import Literal, get_args

import attrs

__all__ = [
    "FACTS",
    "OPEN_PATHS",
    "OUTSIDE",
    "STAGES",
    "Stage",
    "StatedFact",
    "order_of",
    "stage_of",
]

#: When a person is asked for a fact: who, then what for, then when, then the facts about it, and
#: for an agreement its papers.
Stage = Literal["who", "what-for", "when", "facts", "papers"]
STAGES: tuple[Stage, ...] = get_args(Stage)


@attrs.frozen(kw_only=True)
class StatedFact:
    """A fact that a caller states."""

    path: str
    citation: str
    stage: Stage = "facts"
    #: The rank, from 0, of a fact whose value decides which facts are needed next (a list of
    #: references, an objective, a client); one of a higher rank is named only once it is needed.
    opens: int | None = None
    #: Whether it is settled outside the document only: it is named as missing, and no statement
    #: in the document can settle it.
    outside: bool = False


def _party(party: str) -> tuple[StatedFact, ...]:
    return (
        StatedFact(path=f"{party}.specified_as", citation="DEA 2017 s.35(2)", stage="who", opens=0),
        StatedFact(path=f"{party}.in_specified_capacity", citation="DEA 2017 s.35(2)", stage="who"),
        StatedFact(
            path=f"{party}.provides_services_to", citation="DEA 2017 s.35(2)", stage="who", opens=1
        ),
        StatedFact(
            path=f"{party}.provides_services_to.specified_as",
            citation="DEA 2017 s.35(2)",
            stage="who",
            opens=1,
        ),
        # In connection with the objective, which comes before it.
        StatedFact(path=f"{party}.services_in_connection", citation="DEA 2017 s.35(2)"),
        StatedFact(
            path=f"{party}.client_is_public_authority", citation="DEA 2017 s.45(1)", stage="who"
        ),
    )


FACTS: tuple[StatedFact, ...] = (
    StatedFact(path="received_under", citation="DEA 2017 s.40(1)", stage="who", outside=True),
    StatedFact(
        path="received_from.specified_as", citation="DEA 2017 s.42(1)", stage="who", opens=0
    ),
    StatedFact(
        path="received_via.specified_as", citation="DEA 2017 s.41(1)(b)", stage="who", opens=0
    ),
    StatedFact(path="holder.specified_as", citation="DEA 2017 s.40(1)", stage="who", opens=0),
    *_party("discloser"),
    *_party("recipient"),
    StatedFact(path="objective", citation="DEA 2017 s.35(7)", stage="what-for", opens=0),
    StatedFact(path="pursues", citation="DEA 2017 s.35(7)", stage="what-for"),
    StatedFact(path="assists_eligible_people", citation="DEA 2017 s.35(7)"),
    StatedFact(path="disadvantages_complete", citation="SI 2018/912 Sch. para.2(2)"),
    StatedFact(path="aged_16_to_24", citation="SI 2018/912 Sch. para.2(6)"),
    StatedFact(path="purpose", citation="DEA 2017 s.36(2)", stage="what-for"),
    StatedFact(path="intended_use", citation="DEA 2017 s.36(3)", stage="what-for"),
    StatedFact(path="information.held_in_connection_with_functions", citation="DEA 2017 s.35(1)"),
    StatedFact(path="information.within_limited_functions", citation="DEA 2017 s.35(5)"),
    StatedFact(path="information.personal", citation="DEA 2017 s.40(5)"),
    StatedFact(path="information.from_revenue_and_customs", citation="DEA 2017 s.40(4)"),
    StatedFact(path="for_disclosed_purpose", citation="DEA 2017 s.40(1)"),
    StatedFact(path="ground_made_out", citation="DEA 2017 s.40(2)"),
    StatedFact(path="commissioners_consent", citation="DEA 2017 s.42(2)"),
    StatedFact(path="complies_with_data_protection", citation="DEA 2017 s.40(8)(a)"),
    StatedFact(path="prohibited_by_investigatory_powers", citation="DEA 2017 s.40(8)(b)"),
    StatedFact(path="had_regard_to_code", citation="DEA 2017 s.43(3)"),
)

#: The facts whose value decides which other facts are needed.
OPEN_PATHS = {fact.path: fact.opens for fact in FACTS if fact.opens is not None}

#: The facts that no statement in the document can settle.
OUTSIDE = frozenset(fact.path for fact in FACTS if fact.outside)

_STAGES: dict[str, Stage] = {fact.path: fact.stage for fact in FACTS}
_ORDER = {fact.path: number for number, fact in enumerate(FACTS)}


def order_of(path: str) -> int:
    """The place of a fact in the order of missing facts."""
    return _ORDER[path]


def stage_of(path: str) -> Stage:
    """When a person is asked for a fact."""
    return _STAGES[path]
