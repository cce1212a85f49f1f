// The statements of assessing and keeping.
import { z } from 'zod'
import { few, sought } from '../database/lists.ts'
import { many, run } from '../database/query.ts'
import { Day } from '../database/values.ts'

const text = z.string()
const codes = z.array(text)

export const levelsOf = many('assessment/levels-of', {
  params: { codes: few(text) },
  row: { code: text, level: z.enum(['COUNTRY', 'COUNTY', 'MUNICIPALITY']), sortKey: text, within: codes },
})

/** Of territories, by code. */
export const efforts = many('assessment/efforts', {
  params: { ids: sought, knownAt: z.number(), asOf: Day, municipalities: sought },
  row: { parent: text, id: text, recommendation: text },
})

const when = { code: text, day: Day, changesOn: Day, rules: text }
const keptRow = z.object({ ...when, shared: text, full: text })

export const keepRows = run('assessment/keep', {
  params: { kept: few(keptRow.extend({ sharedCells: text, fullCells: text })) },
})
/** At their shortest, as this reader may see them. */
export const keptCells = many('assessment/kept-cells', {
  params: { codes, municipalities: codes },
  row: { ...when, cells: text },
  bulk: true,
})
export const keptRows = many('assessment/kept', {
  params: { codes: few(text) },
  row: keptRow.shape,
  bulk: true,
})
export const stale = many('assessment/stale', {
  params: { rules: text, day: Day },
  row: { code: text, due: Day },
})
