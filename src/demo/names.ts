// Names that read like the real thing and cannot be mistaken for it: every one has the word "exempel" in it.

import type { ActorKind } from '../actors/kinds.ts'

/** The usual name of a kind, said of a place: "Exempelfrivården i Växjö". */
export const organisationNames = {
  MUNICIPALITY: 'Exempelkommunen',
  SCHOOL: 'Exempelskolan',
  PRESCHOOL: 'Exempelförskolan',
  STUDENT_HEALTH: 'Exempelelevhälsan',
  SOCIAL_SERVICES: 'Exempelsocialtjänsten',
  LEISURE: 'Exempelfritiden',
  RESCUE_SERVICE: 'Exempelräddningstjänsten',
  MUNICIPAL_COMPANY: 'Kommunala exempelbolaget',
  JOINT_AUTHORITY: 'Exempelkommunalförbundet',
  POLICE: 'Exempelpolisen',
  SECURITY_POLICE: 'Exempelsäkerhetspolisen',
  PROBATION: 'Exempelfrivården',
  STATE_INSTITUTION_BOARD: 'Exempelinstitutionsstyrelsen',
  EMPLOYMENT_SERVICE: 'Exempelarbetsförmedlingen',
  PROSECUTOR: 'Exempelåklagarkammaren',
  COUNTY_BOARD: 'Exempellänsstyrelsen',
  NATIONAL_AGENCY: 'Exempelmyndigheten',
  UNIVERSITY: 'Exempelhögskolan',
  REGION: 'Exempelregionen',
  HEALTH_CARE: 'Exempelvårdcentralerna',
  PSYCHIATRY: 'Exempelpsykiatrin',
  CHILD_PSYCHIATRY: 'Barn- och ungdomspsykiatrin (exempel)',
  MATERNAL_CHILD_HEALTH: 'Exempelbarnhälsovården',
  FAITH_COMMUNITY: 'Exempelförsamlingen',
  SPORTS_CLUB: 'Exempelidrottsföreningen',
  STUDY_ASSOCIATION: 'Exempelstudieförbundet',
  VICTIM_SUPPORT: 'Exempelbrottsofferjouren',
  TENANTS_ASSOCIATION: 'Exempelhyresgästföreningen',
  PARENTS_ASSOCIATION: 'Exempelföräldraföreningen',
  NIGHT_PATROL: 'Exempelnattvandrarna',
  CIVIL_ASSOCIATION: 'Exempelföreningen',
  HOUSING_COMPANY: 'Exempelbostäder',
  PARKING_COMPANY: 'Exempelparkering',
  SECURITY_COMPANY: 'Exempelbevakning',
  BUSINESS_ASSOCIATION: 'Exempelföretagarna',
  PUBLIC_TRANSPORT: 'Exempeltrafiken',
  CRIME_PREVENTION_COUNCIL: 'Brottsförebyggande exempelrådet',
  SSPF: 'SSPF-exempelgruppen',
  SIG: 'Sociala insatsgruppen (exempel)',
  EST: 'EST-exempelgruppen',
  CIVIL_COUNCIL: 'Civila exempelrådet',
  INTERFAITH_COUNCIL: 'Interreligiösa exempelrådet',
  KNOWLEDGE_HOUSE: 'Exempelkunskapshuset',
  COORDINATOR_NETWORK: 'Exempelnätverket för samordnare',
  REFERENCE_GROUP: 'Nationella exempelreferensgruppen',
  EXPERT_NETWORK: 'Nationella exempelexpertnätverket',
} as const satisfies Record<ActorKind, string>

export const nameIn = (kind: ActorKind, place: string) => `${organisationNames[kind]} i ${place}`

/** A second actor of a kind needs a name of its own. */
export const secondNames: Partial<Record<ActorKind, string>> = {
  FAITH_COMMUNITY: 'Exempelmoskén',
  SPORTS_CLUB: 'Exempelbollklubben',
  HOUSING_COMPANY: 'Privata exempelhem',
  CIVIL_ASSOCIATION: 'Exempelungdomsföreningen',
  SCHOOL: 'Fristående exempelskolan',
}
