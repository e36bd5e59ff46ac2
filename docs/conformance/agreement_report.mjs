// The report of agreement: what an implementation agrees on, as data and as a page in Markdown.

export const LEVELS = ["disclosures", "nouns", "tables"];
const COVERS = {
  disclosures: "disclosures, uses and onward disclosures",
  nouns: "all five nouns",
  tables: "rows of tables",
};

const none = () => ({ agree: 0, differ: 0, not_asked: 0 });
const isReached = ({ agree, differ, not_asked }) => agree > 0 && differ === 0 && not_asked === 0;

// A case counts at each level to which its file belongs, and for its noun where it is a document.
export class Report {
  // Each case once, whatever its levels.
  totals = none();
  levels = {};
  nouns = {};
  hostile = { refused: 0, accepted: 0, not_asked: 0 };
  differences = [];
  accepted = [];

  constructor({ manifest, name, version, date, spokenTo }) {
    this.heading = {
      type: "conformance-report",
      implementation: { name: name ?? null, version: version ?? null, spoken_to: spokenTo },
      date: date ?? null,
      kit: { version: manifest.version, digest: manifest.digest, edition: manifest.edition },
    };
  }

  // What is "agree", "differ" or "not_asked" of a case.
  count(what, levels, noun) {
    this.totals[what] += 1;
    for (const level of levels) (this.levels[level] ??= none())[what] += 1;
    if (noun) (this.nouns[noun] ??= none())[what] += 1;
  }

  get reached() {
    return LEVELS.filter((level) => level in this.levels && isReached(this.levels[level]));
  }

  get data() {
    const sorted = (counts) => Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)));
    const levels = LEVELS.filter((level) => level in this.levels).map((level) => [level, this.levels[level]]);
    return {
      ...this.heading,
      reached: this.reached,
      levels: Object.fromEntries(levels),
      nouns: sorted(this.nouns),
      hostile: this.hostile,
      differences: this.differences,
      accepted: this.accepted,
    };
  }
}

// What people wrote stands in a page as text: nothing in it is markup.
const plain = (text) => String(text).replace(/[\\`*_{}[\]<>#|~&!]/g, "\\$&").replace(/\s+/g, " ");

function* rowsOf(title, counts, more) {
  yield `| ${title} | agree | differ | not asked |${more ? " reached |" : ""}`;
  yield `|---|---|---|---|${more ? "---|" : ""}`;
  for (const [name, row] of Object.entries(counts)) {
    const reached = more ? ` ${isReached(row) ? "yes" : "no"} |` : "";
    yield `| ${name} | ${row.agree} | ${row.differ} | ${row.not_asked} |${reached}`;
  }
}

function* lines(report) {
  const { implementation, kit, hostile } = report;
  const how = implementation.spoken_to === "http" ? "over HTTP" : "over standard input";
  yield "# Report of agreement";
  yield "";
  yield `- Implementation: ${plain([implementation.name ?? "not named", implementation.version ?? ""].join(" ").trim())}, asked ${how}`;
  if (report.date) yield `- Day: ${report.date}`;
  yield `- Kit: version ${kit.version}, ${kit.digest}`;
  yield `- Law: edition ${plain(kit.edition)}`;
  yield `- Levels reached: ${report.reached.map((level) => `${level} (${COVERS[level]})`).join(", ") || "none"}`;
  yield "";
  yield "A level is reached where the answer to every case of the level is the one that the kit expects. A report states agreement with the kit. It is not legal advice, and does not show that an answer is right.";
  yield "";
  yield* rowsOf("level", report.levels, true);
  yield "";
  yield* rowsOf("noun", report.nouns, false);
  yield "";
  yield `Documents that must be refused: ${hostile.refused} refused, ${hostile.accepted} not refused, ${hostile.not_asked} not asked.`;
  if (report.differences.length) yield "\n## Answers that differ\n";
  for (const { name, differences } of report.differences)
    yield `- ${plain(name)}: ${differences.map(plain).join("; ")}`;
  if (report.accepted.length) yield "\n## Documents that were not refused\n";
  for (const { name, found } of report.accepted) yield `- ${plain(name)}: ${plain(found)}`;
}

export const markdownOf = (report) => `${[...lines(report)].join("\n")}\n`;
