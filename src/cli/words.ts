// The words for codes that the command line shows.
import type { severities } from '../recommendations/rule.ts'
import * as words from '../vocabulary/norms.ts'
import { labelsOf } from '../vocabulary/word.ts'

export type Severity = (typeof severities)[number]

export const reasonWords = labelsOf(words.Reason, 'sv')

export const severityWords = labelsOf(words.Severity, 'sv')

const grouped = new Intl.NumberFormat('sv-SE')

/** "12 345", with a space that does not break the line. */
export const number = (value: number) => grouped.format(value)
