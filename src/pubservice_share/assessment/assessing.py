"""``assess``: what the law of the day says to a document."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from pubservice_share.documents import check
from pubservice_share.law import Edition, built_in
from pubservice_share.law.nearness import nearest
from pubservice_share.law.spans import span_of
from pubservice_share.model import Disclosure, Noun, OnwardDisclosure, Use

from .answers import Outcome
from .assessments import Assessment
from .running import decider, rules_for

__all__ = ["assess", "assess_many"]

_NOUNS = (Disclosure, Use, OnwardDisclosure)
_PERMITTED, _NOT_PERMITTED = Outcome.PERMITTED, Outcome.NOT_PERMITTED
_UNDETERMINED = Outcome.UNDETERMINED


def _views(adopt: Mapping[str, bool] | None, edition: Edition) -> Mapping[str, bool]:
    if not adopt:
        return {}
    if not isinstance(adopt, Mapping):
        raise TypeError("adopt is a mapping of readings to True or False")
    for reading, view in adopt.items():
        if reading not in edition.readings:
            close = nearest(str(reading), edition.readings)
            hint = f"; did you mean {close[0]!r}?" if close else ""
            raise ValueError(
                f"no reading {reading!r}: expected one of {', '.join(edition.readings)}{hint}"
            )
        if not isinstance(view, bool):
            raise ValueError(  # noqa: TRY004 - one kind of error for a wrong adopt
                f"the view on {reading!r} is True or False, not {view!r}"
            )
    return dict(sorted(adopt.items()))


def assess(
    document: Noun, adopt: Mapping[str, bool] | None = None, law: Edition | None = None
) -> Assessment:
    """What the public service delivery power says to a document, on the law of its day.

    ``adopt`` decides with a view on readings of the text, by id: True takes the view that
    ``law/readings`` calls adopted.  ``law`` is another edition of the law.  Raises
    ValueError for a reading that is not known, TypeError for what is no noun, and
    DocumentError for a document built by hand that would not load.
    """
    if document.__class__ not in _NOUNS:
        raise TypeError(
            f"expected a noun such as a Disclosure, found {type(document).__name__}; "
            "read JSON with loads or from_dict first"
        )
    if law is not None and not isinstance(law, Edition):
        raise TypeError("law is an edition: one that law.load gives")
    edition = law or built_in()
    adopted = _views(adopt, edition)
    check(document, edition)
    span = span_of(edition, document.on)
    rule_set = rules_for(document)
    results = decider(rule_set, edition, span, tuple(adopted.items()))(document)
    decisive = rule_set.decisive(results)
    outcome = _PERMITTED
    if False in decisive:
        outcome = _NOT_PERMITTED
    elif None in decisive:
        outcome = _UNDETERMINED
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
