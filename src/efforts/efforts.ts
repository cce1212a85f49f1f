// The steps that count as work for closing a gap, and the ways somebody is reached.

export const effortSteps = ['INVITED', 'REMINDED', 'MET', 'DECLINED', 'PLANNED'] as const

export const contactWays = ['MEETING', 'TELEPHONE', 'MAIL', 'LETTER', 'VISIT', 'OTHER'] as const
export type ContactWay = (typeof contactWays)[number]

/** How somebody was reached, as a fact says it; null when it does not say. */
export const contactWayOf = (said: unknown): ContactWay | null =>
  contactWays.find((each) => each === said) ?? null
