"""Who discloses to whom, as a picture: disclosers on the left, recipients on the right.

The picture is narrow, so that its letters can be read on a phone.  A list beside it says the same
in words.
"""

from __future__ import annotations

import math
import textwrap
from collections import Counter
from collections.abc import Sequence

import attrs

from pubservice_share.assessment import Outcome
from pubservice_share.assessment.outcome_words import OUTCOME_WORDS
from pubservice_share.safe_text import printable

__all__ = ["KEYS", "Arrow", "Box", "Line", "Picture", "picture"]

WIDTH = 340
_BOX = 122
_LINE = 16
_GAP = 14
_LETTERS = 16
_MOST_LINES = 5
#: The most arrows of a picture that people can still read.
_MOST = 40
#: Room for the number of an arrow, and its place along the arrow.
_APART, _ALONG = 22, 0.2
#: What each outcome is called beside a picture.
KEYS = (
    OUTCOME_WORDS
    | {Outcome.NOT_PERMITTED: "not permitted under this power"}
    | {None: "an earlier disclosure"}
)


@attrs.frozen(kw_only=True)
class Arrow:
    """One flow from one body to another."""

    start: str
    end: str
    #: Under which power, or when, for the text beside the picture.
    says: str
    #: None for a disclosure that was made before.
    outcome: Outcome | None

    #: What the outcome is called.
    key: str = attrs.field(
        default=attrs.Factory(lambda arrow: KEYS[arrow.outcome], takes_self=True)
    )

    @property
    def style(self) -> str:
        """How its line is drawn: by the outcome."""
        return "made" if self.outcome is None else self.outcome.value


@attrs.frozen(kw_only=True)
class Box:
    """A body: the place of its box, and its name in lines."""

    x: int
    y: float
    height: float
    lines: tuple[tuple[float, str], ...]
    name: str


@attrs.frozen(kw_only=True)
class Line:
    """An arrow as drawn: from, to, its head, and its number with the place of that."""

    number: int
    style: str
    x1: float
    y1: float
    x2: float
    y2: float
    head: str
    nx: float
    ny: float


@attrs.frozen(kw_only=True)
class Picture:
    """The drawing, and the arrows for the list beside it."""

    arrows: tuple[Arrow, ...]
    width: int = WIDTH
    height: float = 0
    boxes: tuple[Box, ...] = ()
    lines: tuple[Line, ...] = ()

    @property
    def keys(self) -> tuple[tuple[str, str], ...]:
        """The styles of line that occur, each with its meaning."""
        return tuple(dict.fromkeys((arrow.style, arrow.key) for arrow in self.arrows))


def picture(arrows: Sequence[Arrow]) -> Picture:
    """The picture of some flows; for too many flows, only the list."""
    shown = tuple(arrows)
    if not shown or len(shown) > _MOST:
        return Picture(arrows=shown)
    left = _column([arrow.start for arrow in shown])
    right = _column([arrow.end for arrow in shown])
    height = max(_tall(left), _tall(right))
    places: list[dict[str, Box]] = []
    for x, column in ((0, left), (WIDTH - _BOX, right)):
        top = (height - _tall(column)) / 2
        boxes = {}
        for name, (lines, size) in column.items():
            first = top + (size - len(lines) * _LINE) / 2 + _LINE - 4
            boxes[name] = Box(
                x=x, y=top, height=size, name=name,
                lines=tuple((first + place * _LINE, text) for place, text in enumerate(lines)),
            )  # fmt: skip
            top += size + _GAP
        places.append(boxes)
    starts, ends = places
    drawn = []
    leaving = Counter(arrow.start for arrow in shown)
    arriving = Counter(arrow.end for arrow in shown)
    out: Counter[str] = Counter()
    back: Counter[str] = Counter()
    for number, arrow in enumerate(shown, start=1):
        out[arrow.start] += 1
        back[arrow.end] += 1
        y1 = _spread(starts[arrow.start], out[arrow.start], leaving[arrow.start])
        y2 = _spread(ends[arrow.end], back[arrow.end], arriving[arrow.end])
        drawn.append(_drawn(number, arrow, y1, y2))
    return Picture(
        arrows=shown,
        height=height + 2,
        boxes=(*starts.values(), *ends.values()),
        lines=tuple(drawn),
    )


def _column(names: Sequence[str]) -> dict[str, tuple[list[str], float]]:
    """The bodies of a side in order: the lines of each name, and the height of its box."""
    column = {}
    for name in dict.fromkeys(names):
        lines = textwrap.wrap(printable(name), _LETTERS) or ["(no name)"]
        if len(lines) > _MOST_LINES:
            lines = [*lines[: _MOST_LINES - 1], f"{lines[_MOST_LINES - 1][: _LETTERS - 1]}…"]
        column[name] = (lines, max(len(lines) * _LINE + 16.0, names.count(name) * _APART + 8.0))
    return column


def _tall(column: dict[str, tuple[list[str], float]]) -> float:
    return sum(size for _, size in column.values()) + _GAP * (len(column) - 1)


def _spread(box: Box, place: int, of: int) -> float:
    """Where on the side of a box the arrow of a place begins or ends."""
    return box.y + box.height * place / (of + 1)


def _drawn(number: int, arrow: Arrow, y1: float, y2: float) -> Line:
    x1, x2 = float(_BOX), float(WIDTH - _BOX)
    angle = math.atan2(y2 - y1, x2 - x1)
    # The line ends where the head begins.
    back = (x2 - 10 * math.cos(angle), y2 - 10 * math.sin(angle))
    side = (5 * math.sin(angle), -5 * math.cos(angle))
    corners = (
        (x2, y2),
        (back[0] + side[0], back[1] + side[1]),
        (back[0] - side[0], back[1] - side[1]),
    )
    return Line(
        number=number,
        style=arrow.style,
        x1=x1,
        y1=round(y1, 1),
        x2=round(back[0], 1),
        y2=round(back[1], 1),
        head=" ".join(f"{x:.1f},{y:.1f}" for x, y in corners),
        nx=round(x1 + _ALONG * (x2 - x1), 1),
        ny=round(y1 + _ALONG * (y2 - y1), 1),
    )
