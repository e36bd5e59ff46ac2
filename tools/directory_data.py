"""Write the directory's local authorities from the mySociety list.

    python -m tools.directory_data uk_local_authorities.csv

The list is https://github.com/mysociety/uk_local_authority_names_and_codes (CC BY 4.0).
"""

from __future__ import annotations

import csv
import json
import sys
from pathlib import Path
from typing import Any

TARGET = Path(__file__).parent.parent / "src/pubservice_share/directory/data/local-authorities.json"
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


def kind_of(row: dict[str, str]) -> str:
    """The kind of a council; in Wales its name may say which."""
    code, name = row["local-authority-code"], row["official-name"]
    if code in OF_ITS_OWN:
        return OF_ITS_OWN[code]
    kind = KINDS[row["local-authority-type"]]
    if "Combined County Authority" in name:
        return "combined-county-authority"
    if kind == "principal-council-wales" and "County Borough Council" in name:
        return "county-borough-council-wales"
    if kind == "principal-council-wales" and "County Council" in name:
        return "county-council-wales"
    return kind


def body_of(row: dict[str, str]) -> dict[str, Any]:
    """One body of the directory."""
    prefix = (
        row["old-register-and-code"].partition(":")[0]
        or {
            "England": "local-authority-eng",
            "Scotland": "local-authority-sct",
            "Wales": "principal-local-authority",
            "Northern Ireland": "local-authority-nir",
        }[row["nation"]]
    )
    names = {row["nice-name"]}
    if "," not in row["nice-name"]:  # the list of names is itself joined with commas
        names.update(row["alt-names"].split(","))
    names -= {row["official-name"], ""}
    folded = {name.strip().casefold(): name.strip() for name in sorted(names)}
    body: dict[str, Any] = {
        "id": f"{prefix}:{row['local-authority-code']}",
        "name": row["official-name"],
        "kind": kind_of(row),
        "nation": row["nation"].lower().replace(" ", "-"),
        "also": sorted(folded.values()),
    }
    for key, column in (("from", "start-date"), ("to", "end-date"), ("gss", "gss-code")):
        if row[column]:
            body[key] = row[column]
    if row["replaced-by"]:
        body["replaced_by"] = row["replaced-by"].split(",")
    return body


def main() -> None:
    """Write the file."""
    with Path(sys.argv[1]).open(encoding="utf-8-sig", newline="") as file:
        bodies = [body_of(row) for row in csv.DictReader(file)]
    lines = ",\n  ".join(json.dumps(body, ensure_ascii=False) for body in bodies)
    text = '{\n "source": "mysociety/uk_local_authority_names_and_codes, CC BY 4.0",\n'
    TARGET.write_text(f'{text} "bodies": [\n  {lines}\n ]\n}}\n', encoding="utf-8")


if __name__ == "__main__":
    main()
