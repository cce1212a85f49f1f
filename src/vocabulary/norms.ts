// The words for how territories stand against norms, and for what norms are.
import type { Words } from './word.ts'

export const State = {
  NOT_APPLICABLE: {
    sv: 'gäller inte',
    en: 'does not apply',
    says: {
      sv: 'Gäller inte här, eller först när en annan rekommendation är uppfylld.',
      en: 'Does not apply here, or only once another recommendation is met.',
    },
    colour: '#f6f5f1',
  },
  MET: {
    sv: 'uppfyllt',
    en: 'met',
    says: {
      sv: 'Uppgifter som gäller i dag visar att det är på plats.',
      en: 'Facts that hold today show that it is in place.',
    },
    colour: '#0b6e69',
  },
  EXPLAINED: {
    sv: 'brist med förklaring',
    en: 'gap, explained',
    says: {
      sv: 'Det saknas, och kommunen har beslutat om en förklaring.',
      en: 'It is missing, and the municipality has decided on an explanation.',
    },
    colour: '#f0c4b0',
  },
  EFFORT_DOCUMENTED: {
    sv: 'brist med dokumenterad insats',
    en: 'gap, effort documented',
    says: {
      sv: 'Det saknas, men kommunen har arbetat för det det senaste året.',
      en: 'It is missing, but the municipality has worked for it in the past year.',
    },
    colour: '#d9825f',
  },
  NOT_MET: {
    sv: 'brist',
    en: 'gap',
    says: {
      sv: 'Det saknas. Det sägs bara när kommunens listor är fullständiga och aktuella.',
      en: 'It is missing. That is said only when the municipality’s lists are complete and recent.',
    },
    colour: '#a8330f',
  },
  UNKNOWN: {
    sv: 'underlag saknas',
    en: 'not known',
    says: {
      sv: 'Ingen har sagt något åt något håll. Det är aldrig en brist.',
      en: 'Nobody has said anything either way. It is never a gap.',
    },
    colour: '#e9e8e2',
  },
} as const satisfies Words

export const Towards = {
  MET: {
    sv: 'att bekräfta',
    en: 'to confirm',
    says: {
      sv: 'Det fanns senast någon visste, men uppgiften är för gammal. Bekräfta att det fortfarande stämmer.',
      en: 'It was there when last known, but the record is too old. Confirm that it still is so.',
    },
    colour: '#a9d3cc',
  },
  NOT_MET: {
    sv: 'att fråga om',
    en: 'to ask about',
    says: {
      sv: 'Något tyder på att det saknas, till exempel en äldre lista. Det är en fråga, inte en brist.',
      en: 'Something suggests that it is missing, such as an older list. It is a question, not a gap.',
    },
    colour: '#f0d48a',
  },
} as const satisfies Words

export const Reason = {
  ABSENT: { sv: 'finns inte med', en: 'there is none' },
  UNCONNECTED: { sv: 'finns, men utan koppling', en: 'there is one that takes no part' },
  INFORMAL: { sv: 'deltar, inget skriftligt', en: 'takes part, nothing in writing' },
  LAPSED: { sv: 'har löpt ut', en: 'has lapsed' },
  STALE: { sv: 'gammal uppgift', en: 'too old' },
  INCOMPLETE: { sv: 'ofullständigt', en: 'incomplete' },
  DISPUTED: { sv: 'bestritt av kommunen', en: 'disputed' },
} as const satisfies Words

export const Because = {
  NOT_IN_FORCE: { sv: 'är inte i kraft den dagen', en: 'is not in force on the day' },
  OUTSIDE_REACH: { sv: 'gäller andra områden', en: 'is for other territories' },
  PRESUMES: { sv: 'det som den förutsätter är inte uppfyllt', en: 'what it presumes is not met' },
  NO_SUCH_ACTOR: { sv: 'ingen sådan aktör verkar här', en: 'no such actor works here' },
} as const satisfies Words

export const Step = {
  CONFIRM: { sv: 'bekräfta', en: 'confirm' },
  RENEW: { sv: 'förnya', en: 'renew' },
  COMPLETE: { sv: 'komplettera', en: 'complete' },
  INVITE: { sv: 'bjud in', en: 'invite' },
  WRITE_DOWN: { sv: 'skriv ned', en: 'put in writing' },
  SETTLE: { sv: 'red ut det som är bestritt', en: 'settle what is disputed' },
  ESTABLISH: { sv: 'inrätta', en: 'establish' },
} as const satisfies Words

export const Certainty = {
  ESTABLISHED: { sv: 'fastställd', en: 'established', colour: '#a8330f' },
  INDICATED: { sv: 'att fråga om', en: 'to ask about', colour: '#f0d48a' },
} as const satisfies Words

export const EpisodeCause = {
  MET: { sv: 'uppfyllt', en: 'met' },
  CORRECTED: { sv: 'rättat', en: 'corrected' },
  BECAME_UNKNOWN: { sv: 'blev okänt', en: 'became unknown' },
  NORM_ENDED: { sv: 'normen upphörde', en: 'the norm ended' },
  RULE_CHANGED: { sv: 'normen ändrades', en: 'the norm changed' },
} as const satisfies Words

export const Severity = {
  CRITICAL: { sv: 'kritisk', en: 'critical', colour: '#7a1f06' },
  HIGH: { sv: 'hög', en: 'high', colour: '#a8330f' },
  MEDIUM: { sv: 'medel', en: 'medium', colour: '#c98a1b' },
  LOW: { sv: 'låg', en: 'low', colour: '#85887f' },
  INFO: { sv: 'upplysning', en: 'for information', colour: '#b9bbb4' },
} as const satisfies Words

export const Strength = {
  SKA_LAG: { sv: 'ska enligt lag', en: 'shall, by statute' },
  SKA: { sv: 'ska', en: 'shall' },
  BOR: { sv: 'bör', en: 'should' },
  SJALVKLAR: { sv: 'viktig eller självklar', en: 'important or obvious' },
  KAN: { sv: 'kan', en: 'may' },
  GUIDANCE: { sv: 'vägledning', en: 'guidance' },
} as const satisfies Words

export const Dimension = {
  PROMOTE: { sv: 'främja', en: 'promote' },
  PREVENT: { sv: 'förebygga', en: 'prevent' },
  COUNTER: { sv: 'förhindra', en: 'counter' },
} as const satisfies Words

export const Duty = {
  RESULT: {
    sv: 'resultat',
    en: 'result',
    says: { sv: 'Det ska vara så.', en: 'It shall be so.' },
  },
  EFFORT: {
    sv: 'insats',
    en: 'effort',
    says: {
      sv: 'Kommunen ska verka för det: en dokumenterad insats räknas.',
      en: 'The municipality shall work for it: a documented effort counts.',
    },
  },
} as const satisfies Words

export const Level = {
  MUNICIPALITY: { sv: 'kommun', en: 'municipality' },
  COUNTY: { sv: 'län', en: 'county' },
  COUNTRY: { sv: 'land', en: 'country' },
} as const satisfies Words

export const CitedSource = {
  STRATEGY_2016: { sv: 'strategin 2016', en: 'strategy of 2016' },
  LAW_2023_196: { sv: 'lag (2023:196)', en: 'Act (2023:196)' },
  PRACTICE: { sv: 'praxis', en: 'practice' },
} as const satisfies Words

export const ParameterSource = {
  SOURCE: { sv: 'från källan', en: 'from the source' },
  OURS: { sv: 'vårt val', en: 'our choice' },
} as const satisfies Words

export const MeasurePart = {
  GENERAL: { sv: 'allmänt kapitel', en: 'general chapter' },
  LOCAL: { sv: 'lokal åtgärd', en: 'local measure' },
  NATIONAL: { sv: 'nationell åtgärd', en: 'national measure' },
  PARAGRAPH: { sv: 'paragraf', en: 'paragraph' },
} as const satisfies Words

export const CheckKind = {
  PARTICIPATION: { sv: 'en part deltar', en: 'a partner takes part' },
  FORUM: { sv: 'ett forum finns', en: 'there is a forum' },
  AGREEMENT: { sv: 'en överenskommelse gäller', en: 'an agreement is in force' },
  DOCUMENT: { sv: 'ett dokument är beslutat', en: 'a document has been decided' },
  FUNCTION: { sv: 'en samordningsfunktion är utsedd', en: 'a coordinating function is appointed' },
  SERVICE: { sv: 'ett stöd erbjuds', en: 'a service is offered' },
  CHANNEL: { sv: 'en informationskanal är öppen', en: 'an information channel is open' },
  INVENTORY: { sv: 'en lista är bekräftad som fullständig', en: 'a list is confirmed as complete' },
  INVOLVED: { sv: 'alla kända parter är med', en: 'all partners on record take part' },
  ROUND: { sv: 'en uppföljning har gjorts', en: 'a follow-up has been made' },
} as const satisfies Words
