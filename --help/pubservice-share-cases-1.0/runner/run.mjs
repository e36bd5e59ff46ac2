// Ask an implementation every case of the kit, and say where it differs.
//
//   node run.mjs [KIT] [-- COMMAND [ARGUMENT...]]
//
// KIT is the folder with manifest.json: the one above this file where none is named. COMMAND
// reads lines of {"document", "adopt"} from standard input and writes as many lines of
// {"outcome", "missing", "readings", "citations", "override", "offence"}, or of {"unsupported"}.
// Where none is named, the reader of the portable rules beside this file is asked.
// It runs in the folder from which this is called.
//
// Exits 0 where all agree, 1 where something differs, 2 where the kit or the command fails.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const given = process.argv.slice(2);
const split = given.includes("--") ? given.indexOf("--") : given.length;
const kit = given.slice(0, split)[0] ?? join(here, "..");

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
const command = split < given.length ? given.slice(split + 1) : null;
const [program, ...rest] = command ?? [process.execPath, join(kit, "runner", "reader.mjs"), rules];
if (program === undefined) stop("no command stands after --");
const made = spawnSync(program, rest, {
  input: cases.map(({ document, adopt }) => `${JSON.stringify({ document, adopt })}\n`).join(""),
  encoding: "utf8",
  maxBuffer: 2 ** 30,
});
if (made.error) stop(`${program} could not be run: ${made.error.message}`);
if (made.status !== 0) stop(`${program} ended with ${made.status ?? made.signal}\n${made.stderr}`);
const lines = made.stdout.split("\n").filter((line) => line.trim());
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
const same = (one, other) => JSON.stringify(one ?? null) === JSON.stringify(other ?? null);

function* differences(expect, answer) {
  for (const name of ["outcome", "missing", "readings", "override", "offence"])
    if (name in expect && !same(expect[name], answer[name]))
      yield `${name}: expected ${shown(expect[name])}, found ${shown(answer[name])}`;
  for (const wanted of expect.cites ?? [])
    if (!answer.citations?.some((citation) => citation.startsWith(wanted)))
      yield `cites: expected ${wanted}, found ${shown(answer.citations ?? [])}`;
}

const unsupported = {};
let [agreed, failed] = [0, 0];
cases.forEach((one, place) => {
  const answer = answers[place];
  if (answer.unsupported) {
    unsupported[one.document.type] = (unsupported[one.document.type] ?? 0) + 1;
    return;
  }
  const found = [...differences(one.expect, answer)];
  if (!found.length) {
    agreed += 1;
    return;
  }
  failed += 1;
  console.log(`differs: ${one.name}\n  why: ${one.why}`);
  for (const line of found) console.log(`  ${line}`);
  console.log(`  rests on: ${one.citations.join(", ")}`);
});
for (const [noun, count] of Object.entries(unsupported))
  console.log(`not asked: ${count} cases of the noun ${noun}, which this implementation does not answer`);
console.log(`${agreed} cases agree, ${failed} differ (cases ${manifest.version}, law ${manifest.edition})`);
process.exit(failed || !agreed ? 1 : 0);
