// The public face of the package.
export * from "./answers.mjs";


