// Where the explorer begins: settings that must be known before anything is drawn, then the frame.
import { render } from 'preact'
import { begun } from './api/client.ts'
import { drawnIn, drawWith } from './country/geography.ts'
import type {} from './early.ts'
import { CoverageDocument } from './operations.generated.ts'
import { beginOn } from './routes.ts'
import { Shell } from './shell/Shell.tsx'
import { applySettings } from './shell/settings.ts'

/** What is about to come is waited for: drawing the page without it first would put off the page with it. */
const SOON_MS = 150

const { early } = globalThis
if (early) begun(CoverageDocument, early.variables, early.reply)
const standing = drawnIn(document)
if (standing) drawWith(standing)
const coming = beginOn()
applySettings()
if (early) await Promise.race([coming, new Promise((resolve) => setTimeout(resolve, SOON_MS))])
const place = document.getElementById('app')
if (place) {
  place.className = ''
  render(<Shell />, place)
}
