// The functions of the package for one edition of the law.
import { agreementAnswer } from "./agreements.mjs";
import { rulesOf } from "./evaluation.mjs";
import { partnershipAnswer } from "./partnerships.mjs";
import { singleAnswer } from "./single_answers.mjs";
import { viewsOf } from "./views.mjs";

const ANSWERS = new Map([
  ["disclosure", singleAnswer],
  ["use", singleAnswer],
  ["onward-disclosure", singleAnswer],
  ["agreement", agreementAnswer],
  ["partnership", partnershipAnswer],
]);

// A value that is worked out when it is first needed.
export function once(make) {
  let kept;
  let isKept = false;
  return () => {
    if (!isKept) [kept, isKept] = [make(), true];
    return kept;
  };
}

// `packOf` gives the portable rules: they are read and prepared when they are first needed.
export function libraryOf(packOf) {
  const prepared = once(() => rulesOf(packOf()));
  return {
    assess(document, { adopt } = {}) {
      const rules = prepared();
      const views = viewsOf(rules, adopt);
      const answer = ANSWERS.get(document?.type);
      if (!answer) throw new TypeError("expected a document with a type");
      return answer(rules, document, views);
    },
    edition: () => ({ edition: prepared().law.edition, digest: prepared().pack.law_digest }),
  };
}
