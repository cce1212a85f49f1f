// Check round: a national round was closed lately, or a document of the kinds decided.

import type { checks } from '../../../src/recommendations/rule.ts'
import { covering } from '../counting.ts'
import { earliest } from '../days.ts'
import type { View } from '../facts.ts'
import { type Candidate, type Check, claim, groupOf } from '../parts.ts'
import type { Parameters } from './parameters.ts'

type With = Parameters<(typeof checks)['round']>

export function round(view: View, rule: With): Check {
  const months = rule.withinMonths
  const rounds = view.rounds.map((day): Candidate => ({ parts: [{ role: 'fresh', day, months }] }))
  const documents = rule.orDocuments ? covering(view, 'Document', rule.orDocuments) : []
  const decided = documents.map(({ description, parts, failing }): Candidate => {
    const day = description.from === earliest ? '' : description.from
    return {
      parts: [claim(description), ...parts, { role: 'fresh', fact: description, day, months }],
      failing,
    }
  })
  const found = { groups: [groupOf([...rounds, ...decided])] }
  return () => found
}
