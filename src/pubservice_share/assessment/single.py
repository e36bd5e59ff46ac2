"""The answer to one disclosure, use or onward disclosure: settled at once, explained when asked."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable, Mapping
from datetime import date

import attrs

from pubservice_share.caches import kept_with_first
from pubservice_share.law import Edition
from pubservice_share.law.as_read import LawAsRead, law_as_read
from pubservice_share.law.spans import span_of
from pubservice_share.logic.diagrams import FALSE
from pubservice_share.logic.explained import Explainer, Turns, read
from pubservice_share.logic.results import NOT_APPLICABLE, RuleResult
from pubservice_share.model import Disclosure, OnwardDisclosure, Single
from pubservice_share.model.disclosures import PUBLIC_SERVICE_DELIVERY
from pubservice_share.rules import OPEN_PATHS, Rule
from pubservice_share.rules.commencement import override_in_force
from pubservice_share.rules.facts import order_of
from pubservice_share.words import Catalogue, day_in_words

from .base import Assessment, FactQuestion, reading_question
from .citations import power_of
from .duties import notes_of_document
from .offences import exposure
from .override import override_of
from .results import CheckedLaw, Finding, Offence, Outcome, Override, Result, outcome_of
from .rule_sets import RuleSet, chosen_sentence, decider, rules_for
from .sentence_words import Words, subtitle_of, title_of
from .sentences import Sentence, filler, sentences_under
from .unknowns import NOTHING, turns_of_all, turns_of_rule

__all__ = ["SingleAssessment", "answered"]

_MET, _NOT_MET = Result.MET, Result.NOT_MET


@functools.lru_cache(maxsize=1024)
def _asks(kind: str, path: str, words: Catalogue) -> Callable[[Words], str]:
    return filler(words[f"{kind}.{path}"])


@kept_with_first(maxsize=4096)
def _not_applicable(edition: Edition, rule: Rule, on: date, words: Catalogue) -> Finding:
    return Finding(
        heading=rule,
        result=Result.NOT_APPLICABLE,
        citations=tuple(cite for cite in rule.cites if isinstance(cite, str)),
        reason=words["finding.not-applicable"],
        cure=None,
        on=on,
        edition=edition,
    )


#: What a question calls a body, or the aim, that differs between the disclosures it is about.
_DIFFERING = {
    "discloser": "word.each-discloser",
    "recipient": "word.each-recipient",
    "aim": "word.objective-or-section",
}


@attrs.frozen(kw_only=True, eq=False, repr=False, slots=False)
class SingleAssessment(Assessment):
    """The answer to one disclosure, use or onward disclosure.

    ``outcome`` is settled at once; the rest is worked out when it is asked for.
    """

    _document: Single = attrs.field(alias="document")
    _law: LawAsRead = attrs.field(alias="law_as_read")
    #: The result of each rule, in the order of ``rules``.
    results: tuple[RuleResult, ...]
    _set: RuleSet = attrs.field(alias="rule_set")

    @property
    def rules(self) -> tuple[Rule, ...]:
        """The rules read, in the order of their results."""
        return self._set.rules

    @property
    def subject(self) -> str:
        """The noun that was assessed."""
        return self._set.noun

    @property
    def document(self) -> Single:
        """The document that was answered."""
        return self._document

    @property
    def on(self) -> date:
        """The day of the law."""
        return self._document.on

    @functools.cached_property
    def offence(self) -> Offence | None:
        """Offence exposure of an onward disclosure that is barred; None otherwise."""
        if not isinstance(self._document, OnwardDisclosure):
            return None
        return exposure(self._document, self.outcome, self._explainer, self._edition)

    @functools.cached_property
    def law(self) -> CheckedLaw:
        """The edition of the law, and the earliest day to which it was checked."""
        edition, document = self._edition, self._document
        if isinstance(document, Disclosure):
            checked = [edition.powers[power_of(document)].verified_to]
            objective = edition.objectives.get(document.objective or "")
            if objective is not None and document.power == PUBLIC_SERVICE_DELIVERY:
                checked.append(objective.verified_to)
        else:
            checked = [row.verified_to for row in edition.safeguards.values()]
            checked.append(edition.powers[power_of(document)].verified_to)
        return CheckedLaw(edition=edition.edition, verified_to=min(checked))

    @functools.cached_property
    def _explainer(self) -> Explainer:
        return Explainer(
            value_at=functools.partial(read, self._document),
            tables=self._law.tables,
            adopted=self._law.views,
            open_paths=OPEN_PATHS,
        )

    @functools.cached_property
    def _turns(self) -> Turns:
        if self.outcome is not Outcome.UNDETERMINED:
            return NOTHING
        unknown = tuple([number for number in self._set.deciding if self.results[number] is None])
        return turns_of_all(self._law, self._set, unknown, self._document)

    @property
    def missing(self) -> tuple[str, ...]:
        """The facts that would settle the answer, together with the readings named."""
        return tuple(sorted(self._turns.facts, key=order_of))

    @property
    def readings(self) -> tuple[str, ...]:
        """The readings on which the answer turns."""
        return tuple(sorted(self._turns.readings))

    @property
    def unsettled(self) -> int:
        """How many decisive results are unknown; 0 once the answer is settled."""
        if self.outcome is not Outcome.UNDETERMINED:
            return 0
        return sum(self.results[number] is None for number in self._set.deciding)

    @functools.cached_property
    def _words(self) -> Words:
        return Words(self._document, self._edition, self._catalogue)

    @property
    def title(self) -> str:
        """Who does what to whom."""
        return title_of(self._document, self._catalogue)

    @property
    def subtitle(self) -> str:
        """Under which power, for what, where and when."""
        return subtitle_of(self._document, self._words, self._catalogue)

    def asking(self, path: str) -> FactQuestion:
        """What to ask for a fact.  Raises LookupError for a path that no rule asks for."""
        return FactQuestion(
            fact=path, question=self.question(path),
            help=_asks("help", path, self._catalogue)(self._words),
        )  # fmt: skip

    def asking_for_all(self, path: str, answers: Iterable[SingleAssessment]) -> FactQuestion:
        """What to ask for a fact that this disclosure shares with those of other answers.

        It names a body only where that body is the same in all of them.
        """
        filled = Words(self.document, self._edition, self._catalogue)
        names = {name: {answer.word(name) for answer in (self, *answers)} for name in _DIFFERING}
        for name, words_used in names.items():
            if len(words_used) > 1:
                filled[name] = self._catalogue[_DIFFERING[name]]
        return FactQuestion(
            fact=path,
            question=_asks("question", path, self._catalogue)(filled),
            help=_asks("help", path, self._catalogue)(filled),
        )

    def word(self, name: str) -> str:
        """What a sentence of this answer is filled with under a name, such as ``discloser``."""
        return self._words[name]

    def question(self, path: str) -> str:
        """The question to ask for a fact.

        Raises LookupError for a path that no rule asks for.
        """
        return _asks("question", path, self._catalogue)(self._words)

    @functools.cached_property
    def findings(self) -> tuple[Finding, ...]:
        """One finding for each rule, in order."""
        findings = []
        filled, results, rules = self._words, self.results, self._set.rules
        document, law, on, words = self._document, self._law, self.on, self._catalogue
        edition, not_applicable = law.edition, _not_applicable.of(law.edition)
        for number, sentences_by_result in enumerate(sentences_under(law, self._set, words)):
            result = results[number]
            if result is NOT_APPLICABLE:
                findings.append(not_applicable(rules[number], on, words))
                continue
            sentences = sentences_by_result[result]
            if result is None:
                findings.append(self._unknown(number, sentences))
                continue
            sentence = sentences[0] if len(sentences) == 1 else self._chosen(sentences)
            cure = sentence.cure
            findings.append(
                Finding(
                    heading=rules[number],
                    result=_MET if result else _NOT_MET,
                    citations=sentence.fixed_citations or sentence.citations(document),
                    reason=sentence.text(filled),
                    cure=None if cure is None else cure(filled),
                    on=on,
                    edition=edition,
                )
            )
        return tuple(findings)

    def _unknown(self, number: int, sentences: tuple[Sentence, ...]) -> Finding:
        turns = turns_of_rule(self._law, self._set, number, self._document)
        filled = self._words
        filled["unsettled"] = self._catalogue[
            "word.not-known" if turns.facts else "word.turns-on-reading"
        ]
        sentence = self._chosen(sentences)
        citations = sentence.citations(self._document)
        readings = tuple(sorted(turns.readings)) if turns.readings else ()
        for reading in readings:
            citations += self._edition.readings[reading].citations
        facts = tuple(sorted(turns.facts, key=order_of))
        return Finding(
            heading=self._set.rules[number],
            result=Result.UNKNOWN,
            citations=tuple(dict.fromkeys(citations)) if readings else citations,
            reason=sentence.text(filled),
            cure=self._cure(facts, readings),
            missing=facts,
            readings=readings,
            on=self.on,
            edition=self._edition,
        )

    def _chosen(self, sentences: tuple[Sentence, ...]) -> Sentence:
        if len(sentences) == 1:
            return sentences[0]
        says = tuple([sentence.says for sentence in sentences])
        return sentences[chosen_sentence(self._law, says, self._document)]

    def _cure(self, facts: tuple[str, ...], readings: tuple[str, ...]) -> str:
        words = self._catalogue
        parts = [words["cure.find-out"].format(question=self.question(path)) for path in facts]
        for reading in readings:
            question = reading_question(self._edition.readings[reading], words)
            parts.append(words["cure.reading"].format(question=question, reading=reading))
        return " ".join(parts)

    @functools.cached_property
    def override(self) -> Override | None:
        """What s.40(7) and (8) do to the restrictions named; None for other nouns."""
        if not isinstance(self._document, Disclosure):
            return None
        in_force = self._explainer.diagram(override_in_force) != FALSE
        return override_of(self._document, self.outcome, self._edition, self._catalogue, in_force)

    @functools.cached_property
    def duty_notes(self) -> tuple[str, ...]:
        """The notes on duties of another law."""
        return notes_of_document(self._document, self._edition, self._catalogue)

    def _own_notes(self) -> tuple[str, ...]:
        return self.notes_with(self.duty_notes, self._catalogue["note.checked"])

    def notes_with(self, duty_notes: tuple[str, ...], past_check: str) -> tuple[str, ...]:
        """The notes with these on duties: an answer to many flows says those once for all.

        ``past_check`` is the note, with ``{checked}``, for a day after the law was checked.
        """
        notes, words = [], self._catalogue
        if self.override is not None:
            notes.append(words["note.permissive"])
            if self.outcome is Outcome.NOT_PERMITTED:
                notes.append(words["note.other-powers"])
        notes += duty_notes
        effects = self.override.restrictions if self.override is not None else ()
        if any(effect.effect != "stands" for effect in effects):
            notes.append(words["note.limits"])
        notes += [
            filler(words.say(f"note.{self.subject}.{number}", note.text))(self._words)
            for number, note in enumerate(self._set.notes, start=1)
            if self._explainer.diagram(note.when) != FALSE
        ]
        checked = self.law.verified_to
        if self.on > checked:
            notes.append(past_check.format(checked=day_in_words(checked, words)))
        notes.append(words["note.no-advice"])
        return tuple(notes)


def answered(
    document: Single, edition: Edition, adopted: Mapping[str, bool], words: Catalogue
) -> SingleAssessment:
    """The answer to a document that was checked, under views that are known."""
    law = law_as_read(edition, span_of(edition, document.on), tuple(adopted.items()))
    rule_set = rules_for(document)
    results = decider(law, rule_set)(document)
    return SingleAssessment(
        outcome=outcome_of(rule_set.decisive(results)),
        document=document,
        edition=edition,
        law_as_read=law,
        adopted=adopted,
        results=results,
        rule_set=rule_set,
        catalogue=words,
    )
