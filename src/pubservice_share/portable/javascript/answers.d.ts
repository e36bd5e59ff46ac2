// The functions that need no directory of bodies.
export type * from "./index.js";
export { assess, DigestError, DocumentError, edition, version, withLaw } from "./index.js";
