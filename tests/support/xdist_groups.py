"""The tests that stay together where they run on more than one core.

The examples of a page build on each other; what a module sets up once should not be set up on each
worker, nor Spark be started twice.  Every other test goes to whichever worker is free, so that none
is alone at the end.
"""

from __future__ import annotations

import functools
from pathlib import Path
from typing import Any

import pytest

__all__ = ["group_of", "pytest_xdist_make_scheduler"]

ROOT = Path(__file__).parents[2]


def group_of(test: str) -> str:
    """The group of a test, by its id; tests of one group run on one worker."""
    file = test.partition("::")[0]
    if "spark" in test:
        return "spark"
    return file if _stays(file) else test


@functools.cache
def _stays(file: str) -> bool:
    if not file.endswith(".py") or file.startswith("tests/browser/"):
        return True
    return 'scope="module"' in (ROOT / file).read_text(encoding="utf-8")


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> Any:
    """Give out groups of tests, the large ones first."""
    from xdist.scheduler import LoadScopeScheduling

    class Scheduling(LoadScopeScheduling):  # type: ignore[misc]  # xdist ships no types
        def _split_scope(self, nodeid: str) -> str:
            return group_of(nodeid)

    return Scheduling(config, log)
