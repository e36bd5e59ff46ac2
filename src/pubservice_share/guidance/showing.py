"""Routes in a notebook."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pubservice_share.html import heading, listed, paragraph, table

if TYPE_CHECKING:
    from .routes import Routes

__all__ = ["routes_shown"]


def routes_shown(found: Routes) -> str:
    """The routes between two bodies as a fragment of HTML."""
    told = f"{found.discloser.name} to {found.recipient.name}, {found.on.isoformat()}"
    made = [heading(told)]
    if found.routes:
        made.append(
            table(
                "Routes, best first",
                ("Power", "For", "Still to find out", "Depends on readings", "Provisions"),
                (
                    (
                        f"section {route.power[1:]}",
                        route.title,
                        " ".join(question for _, question in route.needs),
                        ", ".join(route.readings),
                        ", ".join(route.citations),
                    )
                    for route in found.routes
                ),
            )
        )
    else:
        made.append(paragraph("All routes are closed."))
    miss = found.nearest_miss
    if miss is not None:
        made.append(
            table(
                f"Nearest miss: section {miss.power[1:]}, {miss.title}",
                ("Why it is closed", "How to fix it", "Provisions"),
                ((held.reason, held.cure or "", held.cited) for held in miss.closed_by),
            )
        )
    made.append(listed(found.notes))
    return f"<div>{''.join(made)}</div>"
