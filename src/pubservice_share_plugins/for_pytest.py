"""The pytest plugin: case files as tests, and the law of a day as a fixture.

pytest loads this at every start, so it imports nothing of the library until a test needs it.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from datetime import date

    from pubservice_share.law import Law

_INI = "pubservice_share_cases"
_DAY = "pubservice_share_law_day"


def pytest_addoption(parser: pytest.Parser) -> None:
    """Where the case files are, and the day of the law."""
    parser.addini(
        _INI,
        "case files to collect: glob patterns from the root, or names such as *.cases.json",
        type="args",
        default=["*.cases.json"],
    )
    parser.addini(_DAY, "the day of the law for tests that do not name one, such as 2024-05-01")


def pytest_configure(config: pytest.Config) -> None:
    """The markers."""
    config.addinivalue_line("markers", "law_day(day): the day of the law for law_on_day")
    config.addinivalue_line(
        "markers",
        "every_law_day(first, last): run for the first day of each span of law between two days",
    )


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """A case file is a file of tests."""
    if file_path.suffix != ".json":
        return None
    root = parent.config.rootpath
    path = file_path.relative_to(root) if file_path.is_relative_to(root) else file_path
    if any(path.match(pattern) for pattern in parent.config.getini(_INI)):
        return CaseFile.from_parent(parent, path=file_path)
    return None


class CaseFile(pytest.File):
    """A JSON list of cases."""

    def collect(self) -> Iterator[pytest.Item]:
        """A test for each case.  A file without cases is an error of collection."""
        from pubservice_share.conformance import CaseError, cases_in

        try:
            cases = cases_in(self.path)
        except CaseError as error:
            raise self.CollectError(str(error)) from None
        for case in cases:
            yield CaseItem.from_parent(self, name=case.name, case=case)


class CaseItem(pytest.Item):
    """One case: it passes where the library's answer agrees with every expectation."""

    def __init__(self, *, case: Any, **options: Any) -> None:
        super().__init__(**options)
        self.case = case

    def runtest(self) -> None:
        """Compare the answer with what is expected."""
        from pubservice_share.conformance import disagreements

        differences = disagreements(self.case)
        if differences:
            raise DisagreementError(differences)

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> Any:
        """What differs, and why the case is there: no traceback."""
        from pubservice_share import DocumentError
        from pubservice_share.conformance import CaseError

        if isinstance(excinfo.value, DisagreementError):
            differences = (f"  {line}" for line in excinfo.value.differences)
            lines = [self.name, f"  why: {self.case.why}", *differences]
            return "\n".join([*lines, f"  based on: {', '.join(self.case.citations) or 'nothing'}"])
        if isinstance(excinfo.value, DocumentError):
            return f"{self.name}\n  the document does not load: {excinfo.value}"
        if isinstance(excinfo.value, CaseError):
            return f"{self.name}\n  {excinfo.value}"
        return super().repr_failure(excinfo, style)

    def reportinfo(self) -> tuple[Path, None, str]:
        """Where the case is."""
        return self.path, None, f"case: {self.name}"


class DisagreementError(AssertionError):
    """An answer that differs from what a case expects."""

    def __init__(self, differences: tuple[str, ...]) -> None:
        super().__init__("; ".join(differences))
        self.differences = differences


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """A test marked ``every_law_day`` runs once for each span of law."""
    marker = metafunc.definition.get_closest_marker("every_law_day")
    if marker is None:
        return
    from pubservice_share import law

    if len(marker.args) != 2:
        raise pytest.UsageError("every_law_day(first, last) takes two days such as '2024-05-01'")
    first, last = (_as_day(day).isoformat() for day in marker.args)
    changes = [day.isoformat() for day in law.change_days(law.built_in())]
    days = [first, *(day for day in changes if first < day <= last)]
    metafunc.parametrize("law_day", days, indirect=True)


def _as_day(day: Any) -> date:
    from pubservice_share import law

    try:
        return law.as_at(day).on
    except (TypeError, ValueError) as error:
        raise pytest.UsageError(f"the day of the law: {error}") from None


@pytest.fixture
def law_day(request: pytest.FixtureRequest) -> date:
    """The day of the law: of the marker ``law_day``, or of the ini option."""
    marker = request.node.get_closest_marker("law_day")
    day = getattr(request, "param", None)
    if day is None and marker is not None:
        day = marker.args[0] if marker.args else None
    day = day or request.config.getini(_DAY)
    if not day:
        raise pytest.UsageError(
            "the day of the law is missing: mark the test with "
            f"@pytest.mark.law_day('2024-05-01'), or set {_DAY} in the configuration"
        )
    return _as_day(day)


@pytest.fixture
def law_on_day(law_day: date) -> Law:
    """The law as at the day of the law."""
    from pubservice_share import law

    return law.as_at(law_day)
