// The functions of the package for one edition of the law.
import { agreementAnswer } from "./agreements.mjs";
import { DocumentError } from "./document_error.mjs";
import { rulesOf } from "./evaluation.mjs";
import { checkedDocument, faultsOf } from "./faults.mjs";
import { changesOfLaw } from "./law_changes.mjs";
import { lawAsAt } from "./law_on_day.mjs";
import { questionsFor, questionToAsk } from "./open_questions.mjs";
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

// The portable rules that `packOf` gives, read and prepared when they are first needed.
export const rulesFrom = (packOf) => once(() => rulesOf(packOf()));

// The functions that need no directory.
export function answersUnder(rulesOnce) {
  // The rules, a document that loads, and the views taken.
  const asked = (value, { adopt } = {}) => {
    const rules = rulesOnce();
    const views = viewsOf(rules, adopt);
    return [rules, loaded(rules, value), views];
  };
  return {
    assess(value, options) {
      const [rules, document, views] = asked(value, options);
      return ANSWERS[document.type](rules, document, views);
    },
    validate: (value, { quote = false } = {}) => faultsOf(rulesOnce(), value, { quote }),
    questions(value, options = {}) {
      const [rules, document, adopt] = asked(value, options);
      return questionsFor(rules, document, { adopt, everyFlow: options.everyFlow });
    },
    nextQuestion(value, options = {}) {
      const [rules, document, adopt] = asked(value, options);
      return questionToAsk(rules, document, { adopt, skip: options.skip });
    },
    lawAsAt: (day) => lawAsAt(rulesOnce(), day),
    changes: (start, end) => changesOfLaw(rulesOnce(), start, end),
    edition: () => ({ edition: rulesOnce().law.edition, digest: rulesOnce().pack.law_digest }),
  };
}
