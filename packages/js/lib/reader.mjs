// A reader of the portable rules, which uses the export alone.
// node reader.mjs RULES.json < documents.jsonl > answers.jsonl
// A line in is {"document", "adopt"}; a line out is {"outcome", "missing", ...}, or
// {"unsupported": NOUN} for a noun that it does not answer.
import { readFileSync } from "node:fs";
import { answer } from "./assessment.mjs";
import { rulesOf } from "./evaluation.mjs";

const rules = rulesOf(JSON.parse(readFileSync(process.argv[2], "utf8")));
for (const line of readFileSync(0, "utf8").split("\n"))
  if (line) console.log(JSON.stringify(answer(rules, JSON.parse(line))));
