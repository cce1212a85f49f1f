// Every kind of thing and fact: its labels, id prefix, and the relationship types that tie a fact to its subject and object.

export const thingTypes = {
  Organisation: { labels: ['Actor', 'Organisation'], prefix: 'actor' },
  Forum: { labels: ['Actor', 'Forum'], prefix: 'actor' },
  Agreement: { labels: ['Agreement'], prefix: 'agreement' },
  Document: { labels: ['Document'], prefix: 'document' },
  Function: { labels: ['Function'], prefix: 'function' },
  Service: { labels: ['Service'], prefix: 'service' },
  Channel: { labels: ['Channel'], prefix: 'channel' },
} as const
export type ThingType = keyof typeof thingTypes

export const factTypes = {
  Name: { of: 'NAME_OF', to: null },
  Reach: { of: 'REACH_OF', to: 'REACH_TO' },
  PartOf: { of: 'PART', to: 'WHOLE' },
  Succession: { of: 'PREDECESSOR', to: 'SUCCESSOR' },
  Registration: { of: 'REGISTRATION_OF', to: null },
  Description: { of: 'DESCRIBES', to: null },
  Seat: { of: 'SEAT_OF', to: 'SEAT_IN' },
  Meeting: { of: 'MEETING_OF', to: null },
  Party: { of: 'PARTY_OF', to: 'PARTY_TO' },
  Cover: { of: 'COVER_OF', to: 'COVER_TO' },
  Contribution: { of: 'CONTRIBUTION_OF', to: 'CONTRIBUTION_TO' },
  Foundation: { of: 'FOUNDATION_OF', to: 'FOUNDED_ON' },
  FollowUp: { of: 'FOLLOWUP_OF', to: null },
  Holding: { of: 'HOLDING_OF', to: 'HOLDING_TO' },
  Provision: { of: 'PROVISION_OF', to: 'PROVISION_TO' },
  Tie: { of: 'TIE_OF', to: 'TIE_TO' },
  Support: { of: 'SUPPORT_OF', to: 'SUPPORT_TO' },
  Inventory: { of: 'INVENTORY_OF', to: 'INVENTORY_TO' },
  NoSuchActor: { of: 'NOSUCHACTOR_OF', to: null },
  Effort: { of: 'EFFORT_OF', to: 'EFFORT_TO' },
  Explanation: { of: 'EXPLANATION_OF', to: null },
  Dispute: { of: 'DISPUTE_OF', to: 'DISPUTE_TO' },
  Report: { of: 'REPORT_OF', to: null },
} as const satisfies Record<string, { of: string; to: string | null }>
export type FactType = keyof typeof factTypes
export const factKinds = Object.keys(factTypes) as FactType[]

/** Stated yes, stated no, or not stated (the text is unread). */
export type Stated = 'YES' | 'NO' | ''

/** What each kind of fact says unless told otherwise: facts carry no nulls, so every property has a value. */
export const factDefaults: Record<FactType, Record<string, string | string[] | number>> = {
  Name: { name: '' },
  Reach: { extent: 'WHOLE', area: '' },
  PartOf: {},
  Succession: { how: 'RENAMED' },
  Registration: { sector: 'CIVIL', organisationNumber: '', placeholder: 'NO' },
  Description: { status: 'OPERATING' },
  Seat: { role: 'MEMBER', level: '', basis: 'NAMED' },
  Meeting: {},
  Party: {},
  Cover: { extent: 'WHOLE', area: '' },
  Contribution: { role: 'CONTRIBUTED' },
  Foundation: {},
  FollowUp: { role: 'FOLLOW_UP' },
  Holding: {},
  Provision: {},
  Tie: { rung: 'COEXISTENCE' },
  Support: { prevention: '' },
  Inventory: { scope: '', kinds: [], basis: 'CONFIRMED' },
  NoSuchActor: { kind: '' },
  Effort: { recommendation: '', step: 'INVITED', via: '' },
  Explanation: { recommendation: '', decidedBy: '', reason: '' },
  Dispute: {},
  Report: { round: '', asks: '', answer: 'UNKNOWN' },
}

/** What a Description says of each type of thing unless told otherwise: not stated. */
export const descriptionDefaults: Record<ThingType, Record<string, string | string[] | number>> = {
  Organisation: {},
  Forum: {
    level: '',
    leadership: '',
    mission: '',
    goals: '',
    beyondExtremism: '',
    coversExtremism: '',
    published: '',
    meetingsPerYear: 0,
  },
  Agreement: {
    written: '',
    prevention: '',
    purposeStated: '',
    areaStated: '',
    democracyClause: '',
    coversExtremism: '',
    followUpStated: '',
    steeringGroup: '',
    noticeStated: '',
    purposes: [],
    areas: [],
    signedOn: '',
  },
  Document: {
    decidedBy: '',
    coversExtremism: '',
    coversCrime: '',
    underLaw: '',
    mapping: '',
    otherInformation: '',
    analysis: '',
    leavers: '',
    policeRoles: '',
    actorsStated: '',
    contributorsStated: '',
    basedOnStated: '',
    subject: '',
    url: '',
  },
  Function: { contactPoint: '', main: '', reception: '', coversExtremism: '', mailbox: '' },
  Service: { contactPoint: '', coversExtremism: '', anyMilieu: '', inventoried: '' },
  Channel: { direction: '', legalBasis: '', contactFunctions: '' },
}
