// Working in the explorer, signed in for real: who one is, and who is offered to act.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { faultsOf, tokenOf, useExplorer } from './browser.ts'

const explorer = useExplorer({ signedIn: true })
const HERE = '1080'
const CHAIR = 'FAITH_COMMUNITY'

const coordinator = () => tokenOf('COORDINATOR', [HERE])
const chair = (page: Page) => page.locator(`.around .chair[href*="stol=${CHAIR}"]`)

async function openChair(page: Page) {
  await chair(page).focus()
  await page.keyboard.press('Enter')
}

async function openHere(token: string) {
  const opened = await explorer.open(`/kommun/${HERE}`, { token })
  await chair(opened.page).waitFor()
  return opened
}

test('whoever signs in with a token lands at home, and sees who they are and what they may do', async () => {
  const { page } = await explorer.open('/')
  await page.locator('.bar .tools .primary').click()
  await page.locator('#token').fill('not a token')
  await page.locator('dialog.sign-in button[type=submit]').click()
  await page.waitForSelector('dialog.sign-in [role=alert]')
  await page.locator('#token').fill(`Bearer ${await coordinator()}\n`)
  await page.locator('dialog.sign-in button[type=submit]').click()
  await expect.poll(() => new URL(page.url()).pathname).toBe(`/kommun/${HERE}`)
  await expect.poll(() => page.locator('.account-button').innerText()).toBe('Samordnare · Karlskrona')
  await page.waitForSelector('.work-bar')
  await page.locator('.account-button').click()
  expect(await page.locator('.account-dialog').innerText()).toContain(
    'ändrar allt som hör till de egna kommunerna',
  )
  expect(await faultsOf(page)).toEqual([])
})

test('a reader and a neighbour see no way to act', async () => {
  for (const token of [await tokenOf('VIEWER'), await tokenOf('COORDINATOR', ['1082'])]) {
    const { page } = await openHere(token)
    await openChair(page)
    await page.waitForSelector('.panel .account')
    expect(await page.locator('.work-bar, .actions, .menu').count()).toBe(0)
  }
})
