// Rules that may be met in more than one way, or by what is combined with something else.

import type { Rule } from '../../src/recommendations/rule.ts'
import { norm } from './norm.ts'

const functions = { functionKinds: ['COORDINATOR_EXTREMISM'], combinedWith: ['COORDINATOR_CRIME_PREVENTION'] }

export const alternativeRules: Rule[] = [
  norm(
    'S4-revised',
    'document',
    {
      documentKinds: ['ACTION_PLAN'],
      anyStated: ['coversExtremism'],
      revisedAfter: ['SITUATION_PICTURE'],
      revisedWithinMonths: 12,
      freshBy: ['ADOPTION', 'UPDATE', 'FOLLOW_UP'],
    },
    [['DOCUMENTS', 'ACTION_PLAN']],
  ),
  norm(
    'S4-border',
    'document',
    { documentKinds: ['ACTION_PLAN'], stated: ['policeRoles'] },
    [
      ['DOCUMENTS', 'ACTION_PLAN'],
      ['AGREEMENTS', 'POLICE_AGREEMENT'],
    ],
    {
      or: [
        {
          check: 'agreement',
          with: { agreementKinds: ['POLICE_AGREEMENT'], outside: { kinds: ['POLICE'] }, stated: ['period'] },
        },
        { check: 'channel', with: { counterparts: ['POLICE'], verifiedWithinMonths: 12 } },
      ],
    },
  ),
  norm(
    'S2-dealing',
    'forum',
    {
      forumKinds: ['CRIME_PREVENTION_COUNCIL', 'SSPF'],
      anyStated: ['coversExtremism'],
      stated: ['beyondExtremism'],
    },
    [['FORUMS', 'CRIME_PREVENTION_COUNCIL', 'SSPF']],
  ),
  norm('S5-combined', 'function', { ...functions, stated: ['contactPoint'] }, [
    ['FUNCTIONS', 'COORDINATOR_EXTREMISM', 'COORDINATOR_CRIME_PREVENTION'],
  ]),
  norm(
    'S5-national',
    'function',
    {
      ...functions,
      sides: [{ kinds: ['NATIONAL_AGENCY'], networks: ['COORDINATOR_NETWORK', 'EXPERT_NETWORK'] }],
    },
    [['FUNCTIONS', 'COORDINATOR_EXTREMISM', 'COORDINATOR_CRIME_PREVENTION']],
  ),
]
