// Two people wrote in the same draft: both texts beside each other, with the lines that only one of them has marked.
import { words } from '../words/words.ts'

interface Props {
  own: string
  theirs: string
  settle: (whose: 'own' | 'theirs') => void
}

export function Both({ own, theirs, settle }: Props) {
  const w = words().drafts.both
  return (
    <section class="both">
      <p role="alert">
        <strong>{words().working.conflict.title}.</strong> {w.says}
      </p>
      <div class="both-texts">
        <Text title={w.theirs} text={theirs} other={own} />
        <Text title={w.own} text={own} other={theirs} />
      </div>
      <div class="act-foot">
        <button type="button" class="primary" onClick={() => settle('theirs')}>
          {w.takeTheirs}
        </button>
        <button type="button" onClick={() => settle('own')}>
          {w.keepOwn}
        </button>
      </div>
    </section>
  )
}

function Text({ title, text, other }: { title: string; text: string; other: string }) {
  const there = new Set(other.split('\n'))
  return (
    <section>
      <h2>{title}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <pre tabIndex={0}>
        {text.split('\n').map((line, i) => (
          <span key={i}>
            {there.has(line) ? line : <mark>{line}</mark>}
            {'\n'}
          </span>
        ))}
      </pre>
    </section>
  )
}
