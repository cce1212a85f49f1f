// Walks the folder of recommendations and gives its packs and rules, or stops with one sentence on the first file that is wrong.

import { readdirSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import { packaged } from '../package-folder.ts'
import { type ReadPack, requireCoherence } from './coherence.ts'
import { MalformedFile, type Read, readYaml } from './file.ts'
import { type Pack, pack } from './pack.ts'
import { checks, type Rule, type RuleFile, rule } from './rule.ts'
import { inOrder } from './standing.ts'

export type { Pack }

/** Rules come pack by pack in the order of their ids, but never before one that they presume. */
export function loadPacks(folder = packaged('seed/recommendations')): { packs: Pack[]; rules: Rule[] } {
  const shown = relative(process.cwd(), folder)
  const root = shown.startsWith('..') ? folder : shown
  const read = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => readPack(join(root, name)))
    .sort((a, b) => (a.pack.value.id < b.pack.value.id ? -1 : 1))
  requireCoherence(read)
  return {
    packs: read.map((each) => each.pack.value),
    rules: inOrder(read.flatMap(rulesOf)),
  }
}

function readPack(folder: string): ReadPack {
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'))
  if (!names.includes('pack.yaml'))
    throw new MalformedFile(join(folder, 'pack.yaml'), 1, 'The file is missing; every pack has one.')
  const own = readYaml(join(folder, 'pack.yaml'), pack)
  if (own.value.id !== basename(folder))
    throw own.wrong(['id'], {
      en: `id is ${own.value.id}; allowed: ${basename(folder)}, the name of its folder.`,
      sv: `id är ${own.value.id}; tillåtet: ${basename(folder)}, namnet på dess mapp.`,
    })
  const rules = names.filter((name) => name !== 'pack.yaml').map((name) => readRule(join(folder, name)))
  return { pack: own, rules }
}

/** The shape of a rule's parameters is its check's. */
export const parametersOf = ({ check }: Record<string, unknown>) =>
  typeof check === 'string' && Object.hasOwn(checks, check)
    ? { with: checks[check as keyof typeof checks] }
    : {}

function readRule(file: string): Read<RuleFile> {
  const read = readYaml(file, rule, parametersOf)
  const { id } = read.value
  if (basename(file) !== `${id.toLowerCase()}.yaml`)
    throw read.wrong(['id'], {
      en: `id is ${id}, so that the file must be named ${id.toLowerCase()}.yaml.`,
      sv: `id är ${id}, så filen ska heta ${id.toLowerCase()}.yaml.`,
    })
  return read
}

const rulesOf = ({ pack: { value }, rules }: ReadPack): Rule[] =>
  rules.map((read) => ({ ...read.value, pack: value.id }))
