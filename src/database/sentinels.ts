// The values stored instead of null where a comparison is made, so that an index can answer it.

export const FIRST_DAY = '0001-01-01'
export const LAST_DAY = '9999-12-31'
export const LAST_SEQ = Number.MAX_SAFE_INTEGER

/** Knowing everything recorded so far, an act's own pending facts included, and nothing taken back. */
export const KNOWN_NOW = LAST_SEQ - 1
