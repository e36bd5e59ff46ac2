// An answer as plain values, in the shape that the library gives, except its record.
import { explained } from "./assessment.mjs";
import { faultsOf } from "./faults.mjs";
import { matrixOf } from "./partnerships.mjs";
import { search, statementOf } from "./names.mjs";
import { questionsOf } from "./questions.mjs";
import { routesBetween } from "./routes.mjs";
import { checkedTo, effectsInWords, linkTo, notesOf, reasonOf, titleOf } from "./sentences.mjs";

function finding(rules, words, document, row) {
  const { rule, result, citations } = row;
  const { reason, cure } = reasonOf(rules, words, document, row);
  const { id, decides, severity, verified, basis, pointer } = rule;
  const links = [...new Set(citations.map((citation) => linkTo(rules, citation, document.on)))];
  return {
    ...{ rule: id, result, decides, severity, verified, basis },
    ...{ citations, links, reason, cure, pointer },
  };
}

// A penalty, or one for each window of conviction: no document knows that day.
function penaltiesOf({ citation, jurisdiction, text, convicted }) {
  if (!convicted?.length) return [{ citation, jurisdiction, text }];
  return convicted.map((window) => ({
    ...{ citation, jurisdiction, text: window.text, convicted_from: window.from },
    ...(window.to ? { convicted_to: window.to } : {}),
  }));
}

// The defences, penalties and prosecution of an offence on the day, for the parties.
export function sanctionsOf(rules, { citation, exposure }, document) {
  const { law } = rules;
  const { on: day, received_from, received_via, holder } = document;
  const parties = [received_from, received_via, holder];
  const of = (rows) => (rows ?? []).filter((row) => row.offence === citation);
  const reaches = ({ from, to, only_for: only }) =>
    from <= day &&
    (!to || day < to) &&
    (!only || parties.some((party) => party?.specified_as?.includes(only)));
  return {
    citation,
    exposure,
    defences: of(law.defences).map((row) => ({ citation: row.citation, text: row.text })),
    penalties: of(law.penalties).filter(reaches).flatMap(penaltiesOf),
    prosecution: of(law.prosecutions)
      .filter(reaches)
      .map(({ citation: by, jurisdiction, text }) => ({ citation: by, jurisdiction, text })),
  };
}

export function assessment({ rules, words }, document, adopt) {
  const answer = explained(rules, document, adopt);
  const { outcome, missing, readings, effects } = answer;
  return {
    type: "assessment",
    subject: document.type,
    reference: document.reference ?? null,
    outcome,
    on: document.on,
    law: { edition: rules.law.edition, verified_to: checkedTo(rules, document) },
    findings: answer.findings.map((row) => finding(rules, words, document, row)),
    missing,
    readings,
    override: effects && {
      applies:
        outcome === "permitted" && answer.explainer.diagram(rules.pack.override_in_force) !== 0,
      restrictions: effectsInWords(words, effects),
    },
    offence: answer.offence && sanctionsOf(rules, answer.offence, document),
    notes: notesOf(rules, words, answer),
  };
}

// The functions of the page, for other programs.
export const programInterface = (page) =>
  Object.freeze({
    assess: (document, adopt = {}) => assessment(page, document, adopt),
    questions: (document, adopt = {}) =>
      questionsOf(page.rules, page.words, document, adopt).map(({ path }) => path),
    routes: (flow) =>
      routesBetween(page.rules, page.words, flow).map((route) => ({
        ...{ power: route.power, objective: route.objective, title: route.title },
        ...{ state: route.state, needs: route.needs, readings: route.readings },
        closed_by: route.closed_by.map(({ rule }) => rule.id),
      })),
    search: (text, on) => search(page.directory, text, on),
    statement: (text, context) => statementOf(page.directory, text, context),
    matrix: (document, adopt = {}) => matrixOf(page.rules, document, adopt),
    faults: (document) => faultsOf(page.rules, document),
    title: (document) => titleOf(page.rules, page.words, document),
  });
