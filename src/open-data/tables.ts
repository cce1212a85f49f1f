// The open data themselves, as JSON and as CSV: releases, kinds of actors, and the norms with their sources.
import { forumKinds, organisationKinds } from '../actors/kinds.ts'
import type { Pack } from '../recommendations/packs.ts'
import type { Rule } from '../recommendations/rule.ts'
import type { ReleaseRead } from '../releases/releases.ts'

export const json = (value: unknown) => `${JSON.stringify(value, null, 1)}\n`

type Cell = string | number | boolean | null

/** RFC 4180; an empty cell is a number that is not shown, or a value that there is none of. */
export const csv = (rows: readonly (readonly Cell[])[]) =>
  rows.map((row) => `${row.map((cell) => quoted(String(cell ?? ''))).join(',')}\r\n`).join('')

const quoted = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/** The releases in the order given, one after another. */
export const releaseRows = (releases: readonly ReleaseRead[]): Cell[][] => [
  [
    'month',
    'made_on',
    'invented',
    'recommendation',
    'version',
    'presumes',
    'code',
    'name',
    'of',
    'met',
    'gap',
    'open',
    'evidence_age',
  ],
  ...releases.flatMap(({ month, madeOn, invented, tables }) =>
    tables.flatMap(({ recommendation, version, presumes, evidenceAge, rows }) =>
      rows.map(({ code, name, of, met, gap, open }, i): Cell[] => [
        month,
        madeOn,
        invented,
        recommendation,
        version,
        presumes,
        code,
        name,
        of,
        met,
        gap,
        open,
        i === 0 ? evidenceAge : null,
      ]),
    ),
  ),
]

export const actorKinds = () => [
  ...Object.entries(organisationKinds).map(([code, { sv, en, sector }]) => ({
    code,
    type: 'ORGANISATION',
    sv,
    en,
    sector,
  })),
  ...Object.entries(forumKinds).map(([code, { sv, en }]) => ({ code, type: 'FORUM', sv, en, sector: null })),
]

export const actorKindRows = (): Cell[][] => [
  ['code', 'type', 'sv', 'en', 'sector'],
  ...actorKinds().map(({ code, type, sv, en, sector }): Cell[] => [code, type, sv, en, sector]),
]

export const norms = (packs: readonly Pack[], rules: readonly Rule[]) =>
  packs.map(({ id, version, title, issuer, binding, supersededBy, source, untested }) => ({
    id,
    version,
    title,
    issuer,
    binding,
    supersededBy: supersededBy ?? null,
    source,
    recommendations: rules.filter(({ pack }) => pack === id).map(norm),
    untested,
  }))

const norm = (rule: Rule) => ({
  id: rule.id,
  version: rule.version,
  title: rule.title,
  level: rule.level,
  dimensions: rule.dimensions,
  actorKinds: rule.actorKinds,
  duty: rule.duty,
  severity: rule.severity,
  period: rule.period,
  presumes: rule.presumes ?? null,
  citations: rule.citations,
  parameters: rule.parameters,
  remedy: rule.remedy,
})

export const normRows = (rules: readonly Rule[]): Cell[][] => [
  [
    'recommendation',
    'version',
    'pack',
    'level',
    'duty',
    'severity',
    'title_sv',
    'title_en',
    'source',
    'heading',
    'place',
    'strength',
    'paraphrase_sv',
    'paraphrase_en',
  ],
  ...rules.flatMap(({ id, version, pack, level, duty, severity, title, citations }) =>
    citations.map(({ source, heading, place, strength, paraphrase }): Cell[] => [
      id,
      version,
      pack,
      level,
      duty,
      severity,
      title.sv,
      title.en,
      source,
      heading,
      place,
      strength,
      paraphrase.sv,
      paraphrase.en,
    ]),
  ),
]
