"""The bars on use of the information afterwards, and on onward disclosure.

DEA 2017 ss.40(1) to (4), 41 and 42.  These sections lift or impose bars; they give no power.

The bars depend on where the information came from.  Write S for: straight from Revenue and
Customs; F for: Revenue and Customs disclosed it at some step; R for the reading that the bar
reaches everyone down the chain.  The formulas below are the laws of each origin multiplied out to
every prime implicant, so that Kleene logic settles each answer that is the same for every origin.
"""

from __future__ import annotations

from pubservice_share.logic.terms import (
    And,
    Element,
    Fact,
    Field,
    Lookup,
    Not,
    Or,
    Reading,
    Some,
    Stated,
    Term,
)

from .commencement import begun, later_in_places
from .rule import Entries, Ground, Note, Rule, Says

__all__ = [
    "BARS_OF_REVENUE",
    "OFFENCE",
    "OFFENCE_OF_REVENUE",
    "ONWARD_NOTES",
    "USE_NOTES",
    "onward_disclosure",
    "theirs",
    "use",
]

#: The offences of a barred onward disclosure: in general, and of information that is ``theirs``.
OFFENCE = "DEA 2017 s.41(4)"
OFFENCE_OF_REVENUE = "DEA 2017 s.42(3)"

#: The bars on onward disclosure of information that Revenue and Customs disclosed under section 35,
#: 36 or 38, under section 48 and under section 56.
BARS_OF_REVENUE = ("DEA 2017 s.42(1)", "DEA 2017 s.51(1)", "DEA 2017 s.59(1)")
#: The bars on its use.
_USE_BARS_OF_REVENUE = ("DEA 2017 s.40(4)", "DEA 2017 s.49(4)", "DEA 2017 s.57(4)")

_STATED_ORIGIN = "information.from_revenue_and_customs"
_PERSONAL = Fact("information.personal")
_CONSENT = Fact("commissioners_consent")
_CHAIN = Reading("s42-reaches-indirect")

#: The original disclosure was by Revenue and Customs, under a section that binds it to
#: their consent.  A document that states that they did not disclose it makes this false.
_DISCLOSED_BY_THEM = And(
    Not(Stated(_STATED_ORIGIN, value=False)),
    Lookup("power.bound-by-consent", (Field("received_under"),)),
    Some(
        Field("received_from.specified_as"),
        "entry",
        Lookup("entry.revenue-and-customs", (Element("entry"),)),
    ),
)
#: Revenue and Customs disclosed the information at some step.
theirs = Or(Fact(_STATED_ORIGIN), _DISCLOSED_BY_THEM)


def _ways_by_ground(noun: str, straight: Term) -> tuple[Term, ...]:
    """A ground that opens this noun is made out, and no bar of Revenue and Customs closes it.

    ``straight`` is S: the information came straight from Revenue and Customs.
    """
    ground = And(
        Stated("ground"), Lookup(f"ground.{noun}", (Field("ground"),)), Fact("ground_made_out")
    )
    return (
        And(ground, Not(theirs)),
        And(ground, Not(straight), Not(_CHAIN)),
        And(ground, _CONSENT),
    )


def _use_formula() -> Term:
    return Or(
        Not(_PERSONAL),
        Fact("for_disclosed_purpose"),
        And(_DISCLOSED_BY_THEM, _CONSENT),
        And(theirs, _CHAIN, _CONSENT),
        *_ways_by_ground("use", _DISCLOSED_BY_THEM),
    )


def _onward_formula() -> Term:
    straight = And(_DISCLOSED_BY_THEM, Not(Stated("received_via")))
    return Or(
        Not(_PERSONAL),
        And(theirs, _CONSENT),
        And(theirs, Not(straight), Not(_CHAIN)),
        *_ways_by_ground("onward", straight),
    )


use = Rule(
    id="s40.use",
    title="whether the use is barred",
    pointer="/for_disclosed_purpose",
    guard=begun("use"),
    formula=_use_formula(),
    cites=(),
    met=(
        Says(
            when=Not(_PERSONAL),
            text="the information is not personal information, and section 40(1) covers only "
            "personal information",
            cites=("DEA 2017 s.40(1)", "DEA 2017 s.40(5)"),
        ),
        Says(
            when=Fact("for_disclosed_purpose"),
            text="the information is used for the purposes for which it was disclosed",
            cites=("DEA 2017 s.40(1)",),
        ),
        Says(
            when=And(_DISCLOSED_BY_THEM, _CONSENT),
            text="the Commissioners for HMRC consent to the use",
            cites=("DEA 2017 s.40(4)",),
        ),
        Says(
            when=And(theirs, _CONSENT),
            text="the Commissioners for HMRC consent to the use",
            cites=_USE_BARS_OF_REVENUE,
        ),
        Says(
            text="a ground on which section 40(1) does not prevent the use is made out: {ground}",
            cites=(Ground("use"),),
        ),
    ),
    not_met=(
        Says(
            when=_DISCLOSED_BY_THEM,
            text="the information came from Revenue and Customs, it is not used for the "
            "purposes for which it was disclosed, and the Commissioners do not consent; "
            "no ground in section 40(2) removes this bar",
            cure="Ask the Commissioners for HMRC for consent, general or specific, or use it "
            "only for the purposes for which it was disclosed.",
            cites=("DEA 2017 s.40(4)", "DEA 2017 s.40(1)", Entries("received_from.specified_as")),
        ),
        Says(
            when=theirs,
            text="Revenue and Customs disclosed the information at an earlier step, it is not "
            "used for the purposes for which it was disclosed, and the Commissioners do "
            "not consent; no ground removes the bar, which is in section 40(4), 49(4) or "
            "57(4) depending on the power that they used",
            cure="Ask the Commissioners for HMRC for consent, general or specific, or use it "
            "only for the purposes for which it was disclosed.",
            cites=(*_USE_BARS_OF_REVENUE, "DEA 2017 s.40(1)"),
        ),
        Says(
            when=Not(theirs),
            text="the information is not used for the purposes for which it was disclosed, and "
            "no ground on which section 40(1) does not prevent other use is made out",
            cure="Use the information only for the purposes for which it was disclosed.",
            cites=("DEA 2017 s.40(1)", "DEA 2017 s.40(2)"),
        ),
        Says(
            text="section 40(1) or the bar on Revenue and Customs information prevents the "
            "use, wherever the information came from",
            cure="Use the information only for the purposes for which it was disclosed, or "
            "find out whether Revenue and Customs disclosed it at an earlier step and ask "
            "the Commissioners for consent.",
            cites=("DEA 2017 s.40(1)", "DEA 2017 s.40(2)", *_USE_BARS_OF_REVENUE),
        ),
    ),
    unknown=(
        Says(
            when=Not(theirs),
            text="{unsettled} whether section 40(1) prevents the use",
            cites=("DEA 2017 s.40(1)", Ground("use")),
        ),
        Says(
            when=_DISCLOSED_BY_THEM,
            text="{unsettled} whether section 40(1) or (4) prevents the use",
            cites=("DEA 2017 s.40(1)", "DEA 2017 s.40(4)", Ground("use")),
        ),
        Says(
            text="{unsettled} whether section 40(1) or the bar on Revenue and Customs "
            "information prevents the use",
            cites=("DEA 2017 s.40(1)", *_USE_BARS_OF_REVENUE, Ground("use")),
        ),
    ),
)

onward_disclosure = Rule(
    id="s41.onward-disclosure",
    title="whether the onward disclosure is barred",
    pointer="/ground",
    guard=begun("onward-disclosure"),
    formula=_onward_formula(),
    cites=(),
    met=(
        Says(
            when=Not(_PERSONAL),
            text="the information is not personal information, and sections 41 and 42 cover "
            "only personal information",
            cites=("DEA 2017 s.41(1)", "DEA 2017 s.42(1)", "DEA 2017 s.40(5)"),
        ),
        Says(
            when=And(theirs, _CONSENT),
            text="the Commissioners for HMRC consent to the disclosure",
            cites=("DEA 2017 s.42(2)",),
        ),
        Says(
            when=_DISCLOSED_BY_THEM,
            text="on the view taken, section 42(1) does not reach a holder who did not get the "
            "information from Revenue and Customs, and section 41 does not apply to it",
            cites=("DEA 2017 s.42(1)", "DEA 2017 s.41(8)"),
        ),
        Says(
            when=theirs,
            text="on the view taken, the bar on Revenue and Customs information does not reach a "
            "holder who did not get it from them, and section 41 does not apply to it",
            cites=(*BARS_OF_REVENUE, "DEA 2017 s.41(8)"),
        ),
        Says(
            text="a ground on which section 41(1) does not apply is made out: {ground}",
            cites=(Ground("onward"),),
        ),
    ),
    not_met=(
        Says(
            when=_DISCLOSED_BY_THEM,
            text="the information came from Revenue and Customs, and the Commissioners do not "
            "consent; no ground in section 41(2) removes this bar",
            cure="Ask the Commissioners for HMRC for consent, general or specific.",
            cites=("DEA 2017 s.42(1)", "DEA 2017 s.41(8)", Entries("received_from.specified_as")),
        ),
        Says(
            when=theirs,
            text="Revenue and Customs disclosed the information at an earlier step, and the "
            "Commissioners do not consent; no ground removes the bar, which is in section "
            "42(1), 51(1) or 59(1) depending on the power that they used",
            cure="Ask the Commissioners for HMRC for consent, general or specific.",
            cites=(*BARS_OF_REVENUE, "DEA 2017 s.41(8)"),
        ),
        Says(
            when=Not(theirs),
            text="section 41(1) bars the disclosure, and no ground on which it does not apply "
            "is made out",
            cure="Do not pass the information on, unless another enactment, a court order or a "
            "ground that the facts support takes the disclosure out of section 41(1).",
            cites=("DEA 2017 s.41(1)", "DEA 2017 s.41(2)"),
        ),
        Says(
            text="section 41(1) or the bar on Revenue and Customs information bars the "
            "disclosure, wherever the information came from",
            cure="Find out whether Revenue and Customs disclosed it at an earlier step; if so, ask "
            "the Commissioners for consent.",
            cites=("DEA 2017 s.41(1)", *BARS_OF_REVENUE),
        ),
    ),
    unknown=(
        Says(
            when=Not(theirs),
            text="{unsettled} whether section 41(1) bars the disclosure",
            cites=("DEA 2017 s.41(1)", Ground("onward")),
        ),
        Says(
            when=_DISCLOSED_BY_THEM,
            text="{unsettled} whether section 42(1) bars the disclosure",
            cites=("DEA 2017 s.42(1)", "DEA 2017 s.41(8)"),
        ),
        Says(
            when=theirs,
            text="{unsettled} whether section 42(1), 51(1) or 59(1) bars the disclosure",
            cites=(*BARS_OF_REVENUE, "DEA 2017 s.41(8)"),
        ),
        Says(
            text="{unsettled} whether section 41(1) or the bar on Revenue and Customs "
            "information bars the disclosure",
            cites=("DEA 2017 s.41(1)", *BARS_OF_REVENUE, "DEA 2017 s.41(8)", Ground("onward")),
        ),
    ),
)

_NO_POWER = (
    "These sections do not give a power. Data protection legislation, the holder's own powers "
    "and other law are not checked here."
)

#: Revenue and Customs disclosed the information, and the power that they used is not stated.
_POWER_NOT_ASKED = And(Stated(_STATED_ORIGIN, value=True), Not(_DISCLOSED_BY_THEM))

USE_NOTES: tuple[Note, ...] = (
    Note(
        when=And(),
        text=f"Permitted here means not barred by section 40(1) or (4). {_NO_POWER}",
    ),
    later_in_places,
)

ONWARD_NOTES: tuple[Note, ...] = (
    Note(
        when=And(),
        text="Permitted here means not barred by section 41 or 42. This answer does not check "
        f"whether it is also a use for another purpose. {_NO_POWER}",
    ),
    later_in_places,
    Note(
        when=_POWER_NOT_ASKED,
        text="This answer does not check which power Revenue and Customs used to disclose the "
        "information. If they used section 48 or 56, the bar is in section 51(1) or 59(1) "
        "and the offence in section 51(3) or 59(3), instead of section 42.",
    ),
)
