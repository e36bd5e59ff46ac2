"""The first answer of the JavaScript package: in a new Node, and in a new page of Chromium.

    python benchmarks/javascript.py

The time is that from the first import to the answer.  In Chromium the files come from a server on
this machine and, after the first page, from the browser's cache.  Beside it stands the time until
the explorer shows its first page.  What is missing on the machine is left out.
"""

from __future__ import annotations

import functools
import json
import shutil
import statistics
import subprocess
import tempfile
import threading
from collections.abc import Iterator
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import ClassVar

from times import SMALL

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "packages" / "js"
EXAMPLE = ROOT / "examples" / "troubled-families.json"
ROUNDS = 2 if SMALL else 15
#: Imports an entry of the package and answers a document: the milliseconds of both.
FIRST_ANSWER = """async ([entry, document]) => {
  const start = performance.now();
  const { assess } = await import(entry);
  const loaded = performance.now();
  const { outcome } = assess(document);
  if (outcome !== "permitted") throw new Error(outcome);
  const first = performance.now();
  assess(document);
  return [loaded - start, first - loaded, performance.now() - first];
}"""
PARTS = ("import", "first answer", "second answer")


def row(name: str, parts: list[list[float]]) -> str:
    """The medians of the times of each part, and of import and first answer together."""
    both = statistics.median(one[0] + one[1] for one in parts)
    shown = ", ".join(
        f"{part} {statistics.median(times):.1f}"
        for part, times in zip(PARTS, zip(*parts, strict=True), strict=True)
    )
    return f"  {name:<34}{both:>8.1f} ms ({shown})"


def in_node(node: str, entry: str, document: object) -> list[float]:
    """The times in a new process."""
    asked = json.dumps([(PACKAGE / entry).as_uri(), document])
    script = f"console.log(JSON.stringify(await ({FIRST_ANSWER})({asked})))"
    run = subprocess.run(
        [node, "--input-type=module", "-e", script], check=True, capture_output=True, text=True
    )
    times: list[float] = json.loads(run.stdout)
    return times


class _Files(SimpleHTTPRequestHandler):
    """Files of a folder, which a browser may keep."""

    protocol_version = "HTTP/1.1"
    extensions_map: ClassVar[dict[str, str]] = {
        **SimpleHTTPRequestHandler.extensions_map,
        ".mjs": "text/javascript",
    }

    def end_headers(self) -> None:
        self.send_header("Cache-Control", "max-age=3600")
        super().end_headers()

    def log_message(self, format: str, *args: object) -> None:
        """Nothing: a request is no news."""


def in_chromium(document: object) -> Iterator[str]:
    """A line for each entry of the package, and one for the explorer."""
    try:
        from playwright.sync_api import sync_playwright
    except ImportError:
        return
    from pubservice_share.explorer import explorer_page

    program = next(filter(None, map(shutil.which, ("chromium", "chromium-browser"))), None)
    if program is None:
        return
    with tempfile.TemporaryDirectory() as folder:
        shutil.copytree(PACKAGE, folder, dirs_exist_ok=True)
        Path(folder, "empty.html").write_text("<!doctype html><title>Empty</title>")
        Path(folder, "explorer.html").write_text(explorer_page(), encoding="utf-8")
        server = ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(_Files, directory=folder))
        threading.Thread(target=server.serve_forever, daemon=True).start()
        address = f"http://127.0.0.1:{server.server_port}"
        with sync_playwright() as driver:
            browser = driver.chromium.launch(executable_path=program, args=["--no-sandbox"])
            context = browser.new_context()
            for entry in ("index.mjs", "answers.mjs"):
                parts = []
                # The first page fills the cache.
                for number in range(ROUNDS + 1):
                    page = context.new_page()
                    page.goto(f"{address}/empty.html")
                    times = page.evaluate(FIRST_ANSWER, [f"/{entry}", document])
                    page.close()
                    if number:
                        parts.append(times)
                yield row(f"Chromium, {entry}", parts)
            shown = []
            for number in range(ROUNDS + 1):
                page = context.new_page()
                page.goto(f"{address}/explorer.html")
                if number:
                    shown.append(
                        page.evaluate(
                            "() => { const [it] = performance.getEntriesByType('navigation');"
                            " return it.domContentLoadedEventEnd - it.responseEnd; }"
                        )
                    )
                page.close()
            first_page = statistics.median(shown)
            yield f"  {'Chromium, the explorer':<34}{first_page:>8.1f} ms (first page)"
            browser.close()
        server.shutdown()


def main() -> None:
    """Print the times."""
    document = json.loads(EXAMPLE.read_text(encoding="utf-8"))
    print("\nThe first answer in JavaScript")
    node = shutil.which("node")
    if node is not None:
        for entry in ("index.mjs", "answers.mjs"):
            print(row(f"Node, {entry}", [in_node(node, entry, document) for _ in range(ROUNDS)]))
    for line in in_chromium(document):
        print(line)


if __name__ == "__main__":
    main()
