"""Write problems in the formats that other tools read."""

from __future__ import annotations

import hashlib
import json
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any
from xml.etree import ElementTree as ET

from pubservice_share._version import __version__
from pubservice_share.safe_text import printable, unsteering

from .problems import FAULT, Checked, Problem

__all__ = ["FORMATS"]

_SARIF_LEVELS = {"error": "error", "warning": "warning", "advice": "note"}
_GITHUB_LEVELS = {"error": "error", "warning": "warning", "advice": "notice"}
_SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)
#: Code-scanning services tell results apart by the fingerprint of this name.
_FINGERPRINT = "primaryLocationLineHash"


def _counted(number: int) -> str:
    return "1 problem" if number == 1 else f"{number} problems"


def _json(checked: Sequence[Checked]) -> str:
    value = [document.to_dict() for document in checked]
    alone = len(value) == 1 and checked[0].index is None
    shown: Any = value[0] if alone else value
    return unsteering(json.dumps(shown, ensure_ascii=False, indent=2))


def _jsonl(checked: Sequence[Checked]) -> str:
    return "\n".join(
        unsteering(json.dumps(document.to_dict(), ensure_ascii=False)) for document in checked
    )


def _with_advice(problem: Problem) -> str:
    return f"{problem.message}. {problem.advice}" if problem.advice else problem.message


def _sarif(checked: Sequence[Checked]) -> str:
    rules: dict[str, dict[str, Any]] = {}
    results = []
    repeats: Counter[str] = Counter()
    for document in checked:
        for problem in document.problems:
            rules.setdefault(problem.rule, _rule(problem))
            result = _result(document, problem, list(rules).index(problem.rule))
            fingerprint = _fingerprint(document, problem)
            repeats[fingerprint] += 1
            result["partialFingerprints"] = {_FINGERPRINT: f"{fingerprint}:{repeats[fingerprint]}"}
            results.append(result)
    run = {
        "tool": {
            "driver": {
                "name": "pubservice-share",
                "version": __version__,
                "rules": list(rules.values()),
            }
        },
        "results": results,
    }
    value = {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}
    return unsteering(json.dumps(value, ensure_ascii=False, indent=2))


def _fingerprint(document: Checked, problem: Problem) -> str:
    """What stays the same from one run to the next: the rule, the file, and the place by name."""
    content = "\n".join((problem.rule, document.file.replace("\\", "/"), problem.place))
    return hashlib.sha256(content.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def _rule(problem: Problem) -> dict[str, Any]:
    rule: dict[str, Any] = {"id": problem.rule}
    name = "A fault of structure" if problem.rule == FAULT else problem.rule
    rule["shortDescription"] = {"text": name}
    if problem.links:
        rule["helpUri"] = problem.links[0]
    return rule


def _result(document: Checked, problem: Problem, index: int) -> dict[str, Any]:
    result: dict[str, Any] = {
        "ruleId": problem.rule,
        "ruleIndex": index,
        "level": _SARIF_LEVELS[problem.level],
        "message": {"text": _with_advice(problem)},
        "locations": [
            {
                "physicalLocation": {
                    "artifactLocation": _artifact(document.file),
                    "region": {"startLine": problem.line, "startColumn": problem.column},
                },
                "logicalLocations": [{"fullyQualifiedName": _pointer(document, problem) or "/"}],
            }
        ],
        "properties": {"citations": list(problem.citations)},
    }
    if problem.waived is not None:
        result["suppressions"] = [{"kind": "external", "justification": problem.waived}]
    return result


def _pointer(document: Checked, problem: Problem) -> str:
    """JSON Pointer to the place in the file."""
    inside = "" if document.index is None else f"/{document.index}"
    return f"{inside}{problem.pointer}"


def _artifact(file: str) -> dict[str, str]:
    """A file: relative to the root of the source, unless its name is a full path."""
    from urllib.parse import quote  # it quotes a name and opens nothing

    if file == "-":
        return {"uri": "stdin"}
    name = file.replace("\\", "/")
    try:
        # A name whose bytes are not UTF-8 keeps them.
        uri = quote(name, errors="surrogateescape")
    except UnicodeEncodeError:
        uri = quote(name, errors="replace")
    if name.startswith("/"):
        return {"uri": f"file://{uri}"}
    if re.match("[A-Za-z]:/", name):
        return {"uri": f"file:///{uri}"}
    return {"uri": uri, "uriBaseId": "%SRCROOT%"}


#: Characters that XML 1.0 does not allow.
_NOT_XML = {
    number: "\N{REPLACEMENT CHARACTER}" for number in range(32) if number not in (9, 10, 13)
}
_NOT_XML |= dict.fromkeys([*range(0xD800, 0xE000), 0xFFFE, 0xFFFF], "\N{REPLACEMENT CHARACTER}")


def _junit(checked: Sequence[Checked]) -> str:
    failures = sum(any(document.failing("warning")) for document in checked)
    suite = ET.Element(
        "testsuite", name="pubservice-share", tests=str(len(checked)), failures=str(failures),
        errors="0", skipped="0",
    )  # fmt: skip
    for document in checked:
        name = document.file if document.number is None else f"{document.file}:{document.number}"
        if document.index is not None:
            name = f"{document.file}[{document.index}]"
        case = ET.SubElement(
            suite, "testcase", classname="pubservice-share", name=name.translate(_NOT_XML)
        )
        failing = document.failing("warning")
        if failing:
            lines = "\n".join(_line(document, problem) for problem in failing)
            node = ET.SubElement(
                case, "failure", type=failing[0].rule, message=_counted(len(failing))
            )
            node.text = lines.translate(_NOT_XML)
    suites = ET.Element("testsuites")
    suites.append(suite)
    ET.indent(suites)
    body = ET.tostring(suites, encoding="unicode")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{body}'


def _line(document: Checked, problem: Problem) -> str:
    place = f"{document.file}:{problem.line}:{problem.column}"
    return f"{place}: {problem.level}: {_with_advice(problem)} [{problem.rule}]"


def _escaped(text: str, *more: str) -> str:
    for letter in ("%", "\r", "\n", *more):
        text = text.replace(letter, f"%{ord(letter):02X}")
    return printable(text)


def _github(checked: Sequence[Checked]) -> str:
    return "\n".join(_annotations(checked))


def _annotations(checked: Iterable[Checked]) -> Iterator[str]:
    for document in checked:
        for problem in document.problems:
            if problem.waived is None:
                where = f"file={_escaped(document.file, ':', ',')},line={problem.line}"
                where += f",col={problem.column},title={_escaped(problem.rule, ':', ',')}"
                level, text = _GITHUB_LEVELS[problem.level], _escaped(_with_advice(problem))
                yield f"::{level} {where}::{text}"


#: The formats for machines, each with the function that writes it.
FORMATS: dict[str, Callable[[Sequence[Checked]], str]] = {
    "json": _json,
    "jsonl": _jsonl,
    "sarif": _sarif,
    "junit": _junit,
    "github": _github,
}
