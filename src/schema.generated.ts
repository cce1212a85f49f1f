// Generated from schema/*.graphql by codegen.ts; change those and run npm run generate.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { TerritoryRow, MunicipalityPage } from './territories/territories.ts';
import type { ThingRow, ThingPage } from './evidence/things.ts';
import type { ActorPage, NameRow, ReachRow, PartRow, SuccessionRow, TieRow, SupportRow, NoSuchActorRow } from './actors/actors.ts';
import type { KindRow } from './actors/colours.ts';
import type { SeatRow, MeetingRow, ForumDescriptionRow } from './forums/forums.ts';
import type { PartyRow, CoverRow, AgreementDescriptionRow } from './agreements/agreements.ts';
import type { ContributionRow, FoundationRow, FollowUpRow, DocumentDescriptionRow } from './documents/documents.ts';
import type { HoldingRow, FunctionDescriptionRow } from './functions/functions.ts';
import type { ProvisionRow, ServiceDescriptionRow } from './services/services.ts';
import type { ChannelDescriptionRow } from './channels/channels.ts';
import type { AgreementEndingRow } from './live/agreements-ending.ts';
import type { FactRow, InventoryRow } from './evidence/facts.ts';
import type { Pack } from './recommendations/packs.ts';
import type { PackSourceRow, MeasureRow, UntestedRow, ServedRow, CitationRow } from './recommendations/choosing.ts';
import type { ParameterRow } from './recommendations/parameters.ts';
import type { Rule, Check } from './recommendations/rule.ts';
import type { RemedyActRow } from './recommendations/remedy-acts.ts';
import type { DraftRow, ProblemRow, VersionRow } from './drafts/drafts.ts';
import type { ExampleRow } from './drafts/examples.ts';
import type { EffectRow, NormEffectRow, FlagMoveRow } from './drafts/effect.ts';
import type { AssessmentRead, ResultRead } from './assessment/reading.ts';
import type { LeastChangeRow } from './assessment/least-change.ts';
import type { FlagRow, EpisodeRow, FlagPage } from './flags/flags-read.ts';
import type { CoverageRow, TotalRow, TerritoryTotalRow } from './coverage/coverage.ts';
import type { LegendRow } from './assessment/cells.ts';
import type { ReleaseRead } from './releases/releases.ts';
import type { Table, TableRow } from './releases/table.ts';
import type { Tally, EvidenceDaysRow } from './coverage/counting.ts';
import type { TrendRow, TrendPointRow, PeriodRow, ChangeRow, NormChangeRow, MoveRow } from './trends/trends.ts';
import type { PeersRow, PeerNormRow } from './peers/peers.ts';
import type { LiftRow } from './peers/lifts.ts';
import type { AskRow, AskPage } from './ask-first/ask-first.ts';
import type { Pointed } from './ask-first/questions.ts';
import type { Edge } from './network/graph.ts';
import type { NetworkNodeRow } from './network/network.ts';
import type { WantedRow } from './network/ghosts.ts';
import type { NetworkMeasuresRow, FiguresRow, MemberRow } from './measures/measures.ts';
import type { NetworkTrialRow } from './measures/trial.ts';
import type { NetworkChangeRow } from './measures/change.ts';
import type { Bridge, Cut } from './measures/cuts.ts';
import type { Ground, SingleTieRow, SectorReachRow } from './measures/grounds.ts';
import type { SeatUseRow } from './measures/living.ts';
import type { Answer, Problem, ConflictRow } from './acts/answer.ts';
import type { Warning } from './guards/warning.ts';
import type { ReadyActRow } from './acts/ready.ts';
import type { GuideRow, GuideQuestionRow } from './guide/guide.ts';
import type { GuideRecordRow } from './guide/records.ts';
import type { ForecastRow } from './forecast/forecast.ts';
import type { ChangesSeen, ChangeSeen } from './flags/flags.ts';
import type { EntryRow, EntryPage } from './audit/entries.ts';
import type { ProposalRow } from './proposals/proposals.ts';
import type { SuggestionRow } from './suggestions/suggestions.ts';
import type { FlagsChangedRow } from './live/flags-changed.ts';
import type { CalendarRow } from './calendar/addresses.ts';
import type { PartnerAskSeen } from './partners/asking.ts';
import type { RoundRow, AnswerRow, ReportRow } from './rounds/rounds.ts';
import type { WebhookRow, DeadLetterRow } from './webhooks/webhooks.ts';
import type { HitRow } from './search/search.ts';
import type { VocabularyRow, WordRow } from './vocabulary/vocabulary.ts';
import type { Context } from './context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** Arguments of an act, as its mutation takes them: `input`, and `id` where it has one. */
  ActArguments: { input: unknown; output: unknown; }
  /** What a check takes, as an object: which fields there are hangs on the kind of check (docs/checks.md). */
  CheckParameters: { input: unknown; output: unknown; }
  /** A day in the calendar, written 2026-03-31. Days are Swedish days (Europe/Stockholm). */
  Date: { input: string; output: string; }
  /** A point in time, written 2026-03-31T12:00:00Z; always with its offset from UTC. */
  DateTime: { input: string; output: string; }
  /** The four digits of a Swedish municipality code, such as 1480. */
  MunicipalityCode: { input: string; output: string; }
  /** The organisation number of a legal person, such as 202100-0076; a sole trader’s is a personal number and refused. */
  OrganisationNumber: { input: string; output: string; }
  /** The whole address of a page, beginning with https:// or http://, of at most 2000 characters. */
  Url: { input: string; output: string; }
};

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

/** Everything that can be done. Each act is one transaction: all of it or nothing. A `key` chosen by the caller makes an act that is sent twice be done once; it is kept for 7 days. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Puts an organisation on record. Search first: what is on record twice counts twice. Its kind cannot be corrected afterwards: undo the act, or let the right one follow on it with `actorSucceed`. */
  actorAdd: ActPayload;
  /** Corrects what an organisation is: its sector, its number, and whether it is a collective name; what is left out stays as it was. It is so for all days, and all that the organisation takes part in is assessed anew. */
  actorDescribe: ActPayload;
  /** Gives an actor a new name from a day; the earlier one stays on record until the day before. */
  actorRename: ActPayload;
  /** Lets an organisation be followed by another that is on record; the earlier one ends the day before, unless it goes on. */
  actorSucceed: ActPayload;
  /** Ends an organisation, or its work in one municipality. Its seats and agreements stand, and are named in warnings. */
  actorRetire: ActPayload;
  /** Lets an organisation work in one more municipality. */
  actorPlace: ActPayload;
  /** Makes an organisation a part of another. */
  actorPartOf: ActPayload;
  /** Ends that an organisation is a part of another. */
  actorPartEnd: ActPayload;
  /** Tries acts one after the other and undoes them: what they would do to flags, and with `networks` to what networks themselves tell. Nothing is kept, not even in the audit. At most 20 acts and 5 seconds; 20 seconds with `networks`. */
  whatIf: ActPayload;
  /** Puts an agreement on record: its parties, period, place and what its text states. What the law and the guides ask of such a text comes back as warnings. */
  agreementSign: ActPayload;
  /** Says more of what an agreement states; what is left out stays as it was. */
  agreementDescribe: ActPayload;
  /** Renews an agreement: a new period begins, the earlier one ends the day before, and its parties stay. Its text is as it was unless said otherwise. */
  agreementRenew: ActPayload;
  /** Gives notice: an agreement ends on a day to come. */
  agreementNotice: ActPayload;
  /** Ends an agreement. */
  agreementEnd: ActPayload;
  /** Lets an organisation become party to an agreement. */
  agreementPartyAdd: ActPayload;
  /** Lets a party leave an agreement, which goes on between the others. */
  agreementPartyLeave: ActPayload;
  /** Opens an address at which calendar programs read a municipality's calendar without signing in. Whoever knows it can read it: treat it as a key. */
  calendarOpen: CalendarPayload;
  /** Revokes an address: it answers nothing from then on. */
  calendarRevoke: CalendarPayload;
  /** Puts a channel for information on record. One with the security police is secret; of a party that is no authority there is a warning. */
  channelOpen: ActPayload;
  /** Says that a channel was tried and works; more can be said of it at the same time. */
  channelVerify: ActPayload;
  /** Lets an organisation become an end of a channel. The security police join secret channels only. */
  channelPartyAdd: ActPayload;
  /** Lets an organisation leave a channel that goes on between two others at least. */
  channelPartyLeave: ActPayload;
  /** Ends a channel for information. */
  channelEnd: ActPayload;
  /** Contests a fact about a municipality: what hangs on the fact is unknown until that is settled. */
  factDispute: ActPayload;
  /** Settles a municipality's dispute of a fact, from today on. */
  disputeSettle: ActPayload;
  /** Records that a document was adopted: that it exists, when, and decided by whom; never its content. */
  documentAdopt: ActPayload;
  /** Says more of what a document is; what is left out stays as it was. */
  documentDescribe: ActPayload;
  /** Records that a document was updated or followed up. */
  documentFollowUp: ActPayload;
  /** Records that an actor took part in making a document, or is named in it. */
  documentContribute: ActPayload;
  /** Records that a document builds on an earlier one. */
  documentBase: ActPayload;
  /** Lets a document apply in one more municipality. */
  documentShare: ActPayload;
  /** Ends that a document is shared by one of several municipalities. The others agree, or have 14 days to stop it; of the last one the document itself is ended. */
  documentShareEnd: ActPayload;
  /** Ends a document: it is not in force any more. */
  documentEnd: ActPayload;
  /** Keeps a draft of a norm, with its faults; gives what is wrong and, when nothing is, its examples. */
  recommendationDraft: DraftPayload;
  /** Publishes a draft for good: as a new norm, or as the next version of one from today on. Its examples must hold. */
  recommendationPublish: NormPayload;
  /** Ends a norm: by a version that says its last day. What was said while it was in force stands. */
  recommendationRetire: NormPayload;
  /** Adds a pack of norms beside those that came with the product, or a version of one. */
  packAdd: PackPayload;
  /** Records a step towards meeting a norm: somebody was invited, reminded, met, declined, or it is planned. Its municipality's own unless said otherwise; a decline always is. */
  effortRecord: ActPayload;
  /** Records a decision why a norm is not followed: who decided, why, and until when. It admits the gap. */
  gapExplain: ActPayload;
  /** Ends an explanation before its day. */
  explanationEnd: ActPayload;
  /** Corrects a mistaken fact: it is taken back and the corrected one recorded in its place. What is left out stays as it was. */
  factCorrect: ActPayload;
  /** Takes back a fact that was never so. Something that was so and ended is ended instead: a thing, seat, party, holding, tie, support or part by the act for that, such as `forumLeave` or `forumEnd`; where an agreement, document, function or service applies, who provides a service, and where a forum works by `factCorrect` with its last day as `until`. */
  factRetract: ActPayload;
  /** Undoes an act: what it recorded is taken back and what it took back is recorded again. Refused, naming them, when later acts build on it. */
  actUndo: ActPayload;
  /** Puts a forum on record: a council, an SSPF group, a network. */
  forumAdd: ActPayload;
  /** Says more of what a forum is; what is left out stays as it was. */
  forumDescribe: ActPayload;
  /** Gives an actor a seat in a forum. */
  forumJoin: ActPayload;
  /** Ends an actor's seat in a forum. */
  forumLeave: ActPayload;
  /** Moves the chair to an actor that has a seat; whoever had it goes on as a member. */
  forumChair: ActPayload;
  /** Lets a forum work in one more municipality. */
  forumShare: ActPayload;
  /** Ends that a forum is shared by one of several municipalities. The others agree, or have 14 days to stop it; of the last one the forum itself is ended. */
  forumShareEnd: ActPayload;
  /** Ends a forum. */
  forumEnd: ActPayload;
  /** Records a meeting of a forum and who was there. */
  meetingRecord: ActPayload;
  /** Appoints a coordinating function: that it exists, and which body holds it; never who the holder is. */
  functionAppoint: ActPayload;
  /** Lets a body hold a function: one that is vacant, or together with those that hold it. */
  functionFill: ActPayload;
  /** Leaves a function vacant: the body does not hold it any more. */
  functionVacate: ActPayload;
  /** Says more of what a function is; what is left out stays as it was. */
  functionDescribe: ActPayload;
  /** Lets a function serve one more municipality. */
  functionShare: ActPayload;
  /** Ends that a function is shared by one of several municipalities. The others agree, or have 14 days to stop it; of the last one the function itself is ended. */
  functionShareEnd: ActPayload;
  /** Ends a function. */
  functionEnd: ActPayload;
  /** Confirms that what is on record of a municipality is complete, so that what is missing can be established. Only those who work for it can say so. */
  inventoryConfirm: ActPayload;
  /** Takes back what was confirmed on a day by mistake. */
  inventoryTakeBack: ActPayload;
  /** Makes a link by which a partner confirms, corrects or declines a seat, or what it is party to. It can be used once within 30 days; asking again takes the earlier link back. Only those who work for the municipality ask, and take back: administrators do not. */
  partnerAsk: PartnerAskPayload;
  /** Takes back a question that has no answer: its link answers nothing from then on. */
  partnerAskRevoke: PartnerAskPayload;
  /** Agrees, for the reader's municipalities; when all do, it is done. */
  proposalConfirm: ActPayload;
  /** Stops a proposal for good. */
  proposalStop: ActPayload;
  /** Takes a proposal back, as one of those who made it. */
  proposalWithdraw: ActPayload;
  /** Blanks what should never have been written: the texts of a fact in every version of it, what partners wrote when they were asked about it and the mailboxes of those questions, and what the audit kept of them. Nothing else changes, and the audit's chain still verifies. */
  factRedact: ActPayload;
  /** Says that no actor of a kind works in a municipality: norms about that kind then do not apply. */
  noSuchActorRecord: ActPayload;
  /** Ends that no actor of a kind works in a municipality. What never was so is taken back with `factRetract`. */
  noSuchActorEnd: ActPayload;
  /** Says how far two actors have come together; an earlier rung between them ends the day before. */
  tieRecord: ActPayload;
  /** Ends what two actors have together. */
  tieEnd: ActPayload;
  /** Records a grant or help to an organisation of civil society. */
  supportRecord: ActPayload;
  /** Ends a grant or help. */
  supportEnd: ActPayload;
  /** Opens a follow-up round. Its name is its own: opening it twice is refused. */
  roundOpen: RoundPayload;
  /** Closes a round and freezes how every territory in it stands, as shared facts show it. */
  roundClose: RoundPayload;
  /** Answers a round for a municipality by confirming that lists are complete. Answering again takes the earlier answer's place; undoing the act takes it back. */
  roundAnswer: ActPayload;
  /** Takes in the answers of a county board's or a national agency's own survey. A row that is malformed stops all; the same file twice writes nothing new. */
  roundReport: RoundReportPayload;
  /** Puts a service to people on record: support to relatives, exit support, mentoring, a helpline. */
  serviceOffer: ActPayload;
  /** Records one more actor that provides a service. */
  serviceProvide: ActPayload;
  /** Ends that an actor provides a service. Of a service that several municipalities share, the others agree, or have 14 days to stop it. */
  serviceProvideEnd: ActPayload;
  /** Says more of what a service is; what is left out stays as it was. */
  serviceDescribe: ActPayload;
  /** Lets people in one more municipality turn to a service. */
  serviceShare: ActPayload;
  /** Ends that a service is shared by one of several municipalities. The others agree, or have 14 days to stop it; of the last one the service itself is ended. */
  serviceShareEnd: ActPayload;
  /** Ends a service. */
  serviceEnd: ActPayload;
  /** Adds an address that is told what acts do to flags, from now on. */
  webhookAdd: WebhookPayload;
  /** Removes a webhook: nothing more is sent. */
  webhookRemove: WebhookPayload;
  /** Sends an event that was given up once more, before those that wait; refused when it is no longer kept. The letter stays until it was taken. */
  webhookRetry: WebhookPayload;
};


/** Everything that can be done. Each act is one transaction: all of it or nothing. A `key` chosen by the caller makes an act that is sent twice be done once; it is kept for 7 days. */
export type MutationActorAddArgs = {
  input: ActorAddInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each act is one transaction: all of it or nothing. A `key` chosen by the caller makes an act that is sent twice be done once; it is kept for 7 days. */
export type MutationActorDescribeArgs = {
  id: Scalars['ID']['input'];
  input: ActorDescribeInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each act is one transaction: all of it or nothing. A `key` chosen by the caller makes an act that is sent twice be done once; it is kept for 7 days. */
export type MutationActorRenameArgs = {
  id: Scalars['ID']['input'];
  input: ActorRenameInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each act is one transaction: all of it or nothing. A `key` chosen by the caller makes an act that is sent twice be done once; it is kept for 7 days. */
export type MutationActorSucceedArgs = {
  id: Scalars['ID']['input'];
  input: ActorSucceedInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each act is one transaction: all of it or nothing. A `key` chosen by the caller makes an act that is sent twice be done once; it is kept for 7 days. */
export type MutationActorRetireArgs = {
  id: Scalars['ID']['input'];
  input: ActorRetireInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each act is one transaction: all of it or nothing. A `key` chosen by the caller makes an act that is sent twice be done once; it is kept for 7 days. */
export type MutationActorPlaceArgs = {
  id: Scalars['ID']['input'];
  input: ActorPlaceInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each act is one transaction: all of it or nothing. A `key` chosen by the caller makes an act that is sent twice be done once; it is kept for 7 days. */
export type MutationActorPartOfArgs = {
  id: Scalars['ID']['input'];
  input: ActorPartOfInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each act is one transaction: all of it or nothing. A `key` chosen by the caller makes an act that is sent twice be done once; it is kept for 7 days. */
export type MutationActorPartEndArgs = {
  id: Scalars['ID']['input'];
  input: ActorPartEndInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each act is one transaction: all of it or nothing. A `key` chosen by the caller makes an act that is sent twice be done once; it is kept for 7 days. */
export type MutationWhatIfArgs = {
  acts: Array<ActToTry>;
};


/** Everything that can be done. Each act is one transaction: all of it or nothing. A `key` chosen by the caller makes an act that is sent twice be done once; it is kept for 7 days. */
export type MutationAgreementSignArgs = {
  input: AgreementSignInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each act is one transaction: all of it or nothing. A `key` chosen by the caller makes an act that is sent twice be done once; it is kept for 7 days. */
export type MutationAgreementDescribeArgs = {
  id: Scalars['ID']['input'];
  input: AgreementDescribeInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each act is one transaction: all of it or nothing. A `key` chosen by the caller makes an act that is sent twice be done once; it is kept for 7 days. */
export type MutationAgreementRenewArgs = {
  id: Scalars['ID']['input'];
  input: AgreementRenewInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each act is one transaction: all of it or nothing. A `key` chosen by the caller makes an act that is sent twice be done once; it is kept for 7 days. */
export type MutationAgreementNoticeArgs = {
  id: Scalars['ID']['input'];
  input: AgreementNoticeInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each act is one transaction: all of it or nothing. A `key` chosen by the caller makes an act that is sent twice be done once; it is kept for 7 days. */
export type MutationAgreementEndArgs = {
  id: Scalars['ID']['input'];
  input: AgreementEndInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each act is one transaction: all of it or nothing. A `key` chosen by the caller makes an act that is sent twice be done once; it is kept for 7 days. */
export type MutationAgreementPartyAddArgs = {
  id: Scalars['ID']['input'];
  input: AgreementPartyAddInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each act is one transaction: all of it or nothing. A `key` chosen by the caller makes an act that is sent twice be done once; it is kept for 7 days. */
export type MutationAgreementPartyLeaveArgs = {
  id: Scalars['ID']['input'];
  input: AgreementPartyLeaveInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each act is one transaction: all of it or nothing. A `key` chosen by the caller makes an act that is sent twice be done once; it is kept for 7 days. */
export type MutationCalendarOpenArgs = {
  input: CalendarOpenInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each act is one transaction: all of it or nothing. A `key` chosen by the caller makes an act that is sent twice be done once; it is kept for 7 days. */
export type MutationCalendarRevokeArgs = {
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each act is one transaction: all of it or nothing. A `key` chosen by the caller makes an act that is sent twice be done once; it is kept for 7 days. */
export type MutationChannelOpenArgs = {
  input: ChannelOpenInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each act is one transaction: all of it or nothing. A `key` chosen by the caller makes an act that is sent twice be done once; it is kept for 7 days. */
export type MutationChannelVerifyArgs = {
  id: Scalars['ID']['input'];
  input: ChannelVerifyInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each act is one transaction: all of it or nothing. A `key` chosen by the caller makes an act that is sent twice be done once; it is kept for 7 days. */
export type MutationChannelPartyAddArgs = {
  id: Scalars['ID']['input'];
  input: ChannelPartyAddInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each act is one transaction: all of it or nothing. A `key` chosen by the caller makes an act that is sent twice be done once; it is kept for 7 days. */
export type MutationChannelPartyLeaveArgs = {
  id: Scalars['ID']['input'];
  input: ChannelPartyLeaveInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each act is one transaction: all of it or nothing. A `key` chosen by the caller makes an act that is sent twice be done once; it is kept for 7 days. */
export type MutationChannelEndArgs = {
  id: Scalars['ID']['input'];
  input: ChannelEndInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each act is one transaction: all of it or nothing. A `key` chosen by the caller makes an act that is sent twice be done once; it is kept for 7 days. */
export type MutationFactDisputeArgs = {
  id: Scalars['ID']['input'];
  input: FactDisputeInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each act is one transaction: all of it or nothing. A `key` chosen by the caller makes an act that is sent twice be done once; it is kept for 7 days. */
export type MutationDisputeSettleArgs = {
  id: Scalars['ID']['input'];
  input: DisputeSettleInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each act is one transaction: all of it or nothing. A `key` chosen by the caller makes an act that is sent twice be done once; it is kept for 7 days. */
export type MutationDocumentAdoptArgs = {
  input: DocumentAdoptInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each act is one transaction: all of it or nothing. A `key` chosen by the caller makes an act that is sent twice be done once; it is kept for 7 days. */
export type MutationDocumentDescribeArgs = {
  id: Scalars['ID']['input'];
  input: DocumentDescribeInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each act is one transaction: all of it or nothing. A `key` chosen by the caller makes an act that is sent twice be done once; it is kept for 7 days. */
export type MutationDocumentFollowUpArgs = {
  id: Scalars['ID']['input'];
  input: DocumentFollowUpInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each act is one transaction: all of it or nothing. A `key` chosen by the caller makes an act that is sent twice be done once; it is kept for 7 days. */
export type MutationDocumentContributeArgs = {
  id: Scalars['ID']['input'];
  input: DocumentContributeInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each act is one transaction: all of it or nothing. A `key` chosen by the caller makes an act that is sent twice be done once; it is kept for 7 days. */
export type MutationDocumentBaseArgs = {
  id: Scalars['ID']['input'];
  input: DocumentBaseInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each act is one transaction: all of it or nothing. A `key` chosen by the caller makes an act that is sent twice be done once; it is kept for 7 days. */
export type MutationDocumentShareArgs = {
  id: Scalars['ID']['input'];
  input: DocumentShareInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each act is one transaction: all of it or nothing. A `key` chosen by the caller makes an act that is sent twice be done once; it is kept for 7 days. */
export type MutationDocumentShareEndArgs = {
  id: Scalars['ID']['input'];
  input: DocumentShareEndInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each act is one transaction: all of it or nothing. A `key` chosen by the caller makes an act that is sent twice be done once; it is kept for 7 days. */
export type MutationDocumentEndArgs = {
  id: Scalars['ID']['input'];
  input: DocumentEndInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each act is one transaction: all of it or nothing. A `key` chosen by the caller makes an act that is sent twice be done once; it is kept for 7 days. */
export type MutationRecommendationDraftArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  input: RecommendationDraftInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each act is one transaction: all of it or nothing. A `key` chosen by the caller makes an act that is sent twice be done once; it is kept for 7 days. */
export type MutationRecommendationPublishArgs = {
  id: Scalars['ID']['input'];
  input: RecommendationPublishInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each act is one transaction: all of it or nothing. A `key` chosen by the caller makes an act that is sent twice be done once; it is kept for 7 days. */
export type MutationRecommendationRetireArgs = {
  id: Scalars['ID']['input'];
  input: RecommendationRetireInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each act is one transaction: all of it or nothing. A `key` chosen by the caller makes an act that is sent twice be done once; it is kept for 7 days. */
export type MutationPackAddArgs = {
  input: PackAddInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each act is one transaction: all of it or nothing. A `key` chosen by the caller makes an act that is sent twice be done once; it is kept for 7 days. */
export type MutationEffortRecordArgs = {
  input: EffortRecordInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each act is one transaction: all of it or nothing. A `key` chosen by the caller makes an act that is sent twice be done once; it is kept for 7 days. */
export type MutationGapExplainArgs = {
  input: GapExplainInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each act is one transaction: all of it or nothing. A `key` chosen by the caller makes an act that is sent twice be done once; it is kept for 7 days. */
export type MutationExplanationEndArgs = {
  id: Scalars['ID']['input'];
  input: ExplanationEndInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each act is one transaction: all of it or nothing. A `key` chosen by the caller makes an act that is sent twice be done once; it is kept for 7 days. */
export type MutationFactCorrectArgs = {
  id: Scalars['ID']['input'];
  input: FactCorrectInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each act is one transaction: all of it or nothing. A `key` chosen by the caller makes an act that is sent twice be done once; it is kept for 7 days. */
export type MutationFactRetractArgs = {
  id: Scalars['ID']['input'];
  input: FactRetractInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each act is one transaction: all of it or nothing. A `key` chosen by the caller makes an act that is sent twice be done once; it is kept for 7 days. */
export type MutationActUndoArgs = {
  id: Scalars['ID']['input'];
  input: ActUndoInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each act is one transaction: all of it or nothing. A `key` chosen by the caller makes an act that is sent twice be done once; it is kept for 7 days. */
export type MutationForumAddArgs = {
  input: ForumAddInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each act is one transaction: all of it or nothing. A `key` chosen by the caller makes an act that is sent twice be done once; it is kept for 7 days. */
export type MutationForumDescribeArgs = {
  id: Scalars['ID']['input'];
  input: ForumDescribeInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each act is one transaction: all of it or nothing. A `key` chosen by the caller makes an act that is sent twice be done once; it is kept for 7 days. */
export type MutationForumJoinArgs = {
  id: Scalars['ID']['input'];
  input: ForumJoinInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each act is one transaction: all of it or nothing. A `key` chosen by the caller makes an act that is sent twice be done once; it is kept for 7 days. */
export type MutationForumLeaveArgs = {
  id: Scalars['ID']['input'];
  input: ForumLeaveInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each act is one transaction: all of it or nothing. A `key` chosen by the caller makes an act that is sent twice be done once; it is kept for 7 days. */
export type MutationForumChairArgs = {
  id: Scalars['ID']['input'];
  input: ForumChairInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each act is one transaction: all of it or nothing. A `key` chosen by the caller makes an act that is sent twice be done once; it is kept for 7 days. */
export type MutationForumShareArgs = {
  id: Scalars['ID']['input'];
  input: ForumShareInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each act is one transaction: all of it or nothing. A `key` chosen by the caller makes an act that is sent twice be done once; it is kept for 7 days. */
export type MutationForumShareEndArgs = {
  id: Scalars['ID']['input'];
  input: ForumShareEndInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each act is one transaction: all of it or nothing. A `key` chosen by the caller makes an act that is sent twice be done once; it is kept for 7 days. */
export type MutationForumEndArgs = {
  id: Scalars['ID']['input'];
  input: ForumEndInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each act is one transaction: all of it or nothing. A `key` chosen by the caller makes an act that is sent twice be done once; it is kept for 7 days. */
export type MutationMeetingRecordArgs = {
  id: Scalars['ID']['input'];
  input: MeetingRecordInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each act is one transaction: all of it or nothing. A `key` chosen by the caller makes an act that is sent twice be done once; it is kept for 7 days. */
export type MutationFunctionAppointArgs = {
  input: FunctionAppointInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each act is one transaction: all of it or nothing. A `key` chosen by the caller makes an act that is sent twice be done once; it is kept for 7 days. */
export type MutationFunctionFillArgs = {
  id: Scalars['ID']['input'];
  input: FunctionFillInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each act is one transaction: all of it or nothing. A `key` chosen by the caller makes an act that is sent twice be done once; it is kept for 7 days. */
export type MutationFunctionVacateArgs = {
  id: Scalars['ID']['input'];
  input: FunctionVacateInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each act is one transaction: all of it or nothing. A `key` chosen by the caller makes an act that is sent twice be done once; it is kept for 7 days. */
export type MutationFunctionDescribeArgs = {
  id: Scalars['ID']['input'];
  input: FunctionDescribeInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each act is one transaction: all of it or nothing. A `key` chosen by the caller makes an act that is sent twice be done once; it is kept for 7 days. */
export type MutationFunctionShareArgs = {
  id: Scalars['ID']['input'];
  input: FunctionShareInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each act is one transaction: all of it or nothing. A `key` chosen by the caller makes an act that is sent twice be done once; it is kept for 7 days. */
export type MutationFunctionShareEndArgs = {
  id: Scalars['ID']['input'];
  input: FunctionShareEndInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each act is one transaction: all of it or nothing. A `key` chosen by the caller makes an act that is sent twice be done once; it is kept for 7 days. */
export type MutationFunctionEndArgs = {
  id: Scalars['ID']['input'];
  input: FunctionEndInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each act is one transaction: all of it or nothing. A `key` chosen by the caller makes an act that is sent twice be done once; it is kept for 7 days. */
export type MutationInventoryConfirmArgs = {
  input: InventoryConfirmInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each act is one transaction: all of it or nothing. A `key` chosen by the caller makes an act that is sent twice be done once; it is kept for 7 days. */
export type MutationInventoryTakeBackArgs = {
  input: InventoryTakeBackInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each act is one transaction: all of it or nothing. A `key` chosen by the caller makes an act that is sent twice be done once; it is kept for 7 days. */
export type MutationPartnerAskArgs = {
  fact: Scalars['ID']['input'];
  input: PartnerAskInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each act is one transaction: all of it or nothing. A `key` chosen by the caller makes an act that is sent twice be done once; it is kept for 7 days. */
export type MutationPartnerAskRevokeArgs = {
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each act is one transaction: all of it or nothing. A `key` chosen by the caller makes an act that is sent twice be done once; it is kept for 7 days. */
export type MutationProposalConfirmArgs = {
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each act is one transaction: all of it or nothing. A `key` chosen by the caller makes an act that is sent twice be done once; it is kept for 7 days. */
export type MutationProposalStopArgs = {
  id: Scalars['ID']['input'];
  input: ProposalStopInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each act is one transaction: all of it or nothing. A `key` chosen by the caller makes an act that is sent twice be done once; it is kept for 7 days. */
export type MutationProposalWithdrawArgs = {
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each act is one transaction: all of it or nothing. A `key` chosen by the caller makes an act that is sent twice be done once; it is kept for 7 days. */
export type MutationFactRedactArgs = {
  id: Scalars['ID']['input'];
  input: FactRedactInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each act is one transaction: all of it or nothing. A `key` chosen by the caller makes an act that is sent twice be done once; it is kept for 7 days. */
export type MutationNoSuchActorRecordArgs = {
  input: NoSuchActorRecordInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each act is one transaction: all of it or nothing. A `key` chosen by the caller makes an act that is sent twice be done once; it is kept for 7 days. */
export type MutationNoSuchActorEndArgs = {
  id: Scalars['ID']['input'];
  input: NoSuchActorEndInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each act is one transaction: all of it or nothing. A `key` chosen by the caller makes an act that is sent twice be done once; it is kept for 7 days. */
export type MutationTieRecordArgs = {
  input: TieRecordInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each act is one transaction: all of it or nothing. A `key` chosen by the caller makes an act that is sent twice be done once; it is kept for 7 days. */
export type MutationTieEndArgs = {
  id: Scalars['ID']['input'];
  input: TieEndInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each act is one transaction: all of it or nothing. A `key` chosen by the caller makes an act that is sent twice be done once; it is kept for 7 days. */
export type MutationSupportRecordArgs = {
  input: SupportRecordInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each act is one transaction: all of it or nothing. A `key` chosen by the caller makes an act that is sent twice be done once; it is kept for 7 days. */
export type MutationSupportEndArgs = {
  id: Scalars['ID']['input'];
  input: SupportEndInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each act is one transaction: all of it or nothing. A `key` chosen by the caller makes an act that is sent twice be done once; it is kept for 7 days. */
export type MutationRoundOpenArgs = {
  input: RoundOpenInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each act is one transaction: all of it or nothing. A `key` chosen by the caller makes an act that is sent twice be done once; it is kept for 7 days. */
export type MutationRoundCloseArgs = {
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each act is one transaction: all of it or nothing. A `key` chosen by the caller makes an act that is sent twice be done once; it is kept for 7 days. */
export type MutationRoundAnswerArgs = {
  id: Scalars['ID']['input'];
  input: RoundAnswerInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each act is one transaction: all of it or nothing. A `key` chosen by the caller makes an act that is sent twice be done once; it is kept for 7 days. */
export type MutationRoundReportArgs = {
  id: Scalars['ID']['input'];
  input: RoundReportInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each act is one transaction: all of it or nothing. A `key` chosen by the caller makes an act that is sent twice be done once; it is kept for 7 days. */
export type MutationServiceOfferArgs = {
  input: ServiceOfferInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each act is one transaction: all of it or nothing. A `key` chosen by the caller makes an act that is sent twice be done once; it is kept for 7 days. */
export type MutationServiceProvideArgs = {
  id: Scalars['ID']['input'];
  input: ServiceProvideInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each act is one transaction: all of it or nothing. A `key` chosen by the caller makes an act that is sent twice be done once; it is kept for 7 days. */
export type MutationServiceProvideEndArgs = {
  id: Scalars['ID']['input'];
  input: ServiceProvideEndInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each act is one transaction: all of it or nothing. A `key` chosen by the caller makes an act that is sent twice be done once; it is kept for 7 days. */
export type MutationServiceDescribeArgs = {
  id: Scalars['ID']['input'];
  input: ServiceDescribeInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each act is one transaction: all of it or nothing. A `key` chosen by the caller makes an act that is sent twice be done once; it is kept for 7 days. */
export type MutationServiceShareArgs = {
  id: Scalars['ID']['input'];
  input: ServiceShareInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each act is one transaction: all of it or nothing. A `key` chosen by the caller makes an act that is sent twice be done once; it is kept for 7 days. */
export type MutationServiceShareEndArgs = {
  id: Scalars['ID']['input'];
  input: ServiceShareEndInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each act is one transaction: all of it or nothing. A `key` chosen by the caller makes an act that is sent twice be done once; it is kept for 7 days. */
export type MutationServiceEndArgs = {
  id: Scalars['ID']['input'];
  input: ServiceEndInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each act is one transaction: all of it or nothing. A `key` chosen by the caller makes an act that is sent twice be done once; it is kept for 7 days. */
export type MutationWebhookAddArgs = {
  input: WebhookAddInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each act is one transaction: all of it or nothing. A `key` chosen by the caller makes an act that is sent twice be done once; it is kept for 7 days. */
export type MutationWebhookRemoveArgs = {
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Each act is one transaction: all of it or nothing. A `key` chosen by the caller makes an act that is sent twice be done once; it is kept for 7 days. */
export type MutationWebhookRetryArgs = {
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
};

/** An organisation to put on record. */
export type ActorAddInput = {
  /** The municipality it works in, by its code. */
  municipality: Scalars['String']['input'];
  /** What sort of organisation: any kind of type ORGANISATION in `actorKinds` but MUNICIPALITY, since a municipality is on record already; kinds of forums are refused, for them there is `forumAdd`. */
  kind: ActorKind;
  /** What it is called, in Swedish; at most 300 characters. */
  name: Scalars['String']['input'];
  /** Its organisation number; that of a sole trader is a personal identity number and is refused. */
  organisationNumber?: InputMaybe<Scalars['OrganisationNumber']['input']>;
  /** The owner's sector; the usual one of its kind when left out. */
  sector?: InputMaybe<Sector>;
  /** It is a collective name such as "associations": it counts for its sector, not as an organisation. */
  placeholder?: InputMaybe<Scalars['Boolean']['input']>;
  /** What it is a part of; at most 5. */
  partOf?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Whether it works in all of the municipality; WHOLE when left out, PART when an area is named. */
  extent?: InputMaybe<Extent>;
  /** The area's name, when it works in a part. */
  area?: InputMaybe<Scalars['String']['input']>;
  /** Its first day; unknown when left out. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Its last day; unknown when left out. */
  until?: InputMaybe<Scalars['Date']['input']>;
  /** It goes on until further notice. */
  openEnded?: InputMaybe<Scalars['Boolean']['input']>;
  /** Where it is from; the municipality's own word when left out. */
  source?: InputMaybe<SourceInput>;
  /** The day it was so; today when left out. */
  observedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Who may see it; everybody who may read when left out. */
  lane?: InputMaybe<Lane>;
};

/** What an organisation is. */
export type ActorDescribeInput = {
  /** What was read, by its fact's id (`registration`): a conflict when it is another by now. When left out, whatever is said now is changed. */
  fact?: InputMaybe<Scalars['ID']['input']>;
  /** The owner's sector. */
  sector?: InputMaybe<Sector>;
  /** Its organisation number; that of a sole trader is a personal identity number and is refused. */
  organisationNumber?: InputMaybe<Scalars['OrganisationNumber']['input']>;
  /** The number on record is not its, and none is known. */
  withoutNumber?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether it is a collective name, which counts for its sector and has no number. Of faith communities this cannot be changed: what is on record of named ones is kept otherwise. */
  placeholder?: InputMaybe<Scalars['Boolean']['input']>;
  /** Where it is from; the municipality's own word when left out. */
  source?: InputMaybe<SourceInput>;
  /** The day it was so; today when left out. */
  observedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** A new name. */
export type ActorRenameInput = {
  /** What it is called, in Swedish; at most 300 characters. */
  name: Scalars['String']['input'];
  /** The first day of the new name, which has come; today when left out. */
  on?: InputMaybe<Scalars['Date']['input']>;
  /** Where it is from; the municipality's own word when left out. */
  source?: InputMaybe<SourceInput>;
  /** The day it was so; today when left out. */
  observedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** What follows on an organisation. */
export type ActorSucceedInput = {
  /** The later organisation. */
  successor: Scalars['ID']['input'];
  /** What happened. */
  how: SuccessionKind;
  /** The first day of the later one; today when left out. */
  on?: InputMaybe<Scalars['Date']['input']>;
  /** The earlier one goes on beside it, as after a split. */
  goesOn?: InputMaybe<Scalars['Boolean']['input']>;
  /** Where it is from; the municipality's own word when left out. */
  source?: InputMaybe<SourceInput>;
  /** The day it was so; today when left out. */
  observedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** The end of an organisation. */
export type ActorRetireInput = {
  /** The one municipality it leaves, by its code; everywhere when left out. */
  municipality?: InputMaybe<Scalars['String']['input']>;
  /** Its last day; today when left out. */
  on?: InputMaybe<Scalars['Date']['input']>;
  /** Where it is from; the municipality's own word when left out. */
  source?: InputMaybe<SourceInput>;
  /** The day it was so; today when left out. */
  observedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** One more municipality that an organisation works in. */
export type ActorPlaceInput = {
  /** Which, by its code. */
  municipality: Scalars['String']['input'];
  /** Whether it works in all of the municipality; WHOLE when left out, PART when an area is named. */
  extent?: InputMaybe<Extent>;
  /** The area's name, when it works in a part. */
  area?: InputMaybe<Scalars['String']['input']>;
  /** Its first day; unknown when left out. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Its last day; unknown when left out. */
  until?: InputMaybe<Scalars['Date']['input']>;
  /** It goes on until further notice. */
  openEnded?: InputMaybe<Scalars['Boolean']['input']>;
  /** Where it is from; the municipality's own word when left out. */
  source?: InputMaybe<SourceInput>;
  /** The day it was so; today when left out. */
  observedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Who may see it; everybody who may read when left out. */
  lane?: InputMaybe<Lane>;
};

/** What an organisation is a part of. */
export type ActorPartOfInput = {
  /** What it is a part of. */
  whole: Scalars['ID']['input'];
  /** Its first day; unknown when left out. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Its last day; unknown when left out. */
  until?: InputMaybe<Scalars['Date']['input']>;
  /** It goes on until further notice. */
  openEnded?: InputMaybe<Scalars['Boolean']['input']>;
  /** Where it is from; the municipality's own word when left out. */
  source?: InputMaybe<SourceInput>;
  /** The day it was so; today when left out. */
  observedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** The end of being a part. */
export type ActorPartEndInput = {
  /** What it is a part of. */
  whole: Scalars['ID']['input'];
  /** Its last day; today when left out. */
  on?: InputMaybe<Scalars['Date']['input']>;
  /** Where it is from; the municipality's own word when left out. */
  source?: InputMaybe<SourceInput>;
  /** The day it was so; today when left out. */
  observedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** An organisation or a forum: who collaborates. Never a person. */
export type Actor = {
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** What sort of organisation or forum it is. */
  kind: ActorKind;
  /** The word for its kind. */
  label: Scalars['String']['output'];
  /** What it is called now, in Swedish. */
  name: Scalars['String']['output'];
  /** What it has been called, the newest first. */
  names: Array<NameUsed>;
  /** True when it is invented for demonstration. */
  invented: Scalars['Boolean']['output'];
  /** Where it works itself; what it is part of may reach further. */
  reach: Array<Reach>;
  /** Its seats in forums. */
  seats: Array<Seat>;
  /** The agreements and channels it is a party to. */
  parties: Array<Party>;
  /** What it is a part of, one step up. */
  partOf: Array<Part>;
  /** What is a part of it, one step down; the first 200 by name. */
  parts: Array<Part>;
  /** What followed on it: renamed, merged or split. */
  successors: Array<Succession>;
  /** What it followed on. */
  predecessors: Array<Succession>;
  /** How far it has come together with others, as far as the reader may see; the first 200 by name. */
  ties: Array<Tie>;
};


/** An organisation or a forum: who collaborates. Never a person. */
export type ActorLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/** An organisation or a forum: who collaborates. Never a person. */
export type ActorReachArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  history?: InputMaybe<Scalars['Boolean']['input']>;
};


/** An organisation or a forum: who collaborates. Never a person. */
export type ActorSeatsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  history?: InputMaybe<Scalars['Boolean']['input']>;
};


/** An organisation or a forum: who collaborates. Never a person. */
export type ActorPartiesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  history?: InputMaybe<Scalars['Boolean']['input']>;
};


/** An organisation or a forum: who collaborates. Never a person. */
export type ActorPartOfArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  history?: InputMaybe<Scalars['Boolean']['input']>;
};


/** An organisation or a forum: who collaborates. Never a person. */
export type ActorPartsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  history?: InputMaybe<Scalars['Boolean']['input']>;
};


/** An organisation or a forum: who collaborates. Never a person. */
export type ActorTiesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  history?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A name that something has or had. */
export type NameUsed = {
  __typename?: 'NameUsed';
  /** The name, in Swedish. */
  name: Scalars['String']['output'];
  /** The record behind it. */
  fact: Fact;
};

/** Where an actor works. */
export type Reach = {
  __typename?: 'Reach';
  /** The actor. */
  actor: Actor;
  /** The territory. */
  territory: Territory;
  /** All of the territory, or a part of it. */
  extent: Extent;
  /** The part's name, for PART; else null. */
  area: Maybe<Scalars['String']['output']>;
  /** The record behind it. */
  fact: Fact;
};

/** All of a territory, or a part of it. */
export type Extent =
  /** All of it. */
  | 'WHOLE'
  /** A part of it: a district, a school's area. */
  | 'PART';

/** An actor that is a part of another. */
export type Part = {
  __typename?: 'Part';
  /** The part. */
  part: Actor;
  /** What it is a part of. */
  whole: Actor;
  /** The record behind it. */
  fact: Fact;
};

/** An actor that followed on another. */
export type Succession = {
  __typename?: 'Succession';
  /** The earlier actor. */
  predecessor: Actor;
  /** The later actor. */
  successor: Actor;
  /** What happened. */
  how: SuccessionKind;
  /** The day it happened; null when not on record. */
  day: Maybe<Scalars['Date']['output']>;
  /** The record behind it. */
  fact: Fact;
};

/** How an actor followed on another. */
export type SuccessionKind =
  /** The same actor under another name. */
  | 'RENAMED'
  /** Went into another. */
  | 'MERGED'
  /** Was divided. */
  | 'SPLIT';

/** Which actors are asked for; every condition given must hold. */
export type ActorFilter = {
  /** Of any of these kinds, be it their second one. */
  kinds?: InputMaybe<Array<ActorKind>>;
  /** Of any of these sectors; forums have none. */
  sectors?: InputMaybe<Array<Sector>>;
  /** On record in this municipality: works there itself. Four digits. */
  municipality?: InputMaybe<Scalars['String']['input']>;
  /** On record in this county or a municipality in it. Two digits. */
  county?: InputMaybe<Scalars['String']['input']>;
  /** Also collective names; true when left out. */
  placeholders?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A page of actors. */
export type ActorConnection = {
  __typename?: 'ActorConnection';
  /** The actors with their cursors. */
  edges: Array<ActorEdge>;
  /** The actors alone. */
  nodes: Array<Actor>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** An actor in a page. */
export type ActorEdge = {
  __typename?: 'ActorEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The actor. */
  node: Actor;
};

/** Everything that can be read. */
export type Query = {
  __typename?: 'Query';
  /** One organisation or forum; null when there is none with the id. */
  actor: Maybe<Actor>;
  /** All organisations and forums, or those that fit the filter, in the order of their names. */
  actors: ActorConnection;
  /** All agreements, or those that fit the filter, in the order of their names. */
  agreements: AgreementConnection;
  /** What to ask first: of all territories that fit, the question that settles most comes first. */
  askFirst: AskFirstConnection;
  /** What was done, the newest first: for coordinators what touched a municipality of theirs, without what others keep to themselves; for administrators everything, with those acts withheld: when and where, and neither what nor by whom. */
  auditEntries: AuditEntryConnection;
  /** The calendar addresses of a municipality that have not been revoked; only for those who work for it. */
  calendars: Array<Calendar>;
  /** Many territories held against many norms; all municipalities and all their norms unless the filter says otherwise. */
  coverage: Coverage;
  /** The 100 drafts that were changed last, the newest first. */
  recommendationDrafts: Array<RecommendationDraft>;
  /** One draft; null when there is none with the id. */
  recommendationDraft: Maybe<RecommendationDraft>;
  /** What a draft without problems would change, everywhere, before it is published. */
  recommendationEffect: RecommendationEffect;
  /** Every published version of a norm, in the order they became valid. */
  recommendationVersions: Array<RecommendationVersion>;
  /** How far kept results have followed the norms. */
  reassessment: Reassessment;
  /** Gaps, established or indicated, that fit the filter; open ones unless the filter says otherwise. */
  flags: FlagConnection;
  /** Every kind of actor, in the order of the contract. */
  actorKinds: Array<ActorKindEntry>;
  /** The network around a territory, an actor or an agreement: forums and agreements in operation on the day, and who is in them. What is planned, drafted or ended joins nobody. */
  network: Network;
  /** What a municipality has asked its partners, the latest 200; only for those who work for it. */
  partnerAsks: Array<PartnerAsk>;
  /** All sets of norms. */
  rulePacks: Array<RulePack>;
  /** One norm; null when there is none with the id. */
  recommendation: Maybe<Recommendation>;
  /** All monthly releases, the newest first. */
  releases: Array<Release>;
  /** The release of a month; null when there is none. */
  release: Maybe<Release>;
  /** Who is asking, as the system understands it. */
  viewer: Viewer;
  /** One thing by its id; null when there is none that the reader may see. */
  node: Maybe<Node>;
  /** Several things by their ids, in the order asked; null in the place of each that does not exist. At most 200. */
  nodes: Array<Maybe<Node>>;
  /** All rounds, the latest first. */
  rounds: Array<Round>;
  /** One round by its id; null when there is none. */
  round: Maybe<Round>;
  /** Territories, actors, agreements, documents, functions and services by name, municipalities first. Earlier names are found too. */
  search: Array<SearchHit>;
  /** Sweden. */
  country: Country;
  /** All 21 counties, in the order of their names. */
  counties: Array<County>;
  /** One county; null when no county has the code. */
  county: Maybe<County>;
  /** One municipality; null when no municipality has the code. */
  municipality: Maybe<Municipality>;
  /** All municipalities, or those that fit the filter. */
  municipalities: MunicipalityConnection;
  /** How the counts of all municipalities, or those the filter leaves, change from day to day. */
  trends: Trends;
  /** What opened, closed, lapsed and became known between two days. */
  trendsBetween: TrendsBetween;
  /** The words for every enum of the contract but languages and orders, by the names of the enums. */
  vocabulary: Array<Vocabulary>;
  /** The webhooks of a municipality, or of the whole country for administrators; only for those who work for it. */
  webhooks: Array<Webhook>;
};


/** Everything that can be read. */
export type QueryActorArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryActorsArgs = {
  filter?: InputMaybe<ActorFilter>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be read. */
export type QueryAgreementsArgs = {
  filter?: InputMaybe<AgreementFilter>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be read. */
export type QueryAskFirstArgs = {
  filter?: InputMaybe<AskFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be read. */
export type QueryAuditEntriesArgs = {
  filter?: InputMaybe<AuditFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be read. */
export type QueryCalendarsArgs = {
  municipality: Scalars['String']['input'];
};


/** Everything that can be read. */
export type QueryCoverageArgs = {
  filter?: InputMaybe<CoverageFilter>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Everything that can be read. */
export type QueryRecommendationDraftArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryRecommendationEffectArgs = {
  draft: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryRecommendationVersionsArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryFlagsArgs = {
  filter?: InputMaybe<FlagFilter>;
  orderBy?: InputMaybe<FlagOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be read. */
export type QueryNetworkArgs = {
  around: Scalars['ID']['input'];
  depth?: InputMaybe<Scalars['Int']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read. */
export type QueryPartnerAsksArgs = {
  municipality: Scalars['String']['input'];
};


/** Everything that can be read. */
export type QueryRecommendationArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** Everything that can be read. */
export type QueryReleaseArgs = {
  month: Scalars['String']['input'];
};


/** Everything that can be read. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/** Everything that can be read. */
export type QueryRoundArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QuerySearchArgs = {
  text: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read. */
export type QueryCountyArgs = {
  code: Scalars['String']['input'];
};


/** Everything that can be read. */
export type QueryMunicipalityArgs = {
  code: Scalars['String']['input'];
};


/** Everything that can be read. */
export type QueryMunicipalitiesArgs = {
  filter?: InputMaybe<MunicipalityFilter>;
  orderBy?: InputMaybe<MunicipalityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be read. */
export type QueryTrendsArgs = {
  days?: InputMaybe<Array<Scalars['Date']['input']>>;
  filter?: InputMaybe<TrendFilter>;
};


/** Everything that can be read. */
export type QueryTrendsBetweenArgs = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
  filter?: InputMaybe<TrendFilter>;
};


/** Everything that can be read. */
export type QueryVocabularyArgs = {
  types?: InputMaybe<Array<Scalars['String']['input']>>;
};


/** Everything that can be read. */
export type QueryWebhooksArgs = {
  municipality?: InputMaybe<Scalars['String']['input']>;
};

/** A place that norms are held against: the country, a county or a municipality. */
export type Territory = {
  /** Organisations and forums on record here: those that work here themselves. */
  actors: ActorConnection;
  /** Agreements that count here: the municipality, a part of it or its joint authority is a party (for a county: one of its municipalities, or a party that works in the whole county; for the country: a party that works in all of it). */
  agreements: AgreementConnection;
  /** How it stands against the norms on a day. */
  assessment: Assessment;
  /** Documents that apply here, shared ones included, in the order of their names. */
  documents: Array<Document>;
  /** Registers that somebody has said are complete, the newest first. */
  inventories: Array<Inventory>;
  /** Its own gaps, established or indicated, the heaviest first; open ones. */
  flags: FlagConnection;
  /** Forums that work here, shared ones included, in the order of their names; planned ones too, as their descriptions say. Those that have ended only with `history`. */
  forums: ForumConnection;
  /** Coordinating functions that serve this territory, shared ones included, in the order of their names. */
  functions: Array<Function>;
  /** Its network: the forums and agreements in operation that count here, who is in them, and the recommended partners that are not. */
  network: Network;
  /** Kinds of actors of which somebody has said that none works here: what `noSuchActorEnd` takes, as far as the reader may see. */
  noSuchActors: Array<NoSuchActor>;
  /** Services that people here can turn to, shared ones included, in the order of their names. */
  services: Array<Service>;
  /** Opaque and stable; `territory_` and the code. */
  id: Scalars['ID']['output'];
  /** SE, a county's two digits or a municipality's four, as Statistics Sweden (SCB) gives them. */
  code: Scalars['String']['output'];
  /** The name in Swedish: Göteborg, Västra Götalands län, Sverige. */
  name: Scalars['String']['output'];
  /** True when the whole world it belongs to is invented for demonstration. */
  invented: Scalars['Boolean']['output'];
  /** Inhabitants; null when no figure is on record. */
  population: Maybe<Scalars['Int']['output']>;
  /** The day the population figure is for; null when there is none. */
  populationOn: Maybe<Scalars['Date']['output']>;
};


/** A place that norms are held against: the country, a county or a municipality. */
export type TerritoryActorsArgs = {
  kinds?: InputMaybe<Array<ActorKind>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A place that norms are held against: the country, a county or a municipality. */
export type TerritoryAgreementsArgs = {
  kinds?: InputMaybe<Array<AgreementKind>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  history?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A place that norms are held against: the country, a county or a municipality. */
export type TerritoryAssessmentArgs = {
  pack?: InputMaybe<Scalars['ID']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** A place that norms are held against: the country, a county or a municipality. */
export type TerritoryDocumentsArgs = {
  kinds?: InputMaybe<Array<DocumentKind>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  history?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A place that norms are held against: the country, a county or a municipality. */
export type TerritoryFlagsArgs = {
  certainty?: InputMaybe<Certainty>;
  severities?: InputMaybe<Array<Severity>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A place that norms are held against: the country, a county or a municipality. */
export type TerritoryForumsArgs = {
  kinds?: InputMaybe<Array<ActorKind>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  history?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A place that norms are held against: the country, a county or a municipality. */
export type TerritoryFunctionsArgs = {
  kinds?: InputMaybe<Array<FunctionKind>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  history?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A place that norms are held against: the country, a county or a municipality. */
export type TerritoryNetworkArgs = {
  depth?: InputMaybe<Scalars['Int']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
};


/** A place that norms are held against: the country, a county or a municipality. */
export type TerritoryNoSuchActorsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  history?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A place that norms are held against: the country, a county or a municipality. */
export type TerritoryServicesArgs = {
  kinds?: InputMaybe<Array<ServiceKind>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  history?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Sweden. */
export type Country = Node & Territory & {
  __typename?: 'Country';
  /** Organisations and forums on record here: those that work here themselves. */
  actors: ActorConnection;
  /** Agreements that count here: the municipality, a part of it or its joint authority is a party (for a county: one of its municipalities, or a party that works in the whole county; for the country: a party that works in all of it). */
  agreements: AgreementConnection;
  /** What to ask first here: the lists to have confirmed, in the order of what each answer settles. */
  askFirst: Array<AskFirst>;
  /** How it stands against the norms on a day. */
  assessment: Assessment;
  /** All municipalities held against their norms, or what the filter asks for. */
  coverage: Coverage;
  /** Documents that apply here, shared ones included, in the order of their names. */
  documents: Array<Document>;
  /** Registers that somebody has said are complete, the newest first. */
  inventories: Array<Inventory>;
  /** Its own gaps, established or indicated, the heaviest first; open ones. */
  flags: FlagConnection;
  /** Forums that work here, shared ones included, in the order of their names; planned ones too, as their descriptions say. Those that have ended only with `history`. */
  forums: ForumConnection;
  /** Coordinating functions that serve this territory, shared ones included, in the order of their names. */
  functions: Array<Function>;
  /** Its network: the forums and agreements in operation that count here, who is in them, and the recommended partners that are not. */
  network: Network;
  /** Kinds of actors of which somebody has said that none works here: what `noSuchActorEnd` takes, as far as the reader may see. */
  noSuchActors: Array<NoSuchActor>;
  /** Services that people here can turn to, shared ones included, in the order of their names. */
  services: Array<Service>;
  /** Opaque and stable; `territory_SE`. */
  id: Scalars['ID']['output'];
  /** SE. */
  code: Scalars['String']['output'];
  /** Sverige. */
  name: Scalars['String']['output'];
  /** True when the whole world it belongs to is invented for demonstration. */
  invented: Scalars['Boolean']['output'];
  /** Inhabitants; null when no figure is on record. */
  population: Maybe<Scalars['Int']['output']>;
  /** The day the population figure is for; null when there is none. */
  populationOn: Maybe<Scalars['Date']['output']>;
  /** All 21 counties, in the order of their names. */
  counties: Array<County>;
};


/** Sweden. */
export type CountryActorsArgs = {
  kinds?: InputMaybe<Array<ActorKind>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Sweden. */
export type CountryAgreementsArgs = {
  kinds?: InputMaybe<Array<AgreementKind>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  history?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Sweden. */
export type CountryAskFirstArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Sweden. */
export type CountryAssessmentArgs = {
  pack?: InputMaybe<Scalars['ID']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Sweden. */
export type CountryCoverageArgs = {
  filter?: InputMaybe<CoverageFilter>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Sweden. */
export type CountryDocumentsArgs = {
  kinds?: InputMaybe<Array<DocumentKind>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  history?: InputMaybe<Scalars['Boolean']['input']>;
};


/** Sweden. */
export type CountryFlagsArgs = {
  certainty?: InputMaybe<Certainty>;
  severities?: InputMaybe<Array<Severity>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Sweden. */
export type CountryForumsArgs = {
  kinds?: InputMaybe<Array<ActorKind>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  history?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Sweden. */
export type CountryFunctionsArgs = {
  kinds?: InputMaybe<Array<FunctionKind>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  history?: InputMaybe<Scalars['Boolean']['input']>;
};


/** Sweden. */
export type CountryNetworkArgs = {
  depth?: InputMaybe<Scalars['Int']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
};


/** Sweden. */
export type CountryNoSuchActorsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  history?: InputMaybe<Scalars['Boolean']['input']>;
};


/** Sweden. */
export type CountryServicesArgs = {
  kinds?: InputMaybe<Array<ServiceKind>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  history?: InputMaybe<Scalars['Boolean']['input']>;
};

/** One of the 21 counties (län). */
export type County = Node & Territory & {
  __typename?: 'County';
  /** Organisations and forums on record here: those that work here themselves. */
  actors: ActorConnection;
  /** Agreements that count here: the municipality, a part of it or its joint authority is a party (for a county: one of its municipalities, or a party that works in the whole county; for the country: a party that works in all of it). */
  agreements: AgreementConnection;
  /** What to ask first here: the lists to have confirmed, in the order of what each answer settles. */
  askFirst: Array<AskFirst>;
  /** How it stands against the norms on a day. */
  assessment: Assessment;
  /** Its municipalities held against their norms, or with `level: COUNTY` the county itself. */
  coverage: Coverage;
  /** Documents that apply here, shared ones included, in the order of their names. */
  documents: Array<Document>;
  /** Registers that somebody has said are complete, the newest first. */
  inventories: Array<Inventory>;
  /** Its own gaps, established or indicated, the heaviest first; open ones. */
  flags: FlagConnection;
  /** Forums that work here, shared ones included, in the order of their names; planned ones too, as their descriptions say. Those that have ended only with `history`. */
  forums: ForumConnection;
  /** Coordinating functions that serve this territory, shared ones included, in the order of their names. */
  functions: Array<Function>;
  /** Its network: the forums and agreements in operation that count here, who is in them, and the recommended partners that are not. */
  network: Network;
  /** Kinds of actors of which somebody has said that none works here: what `noSuchActorEnd` takes, as far as the reader may see. */
  noSuchActors: Array<NoSuchActor>;
  /** Services that people here can turn to, shared ones included, in the order of their names. */
  services: Array<Service>;
  /** Opaque and stable; `territory_` and the code. */
  id: Scalars['ID']['output'];
  /** Two digits, as Statistics Sweden (SCB) gives them. */
  code: Scalars['String']['output'];
  /** The name in Swedish: Västra Götalands län. */
  name: Scalars['String']['output'];
  /** True when the whole world it belongs to is invented for demonstration. */
  invented: Scalars['Boolean']['output'];
  /** Inhabitants; null when no figure is on record. */
  population: Maybe<Scalars['Int']['output']>;
  /** The day the population figure is for; null when there is none. */
  populationOn: Maybe<Scalars['Date']['output']>;
  /** Its municipalities, in the order of their names. */
  municipalities: Array<Municipality>;
};


/** One of the 21 counties (län). */
export type CountyActorsArgs = {
  kinds?: InputMaybe<Array<ActorKind>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** One of the 21 counties (län). */
export type CountyAgreementsArgs = {
  kinds?: InputMaybe<Array<AgreementKind>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  history?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** One of the 21 counties (län). */
export type CountyAskFirstArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One of the 21 counties (län). */
export type CountyAssessmentArgs = {
  pack?: InputMaybe<Scalars['ID']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** One of the 21 counties (län). */
export type CountyCoverageArgs = {
  filter?: InputMaybe<CoverageFilter>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** One of the 21 counties (län). */
export type CountyDocumentsArgs = {
  kinds?: InputMaybe<Array<DocumentKind>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  history?: InputMaybe<Scalars['Boolean']['input']>;
};


/** One of the 21 counties (län). */
export type CountyFlagsArgs = {
  certainty?: InputMaybe<Certainty>;
  severities?: InputMaybe<Array<Severity>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** One of the 21 counties (län). */
export type CountyForumsArgs = {
  kinds?: InputMaybe<Array<ActorKind>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  history?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** One of the 21 counties (län). */
export type CountyFunctionsArgs = {
  kinds?: InputMaybe<Array<FunctionKind>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  history?: InputMaybe<Scalars['Boolean']['input']>;
};


/** One of the 21 counties (län). */
export type CountyNetworkArgs = {
  depth?: InputMaybe<Scalars['Int']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
};


/** One of the 21 counties (län). */
export type CountyNoSuchActorsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  history?: InputMaybe<Scalars['Boolean']['input']>;
};


/** One of the 21 counties (län). */
export type CountyServicesArgs = {
  kinds?: InputMaybe<Array<ServiceKind>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  history?: InputMaybe<Scalars['Boolean']['input']>;
};

/** One of the 290 municipalities (kommuner). */
export type Municipality = Node & Territory & {
  __typename?: 'Municipality';
  /** Organisations and forums on record here: those that work here themselves. */
  actors: ActorConnection;
  /** Agreements that count here: the municipality, a part of it or its joint authority is a party (for a county: one of its municipalities, or a party that works in the whole county; for the country: a party that works in all of it). */
  agreements: AgreementConnection;
  /** What to ask first here: the lists to have confirmed, in the order of what each answer settles. */
  askFirst: Array<AskFirst>;
  /** How it stands against the norms on a day. */
  assessment: Assessment;
  /** Information channels of the municipality or a part of it. Those to the security police are shown to the municipality only. */
  channels: Array<Channel>;
  /** Documents that apply here, shared ones included, in the order of their names. */
  documents: Array<Document>;
  /** Registers that somebody has said are complete, the newest first. */
  inventories: Array<Inventory>;
  /** Its own gaps, established or indicated, the heaviest first; open ones. */
  flags: FlagConnection;
  /** What lapses within so many days if nothing is done, the soonest first, and what would keep it. */
  forecast: Array<Forecast>;
  /** Forums that work here, shared ones included, in the order of their names; planned ones too, as their descriptions say. Those that have ended only with `history`. */
  forums: ForumConnection;
  /** Coordinating functions that serve this territory, shared ones included, in the order of their names. */
  functions: Array<Function>;
  /** The first inventory, for those who work for the municipality; null, with an error of its own, for a reader who is no coordinator, so that the rest of the answer stands. */
  inventoryGuide: Maybe<InventoryGuide>;
  /** What its network itself tells. */
  networkMeasures: NetworkMeasures;
  /** Its network: the forums and agreements in operation that count here, who is in them, and the recommended partners that are not. */
  network: Network;
  /** It beside municipalities like it. */
  peers: Peers;
  /** What was proposed about things it shares, the newest first, at most 200; empty for coordinators of other municipalities; null, with an error of its own, for a reader who is no coordinator, so that the rest of the answer stands. */
  proposals: Maybe<Array<Proposal>>;
  /** Kinds of actors of which somebody has said that none works here: what `noSuchActorEnd` takes, as far as the reader may see. */
  noSuchActors: Array<NoSuchActor>;
  /** Services that people here can turn to, shared ones included, in the order of their names. */
  services: Array<Service>;
  /** Opaque and stable; `territory_` and the code. */
  id: Scalars['ID']['output'];
  /** Four digits, as Statistics Sweden (SCB) gives them; the first two are the county's. */
  code: Scalars['String']['output'];
  /** The name in Swedish without the word kommun: Göteborg. */
  name: Scalars['String']['output'];
  /** True when the whole world it belongs to is invented for demonstration. */
  invented: Scalars['Boolean']['output'];
  /** Inhabitants; null when no figure is on record. */
  population: Maybe<Scalars['Int']['output']>;
  /** The day the population figure is for; null when there is none. */
  populationOn: Maybe<Scalars['Date']['output']>;
  /** The county it lies in. */
  county: County;
  /** Degrees north (WGS 84) of its main town; null when not on record. */
  latitude: Maybe<Scalars['Float']['output']>;
  /** Degrees east (WGS 84) of its main town; null when not on record. */
  longitude: Maybe<Scalars['Float']['output']>;
  /** Its group among comparable municipalities, by the Swedish Association of Local Authorities and Regions (SKR); null when it is not on record. */
  group: Maybe<MunicipalityGroup>;
  /** The municipalities it borders on, in the order of their names. */
  neighbours: Array<Municipality>;
};


/** One of the 290 municipalities (kommuner). */
export type MunicipalityActorsArgs = {
  kinds?: InputMaybe<Array<ActorKind>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** One of the 290 municipalities (kommuner). */
export type MunicipalityAgreementsArgs = {
  kinds?: InputMaybe<Array<AgreementKind>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  history?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** One of the 290 municipalities (kommuner). */
export type MunicipalityAskFirstArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One of the 290 municipalities (kommuner). */
export type MunicipalityAssessmentArgs = {
  pack?: InputMaybe<Scalars['ID']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** One of the 290 municipalities (kommuner). */
export type MunicipalityChannelsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  history?: InputMaybe<Scalars['Boolean']['input']>;
};


/** One of the 290 municipalities (kommuner). */
export type MunicipalityDocumentsArgs = {
  kinds?: InputMaybe<Array<DocumentKind>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  history?: InputMaybe<Scalars['Boolean']['input']>;
};


/** One of the 290 municipalities (kommuner). */
export type MunicipalityFlagsArgs = {
  certainty?: InputMaybe<Certainty>;
  severities?: InputMaybe<Array<Severity>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** One of the 290 municipalities (kommuner). */
export type MunicipalityForecastArgs = {
  days?: InputMaybe<Scalars['Int']['input']>;
};


/** One of the 290 municipalities (kommuner). */
export type MunicipalityForumsArgs = {
  kinds?: InputMaybe<Array<ActorKind>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  history?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** One of the 290 municipalities (kommuner). */
export type MunicipalityFunctionsArgs = {
  kinds?: InputMaybe<Array<FunctionKind>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  history?: InputMaybe<Scalars['Boolean']['input']>;
};


/** One of the 290 municipalities (kommuner). */
export type MunicipalityNetworkMeasuresArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  comparedWith?: InputMaybe<Scalars['Date']['input']>;
};


/** One of the 290 municipalities (kommuner). */
export type MunicipalityNetworkArgs = {
  depth?: InputMaybe<Scalars['Int']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
};


/** One of the 290 municipalities (kommuner). */
export type MunicipalityPeersArgs = {
  by?: InputMaybe<Array<Likeness>>;
  pack?: InputMaybe<Scalars['ID']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** One of the 290 municipalities (kommuner). */
export type MunicipalityNoSuchActorsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  history?: InputMaybe<Scalars['Boolean']['input']>;
};


/** One of the 290 municipalities (kommuner). */
export type MunicipalityServicesArgs = {
  kinds?: InputMaybe<Array<ServiceKind>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  history?: InputMaybe<Scalars['Boolean']['input']>;
};


/** One of the 290 municipalities (kommuner). */
export type MunicipalityNeighboursArgs = {
  across?: InputMaybe<Border>;
};

/** An act with its arguments ready: what a client sends when the reader agrees, after completing what only they know. */
export type ReadyAct = {
  __typename?: 'ReadyAct';
  /** The mutation's name, such as inventoryConfirm. */
  act: Scalars['String']['output'];
  /** The mutation's arguments, without a key; `whatIf` takes them as they are. */
  arguments: Scalars['ActArguments']['output'];
  /** What it says or does, in one sentence. */
  says: Scalars['String']['output'];
  /** The thing it is about; null when it makes a new one or is about a whole list. */
  thing: Maybe<Node>;
};


/** An act with its arguments ready: what a client sends when the reader agrees, after completing what only they know. */
export type ReadyActSaysArgs = {
  lang?: InputMaybe<Lang>;
};

/** What an act did, or what is to be mended. */
export type ActPayload = {
  __typename?: 'ActPayload';
  /** The act in the audit: what `actUndo` takes. Null when nothing was written. */
  act: Maybe<Scalars['ID']['output']>;
  /** The thing the act is about, as it is now; null when the act was refused. */
  thing: Maybe<Node>;
  /** The facts it recorded, as far as the reader may see, at most 200: what acts that end or correct one of them take. Empty when nothing was written, and for what was only tried. */
  facts: Array<Fact>;
  /** What it did to flags, as far as the reader may see. */
  flags: FlagChanges;
  /** What it was done in spite of, to look at. */
  warnings: Array<ActWarning>;
  /** What is to be mended; empty when the act was done. Nothing was written unless it is empty. */
  errors: Array<UserError>;
  /** The fact as it was read and as it is now, when somebody else has changed it meanwhile. */
  conflict: Maybe<Conflict>;
  /** True when the same act was done before under the same key, and this is what it answered then. */
  replayed: Scalars['Boolean']['output'];
  /** What acts that were tried with `whatIf` would change in the networks they touch: of at most 3 municipalities, act by act and of each the reader's own first. Empty for what was done. */
  networks: Array<NetworkTrial>;
  /** What the act became, when others who share the thing are to agree first. */
  proposal: Maybe<Proposal>;
};

/** What acts did to flags. */
export type FlagChanges = {
  __typename?: 'FlagChanges';
  /** Flags that were not open before and are now. */
  opened: Array<FlagChange>;
  /** Flags that are surer, or less sure, than before. */
  changed: Array<FlagChange>;
  /** Flags that were open before and are not now. */
  closed: Array<FlagChange>;
};

/** A flag that an act opened, changed or closed. */
export type FlagChange = {
  __typename?: 'FlagChange';
  /** The flag's id; one that was only tried is not there to be asked for. */
  flag: Scalars['ID']['output'];
  /** Where. */
  territory: Territory;
  /** Which norm. */
  recommendation: Recommendation;
  /** How much it weighs. */
  severity: Severity;
  /** How sure it is now; of a closed one, how sure it was. */
  certainty: Certainty;
  /** Why it closed; null when it did not. */
  cause: Maybe<EpisodeCause>;
};

/** Something an act was done in spite of. */
export type ActWarning = {
  __typename?: 'ActWarning';
  /** A word for programs, such as NO_PURPOSE. */
  code: Scalars['String']['output'];
  /** One sentence for people. */
  message: Scalars['String']['output'];
  /** Which part of the input it is about; null when it is about the act as a whole. */
  path: Maybe<Array<Scalars['String']['output']>>;
  /** The norm or guide that asks for it; null when it is only good practice. */
  source: Maybe<Scalars['String']['output']>;
};


/** Something an act was done in spite of. */
export type ActWarningMessageArgs = {
  lang?: InputMaybe<Lang>;
};

/** Why an act was not done. */
export type UserError = {
  __typename?: 'UserError';
  /** A word for programs: BAD_INPUT, NOT_FOUND, FORBIDDEN, CONFLICT, ALREADY_SO, BUILT_ON, KEY_REUSED, BUSY. */
  code: Scalars['String']['output'];
  /** One sentence for people: what was wrong and what to do. */
  message: Scalars['String']['output'];
  /** Which argument it is about, from the outermost: input, actor. */
  path: Array<Scalars['String']['output']>;
};


/** Why an act was not done. */
export type UserErrorMessageArgs = {
  lang?: InputMaybe<Lang>;
};

/** Two people changed the same fact; this is the later one's comparison. */
export type Conflict = {
  __typename?: 'Conflict';
  /** The fact as it was read. */
  asked: Maybe<Fact>;
  /** What it was changed to meanwhile; null when it was taken back. */
  now: Maybe<Fact>;
};

/** Where something is from. */
export type SourceInput = {
  /** What sort of source: MUNICIPAL_PAGE, AUTHORITY_PAGE, PRESS_OR_OTHER, DOCUMENT_ARCHIVE, REGISTER or MUNICIPALITY_REPORT. PARTNER_CONFIRMATION comes of a partner's own answer only, and INVENTED of a demonstration world. */
  kind: SourceKind;
  /** The page's or document's title; at most 300 characters. */
  title: Scalars['String']['input'];
  /** Its address. */
  url?: InputMaybe<Scalars['String']['input']>;
  /** Who publishes it. */
  publisher?: InputMaybe<Scalars['String']['input']>;
};

/** An act to try. */
export type ActToTry = {
  /** The mutation's name, such as forumJoin. */
  act: Scalars['String']['input'];
  /** The mutation's arguments, without a key. */
  arguments: Scalars['ActArguments']['input'];
};

/** An agreement to put on record. */
export type AgreementSignInput = {
  /** The municipality whose record it is, by its code. */
  municipality: Scalars['String']['input'];
  /** What sort of agreement. */
  kind: AgreementKind;
  /** What it is called, in Swedish; at most 300 characters. */
  name: Scalars['String']['input'];
  /** The organisations that are party to it; from 2 to 50. */
  parties: Array<Scalars['ID']['input']>;
  /** Where it applies; the municipality when left out. */
  covers?: InputMaybe<Array<CoverInput>>;
  /** OPERATING, also when left out, PLANNED or DRAFT, which count for nothing yet. */
  status?: InputMaybe<Status>;
  /** It is in writing. */
  written?: InputMaybe<Scalars['Boolean']['input']>;
  /** Its purposes concern prevention. */
  prevention?: InputMaybe<Scalars['Boolean']['input']>;
  /** It states at least one purpose. */
  purposeStated?: InputMaybe<Scalars['Boolean']['input']>;
  /** It states at least one area. */
  areaStated?: InputMaybe<Scalars['Boolean']['input']>;
  /** It has a clause on democratic principles. */
  democracyClause?: InputMaybe<Scalars['Boolean']['input']>;
  /** It covers violent extremism. */
  coversExtremism?: InputMaybe<Scalars['Boolean']['input']>;
  /** It says how it is followed up. */
  followUpStated?: InputMaybe<Scalars['Boolean']['input']>;
  /** It has a steering group. */
  steeringGroup?: InputMaybe<Scalars['Boolean']['input']>;
  /** It says how it is ended. */
  noticeStated?: InputMaybe<Scalars['Boolean']['input']>;
  /** Its purposes, as the text words them; at most 20. */
  purposes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Its areas, as the text words them; at most 20. */
  areas?: InputMaybe<Array<Scalars['String']['input']>>;
  /** When it was signed, as exactly as is known: 2021, 2021-05 or 2021-05-20. */
  signedOn?: InputMaybe<Scalars['String']['input']>;
  /** Its first day; unknown when left out. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Its last day; unknown when left out. */
  until?: InputMaybe<Scalars['Date']['input']>;
  /** It goes on until further notice. */
  openEnded?: InputMaybe<Scalars['Boolean']['input']>;
  /** Where it is from; the municipality's own word when left out. */
  source?: InputMaybe<SourceInput>;
  /** The day it was so; today when left out. */
  observedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Who may see it; everybody who may read when left out, but only the municipality when it says what an agreement with a named faith community lacks. */
  lane?: InputMaybe<Lane>;
};

/** What is to be said of an agreement. */
export type AgreementDescribeInput = {
  /** The description as it was read, by its fact's id: a conflict when it is another by now. When left out, whatever is said now is changed. */
  fact?: InputMaybe<Scalars['ID']['input']>;
  /** OPERATING, PLANNED or DRAFT; as it was when left out. Its end is said with `agreementEnd` or `agreementNotice`. */
  status?: InputMaybe<Status>;
  /** It is in writing. */
  written?: InputMaybe<Scalars['Boolean']['input']>;
  /** Its purposes concern prevention. */
  prevention?: InputMaybe<Scalars['Boolean']['input']>;
  /** It states at least one purpose. */
  purposeStated?: InputMaybe<Scalars['Boolean']['input']>;
  /** It states at least one area. */
  areaStated?: InputMaybe<Scalars['Boolean']['input']>;
  /** It has a clause on democratic principles. */
  democracyClause?: InputMaybe<Scalars['Boolean']['input']>;
  /** It covers violent extremism. */
  coversExtremism?: InputMaybe<Scalars['Boolean']['input']>;
  /** It says how it is followed up. */
  followUpStated?: InputMaybe<Scalars['Boolean']['input']>;
  /** It has a steering group. */
  steeringGroup?: InputMaybe<Scalars['Boolean']['input']>;
  /** It says how it is ended. */
  noticeStated?: InputMaybe<Scalars['Boolean']['input']>;
  /** Its purposes, as the text words them; at most 20. */
  purposes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Its areas, as the text words them; at most 20. */
  areas?: InputMaybe<Array<Scalars['String']['input']>>;
  /** When it was signed, as exactly as is known: 2021, 2021-05 or 2021-05-20. */
  signedOn?: InputMaybe<Scalars['String']['input']>;
  /** Where it is from; the municipality's own word when left out. */
  source?: InputMaybe<SourceInput>;
  /** The day it was so; today when left out. */
  observedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** A new period of an agreement. */
export type AgreementRenewInput = {
  /** The first day of the new period. */
  from: Scalars['Date']['input'];
  /** Its last day; unknown when left out. */
  until?: InputMaybe<Scalars['Date']['input']>;
  /** It goes on until further notice. */
  openEnded?: InputMaybe<Scalars['Boolean']['input']>;
  /** It is in writing. */
  written?: InputMaybe<Scalars['Boolean']['input']>;
  /** Its purposes concern prevention. */
  prevention?: InputMaybe<Scalars['Boolean']['input']>;
  /** It states at least one purpose. */
  purposeStated?: InputMaybe<Scalars['Boolean']['input']>;
  /** It states at least one area. */
  areaStated?: InputMaybe<Scalars['Boolean']['input']>;
  /** It has a clause on democratic principles. */
  democracyClause?: InputMaybe<Scalars['Boolean']['input']>;
  /** It covers violent extremism. */
  coversExtremism?: InputMaybe<Scalars['Boolean']['input']>;
  /** It says how it is followed up. */
  followUpStated?: InputMaybe<Scalars['Boolean']['input']>;
  /** It has a steering group. */
  steeringGroup?: InputMaybe<Scalars['Boolean']['input']>;
  /** It says how it is ended. */
  noticeStated?: InputMaybe<Scalars['Boolean']['input']>;
  /** Its purposes, as the text words them; at most 20. */
  purposes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Its areas, as the text words them; at most 20. */
  areas?: InputMaybe<Array<Scalars['String']['input']>>;
  /** When it was signed, as exactly as is known: 2021, 2021-05 or 2021-05-20. */
  signedOn?: InputMaybe<Scalars['String']['input']>;
  /** Where it is from; the municipality's own word when left out. */
  source?: InputMaybe<SourceInput>;
  /** The day it was so; today when left out. */
  observedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** Notice of an agreement. */
export type AgreementNoticeInput = {
  /** Its last day, which is to come. */
  on: Scalars['Date']['input'];
  /** Where it is from; the municipality's own word when left out. */
  source?: InputMaybe<SourceInput>;
  /** The day it was so; today when left out. */
  observedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** The end of an agreement. */
export type AgreementEndInput = {
  /** Its last day, which has come; today when left out. */
  on?: InputMaybe<Scalars['Date']['input']>;
  /** Where it is from; the municipality's own word when left out. */
  source?: InputMaybe<SourceInput>;
  /** The day it was so; today when left out. */
  observedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** One more party. */
export type AgreementPartyAddInput = {
  /** Who. */
  actor: Scalars['ID']['input'];
  /** Its first day; unknown when left out. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Its last day; unknown when left out. */
  until?: InputMaybe<Scalars['Date']['input']>;
  /** It goes on until further notice. */
  openEnded?: InputMaybe<Scalars['Boolean']['input']>;
  /** Where it is from; the municipality's own word when left out. */
  source?: InputMaybe<SourceInput>;
  /** The day it was so; today when left out. */
  observedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** A party that leaves. */
export type AgreementPartyLeaveInput = {
  /** Who. */
  actor: Scalars['ID']['input'];
  /** Its last day; today when left out. */
  on?: InputMaybe<Scalars['Date']['input']>;
  /** Where it is from; the municipality's own word when left out. */
  source?: InputMaybe<SourceInput>;
  /** The day it was so; today when left out. */
  observedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** Where an agreement applies. */
export type CoverInput = {
  /** The municipality, by its code. */
  municipality: Scalars['String']['input'];
  /** Whether it applies in all of it; WHOLE when left out, PART when an area is named. */
  extent?: InputMaybe<Extent>;
  /** The area's name, when it applies in a part. */
  area?: InputMaybe<Scalars['String']['input']>;
};

/** An agreement between organisations, written or not. */
export type Agreement = Node & {
  __typename?: 'Agreement';
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** What sort it is. */
  kind: AgreementKind;
  /** The word for its kind. */
  label: Scalars['String']['output'];
  /** What it is called, in Swedish. */
  name: Scalars['String']['output'];
  /** True when it is invented for demonstration. */
  invented: Scalars['Boolean']['output'];
  /** What it is on the day; null when nothing is in force then. */
  description: Maybe<AgreementDescription>;
  /** Everything that has been said of what it is, the newest first. */
  descriptions: Array<AgreementDescription>;
  /** Who the parties are. */
  parties: Array<Party>;
  /** Where it applies. */
  covers: Array<Cover>;
};


/** An agreement between organisations, written or not. */
export type AgreementLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/** An agreement between organisations, written or not. */
export type AgreementDescriptionArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** An agreement between organisations, written or not. */
export type AgreementPartiesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  history?: InputMaybe<Scalars['Boolean']['input']>;
};


/** An agreement between organisations, written or not. */
export type AgreementCoversArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  history?: InputMaybe<Scalars['Boolean']['input']>;
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

/** What an agreement is, for a period. What is null was not stated, or its text was not read. */
export type AgreementDescription = {
  __typename?: 'AgreementDescription';
  /** Whether it is in force. */
  status: Status;
  /** It is in writing. */
  written: Maybe<Scalars['Boolean']['output']>;
  /** Its purposes concern prevention. */
  prevention: Maybe<Scalars['Boolean']['output']>;
  /** It states at least one purpose. */
  purposeStated: Maybe<Scalars['Boolean']['output']>;
  /** It states at least one area. */
  areaStated: Maybe<Scalars['Boolean']['output']>;
  /** It has a clause on democratic principles. */
  democracyClause: Maybe<Scalars['Boolean']['output']>;
  /** It covers violent extremism. */
  coversExtremism: Maybe<Scalars['Boolean']['output']>;
  /** It says how it is followed up. */
  followUpStated: Maybe<Scalars['Boolean']['output']>;
  /** It has a steering group. */
  steeringGroup: Maybe<Scalars['Boolean']['output']>;
  /** It says how it is ended. */
  noticeStated: Maybe<Scalars['Boolean']['output']>;
  /** Its purposes, as the source words them. */
  purposes: Array<Scalars['String']['output']>;
  /** Its areas, as the source words them. */
  areas: Array<Scalars['String']['output']>;
  /** When it was signed, as exactly as the source says: 2021, 2021-05 or 2021-05-20. */
  signedOn: Maybe<Scalars['String']['output']>;
  /** The record behind it, with the period of validity. */
  fact: Fact;
};

/** Something that actors can be parties to: an agreement or an information channel. */
export type Bond = Agreement | Channel;

/** An actor that is a party to an agreement or channel. */
export type Party = {
  __typename?: 'Party';
  /** Who. */
  actor: Actor;
  /** To what. */
  to: Bond;
  /** The record behind it. */
  fact: Fact;
};

/** Where an agreement, document, function or service applies. */
export type Cover = {
  __typename?: 'Cover';
  /** The territory. */
  territory: Territory;
  /** All of the territory, or a part of it. */
  extent: Extent;
  /** The part's name, for PART; else null. */
  area: Maybe<Scalars['String']['output']>;
  /** The record behind it. */
  fact: Fact;
};

/** Which agreements are asked for; every condition given must hold. */
export type AgreementFilter = {
  /** Of any of these kinds. */
  kinds?: InputMaybe<Array<AgreementKind>>;
  /** Of this municipality: it, a part of it or its joint authority is a party. Four digits. */
  municipality?: InputMaybe<Scalars['String']['input']>;
  /** Of a municipality in this county. Two digits. */
  county?: InputMaybe<Scalars['String']['input']>;
  /** In force on the day, with a last day at most so many days ahead of it; 0 to 3660. */
  endingWithinDays?: InputMaybe<Scalars['Int']['input']>;
  /** Ended by its last day at most so many days before the day, and still the latest word on it; 0 to 3660. */
  endedWithinDays?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of agreements. */
export type AgreementConnection = {
  __typename?: 'AgreementConnection';
  /** The agreements with their cursors. */
  edges: Array<AgreementEdge>;
  /** The agreements alone. */
  nodes: Array<Agreement>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** An agreement in a page. */
export type AgreementEdge = {
  __typename?: 'AgreementEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The agreement. */
  node: Agreement;
};

/** One question to one territory: whether a list of its is whole. The answer turns unknowns into results. */
export type AskFirst = {
  __typename?: 'AskFirst';
  /** Opaque and stable while the list has not been confirmed. */
  id: Scalars['ID']['output'];
  /** Whom to ask. */
  territory: Territory;
  /** The question in words. */
  question: Scalars['String']['output'];
  /** Which list it is about. */
  scope: InventoryScope;
  /** The forum whose seats are asked for; null for other lists. */
  forum: Maybe<Forum>;
  /** Codes of the kinds that the list should hold to be whole for what hangs on it; empty when that is all kinds, or the seats of a forum. */
  kinds: Array<Scalars['String']['output']>;
  /** Where it stands among the questions to its territory, from 1. */
  position: Scalars['Int']['output'];
  /** The norms whose unknowns the answer turns into results, once the questions before it to the same territory are answered. */
  settles: Array<Recommendation>;
  /** The norms whose unknowns this answer settles by itself. */
  alone: Array<Recommendation>;
  /** The norms whose unknowns hang on it and on lists that come later. */
  partly: Array<Recommendation>;
  /** What something points to already, among all that hangs on it. */
  indications: Array<AskIndication>;
  /** What the answer weighs: the weight of each unknown, shared equally among the lists that settle it together. */
  score: Scalars['Float']['output'];
};


/** One question to one territory: whether a list of its is whole. The answer turns unknowns into results. */
export type AskFirstQuestionArgs = {
  lang?: InputMaybe<Lang>;
};

/** What something points to before anybody has been asked. */
export type AskIndication = {
  __typename?: 'AskIndication';
  /** The norm. */
  recommendation: Recommendation;
  /** Which way it points. */
  towards: Towards;
  /** The day of what points there; null when it is undated. */
  day: Maybe<Scalars['Date']['output']>;
};

/** Which questions are asked for; every condition given must hold. */
export type AskFilter = {
  /** To territories of this level; municipalities when left out. */
  level?: InputMaybe<Level>;
  /** To municipalities in this county, or the county itself. Two digits. */
  county?: InputMaybe<Scalars['String']['input']>;
  /** To these territories only, by code; at most 500. */
  territories?: InputMaybe<Array<Scalars['String']['input']>>;
  /** To municipalities in any of these SKR groups. */
  groups?: InputMaybe<Array<Scalars['String']['input']>>;
  /** To territories with at least so many inhabitants. */
  populationFrom?: InputMaybe<Scalars['Int']['input']>;
  /** To territories with at most so many inhabitants. */
  populationTo?: InputMaybe<Scalars['Int']['input']>;
  /** For norms of this pack. */
  pack?: InputMaybe<Scalars['ID']['input']>;
  /** For these norms only. */
  recommendations?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** For norms about any of these kinds of partner. */
  actorKinds?: InputMaybe<Array<ActorKind>>;
  /** For norms of any of these severities. */
  severities?: InputMaybe<Array<Severity>>;
  /** For norms whose strongest source says it so. */
  strengths?: InputMaybe<Array<Strength>>;
  /** For norms of any of these dimensions. */
  dimensions?: InputMaybe<Array<Dimension>>;
  /** About any of these lists. */
  scopes?: InputMaybe<Array<InventoryScope>>;
};

/** A page of questions. */
export type AskFirstConnection = {
  __typename?: 'AskFirstConnection';
  /** The day. */
  asOf: Scalars['Date']['output'];
  /** The questions with their cursors. */
  edges: Array<AskFirstEdge>;
  /** The questions alone. */
  nodes: Array<AskFirst>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
  /** How many results are unknown in all that the filter leaves, whatever lists it asks for. */
  unknown: Scalars['Int']['output'];
  /** How many of the unknown all questions together settle; the rest needs more than a list, such as a fact completed or a dispute settled. */
  settled: Scalars['Int']['output'];
};

/** A question in a page. */
export type AskFirstEdge = {
  __typename?: 'AskFirstEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The question. */
  node: AskFirst;
};

/** A territory held against the norms on a day. */
export type Assessment = {
  __typename?: 'Assessment';
  /** The territory. */
  territory: Territory;
  /** The day. */
  asOf: Scalars['Date']['output'];
  /** The first day any result would differ if nothing more were recorded; null when none ever would. */
  changesOn: Maybe<Scalars['Date']['output']>;
  /** How many results there are in each state; every state is listed. UNKNOWN is no failing: nobody has said. */
  counts: Array<StateCount>;
  /** One per norm that is held against territories of this level, in the order of the norms; only those that fit, when conditions are given. */
  results: Array<Result>;
};


/** A territory held against the norms on a day. */
export type AssessmentResultsArgs = {
  states?: InputMaybe<Array<State>>;
  severities?: InputMaybe<Array<Severity>>;
  recommendations?: InputMaybe<Array<Scalars['ID']['input']>>;
  actorKinds?: InputMaybe<Array<ActorKind>>;
  telling?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How many results there are in a state. */
export type StateCount = {
  __typename?: 'StateCount';
  /** The state. */
  state: State;
  /** How many. */
  count: Scalars['Int']['output'];
  /** Of these, how many point towards the norm being met; 0 unless the state is UNKNOWN. */
  towardsMet: Scalars['Int']['output'];
  /** Of these, how many point towards a gap; 0 unless the state is UNKNOWN. */
  towardsNotMet: Scalars['Int']['output'];
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

/** A norm held against a territory on a day. */
export type Result = {
  __typename?: 'Result';
  /** The norm. */
  recommendation: Recommendation;
  /** How it stands. */
  state: State;
  /** The word for the state. */
  stateLabel: Scalars['String']['output'];
  /** Why it does not apply; null in other states. */
  because: Maybe<Because>;
  /** What sort of gap it is; null when met or not applicable. */
  reason: Maybe<Reason>;
  /** The norm's severity: how much a gap would weigh. */
  severity: Severity;
  /** The facts it rests on, with source and day: what meets it, what nearly does, the lists that establish or indicate a gap. */
  evidence: Array<Fact>;
  /** Where the facts point although they establish nothing; null unless the state is UNKNOWN and they point somewhere. */
  indication: Maybe<Indication>;
  /** The first day it would no longer be met if nothing more were recorded; null when it does not lapse or is not met. */
  lapsesOn: Maybe<Scalars['Date']['output']>;
  /** The whole argument in plain words, to be read out to the municipal board: how it stands, on what ground, how sure that is, and where the norm stands. */
  account: Scalars['String']['output'];
  /** What would meet it, in words; null when it is met or does not apply. */
  remedy: Maybe<Scalars['String']['output']>;
  /** The one step that would meet it; null when it is met or does not apply. */
  leastChange: Maybe<LeastChange>;
  /** The decision that explains the gap; null when there is none. */
  explanation: Maybe<Explanation>;
  /** Steps on record by that day towards meeting it, the latest first, whether or not they change the state. */
  efforts: Array<Effort>;
  /** What could close the gap, ranked; empty where there is none, nor the sign of one. */
  suggestions: Array<Suggestion>;
};


/** A norm held against a territory on a day. */
export type ResultStateLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/** A norm held against a territory on a day. */
export type ResultAccountArgs = {
  lang?: InputMaybe<Lang>;
};


/** A norm held against a territory on a day. */
export type ResultRemedyArgs = {
  lang?: InputMaybe<Lang>;
};


/** A norm held against a territory on a day. */
export type ResultSuggestionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

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

/** Where facts point that establish nothing. */
export type Indication = {
  __typename?: 'Indication';
  /** Which way. */
  towards: Towards;
  /** The day of the newest statement or list behind it; null when the source is undated. */
  day: Maybe<Scalars['Date']['output']>;
  /** Where it comes from. */
  sources: Array<Source>;
};

/** Which way an indication points. */
export type Towards =
  /** Towards the norm being met. */
  | 'MET'
  /** Towards a gap: something to ask about. */
  | 'NOT_MET';

/** The one step that would meet a norm. */
export type LeastChange = {
  __typename?: 'LeastChange';
  /** What sort of step. */
  step: Step;
  /** The step in words. */
  says: Scalars['String']['output'];
  /** What to renew, confirm or join; null when nothing on record is nearest. */
  thing: Maybe<Node>;
  /** Whom to invite; null when it is no invitation or no fitting actor is on record. */
  actor: Maybe<Actor>;
};


/** The one step that would meet a norm. */
export type LeastChangeSaysArgs = {
  lang?: InputMaybe<Lang>;
};

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

/** A decision why a norm is not followed. It admits the gap. */
export type Explanation = {
  __typename?: 'Explanation';
  /** Why, as decided. */
  reason: Scalars['String']['output'];
  /** Who decided; null when the record does not say. */
  decidedBy: Maybe<DecidedBy>;
  /** The record behind it, with the period. */
  fact: Fact;
};

/** A step on record towards meeting a norm. */
export type Effort = {
  __typename?: 'Effort';
  /** What was done. */
  step: EffortStep;
  /** The day; null when not on record. */
  day: Maybe<Scalars['Date']['output']>;
  /** Whom it concerned; null when nobody in particular. */
  actor: Maybe<Actor>;
  /** The record behind it. */
  fact: Fact;
  /** How they were reached; null when it does not say. */
  via: Maybe<ContactWay>;
};

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

/** One act in the audit: what was done, when, by whom under a pseudonym, and what it took back and recorded. */
export type AuditEntry = {
  __typename?: 'AuditEntry';
  /** The act: what `actUndo` takes. */
  id: Scalars['ID']['output'];
  /** When it was done. */
  at: Scalars['DateTime']['output'];
  /** The act's name: that of its mutation, or of a job of the system's own; `withheld` to administrators when it was about nothing but what a municipality keeps to itself. */
  act: Scalars['String']['output'];
  /** The act in words. */
  label: Scalars['String']['output'];
  /** Who, under a pseudonym; `system` for what nobody in particular did, and `withheld` as the act's name is. */
  subject: Scalars['String']['output'];
  /** The request it came with; empty for the system's own, and for what is withheld. */
  correlation: Scalars['String']['output'];
  /** Where it may have changed results. */
  territories: Array<Territory>;
  /** The things its facts are about, as far as the reader may see. */
  things: Array<Node>;
  /** The facts it took back, as far as the reader may see; at most 200. */
  before: Array<Fact>;
  /** The facts it recorded, as far as the reader may see; at most 200. */
  after: Array<Fact>;
  /** How many facts it took back and recorded, as far as the reader may see. */
  counts: AuditCounts;
  /** Why, in the words of whoever did it; null when nothing was said, or when it concerns what the reader may not see. */
  note: Maybe<Scalars['String']['output']>;
  /** True when what it kept of the act was blanked, because of something that should never have been written. */
  redacted: Scalars['Boolean']['output'];
};


/** One act in the audit: what was done, when, by whom under a pseudonym, and what it took back and recorded. */
export type AuditEntryLabelArgs = {
  lang?: InputMaybe<Lang>;
};

/** How many facts an act was about. */
export type AuditCounts = {
  __typename?: 'AuditCounts';
  /** Taken back. */
  before: Scalars['Int']['output'];
  /** Recorded. */
  after: Scalars['Int']['output'];
};

/** Which acts are asked for; every condition given must hold. */
export type AuditFilter = {
  /** That touched this municipality, county or country. Its code. */
  municipality?: InputMaybe<Scalars['String']['input']>;
  /** Whose facts are about this thing. */
  thing?: InputMaybe<Scalars['ID']['input']>;
  /** Of this name, such as forumJoin. */
  act?: InputMaybe<Scalars['String']['input']>;
  /** Done on this day or later. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Done on this day or earlier. */
  until?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of acts. */
export type AuditEntryConnection = {
  __typename?: 'AuditEntryConnection';
  /** The acts with their cursors. */
  edges: Array<AuditEntryEdge>;
  /** The acts alone. */
  nodes: Array<AuditEntry>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** An act in a page. */
export type AuditEntryEdge = {
  __typename?: 'AuditEntryEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The act. */
  node: AuditEntry;
};

/** Something that was said about the network, with its period and its sources. A fact never changes: a correction takes it back and another is recorded. */
export type Fact = Node & {
  __typename?: 'Fact';
  /** True when its texts were blanked, because of something that should never have been written. */
  redacted: Scalars['Boolean']['output'];
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** What sort of thing it says. */
  kind: FactKind;
  /** What it says, in one sentence. */
  says: Scalars['String']['output'];
  /** The thing it is said of; null when the reader may not see it. */
  of: Maybe<Node>;
  /** The other thing it concerns: the forum of a seat, the territory of a reach; null for facts of one thing. */
  to: Maybe<Node>;
  /** When what it says is so. */
  period: Period;
  /** The day the source says or shows it; null when the source is undated. */
  observedOn: Maybe<Scalars['Date']['output']>;
  /** How exactly the source gives that day: `observedOn` is the first day of that month or year. */
  observedPrecision: Precision;
  /** The last day anybody is known to have confirmed it: the day observed, or that of a later inventory that covers it; null when none is dated. */
  confirmedOn: Maybe<Scalars['Date']['output']>;
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** When it was taken back, by a correction or because an act was undone; null when it has not been. */
  retractedAt: Maybe<Scalars['DateTime']['output']>;
  /** Whether it can be relied on, on a day. */
  standing: FactStanding;
  /** True when a municipality disputes it and the dispute is not settled. */
  disputed: Scalars['Boolean']['output'];
  /** Where it comes from; at least one. */
  sources: Array<Source>;
  /** Who may see it. */
  lane: Lane;
};


/** Something that was said about the network, with its period and its sources. A fact never changes: a correction takes it back and another is recorded. */
export type FactSaysArgs = {
  lang?: InputMaybe<Lang>;
};


/** Something that was said about the network, with its period and its sources. A fact never changes: a correction takes it back and another is recorded. */
export type FactConfirmedOnArgs = {
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Something that was said about the network, with its period and its sources. A fact never changes: a correction takes it back and another is recorded. */
export type FactStandingArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** A municipality's calendar behind an address of its own: what ends, what is due, when forums meet, and what lapses. */
export type Calendar = {
  __typename?: 'Calendar';
  /** Opaque and stable; not the address. */
  id: Scalars['ID']['output'];
  /** Whose it is. */
  municipality: Territory;
  /** What it was opened for, such as the programme that reads it. */
  label: Scalars['String']['output'];
  /** True when it also holds what the municipality keeps to itself; never what is secret. */
  own: Scalars['Boolean']['output'];
  /** When it was opened. */
  openedAt: Scalars['DateTime']['output'];
};

/** What was done to a calendar's address, or what is to be mended. */
export type CalendarPayload = {
  __typename?: 'CalendarPayload';
  /** The calendar; null when the act was refused. */
  calendar: Maybe<Calendar>;
  /** The path of the address on this server, `/calendar/….ics`: shown this once, and kept nowhere. Null unless it was just opened. */
  address: Maybe<Scalars['String']['output']>;
  /** What is to be mended; empty when it was done. */
  errors: Array<UserError>;
  /** True when the same was done before under the same key: what it made, as it is now, without the address, which is shown once. */
  replayed: Scalars['Boolean']['output'];
};

/** A calendar address to open. */
export type CalendarOpenInput = {
  /** The municipality, by its code. */
  municipality: Scalars['String']['input'];
  /** What it is for, to know it again; no names of persons. */
  label: Scalars['String']['input'];
  /** Also what the municipality keeps to itself, for those who work for it; only what is shared when left out. Whoever knows the address reads it. */
  own?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A channel for information. */
export type ChannelOpenInput = {
  /**
   * The municipality whose record it is, by its code. An administrator gives the code of the country, SE, for a channel between authorities
   * that all work in the whole country.
   */
  municipality: Scalars['String']['input'];
  /** What it is called, in Swedish; at most 300 characters. */
  name: Scalars['String']['input'];
  /** The organisations at its ends; from 2 to 20. */
  parties: Array<Scalars['ID']['input']>;
  /** Which way information goes; not stated when left out. */
  direction?: InputMaybe<ChannelDirection>;
  /** The provision or agreement it rests on. */
  legalBasis?: InputMaybe<Scalars['String']['input']>;
  /** Both sides have named contact functions. */
  contactFunctions?: InputMaybe<Scalars['Boolean']['input']>;
  /** Its first day; unknown when left out. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Its last day; unknown when left out. */
  until?: InputMaybe<Scalars['Date']['input']>;
  /** It goes on until further notice. */
  openEnded?: InputMaybe<Scalars['Boolean']['input']>;
  /** Where it is from; the municipality's own word when left out. */
  source?: InputMaybe<SourceInput>;
  /** The day it was so; today when left out. */
  observedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Who may see it; only the municipality when left out, always secret with the security police, and shared when it is the country's. */
  lane?: InputMaybe<Lane>;
};

/** That a channel works. */
export type ChannelVerifyInput = {
  /** The description as it was read, by its fact's id: a conflict when it is another by now. When left out, whatever is said now is changed. */
  fact?: InputMaybe<Scalars['ID']['input']>;
  /** Which way information goes; not stated when left out. */
  direction?: InputMaybe<ChannelDirection>;
  /** The provision or agreement it rests on. */
  legalBasis?: InputMaybe<Scalars['String']['input']>;
  /** Both sides have named contact functions. */
  contactFunctions?: InputMaybe<Scalars['Boolean']['input']>;
  /** Where it is from; the municipality's own word when left out. */
  source?: InputMaybe<SourceInput>;
  /** The day it was so; today when left out. */
  observedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** A new end of a channel. */
export type ChannelPartyAddInput = {
  /** The organisation. */
  actor: Scalars['ID']['input'];
  /** Its first day; unknown when left out. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Its last day; unknown when left out. */
  until?: InputMaybe<Scalars['Date']['input']>;
  /** It goes on until further notice. */
  openEnded?: InputMaybe<Scalars['Boolean']['input']>;
  /** Where it is from; the municipality's own word when left out. */
  source?: InputMaybe<SourceInput>;
  /** The day it was so; today when left out. */
  observedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** An organisation that is no longer an end of a channel. */
export type ChannelPartyLeaveInput = {
  /** The organisation. */
  actor: Scalars['ID']['input'];
  /** Its last day; today when left out. */
  on?: InputMaybe<Scalars['Date']['input']>;
  /** Where it is from; the municipality's own word when left out. */
  source?: InputMaybe<SourceInput>;
  /** The day it was so; today when left out. */
  observedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** The end of a channel. */
export type ChannelEndInput = {
  /** Its last day; today when left out. */
  on?: InputMaybe<Scalars['Date']['input']>;
  /** Where it is from; the municipality's own word when left out. */
  source?: InputMaybe<SourceInput>;
  /** The day it was so; today when left out. */
  observedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** A worked-up route for information between actors. */
export type Channel = Node & {
  __typename?: 'Channel';
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** What sort it is. */
  kind: ChannelKind;
  /** The word for its kind. */
  label: Scalars['String']['output'];
  /** What it is called, in Swedish. */
  name: Scalars['String']['output'];
  /** True when it is invented for demonstration. */
  invented: Scalars['Boolean']['output'];
  /** What it is on the day; null when nothing is in force then. */
  description: Maybe<ChannelDescription>;
  /** Everything that has been said of what it is, the newest first. */
  descriptions: Array<ChannelDescription>;
  /** Who the parties are. */
  parties: Array<Party>;
};


/** A worked-up route for information between actors. */
export type ChannelLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/** A worked-up route for information between actors. */
export type ChannelDescriptionArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** A worked-up route for information between actors. */
export type ChannelPartiesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  history?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What sort of channel it is. */
export type ChannelKind =
  /** Information channel (informationskanal). */
  | 'INFORMATION_CHANNEL';

/** What a channel is, for a period. What is null was not stated. */
export type ChannelDescription = {
  __typename?: 'ChannelDescription';
  /** Whether it is in force. */
  status: Status;
  /** Which way information goes. */
  direction: Maybe<ChannelDirection>;
  /** The legal basis, as worded by whoever recorded it. */
  legalBasis: Maybe<Scalars['String']['output']>;
  /** Both sides have named contact functions. */
  contactFunctions: Maybe<Scalars['Boolean']['output']>;
  /** The record behind it: the day it was observed is the day it was verified. */
  fact: Fact;
};

/** Which way information goes. */
export type ChannelDirection =
  /** Both ways. */
  | 'BOTH'
  /** One way. */
  | 'ONE_WAY';

/** A norm: something the strategy or the law says that a territory shall, should or may have. */
export type Recommendation = {
  __typename?: 'Recommendation';
  /** The numbers it is tested with, and who set them. */
  parameters: Array<Parameter>;
  /** How it is held against what is on record. */
  check: NormCheck;
  /** Other checks: the ways of any of them meet the norm too. Empty for most norms. */
  otherChecks: Array<NormCheck>;
  /** The acts that put on record what it asks for, the nearest first: those that bring somebody in before those that make a thing. Empty for norms of counties and the country, since acts are a municipality's. */
  remedyActs: Array<RemedyAct>;
  /** A text to begin the norm's next version from: what is in force as YAML, with the next number; null, with an error of its own, for a reader who is not national staff, so that the rest of the answer stands. */
  nextDraft: Maybe<Scalars['String']['output']>;
  /** Stable: S5.4-police; S for the strategy's local measures, N for its national ones, L for the law. */
  id: Scalars['ID']['output'];
  /** The version in use. */
  version: Scalars['String']['output'];
  /** What it asks for, in a few words. */
  title: Scalars['String']['output'];
  /** The pack it belongs to. */
  pack: RulePack;
  /** The strategy's measure or the law's paragraph it belongs to. */
  measure: Measure;
  /** The sorts of prevention it serves. */
  dimensions: Array<Dimension>;
  /** The kinds of partner it is about; empty for norms about documents, functions and the like. */
  actorKinds: Array<ActorKind>;
  /** The strongest word among its citations. */
  strength: Strength;
  /** How much a gap weighs. Ours, and the same whatever has been done about it; CRITICAL is for statute only. */
  severity: Severity;
  /** Where it stands, with the strength of each place. */
  citations: Array<Citation>;
  /** Whether the result is owed, or the effort. */
  duty: Duty;
  /** Which territories it is held against. */
  level: Level;
  /** The first day it is in force. */
  inForceFrom: Scalars['Date']['output'];
  /** The last day it is in force; null when none is set. */
  inForceUntil: Maybe<Scalars['Date']['output']>;
  /** The recommendation that must be met first; null when there is none. */
  presumes: Maybe<Recommendation>;
  /** Other norms that this one answers for, with the reason. */
  serves: Array<Served>;
  /** What would meet it, in words. */
  remedy: Scalars['String']['output'];
};


/** A norm: something the strategy or the law says that a territory shall, should or may have. */
export type RecommendationTitleArgs = {
  lang?: InputMaybe<Lang>;
};


/** A norm: something the strategy or the law says that a territory shall, should or may have. */
export type RecommendationRemedyArgs = {
  lang?: InputMaybe<Lang>;
};

/** How a norm is held against what is on record. */
export type NormCheck = {
  __typename?: 'NormCheck';
  /** What is looked for. */
  kind: CheckKind;
  /** What is looked for, in words. */
  label: Scalars['String']['output'];
  /** What it takes, as the norm's file has it: an object by the names in docs/checks.md. */
  with: Scalars['CheckParameters']['output'];
};


/** How a norm is held against what is on record. */
export type NormCheckLabelArgs = {
  lang?: InputMaybe<Lang>;
};

/** What a check looks for. */
export type CheckKind =
  /** A partner of a kind has a seat, is a party or is on record. */
  | 'PARTICIPATION'
  /** A forum with the right people around it. */
  | 'FORUM'
  /** An agreement in force. */
  | 'AGREEMENT'
  /** A document that has been decided and is fresh. */
  | 'DOCUMENT'
  /** A coordinating function that somebody holds. */
  | 'FUNCTION'
  /** A service on offer. */
  | 'SERVICE'
  /** An information channel that is open. */
  | 'CHANNEL'
  /** A list that is confirmed as complete. */
  | 'INVENTORY'
  /** That all of a sector on record take part. */
  | 'INVOLVED'
  /** A follow-up that has been made. */
  | 'ROUND';

/** An act that puts on record what a norm asks for. */
export type RemedyAct = {
  __typename?: 'RemedyAct';
  /** The mutation's name, such as documentAdopt. */
  act: Scalars['String']['output'];
  /** The kinds that would count, of the thing it makes or of whom it brings in; any when empty. */
  kinds: Array<Scalars['String']['output']>;
};

/** A number, or a choice, that a norm is tested with. */
export type Parameter = {
  __typename?: 'Parameter';
  /** What it sets, as the norm's file names it. */
  name: Scalars['String']['output'];
  /** What it sets, in words. */
  label: Scalars['String']['output'];
  /** Its value as it stands in the file: a number, a day, codes of kinds, or English words. */
  value: Scalars['String']['output'];
  /** Its value as people read it, with its unit: 24 months. */
  inWords: Scalars['String']['output'];
  /** What the number counts: months. Null for what is no number. */
  unit: Maybe<Scalars['String']['output']>;
  /** Who set it. */
  from: ParameterSource;
  /** Where it stands in the source, or why we chose it. */
  why: Scalars['String']['output'];
};


/** A number, or a choice, that a norm is tested with. */
export type ParameterLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/** A number, or a choice, that a norm is tested with. */
export type ParameterInWordsArgs = {
  lang?: InputMaybe<Lang>;
};


/** A number, or a choice, that a norm is tested with. */
export type ParameterUnitArgs = {
  lang?: InputMaybe<Lang>;
};


/** A number, or a choice, that a norm is tested with. */
export type ParameterWhyArgs = {
  lang?: InputMaybe<Lang>;
};

/** Who set a number. */
export type ParameterSource =
  /** The text that the norm is from. */
  | 'SOURCE'
  /** We; nothing that hangs on it is CRITICAL. */
  | 'OURS';

/** Many territories held against many norms, as compactly as it can be said. */
export type Coverage = {
  __typename?: 'Coverage';
  /** The day. */
  asOf: Scalars['Date']['output'];
  /** The rows. */
  territories: Array<Territory>;
  /** The columns: the versions of the norms that were valid on the day, whatever was known of the municipalities. A norm's first version is valid for all earlier days, from its first day in force. */
  recommendations: Array<Recommendation>;
  /** One number per result, row by row; `legend` tells what each means, and -1 is a result that the filter leaves out. The result of row r and column c stands at r × the number of columns + c. */
  cells: Array<Scalars['Int']['output']>;
  /** What the numbers mean. */
  legend: Array<CoverageLegend>;
  /** Per column, how many territories stand how; all that fit the filter's conditions on territories are counted, whatever it asks of single results. */
  totals: Array<CoverageTotal>;
  /** Per row, how it stands against the norms; all that fit the filter's conditions on norms are counted, whatever it asks of single results. */
  rows: Array<CoverageTerritory>;
  /** All of it in one. */
  overall: CoverageSum;
  /** The same norms over all territories of the level in the country: what to compare with. */
  national: Array<CoverageTotal>;
};

/** What a number in a coverage means. */
export type CoverageLegend = {
  __typename?: 'CoverageLegend';
  /** The number. */
  value: Scalars['Int']['output'];
  /** The state. */
  state: State;
  /** Which way an UNKNOWN points; null when it points nowhere, and in other states. */
  towards: Maybe<Towards>;
  /** In words. */
  label: Scalars['String']['output'];
  /** A suggested colour on a light ground, written #5b7bb8. Never the only sign: say the word too. */
  colour: Scalars['String']['output'];
};


/** What a number in a coverage means. */
export type CoverageLegendLabelArgs = {
  lang?: InputMaybe<Lang>;
};

/** How all counted territories stand against one norm. */
export type CoverageTotal = {
  __typename?: 'CoverageTotal';
  /** The norm. */
  recommendation: Recommendation;
  /** How many results have each number of the legend, in the legend's order. */
  counts: Array<Scalars['Int']['output']>;
  /** How many are known: met, not met, effort or explained. The denominator of any share of those that are met. */
  known: Scalars['Int']['output'];
  /** How many apply and are unknown. */
  unknown: Scalars['Int']['output'];
  /** How many apply, known or not. */
  applies: Scalars['Int']['output'];
  /** The unknown among those that apply, from 0 to 1; null when none applies. */
  unknownShare: Maybe<Scalars['Float']['output']>;
  /** How many of those that apply fit what the filter asks of single results. */
  fitting: Scalars['Int']['output'];
  /** How old the evidence is. */
  evidence: EvidenceDays;
};

/** How one territory stands against all counted norms. */
export type CoverageTerritory = {
  __typename?: 'CoverageTerritory';
  /** The territory. */
  territory: Territory;
  /** How many results have each number of the legend, in the legend's order. */
  counts: Array<Scalars['Int']['output']>;
  /** How many are known: met, not met, effort or explained. The denominator of any share of those that are met. */
  known: Scalars['Int']['output'];
  /** How many apply and are unknown. */
  unknown: Scalars['Int']['output'];
  /** How many apply, known or not. */
  applies: Scalars['Int']['output'];
  /** The unknown among those that apply, from 0 to 1; null when none applies. */
  unknownShare: Maybe<Scalars['Float']['output']>;
  /** How many of those that apply fit what the filter asks of single results. */
  fitting: Scalars['Int']['output'];
  /** How old the evidence is. */
  evidence: EvidenceDays;
};

/** How all counted territories stand against all counted norms. */
export type CoverageSum = {
  __typename?: 'CoverageSum';
  /** How many results have each number of the legend, in the legend's order. */
  counts: Array<Scalars['Int']['output']>;
  /** How many are known: met, not met, effort or explained. The denominator of any share of those that are met. */
  known: Scalars['Int']['output'];
  /** How many apply and are unknown. */
  unknown: Scalars['Int']['output'];
  /** How many apply, known or not. */
  applies: Scalars['Int']['output'];
  /** The unknown among those that apply, from 0 to 1; null when none applies. */
  unknownShare: Maybe<Scalars['Float']['output']>;
  /** How many of those that apply fit what the filter asks of single results. */
  fitting: Scalars['Int']['output'];
  /** How old the evidence is. */
  evidence: EvidenceDays;
};

/** How old the evidence is of the results that say something: those that are known, and unknown ones that point somewhere. */
export type EvidenceDays = {
  __typename?: 'EvidenceDays';
  /** How many such results there are. */
  results: Scalars['Int']['output'];
  /** How many of them rest on something dated. */
  dated: Scalars['Int']['output'];
  /** How many rest on undated sources only. */
  undated: Scalars['Int']['output'];
  /** The oldest day; of each result the newest of what it rests on counts. Null when none is dated. */
  oldest: Maybe<Scalars['Date']['output']>;
  /** The day in the middle; the earlier of two. Null when none is dated. */
  median: Maybe<Scalars['Date']['output']>;
  /** The newest day; null when none is dated. */
  newest: Maybe<Scalars['Date']['output']>;
  /** How many results there are of each year, the earliest first. */
  years: Array<EvidenceYear>;
};

/** How many results rest on evidence of a year. */
export type EvidenceYear = {
  __typename?: 'EvidenceYear';
  /** The year. */
  year: Scalars['Int']['output'];
  /** How many results. */
  count: Scalars['Int']['output'];
};

/** What a coverage is of; every condition given must hold. Conditions on single results leave out the rows and columns in which nothing fits, but never change a denominator. */
export type CoverageFilter = {
  /** Territories of this level; municipalities when left out. */
  level?: InputMaybe<Level>;
  /** Municipalities in this county, or the county itself. Two digits. */
  county?: InputMaybe<Scalars['String']['input']>;
  /** These territories only, by code; at most 500. */
  territories?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Municipalities in any of these SKR groups: A1, B3. */
  groups?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Territories with at least so many inhabitants. */
  populationFrom?: InputMaybe<Scalars['Int']['input']>;
  /** Territories with at most so many inhabitants. */
  populationTo?: InputMaybe<Scalars['Int']['input']>;
  /** Norms of this pack. */
  pack?: InputMaybe<Scalars['ID']['input']>;
  /** These norms only. */
  recommendations?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Norms about any of these kinds of partner. */
  actorKinds?: InputMaybe<Array<ActorKind>>;
  /** Norms of any of these severities. */
  severities?: InputMaybe<Array<Severity>>;
  /** Norms whose strongest source says it so. */
  strengths?: InputMaybe<Array<Strength>>;
  /** Norms of any of these dimensions. */
  dimensions?: InputMaybe<Array<Dimension>>;
  /** Results in any of these states. */
  states?: InputMaybe<Array<State>>;
  /** Gaps so sure: established, or indicated. */
  certainty?: InputMaybe<Certainty>;
  /** Results that rest on a fact from any of these kinds of source. */
  basis?: InputMaybe<Array<SourceKind>>;
  /** Results whose newest evidence is from this day or later. */
  evidenceFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Results whose newest evidence is from this day or earlier. */
  evidenceUntil?: InputMaybe<Scalars['Date']['input']>;
};

/** Why a fact is contested. */
export type FactDisputeInput = {
  /** The municipality, by its code. */
  municipality: Scalars['String']['input'];
  /** In a sentence or more; kept in the audit. No names of persons. */
  reason: Scalars['String']['input'];
  /** Since which day; today when left out. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Where it is from; the municipality's own word when left out. */
  source?: InputMaybe<SourceInput>;
  /** The day it was so; today when left out. */
  observedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** How a dispute was settled. */
export type DisputeSettleInput = {
  /** The municipality, by its code. */
  municipality: Scalars['String']['input'];
  /** The fact was never so, and is taken back; it stands when left out. */
  mistaken?: InputMaybe<Scalars['Boolean']['input']>;
  /** Why; kept in the audit. No names of persons. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Where it is from; the municipality's own word when left out. */
  source?: InputMaybe<SourceInput>;
};

/** A document to put on record. */
export type DocumentAdoptInput = {
  /** The municipality it applies in, by its code. */
  municipality: Scalars['String']['input'];
  /** Other municipalities that share it, by their codes. */
  alsoIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What sort of document. */
  kind: DocumentKind;
  /** What it is called, in Swedish; at most 300 characters. */
  name: Scalars['String']['input'];
  /** Who decided it. */
  decidedBy?: InputMaybe<DecidedBy>;
  /** It covers violent extremism. */
  coversExtremism?: InputMaybe<Scalars['Boolean']['input']>;
  /** It covers crime in general. */
  coversCrime?: InputMaybe<Scalars['Boolean']['input']>;
  /** It was made under lag (2023:196). */
  underLaw?: InputMaybe<Scalars['Boolean']['input']>;
  /** It maps crime, its extent and consequences. */
  mapping?: InputMaybe<Scalars['Boolean']['input']>;
  /** It holds other relevant information. */
  otherInformation?: InputMaybe<Scalars['Boolean']['input']>;
  /** It analyses what it maps. */
  analysis?: InputMaybe<Scalars['Boolean']['input']>;
  /** People who want to leave a milieu are a target group. */
  leavers?: InputMaybe<Scalars['Boolean']['input']>;
  /** It makes the border between the police and the municipality clear. */
  policeRoles?: InputMaybe<Scalars['Boolean']['input']>;
  /** It says which actors do what. */
  actorsStated?: InputMaybe<Scalars['Boolean']['input']>;
  /** It says who took part in making it. */
  contributorsStated?: InputMaybe<Scalars['Boolean']['input']>;
  /** It says what it builds on. */
  basedOnStated?: InputMaybe<Scalars['Boolean']['input']>;
  /** What it is about. */
  subject?: InputMaybe<DocumentSubject>;
  /** Where it can be read; what it says is never recorded. */
  url?: InputMaybe<Scalars['String']['input']>;
  /** OPERATING, also when left out, PLANNED or DRAFT, which count for nothing yet. */
  status?: InputMaybe<Status>;
  /** The day it was decided; unknown when left out. */
  adoptedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Its stated last day; unknown when left out. */
  until?: InputMaybe<Scalars['Date']['input']>;
  /** It is in force until further notice. */
  openEnded?: InputMaybe<Scalars['Boolean']['input']>;
  /** The earlier documents it builds on. */
  basedOn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The actors that took part in making it. */
  contributors?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The actors it names as partners. */
  names?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Where it is from; the municipality's own word when left out. */
  source?: InputMaybe<SourceInput>;
  /** The day it was so; today when left out. */
  observedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Who may see it; everybody who may read when left out. */
  lane?: InputMaybe<Lane>;
};

/** What is to be said of a document. */
export type DocumentDescribeInput = {
  /** The description as it was read, by its fact's id: a conflict when it is another by now. When left out, whatever is said now is changed. */
  fact?: InputMaybe<Scalars['ID']['input']>;
  /** Who decided it. */
  decidedBy?: InputMaybe<DecidedBy>;
  /** It covers violent extremism. */
  coversExtremism?: InputMaybe<Scalars['Boolean']['input']>;
  /** It covers crime in general. */
  coversCrime?: InputMaybe<Scalars['Boolean']['input']>;
  /** It was made under lag (2023:196). */
  underLaw?: InputMaybe<Scalars['Boolean']['input']>;
  /** It maps crime, its extent and consequences. */
  mapping?: InputMaybe<Scalars['Boolean']['input']>;
  /** It holds other relevant information. */
  otherInformation?: InputMaybe<Scalars['Boolean']['input']>;
  /** It analyses what it maps. */
  analysis?: InputMaybe<Scalars['Boolean']['input']>;
  /** People who want to leave a milieu are a target group. */
  leavers?: InputMaybe<Scalars['Boolean']['input']>;
  /** It makes the border between the police and the municipality clear. */
  policeRoles?: InputMaybe<Scalars['Boolean']['input']>;
  /** It says which actors do what. */
  actorsStated?: InputMaybe<Scalars['Boolean']['input']>;
  /** It says who took part in making it. */
  contributorsStated?: InputMaybe<Scalars['Boolean']['input']>;
  /** It says what it builds on. */
  basedOnStated?: InputMaybe<Scalars['Boolean']['input']>;
  /** What it is about. */
  subject?: InputMaybe<DocumentSubject>;
  /** Where it can be read; what it says is never recorded. */
  url?: InputMaybe<Scalars['String']['input']>;
  /** OPERATING, PLANNED or DRAFT, of which the last two count for nothing yet; as it was when left out. Its end is said with `documentEnd`. */
  status?: InputMaybe<Status>;
  /** The day it was decided. */
  adoptedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Its stated last day. */
  until?: InputMaybe<Scalars['Date']['input']>;
  /** It is in force until further notice. */
  openEnded?: InputMaybe<Scalars['Boolean']['input']>;
  /** Where it is from; the municipality's own word when left out. */
  source?: InputMaybe<SourceInput>;
  /** The day it was so; today when left out. */
  observedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** What was done with a document. */
export type DocumentFollowUpInput = {
  /** Whether it was revised or followed up. */
  role: FollowUpRole;
  /** The day. */
  on: Scalars['Date']['input'];
  /** Where it is from; the municipality's own word when left out. */
  source?: InputMaybe<SourceInput>;
};

/** An actor's part in a document. */
export type DocumentContributeInput = {
  /** Who. */
  actor: Scalars['ID']['input'];
  /** How. */
  role: ContributionRole;
  /** Where it is from; the municipality's own word when left out. */
  source?: InputMaybe<SourceInput>;
  /** The day it was so; today when left out. */
  observedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** What a document builds on. */
export type DocumentBaseInput = {
  /** The earlier document. */
  basedOn: Scalars['ID']['input'];
  /** Where it is from; the municipality's own word when left out. */
  source?: InputMaybe<SourceInput>;
  /** The day it was so; today when left out. */
  observedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** One more municipality that shares it. */
export type DocumentShareInput = {
  /** The municipality, by its code. */
  municipality: Scalars['String']['input'];
  /** Whether it concerns all of it; WHOLE when left out. */
  extent?: InputMaybe<Extent>;
  /** The area's name, when it concerns a part. */
  area?: InputMaybe<Scalars['String']['input']>;
  /** Its first day; unknown when left out. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Its last day; unknown when left out. */
  until?: InputMaybe<Scalars['Date']['input']>;
  /** It goes on until further notice. */
  openEnded?: InputMaybe<Scalars['Boolean']['input']>;
  /** Where it is from; the municipality's own word when left out. */
  source?: InputMaybe<SourceInput>;
  /** The day it was so; today when left out. */
  observedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** The municipality that shares a document no more. */
export type DocumentShareEndInput = {
  /** Which, by its code. */
  municipality: Scalars['String']['input'];
  /** Its last day there; today when left out. */
  on?: InputMaybe<Scalars['Date']['input']>;
  /** Where it is from; the municipality's own word when left out. */
  source?: InputMaybe<SourceInput>;
  /** The day it was so; today when left out. */
  observedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** When it ended. */
export type DocumentEndInput = {
  /** Its last day; today when left out. */
  on?: InputMaybe<Scalars['Date']['input']>;
  /** Where it is from; the municipality's own word when left out. */
  source?: InputMaybe<SourceInput>;
  /** The day it was so; today when left out. */
  observedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** That a document exists, when it was decided and by whom; never its content. */
export type Document = Node & {
  __typename?: 'Document';
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** What sort it is. */
  kind: DocumentKind;
  /** The word for its kind. */
  label: Scalars['String']['output'];
  /** What it is called, in Swedish. */
  name: Scalars['String']['output'];
  /** True when it is invented for demonstration. */
  invented: Scalars['Boolean']['output'];
  /** What it is on the day; null when nothing is in force then. */
  description: Maybe<DocumentDescription>;
  /** Everything that has been said of what it is, the newest first. */
  descriptions: Array<DocumentDescription>;
  /** Where it applies. */
  covers: Array<Cover>;
  /** Who took part in making it, or is named in it. */
  contributions: Array<Contribution>;
  /** The earlier documents it builds on. */
  foundations: Array<Foundation>;
  /** When it was updated and followed up, the latest first. */
  followUps: Array<FollowUp>;
};


/** That a document exists, when it was decided and by whom; never its content. */
export type DocumentLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/** That a document exists, when it was decided and by whom; never its content. */
export type DocumentDescriptionArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** That a document exists, when it was decided and by whom; never its content. */
export type DocumentCoversArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  history?: InputMaybe<Scalars['Boolean']['input']>;
};


/** That a document exists, when it was decided and by whom; never its content. */
export type DocumentContributionsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  history?: InputMaybe<Scalars['Boolean']['input']>;
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

/** What a document is, for a period. What is null was not stated, or the text was not read. */
export type DocumentDescription = {
  __typename?: 'DocumentDescription';
  /** Whether it is in force. */
  status: Status;
  /** Who decided it. */
  decidedBy: Maybe<DecidedBy>;
  /** It covers violent extremism. */
  coversExtremism: Maybe<Scalars['Boolean']['output']>;
  /** It covers crime in general. */
  coversCrime: Maybe<Scalars['Boolean']['output']>;
  /** It was made under lag (2023:196). */
  underLaw: Maybe<Scalars['Boolean']['output']>;
  /** It maps crime, its extent and consequences. */
  mapping: Maybe<Scalars['Boolean']['output']>;
  /** It holds other relevant information. */
  otherInformation: Maybe<Scalars['Boolean']['output']>;
  /** It analyses what it maps. */
  analysis: Maybe<Scalars['Boolean']['output']>;
  /** People who want to leave a milieu are a target group. */
  leavers: Maybe<Scalars['Boolean']['output']>;
  /** It makes the border between the police and the municipality clear. */
  policeRoles: Maybe<Scalars['Boolean']['output']>;
  /** It says which actors do what. */
  actorsStated: Maybe<Scalars['Boolean']['output']>;
  /** It says who took part in making it. */
  contributorsStated: Maybe<Scalars['Boolean']['output']>;
  /** It says what it builds on. */
  basedOnStated: Maybe<Scalars['Boolean']['output']>;
  /** What it is about. */
  subject: Maybe<DocumentSubject>;
  /** Where it can be read. */
  url: Maybe<Scalars['String']['output']>;
  /** The record behind it: the period runs from the day it was decided to its stated last day. */
  fact: Fact;
};

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

/** An actor's part in a document. */
export type Contribution = {
  __typename?: 'Contribution';
  /** Who. */
  actor: Actor;
  /** The document. */
  document: Document;
  /** What part. */
  role: ContributionRole;
  /** The record behind it. */
  fact: Fact;
};

/** What part an actor has in a document. */
export type ContributionRole =
  /** Took part in making it. */
  | 'CONTRIBUTED'
  /** Is named in it. */
  | 'NAMED';

/** A document that builds on an earlier one. */
export type Foundation = {
  __typename?: 'Foundation';
  /** The later document. */
  document: Document;
  /** The earlier one it builds on. */
  basedOn: Document;
  /** The record behind it. */
  fact: Fact;
};

/** A document was updated or followed up. */
export type FollowUp = {
  __typename?: 'FollowUp';
  /** What was done. */
  role: FollowUpRole;
  /** The day; null when not on record. */
  day: Maybe<Scalars['Date']['output']>;
  /** The record behind it. */
  fact: Fact;
};

/** What was done with a document. */
export type FollowUpRole =
  /** It was revised. */
  | 'UPDATE'
  /** It was followed up. */
  | 'FOLLOW_UP';

/** A norm that national staff are writing: nothing is held to it until it is published. */
export type RecommendationDraft = {
  __typename?: 'RecommendationDraft';
  /** The draft's id. */
  id: Scalars['ID']['output'];
  /** The pack it is for. */
  pack: RulePack;
  /** What it says, as a YAML text of the same form as the files of norms. */
  yaml: Scalars['String']['output'];
  /** When it was changed last. */
  at: Scalars['DateTime']['output'];
  /** True when the reader changed it last. */
  mine: Scalars['Boolean']['output'];
  /** How many times it has been written: what tells one text of it from the next. */
  revision: Scalars['Int']['output'];
  /** What it was published as, such as S5.4-police@1.1.0; null while it is a draft. */
  published: Maybe<Scalars['String']['output']>;
  /** Everything that is wrong with it, in the order of its lines; empty when it may be published or is. */
  problems: Array<DraftProblem>;
  /** Its examples, each run in a small world of its own that is undone; none while there are problems, or when it is published. */
  examples: Array<DraftExample>;
};

/** Something that is wrong with a text. */
export type DraftProblem = {
  __typename?: 'DraftProblem';
  /** The field: examples[2].expect.state; empty when the text cannot be read. */
  path: Scalars['String']['output'];
  /** The line it stands on, from 1. */
  line: Scalars['Int']['output'];
  /** The column it begins in, from 1. */
  column: Scalars['Int']['output'];
  /** One sentence: what the field is and what is allowed. */
  message: Scalars['String']['output'];
};


/** Something that is wrong with a text. */
export type DraftProblemMessageArgs = {
  lang?: InputMaybe<Lang>;
};

/** An example of a draft, and what came of it. */
export type DraftExample = {
  __typename?: 'DraftExample';
  /** What it is called. */
  name: Scalars['String']['output'];
  /** The day it is about. */
  on: Scalars['Date']['output'];
  /** True when it gives what it promises. */
  holds: Scalars['Boolean']['output'];
  /** What it promises; what it leaves out may be anything. */
  expected: ExampleResult;
  /** What it gives. */
  found: ExampleResult;
};

/** A result as an example tells it. */
export type ExampleResult = {
  __typename?: 'ExampleResult';
  /** The state. */
  state: State;
  /** Why it is not met. */
  reason: Maybe<Reason>;
  /** What it points to while nobody knows. */
  indication: Maybe<Towards>;
  /** The first day it would no longer be met. */
  lapsesOn: Maybe<Scalars['Date']['output']>;
};

/** What a draft would change today, as far as the reader may see: nothing has been changed. */
export type RecommendationEffect = {
  __typename?: 'RecommendationEffect';
  /** The day the results are of. */
  asOf: Scalars['Date']['output'];
  /** How many territories of its level there are. */
  territories: Scalars['Int']['output'];
  /** The draft first, then the norms that presume it. */
  norms: Array<NormEffect>;
};

/** What a draft would change for one norm. */
export type NormEffect = {
  __typename?: 'NormEffect';
  /** The norm's id. */
  recommendation: Scalars['ID']['output'];
  /** What it asks for, in a few words. */
  title: Scalars['String']['output'];
  /** By the norms in force; null for a norm that is new. */
  before: Maybe<NormCounts>;
  /** By the draft. */
  after: NormCounts;
  /** Flags that would be raised, of those it applies to. */
  opened: Array<FlagMove>;
  /** Flags that would close. */
  closed: Array<FlagMove>;
  /** Flags that would be surer or less sure. */
  changed: Array<FlagMove>;
};


/** What a draft would change for one norm. */
export type NormEffectTitleArgs = {
  lang?: InputMaybe<Lang>;
};

/** How the territories stand against a norm. */
export type NormCounts = {
  __typename?: 'NormCounts';
  /** How many it applies to: the denominator. */
  applies: Scalars['Int']['output'];
  /** Of these, how many are known: met, or an established gap. */
  known: Scalars['Int']['output'];
  /** How many are in each state. */
  counts: Array<StateCount>;
  /** How old the evidence is: the band of the median; null when there is none that is dated. */
  evidence: Maybe<EvidenceAge>;
};

/** A flag that a draft would raise, close or change. */
export type FlagMove = {
  __typename?: 'FlagMove';
  /** Where. */
  territory: Territory;
  /** How sure it is now; null when there is none. */
  before: Maybe<Certainty>;
  /** How sure it would be; null when there would be none. */
  after: Maybe<Certainty>;
};

/** A published version of a norm: it never changes. */
export type RecommendationVersion = {
  __typename?: 'RecommendationVersion';
  /** The version. */
  version: Scalars['String']['output'];
  /** The first day it is valid; null for a norm's first version, which is valid for all earlier days of its period. */
  validFrom: Maybe<Scalars['Date']['output']>;
  /** What was changed and why; null for versions that came with the product. */
  changelog: Maybe<Scalars['String']['output']>;
  /** True when national staff published it, false when it came with the product. */
  byStaff: Scalars['Boolean']['output'];
};

/** How far kept results have followed the norms; reads are by the norms in force all the same. */
export type Reassessment = {
  __typename?: 'Reassessment';
  /** How many territories there are, of all levels. */
  territories: Scalars['Int']['output'];
  /** How many of them wait to be assessed again. */
  remaining: Scalars['Int']['output'];
};

/** A text of a draft. */
export type RecommendationDraftInput = {
  /** The id of the pack it is for. */
  pack: Scalars['ID']['input'];
  /** The norm as YAML, of the same form as the files of norms; at most 60,000 characters. */
  yaml: Scalars['String']['input'];
  /** The revision as it was read: a conflict when somebody has written another since. When left out, whatever it says now is written over. */
  revision?: InputMaybe<Scalars['Int']['input']>;
};

/** What goes with publishing. */
export type RecommendationPublishInput = {
  /** What is changed and why, for whoever reads the versions later; at most 2,000 characters. */
  changelog: Scalars['String']['input'];
};

/** How a norm ends. */
export type RecommendationRetireInput = {
  /** The last day it is in force; yesterday at the earliest. */
  on: Scalars['Date']['input'];
  /** Why; at most 2,000 characters. */
  reason: Scalars['String']['input'];
};

/** A pack of a county or of others. */
export type PackAddInput = {
  /** The pack as YAML, of the same form as pack.yaml; `county` makes it one county's own. A higher version replaces an earlier one. */
  yaml: Scalars['String']['input'];
};

/** What became of a draft. */
export type DraftPayload = {
  __typename?: 'DraftPayload';
  /** The draft as it now is; null when it was refused. */
  draft: Maybe<RecommendationDraft>;
  /** What is to be mended before it can be kept; what is wrong with the norm itself is among the draft's problems. */
  errors: Array<UserError>;
  /** True when the same was done before under the same key: what it made, as it is now. */
  replayed: Scalars['Boolean']['output'];
};

/** What became of a norm. */
export type NormPayload = {
  __typename?: 'NormPayload';
  /** The norm as it now is; null when it was refused. */
  recommendation: Maybe<Recommendation>;
  /** What is to be mended; nothing was changed unless it is empty. */
  errors: Array<UserError>;
  /** True when the same was done before under the same key: what it made, as it is now. */
  replayed: Scalars['Boolean']['output'];
};

/** What became of a pack. */
export type PackPayload = {
  __typename?: 'PackPayload';
  /** The pack as it now is; null when it was refused. */
  pack: Maybe<RulePack>;
  /** What is to be mended; nothing was changed unless it is empty. */
  errors: Array<UserError>;
  /** True when the same was done before under the same key: what it made, as it is now. */
  replayed: Scalars['Boolean']['output'];
};

/** A step towards meeting a norm. */
export type EffortRecordInput = {
  /** The municipality, by its code. */
  municipality: Scalars['String']['input'];
  /** The norm, by its id. */
  recommendation: Scalars['ID']['input'];
  /** What was done. */
  step: EffortStep;
  /** With whom; those concerned in general when left out. */
  actor?: InputMaybe<Scalars['ID']['input']>;
  /** The day it was done, or for PLANNED the day it was planned; today at the latest, and when left out. */
  on?: InputMaybe<Scalars['Date']['input']>;
  /** How they were reached. */
  via?: InputMaybe<ContactWay>;
  /** Where it is from; the municipality's own word when left out. */
  source?: InputMaybe<SourceInput>;
  /** The day it was so; today when left out. */
  observedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Who may see it; its municipality only when left out. Not for a decline. */
  lane?: InputMaybe<Lane>;
};

/** A decision why a norm is not followed. */
export type GapExplainInput = {
  /** The municipality, by its code. */
  municipality: Scalars['String']['input'];
  /** The norm, by its id. */
  recommendation: Scalars['ID']['input'];
  /** Who decided; a district council counts as OTHER. */
  decidedBy: DecidedBy;
  /** Why, as decided; at most 2000 characters, no names of persons. */
  reason: Scalars['String']['input'];
  /** The day it was decided; today when left out. */
  decidedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The last day it holds; unknown when left out. */
  until?: InputMaybe<Scalars['Date']['input']>;
  /** It holds until further notice. */
  openEnded?: InputMaybe<Scalars['Boolean']['input']>;
  /** Where it is from; the municipality's own word when left out. */
  source?: InputMaybe<SourceInput>;
  /** The day it was so; today when left out. */
  observedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Who may see it; everybody who may read when left out. */
  lane?: InputMaybe<Lane>;
};

/** The end of an explanation. */
export type ExplanationEndInput = {
  /** Its last day; today when left out. */
  on?: InputMaybe<Scalars['Date']['input']>;
  /** Where it is from; the municipality's own word when left out. */
  source?: InputMaybe<SourceInput>;
  /** The day it was so; today when left out. */
  observedOn?: InputMaybe<Scalars['Date']['input']>;
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

/** A span of days, both ends included. */
export type Period = {
  __typename?: 'Period';
  /** The first day; null when the source does not say. */
  from: Maybe<Scalars['Date']['output']>;
  /** How exactly the source gives the start: `from` is the first day of that month or year. */
  fromPrecision: Precision;
  /** The last day; null when there is none or it is unknown (`untilKind` tells which). */
  until: Maybe<Scalars['Date']['output']>;
  /** How exactly the source gives the end: `until` is the last day of that month or year. */
  untilPrecision: Precision;
  /** What is known of the end. */
  untilKind: UntilKind;
};

/** How exactly a source gives a day. */
export type Precision =
  /** The day. */
  | 'DAY'
  /** Only the month. */
  | 'MONTH'
  /** Only the year. */
  | 'YEAR';

/** What is known of an end. */
export type UntilKind =
  /** It ends on a day. */
  | 'DAY'
  /** Until further notice, says the source. */
  | 'OPEN_ENDED'
  /** The source does not say. */
  | 'UNKNOWN';

/** Where a fact comes from. */
export type Source = {
  __typename?: 'Source';
  /** What sort of source. */
  kind: SourceKind;
  /** The page's or document's title. */
  title: Scalars['String']['output'];
  /** Its address; null when it has none. */
  url: Maybe<Scalars['String']['output']>;
  /** Who published it; null when not on record. */
  publisher: Maybe<Scalars['String']['output']>;
};

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

/** As of a day, a register was complete: what is not in it is not there. */
export type Inventory = {
  __typename?: 'Inventory';
  /** Whose register. */
  territory: Territory;
  /** What the register is of. */
  scope: InventoryScope;
  /** The kinds it covers; all kinds of the scope when empty. */
  kinds: Array<Scalars['String']['output']>;
  /** The forum, for FORUM_SEATS; else null. */
  forum: Maybe<Forum>;
  /** Who says that it is complete. */
  basis: InventoryBasis;
  /** The day it was complete; null when the source is undated, and then it settles nothing. */
  day: Maybe<Scalars['Date']['output']>;
  /** The record behind it. */
  fact: Fact;
};

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

/** A forum where organisations meet: a council, an SSPF group, a network. An actor in its own right. */
export type Forum = Node & Actor & {
  __typename?: 'Forum';
  /** Lists of its members that somebody has said are complete, the newest first. */
  inventories: Array<Inventory>;
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** What sort of organisation or forum it is. */
  kind: ActorKind;
  /** The word for its kind. */
  label: Scalars['String']['output'];
  /** What it is called now, in Swedish. */
  name: Scalars['String']['output'];
  /** What it has been called, the newest first. */
  names: Array<NameUsed>;
  /** True when it is invented for demonstration. */
  invented: Scalars['Boolean']['output'];
  /** Where it works itself; what it is part of may reach further. */
  reach: Array<Reach>;
  /** Its seats in forums. */
  seats: Array<Seat>;
  /** The agreements and channels it is a party to. */
  parties: Array<Party>;
  /** What it is a part of, one step up. */
  partOf: Array<Part>;
  /** What is a part of it, one step down; the first 200 by name. */
  parts: Array<Part>;
  /** What followed on it: renamed, merged or split. */
  successors: Array<Succession>;
  /** What it followed on. */
  predecessors: Array<Succession>;
  /** What it is on the day; null when nothing is in force then. */
  description: Maybe<ForumDescription>;
  /** Everything that has been said of what it is, the newest first. */
  descriptions: Array<ForumDescription>;
  /** Who sits in it, the chair first. Also seats whose `basis` is DEFINITION, which only follow from what the form is, or PLANNED: only NAMED ones establish that somebody sits there. */
  members: Array<Seat>;
  /** Its meetings on record, the latest first; at most 50. */
  meetings: Array<Meeting>;
  /** How far it has come together with others, as far as the reader may see; the first 200 by name. */
  ties: Array<Tie>;
};


/** A forum where organisations meet: a council, an SSPF group, a network. An actor in its own right. */
export type ForumLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/** A forum where organisations meet: a council, an SSPF group, a network. An actor in its own right. */
export type ForumReachArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  history?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A forum where organisations meet: a council, an SSPF group, a network. An actor in its own right. */
export type ForumSeatsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  history?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A forum where organisations meet: a council, an SSPF group, a network. An actor in its own right. */
export type ForumPartiesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  history?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A forum where organisations meet: a council, an SSPF group, a network. An actor in its own right. */
export type ForumPartOfArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  history?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A forum where organisations meet: a council, an SSPF group, a network. An actor in its own right. */
export type ForumPartsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  history?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A forum where organisations meet: a council, an SSPF group, a network. An actor in its own right. */
export type ForumDescriptionArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** A forum where organisations meet: a council, an SSPF group, a network. An actor in its own right. */
export type ForumMembersArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  history?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A forum where organisations meet: a council, an SSPF group, a network. An actor in its own right. */
export type ForumTiesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  history?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What is to be different about a fact. */
export type FactCorrectInput = {
  /** What something is called; for names. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** As what the actor sits; for seats. */
  role?: InputMaybe<SeatRole>;
  /** At what level the actor is represented; for seats. */
  level?: InputMaybe<SeatLevel>;
  /** Whether it concerns all of the territory; for where something works or applies. */
  extent?: InputMaybe<Extent>;
  /** The area's name, when it concerns a part. */
  area?: InputMaybe<Scalars['String']['input']>;
  /** Its first day. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Its last day: so ends what has no act of its own that ends it. */
  until?: InputMaybe<Scalars['Date']['input']>;
  /** It goes on until further notice. */
  openEnded?: InputMaybe<Scalars['Boolean']['input']>;
  /** Where the correction is from; the old source when left out. */
  source?: InputMaybe<SourceInput>;
  /** The day the source says it; the old day when left out. */
  observedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** Why a fact is taken back. */
export type FactRetractInput = {
  /** In one sentence; kept in the audit. No names of persons. */
  reason: Scalars['String']['input'];
};

/** Why an act is undone. */
export type ActUndoInput = {
  /** In one sentence; kept in the audit. No names of persons. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** A gap, established or indicated, with its history: a norm and a territory. */
export type Flag = Node & {
  __typename?: 'Flag';
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** Where. */
  territory: Territory;
  /** Which norm. */
  recommendation: Recommendation;
  /** How sure it is; null when the flag is closed. */
  certainty: Maybe<Certainty>;
  /** How much it weighs. */
  severity: Severity;
  /** What sort of gap it is; null when it is closed. */
  reason: Maybe<Reason>;
  /** How the territory stands against the norm now; null when the flag is closed. */
  state: Maybe<State>;
  /** It is open now. */
  open: Scalars['Boolean']['output'];
  /** The day it was last opened; for others than its municipality, the day they could first see it. */
  openedOn: Scalars['Date']['output'];
  /** The result behind it; null when the norm is not held against the territory. */
  result: Maybe<Result>;
  /** Its history, the latest first. Empty for others where a municipality keeps facts to itself. */
  episodes: Array<Episode>;
  /** What could close it, ranked; empty when it is closed. */
  suggestions: Array<Suggestion>;
};


/** A gap, established or indicated, with its history: a norm and a territory. */
export type FlagResultArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** A gap, established or indicated, with its history: a norm and a territory. */
export type FlagSuggestionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A span of time a flag was open. */
export type Episode = {
  __typename?: 'Episode';
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** The day it opened. */
  opened: Scalars['Date']['output'];
  /** The day it closed; null while it is open. */
  closed: Maybe<Scalars['Date']['output']>;
  /** Why it closed; null while it is open. */
  cause: Maybe<EpisodeCause>;
  /** The version of the norm it was held against. */
  version: Scalars['String']['output'];
  /** How sure it was when it opened. */
  certainty: Certainty;
  /** The day an indicated gap became an established one; null when it never did. */
  establishedOn: Maybe<Scalars['Date']['output']>;
};

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

/** Which flags are asked for; every condition given must hold. */
export type FlagFilter = {
  /** In this municipality. Four digits. */
  municipality?: InputMaybe<Scalars['String']['input']>;
  /** In this county or a municipality in it. Two digits. */
  county?: InputMaybe<Scalars['String']['input']>;
  /** For any of these norms. */
  recommendations?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** For norms of this pack. */
  pack?: InputMaybe<Scalars['ID']['input']>;
  /** For norms about any of these kinds of partner. */
  actorKinds?: InputMaybe<Array<ActorKind>>;
  /** So sure. */
  certainty?: InputMaybe<Certainty>;
  /** Of any of these severities. */
  severities?: InputMaybe<Array<Severity>>;
  /** Of any of these sorts. */
  reasons?: InputMaybe<Array<Reason>>;
  /** Open now, or closed; open when left out. */
  open?: InputMaybe<Scalars['Boolean']['input']>;
  /** Open on this day, as was said then, by the history of flags; `open` is then not looked at, `certainty` is that of the day, and `reasons` cannot be asked for. Flags of municipalities that keep facts to themselves are left out for others, since their history would tell. What is a gap on another day by what is known now, `coverage` and `assessment` say. */
  openOn?: InputMaybe<Scalars['Date']['input']>;
};

/** How flags are ordered. */
export type FlagOrder =
  /** The heaviest first, then by territory and norm. */
  | 'SEVERITY'
  /** By territory, then by norm. */
  | 'TERRITORY'
  /** The latest opened first. */
  | 'OPENED';

/** A page of flags. */
export type FlagConnection = {
  __typename?: 'FlagConnection';
  /** The flags with their cursors. */
  edges: Array<FlagEdge>;
  /** The flags alone. */
  nodes: Array<Flag>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** A flag in a page. */
export type FlagEdge = {
  __typename?: 'FlagEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The flag. */
  node: Flag;
};

/** A norm that is met today and will not be, if nothing is done. */
export type Forecast = {
  __typename?: 'Forecast';
  /** The norm. */
  recommendation: Recommendation;
  /** The first day it would not be met. */
  lapsesOn: Scalars['Date']['output'];
  /** How many days from today that is. */
  days: Scalars['Int']['output'];
  /** How it would stand on that day. */
  becomes: State;
  /** When it lapses and what becomes of it, in one sentence. */
  says: Scalars['String']['output'];
  /** What would keep it met; empty when the norm itself ends, or nothing on record tells. */
  keeps: Array<ReadyAct>;
};


/** A norm that is met today and will not be, if nothing is done. */
export type ForecastSaysArgs = {
  lang?: InputMaybe<Lang>;
};

/** A forum to put on record. */
export type ForumAddInput = {
  /** The municipality it works in, by its code. */
  municipality: Scalars['String']['input'];
  /** Other municipalities it works in, by their codes. */
  alsoIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What sort of forum: CRIME_PREVENTION_COUNCIL, SSPF, SIG, EST, CIVIL_COUNCIL, INTERFAITH_COUNCIL, KNOWLEDGE_HOUSE, COORDINATOR_NETWORK, REFERENCE_GROUP or EXPERT_NETWORK; kinds of organisations are refused. */
  kind: ActorKind;
  /** What it is called, in Swedish; at most 300 characters. */
  name: Scalars['String']['input'];
  /** STRATEGIC for a council in the meaning of 10 § of lag (2023:196). */
  level?: InputMaybe<ForumLevel>;
  /** Who leads it. */
  leadership?: InputMaybe<Leadership>;
  /** It has a stated mission. */
  mission?: InputMaybe<Scalars['Boolean']['input']>;
  /** It has stated goals. */
  goals?: InputMaybe<Scalars['Boolean']['input']>;
  /** Its topics go beyond violent extremism. */
  beyondExtremism?: InputMaybe<Scalars['Boolean']['input']>;
  /** Its topics include violent extremism. */
  coversExtremism?: InputMaybe<Scalars['Boolean']['input']>;
  /** The list of its members is public. */
  published?: InputMaybe<Scalars['Boolean']['input']>;
  /** How often it meets in a year. */
  meetingsPerYear?: InputMaybe<Scalars['Int']['input']>;
  /** OPERATING, also when left out, or PLANNED, which counts for nothing yet. */
  status?: InputMaybe<Status>;
  /** Its first day; unknown when left out. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Its last day; unknown when left out. */
  until?: InputMaybe<Scalars['Date']['input']>;
  /** It goes on until further notice. */
  openEnded?: InputMaybe<Scalars['Boolean']['input']>;
  /** Where it is from; the municipality's own word when left out. */
  source?: InputMaybe<SourceInput>;
  /** The day it was so; today when left out. */
  observedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Who may see it; everybody who may read when left out. */
  lane?: InputMaybe<Lane>;
};

/** What is to be said of a forum. */
export type ForumDescribeInput = {
  /** The description as it was read, by its fact's id: a conflict when it is another by now. When left out, whatever is said now is changed. */
  fact?: InputMaybe<Scalars['ID']['input']>;
  /** STRATEGIC for a council in the meaning of 10 § of lag (2023:196). */
  level?: InputMaybe<ForumLevel>;
  /** Who leads it. */
  leadership?: InputMaybe<Leadership>;
  /** It has a stated mission. */
  mission?: InputMaybe<Scalars['Boolean']['input']>;
  /** It has stated goals. */
  goals?: InputMaybe<Scalars['Boolean']['input']>;
  /** Its topics go beyond violent extremism. */
  beyondExtremism?: InputMaybe<Scalars['Boolean']['input']>;
  /** Its topics include violent extremism. */
  coversExtremism?: InputMaybe<Scalars['Boolean']['input']>;
  /** The list of its members is public. */
  published?: InputMaybe<Scalars['Boolean']['input']>;
  /** How often it meets in a year. */
  meetingsPerYear?: InputMaybe<Scalars['Int']['input']>;
  /** OPERATING or PLANNED, which counts for nothing yet; as it was when left out. Its end is said with `forumEnd`. */
  status?: InputMaybe<Status>;
  /** Where it is from; the municipality's own word when left out. */
  source?: InputMaybe<SourceInput>;
  /** The day it was so; today when left out. */
  observedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** A seat in a forum. */
export type ForumJoinInput = {
  /** Who. */
  actor: Scalars['ID']['input'];
  /** As what; MEMBER when left out. */
  role?: InputMaybe<SeatRole>;
  /** By whom it is represented; not stated when left out. */
  level?: InputMaybe<SeatLevel>;
  /** Its first day; unknown when left out. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Its last day; unknown when left out. */
  until?: InputMaybe<Scalars['Date']['input']>;
  /** It goes on until further notice. */
  openEnded?: InputMaybe<Scalars['Boolean']['input']>;
  /** Where it is from; the municipality's own word when left out. */
  source?: InputMaybe<SourceInput>;
  /** The day it was so; today when left out. */
  observedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** The end of a seat. */
export type ForumLeaveInput = {
  /** Who. */
  actor: Scalars['ID']['input'];
  /** Its last day; today when left out. */
  on?: InputMaybe<Scalars['Date']['input']>;
  /** Where it is from; the municipality's own word when left out. */
  source?: InputMaybe<SourceInput>;
  /** The day it was so; today when left out. */
  observedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** Who is to lead a forum. */
export type ForumChairInput = {
  /** Who; it must have a seat already. */
  actor: Scalars['ID']['input'];
  /** From this day; today when left out. */
  on?: InputMaybe<Scalars['Date']['input']>;
  /** Where it is from; the municipality's own word when left out. */
  source?: InputMaybe<SourceInput>;
  /** The day it was so; today when left out. */
  observedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** One more municipality for a forum. */
export type ForumShareInput = {
  /** The municipality, by its code. */
  municipality: Scalars['String']['input'];
  /** Whether it works in all of it; WHOLE when left out. */
  extent?: InputMaybe<Extent>;
  /** The area's name, when it works in a part. */
  area?: InputMaybe<Scalars['String']['input']>;
  /** Its first day; unknown when left out. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Its last day; unknown when left out. */
  until?: InputMaybe<Scalars['Date']['input']>;
  /** It goes on until further notice. */
  openEnded?: InputMaybe<Scalars['Boolean']['input']>;
  /** Where it is from; the municipality's own word when left out. */
  source?: InputMaybe<SourceInput>;
  /** The day it was so; today when left out. */
  observedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** The municipality that shares a forum no more. */
export type ForumShareEndInput = {
  /** Which, by its code. */
  municipality: Scalars['String']['input'];
  /** Its last day there; today when left out. */
  on?: InputMaybe<Scalars['Date']['input']>;
  /** Where it is from; the municipality's own word when left out. */
  source?: InputMaybe<SourceInput>;
  /** The day it was so; today when left out. */
  observedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** The end of a forum. */
export type ForumEndInput = {
  /** Its last day; today when left out. */
  on?: InputMaybe<Scalars['Date']['input']>;
  /** Where it is from; the municipality's own word when left out. */
  source?: InputMaybe<SourceInput>;
  /** The day it was so; today when left out. */
  observedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** A meeting. */
export type MeetingRecordInput = {
  /** The day it was held; today at the latest, for a meeting that is only planned would count as held when its day comes. */
  on: Scalars['Date']['input'];
  /** The actors that were there; at most 200. */
  attendedBy: Array<Scalars['ID']['input']>;
  /** Where it is from; the municipality's own word when left out. */
  source?: InputMaybe<SourceInput>;
};

/** What a forum is, for a period. What is null was not stated, or its text was not read. */
export type ForumDescription = {
  __typename?: 'ForumDescription';
  /** Whether it is in operation. */
  status: Status;
  /** STRATEGIC for a council in the meaning of 10 § of lag (2023:196). */
  level: Maybe<ForumLevel>;
  /** Who leads it. */
  leadership: Maybe<Leadership>;
  /** It has a stated mission. */
  mission: Maybe<Scalars['Boolean']['output']>;
  /** It has stated goals. */
  goals: Maybe<Scalars['Boolean']['output']>;
  /** Its topics go beyond violent extremism. */
  beyondExtremism: Maybe<Scalars['Boolean']['output']>;
  /** Its topics include violent extremism. */
  coversExtremism: Maybe<Scalars['Boolean']['output']>;
  /** The list of its members is public. */
  published: Maybe<Scalars['Boolean']['output']>;
  /** How often it meets in a year. */
  meetingsPerYear: Maybe<Scalars['Int']['output']>;
  /** The record behind it, with the period. */
  fact: Fact;
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

/** An actor's seat in a forum. */
export type Seat = {
  __typename?: 'Seat';
  /** Who sits. */
  actor: Actor;
  /** Where. */
  forum: Forum;
  /** As what. */
  role: SeatRole;
  /** Whether the seat is held by leading or operative staff; null when not stated. */
  level: Maybe<SeatLevel>;
  /** How the seat is known. */
  basis: SeatBasis;
  /** The record behind it. */
  fact: Fact;
};

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

/** A day a forum met. */
export type Meeting = {
  __typename?: 'Meeting';
  /** Which forum. */
  forum: Forum;
  /** The day; null when the source does not say. */
  day: Maybe<Scalars['Date']['output']>;
  /** Who is on record as having been there. */
  attendedBy: Array<Actor>;
  /** The record behind it. */
  fact: Fact;
};

/** A page of forums. */
export type ForumConnection = {
  __typename?: 'ForumConnection';
  /** The forums with their cursors. */
  edges: Array<ForumEdge>;
  /** The forums alone. */
  nodes: Array<Forum>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** A forum in a page. */
export type ForumEdge = {
  __typename?: 'ForumEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The forum. */
  node: Forum;
};

/** A coordinating function to put on record. */
export type FunctionAppointInput = {
  /** The municipality it serves, by its code. */
  municipality: Scalars['String']['input'];
  /** Other municipalities that share it, by their codes. */
  alsoIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What sort of function. */
  kind: FunctionKind;
  /** What it is called, in Swedish; never a person's name. At most 300 characters. */
  name: Scalars['String']['input'];
  /** The body that holds it, such as an administration. */
  heldBy: Scalars['ID']['input'];
  /** It has a published contact point. */
  contactPoint?: InputMaybe<Scalars['Boolean']['input']>;
  /** It is the main one where there are several. */
  main?: InputMaybe<Scalars['Boolean']['input']>;
  /** It receives information from the police. */
  reception?: InputMaybe<Scalars['Boolean']['input']>;
  /** It coordinates the work against violent extremism too: of the crime-prevention function, that the two are combined. */
  coversExtremism?: InputMaybe<Scalars['Boolean']['input']>;
  /** The function's own mailbox; one that looks like a person's is warned of. */
  mailbox?: InputMaybe<Scalars['String']['input']>;
  /** Its first day; unknown when left out. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Its last day; unknown when left out. */
  until?: InputMaybe<Scalars['Date']['input']>;
  /** It goes on until further notice. */
  openEnded?: InputMaybe<Scalars['Boolean']['input']>;
  /** Where it is from; the municipality's own word when left out. */
  source?: InputMaybe<SourceInput>;
  /** The day it was so; today when left out. */
  observedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Who may see it; everybody who may read when left out. */
  lane?: InputMaybe<Lane>;
};

/** A body to hold a function. */
export type FunctionFillInput = {
  /** The body. */
  heldBy: Scalars['ID']['input'];
  /** Its first day; unknown when left out. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Its last day; unknown when left out. */
  until?: InputMaybe<Scalars['Date']['input']>;
  /** It goes on until further notice. */
  openEnded?: InputMaybe<Scalars['Boolean']['input']>;
  /** Where it is from; the municipality's own word when left out. */
  source?: InputMaybe<SourceInput>;
  /** The day it was so; today when left out. */
  observedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** The end of a holding. */
export type FunctionVacateInput = {
  /** The body; all that hold it when left out. */
  heldBy?: InputMaybe<Scalars['ID']['input']>;
  /** Its last day; today when left out. */
  on?: InputMaybe<Scalars['Date']['input']>;
  /** Where it is from; the municipality's own word when left out. */
  source?: InputMaybe<SourceInput>;
  /** The day it was so; today when left out. */
  observedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** What is to be said of a function. */
export type FunctionDescribeInput = {
  /** The description as it was read, by its fact's id: a conflict when it is another by now. When left out, whatever is said now is changed. */
  fact?: InputMaybe<Scalars['ID']['input']>;
  /** It has a published contact point. */
  contactPoint?: InputMaybe<Scalars['Boolean']['input']>;
  /** It is the main one where there are several. */
  main?: InputMaybe<Scalars['Boolean']['input']>;
  /** It receives information from the police. */
  reception?: InputMaybe<Scalars['Boolean']['input']>;
  /** It coordinates the work against violent extremism too: of the crime-prevention function, that the two are combined. */
  coversExtremism?: InputMaybe<Scalars['Boolean']['input']>;
  /** The function's own mailbox; one that looks like a person's is warned of. */
  mailbox?: InputMaybe<Scalars['String']['input']>;
  /** Where it is from; the municipality's own word when left out. */
  source?: InputMaybe<SourceInput>;
  /** The day it was so; today when left out. */
  observedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** One more municipality that shares it. */
export type FunctionShareInput = {
  /** The municipality, by its code. */
  municipality: Scalars['String']['input'];
  /** Whether it concerns all of it; WHOLE when left out. */
  extent?: InputMaybe<Extent>;
  /** The area's name, when it concerns a part. */
  area?: InputMaybe<Scalars['String']['input']>;
  /** Its first day; unknown when left out. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Its last day; unknown when left out. */
  until?: InputMaybe<Scalars['Date']['input']>;
  /** It goes on until further notice. */
  openEnded?: InputMaybe<Scalars['Boolean']['input']>;
  /** Where it is from; the municipality's own word when left out. */
  source?: InputMaybe<SourceInput>;
  /** The day it was so; today when left out. */
  observedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** The municipality that shares a function no more. */
export type FunctionShareEndInput = {
  /** Which, by its code. */
  municipality: Scalars['String']['input'];
  /** Its last day there; today when left out. */
  on?: InputMaybe<Scalars['Date']['input']>;
  /** Where it is from; the municipality's own word when left out. */
  source?: InputMaybe<SourceInput>;
  /** The day it was so; today when left out. */
  observedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** When it ended. */
export type FunctionEndInput = {
  /** Its last day; today when left out. */
  on?: InputMaybe<Scalars['Date']['input']>;
  /** Where it is from; the municipality's own word when left out. */
  source?: InputMaybe<SourceInput>;
  /** The day it was so; today when left out. */
  observedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** A coordinating function and its contact point; never its holder as a person. It may serve several municipalities. */
export type Function = Node & {
  __typename?: 'Function';
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** What sort it is. */
  kind: FunctionKind;
  /** The word for its kind. */
  label: Scalars['String']['output'];
  /** What it is called, in Swedish. */
  name: Scalars['String']['output'];
  /** True when it is invented for demonstration. */
  invented: Scalars['Boolean']['output'];
  /** What it is on the day; null when nothing is in force then. */
  description: Maybe<FunctionDescription>;
  /** Everything that has been said of what it is, the newest first. */
  descriptions: Array<FunctionDescription>;
  /** Where it applies. */
  covers: Array<Cover>;
  /** Which bodies hold it. */
  holdings: Array<Holding>;
};


/** A coordinating function and its contact point; never its holder as a person. It may serve several municipalities. */
export type FunctionLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/** A coordinating function and its contact point; never its holder as a person. It may serve several municipalities. */
export type FunctionDescriptionArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** A coordinating function and its contact point; never its holder as a person. It may serve several municipalities. */
export type FunctionCoversArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  history?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A coordinating function and its contact point; never its holder as a person. It may serve several municipalities. */
export type FunctionHoldingsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  history?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What sort of function it is. */
export type FunctionKind =
  /** Coordinator against violent extremism (samordnare mot våldsbejakande extremism). */
  | 'COORDINATOR_EXTREMISM'
  /** Crime-prevention coordinator (brottsförebyggande samordningsfunktion). */
  | 'COORDINATOR_CRIME_PREVENTION'
  /** National coordination (nationell samordning). */
  | 'NATIONAL_COORDINATION';

/** What a function is, for a period. What is null was not stated. */
export type FunctionDescription = {
  __typename?: 'FunctionDescription';
  /** Whether it is in force. */
  status: Status;
  /** It has a published contact point. */
  contactPoint: Maybe<Scalars['Boolean']['output']>;
  /** It is the main one where there are several. */
  main: Maybe<Scalars['Boolean']['output']>;
  /** It receives information from the police. */
  reception: Maybe<Scalars['Boolean']['output']>;
  /** It coordinates the work against violent extremism too: of the crime-prevention function, that the two are combined. */
  coversExtremism: Maybe<Scalars['Boolean']['output']>;
  /** The function's own mailbox. */
  mailbox: Maybe<Scalars['String']['output']>;
  /** The record behind it, with the period. */
  fact: Fact;
};

/** A body that holds a function. */
export type Holding = {
  __typename?: 'Holding';
  /** The body. */
  actor: Actor;
  /** The function. */
  function: Function;
  /** The record behind it. */
  fact: Fact;
};

/** The first inventory of a municipality: at most 15 questions, in the order of what their answers settle, to be answered in one sitting and resumed at any time. */
export type InventoryGuide = {
  __typename?: 'InventoryGuide';
  /** The questions: those answered within the last 30 days first, then those that are open. */
  questions: Array<GuideQuestion>;
  /** How many of them are answered. */
  answered: Scalars['Int']['output'];
  /** How many of them are open. */
  open: Scalars['Int']['output'];
  /** How many questions more there are once these are answered. */
  later: Scalars['Int']['output'];
  /** How many results of the municipality are unknown. */
  unknown: Scalars['Int']['output'];
  /** How many of the unknown the open questions settle, all answered. */
  settles: Scalars['Int']['output'];
};

/** A question of the guide: whether a list of the municipality's is whole. */
export type GuideQuestion = {
  __typename?: 'GuideQuestion';
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** Where it stands in the guide, from 1. */
  position: Scalars['Int']['output'];
  /** The question in words. */
  question: Scalars['String']['output'];
  /** Which list it is about. */
  scope: InventoryScope;
  /** The forum whose seats are asked for; null for other lists. */
  forum: Maybe<Forum>;
  /** Codes of the kinds that the list should hold; empty when that is all kinds, or the seats of a forum. */
  kinds: Array<Scalars['String']['output']>;
  /** The day it was answered; null while it is open. */
  answeredOn: Maybe<Scalars['Date']['output']>;
  /** The norms whose unknowns the answer turns into results, once the questions before it are answered. */
  settles: Array<Recommendation>;
  /** What something points to already, among all that hangs on it. */
  indications: Array<AskIndication>;
  /** What is on record of the list, from public pages and others, to confirm or correct. */
  onRecord: Array<GuideRecord>;
  /** The list is whole as it stands; null once that has been said. */
  confirm: Maybe<ReadyAct>;
  /** The answer was a mistake; null while the question is open. */
  takeBack: Maybe<ReadyAct>;
  /** Something is missing in the list: the act that adds it, to be completed. */
  add: ReadyAct;
};


/** A question of the guide: whether a list of the municipality's is whole. */
export type GuideQuestionQuestionArgs = {
  lang?: InputMaybe<Lang>;
};

/** Something on record that a question asks about. */
export type GuideRecord = {
  __typename?: 'GuideRecord';
  /** What is said, where it is from and the day of it. */
  fact: Fact;
  /** It is still so, in the municipality's own word as of today. */
  confirm: ReadyAct;
  /** It is over, or was never so: one act for each. */
  correct: Array<ReadyAct>;
};

/** Lists that are complete. */
export type InventoryConfirmInput = {
  /** The municipality, by its code. */
  municipality: Scalars['String']['input'];
  /** Which lists. */
  scopes: Array<InventoryScope>;
  /** For FORUM_SEATS the forum whose seats are all on record; every forum on record when left out. */
  forum?: InputMaybe<Scalars['ID']['input']>;
  /** The kinds that the list is complete for, when it is one list; all kinds when left out. */
  kinds?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Where it is from; the municipality's own word when left out. */
  source?: InputMaybe<SourceInput>;
  /** The day they were complete; today when left out. They are good for 24 months. */
  observedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** Lists that were confirmed by mistake. */
export type InventoryTakeBackInput = {
  /** The municipality, by its code. */
  municipality: Scalars['String']['input'];
  /** Which lists. */
  scopes: Array<InventoryScope>;
  /** For FORUM_SEATS the forum; every forum when left out. */
  forum?: InputMaybe<Scalars['ID']['input']>;
  /** The day they were said to be complete; today when left out. */
  observedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** A kind of actor, with what a picture needs: the word for it and a colour. */
export type ActorKindEntry = {
  __typename?: 'ActorKindEntry';
  /** The code. */
  kind: ActorKind;
  /** The word for it. */
  label: Scalars['String']['output'];
  /** An organisation or a forum. */
  type: NetworkNodeType;
  /** The sector when nothing is known of the owner; null for forums. */
  sector: Maybe<Sector>;
  /** A suggested colour, written #5b7bb8: that of its sector, or of forums. An organisation of another sector is better drawn in that one's. */
  colour: Scalars['String']['output'];
};


/** A kind of actor, with what a picture needs: the word for it and a colour. */
export type ActorKindEntryLabelArgs = {
  lang?: InputMaybe<Lang>;
};

/** What is told as it happens, by server-sent events. Each event has an id; a client that was away says the last one it saw and gets what it missed, for up to 30 days. */
export type Subscription = {
  __typename?: 'Subscription';
  /** What acts, and the turn of the day, do to flags, as far as the reader may see; told when it has been written. */
  flagsChanged: FlagsChanged;
  /** Agreements whose last day comes near, as far as the reader may see: told once when it is so many days away, and whenever an act moves it. */
  agreementsEnding: AgreementsEnding;
};


/** What is told as it happens, by server-sent events. Each event has an id; a client that was away says the last one it saw and gets what it missed, for up to 30 days. */
export type SubscriptionFlagsChangedArgs = {
  filter?: InputMaybe<FlagsChangedFilter>;
  after?: InputMaybe<Scalars['ID']['input']>;
};


/** What is told as it happens, by server-sent events. Each event has an id; a client that was away says the last one it saw and gets what it missed, for up to 30 days. */
export type SubscriptionAgreementsEndingArgs = {
  filter?: InputMaybe<AgreementsEndingFilter>;
  withinDays?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['ID']['input']>;
};

/** Which agreements are followed; every condition given must hold. */
export type AgreementsEndingFilter = {
  /** Of any of these kinds. */
  kinds?: InputMaybe<Array<AgreementKind>>;
  /** Of this municipality: it, a part of it or its joint authority is a party. Four digits. */
  municipality?: InputMaybe<Scalars['String']['input']>;
  /** Of a municipality in this county. Two digits. */
  county?: InputMaybe<Scalars['String']['input']>;
};

/** What the turn of a day, or an act, brings agreements' last days to. */
export type AgreementsEnding = {
  __typename?: 'AgreementsEnding';
  /** The event's id, to go on from. */
  id: Scalars['ID']['output'];
  /** When it was written. */
  at: Scalars['DateTime']['output'];
  /** Those that now end within the days and did not before, or not on that day. */
  ending: Array<AgreementEnding>;
  /** Those that no longer do: renewed, corrected, or taken back. */
  noLonger: Array<AgreementEnding>;
};

/** An agreement and the last day that was told of. */
export type AgreementEnding = {
  __typename?: 'AgreementEnding';
  /** The agreement; null when it has been taken back. */
  agreement: Maybe<Agreement>;
  /** Its last day; of one that no longer ends so soon, the day it would have been. */
  lastDay: Maybe<Scalars['Date']['output']>;
  /** How many days away that was on the day of the event; below 0 when the agreement had ended. */
  days: Maybe<Scalars['Int']['output']>;
};

/** Which flags are followed; every condition given must hold. */
export type FlagsChangedFilter = {
  /** In this municipality. Four digits. */
  municipality?: InputMaybe<Scalars['String']['input']>;
  /** In this county or a municipality in it. Two digits. */
  county?: InputMaybe<Scalars['String']['input']>;
  /** For any of these norms. */
  recommendations?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Of any of these severities. */
  severities?: InputMaybe<Array<Severity>>;
  /** So sure. */
  certainty?: InputMaybe<Certainty>;
};

/** What one act did to flags. */
export type FlagsChanged = {
  __typename?: 'FlagsChanged';
  /** The event's id, to go on from. */
  id: Scalars['ID']['output'];
  /** When it was written. */
  at: Scalars['DateTime']['output'];
  /** Flags that were not open before and are now. */
  opened: Array<FlagChange>;
  /** Flags that are surer, or less sure, than before. */
  changed: Array<FlagChange>;
  /** Flags that were open before and are not now. */
  closed: Array<FlagChange>;
};

/** What a municipality's network itself tells: the organisations at its forums and agreements that are in operation on the day. The municipality itself is left out, so that what remains without it shows; its schools and social services are not. Nobody's other tables are followed. */
export type NetworkMeasures = {
  __typename?: 'NetworkMeasures';
  /** The day. */
  asOf: Scalars['Date']['output'];
  /** All of it in sentences, what they rest on first; each count beside what it is out of. */
  sentences: Array<Scalars['String']['output']>;
  /** What the measures rest on. */
  evidence: TieEvidence;
  /** Pairs of sectors that meet at one forum or agreement and nowhere else. */
  onlyCommonGrounds: Array<CommonGround>;
  /** Actors of kinds that some norm recommends, each tied to the network by one seat or agreement only; collective names are left out. */
  singleTies: Array<SingleTie>;
  /** Actors, forums and agreements without which others would lose one another; the worst loss first. What concerns a named faith community is shown to its municipality only. */
  cutPoints: Array<CutPoint>;
  /** How far each sector reaches; every sector is listed. */
  reach: Array<SectorReach>;
  /** Paper against living network: seats and agreements against meetings attended. */
  living: LivingNetwork;
  /** Figures for analysts. */
  figures: NetworkFigures;
  /** What has changed since the day of `comparedWith`; null when no day is given. */
  change: Maybe<NetworkChange>;
};


/** What a municipality's network itself tells: the organisations at its forums and agreements that are in operation on the day. The municipality itself is left out, so that what remains without it shows; its schools and social services are not. Nobody's other tables are followed. */
export type NetworkMeasuresSentencesArgs = {
  lang?: InputMaybe<Lang>;
};

/** What a network's measures rest on. */
export type TieEvidence = {
  __typename?: 'TieEvidence';
  /** Ties between an actor and a forum or agreement, each pair once. */
  ties: Scalars['Int']['output'];
  /** Ties whose every source is undated. */
  undated: Scalars['Int']['output'];
  /** The day of the oldest tie's newest evidence; null when none is dated. */
  oldest: Maybe<Scalars['Date']['output']>;
  /** The day of the newest evidence; null when none is dated. */
  newest: Maybe<Scalars['Date']['output']>;
  /** Organisations at the tables. */
  actors: Scalars['Int']['output'];
  /** Forums in operation. */
  forums: Scalars['Int']['output'];
  /** Of those, how many have a list of who sits there that is at most 24 months old. */
  forumsListed: Scalars['Int']['output'];
  /** Agreements in operation. */
  agreements: Scalars['Int']['output'];
  /** The network was too large to be gathered whole. */
  truncated: Scalars['Boolean']['output'];
};

/** Where two sectors meet, and nowhere else. */
export type CommonGround = {
  __typename?: 'CommonGround';
  /** The two sectors. */
  sectors: Array<Sector>;
  /** The forum or agreement. */
  table: Node;
  /** At how many forums and agreements either of the two takes part. */
  among: Scalars['Int']['output'];
};

/** An actor that takes part in one way only. */
export type SingleTie = {
  __typename?: 'SingleTie';
  /** The actor. */
  actor: Actor;
  /** The forum or agreement that it hangs on. */
  table: Node;
};

/** Somebody, or some table, without which others would lose one another. */
export type CutPoint = {
  __typename?: 'CutPoint';
  /** The actor, forum or agreement. */
  thing: Node;
  /** Actors that would have no way left to most of those they have one to now. */
  lost: Array<Actor>;
  /** How many actors it ties together, itself apart. */
  among: Scalars['Int']['output'];
};

/** How far a sector reaches in a network. */
export type SectorReach = {
  __typename?: 'SectorReach';
  /** The sector. */
  sector: Sector;
  /** The word for it. */
  label: Scalars['String']['output'];
  /** Its actors in the network. */
  actors: Scalars['Int']['output'];
  /** Forums and agreements where at least one of them takes part. */
  tables: Scalars['Int']['output'];
  /** Of so many. */
  ofTables: Scalars['Int']['output'];
  /** The other sectors that it meets. */
  meets: Array<Sector>;
  /** The actors of other sectors that it meets. */
  meetsActors: Scalars['Int']['output'];
  /** Of so many. */
  ofActors: Scalars['Int']['output'];
};


/** How far a sector reaches in a network. */
export type SectorReachLabelArgs = {
  lang?: InputMaybe<Lang>;
};

/** Seats and agreements against meetings attended. A part's presence counts as its whole's. A forum whose meetings, or whose attendance, are not on record says nothing of its seats. */
export type LivingNetwork = {
  __typename?: 'LivingNetwork';
  /** Meetings after this day are looked at: twelve months back, a limit of ours. */
  since: Scalars['Date']['output'];
  /** Forums in operation. */
  forums: Scalars['Int']['output'];
  /** Of those, forums with a meeting whose attendance is on record. */
  forumsMet: Scalars['Int']['output'];
  /** Seats in the forums. */
  seats: Scalars['Int']['output'];
  /** Of those, seats of which something is known: their forum met while they were held. */
  known: Scalars['Int']['output'];
  /** Of those, seats whose holder was present at least once. */
  used: Scalars['Int']['output'];
  /** The known seats that were never used; those of a named faith community are shown to its municipality only. */
  unused: Array<SeatUse>;
  /** Who was present without a seat; a named faith community is shown to its municipality only. */
  unseated: Array<SeatUse>;
  /** Actors that are party to an agreement. */
  parties: Scalars['Int']['output'];
  /** Of those, actors that were present at some forum's meeting. */
  partiesMet: Scalars['Int']['output'];
};

/** An actor and a forum's meetings. */
export type SeatUse = {
  __typename?: 'SeatUse';
  /** The actor. */
  actor: Actor;
  /** The forum. */
  forum: Node;
  /** Meetings with attendance on record while it held the seat; for somebody without a seat, those attended. */
  meetings: Scalars['Int']['output'];
};

/** Figures of a network, for analysts. Unless said otherwise they are of the graph of actors, forums and agreements. */
export type NetworkFigures = {
  __typename?: 'NetworkFigures';
  /** Ties on record of all there could be between organisations and tables; null when there are none of either. */
  density: Maybe<Scalars['Float']['output']>;
  /** Pairs of organisations that share a table, of all pairs; null under two organisations. */
  meetingDensity: Maybe<Scalars['Float']['output']>;
  /** Freeman's centralisation by degree of who shares a table with whom, 0 to 1; null under three organisations. */
  centralisation: Maybe<Scalars['Float']['output']>;
  /** How many parts have no way to one another. */
  parts: Scalars['Int']['output'];
  /** How many communities (Louvain); the same network always falls into the same ones. */
  communities: Scalars['Int']['output'];
  /** How well the communities part it; null without any tie. */
  modularity: Maybe<Scalars['Float']['output']>;
  /** Ties that are the only way between those on either side; those of a named faith community are shown to its municipality only. */
  bridges: Array<NetworkBridge>;
  /** Every member. */
  members: Array<NetworkMember>;
};

/** A tie that nothing else stands in for. */
export type NetworkBridge = {
  __typename?: 'NetworkBridge';
  /** The actor. */
  actor: Actor;
  /** The forum or agreement. */
  table: Node;
};

/** A member of a network and its figures. */
export type NetworkMember = {
  __typename?: 'NetworkMember';
  /** The actor, forum or agreement. */
  thing: Node;
  /** Its ties. */
  ties: Scalars['Int']['output'];
  /** The share of the pairs of others whose shortest ways pass it, 0 to 1; null for a named faith community to others than its municipality. */
  betweenness: Maybe<Scalars['Float']['output']>;
  /** Its community, a number that means something within this answer only. */
  community: Scalars['Int']['output'];
};

/** What has changed in a network between two days, by what is known of both; or what acts that were tried would change in it. */
export type NetworkChange = {
  __typename?: 'NetworkChange';
  /** The same measures on the earlier day, or before the acts. */
  before: NetworkMeasures;
  /** Organisations that have come in. */
  arrived: Array<Actor>;
  /** Organisations that have left. */
  left: Array<Actor>;
  /** Forums and agreements that have begun. */
  tablesOpened: Array<Node>;
  /** Forums and agreements that have ended. */
  tablesClosed: Array<Node>;
  /** Ties that were not there then. */
  tiesGained: Scalars['Int']['output'];
  /** Ties that are no longer there. */
  tiesLost: Scalars['Int']['output'];
  /** The same in sentences. */
  says: Array<Scalars['String']['output']>;
  /** Those of the network's `sentences` that were not so before. */
  saidNew: Array<Scalars['String']['output']>;
  /** Those that were so before and are no longer. */
  saidNoLonger: Array<Scalars['String']['output']>;
};


/** What has changed in a network between two days, by what is known of both; or what acts that were tried would change in it. */
export type NetworkChangeSaysArgs = {
  lang?: InputMaybe<Lang>;
};


/** What has changed in a network between two days, by what is known of both; or what acts that were tried would change in it. */
export type NetworkChangeSaidNewArgs = {
  lang?: InputMaybe<Lang>;
};


/** What has changed in a network between two days, by what is known of both; or what acts that were tried would change in it. */
export type NetworkChangeSaidNoLongerArgs = {
  lang?: InputMaybe<Lang>;
};

/** How a municipality's network would measure, were the acts done that were tried. */
export type NetworkTrial = {
  __typename?: 'NetworkTrial';
  /** The municipality. */
  municipality: Municipality;
  /** Its network as it would be today; `change` is from how it is. Of a thing that was only tried the name and the kind can be asked for, and what else is on record of it is nothing. */
  measures: NetworkMeasures;
};

/** Who collaborates with whom, as a graph to draw: actors, the forums and agreements in operation that join them, and the recommended partners that are not there. */
export type Network = {
  __typename?: 'Network';
  /** The nodes: what was asked about first, then step by step from it, and last the recommended partners that are not there, which `limit` does not count. */
  nodes: Array<NetworkNode>;
  /** The edges between them. */
  edges: Array<NetworkEdge>;
  /** True when `limit` cut something off. */
  truncated: Scalars['Boolean']['output'];
  /** True when something in it is invented for demonstration. */
  invented: Scalars['Boolean']['output'];
};

/** Something in a network. */
export type NetworkNode = {
  __typename?: 'NetworkNode';
  /** The thing's id; for a recommended partner that is not there, an id that is stable within the network. */
  id: Scalars['ID']['output'];
  /** What it is called; for a recommended partner that is not there, the word for its kind. */
  label: Scalars['String']['output'];
  /** What sort of node. */
  type: NetworkNodeType;
  /** The kind of actor, agreement or territory: POLICE, SSPF, IOP, MUNICIPALITY. */
  kind: Scalars['String']['output'];
  /** The word for its kind. */
  kindLabel: Scalars['String']['output'];
  /** A colour to draw it in, as #rrggbb: that of the organisation's own sector, which may be another than its kind suggests; else that of its type. */
  colour: Scalars['String']['output'];
  /** A collective name such as "associations in the municipality": it stands for its sector, not for one organisation. */
  placeholder: Scalars['Boolean']['output'];
  /** The organisation's sector; null for other nodes. */
  sector: Maybe<Sector>;
  /** Whether it is there. */
  presence: Presence;
  /** How many steps from what was asked about; an actor and the table it sits at are one step apart. */
  distance: Scalars['Int']['output'];
  /** It works in the whole county or country: it is shown, but never followed further. */
  wide: Scalars['Boolean']['output'];
  /** The thing itself; null for a recommended partner that is not there. */
  thing: Maybe<Node>;
  /** What recommends it: for a partner that is not there, the norms that want it; for one that is there, within two steps of a territory, the norms about its kind that the territory does not meet or of which that is not known. Empty when there are none, around anything but a territory, and for a named faith community unless the reader is its municipality's. */
  wanted: Array<Wanted>;
};


/** Something in a network. */
export type NetworkNodeLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/** Something in a network. */
export type NetworkNodeKindLabelArgs = {
  lang?: InputMaybe<Lang>;
};

/** What recommends a partner, and how far the territory is from it. */
export type Wanted = {
  __typename?: 'Wanted';
  /** The norm. */
  recommendation: Recommendation;
  /** How the territory stands against it. */
  state: State;
  /** Which way an UNKNOWN points; null when it points nowhere. */
  towards: Maybe<Towards>;
  /** The forums in the network where a seat would count, by id: also those where the partner sits already. Empty when a seat in any would count, or no such forum is there. */
  tables: Array<Scalars['ID']['output']>;
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

/** Something that joins two nodes. */
export type NetworkEdge = {
  __typename?: 'NetworkEdge';
  /** The id of the fact behind it: the seat, the party, where the forum works; of an agreement that counts in a territory where it applies, else what it is. */
  id: Scalars['ID']['output'];
  /** That fact: how it ends, how exactly its days are known, its sources, and whether it can be relied on; null only if the reader may not see it. */
  fact: Maybe<Fact>;
  /** The node it goes from, by id: the actor; for SERVES the forum or agreement. */
  source: Scalars['ID']['output'];
  /** The node it goes to, by id: the forum, agreement or territory. */
  target: Scalars['ID']['output'];
  /** What joins them. */
  kind: NetworkEdgeKind;
  /** The first day; null when not on record. */
  from: Maybe<Scalars['Date']['output']>;
  /** The last day; null when there is none or it is unknown. */
  until: Maybe<Scalars['Date']['output']>;
  /** At what level the actor is represented; null when not stated, and for other edges than seats. */
  level: Maybe<SeatLevel>;
  /** As what the actor sits; null for other edges than seats. */
  role: Maybe<SeatRole>;
  /** How the seat is known; null for other edges than seats. */
  basis: Maybe<SeatBasis>;
  /** The day the source says or shows it; null when the source is undated. */
  observedOn: Maybe<Scalars['Date']['output']>;
};

/** What joins two nodes. */
export type NetworkEdgeKind =
  /** A seat in a forum. */
  | 'SEAT'
  /** A party to an agreement. */
  | 'PARTY'
  /** A forum works in a territory, or an agreement counts there. */
  | 'SERVES';

/** An organisation: an authority, a municipality or a part of one, a region, a company, an association, a faith community. */
export type Organisation = Node & Actor & {
  __typename?: 'Organisation';
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** What sort of organisation or forum it is. */
  kind: ActorKind;
  /** The word for its kind. */
  label: Scalars['String']['output'];
  /** What it is called now, in Swedish. */
  name: Scalars['String']['output'];
  /** What it has been called, the newest first. */
  names: Array<NameUsed>;
  /** True when it is invented for demonstration. */
  invented: Scalars['Boolean']['output'];
  /** Where it works itself; what it is part of may reach further. */
  reach: Array<Reach>;
  /** Its seats in forums. */
  seats: Array<Seat>;
  /** The agreements and channels it is a party to. */
  parties: Array<Party>;
  /** What it is a part of, one step up. */
  partOf: Array<Part>;
  /** What is a part of it, one step down; the first 200 by name. */
  parts: Array<Part>;
  /** What followed on it: renamed, merged or split. */
  successors: Array<Succession>;
  /** What it followed on. */
  predecessors: Array<Succession>;
  /** A second kind, of what is two in one: Region Gotland is municipality and region. It counts as either; null for all others. */
  alsoKind: Maybe<ActorKind>;
  /** The sector of whoever owns it, whatever its kind; null when not on record. */
  sector: Maybe<Sector>;
  /** True for a collective name such as Föreningar i Kalix: it stands for its sector, not for an organisation. */
  placeholder: Scalars['Boolean']['output'];
  /** The organisation number; null when not on record. */
  organisationNumber: Maybe<Scalars['String']['output']>;
  /** The fact by which its sector, its number and whether it is a collective name were said last; null while they are what it was put on record as. */
  registration: Maybe<Fact>;
  /** The functions it holds. */
  holdings: Array<Holding>;
  /** The services it provides. */
  provisions: Array<Provision>;
  /** How far it has come together with others, as far as the reader may see; the first 200 by name. */
  ties: Array<Tie>;
  /** Grants and help it gives or gets, as far as the reader may see; the first 200 by name. */
  support: Array<Support>;
};


/** An organisation: an authority, a municipality or a part of one, a region, a company, an association, a faith community. */
export type OrganisationLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/** An organisation: an authority, a municipality or a part of one, a region, a company, an association, a faith community. */
export type OrganisationReachArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  history?: InputMaybe<Scalars['Boolean']['input']>;
};


/** An organisation: an authority, a municipality or a part of one, a region, a company, an association, a faith community. */
export type OrganisationSeatsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  history?: InputMaybe<Scalars['Boolean']['input']>;
};


/** An organisation: an authority, a municipality or a part of one, a region, a company, an association, a faith community. */
export type OrganisationPartiesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  history?: InputMaybe<Scalars['Boolean']['input']>;
};


/** An organisation: an authority, a municipality or a part of one, a region, a company, an association, a faith community. */
export type OrganisationPartOfArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  history?: InputMaybe<Scalars['Boolean']['input']>;
};


/** An organisation: an authority, a municipality or a part of one, a region, a company, an association, a faith community. */
export type OrganisationPartsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  history?: InputMaybe<Scalars['Boolean']['input']>;
};


/** An organisation: an authority, a municipality or a part of one, a region, a company, an association, a faith community. */
export type OrganisationHoldingsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  history?: InputMaybe<Scalars['Boolean']['input']>;
};


/** An organisation: an authority, a municipality or a part of one, a region, a company, an association, a faith community. */
export type OrganisationProvisionsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  history?: InputMaybe<Scalars['Boolean']['input']>;
};


/** An organisation: an authority, a municipality or a part of one, a region, a company, an association, a faith community. */
export type OrganisationTiesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  history?: InputMaybe<Scalars['Boolean']['input']>;
};


/** An organisation: an authority, a municipality or a part of one, a region, a company, an association, a faith community. */
export type OrganisationSupportArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  history?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A question to a partner whether what is on record of it is so: a link that it opens without an account. We send nothing; the municipality does. */
export type PartnerAsk = {
  __typename?: 'PartnerAsk';
  /** Opaque and stable; not the link. */
  id: Scalars['ID']['output'];
  /** Who asks. */
  municipality: Territory;
  /** What it is about; null when it is no longer on record. */
  fact: Maybe<Fact>;
  /** The partner's own function mailbox that the link is meant for; null when none was named, and to administrators, who do not work for the municipality. */
  mailbox: Maybe<Scalars['String']['output']>;
  /** Where the question stands. */
  state: PartnerAskState;
  /** When it was asked. */
  askedAt: Scalars['DateTime']['output'];
  /** When the link runs out: at the end of the thirtieth day after it was asked, in Sweden. */
  expiresAt: Scalars['DateTime']['output'];
  /** When it was answered; null before that, and to administrators. */
  answeredAt: Maybe<Scalars['DateTime']['output']>;
  /** What the partner would have corrected, in its own words; null unless it answered so, and to administrators. */
  words: Maybe<Scalars['String']['output']>;
};

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

/** What was done to a question, or what is to be mended. */
export type PartnerAskPayload = {
  __typename?: 'PartnerAskPayload';
  /** The question; null when the act was refused. */
  ask: Maybe<PartnerAsk>;
  /** The path of the link on this server, `/partner/…`: shown this once, and kept nowhere. Null unless it was just asked. */
  link: Maybe<Scalars['String']['output']>;
  /** What it was done in spite of, to look at. */
  warnings: Array<ActWarning>;
  /** What is to be mended; empty when it was done. */
  errors: Array<UserError>;
  /** True when the same was done before under the same key: what it made, as it is now, without the link, which is shown once. */
  replayed: Scalars['Boolean']['output'];
};

/** A question to a partner. */
export type PartnerAskInput = {
  /** The municipality that asks, by its code. */
  municipality: Scalars['String']['input'];
  /** The partner's function mailbox, to remember where the link was sent; not a person's. */
  mailbox?: InputMaybe<Scalars['String']['input']>;
};

/** A municipality beside those like it. There is no ranking, and nothing is said of fewer than five. */
export type Peers = {
  __typename?: 'Peers';
  /** The day. */
  asOf: Scalars['Date']['output'];
  /** In which ways the peers are like it. */
  by: Array<Likeness>;
  /** The peers, in the order of their names. */
  municipalities: Array<Municipality>;
  /** How many there are. */
  count: Scalars['Int']['output'];
  /** How the municipality itself stands against the norms compared. */
  own: CoverageSum;
  /** Of the peers of which anything is known, the share met among what is known; null when there are fewer than five. */
  metShare: Maybe<Quartiles>;
  /** Of all peers, the share known among what applies; null when there are fewer than five. */
  knownShare: Maybe<Quartiles>;
  /** Norm by norm. */
  recommendations: Array<PeerNorm>;
  /** What peers that meet a norm have and this municipality lacks, the greatest lift first. That two norms are met together does not say that one leads to the other. */
  lifts: Array<Lift>;
};


/** A municipality beside those like it. There is no ranking, and nothing is said of fewer than five. */
export type PeersLiftsArgs = {
  recommendation: Scalars['ID']['input'];
};

/** A way in which municipalities are like each other. */
export type Likeness =
  /** They are of the same group of the Swedish Association of Local Authorities and Regions (SKR). */
  | 'GROUP'
  /** They have half to double the inhabitants. */
  | 'POPULATION'
  /** They lie in the same county. */
  | 'COUNTY';

/** The middle of a number of shares, and how far they spread. */
export type Quartiles = {
  __typename?: 'Quartiles';
  /** Of how many peers. */
  peers: Scalars['Int']['output'];
  /** A quarter of them lies below. */
  lower: Scalars['Float']['output'];
  /** Half of them lies below. */
  median: Scalars['Float']['output'];
  /** A quarter of them lies above. */
  upper: Scalars['Float']['output'];
};

/** How the municipality and its peers stand against one norm. */
export type PeerNorm = {
  __typename?: 'PeerNorm';
  /** The norm. */
  recommendation: Recommendation;
  /** How the municipality itself stands. */
  own: CoverageLegend;
  /** How many peers are known. */
  knownPeers: Scalars['Int']['output'];
  /** How the peers stand; null when fewer than five are known. */
  peers: Maybe<CoverageSum>;
};

/** How much more often peers that meet one norm meet this one too. */
export type Lift = {
  __typename?: 'Lift';
  /** This norm, which the municipality lacks or is unknown in. */
  recommendation: Recommendation;
  /** Among the peers that meet the norm asked about. */
  meeting: LiftCount;
  /** Among all peers that are known in both norms. */
  all: LiftCount;
  /** The share among those meeting over the share among all; always above 1 here. */
  lift: Scalars['Float']['output'];
};

/** How many meet this norm, of how many known in both. */
export type LiftCount = {
  __typename?: 'LiftCount';
  /** The denominator. */
  known: Scalars['Int']['output'];
  /** How many meet it; at least five among those meeting. */
  met: Scalars['Int']['output'];
};

/** An act that ends, merges or re-chairs what several municipalities share: done when the others agree, or when 14 days have passed and nobody has stopped it. */
export type Proposal = {
  __typename?: 'Proposal';
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** The act's name. */
  act: Scalars['String']['output'];
  /** The act in words. */
  label: Scalars['String']['output'];
  /** The act's arguments. */
  arguments: Scalars['ActArguments']['output'];
  /** What it is about; null when it is not there any more. */
  thing: Maybe<Node>;
  /** Who proposed it, under a pseudonym. */
  by: Scalars['String']['output'];
  /** Everybody who shares it, the one that proposed it too. */
  asked: Array<Territory>;
  /** Those that agree. */
  confirmed: Array<Territory>;
  /** When it was proposed. */
  at: Scalars['DateTime']['output'];
  /** The day it is done if nobody has stopped it. */
  effectiveOn: Scalars['Date']['output'];
  /** How it stands. */
  state: ProposalState;
  /** Why it was stopped, in the words of whoever did, or could not be done; null otherwise. */
  reason: Maybe<Scalars['String']['output']>;
  /** The act in the audit, when it has been done. */
  done: Maybe<Scalars['ID']['output']>;
};


/** An act that ends, merges or re-chairs what several municipalities share: done when the others agree, or when 14 days have passed and nobody has stopped it. */
export type ProposalLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/** An act that ends, merges or re-chairs what several municipalities share: done when the others agree, or when 14 days have passed and nobody has stopped it. */
export type ProposalReasonArgs = {
  lang?: InputMaybe<Lang>;
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

/** Why a proposal is stopped. */
export type ProposalStopInput = {
  /** For the others to read. */
  reason: Scalars['String']['input'];
};

/** A set of norms from one issuer. */
export type RulePack = {
  __typename?: 'RulePack';
  /** The pack's id: strategy-2016, law-2023-196. */
  id: Scalars['ID']['output'];
  /** The version of the pack as published. */
  version: Scalars['String']['output'];
  /** What the norms are from. */
  title: Scalars['String']['output'];
  /** The code of the county whose own norms these are; null when they are not one county's. */
  county: Maybe<Scalars['String']['output']>;
  /** Who issued them. */
  issuer: Scalars['String']['output'];
  /** How binding they are. */
  binding: Scalars['String']['output'];
  /** What followed on them, in words; null when nothing did. */
  supersededBy: Maybe<Scalars['String']['output']>;
  /** Where the text is. */
  source: PackSource;
  /** The strategy's measures or the law's paragraphs, and what becomes of each. */
  measures: Array<Measure>;
  /** The norms, in the order of their ids. */
  recommendations: Array<Recommendation>;
  /** The norms that no graph can test, with the reason. */
  untested: Array<UntestedNorm>;
};


/** A set of norms from one issuer. */
export type RulePackTitleArgs = {
  lang?: InputMaybe<Lang>;
};


/** A set of norms from one issuer. */
export type RulePackBindingArgs = {
  lang?: InputMaybe<Lang>;
};


/** A set of norms from one issuer. */
export type RulePackSupersededByArgs = {
  lang?: InputMaybe<Lang>;
};

/** Where a pack's text is. */
export type PackSource = {
  __typename?: 'PackSource';
  /** What it is called. */
  name: Scalars['String']['output'];
  /** Its address; null when it has none. */
  url: Maybe<Scalars['String']['output']>;
  /** A remark; null when there is none. */
  note: Maybe<Scalars['String']['output']>;
};


/** Where a pack's text is. */
export type PackSourceNoteArgs = {
  lang?: InputMaybe<Lang>;
};

/** One of the strategy's measures, a general chapter of it, or a paragraph of the law. */
export type Measure = {
  __typename?: 'Measure';
  /** Its id: S5 for the strategy's fifth local measure, N1 for a national one, L9 for 9 § of the law. */
  id: Scalars['ID']['output'];
  /** Where in the text it belongs. */
  part: MeasurePart;
  /** What it is about. */
  title: Scalars['String']['output'];
  /** Its heading in the text. */
  heading: Scalars['String']['output'];
  /** Its lines in the strategy's text, or the paragraph. */
  place: Scalars['String']['output'];
  /** The norms that test it. */
  recommendations: Array<Recommendation>;
  /** Ids of its norms that another norm answers for. */
  shared: Array<Scalars['ID']['output']>;
  /** Its norms that no graph can test. */
  untested: Array<UntestedNorm>;
};


/** One of the strategy's measures, a general chapter of it, or a paragraph of the law. */
export type MeasureTitleArgs = {
  lang?: InputMaybe<Lang>;
};

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

/** A norm that no graph can test. */
export type UntestedNorm = {
  __typename?: 'UntestedNorm';
  /** Its id. */
  id: Scalars['ID']['output'];
  /** What it is about. */
  title: Scalars['String']['output'];
  /** Why it cannot be tested. */
  why: Scalars['String']['output'];
};


/** A norm that no graph can test. */
export type UntestedNormTitleArgs = {
  lang?: InputMaybe<Lang>;
};


/** A norm that no graph can test. */
export type UntestedNormWhyArgs = {
  lang?: InputMaybe<Lang>;
};

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

/** A place where a norm stands. */
export type Citation = {
  __typename?: 'Citation';
  /** Which text. */
  source: CitedSource;
  /** The heading in the strategy, or what the paragraph of the law is about. */
  heading: Scalars['String']['output'];
  /** The lines of the strategy's text, or the law's paragraph. */
  place: Scalars['String']['output'];
  /** How strongly it is worded there. */
  strength: Strength;
  /** What it says, in our words. */
  paraphrase: Scalars['String']['output'];
};


/** A place where a norm stands. */
export type CitationParaphraseArgs = {
  lang?: InputMaybe<Lang>;
};

/** A text that norms stand in. */
export type CitedSource =
  /** The national coordinator's strategy against violent extremism, 2016. */
  | 'STRATEGY_2016'
  /** Lag (2023:196) om kommuners ansvar för brottsförebyggande arbete. */
  | 'LAW_2023_196'
  /** Practice and handbooks. */
  | 'PRACTICE';

/** A norm that another answers for. */
export type Served = {
  __typename?: 'Served';
  /** The norm's id in our list of norms. */
  id: Scalars['ID']['output'];
  /** Why the other answers for it. */
  why: Scalars['String']['output'];
};


/** A norm that another answers for. */
export type ServedWhyArgs = {
  lang?: InputMaybe<Lang>;
};

/** What is to be blanked, and why. */
export type FactRedactInput = {
  /** Why, without repeating it; kept in the audit. */
  reason: Scalars['String']['input'];
  /** Blank the current name of the thing the fact is about too. */
  name?: InputMaybe<Scalars['Boolean']['input']>;
  /** Blank the titles, addresses and publishers of its sources too. */
  source?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A kind of actor that a municipality does not have. */
export type NoSuchActorRecordInput = {
  /** The municipality, by its code. */
  municipality: Scalars['String']['input'];
  /** The kind of organisation: any of type ORGANISATION in `actorKinds` but MUNICIPALITY. */
  kind: ActorKind;
  /** Its first day; unknown when left out. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Its last day; unknown when left out. */
  until?: InputMaybe<Scalars['Date']['input']>;
  /** It goes on until further notice. */
  openEnded?: InputMaybe<Scalars['Boolean']['input']>;
  /** Where it is from; the municipality's own word when left out. */
  source?: InputMaybe<SourceInput>;
  /** The day it was so; today when left out. */
  observedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Who may see it; everybody who may read when left out. */
  lane?: InputMaybe<Lane>;
};

/** The end of having no such actor. */
export type NoSuchActorEndInput = {
  /** Its last day; today when left out. */
  on?: InputMaybe<Scalars['Date']['input']>;
  /** Where it is from; the municipality's own word when left out. */
  source?: InputMaybe<SourceInput>;
  /** The day it was so; today when left out. */
  observedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** How far two actors have come together. */
export type TieRecordInput = {
  /** The municipality whose record it is, by its code. */
  municipality: Scalars['String']['input'];
  /** The one. */
  actor: Scalars['ID']['input'];
  /** The other. */
  with: Scalars['ID']['input'];
  /** How far. */
  rung: Rung;
  /** Its first day; unknown when left out. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Its last day; unknown when left out. */
  until?: InputMaybe<Scalars['Date']['input']>;
  /** It goes on until further notice. */
  openEnded?: InputMaybe<Scalars['Boolean']['input']>;
  /** Where it is from; the municipality's own word when left out. */
  source?: InputMaybe<SourceInput>;
  /** The day it was so; today when left out. */
  observedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Who may see it; only the municipality when left out, and always when a named faith community is no nearer than coexistence. */
  lane?: InputMaybe<Lane>;
};

/** The end of a tie. */
export type TieEndInput = {
  /** Its last day; today when left out. */
  on?: InputMaybe<Scalars['Date']['input']>;
  /** Where it is from; the municipality's own word when left out. */
  source?: InputMaybe<SourceInput>;
  /** The day it was so; today when left out. */
  observedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** A grant or help. */
export type SupportRecordInput = {
  /** The municipality whose record it is, by its code. */
  municipality: Scalars['String']['input'];
  /** Who gives it. */
  giver: Scalars['ID']['input'];
  /** The organisation of civil society that gets it. */
  receiver: Scalars['ID']['input'];
  /** It is for preventive work. */
  prevention?: InputMaybe<Scalars['Boolean']['input']>;
  /** Its first day; unknown when left out. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Its last day; unknown when left out. */
  until?: InputMaybe<Scalars['Date']['input']>;
  /** It goes on until further notice. */
  openEnded?: InputMaybe<Scalars['Boolean']['input']>;
  /** Where it is from; the municipality's own word when left out. */
  source?: InputMaybe<SourceInput>;
  /** The day it was so; today when left out. */
  observedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Who may see it; only the municipality when left out. */
  lane?: InputMaybe<Lane>;
};

/** The end of a grant or help. */
export type SupportEndInput = {
  /** Its last day; today when left out. */
  on?: InputMaybe<Scalars['Date']['input']>;
  /** Where it is from; the municipality's own word when left out. */
  source?: InputMaybe<SourceInput>;
  /** The day it was so; today when left out. */
  observedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** How far two actors have come together, rung by rung. */
export type Rung =
  /** They know of each other and no more (samexistens). */
  | 'COEXISTENCE'
  /** They talk (dialog). */
  | 'DIALOGUE'
  /** They work together (samverkan). */
  | 'COLLABORATION'
  /** They have agreed (avtal). */
  | 'AGREEMENT';

/** How far two actors have come together. */
export type Tie = {
  __typename?: 'Tie';
  /** The one it was said of. */
  actor: Actor;
  /** The other. */
  with: Actor;
  /** How far. */
  rung: Rung;
  /** The record behind it: what `tieEnd` takes. */
  fact: Fact;
};

/** A grant or other help to an organisation of civil society. */
export type Support = {
  __typename?: 'Support';
  /** Who gives it. */
  giver: Actor;
  /** Who gets it. */
  receiver: Actor;
  /** It is for preventive work; null when not stated. */
  prevention: Maybe<Scalars['Boolean']['output']>;
  /** The record behind it: what `supportEnd` takes. */
  fact: Fact;
};

/** No actor of a kind works in a territory. */
export type NoSuchActor = {
  __typename?: 'NoSuchActor';
  /** Where. */
  territory: Territory;
  /** The kind of actor. */
  kind: ActorKind;
  /** The record behind it: what `noSuchActorEnd` takes. */
  fact: Fact;
};

/** What anybody may read of how municipalities stand: counts for the country and its counties, made once a month and never changed. */
export type Release = {
  __typename?: 'Release';
  /** The month, written 2026-11. */
  month: Scalars['String']['output'];
  /** The day it was made: it tells how things stood then. */
  madeOn: Scalars['Date']['output'];
  /** True when it counts an invented world. */
  invented: Scalars['Boolean']['output'];
  /** One table for each norm for municipalities. */
  tables: Array<ReleaseTable>;
};


/** What anybody may read of how municipalities stand: counts for the country and its counties, made once a month and never changed. */
export type ReleaseTablesArgs = {
  recommendations?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** How municipalities stand against one norm, in counts. */
export type ReleaseTable = {
  __typename?: 'ReleaseTable';
  /** The norm's id. */
  recommendation: Scalars['ID']['output'];
  /** The norm's version that they were held against. */
  version: Scalars['String']['output'];
  /** The norm that this one presumes: only municipalities that meet it are counted, for the country alone. Null when all are counted. */
  presumes: Maybe<Scalars['ID']['output']>;
  /** The country first, then its counties. */
  rows: Array<ReleaseRow>;
  /** How old half of the evidence behind what is known in the country is at most; null when it is not told. */
  evidenceAge: Maybe<EvidenceAge>;
};

/** A count for the country or a county. What is null is not shown: fewer than five, all but fewer than five, or a number that would tell one of those. */
export type ReleaseRow = {
  __typename?: 'ReleaseRow';
  /** The code of the country or county. */
  code: Scalars['String']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** How many municipalities are counted. */
  of: Maybe<Scalars['Int']['output']>;
  /** How many meet the norm. */
  met: Maybe<Scalars['Int']['output']>;
  /** How many have an established gap, explained and worked on included. */
  gap: Maybe<Scalars['Int']['output']>;
  /** How many are unknown, or outside the norm. */
  open: Maybe<Scalars['Int']['output']>;
};

/** How old evidence is. */
export type EvidenceAge =
  /** Less than one year. */
  | 'UNDER_ONE_YEAR'
  /** One year or more, less than two. */
  | 'ONE_TO_TWO_YEARS'
  /** Two years or more, less than five. */
  | 'TWO_TO_FIVE_YEARS'
  /** Five years or more. */
  | 'OVER_FIVE_YEARS';

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

/** Who is asking. */
export type Viewer = {
  __typename?: 'Viewer';
  /** What the reader is to the system. */
  role: Role;
  /** Codes of the municipalities whose own facts the reader may see and change; empty for a reader without any. */
  municipalities: Array<Scalars['String']['output']>;
};

/** Anything with an id of its own that can be asked for again. */
export type Node = {
  /** Opaque and stable. Whatever was merged into another keeps its own id and node; an actor's `successors` say what followed on it. */
  id: Scalars['ID']['output'];
};

/** Where a page lies in its list. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** There is more after this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** There is more before this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Pass it as `before` to get the page before; null on an empty page. */
  startCursor: Maybe<Scalars['String']['output']>;
  /** Pass it as `after` to get the page after; null on an empty page. */
  endCursor: Maybe<Scalars['String']['output']>;
};

/** A dated follow-up, so that years can be compared: opened and closed by national staff, answered by municipalities. */
export type Round = {
  __typename?: 'Round';
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** What it is called. */
  name: Scalars['String']['output'];
  /** The first day it takes answers. */
  opens: Scalars['Date']['output'];
  /** The last day municipalities are asked to answer by. */
  closes: Scalars['Date']['output'];
  /** The day it was closed and its snapshot taken; null before that. */
  closedOn: Maybe<Scalars['Date']['output']>;
  /** Where it stands today. */
  status: RoundStatus;
  /** Where it is held: all municipalities in this territory are asked. */
  within: Territory;
  /** The norms it is about, by their ids. */
  recommendations: Array<Scalars['ID']['output']>;
  /** How many municipalities are asked: the denominator of the answers. */
  asked: Scalars['Int']['output'];
  /** How many of them have answered; of a round that has closed, as was known then. */
  answered: Scalars['Int']['output'];
  /** Who has answered, in the order of their codes; of a round that has closed, as was known then. */
  answers: Array<RoundAnswer>;
  /** What has been reported in it from surveys. */
  reports: Array<RoundReport>;
  /** How many territories stood how against each norm when the round closed; null before that. */
  counts: Maybe<Array<RoundCount>>;
  /** What the snapshot holds of one territory; null before the round has closed, and for one that was not in it. */
  snapshot: Maybe<Array<RoundResult>>;
  /** From an earlier round to this one; both must have closed. */
  compared: RoundComparison;
};


/** A dated follow-up, so that years can be compared: opened and closed by national staff, answered by municipalities. */
export type RoundReportsArgs = {
  municipality?: InputMaybe<Scalars['String']['input']>;
};


/** A dated follow-up, so that years can be compared: opened and closed by national staff, answered by municipalities. */
export type RoundCountsArgs = {
  recommendations?: InputMaybe<Array<Scalars['ID']['input']>>;
};


/** A dated follow-up, so that years can be compared: opened and closed by national staff, answered by municipalities. */
export type RoundSnapshotArgs = {
  code: Scalars['String']['input'];
};


/** A dated follow-up, so that years can be compared: opened and closed by national staff, answered by municipalities. */
export type RoundComparedArgs = {
  with: Scalars['ID']['input'];
};

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

/** A municipality has confirmed in a round that what is on record of it is complete. */
export type RoundAnswer = {
  __typename?: 'RoundAnswer';
  /** Which municipality. */
  municipality: Territory;
  /** The day it was so. */
  on: Scalars['Date']['output'];
};

/** What a municipality answered in a survey that was taken in. It stands beside the results; no result rests on it alone. */
export type RoundReport = {
  __typename?: 'RoundReport';
  /** Which municipality. */
  municipality: Territory;
  /** The norm's id, or the name of a list such as FORUMS. */
  asks: Scalars['String']['output'];
  /** What it answered. */
  answer: RoundReply;
  /** The day of the answer. */
  on: Scalars['Date']['output'];
  /** The fact that says so, with its source. */
  fact: Fact;
};

/** An answer to a survey's question. */
export type RoundReply =
  /** It is so; of a list, that it is whole. */
  | 'YES'
  /** It is not so. */
  | 'NO'
  /** The municipality did not know. */
  | 'UNKNOWN';

/** How territories stood against one norm when a round closed. */
export type RoundCount = {
  __typename?: 'RoundCount';
  /** The norm's id. */
  recommendation: Scalars['ID']['output'];
  /** The norm's version that they were held against. */
  version: Scalars['String']['output'];
  /** How many territories of the norm's level were in the round. */
  of: Scalars['Int']['output'];
  /** To how many of them the norm applies. */
  applies: Scalars['Int']['output'];
  /** Of how many of those something is known: met or a gap. The denominator of both. */
  known: Scalars['Int']['output'];
  /** Of how many nobody knows: never a failing. */
  unknown: Scalars['Int']['output'];
  /** How many stood in each state. */
  counts: Array<RoundStateCount>;
  /** How many reported that it is so. */
  reportedYes: Scalars['Int']['output'];
  /** How many reported that it is not so. */
  reportedNo: Scalars['Int']['output'];
  /** How many reported that they do not know. */
  reportedUnknown: Scalars['Int']['output'];
};

/** How many stood in one state. */
export type RoundStateCount = {
  __typename?: 'RoundStateCount';
  /** The state. */
  state: State;
  /** How many. */
  count: Scalars['Int']['output'];
};

/** One frozen result. */
export type RoundResult = {
  __typename?: 'RoundResult';
  /** The norm's id. */
  recommendation: Scalars['ID']['output'];
  /** The norm's version. */
  version: Scalars['String']['output'];
  /** How it stood, as shared facts show it. */
  state: State;
  /** The newest day that what it rests on was seen; null when nothing dated. */
  evidenceOn: Maybe<Scalars['Date']['output']>;
  /** What the territory itself reported in the round; null when nothing. */
  reported: Maybe<RoundReply>;
};

/** What changed from one round to a later one, over the territories and norms that both hold. */
export type RoundComparison = {
  __typename?: 'RoundComparison';
  /** Results that both hold. */
  of: Scalars['Int']['output'];
  /** Of those, known in both rounds: the denominator of opened and closed. */
  knownInBoth: Scalars['Int']['output'];
  /** Gaps that were none before. */
  opened: Scalars['Int']['output'];
  /** Gaps that are none now. */
  closed: Scalars['Int']['output'];
  /** Unknown before, known now. */
  becameKnown: Scalars['Int']['output'];
  /** Known before, unknown now. */
  becameUnknown: Scalars['Int']['output'];
  /** Unknown in both. */
  unknownInBoth: Scalars['Int']['output'];
  /** The same for each norm. */
  norms: Array<RoundNormComparison>;
};

/** What changed for one norm. */
export type RoundNormComparison = {
  __typename?: 'RoundNormComparison';
  /** The norm's id. */
  recommendation: Scalars['ID']['output'];
  /** The norm was published anew in between: changes may be the norm's. */
  versionChanged: Scalars['Boolean']['output'];
  /** Territories in both rounds. */
  of: Scalars['Int']['output'];
  /** Of those, known in both rounds: the denominator of opened and closed. */
  knownInBoth: Scalars['Int']['output'];
  /** Gaps that were none before. */
  opened: Scalars['Int']['output'];
  /** Gaps that are none now. */
  closed: Scalars['Int']['output'];
  /** Unknown before, known now. */
  becameKnown: Scalars['Int']['output'];
  /** Known before, unknown now. */
  becameUnknown: Scalars['Int']['output'];
  /** Unknown in both. */
  unknownInBoth: Scalars['Int']['output'];
};

/** What was done to a round, or what is to be mended. */
export type RoundPayload = {
  __typename?: 'RoundPayload';
  /** The round as it is now; null when the act was refused. */
  round: Maybe<Round>;
  /** What is to be mended; empty when it was done. */
  errors: Array<UserError>;
  /** True when the same was done before under the same key: what it made, as it is now. */
  replayed: Scalars['Boolean']['output'];
};

/** What of a survey was taken in, or what is to be mended: all of the file or nothing. */
export type RoundReportPayload = {
  __typename?: 'RoundReportPayload';
  /** The round; null when the file was refused. */
  round: Maybe<Round>;
  /** How many rows the file has; null when it was refused. */
  rows: Maybe<Scalars['Int']['output']>;
  /** How many of them said something that was not on record; null when the file was refused. */
  written: Maybe<Scalars['Int']['output']>;
  /** What is to be mended, with the file, the line and the column; the first 20 faults. */
  errors: Array<UserError>;
  /** True when the same was done before under the same key: what it made, as it is now. */
  replayed: Scalars['Boolean']['output'];
};

/** A round to open. */
export type RoundOpenInput = {
  /** What it is called; no other round of the same territory has the name. */
  name: Scalars['String']['input'];
  /** The first day it takes answers. */
  opens: Scalars['Date']['input'];
  /** The last day municipalities are asked to answer by. */
  closes: Scalars['Date']['input'];
  /** The code of the country or county whose municipalities are asked; the country when left out. */
  within?: InputMaybe<Scalars['String']['input']>;
  /** Packs of norms it is about, by their ids. */
  packs?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Norms it is about, by their ids; with packs those too. All norms when neither is named. */
  recommendations?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** A municipality's answer: these lists are complete. */
export type RoundAnswerInput = {
  /** The municipality, by its code. */
  municipality: Scalars['String']['input'];
  /** Which lists; forums and who sits in each when left out. */
  scopes?: InputMaybe<Array<InventoryScope>>;
  /** Where it is from; the municipality's own word when left out. */
  source?: InputMaybe<SourceInput>;
  /** The day they were complete; today when left out. */
  observedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** A survey's answers to take in. */
export type RoundReportInput = {
  /** The text of the file: the columns municipality, asks, answer, day (or kommun, fråga, svar, dag), with commas or semicolons between. */
  csv: Scalars['String']['input'];
  /** The file's name, for messages and the audit. */
  file?: InputMaybe<Scalars['String']['input']>;
  /** What the survey is called: the source of what it says. */
  title: Scalars['String']['input'];
  /** Who made it. */
  publisher?: InputMaybe<Scalars['String']['input']>;
  /** Where it is published. */
  url?: InputMaybe<Scalars['String']['input']>;
};

/** Something found by its name. */
export type SearchHit = {
  __typename?: 'SearchHit';
  /** What was found. */
  node: Node;
  /** What sort of thing it is, in a word. */
  label: Scalars['String']['output'];
  /** What it is called; an earlier name when that is what was found. */
  name: Scalars['String']['output'];
  /** The municipality or county it is in, for things that are in one only; null for others. */
  territory: Maybe<Territory>;
  /** How well it fits; comparable within one search only. */
  score: Scalars['Float']['output'];
};


/** Something found by its name. */
export type SearchHitLabelArgs = {
  lang?: InputMaybe<Lang>;
};

/** A service to put on record. */
export type ServiceOfferInput = {
  /** The municipality it is offered in, by its code. */
  municipality: Scalars['String']['input'];
  /** Other municipalities that share it, by their codes. */
  alsoIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What sort of service. */
  kind: ServiceKind;
  /** What it is called, in Swedish; at most 300 characters. */
  name: Scalars['String']['input'];
  /** It has a published contact point. */
  contactPoint?: InputMaybe<Scalars['Boolean']['input']>;
  /** It covers violent extremism. */
  coversExtremism?: InputMaybe<Scalars['Boolean']['input']>;
  /** It is open to people from any milieu. */
  anyMilieu?: InputMaybe<Scalars['Boolean']['input']>;
  /** Existing services were inventoried. */
  inventoried?: InputMaybe<Scalars['Boolean']['input']>;
  /** The actors that provide it. */
  providers?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** OPERATING, also when left out, or PLANNED, which counts for nothing yet. */
  status?: InputMaybe<Status>;
  /** Its first day; unknown when left out. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Its last day; unknown when left out. */
  until?: InputMaybe<Scalars['Date']['input']>;
  /** It goes on until further notice. */
  openEnded?: InputMaybe<Scalars['Boolean']['input']>;
  /** Where it is from; the municipality's own word when left out. */
  source?: InputMaybe<SourceInput>;
  /** The day it was so; today when left out. */
  observedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Who may see it; everybody who may read when left out. */
  lane?: InputMaybe<Lane>;
};

/** An actor that provides a service. */
export type ServiceProvideInput = {
  /** Who. */
  actor: Scalars['ID']['input'];
  /** Its first day; unknown when left out. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Its last day; unknown when left out. */
  until?: InputMaybe<Scalars['Date']['input']>;
  /** It goes on until further notice. */
  openEnded?: InputMaybe<Scalars['Boolean']['input']>;
  /** Where it is from; the municipality's own word when left out. */
  source?: InputMaybe<SourceInput>;
  /** The day it was so; today when left out. */
  observedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** An actor that provides a service no more. */
export type ServiceProvideEndInput = {
  /** Who. */
  actor: Scalars['ID']['input'];
  /** Its last day; today when left out. */
  on?: InputMaybe<Scalars['Date']['input']>;
  /** Where it is from; the municipality's own word when left out. */
  source?: InputMaybe<SourceInput>;
  /** The day it was so; today when left out. */
  observedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** What is to be said of a service. */
export type ServiceDescribeInput = {
  /** The description as it was read, by its fact's id: a conflict when it is another by now. When left out, whatever is said now is changed. */
  fact?: InputMaybe<Scalars['ID']['input']>;
  /** It has a published contact point. */
  contactPoint?: InputMaybe<Scalars['Boolean']['input']>;
  /** It covers violent extremism. */
  coversExtremism?: InputMaybe<Scalars['Boolean']['input']>;
  /** It is open to people from any milieu. */
  anyMilieu?: InputMaybe<Scalars['Boolean']['input']>;
  /** Existing services were inventoried. */
  inventoried?: InputMaybe<Scalars['Boolean']['input']>;
  /** OPERATING or PLANNED, which counts for nothing yet; as it was when left out. Its end is said with `serviceEnd`. */
  status?: InputMaybe<Status>;
  /** Where it is from; the municipality's own word when left out. */
  source?: InputMaybe<SourceInput>;
  /** The day it was so; today when left out. */
  observedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** One more municipality that shares it. */
export type ServiceShareInput = {
  /** The municipality, by its code. */
  municipality: Scalars['String']['input'];
  /** Whether it concerns all of it; WHOLE when left out. */
  extent?: InputMaybe<Extent>;
  /** The area's name, when it concerns a part. */
  area?: InputMaybe<Scalars['String']['input']>;
  /** Its first day; unknown when left out. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Its last day; unknown when left out. */
  until?: InputMaybe<Scalars['Date']['input']>;
  /** It goes on until further notice. */
  openEnded?: InputMaybe<Scalars['Boolean']['input']>;
  /** Where it is from; the municipality's own word when left out. */
  source?: InputMaybe<SourceInput>;
  /** The day it was so; today when left out. */
  observedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** The municipality that shares a service no more. */
export type ServiceShareEndInput = {
  /** Which, by its code. */
  municipality: Scalars['String']['input'];
  /** Its last day there; today when left out. */
  on?: InputMaybe<Scalars['Date']['input']>;
  /** Where it is from; the municipality's own word when left out. */
  source?: InputMaybe<SourceInput>;
  /** The day it was so; today when left out. */
  observedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** When it ended. */
export type ServiceEndInput = {
  /** Its last day; today when left out. */
  on?: InputMaybe<Scalars['Date']['input']>;
  /** Where it is from; the municipality's own word when left out. */
  source?: InputMaybe<SourceInput>;
  /** The day it was so; today when left out. */
  observedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** A service to people: support to relatives, exit support, mentoring, a helpline. */
export type Service = Node & {
  __typename?: 'Service';
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** What sort it is. */
  kind: ServiceKind;
  /** The word for its kind. */
  label: Scalars['String']['output'];
  /** What it is called, in Swedish. */
  name: Scalars['String']['output'];
  /** True when it is invented for demonstration. */
  invented: Scalars['Boolean']['output'];
  /** What it is on the day; null when nothing is in force then. */
  description: Maybe<ServiceDescription>;
  /** Everything that has been said of what it is, the newest first. */
  descriptions: Array<ServiceDescription>;
  /** Where it applies. */
  covers: Array<Cover>;
  /** Who provides it. */
  provisions: Array<Provision>;
};


/** A service to people: support to relatives, exit support, mentoring, a helpline. */
export type ServiceLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/** A service to people: support to relatives, exit support, mentoring, a helpline. */
export type ServiceDescriptionArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** A service to people: support to relatives, exit support, mentoring, a helpline. */
export type ServiceCoversArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  history?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A service to people: support to relatives, exit support, mentoring, a helpline. */
export type ServiceProvisionsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  history?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What sort of service it is. */
export type ServiceKind =
  /** Support to relatives (anhörigstöd). */
  | 'RELATIVES_SUPPORT'
  /** Exit support (avhopparstöd). */
  | 'EXIT_SUPPORT'
  /** Mentoring (mentorskap). */
  | 'MENTORING'
  /** Helpline (stödtelefon). */
  | 'HELPLINE';

/** What a service is, for a period. What is null was not stated. */
export type ServiceDescription = {
  __typename?: 'ServiceDescription';
  /** Whether it is in force. */
  status: Status;
  /** It has a published contact point. */
  contactPoint: Maybe<Scalars['Boolean']['output']>;
  /** It covers violent extremism. */
  coversExtremism: Maybe<Scalars['Boolean']['output']>;
  /** It is open to people from any milieu. */
  anyMilieu: Maybe<Scalars['Boolean']['output']>;
  /** Existing services were inventoried. */
  inventoried: Maybe<Scalars['Boolean']['output']>;
  /** The record behind it, with the period. */
  fact: Fact;
};

/** An actor that provides a service. */
export type Provision = {
  __typename?: 'Provision';
  /** Who. */
  actor: Actor;
  /** The service. */
  service: Service;
  /** The record behind it. */
  fact: Fact;
};

/** Something that could close a gap, and why just this: the least change first, then partners by how near they are, then what could be shared. Rests only on what the reader may see. */
export type Suggestion = {
  __typename?: 'Suggestion';
  /** Its place in the list, from 1. */
  rank: Scalars['Int']['output'];
  /** What sort of suggestion. */
  kind: SuggestionKind;
  /** The suggestion in a sentence. */
  says: Scalars['String']['output'];
  /** Why, a sentence for each reason; counts are of what is known. */
  reasons: Array<Scalars['String']['output']>;
  /** The actor to ask, or the forum, plan or service to share or mend; null for a step about nothing on record. */
  thing: Maybe<Node>;
  /** Forums and agreements where it already meets the municipality. */
  shared: Array<Node>;
  /** Neighbours that work with it, or that have it. */
  neighbours: Array<Territory>;
  /** Others in the county that do, the county itself among them. */
  others: Array<Territory>;
};


/** Something that could close a gap, and why just this: the least change first, then partners by how near they are, then what could be shared. Rests only on what the reader may see. */
export type SuggestionSaysArgs = {
  lang?: InputMaybe<Lang>;
};


/** Something that could close a gap, and why just this: the least change first, then partners by how near they are, then what could be shared. Rests only on what the reader may see. */
export type SuggestionReasonsArgs = {
  lang?: InputMaybe<Lang>;
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

/** A group of comparable municipalities, by the Swedish Association of Local Authorities and Regions (SKR). */
export type MunicipalityGroup = {
  __typename?: 'MunicipalityGroup';
  /** SKR's code: A1, B3, C8. */
  code: Scalars['String']['output'];
  /** SKR's name in Swedish: Storstäder. */
  name: Scalars['String']['output'];
};

/** What a border between two municipalities runs over. */
export type Border =
  /** On land, at least in part. */
  | 'LAND'
  /** In water only. */
  | 'WATER';

/** Which municipalities are asked for; every condition given must hold. */
export type MunicipalityFilter = {
  /** The county's two digits. */
  county?: InputMaybe<Scalars['String']['input']>;
  /** The code of an SKR group: A1. */
  group?: InputMaybe<Scalars['String']['input']>;
  /** Letters that the name begins with or contains, in any case; at most 200. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** At least so many inhabitants. */
  populationFrom?: InputMaybe<Scalars['Int']['input']>;
  /** At most so many inhabitants. */
  populationTo?: InputMaybe<Scalars['Int']['input']>;
};

/** How municipalities are ordered. */
export type MunicipalityOrder =
  /** By name, with å ä ö last. */
  | 'NAME'
  /** By code, which goes by county. */
  | 'CODE'
  /** The most populous first. */
  | 'POPULATION';

/** A page of municipalities. */
export type MunicipalityConnection = {
  __typename?: 'MunicipalityConnection';
  /** The municipalities with their cursors. */
  edges: Array<MunicipalityEdge>;
  /** The municipalities alone. */
  nodes: Array<Municipality>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** A municipality in a page. */
export type MunicipalityEdge = {
  __typename?: 'MunicipalityEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The municipality. */
  node: Municipality;
};

/** How counts change from day to day. Aggregates only: no municipality is named. */
export type Trends = {
  __typename?: 'Trends';
  /** The days, the earliest first. */
  days: Array<Scalars['Date']['output']>;
  /** What the numbers mean. */
  legend: Array<CoverageLegend>;
  /** Each day as it was said then: by what was recorded by the end of that day. */
  saidThen: Array<TrendPoint>;
  /** Each day restated: by what is known of it now. */
  restated: Array<TrendPoint>;
};

/** Whether an earlier day is told as then, or as now. */
export type TrendBasis =
  /** By what was recorded by the end of that day. */
  | 'SAID_THEN'
  /** By what is known of that day now. */
  | 'RESTATED';

/** How things stood on a day. */
export type TrendPoint = {
  __typename?: 'TrendPoint';
  /** The day. */
  day: Scalars['Date']['output'];
  /** Whether it is told as then, or as now. */
  basis: TrendBasis;
  /** What it rests on, in words. */
  label: Scalars['String']['output'];
  /** How many municipalities are counted. */
  territories: Scalars['Int']['output'];
  /** How many results have each number of the legend, in the legend's order. */
  counts: Array<Scalars['Int']['output']>;
  /** How many are known: the denominator of any share of those that are met. */
  known: Scalars['Int']['output'];
  /** How many apply and are unknown. */
  unknown: Scalars['Int']['output'];
  /** How many apply, known or not. */
  applies: Scalars['Int']['output'];
  /** The unknown among those that apply, from 0 to 1; null when none applies. */
  unknownShare: Maybe<Scalars['Float']['output']>;
  /** How old the evidence is. */
  evidence: EvidenceDays;
  /** The same for each norm. */
  recommendations: Array<CoverageTotal>;
};


/** How things stood on a day. */
export type TrendPointLabelArgs = {
  lang?: InputMaybe<Lang>;
};

/** What became of things between two days. */
export type TrendsBetween = {
  __typename?: 'TrendsBetween';
  /** The first day. */
  from: Scalars['Date']['output'];
  /** The last day. */
  to: Scalars['Date']['output'];
  /** By what was said on each of the two days: what changed and what we learnt are both in it. */
  saidThen: TrendChange;
  /** By what is known now of both days: what changed, as far as anybody knows. */
  restated: TrendChange;
  /** What the flags' own history says of the period. */
  history: TrendHistory;
};

/** What changed from one day to another. A result may be counted more than once: one that was unknown and is a gap opened and became known. */
export type TrendChange = {
  __typename?: 'TrendChange';
  /** Whether the days are told as then, or as now. */
  basis: TrendBasis;
  /** What it rests on, in words. */
  label: Scalars['String']['output'];
  /** How many results apply on both days: what the rest is of. */
  compared: Scalars['Int']['output'];
  /** Established gaps that were none: met, unknown or not in question before. */
  opened: Scalars['Int']['output'];
  /** Established gaps that are met now. */
  closed: Scalars['Int']['output'];
  /** Met before, and a gap or unknown now. */
  lapsed: Scalars['Int']['output'];
  /** Unknown before, and known now. */
  becameKnown: Scalars['Int']['output'];
  /** Known before, and unknown now. */
  becameUnknown: Scalars['Int']['output'];
  /** Everything that changed, from each number of the legend to each other. */
  moves: Array<TrendMove>;
  /** The same for each norm. */
  recommendations: Array<TrendNorm>;
};


/** What changed from one day to another. A result may be counted more than once: one that was unknown and is a gap opened and became known. */
export type TrendChangeLabelArgs = {
  lang?: InputMaybe<Lang>;
};

/** What changed in one norm from one day to another. */
export type TrendNorm = {
  __typename?: 'TrendNorm';
  /** The norm. */
  recommendation: Recommendation;
  /** How many results apply on both days: what the rest is of. */
  compared: Scalars['Int']['output'];
  /** Established gaps that were none: met, unknown or not in question before. */
  opened: Scalars['Int']['output'];
  /** Established gaps that are met now. */
  closed: Scalars['Int']['output'];
  /** Met before, and a gap or unknown now. */
  lapsed: Scalars['Int']['output'];
  /** Unknown before, and known now. */
  becameKnown: Scalars['Int']['output'];
  /** Known before, and unknown now. */
  becameUnknown: Scalars['Int']['output'];
  /** Everything that changed, from each number of the legend to each other. */
  moves: Array<TrendMove>;
};

/** Results that stood one way and now stand another. */
export type TrendMove = {
  __typename?: 'TrendMove';
  /** How they stood. */
  from: CoverageLegend;
  /** How they stand. */
  to: CoverageLegend;
  /** How many. */
  count: Scalars['Int']['output'];
};

/** What the flags' own history says of a period: indicated gaps have flags too. */
export type TrendHistory = {
  __typename?: 'TrendHistory';
  /** The first day. */
  from: Scalars['Date']['output'];
  /** The last day. */
  to: Scalars['Date']['output'];
  /** How many municipalities it is the history of. */
  territories: Scalars['Int']['output'];
  /** How many municipalities are left out, since their history would show what they keep to themselves. */
  leftOut: Scalars['Int']['output'];
  /** How many episodes opened. */
  opened: Scalars['Int']['output'];
  /** How many of these were established gaps, at once or later. */
  establishedOfOpened: Scalars['Int']['output'];
  /** How many closed, by cause. */
  closed: Array<TrendClosed>;
  /** How long it took until an established gap was met. */
  timeToMeet: TrendTime;
};

/** How many episodes closed for a reason. */
export type TrendClosed = {
  __typename?: 'TrendClosed';
  /** Why. */
  cause: EpisodeCause;
  /** How many. */
  count: Scalars['Int']['output'];
};

/** How long it took until established gaps were met; those closed for any other reason are not counted. */
export type TrendTime = {
  __typename?: 'TrendTime';
  /** Of how many episodes. */
  episodes: Scalars['Int']['output'];
  /** The median number of days from the day the gap was established; null when there is none. */
  medianDays: Maybe<Scalars['Float']['output']>;
};

/** What a trend is of; every condition given must hold. No municipality can be asked for alone: `municipality { assessment }` does that. */
export type TrendFilter = {
  /** Municipalities in this county. Two digits. */
  county?: InputMaybe<Scalars['String']['input']>;
  /** Municipalities in any of these SKR groups: A1, B3. */
  groups?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Municipalities with at least so many inhabitants. */
  populationFrom?: InputMaybe<Scalars['Int']['input']>;
  /** Municipalities with at most so many inhabitants. */
  populationTo?: InputMaybe<Scalars['Int']['input']>;
  /** Norms of this pack. */
  pack?: InputMaybe<Scalars['ID']['input']>;
  /** These norms only. */
  recommendations?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Norms about any of these kinds of partner. */
  actorKinds?: InputMaybe<Array<ActorKind>>;
  /** Norms of any of these severities. */
  severities?: InputMaybe<Array<Severity>>;
  /** Norms whose strongest source says it so. */
  strengths?: InputMaybe<Array<Strength>>;
  /** Norms of any of these dimensions. */
  dimensions?: InputMaybe<Array<Dimension>>;
};

/** A closed set of values in the contract with the words for them: what a list or a picture needs to name what it shows. */
export type Vocabulary = {
  __typename?: 'Vocabulary';
  /** The name of the enum: State, AgreementKind. */
  type: Scalars['String']['output'];
  /** Its values, in the order of the contract. */
  values: Array<VocabularyWord>;
};

/** A value of an enum, in words. */
export type VocabularyWord = {
  __typename?: 'VocabularyWord';
  /** As it stands in the contract: NOT_MET. */
  value: Scalars['String']['output'];
  /** The word for it, with a small letter unless it is a name. */
  label: Scalars['String']['output'];
  /** What it means, in a sentence; null where the word says it. */
  meaning: Maybe<Scalars['String']['output']>;
  /** A suggested colour on a light ground, written #5b7bb8; null where none is suggested. Never the only sign: say the word too. */
  colour: Maybe<Scalars['String']['output']>;
};


/** A value of an enum, in words. */
export type VocabularyWordLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/** A value of an enum, in words. */
export type VocabularyWordMeaningArgs = {
  lang?: InputMaybe<Lang>;
};

/** An address that is told by POST what acts do to flags, signed, in order and at least once. It is told what others may see of a municipality, nothing that it keeps to itself. */
export type Webhook = {
  __typename?: 'Webhook';
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** The municipality it is told of; null for the whole country. */
  municipality: Maybe<Territory>;
  /** Where it is told. */
  url: Scalars['Url']['output'];
  /** What it is for. */
  label: Scalars['String']['output'];
  /** When it was added. */
  addedAt: Scalars['DateTime']['output'];
  /** How often the next event has failed in a row; 0 when all is well. */
  failures: Scalars['Int']['output'];
  /** What the last failure was; null when all is well. */
  lastError: Maybe<Scalars['String']['output']>;
  /** When the next event is tried again; null when nothing is waiting for that. */
  nextAttemptAt: Maybe<Scalars['DateTime']['output']>;
  /** Events that were given up, the latest first; at most 100. They are forgotten with their events, after 30 days. */
  deadLetters: Array<DeadLetter>;
};

/** An event that an address did not take after many attempts. */
export type DeadLetter = {
  __typename?: 'DeadLetter';
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** The event's id. */
  event: Scalars['ID']['output'];
  /** When it was given up. */
  at: Scalars['DateTime']['output'];
  /** What the last failure was. */
  error: Scalars['String']['output'];
};

/** What was done to a webhook, or what is to be mended. */
export type WebhookPayload = {
  __typename?: 'WebhookPayload';
  /** The webhook; null when the act was refused. */
  webhook: Maybe<Webhook>;
  /** The key that its messages are signed with: shown this once. Null unless it was just added. */
  secret: Maybe<Scalars['String']['output']>;
  /** What is to be mended; empty when it was done. */
  errors: Array<UserError>;
  /** True when the same was done before under the same key: what it made, as it is now, without the secret, which is shown once. */
  replayed: Scalars['Boolean']['output'];
};

/** An address to tell. */
export type WebhookAddInput = {
  /** The municipality to tell of, by its code; the whole country when left out, for administrators. */
  municipality?: InputMaybe<Scalars['String']['input']>;
  /** Where to; https, and a public address. */
  url: Scalars['Url']['input'];
  /** What it is for, to know it again; no names of persons. */
  label: Scalars['String']['input'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  Bond:
    | ( ThingRow )
    | ( ThingRow )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Actor:
    | ( ThingRow )
    | ( ThingRow )
  ;
  Territory:
    | ( TerritoryRow )
    | ( TerritoryRow )
    | ( TerritoryRow )
  ;
  Node:
    | ( TerritoryRow )
    | ( TerritoryRow )
    | ( TerritoryRow )
    | ( ThingRow )
    | ( FactRow )
    | ( ThingRow )
    | ( ThingRow )
    | ( ThingRow )
    | ( FlagRow )
    | ( ThingRow )
    | ( ThingRow )
    | ( ThingRow )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  ActorKind: ActorKind;
  Sector: Sector;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ActorAddInput: ActorAddInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ActorDescribeInput: ActorDescribeInput;
  ActorRenameInput: ActorRenameInput;
  ActorSucceedInput: ActorSucceedInput;
  ActorRetireInput: ActorRetireInput;
  ActorPlaceInput: ActorPlaceInput;
  ActorPartOfInput: ActorPartOfInput;
  ActorPartEndInput: ActorPartEndInput;
  Actor: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Actor']>;
  NameUsed: ResolverTypeWrapper<NameRow>;
  Reach: ResolverTypeWrapper<ReachRow>;
  Extent: Extent;
  Part: ResolverTypeWrapper<PartRow>;
  Succession: ResolverTypeWrapper<SuccessionRow>;
  SuccessionKind: SuccessionKind;
  ActorFilter: ActorFilter;
  ActorConnection: ResolverTypeWrapper<ActorPage>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ActorEdge: ResolverTypeWrapper<Omit<ActorEdge, 'node'> & { node: ResolversTypes['Actor'] }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Territory: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Territory']>;
  Country: ResolverTypeWrapper<TerritoryRow>;
  County: ResolverTypeWrapper<TerritoryRow>;
  Municipality: ResolverTypeWrapper<TerritoryRow>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  ActArguments: ResolverTypeWrapper<Scalars['ActArguments']['output']>;
  ReadyAct: ResolverTypeWrapper<ReadyActRow>;
  ActPayload: ResolverTypeWrapper<Answer>;
  FlagChanges: ResolverTypeWrapper<ChangesSeen>;
  FlagChange: ResolverTypeWrapper<ChangeSeen>;
  ActWarning: ResolverTypeWrapper<Warning>;
  UserError: ResolverTypeWrapper<Problem>;
  Conflict: ResolverTypeWrapper<ConflictRow>;
  SourceInput: SourceInput;
  ActToTry: ActToTry;
  AgreementSignInput: AgreementSignInput;
  AgreementDescribeInput: AgreementDescribeInput;
  AgreementRenewInput: AgreementRenewInput;
  AgreementNoticeInput: AgreementNoticeInput;
  AgreementEndInput: AgreementEndInput;
  AgreementPartyAddInput: AgreementPartyAddInput;
  AgreementPartyLeaveInput: AgreementPartyLeaveInput;
  CoverInput: CoverInput;
  Agreement: ResolverTypeWrapper<ThingRow>;
  AgreementKind: AgreementKind;
  AgreementDescription: ResolverTypeWrapper<AgreementDescriptionRow>;
  Bond: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Bond']>;
  Party: ResolverTypeWrapper<PartyRow>;
  Cover: ResolverTypeWrapper<CoverRow>;
  AgreementFilter: AgreementFilter;
  AgreementConnection: ResolverTypeWrapper<ThingPage>;
  AgreementEdge: ResolverTypeWrapper<Omit<AgreementEdge, 'node'> & { node: ResolversTypes['Agreement'] }>;
  AskFirst: ResolverTypeWrapper<AskRow>;
  AskIndication: ResolverTypeWrapper<Pointed>;
  AskFilter: AskFilter;
  AskFirstConnection: ResolverTypeWrapper<AskPage>;
  AskFirstEdge: ResolverTypeWrapper<Omit<AskFirstEdge, 'node'> & { node: ResolversTypes['AskFirst'] }>;
  Assessment: ResolverTypeWrapper<AssessmentRead>;
  StateCount: ResolverTypeWrapper<StateCount>;
  State: State;
  Result: ResolverTypeWrapper<ResultRead>;
  Because: Because;
  Reason: Reason;
  Indication: ResolverTypeWrapper<ResultRead>;
  Towards: Towards;
  LeastChange: ResolverTypeWrapper<LeastChangeRow>;
  Step: Step;
  Explanation: ResolverTypeWrapper<FactRow>;
  Effort: ResolverTypeWrapper<FactRow>;
  EffortStep: EffortStep;
  ContactWay: ContactWay;
  AuditEntry: ResolverTypeWrapper<EntryRow>;
  AuditCounts: ResolverTypeWrapper<AuditCounts>;
  AuditFilter: AuditFilter;
  AuditEntryConnection: ResolverTypeWrapper<EntryPage>;
  AuditEntryEdge: ResolverTypeWrapper<Omit<AuditEntryEdge, 'node'> & { node: ResolversTypes['AuditEntry'] }>;
  Fact: ResolverTypeWrapper<FactRow>;
  Calendar: ResolverTypeWrapper<CalendarRow>;
  CalendarPayload: ResolverTypeWrapper<Omit<CalendarPayload, 'calendar' | 'errors'> & { calendar?: Maybe<ResolversTypes['Calendar']>, errors: Array<ResolversTypes['UserError']> }>;
  CalendarOpenInput: CalendarOpenInput;
  ChannelOpenInput: ChannelOpenInput;
  ChannelVerifyInput: ChannelVerifyInput;
  ChannelPartyAddInput: ChannelPartyAddInput;
  ChannelPartyLeaveInput: ChannelPartyLeaveInput;
  ChannelEndInput: ChannelEndInput;
  Channel: ResolverTypeWrapper<ThingRow>;
  ChannelKind: ChannelKind;
  ChannelDescription: ResolverTypeWrapper<ChannelDescriptionRow>;
  ChannelDirection: ChannelDirection;
  Recommendation: ResolverTypeWrapper<Rule>;
  NormCheck: ResolverTypeWrapper<Check>;
  CheckParameters: ResolverTypeWrapper<Scalars['CheckParameters']['output']>;
  CheckKind: CheckKind;
  RemedyAct: ResolverTypeWrapper<RemedyActRow>;
  Parameter: ResolverTypeWrapper<ParameterRow>;
  ParameterSource: ParameterSource;
  Coverage: ResolverTypeWrapper<CoverageRow>;
  CoverageLegend: ResolverTypeWrapper<LegendRow>;
  CoverageTotal: ResolverTypeWrapper<TotalRow>;
  CoverageTerritory: ResolverTypeWrapper<TerritoryTotalRow>;
  CoverageSum: ResolverTypeWrapper<Tally>;
  EvidenceDays: ResolverTypeWrapper<EvidenceDaysRow>;
  EvidenceYear: ResolverTypeWrapper<EvidenceYear>;
  CoverageFilter: CoverageFilter;
  FactDisputeInput: FactDisputeInput;
  DisputeSettleInput: DisputeSettleInput;
  DocumentAdoptInput: DocumentAdoptInput;
  DocumentDescribeInput: DocumentDescribeInput;
  DocumentFollowUpInput: DocumentFollowUpInput;
  DocumentContributeInput: DocumentContributeInput;
  DocumentBaseInput: DocumentBaseInput;
  DocumentShareInput: DocumentShareInput;
  DocumentShareEndInput: DocumentShareEndInput;
  DocumentEndInput: DocumentEndInput;
  Document: ResolverTypeWrapper<ThingRow>;
  DocumentKind: DocumentKind;
  DocumentDescription: ResolverTypeWrapper<DocumentDescriptionRow>;
  DecidedBy: DecidedBy;
  DocumentSubject: DocumentSubject;
  Contribution: ResolverTypeWrapper<ContributionRow>;
  ContributionRole: ContributionRole;
  Foundation: ResolverTypeWrapper<FoundationRow>;
  FollowUp: ResolverTypeWrapper<FollowUpRow>;
  FollowUpRole: FollowUpRole;
  RecommendationDraft: ResolverTypeWrapper<DraftRow>;
  DraftProblem: ResolverTypeWrapper<ProblemRow>;
  DraftExample: ResolverTypeWrapper<ExampleRow>;
  ExampleResult: ResolverTypeWrapper<ExampleResult>;
  RecommendationEffect: ResolverTypeWrapper<EffectRow>;
  NormEffect: ResolverTypeWrapper<NormEffectRow>;
  NormCounts: ResolverTypeWrapper<NormCounts>;
  FlagMove: ResolverTypeWrapper<FlagMoveRow>;
  RecommendationVersion: ResolverTypeWrapper<VersionRow>;
  Reassessment: ResolverTypeWrapper<Reassessment>;
  RecommendationDraftInput: RecommendationDraftInput;
  RecommendationPublishInput: RecommendationPublishInput;
  RecommendationRetireInput: RecommendationRetireInput;
  PackAddInput: PackAddInput;
  DraftPayload: ResolverTypeWrapper<Omit<DraftPayload, 'draft' | 'errors'> & { draft?: Maybe<ResolversTypes['RecommendationDraft']>, errors: Array<ResolversTypes['UserError']> }>;
  NormPayload: ResolverTypeWrapper<Omit<NormPayload, 'recommendation' | 'errors'> & { recommendation?: Maybe<ResolversTypes['Recommendation']>, errors: Array<ResolversTypes['UserError']> }>;
  PackPayload: ResolverTypeWrapper<Omit<PackPayload, 'pack' | 'errors'> & { pack?: Maybe<ResolversTypes['RulePack']>, errors: Array<ResolversTypes['UserError']> }>;
  EffortRecordInput: EffortRecordInput;
  GapExplainInput: GapExplainInput;
  ExplanationEndInput: ExplanationEndInput;
  FactKind: FactKind;
  FactStanding: FactStanding;
  Lane: Lane;
  Period: ResolverTypeWrapper<Period>;
  Precision: Precision;
  UntilKind: UntilKind;
  Source: ResolverTypeWrapper<Source>;
  SourceKind: SourceKind;
  Inventory: ResolverTypeWrapper<InventoryRow>;
  InventoryScope: InventoryScope;
  InventoryBasis: InventoryBasis;
  Forum: ResolverTypeWrapper<ThingRow>;
  FactCorrectInput: FactCorrectInput;
  FactRetractInput: FactRetractInput;
  ActUndoInput: ActUndoInput;
  Flag: ResolverTypeWrapper<FlagRow>;
  Episode: ResolverTypeWrapper<EpisodeRow>;
  Certainty: Certainty;
  EpisodeCause: EpisodeCause;
  FlagFilter: FlagFilter;
  FlagOrder: FlagOrder;
  FlagConnection: ResolverTypeWrapper<FlagPage>;
  FlagEdge: ResolverTypeWrapper<Omit<FlagEdge, 'node'> & { node: ResolversTypes['Flag'] }>;
  Forecast: ResolverTypeWrapper<ForecastRow>;
  ForumAddInput: ForumAddInput;
  ForumDescribeInput: ForumDescribeInput;
  ForumJoinInput: ForumJoinInput;
  ForumLeaveInput: ForumLeaveInput;
  ForumChairInput: ForumChairInput;
  ForumShareInput: ForumShareInput;
  ForumShareEndInput: ForumShareEndInput;
  ForumEndInput: ForumEndInput;
  MeetingRecordInput: MeetingRecordInput;
  ForumDescription: ResolverTypeWrapper<ForumDescriptionRow>;
  Status: Status;
  ForumLevel: ForumLevel;
  Leadership: Leadership;
  Seat: ResolverTypeWrapper<SeatRow>;
  SeatRole: SeatRole;
  SeatLevel: SeatLevel;
  SeatBasis: SeatBasis;
  Meeting: ResolverTypeWrapper<MeetingRow>;
  ForumConnection: ResolverTypeWrapper<ThingPage>;
  ForumEdge: ResolverTypeWrapper<Omit<ForumEdge, 'node'> & { node: ResolversTypes['Forum'] }>;
  FunctionAppointInput: FunctionAppointInput;
  FunctionFillInput: FunctionFillInput;
  FunctionVacateInput: FunctionVacateInput;
  FunctionDescribeInput: FunctionDescribeInput;
  FunctionShareInput: FunctionShareInput;
  FunctionShareEndInput: FunctionShareEndInput;
  FunctionEndInput: FunctionEndInput;
  Function: ResolverTypeWrapper<ThingRow>;
  FunctionKind: FunctionKind;
  FunctionDescription: ResolverTypeWrapper<FunctionDescriptionRow>;
  Holding: ResolverTypeWrapper<HoldingRow>;
  InventoryGuide: ResolverTypeWrapper<GuideRow>;
  GuideQuestion: ResolverTypeWrapper<GuideQuestionRow>;
  GuideRecord: ResolverTypeWrapper<GuideRecordRow>;
  InventoryConfirmInput: InventoryConfirmInput;
  InventoryTakeBackInput: InventoryTakeBackInput;
  ActorKindEntry: ResolverTypeWrapper<KindRow>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  AgreementsEndingFilter: AgreementsEndingFilter;
  AgreementsEnding: ResolverTypeWrapper<Omit<AgreementsEnding, 'ending' | 'noLonger'> & { ending: Array<ResolversTypes['AgreementEnding']>, noLonger: Array<ResolversTypes['AgreementEnding']> }>;
  AgreementEnding: ResolverTypeWrapper<AgreementEndingRow>;
  FlagsChangedFilter: FlagsChangedFilter;
  FlagsChanged: ResolverTypeWrapper<FlagsChangedRow>;
  NetworkMeasures: ResolverTypeWrapper<NetworkMeasuresRow>;
  TieEvidence: ResolverTypeWrapper<TieEvidence>;
  CommonGround: ResolverTypeWrapper<Ground>;
  SingleTie: ResolverTypeWrapper<SingleTieRow>;
  CutPoint: ResolverTypeWrapper<Cut>;
  SectorReach: ResolverTypeWrapper<SectorReachRow>;
  LivingNetwork: ResolverTypeWrapper<Omit<LivingNetwork, 'unused' | 'unseated'> & { unused: Array<ResolversTypes['SeatUse']>, unseated: Array<ResolversTypes['SeatUse']> }>;
  SeatUse: ResolverTypeWrapper<SeatUseRow>;
  NetworkFigures: ResolverTypeWrapper<FiguresRow>;
  NetworkBridge: ResolverTypeWrapper<Bridge>;
  NetworkMember: ResolverTypeWrapper<MemberRow>;
  NetworkChange: ResolverTypeWrapper<NetworkChangeRow>;
  NetworkTrial: ResolverTypeWrapper<NetworkTrialRow>;
  Network: ResolverTypeWrapper<Omit<Network, 'nodes' | 'edges'> & { nodes: Array<ResolversTypes['NetworkNode']>, edges: Array<ResolversTypes['NetworkEdge']> }>;
  NetworkNode: ResolverTypeWrapper<NetworkNodeRow>;
  Wanted: ResolverTypeWrapper<WantedRow>;
  NetworkNodeType: NetworkNodeType;
  Presence: Presence;
  NetworkEdge: ResolverTypeWrapper<Edge>;
  NetworkEdgeKind: NetworkEdgeKind;
  Organisation: ResolverTypeWrapper<ThingRow>;
  PartnerAsk: ResolverTypeWrapper<PartnerAskSeen>;
  PartnerAskState: PartnerAskState;
  PartnerAskPayload: ResolverTypeWrapper<Omit<PartnerAskPayload, 'ask' | 'warnings' | 'errors'> & { ask?: Maybe<ResolversTypes['PartnerAsk']>, warnings: Array<ResolversTypes['ActWarning']>, errors: Array<ResolversTypes['UserError']> }>;
  PartnerAskInput: PartnerAskInput;
  Peers: ResolverTypeWrapper<PeersRow>;
  Likeness: Likeness;
  Quartiles: ResolverTypeWrapper<Quartiles>;
  PeerNorm: ResolverTypeWrapper<PeerNormRow>;
  Lift: ResolverTypeWrapper<LiftRow>;
  LiftCount: ResolverTypeWrapper<LiftCount>;
  Proposal: ResolverTypeWrapper<ProposalRow>;
  ProposalState: ProposalState;
  ProposalStopInput: ProposalStopInput;
  RulePack: ResolverTypeWrapper<Pack>;
  PackSource: ResolverTypeWrapper<PackSourceRow>;
  Measure: ResolverTypeWrapper<MeasureRow>;
  MeasurePart: MeasurePart;
  UntestedNorm: ResolverTypeWrapper<UntestedRow>;
  Dimension: Dimension;
  Strength: Strength;
  Severity: Severity;
  Duty: Duty;
  Level: Level;
  Citation: ResolverTypeWrapper<CitationRow>;
  CitedSource: CitedSource;
  Served: ResolverTypeWrapper<ServedRow>;
  FactRedactInput: FactRedactInput;
  NoSuchActorRecordInput: NoSuchActorRecordInput;
  NoSuchActorEndInput: NoSuchActorEndInput;
  TieRecordInput: TieRecordInput;
  TieEndInput: TieEndInput;
  SupportRecordInput: SupportRecordInput;
  SupportEndInput: SupportEndInput;
  Rung: Rung;
  Tie: ResolverTypeWrapper<TieRow>;
  Support: ResolverTypeWrapper<SupportRow>;
  NoSuchActor: ResolverTypeWrapper<NoSuchActorRow>;
  Release: ResolverTypeWrapper<ReleaseRead>;
  ReleaseTable: ResolverTypeWrapper<Table>;
  ReleaseRow: ResolverTypeWrapper<TableRow>;
  EvidenceAge: EvidenceAge;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  MunicipalityCode: ResolverTypeWrapper<Scalars['MunicipalityCode']['output']>;
  OrganisationNumber: ResolverTypeWrapper<Scalars['OrganisationNumber']['output']>;
  Url: ResolverTypeWrapper<Scalars['Url']['output']>;
  Role: Role;
  Lang: Lang;
  Viewer: ResolverTypeWrapper<Viewer>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Round: ResolverTypeWrapper<RoundRow>;
  RoundStatus: RoundStatus;
  RoundAnswer: ResolverTypeWrapper<AnswerRow>;
  RoundReport: ResolverTypeWrapper<ReportRow>;
  RoundReply: RoundReply;
  RoundCount: ResolverTypeWrapper<RoundCount>;
  RoundStateCount: ResolverTypeWrapper<RoundStateCount>;
  RoundResult: ResolverTypeWrapper<RoundResult>;
  RoundComparison: ResolverTypeWrapper<RoundComparison>;
  RoundNormComparison: ResolverTypeWrapper<RoundNormComparison>;
  RoundPayload: ResolverTypeWrapper<Omit<RoundPayload, 'round' | 'errors'> & { round?: Maybe<ResolversTypes['Round']>, errors: Array<ResolversTypes['UserError']> }>;
  RoundReportPayload: ResolverTypeWrapper<Omit<RoundReportPayload, 'round' | 'errors'> & { round?: Maybe<ResolversTypes['Round']>, errors: Array<ResolversTypes['UserError']> }>;
  RoundOpenInput: RoundOpenInput;
  RoundAnswerInput: RoundAnswerInput;
  RoundReportInput: RoundReportInput;
  SearchHit: ResolverTypeWrapper<HitRow>;
  ServiceOfferInput: ServiceOfferInput;
  ServiceProvideInput: ServiceProvideInput;
  ServiceProvideEndInput: ServiceProvideEndInput;
  ServiceDescribeInput: ServiceDescribeInput;
  ServiceShareInput: ServiceShareInput;
  ServiceShareEndInput: ServiceShareEndInput;
  ServiceEndInput: ServiceEndInput;
  Service: ResolverTypeWrapper<ThingRow>;
  ServiceKind: ServiceKind;
  ServiceDescription: ResolverTypeWrapper<ServiceDescriptionRow>;
  Provision: ResolverTypeWrapper<ProvisionRow>;
  Suggestion: ResolverTypeWrapper<SuggestionRow>;
  SuggestionKind: SuggestionKind;
  MunicipalityGroup: ResolverTypeWrapper<MunicipalityGroup>;
  Border: Border;
  MunicipalityFilter: MunicipalityFilter;
  MunicipalityOrder: MunicipalityOrder;
  MunicipalityConnection: ResolverTypeWrapper<MunicipalityPage>;
  MunicipalityEdge: ResolverTypeWrapper<Omit<MunicipalityEdge, 'node'> & { node: ResolversTypes['Municipality'] }>;
  Trends: ResolverTypeWrapper<TrendRow>;
  TrendBasis: TrendBasis;
  TrendPoint: ResolverTypeWrapper<TrendPointRow>;
  TrendsBetween: ResolverTypeWrapper<PeriodRow>;
  TrendChange: ResolverTypeWrapper<ChangeRow>;
  TrendNorm: ResolverTypeWrapper<NormChangeRow>;
  TrendMove: ResolverTypeWrapper<MoveRow>;
  TrendHistory: ResolverTypeWrapper<TrendHistory>;
  TrendClosed: ResolverTypeWrapper<TrendClosed>;
  TrendTime: ResolverTypeWrapper<TrendTime>;
  TrendFilter: TrendFilter;
  Vocabulary: ResolverTypeWrapper<VocabularyRow>;
  VocabularyWord: ResolverTypeWrapper<WordRow>;
  Webhook: ResolverTypeWrapper<WebhookRow>;
  DeadLetter: ResolverTypeWrapper<DeadLetterRow>;
  WebhookPayload: ResolverTypeWrapper<Omit<WebhookPayload, 'webhook' | 'errors'> & { webhook?: Maybe<ResolversTypes['Webhook']>, errors: Array<ResolversTypes['UserError']> }>;
  WebhookAddInput: WebhookAddInput;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Mutation: Record<PropertyKey, never>;
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  ActorAddInput: ActorAddInput;
  Boolean: Scalars['Boolean']['output'];
  ActorDescribeInput: ActorDescribeInput;
  ActorRenameInput: ActorRenameInput;
  ActorSucceedInput: ActorSucceedInput;
  ActorRetireInput: ActorRetireInput;
  ActorPlaceInput: ActorPlaceInput;
  ActorPartOfInput: ActorPartOfInput;
  ActorPartEndInput: ActorPartEndInput;
  Actor: ResolversInterfaceTypes<ResolversParentTypes>['Actor'];
  NameUsed: NameRow;
  Reach: ReachRow;
  Part: PartRow;
  Succession: SuccessionRow;
  ActorFilter: ActorFilter;
  ActorConnection: ActorPage;
  Int: Scalars['Int']['output'];
  ActorEdge: Omit<ActorEdge, 'node'> & { node: ResolversParentTypes['Actor'] };
  Query: Record<PropertyKey, never>;
  Territory: ResolversInterfaceTypes<ResolversParentTypes>['Territory'];
  Country: TerritoryRow;
  County: TerritoryRow;
  Municipality: TerritoryRow;
  Float: Scalars['Float']['output'];
  ActArguments: Scalars['ActArguments']['output'];
  ReadyAct: ReadyActRow;
  ActPayload: Answer;
  FlagChanges: ChangesSeen;
  FlagChange: ChangeSeen;
  ActWarning: Warning;
  UserError: Problem;
  Conflict: ConflictRow;
  SourceInput: SourceInput;
  ActToTry: ActToTry;
  AgreementSignInput: AgreementSignInput;
  AgreementDescribeInput: AgreementDescribeInput;
  AgreementRenewInput: AgreementRenewInput;
  AgreementNoticeInput: AgreementNoticeInput;
  AgreementEndInput: AgreementEndInput;
  AgreementPartyAddInput: AgreementPartyAddInput;
  AgreementPartyLeaveInput: AgreementPartyLeaveInput;
  CoverInput: CoverInput;
  Agreement: ThingRow;
  AgreementDescription: AgreementDescriptionRow;
  Bond: ResolversUnionTypes<ResolversParentTypes>['Bond'];
  Party: PartyRow;
  Cover: CoverRow;
  AgreementFilter: AgreementFilter;
  AgreementConnection: ThingPage;
  AgreementEdge: Omit<AgreementEdge, 'node'> & { node: ResolversParentTypes['Agreement'] };
  AskFirst: AskRow;
  AskIndication: Pointed;
  AskFilter: AskFilter;
  AskFirstConnection: AskPage;
  AskFirstEdge: Omit<AskFirstEdge, 'node'> & { node: ResolversParentTypes['AskFirst'] };
  Assessment: AssessmentRead;
  StateCount: StateCount;
  Result: ResultRead;
  Indication: ResultRead;
  LeastChange: LeastChangeRow;
  Explanation: FactRow;
  Effort: FactRow;
  AuditEntry: EntryRow;
  AuditCounts: AuditCounts;
  AuditFilter: AuditFilter;
  AuditEntryConnection: EntryPage;
  AuditEntryEdge: Omit<AuditEntryEdge, 'node'> & { node: ResolversParentTypes['AuditEntry'] };
  Fact: FactRow;
  Calendar: CalendarRow;
  CalendarPayload: Omit<CalendarPayload, 'calendar' | 'errors'> & { calendar?: Maybe<ResolversParentTypes['Calendar']>, errors: Array<ResolversParentTypes['UserError']> };
  CalendarOpenInput: CalendarOpenInput;
  ChannelOpenInput: ChannelOpenInput;
  ChannelVerifyInput: ChannelVerifyInput;
  ChannelPartyAddInput: ChannelPartyAddInput;
  ChannelPartyLeaveInput: ChannelPartyLeaveInput;
  ChannelEndInput: ChannelEndInput;
  Channel: ThingRow;
  ChannelDescription: ChannelDescriptionRow;
  Recommendation: Rule;
  NormCheck: Check;
  CheckParameters: Scalars['CheckParameters']['output'];
  RemedyAct: RemedyActRow;
  Parameter: ParameterRow;
  Coverage: CoverageRow;
  CoverageLegend: LegendRow;
  CoverageTotal: TotalRow;
  CoverageTerritory: TerritoryTotalRow;
  CoverageSum: Tally;
  EvidenceDays: EvidenceDaysRow;
  EvidenceYear: EvidenceYear;
  CoverageFilter: CoverageFilter;
  FactDisputeInput: FactDisputeInput;
  DisputeSettleInput: DisputeSettleInput;
  DocumentAdoptInput: DocumentAdoptInput;
  DocumentDescribeInput: DocumentDescribeInput;
  DocumentFollowUpInput: DocumentFollowUpInput;
  DocumentContributeInput: DocumentContributeInput;
  DocumentBaseInput: DocumentBaseInput;
  DocumentShareInput: DocumentShareInput;
  DocumentShareEndInput: DocumentShareEndInput;
  DocumentEndInput: DocumentEndInput;
  Document: ThingRow;
  DocumentDescription: DocumentDescriptionRow;
  Contribution: ContributionRow;
  Foundation: FoundationRow;
  FollowUp: FollowUpRow;
  RecommendationDraft: DraftRow;
  DraftProblem: ProblemRow;
  DraftExample: ExampleRow;
  ExampleResult: ExampleResult;
  RecommendationEffect: EffectRow;
  NormEffect: NormEffectRow;
  NormCounts: NormCounts;
  FlagMove: FlagMoveRow;
  RecommendationVersion: VersionRow;
  Reassessment: Reassessment;
  RecommendationDraftInput: RecommendationDraftInput;
  RecommendationPublishInput: RecommendationPublishInput;
  RecommendationRetireInput: RecommendationRetireInput;
  PackAddInput: PackAddInput;
  DraftPayload: Omit<DraftPayload, 'draft' | 'errors'> & { draft?: Maybe<ResolversParentTypes['RecommendationDraft']>, errors: Array<ResolversParentTypes['UserError']> };
  NormPayload: Omit<NormPayload, 'recommendation' | 'errors'> & { recommendation?: Maybe<ResolversParentTypes['Recommendation']>, errors: Array<ResolversParentTypes['UserError']> };
  PackPayload: Omit<PackPayload, 'pack' | 'errors'> & { pack?: Maybe<ResolversParentTypes['RulePack']>, errors: Array<ResolversParentTypes['UserError']> };
  EffortRecordInput: EffortRecordInput;
  GapExplainInput: GapExplainInput;
  ExplanationEndInput: ExplanationEndInput;
  Period: Period;
  Source: Source;
  Inventory: InventoryRow;
  Forum: ThingRow;
  FactCorrectInput: FactCorrectInput;
  FactRetractInput: FactRetractInput;
  ActUndoInput: ActUndoInput;
  Flag: FlagRow;
  Episode: EpisodeRow;
  FlagFilter: FlagFilter;
  FlagConnection: FlagPage;
  FlagEdge: Omit<FlagEdge, 'node'> & { node: ResolversParentTypes['Flag'] };
  Forecast: ForecastRow;
  ForumAddInput: ForumAddInput;
  ForumDescribeInput: ForumDescribeInput;
  ForumJoinInput: ForumJoinInput;
  ForumLeaveInput: ForumLeaveInput;
  ForumChairInput: ForumChairInput;
  ForumShareInput: ForumShareInput;
  ForumShareEndInput: ForumShareEndInput;
  ForumEndInput: ForumEndInput;
  MeetingRecordInput: MeetingRecordInput;
  ForumDescription: ForumDescriptionRow;
  Seat: SeatRow;
  Meeting: MeetingRow;
  ForumConnection: ThingPage;
  ForumEdge: Omit<ForumEdge, 'node'> & { node: ResolversParentTypes['Forum'] };
  FunctionAppointInput: FunctionAppointInput;
  FunctionFillInput: FunctionFillInput;
  FunctionVacateInput: FunctionVacateInput;
  FunctionDescribeInput: FunctionDescribeInput;
  FunctionShareInput: FunctionShareInput;
  FunctionShareEndInput: FunctionShareEndInput;
  FunctionEndInput: FunctionEndInput;
  Function: ThingRow;
  FunctionDescription: FunctionDescriptionRow;
  Holding: HoldingRow;
  InventoryGuide: GuideRow;
  GuideQuestion: GuideQuestionRow;
  GuideRecord: GuideRecordRow;
  InventoryConfirmInput: InventoryConfirmInput;
  InventoryTakeBackInput: InventoryTakeBackInput;
  ActorKindEntry: KindRow;
  Subscription: Record<PropertyKey, never>;
  AgreementsEndingFilter: AgreementsEndingFilter;
  AgreementsEnding: Omit<AgreementsEnding, 'ending' | 'noLonger'> & { ending: Array<ResolversParentTypes['AgreementEnding']>, noLonger: Array<ResolversParentTypes['AgreementEnding']> };
  AgreementEnding: AgreementEndingRow;
  FlagsChangedFilter: FlagsChangedFilter;
  FlagsChanged: FlagsChangedRow;
  NetworkMeasures: NetworkMeasuresRow;
  TieEvidence: TieEvidence;
  CommonGround: Ground;
  SingleTie: SingleTieRow;
  CutPoint: Cut;
  SectorReach: SectorReachRow;
  LivingNetwork: Omit<LivingNetwork, 'unused' | 'unseated'> & { unused: Array<ResolversParentTypes['SeatUse']>, unseated: Array<ResolversParentTypes['SeatUse']> };
  SeatUse: SeatUseRow;
  NetworkFigures: FiguresRow;
  NetworkBridge: Bridge;
  NetworkMember: MemberRow;
  NetworkChange: NetworkChangeRow;
  NetworkTrial: NetworkTrialRow;
  Network: Omit<Network, 'nodes' | 'edges'> & { nodes: Array<ResolversParentTypes['NetworkNode']>, edges: Array<ResolversParentTypes['NetworkEdge']> };
  NetworkNode: NetworkNodeRow;
  Wanted: WantedRow;
  NetworkEdge: Edge;
  Organisation: ThingRow;
  PartnerAsk: PartnerAskSeen;
  PartnerAskPayload: Omit<PartnerAskPayload, 'ask' | 'warnings' | 'errors'> & { ask?: Maybe<ResolversParentTypes['PartnerAsk']>, warnings: Array<ResolversParentTypes['ActWarning']>, errors: Array<ResolversParentTypes['UserError']> };
  PartnerAskInput: PartnerAskInput;
  Peers: PeersRow;
  Quartiles: Quartiles;
  PeerNorm: PeerNormRow;
  Lift: LiftRow;
  LiftCount: LiftCount;
  Proposal: ProposalRow;
  ProposalStopInput: ProposalStopInput;
  RulePack: Pack;
  PackSource: PackSourceRow;
  Measure: MeasureRow;
  UntestedNorm: UntestedRow;
  Citation: CitationRow;
  Served: ServedRow;
  FactRedactInput: FactRedactInput;
  NoSuchActorRecordInput: NoSuchActorRecordInput;
  NoSuchActorEndInput: NoSuchActorEndInput;
  TieRecordInput: TieRecordInput;
  TieEndInput: TieEndInput;
  SupportRecordInput: SupportRecordInput;
  SupportEndInput: SupportEndInput;
  Tie: TieRow;
  Support: SupportRow;
  NoSuchActor: NoSuchActorRow;
  Release: ReleaseRead;
  ReleaseTable: Table;
  ReleaseRow: TableRow;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  MunicipalityCode: Scalars['MunicipalityCode']['output'];
  OrganisationNumber: Scalars['OrganisationNumber']['output'];
  Url: Scalars['Url']['output'];
  Viewer: Viewer;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  PageInfo: PageInfo;
  Round: RoundRow;
  RoundAnswer: AnswerRow;
  RoundReport: ReportRow;
  RoundCount: RoundCount;
  RoundStateCount: RoundStateCount;
  RoundResult: RoundResult;
  RoundComparison: RoundComparison;
  RoundNormComparison: RoundNormComparison;
  RoundPayload: Omit<RoundPayload, 'round' | 'errors'> & { round?: Maybe<ResolversParentTypes['Round']>, errors: Array<ResolversParentTypes['UserError']> };
  RoundReportPayload: Omit<RoundReportPayload, 'round' | 'errors'> & { round?: Maybe<ResolversParentTypes['Round']>, errors: Array<ResolversParentTypes['UserError']> };
  RoundOpenInput: RoundOpenInput;
  RoundAnswerInput: RoundAnswerInput;
  RoundReportInput: RoundReportInput;
  SearchHit: HitRow;
  ServiceOfferInput: ServiceOfferInput;
  ServiceProvideInput: ServiceProvideInput;
  ServiceProvideEndInput: ServiceProvideEndInput;
  ServiceDescribeInput: ServiceDescribeInput;
  ServiceShareInput: ServiceShareInput;
  ServiceShareEndInput: ServiceShareEndInput;
  ServiceEndInput: ServiceEndInput;
  Service: ThingRow;
  ServiceDescription: ServiceDescriptionRow;
  Provision: ProvisionRow;
  Suggestion: SuggestionRow;
  MunicipalityGroup: MunicipalityGroup;
  MunicipalityFilter: MunicipalityFilter;
  MunicipalityConnection: MunicipalityPage;
  MunicipalityEdge: Omit<MunicipalityEdge, 'node'> & { node: ResolversParentTypes['Municipality'] };
  Trends: TrendRow;
  TrendPoint: TrendPointRow;
  TrendsBetween: PeriodRow;
  TrendChange: ChangeRow;
  TrendNorm: NormChangeRow;
  TrendMove: MoveRow;
  TrendHistory: TrendHistory;
  TrendClosed: TrendClosed;
  TrendTime: TrendTime;
  TrendFilter: TrendFilter;
  Vocabulary: VocabularyRow;
  VocabularyWord: WordRow;
  Webhook: WebhookRow;
  DeadLetter: DeadLetterRow;
  WebhookPayload: Omit<WebhookPayload, 'webhook' | 'errors'> & { webhook?: Maybe<ResolversParentTypes['Webhook']>, errors: Array<ResolversParentTypes['UserError']> };
  WebhookAddInput: WebhookAddInput;
};

export type RequiresDirectiveArgs = {
  role: Role;
};

export type RequiresDirectiveResolver<Result, Parent, ContextType = Context, Args = RequiresDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  actorAdd?: Resolver<ResolversTypes['ActPayload'], ParentType, ContextType, RequireFields<MutationActorAddArgs, 'input'>>;
  actorDescribe?: Resolver<ResolversTypes['ActPayload'], ParentType, ContextType, RequireFields<MutationActorDescribeArgs, 'id' | 'input'>>;
  actorRename?: Resolver<ResolversTypes['ActPayload'], ParentType, ContextType, RequireFields<MutationActorRenameArgs, 'id' | 'input'>>;
  actorSucceed?: Resolver<ResolversTypes['ActPayload'], ParentType, ContextType, RequireFields<MutationActorSucceedArgs, 'id' | 'input'>>;
  actorRetire?: Resolver<ResolversTypes['ActPayload'], ParentType, ContextType, RequireFields<MutationActorRetireArgs, 'id' | 'input'>>;
  actorPlace?: Resolver<ResolversTypes['ActPayload'], ParentType, ContextType, RequireFields<MutationActorPlaceArgs, 'id' | 'input'>>;
  actorPartOf?: Resolver<ResolversTypes['ActPayload'], ParentType, ContextType, RequireFields<MutationActorPartOfArgs, 'id' | 'input'>>;
  actorPartEnd?: Resolver<ResolversTypes['ActPayload'], ParentType, ContextType, RequireFields<MutationActorPartEndArgs, 'id' | 'input'>>;
  whatIf?: Resolver<ResolversTypes['ActPayload'], ParentType, ContextType, RequireFields<MutationWhatIfArgs, 'acts'>>;
  agreementSign?: Resolver<ResolversTypes['ActPayload'], ParentType, ContextType, RequireFields<MutationAgreementSignArgs, 'input'>>;
  agreementDescribe?: Resolver<ResolversTypes['ActPayload'], ParentType, ContextType, RequireFields<MutationAgreementDescribeArgs, 'id' | 'input'>>;
  agreementRenew?: Resolver<ResolversTypes['ActPayload'], ParentType, ContextType, RequireFields<MutationAgreementRenewArgs, 'id' | 'input'>>;
  agreementNotice?: Resolver<ResolversTypes['ActPayload'], ParentType, ContextType, RequireFields<MutationAgreementNoticeArgs, 'id' | 'input'>>;
  agreementEnd?: Resolver<ResolversTypes['ActPayload'], ParentType, ContextType, RequireFields<MutationAgreementEndArgs, 'id' | 'input'>>;
  agreementPartyAdd?: Resolver<ResolversTypes['ActPayload'], ParentType, ContextType, RequireFields<MutationAgreementPartyAddArgs, 'id' | 'input'>>;
  agreementPartyLeave?: Resolver<ResolversTypes['ActPayload'], ParentType, ContextType, RequireFields<MutationAgreementPartyLeaveArgs, 'id' | 'input'>>;
  calendarOpen?: Resolver<ResolversTypes['CalendarPayload'], ParentType, ContextType, RequireFields<MutationCalendarOpenArgs, 'input'>>;
  calendarRevoke?: Resolver<ResolversTypes['CalendarPayload'], ParentType, ContextType, RequireFields<MutationCalendarRevokeArgs, 'id'>>;
  channelOpen?: Resolver<ResolversTypes['ActPayload'], ParentType, ContextType, RequireFields<MutationChannelOpenArgs, 'input'>>;
  channelVerify?: Resolver<ResolversTypes['ActPayload'], ParentType, ContextType, RequireFields<MutationChannelVerifyArgs, 'id' | 'input'>>;
  channelPartyAdd?: Resolver<ResolversTypes['ActPayload'], ParentType, ContextType, RequireFields<MutationChannelPartyAddArgs, 'id' | 'input'>>;
  channelPartyLeave?: Resolver<ResolversTypes['ActPayload'], ParentType, ContextType, RequireFields<MutationChannelPartyLeaveArgs, 'id' | 'input'>>;
  channelEnd?: Resolver<ResolversTypes['ActPayload'], ParentType, ContextType, RequireFields<MutationChannelEndArgs, 'id' | 'input'>>;
  factDispute?: Resolver<ResolversTypes['ActPayload'], ParentType, ContextType, RequireFields<MutationFactDisputeArgs, 'id' | 'input'>>;
  disputeSettle?: Resolver<ResolversTypes['ActPayload'], ParentType, ContextType, RequireFields<MutationDisputeSettleArgs, 'id' | 'input'>>;
  documentAdopt?: Resolver<ResolversTypes['ActPayload'], ParentType, ContextType, RequireFields<MutationDocumentAdoptArgs, 'input'>>;
  documentDescribe?: Resolver<ResolversTypes['ActPayload'], ParentType, ContextType, RequireFields<MutationDocumentDescribeArgs, 'id' | 'input'>>;
  documentFollowUp?: Resolver<ResolversTypes['ActPayload'], ParentType, ContextType, RequireFields<MutationDocumentFollowUpArgs, 'id' | 'input'>>;
  documentContribute?: Resolver<ResolversTypes['ActPayload'], ParentType, ContextType, RequireFields<MutationDocumentContributeArgs, 'id' | 'input'>>;
  documentBase?: Resolver<ResolversTypes['ActPayload'], ParentType, ContextType, RequireFields<MutationDocumentBaseArgs, 'id' | 'input'>>;
  documentShare?: Resolver<ResolversTypes['ActPayload'], ParentType, ContextType, RequireFields<MutationDocumentShareArgs, 'id' | 'input'>>;
  documentShareEnd?: Resolver<ResolversTypes['ActPayload'], ParentType, ContextType, RequireFields<MutationDocumentShareEndArgs, 'id' | 'input'>>;
  documentEnd?: Resolver<ResolversTypes['ActPayload'], ParentType, ContextType, RequireFields<MutationDocumentEndArgs, 'id' | 'input'>>;
  recommendationDraft?: Resolver<ResolversTypes['DraftPayload'], ParentType, ContextType, RequireFields<MutationRecommendationDraftArgs, 'input'>>;
  recommendationPublish?: Resolver<ResolversTypes['NormPayload'], ParentType, ContextType, RequireFields<MutationRecommendationPublishArgs, 'id' | 'input'>>;
  recommendationRetire?: Resolver<ResolversTypes['NormPayload'], ParentType, ContextType, RequireFields<MutationRecommendationRetireArgs, 'id' | 'input'>>;
  packAdd?: Resolver<ResolversTypes['PackPayload'], ParentType, ContextType, RequireFields<MutationPackAddArgs, 'input'>>;
  effortRecord?: Resolver<ResolversTypes['ActPayload'], ParentType, ContextType, RequireFields<MutationEffortRecordArgs, 'input'>>;
  gapExplain?: Resolver<ResolversTypes['ActPayload'], ParentType, ContextType, RequireFields<MutationGapExplainArgs, 'input'>>;
  explanationEnd?: Resolver<ResolversTypes['ActPayload'], ParentType, ContextType, RequireFields<MutationExplanationEndArgs, 'id' | 'input'>>;
  factCorrect?: Resolver<ResolversTypes['ActPayload'], ParentType, ContextType, RequireFields<MutationFactCorrectArgs, 'id' | 'input'>>;
  factRetract?: Resolver<ResolversTypes['ActPayload'], ParentType, ContextType, RequireFields<MutationFactRetractArgs, 'id' | 'input'>>;
  actUndo?: Resolver<ResolversTypes['ActPayload'], ParentType, ContextType, RequireFields<MutationActUndoArgs, 'id' | 'input'>>;
  forumAdd?: Resolver<ResolversTypes['ActPayload'], ParentType, ContextType, RequireFields<MutationForumAddArgs, 'input'>>;
  forumDescribe?: Resolver<ResolversTypes['ActPayload'], ParentType, ContextType, RequireFields<MutationForumDescribeArgs, 'id' | 'input'>>;
  forumJoin?: Resolver<ResolversTypes['ActPayload'], ParentType, ContextType, RequireFields<MutationForumJoinArgs, 'id' | 'input'>>;
  forumLeave?: Resolver<ResolversTypes['ActPayload'], ParentType, ContextType, RequireFields<MutationForumLeaveArgs, 'id' | 'input'>>;
  forumChair?: Resolver<ResolversTypes['ActPayload'], ParentType, ContextType, RequireFields<MutationForumChairArgs, 'id' | 'input'>>;
  forumShare?: Resolver<ResolversTypes['ActPayload'], ParentType, ContextType, RequireFields<MutationForumShareArgs, 'id' | 'input'>>;
  forumShareEnd?: Resolver<ResolversTypes['ActPayload'], ParentType, ContextType, RequireFields<MutationForumShareEndArgs, 'id' | 'input'>>;
  forumEnd?: Resolver<ResolversTypes['ActPayload'], ParentType, ContextType, RequireFields<MutationForumEndArgs, 'id' | 'input'>>;
  meetingRecord?: Resolver<ResolversTypes['ActPayload'], ParentType, ContextType, RequireFields<MutationMeetingRecordArgs, 'id' | 'input'>>;
  functionAppoint?: Resolver<ResolversTypes['ActPayload'], ParentType, ContextType, RequireFields<MutationFunctionAppointArgs, 'input'>>;
  functionFill?: Resolver<ResolversTypes['ActPayload'], ParentType, ContextType, RequireFields<MutationFunctionFillArgs, 'id' | 'input'>>;
  functionVacate?: Resolver<ResolversTypes['ActPayload'], ParentType, ContextType, RequireFields<MutationFunctionVacateArgs, 'id' | 'input'>>;
  functionDescribe?: Resolver<ResolversTypes['ActPayload'], ParentType, ContextType, RequireFields<MutationFunctionDescribeArgs, 'id' | 'input'>>;
  functionShare?: Resolver<ResolversTypes['ActPayload'], ParentType, ContextType, RequireFields<MutationFunctionShareArgs, 'id' | 'input'>>;
  functionShareEnd?: Resolver<ResolversTypes['ActPayload'], ParentType, ContextType, RequireFields<MutationFunctionShareEndArgs, 'id' | 'input'>>;
  functionEnd?: Resolver<ResolversTypes['ActPayload'], ParentType, ContextType, RequireFields<MutationFunctionEndArgs, 'id' | 'input'>>;
  inventoryConfirm?: Resolver<ResolversTypes['ActPayload'], ParentType, ContextType, RequireFields<MutationInventoryConfirmArgs, 'input'>>;
  inventoryTakeBack?: Resolver<ResolversTypes['ActPayload'], ParentType, ContextType, RequireFields<MutationInventoryTakeBackArgs, 'input'>>;
  partnerAsk?: Resolver<ResolversTypes['PartnerAskPayload'], ParentType, ContextType, RequireFields<MutationPartnerAskArgs, 'fact' | 'input'>>;
  partnerAskRevoke?: Resolver<ResolversTypes['PartnerAskPayload'], ParentType, ContextType, RequireFields<MutationPartnerAskRevokeArgs, 'id'>>;
  proposalConfirm?: Resolver<ResolversTypes['ActPayload'], ParentType, ContextType, RequireFields<MutationProposalConfirmArgs, 'id'>>;
  proposalStop?: Resolver<ResolversTypes['ActPayload'], ParentType, ContextType, RequireFields<MutationProposalStopArgs, 'id' | 'input'>>;
  proposalWithdraw?: Resolver<ResolversTypes['ActPayload'], ParentType, ContextType, RequireFields<MutationProposalWithdrawArgs, 'id'>>;
  factRedact?: Resolver<ResolversTypes['ActPayload'], ParentType, ContextType, RequireFields<MutationFactRedactArgs, 'id' | 'input'>>;
  noSuchActorRecord?: Resolver<ResolversTypes['ActPayload'], ParentType, ContextType, RequireFields<MutationNoSuchActorRecordArgs, 'input'>>;
  noSuchActorEnd?: Resolver<ResolversTypes['ActPayload'], ParentType, ContextType, RequireFields<MutationNoSuchActorEndArgs, 'id' | 'input'>>;
  tieRecord?: Resolver<ResolversTypes['ActPayload'], ParentType, ContextType, RequireFields<MutationTieRecordArgs, 'input'>>;
  tieEnd?: Resolver<ResolversTypes['ActPayload'], ParentType, ContextType, RequireFields<MutationTieEndArgs, 'id' | 'input'>>;
  supportRecord?: Resolver<ResolversTypes['ActPayload'], ParentType, ContextType, RequireFields<MutationSupportRecordArgs, 'input'>>;
  supportEnd?: Resolver<ResolversTypes['ActPayload'], ParentType, ContextType, RequireFields<MutationSupportEndArgs, 'id' | 'input'>>;
  roundOpen?: Resolver<ResolversTypes['RoundPayload'], ParentType, ContextType, RequireFields<MutationRoundOpenArgs, 'input'>>;
  roundClose?: Resolver<ResolversTypes['RoundPayload'], ParentType, ContextType, RequireFields<MutationRoundCloseArgs, 'id'>>;
  roundAnswer?: Resolver<ResolversTypes['ActPayload'], ParentType, ContextType, RequireFields<MutationRoundAnswerArgs, 'id' | 'input'>>;
  roundReport?: Resolver<ResolversTypes['RoundReportPayload'], ParentType, ContextType, RequireFields<MutationRoundReportArgs, 'id' | 'input'>>;
  serviceOffer?: Resolver<ResolversTypes['ActPayload'], ParentType, ContextType, RequireFields<MutationServiceOfferArgs, 'input'>>;
  serviceProvide?: Resolver<ResolversTypes['ActPayload'], ParentType, ContextType, RequireFields<MutationServiceProvideArgs, 'id' | 'input'>>;
  serviceProvideEnd?: Resolver<ResolversTypes['ActPayload'], ParentType, ContextType, RequireFields<MutationServiceProvideEndArgs, 'id' | 'input'>>;
  serviceDescribe?: Resolver<ResolversTypes['ActPayload'], ParentType, ContextType, RequireFields<MutationServiceDescribeArgs, 'id' | 'input'>>;
  serviceShare?: Resolver<ResolversTypes['ActPayload'], ParentType, ContextType, RequireFields<MutationServiceShareArgs, 'id' | 'input'>>;
  serviceShareEnd?: Resolver<ResolversTypes['ActPayload'], ParentType, ContextType, RequireFields<MutationServiceShareEndArgs, 'id' | 'input'>>;
  serviceEnd?: Resolver<ResolversTypes['ActPayload'], ParentType, ContextType, RequireFields<MutationServiceEndArgs, 'id' | 'input'>>;
  webhookAdd?: Resolver<ResolversTypes['WebhookPayload'], ParentType, ContextType, RequireFields<MutationWebhookAddArgs, 'input'>>;
  webhookRemove?: Resolver<ResolversTypes['WebhookPayload'], ParentType, ContextType, RequireFields<MutationWebhookRemoveArgs, 'id'>>;
  webhookRetry?: Resolver<ResolversTypes['WebhookPayload'], ParentType, ContextType, RequireFields<MutationWebhookRetryArgs, 'id'>>;
};

export type ActorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor']> = {
  __resolveType: TypeResolveFn<'Forum' | 'Organisation', ParentType, ContextType>;
};

export type NameUsedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NameUsed'] = ResolversParentTypes['NameUsed']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['Fact'], ParentType, ContextType>;
};

export type ReachResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reach'] = ResolversParentTypes['Reach']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  territory?: Resolver<ResolversTypes['Territory'], ParentType, ContextType>;
  extent?: Resolver<ResolversTypes['Extent'], ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['Fact'], ParentType, ContextType>;
};

export type PartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Part'] = ResolversParentTypes['Part']> = {
  part?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  whole?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['Fact'], ParentType, ContextType>;
};

export type SuccessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Succession'] = ResolversParentTypes['Succession']> = {
  predecessor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  successor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  how?: Resolver<ResolversTypes['SuccessionKind'], ParentType, ContextType>;
  day?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['Fact'], ParentType, ContextType>;
};

export type ActorConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorConnection'] = ResolversParentTypes['ActorConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ActorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActorEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorEdge'] = ResolversParentTypes['ActorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  actor?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType, RequireFields<QueryActorArgs, 'id'>>;
  actors?: Resolver<ResolversTypes['ActorConnection'], ParentType, ContextType, Partial<QueryActorsArgs>>;
  agreements?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, Partial<QueryAgreementsArgs>>;
  askFirst?: Resolver<ResolversTypes['AskFirstConnection'], ParentType, ContextType, Partial<QueryAskFirstArgs>>;
  auditEntries?: Resolver<ResolversTypes['AuditEntryConnection'], ParentType, ContextType, Partial<QueryAuditEntriesArgs>>;
  calendars?: Resolver<Array<ResolversTypes['Calendar']>, ParentType, ContextType, RequireFields<QueryCalendarsArgs, 'municipality'>>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType, Partial<QueryCoverageArgs>>;
  recommendationDrafts?: Resolver<Array<ResolversTypes['RecommendationDraft']>, ParentType, ContextType>;
  recommendationDraft?: Resolver<Maybe<ResolversTypes['RecommendationDraft']>, ParentType, ContextType, RequireFields<QueryRecommendationDraftArgs, 'id'>>;
  recommendationEffect?: Resolver<ResolversTypes['RecommendationEffect'], ParentType, ContextType, RequireFields<QueryRecommendationEffectArgs, 'draft'>>;
  recommendationVersions?: Resolver<Array<ResolversTypes['RecommendationVersion']>, ParentType, ContextType, RequireFields<QueryRecommendationVersionsArgs, 'id'>>;
  reassessment?: Resolver<ResolversTypes['Reassessment'], ParentType, ContextType>;
  flags?: Resolver<ResolversTypes['FlagConnection'], ParentType, ContextType, Partial<QueryFlagsArgs>>;
  actorKinds?: Resolver<Array<ResolversTypes['ActorKindEntry']>, ParentType, ContextType>;
  network?: Resolver<ResolversTypes['Network'], ParentType, ContextType, RequireFields<QueryNetworkArgs, 'around' | 'depth'>>;
  partnerAsks?: Resolver<Array<ResolversTypes['PartnerAsk']>, ParentType, ContextType, RequireFields<QueryPartnerAsksArgs, 'municipality'>>;
  rulePacks?: Resolver<Array<ResolversTypes['RulePack']>, ParentType, ContextType>;
  recommendation?: Resolver<Maybe<ResolversTypes['Recommendation']>, ParentType, ContextType, RequireFields<QueryRecommendationArgs, 'id'>>;
  releases?: Resolver<Array<ResolversTypes['Release']>, ParentType, ContextType>;
  release?: Resolver<Maybe<ResolversTypes['Release']>, ParentType, ContextType, RequireFields<QueryReleaseArgs, 'month'>>;
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  rounds?: Resolver<Array<ResolversTypes['Round']>, ParentType, ContextType>;
  round?: Resolver<Maybe<ResolversTypes['Round']>, ParentType, ContextType, RequireFields<QueryRoundArgs, 'id'>>;
  search?: Resolver<Array<ResolversTypes['SearchHit']>, ParentType, ContextType, RequireFields<QuerySearchArgs, 'text'>>;
  country?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  counties?: Resolver<Array<ResolversTypes['County']>, ParentType, ContextType>;
  county?: Resolver<Maybe<ResolversTypes['County']>, ParentType, ContextType, RequireFields<QueryCountyArgs, 'code'>>;
  municipality?: Resolver<Maybe<ResolversTypes['Municipality']>, ParentType, ContextType, RequireFields<QueryMunicipalityArgs, 'code'>>;
  municipalities?: Resolver<ResolversTypes['MunicipalityConnection'], ParentType, ContextType, Partial<QueryMunicipalitiesArgs>>;
  trends?: Resolver<ResolversTypes['Trends'], ParentType, ContextType, Partial<QueryTrendsArgs>>;
  trendsBetween?: Resolver<ResolversTypes['TrendsBetween'], ParentType, ContextType, RequireFields<QueryTrendsBetweenArgs, 'from' | 'to'>>;
  vocabulary?: Resolver<Array<ResolversTypes['Vocabulary']>, ParentType, ContextType, Partial<QueryVocabularyArgs>>;
  webhooks?: Resolver<Array<ResolversTypes['Webhook']>, ParentType, ContextType, Partial<QueryWebhooksArgs>>;
};

export type TerritoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Territory'] = ResolversParentTypes['Territory']> = {
  __resolveType: TypeResolveFn<'Country' | 'County' | 'Municipality', ParentType, ContextType>;
};

export type CountryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Country'] = ResolversParentTypes['Country']> = {
  actors?: Resolver<ResolversTypes['ActorConnection'], ParentType, ContextType, Partial<CountryActorsArgs>>;
  agreements?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, Partial<CountryAgreementsArgs>>;
  askFirst?: Resolver<Array<ResolversTypes['AskFirst']>, ParentType, ContextType, Partial<CountryAskFirstArgs>>;
  assessment?: Resolver<ResolversTypes['Assessment'], ParentType, ContextType, Partial<CountryAssessmentArgs>>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType, Partial<CountryCoverageArgs>>;
  documents?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType, Partial<CountryDocumentsArgs>>;
  inventories?: Resolver<Array<ResolversTypes['Inventory']>, ParentType, ContextType>;
  flags?: Resolver<ResolversTypes['FlagConnection'], ParentType, ContextType, Partial<CountryFlagsArgs>>;
  forums?: Resolver<ResolversTypes['ForumConnection'], ParentType, ContextType, RequireFields<CountryForumsArgs, 'history'>>;
  functions?: Resolver<Array<ResolversTypes['Function']>, ParentType, ContextType, Partial<CountryFunctionsArgs>>;
  network?: Resolver<ResolversTypes['Network'], ParentType, ContextType, RequireFields<CountryNetworkArgs, 'depth'>>;
  noSuchActors?: Resolver<Array<ResolversTypes['NoSuchActor']>, ParentType, ContextType, RequireFields<CountryNoSuchActorsArgs, 'history'>>;
  services?: Resolver<Array<ResolversTypes['Service']>, ParentType, ContextType, Partial<CountryServicesArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  invented?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  population?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  populationOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  counties?: Resolver<Array<ResolversTypes['County']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CountyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['County'] = ResolversParentTypes['County']> = {
  actors?: Resolver<ResolversTypes['ActorConnection'], ParentType, ContextType, Partial<CountyActorsArgs>>;
  agreements?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, Partial<CountyAgreementsArgs>>;
  askFirst?: Resolver<Array<ResolversTypes['AskFirst']>, ParentType, ContextType, Partial<CountyAskFirstArgs>>;
  assessment?: Resolver<ResolversTypes['Assessment'], ParentType, ContextType, Partial<CountyAssessmentArgs>>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType, Partial<CountyCoverageArgs>>;
  documents?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType, Partial<CountyDocumentsArgs>>;
  inventories?: Resolver<Array<ResolversTypes['Inventory']>, ParentType, ContextType>;
  flags?: Resolver<ResolversTypes['FlagConnection'], ParentType, ContextType, Partial<CountyFlagsArgs>>;
  forums?: Resolver<ResolversTypes['ForumConnection'], ParentType, ContextType, RequireFields<CountyForumsArgs, 'history'>>;
  functions?: Resolver<Array<ResolversTypes['Function']>, ParentType, ContextType, Partial<CountyFunctionsArgs>>;
  network?: Resolver<ResolversTypes['Network'], ParentType, ContextType, RequireFields<CountyNetworkArgs, 'depth'>>;
  noSuchActors?: Resolver<Array<ResolversTypes['NoSuchActor']>, ParentType, ContextType, RequireFields<CountyNoSuchActorsArgs, 'history'>>;
  services?: Resolver<Array<ResolversTypes['Service']>, ParentType, ContextType, Partial<CountyServicesArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  invented?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  population?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  populationOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  municipalities?: Resolver<Array<ResolversTypes['Municipality']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MunicipalityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Municipality'] = ResolversParentTypes['Municipality']> = {
  actors?: Resolver<ResolversTypes['ActorConnection'], ParentType, ContextType, Partial<MunicipalityActorsArgs>>;
  agreements?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, Partial<MunicipalityAgreementsArgs>>;
  askFirst?: Resolver<Array<ResolversTypes['AskFirst']>, ParentType, ContextType, Partial<MunicipalityAskFirstArgs>>;
  assessment?: Resolver<ResolversTypes['Assessment'], ParentType, ContextType, Partial<MunicipalityAssessmentArgs>>;
  channels?: Resolver<Array<ResolversTypes['Channel']>, ParentType, ContextType, Partial<MunicipalityChannelsArgs>>;
  documents?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType, Partial<MunicipalityDocumentsArgs>>;
  inventories?: Resolver<Array<ResolversTypes['Inventory']>, ParentType, ContextType>;
  flags?: Resolver<ResolversTypes['FlagConnection'], ParentType, ContextType, Partial<MunicipalityFlagsArgs>>;
  forecast?: Resolver<Array<ResolversTypes['Forecast']>, ParentType, ContextType, RequireFields<MunicipalityForecastArgs, 'days'>>;
  forums?: Resolver<ResolversTypes['ForumConnection'], ParentType, ContextType, RequireFields<MunicipalityForumsArgs, 'history'>>;
  functions?: Resolver<Array<ResolversTypes['Function']>, ParentType, ContextType, Partial<MunicipalityFunctionsArgs>>;
  inventoryGuide?: Resolver<Maybe<ResolversTypes['InventoryGuide']>, ParentType, ContextType>;
  networkMeasures?: Resolver<ResolversTypes['NetworkMeasures'], ParentType, ContextType, Partial<MunicipalityNetworkMeasuresArgs>>;
  network?: Resolver<ResolversTypes['Network'], ParentType, ContextType, RequireFields<MunicipalityNetworkArgs, 'depth'>>;
  peers?: Resolver<ResolversTypes['Peers'], ParentType, ContextType, Partial<MunicipalityPeersArgs>>;
  proposals?: Resolver<Maybe<Array<ResolversTypes['Proposal']>>, ParentType, ContextType>;
  noSuchActors?: Resolver<Array<ResolversTypes['NoSuchActor']>, ParentType, ContextType, RequireFields<MunicipalityNoSuchActorsArgs, 'history'>>;
  services?: Resolver<Array<ResolversTypes['Service']>, ParentType, ContextType, Partial<MunicipalityServicesArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  invented?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  population?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  populationOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  county?: Resolver<ResolversTypes['County'], ParentType, ContextType>;
  latitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  longitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['MunicipalityGroup']>, ParentType, ContextType>;
  neighbours?: Resolver<Array<ResolversTypes['Municipality']>, ParentType, ContextType, Partial<MunicipalityNeighboursArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface ActArgumentsScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['ActArguments'], any> {
  name: 'ActArguments';
}

export type ReadyActResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReadyAct'] = ResolversParentTypes['ReadyAct']> = {
  act?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  arguments?: Resolver<ResolversTypes['ActArguments'], ParentType, ContextType>;
  says?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ReadyActSaysArgs, 'lang'>>;
  thing?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
};

export type ActPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActPayload'] = ResolversParentTypes['ActPayload']> = {
  act?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  thing?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  facts?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
  flags?: Resolver<ResolversTypes['FlagChanges'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['ActWarning']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  conflict?: Resolver<Maybe<ResolversTypes['Conflict']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  networks?: Resolver<Array<ResolversTypes['NetworkTrial']>, ParentType, ContextType>;
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
};

export type FlagChangesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FlagChanges'] = ResolversParentTypes['FlagChanges']> = {
  opened?: Resolver<Array<ResolversTypes['FlagChange']>, ParentType, ContextType>;
  changed?: Resolver<Array<ResolversTypes['FlagChange']>, ParentType, ContextType>;
  closed?: Resolver<Array<ResolversTypes['FlagChange']>, ParentType, ContextType>;
};

export type FlagChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FlagChange'] = ResolversParentTypes['FlagChange']> = {
  flag?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  territory?: Resolver<ResolversTypes['Territory'], ParentType, ContextType>;
  recommendation?: Resolver<ResolversTypes['Recommendation'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Severity'], ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  cause?: Resolver<Maybe<ResolversTypes['EpisodeCause']>, ParentType, ContextType>;
};

export type ActWarningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActWarning'] = ResolversParentTypes['ActWarning']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ActWarningMessageArgs, 'lang'>>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<UserErrorMessageArgs, 'lang'>>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Conflict'] = ResolversParentTypes['Conflict']> = {
  asked?: Resolver<Maybe<ResolversTypes['Fact']>, ParentType, ContextType>;
  now?: Resolver<Maybe<ResolversTypes['Fact']>, ParentType, ContextType>;
};

export type AgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agreement'] = ResolversParentTypes['Agreement']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AgreementKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AgreementLabelArgs, 'lang'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  invented?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['AgreementDescription']>, ParentType, ContextType, Partial<AgreementDescriptionArgs>>;
  descriptions?: Resolver<Array<ResolversTypes['AgreementDescription']>, ParentType, ContextType>;
  parties?: Resolver<Array<ResolversTypes['Party']>, ParentType, ContextType, RequireFields<AgreementPartiesArgs, 'history'>>;
  covers?: Resolver<Array<ResolversTypes['Cover']>, ParentType, ContextType, RequireFields<AgreementCoversArgs, 'history'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgreementDescriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementDescription'] = ResolversParentTypes['AgreementDescription']> = {
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  written?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  prevention?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  purposeStated?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  areaStated?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  democracyClause?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  coversExtremism?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  followUpStated?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  steeringGroup?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  noticeStated?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  purposes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  areas?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  signedOn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['Fact'], ParentType, ContextType>;
};

export type BondResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Bond'] = ResolversParentTypes['Bond']> = {
  __resolveType: TypeResolveFn<'Agreement' | 'Channel', ParentType, ContextType>;
};

export type PartyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Party'] = ResolversParentTypes['Party']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Bond'], ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['Fact'], ParentType, ContextType>;
};

export type CoverResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Cover'] = ResolversParentTypes['Cover']> = {
  territory?: Resolver<ResolversTypes['Territory'], ParentType, ContextType>;
  extent?: Resolver<ResolversTypes['Extent'], ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['Fact'], ParentType, ContextType>;
};

export type AgreementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementConnection'] = ResolversParentTypes['AgreementConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AgreementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Agreement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgreementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementEdge'] = ResolversParentTypes['AgreementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
};

export type AskFirstResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AskFirst'] = ResolversParentTypes['AskFirst']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  territory?: Resolver<ResolversTypes['Territory'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AskFirstQuestionArgs, 'lang'>>;
  scope?: Resolver<ResolversTypes['InventoryScope'], ParentType, ContextType>;
  forum?: Resolver<Maybe<ResolversTypes['Forum']>, ParentType, ContextType>;
  kinds?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  settles?: Resolver<Array<ResolversTypes['Recommendation']>, ParentType, ContextType>;
  alone?: Resolver<Array<ResolversTypes['Recommendation']>, ParentType, ContextType>;
  partly?: Resolver<Array<ResolversTypes['Recommendation']>, ParentType, ContextType>;
  indications?: Resolver<Array<ResolversTypes['AskIndication']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type AskIndicationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AskIndication'] = ResolversParentTypes['AskIndication']> = {
  recommendation?: Resolver<ResolversTypes['Recommendation'], ParentType, ContextType>;
  towards?: Resolver<ResolversTypes['Towards'], ParentType, ContextType>;
  day?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type AskFirstConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AskFirstConnection'] = ResolversParentTypes['AskFirstConnection']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['AskFirstEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AskFirst']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  settled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AskFirstEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AskFirstEdge'] = ResolversParentTypes['AskFirstEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AskFirst'], ParentType, ContextType>;
};

export type AssessmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Assessment'] = ResolversParentTypes['Assessment']> = {
  territory?: Resolver<ResolversTypes['Territory'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  changesOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  counts?: Resolver<Array<ResolversTypes['StateCount']>, ParentType, ContextType>;
  results?: Resolver<Array<ResolversTypes['Result']>, ParentType, ContextType, RequireFields<AssessmentResultsArgs, 'telling'>>;
};

export type StateCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StateCount'] = ResolversParentTypes['StateCount']> = {
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  towardsMet?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  towardsNotMet?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Result'] = ResolversParentTypes['Result']> = {
  recommendation?: Resolver<ResolversTypes['Recommendation'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  stateLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ResultStateLabelArgs, 'lang'>>;
  because?: Resolver<Maybe<ResolversTypes['Because']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['Reason']>, ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Severity'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
  indication?: Resolver<Maybe<ResolversTypes['Indication']>, ParentType, ContextType>;
  lapsesOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  account?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ResultAccountArgs, 'lang'>>;
  remedy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ResultRemedyArgs, 'lang'>>;
  leastChange?: Resolver<Maybe<ResolversTypes['LeastChange']>, ParentType, ContextType>;
  explanation?: Resolver<Maybe<ResolversTypes['Explanation']>, ParentType, ContextType>;
  efforts?: Resolver<Array<ResolversTypes['Effort']>, ParentType, ContextType>;
  suggestions?: Resolver<Array<ResolversTypes['Suggestion']>, ParentType, ContextType, Partial<ResultSuggestionsArgs>>;
};

export type IndicationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Indication'] = ResolversParentTypes['Indication']> = {
  towards?: Resolver<ResolversTypes['Towards'], ParentType, ContextType>;
  day?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
};

export type LeastChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeastChange'] = ResolversParentTypes['LeastChange']> = {
  step?: Resolver<ResolversTypes['Step'], ParentType, ContextType>;
  says?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<LeastChangeSaysArgs, 'lang'>>;
  thing?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  actor?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
};

export type ExplanationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Explanation'] = ResolversParentTypes['Explanation']> = {
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['DecidedBy']>, ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['Fact'], ParentType, ContextType>;
};

export type EffortResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Effort'] = ResolversParentTypes['Effort']> = {
  step?: Resolver<ResolversTypes['EffortStep'], ParentType, ContextType>;
  day?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  actor?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['Fact'], ParentType, ContextType>;
  via?: Resolver<Maybe<ResolversTypes['ContactWay']>, ParentType, ContextType>;
};

export type AuditEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEntry'] = ResolversParentTypes['AuditEntry']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  act?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AuditEntryLabelArgs, 'lang'>>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  correlation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  territories?: Resolver<Array<ResolversTypes['Territory']>, ParentType, ContextType>;
  things?: Resolver<Array<ResolversTypes['Node']>, ParentType, ContextType>;
  before?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
  after?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['AuditCounts'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  redacted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AuditCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditCounts'] = ResolversParentTypes['AuditCounts']> = {
  before?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  after?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AuditEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEntryConnection'] = ResolversParentTypes['AuditEntryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AuditEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AuditEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AuditEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEntryEdge'] = ResolversParentTypes['AuditEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditEntry'], ParentType, ContextType>;
};

export type FactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Fact'] = ResolversParentTypes['Fact']> = {
  redacted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FactKind'], ParentType, ContextType>;
  says?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<FactSaysArgs, 'lang'>>;
  of?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  observedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  observedPrecision?: Resolver<ResolversTypes['Precision'], ParentType, ContextType>;
  confirmedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType, Partial<FactConfirmedOnArgs>>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  retractedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['FactStanding'], ParentType, ContextType, Partial<FactStandingArgs>>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  lane?: Resolver<ResolversTypes['Lane'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CalendarResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Calendar'] = ResolversParentTypes['Calendar']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes['Territory'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  own?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type CalendarPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CalendarPayload'] = ResolversParentTypes['CalendarPayload']> = {
  calendar?: Resolver<Maybe<ResolversTypes['Calendar']>, ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ChannelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Channel'] = ResolversParentTypes['Channel']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChannelKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ChannelLabelArgs, 'lang'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  invented?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['ChannelDescription']>, ParentType, ContextType, Partial<ChannelDescriptionArgs>>;
  descriptions?: Resolver<Array<ResolversTypes['ChannelDescription']>, ParentType, ContextType>;
  parties?: Resolver<Array<ResolversTypes['Party']>, ParentType, ContextType, RequireFields<ChannelPartiesArgs, 'history'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChannelDescriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChannelDescription'] = ResolversParentTypes['ChannelDescription']> = {
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  direction?: Resolver<Maybe<ResolversTypes['ChannelDirection']>, ParentType, ContextType>;
  legalBasis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contactFunctions?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['Fact'], ParentType, ContextType>;
};

export type RecommendationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Recommendation'] = ResolversParentTypes['Recommendation']> = {
  parameters?: Resolver<Array<ResolversTypes['Parameter']>, ParentType, ContextType>;
  check?: Resolver<ResolversTypes['NormCheck'], ParentType, ContextType>;
  otherChecks?: Resolver<Array<ResolversTypes['NormCheck']>, ParentType, ContextType>;
  remedyActs?: Resolver<Array<ResolversTypes['RemedyAct']>, ParentType, ContextType>;
  nextDraft?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<RecommendationTitleArgs, 'lang'>>;
  pack?: Resolver<ResolversTypes['RulePack'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  dimensions?: Resolver<Array<ResolversTypes['Dimension']>, ParentType, ContextType>;
  actorKinds?: Resolver<Array<ResolversTypes['ActorKind']>, ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['Strength'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Severity'], ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  duty?: Resolver<ResolversTypes['Duty'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Level'], ParentType, ContextType>;
  inForceFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  inForceUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  presumes?: Resolver<Maybe<ResolversTypes['Recommendation']>, ParentType, ContextType>;
  serves?: Resolver<Array<ResolversTypes['Served']>, ParentType, ContextType>;
  remedy?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<RecommendationRemedyArgs, 'lang'>>;
};

export type NormCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NormCheck'] = ResolversParentTypes['NormCheck']> = {
  kind?: Resolver<ResolversTypes['CheckKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<NormCheckLabelArgs, 'lang'>>;
  with?: Resolver<ResolversTypes['CheckParameters'], ParentType, ContextType>;
};

export interface CheckParametersScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CheckParameters'], any> {
  name: 'CheckParameters';
}

export type RemedyActResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemedyAct'] = ResolversParentTypes['RemedyAct']> = {
  act?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kinds?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ParameterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Parameter'] = ResolversParentTypes['Parameter']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ParameterLabelArgs, 'lang'>>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inWords?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ParameterInWordsArgs, 'lang'>>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ParameterUnitArgs, 'lang'>>;
  from?: Resolver<ResolversTypes['ParameterSource'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ParameterWhyArgs, 'lang'>>;
};

export type CoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Coverage'] = ResolversParentTypes['Coverage']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  territories?: Resolver<Array<ResolversTypes['Territory']>, ParentType, ContextType>;
  recommendations?: Resolver<Array<ResolversTypes['Recommendation']>, ParentType, ContextType>;
  cells?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  legend?: Resolver<Array<ResolversTypes['CoverageLegend']>, ParentType, ContextType>;
  totals?: Resolver<Array<ResolversTypes['CoverageTotal']>, ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['CoverageTerritory']>, ParentType, ContextType>;
  overall?: Resolver<ResolversTypes['CoverageSum'], ParentType, ContextType>;
  national?: Resolver<Array<ResolversTypes['CoverageTotal']>, ParentType, ContextType>;
};

export type CoverageLegendResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoverageLegend'] = ResolversParentTypes['CoverageLegend']> = {
  value?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  towards?: Resolver<Maybe<ResolversTypes['Towards']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CoverageLegendLabelArgs, 'lang'>>;
  colour?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CoverageTotalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoverageTotal'] = ResolversParentTypes['CoverageTotal']> = {
  recommendation?: Resolver<ResolversTypes['Recommendation'], ParentType, ContextType>;
  counts?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  known?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  applies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknownShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  fitting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceDays'], ParentType, ContextType>;
};

export type CoverageTerritoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoverageTerritory'] = ResolversParentTypes['CoverageTerritory']> = {
  territory?: Resolver<ResolversTypes['Territory'], ParentType, ContextType>;
  counts?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  known?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  applies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknownShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  fitting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceDays'], ParentType, ContextType>;
};

export type CoverageSumResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoverageSum'] = ResolversParentTypes['CoverageSum']> = {
  counts?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  known?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  applies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknownShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  fitting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceDays'], ParentType, ContextType>;
};

export type EvidenceDaysResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceDays'] = ResolversParentTypes['EvidenceDays']> = {
  results?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  oldest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  median?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  newest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  years?: Resolver<Array<ResolversTypes['EvidenceYear']>, ParentType, ContextType>;
};

export type EvidenceYearResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceYear'] = ResolversParentTypes['EvidenceYear']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DocumentKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DocumentLabelArgs, 'lang'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  invented?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['DocumentDescription']>, ParentType, ContextType, Partial<DocumentDescriptionArgs>>;
  descriptions?: Resolver<Array<ResolversTypes['DocumentDescription']>, ParentType, ContextType>;
  covers?: Resolver<Array<ResolversTypes['Cover']>, ParentType, ContextType, RequireFields<DocumentCoversArgs, 'history'>>;
  contributions?: Resolver<Array<ResolversTypes['Contribution']>, ParentType, ContextType, RequireFields<DocumentContributionsArgs, 'history'>>;
  foundations?: Resolver<Array<ResolversTypes['Foundation']>, ParentType, ContextType>;
  followUps?: Resolver<Array<ResolversTypes['FollowUp']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentDescriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentDescription'] = ResolversParentTypes['DocumentDescription']> = {
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['DecidedBy']>, ParentType, ContextType>;
  coversExtremism?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  coversCrime?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  underLaw?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  mapping?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  otherInformation?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  analysis?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  leavers?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  policeRoles?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  actorsStated?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  contributorsStated?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  basedOnStated?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['DocumentSubject']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['Fact'], ParentType, ContextType>;
};

export type ContributionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contribution'] = ResolversParentTypes['Contribution']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ContributionRole'], ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['Fact'], ParentType, ContextType>;
};

export type FoundationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Foundation'] = ResolversParentTypes['Foundation']> = {
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  basedOn?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['Fact'], ParentType, ContextType>;
};

export type FollowUpResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FollowUp'] = ResolversParentTypes['FollowUp']> = {
  role?: Resolver<ResolversTypes['FollowUpRole'], ParentType, ContextType>;
  day?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['Fact'], ParentType, ContextType>;
};

export type RecommendationDraftResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecommendationDraft'] = ResolversParentTypes['RecommendationDraft']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  pack?: Resolver<ResolversTypes['RulePack'], ParentType, ContextType>;
  yaml?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  mine?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  published?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['DraftProblem']>, ParentType, ContextType>;
  examples?: Resolver<Array<ResolversTypes['DraftExample']>, ParentType, ContextType>;
};

export type DraftProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DraftProblem'] = ResolversParentTypes['DraftProblem']> = {
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  column?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DraftProblemMessageArgs, 'lang'>>;
};

export type DraftExampleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DraftExample'] = ResolversParentTypes['DraftExample']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  holds?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['ExampleResult'], ParentType, ContextType>;
  found?: Resolver<ResolversTypes['ExampleResult'], ParentType, ContextType>;
};

export type ExampleResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExampleResult'] = ResolversParentTypes['ExampleResult']> = {
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['Reason']>, ParentType, ContextType>;
  indication?: Resolver<Maybe<ResolversTypes['Towards']>, ParentType, ContextType>;
  lapsesOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type RecommendationEffectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecommendationEffect'] = ResolversParentTypes['RecommendationEffect']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  territories?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  norms?: Resolver<Array<ResolversTypes['NormEffect']>, ParentType, ContextType>;
};

export type NormEffectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NormEffect'] = ResolversParentTypes['NormEffect']> = {
  recommendation?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<NormEffectTitleArgs, 'lang'>>;
  before?: Resolver<Maybe<ResolversTypes['NormCounts']>, ParentType, ContextType>;
  after?: Resolver<ResolversTypes['NormCounts'], ParentType, ContextType>;
  opened?: Resolver<Array<ResolversTypes['FlagMove']>, ParentType, ContextType>;
  closed?: Resolver<Array<ResolversTypes['FlagMove']>, ParentType, ContextType>;
  changed?: Resolver<Array<ResolversTypes['FlagMove']>, ParentType, ContextType>;
};

export type NormCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NormCounts'] = ResolversParentTypes['NormCounts']> = {
  applies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  known?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  counts?: Resolver<Array<ResolversTypes['StateCount']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['EvidenceAge']>, ParentType, ContextType>;
};

export type FlagMoveResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FlagMove'] = ResolversParentTypes['FlagMove']> = {
  territory?: Resolver<ResolversTypes['Territory'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
};

export type RecommendationVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecommendationVersion'] = ResolversParentTypes['RecommendationVersion']> = {
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  changelog?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  byStaff?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ReassessmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reassessment'] = ResolversParentTypes['Reassessment']> = {
  territories?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  remaining?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DraftPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DraftPayload'] = ResolversParentTypes['DraftPayload']> = {
  draft?: Resolver<Maybe<ResolversTypes['RecommendationDraft']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type NormPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NormPayload'] = ResolversParentTypes['NormPayload']> = {
  recommendation?: Resolver<Maybe<ResolversTypes['Recommendation']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PackPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PackPayload'] = ResolversParentTypes['PackPayload']> = {
  pack?: Resolver<Maybe<ResolversTypes['RulePack']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Period'] = ResolversParentTypes['Period']> = {
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  fromPrecision?: Resolver<ResolversTypes['Precision'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  untilPrecision?: Resolver<ResolversTypes['Precision'], ParentType, ContextType>;
  untilKind?: Resolver<ResolversTypes['UntilKind'], ParentType, ContextType>;
};

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  kind?: Resolver<ResolversTypes['SourceKind'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InventoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Inventory'] = ResolversParentTypes['Inventory']> = {
  territory?: Resolver<ResolversTypes['Territory'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['InventoryScope'], ParentType, ContextType>;
  kinds?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  forum?: Resolver<Maybe<ResolversTypes['Forum']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['InventoryBasis'], ParentType, ContextType>;
  day?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['Fact'], ParentType, ContextType>;
};

export type ForumResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Forum'] = ResolversParentTypes['Forum']> = {
  inventories?: Resolver<Array<ResolversTypes['Inventory']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ActorKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ForumLabelArgs, 'lang'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['NameUsed']>, ParentType, ContextType>;
  invented?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reach?: Resolver<Array<ResolversTypes['Reach']>, ParentType, ContextType, RequireFields<ForumReachArgs, 'history'>>;
  seats?: Resolver<Array<ResolversTypes['Seat']>, ParentType, ContextType, RequireFields<ForumSeatsArgs, 'history'>>;
  parties?: Resolver<Array<ResolversTypes['Party']>, ParentType, ContextType, RequireFields<ForumPartiesArgs, 'history'>>;
  partOf?: Resolver<Array<ResolversTypes['Part']>, ParentType, ContextType, RequireFields<ForumPartOfArgs, 'history'>>;
  parts?: Resolver<Array<ResolversTypes['Part']>, ParentType, ContextType, RequireFields<ForumPartsArgs, 'history'>>;
  successors?: Resolver<Array<ResolversTypes['Succession']>, ParentType, ContextType>;
  predecessors?: Resolver<Array<ResolversTypes['Succession']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['ForumDescription']>, ParentType, ContextType, Partial<ForumDescriptionArgs>>;
  descriptions?: Resolver<Array<ResolversTypes['ForumDescription']>, ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['Seat']>, ParentType, ContextType, RequireFields<ForumMembersArgs, 'history'>>;
  meetings?: Resolver<Array<ResolversTypes['Meeting']>, ParentType, ContextType>;
  ties?: Resolver<Array<ResolversTypes['Tie']>, ParentType, ContextType, RequireFields<ForumTiesArgs, 'history'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FlagResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Flag'] = ResolversParentTypes['Flag']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  territory?: Resolver<ResolversTypes['Territory'], ParentType, ContextType>;
  recommendation?: Resolver<ResolversTypes['Recommendation'], ParentType, ContextType>;
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Severity'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['Reason']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['State']>, ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['Result']>, ParentType, ContextType, Partial<FlagResultArgs>>;
  episodes?: Resolver<Array<ResolversTypes['Episode']>, ParentType, ContextType>;
  suggestions?: Resolver<Array<ResolversTypes['Suggestion']>, ParentType, ContextType, Partial<FlagSuggestionsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EpisodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Episode'] = ResolversParentTypes['Episode']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  opened?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  closed?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  cause?: Resolver<Maybe<ResolversTypes['EpisodeCause']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  establishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type FlagConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FlagConnection'] = ResolversParentTypes['FlagConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FlagEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Flag']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FlagEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FlagEdge'] = ResolversParentTypes['FlagEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Flag'], ParentType, ContextType>;
};

export type ForecastResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Forecast'] = ResolversParentTypes['Forecast']> = {
  recommendation?: Resolver<ResolversTypes['Recommendation'], ParentType, ContextType>;
  lapsesOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  becomes?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  says?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ForecastSaysArgs, 'lang'>>;
  keeps?: Resolver<Array<ResolversTypes['ReadyAct']>, ParentType, ContextType>;
};

export type ForumDescriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ForumDescription'] = ResolversParentTypes['ForumDescription']> = {
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['ForumLevel']>, ParentType, ContextType>;
  leadership?: Resolver<Maybe<ResolversTypes['Leadership']>, ParentType, ContextType>;
  mission?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  goals?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  beyondExtremism?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  coversExtremism?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  published?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  meetingsPerYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['Fact'], ParentType, ContextType>;
};

export type SeatResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Seat'] = ResolversParentTypes['Seat']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  forum?: Resolver<ResolversTypes['Forum'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['SeatRole'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['SeatLevel']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['SeatBasis'], ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['Fact'], ParentType, ContextType>;
};

export type MeetingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Meeting'] = ResolversParentTypes['Meeting']> = {
  forum?: Resolver<ResolversTypes['Forum'], ParentType, ContextType>;
  day?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  attendedBy?: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['Fact'], ParentType, ContextType>;
};

export type ForumConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ForumConnection'] = ResolversParentTypes['ForumConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ForumEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Forum']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ForumEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ForumEdge'] = ResolversParentTypes['ForumEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Forum'], ParentType, ContextType>;
};

export type FunctionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Function'] = ResolversParentTypes['Function']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FunctionKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<FunctionLabelArgs, 'lang'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  invented?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['FunctionDescription']>, ParentType, ContextType, Partial<FunctionDescriptionArgs>>;
  descriptions?: Resolver<Array<ResolversTypes['FunctionDescription']>, ParentType, ContextType>;
  covers?: Resolver<Array<ResolversTypes['Cover']>, ParentType, ContextType, RequireFields<FunctionCoversArgs, 'history'>>;
  holdings?: Resolver<Array<ResolversTypes['Holding']>, ParentType, ContextType, RequireFields<FunctionHoldingsArgs, 'history'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FunctionDescriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FunctionDescription'] = ResolversParentTypes['FunctionDescription']> = {
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  contactPoint?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  main?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  reception?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  coversExtremism?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  mailbox?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['Fact'], ParentType, ContextType>;
};

export type HoldingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Holding'] = ResolversParentTypes['Holding']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  function?: Resolver<ResolversTypes['Function'], ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['Fact'], ParentType, ContextType>;
};

export type InventoryGuideResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InventoryGuide'] = ResolversParentTypes['InventoryGuide']> = {
  questions?: Resolver<Array<ResolversTypes['GuideQuestion']>, ParentType, ContextType>;
  answered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  later?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  settles?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GuideQuestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GuideQuestion'] = ResolversParentTypes['GuideQuestion']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<GuideQuestionQuestionArgs, 'lang'>>;
  scope?: Resolver<ResolversTypes['InventoryScope'], ParentType, ContextType>;
  forum?: Resolver<Maybe<ResolversTypes['Forum']>, ParentType, ContextType>;
  kinds?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  answeredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  settles?: Resolver<Array<ResolversTypes['Recommendation']>, ParentType, ContextType>;
  indications?: Resolver<Array<ResolversTypes['AskIndication']>, ParentType, ContextType>;
  onRecord?: Resolver<Array<ResolversTypes['GuideRecord']>, ParentType, ContextType>;
  confirm?: Resolver<Maybe<ResolversTypes['ReadyAct']>, ParentType, ContextType>;
  takeBack?: Resolver<Maybe<ResolversTypes['ReadyAct']>, ParentType, ContextType>;
  add?: Resolver<ResolversTypes['ReadyAct'], ParentType, ContextType>;
};

export type GuideRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GuideRecord'] = ResolversParentTypes['GuideRecord']> = {
  fact?: Resolver<ResolversTypes['Fact'], ParentType, ContextType>;
  confirm?: Resolver<ResolversTypes['ReadyAct'], ParentType, ContextType>;
  correct?: Resolver<Array<ResolversTypes['ReadyAct']>, ParentType, ContextType>;
};

export type ActorKindEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorKindEntry'] = ResolversParentTypes['ActorKindEntry']> = {
  kind?: Resolver<ResolversTypes['ActorKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ActorKindEntryLabelArgs, 'lang'>>;
  type?: Resolver<ResolversTypes['NetworkNodeType'], ParentType, ContextType>;
  sector?: Resolver<Maybe<ResolversTypes['Sector']>, ParentType, ContextType>;
  colour?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  flagsChanged?: SubscriptionResolver<ResolversTypes['FlagsChanged'], "flagsChanged", ParentType, ContextType, Partial<SubscriptionFlagsChangedArgs>>;
  agreementsEnding?: SubscriptionResolver<ResolversTypes['AgreementsEnding'], "agreementsEnding", ParentType, ContextType, RequireFields<SubscriptionAgreementsEndingArgs, 'withinDays'>>;
};

export type AgreementsEndingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementsEnding'] = ResolversParentTypes['AgreementsEnding']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  ending?: Resolver<Array<ResolversTypes['AgreementEnding']>, ParentType, ContextType>;
  noLonger?: Resolver<Array<ResolversTypes['AgreementEnding']>, ParentType, ContextType>;
};

export type AgreementEndingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementEnding'] = ResolversParentTypes['AgreementEnding']> = {
  agreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType>;
  lastDay?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  days?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type FlagsChangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FlagsChanged'] = ResolversParentTypes['FlagsChanged']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  opened?: Resolver<Array<ResolversTypes['FlagChange']>, ParentType, ContextType>;
  changed?: Resolver<Array<ResolversTypes['FlagChange']>, ParentType, ContextType>;
  closed?: Resolver<Array<ResolversTypes['FlagChange']>, ParentType, ContextType>;
};

export type NetworkMeasuresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkMeasures'] = ResolversParentTypes['NetworkMeasures']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  sentences?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType, RequireFields<NetworkMeasuresSentencesArgs, 'lang'>>;
  evidence?: Resolver<ResolversTypes['TieEvidence'], ParentType, ContextType>;
  onlyCommonGrounds?: Resolver<Array<ResolversTypes['CommonGround']>, ParentType, ContextType>;
  singleTies?: Resolver<Array<ResolversTypes['SingleTie']>, ParentType, ContextType>;
  cutPoints?: Resolver<Array<ResolversTypes['CutPoint']>, ParentType, ContextType>;
  reach?: Resolver<Array<ResolversTypes['SectorReach']>, ParentType, ContextType>;
  living?: Resolver<ResolversTypes['LivingNetwork'], ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['NetworkFigures'], ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['NetworkChange']>, ParentType, ContextType>;
};

export type TieEvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TieEvidence'] = ResolversParentTypes['TieEvidence']> = {
  ties?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  oldest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  newest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  actors?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  forums?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  forumsListed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  agreements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CommonGroundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommonGround'] = ResolversParentTypes['CommonGround']> = {
  sectors?: Resolver<Array<ResolversTypes['Sector']>, ParentType, ContextType>;
  table?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  among?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SingleTieResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SingleTie'] = ResolversParentTypes['SingleTie']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  table?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
};

export type CutPointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CutPoint'] = ResolversParentTypes['CutPoint']> = {
  thing?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  lost?: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType>;
  among?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SectorReachResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SectorReach'] = ResolversParentTypes['SectorReach']> = {
  sector?: Resolver<ResolversTypes['Sector'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SectorReachLabelArgs, 'lang'>>;
  actors?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tables?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ofTables?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  meets?: Resolver<Array<ResolversTypes['Sector']>, ParentType, ContextType>;
  meetsActors?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ofActors?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LivingNetworkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LivingNetwork'] = ResolversParentTypes['LivingNetwork']> = {
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  forums?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  forumsMet?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  known?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  used?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unused?: Resolver<Array<ResolversTypes['SeatUse']>, ParentType, ContextType>;
  unseated?: Resolver<Array<ResolversTypes['SeatUse']>, ParentType, ContextType>;
  parties?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  partiesMet?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SeatUseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeatUse'] = ResolversParentTypes['SeatUse']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  forum?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NetworkFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkFigures'] = ResolversParentTypes['NetworkFigures']> = {
  density?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  meetingDensity?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  centralisation?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  parts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  communities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  modularity?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  bridges?: Resolver<Array<ResolversTypes['NetworkBridge']>, ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['NetworkMember']>, ParentType, ContextType>;
};

export type NetworkBridgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkBridge'] = ResolversParentTypes['NetworkBridge']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  table?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
};

export type NetworkMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkMember'] = ResolversParentTypes['NetworkMember']> = {
  thing?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  ties?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  betweenness?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  community?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NetworkChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkChange'] = ResolversParentTypes['NetworkChange']> = {
  before?: Resolver<ResolversTypes['NetworkMeasures'], ParentType, ContextType>;
  arrived?: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType>;
  left?: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType>;
  tablesOpened?: Resolver<Array<ResolversTypes['Node']>, ParentType, ContextType>;
  tablesClosed?: Resolver<Array<ResolversTypes['Node']>, ParentType, ContextType>;
  tiesGained?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tiesLost?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  says?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType, RequireFields<NetworkChangeSaysArgs, 'lang'>>;
  saidNew?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType, RequireFields<NetworkChangeSaidNewArgs, 'lang'>>;
  saidNoLonger?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType, RequireFields<NetworkChangeSaidNoLongerArgs, 'lang'>>;
};

export type NetworkTrialResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkTrial'] = ResolversParentTypes['NetworkTrial']> = {
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['NetworkMeasures'], ParentType, ContextType>;
};

export type NetworkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Network'] = ResolversParentTypes['Network']> = {
  nodes?: Resolver<Array<ResolversTypes['NetworkNode']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['NetworkEdge']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  invented?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type NetworkNodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkNode'] = ResolversParentTypes['NetworkNode']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<NetworkNodeLabelArgs, 'lang'>>;
  type?: Resolver<ResolversTypes['NetworkNodeType'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kindLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<NetworkNodeKindLabelArgs, 'lang'>>;
  colour?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  placeholder?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sector?: Resolver<Maybe<ResolversTypes['Sector']>, ParentType, ContextType>;
  presence?: Resolver<ResolversTypes['Presence'], ParentType, ContextType>;
  distance?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  wide?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  thing?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  wanted?: Resolver<Array<ResolversTypes['Wanted']>, ParentType, ContextType>;
};

export type WantedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Wanted'] = ResolversParentTypes['Wanted']> = {
  recommendation?: Resolver<ResolversTypes['Recommendation'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  towards?: Resolver<Maybe<ResolversTypes['Towards']>, ParentType, ContextType>;
  tables?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type NetworkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkEdge'] = ResolversParentTypes['NetworkEdge']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fact?: Resolver<Maybe<ResolversTypes['Fact']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NetworkEdgeKind'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['SeatLevel']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['SeatRole']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['SeatBasis']>, ParentType, ContextType>;
  observedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ActorKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<OrganisationLabelArgs, 'lang'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['NameUsed']>, ParentType, ContextType>;
  invented?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reach?: Resolver<Array<ResolversTypes['Reach']>, ParentType, ContextType, RequireFields<OrganisationReachArgs, 'history'>>;
  seats?: Resolver<Array<ResolversTypes['Seat']>, ParentType, ContextType, RequireFields<OrganisationSeatsArgs, 'history'>>;
  parties?: Resolver<Array<ResolversTypes['Party']>, ParentType, ContextType, RequireFields<OrganisationPartiesArgs, 'history'>>;
  partOf?: Resolver<Array<ResolversTypes['Part']>, ParentType, ContextType, RequireFields<OrganisationPartOfArgs, 'history'>>;
  parts?: Resolver<Array<ResolversTypes['Part']>, ParentType, ContextType, RequireFields<OrganisationPartsArgs, 'history'>>;
  successors?: Resolver<Array<ResolversTypes['Succession']>, ParentType, ContextType>;
  predecessors?: Resolver<Array<ResolversTypes['Succession']>, ParentType, ContextType>;
  alsoKind?: Resolver<Maybe<ResolversTypes['ActorKind']>, ParentType, ContextType>;
  sector?: Resolver<Maybe<ResolversTypes['Sector']>, ParentType, ContextType>;
  placeholder?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  organisationNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  registration?: Resolver<Maybe<ResolversTypes['Fact']>, ParentType, ContextType>;
  holdings?: Resolver<Array<ResolversTypes['Holding']>, ParentType, ContextType, RequireFields<OrganisationHoldingsArgs, 'history'>>;
  provisions?: Resolver<Array<ResolversTypes['Provision']>, ParentType, ContextType, RequireFields<OrganisationProvisionsArgs, 'history'>>;
  ties?: Resolver<Array<ResolversTypes['Tie']>, ParentType, ContextType, RequireFields<OrganisationTiesArgs, 'history'>>;
  support?: Resolver<Array<ResolversTypes['Support']>, ParentType, ContextType, RequireFields<OrganisationSupportArgs, 'history'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartnerAskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerAsk'] = ResolversParentTypes['PartnerAsk']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes['Territory'], ParentType, ContextType>;
  fact?: Resolver<Maybe<ResolversTypes['Fact']>, ParentType, ContextType>;
  mailbox?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PartnerAskState'], ParentType, ContextType>;
  askedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  words?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartnerAskPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerAskPayload'] = ResolversParentTypes['PartnerAskPayload']> = {
  ask?: Resolver<Maybe<ResolversTypes['PartnerAsk']>, ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['ActWarning']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PeersResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Peers'] = ResolversParentTypes['Peers']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  by?: Resolver<Array<ResolversTypes['Likeness']>, ParentType, ContextType>;
  municipalities?: Resolver<Array<ResolversTypes['Municipality']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  own?: Resolver<ResolversTypes['CoverageSum'], ParentType, ContextType>;
  metShare?: Resolver<Maybe<ResolversTypes['Quartiles']>, ParentType, ContextType>;
  knownShare?: Resolver<Maybe<ResolversTypes['Quartiles']>, ParentType, ContextType>;
  recommendations?: Resolver<Array<ResolversTypes['PeerNorm']>, ParentType, ContextType>;
  lifts?: Resolver<Array<ResolversTypes['Lift']>, ParentType, ContextType, RequireFields<PeersLiftsArgs, 'recommendation'>>;
};

export type QuartilesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Quartiles'] = ResolversParentTypes['Quartiles']> = {
  peers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lower?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  median?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  upper?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type PeerNormResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PeerNorm'] = ResolversParentTypes['PeerNorm']> = {
  recommendation?: Resolver<ResolversTypes['Recommendation'], ParentType, ContextType>;
  own?: Resolver<ResolversTypes['CoverageLegend'], ParentType, ContextType>;
  knownPeers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  peers?: Resolver<Maybe<ResolversTypes['CoverageSum']>, ParentType, ContextType>;
};

export type LiftResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Lift'] = ResolversParentTypes['Lift']> = {
  recommendation?: Resolver<ResolversTypes['Recommendation'], ParentType, ContextType>;
  meeting?: Resolver<ResolversTypes['LiftCount'], ParentType, ContextType>;
  all?: Resolver<ResolversTypes['LiftCount'], ParentType, ContextType>;
  lift?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type LiftCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LiftCount'] = ResolversParentTypes['LiftCount']> = {
  known?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  met?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProposalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Proposal'] = ResolversParentTypes['Proposal']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  act?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ProposalLabelArgs, 'lang'>>;
  arguments?: Resolver<ResolversTypes['ActArguments'], ParentType, ContextType>;
  thing?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  asked?: Resolver<Array<ResolversTypes['Territory']>, ParentType, ContextType>;
  confirmed?: Resolver<Array<ResolversTypes['Territory']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  effectiveOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ProposalState'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ProposalReasonArgs, 'lang'>>;
  done?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type RulePackResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RulePack'] = ResolversParentTypes['RulePack']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<RulePackTitleArgs, 'lang'>>;
  county?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  issuer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  binding?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<RulePackBindingArgs, 'lang'>>;
  supersededBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<RulePackSupersededByArgs, 'lang'>>;
  source?: Resolver<ResolversTypes['PackSource'], ParentType, ContextType>;
  measures?: Resolver<Array<ResolversTypes['Measure']>, ParentType, ContextType>;
  recommendations?: Resolver<Array<ResolversTypes['Recommendation']>, ParentType, ContextType>;
  untested?: Resolver<Array<ResolversTypes['UntestedNorm']>, ParentType, ContextType>;
};

export type PackSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PackSource'] = ResolversParentTypes['PackSource']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PackSourceNoteArgs, 'lang'>>;
};

export type MeasureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Measure'] = ResolversParentTypes['Measure']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['MeasurePart'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<MeasureTitleArgs, 'lang'>>;
  heading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recommendations?: Resolver<Array<ResolversTypes['Recommendation']>, ParentType, ContextType>;
  shared?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  untested?: Resolver<Array<ResolversTypes['UntestedNorm']>, ParentType, ContextType>;
};

export type UntestedNormResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UntestedNorm'] = ResolversParentTypes['UntestedNorm']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<UntestedNormTitleArgs, 'lang'>>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<UntestedNormWhyArgs, 'lang'>>;
};

export type CitationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Citation'] = ResolversParentTypes['Citation']> = {
  source?: Resolver<ResolversTypes['CitedSource'], ParentType, ContextType>;
  heading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['Strength'], ParentType, ContextType>;
  paraphrase?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CitationParaphraseArgs, 'lang'>>;
};

export type ServedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Served'] = ResolversParentTypes['Served']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ServedWhyArgs, 'lang'>>;
};

export type TieResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Tie'] = ResolversParentTypes['Tie']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  with?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  rung?: Resolver<ResolversTypes['Rung'], ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['Fact'], ParentType, ContextType>;
};

export type SupportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Support'] = ResolversParentTypes['Support']> = {
  giver?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  receiver?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  prevention?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['Fact'], ParentType, ContextType>;
};

export type NoSuchActorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoSuchActor'] = ResolversParentTypes['NoSuchActor']> = {
  territory?: Resolver<ResolversTypes['Territory'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ActorKind'], ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['Fact'], ParentType, ContextType>;
};

export type ReleaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Release'] = ResolversParentTypes['Release']> = {
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  madeOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  invented?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  tables?: Resolver<Array<ResolversTypes['ReleaseTable']>, ParentType, ContextType, Partial<ReleaseTablesArgs>>;
};

export type ReleaseTableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReleaseTable'] = ResolversParentTypes['ReleaseTable']> = {
  recommendation?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  presumes?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['ReleaseRow']>, ParentType, ContextType>;
  evidenceAge?: Resolver<Maybe<ResolversTypes['EvidenceAge']>, ParentType, ContextType>;
};

export type ReleaseRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReleaseRow'] = ResolversParentTypes['ReleaseRow']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  of?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  met?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  gap?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  open?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface MunicipalityCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['MunicipalityCode'], any> {
  name: 'MunicipalityCode';
}

export interface OrganisationNumberScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['OrganisationNumber'], any> {
  name: 'OrganisationNumber';
}

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Url'], any> {
  name: 'Url';
}

export type ViewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  municipalities?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Country' | 'County' | 'Municipality' | 'Agreement' | 'Fact' | 'Channel' | 'Document' | 'Forum' | 'Flag' | 'Function' | 'Organisation' | 'Service', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Round'] = ResolversParentTypes['Round']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  opens?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  closes?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RoundStatus'], ParentType, ContextType>;
  within?: Resolver<ResolversTypes['Territory'], ParentType, ContextType>;
  recommendations?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  asked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  answered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  answers?: Resolver<Array<ResolversTypes['RoundAnswer']>, ParentType, ContextType>;
  reports?: Resolver<Array<ResolversTypes['RoundReport']>, ParentType, ContextType, Partial<RoundReportsArgs>>;
  counts?: Resolver<Maybe<Array<ResolversTypes['RoundCount']>>, ParentType, ContextType, Partial<RoundCountsArgs>>;
  snapshot?: Resolver<Maybe<Array<ResolversTypes['RoundResult']>>, ParentType, ContextType, RequireFields<RoundSnapshotArgs, 'code'>>;
  compared?: Resolver<ResolversTypes['RoundComparison'], ParentType, ContextType, RequireFields<RoundComparedArgs, 'with'>>;
};

export type RoundAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoundAnswer'] = ResolversParentTypes['RoundAnswer']> = {
  municipality?: Resolver<ResolversTypes['Territory'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type RoundReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoundReport'] = ResolversParentTypes['RoundReport']> = {
  municipality?: Resolver<ResolversTypes['Territory'], ParentType, ContextType>;
  asks?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  answer?: Resolver<ResolversTypes['RoundReply'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['Fact'], ParentType, ContextType>;
};

export type RoundCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoundCount'] = ResolversParentTypes['RoundCount']> = {
  recommendation?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  of?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  applies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  known?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  counts?: Resolver<Array<ResolversTypes['RoundStateCount']>, ParentType, ContextType>;
  reportedYes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reportedNo?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reportedUnknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RoundStateCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoundStateCount'] = ResolversParentTypes['RoundStateCount']> = {
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RoundResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoundResult'] = ResolversParentTypes['RoundResult']> = {
  recommendation?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  evidenceOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reported?: Resolver<Maybe<ResolversTypes['RoundReply']>, ParentType, ContextType>;
};

export type RoundComparisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoundComparison'] = ResolversParentTypes['RoundComparison']> = {
  of?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  knownInBoth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  opened?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  closed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  becameKnown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  becameUnknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknownInBoth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  norms?: Resolver<Array<ResolversTypes['RoundNormComparison']>, ParentType, ContextType>;
};

export type RoundNormComparisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoundNormComparison'] = ResolversParentTypes['RoundNormComparison']> = {
  recommendation?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  versionChanged?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  of?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  knownInBoth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  opened?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  closed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  becameKnown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  becameUnknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknownInBoth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RoundPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoundPayload'] = ResolversParentTypes['RoundPayload']> = {
  round?: Resolver<Maybe<ResolversTypes['Round']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RoundReportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoundReportPayload'] = ResolversParentTypes['RoundReportPayload']> = {
  round?: Resolver<Maybe<ResolversTypes['Round']>, ParentType, ContextType>;
  rows?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  written?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SearchHitLabelArgs, 'lang'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  territory?: Resolver<Maybe<ResolversTypes['Territory']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ServiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Service'] = ResolversParentTypes['Service']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ServiceKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ServiceLabelArgs, 'lang'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  invented?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['ServiceDescription']>, ParentType, ContextType, Partial<ServiceDescriptionArgs>>;
  descriptions?: Resolver<Array<ResolversTypes['ServiceDescription']>, ParentType, ContextType>;
  covers?: Resolver<Array<ResolversTypes['Cover']>, ParentType, ContextType, RequireFields<ServiceCoversArgs, 'history'>>;
  provisions?: Resolver<Array<ResolversTypes['Provision']>, ParentType, ContextType, RequireFields<ServiceProvisionsArgs, 'history'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ServiceDescriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceDescription'] = ResolversParentTypes['ServiceDescription']> = {
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  contactPoint?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  coversExtremism?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  anyMilieu?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  inventoried?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['Fact'], ParentType, ContextType>;
};

export type ProvisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Provision'] = ResolversParentTypes['Provision']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  service?: Resolver<ResolversTypes['Service'], ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['Fact'], ParentType, ContextType>;
};

export type SuggestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Suggestion'] = ResolversParentTypes['Suggestion']> = {
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SuggestionKind'], ParentType, ContextType>;
  says?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SuggestionSaysArgs, 'lang'>>;
  reasons?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType, RequireFields<SuggestionReasonsArgs, 'lang'>>;
  thing?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  shared?: Resolver<Array<ResolversTypes['Node']>, ParentType, ContextType>;
  neighbours?: Resolver<Array<ResolversTypes['Territory']>, ParentType, ContextType>;
  others?: Resolver<Array<ResolversTypes['Territory']>, ParentType, ContextType>;
};

export type MunicipalityGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MunicipalityGroup'] = ResolversParentTypes['MunicipalityGroup']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MunicipalityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MunicipalityConnection'] = ResolversParentTypes['MunicipalityConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MunicipalityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Municipality']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MunicipalityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MunicipalityEdge'] = ResolversParentTypes['MunicipalityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
};

export type TrendsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Trends'] = ResolversParentTypes['Trends']> = {
  days?: Resolver<Array<ResolversTypes['Date']>, ParentType, ContextType>;
  legend?: Resolver<Array<ResolversTypes['CoverageLegend']>, ParentType, ContextType>;
  saidThen?: Resolver<Array<ResolversTypes['TrendPoint']>, ParentType, ContextType>;
  restated?: Resolver<Array<ResolversTypes['TrendPoint']>, ParentType, ContextType>;
};

export type TrendPointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrendPoint'] = ResolversParentTypes['TrendPoint']> = {
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['TrendBasis'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<TrendPointLabelArgs, 'lang'>>;
  territories?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  counts?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  known?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  applies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknownShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceDays'], ParentType, ContextType>;
  recommendations?: Resolver<Array<ResolversTypes['CoverageTotal']>, ParentType, ContextType>;
};

export type TrendsBetweenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrendsBetween'] = ResolversParentTypes['TrendsBetween']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  saidThen?: Resolver<ResolversTypes['TrendChange'], ParentType, ContextType>;
  restated?: Resolver<ResolversTypes['TrendChange'], ParentType, ContextType>;
  history?: Resolver<ResolversTypes['TrendHistory'], ParentType, ContextType>;
};

export type TrendChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrendChange'] = ResolversParentTypes['TrendChange']> = {
  basis?: Resolver<ResolversTypes['TrendBasis'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<TrendChangeLabelArgs, 'lang'>>;
  compared?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  opened?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  closed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lapsed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  becameKnown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  becameUnknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  moves?: Resolver<Array<ResolversTypes['TrendMove']>, ParentType, ContextType>;
  recommendations?: Resolver<Array<ResolversTypes['TrendNorm']>, ParentType, ContextType>;
};

export type TrendNormResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrendNorm'] = ResolversParentTypes['TrendNorm']> = {
  recommendation?: Resolver<ResolversTypes['Recommendation'], ParentType, ContextType>;
  compared?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  opened?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  closed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lapsed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  becameKnown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  becameUnknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  moves?: Resolver<Array<ResolversTypes['TrendMove']>, ParentType, ContextType>;
};

export type TrendMoveResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrendMove'] = ResolversParentTypes['TrendMove']> = {
  from?: Resolver<ResolversTypes['CoverageLegend'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['CoverageLegend'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TrendHistoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrendHistory'] = ResolversParentTypes['TrendHistory']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  territories?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  leftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  opened?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  establishedOfOpened?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  closed?: Resolver<Array<ResolversTypes['TrendClosed']>, ParentType, ContextType>;
  timeToMeet?: Resolver<ResolversTypes['TrendTime'], ParentType, ContextType>;
};

export type TrendClosedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrendClosed'] = ResolversParentTypes['TrendClosed']> = {
  cause?: Resolver<ResolversTypes['EpisodeCause'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TrendTimeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrendTime'] = ResolversParentTypes['TrendTime']> = {
  episodes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  medianDays?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type VocabularyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Vocabulary'] = ResolversParentTypes['Vocabulary']> = {
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['VocabularyWord']>, ParentType, ContextType>;
};

export type VocabularyWordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VocabularyWord'] = ResolversParentTypes['VocabularyWord']> = {
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<VocabularyWordLabelArgs, 'lang'>>;
  meaning?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<VocabularyWordMeaningArgs, 'lang'>>;
  colour?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type WebhookResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Webhook'] = ResolversParentTypes['Webhook']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  municipality?: Resolver<Maybe<ResolversTypes['Territory']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['Url'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  addedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  failures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastError?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nextAttemptAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  deadLetters?: Resolver<Array<ResolversTypes['DeadLetter']>, ParentType, ContextType>;
};

export type DeadLetterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeadLetter'] = ResolversParentTypes['DeadLetter']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  error?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WebhookPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookPayload'] = ResolversParentTypes['WebhookPayload']> = {
  webhook?: Resolver<Maybe<ResolversTypes['Webhook']>, ParentType, ContextType>;
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Mutation?: MutationResolvers<ContextType>;
  Actor?: ActorResolvers<ContextType>;
  NameUsed?: NameUsedResolvers<ContextType>;
  Reach?: ReachResolvers<ContextType>;
  Part?: PartResolvers<ContextType>;
  Succession?: SuccessionResolvers<ContextType>;
  ActorConnection?: ActorConnectionResolvers<ContextType>;
  ActorEdge?: ActorEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Territory?: TerritoryResolvers<ContextType>;
  Country?: CountryResolvers<ContextType>;
  County?: CountyResolvers<ContextType>;
  Municipality?: MunicipalityResolvers<ContextType>;
  ActArguments?: GraphQLScalarType;
  ReadyAct?: ReadyActResolvers<ContextType>;
  ActPayload?: ActPayloadResolvers<ContextType>;
  FlagChanges?: FlagChangesResolvers<ContextType>;
  FlagChange?: FlagChangeResolvers<ContextType>;
  ActWarning?: ActWarningResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  Conflict?: ConflictResolvers<ContextType>;
  Agreement?: AgreementResolvers<ContextType>;
  AgreementDescription?: AgreementDescriptionResolvers<ContextType>;
  Bond?: BondResolvers<ContextType>;
  Party?: PartyResolvers<ContextType>;
  Cover?: CoverResolvers<ContextType>;
  AgreementConnection?: AgreementConnectionResolvers<ContextType>;
  AgreementEdge?: AgreementEdgeResolvers<ContextType>;
  AskFirst?: AskFirstResolvers<ContextType>;
  AskIndication?: AskIndicationResolvers<ContextType>;
  AskFirstConnection?: AskFirstConnectionResolvers<ContextType>;
  AskFirstEdge?: AskFirstEdgeResolvers<ContextType>;
  Assessment?: AssessmentResolvers<ContextType>;
  StateCount?: StateCountResolvers<ContextType>;
  Result?: ResultResolvers<ContextType>;
  Indication?: IndicationResolvers<ContextType>;
  LeastChange?: LeastChangeResolvers<ContextType>;
  Explanation?: ExplanationResolvers<ContextType>;
  Effort?: EffortResolvers<ContextType>;
  AuditEntry?: AuditEntryResolvers<ContextType>;
  AuditCounts?: AuditCountsResolvers<ContextType>;
  AuditEntryConnection?: AuditEntryConnectionResolvers<ContextType>;
  AuditEntryEdge?: AuditEntryEdgeResolvers<ContextType>;
  Fact?: FactResolvers<ContextType>;
  Calendar?: CalendarResolvers<ContextType>;
  CalendarPayload?: CalendarPayloadResolvers<ContextType>;
  Channel?: ChannelResolvers<ContextType>;
  ChannelDescription?: ChannelDescriptionResolvers<ContextType>;
  Recommendation?: RecommendationResolvers<ContextType>;
  NormCheck?: NormCheckResolvers<ContextType>;
  CheckParameters?: GraphQLScalarType;
  RemedyAct?: RemedyActResolvers<ContextType>;
  Parameter?: ParameterResolvers<ContextType>;
  Coverage?: CoverageResolvers<ContextType>;
  CoverageLegend?: CoverageLegendResolvers<ContextType>;
  CoverageTotal?: CoverageTotalResolvers<ContextType>;
  CoverageTerritory?: CoverageTerritoryResolvers<ContextType>;
  CoverageSum?: CoverageSumResolvers<ContextType>;
  EvidenceDays?: EvidenceDaysResolvers<ContextType>;
  EvidenceYear?: EvidenceYearResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  DocumentDescription?: DocumentDescriptionResolvers<ContextType>;
  Contribution?: ContributionResolvers<ContextType>;
  Foundation?: FoundationResolvers<ContextType>;
  FollowUp?: FollowUpResolvers<ContextType>;
  RecommendationDraft?: RecommendationDraftResolvers<ContextType>;
  DraftProblem?: DraftProblemResolvers<ContextType>;
  DraftExample?: DraftExampleResolvers<ContextType>;
  ExampleResult?: ExampleResultResolvers<ContextType>;
  RecommendationEffect?: RecommendationEffectResolvers<ContextType>;
  NormEffect?: NormEffectResolvers<ContextType>;
  NormCounts?: NormCountsResolvers<ContextType>;
  FlagMove?: FlagMoveResolvers<ContextType>;
  RecommendationVersion?: RecommendationVersionResolvers<ContextType>;
  Reassessment?: ReassessmentResolvers<ContextType>;
  DraftPayload?: DraftPayloadResolvers<ContextType>;
  NormPayload?: NormPayloadResolvers<ContextType>;
  PackPayload?: PackPayloadResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  Inventory?: InventoryResolvers<ContextType>;
  Forum?: ForumResolvers<ContextType>;
  Flag?: FlagResolvers<ContextType>;
  Episode?: EpisodeResolvers<ContextType>;
  FlagConnection?: FlagConnectionResolvers<ContextType>;
  FlagEdge?: FlagEdgeResolvers<ContextType>;
  Forecast?: ForecastResolvers<ContextType>;
  ForumDescription?: ForumDescriptionResolvers<ContextType>;
  Seat?: SeatResolvers<ContextType>;
  Meeting?: MeetingResolvers<ContextType>;
  ForumConnection?: ForumConnectionResolvers<ContextType>;
  ForumEdge?: ForumEdgeResolvers<ContextType>;
  Function?: FunctionResolvers<ContextType>;
  FunctionDescription?: FunctionDescriptionResolvers<ContextType>;
  Holding?: HoldingResolvers<ContextType>;
  InventoryGuide?: InventoryGuideResolvers<ContextType>;
  GuideQuestion?: GuideQuestionResolvers<ContextType>;
  GuideRecord?: GuideRecordResolvers<ContextType>;
  ActorKindEntry?: ActorKindEntryResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  AgreementsEnding?: AgreementsEndingResolvers<ContextType>;
  AgreementEnding?: AgreementEndingResolvers<ContextType>;
  FlagsChanged?: FlagsChangedResolvers<ContextType>;
  NetworkMeasures?: NetworkMeasuresResolvers<ContextType>;
  TieEvidence?: TieEvidenceResolvers<ContextType>;
  CommonGround?: CommonGroundResolvers<ContextType>;
  SingleTie?: SingleTieResolvers<ContextType>;
  CutPoint?: CutPointResolvers<ContextType>;
  SectorReach?: SectorReachResolvers<ContextType>;
  LivingNetwork?: LivingNetworkResolvers<ContextType>;
  SeatUse?: SeatUseResolvers<ContextType>;
  NetworkFigures?: NetworkFiguresResolvers<ContextType>;
  NetworkBridge?: NetworkBridgeResolvers<ContextType>;
  NetworkMember?: NetworkMemberResolvers<ContextType>;
  NetworkChange?: NetworkChangeResolvers<ContextType>;
  NetworkTrial?: NetworkTrialResolvers<ContextType>;
  Network?: NetworkResolvers<ContextType>;
  NetworkNode?: NetworkNodeResolvers<ContextType>;
  Wanted?: WantedResolvers<ContextType>;
  NetworkEdge?: NetworkEdgeResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  PartnerAsk?: PartnerAskResolvers<ContextType>;
  PartnerAskPayload?: PartnerAskPayloadResolvers<ContextType>;
  Peers?: PeersResolvers<ContextType>;
  Quartiles?: QuartilesResolvers<ContextType>;
  PeerNorm?: PeerNormResolvers<ContextType>;
  Lift?: LiftResolvers<ContextType>;
  LiftCount?: LiftCountResolvers<ContextType>;
  Proposal?: ProposalResolvers<ContextType>;
  RulePack?: RulePackResolvers<ContextType>;
  PackSource?: PackSourceResolvers<ContextType>;
  Measure?: MeasureResolvers<ContextType>;
  UntestedNorm?: UntestedNormResolvers<ContextType>;
  Citation?: CitationResolvers<ContextType>;
  Served?: ServedResolvers<ContextType>;
  Tie?: TieResolvers<ContextType>;
  Support?: SupportResolvers<ContextType>;
  NoSuchActor?: NoSuchActorResolvers<ContextType>;
  Release?: ReleaseResolvers<ContextType>;
  ReleaseTable?: ReleaseTableResolvers<ContextType>;
  ReleaseRow?: ReleaseRowResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  MunicipalityCode?: GraphQLScalarType;
  OrganisationNumber?: GraphQLScalarType;
  Url?: GraphQLScalarType;
  Viewer?: ViewerResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Round?: RoundResolvers<ContextType>;
  RoundAnswer?: RoundAnswerResolvers<ContextType>;
  RoundReport?: RoundReportResolvers<ContextType>;
  RoundCount?: RoundCountResolvers<ContextType>;
  RoundStateCount?: RoundStateCountResolvers<ContextType>;
  RoundResult?: RoundResultResolvers<ContextType>;
  RoundComparison?: RoundComparisonResolvers<ContextType>;
  RoundNormComparison?: RoundNormComparisonResolvers<ContextType>;
  RoundPayload?: RoundPayloadResolvers<ContextType>;
  RoundReportPayload?: RoundReportPayloadResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  Service?: ServiceResolvers<ContextType>;
  ServiceDescription?: ServiceDescriptionResolvers<ContextType>;
  Provision?: ProvisionResolvers<ContextType>;
  Suggestion?: SuggestionResolvers<ContextType>;
  MunicipalityGroup?: MunicipalityGroupResolvers<ContextType>;
  MunicipalityConnection?: MunicipalityConnectionResolvers<ContextType>;
  MunicipalityEdge?: MunicipalityEdgeResolvers<ContextType>;
  Trends?: TrendsResolvers<ContextType>;
  TrendPoint?: TrendPointResolvers<ContextType>;
  TrendsBetween?: TrendsBetweenResolvers<ContextType>;
  TrendChange?: TrendChangeResolvers<ContextType>;
  TrendNorm?: TrendNormResolvers<ContextType>;
  TrendMove?: TrendMoveResolvers<ContextType>;
  TrendHistory?: TrendHistoryResolvers<ContextType>;
  TrendClosed?: TrendClosedResolvers<ContextType>;
  TrendTime?: TrendTimeResolvers<ContextType>;
  Vocabulary?: VocabularyResolvers<ContextType>;
  VocabularyWord?: VocabularyWordResolvers<ContextType>;
  Webhook?: WebhookResolvers<ContextType>;
  DeadLetter?: DeadLetterResolvers<ContextType>;
  WebhookPayload?: WebhookPayloadResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  requires?: RequiresDirectiveResolver<any, any, ContextType>;
};
