// The public face of the package: what answers.mjs has, and the look-up of names.
import { builtIn } from "./built_in.mjs";
import { answersUnder, checkedExport, checkedText, once, rulesFrom } from "./code.mjs";
import { DIGESTS } from "./data/digests.mjs";
import directoryText from "./data/directory.mjs";
import { lookUpsUnder } from "./look_up.mjs";

export * from "./answers.mjs";

export const { bodies, routes } = lookUpsUnder(
  builtIn,
  once(() => checkedText("directory", directoryText, DIGESTS.directory)),
);

// The same functions for another edition of the law, from its portable rules.  The look-up of names
// needs the directory exported under that edition.
export function withLaw(exported, { directory } = {}) {
  const pack = checkedExport(exported);
  const rules = rulesFrom(() => pack);
  const given = () => {
    if (directory) return directory;
    throw new TypeError("names are looked up in a directory: give withLaw that of the edition");
  };
  return { ...answersUnder(rules), ...lookUpsUnder(rules, given) };
}
