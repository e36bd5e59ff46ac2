// The normal form of a name, by the steps of the exported directory, and text as Python treats it.
import { SPACE } from "./white_space.mjs";

const ANY_SPACE = new RegExp(`[${SPACE}]`, "g");
const EDGES = new RegExp(`^[${SPACE}]+|[${SPACE}]+$`, "g");
const MARKS = /[\u0300-\u036f]+/g;
// A full stop that stands for a blank, as in "St.Helens"; "H.M." has none.
const WORD = "[\\p{L}\\p{N}_]";
const STOP_BETWEEN_WORDS = new RegExp(`(?<=${WORD}{2})\\.(?=${WORD})`, "gu");
// Letters whose folded form is not their small letter.
const FOLDED = {
  ß: "ss", ẞ: "ss", ς: "σ", "\u1c80": "в", "\u1c81": "д", "\u1c82": "о", "\u1c83": "с",
  "\u1c84": "т", "\u1c85": "т", "\u1c86": "ъ", "\u1c87": "ѣ", "\u1c88": "\ua64b",
};
const CHEROKEE = /[\u13a0-\u13f5\u13f8-\u13fd\uab70-\uabbf]/;

export const caseFolded = (text) =>
  Array.from(text, (letter) => {
    if (Object.hasOwn(FOLDED, letter)) return FOLDED[letter];
    return CHEROKEE.test(letter) ? letter.toUpperCase() : letter.toLowerCase();
  }).join("");

// Texts in the order of their characters, which differs from that of their code units.
export function byCodePoint(one, two) {
  const [a, b] = [one[Symbol.iterator](), two[Symbol.iterator]()];
  for (;;) {
    const [left, right] = [a.next(), b.next()];
    if (left.done || right.done) return Number(right.done ?? false) - Number(left.done ?? false);
    if (left.value !== right.value) return left.value.codePointAt(0) - right.value.codePointAt(0);
  }
}
// The words of a text, which white space divides.
export const wordsOf = (text) => text.replace(ANY_SPACE, " ").split(" ").filter(Boolean);
// The first characters of a text.
export const firstOf = (text, most) => {
  if (text.length <= most) return text;
  return [...text.slice(0, 2 * most)].slice(0, most).join("");
};

export const trimmed = (text) => text.replace(EDGES, "");
export const lengthOf = (text) => [...text].length;
export const capitalFirst = (text) => {
  const [first = "", ...more] = text;
  return first.toUpperCase() + more.join("");
};

// A text split at the last place of a mark: ["", "", text] where there is none.
export function partedAtLast(text, mark) {
  const at = text.lastIndexOf(mark);
  return at < 0 ? ["", "", text] : [text.slice(0, at), mark, text.slice(at + mark.length)];
}

// A text in quotation marks, as messages of the library show it.
export function quoted(text) {
  const mark = text.includes("'") && !text.includes('"') ? '"' : "'";
  const escaped = { "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t", [mark]: `\\${mark}` };
  const shown = Array.from(text, (letter) => {
    if (Object.hasOwn(escaped, letter)) return escaped[letter];
    if (letter === " " || !/[\p{C}\p{Z}]/u.test(letter)) return letter;
    const code = letter.codePointAt(0).toString(16);
    if (code.length <= 2) return `\\x${code.padStart(2, "0")}`;
    return code.length <= 4 ? `\\u${code.padStart(4, "0")}` : `\\U${code.padStart(8, "0")}`;
  });
  return `${mark}${shown.join("")}${mark}`;
}

// The function that brings a name to its normal form, for the steps of a directory.
export function normalForm(steps) {
  const characters = new Map();
  for (const letter of steps.removed) characters.set(letter, "");
  for (const letter of steps.blank) characters.set(letter, " ");
  for (const letter of steps.and) characters.set(letter, " and ");
  const words = new Map(Object.entries(steps.words));
  const dropped = new Set(steps.dropped);
  const invisible = new RegExp(`[${steps.invisible}]`, "gu");
  const translated = (text) =>
    Array.from(text, (letter) => characters.get(letter) ?? letter).join("");
  const forms = new Map();
  const formOf = (name) => {
    let text = name.replace(ANY_SPACE, " ").replace(invisible, "");
    text = translated(text.replace(STOP_BETWEEN_WORDS, " "));
    text = translated(caseFolded(text.normalize("NFKD").replace(MARKS, "")));
    const kept = text.split(" ").filter((word) => word && !dropped.has(word));
    text = ` ${kept.map((word) => words.get(word) ?? word).join(" ")} `;
    for (const [phrase, short] of steps.phrases) text = text.replaceAll(` ${phrase} `, ` ${short} `);
    return trimmed(text);
  };
  return (name) => {
    if (!forms.has(name)) {
      if (forms.size > 8192) forms.clear();
      forms.set(name, formOf(name));
    }
    return forms.get(name);
  };
}
