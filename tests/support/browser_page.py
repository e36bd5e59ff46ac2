"""Chromium for the tests of pages: where it is, and what a page did while it was open."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tools.tasks.packages import CHROMIUM

if TYPE_CHECKING:
    from playwright.sync_api import Browser, BrowserContext, Page, Request

ROOT = Path(__file__).parents[2]
AXE = ROOT / ".cache" / "browser" / "node_modules" / "axe-core" / "axe.min.js"

#: Nothing of the browser's own goes out, and it runs as root and without a screen.
ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


def chromium() -> str | None:
    """The path of a Chromium, or None."""
    return next((path for name in CHROMIUM if (path := shutil.which(name))), None)


class PageSession:
    """An open page, with all its requests and errors."""

    page: Page
    #: The address of every request, the page itself among them.
    requests: list[str]
    #: Errors of scripts, and what the console was told of errors and warnings.
    errors: list[str]

    def __init__(self, context: BrowserContext) -> None:
        self.requests, self.errors = [], []
        # Whatever leaves the machine is stopped, and seen.
        context.route("**/*", self._keep_request)
        context.set_default_timeout(10_000)
        self.page = context.new_page()
        self.page.on("pageerror", lambda error: self.errors.append(str(error)))
        self.page.on(
            "console",
            lambda message: self._keep_message(message.type, message.text),
        )

    def _keep_message(self, kind: str, text: str) -> None:
        if kind in ("error", "warning"):
            self.errors.append(text)

    def _keep_request(self, route: Any, request: Request) -> None:
        self.requests.append(request.url)
        if request.url.startswith(("file:", "data:", "blob:", "about:")):
            route.continue_()
        else:
            route.abort()

    @property
    def outside(self) -> list[str]:
        """Requests for anything but the page itself and its embedded data."""
        own = self.page.url.partition("#")[0]
        return [
            url
            for url in self.requests
            if url.partition("#")[0] != own and not url.startswith(("data:", "blob:"))
        ]


def page_in_context(
    browser: Browser, page: Path | None = None, *, width: int = 1280, height: int = 900, **more: Any
) -> PageSession:
    """A page in a context of its own: nothing is shared between two of them.

    ``more`` goes to ``browser.new_context``: ``java_script_enabled=False``, ``color_scheme``.
    """
    session = PageSession(
        browser.new_context(viewport={"width": width, "height": height}, offline=True, **more)
    )
    if page is not None:
        session.page.goto(page.resolve().as_uri())
    return session


#: Resolves once what was done before it is drawn.
DRAWN = "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))"


def becomes_true(page: Page, condition: str, argument: Any = None) -> bool:
    """Whether a function of the page comes true within some redraws.

    The check runs outside the page, because the policy of a page forbids added scripts.
    """
    for _ in range(200):
        if page.evaluate(condition, argument):
            return True
        page.evaluate(DRAWN)
    return False


def violations(page: Page) -> list[str]:
    """The faults that axe reports in the page now: rule, reason and the first places."""
    page.evaluate(AXE.read_text(encoding="utf-8"))
    results = page.evaluate("axe.run(document, {resultTypes: ['violations']})")
    return [
        f"{violation['id']}: {violation['help']}: "
        + "; ".join(str(node["target"]) for node in violation["nodes"][:5])
        for violation in results["violations"]
    ]
