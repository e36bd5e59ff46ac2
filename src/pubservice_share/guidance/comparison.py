"""What changes in an answer between two days of law, and the instruments that changed it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any, cast

import attrs

from pubservice_share.assessment import Finding, SingleAssessment, assess
from pubservice_share.law import Edition, built_in
from pubservice_share.law.changes import Change, changes
from pubservice_share.law.snapshot import as_at
from pubservice_share.model import Disclosure, Single

__all__ = ["Comparison", "compare"]


@attrs.frozen(kw_only=True)
class Comparison:
    """One document, answered on two days of law."""

    before: SingleAssessment
    after: SingleAssessment
    #: The findings whose result differs: before and after.
    findings: tuple[tuple[Finding, Finding], ...]
    #: The changes of law between the days that concern the document.
    changes: tuple[Change, ...]

    @property
    def differs(self) -> bool:
        """Whether the outcome differs."""
        return self.before.outcome is not self.after.outcome

    def to_dict(self) -> dict[str, Any]:
        """The comparison as plain JSON values."""
        return {
            "type": "comparison",
            "before": {"on": self.before.on.isoformat(), "outcome": self.before.outcome.value},
            "after": {"on": self.after.on.isoformat(), "outcome": self.after.outcome.value},
            "findings": [
                {
                    "rule": old.rule,
                    "before": {"result": old.result.value, "reason": old.reason},
                    "after": {"result": new.result.value, "reason": new.reason},
                    "citations": list(dict.fromkeys(old.citations + new.citations)),
                }
                for old, new in self.findings
            ],
            "changes": [change.to_dict() for change in self.changes],
        }


def compare(
    document: Single,
    day_a: date | str,
    day_b: date | str,
    adopt: Mapping[str, bool] | None = None,
    law: Edition | None = None,
) -> Comparison:
    """The same document under the law of two days.

    The days may be given in either order; the earlier one comes first.  Raises ValueError
    for text that is not a day, or a day before the Act was passed.
    """
    edition = law or built_in()
    days = sorted(as_at(day, edition=edition).on for day in (day_a, day_b))
    before, after = (
        cast("SingleAssessment", assess(attrs.evolve(document, on=day), adopt, law)) for day in days
    )
    about = set(_subjects(document, edition))
    return Comparison(
        before=before,
        after=after,
        findings=tuple(
            (old, new)
            for old, new in zip(before.findings, after.findings, strict=True)
            if old.result is not new.result
        ),
        changes=tuple(
            change
            for change in changes(days[0], days[1], edition=edition)
            if (change.about in about and _reaches(change, document))
            or _amends(change, document, edition)
        ),
    )


def _subjects(document: Single, edition: Edition) -> Iterator[str]:
    """The ids that a document depends on: its power, its objective, its entries."""
    if not isinstance(document, Disclosure):
        yield from ("s40", "s41", "s42", document.received_under)
        return
    yield document.power
    yield f"sch{edition.powers[document.power].schedule}"
    if document.objective:
        yield document.objective
    for body in (document.discloser, document.recipient):
        yield from body.specified_as or ()
        if body.provides_services_to is not None:
            yield from body.provides_services_to.specified_as or ()


def _reaches(change: Change, document: Single) -> bool:
    """Whether a commencement is for a territory of the document."""
    if not change.territory or not isinstance(document, Disclosure):
        return True
    return not set(change.territory).isdisjoint(document.territory)


def _amends(change: Change, document: Single, edition: Edition) -> bool:
    """Whether a change of wording is in a section that the document relies on."""
    if change.kind != "amended":
        return False
    if isinstance(document, Disclosure):
        rows = [
            edition.powers[document.power],
            edition.safeguards["s40"],
            edition.safeguards["s43"],
        ]
        sections = [row.citation for row in rows]
        # Where people are eligible by classes, also the section that defines the classes.
        classes = {
            row.ref for row in edition.recipient_classes.values() if document.power in row.powers
        }
        sections += [
            row.citation.partition("(")[0]
            for row in edition.eligible_classes
            if classes.intersection(row.undertakers)
        ]
    else:
        rows = [edition.powers[document.received_under]]
        rows += [edition.safeguards[name] for name in ("s40", "s41", "s42")]
        sections = [row.citation for row in rows]
    return change.about.startswith(tuple(f"{section}(" for section in sections))
