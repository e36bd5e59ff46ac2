"""The state machine of an agreement's life passes, and finds a fault put into the library."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis.stateful import invariant, rule, run_state_machine_as_test
from support.depth import scaled

from pubservice_share.strategies import AgreementLife

SOURCE = Path(__file__).parent.parent.parent / "src"
quick = settings(
    max_examples=scaled(40),
    stateful_step_count=12,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)


def test_the_life_of_an_agreement_holds() -> None:
    run_state_machine_as_test(AgreementLife, settings=quick)


class Counting(AgreementLife):
    """A user's own system, driven by the machine."""

    looked_at = 0

    @rule()
    def look(self) -> None:
        self.looked_at += 1

    @invariant()
    def has_its_title(self) -> None:
        assert self.agreement.title == "An agreement to share"


def test_users_extend_it() -> None:
    run_state_machine_as_test(Counting, settings=quick)


_RUN = """
from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import run_state_machine_as_test
from pubservice_share.strategies import AgreementLife

run_state_machine_as_test(AgreementLife, settings=settings(
    max_examples=100, stateful_step_count=8, deadline=None, database=None, derandomize=True,
    phases=[Phase.generate],
    suppress_health_check=list(HealthCheck)))
"""

#: (file, its text, the faulty text)
FAULTS = [
    # An unknown flow counts as permitted.
    (
        "assessment/results.py",
        "(Outcome.NOT_PERMITTED, Outcome.UNDETERMINED, Outcome.PERMITTED)",
        "(Outcome.NOT_PERMITTED, Outcome.PERMITTED, Outcome.UNDETERMINED)",
    ),
    # The days left are never negative.
    ("guidance/lifecycle.py", "days_left=None if ends is None else (ends - day).days,",
     "days_left=None if ends is None else max((ends - day).days, 0),"),
    # A flow that fails on one span of law counts as unknown.
    ("logic/results.py", "if False in results:\n        return False",
     "if False in results:\n        return None"),
]  # fmt: skip


@pytest.mark.parametrize(("file", "right", "wrong"), FAULTS, ids=[row[0] for row in FAULTS])
def test_a_fault_put_into_a_copy_of_the_library_is_found(
    file: str, right: str, wrong: str, tmp_path: Path
) -> None:
    copied = tmp_path / "src"
    shutil.copytree(SOURCE, copied, ignore=shutil.ignore_patterns("__pycache__"))
    path = copied / "pubservice_share" / file
    text = path.read_text(encoding="utf-8")
    assert text.count(right) == 1
    path.write_text(text.replace(right, wrong), encoding="utf-8")
    result = subprocess.run(
        [sys.executable, "-c", _RUN], env={**os.environ, "PYTHONPATH": str(copied)},
        cwd=tmp_path, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert result.returncode != 0
    assert "state = AgreementLife()" in result.stderr
