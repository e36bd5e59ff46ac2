// node ajv.mjs SCHEMA.json < values.jsonl > true-or-false.jsonl
// ajv is found in the folder that NODE_MODULES names.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(`${process.env.NODE_MODULES}/`);
const Ajv = require("ajv/dist/2020").default;
const schema = JSON.parse(readFileSync(process.argv[2], "utf8"));
// The pattern of a day stands beside its format, which is a remark in this draft.
const validate = new Ajv({ strict: true, allowUnionTypes: true, formats: { date: true } }).compile(schema);
for (const line of readFileSync(0, "utf8").split("\n"))
  if (line) console.log(JSON.stringify(validate(JSON.parse(line))));
