"""The examples of the pages are tests; generated tests draw what their profile says."""

from __future__ import annotations

import depth
import together
from pages import pages

depth.register()

pytest_collect_file = pages.pytest()
pytest_xdist_make_scheduler = together.pytest_xdist_make_scheduler
