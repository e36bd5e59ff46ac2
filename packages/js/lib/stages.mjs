// The stages in which a person is asked for facts.
const STAGES = ["who", "what-for", "facts"];

// When a person is asked for a fact: who first, then what for, then the facts about it.
export const stageOf = (rules, path) => STAGES.indexOf(rules.pack.facts[rules.order[path]].stage);
