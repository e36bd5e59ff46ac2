// Which flows of a partnership an agreement covers, in words.
import { andList } from "./phrases.mjs";

// Of flows that the power reaches: how many an agreement covers.  What is not known is named so.
export function coverageInWords(reached) {
  const of = (covered) => reached.filter((cell) => cell.covered === covered).length;
  const [all, lacking, open] = [reached.length, of(false), of(null)];
  const which = (one, many) => (all === 1 ? one : many);
  if (open === all) return `It is not known whether an agreement covers ${which("it", "any of them")}`;
  if (lacking === all) return `No agreement covers ${which("it", "any of them")}`;
  if (!lacking && !open) return `An agreement covers ${which("it", "each of them")}`;
  const parts = lacking ? [`No agreement covers ${lacking} of those ${all}`] : [];
  if (open)
    parts.push(
      `${lacking ? "it" : "It"} is not known whether one covers ${lacking ? `${open} more` : `${open} of those ${all}`}`,
    );
  return parts.join(", and ");
}

// What a cell says of the agreements that cover it; null where the power does not reach it.
export function cellCoverage({ words }, { answer, covered, agreements }) {
  if (answer.outcome !== "permitted") return null;
  if (covered) return `Agreement: ${andList(words, agreements)}`;
  return covered === false ? "No agreement" : "Not known whether an agreement covers it";
}
