// Who takes part in an agreement: each party with its entries and its part in data protection.
import { afterClick, combobox } from "./combobox.mjs";
import { bodyEntries } from "./selection.mjs";
import { byId, h, hidden, put } from "./elements.mjs";
import { capital } from "./sentences.mjs";
import { offered } from "./look_up.mjs";

// A list of choices that is one line high.
export const choice = (id, label, rows, chosen, onchange) =>
  h(
    "div",
    { class: "pick" },
    h("label", { for: id }, label),
    h(
      "select",
      { id, class: "field", onchange: (event) => onchange(event.target.value || null) },
      rows.map(([value, text]) => h("option", { value, selected: value === (chosen ?? "") }, text)),
    ),
  );

// The document in which a party is looked up; several bodies, so that what is known is folded.
const around = (party, key, { on, territory }) => ({ type: "partnership", on, territory, [key]: party });

function member(page, party, place, { source, where, actions }) {
  const key = `member-${place}`;
  const roles = [["", "Not known"], ...Object.entries(page.titles.role)];
  return h(
    "li",
    { id: key, class: "member", tabindex: "-1" },
    h("h4", { class: "member__name" }, capital(party.name)),
    choice(
      `role-${place}`,
      ["Part in data protection", hidden(` of ${party.name}`)],
      roles,
      party.role,
      (role) => actions.onrole(place, role),
    ),
    h(
      "div",
      { id: `${key}-told` },
      bodyEntries(page, around(party, key, where), key, {
        source,
        onchange: () => actions.onentries(place),
        onoption: (option) => actions.onoption(place, option),
        onnone: () => actions.onnone(place),
        onremove: () => actions.onremove(place),
      }),
    ),
  );
}

// Draw the part for the parties, and give the function that shows them.
export function partyFields(page, region, actions) {
  const field = combobox({
    id: "new-party",
    label: "Add a body",
    hint: "A name, such as Leeds City Council, a kind of body, such as a primary school, or a provider of services with its client, such as a charity for Leeds City Council. Press Enter to add it.",
    offer: (text) => offered(page, { ...actions.where(), type: "partnership" }, text, actions.nextKey()),
    onchoose: (option) =>
      afterClick(() => {
        field.show("");
        actions.onadd(option);
      }),
  });
  const list = h("ol", { class: "members", "aria-label": "The parties" });
  const wrong = h("p", { id: "parties-wrong", class: "wrong", role: "alert" });
  region.replaceChildren(list, h("div", { class: "party" }, field.region, wrong));
  return (agreement, sources) => {
    wrong.textContent = "";
    list.hidden = !agreement.parties.length;
    put(
      list,
      agreement.parties.map((party, place) =>
        member(page, party, place, { source: sources[party.id], where: actions.where(), actions }),
      ),
    );
  };
}

export const saysOfParties = (text) => {
  byId("parties-wrong").textContent = text;
};
