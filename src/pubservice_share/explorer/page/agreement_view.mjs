// An agreement that a person opens or makes: its fields, its answer, and what is still missing.
import {
  agreementAnnounced,
  agreementHeadline,
  agreementNotes,
  checksMade,
  closingReasons,
  dayOfLaw,
  flowsAnswered,
  gatewaysStated,
  problems,
} from "./agreement_answer.mjs";
import { agreementFields, titleFor } from "./agreement_fields.mjs";
import { agreementParts, wholeAnswer } from "./agreements.mjs";
import { agreementQuestion, missingInWords, missingList } from "./agreement_missing.mjs";
import { agreementStated } from "./agreement_stated.mjs";
import { aimOf, dayOf, withAim, withEveryFlow, withFlow, withoutFlow, withoutParty, withParty, withTerritory } from "./drafts.mjs";
import { answered, planOf } from "./agreement_questions.mjs";
import { byId, h, put } from "./elements.mjs";
import { faultsOf } from "./faults.mjs";
import { lookedUpAgain } from "./look_up.mjs";
import { saysOfParties } from "./agreement_parties.mjs";
import { isBegun, state } from "./state.mjs";
import { views } from "./answers.mjs";

const BEGIN =
  "Name at least two bodies under 1. The answer, what is still missing and the questions appear here. You can stop at any time, save the draft and open it again.";

// The answer and the plan of questions, which do not change while nothing else does.
let kept = { key: null };
function worked(page) {
  const { document, adopt } = state;
  const key = JSON.stringify([document, adopt]);
  if (kept.key !== key) {
    const parts = agreementParts(page.rules, document, adopt);
    kept = { key, parts, answer: wholeAnswer(parts), plan: planOf(page, document, adopt) };
  }
  return kept;
}

const focusOn = (id) => {
  const element = byId(id);
  element?.scrollIntoView({ block: "nearest" });
  element?.focus();
};

// What people do with the fields; show draws everything again.
function actionsOn(page, show) {
  const { rules } = page;
  const on = () => dayOf(state.document, page.lastChange);
  const aim = () => aimOf(rules, state.document, state.next);
  const where = () => ({ on: on(), territory: aim().territory ?? [] });
  const change = (next, focus) => {
    state.document = next;
    state.asking = null;
    show();
    if (focus) focusOn(focus);
  };
  const withPlace = (place, fields) => ({
    ...state.document,
    parties: state.document.parties.map((party, number) => (number === place ? { ...party, ...fields } : party)),
  });
  const source = (id, value) => {
    state.sources = { ...state.sources, [id]: value };
  };
  // The parties as the directory has them on the first day and in the territory.
  const lookedUp = (agreement) => {
    const bodies = Object.fromEntries(agreement.parties.map((party) => [party.id, party]));
    const next = lookedUpAgain(page, { ...bodies, ...where(), on: dayOf(agreement, page.lastChange) }, state.sources);
    return { ...agreement, parties: agreement.parties.map(({ id }) => next[id]) };
  };
  return {
    where,
    nextKey: () => `party-${state.document.parties.length + 1}`,
    onadd({ body, source: found = null }) {
      const isThere = state.document.parties.some(({ name, identifier = null }) =>
        name === body.name && identifier === (body.identifier ?? null));
      if (isThere) return saysOfParties(`${body.name} is in the list already.`);
      const next = withParty(state.document, body);
      source(next.parties.at(-1).id, found);
      change(next, "new-party");
    },
    onoption(place, { body, source: found = null }) {
      source(state.document.parties[place].id, found);
      change(withPlace(place, body), `member-${place}`);
    },
    onnone(place) {
      source(state.document.parties[place].id, null);
      change(withPlace(place, { specified_as: [] }), `member-${place}`);
    },
    onremove: (place) => change(withoutParty(state.document, state.document.parties[place].id), "new-party"),
    onrole: (place, role) => change(withPlace(place, { role })),
    onentries: (place) => ask(page, show, `parties.${place}.specified_as`),
    ontitle: (title) => change({ ...state.document, title: title || "Draft agreement" }),
    onaim(route) {
      const { power, objective } = route;
      state.next = { ...state.next, power, objective };
      const next = withAim(rules, state.document, route);
      change({ ...next, title: titleFor(next, route) });
    },
    onplaces(territory) {
      state.next = { ...state.next, territory };
      change(lookedUp(withTerritory(rules, state.document, territory)));
    },
    onday(field, day) {
      const next = { ...state.document, [field]: day };
      const [fault] = faultsOf(rules, next);
      const id = field === "reviews_on" ? "reviews" : field;
      byId(`${id}-wrong`).textContent = fault ? `This does not fit: ${fault.message}.` : "";
      byId(id).setAttribute("aria-invalid", String(Boolean(fault)));
      if (!fault) change(field === "starts" ? lookedUp(next) : next);
    },
    onflow({ discloser, recipient }) {
      const wrong = !discloser || !recipient ? "Choose who discloses and who receives." : discloser === recipient ? "Choose two different bodies." : "";
      if (wrong) {
        byId("flows-wrong").textContent = wrong;
        return;
      }
      const next = withFlow(state.document, aim(), discloser, recipient);
      if (next === state.document) {
        byId("flows-wrong").textContent = "This flow is in the list already.";
        return;
      }
      state.nextFlow = { discloser: null, recipient: null };
      change(next, "new-flow-discloser");
    },
    oneveryflow() {
      if (!aim().power) {
        byId("flows-wrong").textContent = "First choose what the agreement is for, under 2.";
        return;
      }
      const places = aim().territory?.length ? aim().territory : ["england"];
      const next = withEveryFlow(rules, state.document, { ...aim(), territory: places }, on());
      if (next !== state.document) return change(next, "new-flow-discloser");
      byId("flows-wrong").textContent = "The power could allow no flow that is not in the list.";
    },
    onnoflow: (place) => change(withoutFlow(state.document, place), "new-flow-discloser"),
  };
}

function ask(page, show, path) {
  state.asking = path;
  show();
  focusOn("question");
}

// The part of the page about an agreement: draw makes its fields, and showFields and showAnswer show
// the document of the state.
export function agreementView(page, { show, onview }) {
  let showFields = () => {};
  const actions = actionsOn(page, show);
  const onask = (path) => ask(page, show, path);
  const onfill = ({ field, path }) => (path ? onask(path) : focusOn(field));
  const onanswer = ({ path }, value) => {
    const next = answered(page, state.document, path, value);
    const [fault] = faultsOf(page.rules, next);
    if (fault) {
      byId("answer-wrong").textContent = `This does not fit your other answers: ${fault.message}.`;
      return;
    }
    if (value === null) state.skipped.add(path);
    else state.skipped.delete(path);
    state.document = next;
    state.asking = null;
    show();
    focusOn(byId("question") ? "question" : "outcome");
  };
  return {
    draw() {
      showFields = agreementFields(page, byId("agreement"), actions);
    },
    showFields: () => showFields(state),
    showAnswer() {
      if (!isBegun()) {
        byId("told").textContent = "";
        put(byId("headline"));
        put(byId("check"));
        return put(byId("answer"), h("p", {}, BEGIN));
      }
      const { document, adopt, skipped } = state;
      const { parts, answer, plan } = worked(page);
      const missing = missingInWords(plan);
      const close = () => {
        state.asking = null;
        show();
        focusOn("question");
      };
      const again = () => {
        skipped.clear();
        show();
        focusOn("question");
      };
      byId("told").textContent = agreementAnnounced(page, parts, missing);
      byId("still-missing").textContent = missing;
      byId("go-to-question").hidden = !plan.length;
      put(byId("headline"), agreementHeadline(page, parts, missing));
      put(
        byId("answer"),
        agreementQuestion(page, state, plan, { onanswer, onagain: again, onclose: close, onfield: focusOn }),
        missingList(plan, skipped, onask),
        closingReasons(page, parts),
        views(page, { readings: answer.readings, document: { on: dayOfLaw(page, document) } }, adopt, onview),
        problems(page, parts, onfill),
        flowsAnswered(page, parts),
        gatewaysStated(parts),
        checksMade(page, parts),
        agreementNotes(page, parts, answer.notes),
      );
      put(byId("check"), agreementStated(page, state, onask));
    },
  };
}
