// The shape of a pack's own file: who issued its norms, how binding they are, and what becomes of every measure or paragraph.

import { z } from 'zod'
import { inBoth } from '../guards/sentences.ts'
import { citation, VERSION } from './rule.ts'

const text = z.string().trim().min(1)
const both = z.strictObject({ sv: text, en: text })
const id = z
  .string()
  .regex(
    /^[A-Z]{1,4}\d+(\.\d+)?(-[a-z]+)*$/,
    inBoth('an id such as S5.4 or S1-trust', 'ett id som S5.4 eller S1-trust'),
  )

/** A norm that no graph can test, and why. */
const untested = z.strictObject({
  id,
  title: both,
  why: both,
  /** Without a strength where the text describes and asks for nothing. */
  citation: citation.extend({ strength: citation.shape.strength.optional() }),
})

/** One of the strategy's measures, a general chapter of it, or a paragraph of the law. */
const measure = z.strictObject({
  id: z.string().regex(/^[A-Z]{1,4}\d+$/, inBoth('an id such as S5', 'ett id som S5')),
  part: z.enum(['GENERAL', 'LOCAL', 'NATIONAL', 'PARAGRAPH']),
  title: both,
  heading: text,
  place: text,
  /** The recommendations that test it: those whose files name it as their measure. */
  tested: z.array(z.string()).default([]),
  /** Norms without a flag of their own, which some recommendation `serves`. */
  shared: z.array(z.string()).default([]),
  /** Norms among `untested` below. */
  untested: z.array(z.string()).default([]),
})

export const pack = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, inBoth('the name of its folder', 'namnet på dess mapp')),
  version: z.string().regex(/^\d+\.\d+\.\d+$/, VERSION),
  title: both,
  /** The code of the county whose own norms these are: they are held against it and its municipalities only. */
  county: z
    .string()
    .regex(/^[A-Za-z0-9-]{1,16}$/, inBoth("a county's code such as 14", 'ett läns kod, till exempel 14'))
    .optional(),
  issuer: text,
  binding: both,
  /** What followed on it, in words; absent when nothing did. */
  supersededBy: both.optional(),
  source: z.strictObject({ name: text, url: z.url().optional(), note: both.optional() }),
  measures: z.array(measure).min(1),
  untested: z.array(untested).default([]),
})
export type Pack = z.infer<typeof pack>
