// A small set of rules that uses every check and every parameter, so that tests do not hang on the norms themselves.

import type { Rule } from '../../src/recommendations/rule.ts'
import { alternativeRules } from './alternative-rules.ts'
import { type Asked, norm } from './norm.ts'

const councils = ['CRIME_PREVENTION_COUNCIL', 'SSPF']
const seats: Asked[] = [
  ['FORUMS', ...councils],
  ['FORUM_SEATS', ...councils],
]
const everywhere: Asked[] = [['FORUMS'], ['FORUM_SEATS']]
const council = ['CRIME_PREVENTION_COUNCIL']
const counterparts = ['POLICE']

export const rules: Rule[] = [
  ...alternativeRules,
  norm(
    'S1-police-seat',
    'participation',
    { actorKinds: ['POLICE'], by: ['SEAT'], forumKinds: councils },
    seats,
  ),
  norm(
    'S1-police-party',
    'participation',
    { actorKinds: ['POLICE'], by: ['PARTY'], agreementKinds: ['POLICE_AGREEMENT'], written: true },
    [['AGREEMENTS', 'POLICE_AGREEMENT']],
  ),
  norm('S1-school-seat', 'participation', { actorKinds: ['SCHOOL'], by: ['SEAT'] }, everywhere),
  norm('S1-care', 'participation', { actorKinds: ['HEALTH_CARE', 'PSYCHIATRY'], by: ['SEAT', 'PARTY'] }, [
    ...everywhere,
    ['AGREEMENTS'],
  ]),
  norm('S1-club', 'participation', { actorKinds: ['SPORTS_CLUB'], by: ['RECORD'] }, [
    ['ACTORS', 'SPORTS_CLUB'],
  ]),
  norm(
    'S1-parking',
    'participation',
    { actorKinds: ['PARKING_COMPANY'], by: ['SEAT', 'PARTY'], expectedIn: ['EST'] },
    [['ACTORS', 'PARKING_COMPANY']],
    { duty: 'EFFORT' },
  ),
  norm('S1-old', 'participation', { actorKinds: ['POLICE'], by: ['SEAT'] }, everywhere, {
    period: { from: '2016-07-01', until: '2024-12-31' },
  }),
  norm('S1-elsewhere', 'participation', { actorKinds: ['POLICE'], by: ['SEAT'] }, everywhere, {
    reach: ['1480'],
  }),

  norm(
    'S2-council',
    'forum',
    { forumKinds: council, level: 'STRATEGIC', inside: true, outside: {} },
    [
      ['FORUMS', ...council],
      ['FORUM_SEATS', ...council],
    ],
    { duty: 'EFFORT' },
  ),
  norm(
    'S2-led',
    'forum',
    { forumKinds: council, level: 'STRATEGIC', led: true },
    [['FORUM_SEATS', ...council]],
    {
      presumes: 'S2-council',
    },
  ),
  norm('S2-leading', 'forum', { forumKinds: council, outside: { seatLevel: 'LEADING' } }, [
    ['FORUM_SEATS', ...council],
  ]),
  norm(
    'S2-civil',
    'forum',
    {
      forumKinds: ['CIVIL_COUNCIL', 'INTERFAITH_COUNCIL'],
      inside: true,
      outside: { sectors: ['CIVIL'] },
      stated: ['mission', 'goals'],
      metWithinMonths: 6,
    },
    [
      ['FORUMS', 'CIVIL_COUNCIL', 'INTERFAITH_COUNCIL'],
      ['FORUM_SEATS', 'CIVIL_COUNCIL', 'INTERFAITH_COUNCIL'],
    ],
  ),
  norm(
    'S2-topics',
    'forum',
    { forumKinds: councils, stated: ['beyondExtremism', 'coversExtremism', 'published'] },
    [['FORUMS', ...councils]],
  ),
  norm(
    'S2-group',
    'forum',
    { forumKinds: ['SIG'], inside: true, also: [{ kinds: ['POLICE'] }, { kinds: ['PROBATION'] }] },
    [
      ['FORUMS', 'SIG'],
      ['FORUM_SEATS', 'SIG'],
    ],
  ),
  norm(
    'S2-chair',
    'forum',
    {
      forumKinds: ['EXPERT_NETWORK'],
      also: [{ kinds: ['UNIVERSITY'] }],
      chairHolds: 'NATIONAL_COORDINATION',
    },
    [
      ['FORUMS', 'EXPERT_NETWORK'],
      ['FORUM_SEATS', 'EXPERT_NETWORK'],
    ],
    { level: 'COUNTRY' },
  ),

  norm(
    'S3-written',
    'agreement',
    {
      agreementKinds: ['POLICE_AGREEMENT', 'IOP', 'COLLABORATION_AGREEMENT'],
      written: true,
      outside: {},
      stated: ['prevention'],
      effortKinds: ['CITIZEN_PROMISE'],
    },
    [['AGREEMENTS', 'POLICE_AGREEMENT', 'IOP', 'COLLABORATION_AGREEMENT']],
    { duty: 'EFFORT' },
  ),
  norm(
    'S3-each',
    'agreement',
    { agreementKinds: ['POLICE_AGREEMENT', 'IOP'], stated: ['purposeStated', 'areaStated'], every: true },
    [['AGREEMENTS', 'POLICE_AGREEMENT', 'IOP']],
  ),
  norm(
    'S3-period',
    'agreement',
    {
      agreementKinds: ['POLICE_AGREEMENT'],
      outside: { kinds: ['POLICE'] },
      stated: ['period', 'coversExtremism'],
    },
    [['AGREEMENTS', 'POLICE_AGREEMENT']],
  ),
  norm(
    'S3-civil',
    'agreement',
    {
      agreementKinds: ['IOP'],
      outside: { sectors: ['CIVIL'] },
      stated: ['prevention', 'democracyClause'],
      orSupport: true,
    },
    [['AGREEMENTS', 'IOP']],
  ),

  norm(
    'S4-picture',
    'document',
    { documentKinds: ['SITUATION_PICTURE'], anyStated: ['coversExtremism', 'coversCrime'] },
    [['DOCUMENTS', 'SITUATION_PICTURE']],
  ),
  norm(
    'S4-fresh',
    'document',
    { documentKinds: ['SITUATION_PICTURE'], freshWithinMonths: 24, freshBy: ['ADOPTION', 'UPDATE'] },
    [['DOCUMENTS', 'SITUATION_PICTURE']],
    { presumes: 'S4-picture' },
  ),
  norm(
    'S4-plan',
    'document',
    {
      documentKinds: ['ACTION_PLAN'],
      stated: ['coversExtremism'],
      foundation: { kinds: ['SITUATION_PICTURE'] },
      namesPartners: true,
    },
    [['DOCUMENTS', 'ACTION_PLAN']],
  ),
  norm('S4-decided', 'document', { documentKinds: ['ACTION_PLAN', 'REPORT'], decidedBy: ['KF', 'KS'] }, [
    ['DOCUMENTS', 'ACTION_PLAN', 'REPORT'],
  ]),
  norm(
    'S4-law',
    'document',
    { documentKinds: ['ACTION_PLAN'], decidedFrom: '2023-07-01', announcedOn: '2023-04-20' },
    [['DOCUMENTS', 'ACTION_PLAN']],
  ),
  norm(
    'S4-followed',
    'document',
    { documentKinds: ['ACTION_PLAN'], freshWithinMonths: 12, freshBy: ['FOLLOW_UP'] },
    [['DOCUMENTS', 'ACTION_PLAN']],
  ),
  norm('S4-routine', 'document', { documentKinds: ['ROUTINE', 'GUIDELINE'], subjects: ['STAFF_THREATS'] }, [
    ['DOCUMENTS', 'ROUTINE', 'GUIDELINE'],
  ]),
  norm('S4-together', 'document', { documentKinds: ['SITUATION_PICTURE'], contributors: 'outside' }, [
    ['DOCUMENTS', 'SITUATION_PICTURE'],
  ]),
  norm('S4-page', 'document', { documentKinds: ['INFORMATION_PAGE'], url: true }, [
    ['DOCUMENTS', 'INFORMATION_PAGE'],
  ]),

  norm('S5-held', 'function', { functionKinds: ['COORDINATOR_CRIME_PREVENTION'] }, [
    ['FUNCTIONS', 'COORDINATOR_CRIME_PREVENTION'],
  ]),
  norm(
    'S5-contact',
    'function',
    { functionKinds: ['COORDINATOR_CRIME_PREVENTION'], stated: ['contactPoint', 'reception'] },
    [['FUNCTIONS', 'COORDINATOR_CRIME_PREVENTION']],
    { presumes: 'S5-held' },
  ),
  norm(
    'S5-sides',
    'function',
    {
      functionKinds: ['COORDINATOR_EXTREMISM'],
      sides: [{ kinds: ['FAITH_COMMUNITY'] }, { sectors: ['PRIVATE', 'STATE'], outside: true }],
    },
    [['FUNCTIONS', 'COORDINATOR_EXTREMISM'], ...everywhere, ['AGREEMENTS']],
  ),

  norm('S6-exit', 'service', { serviceKinds: ['EXIT_SUPPORT'], stated: ['coversExtremism', 'anyMilieu'] }, [
    ['SERVICES', 'EXIT_SUPPORT'],
  ]),
  norm(
    'S6-relatives',
    'service',
    {
      serviceKinds: ['RELATIVES_SUPPORT', 'MENTORING'],
      stated: ['contactPoint'],
      provider: { sectors: ['CIVIL'] },
    },
    [['SERVICES', 'RELATIVES_SUPPORT', 'MENTORING']],
  ),
  norm(
    'S6-partners',
    'service',
    {
      serviceKinds: ['EXIT_SUPPORT'],
      stated: ['inventoried'],
      sides: [{ kinds: ['POLICE'] }, { sectors: ['CIVIL'] }],
    },
    [['SERVICES', 'EXIT_SUPPORT']],
  ),

  norm('S7-channel', 'channel', { counterparts }, [['CHANNELS']]),
  norm(
    'S7-both',
    'channel',
    { counterparts, both: true, stated: ['contactFunctions'], verifiedWithinMonths: 12 },
    [['CHANNELS']],
  ),

  norm(
    'S8-actors',
    'inventory',
    { scope: 'ACTORS', kinds: ['SPORTS_CLUB', 'FAITH_COMMUNITY'], withinMonths: 12 },
    [],
  ),
  norm('S9-civil', 'involved', { sectors: ['CIVIL'] }, [['ACTORS'], ...everywhere, ['AGREEMENTS']]),

  norm(
    'S10-region',
    'participation',
    { actorKinds: ['REGION', 'HEALTH_CARE'], by: ['SEAT', 'PARTY'] },
    [...everywhere, ['AGREEMENTS']],
    {
      level: 'COUNTY',
    },
  ),
  norm('N1-round', 'round', { withinMonths: 24, orDocuments: ['REPORT'] }, [['DOCUMENTS', 'REPORT']], {
    level: 'COUNTRY',
  }),
  norm(
    'N1-channel',
    'channel',
    { counterparts: ['SECURITY_POLICE'], both: true, verifiedWithinMonths: 24 },
    [['CHANNELS']],
    {
      level: 'COUNTRY',
    },
  ),
]
