"""The base of every answer, whatever noun it answers."""

from __future__ import annotations

import abc
import functools
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from typing import Any, ClassVar, NoReturn, Self

import attrs

from pubservice_share._version import __version__
from pubservice_share.documents import digest
from pubservice_share.law import Edition, link
from pubservice_share.law.rows import Reading
from pubservice_share.model import Noun
from pubservice_share.words import Catalogue, day_in_words

from .outcome_words import OUTCOME_WORDS, RESULT_WORDS, effect_in_words
from .results import CheckedLaw, Finding, Offence, Outcome, Override, Record, Result, Scope

__all__ = ["Assessment", "FactQuestion", "fact_question", "reading_question"]


@attrs.frozen(kw_only=True)
class FactQuestion:
    """The question for a fact, with its help and its path in the catalogue."""

    #: The path of the fact within its own kind of document, such as ``information.personal``.
    fact: str
    question: str
    #: Help for the person who answers.
    help: str


def fact_question(fact: str, words: Catalogue, **filled: object) -> FactQuestion:
    """The question for a fact whose words do not depend on a document's bodies."""
    question, help = words[f"question.{fact}"], words[f"help.{fact}"]
    return FactQuestion(fact=fact, question=question.format(**filled), help=help.format(**filled))


def reading_question(row: Reading, words: Catalogue) -> str:
    """The question that a reading answers."""
    return words.say(f"reading.{row.id}.question", row.question)


def _report(module: str, name: str) -> Callable[..., str]:
    """A function of the reports: they import answers, so answers import them only when called."""
    from importlib import import_module

    report: Callable[..., str] = getattr(import_module(f"pubservice_share.reports.{module}"), name)
    return report


# Without slots, because a value that is worked out when first needed is kept quicker so.
@attrs.frozen(kw_only=True, eq=False, repr=False, slots=False)
class Assessment(abc.ABC):
    """An answer: the outcome, and everything on which it rests.

    Two answers are equal where they say the same in every field.
    """

    outcome: Outcome
    _document: Noun = attrs.field(alias="document")
    _edition: Edition = attrs.field(alias="edition")
    _adopted: Mapping[str, bool] = attrs.field(alias="adopted")
    _catalogue: Catalogue = attrs.field(alias="catalogue")
    #: What was looked up before the document was answered; see ``with_look_up``.
    _looked_up: tuple[str, ...] = attrs.field(alias="looked_up", default=())
    #: What pickle keeps of an answer; ``pickles`` sets it.
    reduced_by: ClassVar[Callable[[Assessment], tuple[object, ...]]]

    def __reduce__(self) -> tuple[Any, ...]:
        return Assessment.reduced_by(self)

    def __bool__(self) -> NoReturn:
        raise TypeError(
            "an assessment is not true or false, because it may be undetermined: use its .outcome"
        )

    def __eq__(self, value: object) -> bool:
        if not isinstance(value, Assessment):
            return NotImplemented
        return self.to_dict() == value.to_dict()

    __hash__ = None  # type: ignore[assignment]

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        return self

    def __repr__(self) -> str:
        limited = "" if self.scope is None else f" ({self.headline})"
        on = "on a day that is not known" if self.on is None else self.on.isoformat()
        return f"<Assessment {self.outcome.value}{limited}: {self.title}, {on}>"

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
        """The edition of the law under which it was answered."""
        return self._edition

    @property
    def words(self) -> Catalogue:
        """The catalogue from which the sentences come."""
        return self._catalogue

    @property
    def reference(self) -> str | None:
        """The caller's own reference."""
        return self._document.reference

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
    def record(self) -> Record:
        """What lets anyone repeat the answer."""
        return Record(
            library=__version__,
            digest=digest(self._document),
            adopted=self._adopted,
            law_digest=self._edition.digest,
            looked_up=self._looked_up,
        )

    def with_look_up(self, sentences: Iterable[str]) -> Self:
        """The same answer with what was looked up for its document among its notes and record."""
        return attrs.evolve(self, looked_up=tuple(sentences))

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
    def notes(self) -> tuple[str, ...]:
        """What was looked up for the document, and what the answer says of itself."""
        return (*self._looked_up, *self._own_notes())

    @abc.abstractmethod
    def _own_notes(self) -> tuple[str, ...]:
        """What the answer says of itself."""

    @functools.cached_property
    def override(self) -> Override | None:
        """What s.40(7) and (8) do to the restrictions named; None but for a disclosure."""
        return None

    @functools.cached_property
    def scope(self) -> Scope | None:
        """The flows over which the outcome is taken; None where it is all of them.

        Only an answer to an agreement may have one.
        """
        return None

    @property
    def headline(self) -> str:
        """The outcome in words; with the flows to which it is limited, or how many are possible."""
        return OUTCOME_WORDS[self.outcome]

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

    def text(self, *, width: int = 80) -> str:
        """The answer as text for people: lines of at most ``width`` columns."""
        return _report("answers", "answer_in_text")(self, width=width)

    def html(self) -> str:
        """The answer as a page that needs no other file.

        Raises ImportError without the extra ``report``.
        """
        return _report("pages", "answer_in_html")(self)

    def _repr_html_(self) -> str:
        return f"<div>{''.join(self._notebook_parts())}</div>"

    def _notebook_parts(self) -> Iterator[str]:
        """The answer in a notebook, piece by piece as HTML."""
        from pubservice_share.notebook_html import (  # notebooks alone need it
            heading,
            listed,
            paragraph,
            table,
        )

        if self.scope is None:
            yield heading(f"{OUTCOME_WORDS[self.outcome].capitalize()}: {self.title}")
        else:
            yield heading(self.title)
            yield paragraph(self.headline)
        yield paragraph(self.subtitle)
        yield from self._own_tables()
        if self.missing:
            yield paragraph("To find out:")
            yield listed(dict.fromkeys(self.question(path) for path in self.missing))
        for _, question, adopted_view, other_view in self.reading_views():
            yield paragraph(
                f"The answer depends on a reading of the text. {question} One view: "
                f"{adopted_view} The other: {other_view}"
            )
        yield from self._findings_table()
        if self.override is not None and self.override.restrictions:
            yield table(
                "The override",
                ("Restriction", "Effect", "Why", "Provisions"),
                (
                    (
                        effect.kind.replace("-", " "),
                        effect_in_words(effect.kind, effect.effect),
                        effect.reason,
                        [(citation, self.link(citation)) for citation in effect.citations],
                    )
                    for effect in self.override.restrictions
                ),
            )
        yield listed(self.notes)
        checked = day_in_words(self.law.verified_to, self.words)
        yield paragraph(f"Law: edition {self.law.edition}, checked to {checked}.")

    def _own_tables(self) -> Iterator[str]:
        """What only this kind of answer shows in a notebook."""
        return iter(())

    def _findings_table(self) -> Iterator[str]:
        """The findings that matter, as a table of HTML."""
        from pubservice_share.notebook_html import table  # notebooks alone need it

        yield table(
            "Findings",
            ("Result", "Finding", "How to fix it", "Provisions"),
            [
                (RESULT_WORDS[finding.result], finding.reason, finding.cure or "", finding.cited)
                for finding in self.findings
                if finding.result in RESULT_WORDS
                and (finding.decides or finding.result is not Result.MET)
            ],
        )

    def reading_views(self) -> tuple[tuple[str, str, str, str], ...]:
        """The readings on which the answer turns: id, question, and the two views."""
        rows = (self._edition.readings[name] for name in self.readings)
        return tuple(
            (row.id, reading_question(row, self._catalogue), row.adopted, row.other) for row in rows
        )

    @abc.abstractmethod
    def asking(self, path: str) -> FactQuestion:
        """The question for a fact, with its help.  Raises LookupError for a path of no rule."""

    @property
    def open_questions(self) -> Mapping[str, FactQuestion]:
        """What to ask, by path: of an agreement and a partnership, for each flow that is open."""
        return {path: self.asking(path) for path in self.missing}

    def findings_open_for(self, path: str) -> tuple[Finding, ...]:
        """The deciding findings that are unknown for want of a fact.

        All that are unknown, for a fact that is needed only once another is known.
        """
        unknown = [row for row in self.findings if row.decides and row.result is Result.UNKNOWN]
        return tuple([row for row in unknown if path in row.missing] or unknown)

    @property
    def open_results(self) -> int:
        """How many decisive results are unknown, in each flow that is open."""
        return self.unsettled

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
