"""The limits on everything that is read, in this module only.

They are far above the sizes of real documents, and low enough that the worst document within them
is answered in seconds.  Input past a limit is a fault that names the limit;
``docs/reference/limits.md`` lists the limits in words.
"""

from __future__ import annotations

__all__ = [
    "MAX_AGREEMENTS",
    "MAX_BATCH_BYTES",
    "MAX_BITS",
    "MAX_BYTES",
    "MAX_BYTES_BESIDE",
    "MAX_CSV_ROW",
    "MAX_DEPTH",
    "MAX_DOCUMENTS",
    "MAX_EFFECTS",
    "MAX_ENTRIES",
    "MAX_FAULTS",
    "MAX_FEED_BYTES",
    "MAX_FILES",
    "MAX_FLOWS",
    "MAX_FLOWS_TOGETHER",
    "MAX_FOUND",
    "MAX_HINTS",
    "MAX_ITEMS",
    "MAX_KEYS",
    "MAX_NAME",
    "MAX_NAMED",
    "MAX_PARTIES",
    "MAX_RANGES",
    "MAX_REVIEWS",
    "MAX_TEXT",
    "MAX_TOGETHER",
    "MAX_VALUES",
    "MAX_XML_DEPTH",
    "most_items",
]

# Of a text.
#: The longest text that is read as a document, and the longest line of a file of lines, in bytes
#: of UTF-8.
MAX_BYTES = 4 * 1024 * 1024
#: The deepest nesting of lists and objects that is read.
MAX_DEPTH = 64
#: The most values that a document may have.
MAX_VALUES = 200_000
#: Whole numbers of more bits than this are refused: some 4,000 digits.
MAX_BITS = 13_000

# Of a document.
#: The most letters of a name, a title or an id, and of any other text that is read.
MAX_NAME, MAX_TEXT = 1_000, 100_000
#: The most items of a list without a limit of its own.
MAX_ITEMS = 2_000
#: The most parties and flows of an agreement.
MAX_PARTIES, MAX_FLOWS = 500, 1_000
#: The most bodies of a partnership: the answer grows with their square.
MAX_TOGETHER = 120
#: The most agreements of a partnership, and flows in them together.
MAX_AGREEMENTS, MAX_FLOWS_TOGETHER = 200, 20_000

# Of an answer.
#: The most faults that are listed; past it the last one states that there are more.
MAX_FAULTS = 500
#: How many faults or findings of one kind have a hint at the word meant: the search takes time.
MAX_HINTS = 50
#: The most agreements that are named for one flow of a partnership.
MAX_NAMED = 10
#: The most findings of one check of an agreement.
MAX_FOUND = 2_000
#: The most reviews of one agreement that are listed; the next one is always worked out.
MAX_REVIEWS = 1_000

# Of files.
#: The most documents in one list.
MAX_DOCUMENTS = 10_000
#: The most files that are read of a folder.
MAX_FILES = 10_000
#: The most bytes of all the files that one partnership names.
MAX_BYTES_BESIDE = 32 * 1024 * 1024
#: The most entries that a text of the register has.
MAX_ENTRIES = 10_000

# Of files saved from legislation.gov.uk.
#: The longest file that is read, in bytes, and the deepest nesting of its elements.
MAX_FEED_BYTES, MAX_XML_DEPTH = 32 * 1024 * 1024, 200
#: The most effects in all the files that are read together.
MAX_EFFECTS = 50_000
#: The most ranges of provisions that the effects of one file name.
MAX_RANGES = 5_000

# Of tables.
#: The most bytes of lines that are in memory at once.
MAX_BATCH_BYTES = 256 << 20
#: The most bytes of the lines of one row of CSV.
MAX_CSV_ROW = 1 << 20
#: The most different keys of JSON Lines that become columns of a table.
MAX_KEYS = 2_000

_MOST_ITEMS = {
    ("Agreement", "parties"): MAX_PARTIES,
    ("Agreement", "flows"): MAX_FLOWS,
    ("Gateway", "flows"): MAX_FLOWS,
    ("Partnership", "parties"): MAX_TOGETHER,
    ("Partnership", "agreements"): MAX_AGREEMENTS,
}


def most_items(noun: str, field: str) -> int:
    """The most items of a list: the field of a class of the model."""
    return _MOST_ITEMS.get((noun, field), MAX_ITEMS)
