// The rules and the law that the package has, read when they are first needed.
import { packOf, rulesFrom } from "./code.mjs";
import { DIGESTS } from "./data/digests.mjs";
import law from "./data/law.mjs";
import rules from "./data/rules.mjs";
import schemas from "./data/schemas.mjs";

export const builtIn = rulesFrom(() => packOf({ rules, law, schemas }, DIGESTS));
