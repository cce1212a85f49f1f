// Generated from web/src/**/*.graphql by codegen.ts; change those and run npm run generate.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What sort of organisation or forum an actor is. */
export type ActorKind =
  /** Municipality (kommun). */
  | 'MUNICIPALITY'
  /** School (skola). */
  | 'SCHOOL'
  /** Preschool (förskola). */
  | 'PRESCHOOL'
  /** Student health (elevhälsa). */
  | 'STUDENT_HEALTH'
  /** Social services (socialtjänst). */
  | 'SOCIAL_SERVICES'
  /** Leisure (fritid). */
  | 'LEISURE'
  /** Rescue service (räddningstjänst). */
  | 'RESCUE_SERVICE'
  /** Municipal company (kommunalt bolag). */
  | 'MUNICIPAL_COMPANY'
  /** Joint authority (kommunalförbund). */
  | 'JOINT_AUTHORITY'
  /** Police (polis). */
  | 'POLICE'
  /** Security police (Säkerhetspolisen). */
  | 'SECURITY_POLICE'
  /** Probation service (frivård). */
  | 'PROBATION'
  /** Board of institutional care (Statens institutionsstyrelse). */
  | 'STATE_INSTITUTION_BOARD'
  /** Employment service (arbetsförmedling). */
  | 'EMPLOYMENT_SERVICE'
  /** Prosecutor (åklagare). */
  | 'PROSECUTOR'
  /** County administrative board (länsstyrelse). */
  | 'COUNTY_BOARD'
  /** National agency (nationell myndighet). */
  | 'NATIONAL_AGENCY'
  /** University (universitet eller högskola). */
  | 'UNIVERSITY'
  /** Region (region). */
  | 'REGION'
  /** Health care (hälso- och sjukvård). */
  | 'HEALTH_CARE'
  /** Psychiatry (psykiatri). */
  | 'PSYCHIATRY'
  /** Child psychiatry (barn- och ungdomspsykiatri). */
  | 'CHILD_PSYCHIATRY'
  /** Maternal and child health (mödra- och barnhälsovård). */
  | 'MATERNAL_CHILD_HEALTH'
  /** Faith community (trossamfund). */
  | 'FAITH_COMMUNITY'
  /** Sports club (idrottsförening). */
  | 'SPORTS_CLUB'
  /** Study association (studieförbund). */
  | 'STUDY_ASSOCIATION'
  /** Victim support (brottsofferjour). */
  | 'VICTIM_SUPPORT'
  /** Tenants’ association (hyresgästförening). */
  | 'TENANTS_ASSOCIATION'
  /** Parents’ association (föräldraförening). */
  | 'PARENTS_ASSOCIATION'
  /** Night patrol (nattvandrare). */
  | 'NIGHT_PATROL'
  /** Civil association (förening). */
  | 'CIVIL_ASSOCIATION'
  /** Housing company (bostadsbolag). */
  | 'HOUSING_COMPANY'
  /** Parking company (parkeringsbolag). */
  | 'PARKING_COMPANY'
  /** Security company (bevakningsbolag). */
  | 'SECURITY_COMPANY'
  /** Business association (företagarförening). */
  | 'BUSINESS_ASSOCIATION'
  /** Public transport (kollektivtrafik). */
  | 'PUBLIC_TRANSPORT'
  /** Crime-prevention council (brottsförebyggande råd (BRÅ)). */
  | 'CRIME_PREVENTION_COUNCIL'
  /** SSPF group (SSPF). */
  | 'SSPF'
  /** Social action group (SIG) (social insatsgrupp (SIG)). */
  | 'SIG'
  /** EST group (EST-grupp). */
  | 'EST'
  /** Civil council (civilt råd). */
  | 'CIVIL_COUNCIL'
  /** Interfaith council (interreligiöst råd). */
  | 'INTERFAITH_COUNCIL'
  /** Knowledge house (kunskapshus). */
  | 'KNOWLEDGE_HOUSE'
  /** Coordinator network (samordnarnätverk). */
  | 'COORDINATOR_NETWORK'
  /** Reference group (referensgrupp). */
  | 'REFERENCE_GROUP'
  /** Expert network (expertnätverk). */
  | 'EXPERT_NETWORK';

/** Who owns an organisation. */
export type Sector =
  /** A municipality, or several. */
  | 'MUNICIPAL'
  /** The state. */
  | 'STATE'
  /** A region. */
  | 'REGIONAL'
  /** Civil society. */
  | 'CIVIL'
  /** A private owner. */
  | 'PRIVATE';

/** An organisation to put on record. */
export type ActorAddInput = {
  /** The municipality it works in, by its code. */
  municipality: string;
  /** What sort of organisation; a municipality is on record already. */
  kind: ActorKind;
  /** What it is called, in Swedish; at most 300 characters. */
  name: string;
  /** Its organisation number; that of a sole trader is a personal identity number and is refused. */
  organisationNumber?: unknown;
  /** The owner's sector; the usual one of its kind when left out. */
  sector?: Sector | null | undefined;
  /** It is a collective name such as "associations": it counts for its sector, not as an organisation. */
  placeholder?: boolean | null | undefined;
  /** What it is a part of; at most 5. */
  partOf?: Array<string> | null | undefined;
  /** Whether it works in all of the municipality; WHOLE when left out, PART when an area is named. */
  extent?: Extent | null | undefined;
  /** The area's name, when it works in a part. */
  area?: string | null | undefined;
  /** Its first day; unknown when left out. */
  from?: string | null | undefined;
  /** Its last day; unknown when left out. */
  until?: string | null | undefined;
  /** It goes on until further notice. */
  openEnded?: boolean | null | undefined;
  /** Where it is from; the municipality's own word when left out. */
  source?: SourceInput | null | undefined;
  /** The day it was so; today when left out. */
  observedOn?: string | null | undefined;
  /** Who may see it; everybody who may read when left out. */
  lane?: Lane | null | undefined;
};

/** All of a territory, or a part of it. */
export type Extent =
  /** All of it. */
  | 'WHOLE'
  /** A part of it: a district, a school's area. */
  | 'PART';

/** Where something is from. */
export type SourceInput = {
  /** What sort of source. */
  kind: SourceKind;
  /** The page's or document's title; at most 300 characters. */
  title: string;
  /** Its address. */
  url?: string | null | undefined;
  /** Who publishes it. */
  publisher?: string | null | undefined;
};

/** An act to try. */
export type ActToTry = {
  /** The mutation's name, such as forumJoin. */
  act: string;
  /** The mutation's arguments, without a key. */
  arguments: unknown;
};

/** An agreement to put on record. */
export type AgreementSignInput = {
  /** The municipality whose record it is, by its code. */
  municipality: string;
  /** What sort of agreement. */
  kind: AgreementKind;
  /** What it is called, in Swedish; at most 300 characters. */
  name: string;
  /** The organisations that are party to it; from 2 to 50. */
  parties: Array<string>;
  /** Where it applies; the municipality when left out. */
  covers?: Array<CoverInput> | null | undefined;
  /** OPERATING when left out; PLANNED and DRAFT count for nothing yet. */
  status?: Status | null | undefined;
  /** It is in writing. */
  written?: boolean | null | undefined;
  /** Its purposes concern prevention. */
  prevention?: boolean | null | undefined;
  /** It states at least one purpose. */
  purposeStated?: boolean | null | undefined;
  /** It states at least one area. */
  areaStated?: boolean | null | undefined;
  /** It has a clause on democratic principles. */
  democracyClause?: boolean | null | undefined;
  /** It covers violent extremism. */
  coversExtremism?: boolean | null | undefined;
  /** It says how it is followed up. */
  followUpStated?: boolean | null | undefined;
  /** It has a steering group. */
  steeringGroup?: boolean | null | undefined;
  /** It says how it is ended. */
  noticeStated?: boolean | null | undefined;
  /** Its purposes, as the text words them; at most 20. */
  purposes?: Array<string> | null | undefined;
  /** Its areas, as the text words them; at most 20. */
  areas?: Array<string> | null | undefined;
  /** When it was signed, as exactly as is known: 2021, 2021-05 or 2021-05-20. */
  signedOn?: string | null | undefined;
  /** Its first day; unknown when left out. */
  from?: string | null | undefined;
  /** Its last day; unknown when left out. */
  until?: string | null | undefined;
  /** It goes on until further notice. */
  openEnded?: boolean | null | undefined;
  /** Where it is from; the municipality's own word when left out. */
  source?: SourceInput | null | undefined;
  /** The day it was so; today when left out. */
  observedOn?: string | null | undefined;
  /** Who may see it; everybody who may read when left out, but only the municipality when it says what an agreement with a named faith community lacks. */
  lane?: Lane | null | undefined;
};

/** A new period of an agreement. */
export type AgreementRenewInput = {
  /** The first day of the new period. */
  from: string;
  /** Its last day; unknown when left out. */
  until?: string | null | undefined;
  /** It goes on until further notice. */
  openEnded?: boolean | null | undefined;
  /** It is in writing. */
  written?: boolean | null | undefined;
  /** Its purposes concern prevention. */
  prevention?: boolean | null | undefined;
  /** It states at least one purpose. */
  purposeStated?: boolean | null | undefined;
  /** It states at least one area. */
  areaStated?: boolean | null | undefined;
  /** It has a clause on democratic principles. */
  democracyClause?: boolean | null | undefined;
  /** It covers violent extremism. */
  coversExtremism?: boolean | null | undefined;
  /** It says how it is followed up. */
  followUpStated?: boolean | null | undefined;
  /** It has a steering group. */
  steeringGroup?: boolean | null | undefined;
  /** It says how it is ended. */
  noticeStated?: boolean | null | undefined;
  /** Its purposes, as the text words them; at most 20. */
  purposes?: Array<string> | null | undefined;
  /** Its areas, as the text words them; at most 20. */
  areas?: Array<string> | null | undefined;
  /** When it was signed, as exactly as is known: 2021, 2021-05 or 2021-05-20. */
  signedOn?: string | null | undefined;
  /** Where it is from; the municipality's own word when left out. */
  source?: SourceInput | null | undefined;
  /** The day it was so; today when left out. */
  observedOn?: string | null | undefined;
};

/** The end of an agreement. */
export type AgreementEndInput = {
  /** Its last day, which has come; today when left out. */
  on?: string | null | undefined;
  /** Where it is from; the municipality's own word when left out. */
  source?: SourceInput | null | undefined;
  /** The day it was so; today when left out. */
  observedOn?: string | null | undefined;
};

/** Where an agreement applies. */
export type CoverInput = {
  /** The municipality, by its code. */
  municipality: string;
  /** Whether it applies in all of it; WHOLE when left out, PART when an area is named. */
  extent?: Extent | null | undefined;
  /** The area's name, when it applies in a part. */
  area?: string | null | undefined;
};

/** What sort of agreement it is. */
export type AgreementKind =
  /** Police–municipality agreement (samverkansöverenskommelse polis–kommun). */
  | 'POLICE_AGREEMENT'
  /** Citizen promise (medborgarlöfte). */
  | 'CITIZEN_PROMISE'
  /** Civil–public partnership (IOP) (idéburet offentligt partnerskap (IOP)). */
  | 'IOP'
  /** Local compact (lokal överenskommelse med civilsamhället). */
  | 'LOCAL_COMPACT'
  /** Collaboration agreement (samverkansavtal). */
  | 'COLLABORATION_AGREEMENT';

/** How a territory stands against a norm. */
export type State =
  /** Not in force on the day, of another level or elsewhere, waits for another norm, or no actor of the kind works here. */
  | 'NOT_APPLICABLE'
  /** Met, by facts that hold on the day. */
  | 'MET'
  /** Not met, with a decision that explains why, in force on the day. */
  | 'EXPLAINED'
  /** Not met, but the duty is to work for it, and that has been done within 12 months. */
  | 'EFFORT_DOCUMENTED'
  /** Not met: the registers it takes to say so are complete and recent. */
  | 'NOT_MET'
  /** Nobody has said. Never a failing. */
  | 'UNKNOWN';

/** Why a norm does not apply. */
export type Because =
  /** It is not in force on the day. */
  | 'NOT_IN_FORCE'
  /** It is for other territories. */
  | 'OUTSIDE_REACH'
  /** The norm it presumes is not met. */
  | 'PRESUMES'
  /** The municipality has confirmed that no actor of the kind works here. */
  | 'NO_SUCH_ACTOR';

/** What sort of gap it is. */
export type Reason =
  /** Nothing of the sort is on record. */
  | 'ABSENT'
  /** It exists, but sits in no forum and is party to no agreement. */
  | 'UNCONNECTED'
  /** It takes part, but nothing is in writing. */
  | 'INFORMAL'
  /** It was there, and ended. */
  | 'LAPSED'
  /** It was there when last confirmed, too long ago. */
  | 'STALE'
  /** Something of it is there, but not all, or not all is stated. */
  | 'INCOMPLETE'
  /** What it rests on is disputed. */
  | 'DISPUTED';

/** Which way an indication points. */
export type Towards =
  /** Towards the norm being met. */
  | 'MET'
  /** Towards a gap: something to ask about. */
  | 'NOT_MET';

/** A step towards meeting a norm. */
export type EffortStep =
  /** The partner was invited. */
  | 'INVITED'
  /** The partner was reminded. */
  | 'REMINDED'
  /** A meeting was held. */
  | 'MET'
  /** The partner declined. */
  | 'DECLINED'
  /** It is planned. */
  | 'PLANNED';

/** How somebody is reached. */
export type ContactWay =
  /** At a meeting. */
  | 'MEETING'
  /** By telephone. */
  | 'TELEPHONE'
  /** By electronic mail. */
  | 'MAIL'
  /** By letter. */
  | 'LETTER'
  /** By a visit. */
  | 'VISIT'
  /** In another way. */
  | 'OTHER';

/** The end of a channel. */
export type ChannelEndInput = {
  /** Its last day; today when left out. */
  on?: string | null | undefined;
  /** Where it is from; the municipality's own word when left out. */
  source?: SourceInput | null | undefined;
  /** The day it was so; today when left out. */
  observedOn?: string | null | undefined;
};

/** Why a fact is contested. */
export type FactDisputeInput = {
  /** The municipality, by its code. */
  municipality: string;
  /** In a sentence or more; kept in the audit. No names of persons. */
  reason: string;
  /** Since which day; today when left out. */
  from?: string | null | undefined;
  /** Where it is from; the municipality's own word when left out. */
  source?: SourceInput | null | undefined;
  /** The day it was so; today when left out. */
  observedOn?: string | null | undefined;
};

/** When it ended. */
export type DocumentEndInput = {
  /** Its last day; today when left out. */
  on?: string | null | undefined;
  /** Where it is from; the municipality's own word when left out. */
  source?: SourceInput | null | undefined;
  /** The day it was so; today when left out. */
  observedOn?: string | null | undefined;
};

/** What sort of document it is. */
export type DocumentKind =
  /** Situation picture (lägesbild). */
  | 'SITUATION_PICTURE'
  /** Action plan (åtgärdsplan eller handlingsplan). */
  | 'ACTION_PLAN'
  /** Programme (program). */
  | 'PROGRAMME'
  /** Guideline (riktlinje). */
  | 'GUIDELINE'
  /** Routine (rutin). */
  | 'ROUTINE'
  /** Mandate (uppdrag). */
  | 'MANDATE'
  /** Report (rapport). */
  | 'REPORT'
  /** Information page (informationssida). */
  | 'INFORMATION_PAGE';

/** Who decided something in a municipality. */
export type DecidedBy =
  /** The municipal council (kommunfullmäktige). */
  | 'KF'
  /** The municipal executive board (kommunstyrelsen). */
  | 'KS'
  /** Another board (nämnd). */
  | 'NAMND'
  /** A district council (stadsdelsnämnd). */
  | 'DISTRICT'
  /** Somebody else. */
  | 'OTHER';

/** A step towards meeting a norm. */
export type EffortRecordInput = {
  /** The municipality, by its code. */
  municipality: string;
  /** The norm, by its id. */
  recommendation: string;
  /** What was done. */
  step: EffortStep;
  /** With whom; those concerned in general when left out. */
  actor?: string | null | undefined;
  /** The day; today when left out. */
  on?: string | null | undefined;
  /** How they were reached. */
  via?: ContactWay | null | undefined;
  /** Where it is from; the municipality's own word when left out. */
  source?: SourceInput | null | undefined;
  /** The day it was so; today when left out. */
  observedOn?: string | null | undefined;
  /** Who may see it; its municipality only when left out. Not for a decline. */
  lane?: Lane | null | undefined;
};

/** A decision why a norm is not followed. */
export type GapExplainInput = {
  /** The municipality, by its code. */
  municipality: string;
  /** The norm, by its id. */
  recommendation: string;
  /** Who decided; a district council counts as OTHER. */
  decidedBy: DecidedBy;
  /** Why, as decided; at most 2000 characters, no names of persons. */
  reason: string;
  /** The day it was decided; today when left out. */
  decidedOn?: string | null | undefined;
  /** The last day it holds; unknown when left out. */
  until?: string | null | undefined;
  /** It holds until further notice. */
  openEnded?: boolean | null | undefined;
  /** Where it is from; the municipality's own word when left out. */
  source?: SourceInput | null | undefined;
  /** The day it was so; today when left out. */
  observedOn?: string | null | undefined;
  /** Who may see it; everybody who may read when left out. */
  lane?: Lane | null | undefined;
};

/** Whether a fact can be relied on, on a day. */
export type FactStanding =
  /** It is so on the day, and confirmed within 24 months (our limit) where its end is not stated. */
  | 'HOLDS'
  /** It was so when last confirmed, longer ago than 24 months (our limit), or in an undated source. */
  | 'LAST_KNOWN'
  /** Its last day has passed. */
  | 'ENDED'
  /** Its first day is still to come. */
  | 'FUTURE'
  /** A municipality disputes it. */
  | 'DISPUTED';

/** Who may see a fact. */
export type Lane =
  /** Everybody who may read. */
  | 'SHARED'
  /** Its municipality only. */
  | 'OWN'
  /** Its municipality only, and marked wherever it is shown. */
  | 'SECRET';

/** What is known of an end. */
export type UntilKind =
  /** It ends on a day. */
  | 'DAY'
  /** Until further notice, says the source. */
  | 'OPEN_ENDED'
  /** The source does not say. */
  | 'UNKNOWN';

/** What sort of source a fact comes from. */
export type SourceKind =
  /** A municipality's own page. */
  | 'MUNICIPAL_PAGE'
  /** A state agency's or region's page. */
  | 'AUTHORITY_PAGE'
  /** Press, or another page; not to be leaned on. */
  | 'PRESS_OR_OTHER'
  /** An archive of documents, often known by title only. */
  | 'DOCUMENT_ARCHIVE'
  /** A public register. */
  | 'REGISTER'
  /** Reported by the municipality. */
  | 'MUNICIPALITY_REPORT'
  /** Confirmed by the partner. */
  | 'PARTNER_CONFIRMATION'
  /** Invented for demonstration. */
  | 'INVENTED';

/** What a register is of. */
export type InventoryScope =
  /** Which forums there are. */
  | 'FORUMS'
  /** Who sits in one forum. */
  | 'FORUM_SEATS'
  /** Which organisations there are. */
  | 'ACTORS'
  /** Which agreements there are. */
  | 'AGREEMENTS'
  /** Which documents there are. */
  | 'DOCUMENTS'
  /** Which functions there are. */
  | 'FUNCTIONS'
  /** Which services there are. */
  | 'SERVICES'
  /** Which information channels there are. */
  | 'CHANNELS';

/** Who says that a register is complete. */
export type InventoryBasis =
  /** The municipality. */
  | 'CONFIRMED'
  /** An official page that lists a forum's members. */
  | 'PUBLISHED';

/** What is to be different about a fact. */
export type FactCorrectInput = {
  /** What something is called; for names. */
  name?: string | null | undefined;
  /** As what the actor sits; for seats. */
  role?: SeatRole | null | undefined;
  /** At what level the actor is represented; for seats. */
  level?: SeatLevel | null | undefined;
  /** Whether it concerns all of the territory; for where something works or applies. */
  extent?: Extent | null | undefined;
  /** The area's name, when it concerns a part. */
  area?: string | null | undefined;
  /** Its first day. */
  from?: string | null | undefined;
  /** Its last day. */
  until?: string | null | undefined;
  /** It goes on until further notice. */
  openEnded?: boolean | null | undefined;
  /** Where the correction is from; the old source when left out. */
  source?: SourceInput | null | undefined;
  /** The day the source says it; the old day when left out. */
  observedOn?: string | null | undefined;
};

/** Why a fact is taken back. */
export type FactRetractInput = {
  /** In one sentence; kept in the audit. No names of persons. */
  reason: string;
};

/** Why an act is undone. */
export type ActUndoInput = {
  /** In one sentence; kept in the audit. No names of persons. */
  reason?: string | null | undefined;
};

/** How sure a gap is. */
export type Certainty =
  /** Established: the registers it takes to say so are complete and recent. */
  | 'ESTABLISHED'
  /** Indicated: something to ask about. */
  | 'INDICATED';

/** A forum to put on record. */
export type ForumAddInput = {
  /** The municipality it works in, by its code. */
  municipality: string;
  /** Other municipalities it works in, by their codes. */
  alsoIn?: Array<string> | null | undefined;
  /** What sort of forum. */
  kind: ActorKind;
  /** What it is called, in Swedish; at most 300 characters. */
  name: string;
  /** STRATEGIC for a council in the meaning of 10 § of lag (2023:196). */
  level?: ForumLevel | null | undefined;
  /** Who leads it. */
  leadership?: Leadership | null | undefined;
  /** It has a stated mission. */
  mission?: boolean | null | undefined;
  /** It has stated goals. */
  goals?: boolean | null | undefined;
  /** Its topics go beyond violent extremism. */
  beyondExtremism?: boolean | null | undefined;
  /** Its topics include violent extremism. */
  coversExtremism?: boolean | null | undefined;
  /** The list of its members is public. */
  published?: boolean | null | undefined;
  /** How often it meets in a year. */
  meetingsPerYear?: number | null | undefined;
  /** OPERATING when left out; PLANNED counts for nothing yet. */
  status?: Status | null | undefined;
  /** Its first day; unknown when left out. */
  from?: string | null | undefined;
  /** Its last day; unknown when left out. */
  until?: string | null | undefined;
  /** It goes on until further notice. */
  openEnded?: boolean | null | undefined;
  /** Where it is from; the municipality's own word when left out. */
  source?: SourceInput | null | undefined;
  /** The day it was so; today when left out. */
  observedOn?: string | null | undefined;
  /** Who may see it; everybody who may read when left out. */
  lane?: Lane | null | undefined;
};

/** A seat in a forum. */
export type ForumJoinInput = {
  /** Who. */
  actor: string;
  /** As what; MEMBER when left out. */
  role?: SeatRole | null | undefined;
  /** By whom it is represented; not stated when left out. */
  level?: SeatLevel | null | undefined;
  /** Its first day; unknown when left out. */
  from?: string | null | undefined;
  /** Its last day; unknown when left out. */
  until?: string | null | undefined;
  /** It goes on until further notice. */
  openEnded?: boolean | null | undefined;
  /** Where it is from; the municipality's own word when left out. */
  source?: SourceInput | null | undefined;
  /** The day it was so; today when left out. */
  observedOn?: string | null | undefined;
};

/** The end of a seat. */
export type ForumLeaveInput = {
  /** Who. */
  actor: string;
  /** Its last day; today when left out. */
  on?: string | null | undefined;
  /** Where it is from; the municipality's own word when left out. */
  source?: SourceInput | null | undefined;
  /** The day it was so; today when left out. */
  observedOn?: string | null | undefined;
};

/** The end of a forum. */
export type ForumEndInput = {
  /** Its last day; today when left out. */
  on?: string | null | undefined;
  /** Where it is from; the municipality's own word when left out. */
  source?: SourceInput | null | undefined;
  /** The day it was so; today when left out. */
  observedOn?: string | null | undefined;
};

/** A meeting. */
export type MeetingRecordInput = {
  /** Its day. */
  on: string;
  /** The actors that were there; at most 200. */
  attendedBy: Array<string>;
  /** Where it is from; the municipality's own word when left out. */
  source?: SourceInput | null | undefined;
};

/** Whether something is in force. */
export type Status =
  /** In force, adopted, running. */
  | 'OPERATING'
  /** Planned; counts for nothing yet. */
  | 'PLANNED'
  /** A draft; counts for nothing yet. */
  | 'DRAFT'
  /** Ended. */
  | 'ENDED';

/** On which level a forum works. */
export type ForumLevel =
  /** Handles strategic questions: the law's strategic council. */
  | 'STRATEGIC'
  /** Handles the daily work. */
  | 'OPERATIVE';

/** Who leads a forum. */
export type Leadership =
  /** The municipality. */
  | 'MUNICIPALITY'
  /** The municipality together with another. */
  | 'JOINT'
  /** Somebody else. */
  | 'OTHER';

/** As what an actor sits in a forum. */
export type SeatRole =
  /** Leads it. */
  | 'CHAIR'
  /** Belongs to it. */
  | 'MEMBER'
  /** Is called in when needed. */
  | 'ADJUNCT';

/** At what level an actor is represented. */
export type SeatLevel =
  /** By somebody in a leading position. */
  | 'LEADING'
  /** By somebody in the daily work. */
  | 'OPERATIVE';

/** How a seat is known. */
export type SeatBasis =
  /** The source names the member. */
  | 'NAMED'
  /** It only follows from what the form is: indicates, establishes nothing. */
  | 'DEFINITION'
  /** Planned; counts for nothing yet. */
  | 'PLANNED';

/** When it ended. */
export type FunctionEndInput = {
  /** Its last day; today when left out. */
  on?: string | null | undefined;
  /** Where it is from; the municipality's own word when left out. */
  source?: SourceInput | null | undefined;
  /** The day it was so; today when left out. */
  observedOn?: string | null | undefined;
};

/** What sort of function it is. */
export type FunctionKind =
  /** Coordinator against violent extremism (samordnare mot våldsbejakande extremism). */
  | 'COORDINATOR_EXTREMISM'
  /** Crime-prevention coordinator (brottsförebyggande samordningsfunktion). */
  | 'COORDINATOR_CRIME_PREVENTION'
  /** National coordination (nationell samordning). */
  | 'NATIONAL_COORDINATION';

/** Lists that are complete. */
export type InventoryConfirmInput = {
  /** The municipality, by its code. */
  municipality: string;
  /** Which lists. */
  scopes: Array<InventoryScope>;
  /** For FORUM_SEATS the forum whose seats are all on record; every forum on record when left out. */
  forum?: string | null | undefined;
  /** The kinds that the list is complete for, when it is one list; all kinds when left out. */
  kinds?: Array<string> | null | undefined;
  /** Where it is from; the municipality's own word when left out. */
  source?: SourceInput | null | undefined;
  /** The day they were complete; today when left out. They are good for 24 months. */
  observedOn?: string | null | undefined;
};

/** Lists that were confirmed by mistake. */
export type InventoryTakeBackInput = {
  /** The municipality, by its code. */
  municipality: string;
  /** Which lists. */
  scopes: Array<InventoryScope>;
  /** For FORUM_SEATS the forum; every forum when left out. */
  forum?: string | null | undefined;
  /** The day they were said to be complete; today when left out. */
  observedOn?: string | null | undefined;
};

/** A sort of node. */
export type NetworkNodeType =
  /** A territory. */
  | 'TERRITORY'
  /** An organisation. */
  | 'ORGANISATION'
  /** A forum. */
  | 'FORUM'
  /** An agreement. */
  | 'AGREEMENT';

/** Whether a node is there. */
export type Presence =
  /** It is on record. */
  | 'PRESENT'
  /** Recommended, and established not to be there. */
  | 'MISSING'
  /** Recommended, and nobody has said whether it is there. */
  | 'UNKNOWN';

/** What joins two nodes. */
export type NetworkEdgeKind =
  /** A seat in a forum. */
  | 'SEAT'
  /** A party to an agreement. */
  | 'PARTY'
  /** A forum works in a territory, or an agreement counts there. */
  | 'SERVES';

/** Sorts of prevention, as the strategy divides them. */
export type Dimension =
  /** To promote democracy (främja). */
  | 'PROMOTE'
  /** To prevent (förebygga). */
  | 'PREVENT'
  /** To counter (förhindra). */
  | 'COUNTER';

/** How strongly a source words a norm, the strongest first. */
export type Strength =
  /** Shall, by statute. */
  | 'SKA_LAG'
  /** Shall, must, is required (ska, måste, krävs). */
  | 'SKA'
  /** Should, is recommended (bör, rekommenderas, behöver). */
  | 'BOR'
  /** Obvious, decisive, important (självklar, avgörande, viktig). */
  | 'SJALVKLAR'
  /** May, helps (kan, underlättar). */
  | 'KAN'
  /** Practice and handbooks. */
  | 'GUIDANCE';

/** How much a gap weighs, the heaviest first; ours. */
export type Severity =
  /** A statutory duty. */
  | 'CRITICAL'
  /** High. */
  | 'HIGH'
  /** Medium. */
  | 'MEDIUM'
  /** Low. */
  | 'LOW'
  /** For information. */
  | 'INFO';

/** What is owed. */
export type Duty =
  /** That it is so. */
  | 'RESULT'
  /** That it is worked for: a documented effort counts. */
  | 'EFFORT';

/** A level of territory. */
export type Level =
  /** A municipality. */
  | 'MUNICIPALITY'
  /** A county. */
  | 'COUNTY'
  /** The country. */
  | 'COUNTRY';

/** A text that norms stand in. */
export type CitedSource =
  /** The national coordinator's strategy against violent extremism, 2016. */
  | 'STRATEGY_2016'
  /** Lag (2023:196) om kommuners ansvar för brottsförebyggande arbete. */
  | 'LAW_2023_196'
  /** Practice and handbooks. */
  | 'PRACTICE';

/** Who set a number. */
export type ParameterSource =
  /** The text that the norm is from. */
  | 'SOURCE'
  /** We; nothing that hangs on it is CRITICAL. */
  | 'OURS';

/** A kind of actor that a municipality does not have. */
export type NoSuchActorRecordInput = {
  /** The municipality, by its code. */
  municipality: string;
  /** The kind of organisation. */
  kind: ActorKind;
  /** Its first day; unknown when left out. */
  from?: string | null | undefined;
  /** Its last day; unknown when left out. */
  until?: string | null | undefined;
  /** It goes on until further notice. */
  openEnded?: boolean | null | undefined;
  /** Where it is from; the municipality's own word when left out. */
  source?: SourceInput | null | undefined;
  /** The day it was so; today when left out. */
  observedOn?: string | null | undefined;
  /** Who may see it; everybody who may read when left out. */
  lane?: Lane | null | undefined;
};

/** What a reader is to the system. */
export type Role =
  /** Anybody: the norms, and counts for counties and the country. */
  | 'PUBLIC'
  /** Reads shared facts and the results that rest on them, everywhere. */
  | 'VIEWER'
  /** A municipality's coordinator: reads and writes everything of the own municipalities, elsewhere as VIEWER. */
  | 'COORDINATOR'
  /** National or regional staff: as VIEWER, and rounds, drafts of rules and analysis. */
  | 'NATIONAL'
  /** Keeps the system running. */
  | 'ADMIN';

/** The language of labels, titles and accounts. */
export type Lang =
  /** Swedish. */
  | 'SV'
  /** English. */
  | 'EN';

/** When it ended. */
export type ServiceEndInput = {
  /** Its last day; today when left out. */
  on?: string | null | undefined;
  /** Where it is from; the municipality's own word when left out. */
  source?: SourceInput | null | undefined;
  /** The day it was so; today when left out. */
  observedOn?: string | null | undefined;
};

/** A sort of suggestion. No information channel is suggested to anybody but authorities, since no legal basis opens one. */
export type SuggestionKind =
  /** The least change that closes the gap. */
  | 'LEAST_CHANGE'
  /** A partner of the kind that is on record in the municipality. */
  | 'ACTOR_HERE'
  /** A partner of the kind that works in the whole county. */
  | 'ACTOR_IN_COUNTY'
  /** A partner of the kind that neighbours or others in the county work with. */
  | 'ACTOR_OF_OTHERS'
  /** A forum, plan or service of neighbours or others in the county that could cover this municipality too. */
  | 'SHARED_SOLUTION';

export type SettingQueryVariables = Exact<{ [key: string]: never; }>;


export type SettingQuery = { viewer: { role: Role, municipalities: Array<string> }, country: { invented: boolean } };

export type SearchQueryVariables = Exact<{
  text: string;
  lang: Lang;
}>;


export type SearchQuery = { search: Array<{ name: string, label: string, territory:
      | { name: string, code: string }
      | { name: string, code: string }
      | { name: string, code: string }
     | null, node:
      | { __typename: 'Country', id: string }
      | { __typename: 'County', code: string, id: string }
      | { __typename: 'Municipality', code: string, id: string }
      | { __typename: 'Agreement', id: string }
      | { __typename: 'Fact', id: string }
      | { __typename: 'Channel', id: string }
      | { __typename: 'Document', id: string }
      | { __typename: 'Forum', id: string }
      | { __typename: 'Flag', id: string }
      | { __typename: 'Function', id: string }
      | { __typename: 'Organisation', id: string }
      | { __typename: 'Service', id: string }
     }> };

export type AccountQueryVariables = Exact<{
  code: string;
  norm: string;
  lang: Lang;
}>;


export type AccountQuery = { municipality: { assessment: { results: Array<{ state: State, account: string, remedy: string | null, lapsesOn: string | null, indication: { towards: Towards, day: string | null, sources: Array<{ title: string, url: string | null }> } | null }> } } | null };

export type CoverageQueryVariables = Exact<{
  lang: Lang;
}>;


export type CoverageQuery = { coverage: { asOf: string, cells: Array<number>, territories: Array<
      | { code: string, name: string, population: number | null }
      | { code: string, name: string, population: number | null }
      | { code: string, name: string, population: number | null, county: { code: string, name: string }, group: { code: string, name: string } | null }
    >, recommendations: Array<{ id: string, title: string, severity: Severity, strength: Strength, dimensions: Array<Dimension>, actorKinds: Array<ActorKind>, pack: { id: string, title: string }, measure: { id: string, title: string } }>, legend: Array<{ value: number, state: State, towards: Towards | null }> } };

export type ActorQueryVariables = Exact<{
  id: string;
  lang: Lang;
}>;


export type ActorQuery = { actor:
    | { __typename: 'Forum', id: string, name: string, kind: ActorKind, label: string, description: { status: Status, leadership: Leadership | null, meetingsPerYear: number | null } | null, members: Array<{ role: SeatRole, actor:
          | { id: string, name: string, label: string }
          | { id: string, name: string, label: string }
        , fact: { id: string, standing: FactStanding, observedOn: string | null, confirmedOn: string | null, period: { from: string | null, until: string | null, untilKind: UntilKind }, sources: Array<{ title: string, url: string | null }> } }>, names: Array<{ name: string }>, reach: Array<{ extent: Extent, area: string | null, territory:
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
        , fact: { id: string, standing: FactStanding, observedOn: string | null, confirmedOn: string | null, period: { from: string | null, until: string | null, untilKind: UntilKind }, sources: Array<{ title: string, url: string | null }> } }>, partOf: Array<{ whole:
          | { id: string, name: string }
          | { id: string, name: string }
         }>, parts: Array<{ part:
          | { id: string, name: string, label: string }
          | { id: string, name: string, label: string }
         }>, seats: Array<{ role: SeatRole, forum: { id: string, name: string, label: string }, fact: { id: string, standing: FactStanding, observedOn: string | null, confirmedOn: string | null, period: { from: string | null, until: string | null, untilKind: UntilKind }, sources: Array<{ title: string, url: string | null }> } }>, parties: Array<{ to:
          | { __typename: 'Agreement', id: string, name: string, label: string }
          | { __typename: 'Channel', id: string }
        , fact: { id: string, standing: FactStanding, observedOn: string | null, confirmedOn: string | null, period: { from: string | null, until: string | null, untilKind: UntilKind }, sources: Array<{ title: string, url: string | null }> } }> }
    | { __typename: 'Organisation', sector: Sector | null, placeholder: boolean, organisationNumber: string | null, id: string, name: string, kind: ActorKind, label: string, holdings: Array<{ function: { id: string, name: string, label: string }, fact: { id: string, standing: FactStanding, observedOn: string | null, confirmedOn: string | null, period: { from: string | null, until: string | null, untilKind: UntilKind }, sources: Array<{ title: string, url: string | null }> } }>, names: Array<{ name: string }>, reach: Array<{ extent: Extent, area: string | null, territory:
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
        , fact: { id: string, standing: FactStanding, observedOn: string | null, confirmedOn: string | null, period: { from: string | null, until: string | null, untilKind: UntilKind }, sources: Array<{ title: string, url: string | null }> } }>, partOf: Array<{ whole:
          | { id: string, name: string }
          | { id: string, name: string }
         }>, parts: Array<{ part:
          | { id: string, name: string, label: string }
          | { id: string, name: string, label: string }
         }>, seats: Array<{ role: SeatRole, forum: { id: string, name: string, label: string }, fact: { id: string, standing: FactStanding, observedOn: string | null, confirmedOn: string | null, period: { from: string | null, until: string | null, untilKind: UntilKind }, sources: Array<{ title: string, url: string | null }> } }>, parties: Array<{ to:
          | { __typename: 'Agreement', id: string, name: string, label: string }
          | { __typename: 'Channel', id: string }
        , fact: { id: string, standing: FactStanding, observedOn: string | null, confirmedOn: string | null, period: { from: string | null, until: string | null, untilKind: UntilKind }, sources: Array<{ title: string, url: string | null }> } }> }
   | null };

export type AgreementsQueryVariables = Exact<{
  lang: Lang;
  kinds?: Array<AgreementKind> | AgreementKind | null | undefined;
  county?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type AgreementsQuery = { agreements: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, kind: AgreementKind, label: string, descriptions: Array<{ status: Status, fact: { standing: FactStanding, observedOn: string | null, confirmedOn: string | null, period: { from: string | null, until: string | null, untilKind: UntilKind }, sources: Array<{ title: string, url: string | null }> } }>, parties: Array<{ actor:
          | { id: string, name: string, kind: ActorKind }
          | { id: string, name: string, kind: ActorKind }
         }> }> } };

export type MunicipalityQueryVariables = Exact<{
  code: string;
  lang: Lang;
}>;


export type MunicipalityQuery = { municipality: { id: string, code: string, name: string, invented: boolean, population: number | null, populationOn: string | null, county: { code: string, name: string }, group: { code: string, name: string } | null, neighbours: Array<{ code: string, name: string }>, assessment: { asOf: string, results: Array<{ state: State, because: Because | null, reason: Reason | null, severity: Severity, lapsesOn: string | null, recommendation: { id: string, title: string, actorKinds: Array<ActorKind>, strength: Strength, severity: Severity, measure: { id: string, title: string }, pack: { id: string, title: string } }, indication: { towards: Towards, day: string | null } | null }> }, forums: { nodes: Array<{ id: string, name: string, invented: boolean, kind: ActorKind, label: string, description: { status: Status, level: ForumLevel | null, leadership: Leadership | null } | null, members: Array<{ role: SeatRole, level: SeatLevel | null, basis: SeatBasis, actor:
            | { id: string, name: string, kind: ActorKind }
            | { id: string, name: string, kind: ActorKind }
          , fact: { id: string, standing: FactStanding, observedOn: string | null, confirmedOn: string | null, period: { from: string | null, until: string | null, untilKind: UntilKind }, sources: Array<{ title: string, url: string | null }> } }>, inventories: Array<{ basis: InventoryBasis, day: string | null }> }> }, agreements: { nodes: Array<{ id: string, name: string, kind: AgreementKind, label: string, descriptions: Array<{ status: Status, written: boolean | null, fact: { standing: FactStanding, observedOn: string | null, confirmedOn: string | null, period: { from: string | null, until: string | null, untilKind: UntilKind }, sources: Array<{ title: string, url: string | null }> } }>, parties: Array<{ actor:
            | { id: string, name: string, kind: ActorKind }
            | { id: string, name: string, kind: ActorKind }
          , fact: { id: string, standing: FactStanding, observedOn: string | null, confirmedOn: string | null, period: { from: string | null, until: string | null, untilKind: UntilKind }, sources: Array<{ title: string, url: string | null }> } }> }> }, documents: Array<{ id: string, name: string, kind: DocumentKind, label: string, descriptions: Array<{ status: Status, decidedBy: DecidedBy | null, url: string | null, fact: { standing: FactStanding, observedOn: string | null, confirmedOn: string | null, period: { from: string | null, until: string | null, untilKind: UntilKind }, sources: Array<{ title: string, url: string | null }> } }> }>, functions: Array<{ id: string, name: string, kind: FunctionKind, label: string, description: { status: Status, contactPoint: boolean | null } | null, descriptions: Array<{ status: Status, fact: { standing: FactStanding, observedOn: string | null, confirmedOn: string | null, period: { from: string | null, until: string | null, untilKind: UntilKind }, sources: Array<{ title: string, url: string | null }> } }>, holdings: Array<{ actor:
          | { id: string, name: string }
          | { id: string, name: string }
         }> }>, inventories: Array<{ scope: InventoryScope, kinds: Array<string>, basis: InventoryBasis, day: string | null, forum: { id: string, name: string } | null }>, flags: { nodes: Array<{ openedOn: string, recommendation: { id: string } }> } } | null };

export type AgeFragment = { standing: FactStanding, observedOn: string | null, confirmedOn: string | null, period: { from: string | null, until: string | null, untilKind: UntilKind }, sources: Array<{ title: string, url: string | null }> };

export type ArgumentQueryVariables = Exact<{
  code: string;
  norm: string;
  lang: Lang;
}>;


export type ArgumentQuery = { municipality: { assessment: { results: Array<{ state: State, because: Because | null, reason: Reason | null, severity: Severity, lapsesOn: string | null, account: string, remedy: string | null, recommendation: { id: string, title: string, strength: Strength, pack: { id: string, title: string }, citations: Array<{ source: CitedSource, heading: string, place: string, strength: Strength, paraphrase: string }> }, indication: { towards: Towards, day: string | null, sources: Array<{ title: string, url: string | null }> } | null, evidence: Array<{ id: string, says: string, standing: FactStanding, observedOn: string | null, confirmedOn: string | null, period: { from: string | null, until: string | null, untilKind: UntilKind }, sources: Array<{ title: string, url: string | null }> }>, leastChange: { says: string } | null, explanation: { reason: string, decidedBy: DecidedBy | null, fact: { standing: FactStanding, observedOn: string | null, confirmedOn: string | null, period: { from: string | null, until: string | null, untilKind: UntilKind }, sources: Array<{ title: string, url: string | null }> } } | null, efforts: Array<{ step: EffortStep, day: string | null, actor:
            | { id: string, name: string }
            | { id: string, name: string }
           | null, fact: { id: string } }>, suggestions: Array<{ rank: number, kind: SuggestionKind, says: string, reasons: Array<string>, thing:
            | { __typename: 'Country', id: string }
            | { __typename: 'County', id: string }
            | { __typename: 'Municipality', id: string }
            | { __typename: 'Agreement', id: string }
            | { __typename: 'Fact', id: string }
            | { __typename: 'Channel', id: string }
            | { __typename: 'Document', id: string }
            | { __typename: 'Forum', id: string }
            | { __typename: 'Flag', id: string }
            | { __typename: 'Function', id: string }
            | { __typename: 'Organisation', id: string }
            | { __typename: 'Service', id: string }
           | null, neighbours: Array<
            | { code: string, name: string }
            | { code: string, name: string }
            | { code: string, name: string }
          > }> }> } } | null };

export type NetworkQueryVariables = Exact<{
  code: string;
  lang: Lang;
  asOf?: string | null | undefined;
}>;


export type NetworkQuery = { municipality: { network: { truncated: boolean, nodes: Array<{ id: string, label: string, type: NetworkNodeType, kind: string, sector: Sector | null, presence: Presence, distance: number, wide: boolean, wanted: Array<{ state: State, towards: Towards | null, tables: Array<string>, recommendation: { id: string, title: string } }> }>, edges: Array<{ id: string, source: string, target: string, kind: NetworkEdgeKind, from: string | null, until: string | null, role: SeatRole | null, basis: SeatBasis | null, observedOn: string | null }> }, networkMeasures: { sentences: Array<string>, singleTies: Array<{ actor:
          | { id: string }
          | { id: string }
        , table:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         }> } } | null };

export type QuestionsQueryVariables = Exact<{
  municipality: string;
  lang: Lang;
}>;


export type QuestionsQuery = { flags: { nodes: Array<{ id: string, severity: Severity, recommendation: { id: string, title: string }, result: { account: string, indication: { day: string | null, sources: Array<{ title: string, url: string | null }> } | null } | null }> } };

export type RecommendationQueryVariables = Exact<{
  id: string;
  lang: Lang;
}>;


export type RecommendationQuery = { recommendation: { id: string, version: string, title: string, severity: Severity, strength: Strength, dimensions: Array<Dimension>, duty: Duty, level: Level, inForceFrom: string, inForceUntil: string | null, remedy: string, pack: { id: string, title: string, issuer: string, binding: string, supersededBy: string | null, source: { name: string, url: string | null } }, measure: { id: string, title: string }, presumes: { id: string, title: string } | null, citations: Array<{ source: CitedSource, heading: string, place: string, strength: Strength, paraphrase: string }>, parameters: Array<{ name: string, value: string, from: ParameterSource, why: string }> } | null };

export type RulePacksQueryVariables = Exact<{
  lang: Lang;
}>;


export type RulePacksQuery = { rulePacks: Array<{ id: string, title: string, issuer: string, binding: string, supersededBy: string | null, source: { name: string, url: string | null }, measures: Array<{ id: string, title: string, recommendations: Array<{ id: string, title: string, severity: Severity, strength: Strength, level: Level }> }>, untested: Array<{ id: string, title: string, why: string }> }> };

export type GuideQueryVariables = Exact<{
  code: string;
  lang: Lang;
}>;


export type GuideQuery = { municipality: { code: string, inventoryGuide: { answered: number, open: number, later: number, unknown: number, settles: number, questions: Array<{ id: string, position: number, question: string, scope: InventoryScope, answeredOn: string | null, forum: { id: string, name: string } | null, settles: Array<{ id: string, title: string }>, onRecord: Array<{ fact: { id: string, says: string, observedOn: string | null, standing: FactStanding, sources: Array<{ title: string }> }, confirm: { act: string, arguments: unknown, says: string }, correct: Array<{ act: string, arguments: unknown, says: string }> }>, confirm: { act: string, arguments: unknown, says: string } | null, takeBack: { act: string, arguments: unknown, says: string } | null, add: { act: string, arguments: unknown, says: string } }> } } | null };

export type ReadyFragment = { act: string, arguments: unknown, says: string };

export type DoneFragment = { act: string | null, replayed: boolean, flags: { closed: Array<{ flag: string, severity: Severity, certainty: Certainty, territory:
        | { code: string, name: string }
        | { code: string, name: string }
        | { code: string, name: string }
      , recommendation: { id: string, title: string } }>, opened: Array<{ flag: string, severity: Severity, certainty: Certainty, territory:
        | { code: string, name: string }
        | { code: string, name: string }
        | { code: string, name: string }
      , recommendation: { id: string, title: string } }>, changed: Array<{ flag: string, severity: Severity, certainty: Certainty, territory:
        | { code: string, name: string }
        | { code: string, name: string }
        | { code: string, name: string }
      , recommendation: { id: string, title: string } }> }, warnings: Array<{ code: string, message: string }>, errors: Array<{ code: string, message: string, path: Array<string> }>, conflict: { asked: { id: string, says: string, observedOn: string | null, standing: FactStanding, period: { from: string | null, until: string | null, untilKind: UntilKind }, sources: Array<{ title: string }> } | null, now: { id: string, says: string, observedOn: string | null, standing: FactStanding, period: { from: string | null, until: string | null, untilKind: UntilKind }, sources: Array<{ title: string }> } | null } | null };

export type ChangeFragment = { flag: string, severity: Severity, certainty: Certainty, territory:
    | { code: string, name: string }
    | { code: string, name: string }
    | { code: string, name: string }
  , recommendation: { id: string, title: string } };

export type ComparedFragment = { id: string, says: string, observedOn: string | null, standing: FactStanding, period: { from: string | null, until: string | null, untilKind: UntilKind }, sources: Array<{ title: string }> };

export type WhatIfMutationVariables = Exact<{
  acts: Array<ActToTry> | ActToTry;
  lang: Lang;
}>;


export type WhatIfMutation = { done: { act: string | null, replayed: boolean, flags: { closed: Array<{ flag: string, severity: Severity, certainty: Certainty, territory:
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
        , recommendation: { id: string, title: string } }>, opened: Array<{ flag: string, severity: Severity, certainty: Certainty, territory:
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
        , recommendation: { id: string, title: string } }>, changed: Array<{ flag: string, severity: Severity, certainty: Certainty, territory:
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
        , recommendation: { id: string, title: string } }> }, warnings: Array<{ code: string, message: string }>, errors: Array<{ code: string, message: string, path: Array<string> }>, conflict: { asked: { id: string, says: string, observedOn: string | null, standing: FactStanding, period: { from: string | null, until: string | null, untilKind: UntilKind }, sources: Array<{ title: string }> } | null, now: { id: string, says: string, observedOn: string | null, standing: FactStanding, period: { from: string | null, until: string | null, untilKind: UntilKind }, sources: Array<{ title: string }> } | null } | null } };

export type ForumAddMutationVariables = Exact<{
  input: ForumAddInput;
  key?: string | null | undefined;
  lang: Lang;
}>;


export type ForumAddMutation = { done: { act: string | null, replayed: boolean, flags: { closed: Array<{ flag: string, severity: Severity, certainty: Certainty, territory:
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
        , recommendation: { id: string, title: string } }>, opened: Array<{ flag: string, severity: Severity, certainty: Certainty, territory:
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
        , recommendation: { id: string, title: string } }>, changed: Array<{ flag: string, severity: Severity, certainty: Certainty, territory:
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
        , recommendation: { id: string, title: string } }> }, warnings: Array<{ code: string, message: string }>, errors: Array<{ code: string, message: string, path: Array<string> }>, conflict: { asked: { id: string, says: string, observedOn: string | null, standing: FactStanding, period: { from: string | null, until: string | null, untilKind: UntilKind }, sources: Array<{ title: string }> } | null, now: { id: string, says: string, observedOn: string | null, standing: FactStanding, period: { from: string | null, until: string | null, untilKind: UntilKind }, sources: Array<{ title: string }> } | null } | null } };

export type ForumJoinMutationVariables = Exact<{
  id: string;
  input: ForumJoinInput;
  key?: string | null | undefined;
  lang: Lang;
}>;


export type ForumJoinMutation = { done: { act: string | null, replayed: boolean, flags: { closed: Array<{ flag: string, severity: Severity, certainty: Certainty, territory:
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
        , recommendation: { id: string, title: string } }>, opened: Array<{ flag: string, severity: Severity, certainty: Certainty, territory:
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
        , recommendation: { id: string, title: string } }>, changed: Array<{ flag: string, severity: Severity, certainty: Certainty, territory:
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
        , recommendation: { id: string, title: string } }> }, warnings: Array<{ code: string, message: string }>, errors: Array<{ code: string, message: string, path: Array<string> }>, conflict: { asked: { id: string, says: string, observedOn: string | null, standing: FactStanding, period: { from: string | null, until: string | null, untilKind: UntilKind }, sources: Array<{ title: string }> } | null, now: { id: string, says: string, observedOn: string | null, standing: FactStanding, period: { from: string | null, until: string | null, untilKind: UntilKind }, sources: Array<{ title: string }> } | null } | null } };

export type MeetingRecordMutationVariables = Exact<{
  id: string;
  input: MeetingRecordInput;
  key?: string | null | undefined;
  lang: Lang;
}>;


export type MeetingRecordMutation = { done: { act: string | null, replayed: boolean, flags: { closed: Array<{ flag: string, severity: Severity, certainty: Certainty, territory:
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
        , recommendation: { id: string, title: string } }>, opened: Array<{ flag: string, severity: Severity, certainty: Certainty, territory:
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
        , recommendation: { id: string, title: string } }>, changed: Array<{ flag: string, severity: Severity, certainty: Certainty, territory:
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
        , recommendation: { id: string, title: string } }> }, warnings: Array<{ code: string, message: string }>, errors: Array<{ code: string, message: string, path: Array<string> }>, conflict: { asked: { id: string, says: string, observedOn: string | null, standing: FactStanding, period: { from: string | null, until: string | null, untilKind: UntilKind }, sources: Array<{ title: string }> } | null, now: { id: string, says: string, observedOn: string | null, standing: FactStanding, period: { from: string | null, until: string | null, untilKind: UntilKind }, sources: Array<{ title: string }> } | null } | null } };

export type EffortRecordMutationVariables = Exact<{
  input: EffortRecordInput;
  key?: string | null | undefined;
  lang: Lang;
}>;


export type EffortRecordMutation = { done: { act: string | null, replayed: boolean, flags: { closed: Array<{ flag: string, severity: Severity, certainty: Certainty, territory:
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
        , recommendation: { id: string, title: string } }>, opened: Array<{ flag: string, severity: Severity, certainty: Certainty, territory:
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
        , recommendation: { id: string, title: string } }>, changed: Array<{ flag: string, severity: Severity, certainty: Certainty, territory:
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
        , recommendation: { id: string, title: string } }> }, warnings: Array<{ code: string, message: string }>, errors: Array<{ code: string, message: string, path: Array<string> }>, conflict: { asked: { id: string, says: string, observedOn: string | null, standing: FactStanding, period: { from: string | null, until: string | null, untilKind: UntilKind }, sources: Array<{ title: string }> } | null, now: { id: string, says: string, observedOn: string | null, standing: FactStanding, period: { from: string | null, until: string | null, untilKind: UntilKind }, sources: Array<{ title: string }> } | null } | null } };

export type GapExplainMutationVariables = Exact<{
  input: GapExplainInput;
  key?: string | null | undefined;
  lang: Lang;
}>;


export type GapExplainMutation = { done: { act: string | null, replayed: boolean, flags: { closed: Array<{ flag: string, severity: Severity, certainty: Certainty, territory:
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
        , recommendation: { id: string, title: string } }>, opened: Array<{ flag: string, severity: Severity, certainty: Certainty, territory:
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
        , recommendation: { id: string, title: string } }>, changed: Array<{ flag: string, severity: Severity, certainty: Certainty, territory:
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
        , recommendation: { id: string, title: string } }> }, warnings: Array<{ code: string, message: string }>, errors: Array<{ code: string, message: string, path: Array<string> }>, conflict: { asked: { id: string, says: string, observedOn: string | null, standing: FactStanding, period: { from: string | null, until: string | null, untilKind: UntilKind }, sources: Array<{ title: string }> } | null, now: { id: string, says: string, observedOn: string | null, standing: FactStanding, period: { from: string | null, until: string | null, untilKind: UntilKind }, sources: Array<{ title: string }> } | null } | null } };

export type InventoryConfirmMutationVariables = Exact<{
  input: InventoryConfirmInput;
  key?: string | null | undefined;
  lang: Lang;
}>;


export type InventoryConfirmMutation = { done: { act: string | null, replayed: boolean, flags: { closed: Array<{ flag: string, severity: Severity, certainty: Certainty, territory:
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
        , recommendation: { id: string, title: string } }>, opened: Array<{ flag: string, severity: Severity, certainty: Certainty, territory:
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
        , recommendation: { id: string, title: string } }>, changed: Array<{ flag: string, severity: Severity, certainty: Certainty, territory:
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
        , recommendation: { id: string, title: string } }> }, warnings: Array<{ code: string, message: string }>, errors: Array<{ code: string, message: string, path: Array<string> }>, conflict: { asked: { id: string, says: string, observedOn: string | null, standing: FactStanding, period: { from: string | null, until: string | null, untilKind: UntilKind }, sources: Array<{ title: string }> } | null, now: { id: string, says: string, observedOn: string | null, standing: FactStanding, period: { from: string | null, until: string | null, untilKind: UntilKind }, sources: Array<{ title: string }> } | null } | null } };

export type FactDisputeMutationVariables = Exact<{
  id: string;
  input: FactDisputeInput;
  key?: string | null | undefined;
  lang: Lang;
}>;


export type FactDisputeMutation = { done: { act: string | null, replayed: boolean, flags: { closed: Array<{ flag: string, severity: Severity, certainty: Certainty, territory:
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
        , recommendation: { id: string, title: string } }>, opened: Array<{ flag: string, severity: Severity, certainty: Certainty, territory:
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
        , recommendation: { id: string, title: string } }>, changed: Array<{ flag: string, severity: Severity, certainty: Certainty, territory:
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
        , recommendation: { id: string, title: string } }> }, warnings: Array<{ code: string, message: string }>, errors: Array<{ code: string, message: string, path: Array<string> }>, conflict: { asked: { id: string, says: string, observedOn: string | null, standing: FactStanding, period: { from: string | null, until: string | null, untilKind: UntilKind }, sources: Array<{ title: string }> } | null, now: { id: string, says: string, observedOn: string | null, standing: FactStanding, period: { from: string | null, until: string | null, untilKind: UntilKind }, sources: Array<{ title: string }> } | null } | null } };

export type FactCorrectMutationVariables = Exact<{
  id: string;
  input: FactCorrectInput;
  key?: string | null | undefined;
  lang: Lang;
}>;


export type FactCorrectMutation = { done: { act: string | null, replayed: boolean, flags: { closed: Array<{ flag: string, severity: Severity, certainty: Certainty, territory:
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
        , recommendation: { id: string, title: string } }>, opened: Array<{ flag: string, severity: Severity, certainty: Certainty, territory:
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
        , recommendation: { id: string, title: string } }>, changed: Array<{ flag: string, severity: Severity, certainty: Certainty, territory:
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
        , recommendation: { id: string, title: string } }> }, warnings: Array<{ code: string, message: string }>, errors: Array<{ code: string, message: string, path: Array<string> }>, conflict: { asked: { id: string, says: string, observedOn: string | null, standing: FactStanding, period: { from: string | null, until: string | null, untilKind: UntilKind }, sources: Array<{ title: string }> } | null, now: { id: string, says: string, observedOn: string | null, standing: FactStanding, period: { from: string | null, until: string | null, untilKind: UntilKind }, sources: Array<{ title: string }> } | null } | null } };

export type FactRetractMutationVariables = Exact<{
  id: string;
  input: FactRetractInput;
  key?: string | null | undefined;
  lang: Lang;
}>;


export type FactRetractMutation = { done: { act: string | null, replayed: boolean, flags: { closed: Array<{ flag: string, severity: Severity, certainty: Certainty, territory:
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
        , recommendation: { id: string, title: string } }>, opened: Array<{ flag: string, severity: Severity, certainty: Certainty, territory:
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
        , recommendation: { id: string, title: string } }>, changed: Array<{ flag: string, severity: Severity, certainty: Certainty, territory:
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
        , recommendation: { id: string, title: string } }> }, warnings: Array<{ code: string, message: string }>, errors: Array<{ code: string, message: string, path: Array<string> }>, conflict: { asked: { id: string, says: string, observedOn: string | null, standing: FactStanding, period: { from: string | null, until: string | null, untilKind: UntilKind }, sources: Array<{ title: string }> } | null, now: { id: string, says: string, observedOn: string | null, standing: FactStanding, period: { from: string | null, until: string | null, untilKind: UntilKind }, sources: Array<{ title: string }> } | null } | null } };

export type ActUndoMutationVariables = Exact<{
  id: string;
  input: ActUndoInput;
  key?: string | null | undefined;
  lang: Lang;
}>;


export type ActUndoMutation = { done: { act: string | null, replayed: boolean, flags: { closed: Array<{ flag: string, severity: Severity, certainty: Certainty, territory:
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
        , recommendation: { id: string, title: string } }>, opened: Array<{ flag: string, severity: Severity, certainty: Certainty, territory:
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
        , recommendation: { id: string, title: string } }>, changed: Array<{ flag: string, severity: Severity, certainty: Certainty, territory:
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
        , recommendation: { id: string, title: string } }> }, warnings: Array<{ code: string, message: string }>, errors: Array<{ code: string, message: string, path: Array<string> }>, conflict: { asked: { id: string, says: string, observedOn: string | null, standing: FactStanding, period: { from: string | null, until: string | null, untilKind: UntilKind }, sources: Array<{ title: string }> } | null, now: { id: string, says: string, observedOn: string | null, standing: FactStanding, period: { from: string | null, until: string | null, untilKind: UntilKind }, sources: Array<{ title: string }> } | null } | null } };

export type ActorAddMutationVariables = Exact<{
  input: ActorAddInput;
  key?: string | null | undefined;
  lang: Lang;
}>;


export type ActorAddMutation = { done: { act: string | null, replayed: boolean, flags: { closed: Array<{ flag: string, severity: Severity, certainty: Certainty, territory:
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
        , recommendation: { id: string, title: string } }>, opened: Array<{ flag: string, severity: Severity, certainty: Certainty, territory:
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
        , recommendation: { id: string, title: string } }>, changed: Array<{ flag: string, severity: Severity, certainty: Certainty, territory:
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
        , recommendation: { id: string, title: string } }> }, warnings: Array<{ code: string, message: string }>, errors: Array<{ code: string, message: string, path: Array<string> }>, conflict: { asked: { id: string, says: string, observedOn: string | null, standing: FactStanding, period: { from: string | null, until: string | null, untilKind: UntilKind }, sources: Array<{ title: string }> } | null, now: { id: string, says: string, observedOn: string | null, standing: FactStanding, period: { from: string | null, until: string | null, untilKind: UntilKind }, sources: Array<{ title: string }> } | null } | null } };

export type NoSuchActorRecordMutationVariables = Exact<{
  input: NoSuchActorRecordInput;
  key?: string | null | undefined;
  lang: Lang;
}>;


export type NoSuchActorRecordMutation = { done: { act: string | null, replayed: boolean, flags: { closed: Array<{ flag: string, severity: Severity, certainty: Certainty, territory:
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
        , recommendation: { id: string, title: string } }>, opened: Array<{ flag: string, severity: Severity, certainty: Certainty, territory:
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
        , recommendation: { id: string, title: string } }>, changed: Array<{ flag: string, severity: Severity, certainty: Certainty, territory:
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
        , recommendation: { id: string, title: string } }> }, warnings: Array<{ code: string, message: string }>, errors: Array<{ code: string, message: string, path: Array<string> }>, conflict: { asked: { id: string, says: string, observedOn: string | null, standing: FactStanding, period: { from: string | null, until: string | null, untilKind: UntilKind }, sources: Array<{ title: string }> } | null, now: { id: string, says: string, observedOn: string | null, standing: FactStanding, period: { from: string | null, until: string | null, untilKind: UntilKind }, sources: Array<{ title: string }> } | null } | null } };

export type AgreementSignMutationVariables = Exact<{
  input: AgreementSignInput;
  key?: string | null | undefined;
  lang: Lang;
}>;


export type AgreementSignMutation = { done: { act: string | null, replayed: boolean, flags: { closed: Array<{ flag: string, severity: Severity, certainty: Certainty, territory:
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
        , recommendation: { id: string, title: string } }>, opened: Array<{ flag: string, severity: Severity, certainty: Certainty, territory:
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
        , recommendation: { id: string, title: string } }>, changed: Array<{ flag: string, severity: Severity, certainty: Certainty, territory:
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
        , recommendation: { id: string, title: string } }> }, warnings: Array<{ code: string, message: string }>, errors: Array<{ code: string, message: string, path: Array<string> }>, conflict: { asked: { id: string, says: string, observedOn: string | null, standing: FactStanding, period: { from: string | null, until: string | null, untilKind: UntilKind }, sources: Array<{ title: string }> } | null, now: { id: string, says: string, observedOn: string | null, standing: FactStanding, period: { from: string | null, until: string | null, untilKind: UntilKind }, sources: Array<{ title: string }> } | null } | null } };

export type AgreementRenewMutationVariables = Exact<{
  id: string;
  input: AgreementRenewInput;
  key?: string | null | undefined;
  lang: Lang;
}>;


export type AgreementRenewMutation = { done: { act: string | null, replayed: boolean, flags: { closed: Array<{ flag: string, severity: Severity, certainty: Certainty, territory:
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
        , recommendation: { id: string, title: string } }>, opened: Array<{ flag: string, severity: Severity, certainty: Certainty, territory:
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
        , recommendation: { id: string, title: string } }>, changed: Array<{ flag: string, severity: Severity, certainty: Certainty, territory:
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
        , recommendation: { id: string, title: string } }> }, warnings: Array<{ code: string, message: string }>, errors: Array<{ code: string, message: string, path: Array<string> }>, conflict: { asked: { id: string, says: string, observedOn: string | null, standing: FactStanding, period: { from: string | null, until: string | null, untilKind: UntilKind }, sources: Array<{ title: string }> } | null, now: { id: string, says: string, observedOn: string | null, standing: FactStanding, period: { from: string | null, until: string | null, untilKind: UntilKind }, sources: Array<{ title: string }> } | null } | null } };

export type InventoryTakeBackMutationVariables = Exact<{
  input: InventoryTakeBackInput;
  key?: string | null | undefined;
  lang: Lang;
}>;


export type InventoryTakeBackMutation = { done: { act: string | null, replayed: boolean, flags: { closed: Array<{ flag: string, severity: Severity, certainty: Certainty, territory:
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
        , recommendation: { id: string, title: string } }>, opened: Array<{ flag: string, severity: Severity, certainty: Certainty, territory:
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
        , recommendation: { id: string, title: string } }>, changed: Array<{ flag: string, severity: Severity, certainty: Certainty, territory:
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
        , recommendation: { id: string, title: string } }> }, warnings: Array<{ code: string, message: string }>, errors: Array<{ code: string, message: string, path: Array<string> }>, conflict: { asked: { id: string, says: string, observedOn: string | null, standing: FactStanding, period: { from: string | null, until: string | null, untilKind: UntilKind }, sources: Array<{ title: string }> } | null, now: { id: string, says: string, observedOn: string | null, standing: FactStanding, period: { from: string | null, until: string | null, untilKind: UntilKind }, sources: Array<{ title: string }> } | null } | null } };

export type ForumLeaveMutationVariables = Exact<{
  id: string;
  input: ForumLeaveInput;
  key?: string | null | undefined;
  lang: Lang;
}>;


export type ForumLeaveMutation = { done: { act: string | null, replayed: boolean, flags: { closed: Array<{ flag: string, severity: Severity, certainty: Certainty, territory:
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
        , recommendation: { id: string, title: string } }>, opened: Array<{ flag: string, severity: Severity, certainty: Certainty, territory:
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
        , recommendation: { id: string, title: string } }>, changed: Array<{ flag: string, severity: Severity, certainty: Certainty, territory:
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
        , recommendation: { id: string, title: string } }> }, warnings: Array<{ code: string, message: string }>, errors: Array<{ code: string, message: string, path: Array<string> }>, conflict: { asked: { id: string, says: string, observedOn: string | null, standing: FactStanding, period: { from: string | null, until: string | null, untilKind: UntilKind }, sources: Array<{ title: string }> } | null, now: { id: string, says: string, observedOn: string | null, standing: FactStanding, period: { from: string | null, until: string | null, untilKind: UntilKind }, sources: Array<{ title: string }> } | null } | null } };

export type ForumEndMutationVariables = Exact<{
  id: string;
  input: ForumEndInput;
  key?: string | null | undefined;
  lang: Lang;
}>;


export type ForumEndMutation = { done: { act: string | null, replayed: boolean, flags: { closed: Array<{ flag: string, severity: Severity, certainty: Certainty, territory:
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
        , recommendation: { id: string, title: string } }>, opened: Array<{ flag: string, severity: Severity, certainty: Certainty, territory:
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
        , recommendation: { id: string, title: string } }>, changed: Array<{ flag: string, severity: Severity, certainty: Certainty, territory:
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
        , recommendation: { id: string, title: string } }> }, warnings: Array<{ code: string, message: string }>, errors: Array<{ code: string, message: string, path: Array<string> }>, conflict: { asked: { id: string, says: string, observedOn: string | null, standing: FactStanding, period: { from: string | null, until: string | null, untilKind: UntilKind }, sources: Array<{ title: string }> } | null, now: { id: string, says: string, observedOn: string | null, standing: FactStanding, period: { from: string | null, until: string | null, untilKind: UntilKind }, sources: Array<{ title: string }> } | null } | null } };

export type AgreementEndMutationVariables = Exact<{
  id: string;
  input: AgreementEndInput;
  key?: string | null | undefined;
  lang: Lang;
}>;


export type AgreementEndMutation = { done: { act: string | null, replayed: boolean, flags: { closed: Array<{ flag: string, severity: Severity, certainty: Certainty, territory:
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
        , recommendation: { id: string, title: string } }>, opened: Array<{ flag: string, severity: Severity, certainty: Certainty, territory:
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
        , recommendation: { id: string, title: string } }>, changed: Array<{ flag: string, severity: Severity, certainty: Certainty, territory:
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
        , recommendation: { id: string, title: string } }> }, warnings: Array<{ code: string, message: string }>, errors: Array<{ code: string, message: string, path: Array<string> }>, conflict: { asked: { id: string, says: string, observedOn: string | null, standing: FactStanding, period: { from: string | null, until: string | null, untilKind: UntilKind }, sources: Array<{ title: string }> } | null, now: { id: string, says: string, observedOn: string | null, standing: FactStanding, period: { from: string | null, until: string | null, untilKind: UntilKind }, sources: Array<{ title: string }> } | null } | null } };

export type DocumentEndMutationVariables = Exact<{
  id: string;
  input: DocumentEndInput;
  key?: string | null | undefined;
  lang: Lang;
}>;


export type DocumentEndMutation = { done: { act: string | null, replayed: boolean, flags: { closed: Array<{ flag: string, severity: Severity, certainty: Certainty, territory:
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
        , recommendation: { id: string, title: string } }>, opened: Array<{ flag: string, severity: Severity, certainty: Certainty, territory:
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
        , recommendation: { id: string, title: string } }>, changed: Array<{ flag: string, severity: Severity, certainty: Certainty, territory:
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
        , recommendation: { id: string, title: string } }> }, warnings: Array<{ code: string, message: string }>, errors: Array<{ code: string, message: string, path: Array<string> }>, conflict: { asked: { id: string, says: string, observedOn: string | null, standing: FactStanding, period: { from: string | null, until: string | null, untilKind: UntilKind }, sources: Array<{ title: string }> } | null, now: { id: string, says: string, observedOn: string | null, standing: FactStanding, period: { from: string | null, until: string | null, untilKind: UntilKind }, sources: Array<{ title: string }> } | null } | null } };

export type FunctionEndMutationVariables = Exact<{
  id: string;
  input: FunctionEndInput;
  key?: string | null | undefined;
  lang: Lang;
}>;


export type FunctionEndMutation = { done: { act: string | null, replayed: boolean, flags: { closed: Array<{ flag: string, severity: Severity, certainty: Certainty, territory:
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
        , recommendation: { id: string, title: string } }>, opened: Array<{ flag: string, severity: Severity, certainty: Certainty, territory:
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
        , recommendation: { id: string, title: string } }>, changed: Array<{ flag: string, severity: Severity, certainty: Certainty, territory:
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
        , recommendation: { id: string, title: string } }> }, warnings: Array<{ code: string, message: string }>, errors: Array<{ code: string, message: string, path: Array<string> }>, conflict: { asked: { id: string, says: string, observedOn: string | null, standing: FactStanding, period: { from: string | null, until: string | null, untilKind: UntilKind }, sources: Array<{ title: string }> } | null, now: { id: string, says: string, observedOn: string | null, standing: FactStanding, period: { from: string | null, until: string | null, untilKind: UntilKind }, sources: Array<{ title: string }> } | null } | null } };

export type ServiceEndMutationVariables = Exact<{
  id: string;
  input: ServiceEndInput;
  key?: string | null | undefined;
  lang: Lang;
}>;


export type ServiceEndMutation = { done: { act: string | null, replayed: boolean, flags: { closed: Array<{ flag: string, severity: Severity, certainty: Certainty, territory:
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
        , recommendation: { id: string, title: string } }>, opened: Array<{ flag: string, severity: Severity, certainty: Certainty, territory:
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
        , recommendation: { id: string, title: string } }>, changed: Array<{ flag: string, severity: Severity, certainty: Certainty, territory:
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
        , recommendation: { id: string, title: string } }> }, warnings: Array<{ code: string, message: string }>, errors: Array<{ code: string, message: string, path: Array<string> }>, conflict: { asked: { id: string, says: string, observedOn: string | null, standing: FactStanding, period: { from: string | null, until: string | null, untilKind: UntilKind }, sources: Array<{ title: string }> } | null, now: { id: string, says: string, observedOn: string | null, standing: FactStanding, period: { from: string | null, until: string | null, untilKind: UntilKind }, sources: Array<{ title: string }> } | null } | null } };

export type ChannelEndMutationVariables = Exact<{
  id: string;
  input: ChannelEndInput;
  key?: string | null | undefined;
  lang: Lang;
}>;


export type ChannelEndMutation = { done: { act: string | null, replayed: boolean, flags: { closed: Array<{ flag: string, severity: Severity, certainty: Certainty, territory:
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
        , recommendation: { id: string, title: string } }>, opened: Array<{ flag: string, severity: Severity, certainty: Certainty, territory:
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
        , recommendation: { id: string, title: string } }>, changed: Array<{ flag: string, severity: Severity, certainty: Certainty, territory:
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
        , recommendation: { id: string, title: string } }> }, warnings: Array<{ code: string, message: string }>, errors: Array<{ code: string, message: string, path: Array<string> }>, conflict: { asked: { id: string, says: string, observedOn: string | null, standing: FactStanding, period: { from: string | null, until: string | null, untilKind: UntilKind }, sources: Array<{ title: string }> } | null, now: { id: string, says: string, observedOn: string | null, standing: FactStanding, period: { from: string | null, until: string | null, untilKind: UntilKind }, sources: Array<{ title: string }> } | null } | null } };

export type CandidatesQueryVariables = Exact<{
  code: string;
  kinds?: Array<ActorKind> | ActorKind | null | undefined;
}>;


export type CandidatesQuery = { municipality: { actors: { nodes: Array<
        | { id: string, name: string }
        | { id: string, name: string }
      > }, county: { actors: { nodes: Array<
          | { id: string, name: string }
          | { id: string, name: string }
        > } } } | null, country: { actors: { nodes: Array<
        | { id: string, name: string }
        | { id: string, name: string }
      > } } };

export type FindActorQueryVariables = Exact<{
  text: string;
}>;


export type FindActorQuery = { search: Array<{ name: string, territory:
      | { name: string }
      | { name: string }
      | { name: string }
     | null, node:
      | { __typename: 'Country', id: string }
      | { __typename: 'County', id: string }
      | { __typename: 'Municipality', id: string }
      | { __typename: 'Agreement', id: string }
      | { __typename: 'Fact', id: string }
      | { __typename: 'Channel', id: string }
      | { __typename: 'Document', id: string }
      | { __typename: 'Forum', id: string }
      | { __typename: 'Flag', id: string }
      | { __typename: 'Function', id: string }
      | { __typename: 'Organisation', id: string }
      | { __typename: 'Service', id: string }
     }> };

export type FlagsChangedSubscriptionVariables = Exact<{
  code: string;
}>;


export type FlagsChangedSubscription = { flagsChanged: { id: string, opened: Array<{ flag: string }>, changed: Array<{ flag: string }>, closed: Array<{ flag: string }> } };

export type OwnMunicipalityQueryVariables = Exact<{
  code: string;
}>;


export type OwnMunicipalityQuery = { municipality: { code: string, name: string } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const AgeFragmentDoc = new TypedDocumentString(`
    fragment Age on Fact {
  standing
  observedOn
  confirmedOn
  period {
    from
    until
    untilKind
  }
  sources {
    title
    url
  }
}
    `, {"fragmentName":"Age"}) as unknown as TypedDocumentString<AgeFragment, unknown>;
export const ReadyFragmentDoc = new TypedDocumentString(`
    fragment Ready on ReadyAct {
  act
  arguments
  says(lang: $lang)
}
    `, {"fragmentName":"Ready"}) as unknown as TypedDocumentString<ReadyFragment, unknown>;
export const ChangeFragmentDoc = new TypedDocumentString(`
    fragment Change on FlagChange {
  flag
  severity
  certainty
  territory {
    code
    name
  }
  recommendation {
    id
    title(lang: $lang)
  }
}
    `, {"fragmentName":"Change"}) as unknown as TypedDocumentString<ChangeFragment, unknown>;
export const ComparedFragmentDoc = new TypedDocumentString(`
    fragment Compared on Fact {
  id
  says(lang: $lang)
  observedOn
  standing
  period {
    from
    until
    untilKind
  }
  sources {
    title
  }
}
    `, {"fragmentName":"Compared"}) as unknown as TypedDocumentString<ComparedFragment, unknown>;
export const DoneFragmentDoc = new TypedDocumentString(`
    fragment Done on ActPayload {
  act
  replayed
  flags {
    closed {
      ...Change
    }
    opened {
      ...Change
    }
    changed {
      ...Change
    }
  }
  warnings {
    code
    message
  }
  errors {
    code
    message
    path
  }
  conflict {
    asked {
      ...Compared
    }
    now {
      ...Compared
    }
  }
}
    fragment Change on FlagChange {
  flag
  severity
  certainty
  territory {
    code
    name
  }
  recommendation {
    id
    title(lang: $lang)
  }
}
fragment Compared on Fact {
  id
  says(lang: $lang)
  observedOn
  standing
  period {
    from
    until
    untilKind
  }
  sources {
    title
  }
}`, {"fragmentName":"Done"}) as unknown as TypedDocumentString<DoneFragment, unknown>;
export const SettingDocument = new TypedDocumentString(`
    query Setting {
  viewer {
    role
    municipalities
  }
  country {
    invented
  }
}
    `) as unknown as TypedDocumentString<SettingQuery, SettingQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $lang: Lang!) {
  search(text: $text, first: 12) {
    name
    label(lang: $lang)
    territory {
      name
      code
    }
    node {
      __typename
      id
      ... on Municipality {
        code
      }
      ... on County {
        code
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const AccountDocument = new TypedDocumentString(`
    query Account($code: String!, $norm: ID!, $lang: Lang!) {
  municipality(code: $code) {
    assessment {
      results(recommendations: [$norm]) {
        state
        account(lang: $lang)
        remedy(lang: $lang)
        lapsesOn
        indication {
          towards
          day
          sources {
            title
            url
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AccountQuery, AccountQueryVariables>;
export const CoverageDocument = new TypedDocumentString(`
    query Coverage($lang: Lang!) {
  coverage {
    asOf
    territories {
      code
      name
      population
      ... on Municipality {
        county {
          code
          name
        }
        group {
          code
          name
        }
      }
    }
    recommendations {
      id
      title(lang: $lang)
      severity
      strength
      dimensions
      actorKinds
      pack {
        id
        title(lang: $lang)
      }
      measure {
        id
        title(lang: $lang)
      }
    }
    cells
    legend {
      value
      state
      towards
    }
  }
}
    `) as unknown as TypedDocumentString<CoverageQuery, CoverageQueryVariables>;
export const ActorDocument = new TypedDocumentString(`
    query Actor($id: ID!, $lang: Lang!) {
  actor(id: $id) {
    __typename
    id
    name
    kind
    label(lang: $lang)
    names {
      name
    }
    reach(history: true) {
      territory {
        code
        name
      }
      extent
      area
      fact {
        id
        ...Age
      }
    }
    partOf {
      whole {
        id
        name
      }
    }
    parts {
      part {
        id
        name
        label(lang: $lang)
      }
    }
    seats(history: true) {
      forum {
        id
        name
        label(lang: $lang)
      }
      role
      fact {
        id
        ...Age
      }
    }
    parties(history: true) {
      to {
        __typename
        ... on Agreement {
          id
          name
          label(lang: $lang)
        }
        ... on Channel {
          id
        }
      }
      fact {
        id
        ...Age
      }
    }
    ... on Organisation {
      sector
      placeholder
      organisationNumber
      holdings(history: true) {
        function {
          id
          name
          label(lang: $lang)
        }
        fact {
          id
          ...Age
        }
      }
    }
    ... on Forum {
      description {
        status
        leadership
        meetingsPerYear
      }
      members(history: true) {
        actor {
          id
          name
          label(lang: $lang)
        }
        role
        fact {
          id
          ...Age
        }
      }
    }
  }
}
    fragment Age on Fact {
  standing
  observedOn
  confirmedOn
  period {
    from
    until
    untilKind
  }
  sources {
    title
    url
  }
}`) as unknown as TypedDocumentString<ActorQuery, ActorQueryVariables>;
export const AgreementsDocument = new TypedDocumentString(`
    query Agreements($lang: Lang!, $kinds: [AgreementKind!], $county: String, $after: String) {
  agreements(first: 200, after: $after, filter: {kinds: $kinds, county: $county}) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      name
      kind
      label(lang: $lang)
      descriptions {
        status
        fact {
          ...Age
        }
      }
      parties {
        actor {
          id
          name
          kind
        }
      }
    }
  }
}
    fragment Age on Fact {
  standing
  observedOn
  confirmedOn
  period {
    from
    until
    untilKind
  }
  sources {
    title
    url
  }
}`) as unknown as TypedDocumentString<AgreementsQuery, AgreementsQueryVariables>;
export const MunicipalityDocument = new TypedDocumentString(`
    query Municipality($code: String!, $lang: Lang!) {
  municipality(code: $code) {
    id
    code
    name
    invented
    population
    populationOn
    county {
      code
      name
    }
    group {
      code
      name
    }
    neighbours {
      code
      name
    }
    assessment {
      asOf
      results {
        state
        because
        reason
        severity
        lapsesOn
        recommendation {
          id
          title(lang: $lang)
          actorKinds
          strength
          severity
          measure {
            id
            title(lang: $lang)
          }
          pack {
            id
            title(lang: $lang)
          }
        }
        indication {
          towards
          day
        }
      }
    }
    forums(first: 200) {
      nodes {
        id
        name
        invented
        kind
        label(lang: $lang)
        description {
          status
          level
          leadership
        }
        members(history: true) {
          actor {
            id
            name
            kind
          }
          role
          level
          basis
          fact {
            id
            ...Age
          }
        }
        inventories {
          basis
          day
        }
      }
    }
    agreements(first: 200) {
      nodes {
        id
        name
        kind
        label(lang: $lang)
        descriptions {
          status
          written
          fact {
            ...Age
          }
        }
        parties(history: true) {
          actor {
            id
            name
            kind
          }
          fact {
            id
            ...Age
          }
        }
      }
    }
    documents {
      id
      name
      kind
      label(lang: $lang)
      descriptions {
        status
        decidedBy
        url
        fact {
          ...Age
        }
      }
    }
    functions {
      id
      name
      kind
      label(lang: $lang)
      description {
        status
        contactPoint
      }
      descriptions {
        status
        fact {
          ...Age
        }
      }
      holdings {
        actor {
          id
          name
        }
      }
    }
    inventories {
      scope
      kinds
      basis
      day
      forum {
        id
        name
      }
    }
    flags(first: 200) {
      nodes {
        recommendation {
          id
        }
        openedOn
      }
    }
  }
}
    fragment Age on Fact {
  standing
  observedOn
  confirmedOn
  period {
    from
    until
    untilKind
  }
  sources {
    title
    url
  }
}`) as unknown as TypedDocumentString<MunicipalityQuery, MunicipalityQueryVariables>;
export const ArgumentDocument = new TypedDocumentString(`
    query Argument($code: String!, $norm: ID!, $lang: Lang!) {
  municipality(code: $code) {
    assessment {
      results(recommendations: [$norm]) {
        state
        because
        reason
        severity
        lapsesOn
        account(lang: $lang)
        remedy(lang: $lang)
        recommendation {
          id
          title(lang: $lang)
          strength
          pack {
            id
            title(lang: $lang)
          }
          citations {
            source
            heading
            place
            strength
            paraphrase(lang: $lang)
          }
        }
        indication {
          towards
          day
          sources {
            title
            url
          }
        }
        evidence {
          id
          says(lang: $lang)
          ...Age
        }
        leastChange {
          says(lang: $lang)
        }
        explanation {
          reason
          decidedBy
          fact {
            ...Age
          }
        }
        efforts {
          step
          day
          actor {
            id
            name
          }
          fact {
            id
          }
        }
        suggestions(first: 5) {
          rank
          kind
          says(lang: $lang)
          reasons(lang: $lang)
          thing {
            __typename
            id
          }
          neighbours {
            code
            name
          }
        }
      }
    }
  }
}
    fragment Age on Fact {
  standing
  observedOn
  confirmedOn
  period {
    from
    until
    untilKind
  }
  sources {
    title
    url
  }
}`) as unknown as TypedDocumentString<ArgumentQuery, ArgumentQueryVariables>;
export const NetworkDocument = new TypedDocumentString(`
    query Network($code: String!, $lang: Lang!, $asOf: Date) {
  municipality(code: $code) {
    network(asOf: $asOf, limit: 1000) {
      truncated
      nodes {
        id
        label(lang: $lang)
        type
        kind
        sector
        presence
        distance
        wide
        wanted {
          recommendation {
            id
            title(lang: $lang)
          }
          state
          towards
          tables
        }
      }
      edges {
        id
        source
        target
        kind
        from
        until
        role
        basis
        observedOn
      }
    }
    networkMeasures(asOf: $asOf) {
      sentences(lang: $lang)
      singleTies {
        actor {
          id
        }
        table {
          id
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NetworkQuery, NetworkQueryVariables>;
export const QuestionsDocument = new TypedDocumentString(`
    query Questions($municipality: String!, $lang: Lang!) {
  flags(filter: {municipality: $municipality, certainty: INDICATED}, first: 100) {
    nodes {
      id
      severity
      recommendation {
        id
        title(lang: $lang)
      }
      result {
        account(lang: $lang)
        indication {
          day
          sources {
            title
            url
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<QuestionsQuery, QuestionsQueryVariables>;
export const RecommendationDocument = new TypedDocumentString(`
    query Recommendation($id: ID!, $lang: Lang!) {
  recommendation(id: $id) {
    id
    version
    title(lang: $lang)
    severity
    strength
    dimensions
    duty
    level
    inForceFrom
    inForceUntil
    remedy(lang: $lang)
    pack {
      id
      title(lang: $lang)
      issuer
      binding(lang: $lang)
      supersededBy(lang: $lang)
      source {
        name
        url
      }
    }
    measure {
      id
      title(lang: $lang)
    }
    presumes {
      id
      title(lang: $lang)
    }
    citations {
      source
      heading
      place
      strength
      paraphrase(lang: $lang)
    }
    parameters {
      name
      value
      from
      why
    }
  }
}
    `) as unknown as TypedDocumentString<RecommendationQuery, RecommendationQueryVariables>;
export const RulePacksDocument = new TypedDocumentString(`
    query RulePacks($lang: Lang!) {
  rulePacks {
    id
    title(lang: $lang)
    issuer
    binding(lang: $lang)
    supersededBy(lang: $lang)
    source {
      name
      url
    }
    measures {
      id
      title(lang: $lang)
      recommendations {
        id
        title(lang: $lang)
        severity
        strength
        level
      }
    }
    untested {
      id
      title(lang: $lang)
      why(lang: $lang)
    }
  }
}
    `) as unknown as TypedDocumentString<RulePacksQuery, RulePacksQueryVariables>;
export const GuideDocument = new TypedDocumentString(`
    query Guide($code: String!, $lang: Lang!) {
  municipality(code: $code) {
    code
    inventoryGuide {
      answered
      open
      later
      unknown
      settles
      questions {
        id
        position
        question(lang: $lang)
        scope
        forum {
          id
          name
        }
        answeredOn
        settles {
          id
          title(lang: $lang)
        }
        onRecord {
          fact {
            id
            says(lang: $lang)
            observedOn
            standing
            sources {
              title
            }
          }
          confirm {
            ...Ready
          }
          correct {
            ...Ready
          }
        }
        confirm {
          ...Ready
        }
        takeBack {
          ...Ready
        }
        add {
          ...Ready
        }
      }
    }
  }
}
    fragment Ready on ReadyAct {
  act
  arguments
  says(lang: $lang)
}`) as unknown as TypedDocumentString<GuideQuery, GuideQueryVariables>;
export const WhatIfDocument = new TypedDocumentString(`
    mutation WhatIf($acts: [ActToTry!]!, $lang: Lang!) {
  done: whatIf(acts: $acts) {
    ...Done
  }
}
    fragment Done on ActPayload {
  act
  replayed
  flags {
    closed {
      ...Change
    }
    opened {
      ...Change
    }
    changed {
      ...Change
    }
  }
  warnings {
    code
    message
  }
  errors {
    code
    message
    path
  }
  conflict {
    asked {
      ...Compared
    }
    now {
      ...Compared
    }
  }
}
fragment Change on FlagChange {
  flag
  severity
  certainty
  territory {
    code
    name
  }
  recommendation {
    id
    title(lang: $lang)
  }
}
fragment Compared on Fact {
  id
  says(lang: $lang)
  observedOn
  standing
  period {
    from
    until
    untilKind
  }
  sources {
    title
  }
}`) as unknown as TypedDocumentString<WhatIfMutation, WhatIfMutationVariables>;
export const ForumAddDocument = new TypedDocumentString(`
    mutation ForumAdd($input: ForumAddInput!, $key: String, $lang: Lang!) {
  done: forumAdd(input: $input, key: $key) {
    ...Done
  }
}
    fragment Done on ActPayload {
  act
  replayed
  flags {
    closed {
      ...Change
    }
    opened {
      ...Change
    }
    changed {
      ...Change
    }
  }
  warnings {
    code
    message
  }
  errors {
    code
    message
    path
  }
  conflict {
    asked {
      ...Compared
    }
    now {
      ...Compared
    }
  }
}
fragment Change on FlagChange {
  flag
  severity
  certainty
  territory {
    code
    name
  }
  recommendation {
    id
    title(lang: $lang)
  }
}
fragment Compared on Fact {
  id
  says(lang: $lang)
  observedOn
  standing
  period {
    from
    until
    untilKind
  }
  sources {
    title
  }
}`) as unknown as TypedDocumentString<ForumAddMutation, ForumAddMutationVariables>;
export const ForumJoinDocument = new TypedDocumentString(`
    mutation ForumJoin($id: ID!, $input: ForumJoinInput!, $key: String, $lang: Lang!) {
  done: forumJoin(id: $id, input: $input, key: $key) {
    ...Done
  }
}
    fragment Done on ActPayload {
  act
  replayed
  flags {
    closed {
      ...Change
    }
    opened {
      ...Change
    }
    changed {
      ...Change
    }
  }
  warnings {
    code
    message
  }
  errors {
    code
    message
    path
  }
  conflict {
    asked {
      ...Compared
    }
    now {
      ...Compared
    }
  }
}
fragment Change on FlagChange {
  flag
  severity
  certainty
  territory {
    code
    name
  }
  recommendation {
    id
    title(lang: $lang)
  }
}
fragment Compared on Fact {
  id
  says(lang: $lang)
  observedOn
  standing
  period {
    from
    until
    untilKind
  }
  sources {
    title
  }
}`) as unknown as TypedDocumentString<ForumJoinMutation, ForumJoinMutationVariables>;
export const MeetingRecordDocument = new TypedDocumentString(`
    mutation MeetingRecord($id: ID!, $input: MeetingRecordInput!, $key: String, $lang: Lang!) {
  done: meetingRecord(id: $id, input: $input, key: $key) {
    ...Done
  }
}
    fragment Done on ActPayload {
  act
  replayed
  flags {
    closed {
      ...Change
    }
    opened {
      ...Change
    }
    changed {
      ...Change
    }
  }
  warnings {
    code
    message
  }
  errors {
    code
    message
    path
  }
  conflict {
    asked {
      ...Compared
    }
    now {
      ...Compared
    }
  }
}
fragment Change on FlagChange {
  flag
  severity
  certainty
  territory {
    code
    name
  }
  recommendation {
    id
    title(lang: $lang)
  }
}
fragment Compared on Fact {
  id
  says(lang: $lang)
  observedOn
  standing
  period {
    from
    until
    untilKind
  }
  sources {
    title
  }
}`) as unknown as TypedDocumentString<MeetingRecordMutation, MeetingRecordMutationVariables>;
export const EffortRecordDocument = new TypedDocumentString(`
    mutation EffortRecord($input: EffortRecordInput!, $key: String, $lang: Lang!) {
  done: effortRecord(input: $input, key: $key) {
    ...Done
  }
}
    fragment Done on ActPayload {
  act
  replayed
  flags {
    closed {
      ...Change
    }
    opened {
      ...Change
    }
    changed {
      ...Change
    }
  }
  warnings {
    code
    message
  }
  errors {
    code
    message
    path
  }
  conflict {
    asked {
      ...Compared
    }
    now {
      ...Compared
    }
  }
}
fragment Change on FlagChange {
  flag
  severity
  certainty
  territory {
    code
    name
  }
  recommendation {
    id
    title(lang: $lang)
  }
}
fragment Compared on Fact {
  id
  says(lang: $lang)
  observedOn
  standing
  period {
    from
    until
    untilKind
  }
  sources {
    title
  }
}`) as unknown as TypedDocumentString<EffortRecordMutation, EffortRecordMutationVariables>;
export const GapExplainDocument = new TypedDocumentString(`
    mutation GapExplain($input: GapExplainInput!, $key: String, $lang: Lang!) {
  done: gapExplain(input: $input, key: $key) {
    ...Done
  }
}
    fragment Done on ActPayload {
  act
  replayed
  flags {
    closed {
      ...Change
    }
    opened {
      ...Change
    }
    changed {
      ...Change
    }
  }
  warnings {
    code
    message
  }
  errors {
    code
    message
    path
  }
  conflict {
    asked {
      ...Compared
    }
    now {
      ...Compared
    }
  }
}
fragment Change on FlagChange {
  flag
  severity
  certainty
  territory {
    code
    name
  }
  recommendation {
    id
    title(lang: $lang)
  }
}
fragment Compared on Fact {
  id
  says(lang: $lang)
  observedOn
  standing
  period {
    from
    until
    untilKind
  }
  sources {
    title
  }
}`) as unknown as TypedDocumentString<GapExplainMutation, GapExplainMutationVariables>;
export const InventoryConfirmDocument = new TypedDocumentString(`
    mutation InventoryConfirm($input: InventoryConfirmInput!, $key: String, $lang: Lang!) {
  done: inventoryConfirm(input: $input, key: $key) {
    ...Done
  }
}
    fragment Done on ActPayload {
  act
  replayed
  flags {
    closed {
      ...Change
    }
    opened {
      ...Change
    }
    changed {
      ...Change
    }
  }
  warnings {
    code
    message
  }
  errors {
    code
    message
    path
  }
  conflict {
    asked {
      ...Compared
    }
    now {
      ...Compared
    }
  }
}
fragment Change on FlagChange {
  flag
  severity
  certainty
  territory {
    code
    name
  }
  recommendation {
    id
    title(lang: $lang)
  }
}
fragment Compared on Fact {
  id
  says(lang: $lang)
  observedOn
  standing
  period {
    from
    until
    untilKind
  }
  sources {
    title
  }
}`) as unknown as TypedDocumentString<InventoryConfirmMutation, InventoryConfirmMutationVariables>;
export const FactDisputeDocument = new TypedDocumentString(`
    mutation FactDispute($id: ID!, $input: FactDisputeInput!, $key: String, $lang: Lang!) {
  done: factDispute(id: $id, input: $input, key: $key) {
    ...Done
  }
}
    fragment Done on ActPayload {
  act
  replayed
  flags {
    closed {
      ...Change
    }
    opened {
      ...Change
    }
    changed {
      ...Change
    }
  }
  warnings {
    code
    message
  }
  errors {
    code
    message
    path
  }
  conflict {
    asked {
      ...Compared
    }
    now {
      ...Compared
    }
  }
}
fragment Change on FlagChange {
  flag
  severity
  certainty
  territory {
    code
    name
  }
  recommendation {
    id
    title(lang: $lang)
  }
}
fragment Compared on Fact {
  id
  says(lang: $lang)
  observedOn
  standing
  period {
    from
    until
    untilKind
  }
  sources {
    title
  }
}`) as unknown as TypedDocumentString<FactDisputeMutation, FactDisputeMutationVariables>;
export const FactCorrectDocument = new TypedDocumentString(`
    mutation FactCorrect($id: ID!, $input: FactCorrectInput!, $key: String, $lang: Lang!) {
  done: factCorrect(id: $id, input: $input, key: $key) {
    ...Done
  }
}
    fragment Done on ActPayload {
  act
  replayed
  flags {
    closed {
      ...Change
    }
    opened {
      ...Change
    }
    changed {
      ...Change
    }
  }
  warnings {
    code
    message
  }
  errors {
    code
    message
    path
  }
  conflict {
    asked {
      ...Compared
    }
    now {
      ...Compared
    }
  }
}
fragment Change on FlagChange {
  flag
  severity
  certainty
  territory {
    code
    name
  }
  recommendation {
    id
    title(lang: $lang)
  }
}
fragment Compared on Fact {
  id
  says(lang: $lang)
  observedOn
  standing
  period {
    from
    until
    untilKind
  }
  sources {
    title
  }
}`) as unknown as TypedDocumentString<FactCorrectMutation, FactCorrectMutationVariables>;
export const FactRetractDocument = new TypedDocumentString(`
    mutation FactRetract($id: ID!, $input: FactRetractInput!, $key: String, $lang: Lang!) {
  done: factRetract(id: $id, input: $input, key: $key) {
    ...Done
  }
}
    fragment Done on ActPayload {
  act
  replayed
  flags {
    closed {
      ...Change
    }
    opened {
      ...Change
    }
    changed {
      ...Change
    }
  }
  warnings {
    code
    message
  }
  errors {
    code
    message
    path
  }
  conflict {
    asked {
      ...Compared
    }
    now {
      ...Compared
    }
  }
}
fragment Change on FlagChange {
  flag
  severity
  certainty
  territory {
    code
    name
  }
  recommendation {
    id
    title(lang: $lang)
  }
}
fragment Compared on Fact {
  id
  says(lang: $lang)
  observedOn
  standing
  period {
    from
    until
    untilKind
  }
  sources {
    title
  }
}`) as unknown as TypedDocumentString<FactRetractMutation, FactRetractMutationVariables>;
export const ActUndoDocument = new TypedDocumentString(`
    mutation ActUndo($id: ID!, $input: ActUndoInput!, $key: String, $lang: Lang!) {
  done: actUndo(id: $id, input: $input, key: $key) {
    ...Done
  }
}
    fragment Done on ActPayload {
  act
  replayed
  flags {
    closed {
      ...Change
    }
    opened {
      ...Change
    }
    changed {
      ...Change
    }
  }
  warnings {
    code
    message
  }
  errors {
    code
    message
    path
  }
  conflict {
    asked {
      ...Compared
    }
    now {
      ...Compared
    }
  }
}
fragment Change on FlagChange {
  flag
  severity
  certainty
  territory {
    code
    name
  }
  recommendation {
    id
    title(lang: $lang)
  }
}
fragment Compared on Fact {
  id
  says(lang: $lang)
  observedOn
  standing
  period {
    from
    until
    untilKind
  }
  sources {
    title
  }
}`) as unknown as TypedDocumentString<ActUndoMutation, ActUndoMutationVariables>;
export const ActorAddDocument = new TypedDocumentString(`
    mutation ActorAdd($input: ActorAddInput!, $key: String, $lang: Lang!) {
  done: actorAdd(input: $input, key: $key) {
    ...Done
  }
}
    fragment Done on ActPayload {
  act
  replayed
  flags {
    closed {
      ...Change
    }
    opened {
      ...Change
    }
    changed {
      ...Change
    }
  }
  warnings {
    code
    message
  }
  errors {
    code
    message
    path
  }
  conflict {
    asked {
      ...Compared
    }
    now {
      ...Compared
    }
  }
}
fragment Change on FlagChange {
  flag
  severity
  certainty
  territory {
    code
    name
  }
  recommendation {
    id
    title(lang: $lang)
  }
}
fragment Compared on Fact {
  id
  says(lang: $lang)
  observedOn
  standing
  period {
    from
    until
    untilKind
  }
  sources {
    title
  }
}`) as unknown as TypedDocumentString<ActorAddMutation, ActorAddMutationVariables>;
export const NoSuchActorRecordDocument = new TypedDocumentString(`
    mutation NoSuchActorRecord($input: NoSuchActorRecordInput!, $key: String, $lang: Lang!) {
  done: noSuchActorRecord(input: $input, key: $key) {
    ...Done
  }
}
    fragment Done on ActPayload {
  act
  replayed
  flags {
    closed {
      ...Change
    }
    opened {
      ...Change
    }
    changed {
      ...Change
    }
  }
  warnings {
    code
    message
  }
  errors {
    code
    message
    path
  }
  conflict {
    asked {
      ...Compared
    }
    now {
      ...Compared
    }
  }
}
fragment Change on FlagChange {
  flag
  severity
  certainty
  territory {
    code
    name
  }
  recommendation {
    id
    title(lang: $lang)
  }
}
fragment Compared on Fact {
  id
  says(lang: $lang)
  observedOn
  standing
  period {
    from
    until
    untilKind
  }
  sources {
    title
  }
}`) as unknown as TypedDocumentString<NoSuchActorRecordMutation, NoSuchActorRecordMutationVariables>;
export const AgreementSignDocument = new TypedDocumentString(`
    mutation AgreementSign($input: AgreementSignInput!, $key: String, $lang: Lang!) {
  done: agreementSign(input: $input, key: $key) {
    ...Done
  }
}
    fragment Done on ActPayload {
  act
  replayed
  flags {
    closed {
      ...Change
    }
    opened {
      ...Change
    }
    changed {
      ...Change
    }
  }
  warnings {
    code
    message
  }
  errors {
    code
    message
    path
  }
  conflict {
    asked {
      ...Compared
    }
    now {
      ...Compared
    }
  }
}
fragment Change on FlagChange {
  flag
  severity
  certainty
  territory {
    code
    name
  }
  recommendation {
    id
    title(lang: $lang)
  }
}
fragment Compared on Fact {
  id
  says(lang: $lang)
  observedOn
  standing
  period {
    from
    until
    untilKind
  }
  sources {
    title
  }
}`) as unknown as TypedDocumentString<AgreementSignMutation, AgreementSignMutationVariables>;
export const AgreementRenewDocument = new TypedDocumentString(`
    mutation AgreementRenew($id: ID!, $input: AgreementRenewInput!, $key: String, $lang: Lang!) {
  done: agreementRenew(id: $id, input: $input, key: $key) {
    ...Done
  }
}
    fragment Done on ActPayload {
  act
  replayed
  flags {
    closed {
      ...Change
    }
    opened {
      ...Change
    }
    changed {
      ...Change
    }
  }
  warnings {
    code
    message
  }
  errors {
    code
    message
    path
  }
  conflict {
    asked {
      ...Compared
    }
    now {
      ...Compared
    }
  }
}
fragment Change on FlagChange {
  flag
  severity
  certainty
  territory {
    code
    name
  }
  recommendation {
    id
    title(lang: $lang)
  }
}
fragment Compared on Fact {
  id
  says(lang: $lang)
  observedOn
  standing
  period {
    from
    until
    untilKind
  }
  sources {
    title
  }
}`) as unknown as TypedDocumentString<AgreementRenewMutation, AgreementRenewMutationVariables>;
export const InventoryTakeBackDocument = new TypedDocumentString(`
    mutation InventoryTakeBack($input: InventoryTakeBackInput!, $key: String, $lang: Lang!) {
  done: inventoryTakeBack(input: $input, key: $key) {
    ...Done
  }
}
    fragment Done on ActPayload {
  act
  replayed
  flags {
    closed {
      ...Change
    }
    opened {
      ...Change
    }
    changed {
      ...Change
    }
  }
  warnings {
    code
    message
  }
  errors {
    code
    message
    path
  }
  conflict {
    asked {
      ...Compared
    }
    now {
      ...Compared
    }
  }
}
fragment Change on FlagChange {
  flag
  severity
  certainty
  territory {
    code
    name
  }
  recommendation {
    id
    title(lang: $lang)
  }
}
fragment Compared on Fact {
  id
  says(lang: $lang)
  observedOn
  standing
  period {
    from
    until
    untilKind
  }
  sources {
    title
  }
}`) as unknown as TypedDocumentString<InventoryTakeBackMutation, InventoryTakeBackMutationVariables>;
export const ForumLeaveDocument = new TypedDocumentString(`
    mutation ForumLeave($id: ID!, $input: ForumLeaveInput!, $key: String, $lang: Lang!) {
  done: forumLeave(id: $id, input: $input, key: $key) {
    ...Done
  }
}
    fragment Done on ActPayload {
  act
  replayed
  flags {
    closed {
      ...Change
    }
    opened {
      ...Change
    }
    changed {
      ...Change
    }
  }
  warnings {
    code
    message
  }
  errors {
    code
    message
    path
  }
  conflict {
    asked {
      ...Compared
    }
    now {
      ...Compared
    }
  }
}
fragment Change on FlagChange {
  flag
  severity
  certainty
  territory {
    code
    name
  }
  recommendation {
    id
    title(lang: $lang)
  }
}
fragment Compared on Fact {
  id
  says(lang: $lang)
  observedOn
  standing
  period {
    from
    until
    untilKind
  }
  sources {
    title
  }
}`) as unknown as TypedDocumentString<ForumLeaveMutation, ForumLeaveMutationVariables>;
export const ForumEndDocument = new TypedDocumentString(`
    mutation ForumEnd($id: ID!, $input: ForumEndInput!, $key: String, $lang: Lang!) {
  done: forumEnd(id: $id, input: $input, key: $key) {
    ...Done
  }
}
    fragment Done on ActPayload {
  act
  replayed
  flags {
    closed {
      ...Change
    }
    opened {
      ...Change
    }
    changed {
      ...Change
    }
  }
  warnings {
    code
    message
  }
  errors {
    code
    message
    path
  }
  conflict {
    asked {
      ...Compared
    }
    now {
      ...Compared
    }
  }
}
fragment Change on FlagChange {
  flag
  severity
  certainty
  territory {
    code
    name
  }
  recommendation {
    id
    title(lang: $lang)
  }
}
fragment Compared on Fact {
  id
  says(lang: $lang)
  observedOn
  standing
  period {
    from
    until
    untilKind
  }
  sources {
    title
  }
}`) as unknown as TypedDocumentString<ForumEndMutation, ForumEndMutationVariables>;
export const AgreementEndDocument = new TypedDocumentString(`
    mutation AgreementEnd($id: ID!, $input: AgreementEndInput!, $key: String, $lang: Lang!) {
  done: agreementEnd(id: $id, input: $input, key: $key) {
    ...Done
  }
}
    fragment Done on ActPayload {
  act
  replayed
  flags {
    closed {
      ...Change
    }
    opened {
      ...Change
    }
    changed {
      ...Change
    }
  }
  warnings {
    code
    message
  }
  errors {
    code
    message
    path
  }
  conflict {
    asked {
      ...Compared
    }
    now {
      ...Compared
    }
  }
}
fragment Change on FlagChange {
  flag
  severity
  certainty
  territory {
    code
    name
  }
  recommendation {
    id
    title(lang: $lang)
  }
}
fragment Compared on Fact {
  id
  says(lang: $lang)
  observedOn
  standing
  period {
    from
    until
    untilKind
  }
  sources {
    title
  }
}`) as unknown as TypedDocumentString<AgreementEndMutation, AgreementEndMutationVariables>;
export const DocumentEndDocument = new TypedDocumentString(`
    mutation DocumentEnd($id: ID!, $input: DocumentEndInput!, $key: String, $lang: Lang!) {
  done: documentEnd(id: $id, input: $input, key: $key) {
    ...Done
  }
}
    fragment Done on ActPayload {
  act
  replayed
  flags {
    closed {
      ...Change
    }
    opened {
      ...Change
    }
    changed {
      ...Change
    }
  }
  warnings {
    code
    message
  }
  errors {
    code
    message
    path
  }
  conflict {
    asked {
      ...Compared
    }
    now {
      ...Compared
    }
  }
}
fragment Change on FlagChange {
  flag
  severity
  certainty
  territory {
    code
    name
  }
  recommendation {
    id
    title(lang: $lang)
  }
}
fragment Compared on Fact {
  id
  says(lang: $lang)
  observedOn
  standing
  period {
    from
    until
    untilKind
  }
  sources {
    title
  }
}`) as unknown as TypedDocumentString<DocumentEndMutation, DocumentEndMutationVariables>;
export const FunctionEndDocument = new TypedDocumentString(`
    mutation FunctionEnd($id: ID!, $input: FunctionEndInput!, $key: String, $lang: Lang!) {
  done: functionEnd(id: $id, input: $input, key: $key) {
    ...Done
  }
}
    fragment Done on ActPayload {
  act
  replayed
  flags {
    closed {
      ...Change
    }
    opened {
      ...Change
    }
    changed {
      ...Change
    }
  }
  warnings {
    code
    message
  }
  errors {
    code
    message
    path
  }
  conflict {
    asked {
      ...Compared
    }
    now {
      ...Compared
    }
  }
}
fragment Change on FlagChange {
  flag
  severity
  certainty
  territory {
    code
    name
  }
  recommendation {
    id
    title(lang: $lang)
  }
}
fragment Compared on Fact {
  id
  says(lang: $lang)
  observedOn
  standing
  period {
    from
    until
    untilKind
  }
  sources {
    title
  }
}`) as unknown as TypedDocumentString<FunctionEndMutation, FunctionEndMutationVariables>;
export const ServiceEndDocument = new TypedDocumentString(`
    mutation ServiceEnd($id: ID!, $input: ServiceEndInput!, $key: String, $lang: Lang!) {
  done: serviceEnd(id: $id, input: $input, key: $key) {
    ...Done
  }
}
    fragment Done on ActPayload {
  act
  replayed
  flags {
    closed {
      ...Change
    }
    opened {
      ...Change
    }
    changed {
      ...Change
    }
  }
  warnings {
    code
    message
  }
  errors {
    code
    message
    path
  }
  conflict {
    asked {
      ...Compared
    }
    now {
      ...Compared
    }
  }
}
fragment Change on FlagChange {
  flag
  severity
  certainty
  territory {
    code
    name
  }
  recommendation {
    id
    title(lang: $lang)
  }
}
fragment Compared on Fact {
  id
  says(lang: $lang)
  observedOn
  standing
  period {
    from
    until
    untilKind
  }
  sources {
    title
  }
}`) as unknown as TypedDocumentString<ServiceEndMutation, ServiceEndMutationVariables>;
export const ChannelEndDocument = new TypedDocumentString(`
    mutation ChannelEnd($id: ID!, $input: ChannelEndInput!, $key: String, $lang: Lang!) {
  done: channelEnd(id: $id, input: $input, key: $key) {
    ...Done
  }
}
    fragment Done on ActPayload {
  act
  replayed
  flags {
    closed {
      ...Change
    }
    opened {
      ...Change
    }
    changed {
      ...Change
    }
  }
  warnings {
    code
    message
  }
  errors {
    code
    message
    path
  }
  conflict {
    asked {
      ...Compared
    }
    now {
      ...Compared
    }
  }
}
fragment Change on FlagChange {
  flag
  severity
  certainty
  territory {
    code
    name
  }
  recommendation {
    id
    title(lang: $lang)
  }
}
fragment Compared on Fact {
  id
  says(lang: $lang)
  observedOn
  standing
  period {
    from
    until
    untilKind
  }
  sources {
    title
  }
}`) as unknown as TypedDocumentString<ChannelEndMutation, ChannelEndMutationVariables>;
export const CandidatesDocument = new TypedDocumentString(`
    query Candidates($code: String!, $kinds: [ActorKind!]) {
  municipality(code: $code) {
    actors(kinds: $kinds, first: 100) {
      nodes {
        id
        name
      }
    }
    county {
      actors(kinds: $kinds, first: 100) {
        nodes {
          id
          name
        }
      }
    }
  }
  country {
    actors(kinds: $kinds, first: 100) {
      nodes {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CandidatesQuery, CandidatesQueryVariables>;
export const FindActorDocument = new TypedDocumentString(`
    query FindActor($text: String!) {
  search(text: $text, first: 12) {
    name
    territory {
      name
    }
    node {
      __typename
      id
    }
  }
}
    `) as unknown as TypedDocumentString<FindActorQuery, FindActorQueryVariables>;
export const FlagsChangedDocument = new TypedDocumentString(`
    subscription FlagsChanged($code: String!) {
  flagsChanged(filter: {municipality: $code}) {
    id
    opened {
      flag
    }
    changed {
      flag
    }
    closed {
      flag
    }
  }
}
    `) as unknown as TypedDocumentString<FlagsChangedSubscription, FlagsChangedSubscriptionVariables>;
export const OwnMunicipalityDocument = new TypedDocumentString(`
    query OwnMunicipality($code: String!) {
  municipality(code: $code) {
    code
    name
  }
}
    `) as unknown as TypedDocumentString<OwnMunicipalityQuery, OwnMunicipalityQueryVariables>;