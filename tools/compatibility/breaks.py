"""A break: something that a caller of the last release would find changed."""

from __future__ import annotations

import attrs

__all__ = ["Break"]


@attrs.frozen(order=True)
class Break:
    """One thing that the last release allowed or promised and today's library does not."""

    #: Where: the name of the file in the release, then ``#`` and a JSON Pointer or a public name.
    where: str
    #: The kind of break, in a word or two.
    kind: str
    #: What happened, as a sentence.
    what: str = attrs.field(eq=False, order=False)
    #: Whether it is certainly a break; a changed pattern, type or default may be harmless.
    certain: bool = attrs.field(default=True, eq=False, order=False)

    def __str__(self) -> str:
        doubt = "" if self.certain else " (a break, unless shown to be none)"
        return f"{self.where}: {self.kind}: {self.what}{doubt}"
