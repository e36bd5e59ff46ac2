"""A page of the routes between two bodies."""

from __future__ import annotations

from pubservice_share.guidance import Routes
from pubservice_share.law import link
from pubservice_share.reports.guidance import shared_needs

from .page_templates import rendered

__all__ = ["routes_in_html"]


def routes_in_html(routes: Routes) -> str:
    """The routes as a page that needs no other file.

    Raises MissingExtraError without the extra ``report``.
    """
    count = len(routes.routes)
    headline = "No route" if not count else "One route" if count == 1 else f"{count} routes"
    return rendered(
        "routes.html",
        {
            "routes": routes,
            "headline": headline,
            "shared": shared_needs(routes),
            "link": lambda citation: link(citation, routes.on, routes.edition.instruments),
            "language": "en",
        },
    )
