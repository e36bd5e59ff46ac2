// The functions that need no directory of bodies: a page that looks no name up loads less.
import { DIGESTS } from "./data/digests.mjs";
import law from "./data/law.mjs";
import rules from "./data/rules.mjs";
import schemas from "./data/schemas.mjs";
import { checkedExport, checkedText, libraryOf, withForms, withParts } from "./code.mjs";

export { DigestError, DocumentError, VERSION as version } from "./code.mjs";

const builtIn = libraryOf(() => ({
  ...withParts(checkedText("the rules of pubservice-share", rules, DIGESTS.rules)),
  ...withForms(checkedText("the law of pubservice-share", law, DIGESTS.law)),
  schemas: checkedText("the schemas of pubservice-share", schemas, DIGESTS.schemas),
}));

// What the law of its day says to a document.
export const assess = (document, options) => builtIn.assess(document, options);

// Every fault of a document; none for one that loads.
export const validate = (document, options) => builtIn.validate(document, options);

// The edition of the law that the package has, and the digest of its data.
export const edition = () => builtIn.edition();

// The same functions for another edition of the law, from its portable rules.
export function withLaw(exported) {
  const pack = checkedExport(exported);
  return libraryOf(() => pack);
}
