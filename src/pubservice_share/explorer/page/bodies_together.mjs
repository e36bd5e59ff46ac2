// Several bodies that share with each other, as the page asks about them and edits them.
import { resultsOf } from "./assessment.mjs";
import { cellsOf, countsOf, pairsOf, pathOfCell } from "./pairs.mjs";
import { stageOf } from "./stages.mjs";

// The most bodies whose pairs this page shows.
export const MOST_BODIES = 20;

// A fact among the bodies, as a cell asks for it: the cell and the path in its disclosure.
export function asCellAsks(cells, path, keys) {
  for (const cell of cells)
    for (const side of ["discloser", "recipient"]) {
      const key = keys[side === "discloser" ? cell.from : cell.to];
      if (path.startsWith(`${key}.`)) return { cell, path: side + path.slice(key.length) };
    }
  return { cell: cells[0], path };
}

// Each fact that is missing, once for all pairs, by stage: in each the one that most pairs need first.
export function missingOf(rules, cells, keys) {
  const rows = new Map();
  for (const cell of cells)
    for (const within of cell.answer.missing) {
      const path = pathOfCell(cell, within, keys);
      if (!rows.has(path)) rows.set(path, { path, within, cell, flows: 0 });
      rows.get(path).flows += 1;
    }
  const order = ({ within }) => rules.order[within];
  const stage = ({ within }) => stageOf(rules, within);
  return [...rows.values()].sort(
    (a, b) => stage(a) - stage(b) || b.flows - a.flows || order(a) - order(b),
  );
}

// Every power and objective, with the number of flows that it could allow, the most first.
export function routesAmong(rules, { parties, on, territory }) {
  const routes = rules.law.powers.flatMap((power) => {
    const objectives = power.id === "s35" ? rules.law.objectives.map((row) => row.id) : [null];
    return objectives.map((objective) => {
      const pairs = pairsOf(rules, { parties, on, territory, power: power.id, objective });
      const possible = pairs.filter(
        ({ document }) => resultsOf(rules, document).outcome !== "not-permitted",
      ).length;
      return {
        power: power.id,
        objective,
        title: objective ? rules.objectives[objective].title : (power.short_title ?? power.title),
        state: possible ? "open" : "closed",
        ...{ possible, all: pairs.length },
      };
    });
  });
  return routes.sort((a, b) => b.possible - a.possible);
}

const ROLE = /^(party-\d+):/;

// A key that no body has, and that begins no identifier.
export function nextKey(document, keys) {
  const used = keys.flatMap((key) => [key, ROLE.exec(document[key]?.identifier)?.[1]]);
  let number = 1;
  while (used.includes(`party-${number}`)) number += 1;
  return `party-${number}`;
}

// A partnership as the page edits it: each body under a key of its own, so that it can be
// removed or changed without moving the others.
export function draftOf({ parties, ...facts }) {
  let document = { ...facts, power: facts.power ?? "s35" };
  let keys = [];
  const roles = parties.map(({ identifier }) => ROLE.exec(identifier)?.[1] ?? null);
  for (const [place, body] of parties.entries()) {
    const own = roles[place];
    let key = own && !keys.includes(own) ? own : null;
    for (let number = 1; key === null; number += 1)
      if (![...roles, ...keys].includes(`party-${number}`)) key = `party-${number}`;
    keys = [...keys, key];
    document = { ...document, [key]: body };
  }
  return { document, keys };
}

// The partnership of a draft, and the keys of the bodies that are named, in their order.
export function partnershipOf(draft, keys) {
  const named = keys.filter((key) => draft[key]);
  const facts = Object.entries(draft).filter(([name]) => !keys.includes(name));
  return {
    partnership: { ...Object.fromEntries(facts), parties: named.map((key) => draft[key]) },
    named,
  };
}

// The matrix as plain values, for other programs.
export function matrixOf(rules, partnership, adopt) {
  const cells = cellsOf(rules, partnership, adopt);
  const keys = partnership.parties.map((_, place) => `parties.${place}`);
  return {
    cells: cells.map(({ from, to, answer }) => ({
      ...{ discloser: from, recipient: to, outcome: answer.outcome },
      ...{ missing: answer.missing.map((path) => pathOfCell({ from, to }, path, keys)) },
      readings: answer.readings,
    })),
    missing: missingOf(rules, cells, keys).map(({ path }) => path),
    counts: countsOf(cells),
  };
}
