// The routes between the bodies that are stated, and the one that is chosen.
import { routesAmong } from "./bodies_together.mjs";
import { routesBetween } from "./routes.mjs";
import { nameOf } from "./selection.mjs";
import { hasBodies, hasRoutes, isMany, namedBodies, routed, state, whole } from "./state.mjs";

// The routes between the bodies, which do not depend on the facts.
let routesOf = { key: null, routes: [] };
export function routesFor({ rules, words }) {
  const { on, territory } = state.document;
  const key = JSON.stringify([state.document.type, namedBodies(), on, territory]);
  if (routesOf.key !== key)
    routesOf = {
      key,
      routes: isMany() ? routesAmong(rules, whole()) : routesBetween(rules, words, state.document),
    };
  return routesOf.routes;
}

// Choose the route that alone could allow it, unless a person chose one.
export function takeOnlyRoute(page) {
  if (!hasRoutes() || state.document.power || !hasBodies()) return;
  const open = routesFor(page).filter((route) => route.state !== "closed");
  if (open.length !== 1) return;
  state.document = routed(state.document, open[0]);
  state.isTaken = true;
}

// The route of the document, in words.
export function routeInWords(page) {
  const { rules } = page;
  const { power, objective = null, received_under: received } = state.document;
  if (!hasRoutes()) return rules.powers[received].citation;
  const route = routesFor(page).find((row) => row.power === power && row.objective === objective);
  return route ? nameOf(route) : rules.powers[power].citation;
}
