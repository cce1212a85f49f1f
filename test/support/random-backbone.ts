// The facts of a municipality that does most of what it should, so that random worlds also have something to lapse.

import fc from 'fast-check'
import type { Entry } from './entries.ts'
import { type Edges, weighted } from './random-days.ts'

type Loose = Record<string, Entry[string] | undefined>
type Line = [fact: string, of: string, to?: string | undefined, more?: Loose]

const lines: Line[] = [
  ['Seat', 'kommun', 'rad', { role: 'CHAIR', level: 'LEADING' }],
  ['Seat', 'polis', 'rad', { level: 'LEADING' }],
  ['Seat', 'kommun', 'sspf'],
  ['Seat', 'polis', 'sspf'],
  ['Seat', 'skola', 'sspf'],
  ['Seat', 'socialtjanst', 'sspf'],
  ['Seat', 'fritid', 'sspf'],
  ['Seat', 'kommun', 'sig', { role: 'CHAIR' }],
  ['Seat', 'polis', 'sig'],
  ['Seat', 'frivard', 'sig'],
  ['Seat', 'psykiatri', 'sig'],
  ['Seat', 'kommun', 'civilt', { role: 'CHAIR' }],
  ['Seat', 'klubb', 'civilt'],
  ['Seat', 'forsamling', 'civilt'],
  ['Seat', 'bostad', 'est'],
  ['Seat', 'kommun', 'est'],
  ['Seat', 'vakt', 'est'],
  ['Seat', 'parkering', 'est'],
  ['Seat', 'kommun', 'natverk'],
  ['Seat', 'lansstyrelse', 'natverk', { role: 'CHAIR' }],
  ['Seat', 'region', 'natverk'],
  ['Seat', 'regionkommun', 'natverk'],
  ['Seat', 'kommun', 'expertnatverk'],
  ['Seat', 'myndighet', 'natverk'],
  ['Seat', 'psykiatri', 'natverk'],
  ['Seat', 'myndighet', 'referensgrupp', { role: 'CHAIR' }],
  ['Seat', 'sapo', 'referensgrupp'],
  ['Seat', 'polisen', 'referensgrupp'],
  ['Seat', 'kriminalvarden', 'referensgrupp'],
  ['Seat', 'universitet', 'expertnatverk'],
  ['Seat', 'myndighet', 'expertnatverk', { role: 'CHAIR' }],
  ['Party', 'kommun', 'overenskommelse'],
  ['Party', 'polis', 'overenskommelse'],
  ['Party', 'kommun', 'lofte'],
  ['Party', 'kommun', 'iop'],
  ['Party', 'klubb', 'iop'],
  ['Party', 'kommun', 'avtal'],
  ['Party', 'psykiatri', 'avtal'],
  ['Party', 'kommun', 'kanal'],
  ['Party', 'polis', 'kanal'],
  ['Party', 'sapo', 'kanal2'],
  ['Party', 'polisen', 'kanal2'],
  ['Foundation', 'plan', 'bild'],
  ['Foundation', 'plan', 'program'],
  ['Contribution', 'polis', 'bild'],
  ['Contribution', 'polis', 'plan', { role: 'NAMED' }],
  ['Contribution', 'klubb', 'plan', { role: 'NAMED' }],
  ['Holding', 'kommun', 'samordnare'],
  ['Holding', 'kommun', 'samordning'],
  ['Holding', 'myndighet', 'nationell'],
  ['Provision', 'forening', 'anhorigstod'],
  ['Provision', 'psykiatri', 'anhorigstod'],
  ['Provision', 'polis', 'avhopparstod'],
  ['Provision', 'psykiatri', 'avhopparstod'],
  ['Provision', 'arbetsformedling', 'avhopparstod'],
  ['Provision', 'forening', 'avhopparstod'],
  ['Provision', 'forening', 'mentorer'],
  ['Support', 'kommun', 'klubb', { prevention: 'YES' }],
  ['Meeting', 'civilt'],
  ['Meeting', 'civilt'],
  ['Meeting', 'rad'],
  ['Meeting', 'sspf'],
  ['FollowUp', 'plan', undefined, { role: 'FOLLOW_UP' }],
  ['FollowUp', 'bild', undefined, { role: 'UPDATE' }],
]

/** Most of these facts, each in its own time; in some worlds none. */
export function backbone(time: Edges): fc.Arbitrary<Loose[]> {
  const written = ([fact, of, to, more]: Line): fc.Arbitrary<Loose | undefined> => {
    const event = fact === 'Meeting' || fact === 'FollowUp'
    const entry = fc
      .record({
        from: event ? time.event : time.from,
        until: event ? fc.constant(undefined) : time.until,
        observedOn: time.observedOn,
        lane: weighted([25, undefined], [1, 'OWN']),
      })
      .map((when): Loose => ({ fact, of, to, ...more, ...when }))
    return fc.oneof({ weight: 8, arbitrary: entry }, { weight: 2, arbitrary: fc.constant(undefined) })
  }
  const most = fc.tuple(...lines.map(written)).map((all) => all.filter((each) => each !== undefined))
  const none: fc.Arbitrary<Loose[]> = fc.constant([])
  return fc.oneof({ weight: 3, arbitrary: most }, { weight: 2, arbitrary: none })
}
