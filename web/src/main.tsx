// Where the explorer begins: settings that must be known before anything is drawn, then the frame.
import { render } from 'preact'
import { beginOn } from './routes.ts'
import { Shell } from './shell/Shell.tsx'
import { applySettings } from './shell/settings.ts'

beginOn()
applySettings()
const place = document.getElementById('app')
if (place) render(<Shell />, place)
