"""The library as a command for the kit's runner: a line in for each case, a line out.

With ``--forget RULE`` it leaves out what that rule finds, as a faulty implementation would.
"""

import json
import sys

import pubservice_share as pss


def main() -> None:
    forgotten = set(sys.argv[2:]) if sys.argv[1:2] == ["--forget"] else set()
    for line in sys.stdin:
        request = json.loads(line)
        answer = pss.to_dict(pss.assess(pss.from_dict(request["document"]), request.get("adopt")))
        override, offence = answer["override"], answer["offence"]
        cited = [
            citation
            for finding in answer["findings"]
            if finding["result"] in ("not-met", "unknown") and finding["rule"] not in forgotten
            for citation in finding["citations"]
        ]
        answer_line = {
            "outcome": answer["outcome"],
            "missing": answer["missing"],
            "readings": answer["readings"],
            "citations": sorted(set(cited)),
            "override": override
            and [restriction["effect"] for restriction in override["restrictions"]],
            "offence": offence and offence["citation"],
        }
        sys.stdout.write(json.dumps(answer_line) + "\n")


if __name__ == "__main__":
    main()
