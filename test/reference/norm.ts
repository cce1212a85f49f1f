// How a rule for trials is written in a line or two: all that no check reads is filled in.

import type { CheckName, Rule, Scope } from '../../src/recommendations/rule.ts'

type Say = Partial<Pick<Rule, 'duty' | 'level' | 'period' | 'reach' | 'presumes' | 'or'>>
export type Asked = [Scope['scope'], ...string[]]

const both = { sv: 'En norm för prov', en: 'A norm for trials' }
const account = { met: 'Så är det.', missing: 'Så är det inte.', ask: 'Är det så?' }

export function norm(
  id: string,
  check: CheckName,
  parameters: Rule['with'],
  scopes: Asked[],
  say: Say = {},
): Rule {
  return {
    id,
    version: '1.0.0',
    title: both,
    account: { sv: account, en: account },
    dimensions: ['PREVENT'],
    measure: 'Prov',
    pack: 'prov',
    actorKinds: [],
    citations: [{ source: 'practice', heading: 'Prov', place: '1', strength: 'GUIDANCE', paraphrase: both }],
    duty: 'RESULT',
    severity: 'LOW',
    level: 'MUNICIPALITY',
    period: { from: '2016-07-01' },
    check,
    with: parameters,
    scopes: scopes.map(([scope, ...kinds]) => ({ scope, kinds })),
    parameters: [],
    serves: [],
    remedy: both,
    examples: [],
    ...say,
  }
}
