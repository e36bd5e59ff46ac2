// What is shown before there is an answer: what to do, and examples.
import { button, h } from "./elements.mjs";

const PROMPTS = {
  disclosure: "Choose the two bodies, then a route. Your answer appears here.",
  partnership: "Choose the bodies, then a route. A table of who may disclose to whom appears here.",
};

export function promptFor({ type, isClosed, examples, onexample }) {
  const prompt = isClosed
    ? "No power in this Chapter could allow it. Choose a closed route to read why."
    : (PROMPTS[type] ??
      "Choose the bodies, and the section under which it was disclosed. Your answer appears here.");
  const tries = examples.map(({ title, document }, place) =>
    h("li", {}, button(`example-${place}`, title, () => onexample(document), { class: "link" })),
  );
  return [h("p", {}, prompt), h("h3", {}, "Or start with an example"), h("ul", {}, tries)];
}
