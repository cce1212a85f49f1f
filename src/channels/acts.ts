// What coordinators do with channels for information: open one, verify that it still works, and end it.
import { z } from 'zod'
import type { Sector } from '../actors/kinds.ts'
import { define } from '../acts/definition.ts'
import {
  atLeastTwo,
  atMost,
  evidence,
  evidenceOf,
  id,
  keeping,
  laneOf,
  optional,
  period,
  periodOf,
  readIn,
  reading,
  stated,
  yes,
} from '../acts/inputs.ts'
import { corrected, endedAll, endedAs, type KnownFact, type KnownThing, standing } from '../acts/known.ts'
import type { Both } from '../days.ts'
import { UserFacing } from '../errors.ts'
import type { Lane } from '../facts/draft.ts'
import { newId, territoryId } from '../facts/ids.ts'
import { channelWarnings } from '../guards/channel-lint.ts'
import { Day, Text } from '../guards/text.ts'

const MOST_PARTIES = 20

const described = {
  direction: optional(z.enum(['BOTH', 'ONE_WAY'])),
  legalBasis: optional(Text),
  contactFunctions: yes,
}
type Described = z.output<z.ZodObject<typeof described>>

const saysOf = ({ direction, legalBasis, contactFunctions }: Partial<Described>) => ({
  ...(direction && { direction }),
  ...(legalBasis && { legalBasis }),
  ...(contactFunctions !== undefined && { contactFunctions: stated(contactFunctions) }),
})

const inForce = (channel: KnownThing, today: string): KnownFact => {
  const [found] = standing(channel, 'Description', today)
  if (found) return found
  throw new UserFacing(
    'BAD_INPUT',
    { en: `${channel.name} has ended.`, sv: `${channel.name} har upphört.` },
    ['id'],
  )
}

/** Of a party that is no authority, and of no legal basis; the first at this place in the input. */
const warningsOf = (parties: KnownThing[], legalBasis: string, place = 'parties') => {
  const ends = parties.map(({ name, sector }) => ({ name, sector: (sector || null) as Sector | null }))
  return channelWarnings({ parties: ends, legalBasis }).map(({ path, ...warning }) => ({
    ...warning,
    path: (path ?? []).map((name) => (name === 'parties' ? place : name)),
  }))
}

const refused = (said: Both, ...path: string[]) => new UserFacing('BAD_INPUT', said, ['input', ...path])

const reaches = (party: KnownThing, place: string, today: string) =>
  standing(party, 'Reach', today).some(({ to }) => to === place)

const notNational = (...path: string[]) =>
  refused(
    {
      en: 'It does not work in the whole country: a channel of the country has no other ends.',
      sv: 'Den är inte verksam i hela landet: en kanal för hela landet har inga andra parter.',
    },
    ...path,
  )

/**
 * The lane of a channel for which none is chosen. The country has nobody to keep something for, and what its authorities do together is
 * no municipality's secret; that a municipality has a way to the security police is.
 */
function laneBetween(
  place: KnownThing,
  parties: KnownThing[],
  chosen: Lane | undefined,
  today: string,
): Lane {
  if (place.kind === 'COUNTRY') {
    const elsewhere = parties.findIndex((party) => !reaches(party, place.id, today))
    if (elsewhere >= 0) throw notNational('parties', String(elsewhere))
    if (chosen && chosen !== 'SHARED')
      throw refused(
        {
          en: 'What is the country’s is shared: leave the lane out.',
          sv: 'Det som gäller hela landet delas: ange inte vem som får se det.',
        },
        'lane',
      )
    return 'SHARED'
  }
  if (!parties.some(({ kind }) => kind === 'SECURITY_POLICE')) return 'OWN'
  if (chosen && chosen !== 'SECRET')
    throw refused(
      {
        en: 'A channel with the security police is secret: leave the lane out.',
        sv: 'En kanal med Säkerhetspolisen är hemlig: ange inte vem som får se den.',
      },
      'lane',
    )
  return 'SECRET'
}

export const channelOpen = define({
  name: 'channelOpen',
  input: z.object({
    ...keeping,
    ...evidence,
    ...period,
    ...described,
    name: Text,
    parties: z.array(id).min(2, atLeastTwo).max(MOST_PARTIES, atMost(MOST_PARTIES)),
  }),
  touches: ({ input }) => [territoryId(input.municipality)],
  ties: ({ input }) => input.parties,
  about: ({ input }) => input.parties,
  plan({ input }, known, on) {
    const channel = newId('channel')
    const place = known.thing(territoryId(input.municipality), 'Territory', ['input', 'municipality'])
    const parties = input.parties.map((party, i) => {
      const path = ['input', 'parties', String(i)]
      if (input.parties.indexOf(party) < i)
        throw new UserFacing(
          'BAD_INPUT',
          { en: 'The same party is named twice.', sv: 'Samma part är angiven två gånger.' },
          path,
        )
      return known.thing(party, 'Organisation', path)
    })
    const usual = laneBetween(place, parties, input.lane, on.today)
    const common = { ...evidenceOf(input, on), ...laneOf(input, on, usual) }
    const begins = input.from ? { from: input.from } : {}
    return {
      thing: channel,
      things: [{ id: channel, type: 'Channel', kind: 'INFORMATION_CHANNEL', name: input.name }],
      warnings: warningsOf(parties, input.legalBasis ?? ''),
      facts: [
        { fact: 'Name', of: channel, ...common, says: { name: input.name } },
        {
          fact: 'Description',
          of: channel,
          ...common,
          ...periodOf(input),
          says: { status: 'OPERATING', ...saysOf(input) },
        },
        ...parties.map((party) => ({
          fact: 'Party' as const,
          of: party.id,
          to: channel,
          ...common,
          ...begins,
        })),
      ],
    }
  },
})

export const channelVerify = define({
  name: 'channelVerify',
  input: z.object({ ...reading, ...evidence, ...described }),
  touches: ({ id }) => [id],
  about: ({ input }) => readIn(input),
  plan({ id, input }, known, on) {
    const channel = known.thing(id, 'Channel', ['id'])
    const now = known.asRead(inForce(channel, on.today), input.fact)
    const found = evidenceOf(input, on)
    if (now.observedOn && found.observedOn < now.observedOn)
      throw refused(
        {
          en: `It was verified on ${now.observedOn}, later than that.`,
          sv: `Den kontrollerades ${now.observedOn}, senare än så.`,
        },
        'observedOn',
      )
    return { thing: id, retract: [now.id], facts: [corrected(now, { ...found, says: saysOf(input) })] }
  },
})

const partiesOf = (channel: KnownThing, today: string) =>
  standing(channel, 'Party', today).filter(({ to }) => to === channel.id)

export const channelPartyAdd = define({
  name: 'channelPartyAdd',
  input: z.object({ ...evidence, ...period, actor: id }),
  touches: ({ id }) => [id],
  ties: ({ input }) => [input.actor],
  about: ({ input }) => [input.actor],
  plan({ id, input }, known, on) {
    const channel = known.thing(id, 'Channel', ['id'])
    const actor = known.thing(input.actor, 'Organisation', ['input', 'actor'])
    const now = inForce(channel, on.today)
    const parties = partiesOf(channel, on.today)
    if (parties.some(({ of }) => of === actor.id))
      throw new UserFacing(
        'ALREADY_SO',
        {
          en: `${actor.name} is an end of ${channel.name} already.`,
          sv: `${actor.name} är redan part i ${channel.name}.`,
        },
        ['input', 'actor'],
      )
    if (parties.length >= MOST_PARTIES)
      throw refused(
        {
          en: `A channel has at most ${MOST_PARTIES} ends.`,
          sv: `En kanal har högst ${MOST_PARTIES} parter.`,
        },
        'actor',
      )
    if (actor.kind === 'SECURITY_POLICE' && now.lane !== 'SECRET')
      throw refused(
        {
          en: 'A channel with the security police is secret, and this one is not: end it and open another.',
          sv: 'En kanal med Säkerhetspolisen är hemlig, och det är inte den här: avsluta den och öppna en ny.',
        },
        'actor',
      )
    const { lane, owner } = now
    if (on.national && !reaches(actor, territoryId(owner ?? ''), on.today)) throw notNational('actor')
    const kept = { ...(lane && { lane }), ...(owner && { owner }) }
    const party = { of: actor.id, to: id, ...evidenceOf(input, on), ...kept, ...periodOf(input) }
    return {
      thing: id,
      facts: [{ fact: 'Party', ...party }],
      warnings: warningsOf([actor], String(now.says.legalBasis ?? ''), 'actor'),
    }
  },
})

export const channelPartyLeave = define({
  name: 'channelPartyLeave',
  input: z.object({ ...evidence, actor: id, on: optional(Day) }),
  touches: ({ id }) => [id],
  plan({ id, input }, known, on) {
    const channel = known.thing(id, 'Channel', ['id'])
    const all = partiesOf(channel, on.today)
    const leaving = all.filter(({ of }) => of === input.actor)
    if (leaving.length === 0)
      throw new UserFacing(
        'NOT_FOUND',
        { en: `It is no end of ${channel.name}.`, sv: `Den är inte part i ${channel.name}.` },
        ['input', 'actor'],
      )
    if (all.length - leaving.length < 2)
      throw refused(
        {
          en: 'A channel has two ends at least: end it instead.',
          sv: 'En kanal har minst två parter: avsluta den i stället.',
        },
        'actor',
      )
    return {
      thing: id,
      ...endedAll(leaving, input.on ?? on.today, evidenceOf(input, on)),
    }
  },
})

export const channelEnd = define({
  name: 'channelEnd',
  input: z.object({ ...evidence, on: optional(Day) }),
  touches: ({ id }) => [id],
  plan({ id, input }, known, on) {
    const channel = known.thing(id, 'Channel', ['id'])
    const now = inForce(channel, on.today)
    return {
      thing: id,
      consent: now.lane === 'SHARED' && on.concerned.length > 1,
      retract: [now.id],
      facts: [endedAs(now, input.on ?? on.today, evidenceOf(input, on), ['input', 'on'])],
    }
  },
})

export const channelActs = [channelOpen, channelVerify, channelPartyAdd, channelPartyLeave, channelEnd]
