"""The entry point for files saved from legislation.gov.uk."""

from __future__ import annotations

import json
import random
from typing import Any

from pubservice_share import law
from pubservice_share.law.feeds import draft
from pubservice_share.reports.watch import watched_in_text

from .faults import Wrong
from .mutations import bytes_mutated, hostile_text

__all__ = ["Feeds"]

_SITE = "http://www.legislation.gov.uk"
_FEED = (
    '<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom" '
    'xmlns:leg="http://www.legislation.gov.uk/namespaces/legislation" '
    'xmlns:ukm="http://www.legislation.gov.uk/namespaces/metadata">'
    '<link rel="self" href="{site}/changes/affected/ukpga/2017/30/data.feed"/>'
    "<updated>{day}T00:00:00Z</updated><leg:page>1</leg:page>"
    "<leg:totalPages>{pages}</leg:totalPages>{effects}</feed>"
)
_DOCUMENT = (
    '<Legislation xmlns="http://www.legislation.gov.uk/namespaces/legislation" '
    'xmlns:ukm="http://www.legislation.gov.uk/namespaces/metadata" '
    'IdURI="{site}/id/ukpga/2017/30" RestrictStartDate="{day}"><ukm:UnappliedEffects>{effects}'
    '</ukm:UnappliedEffects><P1group RestrictStartDate="{day}">'
    '<P1 IdURI="{site}/id/ukpga/2017/30/{path}"/></P1group></Legislation>'
)
_EFFECT = (
    '<entry><content><ukm:Effect Type="{type}" Applied="{applied}" AffectedProvisions="{words}" '
    'EffectId="{id}" AffectedURI="{site}/id/{item}" AffectingURI="{site}/id/{by}">'
    "<ukm:AffectedProvisions>{sections}</ukm:AffectedProvisions>"
    '<ukm:InForceDates><ukm:InForce Date="{day}"/><ukm:InForce Prospective="true"/>'
    "</ukm:InForceDates></ukm:Effect></content></entry>"
)
_PATHS = ("section/35", "section/35A", "section/40/7/b", "schedule/4/paragraph/27E", "schedule/4",
          "schedule/4/part/1", "schedule/paragraph/2/1", "regulation/3", "part/5/chapter/1",
          "section/99999999999999999999", "", "a/b/c")  # fmt: skip
_ITEMS = ("ukpga/2017/30", "uksi/2018/912", "uksi/2024/64", "ukpga/1999/1", "ukpga/Vict/52-53/41")
_DAYS = (*("2027-01-01", "2024-10-30", "0001-01-01", "9999-12-31") * 8, "2026-02-30", "")
_WORDS = ("s. 35A and cross-heading", "ss. 40-42", "Sch. 4 para. 27E", "Act", "")
_TYPES = ("inserted", "coming into force", "repealed", "words substituted", "")


class Feeds:
    """``law.watch`` of the bytes of one file, its text, and ``draft`` of what is unknown."""

    batch = 1

    def draw(self, rng: random.Random) -> Any:
        effects = "".join(self._effect(rng) for _ in range(rng.randrange(6)))
        text = rng.choice((_FEED, _FEED, _DOCUMENT)).format(
            site=_SITE, day=rng.choice(_DAYS), pages=rng.choice((0, 1, 1, 7)), effects=effects,
            path=rng.choice(_PATHS),
        )  # fmt: skip
        encoded = text.encode("utf-8", "replace")
        return bytes_mutated(rng, encoded) if rng.random() < 0.25 else encoded

    @staticmethod
    def _effect(rng: random.Random) -> str:
        def word(*choices: str) -> str:
            text = rng.choice(choices) if rng.random() < 0.97 else hostile_text(rng)
            return text.replace("&", "&amp;").replace("<", "&lt;").replace('"', "&quot;")

        item = word(*_ITEMS)
        sections = "".join(
            f'<ukm:Section URI="{_SITE}/id/{item}/{word(*_PATHS)}">x</ukm:Section>'
            if rng.random() < 0.8
            else f'<ukm:SectionRange URI="{_SITE}/id/{item}/{word(*_PATHS)}" '
            f'UpTo="{_SITE}/id/{item}/{word(*_PATHS)}"/>'
            for _ in range(rng.randrange(4))
        )
        return _EFFECT.format(
            site=_SITE, type=word(*_TYPES), applied=word("true", "false"), words=word(*_WORDS),
            id=word("a", "b", ""), item=item, by=word(*_ITEMS), sections=sections,
            day=word(*_DAYS),
        )  # fmt: skip

    def outcome(self, payload: Any) -> str:
        try:
            answer = law.watch(payload)
        except law.FeedError as error:
            for fault in error.faults:
                if not (fault.place and fault.message and fault.cure):
                    raise Wrong("a fault without words") from None
            json.dumps(error.to_dict(), allow_nan=False).encode()
            return "refused"
        value = answer.to_dict()
        json.dumps(value, allow_nan=False).encode()
        watched_in_text(answer).encode()
        json.dumps(draft(answer), allow_nan=False).encode()
        total = sum(len(file.effects) for file in answer.files)
        if len(value["effects"]) + value["outside"] > total:
            raise Wrong("more effects in the answer than in the files")
        return "answered"

    def as_bytes(self, payload: Any) -> bytes:
        return bytes(payload)
