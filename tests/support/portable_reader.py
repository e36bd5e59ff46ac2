"""The library as a command for the kit's runner: a line in for each case, a line out.

With ``--forget RULE`` it leaves out what that rule finds, as a faulty implementation would.
"""

import json
import sys

import pubservice_share as pss


def main() -> None:
    forgotten = set(sys.argv[2:]) if sys.argv[1:2] == ["--forget"] else set()
    for line in sys.stdin:
        asked = json.loads(line)
        answer = pss.to_dict(pss.assess(pss.from_dict(asked["document"]), asked.get("adopt")))
        override, offence = answer["override"], answer["offence"]
        cited = [
            citation
            for found in answer["findings"]
            if found["result"] in ("not-met", "unknown") and found["rule"] not in forgotten
            for citation in found["citations"]
        ]
        told = {
            "outcome": answer["outcome"],
            "missing": answer["missing"],
            "readings": answer["readings"],
            "citations": sorted(set(cited)),
            "override": override and [held["effect"] for held in override["restrictions"]],
            "offence": offence and offence["citation"],
        }
        sys.stdout.write(json.dumps(told) + "\n")


if __name__ == "__main__":
    main()
