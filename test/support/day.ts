// The day that most tests are on.
export const TODAY = '2026-11-23'
