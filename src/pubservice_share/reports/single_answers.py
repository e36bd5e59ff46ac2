"""An answer for a terminal: outcome, why, what to do next, the override."""

from __future__ import annotations

from collections.abc import Iterator

from pubservice_share.assessment import Assessment, Finding, Outcome, Result
from pubservice_share.assessment.outcome_words import (
    RESULT_WORDS,
    SEVERITY_WORDS,
    effect_in_words,
)
from pubservice_share.words import and_list, day_in_words

from .layout import MARGIN, Paint, capital, counted, in_rows, paragraph, short_citations
from .layout import heading as heading_lines

__all__ = [
    "OTHER_POWERS",
    "PERMITTED",
    "checked_lines",
    "duty_lines",
    "last_lines",
    "not_settled",
    "single_lines",
]

_LABELS = RESULT_WORDS
#: The sentence for a permitted answer, by the type of document.
PERMITTED = {
    "disclosure": "The power reaches this disclosure on the facts stated: every step below is met.",
    "use": "Sections 40 to 42 do not bar this use on the facts stated.",
    "onward-disclosure": "Sections 40 to 42 do not bar this onward disclosure on the facts stated.",
}
OTHER_POWERS = "Other powers are untouched (s.40(10)): another law may allow the same disclosure."
_STATUS = 13


def not_settled(answer: Assessment, width: int, paint: Paint, ids: bool) -> Iterator[str]:
    """The facts to find out, and the readings; with ``ids``, the field of each fact."""
    missing = len(answer.missing)
    if missing:
        questions: dict[str, list[str]] = {}
        for path in answer.missing:
            questions.setdefault(answer.question(path), []).append(path)
        heading = counted(missing, "fact decides it:", "facts decide it:")
        if answer.readings:
            heading = counted(missing, "fact is not known:", "facts are not known:")
        elif len(questions) < missing:
            # What is numbered below is the questions: one may ask for several facts.
            heading = counted(len(questions), "question decides it", "questions decide it")
            heading += f" ({missing} facts):"
        yield from heading_lines(heading, width, paint)
        for place, (question, paths) in enumerate(questions.items(), start=1):
            number = f"{place}. " if len(questions) > 1 else ""
            indent = MARGIN + " " * len(number)
            yield from paragraph(number + question, width, MARGIN, indent)
            if ids:
                fields = paragraph(", ".join(paths), width, indent)
                yield from (paint(line, "provision") for line in fields)
    if answer.readings:
        if missing:
            yield ""
        start = "It may also depend" if missing else "It depends"
        yield from heading_lines(f"{start} on how the law is read:", width, paint)
        for name, question, adopted, alternative in answer.reading_views():
            yield from paragraph(question, width, MARGIN)
            yield from paragraph(f"One view: {adopted}", width, MARGIN * 2, MARGIN * 3)
            yield from paragraph(f"The other: {alternative}", width, MARGIN * 2, MARGIN * 3)
            yield MARGIN * 2 + paint(f"--adopt {name}   or   --adopt {name}=false", "provision")


def _not_permitted(answer: Assessment, width: int, paint: Paint) -> Iterator[str]:
    barred = answer.subject != "disclosure"
    heading = "It is barred, because:" if barred else "This power does not reach it, because:"
    yield from heading_lines(heading, width, paint)
    for finding in _decisive(answer, Result.NOT_MET):
        reason = capital(finding.reason) + "."
        yield from paragraph(reason, width, MARGIN + "- ", MARGIN + "  ")
        yield from (
            paint(line, "provision")
            for line in paragraph(short_citations(finding.citations), width, MARGIN + "  ")
        )
    cures = [finding.cure for finding in _decisive(answer, Result.NOT_MET) if finding.cure]
    if not barred:
        cures.append(OTHER_POWERS)
    yield ""
    yield from heading_lines("How to fix it", width, paint)
    for cure in dict.fromkeys(cures):
        yield from paragraph(cure, width, MARGIN + "- ", MARGIN + "  ")


def _offence(answer: Assessment, width: int, paint: Paint) -> Iterator[str]:
    offence = answer.offence
    if offence is None:
        return
    exposed = "Offence exposure" if offence.exposure == "yes" else "Offence exposure is not settled"
    yield ""
    yield from heading_lines(exposed, width, paint)
    what = (
        "passing on personal information in breach of section 41(1), knowing of the breach or "
        "reckless about it"
        if offence.citation.endswith("s.41(4)")
        else "passing on personal information of Revenue and Customs without consent"
    )
    rows = [("not-met", "offence", what, short_citations((offence.citation,)))]
    rows += [
        ("aside", "defence", row.text, short_citations((row.citation,))) for row in offence.defences
    ]
    rows += [
        ("aside", "penalty", f"{row.jurisdiction}: {row.text}", short_citations((row.citation,)))
        for row in offence.penalties
    ]
    rows += [
        (
            "aside", "", f"prosecution in {row.jurisdiction}: {row.text}",
            short_citations((row.citation,)),
        )
        for row in offence.prosecution
    ]  # fmt: skip
    yield from in_rows(rows, width, _STATUS, paint)


def _decisive(answer: Assessment, result: Result) -> list[Finding]:
    return [finding for finding in answer.findings if finding.decides and finding.result is result]


def _steps(answer: Assessment, width: int, paint: Paint, ids: bool) -> Iterator[str]:
    rows = [
        (
            finding.result.value,
            _LABELS[finding.result],
            capital(finding.reason),
            short_citations(finding.citations),
            finding.rule if ids else "",
        )
        for finding in answer.findings
        if finding.result in _LABELS and finding.decides
    ]
    yield from heading_lines("Step by step", width, paint)
    yield from in_rows(rows, width, _STATUS, paint)
    asides = [
        (
            "aside",
            SEVERITY_WORDS[finding.severity]
            if finding.result is Result.NOT_MET
            else _LABELS[finding.result],
            capital(finding.reason),
            short_citations(finding.citations),
            finding.rule if ids else "",
        )
        for finding in answer.findings
        if not finding.decides and finding.result in _LABELS
    ]
    if asides:
        yield ""
        yield from heading_lines("Does not affect the answer", width, paint)
        yield from in_rows(asides, width, _STATUS, paint)


def _override(answer: Assessment, width: int, paint: Paint) -> Iterator[str]:
    effects = answer.override.restrictions if answer.override else ()
    if not effects:
        return
    heading = {
        Outcome.PERMITTED: "The override: other restrictions on the disclosure",
        Outcome.NOT_PERMITTED: "There is no override outside the power",
        Outcome.UNDETERMINED: "The override, if the disclosure is permitted",
    }[answer.outcome]
    yield ""
    yield from heading_lines(heading, width, paint)
    names = [effect.kind.replace("-", " ") for effect in effects]
    first = min(max(len(name) for name in names) + 2, 22)
    rows = [
        (
            effect.effect,
            name,
            f"{effect_in_words(effect.kind, effect.effect)}: "
            f"{effect.reason[:1].lower() + effect.reason[1:]}",
            short_citations(effect.citations),
        )
        for name, effect in zip(names, effects, strict=True)
    ]
    yield from in_rows(rows, width, first, paint)


def duty_lines(answer: Assessment, width: int) -> Iterator[str]:
    """Duties of another law that may call for it, unless the power reaches it for certain."""
    if answer.outcome is Outcome.PERMITTED:
        return
    for note in answer.duty_notes:
        yield from paragraph(note, width)
        yield ""


def last_lines(answer: Assessment, width: int, paint: Paint) -> Iterator[str]:
    """The notes of the answer."""
    above = () if answer.outcome is Outcome.PERMITTED else answer.duty_notes
    for note in answer.notes:
        if note in above:
            continue
        if answer.outcome is Outcome.NOT_PERMITTED and "s.40(10)" in note:
            continue  # among the cures above
        yield from (paint(line, "note") for line in paragraph(note, width))


def checked_lines(answer: Assessment, width: int, paint: Paint) -> Iterator[str]:
    """To which day the law was checked, under which edition and readings: below the outcome."""
    checked = (
        f"Law checked to {day_in_words(answer.law.verified_to)} (edition {answer.law.edition})."
    )
    if answer.record.adopted:
        views = [f"{name}={str(view).lower()}" for name, view in answer.record.adopted.items()]
        checked += f" Readings chosen: {and_list(views)}."
    yield from (paint(line, "provision") for line in paragraph(checked, width))


def single_lines(answer: Assessment, width: int, paint: Paint, ids: bool) -> Iterator[str]:
    """The answer to a disclosure, a use or an onward disclosure."""
    kind = answer.outcome.value
    yield paint(answer.headline.upper(), kind)
    yield from checked_lines(answer, width, paint)
    yield from paragraph(answer.title, width)
    yield from (paint(line, "provision") for line in paragraph(answer.subtitle, width))
    yield ""
    # Before what to do: nobody is to stop at this power where another law may call for it.
    yield from duty_lines(answer, width)
    if answer.outcome is Outcome.UNDETERMINED:
        yield from not_settled(answer, width, paint, ids)
    elif answer.outcome is Outcome.NOT_PERMITTED:
        yield from _not_permitted(answer, width, paint)
    else:
        yield from paragraph(PERMITTED[answer.subject], width)
    yield ""
    yield from _steps(answer, width, paint, ids)
    yield from _override(answer, width, paint)
    yield from _offence(answer, width, paint)
    yield ""
    yield from last_lines(answer, width, paint)
