"""The life of an agreement as a state machine: drafted, signed, changed, reviewed, ended.

Users extend it: a subclass adds rules that drive a system of their own with ``agreement`` and
``as_of``, and invariants that compare the outcome there with ``expected``.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from pubservice_share.assessment import Outcome, assess
from pubservice_share.documents import dumps, from_dict, loads
from pubservice_share.guidance.lifecycle import lifecycle
from pubservice_share.law import built_in, change_days
from pubservice_share.model.agreements import Agreement

from .agreements_by_outcome import faultless, with_flow_changed

__all__ = ["AgreementLife"]

_PAPERS = ("dpia", "business_case", "security_plan", "signatures", "privacy_notices",
           "code_of_practice", "breach_contacts", "register_entry", "lawful_bases")  # fmt: skip


class AgreementLife(RuleBasedStateMachine):
    """An agreement and a day, changed step by step.

    ``agreement`` is the typed agreement, ``as_of`` the day, and ``expected`` the outcome that
    follows from the changes made, not from the library.
    """

    document: dict[str, Any]
    as_of: date

    @initialize(document=faultless())
    def made(self, document: dict[str, Any]) -> None:
        """Start with an agreement that passes every check, on its first day."""
        self.document = document
        self.original = document
        self.changed: dict[int, Outcome] = {}
        self.as_of = date.fromisoformat(document["starts"])

    @property
    def agreement(self) -> Agreement:
        """The agreement as it is now."""
        return from_dict(self.document, as_=Agreement)

    @property
    def expected(self) -> Outcome:
        """The outcome that the answer must have."""
        outcomes = set(self.changed.values())
        for outcome in (Outcome.NOT_PERMITTED, Outcome.UNDETERMINED):
            if outcome in outcomes:
                return outcome
        return Outcome.PERMITTED

    @rule(days=st.integers(1, 400))
    def days_pass(self, days: int) -> None:
        """Some days pass."""
        self.as_of += timedelta(days=days)

    @precondition(lambda self: len(self.changed) < len(self.original["flows"]))
    @rule(data=st.data(), fails=st.booleans())
    def facts_change(self, data: st.DataObject, fails: bool) -> None:
        """A fact of a flow changes, or becomes unknown."""
        changed_agreement = data.draw(with_flow_changed(self.document, fails=fails))
        for number, (old, new) in enumerate(
            zip(self.document["flows"], changed_agreement["flows"], strict=True)
        ):
            if old != new and number not in self.changed:
                self.changed[number] = Outcome.NOT_PERMITTED if fails else Outcome.UNDETERMINED
                flows = [*self.document["flows"]]
                flows[number] = new
                self.document = {**self.document, "flows": flows}

    @precondition(lambda self: self.changed)
    @rule()
    def facts_are_mended(self) -> None:
        """Restore every flow as agreed."""
        self.document = {**self.document, "flows": self.original["flows"]}
        self.changed = {}

    @rule(name=st.sampled_from(_PAPERS))
    def paper_is_lost(self, name: str) -> None:
        """Remove a paper."""
        self.document = {field: value for field, value in self.document.items() if field != name}

    @rule()
    def papers_are_found(self) -> None:
        """Restore every paper."""
        self.document = {**self.document, **{name: self.original[name] for name in _PAPERS}}

    @rule()
    def reviewed(self) -> None:
        """Review it: the next review is on the day before the end."""
        last = date.fromisoformat(self.document["ends"]) - timedelta(days=1)
        self.document = {**self.document, "reviews_on": last.isoformat()}

    @rule(status=st.sampled_from(["draft", "active", "suspended", "withdrawn"]))
    def status_changes(self, status: str) -> None:
        """Change its status."""
        self.document = {**self.document, "status": status}

    @rule()
    def term_is_cut_short(self) -> None:
        """End it halfway through its term."""
        starts, ends = (date.fromisoformat(self.document[name]) for name in ("starts", "ends"))
        if (ends - starts).days > 1:
            middle = starts + (ends - starts) // 2
            review = min(middle, date.fromisoformat(self.document["reviews_on"]))
            self.document = {
                **self.document, "ends": middle.isoformat(), "reviews_on": review.isoformat()
            }  # fmt: skip

    @invariant()
    def answer_follows_from_its_flows(self) -> None:
        """The outcome depends only on the flows: papers, status and day do not change it."""
        answer = assess(self.agreement)
        assert answer.outcome is self.expected, (answer.outcome, self.expected)

    @invariant()
    def each_flow_is_a_disclosure_on_every_span(self) -> None:
        """Each flow has the worst outcome of its disclosures throughout the term."""
        parties = {party["id"]: party for party in self.document["parties"]}
        answer: Any = assess(self.agreement)
        starts, ends = (date.fromisoformat(self.document[name]) for name in ("starts", "ends"))
        days = [starts, *(day for day in change_days(built_in()) if starts < day < ends)]
        for flow, flow_answer in zip(self.document["flows"], answer.flows, strict=True):
            outcomes = {assess(from_dict(_disclosure(flow, parties, day))).outcome for day in days}
            worst = next(
                (
                    outcome
                    for outcome in (Outcome.NOT_PERMITTED, Outcome.UNDETERMINED)
                    if outcome in outcomes
                ),
                Outcome.PERMITTED,
            )
            assert flow_answer.outcome is worst, (flow_answer.outcome, worst)

    @invariant()
    def survives_the_journey_through_json(self) -> None:
        """Writing and reading it gives the same agreement."""
        assert loads(dumps(self.agreement)) == self.agreement

    @invariant()
    def days_are_told_as_of_the_day(self) -> None:
        """Its state follows from its days and its status."""
        state = lifecycle(self.agreement, self.as_of)
        ends = date.fromisoformat(self.document["ends"])
        assert state.days_left == (ends - self.as_of).days
        if self.document["status"] == "active":
            assert state.state == ("ended" if self.as_of >= ends else "running")
        assert state.next_review is None or self.as_of <= state.next_review


def _disclosure(
    flow: dict[str, Any], parties: dict[str, dict[str, Any]], day: date
) -> dict[str, Any]:
    """The disclosure on a day that a flow represents."""
    facts = {name: value for name, value in flow.items() if name != "items"}
    bodies = {
        role: {name: value for name, value in parties[flow[role]].items() if name not in _OF_PARTY}
        for role in ("discloser", "recipient")
    }
    return {"type": "disclosure", "on": day.isoformat(), **facts, **bodies}


_OF_PARTY = ("id", "role")
