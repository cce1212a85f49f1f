// The words for what is on record: facts, their periods and sources, and the properties of things.
import type { Words } from './word.ts'

export const FactKind = {
  Name: { sv: 'namn', en: 'name' },
  Reach: { sv: 'var en aktör verkar', en: 'where an actor works' },
  PartOf: { sv: 'del av', en: 'part of' },
  Succession: { sv: 'efterföljare', en: 'succession' },
  Registration: { sv: 'sektor och nummer', en: 'sector and number' },
  Description: { sv: 'beskrivning', en: 'description' },
  Seat: { sv: 'plats i forum', en: 'seat in a forum' },
  Meeting: { sv: 'möte', en: 'meeting' },
  Party: { sv: 'part', en: 'party' },
  Cover: { sv: 'var det gäller', en: 'where it applies' },
  Contribution: { sv: 'medverkan i dokument', en: 'part in a document' },
  Foundation: { sv: 'bygger på', en: 'builds on' },
  FollowUp: { sv: 'uppföljning av dokument', en: 'follow-up of a document' },
  Holding: { sv: 'innehav av funktion', en: 'holding of a function' },
  Provision: { sv: 'utförare av stöd', en: 'provision of a service' },
  Tie: { sv: 'samverkansgrad', en: 'closeness of collaboration' },
  Support: { sv: 'bidrag eller hjälp', en: 'grant or help' },
  Inventory: { sv: 'fullständig lista', en: 'complete list' },
  NoSuchActor: { sv: 'ingen sådan aktör', en: 'no such actor' },
  Effort: { sv: 'insats', en: 'effort' },
  Explanation: { sv: 'motivering', en: 'explanation' },
  Dispute: { sv: 'bestridande', en: 'dispute' },
  Report: { sv: 'svar i en uppföljning', en: 'answer in a round' },
} as const satisfies Words

export const FactStanding = {
  HOLDS: { sv: 'gäller', en: 'holds' },
  LAST_KNOWN: {
    sv: 'senast känt',
    en: 'last known',
    says: {
      sv: 'Bekräftat för mer än 24 månader sedan (vår gräns), eller ur en odaterad källa.',
      en: 'Confirmed more than 24 months ago (our limit), or from an undated source.',
    },
  },
  ENDED: { sv: 'upphört', en: 'ended' },
  FUTURE: { sv: 'kommande', en: 'to come' },
  DISPUTED: { sv: 'bestritt', en: 'disputed' },
  RETRACTED: { sv: 'återtaget', en: 'taken back' },
} as const satisfies Words

export const Lane = {
  SHARED: { sv: 'alla som får läsa', en: 'everybody who may read' },
  OWN: { sv: 'bara kommunen', en: 'the municipality only' },
  SECRET: {
    sv: 'hemligt',
    en: 'secret',
    says: { sv: 'bara kommunen, märkt som hemligt', en: 'the municipality only, marked as secret' },
  },
} as const satisfies Words

export const Precision = {
  DAY: { sv: 'dag', en: 'day' },
  MONTH: { sv: 'månad', en: 'month' },
  YEAR: { sv: 'år', en: 'year' },
} as const satisfies Words

export const UntilKind = {
  DAY: { sv: 'en dag', en: 'a day' },
  OPEN_ENDED: { sv: 'tills vidare', en: 'until further notice' },
  UNKNOWN: { sv: 'inte angivet', en: 'not stated' },
} as const satisfies Words

export const SourceKind = {
  MUNICIPAL_PAGE: { sv: 'kommunal webbsida', en: 'a municipality’s page' },
  AUTHORITY_PAGE: { sv: 'myndighets eller regions webbsida', en: 'an agency’s or region’s page' },
  PRESS_OR_OTHER: { sv: 'press eller annat', en: 'press, or another page' },
  DOCUMENT_ARCHIVE: { sv: 'dokumentarkiv', en: 'an archive of documents' },
  REGISTER: { sv: 'offentligt register', en: 'a public register' },
  MUNICIPALITY_REPORT: { sv: 'kommunens egen uppgift', en: 'the municipality’s own word' },
  PARTNER_CONFIRMATION: { sv: 'partens bekräftelse', en: 'the partner’s confirmation' },
  INVENTED: { sv: 'påhittat', en: 'invented' },
} as const satisfies Words

export const InventoryScope = {
  FORUMS: { sv: 'vilka forum som finns', en: 'which forums there are' },
  FORUM_SEATS: { sv: 'vilka som sitter i ett forum', en: 'who sits in a forum' },
  ACTORS: { sv: 'vilka organisationer som finns', en: 'which organisations there are' },
  AGREEMENTS: { sv: 'vilka överenskommelser som finns', en: 'which agreements there are' },
  DOCUMENTS: { sv: 'vilka dokument som finns', en: 'which documents there are' },
  FUNCTIONS: { sv: 'vilka funktioner som finns', en: 'which functions there are' },
  SERVICES: { sv: 'vilket stöd som finns', en: 'which support there is' },
  CHANNELS: { sv: 'vilka informationskanaler som finns', en: 'which information channels there are' },
} as const satisfies Words

export const InventoryBasis = {
  CONFIRMED: { sv: 'kommunen bekräftar', en: 'the municipality confirms' },
  PUBLISHED: { sv: 'publicerad lista', en: 'published list' },
} as const satisfies Words

export const Status = {
  OPERATING: { sv: 'igång', en: 'in operation' },
  PLANNED: { sv: 'planerad', en: 'planned' },
  DRAFT: { sv: 'utkast', en: 'draft' },
  ENDED: { sv: 'upphörd', en: 'ended' },
} as const satisfies Words

export const Extent = {
  WHOLE: { sv: 'hela', en: 'all of it' },
  PART: { sv: 'en del', en: 'a part of it' },
} as const satisfies Words

export const SuccessionKind = {
  RENAMED: { sv: 'bytte namn', en: 'was renamed' },
  MERGED: { sv: 'gick upp i en annan', en: 'went into another' },
  SPLIT: { sv: 'delades', en: 'was divided' },
} as const satisfies Words

export const ChannelDirection = {
  BOTH: { sv: 'båda hållen', en: 'both ways' },
  ONE_WAY: { sv: 'ett håll', en: 'one way' },
} as const satisfies Words

export const DecidedBy = {
  KF: { sv: 'kommunfullmäktige', en: 'the municipal council' },
  KS: { sv: 'kommunstyrelsen', en: 'the executive board' },
  NAMND: { sv: 'en nämnd', en: 'a board' },
  DISTRICT: { sv: 'en stadsdelsnämnd', en: 'a district council' },
  OTHER: { sv: 'annan', en: 'another' },
} as const satisfies Words

export const DocumentSubject = {
  STAFF_THREATS: { sv: 'hot och våld mot personal', en: 'threats and violence against staff' },
  EVENTS: { sv: 'evenemang och lokaler', en: 'events and premises' },
  LEAVERS: { sv: 'avhoppare', en: 'leavers' },
  INFORMATION_SHARING: { sv: 'informationsdelning', en: 'sharing of information' },
  EXTREMISM: { sv: 'våldsbejakande extremism', en: 'violent extremism' },
  CRIME_PREVENTION: { sv: 'brottsförebyggande', en: 'crime prevention' },
  DEMOCRACY: { sv: 'demokrati', en: 'democracy' },
  OTHER: { sv: 'annat', en: 'something else' },
} as const satisfies Words

export const FollowUpRole = {
  UPDATE: { sv: 'reviderat', en: 'revised' },
  FOLLOW_UP: { sv: 'följt upp', en: 'followed up' },
} as const satisfies Words

export const ContributionRole = {
  CONTRIBUTED: { sv: 'har medverkat', en: 'took part' },
  NAMED: { sv: 'nämns i det', en: 'is named in it' },
} as const satisfies Words

export const SeatRole = {
  CHAIR: { sv: 'ordförande', en: 'chair' },
  MEMBER: { sv: 'ledamot', en: 'member' },
  ADJUNCT: { sv: 'adjungerad', en: 'called in when needed' },
} as const satisfies Words

export const SeatLevel = {
  LEADING: { sv: 'ledning', en: 'leadership' },
  OPERATIVE: { sv: 'handläggare', en: 'staff' },
} as const satisfies Words

export const SeatBasis = {
  NAMED: { sv: 'källan nämner ledamoten', en: 'the source names the member' },
  DEFINITION: { sv: 'följer bara av vad formen är', en: 'only follows from what the form is' },
  PLANNED: { sv: 'planerad', en: 'planned' },
} as const satisfies Words

export const ForumLevel = {
  STRATEGIC: { sv: 'strategisk', en: 'strategic' },
  OPERATIVE: { sv: 'operativ', en: 'operative' },
} as const satisfies Words

export const Leadership = {
  MUNICIPALITY: { sv: 'kommunen', en: 'the municipality' },
  JOINT: { sv: 'kommunen med en annan', en: 'the municipality with another' },
  OTHER: { sv: 'någon annan', en: 'somebody else' },
} as const satisfies Words

export const Rung = {
  COEXISTENCE: { sv: 'samexistens', en: 'coexistence' },
  DIALOGUE: { sv: 'dialog', en: 'dialogue' },
  COLLABORATION: { sv: 'samverkan', en: 'collaboration' },
  AGREEMENT: { sv: 'avtal', en: 'agreement' },
} as const satisfies Words

export const EvidenceAge = {
  UNDER_ONE_YEAR: { sv: 'under ett år', en: 'less than one year' },
  ONE_TO_TWO_YEARS: { sv: 'ett till två år', en: 'one to two years' },
  TWO_TO_FIVE_YEARS: { sv: 'två till fem år', en: 'two to five years' },
  OVER_FIVE_YEARS: { sv: 'fem år eller mer', en: 'five years or more' },
} as const satisfies Words
