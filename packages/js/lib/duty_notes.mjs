// The notes on duties of other law in an answer to many flows: each duty once, with where it may
// apply.
import { andList, filled } from "./phrases.mjs";
import { dutyNote } from "./sentences.mjs";

// One note for each duty, in the order of the law.  `places` are pairs of a place and the duties
// that may apply there; `named` gives the places of one duty in words.
export function dutyNotesOfMany(rules, words, places, named) {
  const byDuty = new Map();
  for (const [place, duties] of places)
    for (const { duty, stage } of duties) {
      if (!byDuty.has(duty.id)) byDuty.set(duty.id, { stage, at: [] });
      byDuty.get(duty.id).at.push(place);
    }
  return (rules.law.duties ?? []).flatMap((duty) => {
    const row = byDuty.get(duty.id);
    return row ? [`${dutyNote(words, { duty, stage: row.stage })} ${named(row.at)}`] : [];
  });
}

// Numbers in order, with runs of three and more given by their first and last.
function runsOf(words, numbers) {
  const runs = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run?.at(-1) === number - 1) run.push(number);
    else runs.push([number]);
  }
  return runs.flatMap((run) => {
    const of = { first: run[0], last: run.at(-1) };
    return run.length > 2 ? [filled(words["duty.run"], (name) => of[name])] : run.map(String);
  });
}

// Where a duty may apply in an agreement: its flows by number, a few of them by title too.
export function flowsNamed(rules, words, flows) {
  if (flows.length > rules.pack.agreements.flows_titled) {
    const numbers = andList(words, runsOf(words, flows.map(({ number }) => number + 1)));
    return filled(words["duty.flows.many"], () => numbers);
  }
  const titled = flows.map(({ number, title }) =>
    filled(words["duty.flow"], (name) => (name === "number" ? number + 1 : title)),
  );
  return filled(words["duty.flows"], () => andList(words, titled));
}

// Where a duty may apply in a partnership: pairs by their two sides.
export function pairsNamed(words, parties, cells) {
  const disclosers = [...new Set(cells.map(({ from }) => from))];
  const recipients = [...new Set(cells.map(({ to }) => to))].sort((a, b) => a - b);
  const same = disclosers.length > 1 && disclosers.join() === recipients.join();
  const names = (places) => andList(words, places.map((place) => parties[place].name));
  const of = { disclosers: names(disclosers), recipients: names(recipients) };
  return filled(words[`duty.pairs${same ? ".mutual" : ""}`], (name) => of[name]);
}
