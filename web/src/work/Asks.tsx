// What partners were asked by link: what they answered, and which links can be taken back.
import { ask, renew } from '../api/client.ts'
import { PartnerAskRevokeDocument } from '../operations.generated.ts'
import { apiLang } from '../shell/settings.ts'
import { Sure, useSend } from '../ui/send.tsx'
import { instant, words } from '../words/words.ts'
import { FactActs } from '../working/FactActs.tsx'
import { Part, type Work } from './WorkPage.tsx'

export function Asks({ asks, code }: { asks: Work['partnerAsks']; code: string }) {
  const w = words().work
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
              {state === 'OPEN' && <Revoke id={id} />}
              {fact && <FactActs code={code} fact={fact.id} />}
            </p>
          </li>
        ))}
      </ul>
    </Part>
  )
}

function Revoke({ id }: { id: string }) {
  const w = words().work
  const { send, ...rest } = useSend()
  const act = async () => {
    const answer = await send(
      () => ask(PartnerAskRevokeDocument, { id, lang: apiLang() }),
      ({ partnerAskRevoke }) => partnerAskRevoke.errors,
    )
    if (answer) renew()
    return answer
  }
  return <Sure label={w.revoke} says={w.revokeLink} sure={w.revokeSure} act={act} {...rest} />
}
