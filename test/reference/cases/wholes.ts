// Cases on a whole that lends its reach: from the first day of being one to the last.

import { absent, type Case, fact, met, on, polis, rad, seat, today } from './case.ts'

/** A unit of the neighbour's, which reaches T only as a part of the county's police. */
const unit = (part: Record<string, string>): Case['world'] => ({
  things: { rad, polis, enhet: { kind: 'POLICE', reach: 'T2' } },
  facts: [seat('enhet', 'rad'), fact('PartOf', 'enhet', 'polis', part)],
})

const seated = 'S1-police-seat'

export const wholes: Case[] = [
  on('A whole lends its reach from the first day of being one', seated, unit({ from: today }), met),
  on('and not before', seated, unit({ from: '2026-05-05' }), absent),
  on('to the last', seated, unit({ until: today }), { state: 'MET', lapsesOn: '2026-05-05' }),
  on('and not after', seated, unit({ until: '2026-05-03' }), {
    state: 'UNKNOWN',
    reason: 'LAPSED',
    indication: { towards: 'NOT_MET', day: '2026-05-03' },
  }),
]
