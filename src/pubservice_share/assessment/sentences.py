"""The sentences of rules made ready: whatever does not depend on a document, done once."""

from __future__ import annotations

import functools
import operator
import string
from collections.abc import Callable
from typing import Any

import attrs

from pubservice_share.law import Edition
from pubservice_share.model import Single
from pubservice_share.rules import Rule
from pubservice_share.rules.declared import Says

from .citing import Resolver, resolver
from .running import RuleSet
from .wording import Words, fill

__all__ = ["Sentence", "filler", "sentences_of"]


@attrs.frozen(eq=False)
class Sentence:
    """What a rule says, and the provisions on which it rests when it says so."""

    says: Says
    #: The sentence, and what would mend matters, for the words of a document.
    text: Callable[[Words], str]
    cure: Callable[[Words], str] | None
    #: All the provisions, where none depends on the document.
    fixed_citations: tuple[str, ...] | None
    resolvers: tuple[Resolver, ...]

    def citations(self, document: Single, edition: Edition, span: int) -> tuple[str, ...]:
        """The provisions for a document, each once."""
        if self.fixed_citations is not None:
            return self.fixed_citations
        found: list[str] = []
        for resolve in self.resolvers:
            found += resolve(document, edition, span)
        return tuple(dict.fromkeys(found)) if len(found) > 1 else tuple(found)


@functools.cache
def filler(template: str) -> Callable[[Words], str]:
    """What fills a template, taken apart beforehand."""
    pieces = list(string.Formatter().parse(template))
    names = [name for _, name, _, _ in pieces if name]
    if not names:
        fixed = fill(template, {})
        return lambda filled: fixed  # noqa: ARG005
    pattern = "".join(
        before.replace("%", "%%") + ("%s" if name else "") for before, name, _, _ in pieces
    )
    if not template.startswith("{"):
        pattern = pattern[:1].upper() + pattern[1:]
    pick = operator.itemgetter(*names)
    return lambda filled: pattern % pick(filled)


@functools.cache
def _sentence(rule: Rule, says: Says) -> Sentence:
    cites = rule.cites + says.cites
    written = [cite for cite in cites if isinstance(cite, str)]
    return Sentence(
        says=says,
        text=filler(says.text),
        cure=None if says.cure is None else filler(says.cure),
        fixed_citations=tuple(dict.fromkeys(written)) if len(written) == len(cites) else None,
        resolvers=tuple(resolver(cite) for cite in cites),
    )


#: For each result of a rule, what it may say then.
_Told = dict[Any, tuple[Sentence, ...]]


@functools.cache
def sentences_of(rule_set: RuleSet) -> tuple[_Told, ...]:
    """What each rule may say when it is met (True), not met (False) or unknown (None)."""
    return tuple(
        {
            result: tuple(_sentence(rule, says) for says in several)
            for result, several in ((True, rule.met), (False, rule.not_met), (None, rule.unknown))
        }
        for rule in rule_set.rules
    )
