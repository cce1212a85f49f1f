// The explanation a newcomer meets once, and can always open again: states, and how strong sources are.
import { Dialog } from '../ui/Dialog.tsx'
import { StateMark } from '../ui/StateMark.tsx'
import { stands } from '../ui/states.ts'
import { words } from '../words/words.ts'
import { welcomed } from './settings.ts'

export function Welcome({ onClose }: { onClose: () => void }) {
  const w = words()
  const done = () => {
    welcomed.value = true
    onClose()
  }
  return (
    <Dialog label={w.welcome.title} onClose={done} class="welcome" whole>
      <p class="eyebrow">{w.motto}</p>
      <h2>{w.welcome.title}</h2>
      <p>{w.welcome.lead}</p>
      <dl>
        {stands.map((stand) => (
          <div key={stand}>
            <dt>
              <StateMark stand={stand} />
            </dt>
            <dd>{w.stateSays[stand]}</dd>
          </div>
        ))}
      </dl>
      <p>{w.welcome.unknown}</p>
      <p>{w.welcome.strengths}</p>
      <form method="dialog">
        <button type="submit" class="primary">
          {w.welcome.start}
        </button>
      </form>
    </Dialog>
  )
}
