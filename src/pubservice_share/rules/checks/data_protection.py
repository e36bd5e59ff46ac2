"""Checks of data protection: lawful bases, conditions, joint controllers, privacy notices."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from pubservice_share.law.rows import LawfulBasis
from pubservice_share.model.agreements import DataItem, Party
from pubservice_share.rules.rule import Says

from .check import CheckFinding, Filling, check_table, finding_if, lacking
from .parts import Parts

__all__ = ["TABLE"]

TABLE, _check = check_table()
_ARTICLE_6 = ("UK GDPR art.6(1)",)


@_check(
    "lawful-basis-missing",
    "Every controller has a lawful basis recorded",
    basis="statute",
    severity="error",
    cites=("DEA 2017 s.40(8)(a)", "UK GDPR art.6(1)"),
    met="Every controller of personal data has a lawful basis recorded",
    says=Says(
        text="{party} has no UK GDPR lawful basis recorded. The power is not a lawful basis; "
        "you need both",
        cure="State the point of article 6(1) on which {party} relies.",
    ),
)
def _bases(parts: Parts) -> Iterator[CheckFinding]:
    stated = {
        statement.party for statement in parts.agreement.lawful_bases or () if statement.basis
    }
    return lacking(_of_personal_data(parts), stated, "/lawful_bases")


def _of_personal_data(parts: Parts) -> Iterator[tuple[int, Party]]:
    return (pair for pair in parts.controllers() if parts.personal_data(pair[1]))


@_check(
    "consent-with-power",
    "No party relies on consent as well as the power",
    basis="practice",
    severity="warning",
    cites=_ARTICLE_6,
    met="No party relies on consent as well as the power",
    says=Says(
        text="{party} relies on consent for sharing under a power: people would be invited to "
        "consent to sharing that they cannot refuse",
        cure="Consider public task, article 6(1)(e).",
    ),
)
def _consent(parts: Parts) -> Iterator[CheckFinding] | None:
    return _of_bases(parts, lambda basis, _party: basis.consent)


@_check(
    "legitimate-interests-of-public-authority",
    "No public authority relies on legitimate interests",
    basis="statute",
    severity="error",
    cites=_ARTICLE_6,
    met="No public authority relies on legitimate interests for its tasks",
    says=Says(
        text="{party} is a public authority, and public authorities cannot rely on article "
        "{basis} when they perform their tasks",
        cure="Consider public task, article 6(1)(e), or legal obligation, article 6(1)(c).",
    ),
)
def _interests(parts: Parts) -> Iterator[CheckFinding] | None:
    return _of_bases(parts, lambda basis, party: _closed(parts, basis, party))


def _closed(parts: Parts, basis: LawfulBasis, party: Party) -> bool:
    """Whether a party may not rely on a basis that is one on some day of the agreement."""
    starts, ends = parts.agreement.starts, parts.agreement.ends
    if basis.since is not None and ends is not None and ends <= basis.since:
        return False
    if basis.until is not None and starts is not None and starts >= basis.until:
        return False
    return basis.closed_to_public_authorities and parts.public_authority(party)


_NOT_YET = Says(
    text="{party} relies on article {basis}, which became a lawful basis on {day}; the "
    "agreement starts before that day",
    cure="State the point of article 6(1) on which {party} relies until {day}, or start the "
    "agreement on that day or later.",
)
_NO_LONGER = Says(
    text="{party} relies on article {basis}, which stops being a lawful basis on {day}; the "
    "agreement continues on or after that day",
    cure="State the point of article 6(1) on which {party} relies from {day}.",
)


@_check(
    "lawful-basis-not-in-force",
    "Every lawful basis is in force while the agreement runs",
    basis="statute",
    severity="error",
    cites=_ARTICLE_6,
    met="Every lawful basis recorded is in force while the agreement runs",
    says=(_NOT_YET, _NO_LONGER),
)
def _in_force(parts: Parts) -> Iterator[CheckFinding] | None:
    if not parts.agreement.lawful_bases:
        return None
    return _on_other_days(parts)


def _on_other_days(parts: Parts) -> Iterator[CheckFinding]:
    starts, ends = parts.agreement.starts, parts.agreement.ends
    for pointer, basis, party in _stated_bases(parts):
        # The check above reports a basis that is closed to the party on every day.
        if _closed(parts, basis, party):
            continue
        since, until = basis.since, basis.until
        filled: dict[str, Filling] = {"party": party.name, "basis": basis.id}
        if since is not None and (
            (starts is not None and starts < since) or (ends is not None and ends <= since)
        ):
            yield CheckFinding(pointer=pointer, says=_NOT_YET, filled={**filled, "day": since})
        if until is not None and (
            (starts is not None and starts >= until) or (ends is not None and ends > until)
        ):
            yield CheckFinding(pointer=pointer, says=_NO_LONGER, filled={**filled, "day": until})


def _stated_bases(parts: Parts) -> Iterator[tuple[str, LawfulBasis, Party]]:
    """Each lawful basis that a party states: its place, the basis and the party."""
    for number, statement in enumerate(parts.agreement.lawful_bases or ()):
        basis = parts.edition.lawful_bases.get(statement.basis or "")
        if basis is not None and statement.party in parts.parties:
            yield f"/lawful_bases/{number}/basis", basis, parts.parties[statement.party][1]


def _of_bases(
    parts: Parts, wrong: Callable[[LawfulBasis, Party], bool]
) -> Iterator[CheckFinding] | None:
    if not parts.agreement.lawful_bases:
        return None
    return (
        CheckFinding(pointer=pointer, filled={"party": party.name, "basis": basis.id})
        for pointer, basis, party in _stated_bases(parts)
        if wrong(basis, party)
    )


@_check(
    "special-category-condition-missing",
    "Special category data has its condition",
    basis="statute",
    severity="error",
    cites=("UK GDPR art.9(2)",),
    met="Every controller of special category data has a condition recorded",
    says=Says(
        text="{party} handles special category data and has no condition recorded for it",
        cure="State the condition of article 9(2), and the paragraph of Schedule 1 to the Data "
        "Protection Act 2018 where it needs one.",
    ),
)
def _special(parts: Parts) -> Iterator[CheckFinding] | None:
    return _conditions(parts, "special_category")


@_check(
    "criminal-offence-condition-missing",
    "Criminal offence data has its condition",
    basis="statute",
    severity="error",
    cites=("UK GDPR art.10",),
    met="Every controller of criminal offence data has its authority or condition recorded",
    says=Says(
        text="{party} handles data on criminal offences and has no condition recorded for it",
        cure="State the official authority, or the condition of Schedule 1 to the Data Protection "
        "Act 2018.",
    ),
)
def _criminal(parts: Parts) -> Iterator[CheckFinding] | None:
    return _conditions(parts, "criminal_offence")


def _conditions(parts: Parts, field: str) -> Iterator[CheckFinding] | None:
    if not any(getattr(item, field) for item in parts.items.values()):
        return None
    stated = {
        statement.party
        for statement in parts.agreement.lawful_bases or ()
        if getattr(statement, field)
    }

    def marked(item: DataItem) -> bool:
        return bool(getattr(item, field))

    handling = (pair for pair in parts.controllers() if any(map(marked, parts.handled_by(pair[1]))))
    return lacking(handling, stated, "/lawful_bases")


@_check(
    "sensitive-items-unmarked",
    "Sensitive items are marked",
    basis="practice",
    severity="advice",
    met="Every item says whether it is special category or criminal offence data",
    says=Says(
        text="The agreement does not record whether {item} is special category data or data on "
        "criminal offences",
        cure="State true or false for each.",
    ),
)
def _unmarked(parts: Parts) -> Iterator[CheckFinding] | None:
    if not parts.items:
        return None
    return (
        CheckFinding(pointer=f"/data_items/{number}", filled={"item": repr(item.name)})
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
    met="The arrangement between the joint controllers is recorded",
    says=Says(
        text="{party} is a joint controller, and no arrangement between the joint controllers "
        "is recorded",
        cure="State which of them is responsible for what.",
    ),
)
def _joint(parts: Parts) -> Iterator[CheckFinding] | None:
    joint = [party for _, party in parts.parties.values() if party.role == "joint-controller"]
    if not joint:
        return None
    return finding_if(
        not parts.agreement.joint_controllers,
        CheckFinding(pointer="/joint_controllers", filled={"party": joint[0].name}),
    )


@_check(
    "privacy-notice-missing",
    "Every controller gives a privacy notice",
    basis="statute",
    severity="error",
    cites=("UK GDPR art.14",),
    met="Every controller of personal data names its privacy notice",
    says=Says(
        text="{party} has no privacy notice recorded",
        cure="Name the notice in which {party} tells people about this sharing.",
    ),
)
def _notices(parts: Parts) -> Iterator[CheckFinding]:
    named = {notice.party for notice in parts.agreement.privacy_notices or ()}
    return lacking(_of_personal_data(parts), named, "/privacy_notices")
