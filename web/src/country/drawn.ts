// What the outlines are that the explorer is built with.

/** The picture they are drawn in. */
export const width = 420
export const height = 920

export interface Shape {
  code: string
  /** An outline as SVG writes it. */
  outline: string
}

export interface Drawn {
  shapes: Shape[]
  counties: string
}
