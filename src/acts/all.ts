// Every act there is, in the order of the documentation: an explicit list.
import { actorActs } from '../actors/acts.ts'
import { describeActs } from '../actors/describe-acts.ts'
import { relationActs } from '../actors/relation-acts.ts'
import { wholeActs } from '../actors/whole-acts.ts'
import { agreementActs } from '../agreements/acts.ts'
import { partyActs } from '../agreements/party-acts.ts'
import { channelActs } from '../channels/acts.ts'
import { disputeActs } from '../disputes/acts.ts'
import { documentActs } from '../documents/acts.ts'
import { effortActs } from '../efforts/acts.ts'
import { factActs } from '../evidence/acts.ts'
import { forumActs } from '../forums/acts.ts'
import { functionActs } from '../functions/acts.ts'
import { inventoryActs } from '../inventories/acts.ts'
import { serviceActs } from '../services/acts.ts'
import type { Definition } from './definition.ts'

// biome-ignore lint/suspicious/noExplicitAny: each act has an input of its own, which its shape checks
export type AnyAct = Definition<any>

export const allActs: readonly AnyAct[] = [
  ...actorActs,
  ...describeActs,
  ...wholeActs,
  ...relationActs,
  ...forumActs,
  ...agreementActs,
  ...partyActs,
  ...channelActs,
  ...documentActs,
  ...functionActs,
  ...serviceActs,
  ...inventoryActs,
  ...effortActs,
  ...disputeActs,
  ...factActs,
]

export const actNamed = (name: string): AnyAct | undefined => allActs.find((act) => act.name === name)
