"""Checks of data protection: lawful bases, conditions, joint controllers, privacy notices."""

from __future__ import annotations

from pubservice_share.logic.check_terms import (
    And,
    CheckTerm,
    DayOf,
    Earlier,
    Exists,
    First,
    Given,
    LawDay,
    Listed,
    Not,
    Or,
    TextOf,
    Word,
)
from pubservice_share.logic.terms import Field, Lookup, Stated, Value

from .check import Check, CheckSays, Defect, carries, flows_of, handled_flow, one_of, takes_part

__all__ = ["TABLE"]

_ARTICLE_6 = ("UK GDPR art.6(1)",)
_EVERY_PARTY = (("party", Listed("parties")),)
_PARTY: dict[str, Word] = {"party": TextOf(Field("@party.name"))}

#: The element ``party`` takes part and is not recorded as a processor.
_CONTROLLER: CheckTerm = And(takes_part, Not(Stated("@party.role", "processor")))
_PERSONAL_FLOW: CheckTerm = Not(Stated("@flow.information.personal_data", False))
_PERSONAL_ITEM: CheckTerm = Not(Stated("@item.personal", False))
#: The element ``party`` handles personal data: it does unless all its data is stated not to be.
_PERSONAL_DATA: CheckTerm = And(
    Or(Not(flows_of(And())), flows_of(_PERSONAL_FLOW)),
    Or(Not(flows_of(handled_flow(And()))), flows_of(handled_flow(_PERSONAL_ITEM))),
)

_STATEMENTS = one_of("lawful_bases", party="@party.id")
_STARTS, _ENDS = Field("starts"), Field("ends")
_BASIS = Field("@statement.basis")
_SINCE, _UNTIL = LawDay("basis.since", (_BASIS,)), LawDay("basis.until", (_BASIS,))
_HAS_SINCE: CheckTerm = Lookup("basis.since", (_BASIS,))
_HAS_UNTIL: CheckTerm = Lookup("basis.until", (_BASIS,))
#: The element ``statement`` states a lawful basis, so that it can be looked up.
_STATED: CheckTerm = Stated("@statement.basis")
#: Each lawful basis that a party of the agreement states.
_EVERY_STATEMENT = (
    ("statement", Listed("lawful_bases")),
    ("party", one_of("parties", id="@statement.party")),
)
_PARTY_AND_BASIS: dict[str, Word] = {**_PARTY, "basis": TextOf(_BASIS)}
#: The basis is one on some day of the agreement, as far as its term is stated.
_ON_SOME_DAY: CheckTerm = And(
    Not(And(_HAS_SINCE, Stated("ends"), Not(Earlier(_SINCE, _ENDS)))),
    Not(And(_HAS_UNTIL, Stated("starts"), Not(Earlier(_STARTS, _UNTIL)))),
)
#: Public authorities cannot rely on the basis on any day of the agreement.
_CLOSED: CheckTerm = And(_STATED, Lookup("basis.closed-to-authorities", (_BASIS,)), _ON_SOME_DAY)
#: The element ``party`` is in a Schedule otherwise than as a provider of services.
_AUTHORITY: CheckTerm = Exists(
    Field("@party.specified_as"), "entry", Lookup("entry.authority", (Field("@entry"),))
)


def _conditions(field: str, title: str, met: str, cites: str, text: str, cure: str) -> Check:
    """A check that each controller of marked data items states its condition."""
    marked: CheckTerm = Stated(f"@item.{field}", True)
    return Check(
        id=f"agreement.{field.replace('_', '-')}-condition-missing",
        title=title,
        basis="statute",
        cites=(cites,),
        met=met,
        arises=Exists(Listed("data_items"), "item", marked),
        defects=(
            Defect(
                each=_EVERY_PARTY,
                wrong=And(
                    Not(Stated("@party.role", "processor")),
                    # A flow that names no items may carry the one that is marked.
                    flows_of(Or(Not(Stated("@flow.items")), carries(marked))),
                    Not(Exists(_STATEMENTS, "statement", Given(f"@statement.{field}"))),
                ),
                pointer="/lawful_bases",
                subject="/parties/{party}",
                says=(CheckSays(text=text, cure=cure),),
                words=_PARTY,
            ),
        ),
    )


TABLE = (
    Check(
        id="agreement.lawful-basis-missing",
        title="Every controller has a lawful basis recorded",
        basis="statute",
        cites=("DEA 2017 s.40(8)(a)", "UK GDPR art.6(1)"),
        met="Every controller of personal data has a lawful basis recorded",
        defects=(
            Defect(
                each=_EVERY_PARTY,
                wrong=And(
                    _CONTROLLER,
                    _PERSONAL_DATA,
                    Not(Exists(_STATEMENTS, "statement", Stated("@statement.basis"))),
                ),
                pointer="/lawful_bases",
                subject="/parties/{party}",
                says=(
                    CheckSays(
                        text="{party} has no UK GDPR lawful basis recorded. The power is not a "
                        "lawful basis; you need both",
                        cure="State the point of article 6(1) on which {party} relies.",
                    ),
                ),
                words=_PARTY,
            ),
        ),
    ),
    Check(
        id="agreement.consent-with-power",
        title="No party relies on consent as well as the power",
        basis="practice",
        severity="warning",
        cites=_ARTICLE_6,
        met="No party relies on consent as well as the power",
        arises=Given("lawful_bases"),
        defects=(
            Defect(
                each=_EVERY_STATEMENT,
                wrong=And(_STATED, Lookup("basis.consent", (_BASIS,))),
                pointer="/lawful_bases/{statement}/basis",
                says=(
                    CheckSays(
                        text="{party} relies on consent for sharing under a power: people would be "
                        "invited to consent to sharing that they cannot refuse",
                        cure="Consider public task, article 6(1)(e).",
                    ),
                ),
                words=_PARTY,
            ),
        ),
    ),
    Check(
        id="agreement.legitimate-interests-of-public-authority",
        title="No public authority relies on legitimate interests",
        basis="statute",
        cites=_ARTICLE_6,
        met="No public authority relies on legitimate interests for its tasks",
        unknown=CheckSays(
            text="{party} relies on article {basis}, and it is not known whether it is a public "
            "authority; public authorities cannot rely on that article when they perform their "
            "tasks",
            cure="State the Schedule entries of {party}, or that it has none.",
        ),
        arises=Given("lawful_bases"),
        defects=(
            Defect(
                each=_EVERY_STATEMENT,
                wrong=And(_CLOSED, _AUTHORITY),
                pointer="/lawful_bases/{statement}/basis",
                says=(
                    CheckSays(
                        text="{party} is a public authority, and public authorities cannot rely on "
                        "article {basis} when they perform their tasks",
                        cure="Consider public task, article 6(1)(e), or legal obligation, article "
                        "6(1)(c).",
                    ),
                ),
                words=_PARTY_AND_BASIS,
            ),
        ),
    ),
    Check(
        id="agreement.lawful-basis-not-in-force",
        title="Every lawful basis is in force while the agreement runs",
        basis="statute",
        cites=_ARTICLE_6,
        met="Every lawful basis recorded is in force while the agreement runs",
        unknown=CheckSays(
            text="{party} relies on article {basis}, which is not a lawful basis on every day; it "
            "is not known whether it is one while the agreement runs",
            cure="State the first day of the term and the day on which it ends.",
        ),
        arises=Given("lawful_bases"),
        defects=(
            Defect(
                each=_EVERY_STATEMENT,
                wrong=And(
                    _STATED,
                    _HAS_SINCE,
                    Or(
                        Earlier(_STARTS, _SINCE),
                        And(Not(Stated("starts")), Not(Earlier(_SINCE, _ENDS))),
                    ),
                ),
                pointer="/lawful_bases/{statement}/basis",
                says=(
                    CheckSays(
                        text="{party} relies on article {basis}, which became a lawful basis on "
                        "{day}; the agreement starts before that day",
                        cure="State the point of article 6(1) on which {party} relies until {day}, "
                        "or start the agreement on that day or later.",
                    ),
                ),
                words={**_PARTY_AND_BASIS, "day": DayOf(_SINCE)},
            ),
            Defect(
                each=_EVERY_STATEMENT,
                wrong=And(
                    _STATED,
                    _HAS_UNTIL,
                    Or(
                        Earlier(_UNTIL, _ENDS),
                        And(Not(Stated("ends")), Not(Earlier(_STARTS, _UNTIL))),
                    ),
                ),
                pointer="/lawful_bases/{statement}/basis",
                says=(
                    CheckSays(
                        text="{party} relies on article {basis}, which stops being a lawful basis "
                        "on {day}; the agreement continues on or after that day",
                        cure="State the point of article 6(1) on which {party} relies from {day}.",
                    ),
                ),
                words={**_PARTY_AND_BASIS, "day": DayOf(_UNTIL)},
            ),
        ),
    ),
    _conditions(
        "special_category",
        "Special category data has its condition",
        "Every controller of special category data has a condition recorded",
        "UK GDPR art.9(2)",
        "{party} handles special category data and has no condition recorded for it",
        "State the condition of article 9(2), and the paragraph of Schedule 1 to the Data "
        "Protection Act 2018 where it needs one.",
    ),
    _conditions(
        "criminal_offence",
        "Criminal offence data has its condition",
        "Every controller of criminal offence data has its authority or condition recorded",
        "UK GDPR art.10",
        "{party} handles data on criminal offences and has no condition recorded for it",
        "State the official authority, or the condition of Schedule 1 to the Data Protection Act "
        "2018.",
    ),
    Check(
        id="agreement.sensitive-items-unmarked",
        title="Sensitive items are marked",
        basis="practice",
        severity="advice",
        met="Every item says whether it is special category or criminal offence data",
        arises=Exists(Listed("data_items")),
        defects=(
            Defect(
                each=(("item", Listed("data_items")),),
                wrong=And(
                    _PERSONAL_ITEM,
                    Or(
                        Not(Stated("@item.special_category")),
                        Not(Stated("@item.criminal_offence")),
                    ),
                ),
                pointer="/data_items/{item}",
                says=(
                    CheckSays(
                        text="The agreement does not record whether '{item}' is special category "
                        "data or data on criminal offences",
                        cure="State true or false for each.",
                    ),
                ),
                words={"item": TextOf(Field("@item.name"))},
            ),
        ),
    ),
    Check(
        id="agreement.joint-controller-arrangement-missing",
        title="Joint controllers have their arrangement",
        basis="statute",
        cites=("UK GDPR art.26(1)",),
        met="The arrangement between the joint controllers is recorded",
        arises=Exists(Listed("parties", (("role", Value("joint-controller")),))),
        defects=(
            Defect(
                wrong=Not(Given("joint_controllers")),
                pointer="/joint_controllers",
                says=(
                    CheckSays(
                        text="{party} is a joint controller, and no arrangement between the joint "
                        "controllers is recorded",
                        cure="State which of them is responsible for what.",
                    ),
                ),
                words={
                    "party": First(
                        Listed("parties", (("role", Value("joint-controller")),)), "name"
                    )
                },
            ),
        ),
    ),
    Check(
        id="agreement.privacy-notice-missing",
        title="Every controller gives a privacy notice",
        basis="statute",
        cites=("UK GDPR art.14",),
        met="Every controller of personal data names its privacy notice",
        defects=(
            Defect(
                each=_EVERY_PARTY,
                wrong=And(
                    _CONTROLLER,
                    _PERSONAL_DATA,
                    Not(Exists(one_of("privacy_notices", party="@party.id"))),
                ),
                pointer="/privacy_notices",
                subject="/parties/{party}",
                says=(
                    CheckSays(
                        text="{party} has no privacy notice recorded",
                        cure="Name the notice in which {party} tells people about this sharing.",
                    ),
                ),
                words=_PARTY,
            ),
        ),
    ),
)
