"""The sentences of rules made ready: whatever does not depend on a document, done once."""

from __future__ import annotations

import functools

import attrs

from pubservice_share.law import Edition
from pubservice_share.logic.terms import Fact, Not, Or, Stated
from pubservice_share.model import Noun
from pubservice_share.rules import Rule
from pubservice_share.rules.declared import Cite, Says

from .citing import cited
from .wording import Words, fill

__all__ = ["Sentence", "only_fact", "sentence_of"]


@attrs.frozen(eq=False)
class Sentence:
    """What a rule says, and the provisions on which it rests when it says so."""

    says: Says
    #: The whole text, where nothing in it depends on the document.
    fixed: str | None
    #: All the provisions, where none depends on the document.
    fixed_citations: tuple[str, ...] | None
    cites: tuple[Cite, ...]

    def text(self, filled: Words) -> str:
        """The sentence for a document."""
        return fill(self.says.text, filled) if self.fixed is None else self.fixed

    def citations(self, document: Noun, edition: Edition, span: int) -> tuple[str, ...]:
        """The provisions for a document, each once."""
        if self.fixed_citations is not None:
            return self.fixed_citations
        found: dict[str, None] = {}
        for cite in self.cites:
            if isinstance(cite, str):
                found[cite] = None
            else:
                for citation in cited(cite, document, edition, span):
                    found[citation] = None
        return tuple(found)


@functools.cache
def sentence_of(rule: Rule, says: Says) -> Sentence:
    """A sentence of a rule, made ready."""
    cites = rule.cites + says.cites
    written = [cite for cite in cites if isinstance(cite, str)]
    return Sentence(
        says=says,
        fixed=None if "{" in says.text else fill(says.text, {}),
        fixed_citations=tuple(dict.fromkeys(written)) if len(written) == len(cites) else None,
        cites=cites,
    )


@functools.cache
def only_fact(rule: Rule) -> str | None:
    """The one fact on which a rule without a guard turns, where its formula is as plain as that."""
    if rule.guard is not None:
        return None
    match rule.formula:
        case Fact(path) | Not(Fact(path)) | Or((Fact(path), Stated())):
            return path
        case _:
            return None
