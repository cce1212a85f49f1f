// The kinds of actors and things: the one place for codes, with their Swedish and English labels and, for organisations, sector and whole.

export const sectors = ['MUNICIPAL', 'STATE', 'REGIONAL', 'CIVIL', 'PRIVATE'] as const
export type Sector = (typeof sectors)[number]

interface Label {
  sv: string
  en: string
}

interface OrganisationEntry extends Label {
  /** The sector when nothing is known of the owner. */
  sector: Sector
  /** The kind whose seat leaves this one undecided: it may be meant by it. */
  whole?: 'MUNICIPALITY' | 'REGION'
}

export const organisationKinds = {
  MUNICIPALITY: { sv: 'kommun', en: 'municipality', sector: 'MUNICIPAL' },
  SCHOOL: { sv: 'skola', en: 'school', sector: 'MUNICIPAL', whole: 'MUNICIPALITY' },
  PRESCHOOL: { sv: 'förskola', en: 'preschool', sector: 'MUNICIPAL', whole: 'MUNICIPALITY' },
  STUDENT_HEALTH: { sv: 'elevhälsa', en: 'student health', sector: 'MUNICIPAL', whole: 'MUNICIPALITY' },
  SOCIAL_SERVICES: { sv: 'socialtjänst', en: 'social services', sector: 'MUNICIPAL', whole: 'MUNICIPALITY' },
  LEISURE: { sv: 'fritid', en: 'leisure', sector: 'MUNICIPAL', whole: 'MUNICIPALITY' },
  RESCUE_SERVICE: { sv: 'räddningstjänst', en: 'rescue service', sector: 'MUNICIPAL', whole: 'MUNICIPALITY' },
  MUNICIPAL_COMPANY: {
    sv: 'kommunalt bolag',
    en: 'municipal company',
    sector: 'MUNICIPAL',
    whole: 'MUNICIPALITY',
  },
  JOINT_AUTHORITY: { sv: 'kommunalförbund', en: 'joint authority', sector: 'MUNICIPAL' },
  POLICE: { sv: 'polis', en: 'police', sector: 'STATE' },
  SECURITY_POLICE: { sv: 'Säkerhetspolisen', en: 'security police', sector: 'STATE' },
  PROBATION: { sv: 'frivård', en: 'probation service', sector: 'STATE' },
  STATE_INSTITUTION_BOARD: {
    sv: 'Statens institutionsstyrelse',
    en: 'board of institutional care',
    sector: 'STATE',
  },
  EMPLOYMENT_SERVICE: { sv: 'arbetsförmedling', en: 'employment service', sector: 'STATE' },
  PROSECUTOR: { sv: 'åklagare', en: 'prosecutor', sector: 'STATE' },
  COUNTY_BOARD: { sv: 'länsstyrelse', en: 'county administrative board', sector: 'STATE' },
  NATIONAL_AGENCY: { sv: 'nationell myndighet', en: 'national agency', sector: 'STATE' },
  UNIVERSITY: { sv: 'universitet eller högskola', en: 'university', sector: 'STATE' },
  REGION: { sv: 'region', en: 'region', sector: 'REGIONAL' },
  HEALTH_CARE: { sv: 'hälso- och sjukvård', en: 'health care', sector: 'REGIONAL', whole: 'REGION' },
  PSYCHIATRY: { sv: 'psykiatri', en: 'psychiatry', sector: 'REGIONAL', whole: 'REGION' },
  CHILD_PSYCHIATRY: {
    sv: 'barn- och ungdomspsykiatri',
    en: 'child psychiatry',
    sector: 'REGIONAL',
    whole: 'REGION',
  },
  MATERNAL_CHILD_HEALTH: {
    sv: 'mödra- och barnhälsovård',
    en: 'maternal and child health',
    sector: 'REGIONAL',
    whole: 'REGION',
  },
  FAITH_COMMUNITY: { sv: 'trossamfund', en: 'faith community', sector: 'CIVIL' },
  SPORTS_CLUB: { sv: 'idrottsförening', en: 'sports club', sector: 'CIVIL' },
  STUDY_ASSOCIATION: { sv: 'studieförbund', en: 'study association', sector: 'CIVIL' },
  VICTIM_SUPPORT: { sv: 'brottsofferjour', en: 'victim support', sector: 'CIVIL' },
  TENANTS_ASSOCIATION: { sv: 'hyresgästförening', en: 'tenants’ association', sector: 'CIVIL' },
  PARENTS_ASSOCIATION: { sv: 'föräldraförening', en: 'parents’ association', sector: 'CIVIL' },
  NIGHT_PATROL: { sv: 'nattvandrare', en: 'night patrol', sector: 'CIVIL' },
  CIVIL_ASSOCIATION: { sv: 'förening', en: 'civil association', sector: 'CIVIL' },
  HOUSING_COMPANY: { sv: 'bostadsbolag', en: 'housing company', sector: 'PRIVATE' },
  PARKING_COMPANY: { sv: 'parkeringsbolag', en: 'parking company', sector: 'PRIVATE' },
  SECURITY_COMPANY: { sv: 'bevakningsbolag', en: 'security company', sector: 'PRIVATE' },
  BUSINESS_ASSOCIATION: { sv: 'företagarförening', en: 'business association', sector: 'PRIVATE' },
  PUBLIC_TRANSPORT: { sv: 'kollektivtrafik', en: 'public transport', sector: 'REGIONAL' },
} as const satisfies Record<string, OrganisationEntry>

export const forumKinds = {
  CRIME_PREVENTION_COUNCIL: { sv: 'brottsförebyggande råd (BRÅ)', en: 'crime-prevention council' },
  SSPF: { sv: 'SSPF', en: 'SSPF group' },
  SIG: { sv: 'social insatsgrupp (SIG)', en: 'social action group (SIG)' },
  EST: { sv: 'EST-grupp', en: 'EST group' },
  CIVIL_COUNCIL: { sv: 'civilt råd', en: 'civil council' },
  INTERFAITH_COUNCIL: { sv: 'interreligiöst råd', en: 'interfaith council' },
  KNOWLEDGE_HOUSE: { sv: 'kunskapshus', en: 'knowledge house' },
  COORDINATOR_NETWORK: { sv: 'samordnarnätverk', en: 'coordinator network' },
  REFERENCE_GROUP: { sv: 'referensgrupp', en: 'reference group' },
  EXPERT_NETWORK: { sv: 'expertnätverk', en: 'expert network' },
} as const satisfies Record<string, Label>

export const agreementKinds = {
  POLICE_AGREEMENT: { sv: 'samverkansöverenskommelse polis–kommun', en: 'police–municipality agreement' },
  CITIZEN_PROMISE: { sv: 'medborgarlöfte', en: 'citizen promise' },
  IOP: { sv: 'idéburet offentligt partnerskap (IOP)', en: 'civil–public partnership (IOP)' },
  LOCAL_COMPACT: { sv: 'lokal överenskommelse med civilsamhället', en: 'local compact' },
  COLLABORATION_AGREEMENT: { sv: 'samverkansavtal', en: 'collaboration agreement' },
} as const satisfies Record<string, Label>

export const documentKinds = {
  SITUATION_PICTURE: { sv: 'lägesbild', en: 'situation picture' },
  ACTION_PLAN: { sv: 'åtgärdsplan eller handlingsplan', en: 'action plan' },
  PROGRAMME: { sv: 'program', en: 'programme' },
  GUIDELINE: { sv: 'riktlinje', en: 'guideline' },
  ROUTINE: { sv: 'rutin', en: 'routine' },
  MANDATE: { sv: 'uppdrag', en: 'mandate' },
  REPORT: { sv: 'rapport', en: 'report' },
  INFORMATION_PAGE: { sv: 'informationssida', en: 'information page' },
} as const satisfies Record<string, Label>

export const functionKinds = {
  COORDINATOR_EXTREMISM: {
    sv: 'samordnare mot våldsbejakande extremism',
    en: 'coordinator against violent extremism',
  },
  COORDINATOR_CRIME_PREVENTION: {
    sv: 'brottsförebyggande samordningsfunktion',
    en: 'crime-prevention coordinator',
  },
  NATIONAL_COORDINATION: { sv: 'nationell samordning', en: 'national coordination' },
} as const satisfies Record<string, Label>

export const serviceKinds = {
  RELATIVES_SUPPORT: { sv: 'anhörigstöd', en: 'support to relatives' },
  EXIT_SUPPORT: { sv: 'avhopparstöd', en: 'exit support' },
  MENTORING: { sv: 'mentorskap', en: 'mentoring' },
  HELPLINE: { sv: 'stödtelefon', en: 'helpline' },
} as const satisfies Record<string, Label>

export const channelKinds = {
  INFORMATION_CHANNEL: { sv: 'informationskanal', en: 'information channel' },
} as const satisfies Record<string, Label>

export type OrganisationKind = keyof typeof organisationKinds
export type ForumKind = keyof typeof forumKinds
export type ActorKind = OrganisationKind | ForumKind
export type AgreementKind = keyof typeof agreementKinds
export type DocumentKind = keyof typeof documentKinds
export type FunctionKind = keyof typeof functionKinds
export type ServiceKind = keyof typeof serviceKinds
export type ThingKind =
  | ActorKind
  | AgreementKind
  | DocumentKind
  | FunctionKind
  | ServiceKind
  | keyof typeof channelKinds

/** The keys of a record of kinds as the tuple that zod's enum wants. */
export const codesOf = <K extends string>(kinds: Record<K, unknown>) => Object.keys(kinds) as [K, ...K[]]

const labels: Record<string, Label> = {
  ...organisationKinds,
  ...forumKinds,
  ...agreementKinds,
  ...documentKinds,
  ...functionKinds,
  ...serviceKinds,
  ...channelKinds,
}

/** The word shown to people for a kind; the code itself when it is unknown. */
export const kindLabel = (kind: string, lang: 'sv' | 'en') => labels[kind]?.[lang] ?? kind

export const sectorLabels: Record<Sector, Label> = {
  MUNICIPAL: { sv: 'kommunens verksamheter', en: 'municipal services' },
  STATE: { sv: 'staten', en: 'the state' },
  REGIONAL: { sv: 'regionen', en: 'the region' },
  CIVIL: { sv: 'civilsamhället', en: 'civil society' },
  PRIVATE: { sv: 'näringslivet', en: 'business' },
}
export const sectorLabel = (sector: Sector, lang: 'sv' | 'en') => sectorLabels[sector][lang]
