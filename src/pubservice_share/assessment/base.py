"""What every answer has, whatever noun it answers."""

from __future__ import annotations

import abc
import functools
from datetime import date
from typing import Any, NoReturn, Self

import attrs

from pubservice_share.law import Edition, link
from pubservice_share.law.rows import Reading
from pubservice_share.model import Noun
from pubservice_share.words import Catalogue

from .results import CheckedLaw, Finding, Offence, Outcome, Override, Record

__all__ = ["Asking", "Assessment", "asking", "reading_question"]


@attrs.frozen(kw_only=True)
class Asking:
    """What to ask for a fact, and where its words stand in the catalogue."""

    #: The path of the fact within its own kind of document, such as ``information.personal``.
    fact: str
    question: str
    #: What helps to answer it.
    help: str


def asking(fact: str, words: Catalogue, **filled: object) -> Asking:
    """What to ask for a fact whose words do not depend on a document's bodies."""
    question, help = words[f"question.{fact}"], words[f"help.{fact}"]
    return Asking(fact=fact, question=question.format(**filled), help=help.format(**filled))


def reading_question(row: Reading, words: Catalogue) -> str:
    """The question that a reading answers."""
    return words.say(f"reading.{row.id}.question", row.question)


class Assessment(abc.ABC):
    """An answer: the outcome, and everything on which it rests.

    Two answers are equal where they say the same in every field.
    """

    outcome: Outcome
    _edition: Edition
    _catalogue: Catalogue

    def __bool__(self) -> NoReturn:
        raise TypeError(
            "an assessment is not true or false, because it may be undetermined: use its .outcome"
        )

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Assessment):
            return NotImplemented
        return self.to_dict() == other.to_dict()

    __hash__ = None  # type: ignore[assignment]

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        return self

    def __reduce__(self) -> tuple[Any, ...]:
        """An answer is pickled as what was asked, and asked again when it is read back."""
        from .pickles import plainly, reopened  # most answers are never pickled

        return reopened, (self.edition, plainly(self))

    def __repr__(self) -> str:
        on = "on a day that is not known" if self.on is None else self.on.isoformat()
        return f"<Assessment {self.outcome.value}: {self.title}, {on}>"

    @property
    @abc.abstractmethod
    def subject(self) -> str:
        """The noun that was assessed."""

    @property
    @abc.abstractmethod
    def document(self) -> Noun:
        """The document that was answered."""

    @property
    def edition(self) -> Edition:
        """The law data that were asked."""
        return self._edition

    @property
    def words(self) -> Catalogue:
        """The catalogue from which the sentences come."""
        return self._catalogue

    @property
    @abc.abstractmethod
    def reference(self) -> str | None:
        """The caller's own reference."""

    @property
    @abc.abstractmethod
    def on(self) -> date | None:
        """The day of the law; of an agreement the day on which it starts, where it is known."""

    @property
    @abc.abstractmethod
    def title(self) -> str:
        """Who does what to whom."""

    @property
    @abc.abstractmethod
    def subtitle(self) -> str:
        """Under which power, for what, where and when."""

    @functools.cached_property
    @abc.abstractmethod
    def duty_notes(self) -> tuple[str, ...]:
        """Those of the notes that name a duty of another law, which may bind the same bodies.

        They stand among the notes; reports show them under an outcome that is not permitted or
        not settled.
        """

    @functools.cached_property
    @abc.abstractmethod
    def law(self) -> CheckedLaw:
        """The edition of the law, and the earliest day to which it was checked."""

    @functools.cached_property
    @abc.abstractmethod
    def record(self) -> Record:
        """What lets anyone repeat the answer."""

    @functools.cached_property
    @abc.abstractmethod
    def findings(self) -> tuple[Finding, ...]:
        """What each rule says, in order."""

    @property
    @abc.abstractmethod
    def missing(self) -> tuple[str, ...]:
        """The facts that would settle the answer, together with the readings named."""

    @property
    @abc.abstractmethod
    def readings(self) -> tuple[str, ...]:
        """The readings on which the answer turns."""

    @property
    @abc.abstractmethod
    def unsettled(self) -> int:
        """How many decisive results are unknown, over all flows or pairs; 0 once it is settled."""

    @functools.cached_property
    @abc.abstractmethod
    def notes(self) -> tuple[str, ...]:
        """What the answer says of itself."""

    @functools.cached_property
    def override(self) -> Override | None:
        """What s.40(7) and (8) do to the restrictions named; None but for a disclosure."""
        return None

    @functools.cached_property
    def offence(self) -> Offence | None:
        """Offence exposure of an onward disclosure that is barred; None otherwise."""
        return None

    def link(self, citation: str) -> str:
        """The page of a provision on legislation.gov.uk, as it stood on the day of the law.

        Where no day is known, as on the day on which the Act was passed.
        """
        day = self._edition.passed if self.on is None else self.on
        return link(citation, day, self._edition.instruments)

    def _repr_html_(self) -> str:
        from .showing import shown  # notebooks alone need it

        return shown(self)

    def reading_views(self) -> tuple[tuple[str, str, str, str], ...]:
        """The readings on which the answer turns: id, question, and the two views."""
        rows = (self._edition.readings[name] for name in self.readings)
        return tuple(
            (row.id, reading_question(row, self._catalogue), row.adopted, row.other) for row in rows
        )

    @abc.abstractmethod
    def asking(self, path: str) -> Asking:
        """What to ask for a fact.  Raises LookupError for a path that no rule asks for."""

    def question(self, path: str) -> str:
        """The question to ask for a fact.

        Raises LookupError for a path that no rule asks for.
        """
        return self.asking(path).question

    def to_dict(self) -> dict[str, Any]:
        """The answer as plain JSON values."""
        return {
            "type": "assessment",
            "subject": self.subject,
            "reference": self.reference,
            "outcome": self.outcome.value,
            "on": self.on and self.on.isoformat(),
            "law": self.law.to_dict(),
            "record": self.record.to_dict(),
            "findings": [finding.to_dict() for finding in self.findings],
            "missing": list(self.missing),
            "readings": list(self.readings),
            "override": self.override and self.override.to_dict(),
            "offence": self.offence and self.offence.to_dict(),
            "notes": list(self.notes),
        }
