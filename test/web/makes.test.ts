// Which act makes what a norm asks for: every norm of a municipality that is about a thing has one.
import { expect, test } from 'vitest'
import { loadPacks } from '../../src/recommendations/packs.ts'
import { makes } from '../../web/src/working/makes.ts'

const acts: Record<string, string> = {
  document: 'documentAdopt',
  function: 'functionAppoint',
  service: 'serviceOffer',
  agreement: 'agreementSign',
  channel: 'channelOpen',
}

test.each(
  loadPacks()
    .rules.filter(({ level, check }) => level === 'MUNICIPALITY' && check in acts)
    .map(({ id, check }) => ({ id, check })),
)('$id, about a $check', ({ id, check }) => {
  expect(makes(id)?.act).toBe(acts[check])
})

test('a norm about who sits at the table is met by no thing', () => {
  expect(makes('S5.4-probation')).toBeNull()
})
