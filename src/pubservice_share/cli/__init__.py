"""The command ``pubservice-share``."""

from .main import main

__all__ = ["main"]
