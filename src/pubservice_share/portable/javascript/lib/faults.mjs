// Every fault of a document: the list that the library gives for the same JSON value.
import { faultAt } from "./fault_texts.mjs";
import { meaningFaults } from "./meaning_faults.mjs";
import { plainOf } from "./plain_values.mjs";
import { inPlaceOrder, structureFaults } from "./structure_faults.mjs";

function* everyFault(rules, document, quote) {
  yield* structureFaults(rules, document, quote);
  yield* meaningFaults(rules, document);
}

// Each fault once, by its place, up to the most that are listed.
function listedFaults(faults, most) {
  const seen = new Map();
  for (const fault of faults) {
    seen.set(JSON.stringify(fault), fault);
    if (seen.size > most) break;
  }
  const first = [...seen.values()].slice(0, most);
  const listed = inPlaceOrder(first, ({ pointer }) => pointer);
  if (seen.size > most)
    listed.push(
      faultAt(
        "",
        `there are more faults than these: at most ${most} are listed. Fix them and try again`,
        "more faults",
        `at most ${most}`,
        "too-many-faults",
      ),
    );
  return listed;
}

// A copy of a document as plain JSON values, and its faults: {document, faults}.  Each field of the
// value was read once, so the copy is what was checked.  With `quote` faults show values.
export function checkedDocument(rules, value, { quote = false } = {}) {
  const { limits } = rules.schemas;
  const { value: document, faults } = plainOf(value, limits);
  if (faults.length) return { document: null, faults };
  return { document, faults: listedFaults(everyFault(rules, document, quote), limits.faults) };
}

// Every fault of a document; none for one that loads.  `rules.schemas` are the schemas of documents
// that the library exports.
export const faultsOf = (rules, document, options) =>
  checkedDocument(rules, document, options).faults;
