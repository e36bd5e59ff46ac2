// Names and words that people use in place of ids, and the hint at what to look at.  The words are
// rows of the law; a hint names an id or a provision and never answers a question of law.
import { hint } from "./nearest_words.mjs";
import { caseFolded, firstOf, lengthOf, quoted } from "./normal_form.mjs";

// Longer texts are nobody's everyday word.
const LONGEST = 80;
const SMALL_WORDS = ["of", "the", "under"];
const SECTION_WORD = /(^| )(?:sections?|sect?|ss?) ?(?=[0-9])/g;
const SECTION =
  /^(?:dea |digital economy act )?(?:2017 )?s?([0-9]{1,3}[a-z]?)(?: (?:[0-9]{1,2}|[a-z])){0,4}(?: dea| digital economy act)?(?: 2017)?$/;
const JOINED = /[\u017f\ufb00-\ufb06]/g;

// A text in small letters without punctuation; "section 35" and "s.35" become "s35".
export function everydayForm(text) {
  if (lengthOf(text.slice(0, 2 * LONGEST + 1)) > LONGEST) return "";
  const small = caseFolded(text.replace(JOINED, (letter) => letter.normalize("NFKC")));
  const words = small.replace(/[^\p{L}\p{N}]/gu, " ").split(" ");
  const kept = words.filter((word) => word && !SMALL_WORDS.includes(word)).join(" ");
  return kept.replace(SECTION_WORD, "$1s");
}

// The section that a text such as "section 35(1)" or "35" names, as "s35".
export function sectionNamed(text) {
  const match = SECTION.exec(everydayForm(text));
  return match && `s${match[1].toUpperCase()}`;
}

const isPower = (rules, id) => id !== null && Object.hasOwn(rules.powers, id);

const byWord = new WeakMap();
// The row of an everyday word; undefined where no row has it.
function rowOf(rules, text) {
  const { law } = rules;
  if (!byWord.has(law)) {
    const rows = law.everyday_words ?? [];
    byWord.set(law, new Map(rows.flatMap((row) => row.words.map((word) => [everydayForm(word), row]))));
  }
  return byWord.get(law).get(everydayForm(text));
}

// The sentence that corrects a known misreading of a field or a power; null where none is known.
export function correctionOf(rules, what, word) {
  const rows = rules.law.misreadings ?? [];
  const row = rows.find((own) => own.what === what && own.words.includes(word));
  return row ? `${row.message} (${row.citation})` : null;
}

function sentenceOf(row) {
  const beside = [];
  if (row.status === "practice") {
    const since = row.from_year == null ? "" : ` since ${row.from_year}`;
    beside.push(`a name in use${since}, not a word of the law`);
  }
  if (row.citation != null) beside.push(row.citation);
  return beside.length ? `${row.message} (${beside.join("; ")})` : row.message;
}

// What to do with a power that was written where an objective or a use belongs.
function powerInPlace(rules, power) {
  const named = `section ${power.slice(1)} is a power: write ${quoted(power)} where the power is stated`;
  if (rules.law.purposes.some((row) => row.power === power)) return `${named}, without an objective`;
  return `${named}, and beside it an objective such as ${quoted(rules.law.objectives[0].id)}`;
}

// What an everyday word is and what to write or look at; null where no row has it.
export function hintAt(rules, place, text) {
  const section = sectionNamed(text);
  if (isPower(rules, section))
    return place === "power" ? `did you mean ${quoted(section)}?` : powerInPlace(rules, section);
  const corrected = section && correctionOf(rules, "power", section);
  if (corrected) return corrected;
  const row = rowOf(rules, text);
  if (!row) return null;
  if (place === "objective" && row.objective != null)
    return `write ${quoted(row.objective)}, because ${sentenceOf(row)}`;
  return sentenceOf(row);
}

// The objective that a text means, and a note on how it was read unless it is an id: {id, note};
// {error}, with what to look at, for every other text.
export function objectiveMeant(rules, text) {
  const ids = rules.law.objectives.map(({ id }) => id);
  if (ids.includes(text)) return { id: text, note: null };
  const like = ids.find((id) => everydayForm(id) === everydayForm(text));
  if (like) return { id: like, note: `Objective taken: ${like}` };
  const row = rowOf(rules, text);
  if (row?.objective != null)
    return {
      id: row.objective,
      note: `Objective taken: ${row.objective}, because ${sentenceOf(row)}`,
    };
  const proposed = rules.law.proposed_objectives.find(({ id }) => id === text);
  const advice = proposed
    ? `it was only proposed: ${proposed.meaning}`
    : (hintAt(rules, "objective", text) ?? `expected one of ${ids.join(", ")}${hint(text, ids)}`);
  return { error: `${quoted(firstOf(text, LONGEST))} is not an objective: ${advice}` };
}
