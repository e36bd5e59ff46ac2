"""An interview: the next question about a document, and the document after each answer.

It reads and writes nothing.  Every door that asks people (a terminal, a page, a service) goes
through the same plan: who, what for, when, the facts that settle most, then the papers of an
agreement.
"""

from __future__ import annotations

import functools
from collections.abc import Mapping
from typing import Any

import attrs

from pubservice_share.law import Edition, built_in
from pubservice_share.model import Noun
from pubservice_share.model.agreements import Agreement
from pubservice_share.rules.facts import OUTSIDE
from pubservice_share.words import ENGLISH, Catalogue

from .questions import Question, fill_in, questions
from .slots import fill_slot, open_slots, slot_question

__all__ = ["Interview"]


@attrs.frozen(kw_only=True, eq=False, slots=False)
class Interview:
    """Where an interview stands.  Each step gives a new one."""

    document: Noun
    law: Edition | None = None
    adopt: Mapping[str, bool] | None = None
    words: Catalogue | None = None
    #: The questions that the person does not know the answer to, by path.
    not_known: frozenset[str] = frozenset()
    #: The interview before the last answer.
    before: Interview | None = None

    @functools.cached_property
    def plan(self) -> tuple[Question, ...]:
        """Every question that can be answered, those not known as well, in the order of asking."""
        facts = questions(self.document, self.adopt, self.law, self.words, every_flow=True)
        plan = [question for question in facts if question.path not in OUTSIDE]
        if isinstance(self.document, Agreement):
            edition, words = self.law or built_in(), self.words or ENGLISH
            asked = {question.path for question in plan}
            plan += [
                slot_question(slot, self.document, edition, words)
                for slot in open_slots(self.document)
                if slot.path not in asked
            ]
        return tuple(plan)

    @property
    def left(self) -> tuple[Question, ...]:
        """The questions still to ask."""
        return tuple(question for question in self.plan if question.path not in self.not_known)

    @property
    def question(self) -> Question | None:
        """The next question; None where there is none left."""
        return next(iter(self.left), None)

    @property
    def number(self) -> int:
        """The number of the next question, from 1."""
        return 1 if self.before is None else self.before.number + 1

    def answered(self, question: Question, value: Any) -> Interview:
        """The interview after an answer, a JSON value.

        Raises DocumentError for a value that the document cannot have.
        """
        return self.answered_in(self.document, question, value)

    def answered_in(self, document: Noun, question: Question, value: Any) -> Interview:
        """The same where the document has become another one, such as a file changed by hand."""
        return attrs.evolve(self, document=self._with(document, question, value), before=self)

    def _with(self, document: Noun, question: Question, value: Any) -> Noun:
        if question.stage == "papers" and isinstance(document, Agreement):
            for slot in open_slots(document):
                if slot.path == question.path:
                    return fill_slot(document, slot, value, law=self.law)
        return fill_in(document, question.path, value, law=self.law)

    def passed_over(self, question: Question) -> Interview:
        """The interview after "not known": the question is not asked again."""
        return attrs.evolve(self, not_known=self.not_known | {question.path}, before=self)

    def back(self) -> Interview:
        """The interview before the last answer; the same one at the start."""
        return self.before or self
