"""Each flow of an agreement, assessed as a disclosure on each span of law in the term."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Any

import attrs

from pubservice_share.assessment.base import FactQuestion, fact_question
from pubservice_share.assessment.outcome_words import NOT_ASKED, OUTCOME_WORDS
from pubservice_share.assessment.results import Finding, Outcome, Result, outcome_of, result_of
from pubservice_share.assessment.single import SingleAssessment, answered
from pubservice_share.law import Edition
from pubservice_share.law.duties import Passing
from pubservice_share.literals import Territory
from pubservice_share.model import Body, Disclosure, StatedFacts
from pubservice_share.model.agreements import Agreement, Flow, Party
from pubservice_share.model.bodies import of_body
from pubservice_share.model.fields import mark_checked, public_fields
from pubservice_share.model.gateways import Gateway, flow_pointer
from pubservice_share.rules import RULES
from pubservice_share.rules.checks import declared_at
from pubservice_share.rules.near_powers import nearest_power
from pubservice_share.rules.rule import Rule
from pubservice_share.words import Catalogue, and_list, day_in_words

from .shared_facts import SharedFacts
from .term import SpanOfTerm, Term, TermResult, result_in_term

__all__ = [
    "OTHER_POWERS",
    "PLACED",
    "POWERS",
    "FlowAnswer",
    "disclosure_of",
    "flow_answer",
    "of_party",
]

_FACTS = tuple(field.name for field in public_fields(StatedFacts))
#: What a flow whose power is not known may have to settle.
_LONGEST = max(sum(rule.decides for rule in rules) for rules in RULES.values())


def _as_body(party: Body) -> Body:
    """The body that a party is."""
    if party.__class__ is Body:
        return party
    return Body(**of_body(party))


def of_party(path: str, places: Mapping[str, int]) -> str | None:
    """A path within a disclosure as one among the parties; None where it is of neither side.

    ``places`` are those of the discloser and the recipient among the parties.
    """
    side, _, within = path.partition(".")
    if side not in places:
        return None
    return f"parties.{places[side]}" + (f".{within}" if within else "")


def disclosure_of(
    facts: StatedFacts,
    discloser: Body,
    recipient: Body,
    *,
    power: str,
    on: date,
    territory: tuple[Territory, ...],
    edition: Edition,
    had_regard_to_code: bool | None = None,
) -> Disclosure:
    """The disclosure of some facts between two bodies on a day.

    Its facts were checked where they stand, so it is marked as read.
    """
    stated = {name: getattr(facts, name) for name in _FACTS}
    if stated["had_regard_to_code"] is None:
        stated["had_regard_to_code"] = had_regard_to_code
    disclosure = Disclosure(
        power=power,
        on=on,
        territory=territory,
        discloser=_as_body(discloser),
        recipient=_as_body(recipient),
        **stated,
    )
    return mark_checked(disclosure, edition.digest)


@attrs.frozen(kw_only=True, eq=False, slots=False)
class FlowAnswer:
    """What the power says to one flow throughout the term."""

    #: The place of the flow in the agreement.
    number: int
    flow: Flow
    discloser: Party | None
    recipient: Party | None
    outcome: Outcome
    #: What of the flow itself is not known, so that it cannot be assessed: paths.
    unstated: tuple[str, ...] = ()
    #: Whether it relies on a power outside the Chapter.
    outside: bool = False
    #: The gateways that take it out of the question, because it relies on other law.
    gateways: tuple[Gateway, ...] = ()
    #: The answer on each span of the term, certain ones first.
    spans: tuple[tuple[SpanOfTerm, SingleAssessment], ...] = ()
    _rules: tuple[tuple[Rule, TermResult], ...] = attrs.field(default=(), alias="rules")
    _places: Mapping[str, int] = attrs.field(factory=dict, alias="places")
    _shared: SharedFacts = attrs.field(alias="shared")
    _term: Term = attrs.field(alias="term")
    _edition: Edition = attrs.field(alias="edition")
    _catalogue: Catalogue = attrs.field(alias="catalogue")

    @property
    def title(self) -> str:
        """Who discloses to whom, as far as it is known."""
        words = self._catalogue
        return words["title.disclosure"].format(
            discloser=self.discloser.name if self.discloser else words["word.discloser-not-known"],
            recipient=self.recipient.name if self.recipient else words["word.recipient-not-known"],
        )

    @property
    def passing(self) -> Passing:
        """What a duty of another law asks of the flow."""
        return Passing(
            discloser=None if self.discloser is None else self.discloser.specified_as,
            recipient=None if self.recipient is None else self.recipient.specified_as,
            territory=self.flow.territory,
            power=self.flow.power,
            objective=self.flow.objective,
        )

    @property
    def in_words(self) -> str:
        """The outcome in words; for a flow that relies on other law, that it was not asked."""
        return NOT_ASKED if self.gateways else OUTCOME_WORDS[self.outcome]

    @property
    def pointer(self) -> str:
        """The JSON Pointer of the flow in the agreement."""
        return flow_pointer(self.number)

    def path(self, path: str) -> str:
        """A path within the disclosure as the path within the agreement.

        A fact that no flow states for itself is one of the agreement: ``facts.pursues``.
        """
        if self._shared.has(path):
            return f"facts.{path}"
        return of_party(path, self._places) or f"flows.{self.number}.{path}"

    def _pointer(self, rule: Rule) -> str:
        path = rule.pointer.strip("/").replace("/", ".")
        own = of_party(path, self._places) or f"flows.{self.number}.{path}"
        return "/" + own.replace(".", "/")

    @property
    def unsettled(self) -> int:
        """How many decisive results are unknown.

        Of a flow that cannot be assessed yet: as many as it has, under the longest power.
        """
        if not self.spans:
            return _LONGEST if self.unstated else 0
        return sum(rule.decides and fold.result is None for rule, fold in self._rules)

    @functools.cached_property
    def questions(self) -> dict[str, FactQuestion]:
        """The facts that would settle the flow, by path within the agreement."""
        words = self._catalogue
        questions = {
            path: fact_question(f"flows.{path.rpartition('.')[2]}", words, number=self.number + 1)
            for path in self.unstated
        }
        for rule, fold in self._rules:
            if rule.decides and fold.result is None and fold.by_term:
                questions.update({name: fact_question(name, words) for name in self._term.missing})
        for path, (within, answer) in self.asked_in.items():
            questions[path] = answer.asking(within)
        return questions

    @functools.cached_property
    def asked_in(self) -> dict[str, tuple[str, SingleAssessment]]:
        """For each fact of the disclosure that would settle the flow, by path within the agreement:
        its path within the disclosure, and the answer in which it is missing.
        """
        if self.outcome is not Outcome.UNDETERMINED:
            return {}
        return {
            self.path(path): (path, answer) for answer in self._turning for path in answer.missing
        }

    @functools.cached_property
    def _turning(self) -> tuple[SingleAssessment, ...]:
        """The answers on the spans whose facts are needed however long the term is."""
        if any(rule.decides and fold.by_term for rule, fold in self._rules):
            return ()
        certain = len(self._term.certain)
        looked_at = self.spans[:certain] if certain else self.spans
        return tuple(answer for _, answer in looked_at if answer.outcome is Outcome.UNDETERMINED)

    @functools.cached_property
    def readings(self) -> tuple[str, ...]:
        """The readings on which the flow turns."""
        if self.outcome is not Outcome.UNDETERMINED:
            return ()
        return tuple(sorted({name for answer in self._turning for name in answer.readings}))

    @functools.cached_property
    def findings(self) -> tuple[Finding, ...]:
        """What each rule says to the flow throughout the term."""
        return tuple(self._unassessed() if not self.spans else self._assessed())

    def _unassessed(self) -> Iterator[Finding]:
        pointer = self.pointer + ("/power" if self.outside else "")
        on, words = self._on(None), self._catalogue
        if self.gateways:
            provisions = list(dict.fromkeys(gateway.provision for gateway in self.gateways))
            yield Finding(
                heading=declared_at("flow.power", pointer),
                result=Result.NOT_APPLICABLE,
                citations=OTHER_POWERS,
                reason=words["flow.other-law"].format(
                    title=self.title, provisions=and_list(provisions, words)
                ),
                cure=None,
                on=on,
                edition=self._edition,
            )
            return
        if self.outside:
            yield Finding(
                heading=declared_at("flow.power", pointer),
                result=Result.NOT_MET,
                citations=POWERS,
                reason=words["flow.outside"].format(title=self.title),
                cure=self._cure_of_outside(),
                on=on,
                edition=self._edition,
            )
            return
        lacking = [words[f"part.{path.rpartition('.')[2]}"] for path in self.unstated]
        many = "" if len(lacking) == 1 else ".several"
        yield Finding(
            heading=declared_at("flow.power", pointer),
            result=Result.UNKNOWN,
            citations=POWERS,
            reason=words[f"flow.not-assessed{many}"].format(
                title=self.title, lacking=and_list(lacking, words)
            ),
            cure=self._find_out(self.questions.values()),
            missing=self.unstated,
            on=on,
            edition=self._edition,
        )

    def _cure_of_outside(self) -> str:
        """What would cure a power that is not modelled, with the power that may be meant."""
        words = self._catalogue
        near = nearest_power(self.flow.power or "", self._edition)
        cure = words["flow.outside.cure"]
        return cure if near is None else f"{cure} {words['flow.outside.near'].format(near=near)}"

    def _find_out(self, questions: Iterable[FactQuestion]) -> str:
        find_out = self._catalogue["cure.find-out"]
        return " ".join(find_out.format(question=item.question) for item in questions)

    def _on(self, span: SpanOfTerm | None) -> date:
        if span is not None:
            return span.since
        return (*self._term.certain, *self._term.possible)[0].since

    def _assessed(self) -> Iterator[Finding]:
        law_changes = len(self.spans) > 1
        for number, (rule, fold) in enumerate(self._rules):
            span, answer = self.spans[fold.shown_by]
            shown = answer.findings[number]
            reason, cure, missing = shown.reason, shown.cure, shown.missing
            result = result_of(fold.result)
            if fold.by_term:
                missing = self._term.missing
                reason = self._from("flow.by-term", span, reason)
                cure = self._find_out(fact_question(name, self._catalogue) for name in missing)
            else:
                missing = tuple(self.path(path) for path in missing)
                if law_changes and fold.result in (False, None) and self._differs(number):
                    reason = self._from("flow.from", span, reason)
                cure = self._of_processor(rule, result) or cure
            yield Finding(
                heading=declared_at(rule, self._pointer(rule)),
                result=result,
                citations=shown.citations,
                reason=reason,
                cure=cure,
                missing=missing,
                readings=shown.readings if result is Result.UNKNOWN else (),
                on=span.since,
                edition=self._edition,
            )

    def _of_processor(self, rule: Rule, result: Result) -> str | None:
        """The cure where a processor is named for its controller, and has no place itself."""
        party = {"/discloser": self.discloser, "/recipient": self.recipient}.get(rule.pointer)
        if party is None or party.role != "processor" or not rule.id.endswith(PLACED):
            return None
        if result not in (Result.NOT_MET, Result.UNKNOWN):
            return None
        return self._catalogue["cure.processor"].format(party=party.name)

    def _from(self, id: str, span: SpanOfTerm, reason: str) -> str:
        words = self._catalogue
        return words[id].format(day=day_in_words(span.since, words), reason=reason)

    def _differs(self, number: int) -> bool:
        first = self.spans[0][1].results[number]
        return any(answer.results[number] is not first for _, answer in self.spans)

    def to_dict(self) -> dict[str, Any]:
        """The flow's answer as plain JSON values."""
        return {
            "discloser": self.flow.discloser,
            "recipient": self.flow.recipient,
            "outcome": self.outcome.value,
            "missing": list(self.questions) if self.outcome is Outcome.UNDETERMINED else [],
            "readings": list(self.readings),
            "spans": [
                {
                    "from": span.since.isoformat(),
                    "to": span.until and span.until.isoformat(),
                    "outcome": answer.outcome.value,
                }
                for span, answer in self.spans
            ],
        }


#: Ends the ids of the rules on whether a party has a place under the power.
PLACED = ("-specified", "-class", "-listed-for-discloser", "-listed-for-recipient")
#: That other powers are untouched, for a flow that relies on other law.
OTHER_POWERS = ("DEA 2017 s.40(10)",)
#: The provisions that give the powers, for a flow that cannot be assessed under one of them.
POWERS = ("DEA 2017 s.35(1)", "DEA 2017 s.36(1)", "DEA 2017 s.37(1)",
          "DEA 2017 s.38(1)", "DEA 2017 s.39(1)")  # fmt: skip


def flow_answer(
    agreement: Agreement,
    number: int,
    term: Term,
    edition: Edition,
    adopted: Mapping[str, bool],
    words: Catalogue,
    gateways: tuple[Gateway, ...] = (),
    *,
    flow: Flow,
    shared: SharedFacts,
) -> FlowAnswer:
    """What the power says to one flow of an agreement throughout its term.

    ``gateways`` are those of other law on which the flow relies; such a flow is not assessed.
    ``flow`` has the facts of the agreement where it states none of its own.
    """
    places = {party.id: place for place, party in enumerate(agreement.parties)}
    party_places = {
        role: places[id]
        for role in ("discloser", "recipient")
        if (id := getattr(flow, role)) in places
    }
    parties = {role: agreement.parties[place] for role, place in party_places.items()}
    common: dict[str, Any] = {
        "number": number,
        "flow": flow,
        "discloser": parties.get("discloser"),
        "recipient": parties.get("recipient"),
        "places": party_places,
        "shared": shared,
        "term": term,
        "edition": edition,
        "catalogue": words,
    }
    if gateways:
        return FlowAnswer(outcome=Outcome.UNDETERMINED, gateways=gateways, **common)
    if flow.power is not None and flow.power not in edition.powers:
        return FlowAnswer(outcome=Outcome.NOT_PERMITTED, outside=True, **common)
    unstated = [role for role in ("discloser", "recipient") if role not in parties]
    unstated += [name for name in ("power", "territory") if getattr(flow, name) is None]
    if unstated or flow.power is None or flow.territory is None:
        paths = tuple(f"flows.{number}.{name}" for name in unstated)
        return FlowAnswer(outcome=Outcome.UNDETERMINED, unstated=paths, **common)
    regard = {regard.party for regard in agreement.code_of_practice or ()}
    spans = []
    for span in (*term.certain, *term.possible):
        document = disclosure_of(
            flow,
            parties["discloser"],
            parties["recipient"],
            power=flow.power,
            on=span.since,
            territory=flow.territory,
            edition=edition,
            had_regard_to_code=True if flow.discloser in regard else None,
        )
        spans.append((span, answered(document, edition, adopted, words)))
    certain = len(term.certain)
    columns = zip(*(answer.results for _, answer in spans), strict=True)
    folds = [result_in_term(column[:certain], column[certain:]) for column in columns]
    rules = tuple(zip(spans[0][1].rules, folds, strict=True))
    return FlowAnswer(
        outcome=outcome_of([fold.result for rule, fold in rules if rule.decides]),
        spans=tuple(spans),
        rules=rules,
        **common,
    )
