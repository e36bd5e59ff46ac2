// One fault of a document, and the pieces of its message.
import { nearest } from "./nearest_words.mjs";
import { lengthOf, quoted } from "./normal_form.mjs";

// How near a known word is that is hinted at.
const NEAR = 0.7;

// One thing wrong with a document: where (a JSON Pointer), what would mend it, what was found, what
// was expected, and its code.
export const faultAt = (pointer, message, found, expected, code) => ({
  ...{ pointer, message, found, expected, code },
});

// The value that an object has under a name of its own; null where it is no object.
export const inside = (value, name) =>
  isObject(value) && Object.hasOwn(value, name) ? value[name] : null;
export const isObject = (value) =>
  value !== null && typeof value === "object" && !Array.isArray(value);

// A text without half characters.
export const wellFormed = (text) => text.replace(/\p{Cs}/gu, "?");

// A JSON Pointer from the steps that lead to a place.
export const pointerOf = (steps) =>
  steps
    .map((step) => `/${wellFormed(String(step)).replaceAll("~", "~0").replaceAll("/", "~1")}`)
    .join("");

// Whether a step of a pointer is a place in a list.
export const isPlace = (step) => /^\p{Nd}+$/u.test(step);

// The kind of a JSON value, without the value.
export function describedKind(value) {
  if (value === null || value === undefined) return "null";
  if (Array.isArray(value)) return value.length ? "a list" : "an empty list";
  return {
    boolean: () => "true or false",
    number: () => "a number",
    string: () => (value ? "text" : "empty text"),
    object: () => "an object",
  }[typeof value]();
}

// A known word that is written with a letter that only looks like its own, and that letter.
function lookalikeOf(word, among, letters) {
  const plain = word.normalize("NFKC");
  const own = [...word];
  for (const known of among) {
    if (!known || lengthOf(known) !== own.length) continue;
    const right = [...known];
    const odd = own.filter((letter, place) => letter !== right[place]);
    const isAlike = plain === known || odd.length * 2 <= right.length;
    if (!odd.length || !isAlike || odd.some((letter) => letter <= "\x7f")) continue;
    const [first] = odd;
    const code = first.codePointAt(0).toString(16).padStart(4, "0");
    return [known, Object.hasOwn(letters, first) ? letters[first] : `u+${code}`];
  }
  return null;
}

// The known word that was probably meant, with the hint at it; null and nothing without one.
export function nearestKnown(rules, word, among) {
  const { letters } = rules.schemas;
  const alike = /^[\x00-\x7f]*$/.test(word) ? null : lookalikeOf(word, among, letters);
  if (alike) {
    const [known, letter] = alike;
    return [
      known,
      `; it looks like ${quoted(known)} but contains the letter ${quoted(letter)}: type it again`,
    ];
  }
  const [known] = nearest(word, among, { cutoff: NEAR });
  return known === undefined ? [null, ""] : [known, `; did you mean ${quoted(known)}?`];
}

// A hint with the nearest known word, or nothing.
export const nearKnown = (rules, word, among) => nearestKnown(rules, word, among)[1];

// A whole number with a comma between thousands.
export const inThousands = (number) => String(number).replace(/\B(?=(\d{3})+$)/g, ",");
