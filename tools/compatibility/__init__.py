"""Compare today's library with the last release: schemas, public names, commands and rules.

``python -m tools.compatibility`` lists each break; ``python -m tools.compatibility freeze`` writes
the copies of a version at its release.
"""
