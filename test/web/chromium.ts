// Where a real browser is found, and what is said when there is none.
import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

export async function openBrowser() {
  const executablePath = places.find((place) => existsSync(place))
  if (!executablePath)
    throw new Error(
      `No browser was found, so the explorer was not tested. Install one: apt-get install chromium. Looked for ${places.join(', ')}.`,
    )
  return chromium.launch({ executablePath, args: ['--no-sandbox'] })
}
