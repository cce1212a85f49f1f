// An address that is shown this once, to be copied.
import { useState } from 'preact/hooks'
import { words } from '../words/words.ts'

export function Copyable({ text, label, note }: { text: string; label: string; note: string }) {
  const w = words().working
  const [copied, setCopied] = useState(false)
  return (
    <div class="copyable">
      <input
        type="text"
        readOnly
        aria-label={label}
        value={text}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
      <button
        type="button"
        class="primary"
        onClick={async () => {
          // A browser that refuses leaves the text to be copied by hand.
          setCopied(
            await navigator.clipboard.writeText(text).then(
              () => true,
              () => false,
            ),
          )
        }}
      >
        {w.copy}
      </button>
      <p class="quiet" role="status">
        {copied ? w.copied : note}
      </p>
    </div>
  )
}
