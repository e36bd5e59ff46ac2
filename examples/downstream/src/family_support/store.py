"""Referrals in SQLite; what the library gives and takes is JSON text in its columns."""

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
    asked text not null, decision text, passed_on text
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
        """Keep a referral, in place of an older state of it."""
        kept, passed = referral.decision, referral.passed_on
        done = None if passed is None else [passed.on.isoformat(), passed.by, passed.under]
        with self._database:
            self._database.execute(
                "insert or replace into referral values (?, ?, ?, ?, ?, ?)",
                (
                    referral.id,
                    referral.family,
                    referral.summary,
                    pss.dumps(referral.asked),
                    None if kept is None else json.dumps(kept.answer),
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
        """The JSON texts as they are stored: what was asked, and the answer kept."""
        with closing(self._database.execute("select asked, decision from referral")) as rows:
            yield from rows

    def _where(self, clause: str, value: str) -> Iterator[Referral]:
        found = f"select * from referral where {clause} order by id"  # noqa: S608 - clauses above
        with closing(self._database.execute(found, (value,))) as rows:
            for id, family, summary, asked, kept, passed in rows:
                yield Referral(
                    id=id,
                    family=family,
                    summary=summary,
                    asked=pss.loads(asked),
                    decision=None if kept is None else Decision(answer=json.loads(kept)),
                    passed_on=None if passed is None else _passed_on(*json.loads(passed)),
                )


def _passed_on(on: str, by: str, under: str) -> PassedOn:
    return PassedOn(on=date.fromisoformat(on), by=by, under=under)
