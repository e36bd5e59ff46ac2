"""Files of rows: read in batches, answered, written."""
