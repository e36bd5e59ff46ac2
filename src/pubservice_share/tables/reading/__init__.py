"""A table read: its frames, values and faults, in the codes that rules work on."""
