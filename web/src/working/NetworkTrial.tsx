// What an act that is tried would do to the network itself: told when somebody asks, since it takes the server longer than the flags.
import { useState } from 'preact/hooks'
import { Fault, useSend } from '../ui/send.tsx'
import { words } from '../words/words.ts'
import { type Act, tryNetworks } from './act.ts'

export function NetworkTrial({ act }: { act: Act }) {
  const w = words().working
  const [says, setSays] = useState<string[] | null>(null)
  const { send, sending, fault } = useSend()
  if (says)
    return (
      <div role="status">
        <ul>
          {says.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
      </div>
    )
  const asking = async () => {
    const answer = await send(
      () => tryNetworks(act),
      ({ errors }) => errors,
    )
    if (answer) setSays(answer.says)
  }
  return (
    <>
      <button type="button" class="link" aria-disabled={sending} onClick={asking}>
        {sending ? w.preview.trying : w.preview.network}
      </button>
      <Fault says={fault} />
    </>
  )
}
