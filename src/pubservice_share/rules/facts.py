"""Every fact that a rule may ask for, declared once.

A fact has its path in the document, its question in plain English and its provision.
The order is the order in which missing facts are named.
"""

from __future__ import annotations

import attrs

__all__ = ["FACTS", "OPEN_PATHS", "Asked", "order_of"]


@attrs.frozen(kw_only=True)
class Asked:
    """A fact that a caller states."""

    path: str
    question: str
    citation: str
    #: Where what is asked next depends on the answer (a list of references, an objective,
    #: a client): its rank, from 0; a higher rank is asked for only once it is needed.
    opens: int | None = None


def _party(party: str) -> tuple[Asked, ...]:
    name = "{" + party + "}"
    return (
        Asked(
            path=f"{party}.specified_as",
            question=f"Which Schedule entries does {name} fall in, if any?",
            citation="DEA 2017 s.35(2)",
            opens=0,
        ),
        Asked(
            path=f"{party}.in_specified_capacity",
            question=f"Does {name} act in the capacity that its Schedule entry names?",
            citation="DEA 2017 s.35(2)",
        ),
        Asked(
            path=f"{party}.provides_services_to",
            question=f"To which body does {name} provide services?",
            citation="DEA 2017 s.35(2)",
            opens=1,
        ),
        Asked(
            path=f"{party}.provides_services_to.specified_as",
            question=f"Which Schedule entries does the client of {name} fall in, if any?",
            citation="DEA 2017 s.35(2)",
            opens=1,
        ),
        Asked(
            path=f"{party}.services_in_connection",
            question=f"Does {name} provide those services in connection with the objective or "
            "measure?",
            citation="DEA 2017 s.35(2)",
        ),
        Asked(
            path=f"{party}.client_is_public_authority",
            question=f"Is the client of {name} a public authority?",
            citation="DEA 2017 s.45(1)",
        ),
    )


FACTS: tuple[Asked, ...] = (
    Asked(
        path="received_from.specified_as",
        question="Which Schedule entries does {received_from} fall in: is it Revenue and Customs?",
        citation="DEA 2017 s.42(1)",
        opens=0,
    ),
    *_party("discloser"),
    *_party("recipient"),
    Asked(
        path="objective",
        question="Which specified objective does the disclosure pursue?",
        citation="DEA 2017 s.35(7)",
        opens=0,
    ),
    Asked(
        path="pursues",
        question="Which elements of the objective does the arrangement as a whole pursue?",
        citation="DEA 2017 s.35(7)",
    ),
    Asked(
        path="assists_eligible_people",
        question="Is the disclosure for the people whom the {aim} is there to help?",
        citation="DEA 2017 s.35(7)",
    ),
    Asked(
        path="disadvantages_complete",
        question="Are the disadvantages named all that there are?",
        citation="SI 2018/912 Sch. para.2(2)",
    ),
    Asked(
        path="aged_16_to_24",
        question="Is the person who is not in education or training at least 16 and under 25?",
        citation="SI 2018/912 Sch. para.2(6)",
    ),
    Asked(
        path="purpose",
        question="By what is the disclosure to assist these people: reducing costs, improving "
        "efficiency, or improving their health or financial well-being?",
        citation="DEA 2017 s.36(2)",
    ),
    Asked(
        path="intended_use",
        question="For what use by {recipient} is the information intended?",
        citation="DEA 2017 s.36(3)",
    ),
    Asked(
        path="information.held_in_connection_with_functions",
        question="Does {discloser} hold the information in connection with its public functions?",
        citation="DEA 2017 s.35(1)",
    ),
    Asked(
        path="information.within_limited_functions",
        question="Does {discloser} hold the information within the functions that count: those "
        "its entry names, or those it exercises for its client?",
        citation="DEA 2017 s.35(5)",
    ),
    Asked(
        path="information.personal",
        question="Does the information relate to and identify a particular person or company?",
        citation="DEA 2017 s.40(5)",
    ),
    Asked(
        path="information.from_revenue_and_customs",
        question="Did Revenue and Customs disclose the information under section 35, 36 or 38 at "
        "any step?",
        citation="DEA 2017 s.40(4)",
    ),
    Asked(
        path="for_disclosed_purpose",
        question="Is it used for the very purposes for which it was disclosed?",
        citation="DEA 2017 s.40(1)",
    ),
    Asked(
        path="ground_made_out",
        question="Is the ground relied on made out on the facts?",
        citation="DEA 2017 s.40(2)",
    ),
    Asked(
        path="commissioners_consent",
        question="Do the Commissioners for HMRC consent, generally or specifically?",
        citation="DEA 2017 s.42(2)",
    ),
    Asked(
        path="complies_with_data_protection",
        question="Has the controller concluded that the disclosure complies with data "
        "protection legislation?",
        citation="DEA 2017 s.40(8)(a)",
    ),
    Asked(
        path="prohibited_by_investigatory_powers",
        question="Does investigatory powers legislation prohibit the disclosure?",
        citation="DEA 2017 s.40(8)(b)",
    ),
    Asked(
        path="had_regard_to_code",
        question="Has {discloser} had regard to the code of practice?",
        citation="DEA 2017 s.43(3)",
    ),
)

#: The facts whose value decides what else is asked.
OPEN_PATHS = {fact.path: fact.opens for fact in FACTS if fact.opens is not None}

_ORDER = {fact.path: number for number, fact in enumerate(FACTS)}


def order_of(path: str) -> int:
    """Where a fact stands among those that are named as missing."""
    return _ORDER[path]
