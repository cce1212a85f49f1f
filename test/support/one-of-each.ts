// Fills a database with one of each thing and fact, so that it knows every label, type and property we write.
import { perform } from '../../src/acts/acts.ts'
import { keepMade, register, remember } from '../../src/acts/queries.ts'
import { recordStage } from '../../src/cli/queries.ts'
import { fixedClock } from '../../src/clock.ts'
import type { Database } from '../../src/database/driver.ts'
import { LAST_SEQ } from '../../src/database/sentinels.ts'
import * as drafts from '../../src/drafts/queries.ts'
import { noChanges } from '../../src/flags/flags.ts'
import { take } from '../../src/leases/queries.ts'
import { announce } from '../../src/outbox/outbox.ts'
import { answer, make, take as takeProposal } from '../../src/proposals/queries.ts'
import { publish } from '../../src/recommendations/publish.ts'
import type { World } from '../../src/recommendations/world.ts'
import { freeze } from '../../src/releases/queries.ts'
import { keepPoints } from '../../src/trends/queries.ts'
import * as webhooks from '../../src/webhooks/queries.ts'
import { freshPrefix } from './engine.ts'
import { outreachOfEach } from './outreach-of-each.ts'
import { testRules } from './rules.ts'
import { buildWorld } from './world.ts'

const DAY = '2026-11-23'

const everything: World = {
  things: {
    bra: { kind: 'CRIME_PREVENTION_COUNCIL' },
    polis: { kind: 'POLICE' },
    gotland: { kind: 'MUNICIPALITY', also: 'REGION', reach: 'C' },
    skola: { kind: 'SCHOOL', partOf: 'kommun' },
    klubb: { kind: 'SPORTS_CLUB' },
    avtal: { kind: 'POLICE_AGREEMENT', reach: 'T' },
    bild: { kind: 'SITUATION_PICTURE' },
    plan: { kind: 'ACTION_PLAN' },
    samordnare: { kind: 'COORDINATOR_CRIME_PREVENTION' },
    stod: { kind: 'EXIT_SUPPORT' },
    kanal: { kind: 'INFORMATION_CHANNEL' },
  },
  facts: [
    { fact: 'Name', of: 'klubb', name: 'Klubben' },
    { fact: 'Succession', of: 'klubb', to: 'polis' },
    { fact: 'Registration', of: 'klubb' },
    { fact: 'Seat', of: 'polis', to: 'bra', key: 'plats' },
    { fact: 'Meeting', of: 'bra', from: '2026-01-10', until: '2026-01-10', attendedBy: ['polis'] },
    { fact: 'Party', of: 'kommun', to: 'avtal' },
    { fact: 'Party', of: 'kommun', to: 'kanal' },
    { fact: 'Contribution', of: 'polis', to: 'bild' },
    { fact: 'Foundation', of: 'plan', to: 'bild' },
    { fact: 'FollowUp', of: 'plan', from: '2026-01-10', until: '2026-01-10' },
    { fact: 'Holding', of: 'kommun', to: 'samordnare' },
    { fact: 'Provision', of: 'kommun', to: 'stod' },
    { fact: 'Tie', of: 'kommun', to: 'klubb' },
    { fact: 'Support', of: 'kommun', to: 'klubb' },
    { fact: 'Inventory', of: 'T', to: 'bra', scope: 'FORUM_SEATS' },
    { fact: 'Inventory', of: 'T', scope: 'FORUMS' },
    { fact: 'NoSuchActor', of: 'T', kind: 'PARKING_COMPANY' },
    { fact: 'Effort', of: 'T', to: 'klubb', recommendation: 'S5.7', step: 'INVITED', from: '2026-01-10' },
    { fact: 'Explanation', of: 'T', recommendation: 'S5.7', decidedBy: 'KS', reason: 'Annan lösning' },
    { fact: 'Dispute', of: 'T', to: 'plats' },
    { fact: 'Report', of: 'T', round: 'round_none', asks: 'FORUMS', answer: 'YES', from: '2026-01-10' },
  ],
}

/** Written through the product's own acts. */
export async function oneOfEach(database: Database): Promise<void> {
  const clock = fixedClock(DAY)
  const world = buildWorld(everything, { prefix: freshPrefix(), day: DAY })
  const rules = testRules('S5.4-probation', 'S5.4-police')
  const { T, T2 } = world.territories
  const told = {
    population: 1,
    populationOn: DAY,
    latitude: 60,
    longitude: 15,
    groupCode: 'A1',
    groupName: 'Påhittad',
  }
  await perform(
    { database, clock, viewer: { role: 'ADMIN', municipalities: [] }, rules },
    {
      name: 'test.one-of-each',
      territories: Object.values(world.territories),
      lands: world.lands.map((land) => ({ ...land, ...told })),
      borders: [{ code: T, neighbour: T2, across: 'LAND' }],
      things: world.things.map((thing) =>
        thing.kind === 'POLICE' ? { ...thing, organisationNumber: '202100-0076' } : thing,
      ),
      facts: world.facts,
      invented: true,
    },
  )
  const country = world.territories.SE
  await database.write((tx) =>
    freeze(tx, {
      ...{ id: `release_${country}_2026-11`, country, month: '2026-11', madeOn: DAY, invented: true },
      ...{ document: '{}', counts: '{}' },
    }),
  )
  await outreachOfEach(database, T, DAY)
  const extra = {
    id: `actor_${world.territories.T}_extra`,
    type: 'Organisation' as const,
    kind: 'POLICE',
    name: 'Ett misstag',
  }
  const source = { kind: 'INVENTED' as const, title: 'A world made for a test' }
  const ctx = { database, clock, viewer: { role: 'ADMIN' as const, municipalities: [] }, rules }
  const [old = ''] = (
    await perform(ctx, {
      name: 'test.mistaken',
      territories: [T],
      things: [extra],
      facts: [{ fact: 'Name', of: extra.id, source }],
    })
  ).facts
  const { facts: standing } = await perform(ctx, {
    name: 'test.corrected',
    territories: [T],
    retract: [old],
    facts: [{ fact: 'Name', of: extra.id, source, corrects: old }],
    withdraw: [extra.id],
  })
  await perform(ctx, { name: 'test.withdrawn', territories: [T], retract: standing, withdraw: [extra.id] })
  const kept = { id: 'one-of-each', input: '', answer: '', at: clock.now() }
  await remember(database, { kept })
  const made = { kept: { ...kept, id: 'one-of-each-made' }, since: kept.at }
  await database.write((tx) => keepMade(tx, made))
  await register(database, { ids: [world.ids.klubb ?? ''], never: LAST_SEQ })
  const proposal = {
    id: `proposal_${T}`,
    act: 'forumEnd',
    arguments: '{}',
    thing: extra.id,
    by: '',
    rights: [T],
    asked: [T, T2],
    confirmed: [T],
    at: clock.now(),
    effectiveOn: DAY,
    state: 'OPEN' as const,
    reason: '',
  }
  await make(database, { proposal })
  await database.write((tx) => takeProposal(tx, { id: proposal.id }))
  await answer(database, { id: proposal.id, confirmed: [T, T2], state: 'DONE', reason: '', seq: 1 })
  const at = clock.now()
  const webhook = {
    id: `webhook_${T}`,
    owner: T,
    url: 'https://example.se',
    label: 'Prov',
    secret: 's',
    addedAt: at,
  }
  await webhooks.add(database, {
    webhook: { ...webhook, active: true, cursor: 0, failures: 0, nextAt: at, lastError: '', again: [] },
  })
  await webhooks.bury(database, { id: `letter_${T}`, webhook: webhook.id, seq: 1, at, error: 'Prov' })
  await webhooks.remove(database, { id: webhook.id })
  await publish(database, clock, rules)
  await oneDraft(database, clock.now())
  const now = clock.now()
  // Told to nobody: what is known of an event is all that is wanted.
  const turned = { since: DAY, day: DAY }
  await database.rehearse((tx) => announce(tx, { seq: 0, at: now, places: [], changes: noChanges, turned }))
  await database.write((tx) => take(tx, { name: 'one-of-each', holder: 'nobody', now, until: now }))
  const point = { id: `point_${T}`, day: DAY, seq: 1, rules: '', norms: [], codes: [T], cells: [''] }
  await keepPoints(database, { points: [point] })
  await recordStage(database, { name: 'one-of-each', digest: '', now })
}

/** A draft and what is published of one; of an origin that no server takes its norms from. */
async function oneDraft(database: Database, at: string) {
  const id = freshPrefix()
  const version = {
    key: `${id}@1.0.0`,
    id,
    version: '1.0.0',
    digest: '',
    document: '{}',
    origin: 'TEST',
    changelog: '',
    by: 'system',
    at,
  }
  await database.write(async (tx) => {
    await drafts.save(tx, { draft: { id, pack: 'strategy-2016', yaml: '', by: 'system', at }, read: 0 })
    await drafts.publishVersion(tx, { draft: id, yaml: '', version: { ...version, validFrom: DAY } })
    await drafts.publishPack(tx, { pack: version })
  })
}
