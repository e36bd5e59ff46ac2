"""Write the page on the coverage of Chapter 1, from the rules and the law data."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from pubservice_share import law
from pubservice_share.law.edition_files.checks import citations_of
from pubservice_share.rules import RULES, every_rule
from pubservice_share.rules.rule import OfPower

PAGE = Path(__file__).parent.parent / "docs" / "reference" / "coverage.md"

#: Every subsection of the Chapter: its subject and, where no rule cites it, the reason.
SUBSECTIONS: dict[str, tuple[str, str | None]] = {
    "s.35(1)": ("the power", None),
    "s.35(2)": ("specified persons", None),
    "s.35(2A)": ("functions that an entry mentions", None),
    "s.35(3)": ("regulations that change Schedule 4", "how regulations are made"),
    "s.35(4)": ("who may be added", "how regulations are made"),
    "s.35(5)": ("limits on providers", None),
    "s.35(6)": ("matters to consider when adding and removing", "how regulations are made"),
    "s.35(7)": ("specified objectives", None),
    "s.35(8)": ("conditions for an objective", "how regulations are made"),
    "s.35(9)": ("first condition", "how regulations are made; its change of 2026 is in the data"),
    "s.35(10)": ("second condition", "how regulations are made; its change of 2026 is in the data"),
    "s.35(11)": ("well-being", "how regulations are made"),
    "s.35(12)": ("third condition", "how regulations are made"),
    "s.35(13)": ("undertakings", "its day is in the data; no objective uses it"),
    "s.35(14)": ("charitable purposes", "its day is in the data; no objective uses it"),
    "s.36(1)": ("disclosure to suppliers", None),
    "s.36(2)": ("first condition", None),
    "s.36(3)": ("second condition: intended use", None),
    "s.36(4)": ("specified persons", None),
    "s.36(5)": ("regulations", "how regulations are made"),
    "s.36(6)": ("who may be added", "how regulations are made"),
    "s.36(7)": ("which recipients may be added", "how regulations are made"),
    "s.36(8)": ("matters to consider", "how regulations are made"),
    "s.36(9)": ("limits on providers", None),
    "s.36(10)": ("fuel poverty", None),
    "s.36(11)": ("definitions", "the caller states whether a supplier is licensed"),
    "s.37(1)": ("disclosure by suppliers", None),
    "s.37(2)": ("the condition", None),
    "s.38(1)": ("disclosure to undertakers", None),
    "s.38(2)": ("first condition", None),
    "s.38(3)": ("second condition: intended use", None),
    "s.38(4)": ("specified persons", None),
    "s.38(5)": ("regulations", "how regulations are made"),
    "s.38(6)": ("who may be added", "how regulations are made"),
    "s.38(7)": ("which recipients may be added", "how regulations are made"),
    "s.38(8)": ("matters to consider", "how regulations are made"),
    "s.38(9)": ("limits on providers", None),
    "s.38(9A)": ("eligible people", None),
    "s.38(10)": ("water poverty", None),
    "s.38(11)": ("water poverty measures", "used only in the entries of providers"),
    "s.39(1)": ("disclosure by undertakers", None),
    "s.39(2)": ("the condition", None),
    "s.40(1)": ("use", None),
    "s.40(2)": ("grounds for other use", None),
    "s.40(3)": ("anti-social behaviour", "the caller states whether a ground is made out"),
    "s.40(4)": ("use of Revenue and Customs information", None),
    "s.40(5)": ("personal information", None),
    "s.40(6)": ("identifying a person", "the caller states whether it is personal"),
    "s.40(7)": ("the override", None),
    "s.40(8)": ("data protection, investigatory powers", None),
    "s.40(9)": ("the older interception law", None),
    "s.40(10)": ("other powers", "every answer that is not permitted states this"),
    "s.40(11)": ("data protection legislation", "in the data, as a definition"),
    "s.41(1)": ("onward disclosure", None),
    "s.41(2)": ("grounds", None),
    "s.41(3)": ("anti-social behaviour", "the caller states whether a ground is made out"),
    "s.41(4)": ("the offence", None),
    "s.41(5)": ("penalty on indictment", None),
    "s.41(6)": ("penalties on summary conviction", None),
    "s.41(7)": ("the limit before 2 May 2022", None),
    "s.41(8)": ("Revenue and Customs information", None),
    "s.42(1)": ("the bar", None),
    "s.42(2)": ("consent", None),
    "s.42(3)": ("the offence", None),
    "s.42(4)": ("the defence", None),
    "s.42(5)": ("penalties and who may prosecute", "as far as CRCA 2005 s.19 was read"),
    "s.43(3)": ("regard to the code", None),
    "s.43(13)": ("regard to other codes", "the library never asks; its changes are in the data"),
    "s.44": ("regulations", "how regulations are made; who is consulted is in the data"),
    "s.45(1)": ("definitions", None),
    "s.45(8)": ("public authorities", "the caller states whether a client is one"),
}


def rules_by_citation() -> dict[str, list[str]]:
    """Each provision that rules cite, with the ids of the rules."""
    rules_by_provision: dict[str, list[str]] = {}
    for power, rules in RULES.items():
        for rule in rules:
            sentences = (*rule.met, *rule.not_met, *rule.unknown)
            for cite in (*rule.cites, *(cite for says in sentences for cite in says.cites)):
                if isinstance(cite, str):
                    rules_by_provision.setdefault(cite, []).append(rule.id)
                if isinstance(cite, OfPower) and power.startswith("s"):
                    where = f"DEA 2017 s.{power[1:]}{cite.within}"
                    rules_by_provision.setdefault(where, []).append(rule.id)
    for citation in citations_of(law.built_in()):
        rules_by_provision.setdefault(citation, [])
    return rules_by_provision


def verified(subsection: str) -> str:
    """The day to which the section was checked."""
    edition = law.built_in()
    section = subsection[2:].partition("(")[0]
    rows = {**edition.powers, **edition.safeguards}
    row = rows.get(f"s{section}")
    return (row.verified_to if row else edition.safeguards["s40"].verified_to).isoformat()


def lines() -> Iterator[str]:
    """The lines of the page."""
    yield "# Coverage of Chapter 1"
    yield ""
    yield "`make task NAME=pages` generates this page from the rules and the law data: do not edit."
    yield ""
    yield "A subsection is modelled if a rule, or the law data that rules look up, cites it."
    yield ""
    yield "| subsection | about | modelled | rules | checked to |"
    yield "|---|---|---|---|---|"
    cited = rules_by_citation()
    for subsection, (about, why) in SUBSECTIONS.items():
        provision = f"DEA 2017 {subsection}"
        citations = [
            citation
            for citation in cited
            if citation == provision or citation.startswith(provision + "(")
        ]
        rules = sorted({rule for citation in citations for rule in cited[citation]})
        state = "yes" if why is None else f"no: {why}"
        if why is not None and citations:
            state = f"partly: {why}"
        if why is None and not citations:
            raise SystemExit(f"{subsection} is marked as modelled, but nothing cites it")
        shown = ", ".join(f"`{rule}`" for rule in rules)
        yield f"| {subsection} | {about} | {state} | {shown} | {verified(subsection)} |"
    yield ""
    yield "Schedules 4, 5 and 6 are modelled in full, in every wording since Royal Assent. Every"
    yield "objective of SI 2018/912 and SI 2024/64 is modelled with its persons and its elements."
    yield f"There are {len(every_rule())} rules."


def main() -> None:
    """Write the page."""
    PAGE.write_text("\n".join(lines()) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
