"""Which tests reach which line: what is changed there is tried on these first.

A line that is reached while a module is imported (rules, schemas) is of every test; so is one
that no test is known to reach, since a memory may have kept its answer.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from . import rooms

#: Where the map is kept between runs.
MAP = rooms.ROOT / ".cache" / "reaching.json"
#: Seconds of the tests that are kept of one line (as measured while lines are counted, which is
#: slow): the quickest, and one at least.
_SECONDS = 6.0
#: Where a test was not yet begun: while modules are imported.
_IMPORTED = ""


class _Watcher:
    """Tells coverage which test is being run, and how long each took."""

    def __init__(self, watched: Any) -> None:
        self.watched = watched
        self.seconds: dict[str, float] = {}

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Any:
        self.watched.switch_context(item.nodeid)
        result = yield
        self.watched.switch_context(_IMPORTED)
        return result

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        self.seconds[report.nodeid] = self.seconds.get(report.nodeid, 0.0) + report.duration


def write_map(arguments: list[str]) -> int:
    """Run every test of every room and write down what each reaches; pytest's exit code."""
    import coverage

    watched = coverage.Coverage(
        data_file=None, branch=False, config_file=False, source=[str(rooms.PACKAGE)]
    )
    watcher = _Watcher(watched)
    watched.start()
    code = pytest.main([*arguments, *rooms.all_tests()], plugins=[watcher])
    watched.stop()
    if code == 0:
        MAP.parent.mkdir(parents=True, exist_ok=True)
        MAP.write_text(json.dumps(_told(watched.get_data(), watcher.seconds)), encoding="utf-8")
    return int(code)


def _told(data: Any, seconds: dict[str, float]) -> dict[str, Any]:
    told = {}
    for file in rooms.FILES:
        reached = data.contexts_by_lineno(str(file))
        told[rooms.named(file)] = {
            "text": rooms.text_of(file.read_bytes()),
            "lines": {
                line: _quickest(tests, seconds)
                for line, tests in reached.items()
                if _IMPORTED not in tests
            },
        }
    return told


def _quickest(tests: list[str], seconds: dict[str, float]) -> list[str]:
    kept: list[str] = []
    together = 0.0
    for test in sorted(tests, key=lambda test: (seconds.get(test, 0.0), test)):
        together += seconds.get(test, 0.0)
        if kept and together > _SECONDS:
            break
        kept.append(test)
    return kept


class Reaching:
    """The map as it was written, of those modules that have not changed since."""

    def __init__(self) -> None:
        self._files = json.loads(MAP.read_text(encoding="utf-8")) if MAP.exists() else {}

    def tests(self, file: Path, line: int) -> list[str]:
        """The tests known to reach a line, the quickest first; none where all might."""
        held = self._files.get(rooms.named(file))
        if held is None or held["text"] != rooms.text_of(file.read_bytes()):
            return []
        found: list[str] = held["lines"].get(str(line), [])
        return found
