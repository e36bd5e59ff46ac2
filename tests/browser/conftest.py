"""One Chromium for all tests of pages."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from support.browser_page import ARGUMENTS, AXE, PageSession, chromium, page_in_context

from pubservice_share.explorer import explorer_page

if TYPE_CHECKING:
    from playwright.sync_api import Browser


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Chromium; the test is skipped where there is none, but never in CI."""
    program = chromium()
    if program is None or not AXE.exists():
        reason = "Chromium or axe is missing: run `make test-all INSTALL_CHROMIUM=1`"
        if os.environ.get("CI"):
            pytest.fail(reason)
        pytest.skip(reason)
    from playwright.sync_api import sync_playwright

    with sync_playwright() as driver:
        chrome = driver.chromium.launch(executable_path=program, args=list(ARGUMENTS))
        yield chrome
        chrome.close()


@pytest.fixture
def open_page(browser: Browser) -> Iterator[Callable[..., PageSession]]:
    """``open_page(path, width=360)``: a page, closed after the test."""
    yield partial(page_in_context, browser)
    for context in browser.contexts:
        context.close()


@pytest.fixture(scope="session")
def explorer(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The explorer, as the command writes it."""
    page = tmp_path_factory.mktemp("explorer") / "explorer.html"
    page.write_text(explorer_page(), encoding="utf-8")
    return page
