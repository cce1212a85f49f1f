// The hole that the generated types leave: a field that neither the row nor a resolver answers.

/** True when every field of the type is a column of its row or has a resolver of its own; else the names of those missing. */
export type Covers<Type, Row, Resolved> =
  Exclude<keyof Type, '__typename' | keyof Row | keyof Resolved> extends infer Missing
    ? [Missing] extends [never]
      ? true
      : Missing
    : never
