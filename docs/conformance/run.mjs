// Run every case of the kit against an implementation, and list the differences.
//
//   node run.mjs [KIT] [OPTION...] [-- COMMAND [ARGUMENT...]]
//   node run.mjs [KIT] [OPTION...] --url http://127.0.0.1:8000/assess
//
// KIT is the folder with manifest.json: without it, the folder above this file. README.md beside
// the manifest describes what COMMAND reads and writes, and what the service answers. Without
// either, the reader of the portable rules beside this file runs. The command runs in the current
// folder.
//
//   --level LEVEL          disclosures, nouns (where no level is named) or tables; more than once
//   --without-hostile      do not send the documents that must be refused
//   --report FILE.json     write the report of agreement, and beside it FILE.md
//   --name, --version      of the implementation, for the report
//   --date 2026-11-28      for the report: the runner does not read the clock
//
// Exits with 0 if all agree, 1 if something differs, 2 if the kit or the implementation fails.
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { LEVELS, Report, markdownOf } from "./agreement_report.mjs";
import { differences, differencesOfRow, notRefused } from "./comparison.mjs";
import { FailedError, Process, Service } from "./implementations.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const WITH_VALUE = ["--url", "--level", "--report", "--name", "--version", "--date"];

function stop(message) {
  console.error(message);
  process.exit(2);
}

function optionsOf(args) {
  const split = args.includes("--") ? args.indexOf("--") : args.length;
  const options = { levels: [], command: split < args.length ? args.slice(split + 1) : null };
  const words = args.slice(0, split);
  for (let place = 0; place < words.length; place += 1) {
    const word = words[place];
    if (word === "--without-hostile") options.withoutHostile = true;
    else if (!word.startsWith("--") && options.kit === undefined) options.kit = word;
    else if (!WITH_VALUE.includes(word)) stop(`${word} is not an option of this runner`);
    else if (place + 1 === words.length) stop(`${word} needs a value`);
    else if (word === "--level") options.levels.push(words[(place += 1)]);
    else options[word.slice(2)] = words[(place += 1)];
  }
  for (const level of options.levels)
    if (!LEVELS.includes(level)) stop(`${level} is not a level: name ${LEVELS.join(", ")}`);
  if (options.command && options.url) stop("name a command or a --url, not both");
  if (options.report && !options.report.endsWith(".json")) stop("the name of the report ends in .json");
  if (options.date && !/^\d{4}-\d{2}-\d{2}$/.test(options.date)) stop("the --date is a day such as 2026-11-28");
  return options;
}

function manifestOf(folder) {
  try {
    return JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"));
  } catch (error) {
    return stop(`no kit in ${folder}: ${error.message}`);
  }
}

function textsOf(folder, manifest) {
  const texts = {};
  for (const { path, sha256 } of manifest.files) {
    try {
      texts[path] = readFileSync(join(folder, path));
    } catch {
      stop(`${path} is missing: fetch the kit again`);
    }
    if (createHash("sha256").update(texts[path]).digest("hex") !== sha256)
      stop(`${path} is not the file that the manifest lists: fetch the kit again`);
  }
  return texts;
}

// Each case of the levels that are asked, with every level to which its file belongs.
function* casesOf(manifest, texts, levels) {
  const asked = new Set(levels.flatMap((level) => manifest.levels[level].files));
  for (const path of asked) {
    const own = LEVELS.filter((level) => manifest.levels[level].files.includes(path));
    for (const row of JSON.parse(texts[path])) yield { ...row, levels: own };
  }
}

function compare(report, cases, answers) {
  for (const [place, test] of cases.entries()) {
    const answer = answers[place];
    const noun = test.document?.type;
    if (answer?.unsupported) {
      report.count("not_asked", test.levels, noun);
      continue;
    }
    const found =
      answer === null || typeof answer !== "object"
        ? ["the answer is not an object"]
        : [...(test.row ? differencesOfRow : differences)(test.expect, answer)];
    report.count(found.length ? "differ" : "agree", test.levels, noun);
    if (!found.length) continue;
    report.differences.push({ name: test.name, level: test.levels[0], differences: found });
    console.log(`differs: ${test.name}`);
    if (test.why) console.log(`  why: ${test.why}`);
    for (const line of found) console.log(`  ${line}`);
    if (test.citations) console.log(`  provisions: ${test.citations.join(", ")}`);
  }
}

// The documents that must be refused are sent apart, so that one that stops the implementation
// takes no case with it.
async function compareHostile(report, hostile, implementation) {
  const requests = hostile.map(({ document, text }) => (text === undefined ? { document } : { text }));
  let answers;
  try {
    answers = await (implementation.askHostile?.(requests) ?? implementation.ask(requests));
  } catch (error) {
    if (!(error instanceof FailedError)) throw error;
    answers = hostile.map(() => ({ error: error.message.split("\n")[0] }));
  }
  for (const [place, { name }] of hostile.entries()) {
    const answer = answers[place] ?? { error: "null" };
    if (answer.unsupported) {
      report.hostile.not_asked += 1;
      continue;
    }
    const found = notRefused(hostile[place], answer);
    report.hostile[found === null ? "refused" : "accepted"] += 1;
    if (found === null) continue;
    report.accepted.push({ name, found });
    console.log(`not refused: ${name}: ${found}`);
  }
}

const options = optionsOf(process.argv.slice(2));
const kit = options.kit ?? join(here, "..");
const manifest = manifestOf(kit);
if (!manifest.version?.startsWith("2."))
  stop(`this runner reads kits of version 2, and this one is of version ${manifest.version}`);
const texts = textsOf(kit, manifest);
const of = (kind) => manifest.files.filter((file) => file.holds === kind).map((file) => file.path);
const levels = options.levels.length ? options.levels : ["nouns"];
const cases = [...casesOf(manifest, texts, levels)];
const hostile = of("hostile").flatMap((path) => JSON.parse(texts[path]));
const own = [process.execPath, join(kit, "runner", "kit_reader.mjs"), join(kit, of("portable-rules")[0])];

try {
  const implementation = options.url ? new Service(options.url) : new Process(options.command ?? own);
  const report = new Report({ ...options, manifest, spokenTo: implementation.spokenTo });
  const requests = cases.map(({ document, row, adopt }) =>
    row === undefined ? { document, adopt } : { row, adopt });
  compare(report, cases, await implementation.ask(requests));
  if (options.withoutHostile) report.hostile.not_asked = hostile.length;
  else await compareHostile(report, hostile, implementation);

  const { agree, differ } = report.totals;
  for (const [noun, { not_asked }] of Object.entries(report.nouns))
    if (not_asked)
      console.log(`not asked: ${not_asked} cases of the noun ${noun}, which this implementation does not answer`);
  const { refused, accepted, not_asked } = report.hostile;
  console.log(`documents to be refused: ${refused} refused, ${accepted} not refused, ${not_asked} not asked`);
  console.log(`levels reached: ${report.reached.join(", ") || "none"}`);
  console.log(`${agree} cases agree, ${differ} differ (cases ${manifest.version}, law ${manifest.edition})`);
  if (options.report) {
    writeFileSync(options.report, `${JSON.stringify(report.data, null, 2)}\n`);
    writeFileSync(options.report.replace(/json$/, "md"), markdownOf(report.data));
  }
  process.exitCode = differ || accepted || !agree ? 1 : 0;
} catch (error) {
  if (!(error instanceof FailedError)) throw error;
  stop(error.message);
}
