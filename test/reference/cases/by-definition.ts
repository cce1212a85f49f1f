// Cases on seats that only follow from what a forum is.

import { type Case, listed, listOf, on, police } from './case.ts'

const seated = 'S1-police-seat'
const stale: Case['expected'] = { state: 'UNKNOWN', reason: 'STALE', indication: { towards: 'MET' } }

export const byDefinition: Case[] = [
  on(
    'A seat by definition only indicates, whatever confirms it',
    seated,
    police({ basis: 'DEFINITION' }, [listOf('rad', { observedOn: '2026-01-01' })]),
    stale,
  ),
  on(
    'nor does the whole list establish that it is gone',
    seated,
    police({ basis: 'DEFINITION' }, [...listed, listOf('rad', { observedOn: '2026-01-01' })]),
    stale,
  ),
]
