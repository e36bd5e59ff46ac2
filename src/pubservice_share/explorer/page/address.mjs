// A document in the address of the page.  Nothing is sent: a browser does not send the part of an
// address after the #.
import { pageFaultsOf } from "./page_faults.mjs";

// The longest address that is read, and the longest text of a file.
const LONGEST = 60000;
const LONGEST_TEXT = 4 * 1024 * 1024;

export function packed(content) {
  const bytes = new TextEncoder().encode(JSON.stringify(content));
  let letters = "";
  for (const byte of bytes) letters += String.fromCharCode(byte);
  return btoa(letters).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

export function unpacked(text) {
  const letters = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
  return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
}

export const fragmentOf = (document, adopt) =>
  `#d=${packed(Object.keys(adopt).length ? { document, adopt } : { document })}`;

// A document with its views, checked: {document, adopt} or {faults}.
export function checked(rules, input) {
  const content = input?.document === undefined ? { document: input } : input;
  const { document, adopt = {}, ...more } = content;
  const faults = Object.keys(more).length ? ["it contains more than a document and views"] : [];
  faults.push(...pageFaultsOf(rules, document));
  if (adopt === null || typeof adopt !== "object" || Array.isArray(adopt))
    faults.push("the views should be an object");
  else
    for (const [id, view] of Object.entries(adopt))
      if (!Object.hasOwn(rules.readings, id) || typeof view !== "boolean")
        faults.push("it chooses a reading that this page does not know");
  return faults.length ? { faults } : { document, adopt };
}

// The document in the fragment of an address; null where there is none.
export function fromFragment(rules, hash) {
  if (!hash || hash === "#" || !hash.startsWith("#d=")) return null;
  if (hash.length > LONGEST) return { faults: ["it is too long"] };
  try {
    return checked(rules, unpacked(hash.slice(3)));
  } catch {
    return { faults: ["it is incomplete or was changed"] };
  }
}

// Whether the part of an address after the # can be read again.
export const isReadable = (fragment) => fragment.length <= LONGEST;

// The document that a person pasted or opened.
export function fromText(rules, text) {
  if (text.length > LONGEST_TEXT) return { faults: ["it is too long"] };
  try {
    return checked(rules, JSON.parse(text));
  } catch {
    return { faults: ["it is not JSON"] };
  }
}
