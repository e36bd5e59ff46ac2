"""The examples of the pages are tests; generated tests draw what their profile says."""

from __future__ import annotations

from support import depth, xdist_groups
from support.pages import pages

depth.register()

pytest_collect_file = pages.pytest()
pytest_xdist_make_scheduler = xdist_groups.pytest_xdist_make_scheduler
