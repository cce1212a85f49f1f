// Which act makes what a norm asks for, where it is not there at all.
import type { ActName } from './acts.generated.ts'

/** By act, and of which kind; the norms are the packs' own. */
const made: Partial<Record<ActName, Record<string, string[]>>> = {
  documentAdopt: {
    SITUATION_PICTURE: ['L4.1', 'L4.2', 'L6.1', 'S4.1', 'S4.2', 'S4.3'],
    ACTION_PLAN: ['L5.1', 'L5.2', 'L6.2', 'S6.1', 'S6.2', 'S6.3', 'S6.4'],
    PROGRAMME: ['L7.1'],
    REPORT: ['L13.2', 'S2.2'],
    GUIDELINE: ['S10.4', 'S9.2'],
    MANDATE: ['S2.1'],
    ROUTINE: ['S3.4'],
    INFORMATION_PAGE: ['L12.2', 'S3.5'],
    '': ['L13.1'],
  },
  functionAppoint: {
    COORDINATOR_CRIME_PREVENTION: ['L11.1', 'L12.1'],
    COORDINATOR_EXTREMISM: [
      'S3.1',
      'S3.2-civil',
      'S3.2-local',
      'S3.2-national',
      'S3.2-private',
      'S3.3',
      'S7.2',
    ],
  },
  serviceOffer: {
    RELATIVES_SUPPORT: ['S8.1'],
    MENTORING: ['S8.3'],
    EXIT_SUPPORT: ['S9.1', 'S9.4-civil', 'S9.4-health-care', 'S9.4-police'],
  },
  agreementSign: {
    POLICE_AGREEMENT: ['L9.3'],
    IOP: ['S5.10'],
    '': ['L9.1', 'L9.2', 'S10.1', 'S5.14-democratic-principles'],
  },
  channelOpen: { '': ['S7.1', 'S7.3'] },
}

/** The act that makes what a norm asks for; null for one that is met by who takes part. */
export function makes(norm: string): { act: ActName; kind: string } | null {
  for (const [act, kinds] of Object.entries(made))
    for (const [kind, norms] of Object.entries(kinds))
      if (norms.includes(norm)) return { act: act as ActName, kind }
  return null
}
