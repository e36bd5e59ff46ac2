// The functions of the package that look names up, for one edition of the law.
import { everyMatch, search } from "./names.mjs";
import { routesFor } from "./routes.mjs";

// `rulesOnce` and `directoryOnce` give the rules and the exported directory.
export const lookUpsUnder = (rulesOnce, directoryOnce) => ({
  routes: (from, to, options) => routesFor(rulesOnce(), directoryOnce(), from, to, options),
  bodies: (name, options = {}) =>
    name === null || name === undefined
      ? { found: everyMatch(directoryOnce(), options), near: [] }
      : search(directoryOnce(), name, options.on),
});
