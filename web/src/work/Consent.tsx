// What was proposed about things that are shared: what waits for this municipality's answer, and for the others'.
import { useState } from 'preact/hooks'
import { ask, renew } from '../api/client.ts'
import {
  type DoneFragment,
  ProposalConfirmDocument,
  ProposalStopDocument,
  ProposalWithdrawDocument,
} from '../operations.generated.ts'
import { apiLang } from '../shell/settings.ts'
import { Fault, useSend } from '../ui/send.tsx'
import { day, words } from '../words/words.ts'
import { type Here, Part } from './WorkPage.tsx'

type Proposal = NonNullable<Here['proposals']>[number]

export function Consent({ here }: { here: Here }) {
  const w = words().work
  const proposals = here.proposals ?? []
  if (proposals.length === 0) return null
  const open = proposals.filter(({ state }) => state === 'OPEN')
  const settled = proposals.filter(({ state }) => state !== 'OPEN')
  return (
    <Part title={w.consent}>
      {open.length === 0 && <p class="quiet">{w.nothingWaits}</p>}
      <ul class="work-list">
        {open.map((proposal) => (
          <Open key={proposal.id} proposal={proposal} code={here.code} />
        ))}
      </ul>
      {settled.length > 0 && (
        <details>
          <summary>{w.settled(settled.length)}</summary>
          <ul class="work-list">
            {settled.map(({ id, label, thing, state, reason }) => (
              <li key={id}>
                {label}: {nameOf(thing)}{' '}
                <span class="quiet">
                  {w.proposal[state]}
                  {reason && `: ${reason}`}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </Part>
  )
}

const nameOf = (thing: Proposal['thing']) => (thing && 'name' in thing ? thing.name : '')

function Open({ proposal, code }: { proposal: Proposal; code: string }) {
  const w = words().work
  const { send, fault } = useSend()
  const [reason, setReason] = useState<string | null>(null)
  const { id, label, thing, asked, confirmed, effectiveOn } = proposal
  const agreed = confirmed.some((each) => each.code === code)
  const missing = asked.filter((each) => !confirmed.some((one) => one.code === each.code))
  const lang = apiLang()
  const settle = async (answering: () => Promise<{ done: DoneFragment }>) => {
    if (await send(answering, ({ done }) => done.errors)) renew()
  }
  return (
    <li>
      <strong>{label}</strong>: {nameOf(thing)}
      <p class="quiet">{w.waitsFor(missing.map(({ name }) => name).join(', '), day(effectiveOn))}</p>
      <Fault says={fault} />
      {reason === null ? (
        <p class="work-acts">
          {agreed ? (
            <button type="button" onClick={() => settle(() => ask(ProposalWithdrawDocument, { id, lang }))}>
              {w.withdraw}
            </button>
          ) : (
            <button
              type="button"
              class="primary"
              onClick={() => settle(() => ask(ProposalConfirmDocument, { id, lang }))}
            >
              {w.agree}
            </button>
          )}
          <button type="button" onClick={() => setReason('')}>
            {w.stop}
          </button>
        </p>
      ) : (
        <form
          class="work-acts"
          onSubmit={(event) => {
            event.preventDefault()
            void settle(() => ask(ProposalStopDocument, { id, reason, lang }))
          }}
        >
          <input
            type="text"
            required
            aria-label={w.stopWhy}
            placeholder={w.stopWhy}
            value={reason}
            onInput={({ currentTarget }) => setReason(currentTarget.value)}
          />
          <button type="submit" class="primary">
            {w.stop}
          </button>
          <button type="button" class="plain" onClick={() => setReason(null)}>
            {words().working.cancel}
          </button>
        </form>
      )}
    </li>
  )
}
