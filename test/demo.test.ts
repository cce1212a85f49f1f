// The demonstration world as drafts: the same every time, invented throughout, and of every kind there is.
import { describe, expect, test } from 'vitest'
import {
  agreementKinds,
  channelKinds,
  codesOf,
  documentKinds,
  type ForumKind,
  forumKinds,
  functionKinds,
  organisationKinds,
  serviceKinds,
} from '../src/actors/kinds.ts'
import { municipalitiesOf } from '../src/demo/build.ts'
import { demoActs } from '../src/demo/demo.ts'
import { forumTargets, isNear } from '../src/demo/targets.ts'
import { factTypes } from '../src/facts/kinds.ts'
import { seedFolder } from '../src/package-folder.ts'
import { readLand } from '../src/seed/geography.ts'
import { allRules } from './support/rules.ts'

const TODAY = '2026-11-23'
const municipalities = municipalitiesOf(readLand(seedFolder).act)
const acts = demoActs(municipalities, allRules, TODAY)
const things = acts.flatMap((act) => act.things)
const facts = acts.flatMap((act) => act.facts)
const kindOf = new Map(things.map(({ id, kind }) => [id, kind]))

describe('the demonstration world', () => {
  test('is the same every time it is built for a day, to the last id', () => {
    expect(demoActs(municipalities.toReversed(), allRules, TODAY)).toEqual(acts)
  })

  test('is another on another day: everything is told as seen from that day', () => {
    const later = demoActs(municipalities, allRules, '2027-11-23').flatMap((act) => act.facts)
    const newest = (all: typeof facts) =>
      all
        .map(({ observedOn }) => observedOn ?? '')
        .sort()
        .at(-1) ?? ''
    expect(newest(facts) <= TODAY).toBe(true)
    expect(newest(later) > TODAY).toBe(true)
  })

  test('names nothing that could be taken for real', () => {
    expect(things.filter(({ name }) => !/exempel/i.test(name))).toEqual([])
    expect(facts.filter(({ source }) => source.kind !== 'INVENTED')).toEqual([])
    expect(things.filter(({ organisationNumber }) => organisationNumber)).toEqual([])
    const urls = facts.flatMap(({ says }) => (says?.url ? [String(says.url)] : []))
    expect(urls.filter((url) => !new URL(url).hostname.endsWith('.example'))).toEqual([])
  })

  test('has every kind of thing and every kind of fact', () => {
    const kinds = [
      organisationKinds,
      forumKinds,
      agreementKinds,
      documentKinds,
      functionKinds,
      serviceKinds,
      channelKinds,
    ].flatMap((each) => codesOf<string>(each))
    const present = new Set(kindOf.values())
    expect(kinds.filter((kind) => !present.has(kind))).toEqual([])
    const types = new Set<string>(facts.map(({ fact }) => fact))
    // Nothing invented was recorded wrongly, and nobody has opened a round to answer.
    expect(codesOf(factTypes).filter((type) => !types.has(type))).toEqual(['Registration', 'Report'])
  })

  test('gives each id once, and facts only about what is there', () => {
    const ids = [...things, ...facts].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const there = new Set([
      ...ids,
      ...['SE', ...acts.flatMap((act) => act.territories)].map((code) => `territory_${code}`),
    ])
    expect(facts.filter(({ of, to }) => !there.has(of) || (to !== undefined && !there.has(to)))).toEqual([])
  })

  test('never ends a fact before it begins, nor sees it before it began or after today', () => {
    const odd = facts.filter(
      ({ from = '', until = '9999-12-31', observedOn = TODAY, fact }) =>
        from > until || (observedOn > TODAY && fact !== 'Meeting') || (from > observedOn && fact !== 'Seat'),
    )
    expect(odd).toEqual([])
  })

  test('keeps what a municipality did and its channels to itself, and those to the security police secret', () => {
    const hidden = facts.filter(({ lane }) => lane !== undefined)
    expect(hidden.every(({ owner }) => /^\d{4}$/.test(owner ?? ''))).toBe(true)
    expect(facts.filter(({ fact, lane }) => fact === 'Effort' && lane !== 'OWN')).toEqual([])
    expect(hidden.some(({ lane }) => lane === 'SECRET')).toBe(true)
  })

  test('says 40 to 90 things of a municipality on average, and less of most small ones', () => {
    const each = facts.length / municipalities.length
    expect(each).toBeGreaterThan(40)
    expect(each).toBeLessThan(90)
  })

  test.each(codesOf(forumKinds))('has as many municipalities with a %s as it should', (kind) => {
    const share = (having(kind).size * 100) / municipalities.length
    expect(isNear(share, forumTargets[kind]), `${share} of ${forumTargets[kind]}`).toBe(true)
  })
})

const having = (kind: ForumKind) =>
  new Set(
    facts
      .filter(
        ({ fact, of, to = '' }) =>
          fact === 'Reach' && kindOf.get(of) === kind && /^territory_\d{4}$/.test(to),
      )
      .map(({ to }) => to),
  )
