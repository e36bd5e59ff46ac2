// Who discloses to whom under an agreement.
import { button, h, hidden, put } from "./elements.mjs";
import { capital } from "./sentences.mjs";
import { choice } from "./agreement_parties.mjs";

const nameOf = ({ parties }, id, side) =>
  parties.find((party) => party.id === id)?.name ?? `${side} not known`;

// A flow as a person reads it.
export const flowInWords = (agreement, { discloser, recipient }) =>
  capital(`${nameOf(agreement, discloser, "discloser")} to ${nameOf(agreement, recipient, "recipient")}`);

// The power and the objective of a flow, in words.
export function aimInWords({ rules }, { power = null, objective = null }) {
  if (power === null) return "power not recorded";
  const own = rules.powers[power];
  if (!own) return `under ${power}`;
  const aim = rules.objectives[objective]?.title ?? (power === "s35" ? null : own.short_title ?? own.title);
  return `section ${power.slice(1)}${aim ? `, ${aim}` : ""}`;
}

const flow = (page, agreement, row, place, { areSeveral, onremove }) => {
  const title = flowInWords(agreement, row);
  return h(
    "li",
    { id: `flow-${place}`, tabindex: "-1" },
    title,
    areSeveral ? h("span", { class: "hint" }, capital(aimInWords(page, row))) : null,
    " ",
    button(`flow-remove-${place}`, ["Remove", hidden(`: ${title}`)], () => onremove(place), { class: "link" }),
  );
};

// What adds a flow.  `chosenNext` has the two bodies of the next one.
function newFlow(agreement, { chosenNext, onadd, onall }) {
  const rows = [["", "Choose a body"], ...agreement.parties.map(({ id, name }) => [id, capital(name)])];
  const isKnown = (id) => agreement.parties.some((party) => party.id === id);
  for (const side of ["discloser", "recipient"])
    if (!isKnown(chosenNext[side])) chosenNext[side] = null;
  const side = (name, label) =>
    choice(`new-flow-${name}`, label, rows, chosenNext[name], (id) => {
      chosenNext[name] = id;
    });
  return [
    h(
      "fieldset",
      { class: "next-flow" },
      h("legend", {}, "Add a flow"),
      side("discloser", "Who discloses"),
      side("recipient", "Who receives"),
    ),
    h("p", { id: "flows-wrong", class: "wrong", role: "alert" }),
    h(
      "div",
      { class: "actions" },
      button("add-flow", "Add this flow", () => onadd({ ...chosenNext }), { class: "button secondary small" }),
      button("add-flows", "Add every flow that the power could allow", onall, { class: "button secondary small" }),
    ),
  ];
}

// The flows, and what adds one.
export function showFlows(page, region, agreement, { areSeveral, ...actions }) {
  const flows = agreement.flows ?? [];
  put(
    region,
    flows.length
      ? h(
          "ol",
          { class: "flows", "aria-label": "The flows" },
          flows.map((row, place) => flow(page, agreement, row, place, { areSeveral, ...actions })),
        )
      : null,
    agreement.parties.length > 1
      ? newFlow(agreement, actions)
      : h("p", { id: "new-flow-discloser", class: "hint", tabindex: "-1" }, "Name two bodies first."),
  );
}
