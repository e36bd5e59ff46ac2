// What this page says of a document that it does not read.
import { MOST_BODIES } from "./bodies_together.mjs";
import { isObject } from "./fault_texts.mjs";
import { faultsOf } from "./faults.mjs";

// What the library reads and this page does not.
function limitsOf(document) {
  if (!isObject(document)) return ["it is not an object"];
  const { type, parties } = document;
  if (type !== "partnership" || !(parties?.length > MOST_BODIES)) return [];
  return [`it has more than ${MOST_BODIES} bodies: run pubservice-share assess FILE`];
}

// Every fault of a document as a sentence; none for one that this page can answer.
export function pageFaultsOf(rules, document) {
  const limits = limitsOf(document);
  if (limits.length) return limits;
  return faultsOf(rules, document).map(({ pointer, message }) =>
    pointer ? `${pointer}: ${message}` : message,
  );
}
