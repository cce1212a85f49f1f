// `confirm`: a municipality's lists are complete, and what was a question becomes a result.

import { defineCommand } from 'citty'
import type { Answer } from '../acts/answer.ts'
import { LAST_SEQ } from '../database/sentinels.ts'
import { UserFacing } from '../errors.ts'
import { type Changes, changesFor } from '../flags/flags.ts'
import { scopeNames } from '../recommendations/rule.ts'
import { type House, inHouse } from './house.ts'
import { demoOption } from './start.ts'
import type { Terminal } from './terminal.ts'
import { BadUsage, choice, dayAsked } from './usage.ts'

const words: Record<(typeof scopeNames)[number], string> = {
  FORUMS: 'samverkansforum',
  FORUM_SEATS: 'vilka som sitter i varje forum',
  ACTORS: 'aktörer',
  AGREEMENTS: 'överenskommelser',
  DOCUMENTS: 'dokument',
  FUNCTIONS: 'samordningsfunktioner',
  SERVICES: 'stöd',
  CHANNELS: 'informationskanaler',
}

export const confirm = defineCommand({
  meta: {
    name: 'confirm',
    description: 'Bekräftar att en kommuns listor är fullständiga, så att det som saknas kan fastställas',
    more: `Utan --what gäller det forumen och deras platser. Listorna är ${scopeNames.join(', ')}.`,
  } as { name: string; description: string },
  args: {
    municipality: {
      type: 'string',
      valueHint: 'NAMN',
      description: 'Kommunen, med namn eller kod: Växjö, 0780',
    },
    what: {
      type: 'string',
      valueHint: 'LISTOR',
      description: 'En eller flera, med komma emellan: FORUMS,FORUM_SEATS',
    },
    on: { type: 'string', valueHint: 'DAG', description: 'Dagen listorna var hela; i dag om inget sägs' },
    'take-back': { type: 'boolean', description: 'Tar tillbaka det som bekräftades den dagen' },
    ...demoOption,
  },
  run({ args, data }) {
    if (!args.municipality) throw new BadUsage('Säg vilken kommun det gäller med --municipality.')
    const asked = args.what
      ?.split(',')
      .map((one) => choice('--what', one.trim().toUpperCase(), scopeNames) ?? 'FORUMS')
    const on = dayAsked('--on', args.on)
    return inHouse(data as Terminal, { demo: args.demo }, (house) =>
      confirmed(house, {
        municipality: args.municipality ?? '',
        scopes: asked ?? ['FORUMS', 'FORUM_SEATS'],
        day: on ?? house.surroundings.clock.today(),
        back: args['take-back'] ?? false,
      }),
    )
  },
})

interface Asked {
  municipality: string
  scopes: (typeof scopeNames)[number][]
  day: string
  back: boolean
}

async function confirmed(
  { terminal, surroundings, database }: House,
  { municipality, scopes, day, back }: Asked,
) {
  const [{ placesAsked }, { carryOut }, acts, { forumsOf }] = await Promise.all([
    import('./places.ts'),
    import('../acts/carry-out.ts'),
    import('../inventories/acts.ts'),
    import('../inventories/queries.ts'),
  ])
  const [place] = await placesAsked(database, { municipality })
  if (!place) throw new BadUsage(`Det finns ingen kommun som heter ${municipality}.`)
  const { code, name } = place
  const ctx = { ...surroundings, viewer: { role: 'COORDINATOR' as const, municipalities: [code] } }
  const given = { input: { municipality: code, scopes, observedOn: day } }
  const lists = scopes.map((scope) => words[scope]).join(', ')
  if (back) {
    const answer = await carryOut(ctx, acts.inventoryTakeBack, given)
    if (answer.errors[0]?.code === 'NOT_FOUND')
      throw new BadUsage(`${name} har inte bekräftat något av detta ${day}: ${lists}.`)
    terminal.out(`${name}: taget tillbaka det som bekräftades ${day} om ${lists}.`)
    return tell(terminal, code, changesOf(answer))
  }
  const changes = changesOf(await carryOut(ctx, acts.inventoryConfirm, given))
  terminal.out(`${name}: bekräftat ${day} att listan är fullständig över ${lists}.`)
  if (scopes.includes('FORUM_SEATS'))
    for (const forum of await forumsOf(database, { code, day, never: LAST_SEQ }))
      terminal.out(`  platser i ${forum.name}`)
  tell(terminal, code, changes)
}

/** What an act did; what it was refused with is said as any other refusal. */
function changesOf({ errors: [error], changes }: Answer): Changes {
  if (error) throw new UserFacing(error.code, error.said, error.path)
  return changes
}

function tell(terminal: Terminal, code: string, changes: Changes) {
  const { opened, changed, closed } = changesFor([code], changes)
  const surer = changed.filter(({ after }) => after === 'ESTABLISHED').length
  const kinds: [number, string, string][] = [
    [opened.length, 'ny flagga', 'nya flaggor'],
    [surer, 'flagga som nu är fastställd', 'flaggor som nu är fastställda'],
    [
      changed.length - surer,
      'flagga som inte längre är fastställd',
      'flaggor som inte längre är fastställda',
    ],
    [closed.length, 'flagga som föll bort', 'flaggor som föll bort'],
  ]
  const told = kinds.filter(([n]) => n > 0).map(([n, one, more]) => `${n} ${n === 1 ? one : more}`)
  terminal.out(
    `${told.join(', ') || 'Inga flaggor ändrades'}. samverkansgraf flags --municipality ${code} visar läget.`,
  )
}
