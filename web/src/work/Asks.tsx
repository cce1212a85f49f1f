// What partners were asked by link: what they answered, and which links can be taken back.
import { ask, renew } from '../api/client.ts'
import { PartnerAskRevokeDocument } from '../operations.generated.ts'
import { instant, words } from '../words/words.ts'
import { FactActs } from '../working/FactActs.tsx'
import { Part, type Work } from './WorkPage.tsx'

export function Asks({ asks, code }: { asks: Work['partnerAsks']; code: string }) {
  const w = words().work
  const revoke = async (id: string) => {
    await ask(PartnerAskRevokeDocument, { id })
    renew()
  }
  return (
    <Part title={w.asks}>
      {asks.length === 0 && <p class="quiet">{w.noAsks}</p>}
      <ul class="work-list">
        {asks.map(({ id, fact, state, mailbox, askedAt, answeredAt, expiresAt, words: said }) => (
          <li key={id}>
            {fact?.says ?? w.gone}
            <p class="quiet">
              {[
                `${w.asked} ${instant(askedAt)}`,
                mailbox,
                answeredAt ? `${w.answer[state]} ${instant(answeredAt)}` : w.answer[state],
                state === 'OPEN' && w.runsOut(instant(expiresAt)),
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
            {said && <blockquote>{said}</blockquote>}
            <p class="work-acts">
              {state === 'OPEN' && (
                <button type="button" onClick={() => revoke(id)}>
                  {w.revoke}
                </button>
              )}
              {fact && <FactActs code={code} fact={fact.id} />}
            </p>
          </li>
        ))}
      </ul>
    </Part>
  )
}
