// A document in the address of the page, and out of it again.  Nothing is sent: a browser keeps
// what stands after the # to itself.
import { faultsOf } from "./faults.mjs";

const LONGEST = 60000;

export function packed(held) {
  const bytes = new TextEncoder().encode(JSON.stringify(held));
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
export function checked(rules, held) {
  const whole = held?.document === undefined ? { document: held } : held;
  const { document, adopt = {}, ...more } = whole;
  const faults = Object.keys(more).length ? ["it contains more than a document and views"] : [];
  faults.push(...faultsOf(rules, document));
  if (adopt === null || typeof adopt !== "object" || Array.isArray(adopt))
    faults.push("the views should be an object");
  else
    for (const [id, view] of Object.entries(adopt))
      if (!Object.hasOwn(rules.readings, id) || typeof view !== "boolean")
        faults.push("it chooses a reading that this page does not know");
  return faults.length ? { faults } : { document, adopt };
}

// What the fragment of an address holds; null where there is none.
export function fromFragment(rules, hash) {
  if (!hash || hash === "#" || !hash.startsWith("#d=")) return null;
  if (hash.length > LONGEST) return { faults: ["it is too long"] };
  try {
    return checked(rules, unpacked(hash.slice(3)));
  } catch {
    return { faults: ["it is incomplete or was changed"] };
  }
}

// What a person pasted.
export function fromText(rules, text) {
  if (text.length > LONGEST) return { faults: ["it is too long"] };
  try {
    return checked(rules, JSON.parse(text));
  } catch {
    return { faults: ["it is not JSON"] };
  }
}
