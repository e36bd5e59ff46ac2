/** How a document is answered. */
export interface AssessOptions {
  /** The views taken on readings of the text, by id. */
  adopt?: { [reading: string]: boolean } | null;
}

/** One thing wrong with a document. */
export interface Fault {
  /** JSON Pointer to the place; empty for the whole document. */
  pointer: string;
  /** What is wrong and what would mend it, for a person. */
  message: string;
  /** What was found there: its kind, not its value. */
  found: string;
  /** What was expected. */
  expected: string;
  /** What kind of fault it is, for programs. */
  code: string;
}

/** A document that does not load. */
export class DocumentError extends Error {
  constructor(faults: readonly Fault[]);
  /** Every fault, by its place. */
  readonly faults: readonly Fault[];
  toJSON(): { type: "faults"; faults: readonly Fault[] };
}

/** Data of the package, or an export, that is not as it was written. */
export class DigestError extends Error {}

/** An edition of the law: its name, and the digest of its data. */
export interface Edition {
  edition: string;
  digest: string;
}

/** The functions of the package for one edition of the law. */
export interface Library {
  assess(document: Noun, options?: AssessOptions): Assessment;
  edition(): Edition;
}

/** The version of the package. */
export const version: string;

/**
 * What the law of its day says to a document.
 *
 * Throws DocumentError for a document that does not load, and RangeError for a reading that is not
 * known.
 */
export function assess(document: Noun, options?: AssessOptions): Assessment;

/** The edition of the law that the package has. */
export function edition(): Edition;

/**
 * The same functions for another edition of the law, from its portable rules.
 *
 * Throws DigestError where they are not as they were written, and TypeError for anything else.
 */
export function withLaw(portableRules: object): Library;
