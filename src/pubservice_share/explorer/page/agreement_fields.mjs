// The fields with which an agreement begins: who, what for, when, and who discloses to whom.
import { afterClick } from "./combobox.mjs";
import { aimOf, dayOf, hasDraftTitle } from "./drafts.mjs";
import { byId, group, h, put } from "./elements.mjs";
import { MOST_BODIES, routesAmong } from "./bodies_together.mjs";
import { partyFields } from "./agreement_parties.mjs";
import { routeGroup } from "./selection.mjs";
import { showFlows } from "./agreement_flows.mjs";

const LAST_DAY = "The agreement no longer runs on this day: if its last day is 31 March, give 1 April.";
const SEVERAL =
  "The flows differ in this. What you choose here is then the same for every flow under this Chapter.";

const dayField = (id, label, hint, onday) => {
  const input = h("input", {
    id,
    type: "date",
    class: "field short",
    "aria-describedby": hint ? `${id}-hint ${id}-wrong` : `${id}-wrong`,
    onchange: () => afterClick(() => onday(input.value || null)),
  });
  return h(
    "div",
    { class: "day" },
    h("label", { for: id }, label),
    hint ? h("div", { id: `${id}-hint`, class: "hint" }, hint) : null,
    input,
    h("p", { id: `${id}-wrong`, class: "wrong", role: "alert" }),
  );
};

const part = (id, title, ...children) =>
  h(
    "section",
    { class: "part", "aria-labelledby": `${id}-heading` },
    h("h3", { id: `${id}-heading`, tabindex: "-1" }, title),
    children,
  );

// The routes with the number of flows that each could carry; of very many bodies without it.
let among = { key: null, routes: [] };
function routesOf({ rules }, agreement, { territory, on }) {
  const parties = agreement.parties.length > MOST_BODIES ? [] : agreement.parties;
  const bodies = parties.map(({ id: _, role: __, ...body }) => body);
  const key = JSON.stringify([bodies, territory, on]);
  if (among.key !== key)
    among = { key, routes: routesAmong(rules, { parties: bodies, on, territory }) };
  return among.routes.map((route) =>
    route.all ? route : { ...route, state: "open", all: undefined, possible: undefined },
  );
}

// Draw the fields into a region, and give the function that shows an agreement in them.
// What people do: onparty(option) and the like, as the parts say; ontitle, onaim, onplaces, onday.
export function agreementFields(page, region, actions) {
  const parties = h("div", {});
  const routes = h("div", {});
  const places = h("div", {});
  const flows = h("div", {});
  const title = h("input", {
    id: "agreement-title",
    type: "text",
    class: "field",
    maxlength: 300,
    "aria-describedby": "agreement-title-hint",
    onchange: () => afterClick(() => actions.ontitle(title.value.trim())),
  });
  region.replaceChildren(
    part("who", "1. Who takes part", parties),
    part(
      "aim",
      "2. What it is for",
      h("label", { for: "agreement-title" }, "What the agreement is called"),
      h("div", { id: "agreement-title-hint", class: "hint" }, "Leave it, and the page names the draft for its objective."),
      title,
      routes,
    ),
    part(
      "term",
      "3. When and under whose law",
      dayField("starts", "On which day does it start?", null, (day) => actions.onday("starts", day)),
      dayField("ends", "On which day does it end?", LAST_DAY, (day) => actions.onday("ends", day)),
      dayField("reviews", "On which day will it be reviewed?", "For example, a year after the start.", (day) =>
        actions.onday("reviews_on", day),
      ),
      places,
    ),
    part("flows", "4. Who discloses to whom", flows),
  );
  const showParties = partyFields(page, parties, actions);
  return (state) => {
    const { document: agreement, sources } = state;
    const on = dayOf(agreement, page.lastChange);
    const aim = aimOf(page.rules, agreement, state.next);
    showParties(agreement, sources);
    title.value = agreement.title ?? "";
    for (const [id, field] of [["starts", "starts"], ["ends", "ends"], ["reviews", "reviews_on"]])
      if (byId(id).value !== (agreement[field] ?? "")) byId(id).value = agreement[field] ?? "";
    put(routes, aimGroup(page, agreement, { ...aim, on }, actions));
    put(places, placesGroup(page, aim, actions));
    showFlows(page, flows, agreement, {
      areSeveral: Boolean(aim.areSeveral.route),
      chosenNext: state.nextFlow,
      onadd: actions.onflow,
      onall: actions.oneveryflow,
      onremove: actions.onnoflow,
    });
  };
}

function aimGroup(page, agreement, aim, { onaim }) {
  const territory = aim.territory?.length ? aim.territory : ["england"];
  const rows = routesOf(page, agreement, { territory, on: aim.on });
  const fields = routeGroup(page, rows, aim, {
    taken: false,
    legend: "Under which power, and for what?",
    onchoose: onaim,
  });
  return [aim.areSeveral.route ? h("p", { class: "taken" }, SEVERAL) : null, fields];
}

function placesGroup({ rules, words }, aim, { onplaces }) {
  const fields = group({
    id: "agreement-places",
    kind: "checkbox",
    legend: "Under whose law is it disclosed?",
    choices: rules.territories.map((name) => [name, words[`place.${name}`]]),
    chosen: aim.territory ?? [],
    onchange: () => onplaces([...fields.querySelectorAll("input:checked")].map(({ value }) => value)),
  });
  const hint = "This is not where the people live. You can choose more than one.";
  fields.querySelector("legend").after(h("p", { id: "agreement-places-hint", class: "hint" }, hint));
  fields.setAttribute("aria-describedby", "agreement-places-hint");
  return [aim.areSeveral.territory ? h("p", { class: "taken" }, SEVERAL) : null, fields];
}

export const titleFor = (agreement, route) =>
  hasDraftTitle(agreement) ? `Draft: ${route.title}` : agreement.title;
