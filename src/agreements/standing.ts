// How an agreement stands, for the acts about it: what was last said of it, whether it is in force, who sees it.
import { type KnownFact, type KnownThing, standing } from '../acts/known.ts'
import { UserFacing } from '../errors.ts'
import type { FactDraft } from '../facts/draft.ts'
import { lacksWithFaith } from './text.ts'

export const lastOf = (agreement: KnownThing): KnownFact => {
  const [last] = agreement.facts
    .filter(({ fact }) => fact === 'Description')
    .toSorted((a, b) => (b.from ?? '').localeCompare(a.from ?? ''))
  if (last) return last
  throw new UserFacing(
    'NOT_FOUND',
    {
      en: `Nothing is on record of what ${agreement.name} is.`,
      sv: `Ingenting är antecknat om vad ${agreement.name} är.`,
    },
    ['id'],
  )
}

export const inForce = (agreement: KnownThing, today: string): KnownFact => {
  const last = lastOf(agreement)
  if (!last.until || last.until >= today) return last
  throw new UserFacing(
    'BAD_INPUT',
    {
      en: `${agreement.name} ended on ${last.until}; renew it instead.`,
      sv: `${agreement.name} upphörde ${last.until}; förläng den i stället.`,
    },
    ['id'],
  )
}

export const keptAs = ({ lane = 'SHARED', owner = '' }: KnownFact) => ({ lane, owner })
export const isShared = (now: KnownFact, concerned: string[]) => now.lane === 'SHARED' && concerned.length > 1
export const partiesOf = (agreement: KnownThing, day: string) => standing(agreement, 'Party', day)

export const REFUSED_WITH_FAITH = {
  en: 'What an agreement with a named faith community does not say is its municipality’s own: leave it out, or keep the agreement to the municipality.',
  sv: 'Vad en överenskommelse med ett namngivet trossamfund inte säger är kommunens egen uppgift: utelämna det, eller låt bara kommunen se överenskommelsen.',
}

export function guarded({ partyKinds }: KnownThing, { lane }: KnownFact, { says = {} }: FactDraft) {
  if (lane === 'SHARED' && lacksWithFaith(partyKinds, says))
    throw new UserFacing('BAD_INPUT', REFUSED_WITH_FAITH, ['input'])
}
