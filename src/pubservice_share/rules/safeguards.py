"""The limits that apply whatever the power allows, and the regard for the Code.

DEA 2017 s.40(8) and (9), s.42, s.43(3).
"""

from __future__ import annotations

from pubservice_share.logic.terms import And, Fact, Not, Or, Reading, Stated

from .bars import BARS_OF_REVENUE
from .parties import is_revenue_and_customs
from .rule import Note, Rule, Says

__all__ = [
    "data_protection",
    "investigatory_powers",
    "not_stated_origin",
    "regard_to_code",
    "second_hand",
]

_ORIGIN = "information.from_revenue_and_customs"

data_protection = Rule(
    id="s40.data-protection",
    title="data protection",
    pointer="/complies_with_data_protection",
    formula=Or(
        Fact("complies_with_data_protection"), Stated("information.personal_data", value=False)
    ),
    cites=("DEA 2017 s.40(8)(a)",),
    met=(
        Says(
            text="the controller has concluded that the disclosure complies with data protection "
            "legislation",
            when=Stated("complies_with_data_protection", value=True),
        ),
        Says(
            text="the disclosure contains no personal data, so data protection legislation "
            "does not apply to it"
        ),
    ),
    not_met=(
        Says(
            text="the controller has concluded that the disclosure would contravene data "
            "protection legislation, and nothing in the power authorises that",
            cure="Change the disclosure so that it complies: share less, find a basis in that "
            "legislation, give notice or improve security. The override does not remove this "
            "obstacle.",
        ),
    ),
    unknown=(
        Says(text="{unsettled} whether the disclosure complies with data protection legislation"),
    ),
)

investigatory_powers = Rule(
    id="s40.investigatory-powers",
    title="investigatory powers",
    pointer="/prohibited_by_investigatory_powers",
    formula=Not(Fact("prohibited_by_investigatory_powers")),
    cites=("DEA 2017 s.40(8)(b)", "DEA 2017 s.40(9)"),
    met=(Says(text="investigatory powers legislation does not prohibit the disclosure"),),
    not_met=(
        Says(
            text="investigatory powers legislation prohibits the disclosure, and nothing in the "
            "power authorises it",
            cure="Leave the prohibited material out. The override does not remove this obstacle.",
        ),
    ),
    unknown=(
        Says(text="{unsettled} whether investigatory powers legislation prohibits the disclosure"),
    ),
)

second_hand = Rule(
    id="s42.second-hand",
    title="Revenue and Customs information",
    pointer="/information/from_revenue_and_customs",
    guard=And(Stated(_ORIGIN, value=True), Not(is_revenue_and_customs("discloser"))),
    formula=Or(
        Not(Fact("information.personal")),
        Fact("commissioners_consent"),
        Not(Reading("s42-stands")),
    ),
    # The document does not state the power under which Revenue and Customs disclosed it, so the
    # bar of each is cited.
    cites=(
        *BARS_OF_REVENUE,
        "DEA 2017 s.42(2)",
        "DEA 2017 s.40(7)(b)",
        "DEA 2017 s.41(2)(a)",
    ),
    met=(
        Says(text="nothing in section 42(1), 51(1) or 59(1) prevents passing the information on"),
    ),
    not_met=(
        Says(
            text="Revenue and Customs disclosed this personal information at an earlier step, "
            "the Commissioners do not consent, and on the view taken their bar still "
            "applies (section 42(1), 51(1) or 59(1), depending on the power that they "
            "used)",
            cure="Ask the Commissioners for HMRC for consent, general or specific.",
        ),
    ),
    unknown=(
        Says(
            text="{unsettled} whether this information, which Revenue and Customs disclosed at "
            "an earlier step, may be passed on"
        ),
    ),
)

regard_to_code = Rule(
    id="s43.regard-to-code",
    title="regard to the Code",
    severity="warning",
    decides=False,
    pointer="/had_regard_to_code",
    formula=Fact("had_regard_to_code"),
    cites=("DEA 2017 s.43(3)",),
    met=(Says(text="{discloser} has had regard to the code of practice"),),
    not_met=(
        Says(
            text="{discloser} has not had regard to the code of practice; on one view that takes "
            "the disclosure outside the power",
            cure="Read the Code before disclosing, and record that you did.",
        ),
    ),
    unknown=(Says(text="{unsettled} whether {discloser} has had regard to the code of practice"),),
)

not_stated_origin = Note(
    when=And(
        Not(Stated(_ORIGIN)),
        Not(is_revenue_and_customs("discloser")),
    ),
    text="The document does not state whether Revenue and Customs disclosed the information at "
    "an earlier step under section 35, 36, 38, 48 or 56. This answer assumes that they "
    "did not.",
)
