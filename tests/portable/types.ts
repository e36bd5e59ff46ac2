// What the types of the package take and refuse; the compiler checks it.
import {
  assess,
  bodies,
  changes,
  DocumentError,
  edition,
  lawAsAt,
  nextQuestion,
  routes,
  validate,
  version,
  withLaw,
} from "pubservice-share";
import type { Assessment, Disclosure, Finding, Noun, Question } from "pubservice-share";
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
const asked: Question | null = nextQuestion(document, { skip: ["objective"] });
const open: string[] = routes("DWP", { name: "B" }, { on: "2024-05-01" }).routes.map(
  ({ title }) => title,
);
const found: string[] = bodies("Leeds", { on: "2024-05-01" }).found.flatMap((body) => body.entries);
const law = lawAsAt("2024-05-01");
const listed: string[] = law.specifiedPersons("fuel-poverty").map((entry) => entry.citation);
const first: string | undefined = law.objectives()[0]?.elements[0]?.text;
const moved: string[] = changes("2023-01-01", "2024-12-31").map(({ what, by }) => what + by);
const codes: string[] = validate({ anything: 1 }).map(({ code }) => code);
const faults = new DocumentError([]).faults.map(({ pointer, message }) => pointer + message);

// @ts-expect-error A territory is one of four.
const place: Disclosure = { ...document, territory: ["france"] };
// @ts-expect-error A field that no document has.
const field: Disclosure = { ...document, purposes: [] };
// @ts-expect-error A view is true or false.
assess(document, { adopt: { "s42-stands": "yes" } });
// @ts-expect-error An outcome is one of three.
if (answer.outcome === "allowed") console.log(day);

export { alone, asked, codes, faults, first, found, listed, moved, open, field, named, other, place, reasons };
