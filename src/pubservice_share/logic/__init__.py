"""Three-valued logic: terms, how they are read, and what an unknown turns on.

Nothing here knows of any Act.
"""
