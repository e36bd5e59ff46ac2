"""The templates and styles of pages, filled with the values of the other modules."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pubservice_share._version import __version__
from pubservice_share.assessment import Finding, Outcome, Result
from pubservice_share.assessment.outcome_words import (
    EFFECT_WORDS,
    OUTCOME_WORDS,
    REACH_WORDS,
    RESULT_WORDS,
    SEVERITY_WORDS,
    effect_in_words,
)
from pubservice_share.documents.faults import beside_message
from pubservice_share.durations import last_day_before
from pubservice_share.reports.layout import BASIS_WORDS, capital
from pubservice_share.safe_text import printable
from pubservice_share.words import day_in_words

if TYPE_CHECKING:
    import jinja2

__all__ = ["MissingExtraError", "rendered", "style_sheets"]

_HERE = Path(__file__).parent

#: The colours of tags; each tag has words as well.
_COLOURS: dict[Any, str] = {
    **dict.fromkeys((Outcome.PERMITTED, Result.MET, "lifted"), "govuk-tag--green"),
    **dict.fromkeys((Outcome.NOT_PERMITTED, Result.NOT_MET), "govuk-tag--red"),
    # Blue: a restriction that still applies does not make the answer a bad one.
    "stands": "",
    **dict.fromkeys((Outcome.UNDETERMINED, Result.UNKNOWN, "undetermined"), "govuk-tag--yellow"),
}


def _tags(words: Mapping[Any, str]) -> dict[Any, tuple[str, str]]:
    return {state: (word.capitalize(), _COLOURS[state]) for state, word in words.items()}


OUTCOMES = _tags(OUTCOME_WORDS)
RESULTS = {
    **_tags(RESULT_WORDS),
    Result.NOT_APPLICABLE: ("Does not apply", "govuk-tag--grey"),
}
EFFECTS = _tags(EFFECT_WORDS)
SEVERITIES = {
    severity: (SEVERITY_WORDS[severity].capitalize(), colour)
    for severity, colour in (
        ("error", "govuk-tag--red"),
        ("warning", "govuk-tag--orange"),
        ("advice", "govuk-tag--grey"),
    )
}


class MissingExtraError(ImportError):
    """The extra ``report`` is not installed."""

    def __init__(self) -> None:
        super().__init__("jinja2 is not installed: pip install 'pubservice-share[report]'")


def sentence(text: str) -> str:
    """A reason as a sentence of its own."""
    shown = capital(printable(text))
    return shown if shown.endswith((".", "?", "!")) else f"{shown}."


def place_in_words(pointer: str) -> str:
    """The place of a fault for people: ``parties, number 1: role``."""
    words = []
    for step in pointer.strip("/").split("/"):
        shown = step.replace("~1", "/").replace("~0", "~").replace("_", " ")
        words.append(f"number {int(step) + 1}" if step.isdecimal() and len(step) < 10 else shown)
    return capital(", ".join(filter(None, words)))


def effect_tag(kind: str, effect: str) -> tuple[str, str]:
    """The tag of the effect on a kind of restriction."""
    return effect_in_words(kind, effect).capitalize(), EFFECTS[effect][1]


def tag_of(finding: Finding) -> tuple[str, str]:
    """The tag of a finding: its result, or the severity of a check that is not met."""
    if not finding.decides and finding.result is Result.NOT_MET:
        return SEVERITIES[finding.severity]
    return RESULTS[finding.result]


def _clean(value: Any) -> Any:
    """A value for a page without control characters; our own HTML stays as it is."""
    if isinstance(value, str) and not hasattr(value, "__html__"):
        return printable(value)
    return value


@functools.cache
def _templates() -> jinja2.Environment:
    try:
        import jinja2
    except ImportError:
        raise MissingExtraError from None
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(_HERE / "templates"),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        finalize=_clean,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters |= {
        "beside_message": beside_message,
        "capital": capital,
        "day": day_in_words,
        "last_day": last_day_before,
        "place": place_in_words,
        "sentence": sentence,
    }
    environment.globals |= {
        "outcomes": OUTCOMES,
        "effect_tag": effect_tag,
        "basis_words": BASIS_WORDS,
        "reach_words": REACH_WORDS,
        "severities": SEVERITIES,
        "tag_of": tag_of,
        "library": __version__,
    }
    return environment


@functools.cache
def style_sheets() -> str:
    """The styles of every page: those of GOV.UK that are used, then our own."""
    sheets = ("govuk.css", "page.css")
    return "\n".join((_HERE / "assets" / name).read_text(encoding="utf-8") for name in sheets)


def rendered(name: str, values: Mapping[str, Any]) -> str:
    """A page from a template.  Raises MissingExtraError without jinja2."""
    from_file = _templates().get_template(name)
    import markupsafe

    # The styles are files of this package, never text of a document.
    styles = markupsafe.Markup(style_sheets())  # noqa: S704
    return from_file.render(values, styles=styles)
