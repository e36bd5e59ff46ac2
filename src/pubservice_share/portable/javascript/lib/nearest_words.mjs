// The nearest word in a list to a word that is not in it, as the library's spelling.py finds it.
import { quoted } from "./normal_form.mjs";
import { LONGEST, nearestWords } from "./spelling.mjs";

// The words of a list that are nearest to a word, best first; empty where none is near.
export function nearest(word, among, { most = 1, cutoff = 0.6 } = {}) {
  if (!word) return among.filter((candidate) => !candidate).slice(0, most);
  const beginning = word.slice(0, 2 * LONGEST);
  // A much longer candidate is never near, and is not gone through.
  const longest = 2 * Math.min([...beginning].length, LONGEST) * (2 / cutoff - 1);
  const compared = among.filter((candidate) => candidate.length <= longest);
  return nearestWords(beginning, compared, most, cutoff);
}

// The end of a message with the nearest word as a question; empty where none is near.
export function hint(word, among, cutoff) {
  const [match] = nearest(word, among, { cutoff });
  return match === undefined ? "" : `; did you mean ${quoted(match)}?`;
}
