"""Letters that look like others, and their names.

The names are those of Unicode.  Only letters that people and word processors do type in place of
another have one here, so that a reader without the tables of Unicode names the same letters.
"""

from __future__ import annotations

import functools
import unicodedata
from collections.abc import Mapping

__all__ = ["letter_names", "name_of_letter"]

#: The first and the last code of some letters in a row.
_RUNS = (
    # Latin letters with marks, and dotless or long ones.
    (0xAA, 0xAA), (0xB5, 0xB5), (0xBA, 0xBA), (0xC0, 0xFF), (0x131, 0x131), (0x142, 0x142),
    (0x17F, 0x17F), (0x251, 0x251), (0x261, 0x261), (0x269, 0x26A),
    # Greek and Cyrillic.
    (0x391, 0x3A1), (0x3A3, 0x3A9), (0x3B1, 0x3C9), (0x3F2, 0x3F3), (0x405, 0x408),
    (0x410, 0x44F), (0x455, 0x458), (0x461, 0x461), (0x475, 0x475), (0x4AE, 0x4AF),
    (0x4BB, 0x4BB), (0x4C0, 0x4C0), (0x4CF, 0x4CF), (0x501, 0x501), (0x51B, 0x51D),
    # Digits in Arabic, blanks and dashes, and wide letters.
    (0x660, 0x669), (0x6F0, 0x6F9), (0xA0, 0xA0), (0xAD, 0xAD), (0x2002, 0x200A), (0x2010, 0x2015),
    (0x202F, 0x202F), (0x2212, 0x2212), (0x3000, 0x3000), (0xFF01, 0xFF5E),
)  # fmt: skip


@functools.cache
def letter_names() -> Mapping[str, str]:
    """The name of each letter that looks like another, in small letters."""
    letters = (chr(code) for first, last in _RUNS for code in range(first, last + 1))
    return {letter: unicodedata.name(letter).lower() for letter in letters}


def name_of_letter(letter: str) -> str:
    """The name of a letter; its number, as ``u+e000``, where it has none here."""
    return letter_names().get(letter) or f"u+{ord(letter):04x}"
