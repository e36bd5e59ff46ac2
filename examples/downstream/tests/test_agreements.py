"""The shelf shows the true state of each agreement, whatever happens to it."""

from __future__ import annotations

import tempfile
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.stateful import initialize, invariant

import pubservice_share as pss
from family_support.agreements import Standing, shelf, standing
from pubservice_share import strategies
from pubservice_share.strategies import AgreementLife

OURS = Path(__file__).parent.parent / "agreements"


def test_our_own_agreements_run() -> None:
    standings = {entry.agreement.id: entry for entry in shelf(OURS, date(2025, 10, 1))}
    assert set(standings) == {"leeds-families", "fuel-poverty-rebate"}
    for entry in standings.values():
        assert (entry.outcome, entry.state) == (pss.Outcome.PERMITTED, "running")


@given(strategies.agreements(outcome="permitted"))
def test_an_agreement_in_order_needs_no_cure(agreement: pss.Agreement) -> None:
    assert agreement.starts is not None
    assert standing(agreement, agreement.starts).cures == {}


@pytest.mark.parametrize(
    "rule",
    ["agreement.recipient-missing", "agreement.review-date-missing", "agreement.registered-late"],
)
@settings(suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_what_is_broken_is_what_is_to_be_mended(rule: str, data: st.DataObject) -> None:
    agreement = data.draw(strategies.agreements(broken_by=rule))
    assert agreement.starts is not None
    assert set(standing(agreement, agreement.starts).cures) == {rule}


class OnOurShelf(AgreementLife):
    """Whatever happens to an agreement, it is written to a folder and read from it."""

    @initialize()
    def a_folder(self) -> None:
        self.folder = tempfile.TemporaryDirectory()

    def read_back(self) -> Standing:
        path = Path(self.folder.name, "ours.json")
        path.write_text(pss.dumps(self.agreement, indent=2), encoding="utf-8")
        (entry,) = shelf(path.parent, self.as_of)
        return entry

    @invariant()
    def the_shelf_shows_what_was_done_to_it(self) -> None:
        entry = self.read_back()
        assert entry.agreement == self.agreement
        assert entry.outcome is self.expected

    @invariant()
    def what_has_ended_does_not_run(self) -> None:
        ends = self.agreement.ends
        if ends is not None and self.as_of >= ends:
            assert self.read_back().state != "running"

    def teardown(self) -> None:
        if hasattr(self, "folder"):
            self.folder.cleanup()


TestOnOurShelf = OnOurShelf.TestCase
