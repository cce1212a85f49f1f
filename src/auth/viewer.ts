// Who is asking: a parameter of every read from the first one on.

/** From the least to the most; of several in one token the last here counts. */
export const roles = ['PUBLIC', 'VIEWER', 'NATIONAL', 'COORDINATOR', 'ADMIN'] as const
export type Role = (typeof roles)[number]

export interface Viewer {
  role: Role
  /** Codes of the municipalities whose own and secret facts this viewer may see and write. */
  municipalities: string[]
  /** Who, under a pseudonym whose key is kept apart from the audit; absent for nobody in particular and for the system. */
  subject?: string
  /** The instant, in milliseconds, after which the viewer must show a new token; what is followed ends then. */
  until?: number
}

/** Nobody in particular on a server that listens on loopback only. */
export const anonymous: Viewer = { role: 'VIEWER', municipalities: [] }

/** Nobody in particular on a server that can tell people apart. */
export const anybody: Viewer = { role: 'PUBLIC', municipalities: [] }

export const mayWriteAt = (viewer: Viewer, code: string) =>
  viewer.role === 'ADMIN' || (viewer.role === 'COORDINATOR' && viewer.municipalities.includes(code))
