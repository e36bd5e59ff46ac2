"""The sentences of rules under one law: whatever does not depend on a document is done once."""

from __future__ import annotations

import functools
import operator
import string
from collections.abc import Callable

import attrs

from pubservice_share.caches import kept_with_first
from pubservice_share.law.as_read import LawAsRead
from pubservice_share.logic.results import RuleResult
from pubservice_share.model import Single
from pubservice_share.rules import Rule
from pubservice_share.rules.rule import Says
from pubservice_share.words import Catalogue

from .citations import Finder, finder
from .rule_sets import RuleSet
from .sentence_words import Words, fill

__all__ = ["Sentence", "filler", "sentences_under"]


@attrs.frozen(eq=False)
class Sentence:
    """A sentence of a rule under one law, with the provisions that support it."""

    says: Says
    #: The sentence, and how to fix what it reports, for the words of a document.
    text: Callable[[Words], str]
    cure: Callable[[Words], str] | None
    #: All the provisions, where none depends on the document.
    fixed_citations: tuple[str, ...] | None
    #: Each cite: the provision itself, or what finds it for a document.
    _cites: tuple[tuple[str] | Finder, ...] = attrs.field(alias="cites")

    def citations(self, document: Single) -> tuple[str, ...]:
        """The provisions for a document, each once."""
        if self.fixed_citations is not None:
            return self.fixed_citations
        citations: list[str] = []
        for cite in self._cites:
            citations += cite if isinstance(cite, tuple) else cite(document)
        return tuple(dict.fromkeys(citations)) if len(citations) > 1 else tuple(citations)


@functools.cache
def filler(template: str) -> Callable[[dict[str, str]], str]:
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


def _sentence(law: LawAsRead, rule: Rule, says: Says, id: str, words: Catalogue) -> Sentence:
    cites = rule.cites + says.cites
    written = [cite for cite in cites if isinstance(cite, str)]
    cure = None if says.cure is None else words.say(f"{id}.cure", says.cure)
    return Sentence(
        says=says,
        text=filler(words.say(id, says.text)),
        cure=None if cure is None else filler(cure),
        fixed_citations=tuple(dict.fromkeys(written)) if len(written) == len(cites) else None,
        cites=tuple((cite,) if isinstance(cite, str) else finder(law, cite) for cite in cites),
    )


#: The sentences of a rule for each of its results.
SentencesByResult = dict[RuleResult, tuple[Sentence, ...]]


def _of_rule(law: LawAsRead, rule: Rule, words: Catalogue) -> SentencesByResult:
    return {
        result: tuple(
            _sentence(law, rule, says, f"rule.{rule.id}.{name}.{number}", words)
            for number, says in enumerate(sentences, start=1)
        )
        for result, name, sentences in (
            (True, "met", rule.met),
            (False, "not-met", rule.not_met),
            (None, "unknown", rule.unknown),
        )
    }


@kept_with_first(maxsize=64)
def sentences_under(
    law: LawAsRead, rule_set: RuleSet, words: Catalogue
) -> tuple[SentencesByResult, ...]:
    """The sentences of each rule for when it is met (True), not met (False) or unknown (None)."""
    return tuple(_of_rule(law, rule, words) for rule in rule_set.rules)
