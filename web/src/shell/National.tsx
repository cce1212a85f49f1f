// What is for national staff only: shown to them, and to others why it is not.
import type { ComponentChildren } from 'preact'
import { Empty } from '../ui/Feedback.tsx'
import { words } from '../words/words.ts'
import { WhoUnknown } from './WhoUnknown.tsx'
import { isNational, who } from './who.ts'

export function National({ title, children }: { title: string; children: ComponentChildren }) {
  if (who.value === null) return <WhoUnknown title={title} />
  if (isNational()) return <>{children}</>
  return (
    <>
      <h1>{title}</h1>
      <Empty says={words().working.onlyNational}>
        <a href="/">{words().views.country}</a>
      </Empty>
    </>
  )
}
