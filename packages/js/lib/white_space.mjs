// White space as Python and Unicode have it, for a class of a regular expression: it is not quite that
// of \s and of trim.
export const SPACE = "\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";
