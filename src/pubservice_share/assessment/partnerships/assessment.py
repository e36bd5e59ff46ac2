"""The answer to a partnership: who may disclose to whom, and which flows lack an agreement."""

from __future__ import annotations

import functools
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

import attrs

from pubservice_share.assessment.agreements.flows import disclosure_of
from pubservice_share.assessment.base import Assessment, FactQuestion, fact_question
from pubservice_share.assessment.duties import duties_of, notes_of_many
from pubservice_share.assessment.outcome_words import headline_of_pairs
from pubservice_share.assessment.partnerships.coverage import Coverage
from pubservice_share.assessment.results import CheckedLaw, Finding, Outcome, worst
from pubservice_share.assessment.single import SingleAssessment, answered
from pubservice_share.law import Edition
from pubservice_share.model import Body
from pubservice_share.model.partnerships import Partnership
from pubservice_share.rules.facts import order_of
from pubservice_share.words import Catalogue, and_list, day_in_words

from .cells import Cell, Matrix, Standing, standing_of
from .findings import findings_of

__all__ = ["PartnershipAssessment", "assess_partnership"]


@attrs.frozen(kw_only=True, eq=False, repr=False, slots=False)
class PartnershipAssessment(Assessment):
    """The answer to a partnership, with the matrix of its flows.

    The outcome is permitted only where every body may disclose to every other.
    """

    #: One cell for each ordered pair of bodies.
    cells: tuple[Cell, ...]
    _document: Partnership = attrs.field(alias="document")

    @property
    def subject(self) -> str:
        """The noun that was assessed."""
        return "partnership"

    @property
    def document(self) -> Partnership:
        """The document that was answered."""
        return self._document

    @property
    def on(self) -> date:
        """The day of the law."""
        return self._document.on

    @property
    def parties(self) -> tuple[Body, ...]:
        """The bodies, in the order of the matrix."""
        return self._document.parties

    @property
    def title(self) -> str:
        """Who wants to share."""
        return and_list((body.name for body in self.parties), self._catalogue)

    @property
    def subtitle(self) -> str:
        """Under which power, for what, where and when."""
        if self.cells:
            return self.cells[0].answer.subtitle
        return day_in_words(self.on, self._catalogue)

    @functools.cached_property
    def law(self) -> CheckedLaw:
        """The edition of the law, and the earliest day to which it was checked."""
        power = self._edition.powers[self._document.relied_on]
        checked_to = [cell.answer.law.verified_to for cell in self.cells] or [power.verified_to]
        return CheckedLaw(edition=self._edition.edition, verified_to=min(checked_to))

    @property
    def headline(self) -> str:
        """How many of the flows are permitted, or may be once they are settled."""
        outcomes = [cell.outcome for cell in self.cells]
        return headline_of_pairs(
            outcomes.count(Outcome.PERMITTED), outcomes.count(Outcome.UNDETERMINED), len(outcomes)
        )

    @property
    def open_questions(self) -> Mapping[str, FactQuestion]:
        """What to ask to settle each flow that is open, whatever the outcome is."""
        return self._open_questions

    def findings_open_for(self, path: str) -> tuple[Finding, ...]:
        """The findings of the first pair that lacks a fact: those of the partnership join rules."""
        for cell in self.cells:
            for within in cell.answer.missing:
                if cell.path(within) == path:
                    return cell.answer.findings_open_for(within)
        return super().findings_open_for(path)

    @functools.cached_property
    def _open_questions(self) -> dict[str, FactQuestion]:
        if not self.cells:
            return {"parties": fact_question("parties", self._catalogue)}
        lacking: dict[str, tuple[str, list[SingleAssessment]]] = {}
        for cell in self.cells:
            for path in cell.answer.missing:
                lacking.setdefault(cell.path(path), (path, []))[1].append(cell.answer)

        def rank(path: str) -> tuple[int, int]:
            place = int(path.split(".")[1]) if path.startswith("parties.") else -1
            return place, order_of(lacking[path][0])

        questions: dict[str, FactQuestion] = {}
        for path in sorted(lacking, key=rank):
            within, answers = lacking[path]
            if path == within:
                questions[path] = answers[0].asking_for_all(path, answers[1:])
            else:
                questions[path] = answers[0].asking(within)
        return questions

    @property
    def missing(self) -> tuple[str, ...]:
        """The facts that would settle the answer, together with the readings named."""
        return tuple(self.open_questions) if self.outcome is Outcome.UNDETERMINED else ()

    @property
    def readings(self) -> tuple[str, ...]:
        """The readings on which the answer turns."""
        if self.outcome is not Outcome.UNDETERMINED:
            return ()
        return tuple(sorted({name for cell in self.cells for name in cell.answer.readings}))

    @property
    def unsettled(self) -> int:
        """How many decisive results of all pairs are unknown; 0 once the answer is settled."""
        if self.outcome is not Outcome.UNDETERMINED:
            return 0
        return self.open_results or 1

    @property
    def open_results(self) -> int:
        """How many decisive results of the pairs that are open are unknown."""
        return sum(cell.answer.unsettled for cell in self.cells)

    def asking(self, path: str) -> FactQuestion:
        """What to ask for a fact that is missing.  Raises LookupError for a path that is not."""
        return self.open_questions[path]

    @functools.cached_property
    def standing(self) -> tuple[Standing, ...]:
        """How each body stands."""
        return standing_of(self.parties, self.cells)

    @functools.cached_property
    def findings(self) -> tuple[Finding, ...]:
        """What the power says to each flow, which of them lack an agreement, and who cannot
        take part as it is.
        """
        return tuple(
            findings_of(self._document, self.cells, self.standing, self._edition, self._catalogue)
        )

    @functools.cached_property
    def duty_notes(self) -> tuple[str, ...]:
        """The notes on duties of another law, each with the pairs on which it may bear."""
        places = ((cell, duties_of(cell.answer.document, self._edition)) for cell in self.cells)
        return notes_of_many(places, self._pairs_named, self._edition, self._catalogue)

    def _pairs_named(self, cells: list[Cell]) -> str:
        """Pairs by their two sides: whom a duty binds on one does not turn on the other."""
        disclosers = dict.fromkeys(cell.discloser for cell in cells)
        recipients = sorted({cell.recipient for cell in cells})
        words = self._catalogue
        mutual = ".mutual" if len(disclosers) > 1 and [*disclosers] == recipients else ""
        return words[f"duty.pairs{mutual}"].format(
            disclosers=and_list((self.parties[place].name for place in disclosers), words),
            recipients=and_list((self.parties[place].name for place in recipients), words),
        )

    def _own_notes(self) -> tuple[str, ...]:
        words = self._catalogue
        permissive, no_advice = words["note.permissive"], words["note.no-advice"]
        other_powers = words["note.other-powers"]
        notes = [permissive]
        if any(cell.outcome is Outcome.NOT_PERMITTED for cell in self.cells):
            notes.append(other_powers)
        notes += self.duty_notes
        past_check = words["note.checked"]
        single = dict.fromkeys(
            note for cell in self.cells for note in cell.answer.notes_with((), past_check)
        )
        notes += [note for note in single if note not in (permissive, other_powers, no_advice)]
        notes.append(no_advice)
        return tuple(notes)

    def _own_tables(self) -> Iterator[str]:
        yield Matrix(self.matrix())._repr_html_()

    def _findings_table(self) -> Iterator[str]:
        """The matrix says what the findings would say again."""
        return iter(())

    def to_dict(self) -> dict[str, Any]:
        """The answer as plain JSON values."""
        return {**super().to_dict(), "matrix": [*self.matrix()],
                "standing": [row.to_dict() for row in self.standing]}  # fmt: skip

    def matrix(self) -> list[dict[str, Any]]:
        """One row for each ordered pair of bodies, as plain JSON values."""
        return Matrix(
            {
                "discloser": self.parties[cell.discloser].name,
                "recipient": self.parties[cell.recipient].name,
                "outcome": cell.outcome.value,
                "agreements": list(cell.agreements),
                "covered": cell.covered,
            }
            for cell in self.cells
        )


def assess_partnership(
    partnership: Partnership, edition: Edition, adopted: Mapping[str, bool], words: Catalogue
) -> PartnershipAssessment:
    """What the power says to a partnership that was checked, under views that are known."""
    cells = []
    coverage = Coverage(partnership, edition.powers)
    for from_place, discloser in enumerate(partnership.parties):
        for to_place, recipient in enumerate(partnership.parties):
            if from_place == to_place:
                continue
            document = disclosure_of(
                partnership,
                discloser,
                recipient,
                power=partnership.relied_on,
                on=partnership.on,
                territory=partnership.territory,
                edition=edition,
            )
            names, covered = coverage.of(from_place, to_place)
            cells.append(
                Cell(
                    discloser=from_place, recipient=to_place, agreements=names, covered=covered,
                    answer=answered(document, edition, adopted, words),
                )
            )  # fmt: skip
    return PartnershipAssessment(
        outcome=worst(cell.outcome for cell in cells),
        cells=tuple(cells),
        document=partnership,
        edition=edition,
        adopted=adopted,
        catalogue=words,
    )
