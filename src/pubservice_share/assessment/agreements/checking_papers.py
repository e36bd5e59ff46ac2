"""Checks of the footing in data protection, and of the papers around the agreement."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from pubservice_share.model.agreements import DataItem, Paper, Party
from pubservice_share.words import day_in_words

from .declared import Found, check_table
from .parts import Parts

__all__ = ["TABLE"]

TABLE, _check = check_table()
_CODE = ("DEA 2017 s.43(3)",)
_ARTICLE_6 = ("UK GDPR art.6(1)",)


@_check(
    "lawful-basis-missing",
    "Every controller states its lawful basis",
    basis="statute",
    severity="error",
    cites=("DEA 2017 s.40(8)(a)", "UK GDPR art.6(1)"),
    met="Every controller of personal data states its lawful basis",
)
def _bases(parts: Parts) -> Iterator[Found]:
    stated = {held.party for held in parts.agreement.lawful_bases or () if held.basis}
    for _, party in parts.controllers():
        if parts.personal_data(party) and party.id not in stated:
            yield Found(
                pointer="/lawful_bases",
                reason=f"No lawful basis of {party.name} is stated. The power is not one: both "
                "are needed",
                cure=f"State the point of article 6(1) on which {party.name} relies.",
            )


@_check(
    "consent-with-power",
    "Consent does not stand beside the power",
    basis="practice",
    severity="warning",
    cites=_ARTICLE_6,
    met="No party relies on consent beside the power",
)
def _consent(parts: Parts) -> Iterator[Found] | None:
    return _of_bases(
        parts,
        lambda basis, _party: basis == "6(1)(a)",
        "relies on consent for sharing under a power: people would be asked for what is not "
        "theirs to refuse",
        "Consider the task in the public interest, article 6(1)(e).",
    )


@_check(
    "legitimate-interests-of-public-authority",
    "No public authority relies on legitimate interests",
    basis="statute",
    severity="error",
    cites=_ARTICLE_6,
    met="No public authority relies on legitimate interests for its tasks",
)
def _interests(parts: Parts) -> Iterator[Found] | None:
    return _of_bases(
        parts,
        lambda basis, party: basis in ("6(1)(f)", "6(1)(ea)") and parts.public_authority(party),
        "is a public authority, and points (ea) and (f) of article 6(1) are closed to public "
        "authorities in the performance of their tasks",
        "Consider the task in the public interest, article 6(1)(e), or a legal obligation, "
        "article 6(1)(c).",
    )


def _of_bases(
    parts: Parts, wrong: Callable[[str | None, Party], bool], reason: str, cure: str
) -> Iterator[Found] | None:
    bases = parts.agreement.lawful_bases
    if not bases:
        return None
    return (
        Found(
            pointer=f"/lawful_bases/{number}/basis",
            reason=f"{parts.name(held.party)} {reason}",
            cure=cure,
        )
        for number, held in enumerate(bases)
        if held.party in parts.parties and wrong(held.basis, parts.parties[held.party][1])
    )


@_check(
    "special-category-condition-missing",
    "Special category data has its condition",
    basis="statute",
    severity="error",
    cites=("UK GDPR art.9(2)",),
    met="Every controller of special category data states its condition",
)
def _special(parts: Parts) -> Iterator[Found] | None:
    return _conditions(
        parts,
        "special_category",
        "special category data",
        "State the condition of article 9(2), and the paragraph of Schedule 1 to the Data "
        "Protection Act 2018 where it needs one.",
    )


@_check(
    "criminal-offence-condition-missing",
    "Criminal offence data has its condition",
    basis="statute",
    severity="error",
    cites=("UK GDPR art.10",),
    met="Every controller of criminal offence data states its authority or condition",
)
def _criminal(parts: Parts) -> Iterator[Found] | None:
    return _conditions(
        parts,
        "criminal_offence",
        "data on criminal offences",
        "State the official authority, or the condition of Schedule 1 to the Data Protection Act "
        "2018.",
    )


def _conditions(parts: Parts, field: str, what: str, cure: str) -> Iterator[Found] | None:
    if not any(getattr(item, field) for item in parts.items.values()):
        return None
    return _lacking(parts, field, what, cure)


def _lacking(parts: Parts, field: str, what: str, cure: str) -> Iterator[Found]:
    stated = {held.party for held in parts.agreement.lawful_bases or () if getattr(held, field)}

    def marked(item: DataItem) -> bool:
        return bool(getattr(item, field))

    for _, party in parts.controllers():
        if party.id not in stated and any(map(marked, parts.handled_by(party))):
            yield Found(
                pointer="/lawful_bases",
                reason=f"{party.name} handles {what}, and states no condition for it",
                cure=cure,
            )


@_check(
    "sensitive-items-unmarked",
    "Sensitive items are marked",
    basis="practice",
    severity="advice",
    met="Every item says whether it is special category or criminal offence data",
)
def _unmarked(parts: Parts) -> Iterator[Found] | None:
    if not parts.items:
        return None
    return (
        Found(
            pointer=f"/data_items/{number}",
            reason=f"It is not said whether {item.name!r} is special category data or data on "
            "criminal offences",
            cure="State both, true or false.",
        )
        for number, item in enumerate(parts.agreement.data_items or ())
        if item.personal is not False
        and (item.special_category is None or item.criminal_offence is None)
    )


@_check(
    "joint-controller-arrangement-missing",
    "Joint controllers have their arrangement",
    basis="statute",
    severity="error",
    cites=("UK GDPR art.26(1)",),
    met="The arrangement of the joint controllers is stated",
)
def _joint(parts: Parts) -> Iterator[Found] | None:
    joint = [party for _, party in parts.parties.values() if party.role == "joint-controller"]
    if not joint:
        return None
    return _if_not(
        parts.agreement.joint_controllers,
        "/joint_controllers",
        f"{joint[0].name} is a joint controller, and no arrangement between joint controllers "
        "is stated",
        "State who among them answers for what.",
    )


@_check(
    "privacy-notice-missing",
    "Every controller gives a privacy notice",
    basis="statute",
    severity="error",
    cites=("UK GDPR art.14",),
    met="Every controller of personal data names its privacy notice",
)
def _notices(parts: Parts) -> Iterator[Found]:
    given = {held.party for held in parts.agreement.privacy_notices or ()}
    for _, party in parts.controllers():
        if parts.personal_data(party) and party.id not in given:
            yield Found(
                pointer="/privacy_notices",
                reason=f"No privacy notice of {party.name} is named",
                cure=f"Name the notice in which {party.name} tells people of this sharing.",
            )


@_check(
    "code-regard-missing",
    "Every party has had regard to the Code",
    basis="statute",
    severity="error",
    cites=_CODE,
    met="Every party has had regard to the Code",
)
def _regard(parts: Parts) -> Iterator[Found]:
    had = {held.party for held in parts.agreement.code_of_practice or ()}
    for _, party in parts.taking_part():
        if party.id not in had:
            yield Found(
                pointer="/code_of_practice",
                reason=f"It is not recorded that {party.name} had regard to the code of practice "
                "(s.43(3)), in disclosing or in using what it receives",
                cure="Record the day, and the version of the Code.",
            )


@_check(
    "breach-contact-missing",
    "Every party names whom to tell of a breach",
    basis="code",
    severity="warning",
    cites=_CODE,
    verified=False,
    met="Every party names whom to tell of a breach",
)
def _breach(parts: Parts) -> Iterator[Found]:
    named = {held.party for held in parts.agreement.breach_contacts or () if held.contact}
    for _, party in parts.taking_part():
        if party.id not in named:
            yield Found(
                pointer="/breach_contacts",
                reason=f"It is not said whom to tell at {party.name} of a loss or a breach",
                cure="Name a person or an office, and how to reach them.",
            )


_PAPERS = {
    "dpia": "data protection impact assessment",
    "business_case": "business case",
    "security_plan": "security plan",
}


def _paper(field: str) -> None:
    what = _PAPERS[field]

    def find(parts: Parts) -> Iterator[Found]:
        return _if_not(
            getattr(parts.agreement, field),
            f"/{field}",
            f"No {what} is named",
            f"Name the {what} and its day.",
        )

    _check(
        f"{field.replace('_', '-')}-missing",
        f"There is a {what}",
        basis="code",
        severity="error",
        cites=_CODE,
        verified=False,
        met=f"There is a {what}",
    )(find)


for _field in _PAPERS:
    _paper(_field)


def _late_paper(field: str) -> None:
    what = _PAPERS[field]

    def find(parts: Parts) -> Iterator[Found] | None:
        paper: Paper | None = getattr(parts.agreement, field)
        starts = parts.agreement.starts
        if paper is None or paper.on is None or starts is None:
            return None
        return _if_not(
            paper.on <= starts,
            f"/{field}/on",
            f"The {what} is of {day_in_words(paper.on)}, after the agreement started on "
            f"{day_in_words(starts)}",
            "Finish it before information is first disclosed.",
        )

    _check(
        f"{field.replace('_', '-')}-after-start",
        f"The {what} came before the start",
        basis="code",
        severity="error" if field == "dpia" else "warning",
        cites=_CODE,
        verified=False,
        met=f"The {what} is of a day not after the start",
    )(find)


for _field in _PAPERS:
    _late_paper(_field)


@_check(
    "publication-missing",
    "The papers are published, or it is said why not",
    basis="code",
    severity="warning",
    cites=_CODE,
    verified=False,
    met="The papers are published, or it is said why not",
)
def _published(parts: Parts) -> Iterator[Found]:
    agreement = parts.agreement
    papers = {
        "publication": ("agreement itself", agreement.publication or Paper()),
        "business_case": ("business case", agreement.business_case),
        "dpia": ("data protection impact assessment", agreement.dpia),
    }
    for field, (what, paper) in papers.items():
        if paper is not None and not (paper.published_at or paper.withheld_because):
            yield Found(
                pointer=f"/{field}",
                reason=f"It is not said where the {what} is published, or why it is withheld",
                cure="State where it is published, or why it is not.",
                severity="advice" if agreement.status == "draft" else None,
            )


def _if_not(holds: object, pointer: str, reason: str, cure: str) -> Iterator[Found]:
    if not holds:
        yield Found(pointer=pointer, reason=reason, cure=cure)
