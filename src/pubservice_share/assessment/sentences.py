"""The sentences of rules made ready: whatever does not depend on a document, done once."""

from __future__ import annotations

import functools

import attrs

from pubservice_share.law import Edition
from pubservice_share.logic.terms import Fact, Not, Or, Stated
from pubservice_share.model import Noun
from pubservice_share.rules import Rule
from pubservice_share.rules.declared import Says

from .citing import Resolver, resolver
from .wording import Words, fill

__all__ = ["Sentence", "only_fact", "sentence_of"]


@attrs.frozen(eq=False)
class Sentence:
    """What a rule says, and the provisions on which it rests when it says so."""

    template: str
    #: The whole text, where nothing in it depends on the document.
    fixed: str | None
    cure: str | None
    #: All the provisions, where none depends on the document.
    fixed_citations: tuple[str, ...] | None
    resolvers: tuple[Resolver, ...]

    def text(self, filled: Words) -> str:
        """The sentence for a document."""
        return fill(self.template, filled) if self.fixed is None else self.fixed

    def citations(self, document: Noun, edition: Edition, span: int) -> tuple[str, ...]:
        """The provisions for a document, each once."""
        if self.fixed_citations is not None:
            return self.fixed_citations
        found: list[str] = []
        for resolve in self.resolvers:
            found += resolve(document, edition, span)
        return tuple(dict.fromkeys(found))


@functools.cache
def sentence_of(rule: Rule, says: Says) -> Sentence:
    """A sentence of a rule, made ready."""
    cites = rule.cites + says.cites
    written = [cite for cite in cites if isinstance(cite, str)]
    return Sentence(
        template=says.text,
        fixed=None if "{" in says.text else fill(says.text, {}),
        cure=says.cure,
        fixed_citations=tuple(dict.fromkeys(written)) if len(written) == len(cites) else None,
        resolvers=tuple(resolver(cite) for cite in cites),
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
