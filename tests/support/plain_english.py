"""Turns of phrase that no message, help text or page may use, and what finds them.

``PHRASES`` is the one list.  ``awkward(text)`` checks any text; ``sentences_in(path)`` gives the
strings of a module to check.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

#: Each pattern, with what to write in its place.
PHRASES: tuple[tuple[str, str], ...] = (
    (r"(?<!there )\b(is|are|was|were) no\b(?! (longer|later|earlier|more|less)\b)", "is not a"),
    (r"\b(can|could|may|must|will) be no\b(?! (longer|later|earlier|more|less)\b)", "cannot be a"),
    (r"\bin no (entry|Schedule|class|list)\b", "is not in any entry"),
    (r"\bit is not said\b|\bnot said\b", "is missing, is not recorded"),
    (r"\b(is|are) said\b", "is recorded as, is reported to"),
    (r"\btold\b", "notified, recorded, or another verb"),
    (r"\bmend(s|ed|ing)?\b", "fix"),
    (r"(?<!as a )\bwhole\b", "complete, all of"),
    (r"\bwhat would\b.*\bit\b", "how to fix it"),
    (r"\bof whatever\b|\bof what\b", "say it with the subject first"),
    (r"\btwo persons\b|\bone person:", "different bodies, the same body"),
    (r"\bas (it|they) stands?\b", "leave it out"),
    (r"\bstands? (alone|twice|beside|in the way|here)\b", "appears, applies, prevents"),
    (r"\bfalls? away\b", "not breached by this disclosure"),
    (r"\b(rests?|bears?) on\b", "is based on, applies to"),
    (r"\bbears? two\b|\bturns on a reading\b", "can be read in two ways"),
    (r"\bin turn\b|\banew\b|\bamiss\b|\bbe it\b|\bnor (does|do|is|are)\b", "an everyday word"),
    (r"\bso it is with\b|\btakes? a look\b|\bsave that\b", "an everyday word"),
    (r"\b(is|are) not asked\b|\bis wanted\b", "is not checked, is needed"),
    (r"\bare the most\b", "at most"),
    (r"\bword of the list\b", "one of the allowed values"),
    (r"\blook to (another|the|a)\b", "look for"),
    (r"\bopens (nothing|something)\b", "applies only if"),
    (r"\bcannot be (told|said)\b", "is not clear"),
    (r"\bbegin again\b|\btake in a document\b", "start again, open a saved document"),
    (r"\bnobody has to share\b", "the power puts no duty to share on anybody; another law may"),
    (
        r"^(Whether|Which|What|Who|Whom|By what|On what)\b[^?]*\b(is|are) not (known|stated)\b",
        "it is not known whether",
    ),
)
_PATTERNS = tuple((re.compile(pattern, re.IGNORECASE), better) for pattern, better in PHRASES)


def awkward(text: str) -> list[str]:
    """Each turn of phrase of the list that a text uses, with what to write in its place."""
    return [
        f"{match[0]!r} in {text[:120]!r}: {better}"
        for pattern, better in _PATTERNS
        if (match := pattern.search(text)) is not None
    ]


def _pieces(node: ast.AST) -> Iterator[tuple[int, str]]:
    """The strings below a node, f-strings with ``{}`` for each value; docstrings left out."""
    if isinstance(node, ast.JoinedStr):
        parts = [part.value if isinstance(part, ast.Constant) else "{}" for part in node.values]
        yield node.lineno, "".join(map(str, parts))
        return
    if isinstance(node, ast.Constant):
        if isinstance(node.value, str):
            yield node.lineno, node.value
        return
    for child in ast.iter_child_nodes(node):
        if not (isinstance(child, ast.Expr) and isinstance(child.value, ast.Constant)):
            yield from _pieces(child)


def sentences_in(path: Path) -> Iterator[tuple[str, str]]:
    """Each string of a module that has words in it, with its place; docstrings are left out."""
    for line, text in _pieces(ast.parse(path.read_text(encoding="utf-8"))):
        if len(text.split()) >= 3:
            yield f"{path.name}:{line}", text
