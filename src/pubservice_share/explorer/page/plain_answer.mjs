// The answers of the page as plain values, for other programs: those of the package.
import { answersUnder } from "./library.mjs";
import { matrixOf } from "./bodies_together.mjs";
import { pageFaultsOf } from "./page_faults.mjs";
import { questionsOf } from "./questions.mjs";
import { routesBetween } from "./routes.mjs";
import { search, statementOf } from "./names.mjs";
import { titleOf } from "./sentences.mjs";

// The whole answer to a document of any noun, as the library gives it.
export const assessment = ({ rules }, document, adopt) =>
  answersUnder(() => rules).assess(document, { adopt });

// The functions of the page.
export const programInterface = (page) =>
  Object.freeze({
    assess: (document, adopt = {}) => assessment(page, document, adopt),
    questions: (document, adopt = {}) =>
      questionsOf(page.rules, document, adopt).map(({ path }) => path),
    routes: (flow) =>
      routesBetween(page.rules, page.words, flow).map((route) => ({
        ...{ power: route.power, objective: route.objective, title: route.title },
        ...{ state: route.state, needs: route.needs, readings: route.readings },
        closed_by: route.closed_by.map(({ rule }) => rule.id),
      })),
    search: (text, on) => search(page.directory, text, on),
    statement: (text, context) => statementOf(page.directory, text, context),
    matrix: (document, adopt = {}) => matrixOf(page.rules, document, adopt),
    faults: (document) => pageFaultsOf(page.rules, document),
    title: (document) => titleOf(page.rules, page.words, document),
  });
