// The functions that need no directory of bodies.
import type { Answers } from "./index.js";

export type * from "./index.js";
export { DigestError, DocumentError, version } from "./index.js";
export const assess: Answers["assess"];
export const changes: Answers["changes"];
export const edition: Answers["edition"];
export const lawAsAt: Answers["lawAsAt"];
export const nextQuestion: Answers["nextQuestion"];
export const questions: Answers["questions"];
export const validate: Answers["validate"];
/** The same functions for another edition of the law, from its portable rules. */
export function withLaw(portableRules: object): Answers;
