"""``assess``: what the law of the day says to a document."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator, Mapping

from pubservice_share.documents import DocumentError, Fault
from pubservice_share.law import Edition, built_in
from pubservice_share.law.spans import span_of, tables_of
from pubservice_share.model import Body, Disclosure, Noun, OnwardDisclosure, Use

from .answers import Outcome
from .assessments import Assessment
from .running import rules_for

__all__ = ["assess", "assess_many"]


def _views(adopt: Mapping[str, bool] | None, edition: Edition) -> Mapping[str, bool]:
    if not adopt:
        return {}
    for reading, view in adopt.items():
        if reading not in edition.readings:
            close = difflib.get_close_matches(str(reading), edition.readings, n=1)
            hint = f"; did you mean {close[0]!r}?" if close else ""
            raise ValueError(
                f"no reading {reading!r}: expected one of {', '.join(edition.readings)}{hint}"
            )
        if not isinstance(view, bool):
            raise ValueError(  # noqa: TRY004 - one kind of error for a wrong adopt
                f"the view on {reading!r} is True or False, not {view!r}"
            )
    return dict(sorted(adopt.items()))


def _bodies(document: Noun) -> Iterator[tuple[str, Body]]:
    if isinstance(document, Disclosure):
        yield "discloser", document.discloser
        yield "recipient", document.recipient
        return
    yield "received_from", document.received_from
    yield "holder", document.holder


def _check_made_by_hand(document: Noun, edition: Edition) -> None:
    """Refuse, in a document that was built and not read, what reading would have refused."""
    known = edition.references
    for _, body in _bodies(document):
        client = body.provides_services_to
        if not known.issuperset(body.specified_as or ()) or (
            client is not None and not known.issuperset(client.specified_as or ())
        ):
            raise DocumentError(_unknown_references(document, edition))
    if document.on < edition.passed:
        message = f"the Act was passed on {edition.passed.isoformat()}"
        raise DocumentError([Fault("/on", message, document.on.isoformat(), "a later day")])


def _unknown_references(document: Noun, edition: Edition) -> Iterator[Fault]:
    for name, body in _bodies(document):
        client = body.provides_services_to
        for place, held in (
            (f"/{name}/specified_as", body.specified_as),
            (f"/{name}/provides_services_to/specified_as", client and client.specified_as),
        ):
            for number, ref in enumerate(held or ()):
                if ref not in edition.references:
                    yield Fault(
                        f"{place}/{number}",
                        f"no entry or class {ref!r} has ever existed",
                        repr(ref),
                        "a reference that the edition of the law knows",
                    )


def assess(
    document: Noun, adopt: Mapping[str, bool] | None = None, law: Edition | None = None
) -> Assessment:
    """What the public service delivery power says to a document, on the law of its day.

    ``adopt`` decides with a view on readings of the text, by id: True takes the view that
    ``law/readings`` calls adopted.  ``law`` is another edition of the law.  Raises
    ValueError for a reading that is not known, TypeError for what is no noun, and
    DocumentError for a document built by hand with a reference that never was.
    """
    if not isinstance(document, Disclosure | Use | OnwardDisclosure):
        raise TypeError(
            f"expected a noun such as a Disclosure, found {type(document).__name__}; "
            "read JSON with loads or from_dict first"
        )
    edition = law or built_in()
    adopted = _views(adopt, edition)
    _check_made_by_hand(document, edition)
    span = span_of(edition, document.on)
    rule_set = rules_for(document)
    results = rule_set.decide(document, tables_of(edition, span), adopted)
    outcome = Outcome.PERMITTED
    for number in rule_set.deciding:
        result = results[number]
        if result is False:
            outcome = Outcome.NOT_PERMITTED
            break
        if result is None:
            outcome = Outcome.UNDETERMINED
    return Assessment(
        outcome=outcome,
        document=document,
        edition=edition,
        span=span,
        adopted=adopted,
        results=results,
        rule_set=rule_set,
    )


def assess_many(
    documents: Iterable[Noun],
    adopt: Mapping[str, bool] | None = None,
    law: Edition | None = None,
) -> Iterator[Assessment]:
    """The answer to each document, one at a time."""
    return (assess(document, adopt, law) for document in documents)
