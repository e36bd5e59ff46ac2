// Elements of the page.  Text is never read as markup.
export function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (name === "value" || name === "checked") element[name] = value;
    else element.setAttribute(name, value === true ? "" : String(value));
  }
  element.append(...children.flat(3).filter((child) => child !== null && child !== false));
  return element;
}

export const byId = (id) => document.getElementById(id);
export const hidden = (text) => h("span", { class: "govuk-visually-hidden" }, text);

// The colours of tags, as in the reports; each tag has words as well.
const COLOURS = {
  permitted: "green",
  met: "green",
  lifted: "green",
  open: "green",
  "not-permitted": "red",
  "not-met": "red",
  undetermined: "yellow",
  unknown: "yellow",
  reading: "yellow",
  closed: "grey",
};

export const tag = (state, text) =>
  h(
    "strong",
    { class: COLOURS[state] ? `govuk-tag govuk-tag--${COLOURS[state]}` : "govuk-tag" },
    text,
  );

// A part that is folded until somebody opens it, or until somebody closes it.
export const folded = (id, summary, content, open = false, more = {}) =>
  h(
    "details",
    { id, class: "govuk-details", open, ...more },
    h(
      "summary",
      { class: "govuk-details__summary" },
      h("span", { class: "govuk-details__summary-text" }, summary),
    ),
    h("div", { class: "govuk-details__text" }, content),
  );

// Replace the content of a region; the focus stays on the element of the same id.
export function put(region, ...children) {
  const own = region.contains(document.activeElement) ? document.activeElement.id : "";
  const before = new Map([...region.querySelectorAll("details")].map(({ id, open }) => [id, open]));
  region.replaceChildren(...children.flat(3).filter(Boolean));
  for (const details of region.querySelectorAll("details")) {
    if (!details.id || !before.has(details.id)) continue;
    // What a list shows because of its content, such as the choice in it, stays open.
    if (before.get(details.id) || details.hasAttribute("data-kept")) details.open = before.get(details.id);
  }
  if (own) byId(own)?.focus();
}

export const button = (id, text, onclick, more = {}) =>
  h("button", { type: "button", id, class: "button", onclick, ...more }, text);

// A group of radio buttons or checkboxes: [value, text, further text].
export function group({ id, kind, legend, choices, chosen, onchange, plain }) {
  return h(
    "fieldset",
    { id },
    h("legend", { class: plain ? "govuk-visually-hidden" : null }, legend),
    choices.map(([value, text, more], place) =>
      h(
        "div",
        { class: "choice" },
        h("input", {
          type: kind,
          id: `${id}-${place}`,
          name: id,
          value: String(value),
          checked: Array.isArray(chosen) ? chosen.includes(value) : chosen === value,
          "aria-describedby": more ? `${id}-${place}-more` : null,
          onchange,
        }),
        h("label", { for: `${id}-${place}` }, text),
        more ? h("div", { id: `${id}-${place}-more`, class: "hint" }, more) : null,
      ),
    ),
  );
}

// The positions of a group that are chosen.
export const chosenIn = (region) =>
  [...region.querySelectorAll("input")].flatMap((input, place) => (input.checked ? [place] : []));
