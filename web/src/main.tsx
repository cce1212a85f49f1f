// Where the explorer begins: settings that must be known before anything is drawn, then the frame.
import { render } from 'preact'
import { Shell } from './shell/Shell.tsx'
import { applySettings } from './shell/settings.ts'

applySettings()
const place = document.getElementById('app')
if (place) render(<Shell />, place)
