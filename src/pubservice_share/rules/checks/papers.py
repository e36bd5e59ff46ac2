"""Checks of the papers of an agreement, and of what each party records for the Code."""

from __future__ import annotations

from collections.abc import Iterator

from pubservice_share.model.agreements import Paper
from pubservice_share.rules.rule import Says

from .check import CODE, CheckFinding, check_table, finding_if, lacking
from .parts import Parts

__all__ = ["TABLE"]

TABLE, _check = check_table()


@_check(
    "code-regard-missing",
    "Every party has had regard to the Code",
    basis="statute",
    severity="error",
    cites=CODE,
    met="Every party has had regard to the Code",
    says=Says(
        text="There is no record that {party} had regard to the code of practice (s.43(3)) "
        "when disclosing information or using what it receives",
        cure="Record the day and the version of the Code.",
    ),
)
def _regard(parts: Parts) -> Iterator[CheckFinding]:
    recorded = {record.party for record in parts.agreement.code_of_practice or ()}
    return lacking(parts.taking_part(), recorded, "/code_of_practice")


@_check(
    "breach-contact-missing",
    "Every party has a contact for data breaches",
    basis="code",
    severity="warning",
    cites=CODE,
    verified=False,
    met="Every party has a contact for data breaches",
    says=Says(
        text="{party} has no contact for data breaches",
        cure="Name a person or an office, with contact details, to report a loss or a breach to.",
    ),
)
def _breach(parts: Parts) -> Iterator[CheckFinding]:
    named = {contact.party for contact in parts.agreement.breach_contacts or () if contact.contact}
    return lacking(parts.taking_part(), named, "/breach_contacts")


_PAPERS = {
    "dpia": "data protection impact assessment",
    "business_case": "business case",
    "security_plan": "security plan",
}


def _paper(field: str) -> None:
    what = _PAPERS[field]

    def find(parts: Parts) -> Iterator[CheckFinding]:
        return finding_if(not getattr(parts.agreement, field), CheckFinding(pointer=f"/{field}"))

    _check(
        f"{field.replace('_', '-')}-missing",
        f"The agreement has a {what}",
        basis="code",
        severity="error",
        cites=CODE,
        verified=False,
        met=f"The agreement has a {what}",
        says=Says(
            text=f"The agreement has no {what} recorded", cure=f"Name the {what} and give its date."
        ),
    )(find)


for _field in _PAPERS:
    _paper(_field)


def _late_paper(field: str) -> None:
    what = _PAPERS[field]

    def find(parts: Parts) -> Iterator[CheckFinding] | None:
        paper: Paper | None = getattr(parts.agreement, field)
        starts = parts.agreement.starts
        if paper is None or paper.on is None or starts is None:
            return None
        return finding_if(
            paper.on > starts,
            CheckFinding(pointer=f"/{field}/on", filled={"day": paper.on, "starts": starts}),
        )

    _check(
        f"{field.replace('_', '-')}-after-start",
        f"The {what} was finished before the start",
        basis="code",
        severity="error" if field == "dpia" else "warning",
        cites=CODE,
        verified=False,
        met=f"The {what} is dated no later than the start",
        says=Says(
            text=f"The {what} is dated {{day}}, after the agreement started on {{starts}}",
            cure="Finish it before information is first disclosed.",
        ),
    )(find)


for _field in _PAPERS:
    _late_paper(_field)


def _unpublished(what: str) -> Says:
    return Says(
        text=f"The agreement does not record where the {what} is published or why it is withheld",
        cure="State where it is published, or why it is withheld.",
    )


_UNPUBLISHED = {
    "publication": _unpublished("agreement itself"),
    "business_case": _unpublished("business case"),
    "dpia": _unpublished("data protection impact assessment"),
}


@_check(
    "publication-missing",
    "The papers are published, or the reason why not is recorded",
    basis="code",
    severity="warning",
    cites=CODE,
    verified=False,
    met="The papers are published, or the reason why not is recorded",
    says=tuple(_UNPUBLISHED.values()),
)
def _published(parts: Parts) -> Iterator[CheckFinding]:
    agreement = parts.agreement
    for field, says in _UNPUBLISHED.items():
        paper: Paper | None = getattr(agreement, field)
        if paper is None and field == "publication":
            paper = Paper()
        if paper is not None and not (paper.published_at or paper.withheld_because):
            yield CheckFinding(
                pointer=f"/{field}",
                says=says,
                severity="advice" if agreement.status == "draft" else None,
            )
