// The shape of a recommendation file: everything a norm says, as data, held to these types when it is read.

import { z } from 'zod'
import {
  agreementKinds,
  codesOf,
  documentKinds,
  forumKinds,
  functionKinds,
  organisationKinds,
  sectors,
  serviceKinds,
} from '../actors/kinds.ts'
import { inBoth } from '../guards/sentences.ts'
import { world } from './world.ts'

const text = z.string().trim().min(1)
const both = z.strictObject({ sv: text, en: text })
const day = z.iso.date()
const months = z.int().min(1).max(120)

const actorKind = z.enum(codesOf(organisationKinds))
const forumKind = z.enum(codesOf(forumKinds))
const agreementKind = z.enum(codesOf(agreementKinds))
const documentKind = z.enum(codesOf(documentKinds))
const functionKind = z.enum(codesOf(functionKinds))
const serviceKind = z.enum(codesOf(serviceKinds))
const sector = z.enum(sectors)
const who = z.strictObject({ sectors: z.array(sector).optional(), kinds: z.array(actorKind).optional() })

export const scopeNames = [
  'FORUMS',
  'FORUM_SEATS',
  'ACTORS',
  'AGREEMENTS',
  'DOCUMENTS',
  'FUNCTIONS',
  'SERVICES',
  'CHANNELS',
] as const
const scope = z.strictObject({ scope: z.enum(scopeNames), kinds: z.array(z.string()).default([]) })

/** Parameters per check; docs/checks.md says what each means. */
export const checks = {
  participation: z.strictObject({
    actorKinds: z.array(actorKind).min(1),
    by: z.array(z.enum(['SEAT', 'PARTY', 'RECORD'])).min(1),
    forumKinds: z.array(forumKind).optional(),
    agreementKinds: z.array(agreementKind).optional(),
    written: z.literal(true).optional(),
    /** Where such an actor would be expected: whose lists of seats point to a gap when it is not on them. All of forumKinds unless said. */
    expectedIn: z.array(forumKind).optional(),
  }),
  forum: z.strictObject({
    forumKinds: z.array(forumKind).min(1),
    level: z.enum(['STRATEGIC', 'OPERATIVE']).optional(),
    inside: z.literal(true).optional(),
    outside: who.extend({ seatLevel: z.literal('LEADING').optional() }).optional(),
    also: z.array(z.strictObject({ kinds: z.array(actorKind).min(1) })).optional(),
    led: z.literal(true).optional(),
    stated: z
      .array(z.enum(['mission', 'goals', 'beyondExtremism', 'coversExtremism', 'published']))
      .optional(),
    anyStated: z.array(z.enum(['beyondExtremism', 'coversExtremism'])).optional(),
    metWithinMonths: months.optional(),
    chairHolds: functionKind.optional(),
  }),
  agreement: z.strictObject({
    agreementKinds: z.array(agreementKind).optional(),
    written: z.literal(true).optional(),
    outside: who.optional(),
    stated: z
      .array(
        z.enum(['prevention', 'purposeStated', 'areaStated', 'democracyClause', 'coversExtremism', 'period']),
      )
      .optional(),
    every: z.literal(true).optional(),
    effortKinds: z.array(agreementKind).optional(),
    orSupport: z.literal(true).optional(),
  }),
  document: z.strictObject({
    documentKinds: z.array(documentKind).min(1),
    stated: z.array(z.string()).optional(),
    anyStated: z.array(z.string()).optional(),
    decidedBy: z.array(z.enum(['KF', 'KS', 'NAMND', 'DISTRICT', 'OTHER'])).optional(),
    decidedFrom: day.optional(),
    announcedOn: day.optional(),
    subjects: z.array(z.string()).optional(),
    freshWithinMonths: months.optional(),
    freshBy: z.array(z.enum(['ADOPTION', 'UPDATE', 'FOLLOW_UP'])).optional(),
    contributors: z.literal('outside').optional(),
    foundation: z.strictObject({ kinds: z.array(documentKind).min(1) }).optional(),
    namesPartners: z.literal(true).optional(),
    /** Decided or followed up since the newest document of these kinds, for which it has these months. */
    revisedAfter: z.array(documentKind).min(1).optional(),
    revisedWithinMonths: months.optional(),
    url: z.literal(true).optional(),
  }),
  function: z.strictObject({
    functionKinds: z.array(functionKind).min(1),
    /** Functions of these kinds count too where they are said to cover extremism. */
    combinedWith: z.array(functionKind).min(1).optional(),
    stated: z.array(z.enum(['contactPoint', 'reception'])).optional(),
    sides: z
      .array(
        who.extend({
          outside: z.literal(true).optional(),
          /** Or a seat in a forum of these kinds that is the country's. */
          networks: z.array(forumKind).min(1).optional(),
        }),
      )
      .optional(),
  }),
  service: z.strictObject({
    serviceKinds: z.array(serviceKind).min(1),
    stated: z.array(z.enum(['contactPoint', 'coversExtremism', 'anyMilieu', 'inventoried'])).optional(),
    provider: who.optional(),
    sides: z.array(who).optional(),
  }),
  channel: z.strictObject({
    counterparts: z.array(actorKind).min(1),
    both: z.literal(true).optional(),
    stated: z.array(z.enum(['contactFunctions'])).optional(),
    verifiedWithinMonths: months.optional(),
  }),
  inventory: z.strictObject({
    scope: z.enum(scopeNames),
    kinds: z.array(z.string()).optional(),
    withinMonths: months,
  }),
  involved: z.strictObject({ sectors: z.array(sector).min(1) }),
  round: z.strictObject({ withinMonths: months, orDocuments: z.array(documentKind).optional() }),
} as const
export type CheckName = keyof typeof checks

export const strengths = ['SKA_LAG', 'SKA', 'BOR', 'SJALVKLAR', 'KAN', 'GUIDANCE'] as const
export const severities = ['CRITICAL', 'HIGH', 'MEDIUM', 'LOW', 'INFO'] as const
export const dimensions = ['PROMOTE', 'PREVENT', 'COUNTER'] as const
export const levels = ['MUNICIPALITY', 'COUNTY', 'COUNTRY'] as const
export const states = [
  'NOT_APPLICABLE',
  'MET',
  'EXPLAINED',
  'EFFORT_DOCUMENTED',
  'NOT_MET',
  'UNKNOWN',
] as const
export const reasons = [
  'ABSENT',
  'UNCONNECTED',
  'INFORMAL',
  'LAPSED',
  'STALE',
  'INCOMPLETE',
  'DISPUTED',
] as const

const sentences = z.strictObject({ met: text, missing: text, ask: text })

export const citation = z.strictObject({
  source: z.enum(['strategy-2016', 'law-2023-196', 'practice']),
  heading: text,
  /** Lines of the strategy's text, or the law's paragraph. */
  place: text,
  strength: z.enum(strengths),
  paraphrase: both,
})

export const VERSION = inBoth('a version such as 1.0.0', 'en version som 1.0.0')

/** What is looked for, held to its parameters' shape when the rule is read. */
const checkShape = { check: z.enum(codesOf(checks)), with: z.record(z.string(), z.unknown()) }

const shape = z.strictObject({
  id: z
    .string()
    .regex(
      /^[A-Z]{1,4}\d+(\.\d+)?(-[a-z]+(-[a-z]+)*)?$/,
      inBoth('an id such as S5.4-police', 'ett id som S5.4-police'),
    ),
  version: z.string().regex(/^\d+\.\d+\.\d+$/, VERSION),
  title: both,
  /** What is read out: when it is met, when it is missing, and as a question when nobody knows. */
  account: z.strictObject({ sv: sentences, en: sentences }),
  dimensions: z.array(z.enum(dimensions)).min(1),
  /** The strategy's measure or the law's paragraph it belongs to. */
  measure: text,
  /** The partner kinds the norm is about: what a ghost at the table is drawn as. Empty for norms about documents, functions and the like. */
  actorKinds: z.array(actorKind).default([]),
  citations: z.array(citation).min(1),
  duty: z.enum(['RESULT', 'EFFORT']),
  severity: z.enum(severities),
  level: z.enum(levels),
  period: z.strictObject({ from: day, until: day.optional() }),
  reach: z.array(z.string().max(16)).optional(),
  presumes: z.string().optional(),
  ...checkShape,
  /** Other checks, of which the ways meet the norm too. */
  or: z.array(z.strictObject(checkShape)).min(1).optional(),
  scopes: z.array(scope),
  parameters: z
    .array(
      z.strictObject({
        name: text,
        value: z.union([z.string(), z.number(), both]),
        from: z.enum(['SOURCE', 'OURS']),
        why: both,
      }),
    )
    .default([]),
  /** Norms that share this flag, by id, with the reason. */
  serves: z.array(z.strictObject({ id: text, why: both })).default([]),
  remedy: both,
  examples: z
    .array(
      z.strictObject({
        name: text,
        on: day,
        world,
        expect: z.strictObject({
          state: z.enum(states),
          reason: z.enum(reasons).optional(),
          indication: z.enum(['MET', 'NOT_MET']).optional(),
          lapsesOn: day.optional(),
        }),
      }),
    )
    .min(2),
})

/** A rule with its check's parameters held to that check. */
export const rule = shape.superRefine((value, ctx) => {
  asks(value).forEach((each, i) => {
    const path = i === 0 ? ['with'] : ['or', i - 1, 'with']
    for (const issue of checks[each.check].safeParse(each.with).error?.issues ?? [])
      ctx.addIssue({ ...issue, path: [...path, ...issue.path] } as never)
  })
  if (value.or && asks(value).some((each) => each.check === 'involved' || each.with.sides))
    ctx.addIssue({
      code: 'custom',
      path: ['or'],
      message: inBoth(
        'goes with no check of several sides, and not with involved',
        'går inte ihop med en kontroll av flera sidor eller med involved',
      ),
    })
  const met = value.examples.some((e) => e.expect.state === 'MET')
  const gap = value.examples.some((e) => e.expect.state === 'NOT_MET' || e.expect.indication === 'NOT_MET')
  if (!met || !gap)
    ctx.addIssue({
      code: 'custom',
      path: ['examples'],
      message: inBoth(
        'needs one example that is MET and one that is a gap',
        'behöver ett exempel som är MET och ett som är en brist',
      ),
    })
  if (value.severity === 'CRITICAL' && !value.citations.some((c) => c.strength === 'SKA_LAG'))
    ctx.addIssue({
      code: 'custom',
      path: ['severity'],
      message: inBoth('CRITICAL is for statute only', 'CRITICAL är bara för lag'),
    })
})
export type RuleFile = z.infer<typeof shape>
/** `pack` is the name of the folder that the file is in; the loader adds it. */
export type Rule = RuleFile & { pack: string }
/** What is looked for, and what it takes. */
export type Check = Pick<Rule, 'check' | 'with'>
/** Every check by which a norm may be met, the first and those beside it. */
export const asks = (rule: Pick<Rule, 'check' | 'with' | 'or'>) => [rule, ...(rule.or ?? [])]
export type Scope = z.infer<typeof scope>
export type State = (typeof states)[number]
export type Reason = (typeof reasons)[number]
