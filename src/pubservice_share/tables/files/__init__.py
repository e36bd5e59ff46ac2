"""Files of rows: readers, a run that answers them, writers and summaries."""
