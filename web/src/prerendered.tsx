// The front page as it stands before anything is known, in text: made when the explorer is built (`web/front.ts`), taken over by the explorer where it is shown.
import { renderToString } from 'preact-render-to-string'
import type { Drawn } from './country/drawn.ts'
import { drawWith } from './country/geography.ts'
import { Shell } from './shell/Shell.tsx'

export function prerendered(outlines: Drawn): string {
  drawWith(outlines)
  return renderToString(<Shell />)
}
