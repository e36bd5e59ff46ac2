"""The answer to one disclosure, use or onward disclosure: settled at once, explained when asked."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator, Mapping
from datetime import date

import attrs

from pubservice_share._version import __version__
from pubservice_share.documents import digest
from pubservice_share.law import Edition
from pubservice_share.law.lookups import tables_of
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

from .base import Asking, Assessment, reading_question
from .citations import power_of
from .duties import notes_of_document
from .offences import exposure
from .results import CheckedLaw, Effect, Finding, Offence, Outcome, Override, Record, Result
from .rule_sets import Adopted, RuleSet, chosen, decider, rules_for
from .sentences import Sentence, filler, sentences_of
from .unknowns import NOTHING, turns_of_all, turns_of_rule
from .wording import Words, subtitle_of, title_of

__all__ = ["SingleAssessment", "answered"]

_MET, _NOT_MET = Result.MET, Result.NOT_MET


@functools.lru_cache(maxsize=1024)
def _asks(kind: str, path: str, words: Catalogue) -> Callable[[Words], str]:
    return filler(words[f"{kind}.{path}"])


@functools.lru_cache(maxsize=4096)
def _not_applicable(rule: Rule, on: date, edition: Edition, words: Catalogue) -> Finding:
    return Finding(
        _declared=rule,
        result=Result.NOT_APPLICABLE,
        citations=tuple(cite for cite in rule.cites if isinstance(cite, str)),
        reason=words["finding.not-applicable"],
        cure=None,
        _on=on,
        _edition=edition,
    )


# Without slots, because what is worked out when it is first asked for is kept quicker so.
@attrs.frozen(kw_only=True, eq=False, repr=False, slots=False)
class SingleAssessment(Assessment):
    """The answer to one disclosure, use or onward disclosure.

    ``outcome`` is settled at once; the rest is worked out when it is asked for.
    """

    outcome: Outcome
    _document: Single = attrs.field(alias="document")
    _edition: Edition = attrs.field(alias="edition")
    _span: int = attrs.field(alias="span")
    _adopted: Mapping[str, bool] = attrs.field(alias="adopted")
    results: tuple[RuleResult, ...]
    _set: RuleSet = attrs.field(alias="rule_set")
    _catalogue: Catalogue = attrs.field(alias="catalogue")

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
    def reference(self) -> str | None:
        """The caller's own reference."""
        return self._document.reference

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
    def record(self) -> Record:
        """What lets anyone repeat the answer."""
        return Record(
            library=__version__,
            digest=digest(self._document),
            adopted=self._adopted,
            law_digest=self._edition.digest,
        )

    @functools.cached_property
    def _explainer(self) -> Explainer:
        return Explainer(
            value_at=functools.partial(read, self._document),
            tables=tables_of(self._edition, self._span),
            adopted=self._adopted,
            open_paths=OPEN_PATHS,
        )

    @functools.cached_property
    def _views(self) -> Adopted:
        return tuple(self._adopted.items())

    @functools.cached_property
    def _turns(self) -> Turns:
        if self.outcome is not Outcome.UNDETERMINED:
            return NOTHING
        unknown = tuple([held for held in self._set.deciding if self.results[held] is None])
        return turns_of_all(
            self._set, unknown, self._document, self._edition, self._span, self._views
        )

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

    def asking(self, path: str) -> Asking:
        """What to ask for a fact.  Raises LookupError for a path that no rule asks for."""
        return Asking(
            fact=path, question=self.question(path),
            help=_asks("help", path, self._catalogue)(self._words),
        )  # fmt: skip

    def question(self, path: str) -> str:
        """The question to ask for a fact.

        Raises LookupError for a path that no rule asks for.
        """
        return _asks("question", path, self._catalogue)(self._words)

    @functools.cached_property
    def findings(self) -> tuple[Finding, ...]:
        """One finding for each rule, in order."""
        made = []
        filled, results, rules = self._words, self.results, self._set.rules
        document, edition, span, on = self._document, self._edition, self._span, self.on
        words = self._catalogue
        for number, told in enumerate(sentences_of(self._set, words)):
            result = results[number]
            if result is NOT_APPLICABLE:
                made.append(_not_applicable(rules[number], on, edition, words))
                continue
            if result is None:
                made.append(self._unknown(number, told[None]))
                continue
            several = told[result]
            sentence = several[0] if len(several) == 1 else self._chosen(several)
            cure = sentence.cure
            made.append(
                Finding(
                    _declared=rules[number],
                    result=_MET if result else _NOT_MET,
                    citations=sentence.fixed_citations
                    or sentence.citations(document, edition, span),
                    reason=sentence.text(filled),
                    cure=None if cure is None else cure(filled),
                    _on=on,
                    _edition=edition,
                )
            )
        return tuple(made)

    def _unknown(self, number: int, several: tuple[Sentence, ...]) -> Finding:
        turns = turns_of_rule(
            self._set, number, self._document, self._edition, self._span, self._views
        )
        filled = self._words
        filled["unsettled"] = self._catalogue[
            "word.not-known" if turns.facts else "word.turns-on-reading"
        ]
        sentence = self._chosen(several)
        citations = sentence.citations(self._document, self._edition, self._span)
        readings = tuple(sorted(turns.readings)) if turns.readings else ()
        for reading in readings:
            citations += self._edition.readings[reading].citations
        facts = tuple(sorted(turns.facts, key=order_of))
        return Finding(
            _declared=self._set.rules[number],
            result=Result.UNKNOWN,
            citations=tuple(dict.fromkeys(citations)) if readings else citations,
            reason=sentence.text(filled),
            cure=self._cure(facts, readings),
            missing=facts,
            readings=readings,
            _on=self.on,
            _edition=self._edition,
        )

    def _chosen(self, several: tuple[Sentence, ...]) -> Sentence:
        if len(several) == 1:
            return several[0]
        says = tuple([sentence.says for sentence in several])
        place = chosen(says, self._document, self._edition, self._span, self._views)
        return several[place]

    def _cure(self, facts: tuple[str, ...], readings: tuple[str, ...]) -> str:
        words = self._catalogue
        parts = [words["cure.find-out"].format(question=self.question(path)) for path in facts]
        for reading in readings:
            asked = reading_question(self._edition.readings[reading], words)
            parts.append(words["cure.reading"].format(question=asked, reading=reading))
        return " ".join(parts)

    @functools.cached_property
    def override(self) -> Override | None:
        """What s.40(7) and (8) do to the restrictions named; None for other nouns."""
        if not isinstance(self._document, Disclosure):
            return None
        return Override(
            applies=self.outcome is Outcome.PERMITTED and not self._without_override,
            restrictions=tuple(self._effects(self._document)),
        )

    @functools.cached_property
    def _without_override(self) -> bool:
        """Whether section 40 is not in force somewhere where the disclosure is made."""
        return self._explainer.diagram(override_in_force) == FALSE

    def _effects(self, document: Disclosure) -> Iterator[Effect]:
        words = self._catalogue
        for restriction in document.restrictions or ():
            row = self._edition.restrictions[restriction.kind]
            effect = row.effect
            reason = words.say(f"restriction.{row.kind}.reason", row.reason)
            late = row.later_than and restriction.since and restriction.since > row.later_than
            if late and row.later_effect:
                effect = row.later_effect
                if row.later_reason is not None:
                    reason = words.say(f"restriction.{row.kind}.later", row.later_reason)
            if effect != "stands" and self.outcome is Outcome.NOT_PERMITTED:
                effect, reason = "stands", words["effect.outside"]
            elif effect != "stands" and self._without_override:
                effect, reason = "stands", words["effect.not-in-force"]
            elif effect == "lifted" and self.outcome is Outcome.UNDETERMINED:
                effect = "undetermined"
                reason = words["effect.if-permitted"].format(reason=reason)
            yield Effect(
                kind=restriction.kind,
                effect=effect,
                citations=row.citations,
                reason=reason[:1].upper() + reason[1:],
            )

    @functools.cached_property
    def duty_notes(self) -> tuple[str, ...]:
        """The notes on duties of another law."""
        return notes_of_document(self._document, self._edition, self._catalogue)

    @functools.cached_property
    def notes(self) -> tuple[str, ...]:
        """What the answer says of itself."""
        return self.notes_with(self.duty_notes)

    def notes_with(self, duty_notes: tuple[str, ...]) -> tuple[str, ...]:
        """The notes with these on duties: an answer to many flows says those once for all."""
        said, words = [], self._catalogue
        if self.override is not None:
            said.append(words["note.permissive"])
            if self.outcome is Outcome.NOT_PERMITTED:
                said.append(words["note.other-powers"])
        said += duty_notes
        effects = self.override.restrictions if self.override is not None else ()
        if any(effect.effect != "stands" for effect in effects):
            said.append(words["note.limits"])
        said += [
            filler(words.say(f"note.{self.subject}.{number}", note.text))(self._words)
            for number, note in enumerate(self._set.notes, start=1)
            if self._explainer.diagram(note.when) != FALSE
        ]
        checked = self.law.verified_to
        if self.on > checked:
            said.append(words["note.checked"].format(checked=day_in_words(checked, words)))
        said.append(words["note.no-advice"])
        return tuple(said)


def answered(
    document: Single, edition: Edition, adopted: Mapping[str, bool], words: Catalogue
) -> SingleAssessment:
    """The answer to a document that was checked, under views that are known."""
    span = span_of(edition, document.on)
    rule_set = rules_for(document)
    views: Adopted = tuple(adopted.items())
    results = decider(rule_set, edition, span, views)(document)
    decisive = rule_set.decisive(results)
    outcome = Outcome.PERMITTED
    if False in decisive:
        outcome = Outcome.NOT_PERMITTED
    elif None in decisive:
        outcome = Outcome.UNDETERMINED
    return SingleAssessment(
        outcome=outcome,
        document=document,
        edition=edition,
        span=span,
        adopted=adopted,
        results=results,
        rule_set=rule_set,
        catalogue=words,
    )
