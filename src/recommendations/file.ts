// Reads a YAML file and holds it to a shape, or stops with one sentence that names the file, the line, the field and what is allowed.

import { readFileSync } from 'node:fs'
import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml'
import { z } from 'zod'

export class MalformedFile extends Error {
  constructor(file: string, line: number, what: string, options?: ErrorOptions) {
    super(`${file}, line ${line}: ${what}`, options)
    this.name = 'MalformedFile'
  }
}

type Path = readonly PropertyKey[]
type Shape = z.core.$ZodType
type Issue = z.core.$ZodIssue

export interface Read<T> {
  value: T
  file: string
  /** The error to throw when a field does not fit with the other files. */
  wrong(path: Path, what: string): MalformedFile
}

/** `inner` gives the shape of fields whose shape depends on others. */
export function readYaml<S extends z.ZodType>(
  file: string,
  shape: S,
  inner: (raw: Record<string, unknown>) => Record<string, Shape> = () => ({}),
): Read<z.infer<S>> {
  const lines = new LineCounter()
  const document = parseDocument(readFileSync(file, 'utf8'), { lineCounter: lines, prettyErrors: false })
  const lineAt = (offset: number) => lines.linePos(offset).line
  const broken = document.errors[0]
  if (broken) throw new MalformedFile(file, lineAt(broken.pos[0]), `${broken.message}.`, { cause: broken })
  const lineOf = (path: Path) => lineAt(offsetOf(document.contents, path))
  const wrong = (path: Path, what: string) => new MalformedFile(file, lineOf(path), what)
  const raw: unknown = document.toJS()
  const found = shape.safeParse(raw)
  if (found.success) return { value: found.data, file, wrong }
  const issue = found.error.issues[0] as Issue
  const fields = isRecord(raw) ? inner(raw) : {}
  if (issue.code !== 'unrecognized_keys') throw wrong(issue.path, sentence(issue, raw))
  const key = issue.keys[0] as string
  const allowed = keysAt(shape, issue.path, fields)
  throw wrong([...issue.path, key], `${named([...issue.path, key])} is no known field; allowed: ${allowed}.`)
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** `examples[2].expect.state`: as one would point it out. */
export const named = (path: Path) =>
  path
    .map((part, i) => (typeof part === 'number' ? `[${part}]` : `${i > 0 ? '.' : ''}${String(part)}`))
    .join('')

function sentence(issue: Issue, raw: unknown): string {
  const value = issue.path.reduce<unknown>((at, part) => (at as never)?.[part], raw)
  const field = issue.path.length > 0 ? named(issue.path) : 'The file'
  const is =
    value === undefined ? 'is missing' : isNested(value) ? 'does not fit' : `is ${JSON.stringify(value)}`
  return `${field} ${is}; ${issue.code === 'custom' ? '' : 'allowed: '}${allowedBy(issue)}.`
}

const isNested = (value: unknown) => typeof value === 'object' && value !== null

function allowedBy(issue: Issue): string {
  if (issue.code === 'invalid_value') return issue.values.map(String).join(', ')
  if (issue.code === 'invalid_type') return `a value of the type ${issue.expected}`
  if (issue.code === 'too_big') return `at most ${issue.maximum}`
  if (issue.code === 'too_small') return `at least ${issue.minimum}`
  if (issue.code === 'invalid_format' && issue.format === 'date') return 'a day such as 2026-03-31'
  if (issue.code === 'invalid_union')
    return [...new Set(issue.errors.flatMap((each) => each.slice(0, 1).map(allowedBy)))].join(', or ')
  return issue.message
}

/** The known fields of the object at a path. */
function keysAt(shape: Shape, path: Path, fields: Record<string, Shape>): string {
  const [first, ...rest] = path
  const inner = typeof first === 'string' && Object.hasOwn(fields, first) ? fields[first] : undefined
  const at = inner ? rest.reduce(stepInto, inner) : path.reduce(stepInto, shape as Shape | undefined)
  const found = at && bare(at)
  return found instanceof z.ZodObject ? Object.keys(found.shape).join(', ') : 'none'
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
