"""What pytest and Hypothesis load when they start.

A package of its own, so that loading it loads nothing of the library.
"""
