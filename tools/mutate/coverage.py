"""The tests that reach each line: a change there is tried on these first.

Every test counts as one that reaches a line which runs while a module is imported (rules, schemas),
or which no test is known to reach, since a cache may have kept its answer.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from . import rooms

#: Where the map is kept between runs.
MAP = rooms.ROOT / ".cache" / "reaching.json"
#: The seconds of the tests listed for one line, measured while lines are counted, which is slow:
#: the quickest, and at least one.
_SECONDS = 6.0
#: The context before any test starts: while modules are imported.
_IMPORTED = ""


class _Watcher:
    """A plugin: names the running test to coverage, and records the seconds of each."""

    def __init__(self, measured: Any) -> None:
        self.measured = measured
        self.seconds: dict[str, float] = {}

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Any:
        self.measured.switch_context(item.nodeid)
        result = yield
        self.measured.switch_context(_IMPORTED)
        return result

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        self.seconds[report.nodeid] = self.seconds.get(report.nodeid, 0.0) + report.duration


def write_map(arguments: list[str]) -> int:
    """Run every test of every room and write the lines that each reaches; return pytest's code."""
    import coverage

    measured = coverage.Coverage(
        data_file=None, branch=False, config_file=False, source=[str(rooms.PACKAGE)]
    )
    watcher = _Watcher(measured)
    measured.start()
    code = pytest.main([*arguments, *rooms.all_tests()], plugins=[watcher])
    measured.stop()
    if code == 0:
        MAP.parent.mkdir(parents=True, exist_ok=True)
        MAP.write_text(json.dumps(_map(measured.get_data(), watcher.seconds)), encoding="utf-8")
    return int(code)


def _map(data: Any, seconds: dict[str, float]) -> dict[str, Any]:
    files = {}
    for file in rooms.FILES:
        reached = data.contexts_by_lineno(str(file))
        files[rooms.name_of(file)] = {
            "text": rooms.text_of(file.read_bytes()),
            "lines": {
                line: _quickest(tests, seconds)
                for line, tests in reached.items()
                if _IMPORTED not in tests
            },
        }
    return files


def _quickest(tests: list[str], seconds: dict[str, float]) -> list[str]:
    quickest: list[str] = []
    total = 0.0
    for test in sorted(tests, key=lambda test: (seconds.get(test, 0.0), test)):
        total += seconds.get(test, 0.0)
        if quickest and total > _SECONDS:
            break
        quickest.append(test)
    return quickest


class TestMap:
    """The map of tests, for the modules that have not changed since it was written."""

    def __init__(self) -> None:
        self._files = json.loads(MAP.read_text(encoding="utf-8")) if MAP.exists() else {}

    def tests(self, file: Path, line: int) -> list[str]:
        """The tests known to reach a line, the quickest first; an empty list where all may."""
        entry = self._files.get(rooms.name_of(file))
        if entry is None or entry["text"] != rooms.text_of(file.read_bytes()):
            return []
        tests: list[str] = entry["lines"].get(str(line), [])
        return tests
