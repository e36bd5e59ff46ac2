"""Plugins that pytest and Hypothesis load when they start.

They are in a package of their own, so that loading them loads nothing of the library.
"""
