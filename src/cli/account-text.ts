// A municipality's results as text, what is in place first and what is missing named after it.

import { accountOf } from '../assessment/evidence.ts'
import { assessment, type ResultRead } from '../assessment/reading.ts'
import { isGap } from '../assessment/result.ts'
import { anonymous } from '../auth/viewer.ts'
import { contextOf, type Surroundings } from '../context.ts'
import { dayIn } from '../days.ts'
import { severities } from '../recommendations/rule.ts'
import { placesAsked } from './places.ts'
import type { Terminal } from './terminal.ts'
import { wrapped } from './wrapping.ts'

interface Asked {
  municipality: string
  own?: boolean | undefined
  asOf?: string | undefined
  all: boolean
}

const chapters: { title: string; always: boolean; fits(result: ResultRead): boolean }[] = [
  { title: 'Detta är på plats', always: true, fits: ({ state }) => state === 'MET' },
  { title: 'Detta saknas', always: true, fits: ({ state }) => isGap(state) },
  { title: 'Att fråga om', always: true, fits: ({ indication }) => indication?.towards === 'NOT_MET' },
  { title: 'Att bekräfta', always: true, fits: ({ indication }) => indication?.towards === 'MET' },
  {
    title: 'Detta vet vi inte',
    always: false,
    fits: ({ state, indication }) => state === 'UNKNOWN' && !indication,
  },
  { title: 'Detta gäller inte här', always: false, fits: ({ state }) => state === 'NOT_APPLICABLE' },
]

export async function accountText(
  surroundings: Surroundings,
  asked: Asked,
  { colors, columns }: Terminal,
): Promise<string> {
  const [place] = await placesAsked(surroundings.database, asked)
  if (!place) return ''
  const ctx = contextOf(
    surroundings,
    asked.own ? { role: 'COORDINATOR', municipalities: [place.code] } : anonymous,
  )
  const { asOf, results } = await assessment(ctx, place.code, { asOf: asked.asOf })
  const weighed = results.toSorted(
    (a, b) => severities.indexOf(a.rule.severity) - severities.indexOf(b.rule.severity),
  )
  const known = results.filter(({ state }) => state !== 'UNKNOWN' && state !== 'NOT_APPLICABLE').length
  const met = results.filter(({ state }) => state === 'MET').length
  const parts = [`${colors.bold(place.name)}, ${dayIn('sv', asOf)}\n${standing(met, known)}`]
  for (const { title, always, fits } of chapters) {
    const these = weighed.filter(fits)
    if (!these.length || !(always || asked.all)) continue
    const accounts = await Promise.all(these.map((result) => accountOf(ctx, result, 'sv')))
    const items = accounts.map((text) => wrapped(`– ${text.replace(said, '')}`, columns))
    parts.push([colors.bold(title), ...items].join('\n'))
  }
  return parts.join('\n\n')
}

/** The chapter's title says it for all of them. */
const said = /^Att (fråga om|bekräfta): /

const standing = (met: number, known: number) =>
  known === 0
    ? 'Ännu vet vi inget säkert om nätverket.'
    : `${met} av ${known} rekommendationer som vi vet något säkert om är uppfyllda.`
