/** Taking views on readings of the text. */
export interface AssessOptions {
  /** The view on each reading, by its id; `true` is the view that the law data call adopted. */
  adopt?: { [reading: string]: boolean } | null;
}

/** One thing wrong with a document. */
export interface Fault {
  /** JSON Pointer to the place; empty for the whole document. */
  pointer: string;
  /** What is wrong and what would mend it, for a person. */
  message: string;
  /** What was found there: its kind, and its value only where values may be quoted. */
  found: string;
  /** What was expected. */
  expected: string;
  /** What kind of fault it is, for programs. */
  code: string;
}

/** The error of a document that does not load. */
export class DocumentError extends Error {
  constructor(faults: readonly Fault[]);
  /** Every fault, by its place. */
  readonly faults: readonly Fault[];
  toJSON(): { type: "faults"; faults: readonly Fault[] };
}

/** The error of data of the package, or of an export, that is not as it was written. */
export class DigestError extends Error {}

/** One fact to ask for. */
export interface Question {
  /** Where the answer goes: a path as in `missing`, such as `information.personal`. */
  path: string;
  question: string;
  /** Help for the person who answers. */
  help: string;
  /** Provisions of the findings that need it, and their pages. */
  citations: string[];
  links: string[];
  /** The shape of an answer. */
  kind: "yes-no" | "one-of" | "some-of" | "day" | "body" | "bodies" | "flows";
  /** The possible answers; empty where they cannot be listed, as for a day. */
  choices: Array<{ value: string | boolean | null; text: string }>;
  /** When a person is asked for it. */
  stage: "who" | "what-for" | "when" | "facts" | "papers";
  /** The share of open findings that an answer settles, from 0 to 1; the mean over the answers. */
  settles: number;
}

/** A power, and an objective where it has any, that could carry a flow. */
export interface Route {
  power: string;
  objective: string | null;
  title: string;
  /** Whether it is open, turns on a reading of the text, or is closed. */
  state: "open" | "reading" | "closed";
  /** The facts that it still needs. */
  needs: Array<{ fact: string; question: string }>;
  readings: string[];
  /** Why it is closed. */
  closed_by: Array<{ rule: string; reason: string; cure: string | null; citations: string[] }>;
  citations: string[];
}

/** Every route between two bodies, best first. */
export interface Routes {
  type: "routes";
  from: string;
  to: string;
  on: string;
  territory: TerritoryWord[];
  routes: Route[];
  /** Where no route is open, the one that lacks least. */
  nearest_miss: Route | null;
  notes: string[];
}

export interface RoutesOptions {
  /** The day, in the form 2024-05-01. */
  on: string;
  /** Under whose law; England where it is not stated. */
  territory?: TerritoryWord | TerritoryWord[];
  /** An objective, by its id or a name that means it alone. */
  objective?: string | null;
}

/** A body or a class of bodies that a name may mean. */
export interface BodyMatch {
  name: string;
  identifier: string | null;
  /** Its kind; `class:` and an id for a class of bodies. */
  kind: string;
  /** The Schedule entries in which it is on the day. */
  entries: string[];
  /** Whether it is in no entry. */
  in_no_entry: boolean;
  /** Where it is in one of several groups of entries: each group. */
  alternatives: string[][];
  /** Whether the law treats these groups alike. */
  alike: boolean;
  recipient_classes: string[];
  /** Whether it exists on the day. */
  exists: boolean;
  /** The body of which it is a part in law, such as its department. */
  part_of: { name: string; identifier: string } | null;
  notes: string[];
  /** Of a class of bodies: its entries in each nation. */
  nations?: { [nation: string]: unknown };
  nation?: string;
  from?: string | null;
  to?: string | null;
  replaced_by?: string[];
  source?: string | null;
  status?: string;
}

/** What a name means on a day. */
export interface BodySearch {
  found: BodyMatch[];
  /** Where nothing is found: names that are spelt like it. */
  near: string[];
}

/** One change of the law. */
export interface Change {
  /** The first day of the new law. */
  on: string;
  kind: string;
  /** Its subject: a reference, an objective, a power or a provision. */
  about: string;
  /** The change, as a clause. */
  what: string;
  /** The provision that made it, and its page. */
  by: string;
  link: string | null;
  /** Where a provision came into force; empty for a change that counts wherever it extends. */
  territory: TerritoryWord[];
  /** How far the day was read. */
  status: "seen" | "reported" | "not-known";
}

/**
 * The law of one day. What takes an id gives null for a row that is not in force on the day, and
 * throws RangeError for an id that never was.
 */
export interface Law {
  edition: string;
  on: string;
  /** The objectives specified under section 35(7). */
  objectives(): LawObjective[];
  objective(id: string): LawObjective | null;
  /** The entries of a Schedule, in order. */
  schedule(number: number): LawEntry[];
  entry(reference: string): LawEntry | null;
  power(id: string): LawPower | null;
  /** The territories in which a power is generally in force. */
  inForce(power: string): TerritoryWord[];
  /** The entries for which an objective is specified, whichever readings are adopted. */
  specifiedPersons(objective: string): LawEntry[];
  /** The references listed on one reading only, each with the id of the reading. */
  arguablePersons(objective: string): { [reference: string]: string };
}

/** An edition of the law: its name, and the digest of its data. */
export interface Edition {
  edition: string;
  digest: string;
}

/** The functions for one edition of the law that need no directory of bodies. */
export interface Answers {
  /**
   * What the law of its day says to a document.
   *
   * Throws DocumentError for a document that does not load, and RangeError for a reading that is
   * not known.
   */
  assess(document: Noun, options?: AssessOptions): Assessment;
  /** Every fault of a document; none for one that loads. With `quote` faults show values. */
  validate(document: unknown, options?: { quote?: boolean }): Fault[];
  /**
   * A question for each fact that is missing, best first. With `everyFlow` each flow that is open
   * has its questions, even where another has settled the outcome. Throws what `assess` throws.
   */
  questions(document: Noun, options?: AssessOptions & { everyFlow?: boolean }): Question[];
  /**
   * The fact to ask for next, or null. `skip` has the paths whose answers the person does not
   * know. Throws what `assess` throws.
   */
  nextQuestion(document: Noun, options?: AssessOptions & { skip?: string[] }): Question | null;
  /** The law of a day in the form 2024-05-01. Throws RangeError for what is no day of this law. */
  lawAsAt(day: string): Law;
  /** What changed after one day and up to another. Throws as `lawAsAt` does. */
  changes(start: string, end: string): Change[];
  /** The edition of the law. */
  edition(): Edition;
}

/** The functions of the package for one edition of the law. */
export interface Library extends Answers {
  /**
   * Every power and objective that could carry a flow between two bodies. A party is a body, a
   * reference such as sch4/12, or a name; facts that are not known stay so.
   *
   * Throws RangeError for a day, an objective or a name that cannot be found, and DocumentError for
   * a body with a fault.
   */
  routes(from: string | Body, to: string | Body, options: RoutesOptions): Routes;
  /**
   * What a name means on a day in the form 2024-05-01; without a name, every body that exists on
   * the day, of one kind and one nation where these are given.
   */
  bodies(
    name: string | null | undefined,
    options: { on: string; kind?: string | null; nation?: string | null },
  ): BodySearch;
}

/** The version of the package. */
export const version: string;
export const assess: Library["assess"];
export const validate: Library["validate"];
export const questions: Library["questions"];
export const nextQuestion: Library["nextQuestion"];
export const routes: Library["routes"];
export const bodies: Library["bodies"];
export const lawAsAt: Library["lawAsAt"];
export const changes: Library["changes"];
export const edition: Library["edition"];

/**
 * The same functions for another edition of the law, from its portable rules. `directory` is the
 * directory exported under that edition, which the look-up of names needs.
 *
 * Throws DigestError where the rules are not as they were written, and TypeError for anything else.
 */
export function withLaw(portableRules: object, options?: { directory?: object }): Library;
