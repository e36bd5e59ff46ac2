"""Checks of the papers of an agreement, and of what each party records for the Code."""

from __future__ import annotations

from pubservice_share.logic.check_terms import (
    And,
    CheckTerm,
    Earlier,
    Exists,
    Given,
    Listed,
    Not,
    Or,
    TextOf,
    Word,
)
from pubservice_share.logic.terms import Field, Stated

from .check import CODE, Check, CheckSays, Defect, SeverityWhere, one_of, takes_part

__all__ = ["TABLE"]

_EVERY_PARTY = (("party", Listed("parties")),)
_PARTY: dict[str, Word] = {"party": TextOf(Field("@party.name"))}
_STARTS = Field("starts")
_DRAFT: CheckTerm = Stated("status", "draft")

_REGARD = Check(
    id="agreement.code-regard-missing",
    title="Every party has had regard to the Code",
    basis="statute",
    cites=CODE,
    met="Every party has had regard to the Code",
    defects=(
        Defect(
            each=_EVERY_PARTY,
            wrong=And(takes_part, Not(Exists(one_of("code_of_practice", party="@party.id")))),
            pointer="/code_of_practice",
            subject="/parties/{party}",
            says=(
                CheckSays(
                    text="There is no record that {party} had regard to the code of practice "
                    "(s.43(3)) when disclosing information or using what it receives",
                    cure="Record the day and the version of the Code.",
                ),
            ),
            words=_PARTY,
        ),
    ),
)

_BREACH = Check(
    id="agreement.breach-contact-missing",
    title="Every party has a contact for data breaches",
    basis="code",
    severity="warning",
    cites=CODE,
    verified=False,
    met="Every party has a contact for data breaches",
    defects=(
        Defect(
            each=_EVERY_PARTY,
            wrong=And(
                takes_part,
                Not(
                    Exists(
                        one_of("breach_contacts", party="@party.id"),
                        "breach_contact",
                        Given("@breach_contact.contact"),
                    )
                ),
            ),
            pointer="/breach_contacts",
            subject="/parties/{party}",
            says=(
                CheckSays(
                    text="{party} has no contact for data breaches",
                    cure="Name a person or an office, with contact details, to report a loss or a "
                    "breach to.",
                ),
            ),
            words=_PARTY,
        ),
    ),
)

_PAPERS = {
    "dpia": "data protection impact assessment",
    "business_case": "business case",
    "security_plan": "security plan",
}


def _missing(field: str, what: str) -> Check:
    """A check that the agreement has a paper."""
    return Check(
        id=f"agreement.{field.replace('_', '-')}-missing",
        title=f"The agreement has a {what}",
        basis="code",
        cites=CODE,
        verified=False,
        met=f"The agreement has a {what}",
        defects=(
            Defect(
                wrong=Not(Stated(field)),
                pointer=f"/{field}",
                says=(
                    CheckSays(
                        text=f"The agreement has no {what} recorded",
                        cure=f"Name the {what} and give its date.",
                    ),
                ),
            ),
        ),
    )


def _after_start(field: str, what: str) -> Check:
    """A check that a paper was finished before the agreement started."""
    day = Field(f"{field}.on")
    return Check(
        id=f"agreement.{field.replace('_', '-')}-after-start",
        title=f"The {what} was finished before the start",
        basis="code",
        severity="error" if field == "dpia" else "warning",
        cites=CODE,
        verified=False,
        met=f"The {what} is dated no later than the start",
        unknown=CheckSays(
            text=f"It is not known whether the {what}, dated {{day}}, was finished before the "
            "start",
            cure="State the first day of the term.",
        ),
        arises=Stated(day.path),
        defects=(
            Defect(
                wrong=Earlier(_STARTS, day),
                pointer=f"/{field}/on",
                says=(
                    CheckSays(
                        text=f"The {what} is dated {{day}}, after the agreement started on "
                        "{starts}",
                        cure="Finish it before information is first disclosed.",
                    ),
                ),
                words={"day": TextOf(day), "starts": TextOf(_STARTS)},
            ),
        ),
    )


def _unpublished(field: str, what: str, *, only_if_stated: bool = True) -> Defect:
    """A paper is not published, and no reason is stated."""
    nowhere: CheckTerm = Not(Or(Given(f"{field}.published_at"), Given(f"{field}.withheld_because")))
    return Defect(
        wrong=And(Stated(field), nowhere) if only_if_stated else nowhere,
        pointer=f"/{field}",
        says=(
            CheckSays(
                text=f"The agreement does not record where the {what} is published or why it is "
                "withheld",
                cure="State where it is published, or why it is withheld.",
            ),
        ),
        severity=(SeverityWhere("advice", _DRAFT),),
    )


_PUBLICATION = Check(
    id="agreement.publication-missing",
    title="The papers are published, or the reason why not is recorded",
    basis="code",
    severity="warning",
    cites=CODE,
    verified=False,
    met="The papers are published, or the reason why not is recorded",
    defects=(
        _unpublished("publication", "agreement itself", only_if_stated=False),
        _unpublished("business_case", "business case"),
        _unpublished("dpia", "data protection impact assessment"),
    ),
)

TABLE = (
    _REGARD,
    _BREACH,
    *(_missing(field, what) for field, what in _PAPERS.items()),
    *(_after_start(field, what) for field, what in _PAPERS.items()),
    _PUBLICATION,
)
