// What a span is called: a list by what it is of.
import { words } from '../../words/words.ts'
import { kindName } from '../names.ts'
import type { Span } from './spans.ts'

export function nameOfSpan({ group, name, about = [] }: Span): string {
  if (group !== 'LIST') return name
  const { scopes } = words().municipality
  const of = about.map(kindName).join(', ')
  const what = scopes[name as keyof typeof scopes] ?? name
  return of ? `${what}: ${of}` : what
}
