"""Inputs that atheris chooses by the code that they reach, with our mutations among its own.

It needs the extra ``fuzz``, and measures the coverage of the package alone.
"""

from __future__ import annotations

import contextlib
import json
import random
import signal
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from .runs import Tally, _hung, attempt

__all__ = ["guided"]

_BYTES = ("loads", "validate", "register")


def guided(
    name: str, *, seed: int, inputs: int | None, seconds: float | None, folder: Path | None
) -> Tally:
    """Try inputs that atheris chooses.  Raises SystemExit without atheris, or for other doors."""
    if name not in _BYTES:
        raise SystemExit(f"{name}: only {', '.join(_BYTES)} accept bytes that atheris can choose")
    try:
        import atheris
    except ImportError:
        raise SystemExit("--guided needs atheris: pip install 'pubservice-share[fuzz]'") from None
    for module in [name for name in sys.modules if name.startswith("pubservice_share")]:
        del sys.modules[module]
    del sys.modules["tools.fuzz.doors"], sys.modules["tools.fuzz.seeds"]
    with atheris.instrument_imports(include=["pubservice_share"]):
        from .doors import DOORS
    door = DOORS[name]()
    from .mutations import bytes_mutated, text_of, tree

    tally = Tally(name, "atheris", seed)
    signal.signal(signal.SIGALRM, _hung)
    started = time.monotonic()

    def attempt_payload(payload: bytes) -> None:
        attempt(door, payload, tally.inputs, tally, folder)
        tally.seconds = time.monotonic() - started
        if (inputs and tally.inputs >= inputs) or (seconds and tally.seconds >= seconds):
            raise KeyboardInterrupt

    def mutated(payload: bytes, most: int, number: int) -> bytes:
        rng = random.Random(number)  # noqa: S311 - nothing is kept secret
        kind = rng.randrange(4)
        if kind == 0:
            return bytes(atheris.Mutate(payload, most))
        if kind == 1:
            return bytes_mutated(rng, payload)[:most]
        try:
            seeds: Any = [json.loads(payload)]
        except (ValueError, RecursionError):
            seeds = door.seeds()
        try:
            return text_of(rng, tree(rng, seeds))[:most]
        except (UnicodeError, ValueError, RecursionError, OverflowError):
            return bytes_mutated(rng, payload)[:most]

    with tempfile.TemporaryDirectory() as corpus:
        for number, value in enumerate(door.seeds()):
            (Path(corpus) / str(number)).write_text(json.dumps(value), "utf-8")
        atheris.Setup(
            [sys.argv[0], corpus, f"-seed={seed}", "-max_len=20000", "-rss_limit_mb=0",
             "-timeout=0", "-verbosity=0"],
            attempt_payload, custom_mutator=mutated,
        )  # fmt: skip
        with contextlib.suppress(KeyboardInterrupt, SystemExit):
            atheris.Fuzz()
    return tally
