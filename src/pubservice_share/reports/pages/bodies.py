"""A page of what a name means, and of the bodies of the directory."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from pubservice_share.directory import Match, Search
from pubservice_share.directory.matches import nation_name
from pubservice_share.law import Edition, as_at, built_in
from pubservice_share.law.citations import citation_of
from pubservice_share.reports.bodies import kind_in_words, name_of_entry, period_in_words, source_of
from pubservice_share.words import and_list

from .page_templates import rendered

__all__ = ["bodies_in_html", "search_in_html"]


def search_in_html(search: Search, *, law: Edition | None = None) -> str:
    """What a name means, as a page that needs no other file.

    Raises MissingExtraError without the extra ``report``.
    """
    edition = law or built_in()
    on_day = as_at(search.on, edition=edition)
    return rendered(
        "search.html",
        {
            "search": search,
            "rows": [_row(match, on_day) for match in search.found],
            "language": "en",
        },
    )


def bodies_in_html(matches: Iterable[Match], *, on: date, law: Edition | None = None) -> str:
    """Bodies with their entries on a day, as a table on a page that needs no other file.

    Raises MissingExtraError without the extra ``report``.
    """
    edition = law or built_in()
    return rendered(
        "bodies.html",
        {
            "rows": [(match, _entries(match, edition)) for match in matches],
            "on": on,
            "language": "en",
        },
    )


def _citation(reference: str, edition: Edition) -> str:
    classes = edition.recipient_classes
    return classes[reference].citation if reference in classes else citation_of(reference)


def _entries(match: Match, edition: Edition) -> str:
    if match.alternatives:
        return "In doubt"
    if match.entries:
        return and_list(_citation(reference, edition) for reference in match.entries)
    return "No entry" if match.in_no_entry else "Not known"


def _row(match: Match, law: Any) -> dict[str, Any]:
    edition = law.edition
    listed = [
        (_citation(reference, edition), reference, name_of_entry(reference, law))
        for reference in (*match.entries, *match.recipient_classes)
    ]
    body = match.organisation
    names: dict[str, None] = {}
    if body is not None:
        names = dict.fromkeys((*(row.name for row in body.former_names), *body.also))
        names.pop(match.name, None)
    return {
        "match": match,
        "kind": kind_in_words(match).removeprefix(f"{match.identifier}, "),
        "also": ", ".join(names),
        "period": period_in_words(match, law),
        "entries": listed,
        "either": [
            and_list(_citation(reference, edition) for reference in group) or "no entry"
            for group in match.alternatives
        ],
        "nations": [
            (
                nation_name(nation),
                and_list(_citation(reference, edition) for reference in references) or "no entry",
            )
            for nation, references in (match.nations or {}).items()
        ],
        "source": source_of(match),
    }
