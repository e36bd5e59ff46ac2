// The stages in which a person is asked for facts: who first, then what for, then when, then the
// facts about it, and for an agreement its papers.
export const STAGES = ["who", "what-for", "when", "facts", "papers"];

// When a person is asked for a fact, by its name, and by its place in the order.
export const stageNameOf = (rules, path) => rules.pack.facts[rules.order[path]].stage;
export const stageOf = (rules, path) => STAGES.indexOf(stageNameOf(rules, path));
