// An implementation for the conformance kit: the functions of the package under the export alone.
// node kit_reader.mjs RULES.json < requests.jsonl > answers.jsonl
// A line in is {"document", "adopt"}; a line out is the assessment, or {"faults"} for a document that
// is refused. Rows are not answered, nor texts: JSON.parse hides a key that is stated twice.
import { readFileSync } from "node:fs";
import { DocumentError } from "./document_error.mjs";
import { answersUnder, rulesFrom } from "./library.mjs";

const pack = JSON.parse(readFileSync(process.argv[2], "utf8"));
const { assess } = answersUnder(rulesFrom(() => pack));

function answerTo({ document, adopt, text, row }) {
  if (text !== undefined) return { unsupported: "text" };
  if (row !== undefined) return { unsupported: "row" };
  try {
    return assess(document, { adopt: adopt ?? {} });
  } catch (error) {
    if (error instanceof DocumentError) return { faults: error.faults };
    throw error;
  }
}

for (const line of readFileSync(0, "utf8").split("\n"))
  if (line) console.log(JSON.stringify(answerTo(JSON.parse(line))));
