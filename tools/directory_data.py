"""Write the directory's local authorities from the mySociety list and our corrections of it.

    python -m tools.directory_data uk_local_authorities.csv

The list is https://github.com/mysociety/uk_local_authority_names_and_codes (CC BY 4.0).
``council_corrections.json`` has the class in law of each unitary and Welsh council, the days on
which councils ended, new names, and names that the list has wrong, each with its source.
"""

from __future__ import annotations

import csv
import json
import sys
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

TARGET = Path(__file__).parent.parent / "src/pubservice_share/directory/data/local-authorities.json"
CORRECTIONS = Path(__file__).parent / "council_corrections.json"
#: The kinds of the list, and ours.
KINDS = {
    "CTY": "county-council-england",
    "NMD": "district-council-england",
    "MD": "district-council-england",
    "UA": "unitary-council-england",
    "LBO": "london-borough-council",
    "CC": "common-council",
    "COMB": "combined-authority",
    "SRA": "greater-london-authority",
    "WPA": "principal-council-wales",
    "SCO": "council-scotland",
    "NID": "district-council-northern-ireland",
}
#: Councils that the list has under another kind.
OF_ITS_OWN = {"IOS": "isles-of-scilly"}
#: The entries of a unitary council of each class, and the kind of a Welsh council.
UNITARY_ENTRIES = {
    "county": ["sch4/11", "sch5/5", "sch6/4"],
    "district": ["sch4/12", "sch5/6", "sch6/5"],
}
WELSH_KINDS = {
    "county": "county-council-wales",
    "county-borough": "county-borough-council-wales",
}


def kind_of(row: Mapping[str, str], in_law: str | None) -> str:
    """The kind of a council; for a Welsh one its class in law says which."""
    code = row["local-authority-code"]
    if code in OF_ITS_OWN:
        return OF_ITS_OWN[code]
    kind = KINDS[row["local-authority-type"]]
    if "Combined County Authority" in row["official-name"]:
        return "combined-county-authority"
    return WELSH_KINDS[in_law] if kind == "principal-council-wales" and in_law else kind


def id_of(row: Mapping[str, str]) -> str:
    """The CURIE of a council: its register of 2018 and its code."""
    registers = {
        "England": "local-authority-eng",
        "Scotland": "local-authority-sct",
        "Wales": "principal-local-authority",
        "Northern Ireland": "local-authority-nir",
    }
    register = row["old-register-and-code"].partition(":")[0] or registers[row["nation"]]
    return f"{register}:{row['local-authority-code']}"


def one_space(text: str) -> str:
    """A name without double blanks."""
    return " ".join(text.split())


def other_names(row: Mapping[str, str], corrections: Mapping[str, Any]) -> list[str]:
    """The other names of a council that the list has right."""
    code, official = row["local-authority-code"], one_space(row["official-name"])
    names = {row["nice-name"]}
    if "," not in row["nice-name"]:  # the list of names is itself joined with commas
        names.update(row["alt-names"].split(","))
    listed = (*corrections["not_names"], *corrections["not_names_of"].get(code, ()))
    wrong = {one_space(name).casefold() for name in listed}
    right = {one_space(name) for name in names if one_space(name).casefold() not in {"", *wrong}}
    right |= set(corrections["names"].get(code, ()))
    # A longer name keeps its capitals: the list repeats most names in small letters.
    folded = {name.casefold(): name for name in sorted(right, reverse=True)}
    folded.pop(official.casefold(), None)
    return sorted(folded.values())


def body_of(row: Mapping[str, str], corrections: Mapping[str, Any]) -> dict[str, Any]:
    """One body of the directory."""
    code = row["local-authority-code"]
    in_law = corrections["classes"].get(code)
    body: dict[str, Any] = {
        "id": id_of(row),
        "name": one_space(row["official-name"]),
        "kind": kind_of(row, in_law and in_law["class"]),
        "nation": row["nation"].lower().replace(" ", "-"),
        "also": other_names(row, corrections),
    }
    if everyday := corrections["everyday"].get(code):
        body["everyday"] = everyday
    if in_law and body["kind"] == "unitary-council-england":
        body["specified_as"] = UNITARY_ENTRIES[in_law["class"]]
    for key, column in (("from", "start-date"), ("to", "end-date"), ("gss", "gss-code")):
        if row[column]:
            body[key] = row[column]
    if in_law:
        body |= {"from": in_law["since"], "class_source": in_law["source"]}
    successors = row["replaced-by"].split(",") if row["replaced-by"] else []
    start, end = corrections["starts"].get(code), corrections["ends"].get(code)
    if start:
        body |= {"from": start["from"], "days_source": start["source"], "status": start["status"]}
    if end:
        body |= {"to": end["to"], "days_source": end["source"]}
        successors = end["successor"]
    successors = corrections["replaced_by"].get(code, successors)
    if successors:
        body["replaced_by"] = successors
    return body


def rename(body: dict[str, Any], change: Mapping[str, Any]) -> None:
    """Record that a body took a new name on a day."""
    names = {name for name in body["also"] if name.casefold() != change["to_name"].casefold()}
    body["also"] = sorted(names - {change["from_name"]})
    body["name"] = change["to_name"]
    body.setdefault("former_names", []).append(
        {key: change[key] for key in ("on", "source", "status", "day") if key in change}
        | {"name": change["from_name"]}
    )


def bodies_of(
    rows: Iterable[Mapping[str, str]], corrections: Mapping[str, Any]
) -> Iterator[dict[str, Any]]:
    """The bodies of the list, corrected, and those that it lacks."""
    by_code = {row["local-authority-code"]: body_of(row, corrections) for row in rows}
    for code, same in corrections["one_body"].items():
        old, body = by_code.pop(code), by_code[same["now"]]
        body["former_ids"] = [old["id"]]
        body["also"] = sorted({*body["also"], *old["also"]})
        body.pop("from", None)
    for change in corrections["renamed"]:
        rename(by_code[change["code"]], change)
    yield from by_code.values()
    yield from corrections["added"]


def main() -> None:
    """Write the file."""
    corrections = json.loads(CORRECTIONS.read_text(encoding="utf-8"))
    with Path(sys.argv[1]).open(encoding="utf-8-sig", newline="") as file:
        bodies = list(bodies_of(csv.DictReader(file), corrections))
    lines = ",\n  ".join(json.dumps(body, ensure_ascii=False) for body in bodies)
    text = '{\n "source": "mysociety/uk_local_authority_names_and_codes, CC BY 4.0",\n'
    TARGET.write_text(f'{text} "bodies": [\n  {lines}\n ]\n}}\n', encoding="utf-8")


if __name__ == "__main__":
    main()
