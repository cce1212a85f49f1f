// The words for codes that the command line shows.

import type { Reason, severities } from '../recommendations/rule.ts'

export type Severity = (typeof severities)[number]

export const reasonWords: Record<Reason, string> = {
  ABSENT: 'finns inte med',
  UNCONNECTED: 'finns, men utan koppling',
  INFORMAL: 'deltar, inget skriftligt',
  LAPSED: 'har löpt ut',
  STALE: 'gammal uppgift',
  INCOMPLETE: 'ofullständigt',
  DISPUTED: 'ifrågasatt av kommunen',
}

export const severityWords: Record<Severity, string> = {
  CRITICAL: 'kritisk',
  HIGH: 'hög',
  MEDIUM: 'medel',
  LOW: 'låg',
  INFO: 'upplysning',
}

const grouped = new Intl.NumberFormat('sv-SE')

/** "12 345", with a space that does not break the line. */
export const number = (value: number) => grouped.format(value)
