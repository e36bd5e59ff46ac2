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

#: The lines, by their names in the results: label, colour and dashes.
LINES = {
    "ours": ("assess_table, in memory", "#1d70b8", ""),
    "growth": ("assess_table, file in batches", "#003078", "2 4"),
    "by-hand": ("by hand in Polars", "#d4351c", "9 4"),
    "openfisca-set-up": ("OpenFisca-core", "#00703c", "12 4 2 4"),
    "spark": ("by hand in PySpark", "#4c2c92", "5 5"),
}
_WIDTH, _HEIGHT, _LEFT, _TOP, _GAP = 370, 260, 70, 50, 90
_ROWS = (1e6, 1e8)


def _position(value: float, low: float, high: float, length: float) -> float:
    """The position of a value on a logarithmic axis."""
    return length * (math.log10(value) - math.log10(low)) / (math.log10(high) - math.log10(low))


def _tens(low: float, high: float) -> Iterator[float]:
    for power in range(math.ceil(math.log10(low) - 1e-9), math.floor(math.log10(high) + 1e-9) + 1):
        yield 10.0**power


def _short(value: float) -> str:
    if value >= 1e6:
        return f"{value / 1e6:g} m"
    return f"{value:g}"


def _panel(
    figures: dict[str, dict[str, dict[str, float]]], key: str, title: str, low: float, high: float,
    at: float,
) -> Iterator[str]:  # fmt: skip
    """One plot: its frame, its lines and the marks on them."""
    bottom = _TOP + _HEIGHT
    yield f'<text x="{at}" y="{_TOP - 18}" font-weight="bold">{escape(title)}</text>'
    for value in _tens(low, high):
        y = bottom - _position(value, low, high, _HEIGHT)
        yield f'<line class="rule" x1="{at}" x2="{at + _WIDTH}" y1="{y:.1f}" y2="{y:.1f}"/>'
        yield f'<text x="{at - 8}" y="{y + 4:.1f}" text-anchor="end">{_short(value)}</text>'
    for value in _tens(*_ROWS):
        x = at + 20 + _position(value, *_ROWS, _WIDTH - 40)
        yield f'<line class="rule" x1="{x:.1f}" x2="{x:.1f}" y1="{_TOP}" y2="{bottom}"/>'
        yield f'<text x="{x:.1f}" y="{bottom + 20}" text-anchor="middle">{_short(value)}</text>'
    yield f'<text x="{at + _WIDTH / 2}" y="{bottom + 42}" text-anchor="middle">rows</text>'
    for name, (_, colour, dashes) in LINES.items():
        points = [
            (
                at + 20 + _position(float(rows), *_ROWS, _WIDTH - 40),
                bottom - _position(figure[key], low, high, _HEIGHT),
            )
            for rows, figure in sorted(
                figures.get(name, {}).items(), key=lambda figure: int(figure[0])
            )
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


def _in_words(figures: dict[str, dict[str, dict[str, float]]], present: list[str]) -> str:
    """The plot in words, for people who cannot see it."""
    return " ".join(
        f"{LINES[name][0]}: "
        + "; ".join(
            f"{int(rows):,} rows in {figure['processor']:.0f} seconds of the processor with "
            f"{figure['memory']:.1f} GB"
            for rows, figure in sorted(figures[name].items(), key=lambda figure: int(figure[0]))
        )
        + "."
        for name in present
    )


def plot() -> str:
    """The picture as SVG."""
    figures = json.loads(RESULTS.read_text(encoding="utf-8"))["figures"]
    present = [name for name in LINES if name in figures]
    all_figures = [figure for name in present for figure in figures[name].values()]

    def around(key: str) -> tuple[float, float]:
        values = [figure[key] for figure in all_figures]
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
        f'<desc id="desc">{escape(_in_words(figures, present))}</desc>',
        "<style>.rule{stroke:#b1b4b6;stroke-width:1} text{fill:#0b0c0c}</style>",
        f'<rect width="{width}" height="{height}" fill="#ffffff"/>',
        *_panel(figures, "processor", "Seconds of the processor", *around("processor"), _LEFT),
        *_panel(figures, "memory", "Most memory, GB", *around("memory"), second),
        *_key_of_lines(present),
        "</svg>",
    ]
    return "\n".join(parts) + "\n"


def table() -> str:
    """The same figures as a table of the page."""
    figures = json.loads(RESULTS.read_text(encoding="utf-8"))["figures"]
    rows = [
        "| what | rows | on the clock, s | of the processor, s | most memory, GB | before, GB |",
        "|---|---|---|---|---|---|",
    ]
    for name, by_rows in figures.items():
        for count, row in sorted(by_rows.items(), key=lambda row: int(row[0])):
            rows.append(
                f"| {name} | {int(count):,} | {row['seconds']:.1f} | {row['processor']:.1f} | "
                f"{row['memory']:.1f} | {row['loaded']:.1f} |"
            )
    return "\n".join(rows)


if __name__ == "__main__":
    PLOT.write_text(plot(), encoding="utf-8")
    print(f"{PLOT.relative_to(ROOT)} written\n\n{table()}")
