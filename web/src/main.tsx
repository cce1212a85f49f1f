// Where the explorer begins: settings that must be known before anything is drawn, then the frame.
import { render } from 'preact'
import { begun } from './api/client.ts'
import { drawnIn, drawWith } from './country/geography.ts'
import type {} from './early.ts'
import { CoverageDocument } from './operations.generated.ts'
import { beginOn } from './routes.ts'
import { Shell } from './shell/Shell.tsx'
import { applySettings } from './shell/settings.ts'

const { early } = globalThis
if (early) begun(CoverageDocument, early.variables, early.reply)
const standing = drawnIn(document)
if (standing) drawWith(standing)
const coming = beginOn()
applySettings()
// What has come already is drawn from the start.
if (early) await Promise.race([coming, new Promise((resolve) => setTimeout(resolve))])
const place = document.getElementById('app')
if (place) {
  place.className = ''
  place.hidden = false
  render(<Shell />, place)
}
