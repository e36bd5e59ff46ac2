"""The entries of a provider of services, which its client brings."""

from __future__ import annotations

from collections.abc import Iterable

from pubservice_share.law import Law

from .matches import Match

__all__ = ["provider_entries", "provider_entries_of"]


def provider_entries(client: Match, law: Law) -> tuple[str, ...] | None:
    """The entries of a provider of services to a client: those of the client's own parts.

    None where the client's entries are not settled.
    """
    if client.alternatives and not client.alike:
        return None
    listed = client.entries + (client.alternatives[0] if client.alternatives else ())
    return provider_entries_of(listed, law)


def provider_entries_of(listed: Iterable[str], law: Law) -> tuple[str, ...]:
    """The entries of providers in the parts of the Schedules in which some entries are."""
    current = {ref: entry for ref in law.edition.entries if (entry := law.entry(ref)) is not None}
    parts = {
        (_schedule_of(ref), current[ref].part)
        for ref in listed
        if ref in current and current[ref].kind != "provider"
    }
    return tuple(
        ref
        for ref, entry in current.items()
        if entry.kind == "provider" and (_schedule_of(ref), entry.part) in parts
    )


def _schedule_of(ref: str) -> str:
    return ref.partition("/")[0]
