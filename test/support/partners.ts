// Questions to partners as tests ask, open and answer them.
import { coordinatorOf, type openApi } from './api.ts'
import type { BuiltWorld } from './world.ts'

const asking = `mutation ($fact: ID!, $input: PartnerAskInput!) { partnerAsk(fact: $fact, input: $input) { ask { id state } link warnings { code } errors { code message path } } }`
export const revoking = `mutation ($id: ID!) { partnerAskRevoke(id: $id) { ask { state } errors { code } } }`
export const listing = `query ($c: String!) { partnerAsks(municipality: $c) { id state words fact { id } answeredAt mailbox } }`

/** All of them over one API. */
export function partners(api: ReturnType<typeof openApi>) {
  const ask = async (
    world: BuiltWorld,
    more: object = {},
    as = coordinatorOf(world.territories.T),
    fact = 'plats',
  ) => {
    const input = { municipality: world.territories.T, ...more }
    return (await api.answer(asking, { fact: world.ids[fact], input }, as)).partnerAsk
  }
  const open = (link: string, app = api.app) => app.fetch(new Request(`http://localhost${link}`))
  const proofIn = (page: string) => /name="proof" value="([0-9a-f]{64})"/.exec(page)?.[1] ?? ''

  /** Fills in the page's own form and sends it. */
  async function reply(
    link: string,
    answer: string,
    words = '',
    { headers = {}, proof }: { headers?: Record<string, string>; proof?: string } = {},
  ) {
    const form = { proof: proof ?? proofIn(await (await open(link)).text()), answer, words }
    return api.app.fetch(
      new Request(`http://localhost${link}`, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
        body: new URLSearchParams(form).toString(),
      }),
    )
  }

  const list = async (world: BuiltWorld) =>
    (await api.answer(listing, { c: world.territories.T }, coordinatorOf(world.territories.T))).partnerAsks
  return { ask, open, proofIn, reply, list }
}
