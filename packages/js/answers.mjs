// The functions that need no directory of bodies: a page that looks no name up loads less.
import { builtIn } from "./built_in.mjs";
import { answersUnder, checkedExport, rulesFrom } from "./code.mjs";

export { DigestError, DocumentError, VERSION as version } from "./code.mjs";

// README.md and index.d.ts say what each does.
export const { assess, changes, edition, lawAsAt, nextQuestion, questions, validate } =
  answersUnder(builtIn);

// The same functions for another edition of the law, from its portable rules.
export function withLaw(exported) {
  const pack = checkedExport(exported);
  return answersUnder(rulesFrom(() => pack));
}
