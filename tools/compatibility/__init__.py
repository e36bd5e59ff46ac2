"""Today's library against the last release: schemas, public names, commands and rules.

``python -m tools.compatibility`` lists what would break whom; ``freeze`` writes the copies
that later versions are held to.
"""
