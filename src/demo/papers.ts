// What is said of invented documents: how usual each kind is, how old it may be, and which of its properties are stated.

import type { DocumentKind } from '../actors/kinds.ts'
import type { Place } from './place.ts'

export const titles: Record<DocumentKind, string> = {
  SITUATION_PICTURE: 'Exempellägesbilden',
  ACTION_PLAN: 'Exempelåtgärdsplanen',
  PROGRAMME: 'Exempelprogrammet',
  GUIDELINE: 'Exempelriktlinjen',
  ROUTINE: 'Exempelrutinen vid hot mot personal',
  MANDATE: 'Exempeluppdraget om trygghet',
  REPORT: 'Exempelrapporten till fullmäktige',
  INFORMATION_PAGE: 'Exempelsidan om trygghet',
}

/** Stated yes in so many cases of a hundred; else more often unread than stated no. */
const yes = ({ random }: Place, share: number) =>
  random.weighted({ YES: share, NO: (100 - share) / 3, '': ((100 - share) * 2) / 3 })

export const pictureSays = (place: Place) => ({
  coversCrime: yes(place, 90),
  coversExtremism: yes(place, 45),
  mapping: yes(place, 70),
  otherInformation: yes(place, 60),
  analysis: yes(place, 60),
  contributorsStated: yes(place, 55),
  subject: 'CRIME_PREVENTION',
})

export const planSays = (place: Place) => ({
  decidedBy: place.random.weighted({ KF: 35, KS: 40, NAMND: 10, '': 15 }),
  underLaw: yes(place, 60),
  coversCrime: yes(place, 90),
  coversExtremism: yes(place, 40),
  policeRoles: yes(place, 50),
  leavers: yes(place, 35),
  actorsStated: yes(place, 35),
  contributorsStated: yes(place, 45),
  basedOnStated: yes(place, 50),
  subject: 'CRIME_PREVENTION',
})

/** A plan of the strategy's years, on a page that nobody has taken down. */
export const oldPlan = {
  decidedBy: 'KS',
  coversExtremism: 'YES',
  coversCrime: 'NO',
  underLaw: 'NO',
  subject: 'EXTREMISM',
}

export interface Papers {
  usual: number
  /** Adopted so many days ago: the newest, and the oldest. */
  age: [number, number]
  says(place: Place): Record<string, string>
}

export const papers: Partial<Record<DocumentKind, Papers>> = {
  PROGRAMME: { usual: 0.12, age: [200, 2500], says: () => ({ decidedBy: 'KF', subject: 'DEMOCRACY' }) },
  GUIDELINE: {
    usual: 0.35,
    age: [100, 1800],
    says: (place) => ({
      decidedBy: 'NAMND',
      subject: place.random.pick(['LEAVERS', 'EVENTS', 'INFORMATION_SHARING']),
      leavers: yes(place, 40),
    }),
  },
  ROUTINE: { usual: 0.4, age: [100, 1800], says: () => ({ decidedBy: 'NAMND', subject: 'STAFF_THREATS' }) },
  MANDATE: {
    usual: 0.4,
    age: [100, 1500],
    says: (place) => ({
      decidedBy: place.random.pick(['KS', 'KF', 'NAMND', '']),
      coversExtremism: yes(place, 50),
      subject: place.random.pick(['CRIME_PREVENTION', 'EXTREMISM', '']),
    }),
  },
  REPORT: {
    usual: 0.6,
    age: [10, 800],
    says: (place) => ({
      decidedBy: place.random.pick(['KF', 'KS', 'KF', '']),
      coversExtremism: yes(place, 40),
      subject: place.random.pick(['CRIME_PREVENTION', 'EXTREMISM']),
    }),
  },
  INFORMATION_PAGE: {
    usual: 0.55,
    age: [10, 1500],
    says: (place) => ({
      coversExtremism: yes(place, 30),
      subject: place.random.pick(['CRIME_PREVENTION', 'EXTREMISM']),
      // A name that can never be anybody's (RFC 2606).
      url: place.random.chance(0.85) ? `https://kommun-${place.code}.example/trygghet` : '',
    }),
  },
}
