"""The command ``pubservice-share``."""

from .running import main

__all__ = ["main"]
