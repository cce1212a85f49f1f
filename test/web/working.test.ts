// Working in the explorer, signed in for real: who one is, who is offered to act, and an act from the click to the closed flag.
import type { Page } from 'playwright-core'
import { beforeAll, expect, inject, test } from 'vitest'
import { faultsOf, tokenOf, useExplorer } from './browser.ts'
import { type Ids, writeInto } from './places.ts'
import { council, fill, openForm, save, tabTo, triedOut, useApi } from './working.ts'

const explorer = useExplorer({ signedIn: true })
const api = useApi(explorer)

/** Nothing is documented of these; each test has its own. */
const [SEAT, KEYS, CONFLICT, LIVE, WARM, KEPT] = ['2421', '2518', '2521', '2560', '2581', '2404']
const ids: Record<string, Ids> = {}

beforeAll(async () => {
  for (const code of [SEAT, KEYS, CONFLICT, LIVE, WARM, KEPT])
    ids[code] = await writeInto(inject('neo4j'), code, council(code))
  // A database that has just started plans each statement for the first time; what is only tried is given five seconds.
  await api.join(WARM, ids[WARM] ?? {})
})

const coordinator = (code: string) => tokenOf('COORDINATOR', [code])
const chair = (page: Page, kind: string) => page.locator(`.around .chair[href*="stol=${kind}"]`)
const stand = (page: Page, kind: string) => chair(page, kind).getAttribute('data-stand')

async function openChair(code: string, kind: string, token: string, lang: 'sv' | 'en' = 'sv') {
  const { page } = await explorer.open(`/kommun/${code}`, { token, lang })
  await chair(page, kind).focus()
  await page.keyboard.press('Enter')
  await page.waitForSelector('.panel .account')
  return page
}

test('whoever signs in with a token lands at home, and sees who they are and what they may do', async () => {
  const { page } = await explorer.open('/')
  await page.locator('.bar .tools .primary').click()
  await page.locator('#token').fill('not a token')
  await page.locator('dialog.sign-in button[type=submit]').click()
  await page.waitForSelector('dialog.sign-in [role=alert]')
  await page.locator('#token').fill(`Bearer ${await coordinator('1080')}\n`)
  await page.locator('dialog.sign-in button[type=submit]').click()
  await expect.poll(() => new URL(page.url()).pathname).toBe('/kommun/1080')
  await expect.poll(() => page.locator('.account-button').innerText()).toBe('Samordnare · Karlskrona')
  await page.waitForSelector('.work-bar')
  await page.locator('.account-button').click()
  expect(await page.locator('.account-dialog').innerText()).toContain(
    'ändrar allt som hör till de egna kommunerna',
  )
  expect(await faultsOf(page)).toEqual([])
})

test('on a phone what is in the bar stays on one row, and is called what it is called elsewhere', async () => {
  const token = await coordinator('1080')
  const { page } = await explorer.open('/rekommendationer', { token, viewport: { width: 360, height: 740 } })
  const tops = new Set<number>()
  for (const name of ['Sök', 'Så läser du', 'English', 'Samordnare · Karlskrona']) {
    const box = await page
      .locator('.tools')
      .getByRole('button', { name, exact: name !== 'Sök' })
      .boundingBox()
    tops.add(Math.round((box?.y ?? 0) + (box?.height ?? 0) / 2))
  }
  expect(Math.max(...tops) - Math.min(...tops)).toBeLessThan(4)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
})

test('whoever has not signed in is shown the open counts, the norms, and where more is', async () => {
  const { page } = await explorer.open('/')
  await page.locator('.open-page tbody tr').first().waitFor()
  expect(await page.locator('.bar nav a').allInnerTexts()).toEqual(['Sverige', 'Rekommendationer'])
  expect(await page.locator('.bar .search').count()).toBe(0)
  expect(await page.locator('.open-page tbody tr').count()).toBeGreaterThan(20)
  await page.locator('.open-page select').first().selectOption({ label: 'Skåne län' })
  await expect.poll(() => page.url()).toContain('lan=12')
  expect(await page.locator('.open-page tbody td').allInnerTexts()).toContain('–')
  const csv = await page.locator('.open-data a', { hasText: 'CSV' }).first().getAttribute('href')
  expect((await fetch(explorer.address() + csv)).status).toBe(200)
  expect(await faultsOf(page)).toEqual([])
  // On a phone the table moves within the page, which is no wider than the screen.
  await page.setViewportSize({ width: 390, height: 844 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  await page.locator('.open-in button').click()
  await page.waitForSelector('dialog.sign-in')
})

test('a reader and a neighbour see no way to act, and are told so where only others work', async () => {
  for (const token of [await tokenOf('VIEWER'), await tokenOf('COORDINATOR', ['1082'])]) {
    const page = await openChair(SEAT, 'FAITH_COMMUNITY', token)
    expect(await page.locator('.work-bar, .actions, .menu').count()).toBe(0)
    for (const path of [`/kommun/${SEAT}/fragor`, `/kommun/${SEAT}/arbete`, '/utkast', '/omgangar']) {
      await page.goto(explorer.address() + path)
      await page.locator('main [role=status]', { hasText: /^Det här är för/ }).waitFor()
    }
  }
})

test('a seat is tried while it is filled in, closes its flag when it is given, and is undone', async () => {
  const page = await openChair(SEAT, 'SPORTS_CLUB', await coordinator(SEAT))
  expect(await stand(page, 'SPORTS_CLUB')).toBe('NOT_MET')
  await openForm(page, 'Ge plats i forum')
  // The step that suffices names whom to invite: that is filled in.
  expect(await page.locator('#field-actor option:checked').innerText()).toBe(`Idrottsklubben ${SEAT}`)
  await page.selectOption('#field-actor', '')
  await save(page)
  expect(await page.locator('[data-field=actor] .fault').innerText()).toBe('Fyll i det här.')
  await page.selectOption('#field-actor', { label: `Idrottsklubben ${SEAT}` })
  expect(await triedOut(page)).toContain('Stänger')
  expect(await page.locator('.preview .closed').innerText()).toContain('Idrottsföreningar är med i samverkan')
  // Asked again where the server plans it for the first time and gives up.
  const network = page.locator('.preview button', { hasText: 'Vad gör det med nätverket?' })
  const told = async () => {
    if (await network.count()) await network.click()
    return page.locator('.preview').innerText()
  }
  await expect.poll(told).toMatch(/Banden går från \d+ till \d+: 1 tillkommer och 0 försvinner/)
  expect(await faultsOf(page)).toEqual([])
  await save(page)
  await page.waitForSelector('.done-says')
  expect(await page.locator('.done .closed').innerText()).toContain('Idrottsföreningar är med i samverkan')
  await expect.poll(() => stand(page, 'SPORTS_CLUB')).toBe('INFORMAL')
  await page.locator('.done .act-foot .primary').click()
  await page.keyboard.press('Escape')
  await expect.poll(() => page.locator('.notice').count()).toBe(1)
  await page.locator('.notice button', { hasText: 'Ångra' }).click()
  await expect.poll(() => stand(page, 'SPORTS_CLUB')).toBe('NOT_MET')
})

test('the lists that are said to be whole begin as those that the norm rests on', async () => {
  // Of this one nobody has said anything.
  const token = await coordinator('0512')
  const listed = async (kind: string) => {
    const page = await openChair('0512', kind, token)
    await openForm(page, 'Listan är fullständig')
    return page.locator('dialog.act .several label:has(input:checked)').allInnerTexts()
  }
  // Probation meets it by a seat only; a housing company also by an agreement.
  const forums = ['vilka forum som finns', 'vilka som sitter i ett forum']
  expect((await listed('PROBATION')).map((text) => text.trim())).toEqual(forums)
  expect((await listed('HOUSING_COMPANY')).map((text) => text.trim())).toEqual([
    ...forums,
    'vilka överenskommelser som finns',
  ])
})

test('with the keyboard alone, in English: from the chair to an effort that is recorded', async () => {
  const page = await openChair(KEYS, 'FAITH_COMMUNITY', await coordinator(KEYS), 'en')
  await tabTo(page, 'We have invited or reminded')
  await page.keyboard.press('Enter')
  await page.waitForSelector('dialog.act')
  await tabTo(page, 'Save')
  await page.keyboard.press('Enter')
  await page.waitForSelector('.done-says')
  expect(await page.locator('.done-says').innerText()).toMatch(/^Done/)
  await tabTo(page, 'Close')
  await page.keyboard.press('Enter')
  await expect.poll(() => page.locator('dialog.act').count()).toBe(0)
  await expect.poll(() => page.locator('.panel').innerText()).toContain('invited')
  expect(await faultsOf(page)).toEqual([])
})

test('what only the municipality may see is marked, and so is the sheet that is made with it', async () => {
  await api.agreeUnseen(KEPT, ids[KEPT] ?? {})
  const page = await openChair(KEPT, 'SPORTS_CLUB', await coordinator(KEPT))
  expect(await page.locator('.panel .ties .lane').innerText()).toBe('bara kommunen')
  await expect.poll(() => page.locator('.sheet-kept').count()).toBe(1)
  const other = await openChair(KEPT, 'POLICE', await tokenOf('VIEWER'))
  expect(await other.locator('.lane, .sheet-kept').count()).toBe(0)
})

test('two people correct the same fact: the second sees both beside each other, and decides again', async () => {
  const page = await openChair(CONFLICT, 'POLICE', await coordinator(CONFLICT))
  const seat = page.locator('.evidence li', { hasText: 'sitter i' }).first()
  await seat.locator('.menu > button').click()
  await seat.locator('button', { hasText: 'Rätta uppgiften' }).click()
  await fill(page, 'from', '2024-02-01')
  await triedOut(page)
  await api.correct(CONFLICT, ids[CONFLICT] ?? {}, '2024-03-01')
  await save(page)
  await page.waitForSelector('.compared')
  const compared = page.locator('.compared table')
  expect(await compared.locator('tr', { hasText: 'Från' }).locator('td').allInnerTexts()).toEqual([
    '1\u00a0jan\u00a02024',
    '1\u00a0mars\u00a02024',
  ])
  expect(await compared.locator('mark').count()).toBe(1)
  expect(await faultsOf(page)).toEqual([])
  await page.locator('.compared button', { hasText: 'Ändra den som gäller nu' }).click()
  await fill(page, 'from', '2024-02-01')
  await save(page)
  await page.waitForSelector('.done-says')
})

test('describing a thing anew begins from what is said of it, and says what is changed only', async () => {
  const { page } = await explorer.open(`/kommun/${WARM}?vy=underlag`, { token: await coordinator(WARM) })
  const describe = async (field: string) => {
    const forum = page.locator('.things li', { hasText: `Rådet ${WARM}` })
    if ((await forum.locator('.menu-acts').count()) === 0) await forum.locator('.menu > button').click()
    await forum.locator('button', { hasText: 'Beskriv forumet' }).click()
    const trial = page.waitForRequest((request) => request.postData()?.includes(`"${field}":true`) ?? false)
    await page.locator(`#field-${field}`).selectOption('yes')
    const sent = (await trial).postData()
    await triedOut(page)
    return sent
  }
  await describe('mission')
  await save(page)
  await page.waitForSelector('.done-says')
  await page.keyboard.press('Escape')
  const sent = await describe('goals')
  expect(await page.locator('#field-mission').inputValue()).toBe('yes')
  expect(sent).not.toContain('mission')
  // Somebody else describes it meanwhile: what was read and what is said now stand beside each other.
  await api.describe(WARM, ids[WARM] ?? {}, { published: true })
  await save(page)
  const compared = page.locator('.compared table tr', { hasText: 'Medlemslistan är offentlig' })
  await compared.waitFor()
  expect(await compared.locator('td').allInnerTexts()).toEqual(['inte sagt', 'ja'])
  expect(await faultsOf(page)).toEqual([])
  await page.locator('.compared button', { hasText: 'Ändra den som gäller nu' }).click()
  await page.locator('#field-goals').selectOption('yes')
  await page.locator('summary', { hasText: 'Mer' }).click()
  expect(await page.locator('#field-published').inputValue()).toBe('yes')
  await save(page)
  await page.waitForSelector('.done-says')
})

test('whoever works for several municipalities says for which an act on a forum’s own page is done', async () => {
  const token = await tokenOf('COORDINATOR', [SEAT, WARM])
  const { page } = await explorer.open(`/aktor/${ids[WARM]?.council}`, { token })
  const place = page.locator('.place-title select')
  await place.waitFor()
  // The forum works in one of them: that one is taken until another is chosen.
  expect(await place.inputValue()).toBe(WARM)
  await place.selectOption(SEAT)
  await page.locator('.place-title .menu > button').click()
  const asked = page.waitForRequest((request) => request.postData()?.includes('query Candidates') ?? false)
  await page.locator('button', { hasText: 'Ge plats i forum' }).click()
  await page.waitForSelector('dialog.act')
  expect((await asked).postData()).toContain(SEAT)
})

test('an open page shows what another does as it happens, and says that it was another', async () => {
  const { page } = await explorer.blank({ token: await tokenOf('VIEWER') })
  const follows = page.waitForResponse((response) =>
    (response.request().headers().accept ?? '').includes('text/event-stream'),
  )
  await page.goto(`${explorer.address()}/kommun/${LIVE}`)
  await chair(page, 'SPORTS_CLUB').waitFor()
  await follows
  expect(await stand(page, 'SPORTS_CLUB')).toBe('NOT_MET')
  await api.join(LIVE, ids[LIVE] ?? {})
  await expect.poll(() => stand(page, 'SPORTS_CLUB'), { timeout: 20_000 }).toBe('INFORMAL')
  await expect.poll(() => page.locator('.notice').innerText()).toContain('Nya uppgifter')
})
