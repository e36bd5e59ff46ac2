"""``assess``: what the law of the day says to a document."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, cast

from pubservice_share.documents import check
from pubservice_share.law import Edition, built_in
from pubservice_share.model import Disclosure, Noun, OnwardDisclosure, Use, noun_of
from pubservice_share.spelling import hint
from pubservice_share.words import ENGLISH, Catalogue

from .base import Assessment
from .single import answered

if TYPE_CHECKING:
    from pubservice_share.model.agreements import Agreement
    from pubservice_share.model.partnerships import Partnership

__all__ = ["assess", "assess_many", "views_of"]

_SINGLE = (Disclosure, Use, OnwardDisclosure)


def views_of(adopt: Mapping[str, bool] | None, edition: Edition) -> Mapping[str, bool]:
    """The views taken on readings, in order.  Raises ValueError for a reading that is not known."""
    if not adopt:
        return {}
    if not isinstance(adopt, Mapping):
        raise TypeError("adopt must be a mapping of readings to True or False")
    for reading, view in adopt.items():
        if reading not in edition.readings:
            raise ValueError(
                f"{reading!r} is not a reading: expected one of "
                f"{', '.join(edition.readings)}{hint(str(reading), edition.readings)}"
            )
        if not isinstance(view, bool):
            raise ValueError(  # noqa: TRY004 - one kind of error for a wrong adopt
                f"the view on {reading!r} must be True or False, not {view!r}"
            )
    return dict(sorted(adopt.items()))


def assess(
    document: Noun,
    adopt: Mapping[str, bool] | None = None,
    law: Edition | None = None,
    words: Catalogue | None = None,
) -> Assessment:
    """What the public service delivery power says to a document, on the law of its day.

    ``words`` is the catalogue in whose language it answers: one that ``words.load`` gives.
    ``adopt`` decides with a view on readings of the text, by id: True takes the view that
    ``law/readings`` calls adopted.  ``law`` is another edition of the law.  Raises
    ValueError for a reading that is not known, TypeError for what is no noun, and
    DocumentError for a document built by hand that would not load.
    """
    if law is not None and not isinstance(law, Edition):
        raise TypeError("law must be an edition: use law.load to get one")
    if words is not None and not isinstance(words, Catalogue):
        raise TypeError("words must be a catalogue: use words.load to get one")
    edition, catalogue = law or built_in(), words or ENGLISH
    adopted = views_of(adopt, edition)
    if isinstance(document, _SINGLE) and document.__class__ in _SINGLE:
        check(document, edition)
        return answered(document, edition, adopted, catalogue)
    noun = noun_of(document)
    if noun is None:
        raise TypeError(
            f"expected a noun such as a Disclosure, found {type(document).__name__}; "
            "read JSON with loads or from_dict first"
        )
    check(document, edition)
    if noun == "agreement":
        from .agreements import assess_agreement  # a first answer does not need it

        return assess_agreement(cast("Agreement", document), edition, adopted, catalogue)
    from .partnerships import assess_partnership

    return assess_partnership(cast("Partnership", document), edition, adopted, catalogue)


def assess_many(
    documents: Iterable[Noun],
    adopt: Mapping[str, bool] | None = None,
    law: Edition | None = None,
    words: Catalogue | None = None,
) -> Iterator[Assessment]:
    """The answer to each document, one at a time."""
    return (assess(document, adopt, law, words) for document in documents)
