// Writes docs/norms.md from the recommendation files: which check tests each norm, with what, and which norms none can test.

import { writeFileSync } from 'node:fs'
import { packaged } from '../package-folder.ts'
import { loadPacks, type Pack } from './packs.ts'
import type { Rule } from './rule.ts'

type Norms = ReturnType<typeof loadPacks>

const intro = `# The norms

Written from \`seed/recommendations/\` by \`npm run generate\`; change those files, not this one. What the checks and their parameters mean is in
[checks.md](checks.md).

Parameters: a value marked *source* is stated or read in the text that the norm is from, one marked *ours* is not, and nothing that hangs on it is
CRITICAL; unmarked ones are the norm itself. Scopes are what must be known to be complete before absence is a gap; with none, absence is never
established. A norm that presumes another is asked only where that one is met.
`

const row = (cells: string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
const table = (head: string[], rows: string[][]) =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n')

const byId = (a: { id: string }, b: { id: string }) => a.id.localeCompare(b.id, 'en', { numeric: true })

function shown(value: unknown): string {
  if (Array.isArray(value)) return value.map(shown).join(', ')
  if (typeof value !== 'object' || value === null) return String(value)
  const entries = Object.entries(value).map(([key, inner]) => `${key}: ${shown(inner)}`)
  return entries.length > 0 ? `{ ${entries.join('; ')} }` : 'any'
}

function parametersOf(rule: Rule): string {
  const marks = new Map(
    rule.parameters.map(({ name, from }) => [name, from === 'OURS' ? ' *ours*' : ' *source*']),
  )
  const said = (asked: Rule['with']) =>
    Object.entries(asked).map(
      ([name, value]) => `\`${name}\`${value === true ? '' : ` ${shown(value)}`}${marks.get(name) ?? ''}`,
    )
  const others = (rule.or ?? []).flatMap((each) => [`or ${each.check}:`, ...said(each.with)])
  return [...said(rule.with), ...others].join('<br>')
}

const scopesOf = ({ scopes }: Rule) =>
  scopes.map(({ scope, kinds }) => `${scope}(${kinds.length > 0 ? kinds.join(', ') : 'all'})`).join('<br>') ||
  '–'

const head = [
  'norm',
  'what it asks',
  'level',
  'check',
  'parameters',
  'scopes',
  'presumes',
  'duty',
  'severity',
]

/** One row per recommendation, in the order of their ids. */
export const normsTable = (rules: Rule[]) =>
  table(
    head,
    [...rules]
      .sort(byId)
      .map((rule) => [
        rule.id,
        rule.title.en,
        rule.level.toLowerCase(),
        rule.check,
        parametersOf(rule),
        scopesOf(rule),
        rule.presumes ?? '–',
        rule.duty,
        rule.severity,
      ]),
  )

const measuresTable = ({ measures }: Pack) =>
  table(
    ['measure', 'title', 'place', 'tested by', 'shares a flag', 'no graph can test'],
    measures.map(({ id, title, place, tested, shared, untested }) => [
      id,
      title.en,
      place,
      ...[tested, shared, untested].map((ids) => ids.join(', ') || '–'),
    ]),
  )

const servedTable = (rules: Rule[]) =>
  table(
    ['norm', 'flag', 'why'],
    rules
      .flatMap((rule) => rule.serves.map(({ id, why }) => ({ id, by: rule.id, why: why.en })))
      .sort(byId)
      .map(({ id, by, why }) => [id, by, why]),
  )

const untestedTable = ({ untested }: Pack) =>
  table(
    ['norm', 'what it asks', 'place', 'why no graph can test it'],
    [...untested].sort(byId).map(({ id, title, citation, why }) => [id, title.en, citation.place, why.en]),
  )

/** The whole of docs/norms.md. */
export function normsPage({ packs, rules }: Norms): string {
  const ofPack = (pack: Pack) => rules.filter((rule) => rule.pack === pack.id)
  const sections = packs.flatMap((pack) => {
    const own = ofPack(pack)
    const served = own.some((rule) => rule.serves.length > 0)
    return [
      `## ${pack.title.en}`,
      normsTable(own),
      `### What becomes of every ${pack.measures.some(({ part }) => part === 'PARAGRAPH') ? 'paragraph' : 'measure'}`,
      measuresTable(pack),
      ...(served ? ['### Norms that share a flag', servedTable(own)] : []),
      '### Norms that no graph can test',
      untestedTable(pack),
    ]
  })
  return `${[intro.trimEnd(), ...sections].join('\n\n')}\n`
}

export const normsFile = packaged('docs/norms.md')

export const writeNormsTable = () => writeFileSync(normsFile, normsPage(loadPacks()))
