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

// The value of a text of the package.
export function checkedText(name, text, expected) {
  const found = sha256(text);
  if (found !== expected) throw new DigestError(`the ${name} of pubservice-share`, expected, found);
  return JSON.parse(text);
}

// Puts the parts that stand once in the places that name them, within a value.
function put(parts, value) {
  if (value === null || typeof value !== "object") return value;
  if (value.$ !== undefined) return parts[value.$];
  for (const key of Object.keys(value)) value[key] = put(parts, value[key]);
  return value;
}

// The rules, whose repeated parts stand once, each behind those that it contains; the questions for
// facts stand among the words.
function rulesOfText(text, digest) {
  const { parts, value } = checkedText("rules", text, digest);
  for (const part of parts) put(parts, part);
  const rules = put(parts, value);
  const { facts, words } = rules;
  for (const fact of facts) {
    fact.question = words[`question.${fact.path}`];
    fact.help = words[`help.${fact.path}`];
  }
  return rules;
}

// The law, whose tables have each form as what differs from the one before.
function lawOfText(text, digest) {
  const law = checkedText("law", text, digest);
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

// The portable rules from the texts of the package and their digests.
export const packOf = ({ rules, law, schemas }, digests) => ({
  ...rulesOfText(rules, digests.rules),
  ...lawOfText(law, digests.law),
  schemas: checkedText("schemas", schemas, digests.schemas),
});

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
