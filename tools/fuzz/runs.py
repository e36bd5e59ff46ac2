"""Inputs tried one after the other: their number, their speed, and the faults."""

from __future__ import annotations

import hashlib
import json
import random
import signal
import time
import traceback
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from types import FrameType
from typing import Any

import attrs

from .doors import Door

__all__ = ["HUNG_AFTER", "Fault", "HungError", "Tally", "run"]

#: The seconds after which an input counts as one that hangs.
HUNG_AFTER = 20.0


class HungError(BaseException):
    """An input took too long; nothing that catches exceptions catches this."""


@attrs.frozen
class Fault:
    """One distinct fault: its description, and the first input that showed it."""

    what: str
    number: int
    file: str


@attrs.define
class Tally:
    """The counts and the faults of a run."""

    door: str
    mode: str
    seed: int
    inputs: int = 0
    seconds: float = 0.0
    answered: int = 0
    refused: int = 0
    slowest: float = 0.0
    faults: dict[str, Fault] = attrs.Factory(dict)
    hits: Counter[str] = attrs.Factory(Counter)

    def figures(self) -> dict[str, Any]:
        """The figures for a page, as one JSON object."""
        return {
            "door": self.door,
            "mode": self.mode,
            "seed": self.seed,
            "inputs": self.inputs,
            "seconds": round(self.seconds, 1),
            "inputs_per_second": round(self.inputs / self.seconds) if self.seconds else 0,
            "answered": self.answered,
            "refused": self.refused,
            "slowest_milliseconds": round(self.slowest * 1000, 1),
            "distinct_faults": len(self.faults),
            "faults": [attrs.asdict(fault) | {"times": self.hits[key]}
                       for key, fault in self.faults.items()],
        }  # fmt: skip


def _hung(_number: int, _frame: FrameType | None) -> None:
    raise HungError


def _places(error: BaseException) -> Iterator[str]:
    """The innermost places of the package that an error came through."""
    for frame in reversed(traceback.extract_tb(error.__traceback__)):
        if "pubservice_share" in frame.filename:
            yield f"{Path(frame.filename).stem}.{frame.name}"


def record(
    tally: Tally, error: BaseException, number: int, content: bytes, folder: Path | None
) -> None:
    """Add a fault to the tally, and write its input where the fault is new."""
    message = str(error) if isinstance(error, AssertionError) else ""
    places = [place for place, _ in zip(_places(error), range(3), strict=False)]
    what = " < ".join([type(error).__name__, *([message[:80]] if message else []), *places])
    tally.hits[what] += 1
    if what in tally.faults:
        return
    name = f"{tally.door}-{hashlib.sha256(what.encode('utf-8', 'replace')).hexdigest()[:12]}"
    if folder is not None:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"{name}.input").write_bytes(content)
        text = f"seed {tally.seed}, input {number}\n{what}\n\n"
        text += "".join(traceback.format_exception(error))
        (folder / f"{name}.txt").write_text(text, "utf-8", "replace")
    tally.faults[what] = Fault(what, number, f"{name}.input")


def attempt(door: Door, payload: Any, number: int, tally: Tally, folder: Path | None) -> None:
    """Try one input, or a batch of them, and count the result."""
    signal.setitimer(signal.ITIMER_REAL, HUNG_AFTER)
    started = time.perf_counter()
    try:
        outcome = door.outcome(payload)
        signal.setitimer(signal.ITIMER_REAL, 0)
    except KeyboardInterrupt:
        raise
    except BaseException as error:
        signal.setitimer(signal.ITIMER_REAL, 0)
        record(tally, error, number, door.as_bytes(payload), folder)
    else:
        if outcome == "answered":
            tally.answered += door.batch
        else:
            tally.refused += door.batch
    took = time.perf_counter() - started
    if took > max(tally.slowest, 0.25 * (1 if door.batch == 1 else 100)) and folder is not None:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"{tally.door}-slowest.input").write_bytes(door.as_bytes(payload))
    tally.slowest = max(tally.slowest, took)
    tally.inputs += door.batch


def run(
    name: str,
    door: Door,
    *,
    seed: int,
    inputs: int | None,
    seconds: float | None,
    folder: Path | None,
    only: int | None = None,
) -> Tally:
    """Try this many inputs, or inputs for this many seconds.

    Input number n of a seed is always the same.  ``only`` tries that input alone.
    """
    signal.signal(signal.SIGALRM, _hung)
    tally = Tally(name, "mutation", seed)
    rng = random.Random()  # noqa: S311 - nothing is kept secret
    started = printed = time.monotonic()
    number = 0 if only is None else only
    while True:
        now = time.monotonic()
        tally.seconds = now - started
        if inputs is not None and tally.inputs >= inputs:
            break
        if seconds is not None and tally.seconds >= seconds:
            break
        rng.seed((seed << 40) + number)
        attempt(door, door.draw(rng), number, tally, folder)
        if only is not None:
            break
        number += 1
        if now - printed > 60:
            printed = now
            print(json.dumps(tally.figures()), flush=True)
    return tally
