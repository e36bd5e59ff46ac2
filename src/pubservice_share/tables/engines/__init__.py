"""Engines: one file for each kind of table."""
