"""Invented files in the shape in which legislation.gov.uk gives its changes and its texts."""

from __future__ import annotations

from collections.abc import Iterable
from xml.sax.saxutils import quoteattr

__all__ = ["DEA", "SITE", "document", "effect", "feed", "three_effects"]

SITE = "http://www.legislation.gov.uk"
DEA = "ukpga/2017/30"
_NAMES = (
    'xmlns="http://www.w3.org/2005/Atom" '
    'xmlns:leg="http://www.legislation.gov.uk/namespaces/legislation" '
    'xmlns:ukm="http://www.legislation.gov.uk/namespaces/metadata" '
    'xmlns:openSearch="http://a9.com/-/spec/opensearch/1.1/"'
)

_PROSPECTIVE = '<ukm:InForce Prospective="true" Qualification=""/>'


def _sections(item: str, provisions: Iterable[str]) -> str:
    return "".join(
        f'<ukm:Section Ref="x" URI="{SITE}/id/{item}/{path}">{path}</ukm:Section>'
        for path in provisions
    )


def effect(
    provisions: str,
    *paths: str,
    by: str = "uksi/2026/1234",
    days: Iterable[str] = ("2027-01-01",),
    affected: str = DEA,
    type: str = "words substituted",
    applied: bool = False,
    id: str | None = None,
    at: str = "regulation/2",
    span: tuple[str, str] | None = None,
    modified: str = "2026-11-21T11:09:19Z",
    name: str = "Effect",
    more: str = "",
) -> str:
    """One ``ukm:Effect``; without days it is prospective."""
    dates = "".join(
        f'<ukm:InForce Applied="false" Date="{day}" Qualification="wholly in force"/>'
        for day in days
    )
    within = _sections(affected, paths)
    if span:
        first, last = (f"{SITE}/id/{affected}/{end}" for end in span)
        within += (
            f'<ukm:SectionRange URI="{first}" UpTo="{last}">{_sections(affected, span)}'
            "</ukm:SectionRange>"
        )
    return (
        f'<ukm:{name} Applied="{str(applied).lower()}" RequiresApplied="true" '
        f'Modified="{modified}" AffectingEffectsExtent="S+A+M+E+A+S+A+F+F+E+C+T+E+D" '
        f"Type={quoteattr(type)} AffectedProvisions={quoteattr(provisions)} "
        f'EffectId="{id or f"key-{by}-{provisions}"}" AffectedURI="{SITE}/id/{affected}" '
        f'AffectingURI="{SITE}/id/{by}" AffectingProvisions="reg. 2" {more}>'
        f"<ukm:AffectedTitle>Affected Act</ukm:AffectedTitle>"
        f"<ukm:AffectedProvisions>{within or provisions}</ukm:AffectedProvisions>"
        f"<ukm:AffectingTitle>The Invented Regulations 2026</ukm:AffectingTitle>"
        f"<ukm:AffectingProvisions>{_sections(by, [at])}</ukm:AffectingProvisions>"
        f'<ukm:CommencementAuthority><ukm:Section URI="{SITE}/id/{by}/regulation/1/2">reg. 1(2)'
        f"</ukm:Section></ukm:CommencementAuthority><ukm:InForceDates>"
        f"{dates or _PROSPECTIVE}"
        f"</ukm:InForceDates></ukm:{name}>"
    )


def feed(
    *effects: str,
    item: str = DEA,
    page: int = 1,
    pages: int = 1,
    updated: str = "2026-11-27T14:30:45.313029+01:00",
) -> bytes:
    """A changes feed of what was done to an item."""
    address = f"{SITE}/changes/affected/{item}/data.feed?results-count=500"
    own = address + (f"&amp;page={page}" if page > 1 else "")
    entries = "".join(
        f'<entry><id>e{number}</id><content type="text/xml">{text}</content>'
        f"<title>t</title><updated>2026-09-21T11:09:19Z</updated></entry>"
        for number, text in enumerate(effects)
    )
    return (
        f'<?xml version="1.0" encoding="utf-8"?><feed {_NAMES}><id>{own}</id>'
        f'<link rel="self" type="application/atom+xml" href="{own}"/>'
        f"<updated>{updated}</updated><title>Changes to Legislation</title>"
        f"<leg:page>{page}</leg:page><leg:morePages>{pages - page}</leg:morePages>"
        f"<leg:totalPages>{pages}</leg:totalPages>"
        f"<openSearch:totalResults>{len(effects)}</openSearch:totalResults>{entries}</feed>"
    ).encode()


def document(*effects: str, body: str = "", item: str = DEA, path: str = "section/43") -> bytes:
    """A provision in XML, with the effects that are not yet applied to it."""
    return (
        '<Legislation xmlns="http://www.legislation.gov.uk/namespaces/legislation" '
        f'DocumentURI="{SITE}/{item}" IdURI="{SITE}/id/{item}" RestrictStartDate="2031-01-01">'
        '<ukm:Metadata xmlns:ukm="http://www.legislation.gov.uk/namespaces/metadata" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<dc:identifier>{SITE}/{item}/{path}</dc:identifier>"
        "<dc:modified>2026-11-26</dc:modified>"
        f"<ukm:PrimaryMetadata><ukm:UnappliedEffects>{''.join(effects)}</ukm:UnappliedEffects>"
        f'</ukm:PrimaryMetadata></ukm:Metadata><Primary><Body RestrictStartDate="2030-01-01">'
        f"{body}</Body></Primary></Legislation>"
    ).encode()


def three_effects() -> tuple[str, str, str]:
    """A new paragraph of Schedule 4, an amended section 40, and one that the edition has."""
    return (
        effect("Sch. 4 para. 27E", "schedule/4", "schedule/4/paragraph/27E", type="inserted"),
        effect("s. 40(8)(a)", "section/40/8/a", by="ukpga/2026/99", days=(), at="section/7"),
        effect(
            "Sch. 4 para. 8", "schedule/4", "schedule/4/paragraph/8", by="uksi/2024/991",
            days=["2024-10-30"], applied=True, at="schedule/paragraph/13/a",
        ),
    )  # fmt: skip
