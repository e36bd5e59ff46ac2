"""The plot of ``docs/reference/table-figures.md``: time and memory by the number of rows.

python benchmarks/plot_tables.py
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterator
from html import escape
from pathlib import Path

ROOT = Path(__file__).parent.parent
RESULTS = Path(__file__).parent / "results" / "tables.json"
PLOT = ROOT / "docs" / "reference" / "tables-growth.svg"

#: The lines: what the results call them, what the plot does, colour and dashes.
LINES = {
    "ours": ("assess_table, in memory", "#1d70b8", ""),
    "growth": ("assess_table, file in batches", "#003078", "2 4"),
    "by-hand": ("by hand in Polars", "#d4351c", "9 4"),
    "openfisca-set-up": ("OpenFisca-core", "#00703c", "12 4 2 4"),
    "spark": ("by hand in PySpark", "#4c2c92", "5 5"),
}
_WIDTH, _HEIGHT, _LEFT, _TOP, _GAP = 370, 260, 70, 50, 90
_ROWS = (1e6, 1e8)


def _place(value: float, low: float, high: float, length: float) -> float:
    """Where a value stands on an axis whose steps are tenfold."""
    return length * (math.log10(value) - math.log10(low)) / (math.log10(high) - math.log10(low))


def _tens(low: float, high: float) -> Iterator[float]:
    for power in range(math.ceil(math.log10(low) - 1e-9), math.floor(math.log10(high) + 1e-9) + 1):
        yield 10.0**power


def _short(value: float) -> str:
    if value >= 1e6:
        return f"{value / 1e6:g} m"
    return f"{value:g}"


def _panel(
    held: dict[str, dict[str, dict[str, float]]], key: str, title: str, low: float, high: float,
    at: float,
) -> Iterator[str]:  # fmt: skip
    """One plot: its frame, its lines and the marks on them."""
    bottom = _TOP + _HEIGHT
    yield f'<text x="{at}" y="{_TOP - 18}" font-weight="bold">{escape(title)}</text>'
    for value in _tens(low, high):
        y = bottom - _place(value, low, high, _HEIGHT)
        yield f'<line class="rule" x1="{at}" x2="{at + _WIDTH}" y1="{y:.1f}" y2="{y:.1f}"/>'
        yield f'<text x="{at - 8}" y="{y + 4:.1f}" text-anchor="end">{_short(value)}</text>'
    for value in _tens(*_ROWS):
        x = at + 20 + _place(value, *_ROWS, _WIDTH - 40)
        yield f'<line class="rule" x1="{x:.1f}" x2="{x:.1f}" y1="{_TOP}" y2="{bottom}"/>'
        yield f'<text x="{x:.1f}" y="{bottom + 20}" text-anchor="middle">{_short(value)}</text>'
    yield f'<text x="{at + _WIDTH / 2}" y="{bottom + 42}" text-anchor="middle">rows</text>'
    for name, (_, colour, dashes) in LINES.items():
        points = [
            (
                at + 20 + _place(float(rows), *_ROWS, _WIDTH - 40),
                bottom - _place(told[key], low, high, _HEIGHT),
            )
            for rows, told in sorted(held.get(name, {}).items(), key=lambda each: int(each[0]))
        ]
        if not points:
            continue
        line = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
        yield (
            f'<polyline points="{line}" fill="none" stroke="{colour}" stroke-width="2.5" '
            f'stroke-dasharray="{dashes}"/>'
        )
        for x, y in points:
            yield f'<circle cx="{x:.1f}" cy="{y:.1f}" r="4" fill="{colour}"/>'


def _key_of_lines(present: list[str]) -> Iterator[str]:
    for number, name in enumerate(present):
        says, colour, dashes = LINES[name]
        x, y = _LEFT + (number % 3) * 270, _TOP + _HEIGHT + 72 + (number // 3) * 24
        yield (
            f'<line x1="{x}" x2="{x + 40}" y1="{y - 4}" y2="{y - 4}" stroke="{colour}" '
            f'stroke-width="2.5" stroke-dasharray="{dashes}"/>'
        )
        yield f'<text x="{x + 48}" y="{y}">{escape(says)}</text>'


def _told(held: dict[str, dict[str, dict[str, float]]], present: list[str]) -> str:
    """The plot in words, for those who do not see it."""
    return " ".join(
        f"{LINES[name][0]}: "
        + "; ".join(
            f"{int(rows):,} rows in {told['processor']:.0f} seconds of the processor with "
            f"{told['memory']:.1f} GB"
            for rows, told in sorted(held[name].items(), key=lambda each: int(each[0]))
        )
        + "."
        for name in present
    )


def plot() -> str:
    """The picture as SVG."""
    held = json.loads(RESULTS.read_text(encoding="utf-8"))["figures"]
    present = [name for name in LINES if name in held]
    several = [told for name in present for told in held[name].values()]

    def around(key: str) -> tuple[float, float]:
        values = [told[key] for told in several]
        return (
            10 ** math.floor(math.log10(min(values)) + 1e-9),
            10 ** math.ceil(math.log10(max(values)) - 1e-9),
        )

    width = 2 * _LEFT + 2 * _WIDTH + _GAP - 40
    height = _TOP + _HEIGHT + 72 + 24 * math.ceil(len(present) / 3)
    second = _LEFT + _WIDTH + _GAP
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" role="img" '
        'aria-labelledby="title desc" font-family="Arial, sans-serif" font-size="14">',
        '<title id="title">Time and memory for a log of disclosures, by number of rows</title>',
        f'<desc id="desc">{escape(_told(held, present))}</desc>',
        "<style>.rule{stroke:#b1b4b6;stroke-width:1} text{fill:#0b0c0c}</style>",
        f'<rect width="{width}" height="{height}" fill="#ffffff"/>',
        *_panel(held, "processor", "Seconds of the processor", *around("processor"), _LEFT),
        *_panel(held, "memory", "Most memory, GB", *around("memory"), second),
        *_key_of_lines(present),
        "</svg>",
    ]
    return "\n".join(parts) + "\n"


def table() -> str:
    """The same figures as a table of the page."""
    held = json.loads(RESULTS.read_text(encoding="utf-8"))["figures"]
    rows = [
        "| what | rows | on the clock, s | of the processor, s | most memory, GB | before, GB |",
        "|---|---|---|---|---|---|",
    ]
    for name, several in held.items():
        for count, told in sorted(several.items(), key=lambda each: int(each[0])):
            rows.append(
                f"| {name} | {int(count):,} | {told['seconds']:.1f} | {told['processor']:.1f} | "
                f"{told['memory']:.1f} | {told['loaded']:.1f} |"
            )
    return "\n".join(rows)


if __name__ == "__main__":
    PLOT.write_text(plot(), encoding="utf-8")
    print(f"{PLOT.relative_to(ROOT)} written\n\n{table()}")
