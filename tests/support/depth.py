"""How much a generated test draws: the profile of Hypothesis says so, in one place.

Each test states what it draws in the **deep** profile.  The **quick** one, which is in use unless
``--hypothesis-profile deep`` is given, draws a part of that, and never fewer than
``LEAST`` where the test says nothing else.
"""

from __future__ import annotations

from hypothesis import settings

__all__ = ["DEEP", "LEAST", "PROFILES", "register", "scaled"]

#: Examples of each profile where a test states nothing; what a test states is scaled likewise.
PROFILES = {"quick": 15, "deep": 100}
DEEP = PROFILES["deep"]
LEAST = 10


def register() -> None:
    """Tell Hypothesis of the profiles, and begin with the quick one."""
    for name, examples in PROFILES.items():
        settings.register_profile(name, max_examples=examples, deadline=None)
    settings.load_profile("quick")


def scaled(deep: int, *, least: int = LEAST) -> int:
    """The number of examples in the profile in use, from the number in the deep profile."""
    examples = settings().max_examples
    return max(min(deep, least), deep * examples // DEEP)
