"""The files of an edition that a user brings: read, joined, laid over the built-in one, checked."""
