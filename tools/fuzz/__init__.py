"""Hostile input for every door of the library, in process: ``python -m tools.fuzz --help``."""
