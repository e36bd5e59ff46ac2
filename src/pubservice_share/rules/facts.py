"""Every fact that a rule may ask for, declared once.

A fact has its path in the document and its provision; its question stands in the
catalogue of words under that path.  The order is the order in which missing facts are named.
"""

from __future__ import annotations

import attrs

__all__ = ["FACTS", "OPEN_PATHS", "OUTSIDE", "Asked", "order_of"]


@attrs.frozen(kw_only=True)
class Asked:
    """A fact that a caller states."""

    path: str
    citation: str
    #: Where what is asked next depends on the answer (a list of references, an objective,
    #: a client): its rank, from 0; a higher rank is asked for only once it is needed.
    opens: int | None = None
    #: Whether what settles it stands outside the document: it is named as missing, and no answer
    #: in the document can settle it.
    outside: bool = False


def _party(party: str) -> tuple[Asked, ...]:
    return (
        Asked(path=f"{party}.specified_as", citation="DEA 2017 s.35(2)", opens=0),
        Asked(path=f"{party}.in_specified_capacity", citation="DEA 2017 s.35(2)"),
        Asked(path=f"{party}.provides_services_to", citation="DEA 2017 s.35(2)", opens=1),
        Asked(
            path=f"{party}.provides_services_to.specified_as", citation="DEA 2017 s.35(2)", opens=1
        ),
        Asked(path=f"{party}.services_in_connection", citation="DEA 2017 s.35(2)"),
        Asked(path=f"{party}.client_is_public_authority", citation="DEA 2017 s.45(1)"),
    )


FACTS: tuple[Asked, ...] = (
    Asked(path="received_under", citation="DEA 2017 s.40(1)", outside=True),
    Asked(path="received_from.specified_as", citation="DEA 2017 s.42(1)", opens=0),
    Asked(path="received_via.specified_as", citation="DEA 2017 s.41(1)(b)", opens=0),
    Asked(path="holder.specified_as", citation="DEA 2017 s.40(1)", opens=0),
    *_party("discloser"),
    *_party("recipient"),
    Asked(path="objective", citation="DEA 2017 s.35(7)", opens=0),
    Asked(path="pursues", citation="DEA 2017 s.35(7)"),
    Asked(path="assists_eligible_people", citation="DEA 2017 s.35(7)"),
    Asked(path="disadvantages_complete", citation="SI 2018/912 Sch. para.2(2)"),
    Asked(path="aged_16_to_24", citation="SI 2018/912 Sch. para.2(6)"),
    Asked(path="purpose", citation="DEA 2017 s.36(2)"),
    Asked(path="intended_use", citation="DEA 2017 s.36(3)"),
    Asked(path="information.held_in_connection_with_functions", citation="DEA 2017 s.35(1)"),
    Asked(path="information.within_limited_functions", citation="DEA 2017 s.35(5)"),
    Asked(path="information.personal", citation="DEA 2017 s.40(5)"),
    Asked(path="information.from_revenue_and_customs", citation="DEA 2017 s.40(4)"),
    Asked(path="for_disclosed_purpose", citation="DEA 2017 s.40(1)"),
    Asked(path="ground_made_out", citation="DEA 2017 s.40(2)"),
    Asked(path="commissioners_consent", citation="DEA 2017 s.42(2)"),
    Asked(path="complies_with_data_protection", citation="DEA 2017 s.40(8)(a)"),
    Asked(path="prohibited_by_investigatory_powers", citation="DEA 2017 s.40(8)(b)"),
    Asked(path="had_regard_to_code", citation="DEA 2017 s.43(3)"),
)

#: The facts whose value decides what else is asked.
OPEN_PATHS = {fact.path: fact.opens for fact in FACTS if fact.opens is not None}

#: The facts that no answer in the document can settle.
OUTSIDE = frozenset(fact.path for fact in FACTS if fact.outside)

_ORDER = {fact.path: number for number, fact in enumerate(FACTS)}


def order_of(path: str) -> int:
    """Where a fact stands among those that are named as missing."""
    return _ORDER[path]
