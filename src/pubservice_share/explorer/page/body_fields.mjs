// The fields for the bodies of a question.
import { combobox } from "./combobox.mjs";
import { button, byId, h, put } from "./elements.mjs";
import { offered } from "./look_up.mjs";
import { MOST_BODIES } from "./bodies_together.mjs";
import { bodyEntries } from "./selection.mjs";
import { partiesOf } from "./state.mjs";

const MORE = `This page shows up to ${MOST_BODIES} bodies. For more, write a partnership as a document, and run: pubservice-share assess FILE`;

function actionsOf(state, { onswap, onadd }) {
  const { type } = state.document;
  if (type === "disclosure")
    return h(
      "div",
      { class: "actions" },
      button("swap", "Swap the two bodies", onswap, { class: "button secondary small" }),
      button("add-body", "Add another body", onadd, { class: "button secondary small" }),
    );
  if (type !== "partnership") return null;
  return state.keys.length < MOST_BODIES
    ? button("add-body", "Add another body", onadd, { class: "button secondary small" })
    : h("p", { id: "bodies-most", class: "hint" }, MORE);
}

// Draw the fields, and give the function that shows the bodies of the state in them.
// What people do: onchoose(key, option), onentries(key), onnone(key), onremove(key), onswap, onadd.
export function bodyFields(page, state, actions) {
  const fields = {};
  const parties = partiesOf(state);
  const canRemove = state.document.type === "partnership" && parties.length > 2;
  put(
    byId("bodies"),
    parties.map(([key, label, hint]) => {
      fields[key] = combobox({
        id: key,
        label,
        hint,
        offer: (text) => offered(page, state.document, text, key),
        onchoose: (option) => actions.onchoose(key, option),
      });
      return h(
        "div",
        { class: "party" },
        fields[key].region,
        h("div", { id: `${key}-told` }),
      );
    }),
    actionsOf(state, actions),
  );
  return () => {
    const { document, sources } = state;
    for (const [key] of parties) {
      fields[key].show(document[key]?.name);
      const entries = bodyEntries(page, document, key, {
        source: sources[key],
        onchange: actions.onentries(key),
        onremove: canRemove ? () => actions.onremove(key) : null,
        onoption: (option) => {
          actions.onchoose(key, option);
          byId(key).focus();
        },
        onnone: () => {
          actions.onnone(key);
          byId(key).focus();
        },
      });
      put(byId(`${key}-told`), entries);
    }
    if (byId("swap")) byId("swap").hidden = !(document.discloser || document.recipient);
  };
}
