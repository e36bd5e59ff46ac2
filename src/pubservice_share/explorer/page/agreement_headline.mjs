// The outcome of an agreement in words, as the reports say it.
import { dayBefore, MARKS } from "./days.mjs";
import { dayInWords, filled } from "./phrases.mjs";

const STATES = { draft: "Draft", suspended: "Suspended", withdrawn: "Withdrawn", complete: "Complete" };

export const lifeInWords = ({ status }) => STATES[status] ?? null;

const SENTENCES = {
  permitted:
    "No statutory fault found on the facts stated: the power reaches every flow throughout the term.",
  "not-permitted":
    "This power does not reach every flow throughout the term. Other powers are untouched (s.40(10)).",
};

const were = (count) => (count === 1 ? "was" : "were");

// The outcome, with the flows to which it is limited.
export function headlineWords({ flows, asked, outcome }) {
  const [word] = MARKS[outcome];
  const [total, others] = [flows.length, flows.length - asked.length];
  if (!others) return word;
  if (!asked.length) {
    const which =
      total === 1 ? "The only flow relies" : `${total === 2 ? "Both flows" : `All ${total} flows`} rely`;
    return `${word}. ${which} on other law and ${were(total)} not asked.`;
  }
  const alike = asked.filter((flow) => flow.outcome === outcome).length;
  const which =
    alike === asked.length ? `${asked.length} of ${total} flows` : `${alike} of the ${asked.length} flows asked`;
  const other = others === 1 ? "The other one relies" : `The other ${others} rely`;
  return `${word} for ${which}. ${other} on other law and ${were(others)} not asked.`;
}

// The sentence below the outcome.
export function sentenceOfAgreement({ flows, asked, outcome }) {
  if (flows.length && !asked.length)
    return "State a flow that relies on a power of this Chapter for an answer about it.";
  const sentence = SENTENCES[outcome] ?? "Not settled yet: what is still to be found out is listed below.";
  return asked.length < flows.length ? sentence.replace("every flow", "every flow that was asked") : sentence;
}

// Among how many, and for how long.
export function subtitleOfAgreement({ words }, { parties, flows, starts = null, ends = null }) {
  const counted = (count, one, many) =>
    filled(words[`subtitle.${count === 1 ? one : many}`], () => String(count));
  const pieces = [counted(parties.length, "party", "parties"), counted(flows?.length ?? 0, "flow", "flows")];
  const first = starts && dayInWords(words, starts);
  const last = ends && dayInWords(words, dayBefore(ends));
  if (first && last)
    pieces.push(filled(words["subtitle.from-to"], (name) => (name === "first" ? first : last)));
  else if (first) pieces.push(filled(words["subtitle.from"], () => first));
  else if (last) pieces.push(filled(words["subtitle.to"], () => last));
  return pieces.join(", ");
}
