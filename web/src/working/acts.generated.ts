// Generated from schema/*.graphql by codegen.ts; change those and run npm run generate.

/** What each act takes. */
export const acts = {
  actorAdd: ['municipality: String!', 'kind: ActorKind!', 'name: String!', 'organisationNumber: OrganisationNumber', 'sector: Sector', 'placeholder: Boolean', 'partOf: [ID!]', 'extent: Extent', 'area: String', 'from: Date', 'until: Date', 'openEnded: Boolean', 'source: SourceInput', 'observedOn: Date', 'lane: Lane'],
  actorDescribe: ['id: ID!', 'fact: ID', 'sector: Sector', 'organisationNumber: OrganisationNumber', 'withoutNumber: Boolean', 'placeholder: Boolean', 'source: SourceInput', 'observedOn: Date'],
  actorRename: ['id: ID!', 'name: String!', 'on: Date', 'source: SourceInput', 'observedOn: Date'],
  actorSucceed: ['id: ID!', 'successor: ID!', 'how: SuccessionKind!', 'on: Date', 'goesOn: Boolean', 'source: SourceInput', 'observedOn: Date'],
  actorRetire: ['id: ID!', 'municipality: String', 'on: Date', 'source: SourceInput', 'observedOn: Date'],
  actorPlace: ['id: ID!', 'municipality: String!', 'extent: Extent', 'area: String', 'from: Date', 'until: Date', 'openEnded: Boolean', 'source: SourceInput', 'observedOn: Date', 'lane: Lane'],
  actorPartOf: ['id: ID!', 'whole: ID!', 'from: Date', 'until: Date', 'openEnded: Boolean', 'source: SourceInput', 'observedOn: Date'],
  actorPartEnd: ['id: ID!', 'whole: ID!', 'on: Date', 'source: SourceInput', 'observedOn: Date'],
  agreementSign: ['municipality: String!', 'kind: AgreementKind!', 'name: String!', 'parties: [ID!]!', 'covers: [CoverInput!]', 'status: Status', 'written: Boolean', 'prevention: Boolean', 'purposeStated: Boolean', 'areaStated: Boolean', 'democracyClause: Boolean', 'coversExtremism: Boolean', 'followUpStated: Boolean', 'steeringGroup: Boolean', 'noticeStated: Boolean', 'purposes: [String!]', 'areas: [String!]', 'signedOn: String', 'from: Date', 'until: Date', 'openEnded: Boolean', 'source: SourceInput', 'observedOn: Date', 'lane: Lane'],
  agreementDescribe: ['id: ID!', 'fact: ID', 'status: Status', 'written: Boolean', 'prevention: Boolean', 'purposeStated: Boolean', 'areaStated: Boolean', 'democracyClause: Boolean', 'coversExtremism: Boolean', 'followUpStated: Boolean', 'steeringGroup: Boolean', 'noticeStated: Boolean', 'purposes: [String!]', 'areas: [String!]', 'signedOn: String', 'source: SourceInput', 'observedOn: Date'],
  agreementRenew: ['id: ID!', 'from: Date!', 'until: Date', 'openEnded: Boolean', 'written: Boolean', 'prevention: Boolean', 'purposeStated: Boolean', 'areaStated: Boolean', 'democracyClause: Boolean', 'coversExtremism: Boolean', 'followUpStated: Boolean', 'steeringGroup: Boolean', 'noticeStated: Boolean', 'purposes: [String!]', 'areas: [String!]', 'signedOn: String', 'source: SourceInput', 'observedOn: Date'],
  agreementNotice: ['id: ID!', 'on: Date!', 'source: SourceInput', 'observedOn: Date'],
  agreementEnd: ['id: ID!', 'on: Date', 'source: SourceInput', 'observedOn: Date'],
  agreementPartyAdd: ['id: ID!', 'actor: ID!', 'from: Date', 'until: Date', 'openEnded: Boolean', 'source: SourceInput', 'observedOn: Date'],
  agreementPartyLeave: ['id: ID!', 'actor: ID!', 'on: Date', 'source: SourceInput', 'observedOn: Date'],
  channelOpen: ['municipality: String!', 'name: String!', 'parties: [ID!]!', 'direction: ChannelDirection', 'legalBasis: String', 'contactFunctions: Boolean', 'from: Date', 'until: Date', 'openEnded: Boolean', 'source: SourceInput', 'observedOn: Date', 'lane: Lane'],
  channelVerify: ['id: ID!', 'fact: ID', 'direction: ChannelDirection', 'legalBasis: String', 'contactFunctions: Boolean', 'source: SourceInput', 'observedOn: Date'],
  channelPartyAdd: ['id: ID!', 'actor: ID!', 'from: Date', 'until: Date', 'openEnded: Boolean', 'source: SourceInput', 'observedOn: Date'],
  channelPartyLeave: ['id: ID!', 'actor: ID!', 'on: Date', 'source: SourceInput', 'observedOn: Date'],
  channelEnd: ['id: ID!', 'on: Date', 'source: SourceInput', 'observedOn: Date'],
  factDispute: ['id: ID!', 'municipality: String!', 'reason: String!', 'from: Date', 'source: SourceInput', 'observedOn: Date'],
  disputeSettle: ['id: ID!', 'municipality: String!', 'mistaken: Boolean', 'reason: String', 'source: SourceInput'],
  documentAdopt: ['municipality: String!', 'alsoIn: [String!]', 'kind: DocumentKind!', 'name: String!', 'decidedBy: DecidedBy', 'coversExtremism: Boolean', 'coversCrime: Boolean', 'underLaw: Boolean', 'mapping: Boolean', 'otherInformation: Boolean', 'analysis: Boolean', 'leavers: Boolean', 'policeRoles: Boolean', 'actorsStated: Boolean', 'contributorsStated: Boolean', 'basedOnStated: Boolean', 'subject: DocumentSubject', 'url: String', 'status: Status', 'adoptedOn: Date', 'until: Date', 'openEnded: Boolean', 'basedOn: [ID!]', 'contributors: [ID!]', 'names: [ID!]', 'source: SourceInput', 'observedOn: Date', 'lane: Lane'],
  documentDescribe: ['id: ID!', 'fact: ID', 'decidedBy: DecidedBy', 'coversExtremism: Boolean', 'coversCrime: Boolean', 'underLaw: Boolean', 'mapping: Boolean', 'otherInformation: Boolean', 'analysis: Boolean', 'leavers: Boolean', 'policeRoles: Boolean', 'actorsStated: Boolean', 'contributorsStated: Boolean', 'basedOnStated: Boolean', 'subject: DocumentSubject', 'url: String', 'status: Status', 'adoptedOn: Date', 'until: Date', 'openEnded: Boolean', 'source: SourceInput', 'observedOn: Date'],
  documentFollowUp: ['id: ID!', 'role: FollowUpRole!', 'on: Date!', 'source: SourceInput'],
  documentContribute: ['id: ID!', 'actor: ID!', 'role: ContributionRole!', 'source: SourceInput', 'observedOn: Date'],
  documentBase: ['id: ID!', 'basedOn: ID!', 'source: SourceInput', 'observedOn: Date'],
  documentShare: ['id: ID!', 'municipality: String!', 'extent: Extent', 'area: String', 'from: Date', 'until: Date', 'openEnded: Boolean', 'source: SourceInput', 'observedOn: Date'],
  documentShareEnd: ['id: ID!', 'municipality: String!', 'on: Date', 'source: SourceInput', 'observedOn: Date'],
  documentEnd: ['id: ID!', 'on: Date', 'source: SourceInput', 'observedOn: Date'],
  effortRecord: ['municipality: String!', 'recommendation: ID!', 'step: EffortStep!', 'actor: ID', 'on: Date', 'via: ContactWay', 'source: SourceInput', 'observedOn: Date', 'lane: Lane'],
  gapExplain: ['municipality: String!', 'recommendation: ID!', 'decidedBy: DecidedBy!', 'reason: String!', 'decidedOn: Date', 'until: Date', 'openEnded: Boolean', 'source: SourceInput', 'observedOn: Date', 'lane: Lane'],
  explanationEnd: ['id: ID!', 'on: Date', 'source: SourceInput', 'observedOn: Date'],
  factCorrect: ['id: ID!', 'name: String', 'role: SeatRole', 'level: SeatLevel', 'extent: Extent', 'area: String', 'from: Date', 'until: Date', 'openEnded: Boolean', 'source: SourceInput', 'observedOn: Date'],
  factRetract: ['id: ID!', 'reason: String!'],
  actUndo: ['id: ID!', 'reason: String'],
  forumAdd: ['municipality: String!', 'alsoIn: [String!]', 'kind: ActorKind!', 'name: String!', 'level: ForumLevel', 'leadership: Leadership', 'mission: Boolean', 'goals: Boolean', 'beyondExtremism: Boolean', 'coversExtremism: Boolean', 'published: Boolean', 'meetingsPerYear: Int', 'status: Status', 'from: Date', 'until: Date', 'openEnded: Boolean', 'source: SourceInput', 'observedOn: Date', 'lane: Lane'],
  forumDescribe: ['id: ID!', 'fact: ID', 'level: ForumLevel', 'leadership: Leadership', 'mission: Boolean', 'goals: Boolean', 'beyondExtremism: Boolean', 'coversExtremism: Boolean', 'published: Boolean', 'meetingsPerYear: Int', 'status: Status', 'source: SourceInput', 'observedOn: Date'],
  forumJoin: ['id: ID!', 'actor: ID!', 'role: SeatRole', 'level: SeatLevel', 'from: Date', 'until: Date', 'openEnded: Boolean', 'source: SourceInput', 'observedOn: Date'],
  forumLeave: ['id: ID!', 'actor: ID!', 'on: Date', 'source: SourceInput', 'observedOn: Date'],
  forumChair: ['id: ID!', 'actor: ID!', 'on: Date', 'source: SourceInput', 'observedOn: Date'],
  forumShare: ['id: ID!', 'municipality: String!', 'extent: Extent', 'area: String', 'from: Date', 'until: Date', 'openEnded: Boolean', 'source: SourceInput', 'observedOn: Date'],
  forumShareEnd: ['id: ID!', 'municipality: String!', 'on: Date', 'source: SourceInput', 'observedOn: Date'],
  forumEnd: ['id: ID!', 'on: Date', 'source: SourceInput', 'observedOn: Date'],
  meetingRecord: ['id: ID!', 'on: Date!', 'attendedBy: [ID!]!', 'source: SourceInput'],
  functionAppoint: ['municipality: String!', 'alsoIn: [String!]', 'kind: FunctionKind!', 'name: String!', 'heldBy: ID!', 'contactPoint: Boolean', 'main: Boolean', 'reception: Boolean', 'coversExtremism: Boolean', 'mailbox: String', 'from: Date', 'until: Date', 'openEnded: Boolean', 'source: SourceInput', 'observedOn: Date', 'lane: Lane'],
  functionFill: ['id: ID!', 'heldBy: ID!', 'from: Date', 'until: Date', 'openEnded: Boolean', 'source: SourceInput', 'observedOn: Date'],
  functionVacate: ['id: ID!', 'heldBy: ID', 'on: Date', 'source: SourceInput', 'observedOn: Date'],
  functionDescribe: ['id: ID!', 'fact: ID', 'contactPoint: Boolean', 'main: Boolean', 'reception: Boolean', 'coversExtremism: Boolean', 'mailbox: String', 'source: SourceInput', 'observedOn: Date'],
  functionShare: ['id: ID!', 'municipality: String!', 'extent: Extent', 'area: String', 'from: Date', 'until: Date', 'openEnded: Boolean', 'source: SourceInput', 'observedOn: Date'],
  functionShareEnd: ['id: ID!', 'municipality: String!', 'on: Date', 'source: SourceInput', 'observedOn: Date'],
  functionEnd: ['id: ID!', 'on: Date', 'source: SourceInput', 'observedOn: Date'],
  inventoryConfirm: ['municipality: String!', 'scopes: [InventoryScope!]!', 'forum: ID', 'kinds: [String!]', 'source: SourceInput', 'observedOn: Date'],
  inventoryTakeBack: ['municipality: String!', 'scopes: [InventoryScope!]!', 'forum: ID', 'observedOn: Date'],
  factRedact: ['id: ID!', 'reason: String!', 'name: Boolean', 'source: Boolean'],
  noSuchActorRecord: ['municipality: String!', 'kind: ActorKind!', 'from: Date', 'until: Date', 'openEnded: Boolean', 'source: SourceInput', 'observedOn: Date', 'lane: Lane'],
  noSuchActorEnd: ['id: ID!', 'on: Date', 'source: SourceInput', 'observedOn: Date'],
  tieRecord: ['municipality: String!', 'actor: ID!', 'with: ID!', 'rung: Rung!', 'from: Date', 'until: Date', 'openEnded: Boolean', 'source: SourceInput', 'observedOn: Date', 'lane: Lane'],
  tieEnd: ['id: ID!', 'on: Date', 'source: SourceInput', 'observedOn: Date'],
  supportRecord: ['municipality: String!', 'giver: ID!', 'receiver: ID!', 'prevention: Boolean', 'from: Date', 'until: Date', 'openEnded: Boolean', 'source: SourceInput', 'observedOn: Date', 'lane: Lane'],
  supportEnd: ['id: ID!', 'on: Date', 'source: SourceInput', 'observedOn: Date'],
  roundAnswer: ['id: ID!', 'municipality: String!', 'scopes: [InventoryScope!]', 'source: SourceInput', 'observedOn: Date'],
  serviceOffer: ['municipality: String!', 'alsoIn: [String!]', 'kind: ServiceKind!', 'name: String!', 'contactPoint: Boolean', 'coversExtremism: Boolean', 'anyMilieu: Boolean', 'inventoried: Boolean', 'providers: [ID!]', 'status: Status', 'from: Date', 'until: Date', 'openEnded: Boolean', 'source: SourceInput', 'observedOn: Date', 'lane: Lane'],
  serviceProvide: ['id: ID!', 'actor: ID!', 'from: Date', 'until: Date', 'openEnded: Boolean', 'source: SourceInput', 'observedOn: Date'],
  serviceProvideEnd: ['id: ID!', 'actor: ID!', 'on: Date', 'source: SourceInput', 'observedOn: Date'],
  serviceDescribe: ['id: ID!', 'fact: ID', 'contactPoint: Boolean', 'coversExtremism: Boolean', 'anyMilieu: Boolean', 'inventoried: Boolean', 'status: Status', 'source: SourceInput', 'observedOn: Date'],
  serviceShare: ['id: ID!', 'municipality: String!', 'extent: Extent', 'area: String', 'from: Date', 'until: Date', 'openEnded: Boolean', 'source: SourceInput', 'observedOn: Date'],
  serviceShareEnd: ['id: ID!', 'municipality: String!', 'on: Date', 'source: SourceInput', 'observedOn: Date'],
  serviceEnd: ['id: ID!', 'on: Date', 'source: SourceInput', 'observedOn: Date'],
} as const

/** What can be chosen, by the type's name. */
export const choices = {
  "ActorKind": [
    "MUNICIPALITY",
    "SCHOOL",
    "PRESCHOOL",
    "STUDENT_HEALTH",
    "SOCIAL_SERVICES",
    "LEISURE",
    "RESCUE_SERVICE",
    "MUNICIPAL_COMPANY",
    "JOINT_AUTHORITY",
    "POLICE",
    "SECURITY_POLICE",
    "PROBATION",
    "STATE_INSTITUTION_BOARD",
    "EMPLOYMENT_SERVICE",
    "PROSECUTOR",
    "COUNTY_BOARD",
    "NATIONAL_AGENCY",
    "UNIVERSITY",
    "REGION",
    "HEALTH_CARE",
    "PSYCHIATRY",
    "CHILD_PSYCHIATRY",
    "MATERNAL_CHILD_HEALTH",
    "FAITH_COMMUNITY",
    "SPORTS_CLUB",
    "STUDY_ASSOCIATION",
    "VICTIM_SUPPORT",
    "TENANTS_ASSOCIATION",
    "PARENTS_ASSOCIATION",
    "NIGHT_PATROL",
    "CIVIL_ASSOCIATION",
    "HOUSING_COMPANY",
    "PARKING_COMPANY",
    "SECURITY_COMPANY",
    "BUSINESS_ASSOCIATION",
    "PUBLIC_TRANSPORT",
    "CRIME_PREVENTION_COUNCIL",
    "SSPF",
    "SIG",
    "EST",
    "CIVIL_COUNCIL",
    "INTERFAITH_COUNCIL",
    "KNOWLEDGE_HOUSE",
    "COORDINATOR_NETWORK",
    "REFERENCE_GROUP",
    "EXPERT_NETWORK"
  ],
  "Sector": [
    "MUNICIPAL",
    "STATE",
    "REGIONAL",
    "CIVIL",
    "PRIVATE"
  ],
  "Extent": [
    "WHOLE",
    "PART"
  ],
  "Lane": [
    "SHARED",
    "OWN",
    "SECRET"
  ],
  "SuccessionKind": [
    "RENAMED",
    "MERGED",
    "SPLIT"
  ],
  "AgreementKind": [
    "POLICE_AGREEMENT",
    "CITIZEN_PROMISE",
    "IOP",
    "LOCAL_COMPACT",
    "COLLABORATION_AGREEMENT"
  ],
  "Status": [
    "OPERATING",
    "PLANNED",
    "DRAFT",
    "ENDED"
  ],
  "ChannelDirection": [
    "BOTH",
    "ONE_WAY"
  ],
  "DocumentKind": [
    "SITUATION_PICTURE",
    "ACTION_PLAN",
    "PROGRAMME",
    "GUIDELINE",
    "ROUTINE",
    "MANDATE",
    "REPORT",
    "INFORMATION_PAGE"
  ],
  "DecidedBy": [
    "KF",
    "KS",
    "NAMND",
    "DISTRICT",
    "OTHER"
  ],
  "DocumentSubject": [
    "STAFF_THREATS",
    "EVENTS",
    "LEAVERS",
    "INFORMATION_SHARING",
    "EXTREMISM",
    "CRIME_PREVENTION",
    "DEMOCRACY",
    "OTHER"
  ],
  "FollowUpRole": [
    "UPDATE",
    "FOLLOW_UP"
  ],
  "ContributionRole": [
    "CONTRIBUTED",
    "NAMED"
  ],
  "EffortStep": [
    "INVITED",
    "REMINDED",
    "MET",
    "DECLINED",
    "PLANNED"
  ],
  "ContactWay": [
    "MEETING",
    "TELEPHONE",
    "MAIL",
    "LETTER",
    "VISIT",
    "OTHER"
  ],
  "SeatRole": [
    "CHAIR",
    "MEMBER",
    "ADJUNCT"
  ],
  "SeatLevel": [
    "LEADING",
    "OPERATIVE"
  ],
  "ForumLevel": [
    "STRATEGIC",
    "OPERATIVE"
  ],
  "Leadership": [
    "MUNICIPALITY",
    "JOINT",
    "OTHER"
  ],
  "FunctionKind": [
    "COORDINATOR_EXTREMISM",
    "COORDINATOR_CRIME_PREVENTION",
    "NATIONAL_COORDINATION"
  ],
  "InventoryScope": [
    "FORUMS",
    "FORUM_SEATS",
    "ACTORS",
    "AGREEMENTS",
    "DOCUMENTS",
    "FUNCTIONS",
    "SERVICES",
    "CHANNELS"
  ],
  "Rung": [
    "COEXISTENCE",
    "DIALOGUE",
    "COLLABORATION",
    "AGREEMENT"
  ],
  "ServiceKind": [
    "RELATIVES_SUPPORT",
    "EXIT_SUPPORT",
    "MENTORING",
    "HELPLINE"
  ]
} as const

export type ActName = keyof typeof acts

export type FieldName = 'municipality' | 'kind' | 'name' | 'organisationNumber' | 'sector' | 'placeholder' | 'partOf' | 'extent' | 'area' | 'from' | 'until' | 'openEnded' | 'source' | 'observedOn' | 'lane' | 'id' | 'fact' | 'withoutNumber' | 'on' | 'successor' | 'how' | 'goesOn' | 'whole' | 'parties' | 'covers' | 'status' | 'written' | 'prevention' | 'purposeStated' | 'areaStated' | 'democracyClause' | 'coversExtremism' | 'followUpStated' | 'steeringGroup' | 'noticeStated' | 'purposes' | 'areas' | 'signedOn' | 'actor' | 'direction' | 'legalBasis' | 'contactFunctions' | 'reason' | 'mistaken' | 'alsoIn' | 'decidedBy' | 'coversCrime' | 'underLaw' | 'mapping' | 'otherInformation' | 'analysis' | 'leavers' | 'policeRoles' | 'actorsStated' | 'contributorsStated' | 'basedOnStated' | 'subject' | 'url' | 'adoptedOn' | 'basedOn' | 'contributors' | 'names' | 'role' | 'recommendation' | 'step' | 'via' | 'decidedOn' | 'level' | 'leadership' | 'mission' | 'goals' | 'beyondExtremism' | 'published' | 'meetingsPerYear' | 'attendedBy' | 'heldBy' | 'contactPoint' | 'main' | 'reception' | 'mailbox' | 'scopes' | 'forum' | 'kinds' | 'with' | 'rung' | 'giver' | 'receiver' | 'anyMilieu' | 'inventoried' | 'providers'

