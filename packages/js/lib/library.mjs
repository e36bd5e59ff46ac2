// The functions of the package for one edition of the law.
import { agreementAnswer } from "./agreements.mjs";
import { DocumentError } from "./document_error.mjs";
import { rulesOf } from "./evaluation.mjs";
import { checkedDocument, faultsOf } from "./faults.mjs";
import { partnershipAnswer } from "./partnerships.mjs";
import { singleAnswer } from "./single_answers.mjs";
import { viewsOf } from "./views.mjs";

const ANSWERS = {
  disclosure: singleAnswer,
  use: singleAnswer,
  "onward-disclosure": singleAnswer,
  agreement: agreementAnswer,
  partnership: partnershipAnswer,
};

// A value that is worked out when it is first needed.
export function once(make) {
  let kept;
  let isKept = false;
  return () => {
    if (!isKept) [kept, isKept] = [make(), true];
    return kept;
  };
}

// A document that loads, as a copy of its own.  Throws DocumentError for any other.
function loaded(rules, value) {
  const { document, faults } = checkedDocument(rules, value);
  if (faults.length) throw new DocumentError(faults);
  return document;
}

// `packOf` gives the portable rules: they are read and prepared when they are first needed.
export function libraryOf(packOf) {
  const prepared = once(() => rulesOf(packOf()));
  return {
    assess(value, { adopt } = {}) {
      const rules = prepared();
      const views = viewsOf(rules, adopt);
      const document = loaded(rules, value);
      return ANSWERS[document.type](rules, document, views);
    },
    validate: (value, { quote } = {}) => faultsOf(prepared(), value, { quote }),
    edition: () => ({ edition: prepared().law.edition, digest: prepared().pack.law_digest }),
  };
}
