"""Write the pages that are generated when the documentation is built.

There is a page for each rule, from its declaration, with cases that meet it and cases that do
not; a page of the changes of the law, from the law data; and a page of the commands.
"""

from __future__ import annotations

import functools
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import attrs
import click

import pubservice_share as pss
from pubservice_share.cli.shared import command
from pubservice_share.law import built_in
from pubservice_share.law.citations import link
from pubservice_share.logic.terms import (
    And,
    AtLeast,
    Contains,
    Element,
    Equal,
    Every,
    Fact,
    Field,
    Lookup,
    Not,
    Operand,
    Or,
    Reading,
    Some,
    Stated,
    Term,
    Unsettled,
    Value,
)
from pubservice_share.rules import RULES, every_rule
from pubservice_share.rules.rule import Cite, Commencing, Rule, Says

ROOT = Path(__file__).parent.parent
RULE_PAGES = ROOT / "docs" / "reference" / "rules"
COMMANDS_PAGE = ROOT / "docs" / "reference" / "command-line.md"
CHANGES_PAGE = ROOT / "docs" / "reference" / "changes.md"

#: The question that each table of the law answers, in words.
TABLES = {
    "power.in-force": "{} is in force in {}",
    "power.part-commenced": "{} is in force in {} for one class of recipient only",
    "power.commenced-for": "{} is in force in {} for {}",
    "power.entry": "{} has {} in its Schedule",
    "power.purpose": "{} has the purpose {}",
    "power.use": "{} has the intended use {}",
    "use.to-any": "the intended use {} serves any recipient",
    "use.recipient": "the intended use {} serves where the recipient is {}",
    "class.power": "{} has the recipient class {}",
    "eligible.undertaker": "{} counts for {}",
    "power.eligible-for-any": "under {} the class {} counts for every class of recipient",
    "power.not-stated-for-any": "under {} the class of people used where none is stated counts "
    "for every class of recipient",
    "power.not-stated-for": "under {} the class of people used where none is stated counts for {}",
    "section.in-force": "{} is in force in {}",
    "section.commenced-for": "{} is in force in {} for {}",
    "section.somewhere": "{} is in force in some part of the United Kingdom",
    "section.somewhere-for": "{} is in force in some part of the United Kingdom for {}",
    "section.later": "{} came into force later in {}",
    "ground.use": "{} is a ground for use",
    "ground.onward": "{} is a ground for onward disclosure",
    "power.bound-by-consent": "information that Revenue and Customs disclosed under {} is subject "
    "to consent",
    "entry.in-force": "{} is in force in {}",
    "entry.somewhere": "{} is in force in some part of the United Kingdom",
    "entry.part-commenced": "{} is in force in {} for one class of recipient only",
    "entry.commenced-for": "{} is in force in {} for {}",
    "entry.exists": "{} is in its Schedule on the day",
    "entry.provider": "{} is an entry for providers of services",
    "entry.capacity": "{} names a capacity",
    "entry.functions": "{} names functions",
    "entry.same-part": "{} is in the same Part as {}",
    "entry.revenue-and-customs": "{} is Revenue and Customs",
    "objective.in-force": "the objective {} is in force in {}",
    "objective.lists": "the objective {} lists {}",
    "objective.any-element": "the objective {} has {} as an element, and any one is enough",
    "objective.all-element": "the objective {} has {} as an element, and needs them all",
    "objective.all-joined": "the objective {} needs all its elements",
    "objective.elements-needed": "as many as the objective {} has elements",
    "objective.factors": "the objective {} has factors",
    "objective.factors-needed": "as many factors as the objective {} needs",
    "objective.factor-by-age": "the objective {} limits the factor {} to an age",
}


def _operand(operand: Operand) -> str:
    match operand:
        case Field(path):
            return f"`{path}`"
        case Element(name):
            return f"*{name}*"
        case Value(text):
            return f"`{text}`"


def _leaf(term: Term) -> str:
    match term:
        case Fact(path):
            return f"`{path}` is true"
        case Stated(path, None):
            return f"`{path}` is stated"
        case Stated(path, value):
            return f"`{path}` is stated to be `{json.dumps(value)}`"
        case Equal(left, right, folded):
            apart = ", ignoring case and spaces" if folded else ""
            return f"{_operand(left)} is {_operand(right)}{apart}"
        case Contains(path, item):
            return f"`{path}` has {_operand(item)}"
        case Lookup(table, keys):
            return TABLES[table].format(*map(_operand, keys))
        case Reading(id):
            return f"the caller takes the view [{id}](../../explanation/readings.md#{id})"
        case Unsettled(path):
            return f"the answer lies outside the document: ask about `{path}`"
        case _:
            raise TypeError(f"{term} has no words of its own")


def _joined(term: And | Or) -> Iterator[Term]:
    """The terms of a join, with those of the same kind of join inside it."""
    for inner in term.terms:
        if type(inner) is type(term):
            yield from _joined(inner)
        else:
            yield inner


def formula(term: Term, depth: int = 0) -> Iterator[str]:
    """A formula as a list in words, each part under what joins it."""
    dent = "  " * depth
    match term:
        case And() | Or():
            yield f"{dent}- {'all of' if isinstance(term, And) else 'any of'}"
            for inner in _joined(term):
                yield from formula(inner, depth + 1)
        case Not(inner):
            if isinstance(inner, And | Or | Some | Every | AtLeast | Not):
                yield f"{dent}- not"
                yield from formula(inner, depth + 1)
            else:
                yield f"{dent}- not: {_leaf(inner)}"
        case Some(over, name, body) | Every(over, name, body):
            quantity = "some" if isinstance(term, Some) else "every"
            yield f"{dent}- for {quantity} *{name}* of {_operand(over)}"
            yield from formula(body, depth + 1)
        case AtLeast(number, over, name, body):
            many = TABLES[number.table].format(*map(_operand, number.keys))
            yield f"{dent}- for {many}: each a *{name}* of {_operand(over)}"
            yield from formula(body, depth + 1)
        case _:
            yield f"{dent}- {_leaf(term)}"


@functools.cache
def _cases() -> tuple[tuple[str, dict[str, Any], Any], ...]:
    """Each case of one document, the simplest first, with its answer."""
    cases = []
    for file in sorted((ROOT / "cases").glob("*.json")):
        for case in json.loads(file.read_text(encoding="utf-8")):
            if case["document"]["type"] in {"disclosure", "use", "onward-disclosure"}:
                document = pss.from_dict(case["document"])
                cases.append((file.name, case, pss.assess(document, case.get("adopt"))))
    return tuple(sorted(cases, key=lambda row: len(json.dumps(row[1]["document"]))))


def case_with(
    rule: str, result: str, *, adopting: bool = True
) -> tuple[str, dict[str, Any], Any, Any] | None:
    """The simplest case in which a rule has a result: first those that it alone decides.

    A case that says why in words comes before one that only repeats its name. Without
    ``adopting``, cases that choose a reading of the law are left out.
    """
    best = None
    for file, case, answer in _cases():
        if case.get("adopt") and not adopting:
            continue
        for finding in answer.findings:
            if finding.rule == rule and finding.result.value == result:
                decisive = [
                    row
                    for row in answer.findings
                    if row.decides and row.result.value in {"not-met", "unknown"}
                ]
                from_other_rules = len([row for row in decisive if row.rule != rule])
                wordless = case["why"].lower().replace(" ", "-") == case["name"]
                rank = (from_other_rules, wordless)
                if best is None or rank < best[0]:
                    best = (rank, file, case, answer, finding)
    return best and best[1:]


def _cite(cite: Cite) -> str:
    if isinstance(cite, str):
        return cite
    if isinstance(cite, Commencing):
        return f"the provision that brings {cite.section or 'the power'} into force where it is not"
    words = {
        "Entries": "the Schedule paragraphs of",
        "Classes": "the recipient classes of",
        "Ground": "the paragraph of the ground for",
        "OfMeasure": "of the measure:",
        "OfObjective": "of the objective:",
        "OfPower": "of the power:",
    }
    kind = type(cite).__name__
    parts = [str(value) for value in attrs.astuple(cite) if value not in {None, "", True, False}]
    return f"{words[kind]} {' '.join(parts)}"


def _sentences(heading: str, sentences: tuple[Says, ...]) -> Iterator[str]:
    for says in sentences:
        yield f"- **{heading}**{' in one case' if says.when else ''}: {says.text}"
        if says.cites:
            yield f"  - cites {'; '.join(map(_cite, says.cites))}"
        if says.cure:
            yield f"  - how to fix it: {says.cure}"


def _example(rule: Rule, heading: str, result: str) -> Iterator[str]:
    example = case_with(rule.id, result)
    if example is None:
        return
    file, case, answer, finding = example
    yield f"### {heading}"
    yield ""
    yield f"{case['why']}"
    yield ""
    yield f"> {finding.reason}"
    yield ">"
    instruments = pss.law.built_in().instruments
    cited = [
        f"[{citation}]({address})"
        if (address := link(citation, answer.on, instruments))
        else citation
        for citation in finding.citations
    ]
    yield f"> {', '.join(cited)}"
    yield ""
    if finding.cure:
        yield f"How to fix it: {finding.cure}"
        yield ""
    yield f"The outcome is `{answer.outcome.value}`. Case `{case['name']}` of `cases/{file}`:"
    yield ""
    yield "```json"
    yield json.dumps(case["document"], indent=2, ensure_ascii=False)
    yield "```"
    yield ""


def rule_page(rule: Rule) -> Iterator[str]:
    """The page of a rule."""
    where = [kind for kind, rules in RULES.items() if rule in rules]
    yield f"# {rule.id}"
    yield ""
    yield f"*{rule.title[0].upper()}{rule.title[1:]}.*"
    yield ""
    yield "| | |"
    yield "|---|---|"
    yield f"| applies to | {', '.join(f'`{kind}`' for kind in where)} |"
    yield f"| provisions | {'; '.join(map(_cite, rule.cites))} |"
    yield f"| basis | {rule.basis}{'' if rule.verified else '; the wording was not read'} |"
    yield f"| decides | {'yes' if rule.decides else 'no, it is only reported'} |"
    yield f"| about | `{rule.pointer}` |"
    yield ""
    yield "## Condition"
    yield ""
    if rule.guard is not None:
        yield "The rule applies where"
        yield ""
        yield from formula(rule.guard)
        yield ""
        yield "Where it applies, it is met where"
    else:
        yield "The rule is met where"
    yield ""
    yield from formula(rule.formula)
    yield ""
    yield "## Wording"
    yield ""
    for heading, sentences in (
        ("met", rule.met), ("not met", rule.not_met), ("unknown", rule.unknown)
    ):  # fmt: skip
        yield from _sentences(heading, sentences)
    yield ""
    yield "## Examples"
    yield ""
    yield from _example(rule, "Met", "met")
    yield from _example(rule, "Not met", "not-met")
    yield from _example(rule, "Unknown", "unknown")


def rules_index() -> Iterator[str]:
    """The page that lists every rule."""
    yield "# The rules"
    yield ""
    yield "These pages are generated from the declarations in `rules/` when the documentation is"
    yield "built. A rule applies to every document of its power or noun. Its result is met, not"
    yield "met, unknown or not applicable."
    yield ""
    yield "| rule | condition | provisions | decides |"
    yield "|---|---|---|---|"
    for rule in every_rule():
        cites = "; ".join(map(_cite, rule.cites))
        decides = "yes" if rule.decides else "no"
        yield f"| [{rule.id}]({rule.id}.md) | {rule.title} | {cites} | {decides} |"
    yield ""
    yield "```{toctree}"
    yield ":hidden:"
    yield ""
    for rule in every_rule():
        yield rule.id
    yield "```"


def changes_page() -> Iterator[str]:
    """The page of every change of the law since the Act."""
    edition = pss.law.built_in()
    yield "# Changes of the law"
    yield ""
    yield "This page lists every change in the law data since Royal Assent, with the provision that"
    yield f"made it. It is generated from the data of edition {edition.edition} when the"
    yield "documentation is built. `pss.law.changes(day, other)` and `pubservice-share law changes`"
    yield "list the changes between two days."
    days: dict[str, list[pss.Change]] = {}
    for change in pss.law.changes(edition.passed, pss.law.change_days(edition)[-1]):
        days.setdefault(change.on.isoformat(), []).append(change)
    for day, changes in days.items():
        yield ""
        yield f"## {day}"
        yield ""
        for change in dict.fromkeys(changes):
            by = f"[{change.by}]({change.link})" if change.link else change.by
            yield f"- {change.what} ({by})"


def _options(command: click.Command) -> Iterator[str]:
    options = [option for option in command.params if isinstance(option, click.Option)]
    shown = [option for option in options if not option.hidden and "--help" not in option.opts]
    if not shown:
        return
    yield "| option | |"
    yield "|---|---|"
    for option in shown:
        names = ", ".join(f"`{name}`" for name in option.opts)
        if isinstance(option.type, click.Choice):
            names += f" {', '.join(f'`{choice}`' for choice in option.type.choices)}"
        elif not option.is_flag:
            names += f" {option.make_metavar(click.Context(command))}"
        default = option.default if isinstance(option.default, str | int) else None
        notes = [
            " Required." if option.required else "",
            " Can be repeated."
            if option.multiple and not re.search("several|repeat", str(option.help))
            else "",
            f" `{default}` by default." if default and not option.is_flag else "",
        ]
        yield f"| {names} | {option.help or ''}{''.join(notes)} |"
    yield ""


def _command(command: click.Command, path: str) -> Iterator[str]:
    """A command, or each command of a group."""
    arguments = [
        param.make_metavar(click.Context(command))
        for param in command.params
        if isinstance(param, click.Argument)
    ]
    under = command.commands if isinstance(command, click.Group) else {}
    if not under:
        yield f"## {path}"
        yield ""
        yield f"`pubservice-share {' '.join([path, *arguments])}`"
        yield ""
        help = (command.help or "").replace("\b\n", "")
        yield help if help.rstrip().endswith(".") else f"{help}."
        yield ""
        yield from _options(command)
    for name in sorted(under):
        yield from _command(under[name], f"{path} {name}".strip())


def commands_page() -> Iterator[str]:
    """The page of every command with its options."""
    yield "# The command line"
    yield ""
    yield "This page is generated from the commands when the documentation is built; `--help`"
    yield "prints the same text. `pip install .` or `make demo` in a checkout installs"
    yield "`pubservice-share`. It prints answers on standard output and everything else on standard"
    yield "error."
    yield ""
    yield "| exit code | meaning |"
    yield "|---|---|"
    yield "| 0 | permitted, or no problems |"
    yield "| 1 | not permitted, or something to fix |"
    yield "| 3 | not settled |"
    yield "| 2 | input that cannot be read or is invalid |"
    yield "| 64 | wrong usage |"
    yield "| 70 | a fault in this program (please report it), or output that cannot be written |"
    yield "| 141 | the output was closed before it was read to the end |"
    yield ""
    yield "For several documents, `assess` exits with the worst code: 2, then 1, then 3, then 0."
    yield ""
    yield "`-` is standard input, and `-o -` is standard output. An output that exists is"
    yield "replaced only with `--force`, and only when the new one is complete. [Chain"
    yield "commands](../how-to/chain-commands.md) says more, also about lists of documents."
    yield ""
    yield "If a command fails because something is missing, misspelt or not a date, it shows a"
    yield "complete command that works and keeps what you typed."
    yield ""
    yield "## Dates"
    yield ""
    yield "Write a date as `2026-11-27`. Every option that takes a date also takes `today`,"
    yield "which is the day in the United Kingdom, and other forms that have one meaning, such"
    yield "as `27 November 2026` or `27/11/2026`. Standard error shows the day that was taken."
    yield "A form with two meanings, such as `03/04/2026`, is refused with both dates."
    yield "Documents, tables and Python take `2026-11-27` alone: the fault for any other form"
    yield "names what to write."
    yield ""
    yield "## Names in place of ids"
    yield ""
    yield "`--objective`, the argument OBJECTIVE and `routes(objective=...)` in Python take the"
    yield "id of an objective, or a name below that means one objective alone; standard error,"
    yield "or a note of `routes`, states what was taken. `--power` takes `section 35` or `s.35`"
    yield "for `s35`. Every other name brings a hint. Documents and tables take ids alone, and"
    yield "the fault has the same hint. A hint names what to look at and answers no question of"
    yield "law."
    yield ""
    yield "| name | taken for | hint | known from |"
    yield "|---|---|---|---|"
    for row in built_in().everyday_words:
        objective = f"`{row.objective}`" if row.objective else ""
        known_from = "a source" if row.status == "seen" else "practice"
        yield f"| {row.name} | {objective} | {row.message} | {known_from} |"
    yield ""
    yield from _command(command, "")


def main() -> None:
    """Write each page that differs from its file."""
    pages = {RULE_PAGES / f"{rule.id}.md": rule_page(rule) for rule in every_rule()}
    pages |= {RULE_PAGES / "index.md": rules_index(), CHANGES_PAGE: changes_page()}
    pages[COMMANDS_PAGE] = commands_page()
    if RULE_PAGES.exists():
        for path in RULE_PAGES.iterdir():
            if path not in pages:
                path.unlink()
    RULE_PAGES.mkdir(parents=True, exist_ok=True)
    for path, lines in pages.items():
        text = "\n".join(lines) + "\n"
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            path.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
