// Where the explorer begins: settings that must be known before anything is drawn, then the frame.
import { render } from 'preact'
import { begun, recall } from './api/client.ts'
import { drawnIn, drawWith } from './country/geography.ts'
import type {} from './early.ts'
import { CoverageDocument, SettingDocument } from './operations.generated.ts'
import { beginOn } from './routes.ts'
import { Shell } from './shell/Shell.tsx'
import { applySettings } from './shell/settings.ts'

/** What is about to come is waited for so long while nothing is shown. */
const SOON_MS = 150

const { early } = globalThis
if (early) begun(CoverageDocument, early.variables, early.reply)
const standing = drawnIn(document)
if (standing) drawWith(standing)
const coming = Promise.allSettled([beginOn(), recall(SettingDocument, {})])
applySettings()
const place = document.getElementById('app')
// What has come already is drawn from the start.
if (early)
  await Promise.race([coming, new Promise((resolve) => setTimeout(resolve, place?.hidden ? SOON_MS : 0))])
if (place) {
  place.className = ''
  delete place.dataset.explorer
  place.hidden = false
  render(<Shell />, place)
  early?.pressAgain()
}
