// Elements made without ever reading text as markup.
export function h(tag, given = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(given)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) made.addEventListener(name.slice(2), value);
    else if (name === "value" || name === "checked") made[name] = value;
    else made.setAttribute(name, value === true ? "" : String(value));
  }
  made.append(...children.flat(3).filter((child) => child !== null && child !== false));
  return made;
}

export const byId = (id) => document.getElementById(id);
export const hidden = (text) => h("span", { class: "hidden" }, text);

// What stands in a region; the focus stays on the element of the same id.
export function put(region, ...children) {
  const own = region.contains(document.activeElement) ? document.activeElement.id : "";
  const open = new Set([...region.querySelectorAll("details[open]")].map((held) => held.id));
  region.replaceChildren(...children.flat(3).filter(Boolean));
  for (const held of region.querySelectorAll("details"))
    if (held.id && open.has(held.id)) held.open = true;
  if (own) byId(own)?.focus();
}

export const button = (id, text, onclick, more = {}) =>
  h("button", { type: "button", id, class: "button", onclick, ...more }, text);

// A group of radio buttons or checkboxes: [value, text, what more there is to say].
export function group({ id, kind, legend, choices, held, onchange, plain }) {
  return h(
    "fieldset",
    { id },
    h("legend", { class: plain ? "hidden" : null }, legend),
    choices.map(([value, text, more], place) =>
      h(
        "div",
        { class: "choice" },
        h("input", {
          type: kind,
          id: `${id}-${place}`,
          name: id,
          value: String(value),
          checked: Array.isArray(held) ? held.includes(value) : held === value,
          "aria-describedby": more ? `${id}-${place}-more` : null,
          onchange,
        }),
        h("label", { for: `${id}-${place}` }, text),
        more ? h("div", { id: `${id}-${place}-more`, class: "hint" }, more) : null,
      ),
    ),
  );
}

// Which places of a group are chosen.
export const chosenIn = (region) =>
  [...region.querySelectorAll("input")].flatMap((input, place) => (input.checked ? [place] : []));
