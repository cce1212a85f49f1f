// How many there must be before anything is said of them together.

/** Fewer say more about each than about all. */
export const FEWEST = 5
