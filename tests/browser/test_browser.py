"""The browser of the tests works and sees the requests of a page, and none of them goes out."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from support.browser_page import PageSession, violations

pytestmark = pytest.mark.browser


def test_requests_and_errors_and_violations_are_seen(
    open_page: Callable[..., PageSession], tmp_path: Path
) -> None:
    page = tmp_path / "page.html"
    page.write_text(
        "<!doctype html><html lang=en><title>A page</title><main><h1>A page</h1>"
        "<img src='https://example.org/a.png'><script>throw new Error('seen')</script></main>",
        encoding="utf-8",
    )
    tab = open_page(page)
    assert tab.page.inner_text("h1") == "A page"
    assert tab.outside == ["https://example.org/a.png"]
    assert any("seen" in error for error in tab.errors)
    assert [violation.partition(":")[0] for violation in violations(tab.page)] == ["image-alt"]
