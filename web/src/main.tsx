// Where the explorer begins: settings that must be known before anything is drawn, then the frame.
import { render } from 'preact'
import { begun } from './api/client.ts'
import { geography } from './country/geography.ts'
import type {} from './early.ts'
import { CoverageDocument } from './operations.generated.ts'
import { beginOn } from './routes.ts'
import { Shell } from './shell/Shell.tsx'
import { applySettings } from './shell/settings.ts'

/** What is about to come is waited for: drawing the page without it first would put off the page with it. */
const SOON_MS = 150

const { early } = globalThis
const coming = early && [begun(CoverageDocument, early.variables, early.response), geography()]
beginOn()
applySettings()
if (coming) {
  const soon = new Promise((resolve) => setTimeout(resolve, SOON_MS))
  await Promise.race([soon, Promise.allSettled(coming)])
}
const place = document.getElementById('app')
if (place) render(<Shell />, place)
