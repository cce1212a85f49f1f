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

/** All of a territory, or a part of it. */
export type Extent =
  /** All of it. */
  | 'WHOLE'
  /** A part of it: a district, a school's area. */
  | 'PART';

/** An act to try. */
export type ActToTry = {
  /** The mutation's name, such as forumJoin. */
  act: string;
  /** The mutation's arguments, without a key. */
  arguments: unknown;
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

/** Which questions are asked for; every condition given must hold. */
export type AskFilter = {
  /** To territories of this level; municipalities when left out. */
  level?: Level | null | undefined;
  /** To municipalities in this county, or the county itself. Two digits. */
  county?: string | null | undefined;
  /** To these territories only, by code; at most 500. */
  territories?: Array<string> | null | undefined;
  /** To municipalities in any of these SKR groups. */
  groups?: Array<string> | null | undefined;
  /** To territories with at least so many inhabitants. */
  populationFrom?: number | null | undefined;
  /** To territories with at most so many inhabitants. */
  populationTo?: number | null | undefined;
  /** For norms of this pack. */
  pack?: string | null | undefined;
  /** For these norms only. */
  recommendations?: Array<string> | null | undefined;
  /** For norms about any of these kinds of partner. */
  actorKinds?: Array<ActorKind> | null | undefined;
  /** For norms of any of these severities. */
  severities?: Array<Severity> | null | undefined;
  /** For norms whose strongest source says it so. */
  strengths?: Array<Strength> | null | undefined;
  /** For norms of any of these dimensions. */
  dimensions?: Array<Dimension> | null | undefined;
  /** About any of these lists. */
  scopes?: Array<InventoryScope> | null | undefined;
};

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

/** A sort of step. */
export type Step =
  /** Confirm that what was last known is still so. */
  | 'CONFIRM'
  /** Renew what has ended. */
  | 'RENEW'
  /** Add what is missing, or say what is not stated. */
  | 'COMPLETE'
  /** Invite a partner to a forum or agreement. */
  | 'INVITE'
  /** Put in writing what is done. */
  | 'WRITE_DOWN'
  /** Settle a dispute. */
  | 'SETTLE'
  /** Make what is not there: decide, appoint, set up. */
  | 'ESTABLISH';

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

/** A calendar address to open. */
export type CalendarOpenInput = {
  /** The municipality, by its code. */
  municipality: string;
  /** What it is for, to know it again; no names of persons. */
  label: string;
  /** Also what the municipality keeps to itself, for those who work for it; only what is shared when left out. Whoever knows the address reads it. */
  own?: boolean | null | undefined;
};

/** Which way information goes. */
export type ChannelDirection =
  /** Both ways. */
  | 'BOTH'
  /** One way. */
  | 'ONE_WAY';

/** Who set a number. */
export type ParameterSource =
  /** The text that the norm is from. */
  | 'SOURCE'
  /** We; nothing that hangs on it is CRITICAL. */
  | 'OURS';

/** What a coverage is of; every condition given must hold. Conditions on single results leave out the rows and columns in which nothing fits, but never change a denominator. */
export type CoverageFilter = {
  /** Territories of this level; municipalities when left out. */
  level?: Level | null | undefined;
  /** Municipalities in this county, or the county itself. Two digits. */
  county?: string | null | undefined;
  /** These territories only, by code; at most 500. */
  territories?: Array<string> | null | undefined;
  /** Municipalities in any of these SKR groups: A1, B3. */
  groups?: Array<string> | null | undefined;
  /** Territories with at least so many inhabitants. */
  populationFrom?: number | null | undefined;
  /** Territories with at most so many inhabitants. */
  populationTo?: number | null | undefined;
  /** Norms of this pack. */
  pack?: string | null | undefined;
  /** These norms only. */
  recommendations?: Array<string> | null | undefined;
  /** Norms about any of these kinds of partner. */
  actorKinds?: Array<ActorKind> | null | undefined;
  /** Norms of any of these severities. */
  severities?: Array<Severity> | null | undefined;
  /** Norms whose strongest source says it so. */
  strengths?: Array<Strength> | null | undefined;
  /** Norms of any of these dimensions. */
  dimensions?: Array<Dimension> | null | undefined;
  /** Results in any of these states. */
  states?: Array<State> | null | undefined;
  /** Gaps so sure: established, or indicated. */
  certainty?: Certainty | null | undefined;
  /** Results that rest on a fact from any of these kinds of source. */
  basis?: Array<SourceKind> | null | undefined;
  /** Results whose newest evidence is from this day or later. */
  evidenceFrom?: string | null | undefined;
  /** Results whose newest evidence is from this day or earlier. */
  evidenceUntil?: string | null | undefined;
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

/** What a document is about. */
export type DocumentSubject =
  /** Threats and violence against staff. */
  | 'STAFF_THREATS'
  /** Events, and who may use premises. */
  | 'EVENTS'
  /** People who want to leave a milieu. */
  | 'LEAVERS'
  /** Sharing of information. */
  | 'INFORMATION_SHARING'
  /** Violent extremism. */
  | 'EXTREMISM'
  /** Crime prevention. */
  | 'CRIME_PREVENTION'
  /** Democracy. */
  | 'DEMOCRACY'
  /** Something else. */
  | 'OTHER';

/** What was done with a document. */
export type FollowUpRole =
  /** It was revised. */
  | 'UPDATE'
  /** It was followed up. */
  | 'FOLLOW_UP';

/** A text of a draft. */
export type RecommendationDraftInput = {
  /** The id of the pack it is for. */
  pack: string;
  /** The norm as YAML, of the same form as the files of norms; at most 60,000 characters. */
  yaml: string;
  /** The revision as it was read: a conflict when somebody has written another since. When left out, whatever it says now is written over. */
  revision?: number | null | undefined;
};

/** How a norm ends. */
export type RecommendationRetireInput = {
  /** The last day it is in force; yesterday at the earliest. */
  on: string;
  /** Why; at most 2,000 characters. */
  reason: string;
};

/** What sort of thing a fact says. */
export type FactKind =
  /** What something is called. */
  | 'Name'
  /** Where an actor works. */
  | 'Reach'
  /** An actor is a part of another. */
  | 'PartOf'
  /** An actor followed on another. */
  | 'Succession'
  /** What an organisation is: its sector, its organisation number, and whether it is a collective name. */
  | 'Registration'
  /** What a forum, agreement, document, function, service or channel is, and its period of validity. */
  | 'Description'
  /** An actor sits in a forum. */
  | 'Seat'
  /** A forum met. */
  | 'Meeting'
  /** An actor is a party to an agreement or channel. */
  | 'Party'
  /** Where an agreement, document, function or service applies. */
  | 'Cover'
  /** An actor took part in making a document, or is named in it. */
  | 'Contribution'
  /** A document builds on an earlier one. */
  | 'Foundation'
  /** A document was updated or followed up. */
  | 'FollowUp'
  /** A body holds a function. */
  | 'Holding'
  /** An actor provides a service. */
  | 'Provision'
  /** How closely two actors work together. */
  | 'Tie'
  /** A grant or other help to a civil organisation. */
  | 'Support'
  /** A register was complete as of a day: what makes absence mean something. */
  | 'Inventory'
  /** No actor of a kind works in the territory. */
  | 'NoSuchActor'
  /** A step taken towards meeting a recommendation. */
  | 'Effort'
  /** A decision why a recommendation is not followed. */
  | 'Explanation'
  /** A municipality holds a fact to be wrong. */
  | 'Dispute'
  /** A municipality answered a question of a follow-up round. */
  | 'Report';

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
  | 'DISPUTED'
  /** It was taken back: nothing rests on it any more, whatever the day. Seen only where it is asked for by its id, in the audit, and in what an act ran into. */
  | 'RETRACTED';

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

/** How sure a gap is. */
export type Certainty =
  /** Established: the registers it takes to say so are complete and recent. */
  | 'ESTABLISHED'
  /** Indicated: something to ask about. */
  | 'INDICATED';

/** Why a flag closed. */
export type EpisodeCause =
  /** The norm was met. */
  | 'MET'
  /** It rested on something that was corrected or taken back, or it was said that no such actor works in the territory. */
  | 'CORRECTED'
  /** What established it is too old, disputed or no longer there, or the norm no longer applies to the territory. */
  | 'BECAME_UNKNOWN'
  /** The norm is no longer in force. */
  | 'NORM_ENDED'
  /** The norm has a new version. */
  | 'RULE_CHANGED';

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

/** What sort of function it is. */
export type FunctionKind =
  /** Coordinator against violent extremism (samordnare mot våldsbejakande extremism). */
  | 'COORDINATOR_EXTREMISM'
  /** Crime-prevention coordinator (brottsförebyggande samordningsfunktion). */
  | 'COORDINATOR_CRIME_PREVENTION'
  /** National coordination (nationell samordning). */
  | 'NATIONAL_COORDINATION';

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

/** Where a question to a partner stands. */
export type PartnerAskState =
  /** It can be answered. */
  | 'OPEN'
  /** It ran out unanswered. */
  | 'EXPIRED'
  /** The municipality took it back, or asked anew. */
  | 'REVOKED'
  /** It is so: the partner's word is a fact of its own beside the municipality's. */
  | 'CONFIRMED'
  /** It is nearly so; `words` says what would be right. Nothing on record was changed. */
  | 'CORRECTED'
  /** It is not so: the municipality disputes the fact, and only it knows. */
  | 'DECLINED'
  /** It was answered: how is known to those who work for the municipality only. */
  | 'ANSWERED'
  /** How it stands is known to those who work for the municipality only: administrators see no more than that it was asked. */
  | 'KEPT';

/** A question to a partner. */
export type PartnerAskInput = {
  /** The municipality that asks, by its code. */
  municipality: string;
  /** The partner's function mailbox, to remember where the link was sent; not a person's. */
  mailbox?: string | null | undefined;
};

/** How a proposal stands. */
export type ProposalState =
  /** Waits for the others. */
  | 'OPEN'
  /** All agreed, or nobody stopped it in time: it was done. */
  | 'DONE'
  /** One of those who share it stopped it. */
  | 'STOPPED'
  /** Whoever proposed it took it back. */
  | 'WITHDRAWN'
  /** When it was to be done it could not be. */
  | 'FAILED';

/** Where in a text a measure belongs. */
export type MeasurePart =
  /** A general chapter of the strategy. */
  | 'GENERAL'
  /** One of the strategy's ten local measures. */
  | 'LOCAL'
  /** One of the strategy's eight national measures. */
  | 'NATIONAL'
  /** A paragraph of the law. */
  | 'PARAGRAPH';

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

/** Where a round stands. */
export type RoundStatus =
  /** It has not opened yet. */
  | 'PLANNED'
  /** It takes answers. */
  | 'OPEN'
  /** Its last day has passed; it still takes answers until it is closed. */
  | 'LATE'
  /** What it holds is frozen. */
  | 'CLOSED';

/** A round to open. */
export type RoundOpenInput = {
  /** What it is called; no other round of the same territory has the name. */
  name: string;
  /** The first day it takes answers. */
  opens: string;
  /** The last day municipalities are asked to answer by. */
  closes: string;
  /** The code of the country or county whose municipalities are asked; the country when left out. */
  within?: string | null | undefined;
  /** Packs of norms it is about, by their ids. */
  packs?: Array<string> | null | undefined;
  /** Norms it is about, by their ids; with packs those too. All norms when neither is named. */
  recommendations?: Array<string> | null | undefined;
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

/** What a trend is of; every condition given must hold. No municipality can be asked for alone: `municipality { assessment }` does that. */
export type TrendFilter = {
  /** Municipalities in this county. Two digits. */
  county?: string | null | undefined;
  /** Municipalities in any of these SKR groups: A1, B3. */
  groups?: Array<string> | null | undefined;
  /** Municipalities with at least so many inhabitants. */
  populationFrom?: number | null | undefined;
  /** Municipalities with at most so many inhabitants. */
  populationTo?: number | null | undefined;
  /** Norms of this pack. */
  pack?: string | null | undefined;
  /** These norms only. */
  recommendations?: Array<string> | null | undefined;
  /** Norms about any of these kinds of partner. */
  actorKinds?: Array<ActorKind> | null | undefined;
  /** Norms of any of these severities. */
  severities?: Array<Severity> | null | undefined;
  /** Norms whose strongest source says it so. */
  strengths?: Array<Strength> | null | undefined;
  /** Norms of any of these dimensions. */
  dimensions?: Array<Dimension> | null | undefined;
};

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
  asOf?: string | null | undefined;
}>;


export type CoverageQuery = { country: { invented: boolean }, coverage: { asOf: string, cells: Array<number>, territories: Array<
      | { code: string, name: string, population: number | null }
      | { code: string, name: string, population: number | null }
      | { code: string, name: string, population: number | null, county: { code: string, name: string }, group: { code: string, name: string } | null }
    >, recommendations: Array<{ id: string, title: string, severity: Severity, strength: Strength, dimensions: Array<Dimension>, actorKinds: Array<ActorKind>, pack: { id: string, title: string }, measure: { id: string, title: string } }>, legend: Array<{ value: number, state: State, towards: Towards | null }> } };

export type FittingQueryVariables = Exact<{
  filter: CoverageFilter;
  asOf?: string | null | undefined;
}>;


export type FittingQuery = { coverage: { cells: Array<number>, territories: Array<
      | { code: string }
      | { code: string }
      | { code: string }
    >, recommendations: Array<{ id: string }> } };

export type DraftsQueryVariables = Exact<{
  lang: Lang;
}>;


export type DraftsQuery = { recommendationDrafts: Array<{ id: string, yaml: string, at: string, mine: boolean, published: string | null, pack: { id: string, title: string } }>, rulePacks: Array<{ id: string, title: string, measures: Array<{ recommendations: Array<{ id: string, title: string }> }> }> };

export type NextDraftQueryVariables = Exact<{
  norm: string;
}>;


export type NextDraftQuery = { recommendation: { nextDraft: string | null, pack: { id: string } } | null };

export type DraftQueryVariables = Exact<{
  id: string;
  lang: Lang;
}>;


export type DraftQuery = { recommendationDraft: { id: string, yaml: string, revision: number, published: string | null, pack: { id: string, title: string }, problems: Array<{ path: string, line: number, column: number, message: string }> } | null };

export type DraftTextFragment = { id: string, yaml: string, revision: number, published: string | null, pack: { id: string, title: string }, problems: Array<{ path: string, line: number, column: number, message: string }> };

export type ExpectedFragment = { state: State, reason: Reason | null, indication: Towards | null, lapsesOn: string | null };

export type ExamplesQueryVariables = Exact<{
  id: string;
}>;


export type ExamplesQuery = { recommendationDraft: { id: string, examples: Array<{ name: string, on: string, holds: boolean, expected: { state: State, reason: Reason | null, indication: Towards | null, lapsesOn: string | null }, found: { state: State, reason: Reason | null, indication: Towards | null, lapsesOn: string | null } }> } | null };

export type EffectQueryVariables = Exact<{
  draft: string;
  lang: Lang;
}>;


export type EffectQuery = { recommendationEffect: { asOf: string, territories: number, norms: Array<{ recommendation: string, title: string, before: { applies: number, known: number, counts: Array<{ state: State, count: number }> } | null, after: { applies: number, known: number, counts: Array<{ state: State, count: number }> }, opened: Array<{ before: Certainty | null, after: Certainty | null, territory:
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
         }>, closed: Array<{ before: Certainty | null, after: Certainty | null, territory:
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
         }>, changed: Array<{ before: Certainty | null, after: Certainty | null, territory:
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
         }> }> } };

export type CountsFragment = { applies: number, known: number, counts: Array<{ state: State, count: number }> };

export type MoveFragment = { before: Certainty | null, after: Certainty | null, territory:
    | { code: string, name: string }
    | { code: string, name: string }
    | { code: string, name: string }
   };

export type DraftSaveMutationVariables = Exact<{
  id?: string | null | undefined;
  input: RecommendationDraftInput;
  lang: Lang;
}>;


export type DraftSaveMutation = { recommendationDraft: { draft: { id: string, yaml: string, revision: number, published: string | null, pack: { id: string, title: string }, problems: Array<{ path: string, line: number, column: number, message: string }> } | null, errors: Array<{ code: string, message: string }> } };

export type DraftPublishMutationVariables = Exact<{
  id: string;
  changelog: string;
  lang: Lang;
}>;


export type DraftPublishMutation = { recommendationPublish: { recommendation: { id: string } | null, errors: Array<{ message: string }> } };

export type NormRetireMutationVariables = Exact<{
  id: string;
  input: RecommendationRetireInput;
  lang: Lang;
}>;


export type NormRetireMutation = { recommendationRetire: { recommendation: { id: string } | null, errors: Array<{ message: string }> } };

export type CountyQueryVariables = Exact<{
  code: string;
  lang: Lang;
}>;


export type CountyQuery = { county: { name: string, population: number | null, populationOn: string | null, assessment: { asOf: string, results: Array<{ state: State, because: Because | null, reason: Reason | null, severity: Severity, lapsesOn: string | null, account: string, remedy: string | null, recommendation: { id: string, title: string, strength: Strength, pack: { id: string, title: string }, citations: Array<{ source: CitedSource, heading: string, place: string, strength: Strength, paraphrase: string }>, remedyActs: Array<{ act: string, kinds: Array<string> }> }, indication: { towards: Towards, day: string | null, sources: Array<{ title: string, url: string | null }> } | null, evidence: Array<{ id: string, says: string, lane: Lane, standing: FactStanding, observedOn: string | null, confirmedOn: string | null, period: { from: string | null, until: string | null, untilKind: UntilKind }, sources: Array<{ title: string, url: string | null }> }>, leastChange: { step: Step, says: string, thing:
            | { __typename: 'Country', id: string }
            | { __typename: 'County', id: string }
            | { __typename: 'Municipality', id: string }
            | { __typename: 'Agreement', name: string, id: string }
            | { __typename: 'Fact', id: string }
            | { __typename: 'Channel', name: string, id: string }
            | { __typename: 'Document', name: string, id: string }
            | { __typename: 'Forum', name: string, id: string }
            | { __typename: 'Flag', id: string }
            | { __typename: 'Function', name: string, id: string }
            | { __typename: 'Organisation', name: string, id: string }
            | { __typename: 'Service', name: string, id: string }
           | null, actor:
            | { id: string, name: string }
            | { id: string, name: string }
           | null } | null, explanation: { reason: string, decidedBy: DecidedBy | null, fact: { lane: Lane, standing: FactStanding, observedOn: string | null, confirmedOn: string | null, period: { from: string | null, until: string | null, untilKind: UntilKind }, sources: Array<{ title: string, url: string | null }> } } | null, efforts: Array<{ step: EffortStep, day: string | null, actor:
            | { id: string, name: string }
            | { id: string, name: string }
           | null, fact: { id: string, lane: Lane } }>, suggestions: Array<{ rank: number, kind: SuggestionKind, says: string, reasons: Array<string>, thing:
            | { __typename: 'Country', id: string }
            | { __typename: 'County', id: string }
            | { __typename: 'Municipality', id: string }
            | { __typename: 'Agreement', name: string, id: string }
            | { __typename: 'Fact', id: string }
            | { __typename: 'Channel', name: string, id: string }
            | { __typename: 'Document', name: string, id: string }
            | { __typename: 'Forum', name: string, id: string }
            | { __typename: 'Flag', id: string }
            | { __typename: 'Function', name: string, id: string }
            | { __typename: 'Organisation', name: string, id: string }
            | { __typename: 'Service', name: string, id: string }
           | null, neighbours: Array<
            | { code: string, name: string }
            | { code: string, name: string }
            | { code: string, name: string }
          > }> }> }, forums: { nodes: Array<{ id: string, name: string, label: string, descriptions: Array<{ status: Status, fact: { lane: Lane, standing: FactStanding, observedOn: string | null, confirmedOn: string | null, period: { from: string | null, until: string | null, untilKind: UntilKind }, sources: Array<{ title: string, url: string | null }> } }>, members: Array<{ actor:
            | { id: string }
            | { id: string }
           }>, meetings: Array<{ day: string | null, attendedBy: Array<
            | { id: string, name: string }
            | { id: string, name: string }
          >, fact: { id: string, lane: Lane, sources: Array<{ title: string, url: string | null }> } }> }> }, services: Array<{ id: string, name: string, label: string, descriptions: Array<{ status: Status, fact: { lane: Lane, standing: FactStanding, observedOn: string | null, confirmedOn: string | null, period: { from: string | null, until: string | null, untilKind: UntilKind }, sources: Array<{ title: string, url: string | null }> } }>, provisions: Array<{ actor:
          | { id: string, name: string }
          | { id: string, name: string }
         }> }>, functions: Array<{ id: string, name: string, label: string, descriptions: Array<{ status: Status, fact: { lane: Lane, standing: FactStanding, observedOn: string | null, confirmedOn: string | null, period: { from: string | null, until: string | null, untilKind: UntilKind }, sources: Array<{ title: string, url: string | null }> } }>, holdings: Array<{ actor:
          | { id: string, name: string }
          | { id: string, name: string }
         }> }>, actors: { totalCount: number, nodes: Array<
        | { __typename: 'Forum', id: string, name: string, kind: ActorKind, label: string }
        | { __typename: 'Organisation', id: string, name: string, kind: ActorKind, label: string }
      > } } | null };

export type NationQueryVariables = Exact<{
  lang: Lang;
}>;


export type NationQuery = { country: { name: string, population: number | null, populationOn: string | null, assessment: { asOf: string, results: Array<{ state: State, because: Because | null, reason: Reason | null, severity: Severity, lapsesOn: string | null, account: string, remedy: string | null, recommendation: { id: string, title: string, strength: Strength, pack: { id: string, title: string }, citations: Array<{ source: CitedSource, heading: string, place: string, strength: Strength, paraphrase: string }>, remedyActs: Array<{ act: string, kinds: Array<string> }> }, indication: { towards: Towards, day: string | null, sources: Array<{ title: string, url: string | null }> } | null, evidence: Array<{ id: string, says: string, lane: Lane, standing: FactStanding, observedOn: string | null, confirmedOn: string | null, period: { from: string | null, until: string | null, untilKind: UntilKind }, sources: Array<{ title: string, url: string | null }> }>, leastChange: { step: Step, says: string, thing:
            | { __typename: 'Country', id: string }
            | { __typename: 'County', id: string }
            | { __typename: 'Municipality', id: string }
            | { __typename: 'Agreement', name: string, id: string }
            | { __typename: 'Fact', id: string }
            | { __typename: 'Channel', name: string, id: string }
            | { __typename: 'Document', name: string, id: string }
            | { __typename: 'Forum', name: string, id: string }
            | { __typename: 'Flag', id: string }
            | { __typename: 'Function', name: string, id: string }
            | { __typename: 'Organisation', name: string, id: string }
            | { __typename: 'Service', name: string, id: string }
           | null, actor:
            | { id: string, name: string }
            | { id: string, name: string }
           | null } | null, explanation: { reason: string, decidedBy: DecidedBy | null, fact: { lane: Lane, standing: FactStanding, observedOn: string | null, confirmedOn: string | null, period: { from: string | null, until: string | null, untilKind: UntilKind }, sources: Array<{ title: string, url: string | null }> } } | null, efforts: Array<{ step: EffortStep, day: string | null, actor:
            | { id: string, name: string }
            | { id: string, name: string }
           | null, fact: { id: string, lane: Lane } }>, suggestions: Array<{ rank: number, kind: SuggestionKind, says: string, reasons: Array<string>, thing:
            | { __typename: 'Country', id: string }
            | { __typename: 'County', id: string }
            | { __typename: 'Municipality', id: string }
            | { __typename: 'Agreement', name: string, id: string }
            | { __typename: 'Fact', id: string }
            | { __typename: 'Channel', name: string, id: string }
            | { __typename: 'Document', name: string, id: string }
            | { __typename: 'Forum', name: string, id: string }
            | { __typename: 'Flag', id: string }
            | { __typename: 'Function', name: string, id: string }
            | { __typename: 'Organisation', name: string, id: string }
            | { __typename: 'Service', name: string, id: string }
           | null, neighbours: Array<
            | { code: string, name: string }
            | { code: string, name: string }
            | { code: string, name: string }
          > }> }> }, forums: { nodes: Array<{ id: string, name: string, label: string, descriptions: Array<{ status: Status, fact: { lane: Lane, standing: FactStanding, observedOn: string | null, confirmedOn: string | null, period: { from: string | null, until: string | null, untilKind: UntilKind }, sources: Array<{ title: string, url: string | null }> } }>, members: Array<{ actor:
            | { id: string }
            | { id: string }
           }>, meetings: Array<{ day: string | null, attendedBy: Array<
            | { id: string, name: string }
            | { id: string, name: string }
          >, fact: { id: string, lane: Lane, sources: Array<{ title: string, url: string | null }> } }> }> }, services: Array<{ id: string, name: string, label: string, descriptions: Array<{ status: Status, fact: { lane: Lane, standing: FactStanding, observedOn: string | null, confirmedOn: string | null, period: { from: string | null, until: string | null, untilKind: UntilKind }, sources: Array<{ title: string, url: string | null }> } }>, provisions: Array<{ actor:
          | { id: string, name: string }
          | { id: string, name: string }
         }> }>, functions: Array<{ id: string, name: string, label: string, descriptions: Array<{ status: Status, fact: { lane: Lane, standing: FactStanding, observedOn: string | null, confirmedOn: string | null, period: { from: string | null, until: string | null, untilKind: UntilKind }, sources: Array<{ title: string, url: string | null }> } }>, holdings: Array<{ actor:
          | { id: string, name: string }
          | { id: string, name: string }
         }> }>, actors: { totalCount: number, nodes: Array<
        | { __typename: 'Forum', id: string, name: string, kind: ActorKind, label: string }
        | { __typename: 'Organisation', id: string, name: string, kind: ActorKind, label: string }
      > } } };

type Level_Country_Fragment = { name: string, population: number | null, populationOn: string | null, assessment: { asOf: string, results: Array<{ state: State, because: Because | null, reason: Reason | null, severity: Severity, lapsesOn: string | null, account: string, remedy: string | null, recommendation: { id: string, title: string, strength: Strength, pack: { id: string, title: string }, citations: Array<{ source: CitedSource, heading: string, place: string, strength: Strength, paraphrase: string }>, remedyActs: Array<{ act: string, kinds: Array<string> }> }, indication: { towards: Towards, day: string | null, sources: Array<{ title: string, url: string | null }> } | null, evidence: Array<{ id: string, says: string, lane: Lane, standing: FactStanding, observedOn: string | null, confirmedOn: string | null, period: { from: string | null, until: string | null, untilKind: UntilKind }, sources: Array<{ title: string, url: string | null }> }>, leastChange: { step: Step, says: string, thing:
          | { __typename: 'Country', id: string }
          | { __typename: 'County', id: string }
          | { __typename: 'Municipality', id: string }
          | { __typename: 'Agreement', name: string, id: string }
          | { __typename: 'Fact', id: string }
          | { __typename: 'Channel', name: string, id: string }
          | { __typename: 'Document', name: string, id: string }
          | { __typename: 'Forum', name: string, id: string }
          | { __typename: 'Flag', id: string }
          | { __typename: 'Function', name: string, id: string }
          | { __typename: 'Organisation', name: string, id: string }
          | { __typename: 'Service', name: string, id: string }
         | null, actor:
          | { id: string, name: string }
          | { id: string, name: string }
         | null } | null, explanation: { reason: string, decidedBy: DecidedBy | null, fact: { lane: Lane, standing: FactStanding, observedOn: string | null, confirmedOn: string | null, period: { from: string | null, until: string | null, untilKind: UntilKind }, sources: Array<{ title: string, url: string | null }> } } | null, efforts: Array<{ step: EffortStep, day: string | null, actor:
          | { id: string, name: string }
          | { id: string, name: string }
         | null, fact: { id: string, lane: Lane } }>, suggestions: Array<{ rank: number, kind: SuggestionKind, says: string, reasons: Array<string>, thing:
          | { __typename: 'Country', id: string }
          | { __typename: 'County', id: string }
          | { __typename: 'Municipality', id: string }
          | { __typename: 'Agreement', name: string, id: string }
          | { __typename: 'Fact', id: string }
          | { __typename: 'Channel', name: string, id: string }
          | { __typename: 'Document', name: string, id: string }
          | { __typename: 'Forum', name: string, id: string }
          | { __typename: 'Flag', id: string }
          | { __typename: 'Function', name: string, id: string }
          | { __typename: 'Organisation', name: string, id: string }
          | { __typename: 'Service', name: string, id: string }
         | null, neighbours: Array<
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
        > }> }> }, forums: { nodes: Array<{ id: string, name: string, label: string, descriptions: Array<{ status: Status, fact: { lane: Lane, standing: FactStanding, observedOn: string | null, confirmedOn: string | null, period: { from: string | null, until: string | null, untilKind: UntilKind }, sources: Array<{ title: string, url: string | null }> } }>, members: Array<{ actor:
          | { id: string }
          | { id: string }
         }>, meetings: Array<{ day: string | null, attendedBy: Array<
          | { id: string, name: string }
          | { id: string, name: string }
        >, fact: { id: string, lane: Lane, sources: Array<{ title: string, url: string | null }> } }> }> }, services: Array<{ id: string, name: string, label: string, descriptions: Array<{ status: Status, fact: { lane: Lane, standing: FactStanding, observedOn: string | null, confirmedOn: string | null, period: { from: string | null, until: string | null, untilKind: UntilKind }, sources: Array<{ title: string, url: string | null }> } }>, provisions: Array<{ actor:
        | { id: string, name: string }
        | { id: string, name: string }
       }> }>, functions: Array<{ id: string, name: string, label: string, descriptions: Array<{ status: Status, fact: { lane: Lane, standing: FactStanding, observedOn: string | null, confirmedOn: string | null, period: { from: string | null, until: string | null, untilKind: UntilKind }, sources: Array<{ title: string, url: string | null }> } }>, holdings: Array<{ actor:
        | { id: string, name: string }
        | { id: string, name: string }
       }> }>, actors: { totalCount: number, nodes: Array<
      | { __typename: 'Forum', id: string, name: string, kind: ActorKind, label: string }
      | { __typename: 'Organisation', id: string, name: string, kind: ActorKind, label: string }
    > } };

type Level_County_Fragment = { name: string, population: number | null, populationOn: string | null, assessment: { asOf: string, results: Array<{ state: State, because: Because | null, reason: Reason | null, severity: Severity, lapsesOn: string | null, account: string, remedy: string | null, recommendation: { id: string, title: string, strength: Strength, pack: { id: string, title: string }, citations: Array<{ source: CitedSource, heading: string, place: string, strength: Strength, paraphrase: string }>, remedyActs: Array<{ act: string, kinds: Array<string> }> }, indication: { towards: Towards, day: string | null, sources: Array<{ title: string, url: string | null }> } | null, evidence: Array<{ id: string, says: string, lane: Lane, standing: FactStanding, observedOn: string | null, confirmedOn: string | null, period: { from: string | null, until: string | null, untilKind: UntilKind }, sources: Array<{ title: string, url: string | null }> }>, leastChange: { step: Step, says: string, thing:
          | { __typename: 'Country', id: string }
          | { __typename: 'County', id: string }
          | { __typename: 'Municipality', id: string }
          | { __typename: 'Agreement', name: string, id: string }
          | { __typename: 'Fact', id: string }
          | { __typename: 'Channel', name: string, id: string }
          | { __typename: 'Document', name: string, id: string }
          | { __typename: 'Forum', name: string, id: string }
          | { __typename: 'Flag', id: string }
          | { __typename: 'Function', name: string, id: string }
          | { __typename: 'Organisation', name: string, id: string }
          | { __typename: 'Service', name: string, id: string }
         | null, actor:
          | { id: string, name: string }
          | { id: string, name: string }
         | null } | null, explanation: { reason: string, decidedBy: DecidedBy | null, fact: { lane: Lane, standing: FactStanding, observedOn: string | null, confirmedOn: string | null, period: { from: string | null, until: string | null, untilKind: UntilKind }, sources: Array<{ title: string, url: string | null }> } } | null, efforts: Array<{ step: EffortStep, day: string | null, actor:
          | { id: string, name: string }
          | { id: string, name: string }
         | null, fact: { id: string, lane: Lane } }>, suggestions: Array<{ rank: number, kind: SuggestionKind, says: string, reasons: Array<string>, thing:
          | { __typename: 'Country', id: string }
          | { __typename: 'County', id: string }
          | { __typename: 'Municipality', id: string }
          | { __typename: 'Agreement', name: string, id: string }
          | { __typename: 'Fact', id: string }
          | { __typename: 'Channel', name: string, id: string }
          | { __typename: 'Document', name: string, id: string }
          | { __typename: 'Forum', name: string, id: string }
          | { __typename: 'Flag', id: string }
          | { __typename: 'Function', name: string, id: string }
          | { __typename: 'Organisation', name: string, id: string }
          | { __typename: 'Service', name: string, id: string }
         | null, neighbours: Array<
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
        > }> }> }, forums: { nodes: Array<{ id: string, name: string, label: string, descriptions: Array<{ status: Status, fact: { lane: Lane, standing: FactStanding, observedOn: string | null, confirmedOn: string | null, period: { from: string | null, until: string | null, untilKind: UntilKind }, sources: Array<{ title: string, url: string | null }> } }>, members: Array<{ actor:
          | { id: string }
          | { id: string }
         }>, meetings: Array<{ day: string | null, attendedBy: Array<
          | { id: string, name: string }
          | { id: string, name: string }
        >, fact: { id: string, lane: Lane, sources: Array<{ title: string, url: string | null }> } }> }> }, services: Array<{ id: string, name: string, label: string, descriptions: Array<{ status: Status, fact: { lane: Lane, standing: FactStanding, observedOn: string | null, confirmedOn: string | null, period: { from: string | null, until: string | null, untilKind: UntilKind }, sources: Array<{ title: string, url: string | null }> } }>, provisions: Array<{ actor:
        | { id: string, name: string }
        | { id: string, name: string }
       }> }>, functions: Array<{ id: string, name: string, label: string, descriptions: Array<{ status: Status, fact: { lane: Lane, standing: FactStanding, observedOn: string | null, confirmedOn: string | null, period: { from: string | null, until: string | null, untilKind: UntilKind }, sources: Array<{ title: string, url: string | null }> } }>, holdings: Array<{ actor:
        | { id: string, name: string }
        | { id: string, name: string }
       }> }>, actors: { totalCount: number, nodes: Array<
      | { __typename: 'Forum', id: string, name: string, kind: ActorKind, label: string }
      | { __typename: 'Organisation', id: string, name: string, kind: ActorKind, label: string }
    > } };

type Level_Municipality_Fragment = { name: string, population: number | null, populationOn: string | null, assessment: { asOf: string, results: Array<{ state: State, because: Because | null, reason: Reason | null, severity: Severity, lapsesOn: string | null, account: string, remedy: string | null, recommendation: { id: string, title: string, strength: Strength, pack: { id: string, title: string }, citations: Array<{ source: CitedSource, heading: string, place: string, strength: Strength, paraphrase: string }>, remedyActs: Array<{ act: string, kinds: Array<string> }> }, indication: { towards: Towards, day: string | null, sources: Array<{ title: string, url: string | null }> } | null, evidence: Array<{ id: string, says: string, lane: Lane, standing: FactStanding, observedOn: string | null, confirmedOn: string | null, period: { from: string | null, until: string | null, untilKind: UntilKind }, sources: Array<{ title: string, url: string | null }> }>, leastChange: { step: Step, says: string, thing:
          | { __typename: 'Country', id: string }
          | { __typename: 'County', id: string }
          | { __typename: 'Municipality', id: string }
          | { __typename: 'Agreement', name: string, id: string }
          | { __typename: 'Fact', id: string }
          | { __typename: 'Channel', name: string, id: string }
          | { __typename: 'Document', name: string, id: string }
          | { __typename: 'Forum', name: string, id: string }
          | { __typename: 'Flag', id: string }
          | { __typename: 'Function', name: string, id: string }
          | { __typename: 'Organisation', name: string, id: string }
          | { __typename: 'Service', name: string, id: string }
         | null, actor:
          | { id: string, name: string }
          | { id: string, name: string }
         | null } | null, explanation: { reason: string, decidedBy: DecidedBy | null, fact: { lane: Lane, standing: FactStanding, observedOn: string | null, confirmedOn: string | null, period: { from: string | null, until: string | null, untilKind: UntilKind }, sources: Array<{ title: string, url: string | null }> } } | null, efforts: Array<{ step: EffortStep, day: string | null, actor:
          | { id: string, name: string }
          | { id: string, name: string }
         | null, fact: { id: string, lane: Lane } }>, suggestions: Array<{ rank: number, kind: SuggestionKind, says: string, reasons: Array<string>, thing:
          | { __typename: 'Country', id: string }
          | { __typename: 'County', id: string }
          | { __typename: 'Municipality', id: string }
          | { __typename: 'Agreement', name: string, id: string }
          | { __typename: 'Fact', id: string }
          | { __typename: 'Channel', name: string, id: string }
          | { __typename: 'Document', name: string, id: string }
          | { __typename: 'Forum', name: string, id: string }
          | { __typename: 'Flag', id: string }
          | { __typename: 'Function', name: string, id: string }
          | { __typename: 'Organisation', name: string, id: string }
          | { __typename: 'Service', name: string, id: string }
         | null, neighbours: Array<
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
        > }> }> }, forums: { nodes: Array<{ id: string, name: string, label: string, descriptions: Array<{ status: Status, fact: { lane: Lane, standing: FactStanding, observedOn: string | null, confirmedOn: string | null, period: { from: string | null, until: string | null, untilKind: UntilKind }, sources: Array<{ title: string, url: string | null }> } }>, members: Array<{ actor:
          | { id: string }
          | { id: string }
         }>, meetings: Array<{ day: string | null, attendedBy: Array<
          | { id: string, name: string }
          | { id: string, name: string }
        >, fact: { id: string, lane: Lane, sources: Array<{ title: string, url: string | null }> } }> }> }, services: Array<{ id: string, name: string, label: string, descriptions: Array<{ status: Status, fact: { lane: Lane, standing: FactStanding, observedOn: string | null, confirmedOn: string | null, period: { from: string | null, until: string | null, untilKind: UntilKind }, sources: Array<{ title: string, url: string | null }> } }>, provisions: Array<{ actor:
        | { id: string, name: string }
        | { id: string, name: string }
       }> }>, functions: Array<{ id: string, name: string, label: string, descriptions: Array<{ status: Status, fact: { lane: Lane, standing: FactStanding, observedOn: string | null, confirmedOn: string | null, period: { from: string | null, until: string | null, untilKind: UntilKind }, sources: Array<{ title: string, url: string | null }> } }>, holdings: Array<{ actor:
        | { id: string, name: string }
        | { id: string, name: string }
       }> }>, actors: { totalCount: number, nodes: Array<
      | { __typename: 'Forum', id: string, name: string, kind: ActorKind, label: string }
      | { __typename: 'Organisation', id: string, name: string, kind: ActorKind, label: string }
    > } };

export type LevelFragment =
  | Level_Country_Fragment
  | Level_County_Fragment
  | Level_Municipality_Fragment
;

export type LevelStandingQueryVariables = Exact<{
  filter: CoverageFilter;
}>;


export type LevelStandingQuery = { coverage: { cells: Array<number>, territories: Array<
      | { code: string, name: string }
      | { code: string, name: string }
      | { code: string, name: string }
    >, legend: Array<{ value: number, state: State, towards: Towards | null }> } };

export type ActorQueryVariables = Exact<{
  id: string;
  lang: Lang;
}>;


export type ActorQuery = { actor:
    | { __typename: 'Forum', id: string, name: string, invented: boolean, kind: ActorKind, label: string, descriptions: Array<{ status: Status, meetingsPerYear: number | null, fact: { lane: Lane, standing: FactStanding, observedOn: string | null, confirmedOn: string | null, period: { from: string | null, until: string | null, untilKind: UntilKind }, sources: Array<{ title: string, url: string | null }> } }>, meetings: Array<{ day: string | null, attendedBy: Array<
          | { id: string, name: string }
          | { id: string, name: string }
        >, fact: { id: string, lane: Lane, sources: Array<{ title: string, url: string | null }> } }>, members: Array<{ role: SeatRole, actor:
          | { id: string, name: string, label: string }
          | { id: string, name: string, label: string }
        , fact: { id: string, lane: Lane, standing: FactStanding, observedOn: string | null, confirmedOn: string | null, period: { from: string | null, until: string | null, untilKind: UntilKind }, sources: Array<{ title: string, url: string | null }> } }>, names: Array<{ name: string }>, reach: Array<{ extent: Extent, area: string | null, territory:
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
        , fact: { id: string, lane: Lane, standing: FactStanding, observedOn: string | null, confirmedOn: string | null, period: { from: string | null, until: string | null, untilKind: UntilKind }, sources: Array<{ title: string, url: string | null }> } }>, partOf: Array<{ whole:
          | { id: string, name: string }
          | { id: string, name: string }
         }>, parts: Array<{ part:
          | { id: string, name: string, label: string }
          | { id: string, name: string, label: string }
         }>, seats: Array<{ role: SeatRole, forum: { id: string, name: string, label: string }, fact: { id: string, lane: Lane, standing: FactStanding, observedOn: string | null, confirmedOn: string | null, period: { from: string | null, until: string | null, untilKind: UntilKind }, sources: Array<{ title: string, url: string | null }> } }>, parties: Array<{ to:
          | { __typename: 'Agreement', id: string, name: string, label: string }
          | { __typename: 'Channel', id: string }
        , fact: { id: string, lane: Lane, standing: FactStanding, observedOn: string | null, confirmedOn: string | null, period: { from: string | null, until: string | null, untilKind: UntilKind }, sources: Array<{ title: string, url: string | null }> } }> }
    | { __typename: 'Organisation', sector: Sector | null, placeholder: boolean, organisationNumber: string | null, id: string, name: string, invented: boolean, kind: ActorKind, label: string, holdings: Array<{ function: { id: string, name: string, label: string }, fact: { id: string, lane: Lane, standing: FactStanding, observedOn: string | null, confirmedOn: string | null, period: { from: string | null, until: string | null, untilKind: UntilKind }, sources: Array<{ title: string, url: string | null }> } }>, names: Array<{ name: string }>, reach: Array<{ extent: Extent, area: string | null, territory:
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
        , fact: { id: string, lane: Lane, standing: FactStanding, observedOn: string | null, confirmedOn: string | null, period: { from: string | null, until: string | null, untilKind: UntilKind }, sources: Array<{ title: string, url: string | null }> } }>, partOf: Array<{ whole:
          | { id: string, name: string }
          | { id: string, name: string }
         }>, parts: Array<{ part:
          | { id: string, name: string, label: string }
          | { id: string, name: string, label: string }
         }>, seats: Array<{ role: SeatRole, forum: { id: string, name: string, label: string }, fact: { id: string, lane: Lane, standing: FactStanding, observedOn: string | null, confirmedOn: string | null, period: { from: string | null, until: string | null, untilKind: UntilKind }, sources: Array<{ title: string, url: string | null }> } }>, parties: Array<{ to:
          | { __typename: 'Agreement', id: string, name: string, label: string }
          | { __typename: 'Channel', id: string }
        , fact: { id: string, lane: Lane, standing: FactStanding, observedOn: string | null, confirmedOn: string | null, period: { from: string | null, until: string | null, untilKind: UntilKind }, sources: Array<{ title: string, url: string | null }> } }> }
   | null };

export type AgreementsQueryVariables = Exact<{
  lang: Lang;
  kinds?: Array<AgreementKind> | AgreementKind | null | undefined;
  county?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type AgreementsQuery = { agreements: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, kind: AgreementKind, label: string, descriptions: Array<{ status: Status, fact: { lane: Lane, standing: FactStanding, observedOn: string | null, confirmedOn: string | null, period: { from: string | null, until: string | null, untilKind: UntilKind }, sources: Array<{ title: string, url: string | null }> } }>, parties: Array<{ actor:
          | { id: string, name: string, kind: ActorKind }
          | { id: string, name: string, kind: ActorKind }
         }> }> } };

export type AgreementQueryVariables = Exact<{
  id: string;
  lang: Lang;
}>;


export type AgreementQuery = { node:
    | { __typename: 'Country' }
    | { __typename: 'County' }
    | { __typename: 'Municipality' }
    | { __typename: 'Agreement', id: string, name: string, invented: boolean, label: string, descriptions: Array<{ status: Status, written: boolean | null, prevention: boolean | null, purposeStated: boolean | null, areaStated: boolean | null, democracyClause: boolean | null, coversExtremism: boolean | null, followUpStated: boolean | null, steeringGroup: boolean | null, noticeStated: boolean | null, purposes: Array<string>, areas: Array<string>, fact: { id: string, lane: Lane, standing: FactStanding, observedOn: string | null, confirmedOn: string | null, period: { from: string | null, until: string | null, untilKind: UntilKind }, sources: Array<{ title: string, url: string | null }> } }>, parties: Array<{ actor:
          | { id: string, name: string, kind: ActorKind, label: string }
          | { id: string, name: string, kind: ActorKind, label: string }
        , fact: { id: string, lane: Lane, standing: FactStanding, observedOn: string | null, confirmedOn: string | null, period: { from: string | null, until: string | null, untilKind: UntilKind }, sources: Array<{ title: string, url: string | null }> } }>, covers: Array<{ extent: Extent, area: string | null, territory:
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
        , fact: { id: string, lane: Lane, standing: FactStanding, observedOn: string | null, confirmedOn: string | null, period: { from: string | null, until: string | null, untilKind: UntilKind }, sources: Array<{ title: string, url: string | null }> } }> }
    | { __typename: 'Fact' }
    | { __typename: 'Channel' }
    | { __typename: 'Document' }
    | { __typename: 'Forum' }
    | { __typename: 'Flag' }
    | { __typename: 'Function' }
    | { __typename: 'Organisation' }
    | { __typename: 'Service' }
   | null };

export type ArgumentQueryVariables = Exact<{
  code: string;
  norm: string;
  lang: Lang;
}>;


export type ArgumentQuery = { municipality: { assessment: { results: Array<{ state: State, because: Because | null, reason: Reason | null, severity: Severity, lapsesOn: string | null, account: string, remedy: string | null, recommendation: { id: string, title: string, strength: Strength, pack: { id: string, title: string }, citations: Array<{ source: CitedSource, heading: string, place: string, strength: Strength, paraphrase: string }>, remedyActs: Array<{ act: string, kinds: Array<string> }> }, indication: { towards: Towards, day: string | null, sources: Array<{ title: string, url: string | null }> } | null, evidence: Array<{ id: string, says: string, lane: Lane, standing: FactStanding, observedOn: string | null, confirmedOn: string | null, period: { from: string | null, until: string | null, untilKind: UntilKind }, sources: Array<{ title: string, url: string | null }> }>, leastChange: { step: Step, says: string, thing:
            | { __typename: 'Country', id: string }
            | { __typename: 'County', id: string }
            | { __typename: 'Municipality', id: string }
            | { __typename: 'Agreement', name: string, id: string }
            | { __typename: 'Fact', id: string }
            | { __typename: 'Channel', name: string, id: string }
            | { __typename: 'Document', name: string, id: string }
            | { __typename: 'Forum', name: string, id: string }
            | { __typename: 'Flag', id: string }
            | { __typename: 'Function', name: string, id: string }
            | { __typename: 'Organisation', name: string, id: string }
            | { __typename: 'Service', name: string, id: string }
           | null, actor:
            | { id: string, name: string }
            | { id: string, name: string }
           | null } | null, explanation: { reason: string, decidedBy: DecidedBy | null, fact: { lane: Lane, standing: FactStanding, observedOn: string | null, confirmedOn: string | null, period: { from: string | null, until: string | null, untilKind: UntilKind }, sources: Array<{ title: string, url: string | null }> } } | null, efforts: Array<{ step: EffortStep, day: string | null, actor:
            | { id: string, name: string }
            | { id: string, name: string }
           | null, fact: { id: string, lane: Lane } }>, suggestions: Array<{ rank: number, kind: SuggestionKind, says: string, reasons: Array<string>, thing:
            | { __typename: 'Country', id: string }
            | { __typename: 'County', id: string }
            | { __typename: 'Municipality', id: string }
            | { __typename: 'Agreement', name: string, id: string }
            | { __typename: 'Fact', id: string }
            | { __typename: 'Channel', name: string, id: string }
            | { __typename: 'Document', name: string, id: string }
            | { __typename: 'Forum', name: string, id: string }
            | { __typename: 'Flag', id: string }
            | { __typename: 'Function', name: string, id: string }
            | { __typename: 'Organisation', name: string, id: string }
            | { __typename: 'Service', name: string, id: string }
           | null, neighbours: Array<
            | { code: string, name: string }
            | { code: string, name: string }
            | { code: string, name: string }
          > }> }> } } | null };

export type ArguedFragment = { state: State, because: Because | null, reason: Reason | null, severity: Severity, lapsesOn: string | null, account: string, remedy: string | null, recommendation: { id: string, title: string, strength: Strength, pack: { id: string, title: string }, citations: Array<{ source: CitedSource, heading: string, place: string, strength: Strength, paraphrase: string }>, remedyActs: Array<{ act: string, kinds: Array<string> }> }, indication: { towards: Towards, day: string | null, sources: Array<{ title: string, url: string | null }> } | null, evidence: Array<{ id: string, says: string, lane: Lane, standing: FactStanding, observedOn: string | null, confirmedOn: string | null, period: { from: string | null, until: string | null, untilKind: UntilKind }, sources: Array<{ title: string, url: string | null }> }>, leastChange: { step: Step, says: string, thing:
      | { __typename: 'Country', id: string }
      | { __typename: 'County', id: string }
      | { __typename: 'Municipality', id: string }
      | { __typename: 'Agreement', name: string, id: string }
      | { __typename: 'Fact', id: string }
      | { __typename: 'Channel', name: string, id: string }
      | { __typename: 'Document', name: string, id: string }
      | { __typename: 'Forum', name: string, id: string }
      | { __typename: 'Flag', id: string }
      | { __typename: 'Function', name: string, id: string }
      | { __typename: 'Organisation', name: string, id: string }
      | { __typename: 'Service', name: string, id: string }
     | null, actor:
      | { id: string, name: string }
      | { id: string, name: string }
     | null } | null, explanation: { reason: string, decidedBy: DecidedBy | null, fact: { lane: Lane, standing: FactStanding, observedOn: string | null, confirmedOn: string | null, period: { from: string | null, until: string | null, untilKind: UntilKind }, sources: Array<{ title: string, url: string | null }> } } | null, efforts: Array<{ step: EffortStep, day: string | null, actor:
      | { id: string, name: string }
      | { id: string, name: string }
     | null, fact: { id: string, lane: Lane } }>, suggestions: Array<{ rank: number, kind: SuggestionKind, says: string, reasons: Array<string>, thing:
      | { __typename: 'Country', id: string }
      | { __typename: 'County', id: string }
      | { __typename: 'Municipality', id: string }
      | { __typename: 'Agreement', name: string, id: string }
      | { __typename: 'Fact', id: string }
      | { __typename: 'Channel', name: string, id: string }
      | { __typename: 'Document', name: string, id: string }
      | { __typename: 'Forum', name: string, id: string }
      | { __typename: 'Flag', id: string }
      | { __typename: 'Function', name: string, id: string }
      | { __typename: 'Organisation', name: string, id: string }
      | { __typename: 'Service', name: string, id: string }
     | null, neighbours: Array<
      | { code: string, name: string }
      | { code: string, name: string }
      | { code: string, name: string }
    > }> };

type Named_Country_Fragment = { __typename: 'Country', id: string };

type Named_County_Fragment = { __typename: 'County', id: string };

type Named_Municipality_Fragment = { __typename: 'Municipality', id: string };

type Named_Agreement_Fragment = { __typename: 'Agreement', name: string, id: string };

type Named_Fact_Fragment = { __typename: 'Fact', id: string };

type Named_Channel_Fragment = { __typename: 'Channel', name: string, id: string };

type Named_Document_Fragment = { __typename: 'Document', name: string, id: string };

type Named_Forum_Fragment = { __typename: 'Forum', name: string, id: string };

type Named_Flag_Fragment = { __typename: 'Flag', id: string };

type Named_Function_Fragment = { __typename: 'Function', name: string, id: string };

type Named_Organisation_Fragment = { __typename: 'Organisation', name: string, id: string };

type Named_Service_Fragment = { __typename: 'Service', name: string, id: string };

export type NamedFragment =
  | Named_Country_Fragment
  | Named_County_Fragment
  | Named_Municipality_Fragment
  | Named_Agreement_Fragment
  | Named_Fact_Fragment
  | Named_Channel_Fragment
  | Named_Document_Fragment
  | Named_Forum_Fragment
  | Named_Flag_Fragment
  | Named_Function_Fragment
  | Named_Organisation_Fragment
  | Named_Service_Fragment
;

export type HappenedQueryVariables = Exact<{
  code: string;
  lang: Lang;
}>;


export type HappenedQuery = { municipality: { forums: { nodes: Array<{ id: string, name: string, label: string, descriptions: Array<{ status: Status, fact: { lane: Lane, standing: FactStanding, observedOn: string | null, confirmedOn: string | null, period: { from: string | null, until: string | null, untilKind: UntilKind }, sources: Array<{ title: string, url: string | null }> } }>, meetings: Array<{ day: string | null, attendedBy: Array<
            | { id: string, name: string }
            | { id: string, name: string }
          >, fact: { id: string, lane: Lane, sources: Array<{ title: string, url: string | null }> } }> }> }, documents: Array<{ id: string, followUps: Array<{ role: FollowUpRole, day: string | null }> }> } | null };

export type MetFragment = { day: string | null, attendedBy: Array<
    | { id: string, name: string }
    | { id: string, name: string }
  >, fact: { id: string, lane: Lane, sources: Array<{ title: string, url: string | null }> } };

export type MunicipalityQueryVariables = Exact<{
  code: string;
  lang: Lang;
}>;


export type MunicipalityQuery = { municipality: { id: string, code: string, name: string, invented: boolean, population: number | null, populationOn: string | null, county: { code: string, name: string }, group: { code: string, name: string } | null, neighbours: Array<{ code: string, name: string }>, assessment: { asOf: string, results: Array<{ state: State, because: Because | null, reason: Reason | null, severity: Severity, lapsesOn: string | null, recommendation: { id: string, title: string, actorKinds: Array<ActorKind>, strength: Strength, severity: Severity, measure: { id: string, title: string }, pack: { id: string, title: string } }, indication: { towards: Towards, day: string | null } | null }> }, forums: { nodes: Array<{ id: string, name: string, invented: boolean, kind: ActorKind, label: string, description: { status: Status, level: ForumLevel | null, leadership: Leadership | null } | null, members: Array<{ role: SeatRole, level: SeatLevel | null, basis: SeatBasis, actor:
            | { id: string, name: string, kind: ActorKind }
            | { id: string, name: string, kind: ActorKind }
          , fact: { id: string, lane: Lane, standing: FactStanding, observedOn: string | null, confirmedOn: string | null, period: { from: string | null, until: string | null, untilKind: UntilKind }, sources: Array<{ title: string, url: string | null }> } }>, inventories: Array<{ basis: InventoryBasis, day: string | null }> }> }, agreements: { nodes: Array<{ id: string, name: string, kind: AgreementKind, label: string, descriptions: Array<{ status: Status, written: boolean | null, fact: { lane: Lane, standing: FactStanding, observedOn: string | null, confirmedOn: string | null, period: { from: string | null, until: string | null, untilKind: UntilKind }, sources: Array<{ title: string, url: string | null }> } }>, parties: Array<{ actor:
            | { id: string, name: string, kind: ActorKind }
            | { id: string, name: string, kind: ActorKind }
          , fact: { id: string, lane: Lane, standing: FactStanding, observedOn: string | null, confirmedOn: string | null, period: { from: string | null, until: string | null, untilKind: UntilKind }, sources: Array<{ title: string, url: string | null }> } }> }> }, documents: Array<{ id: string, name: string, kind: DocumentKind, label: string, descriptions: Array<{ status: Status, decidedBy: DecidedBy | null, url: string | null, fact: { lane: Lane, standing: FactStanding, observedOn: string | null, confirmedOn: string | null, period: { from: string | null, until: string | null, untilKind: UntilKind }, sources: Array<{ title: string, url: string | null }> } }> }>, functions: Array<{ id: string, name: string, kind: FunctionKind, label: string, description: { status: Status, contactPoint: boolean | null } | null, descriptions: Array<{ status: Status, fact: { lane: Lane, standing: FactStanding, observedOn: string | null, confirmedOn: string | null, period: { from: string | null, until: string | null, untilKind: UntilKind }, sources: Array<{ title: string, url: string | null }> } }>, holdings: Array<{ actor:
          | { id: string, name: string }
          | { id: string, name: string }
         }> }>, inventories: Array<{ scope: InventoryScope, kinds: Array<string>, basis: InventoryBasis, day: string | null, forum: { id: string, name: string } | null }>, flags: { nodes: Array<{ openedOn: string, recommendation: { id: string } }> } } | null };

export type AgeFragment = { lane: Lane, standing: FactStanding, observedOn: string | null, confirmedOn: string | null, period: { from: string | null, until: string | null, untilKind: UntilKind }, sources: Array<{ title: string, url: string | null }> };

export type KeptQueryVariables = Exact<{
  code: string;
}>;


export type KeptQuery = { municipality: { assessment: { results: Array<{ evidence: Array<{ lane: Lane }>, explanation: { fact: { lane: Lane } } | null, efforts: Array<{ fact: { lane: Lane } }> }> } } | null };

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

export type ReleasesQueryVariables = Exact<{ [key: string]: never; }>;


export type ReleasesQuery = { releases: Array<{ month: string, madeOn: string }> };

export type ReleaseQueryVariables = Exact<{
  month: string;
}>;


export type ReleaseQuery = { release: { month: string, madeOn: string, tables: Array<{ recommendation: string, presumes: string | null, rows: Array<{ code: string, name: string, of: number | null, met: number | null, gap: number | null, open: number | null }> }> } | null };

export type QuestionsQueryVariables = Exact<{
  municipality: string;
  lang: Lang;
}>;


export type QuestionsQuery = { flags: { nodes: Array<{ id: string, severity: Severity, recommendation: { id: string, title: string }, result: { account: string, indication: { day: string | null, sources: Array<{ title: string, url: string | null }> } | null } | null }> } };

export type AskFirstQueryVariables = Exact<{
  filter: AskFilter;
  lang: Lang;
}>;


export type AskFirstQuery = { askFirst: { unknown: number, settled: number, nodes: Array<{ id: string, question: string, territory:
        | { code: string, name: string }
        | { code: string, name: string }
        | { code: string, name: string }
      , settles: Array<{ id: string }>, partly: Array<{ id: string }> }> } };

export type RecommendationQueryVariables = Exact<{
  id: string;
  lang: Lang;
}>;


export type RecommendationQuery = { recommendation: { id: string, version: string, title: string, severity: Severity, strength: Strength, dimensions: Array<Dimension>, duty: Duty, level: Level, inForceFrom: string, inForceUntil: string | null, remedy: string, pack: { id: string, title: string, issuer: string, binding: string, supersededBy: string | null, source: { name: string, url: string | null } }, measure: { id: string, title: string }, presumes: { id: string, title: string } | null, citations: Array<{ source: CitedSource, heading: string, place: string, strength: Strength, paraphrase: string }>, parameters: Array<{ name: string, label: string, inWords: string, from: ParameterSource, why: string }> } | null };

export type RulePacksQueryVariables = Exact<{
  lang: Lang;
}>;


export type RulePacksQuery = { rulePacks: Array<{ id: string, title: string, issuer: string, binding: string, supersededBy: string | null, source: { name: string, url: string | null }, measures: Array<{ id: string, part: MeasurePart, title: string, recommendations: Array<{ id: string, title: string, severity: Severity, strength: Strength, level: Level }>, untested: Array<{ id: string, title: string, why: string }> }> }> };

export type RoundsQueryVariables = Exact<{ [key: string]: never; }>;


export type RoundsQuery = { rounds: Array<{ id: string, name: string, opens: string, closes: string, closedOn: string | null, status: RoundStatus, asked: number, answered: number, recommendations: Array<string>, within:
      | { code: string, name: string }
      | { code: string, name: string }
      | { code: string, name: string }
    , answers: Array<{ on: string, municipality:
        | { code: string, name: string }
        | { code: string, name: string }
        | { code: string, name: string }
       }> }>, counties: Array<{ code: string, name: string, municipalities: Array<{ code: string, name: string }> }> };

export type RoundComparedQueryVariables = Exact<{
  id: string;
  with: string;
}>;


export type RoundComparedQuery = { round: { compared: { of: number, knownInBoth: number, opened: number, closed: number, becameKnown: number, becameUnknown: number, unknownInBoth: number, norms: Array<{ recommendation: string, versionChanged: boolean, of: number, knownInBoth: number, opened: number, closed: number, becameKnown: number, becameUnknown: number }> } } | null };

export type RoundOpenMutationVariables = Exact<{
  input: RoundOpenInput;
  lang: Lang;
}>;


export type RoundOpenMutation = { roundOpen: { round: { id: string } | null, errors: Array<{ message: string, path: Array<string> }> } };

export type RoundCloseMutationVariables = Exact<{
  id: string;
  lang: Lang;
}>;


export type RoundCloseMutation = { roundClose: { round: { id: string } | null, errors: Array<{ message: string }> } };

export type TrendDaysQueryVariables = Exact<{
  days: Array<string> | string;
  filter: TrendFilter;
}>;


export type TrendDaysQuery = { trends: { legend: Array<{ value: number, state: State, towards: Towards | null }>, saidThen: Array<{ day: string, territories: number, counts: Array<number>, applies: number }>, restated: Array<{ day: string, territories: number, counts: Array<number>, applies: number }> } };

export type StoodFragment = { day: string, territories: number, counts: Array<number>, applies: number };

export type TrendBetweenQueryVariables = Exact<{
  from: string;
  to: string;
  filter: TrendFilter;
  lang: Lang;
}>;


export type TrendBetweenQuery = { trendsBetween: { saidThen: { label: string, compared: number, opened: number, closed: number, lapsed: number, becameKnown: number, becameUnknown: number }, restated: { label: string, compared: number, opened: number, closed: number, lapsed: number, becameKnown: number, becameUnknown: number, recommendations: Array<{ compared: number, opened: number, closed: number, lapsed: number, becameKnown: number, becameUnknown: number, recommendation: { id: string, title: string } }> }, history: { territories: number, leftOut: number, opened: number, establishedOfOpened: number, closed: Array<{ cause: EpisodeCause, count: number }>, timeToMeet: { episodes: number, medianDays: number | null } } } };

export type ChangedFragment = { label: string, compared: number, opened: number, closed: number, lapsed: number, becameKnown: number, becameUnknown: number };

export type WorkQueryVariables = Exact<{
  code: string;
  lang: Lang;
}>;


export type WorkQuery = { municipality: { code: string, name: string, invented: boolean, county: { code: string }, assessment: { asOf: string }, inventories: Array<{ scope: InventoryScope, basis: InventoryBasis, day: string | null }>, inventoryGuide: { answered: number, open: number, unknown: number, settles: number } | null, forecast: Array<{ lapsesOn: string, says: string, recommendation: { id: string, title: string }, keeps: Array<{ act: string, arguments: unknown, says: string }> }>, proposals: Array<{ id: string, label: string, effectiveOn: string, state: ProposalState, reason: string | null, asked: Array<
        | { code: string, name: string }
        | { code: string, name: string }
        | { code: string, name: string }
      >, confirmed: Array<
        | { code: string, name: string }
        | { code: string, name: string }
        | { code: string, name: string }
      >, thing:
        | { __typename: 'Country' }
        | { __typename: 'County' }
        | { __typename: 'Municipality' }
        | { __typename: 'Agreement', name: string }
        | { __typename: 'Fact' }
        | { __typename: 'Channel' }
        | { __typename: 'Document', name: string }
        | { __typename: 'Forum', name: string }
        | { __typename: 'Flag' }
        | { __typename: 'Function', name: string }
        | { __typename: 'Organisation', name: string }
        | { __typename: 'Service', name: string }
       | null }> | null } | null, rounds: Array<{ id: string, name: string, opens: string, closes: string, status: RoundStatus, within:
      | { code: string }
      | { code: string }
      | { code: string }
    , answers: Array<{ on: string, municipality:
        | { code: string }
        | { code: string }
        | { code: string }
       }> }>, calendars: Array<{ id: string, label: string, own: boolean, openedAt: string }>, partnerAsks: Array<{ id: string, state: PartnerAskState, mailbox: string | null, askedAt: string, expiresAt: string, answeredAt: string | null, words: string | null, fact: { id: string, says: string } | null }> };

export type LogQueryVariables = Exact<{
  code: string;
  lang: Lang;
  after?: string | null | undefined;
}>;


export type LogQuery = { auditEntries: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, at: string, act: string, label: string, subject: string, note: string | null, redacted: boolean, counts: { before: number, after: number }, before: Array<{ id: string, says: string }>, after: Array<{ id: string, says: string }> }> } };

export type ProposalConfirmMutationVariables = Exact<{
  id: string;
  lang: Lang;
}>;


export type ProposalConfirmMutation = { done: { act: string | null, replayed: boolean, flags: { closed: Array<{ flag: string, severity: Severity, certainty: Certainty, territory:
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
        , recommendation: { id: string, title: string } }> }, warnings: Array<{ message: string }>, errors: Array<{ code: string, message: string, path: Array<string> }>, conflict: { asked: { id: string, says: string, observedOn: string | null, standing: FactStanding, period: { from: string | null, until: string | null, untilKind: UntilKind }, sources: Array<{ title: string }> } | null, now: { id: string, says: string, observedOn: string | null, standing: FactStanding, period: { from: string | null, until: string | null, untilKind: UntilKind }, sources: Array<{ title: string }> } | null } | null, proposal: { effectiveOn: string, asked: Array<
        | { code: string, name: string }
        | { code: string, name: string }
        | { code: string, name: string }
      >, confirmed: Array<
        | { code: string }
        | { code: string }
        | { code: string }
      > } | null } };

export type ProposalStopMutationVariables = Exact<{
  id: string;
  reason: string;
  lang: Lang;
}>;


export type ProposalStopMutation = { done: { act: string | null, replayed: boolean, flags: { closed: Array<{ flag: string, severity: Severity, certainty: Certainty, territory:
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
        , recommendation: { id: string, title: string } }> }, warnings: Array<{ message: string }>, errors: Array<{ code: string, message: string, path: Array<string> }>, conflict: { asked: { id: string, says: string, observedOn: string | null, standing: FactStanding, period: { from: string | null, until: string | null, untilKind: UntilKind }, sources: Array<{ title: string }> } | null, now: { id: string, says: string, observedOn: string | null, standing: FactStanding, period: { from: string | null, until: string | null, untilKind: UntilKind }, sources: Array<{ title: string }> } | null } | null, proposal: { effectiveOn: string, asked: Array<
        | { code: string, name: string }
        | { code: string, name: string }
        | { code: string, name: string }
      >, confirmed: Array<
        | { code: string }
        | { code: string }
        | { code: string }
      > } | null } };

export type ProposalWithdrawMutationVariables = Exact<{
  id: string;
  lang: Lang;
}>;


export type ProposalWithdrawMutation = { done: { act: string | null, replayed: boolean, flags: { closed: Array<{ flag: string, severity: Severity, certainty: Certainty, territory:
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
        , recommendation: { id: string, title: string } }> }, warnings: Array<{ message: string }>, errors: Array<{ code: string, message: string, path: Array<string> }>, conflict: { asked: { id: string, says: string, observedOn: string | null, standing: FactStanding, period: { from: string | null, until: string | null, untilKind: UntilKind }, sources: Array<{ title: string }> } | null, now: { id: string, says: string, observedOn: string | null, standing: FactStanding, period: { from: string | null, until: string | null, untilKind: UntilKind }, sources: Array<{ title: string }> } | null } | null, proposal: { effectiveOn: string, asked: Array<
        | { code: string, name: string }
        | { code: string, name: string }
        | { code: string, name: string }
      >, confirmed: Array<
        | { code: string }
        | { code: string }
        | { code: string }
      > } | null } };

export type CalendarOpenMutationVariables = Exact<{
  input: CalendarOpenInput;
  lang: Lang;
}>;


export type CalendarOpenMutation = { calendarOpen: { address: string | null, errors: Array<{ message: string }> } };

export type CalendarRevokeMutationVariables = Exact<{
  id: string;
  lang: Lang;
}>;


export type CalendarRevokeMutation = { calendarRevoke: { errors: Array<{ message: string }> } };

export type PartnerAskMutationVariables = Exact<{
  fact: string;
  input: PartnerAskInput;
  lang: Lang;
}>;


export type PartnerAskMutation = { partnerAsk: { link: string | null, warnings: Array<{ message: string }>, errors: Array<{ message: string }> } };

export type PartnerAskRevokeMutationVariables = Exact<{
  id: string;
  lang: Lang;
}>;


export type PartnerAskRevokeMutation = { partnerAskRevoke: { errors: Array<{ message: string }> } };

export type DescribedQueryVariables = Exact<{
  id: string;
}>;


export type DescribedQuery = { node:
    | { descriptions: Array<{ status: Status, written: boolean | null, prevention: boolean | null, purposeStated: boolean | null, areaStated: boolean | null, democracyClause: boolean | null, coversExtremism: boolean | null, followUpStated: boolean | null, steeringGroup: boolean | null, noticeStated: boolean | null, purposes: Array<string>, areas: Array<string>, signedOn: string | null, fact: { id: string, standing: FactStanding } }> }
    | { descriptions: Array<{ direction: ChannelDirection | null, legalBasis: string | null, contactFunctions: boolean | null, fact: { id: string, standing: FactStanding } }> }
    | { descriptions: Array<{ status: Status, decidedBy: DecidedBy | null, coversExtremism: boolean | null, coversCrime: boolean | null, underLaw: boolean | null, mapping: boolean | null, otherInformation: boolean | null, analysis: boolean | null, leavers: boolean | null, policeRoles: boolean | null, actorsStated: boolean | null, contributorsStated: boolean | null, basedOnStated: boolean | null, subject: DocumentSubject | null, url: string | null, fact: { id: string, standing: FactStanding } }> }
    | { descriptions: Array<{ status: Status, level: ForumLevel | null, leadership: Leadership | null, mission: boolean | null, goals: boolean | null, beyondExtremism: boolean | null, coversExtremism: boolean | null, published: boolean | null, meetingsPerYear: number | null, fact: { id: string, standing: FactStanding } }> }
    | { descriptions: Array<{ contactPoint: boolean | null, main: boolean | null, reception: boolean | null, coversExtremism: boolean | null, mailbox: string | null, fact: { id: string, standing: FactStanding } }> }
    | { sector: Sector | null, organisationNumber: string | null, placeholder: boolean, registration: { id: string, standing: FactStanding } | null }
    | { descriptions: Array<{ status: Status, contactPoint: boolean | null, coversExtremism: boolean | null, anyMilieu: boolean | null, inventoried: boolean | null, fact: { id: string, standing: FactStanding } }> }
    | Record<PropertyKey, never>
   | null };

export type GuideQueryVariables = Exact<{
  code: string;
  lang: Lang;
}>;


export type GuideQuery = { municipality: { code: string, inventoryGuide: { answered: number, open: number, later: number, unknown: number, settles: number, questions: Array<{ id: string, position: number, question: string, scope: InventoryScope, answeredOn: string | null, forum: { id: string, name: string } | null, settles: Array<{ id: string, title: string }>, onRecord: Array<{ fact: { id: string, says: string, lane: Lane, observedOn: string | null, standing: FactStanding, sources: Array<{ title: string }> }, confirm: { act: string, arguments: unknown, says: string }, correct: Array<{ act: string, arguments: unknown, says: string }> }>, confirm: { act: string, arguments: unknown, says: string } | null, takeBack: { act: string, arguments: unknown, says: string } | null, add: { act: string, arguments: unknown, says: string } }> } | null } | null };

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
      , recommendation: { id: string, title: string } }> }, warnings: Array<{ message: string }>, errors: Array<{ code: string, message: string, path: Array<string> }>, conflict: { asked: { id: string, says: string, observedOn: string | null, standing: FactStanding, period: { from: string | null, until: string | null, untilKind: UntilKind }, sources: Array<{ title: string }> } | null, now: { id: string, says: string, observedOn: string | null, standing: FactStanding, period: { from: string | null, until: string | null, untilKind: UntilKind }, sources: Array<{ title: string }> } | null } | null, proposal: { effectiveOn: string, asked: Array<
      | { code: string, name: string }
      | { code: string, name: string }
      | { code: string, name: string }
    >, confirmed: Array<
      | { code: string }
      | { code: string }
      | { code: string }
    > } | null };

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
        , recommendation: { id: string, title: string } }> }, warnings: Array<{ message: string }>, errors: Array<{ code: string, message: string, path: Array<string> }>, conflict: { asked: { id: string, says: string, observedOn: string | null, standing: FactStanding, period: { from: string | null, until: string | null, untilKind: UntilKind }, sources: Array<{ title: string }> } | null, now: { id: string, says: string, observedOn: string | null, standing: FactStanding, period: { from: string | null, until: string | null, untilKind: UntilKind }, sources: Array<{ title: string }> } | null } | null, proposal: { effectiveOn: string, asked: Array<
        | { code: string, name: string }
        | { code: string, name: string }
        | { code: string, name: string }
      >, confirmed: Array<
        | { code: string }
        | { code: string }
        | { code: string }
      > } | null } };

export type WhatIfNetworksMutationVariables = Exact<{
  acts: Array<ActToTry> | ActToTry;
  lang: Lang;
}>;


export type WhatIfNetworksMutation = { tried: { errors: Array<{ message: string }>, networks: Array<{ measures: { change: { says: Array<string>, saidNew: Array<string> } | null } }> } };

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

export type PlacesQueryVariables = Exact<{ [key: string]: never; }>;


export type PlacesQuery = { counties: Array<{ municipalities: Array<{ code: string, name: string }> }> };

export type FactAtQueryVariables = Exact<{
  id: string;
  lang: Lang;
}>;


export type FactAtQuery = { node:
    | { __typename: 'Country' }
    | { __typename: 'County' }
    | { __typename: 'Municipality' }
    | { __typename: 'Agreement' }
    | { __typename: 'Fact', id: string, kind: FactKind, says: string, disputed: boolean, of:
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
       | null, to:
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
       | null }
    | { __typename: 'Channel' }
    | { __typename: 'Document' }
    | { __typename: 'Forum' }
    | { __typename: 'Flag' }
    | { __typename: 'Function' }
    | { __typename: 'Organisation' }
    | { __typename: 'Service' }
   | null };

export type HelpsQueryVariables = Exact<{
  code: string;
  lang: Lang;
}>;


export type HelpsQuery = { municipality: { services: Array<{ id: string, name: string, label: string, provisions: Array<{ actor:
          | { name: string }
          | { name: string }
        , fact: { lane: Lane } }> }>, channels: Array<{ id: string, name: string, label: string, parties: Array<{ actor:
          | { name: string }
          | { name: string }
        , fact: { lane: Lane } }> }> } | null };

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
export const DraftTextFragmentDoc = new TypedDocumentString(`
    fragment DraftText on RecommendationDraft {
  id
  yaml
  revision
  published
  pack {
    id
    title(lang: $lang)
  }
  problems {
    path
    line
    column
    message(lang: $lang)
  }
}
    `, {"fragmentName":"DraftText"}) as unknown as TypedDocumentString<DraftTextFragment, unknown>;
export const ExpectedFragmentDoc = new TypedDocumentString(`
    fragment Expected on ExampleResult {
  state
  reason
  indication
  lapsesOn
}
    `, {"fragmentName":"Expected"}) as unknown as TypedDocumentString<ExpectedFragment, unknown>;
export const CountsFragmentDoc = new TypedDocumentString(`
    fragment Counts on NormCounts {
  applies
  known
  counts {
    state
    count
  }
}
    `, {"fragmentName":"Counts"}) as unknown as TypedDocumentString<CountsFragment, unknown>;
export const MoveFragmentDoc = new TypedDocumentString(`
    fragment Move on FlagMove {
  territory {
    code
    name
  }
  before
  after
}
    `, {"fragmentName":"Move"}) as unknown as TypedDocumentString<MoveFragment, unknown>;
export const AgeFragmentDoc = new TypedDocumentString(`
    fragment Age on Fact {
  lane
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
export const NamedFragmentDoc = new TypedDocumentString(`
    fragment Named on Node {
  __typename
  id
  ... on Organisation {
    name
  }
  ... on Forum {
    name
  }
  ... on Agreement {
    name
  }
  ... on Document {
    name
  }
  ... on Function {
    name
  }
  ... on Service {
    name
  }
  ... on Channel {
    name
  }
}
    `, {"fragmentName":"Named"}) as unknown as TypedDocumentString<NamedFragment, unknown>;
export const ArguedFragmentDoc = new TypedDocumentString(`
    fragment Argued on Result {
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
    remedyActs {
      act
      kinds
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
    step
    says(lang: $lang)
    thing {
      ...Named
    }
    actor {
      id
      name
    }
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
      lane
    }
  }
  suggestions(first: 5) {
    rank
    kind
    says(lang: $lang)
    reasons(lang: $lang)
    thing {
      ...Named
    }
    neighbours {
      code
      name
    }
  }
}
    fragment Named on Node {
  __typename
  id
  ... on Organisation {
    name
  }
  ... on Forum {
    name
  }
  ... on Agreement {
    name
  }
  ... on Document {
    name
  }
  ... on Function {
    name
  }
  ... on Service {
    name
  }
  ... on Channel {
    name
  }
}
fragment Age on Fact {
  lane
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
}`, {"fragmentName":"Argued"}) as unknown as TypedDocumentString<ArguedFragment, unknown>;
export const MetFragmentDoc = new TypedDocumentString(`
    fragment Met on Meeting {
  day
  attendedBy {
    id
    name
  }
  fact {
    id
    lane
    sources {
      title
      url
    }
  }
}
    `, {"fragmentName":"Met"}) as unknown as TypedDocumentString<MetFragment, unknown>;
export const LevelFragmentDoc = new TypedDocumentString(`
    fragment Level on Territory {
  name
  population
  populationOn
  assessment {
    asOf
    results {
      ...Argued
    }
  }
  forums(first: 100, history: true) {
    nodes {
      id
      name
      label(lang: $lang)
      descriptions {
        status
        fact {
          ...Age
        }
      }
      members {
        actor {
          id
        }
      }
      meetings {
        ...Met
      }
    }
  }
  services {
    id
    name
    label(lang: $lang)
    descriptions {
      status
      fact {
        ...Age
      }
    }
    provisions {
      actor {
        id
        name
      }
    }
  }
  functions {
    id
    name
    label(lang: $lang)
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
  actors(first: 200) {
    totalCount
    nodes {
      __typename
      id
      name
      kind
      label(lang: $lang)
    }
  }
}
    fragment Argued on Result {
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
    remedyActs {
      act
      kinds
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
    step
    says(lang: $lang)
    thing {
      ...Named
    }
    actor {
      id
      name
    }
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
      lane
    }
  }
  suggestions(first: 5) {
    rank
    kind
    says(lang: $lang)
    reasons(lang: $lang)
    thing {
      ...Named
    }
    neighbours {
      code
      name
    }
  }
}
fragment Named on Node {
  __typename
  id
  ... on Organisation {
    name
  }
  ... on Forum {
    name
  }
  ... on Agreement {
    name
  }
  ... on Document {
    name
  }
  ... on Function {
    name
  }
  ... on Service {
    name
  }
  ... on Channel {
    name
  }
}
fragment Met on Meeting {
  day
  attendedBy {
    id
    name
  }
  fact {
    id
    lane
    sources {
      title
      url
    }
  }
}
fragment Age on Fact {
  lane
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
}`, {"fragmentName":"Level"}) as unknown as TypedDocumentString<LevelFragment, unknown>;
export const StoodFragmentDoc = new TypedDocumentString(`
    fragment Stood on TrendPoint {
  day
  territories
  counts
  applies
}
    `, {"fragmentName":"Stood"}) as unknown as TypedDocumentString<StoodFragment, unknown>;
export const ChangedFragmentDoc = new TypedDocumentString(`
    fragment Changed on TrendChange {
  label(lang: $lang)
  compared
  opened
  closed
  lapsed
  becameKnown
  becameUnknown
}
    `, {"fragmentName":"Changed"}) as unknown as TypedDocumentString<ChangedFragment, unknown>;
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
    message(lang: $lang)
  }
  errors {
    code
    message(lang: $lang)
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
  proposal {
    effectiveOn
    asked {
      code
      name
    }
    confirmed {
      code
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
    query Coverage($lang: Lang!, $asOf: Date) {
  country {
    invented
  }
  coverage(asOf: $asOf) {
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
export const FittingDocument = new TypedDocumentString(`
    query Fitting($filter: CoverageFilter!, $asOf: Date) {
  coverage(filter: $filter, asOf: $asOf) {
    territories {
      code
    }
    recommendations {
      id
    }
    cells
  }
}
    `) as unknown as TypedDocumentString<FittingQuery, FittingQueryVariables>;
export const DraftsDocument = new TypedDocumentString(`
    query Drafts($lang: Lang!) {
  recommendationDrafts {
    id
    yaml
    at
    mine
    published
    pack {
      id
      title(lang: $lang)
    }
  }
  rulePacks {
    id
    title(lang: $lang)
    measures {
      recommendations {
        id
        title(lang: $lang)
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DraftsQuery, DraftsQueryVariables>;
export const NextDraftDocument = new TypedDocumentString(`
    query NextDraft($norm: ID!) {
  recommendation(id: $norm) {
    nextDraft
    pack {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<NextDraftQuery, NextDraftQueryVariables>;
export const DraftDocument = new TypedDocumentString(`
    query Draft($id: ID!, $lang: Lang!) {
  recommendationDraft(id: $id) {
    ...DraftText
  }
}
    fragment DraftText on RecommendationDraft {
  id
  yaml
  revision
  published
  pack {
    id
    title(lang: $lang)
  }
  problems {
    path
    line
    column
    message(lang: $lang)
  }
}`) as unknown as TypedDocumentString<DraftQuery, DraftQueryVariables>;
export const ExamplesDocument = new TypedDocumentString(`
    query Examples($id: ID!) {
  recommendationDraft(id: $id) {
    id
    examples {
      name
      on
      holds
      expected {
        ...Expected
      }
      found {
        ...Expected
      }
    }
  }
}
    fragment Expected on ExampleResult {
  state
  reason
  indication
  lapsesOn
}`) as unknown as TypedDocumentString<ExamplesQuery, ExamplesQueryVariables>;
export const EffectDocument = new TypedDocumentString(`
    query Effect($draft: ID!, $lang: Lang!) {
  recommendationEffect(draft: $draft) {
    asOf
    territories
    norms {
      recommendation
      title(lang: $lang)
      before {
        ...Counts
      }
      after {
        ...Counts
      }
      opened {
        ...Move
      }
      closed {
        ...Move
      }
      changed {
        ...Move
      }
    }
  }
}
    fragment Counts on NormCounts {
  applies
  known
  counts {
    state
    count
  }
}
fragment Move on FlagMove {
  territory {
    code
    name
  }
  before
  after
}`) as unknown as TypedDocumentString<EffectQuery, EffectQueryVariables>;
export const DraftSaveDocument = new TypedDocumentString(`
    mutation DraftSave($id: ID, $input: RecommendationDraftInput!, $lang: Lang!) {
  recommendationDraft(id: $id, input: $input) {
    draft {
      ...DraftText
    }
    errors {
      code
      message(lang: $lang)
    }
  }
}
    fragment DraftText on RecommendationDraft {
  id
  yaml
  revision
  published
  pack {
    id
    title(lang: $lang)
  }
  problems {
    path
    line
    column
    message(lang: $lang)
  }
}`) as unknown as TypedDocumentString<DraftSaveMutation, DraftSaveMutationVariables>;
export const DraftPublishDocument = new TypedDocumentString(`
    mutation DraftPublish($id: ID!, $changelog: String!, $lang: Lang!) {
  recommendationPublish(id: $id, input: {changelog: $changelog}) {
    recommendation {
      id
    }
    errors {
      message(lang: $lang)
    }
  }
}
    `) as unknown as TypedDocumentString<DraftPublishMutation, DraftPublishMutationVariables>;
export const NormRetireDocument = new TypedDocumentString(`
    mutation NormRetire($id: ID!, $input: RecommendationRetireInput!, $lang: Lang!) {
  recommendationRetire(id: $id, input: $input) {
    recommendation {
      id
    }
    errors {
      message(lang: $lang)
    }
  }
}
    `) as unknown as TypedDocumentString<NormRetireMutation, NormRetireMutationVariables>;
export const CountyDocument = new TypedDocumentString(`
    query County($code: String!, $lang: Lang!) {
  county(code: $code) {
    ...Level
  }
}
    fragment Level on Territory {
  name
  population
  populationOn
  assessment {
    asOf
    results {
      ...Argued
    }
  }
  forums(first: 100, history: true) {
    nodes {
      id
      name
      label(lang: $lang)
      descriptions {
        status
        fact {
          ...Age
        }
      }
      members {
        actor {
          id
        }
      }
      meetings {
        ...Met
      }
    }
  }
  services {
    id
    name
    label(lang: $lang)
    descriptions {
      status
      fact {
        ...Age
      }
    }
    provisions {
      actor {
        id
        name
      }
    }
  }
  functions {
    id
    name
    label(lang: $lang)
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
  actors(first: 200) {
    totalCount
    nodes {
      __typename
      id
      name
      kind
      label(lang: $lang)
    }
  }
}
fragment Argued on Result {
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
    remedyActs {
      act
      kinds
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
    step
    says(lang: $lang)
    thing {
      ...Named
    }
    actor {
      id
      name
    }
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
      lane
    }
  }
  suggestions(first: 5) {
    rank
    kind
    says(lang: $lang)
    reasons(lang: $lang)
    thing {
      ...Named
    }
    neighbours {
      code
      name
    }
  }
}
fragment Named on Node {
  __typename
  id
  ... on Organisation {
    name
  }
  ... on Forum {
    name
  }
  ... on Agreement {
    name
  }
  ... on Document {
    name
  }
  ... on Function {
    name
  }
  ... on Service {
    name
  }
  ... on Channel {
    name
  }
}
fragment Met on Meeting {
  day
  attendedBy {
    id
    name
  }
  fact {
    id
    lane
    sources {
      title
      url
    }
  }
}
fragment Age on Fact {
  lane
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
}`) as unknown as TypedDocumentString<CountyQuery, CountyQueryVariables>;
export const NationDocument = new TypedDocumentString(`
    query Nation($lang: Lang!) {
  country {
    ...Level
  }
}
    fragment Level on Territory {
  name
  population
  populationOn
  assessment {
    asOf
    results {
      ...Argued
    }
  }
  forums(first: 100, history: true) {
    nodes {
      id
      name
      label(lang: $lang)
      descriptions {
        status
        fact {
          ...Age
        }
      }
      members {
        actor {
          id
        }
      }
      meetings {
        ...Met
      }
    }
  }
  services {
    id
    name
    label(lang: $lang)
    descriptions {
      status
      fact {
        ...Age
      }
    }
    provisions {
      actor {
        id
        name
      }
    }
  }
  functions {
    id
    name
    label(lang: $lang)
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
  actors(first: 200) {
    totalCount
    nodes {
      __typename
      id
      name
      kind
      label(lang: $lang)
    }
  }
}
fragment Argued on Result {
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
    remedyActs {
      act
      kinds
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
    step
    says(lang: $lang)
    thing {
      ...Named
    }
    actor {
      id
      name
    }
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
      lane
    }
  }
  suggestions(first: 5) {
    rank
    kind
    says(lang: $lang)
    reasons(lang: $lang)
    thing {
      ...Named
    }
    neighbours {
      code
      name
    }
  }
}
fragment Named on Node {
  __typename
  id
  ... on Organisation {
    name
  }
  ... on Forum {
    name
  }
  ... on Agreement {
    name
  }
  ... on Document {
    name
  }
  ... on Function {
    name
  }
  ... on Service {
    name
  }
  ... on Channel {
    name
  }
}
fragment Met on Meeting {
  day
  attendedBy {
    id
    name
  }
  fact {
    id
    lane
    sources {
      title
      url
    }
  }
}
fragment Age on Fact {
  lane
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
}`) as unknown as TypedDocumentString<NationQuery, NationQueryVariables>;
export const LevelStandingDocument = new TypedDocumentString(`
    query LevelStanding($filter: CoverageFilter!) {
  coverage(filter: $filter) {
    territories {
      code
      name
    }
    cells
    legend {
      value
      state
      towards
    }
  }
}
    `) as unknown as TypedDocumentString<LevelStandingQuery, LevelStandingQueryVariables>;
export const ActorDocument = new TypedDocumentString(`
    query Actor($id: ID!, $lang: Lang!) {
  actor(id: $id) {
    __typename
    id
    name
    invented
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
      descriptions {
        status
        meetingsPerYear
        fact {
          ...Age
        }
      }
      meetings {
        ...Met
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
    fragment Met on Meeting {
  day
  attendedBy {
    id
    name
  }
  fact {
    id
    lane
    sources {
      title
      url
    }
  }
}
fragment Age on Fact {
  lane
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
  lane
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
export const AgreementDocument = new TypedDocumentString(`
    query Agreement($id: ID!, $lang: Lang!) {
  node(id: $id) {
    __typename
    ... on Agreement {
      id
      name
      invented
      label(lang: $lang)
      descriptions {
        status
        written
        prevention
        purposeStated
        areaStated
        democracyClause
        coversExtremism
        followUpStated
        steeringGroup
        noticeStated
        purposes
        areas
        fact {
          id
          ...Age
        }
      }
      parties(history: true) {
        actor {
          id
          name
          kind
          label(lang: $lang)
        }
        fact {
          id
          ...Age
        }
      }
      covers(history: true) {
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
    }
  }
}
    fragment Age on Fact {
  lane
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
}`) as unknown as TypedDocumentString<AgreementQuery, AgreementQueryVariables>;
export const ArgumentDocument = new TypedDocumentString(`
    query Argument($code: String!, $norm: ID!, $lang: Lang!) {
  municipality(code: $code) {
    assessment {
      results(recommendations: [$norm]) {
        ...Argued
      }
    }
  }
}
    fragment Argued on Result {
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
    remedyActs {
      act
      kinds
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
    step
    says(lang: $lang)
    thing {
      ...Named
    }
    actor {
      id
      name
    }
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
      lane
    }
  }
  suggestions(first: 5) {
    rank
    kind
    says(lang: $lang)
    reasons(lang: $lang)
    thing {
      ...Named
    }
    neighbours {
      code
      name
    }
  }
}
fragment Named on Node {
  __typename
  id
  ... on Organisation {
    name
  }
  ... on Forum {
    name
  }
  ... on Agreement {
    name
  }
  ... on Document {
    name
  }
  ... on Function {
    name
  }
  ... on Service {
    name
  }
  ... on Channel {
    name
  }
}
fragment Age on Fact {
  lane
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
export const HappenedDocument = new TypedDocumentString(`
    query Happened($code: String!, $lang: Lang!) {
  municipality(code: $code) {
    forums(first: 200, history: true) {
      nodes {
        id
        name
        label(lang: $lang)
        descriptions {
          status
          fact {
            ...Age
          }
        }
        meetings {
          ...Met
        }
      }
    }
    documents {
      id
      followUps {
        role
        day
      }
    }
  }
}
    fragment Met on Meeting {
  day
  attendedBy {
    id
    name
  }
  fact {
    id
    lane
    sources {
      title
      url
    }
  }
}
fragment Age on Fact {
  lane
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
}`) as unknown as TypedDocumentString<HappenedQuery, HappenedQueryVariables>;
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
  lane
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
export const KeptDocument = new TypedDocumentString(`
    query Kept($code: String!) {
  municipality(code: $code) {
    assessment {
      results {
        evidence {
          lane
        }
        explanation {
          fact {
            lane
          }
        }
        efforts {
          fact {
            lane
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<KeptQuery, KeptQueryVariables>;
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
export const ReleasesDocument = new TypedDocumentString(`
    query Releases {
  releases {
    month
    madeOn
  }
}
    `) as unknown as TypedDocumentString<ReleasesQuery, ReleasesQueryVariables>;
export const ReleaseDocument = new TypedDocumentString(`
    query Release($month: String!) {
  release(month: $month) {
    month
    madeOn
    tables {
      recommendation
      presumes
      rows {
        code
        name
        of
        met
        gap
        open
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReleaseQuery, ReleaseQueryVariables>;
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
export const AskFirstDocument = new TypedDocumentString(`
    query AskFirst($filter: AskFilter!, $lang: Lang!) {
  askFirst(filter: $filter, first: 50) {
    unknown
    settled
    nodes {
      id
      question(lang: $lang)
      territory {
        code
        name
      }
      settles {
        id
      }
      partly {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AskFirstQuery, AskFirstQueryVariables>;
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
      label(lang: $lang)
      inWords(lang: $lang)
      from
      why(lang: $lang)
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
      part
      title(lang: $lang)
      recommendations {
        id
        title(lang: $lang)
        severity
        strength
        level
      }
      untested {
        id
        title(lang: $lang)
        why(lang: $lang)
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RulePacksQuery, RulePacksQueryVariables>;
export const RoundsDocument = new TypedDocumentString(`
    query Rounds {
  rounds {
    id
    name
    opens
    closes
    closedOn
    status
    asked
    answered
    within {
      code
      name
    }
    recommendations
    answers {
      municipality {
        code
        name
      }
      on
    }
  }
  counties {
    code
    name
    municipalities {
      code
      name
    }
  }
}
    `) as unknown as TypedDocumentString<RoundsQuery, RoundsQueryVariables>;
export const RoundComparedDocument = new TypedDocumentString(`
    query RoundCompared($id: ID!, $with: ID!) {
  round(id: $id) {
    compared(with: $with) {
      of
      knownInBoth
      opened
      closed
      becameKnown
      becameUnknown
      unknownInBoth
      norms {
        recommendation
        versionChanged
        of
        knownInBoth
        opened
        closed
        becameKnown
        becameUnknown
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RoundComparedQuery, RoundComparedQueryVariables>;
export const RoundOpenDocument = new TypedDocumentString(`
    mutation RoundOpen($input: RoundOpenInput!, $lang: Lang!) {
  roundOpen(input: $input) {
    round {
      id
    }
    errors {
      message(lang: $lang)
      path
    }
  }
}
    `) as unknown as TypedDocumentString<RoundOpenMutation, RoundOpenMutationVariables>;
export const RoundCloseDocument = new TypedDocumentString(`
    mutation RoundClose($id: ID!, $lang: Lang!) {
  roundClose(id: $id) {
    round {
      id
    }
    errors {
      message(lang: $lang)
    }
  }
}
    `) as unknown as TypedDocumentString<RoundCloseMutation, RoundCloseMutationVariables>;
export const TrendDaysDocument = new TypedDocumentString(`
    query TrendDays($days: [Date!]!, $filter: TrendFilter!) {
  trends(days: $days, filter: $filter) {
    legend {
      value
      state
      towards
    }
    saidThen {
      ...Stood
    }
    restated {
      ...Stood
    }
  }
}
    fragment Stood on TrendPoint {
  day
  territories
  counts
  applies
}`) as unknown as TypedDocumentString<TrendDaysQuery, TrendDaysQueryVariables>;
export const TrendBetweenDocument = new TypedDocumentString(`
    query TrendBetween($from: Date!, $to: Date!, $filter: TrendFilter!, $lang: Lang!) {
  trendsBetween(from: $from, to: $to, filter: $filter) {
    saidThen {
      ...Changed
    }
    restated {
      ...Changed
      recommendations {
        recommendation {
          id
          title(lang: $lang)
        }
        compared
        opened
        closed
        lapsed
        becameKnown
        becameUnknown
      }
    }
    history {
      territories
      leftOut
      opened
      establishedOfOpened
      closed {
        cause
        count
      }
      timeToMeet {
        episodes
        medianDays
      }
    }
  }
}
    fragment Changed on TrendChange {
  label(lang: $lang)
  compared
  opened
  closed
  lapsed
  becameKnown
  becameUnknown
}`) as unknown as TypedDocumentString<TrendBetweenQuery, TrendBetweenQueryVariables>;
export const WorkDocument = new TypedDocumentString(`
    query Work($code: String!, $lang: Lang!) {
  municipality(code: $code) {
    code
    name
    invented
    county {
      code
    }
    assessment {
      asOf
    }
    inventories {
      scope
      basis
      day
    }
    inventoryGuide {
      answered
      open
      unknown
      settles
    }
    forecast(days: 180) {
      lapsesOn
      says(lang: $lang)
      recommendation {
        id
        title(lang: $lang)
      }
      keeps {
        ...Ready
      }
    }
    proposals {
      id
      label(lang: $lang)
      effectiveOn
      state
      reason(lang: $lang)
      asked {
        code
        name
      }
      confirmed {
        code
        name
      }
      thing {
        __typename
        ... on Forum {
          name
        }
        ... on Organisation {
          name
        }
        ... on Agreement {
          name
        }
        ... on Document {
          name
        }
        ... on Function {
          name
        }
        ... on Service {
          name
        }
      }
    }
  }
  rounds {
    id
    name
    opens
    closes
    status
    within {
      code
    }
    answers {
      municipality {
        code
      }
      on
    }
  }
  calendars(municipality: $code) {
    id
    label
    own
    openedAt
  }
  partnerAsks(municipality: $code) {
    id
    state
    mailbox
    askedAt
    expiresAt
    answeredAt
    words
    fact {
      id
      says(lang: $lang)
    }
  }
}
    fragment Ready on ReadyAct {
  act
  arguments
  says(lang: $lang)
}`) as unknown as TypedDocumentString<WorkQuery, WorkQueryVariables>;
export const LogDocument = new TypedDocumentString(`
    query Log($code: String!, $lang: Lang!, $after: String) {
  auditEntries(filter: {municipality: $code}, first: 15, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      at
      act
      label(lang: $lang)
      subject
      note
      redacted
      counts {
        before
        after
      }
      before {
        id
        says(lang: $lang)
      }
      after {
        id
        says(lang: $lang)
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LogQuery, LogQueryVariables>;
export const ProposalConfirmDocument = new TypedDocumentString(`
    mutation ProposalConfirm($id: ID!, $lang: Lang!) {
  done: proposalConfirm(id: $id) {
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
    message(lang: $lang)
  }
  errors {
    code
    message(lang: $lang)
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
  proposal {
    effectiveOn
    asked {
      code
      name
    }
    confirmed {
      code
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
}`) as unknown as TypedDocumentString<ProposalConfirmMutation, ProposalConfirmMutationVariables>;
export const ProposalStopDocument = new TypedDocumentString(`
    mutation ProposalStop($id: ID!, $reason: String!, $lang: Lang!) {
  done: proposalStop(id: $id, input: {reason: $reason}) {
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
    message(lang: $lang)
  }
  errors {
    code
    message(lang: $lang)
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
  proposal {
    effectiveOn
    asked {
      code
      name
    }
    confirmed {
      code
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
}`) as unknown as TypedDocumentString<ProposalStopMutation, ProposalStopMutationVariables>;
export const ProposalWithdrawDocument = new TypedDocumentString(`
    mutation ProposalWithdraw($id: ID!, $lang: Lang!) {
  done: proposalWithdraw(id: $id) {
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
    message(lang: $lang)
  }
  errors {
    code
    message(lang: $lang)
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
  proposal {
    effectiveOn
    asked {
      code
      name
    }
    confirmed {
      code
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
}`) as unknown as TypedDocumentString<ProposalWithdrawMutation, ProposalWithdrawMutationVariables>;
export const CalendarOpenDocument = new TypedDocumentString(`
    mutation CalendarOpen($input: CalendarOpenInput!, $lang: Lang!) {
  calendarOpen(input: $input) {
    address
    errors {
      message(lang: $lang)
    }
  }
}
    `) as unknown as TypedDocumentString<CalendarOpenMutation, CalendarOpenMutationVariables>;
export const CalendarRevokeDocument = new TypedDocumentString(`
    mutation CalendarRevoke($id: ID!, $lang: Lang!) {
  calendarRevoke(id: $id) {
    errors {
      message(lang: $lang)
    }
  }
}
    `) as unknown as TypedDocumentString<CalendarRevokeMutation, CalendarRevokeMutationVariables>;
export const PartnerAskDocument = new TypedDocumentString(`
    mutation PartnerAsk($fact: ID!, $input: PartnerAskInput!, $lang: Lang!) {
  partnerAsk(fact: $fact, input: $input) {
    link
    warnings {
      message(lang: $lang)
    }
    errors {
      message(lang: $lang)
    }
  }
}
    `) as unknown as TypedDocumentString<PartnerAskMutation, PartnerAskMutationVariables>;
export const PartnerAskRevokeDocument = new TypedDocumentString(`
    mutation PartnerAskRevoke($id: ID!, $lang: Lang!) {
  partnerAskRevoke(id: $id) {
    errors {
      message(lang: $lang)
    }
  }
}
    `) as unknown as TypedDocumentString<PartnerAskRevokeMutation, PartnerAskRevokeMutationVariables>;
export const DescribedDocument = new TypedDocumentString(`
    query Described($id: ID!) {
  node(id: $id) {
    ... on Organisation {
      registration {
        id
        standing
      }
      sector
      organisationNumber
      placeholder
    }
    ... on Forum {
      descriptions {
        fact {
          id
          standing
        }
        status
        level
        leadership
        mission
        goals
        beyondExtremism
        coversExtremism
        published
        meetingsPerYear
      }
    }
    ... on Agreement {
      descriptions {
        fact {
          id
          standing
        }
        status
        written
        prevention
        purposeStated
        areaStated
        democracyClause
        coversExtremism
        followUpStated
        steeringGroup
        noticeStated
        purposes
        areas
        signedOn
      }
    }
    ... on Document {
      descriptions {
        fact {
          id
          standing
        }
        status
        decidedBy
        coversExtremism
        coversCrime
        underLaw
        mapping
        otherInformation
        analysis
        leavers
        policeRoles
        actorsStated
        contributorsStated
        basedOnStated
        subject
        url
      }
    }
    ... on Function {
      descriptions {
        fact {
          id
          standing
        }
        contactPoint
        main
        reception
        coversExtremism
        mailbox
      }
    }
    ... on Channel {
      descriptions {
        fact {
          id
          standing
        }
        direction
        legalBasis
        contactFunctions
      }
    }
    ... on Service {
      descriptions {
        fact {
          id
          standing
        }
        status
        contactPoint
        coversExtremism
        anyMilieu
        inventoried
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DescribedQuery, DescribedQueryVariables>;
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
            lane
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
    message(lang: $lang)
  }
  errors {
    code
    message(lang: $lang)
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
  proposal {
    effectiveOn
    asked {
      code
      name
    }
    confirmed {
      code
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
export const WhatIfNetworksDocument = new TypedDocumentString(`
    mutation WhatIfNetworks($acts: [ActToTry!]!, $lang: Lang!) {
  tried: whatIf(acts: $acts) {
    errors {
      message(lang: $lang)
    }
    networks {
      measures {
        change {
          says(lang: $lang)
          saidNew(lang: $lang)
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhatIfNetworksMutation, WhatIfNetworksMutationVariables>;
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
export const PlacesDocument = new TypedDocumentString(`
    query Places {
  counties {
    municipalities {
      code
      name
    }
  }
}
    `) as unknown as TypedDocumentString<PlacesQuery, PlacesQueryVariables>;
export const FactAtDocument = new TypedDocumentString(`
    query FactAt($id: ID!, $lang: Lang!) {
  node(id: $id) {
    __typename
    ... on Fact {
      id
      kind
      says(lang: $lang)
      disputed
      of {
        __typename
        id
      }
      to {
        __typename
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FactAtQuery, FactAtQueryVariables>;
export const HelpsDocument = new TypedDocumentString(`
    query Helps($code: String!, $lang: Lang!) {
  municipality(code: $code) {
    services(history: false) {
      id
      name
      label(lang: $lang)
      provisions {
        actor {
          name
        }
        fact {
          lane
        }
      }
    }
    channels(history: false) {
      id
      name
      label(lang: $lang)
      parties {
        actor {
          name
        }
        fact {
          lane
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<HelpsQuery, HelpsQueryVariables>;