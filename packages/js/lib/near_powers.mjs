// The power that a flow may mean where the one that it states is not modelled.
import { nearestWords } from "./spelling.mjs";
import { SPACE } from "./white_space.mjs";

const AROUND = new RegExp(`^[${SPACE}]+|[${SPACE}]+$`, "gu");
// A section as people write it: `s.35`, `S 35`, `section 35`, `ss35(1)`, `35`.
const SECTION = new RegExp(
  `^(?:sections?|sect?|ss?)?[.${SPACE}]*([0-9]+[a-z]?)(?![\\p{L}\\p{N}_]).*$`,
  "su",
);
const LONGEST_POWER = 80;

// The id of the modelled power that a text may mean; null where none is near.  A text that names
// another section for certain, as `s48` does, means no power nearby.
export function nearestPower(rules, text) {
  const plain = [...text].slice(0, LONGEST_POWER).join("").toLowerCase().replace(AROUND, "");
  const section = SECTION.exec(plain);
  const number = section && `s${section[1]}`;
  if (number !== null && Object.hasOwn(rules.powers, number)) return number;
  const elsewhere = (rules.law.misreadings ?? []).some(
    ({ what, words }) => what === "power" && words.some((word) => word === plain || word === number),
  );
  return elsewhere ? null : (nearestWords(plain, Object.keys(rules.powers))[0] ?? null);
}
