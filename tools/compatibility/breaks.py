"""What a break is."""

from __future__ import annotations

import attrs

__all__ = ["Break"]


@attrs.frozen(order=True)
class Break:
    """One thing that the last release allowed or promised and today's library does not."""

    #: Where: the name of the frozen file, and behind ``#`` a JSON Pointer or a public name in it.
    where: str
    #: Of which kind, in a word or two.
    kind: str
    #: What happened, as a sentence.
    what: str = attrs.field(eq=False, order=False)
    #: Whether it is a break for sure; a changed pattern, type or default may be none.
    certain: bool = attrs.field(default=True, eq=False, order=False)

    def __str__(self) -> str:
        doubt = "" if self.certain else " (a break, unless shown to be none)"
        return f"{self.where}: {self.kind}: {self.what}{doubt}"
