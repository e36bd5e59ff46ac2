// The bodies and the route that are chosen, in words.
import { button, folded, h, hidden, tag } from "./elements.mjs";
import { alsoCalled } from "./everyday_words.mjs";
import { holds } from "./evaluation.mjs";
import { aboutBody } from "./look_up.mjs";
import { placeOf } from "./body_choices.mjs";
import { inSentence, reasonOf } from "./sentences.mjs";

export const HINT =
  "A name, such as Leeds City Council, a kind of body, such as a primary school, or a reference, such as sch4/12.";

// The bodies of each noun but a partnership: field, label, hint.
export const PARTIES = {
  disclosure: [
    ["discloser", "Who discloses", HINT],
    ["recipient", "Who receives it", HINT],
  ],
  use: [
    ["received_from", "Who originally disclosed it", HINT],
    ["holder", "Who received it and uses it", HINT],
  ],
  "onward-disclosure": [
    ["received_from", "Who originally disclosed it", HINT],
    ["holder", "Who passes it on", HINT],
    ["recipient", "Who receives it from them", HINT],
  ],
};

const place = (rules, ref, day) => {
  if (ref in rules.classes) return `${rules.classes[ref].citation}, ${rules.classes[ref].name}`;
  const rows = rules.wordings[ref];
  const row = rows.find((wording) => holds(wording, day));
  const name = inSentence((row ?? rows.at(-1)).name);
  return `${placeOf(ref)}: ${name}${row ? "" : " (not on this day)"}`;
};

const says = (about) => about.says.map((text) => h("p", { class: "hint" }, text));

// A warning about a body, and what to choose where its name does not settle it.
function offers(about, party, onoption) {
  return [
    about.warning ? h("p", { class: "warn" }, about.warning) : null,
    about.options.length
      ? h(
          "ul",
          { class: "offers" },
          about.options.map((option, place) =>
            h(
              "li",
              {},
              button(`${party}-option-offered-${place}`, option.text, () => onoption(option), {
                class: "link",
              }),
              h("span", { class: "hint" }, ` ${option.kind}`),
            ),
          ),
        )
      : null,
  ];
}

// The entries of a body, as the document states them, and how the directory came to them.
export function bodyEntries(page, document, party, { source, ...actions }) {
  const { onchange, onoption, onnone, onremove } = actions;
  const body = document[party];
  if (!body)
    return onremove
      ? button(`${party}-remove`, "Remove this field", onremove, { class: "link" })
      : null;
  const refs = body.specified_as ?? null;
  const about = aboutBody(page, document, party, source);
  const shown = offers(about, party, onoption);
  const action = (what, text, onclick) =>
    onclick
      ? button(`${party}-${what}`, [text, hidden(`: ${body.name}`)], onclick, { class: "link" })
      : null;
  const asking = (text) => action("entries", text, onchange);
  if (refs === null)
    return [
      h("p", { class: "hint" }, "Its Schedule entries are not known. You will be asked for them."),
      says(about),
      shown,
      h(
        "div",
        { class: "actions tight" },
        asking("State its entries"),
        action("none", "It is not listed in any Schedule", onnone),
        action("remove", "Remove", onremove),
      ),
    ];
  const places = h(
    "ul",
    { class: "places" },
    refs.map((ref) => h("li", {}, place(page.rules, ref, document.on))),
  );
  const count = refs.length === 1 ? "One entry" : `${refs.length || "No"} entries`;
  // Beside many bodies, what the directory says is folded.
  const isFolded = document.type === "partnership" && about.says.length > 0;
  const listed = isFolded
    ? folded(`${party}-places`, `${count}, and how the name was taken`, [places, says(about)])
    : refs.length
      ? folded(`${party}-places`, count, places)
      : about.says.length
        ? null
        : h("p", { class: "hint" }, "It is not listed in the Schedules.");
  const buttons = [asking("Change its entries"), action("remove", "Remove", onremove)];
  return [
    listed,
    isFolded ? null : says(about),
    shown,
    h("div", { class: "actions tight" }, buttons.filter(Boolean)),
  ];
}

const STATES = {
  open: "Could allow it",
  reading: "Depends on how the law is read",
  closed: "Closed",
};

const ONLY_ROUTE =
  "Only one route could allow it, so this page has chosen it. To see why another is closed, choose it under \u201cClosed routes\u201d.";

export const nameOf = (route) => `Section ${route.power.slice(1)}, ${route.title}`;

const flows = ({ possible, all }) => `It could allow ${possible} of ${all} flows.`;

// Whether a route was tried on bodies: it has reasons, facts that it needs, or a number of flows.
const isTried = ({ possible, needs }) => possible !== undefined || needs !== undefined;

const why = ({ rules, words }, route) => {
  if (route.all !== undefined)
    return route.possible ? flows(route) : "It does not reach any of these flows.";
  if (route.state === "closed")
    return route.closed_by
      .map((finding) => reasonOf(rules, words, route.document, finding).reason)
      .join(". ")
      .concat(".");
  const { needs, readings } = route;
  const parts = [`It depends on ${needs.length === 1 ? "one fact" : `${needs.length} facts`}.`];
  if (readings.length) parts.push("It also depends on how the law is read.");
  return parts.join(" ");
};

// The routes as radio buttons, those that are closed apart.  taken: the only one that could allow
// it was chosen by the page.
export function routeGroup(page, routes, document, { taken, onchoose, legend = "Routes that could allow it" }) {
  const chosen = (route) =>
    route.power === document.power && route.objective === (document.objective ?? null);
  const option = (route) => {
    const id = `route-${route.power}-${route.objective ?? "none"}`;
    const names = alsoCalled(page.rules, route);
    return h(
      "div",
      { class: "choice route" },
      h("input", {
        type: "radio",
        name: "route",
        id,
        checked: chosen(route),
        "aria-describedby": `${id}-why`,
        onchange: () => onchoose(route),
      }),
      h(
        "label",
        { for: id },
        nameOf(route),
        " ",
        isTried(route) ? tag(route.state, STATES[route.state]) : null,
      ),
      h(
        "div",
        { id: `${id}-why`, class: "hint" },
        // The answer says it of the route that is chosen.
        !isTried(route) || (chosen(route) && route.state !== "closed") ? null : h("p", {}, why(page, route)),
        names ? h("p", {}, names) : null,
      ),
    );
  };
  const open = routes.filter((route) => route.state !== "closed");
  const closed = routes.filter((route) => route.state === "closed");
  return h(
    "fieldset",
    { id: "route" },
    h("legend", {}, legend),
    taken ? h("p", { class: "taken" }, ONLY_ROUTE) : null,
    open.length
      ? open.map(option)
      : h(
          "p",
          {},
          "No power in this Chapter reaches it on these facts. Other powers are not affected (s.40(10)).",
        ),
    closed.length
      ? folded(
          "closed",
          `Closed routes (${closed.length})${closed[0].closed_by ? ", the nearest first" : ""}`,
          closed.map(option),
          !open.length || closed.some(chosen),
        )
      : null,
  );
}
