// Reads a YAML file and holds it to a shape, or stops with one sentence that names the file, the line, the field and what is allowed.

import { readFileSync } from 'node:fs'
import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml'
import { z } from 'zod'
import type { Both, Lang } from '../days.ts'
import { swedishOf } from '../guards/sentences.ts'

export class MalformedFile extends Error {
  constructor(file: string, line: number, what: string, options?: ErrorOptions) {
    super(`${file}, line ${line}: ${what}`, options)
    this.name = 'MalformedFile'
  }
}

export type Path = readonly PropertyKey[]
type Shape = z.core.$ZodType
type Issue = z.core.$ZodIssue

export interface Read<T> {
  value: T
  file: string
  /** The error to throw when a field does not fit with the other files. */
  wrong(path: Path, said: Both): Error
}

/** What is wrong with a text, and where. */
export interface Problem {
  path: Path
  line: number
  column: number
  /** One sentence: the field, what it is, what is allowed. */
  said: Both
}

interface ReadText<T> {
  /** Only when nothing is wrong. */
  value?: T
  problems: Problem[]
  /** A field that does not fit with what stands elsewhere. */
  at(path: Path, said: Both): Problem
}

type Inner = (raw: Record<string, unknown>) => Record<string, Shape>

/** Everything that is wrong with a text, in its order. `inner` gives the shape of fields whose shape depends on others. */
export function readText<S extends z.ZodType>(
  text: string,
  shape: S,
  inner: Inner = () => ({}),
): ReadText<z.infer<S>> {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const placed = (path: Path, said: Both, offset: number): Problem => {
    const { line, col } = lines.linePos(offset)
    return { path, said, line, column: col }
  }
  const at = (path: Path, said: Both) => placed(path, said, offsetOf(document.contents, path))
  if (document.errors.length > 0)
    return {
      problems: document.errors.map(({ pos, message }) => placed([], unreadable(message), pos[0])),
      at,
    }
  let raw: unknown
  try {
    raw = document.toJS()
  } catch (error) {
    // An alias that leads nowhere, or too many of them.
    return { problems: [placed([], unreadable((error as Error).message), 0)], at }
  }
  const found = shape.safeParse(raw)
  if (found.success) return { value: found.data, problems: [], at }
  const fields = isRecord(raw) ? inner(raw) : {}
  const problems = found.error.issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') return [at(issue.path, sentence(issue, raw))]
    const allowed = keysAt(shape, issue.path, fields)
    return issue.keys.map((key) => {
      const path = [...issue.path, key]
      return at(path, {
        en: `${named(path)} is no known field; allowed: ${allowed || 'none'}.`,
        sv: `${named(path)} är inget känt fält; tillåtet: ${allowed || 'inget'}.`,
      })
    })
  })
  return { problems, at }
}

/** The same of a file, which is refused for the first thing that is wrong with it. */
export function readYaml<S extends z.ZodType>(file: string, shape: S, inner?: Inner): Read<z.infer<S>> {
  const { value, problems, at } = readText(readFileSync(file, 'utf8'), shape, inner)
  const wrong = (path: Path, said: Both) => new MalformedFile(file, at(path, said).line, said.en)
  if (value !== undefined) return { value, file, wrong }
  const [first] = problems
  throw new MalformedFile(file, first?.line ?? 1, first?.said.en ?? 'The file is empty.')
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** `examples[2].expect.state`: as one would point it out. */
export const named = (path: Path) =>
  path
    .map((part, i) => (typeof part === 'number' ? `[${part}]` : `${i > 0 ? '.' : ''}${String(part)}`))
    .join('')

function sentence(issue: Issue, raw: unknown): Both {
  const value = issue.path.reduce<unknown>((at, part) => (at as never)?.[part], raw)
  const field = issue.path.length > 0 ? named(issue.path) : undefined
  const is = standing(value)
  const what = allowedBy(issue)
  const allowed = issue.code === 'custom' ? alike('') : { en: 'allowed: ', sv: 'tillåtet: ' }
  return {
    en: `${field ?? 'The file'} ${is.en}; ${allowed.en}${what.en}.`,
    sv: `${field ?? 'Filen'} ${is.sv}; ${allowed.sv}${what.sv}.`,
  }
}

function standing(value: unknown): Both {
  if (value === undefined) return { en: 'is missing', sv: 'saknas' }
  if (isNested(value)) return { en: 'does not fit', sv: 'passar inte' }
  return { en: `is ${JSON.stringify(value)}`, sv: `är ${JSON.stringify(value)}` }
}

/** The reader of YAML says what is wrong in English only. */
const unreadable = (what: string): Both => ({
  en: `${what}.`,
  sv: 'Texten går inte att läsa som YAML från den här platsen.',
})

const isNested = (value: unknown) => typeof value === 'object' && value !== null

function allowedBy(issue: Issue): Both {
  if (issue.code === 'invalid_value') return alike(issue.values.map(String).join(', '))
  if (issue.code === 'invalid_type')
    return { en: `a value of the type ${issue.expected}`, sv: `ett värde av typen ${issue.expected}` }
  if (issue.code === 'too_big') return { en: `at most ${issue.maximum}`, sv: `högst ${issue.maximum}` }
  if (issue.code === 'too_small') return { en: `at least ${issue.minimum}`, sv: `minst ${issue.minimum}` }
  if (issue.code === 'invalid_format' && issue.format === 'date')
    return { en: 'a day such as 2026-03-31', sv: 'en dag som 2026-03-31' }
  if (issue.code === 'invalid_union') {
    const each = issue.errors.flatMap((one) => one.slice(0, 1).map(allowedBy))
    const one = (lang: Lang) => [...new Set(each.map((said) => said[lang]))]
    return { en: one('en').join(', or '), sv: one('sv').join(', eller ') }
  }
  return { en: issue.message, sv: swedishOf(issue.message) ?? 'något som har rätt form' }
}

const alike = (text: string): Both => ({ en: text, sv: text })

/** The known fields of the object at a path. */
function keysAt(shape: Shape, path: Path, fields: Record<string, Shape>): string {
  const [first, ...rest] = path
  const inner = typeof first === 'string' && Object.hasOwn(fields, first) ? fields[first] : undefined
  const at = inner ? rest.reduce(stepInto, inner) : path.reduce(stepInto, shape as Shape | undefined)
  const found = at && bare(at)
  return found instanceof z.ZodObject ? Object.keys(found.shape).join(', ') : ''
}

/** Without what makes it optional or gives it a default. */
function bare(shape: Shape): Shape {
  if (shape instanceof z.ZodOptional || shape instanceof z.ZodDefault) return bare(shape.def.innerType)
  return shape
}

function stepInto(shape: Shape | undefined, part: PropertyKey): Shape | undefined {
  const found = shape && bare(shape)
  if (found instanceof z.ZodObject) return found.shape[part as string]
  if (found instanceof z.ZodArray) return found.element
  if (found instanceof z.ZodRecord) return found.valueType
  return undefined
}

/** Where the field stands, or the nearest thing around it when it is missing. */
function offsetOf(root: unknown, path: Path): number {
  let at = root
  let offset = isNode(root) ? (root.range?.[0] ?? 0) : 0
  for (const part of path) {
    if (isMap(at)) {
      const pair = at.items.find(({ key }) => isScalar(key) && key.value === part)
      if (!pair) return offset
      offset = (isNode(pair.key) ? pair.key.range?.[0] : undefined) ?? offset
      at = pair.value
    } else if (isSeq(at)) {
      at = at.items[part as number]
      offset = (isNode(at) ? at.range?.[0] : undefined) ?? offset
    }
  }
  return offset
}
