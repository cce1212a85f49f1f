// Which norms ask the same as another and more: who meets the one meets the other, and the two tables taken from each other count those between.
import type { Rule } from '../recommendations/rule.ts'

/** What is taken as one of several: the fewer are named, the more is asked; nothing named is any. */
const choices = [
  'forumKinds',
  'agreementKinds',
  'documentKinds',
  'functionKinds',
  'serviceKinds',
  'actorKinds',
  'counterparts',
  'by',
  'sectors',
  'kinds',
  'decidedBy',
  'subjects',
  'freshBy',
  'revisedAfter',
]
/** What may be met in another way: to leave it out asks more. */
const leniences = ['orSupport', 'orDocuments', 'anyStated', 'combinedWith', 'networks']
/** What gives no other result than an effort or an indication. */
const besides = ['effortKinds', 'expectedIn']

type Asked = Record<string, unknown>

/** True when whoever meets the first has met the second; one that presumes another is met by fewer than it asks of. */
export const narrows = (one: Rule, other: Rule): boolean =>
  one.id !== other.id &&
  one.level === other.level &&
  (other.presumes === undefined || other.presumes === one.presumes) &&
  one.check === other.check &&
  one.or === undefined &&
  // "Every agreement states it" is not a choice among agreements.
  one.with.every === undefined &&
  other.with.every === undefined &&
  within(one.with, other.with)

const within = (one: Asked, other: Asked): boolean =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])].every((name) =>
    asksMore(name, one[name], other[name]),
  )

function asksMore(name: string, one: unknown, other: unknown): boolean {
  if (besides.includes(name)) return true
  if (leniences.includes(name)) return one === undefined ? name !== 'anyStated' : includes(other, one)
  if (other === undefined) return true
  if (one === undefined) return false
  // Who takes part in anything is on record.
  if (name === 'by' && includes(other, ['RECORD'])) return true
  if (choices.includes(name)) return includes(other, one)
  if (Array.isArray(one)) return includes(one, other)
  if (typeof one === 'number')
    return name.endsWith('WithinMonths') || name === 'withinMonths' ? one <= (other as number) : one === other
  if (typeof one === 'object') return within(one as Asked, other as Asked)
  return name.endsWith('From') ? String(one) >= String(other) : one === other
}

const includes = (all: unknown, some: unknown): boolean =>
  Array.isArray(all) && Array.isArray(some)
    ? some.every((each) => all.some((one) => JSON.stringify(one) === JSON.stringify(each)))
    : all === some
