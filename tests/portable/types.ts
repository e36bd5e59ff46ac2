// What the types of the package take and refuse; the compiler checks it.
import { assess, DocumentError, edition, version, withLaw } from "pubservice-share";
import type { Assessment, Disclosure, Finding, Noun } from "pubservice-share";
import { assess as assessAlone } from "pubservice-share/answers";

const document: Disclosure = {
  type: "disclosure",
  power: "s35",
  on: "2024-05-01",
  territory: ["england"],
  // An edition of the law may add an objective.
  objective: "an-objective-of-tomorrow",
  discloser: { name: "A" },
  recipient: { name: "B", specified_as: null },
};
const answer: Assessment = assess(document, { adopt: { "s42-stands": true } });
const alone: Assessment = assessAlone(document);
const reasons: string[] = answer.findings.map((finding: Finding) => finding.cure ?? finding.reason);
const day: string | null = answer.on;
const other: Assessment = withLaw({ type: "portable-rules" }).assess(document as Noun);
const named: string = `${version} ${edition().edition} ${edition().digest}`;
const faults = new DocumentError([]).faults.map(({ pointer, message }) => pointer + message);

// @ts-expect-error A territory is one of four.
const place: Disclosure = { ...document, territory: ["france"] };
// @ts-expect-error A field that no document has.
const field: Disclosure = { ...document, purposes: [] };
// @ts-expect-error A view is true or false.
assess(document, { adopt: { "s42-stands": "yes" } });
// @ts-expect-error An outcome is one of three.
if (answer.outcome === "allowed") console.log(day);

export { alone, faults, field, named, other, place, reasons };
