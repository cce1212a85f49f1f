// The national layer of the demonstration world: agencies, the coordination, and the groups that meet for the whole country.

import { type Book, openBook } from './book.ts'
import { daysAgo, monthsAgo, sinceYear, type When } from './days.ts'

export interface Nation {
  book: Book
  police: string
  securityPolice: string
  agency: string
  university: string
  /** Where coordinators of some municipalities meet the national level. */
  network: string
}

const here = { reach: ['SE'] }

export function nationOf(today: string): Nation {
  const book = openBook('nation', 'hela landet')
  const seen: When = { ...sinceYear(monthsAgo(today, 96)), observedOn: monthsAgo(today, 4) }
  const agency = book.organisation(
    'NATIONAL_AGENCY',
    'Exempelmyndigheten för brottsförebyggande arbete',
    seen,
    here,
  )
  const faith = book.organisation('NATIONAL_AGENCY', 'Exempelmyndigheten för civilsamhället', seen, here)
  const police = book.organisation('POLICE', 'Exempelpolismyndigheten', seen, here)
  const securityPolice = book.organisation('SECURITY_POLICE', 'Exempelsäkerhetspolisen', seen, here)
  const probation = book.organisation('PROBATION', 'Exempelkriminalvården', seen, here)
  const university = book.organisation('UNIVERSITY', 'Rikets exempeluniversitet', seen, here)
  const before = book.organisation('NATIONAL_AGENCY', 'Exempelnämnden för trosfrågor', {
    ...sinceYear(monthsAgo(today, 180)),
    until: daysAgo(today, 330),
    untilKind: 'DAY',
  })
  book.state(
    'Succession',
    before,
    faith,
    { from: daysAgo(today, 329), observedOn: seen.observedOn as string },
    { how: 'MERGED' },
  )

  const coordination = book.covering(
    'Function',
    'NATIONAL_COORDINATION',
    'Nationell exempelsamordning',
    seen,
    {
      ...here,
      says: { status: 'OPERATING', contactPoint: 'YES', main: 'YES' },
    },
  )
  book.state('Holding', agency, coordination, seen)
  const reference = book.forum('REFERENCE_GROUP', 'Nationella exempelreferensgruppen', seen, {
    ...here,
    says: { status: 'OPERATING', leadership: 'OTHER', mission: 'YES', goals: 'YES', coversExtremism: 'YES' },
  })
  book.state('Seat', agency, reference, seen, { role: 'CHAIR', level: 'LEADING' })
  for (const member of [police, securityPolice, probation, faith]) book.state('Seat', member, reference, seen)
  const experts = book.forum('EXPERT_NETWORK', 'Nationella exempelexpertnätverket', seen, {
    ...here,
    says: { status: 'OPERATING', mission: 'YES', published: 'NO', coversExtremism: 'YES' },
  })
  book.state('Seat', agency, experts, seen, { role: 'CHAIR' })
  book.state('Seat', university, experts, seen)
  const network = book.forum('COORDINATOR_NETWORK', 'Nationella exempelnätverket för samordnare', seen, {
    ...here,
    says: { status: 'OPERATING', leadership: 'OTHER', mission: 'YES', coversExtremism: 'YES' },
  })
  book.state('Seat', agency, network, seen, { role: 'CHAIR' })
  // Past two years without a new sighting: the country has an indication to follow up, too.
  const old: When = { ...sinceYear(monthsAgo(today, 60)), observedOn: monthsAgo(today, 30) }
  const line = book.covering('Service', 'HELPLINE', 'Exempelstödtelefonen för anhöriga', old, {
    ...here,
    says: { status: 'OPERATING', contactPoint: 'YES', coversExtremism: 'YES', anyMilieu: 'YES' },
  })
  book.state('Provision', faith, line, old)
  book.channel(
    'Exempelkanalen mellan polisen och säkerhetspolisen',
    { from: monthsAgo(today, 40), observedOn: monthsAgo(today, 9) },
    {
      parties: [police, securityPolice],
      says: {
        status: 'OPERATING',
        direction: 'BOTH',
        legalBasis: 'Påhittad rättslig grund',
        contactFunctions: 'YES',
      },
    },
  )
  book.covering(
    'Document',
    'REPORT',
    'Nationella exempelrapporten',
    { from: monthsAgo(today, 14), observedOn: monthsAgo(today, 14) },
    {
      ...here,
      says: { status: 'OPERATING', decidedBy: 'OTHER', subject: 'EXTREMISM', coversExtremism: 'YES' },
    },
  )
  return { book, police, securityPolice, agency, university, network }
}
