// What this page says of a document that it does not read.
import { MOST_BODIES } from "./bodies_together.mjs";
import { isObject } from "./fault_texts.mjs";
import { faultsOf } from "./faults.mjs";

const NOUNS = ["disclosure", "partnership", "use", "onward-disclosure"];

// What the library reads and this page does not.
function limitsOf(document) {
  if (!isObject(document)) return ["it is not an object"];
  const { type, agreements, parties } = document;
  if (!NOUNS.includes(type)) return ["/type should be disclosure, partnership, use or onward-disclosure"];
  if (type !== "partnership") return [];
  const run = "run pubservice-share assess FILE";
  const limits = [];
  if (agreements?.length) limits.push(`it has agreements, which this page does not read: ${run}`);
  if (parties?.length > MOST_BODIES) limits.push(`it has more than ${MOST_BODIES} bodies: ${run}`);
  return limits;
}

// Every fault of a document as a sentence; none for one that this page can answer.
export function pageFaultsOf(rules, document) {
  const limits = limitsOf(document);
  if (limits.length) return limits;
  return faultsOf(rules, document).map(({ pointer, message }) =>
    pointer ? `${pointer}: ${message}` : message,
  );
}
