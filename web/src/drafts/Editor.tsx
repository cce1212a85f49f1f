// A norm's text with numbered lines, and every fault as a way to where it stands.
import { useRef } from 'preact/hooks'
import { words } from '../words/words.ts'
import type { Draft } from './DraftPage.tsx'

interface Props {
  text: string
  problems: Draft['problems']
  readOnly: boolean
  onChange: (text: string) => void
}

export function Editor({ text, problems, readOnly, onChange }: Props) {
  const w = words().drafts
  const area = useRef<HTMLTextAreaElement>(null)
  const gutter = useRef<HTMLDivElement>(null)
  const lines = text.split('\n')
  const wrong = new Set(problems.map(({ line }) => line))
  const goTo = ({ line, column }: Draft['problems'][number]) => {
    const before = lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0)
    const at = before + column - 1
    const element = area.current
    if (!element) return
    element.focus()
    element.setSelectionRange(at, before + (lines[line - 1]?.length ?? 0))
    element.scrollTop = (line - 4) * (element.scrollHeight / lines.length)
  }
  return (
    <div class="editor-part">
      <div class="editor">
        <div ref={gutter} class="gutter" aria-hidden="true">
          {lines.map((_, i) => (
            <span key={i} class={wrong.has(i + 1) ? 'wrong' : undefined}>
              {i + 1}
            </span>
          ))}
        </div>
        <textarea
          ref={area}
          aria-label={w.text}
          aria-invalid={problems.length > 0}
          spellcheck={false}
          wrap="off"
          readOnly={readOnly}
          value={text}
          onInput={({ currentTarget }) => onChange(currentTarget.value)}
          onScroll={({ currentTarget }) => {
            if (gutter.current) gutter.current.scrollTop = currentTarget.scrollTop
          }}
        />
      </div>
      {problems.length > 0 && (
        <section class="problems" aria-label={w.problems}>
          <h2>{w.problems}</h2>
          <ol>
            {problems.map((problem) => (
              <li key={`${problem.path}${problem.line}${problem.message}`}>
                <button type="button" class="link" onClick={() => goTo(problem)}>
                  {w.at(problem.line, problem.column)}
                </button>{' '}
                {problem.message}
              </li>
            ))}
          </ol>
        </section>
      )}
    </div>
  )
}
