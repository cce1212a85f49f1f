// Webhooks in the contract.
import { attempted } from '../acts/entering.ts'
import type { Covers } from '../api/covers.ts'
import type { DeadLetter, Resolvers, Webhook } from '../schema.generated.ts'
import {
  type DeadLetterRow,
  lettersOf,
  placeOf,
  type WebhookRow,
  webhookAdd,
  webhookRemove,
  webhookRetry,
  webhooks,
} from './webhooks.ts'

export const resolvers = {
  Query: { webhooks: (_, { municipality }, ctx) => webhooks(ctx, municipality) },
  Mutation: {
    webhookAdd: (_, { input, key }, ctx) => attempted(() => webhookAdd(ctx, input, key)),
    webhookRemove: (_, { id, key }, ctx) => attempted(() => webhookRemove(ctx, id, key)),
    webhookRetry: (_, { id, key }, ctx) => attempted(() => webhookRetry(ctx, id, key)),
  },
  Webhook: {
    municipality: (row, _, ctx) => placeOf(ctx, row),
    deadLetters: ({ id }, _, ctx) => lettersOf(ctx, id),
  },
} satisfies Resolvers

true satisfies Covers<Webhook, WebhookRow, typeof resolvers.Webhook>
true satisfies Covers<DeadLetter, DeadLetterRow, object>
