// The words for the work itself: efforts, questions to partners, proposals, rounds, and who does what.
import type { Words } from './word.ts'

export const EffortStep = {
  INVITED: { sv: 'inbjudan', en: 'invitation' },
  REMINDED: { sv: 'påminnelse', en: 'reminder' },
  MET: { sv: 'möte', en: 'meeting' },
  DECLINED: { sv: 'avböjt', en: 'declined' },
  PLANNED: { sv: 'planerat', en: 'planned' },
} as const satisfies Words

export const ContactWay = {
  MEETING: { sv: 'möte', en: 'meeting' },
  TELEPHONE: { sv: 'telefon', en: 'telephone' },
  MAIL: { sv: 'e-post', en: 'e-mail' },
  LETTER: { sv: 'brev', en: 'letter' },
  VISIT: { sv: 'besök', en: 'visit' },
  OTHER: { sv: 'annat', en: 'other' },
} as const satisfies Words

export const PartnerAskState = {
  OPEN: { sv: 'inget svar ännu', en: 'no answer yet' },
  EXPIRED: { sv: 'länken gick ut utan svar', en: 'the link ran out unanswered' },
  REVOKED: { sv: 'länken är återkallad', en: 'the link was revoked' },
  CONFIRMED: { sv: 'stämmer, enligt parten', en: 'it is so, says the partner' },
  CORRECTED: { sv: 'stämmer nästan, enligt parten', en: 'it is nearly so, says the partner' },
  DECLINED: { sv: 'stämmer inte, enligt parten', en: 'it is not so, says the partner' },
  ANSWERED: { sv: 'besvarad', en: 'answered' },
  KEPT: { sv: 'hur den står vet bara kommunen', en: 'only the municipality knows how it stands' },
} as const satisfies Words

export const ProposalState = {
  OPEN: { sv: 'väntar', en: 'waits' },
  DONE: { sv: 'genomfört', en: 'done' },
  STOPPED: { sv: 'stoppat', en: 'stopped' },
  WITHDRAWN: { sv: 'tillbakadraget', en: 'withdrawn' },
  FAILED: { sv: 'gick inte att genomföra', en: 'could not be done' },
} as const satisfies Words

export const RoundStatus = {
  PLANNED: { sv: 'inte öppnad än', en: 'not opened yet' },
  OPEN: { sv: 'öppen', en: 'open' },
  LATE: { sv: 'svarstiden har gått ut', en: 'past its last day' },
  CLOSED: { sv: 'stängd', en: 'closed' },
} as const satisfies Words

export const RoundReply = {
  YES: { sv: 'ja', en: 'yes' },
  NO: { sv: 'nej', en: 'no' },
  UNKNOWN: { sv: 'vet inte', en: 'not known' },
} as const satisfies Words

export const Role = {
  PUBLIC: {
    sv: 'inte inloggad',
    en: 'not signed in',
    says: {
      sv: 'Ser normerna och tal för län och landet.',
      en: 'Sees the norms, and counts for counties and the country.',
    },
  },
  VIEWER: {
    sv: 'läsare',
    en: 'reader',
    says: {
      sv: 'Ser allt som är delat, i alla kommuner. Ändrar inget.',
      en: 'Sees all that is shared, in every municipality. Changes nothing.',
    },
  },
  COORDINATOR: {
    sv: 'samordnare',
    en: 'coordinator',
    says: {
      sv: 'Ser och ändrar allt som hör till de egna kommunerna. Ser det som är delat i andra.',
      en: 'Sees and changes everything of the own municipalities. Sees what others share.',
    },
  },
  NATIONAL: {
    sv: 'nationell',
    en: 'national',
    says: {
      sv: 'Ser allt som är delat, och arbetar med omgångar och utkast till regler. Ändrar inget hos en kommun.',
      en: 'Sees all that is shared, and works with rounds and drafts of rules. Changes nothing of a municipality’s.',
    },
  },
  ADMIN: {
    sv: 'förvaltare',
    en: 'administrator',
    says: {
      sv: 'Ser och ändrar allt som är delat, och sköter tjänsten.',
      en: 'Sees and changes all that is shared, and keeps the service running.',
    },
  },
} as const satisfies Words
