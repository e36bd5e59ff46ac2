"""The examples of the pages are tests."""

from __future__ import annotations

from pages import pages

pytest_collect_file = pages.pytest()
