"""Referrals in SQLite; documents and answers are JSON text in its columns."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path
from types import TracebackType
from typing import Self

import pubservice_share as pss

from .cases import Decision, PassedOn, Referral

_TABLE = """
create table if not exists referral (
    id text primary key, family text not null, summary text not null,
    document text not null, decision text, passed_on text
)
"""


class Store:
    """The team's referrals in one file."""

    def __init__(self, path: Path | str) -> None:
        self._database = sqlite3.connect(path)
        self._database.execute(_TABLE)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._database.close()

    def put(self, referral: Referral) -> None:
        """Store a referral in place of its older state."""
        decision, passed_on = referral.decision, referral.passed_on
        done = (
            None if passed_on is None else [passed_on.on.isoformat(), passed_on.by, passed_on.under]
        )
        with self._database:
            self._database.execute(
                "insert or replace into referral values (?, ?, ?, ?, ?, ?)",
                (
                    referral.id,
                    referral.family,
                    referral.summary,
                    pss.dumps(referral.document),
                    None if decision is None else json.dumps(decision.answer),
                    None if done is None else json.dumps(done),
                ),
            )

    def get(self, id: str) -> Referral:
        """One referral.  Raises LookupError where there is none of that id."""
        for referral in self._where("id = ?", id):
            return referral
        raise LookupError(f"no referral {id!r}")

    def of_family(self, family: str) -> list[Referral]:
        """The referrals of a family."""
        return list(self._where("family = ?", family))

    def rows(self) -> Iterator[tuple[str, str | None]]:
        """The stored JSON texts: the document, and the answer."""
        with closing(self._database.execute("select document, decision from referral")) as rows:
            yield from rows

    def _where(self, clause: str, value: str) -> Iterator[Referral]:
        query = f"select * from referral where {clause} order by id"  # noqa: S608 - clauses above
        with closing(self._database.execute(query, (value,))) as rows:
            for id, family, summary, document, decision, passed_on in rows:
                yield Referral(
                    id=id,
                    family=family,
                    summary=summary,
                    document=_document(document),
                    decision=None if decision is None else Decision(answer=json.loads(decision)),
                    passed_on=None if passed_on is None else _passed_on(*json.loads(passed_on)),
                )


def _document(text: str) -> pss.Disclosure | pss.OnwardDisclosure:
    document = pss.loads(text)
    if not isinstance(document, pss.Disclosure | pss.OnwardDisclosure):
        raise ValueError(f"a referral is a disclosure, not a {document.noun}")  # noqa: TRY004
    return document


def _passed_on(on: str, by: str, under: str) -> PassedOn:
    return PassedOn(on=date.fromisoformat(on), by=by, under=under)
