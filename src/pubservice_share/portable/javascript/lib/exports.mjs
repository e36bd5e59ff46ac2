// What the library exports for this package, refused where it is not as it was written.
import { canonicalText, sha256 } from "./digests.mjs";

// The first number of the version of the portable rules that this package reads.
const VERSION_READ = "1";

export class DigestError extends Error {
  constructor(name, expected, found) {
    super(
      `${name} is not as it was written: its digest is ${found}, and ${expected} was expected. ` +
        "Take a new copy of it.",
    );
    this.name = "DigestError";
  }
}

// Puts the parts that stand once in the places that name them, within a value.
function put(parts, value) {
  if (value === null || typeof value !== "object") return value;
  if (value.$ !== undefined) return parts[value.$];
  for (const key of Object.keys(value)) value[key] = put(parts, value[key]);
  return value;
}

// The value of an object whose repeated parts stand once; each part comes behind those that it contains.
export function withParts({ parts, value }) {
  for (const part of parts) put(parts, part);
  return put(parts, value);
}

// The law of the package, whose tables have each form as what differs from the one before.
export function withForms(law) {
  for (const table of Object.values(law.tables)) {
    let form = {};
    table.forms = table.forms.map(({ set, unset }) => {
      form = { ...form, ...set };
      for (const key of unset) delete form[key];
      return form;
    });
  }
  return law;
}

// The value of a text of the package.
export function checkedText(name, text, expected) {
  const found = sha256(text);
  if (found !== expected) throw new DigestError(name, expected, found);
  return JSON.parse(text);
}

// Portable rules that somebody brings, such as those of another edition of the law.
export function checkedExport(pack) {
  if (pack?.type !== "portable-rules") throw new TypeError("expected portable rules: an export of the library");
  const { digest, ...content } = pack;
  if (String(pack.version).split(".")[0] !== VERSION_READ)
    throw new TypeError(
      `this package reads portable rules of version ${VERSION_READ}, and these are of ${pack.version}`,
    );
  if (digest === undefined)
    throw new TypeError("these portable rules have no digest: export them with a newer library");
  const found = sha256(canonicalText(content));
  if (found !== digest) throw new DigestError("the export of portable rules", digest, found);
  return pack;
}
