// Where the explorer begins: settings that must be known before anything is drawn, then the frame.
import { render } from 'preact'
import { begun } from './api/client.ts'
import type {} from './early.ts'
import { CoverageDocument } from './operations.generated.ts'
import { beginOn } from './routes.ts'
import { Shell } from './shell/Shell.tsx'
import { applySettings } from './shell/settings.ts'

const { early } = globalThis
if (early) begun(CoverageDocument, early.variables, early.response)
beginOn()
applySettings()
const place = document.getElementById('app')
if (place) render(<Shell />, place)
