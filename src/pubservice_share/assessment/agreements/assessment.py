"""The answer to an agreement: its flows decide the outcome, and the checks stand beside them."""

from __future__ import annotations

import functools
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

import attrs

from pubservice_share.assessment.base import Assessment, FactQuestion, fact_question
from pubservice_share.assessment.duties import flows_named, notes_of_many
from pubservice_share.assessment.outcome_words import headline_of
from pubservice_share.assessment.results import CheckedLaw, Finding, Outcome, Result, Scope, worst
from pubservice_share.assessment.single import SingleAssessment
from pubservice_share.durations import last_day_before
from pubservice_share.law import Edition
from pubservice_share.law.duties import Beside, duties_beside
from pubservice_share.model.agreements import Agreement
from pubservice_share.rules.checks import Parts, declared_at
from pubservice_share.words import Catalogue, day_in_words

from .findings import checked
from .flows import OTHER_POWERS, FlowAnswer, flow_answer
from .shared_facts import SharedFacts
from .term import term_of

__all__ = ["MISSING_ORDER", "TO_ANOTHER", "AgreementAssessment", "assess_agreement"]

#: That the power is to disclose to another person, where there is nothing to disclose.
TO_ANOTHER = ("DEA 2017 s.35(1)",)
#: The fields of an agreement in the order in which its missing facts are named.
MISSING_ORDER = ("parties", "starts", "ends", "facts", "flows")


@attrs.frozen(kw_only=True, eq=False, repr=False, slots=False)
class AgreementAssessment(Assessment):
    """The answer to an information sharing agreement.

    The outcome is the conjunction of its flows' outcomes, throughout its term.  Flows that rely on
    other law, as a gateway states, are left out of it: ``scope`` names them.
    """

    #: What the power says to each flow.
    flows: tuple[FlowAnswer, ...]
    _document: Agreement = attrs.field(alias="document")

    @property
    def subject(self) -> str:
        """The noun that was assessed."""
        return "agreement"

    @property
    def document(self) -> Agreement:
        """The document that was answered."""
        return self._document

    @property
    def on(self) -> date | None:
        """The day on which the agreement starts; None where that is not known."""
        return self._document.starts

    @property
    def title(self) -> str:
        """What the agreement is called."""
        return self._document.title

    @property
    def subtitle(self) -> str:
        """Among whom, and for how long."""
        words, agreement = self._catalogue, self._document
        parties, flows = len(agreement.parties), len(self.flows)
        pieces = [
            words[f"subtitle.{'party' if parties == 1 else 'parties'}"].format(count=parties),
            words[f"subtitle.{'flow' if flows == 1 else 'flows'}"].format(count=flows),
        ]
        first = agreement.starts and day_in_words(agreement.starts, words)
        last = agreement.ends and day_in_words(last_day_before(agreement.ends), words)
        if first and last:
            pieces.append(words["subtitle.from-to"].format(first=first, last=last))
        elif first:
            pieces.append(words["subtitle.from"].format(day=first))
        elif last:
            pieces.append(words["subtitle.to"].format(day=last))
        return ", ".join(pieces)

    @functools.cached_property
    def law(self) -> CheckedLaw:
        """The edition of the law, and the earliest day to which it was checked."""
        checked_to = [
            answer.law.verified_to for flow in self.flows for _, answer in flow.spans
        ] or [power.verified_to for power in self._edition.powers.values()]
        return CheckedLaw(edition=self._edition.edition, verified_to=min(checked_to))

    @property
    def _asked(self) -> tuple[FlowAnswer, ...]:
        """The flows that no gateway takes out of the question."""
        return tuple(flow for flow in self.flows if not flow.gateways)

    @functools.cached_property
    def scope(self) -> Scope | None:
        """The flows over which the outcome is taken; None where it is all of them."""
        left_out = tuple(flow.pointer for flow in self.flows if flow.gateways)
        if not left_out:
            return None
        return Scope(asked=tuple(flow.pointer for flow in self._asked), not_asked=left_out)

    @property
    def headline(self) -> str:
        """The outcome in words, with the flows to which it is limited."""
        if self.scope is None:
            return super().headline
        alike = sum(flow.outcome is self.outcome for flow in self._asked)
        return headline_of(self.outcome, alike, len(self._asked), len(self.flows))

    @functools.cached_property
    def _undetermined(self) -> tuple[FlowAnswer, ...]:
        return tuple(flow for flow in self._asked if flow.outcome is Outcome.UNDETERMINED)

    @property
    def open_questions(self) -> Mapping[str, FactQuestion]:
        """What to ask to settle each flow that is open, whatever the outcome is."""
        return self._open_questions

    @functools.cached_property
    def _open_questions(self) -> dict[str, FactQuestion]:
        if not self.flows:
            return {"flows": fact_question("flows", self._catalogue)}
        questions: dict[str, FactQuestion] = {}
        shared: dict[str, tuple[str, list[SingleAssessment]]] = {}
        for flow in self._undetermined:
            for path, question in flow.questions.items():
                questions.setdefault(path, question)
                if path.startswith("facts."):
                    within, answer = flow.asked_in[path]
                    shared.setdefault(path, (within, []))[1].append(answer)
        for path, (within, answers) in shared.items():
            questions[path] = answers[0].asking_for_all(within, answers[1:])
        paths = sorted(questions, key=lambda path: MISSING_ORDER.index(path.partition(".")[0]))
        return {path: questions[path] for path in paths}

    @property
    def missing(self) -> tuple[str, ...]:
        """The facts that would settle the answer, together with the readings named."""
        return tuple(self.open_questions) if self.outcome is Outcome.UNDETERMINED else ()

    @property
    def readings(self) -> tuple[str, ...]:
        """The readings on which the answer turns."""
        if self.outcome is not Outcome.UNDETERMINED:
            return ()
        return tuple(sorted({name for flow in self._undetermined for name in flow.readings}))

    @property
    def unsettled(self) -> int:
        """How many decisive results of all flows are unknown; 0 once the answer is settled."""
        if self.outcome is not Outcome.UNDETERMINED:
            return 0
        return self.open_results or 1

    @property
    def open_results(self) -> int:
        """How many decisive results of the flows that are open are unknown."""
        return sum(flow.unsettled for flow in self._undetermined)

    def asking(self, path: str) -> FactQuestion:
        """What to ask for a fact that is missing.  Raises LookupError for a path that is not."""
        return self.open_questions[path]

    @functools.cached_property
    def findings(self) -> tuple[Finding, ...]:
        """What each rule says to each flow; then what each check says to the agreement."""
        findings = [finding for flow in self.flows for finding in flow.findings]
        on = self.on or self._edition.passed
        if not self.flows:
            findings.append(
                Finding(
                    heading=declared_at("flow.power", "/flows"),
                    result=Result.UNKNOWN,
                    citations=TO_ANOTHER,
                    reason=self._catalogue["flow.none"],
                    cure=self._catalogue["cure.find-out"].format(question=self.question("flows")),
                    missing=("flows",),
                    on=on,
                    edition=self._edition,
                )
            )
        elif not self._asked:
            findings.append(
                Finding(
                    heading=declared_at("flow.power", "/flows"),
                    result=Result.UNKNOWN,
                    citations=OTHER_POWERS,
                    reason=self._catalogue["flow.none-asked"],
                    cure=self._catalogue["flow.none-asked.cure"],
                    on=on,
                    edition=self._edition,
                )
            )
        findings += checked(Parts(self._document, self._edition), on, self._catalogue)
        return tuple(findings)

    @functools.cached_property
    def duty_notes(self) -> tuple[str, ...]:
        """The notes on duties of another law, each with the flows on which it may bear."""
        titles = {flow.number + 1: flow.title for flow in self.flows}

        def named(numbers: list[int]) -> str:
            return flows_named({number: titles[number] for number in numbers}, self._catalogue)

        places = ((flow.number + 1, self._beside(flow)) for flow in self._asked)
        return notes_of_many(places, named, self._edition, self._catalogue)

    def _beside(self, flow: FlowAnswer) -> tuple[Beside, ...]:
        """The duties that may apply to a flow at some time in the term."""
        first = self._document.starts or self._edition.passed
        return duties_beside(self._edition.duties, flow.passing, first, self._document.ends)

    def _own_notes(self) -> tuple[str, ...]:
        words = self._catalogue
        no_advice, other_powers = words["note.no-advice"], words["note.other-powers"]
        notes = [words["note.permissive"]]
        if self.outcome is Outcome.NOT_PERMITTED:
            notes.append(other_powers)
        notes += self.duty_notes
        notes.append(words["note.agreement.basis"])
        past_check = words[self._past_check]
        single = (
            note
            for flow in self.flows
            for _, answer in flow.spans
            for note in answer.notes_with((), past_check)
        )
        once = dict.fromkeys(single)
        notes += [note for note in once if note not in (*notes, no_advice, other_powers)]
        if self._document.gateways:
            notes.append(words["note.agreement.gateways"])
        if any(not finding.verified for finding in self.findings):
            notes.append(words["note.agreement.code-not-read"])
        notes.append(no_advice)
        return tuple(notes)

    @property
    def _past_check(self) -> str:
        """The id of the note for a term that runs, or may run, beyond the check of the law."""
        starts, ends = self._document.starts, self._document.ends
        certain = ends is not None or (starts is not None and starts > self.law.verified_to)
        return "note.agreement.checked" if certain else "note.agreement.may-run-past-check"

    def _own_tables(self) -> Iterator[str]:
        from pubservice_share.notebook_html import table  # notebooks alone need it

        flows = (
            (f"{flow.number + 1}. {flow.title}", flow.in_words.capitalize()) for flow in self.flows
        )
        yield table("Flows", ("Flow", "Outcome"), flows)

    def to_dict(self) -> dict[str, Any]:
        """The answer as plain JSON values."""
        return {
            **super().to_dict(),
            "flows": [flow.to_dict() for flow in self.flows],
            "scope": self.scope and self.scope.to_dict(),
        }


def assess_agreement(
    agreement: Agreement, edition: Edition, adopted: Mapping[str, bool], words: Catalogue
) -> AgreementAssessment:
    """What the power says to an agreement that was checked, under views that are known."""
    term = term_of(agreement.starts, agreement.ends, edition)
    other_law, gateways = agreement.other_law(edition.powers), agreement.gateways or ()
    shared = SharedFacts(agreement)
    flows = tuple(
        flow_answer(
            agreement, number, term, edition, adopted, words,
            tuple(gateways[place] for place in other_law.get(number, ())),
            flow=flow, shared=shared,
        )
        for number, flow in enumerate(agreement.completed_flows())
    )  # fmt: skip
    return AgreementAssessment(
        outcome=worst(flow.outcome for flow in flows if not flow.gateways),
        flows=flows,
        document=agreement,
        edition=edition,
        adopted=adopted,
        catalogue=words,
    )
