// Who is asking: a parameter of every read from the first one on.

export type Role = 'PUBLIC' | 'VIEWER' | 'COORDINATOR' | 'NATIONAL' | 'ADMIN'

export interface Viewer {
  role: Role
  /** Codes of the municipalities whose own and secret facts this viewer may see and write. */
  municipalities: string[]
  /** Who, under a pseudonym whose key is kept apart from the audit; absent for nobody in particular and for the system. */
  subject?: string
}

/** Nobody in particular on a server that listens on loopback only. */
export const anonymous: Viewer = { role: 'VIEWER', municipalities: [] }

export const mayWriteFor = (viewer: Viewer, code: string) =>
  viewer.role === 'ADMIN' || (viewer.role === 'COORDINATOR' && viewer.municipalities.includes(code))
