// Working in the explorer, signed in for real: an act from click to closed flag, tried before, undone after, and what others do meanwhile.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { faultsOf, tokenOf, useExplorer } from './browser.ts'

const explorer = useExplorer({ signedIn: true })
const HERE = '1080'
const CHAIR = 'FAITH_COMMUNITY'
const SEATED = 'Pingströrelsen'

const coordinator = () => tokenOf('COORDINATOR', [HERE])
const chair = (page: Page) => page.locator(`.chair[href*="stol=${CHAIR}"]`)
const standOf = (page: Page) => chair(page).getAttribute('data-stand')

/** Asks the API beside the page, as another coordinator of the same municipality would. */
async function beside(query: string, variables: object = {}) {
  const response = await fetch(`${explorer.address()}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${await coordinator()}` },
    body: JSON.stringify({ query, variables }),
  })
  const { data, errors } = await response.json()
  if (errors) throw new Error(errors[0].message)
  return data
}

async function idsOf() {
  const { municipality, search } = await beside(
    `query ($code: String!, $text: String!) {
      municipality(code: $code) { forums(first: 1) { nodes { id } } }
      search(text: $text, first: 1) { node { id } }
    }`,
    { code: HERE, text: SEATED },
  )
  return { forum: municipality.forums.nodes[0].id as string, actor: search[0].node.id as string }
}

async function seatBeside() {
  const { forum, actor } = await idsOf()
  const { done } = await beside(
    `mutation ($id: ID!, $actor: ID!) {
      done: forumJoin(id: $id, input: { actor: $actor, from: "2026-11-23" }) { act errors { message } }
    }`,
    { id: forum, actor },
  )
  expect(done.errors).toEqual([])
  return { forum, actor, act: done.act as string }
}

const undoBeside = (act: string) =>
  beside('mutation ($id: ID!) { actUndo(id: $id, input: {}) { errors { message } } }', { id: act })

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

test('by the keyboard: from an empty chair to a closed flag, seen before it is done, and back again', async () => {
  const { page, complaints } = await openHere(await coordinator())
  expect(await standOf(page)).toBe('INDICATED')
  await chair(page).focus()
  await page.keyboard.press('Enter')
  await page.waitForSelector('.panel .account')
  await page.locator('.actions button').first().focus()
  await page.keyboard.press('Enter')
  await page.waitForSelector('dialog.act')
  await expect.poll(() => page.locator('#field-actor option').count()).toBeGreaterThan(2)
  expect(await page.locator('#field-id').inputValue()).not.toBe('')
  await page.locator('dialog.act button[type=submit]').focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('field-actor')
  expect(await page.locator('#field-actor-fault').innerText()).toBe('Fyll i det här.')
  await page.keyboard.type('Pingst')
  await expect
    .poll(() => page.locator('.preview-says').innerText(), { timeout: 40_000 })
    .toBe('Stänger 1 flagga, öppnar 0')
  expect(await faultsOf(page)).toEqual([])
  await page.locator('dialog.act button[type=submit]').focus()
  await page.keyboard.press('Enter')
  await expect
    .poll(() => page.locator('.done-says').innerText(), { timeout: 40_000 })
    .toBe('Klart. Stängde 1 flagga:')
  await expect.poll(() => standOf(page)).toBe('INFORMAL')
  expect(await faultsOf(page)).toEqual([])
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect.poll(() => page.locator('.done-says').innerText(), { timeout: 40_000 }).toContain('Ångrat')
  await expect.poll(() => standOf(page)).toBe('INDICATED')
  await page.keyboard.press('Escape')
  await expect.poll(() => page.locator('dialog.act').count()).toBe(0)
  expect(await page.locator('.notice').count()).toBe(0)
  expect(complaints).toEqual([])
})

test('an act clicked twice is done once', async () => {
  const { page } = await openHere(await coordinator())
  await chair(page).click()
  await page.locator('.actions button', { hasText: 'bjudit in' }).click()
  await page.locator('dialog.act button[type=submit]').dblclick()
  await page.waitForSelector('.done-says')
  await page.keyboard.press('Escape')
  await expect.poll(() => page.locator('.panel-part', { hasText: 'Insatser' }).locator('li').count()).toBe(1)
  await page.keyboard.press('Escape')
  await page.locator('.notice button', { hasText: 'Ångra' }).click()
  await expect.poll(() => page.locator('.notice').innerText()).toContain('Ångrat')
})

test("another's act is shown on an open page as it happens, and the focus stays where it was", async () => {
  const { page } = await openHere(await tokenOf('VIEWER'))
  expect(await page.locator('.work-bar, .actions').count()).toBe(0)
  await chair(page).focus()
  const { act } = await seatBeside()
  await expect
    .poll(() => page.locator('.notice').innerText(), { timeout: 30_000 })
    .toContain('Nya uppgifter: 1 stängda')
  await expect.poll(() => standOf(page)).toBe('INFORMAL')
  expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toContain(CHAIR)
  expect(await faultsOf(page)).toEqual([])
  await undoBeside(act)
  await expect.poll(() => standOf(page), { timeout: 30_000 }).toBe('INDICATED')
})

test('a reader and a neighbour see no way to act', async () => {
  for (const token of [await tokenOf('VIEWER'), await tokenOf('COORDINATOR', ['1082'])]) {
    const { page } = await openHere(token)
    await chair(page).click()
    await page.waitForSelector('.panel .account')
    expect(await page.locator('.work-bar, .actions, .fact-actions').count()).toBe(0)
  }
})

test('two people correct the same fact: the second is shown both', async () => {
  const { act, actor } = await seatBeside()
  const { page } = await openHere(await coordinator())
  await chair(page).click()
  const row = page.locator('.evidence li', { hasText: SEATED }).first()
  await row.locator('.fact-actions button').click()
  await row.locator('.fact-actions button', { hasText: 'Rätta' }).click()
  await page.waitForSelector('dialog.act')
  const { node } = await beside(
    'query ($id: ID!) { node(id: $id) { ... on Organisation { seats { fact { id } } } } }',
    { id: actor },
  )
  const { done } = await beside(
    'mutation ($id: ID!) { done: factCorrect(id: $id, input: { from: "2026-10-01" }) { act errors { message } } }',
    { id: node.seats[0].fact.id },
  )
  expect(done.errors).toEqual([])
  await page.locator('#field-from').fill('2026-09-01')
  await page.waitForSelector('.compared table', { timeout: 40_000 })
  const compared = await page.locator('.compared').innerText()
  expect(compared).toContain('Någon annan hann före')
  expect(compared).toContain('1 okt 2026')
  expect(await faultsOf(page)).toEqual([])
  await page.locator('.compared button', { hasText: 'Behåll' }).click()
  await expect.poll(() => page.locator('dialog.act').count()).toBe(0)
  await undoBeside(done.act)
  await undoBeside(act)
})
