"""Draw an answer as a terminal shows it, for the README.

The lines are those of the command; ``…`` is where some are left out.
"""

from __future__ import annotations

import io
import re
from pathlib import Path

from rich.console import Console
from rich.terminal_theme import TerminalTheme
from rich.text import Text

import pubservice_share as pss
from pubservice_share.cli.shared import paint
from pubservice_share.reports import answer_in_text

ROOT = Path(__file__).parent.parent
PICTURE = ROOT / "docs" / "answer.svg"
EXAMPLE = ROOT / "examples" / "troubled-families.json"
#: The parts of the answer that the picture shows: how each begins, and its number of lines.
SHOWN = (
    ("PERMITTED", 7),
    ("  met          West Yorkshire Police is a specified", 3),
    ("  met          Leeds City Council is a specified", 2),
    (None, 1),
    ("  met          The disclosure is meant to help", 2),
    (None, 1),
    ("  met          The controller has concluded", 3),
    (None, 1),
    ("\n", 1),
    ("The override:", 6),
    (None, 1),
    ("  data protection  still applies", 4),
    (None, 1),
    ("\n", 1),
    ("The power is permissive", 1),
)
#: Dark letters on white, each at least 4.5 to 1.
THEME = TerminalTheme(
    (255, 255, 255),
    (11, 12, 12),
    [(11, 12, 12), (190, 30, 20), (0, 90, 48), (125, 85, 0), (29, 112, 184), (83, 45, 109),
     (16, 96, 128), (80, 90, 95)],
)  # fmt: skip
_FORMAT = """<svg viewBox="0 0 {width} {height}" xmlns="http://www.w3.org/2000/svg" role="img"
  aria-label="A disclosure that is permitted, as the command prints the answer">
<style>
.{unique_id}-matrix {{ font-family: ui-monospace, Menlo, Consolas, monospace;
  font-size: {char_height}px; line-height: {line_height}px; }}
{styles}
</style>
<rect width="{width}" height="{height}" rx="8" fill="#ffffff" stroke="#b1b4b6"/>
<g transform="translate({terminal_x}, 14)">
{backgrounds}
<g class="{unique_id}-matrix">
{matrix}
</g>
</g>
</svg>
"""


def answer() -> str:
    """The answer to the example of the README, in colour."""
    document = pss.loads(EXAMPLE.read_bytes())
    return answer_in_text(pss.assess(document), width=80, paint=paint)


def lines() -> list[Text]:
    """The lines that the picture shows."""
    every_line = [Text.from_ansi(line) for line in answer().splitlines()]
    shown: list[Text] = []
    for begins, count in SHOWN:
        if begins is None:
            shown.append(Text("  …"))
        elif begins == "\n":
            shown.append(Text(""))
        else:
            at = next(n for n, line in enumerate(every_line) if line.plain.startswith(begins))
            shown += every_line[at : at + count]
    return shown


def picture() -> str:
    """The picture, as SVG."""
    console = Console(record=True, width=82, file=io.StringIO(), force_terminal=True)
    for line in lines():
        console.print(line)
    svg = console.export_svg(
        title="", theme=THEME, code_format=_FORMAT, unique_id="answer", font_aspect_ratio=0.61
    )
    # The picture clips nothing, and the ends of lines are not letters.
    without_clips = re.sub(r' clip-path="[^"]*"', "", svg)
    return re.sub(r"<text [^>]*>\n</text>", "", without_clips)


if __name__ == "__main__":
    PICTURE.write_text(picture(), encoding="utf-8")
