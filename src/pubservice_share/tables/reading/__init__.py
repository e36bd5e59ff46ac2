"""Reading of tables: frames, values and faults, and the codes that rules work on."""
