// Who is asking: a parameter of every read from the first one on.

export type Role = 'PUBLIC' | 'VIEWER' | 'COORDINATOR' | 'NATIONAL' | 'ADMIN'

export interface Viewer {
  role: Role
  /** Codes of the municipalities whose own and secret facts this viewer may see and write. */
  municipalities: string[]
}

/** Nobody in particular on a server that listens on loopback only. */
export const anonymous: Viewer = { role: 'VIEWER', municipalities: [] }

/** The system itself, when it keeps results: it sees what each municipality sees of its own. */
export const mayWriteFor = (viewer: Viewer, code: string) =>
  viewer.role === 'ADMIN' || (viewer.role === 'COORDINATOR' && viewer.municipalities.includes(code))
