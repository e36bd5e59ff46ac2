// How an answer compares with what a case expects. The same comparison as conformance.py makes.

// From the worst to the best: of several findings of a rule, the worst is the result.
const RESULTS = ["not-met", "unknown", "met", "not-applicable"];

// A value as JSON with its keys in order, so that equal values have equal texts.
function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value ?? null);
  const pairs = Object.keys(value).sort().map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`);
  return `{${pairs.join(",")}}`;
}

const same = (left, right) => canonical(left) === canonical(right);

function shown(value) {
  if (Array.isArray(value)) return value.map(shown).join(", ") || "none";
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (value === null || value === undefined) return "none";
  if (typeof value !== "object") return String(value);
  return Object.entries(value).map(([name, part]) => `${name} ${shown(part)}`).join(", ");
}

function worstResults(findings) {
  const worst = {};
  for (const { rule, result } of findings)
    if (!(rule in worst) || RESULTS.indexOf(result) < RESULTS.indexOf(worst[rule])) worst[rule] = result;
  return worst;
}

const cited = (findings) => [
  ...new Set(
    findings
      .filter(({ result }) => result === "not-met" || result === "unknown")
      .flatMap(({ citations }) => citations ?? []),
  ),
];

// A whole assessment, or an answer with some of its values, in the one form that is compared.
export function answerOf(given) {
  const findings = given.findings ?? [];
  const whole = given.type === "assessment";
  return {
    ...given,
    citations: given.citations ?? cited(findings),
    results: given.results ?? worstResults(findings),
    findings,
    override: whole ? (given.override?.restrictions.map(({ effect }) => effect) ?? null) : given.override,
    offence: whole ? (given.offence?.citation ?? null) : given.offence,
  };
}

const has = (row, expected) => Object.entries(expected).every(([name, value]) => same(row[name], value));

function* otherFindings(expected, findings) {
  for (const row of expected) {
    if (findings.some((finding) => has(finding, row))) continue;
    const alike = findings
      .filter(({ rule }) => rule === row.rule)
      .slice(0, 3)
      .map((finding) => shown(Object.fromEntries(Object.keys(row).map((name) => [name, finding[name]]))));
    yield `findings: expected ${shown(row)}, found ${alike.join("; ") || "nothing"}`;
  }
}

function* otherRows(expected, rows) {
  if (rows.length !== expected.length) {
    yield `matrix: expected ${expected.length} rows, found ${rows.length}`;
    return;
  }
  for (const [place, row] of expected.entries()) {
    if (has(rows[place], row)) continue;
    const found = Object.fromEntries(Object.keys(row).map((name) => [name, rows[place][name]]));
    yield `matrix: row ${place + 1}: expected ${shown(row)}, found ${shown(found)}`;
  }
}

// What an answer has otherwise than a case expects, as sentences.
export function* differences(expect, given) {
  if (given.faults) {
    yield `the document was refused: ${given.faults.map(({ pointer }) => pointer || "the whole").join(", ") || "no fault is named"}`;
    return;
  }
  const answer = answerOf(given);
  for (const name of ["outcome", "missing", "readings", "override", "offence", "scope"])
    if (name in expect && !same(expect[name], answer[name]))
      yield `${name}: expected ${shown(expect[name])}, found ${shown(answer[name])}`;
  for (const expected of expect.cites ?? [])
    if (!answer.citations.some((citation) => citation.startsWith(expected)))
      yield `cites: expected ${expected}, found ${answer.citations.join(", ") || "nothing"}`;
  for (const [rule, result] of Object.entries(expect.results ?? {}))
    if (answer.results[rule] !== result)
      yield `results: expected ${rule} ${result}, found ${answer.results[rule] ?? "nothing"}`;
  yield* otherFindings(expect.findings ?? [], answer.findings);
  if (expect.matrix) yield* otherRows(expect.matrix, answer.matrix ?? []);
  for (const note of expect.notes ?? [])
    if (!answer.notes?.includes(note)) yield `notes: expected ${JSON.stringify(note)}`;
}

// The same for a row of a table: the rules are compared in any order.
export function* differencesOfRow(expect, given) {
  if (given.faults) {
    yield "the row was refused";
    return;
  }
  for (const name of ["outcome", "readings"])
    if (!same(expect[name], given[name]))
      yield `${name}: expected ${shown(expect[name])}, found ${shown(given[name])}`;
  for (const name of ["not_met", "unknown"])
    if (!same([...expect[name]].sort(), [...(given[name] ?? [])].sort()))
      yield `${name}: expected ${shown(expect[name])}, found ${shown(given[name] ?? [])}`;
}

// Why an answer is no refusal of a hostile document, as a sentence; null where it is one. A refusal
// that names no fault is clean; one that names faults names the expected ones among them.
export function notRefused({ faults: expected = [] }, given) {
  if (!given.faults) return `answered with ${given.outcome ?? given.error ?? "something else"}`;
  const found = given.faults.map(({ pointer }) => pointer);
  const lacking = found.length ? expected.filter((pointer) => !found.includes(pointer)) : [];
  return lacking.length ? `no fault at ${lacking.join(", ")}; found ${found.join(", ")}` : null;
}
