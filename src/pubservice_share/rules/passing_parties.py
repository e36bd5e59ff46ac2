"""The two bodies of a document between which information passes, for duties beside the power."""

from __future__ import annotations

__all__ = ["PASSES"]

#: The fields with the body that passes information on and the one that receives it, by noun.
PASSES: dict[str, tuple[str, str]] = {
    "disclosure": ("discloser", "recipient"),
    "use": ("received_from", "holder"),
    "onward-disclosure": ("holder", "recipient"),
}
