"""Tasks of those who work on the project, beside the targets of the Makefile.

``make task`` lists them and ``make task NAME=snapshots`` runs one; ``python -m tools.tasks`` does
the same with the Python that runs it.
"""
