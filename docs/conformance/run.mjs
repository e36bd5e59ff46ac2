// Run every case of the kit against an implementation, and list the differences.
//
//   node run.mjs [KIT] [-- COMMAND [ARGUMENT...]]
//
// KIT is the folder with manifest.json: without it, the folder above this file. COMMAND
// reads lines of {"document", "adopt"} from standard input and writes as many lines of
// {"outcome", "missing", "readings", "citations", "override", "offence"}, or of {"unsupported"}.
// Without it, the reader of the portable rules beside this file runs.
// The command runs in the current folder.
//
// Exits with 0 if all agree, 1 if something differs, 2 if the kit or the command fails.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const args = process.argv.slice(2);
const split = args.includes("--") ? args.indexOf("--") : args.length;
const kit = args.slice(0, split)[0] ?? join(here, "..");

function stop(message) {
  console.error(message);
  process.exit(2);
}

function manifestOf(folder) {
  try {
    return JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"));
  } catch (error) {
    return stop(`no kit in ${folder}: ${error.message}`);
  }
}

const manifest = manifestOf(kit);
if (!manifest.version?.startsWith("1."))
  stop(`this runner reads kits of version 1, and this one is of version ${manifest.version}`);

const text = {};
for (const { path, sha256 } of manifest.files) {
  text[path] = readFileSync(join(kit, path));
  if (createHash("sha256").update(text[path]).digest("hex") !== sha256)
    stop(`${path} is not the file that the manifest lists: fetch the kit again`);
}
const of = (kind) => manifest.files.filter((file) => file.holds === kind).map((file) => file.path);
const cases = of("cases").flatMap((path) => JSON.parse(text[path]));

const rules = join(kit, of("portable-rules")[0]);
const command = split < args.length ? args.slice(split + 1) : null;
const [program, ...options] = command ?? [process.execPath, join(kit, "runner", "reader.mjs"), rules];
if (program === undefined) stop("no command follows --");
const run = spawnSync(program, options, {
  input: cases.map(({ document, adopt }) => `${JSON.stringify({ document, adopt })}\n`).join(""),
  encoding: "utf8",
  maxBuffer: 2 ** 30,
});
if (run.error) stop(`${program} could not be run: ${run.error.message}`);
if (run.status !== 0) stop(`${program} ended with ${run.status ?? run.signal}\n${run.stderr}`);
const lines = run.stdout.split("\n").filter((line) => line.trim());
if (lines.length !== cases.length)
  stop(`${program} answered ${lines.length} lines to ${cases.length} cases`);
const answers = lines.map((line, place) => {
  try {
    return JSON.parse(line);
  } catch {
    return stop(`the answer to ${cases[place].name} is not JSON`);
  }
});

const shown = (value) =>
  Array.isArray(value) ? value.join(", ") || "none" : value === null ? "none" : String(value);
const same = (left, right) => JSON.stringify(left ?? null) === JSON.stringify(right ?? null);

function* differences(expect, answer) {
  for (const name of ["outcome", "missing", "readings", "override", "offence"])
    if (name in expect && !same(expect[name], answer[name]))
      yield `${name}: expected ${shown(expect[name])}, found ${shown(answer[name])}`;
  for (const expected of expect.cites ?? [])
    if (!answer.citations?.some((citation) => citation.startsWith(expected)))
      yield `cites: expected ${expected}, found ${shown(answer.citations ?? [])}`;
}

const unsupported = {};
let [agreed, failed] = [0, 0];
cases.forEach((test, place) => {
  const answer = answers[place];
  if (answer.unsupported) {
    unsupported[test.document.type] = (unsupported[test.document.type] ?? 0) + 1;
    return;
  }
  const faults = [...differences(test.expect, answer)];
  if (!faults.length) {
    agreed += 1;
    return;
  }
  failed += 1;
  console.log(`differs: ${test.name}\n  why: ${test.why}`);
  for (const line of faults) console.log(`  ${line}`);
  console.log(`  provisions: ${test.citations.join(", ")}`);
});
for (const [noun, count] of Object.entries(unsupported))
  console.log(`not asked: ${count} cases of the noun ${noun}, which this implementation does not answer`);
console.log(`${agreed} cases agree, ${failed} differ (cases ${manifest.version}, law ${manifest.edition})`);
process.exit(failed || !agreed ? 1 : 0);
