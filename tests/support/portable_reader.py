"""The library as a command for the kit's runner: a line in for each request, a line out.

A request is a document, a row of a table, or a text in place of a document.  With ``--forget RULE``
it leaves out what that rule finds, as a faulty implementation would; with ``--whole`` it answers
with whole assessments.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from typing import Any

import pubservice_share as pss

Answer = dict[str, Any]


def _short(answer: Answer, forgotten: set[str]) -> Answer:
    """An answer with what the runner compares, and nothing else."""
    override, offence = answer["override"], answer["offence"]
    findings = [finding for finding in answer["findings"] if finding["rule"] not in forgotten]
    cited = [
        citation
        for finding in findings
        if finding["result"] in ("not-met", "unknown")
        for citation in finding["citations"]
    ]
    fields = ("rule", "pointer", "result", "severity")
    return {
        "outcome": answer["outcome"],
        "missing": answer["missing"],
        "readings": answer["readings"],
        "citations": sorted(set(cited)),
        "findings": [{name: finding[name] for name in fields} for finding in findings],
        "matrix": answer.get("matrix"),
        "scope": answer.get("scope"),
        "notes": answer["notes"],
        "override": override
        and [restriction["effect"] for restriction in override["restrictions"]],
        "offence": offence and offence["citation"],
    }


def _of_document(request: Answer, *, whole: bool, forgotten: set[str]) -> Answer:
    try:
        if "text" in request:
            document = pss.loads(request["text"])
        else:
            document = pss.from_dict(request["document"])
    except pss.DocumentError as error:
        return {
            "faults": [{"pointer": fault.pointer, "code": fault.code} for fault in error.faults]
        }
    answer = pss.to_dict(pss.assess(document, request.get("adopt")))
    return answer if whole else _short(answer, forgotten)


def _of_rows(requests: list[Answer]) -> Iterator[Answer]:
    """The answers to rows, which are answered together where they adopt the same readings."""
    import polars as pl  # only rows need it

    answers: list[Answer] = [{} for _ in requests]
    views = {json.dumps(request.get("adopt"), sort_keys=True) for request in requests}
    for view in sorted(views):
        places = [
            place
            for place, request in enumerate(requests)
            if json.dumps(request.get("adopt"), sort_keys=True) == view
        ]
        frame = pl.DataFrame([requests[place]["row"] for place in places], infer_schema_length=None)
        table = pss.assess_table(frame, adopt=json.loads(view))
        columns = table.select("outcome", "not_met", "unknown", "readings")
        for place, answer in zip(places, columns.to_dicts(), strict=True):
            answers[place] = answer
    yield from answers


def main() -> None:
    whole = "--whole" in sys.argv[1:]
    forgotten = set(sys.argv[2:]) if sys.argv[1:2] == ["--forget"] else set()
    requests = [json.loads(line) for line in sys.stdin]
    rows = _of_rows([request for request in requests if "row" in request])
    for request in requests:
        if "row" in request:
            answer = next(rows)
        else:
            answer = _of_document(request, whole=whole, forgotten=forgotten)
        sys.stdout.write(json.dumps(answer) + "\n")


if __name__ == "__main__":
    main()
