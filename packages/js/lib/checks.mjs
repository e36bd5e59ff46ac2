// The checks of an agreement, which never decide.

// What each check says of an agreement: its findings, or that it is met, or that it does not arise.
export const checkFindings = (rules, agreement, on) => [];
