// The coordinating functions: those that municipalities tell of, and the nation's own. Never who holds them as a person.
import { z } from 'zod'
import { codesOf, functionKinds, kindLabel } from '../actors/kinds.ts'
import type { FactDraft, TerritoryDraft, ThingDraft } from '../facts/draft.ts'
import { territoryId } from '../facts/ids.ts'
import { capital } from '../vocabulary/word.ts'
import { address, dayOrNothing, keyIn, oneOf, pageKind, text } from './cells.ts'
import { ending, observed, starting } from './days.ts'
import { type Evidence, fact, idOf, page, type SeedAct } from './drafts.ts'
import { withWholes } from './geography.ts'
import type { Reading } from './organisation-act.ts'
import { readRows } from './read.ts'

const functionKind = oneOf(codesOf(functionKinds))

export function functionsAct(reading: Reading): SeedAct {
  const local = localFunctions(reading)
  const national = nationalFunctions(reading)
  return {
    name: 'seed.networks.functions',
    things: [...local.things, ...national.things],
    facts: [...local.facts, ...national.facts],
    territories: withWholes(reading.land, local.codes),
  }
}

function localFunctions({ folder, land, register }: Reading) {
  const shape = z.object({
    key: text,
    municipality_code: keyIn(land.municipalities, 'a code of geography/municipalities.csv'),
    kind: functionKind,
    source_url: address,
    observed_on: dayOrNothing,
    source_kind: pageKind,
  })
  const rows = readRows(folder, 'networks/functions.csv', shape, 'key')
  const names = new Map((land.act.lands as TerritoryDraft[]).map((each) => [each.code, each.name]))
  const made = rows.map((row) => {
    const name = `${capital(kindLabel(row.kind, 'sv'))}, ${names.get(row.municipality_code)}`
    const id = idOf('Function', `function:${row.key}`)
    const evidence = { source: page(row), ...observed(row.observed_on) }
    const thing: ThingDraft = { id, type: 'Function', kind: row.kind, name }
    const facts = [
      fact('Name', id, { ...evidence, says: { name } }),
      fact('Description', id, { ...evidence, says: { status: 'OPERATING' } }),
      fact('Holding', register.municipalities.get(row.municipality_code) as string, { to: id, ...evidence }),
      fact('Cover', id, { to: territoryId(row.municipality_code), ...evidence }),
    ]
    return { thing, facts }
  })
  return {
    things: made.map((each) => each.thing),
    facts: made.flatMap((each) => each.facts),
    codes: rows.map((row) => row.municipality_code),
  }
}

/** One function with a holder after the other. */
function nationalFunctions({ folder, register, sources }: Reading) {
  const holderOf = (name: string) => register.find('NATIONAL_AGENCY', name)
  const shape = z.object({
    key: text,
    kind: functionKind,
    name: text,
    holder: keyIn({ has: (name) => !!holderOf(name) }, 'a national agency of organisations/agencies.csv'),
    from: dayOrNothing,
    until: dayOrNothing,
    source: keyIn(sources, 'a key of organisations/sources.yaml'),
  })
  const things = new Map<string, ThingDraft>()
  const facts: FactDraft[] = []
  for (const row of readRows(folder, 'organisations/national-functions.csv', shape)) {
    const id = idOf('Function', `function:${row.key}`)
    const evidence = sources.get(row.source) as Evidence
    if (!things.has(id)) {
      things.set(id, { id, type: 'Function', kind: row.kind, name: row.name })
      facts.push(
        fact('Name', id, { ...evidence, says: { name: row.name } }),
        fact('Description', id, {
          ...evidence,
          ...starting(row.from),
          says: { status: 'OPERATING', main: 'YES' },
        }),
        fact('Cover', id, { to: territoryId('SE'), ...evidence }),
      )
    }
    const period = { ...starting(row.from), ...ending(row.until) }
    facts.push(fact('Holding', holderOf(row.holder) as string, { to: id, ...evidence, ...period }))
  }
  return { things: [...things.values()], facts }
}
