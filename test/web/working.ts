// What tests of working in the explorer have in common: a council to work with, others who act meanwhile, and forms.
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Role } from '../../src/auth/viewer.ts'
import type { WorldAct } from '../support/world.ts'
import { tokenOf, type useExplorer } from './browser.ts'
import type { Ids } from './places.ts'

/** A council of which all is known, so that who is missing is a gap; and a club that has no seat. */
export const council = (code: string): WorldAct => ({
  things: {
    council: { kind: 'CRIME_PREVENTION_COUNCIL', name: `Rådet ${code}`, from: '2024-01-01' },
    police: { kind: 'POLICE', name: `Polisen ${code}` },
    club: { kind: 'SPORTS_CLUB', name: `Idrottsklubben ${code}` },
  },
  facts: [
    { fact: 'Seat', of: 'kommun', to: 'council', role: 'CHAIR', from: '2024-01-01' },
    { fact: 'Seat', key: 'policeSeat', of: 'police', to: 'council', from: '2024-01-01' },
    { fact: 'Inventory', of: 'T', scope: 'FORUMS' },
    { fact: 'Inventory', of: 'T', to: 'council', scope: 'FORUM_SEATS' },
    { fact: 'Inventory', of: 'T', scope: 'AGREEMENTS' },
  ],
})

/** Others, who act through the API while a page is open. */
export function useApi(explorer: ReturnType<typeof useExplorer>) {
  async function ask(
    query: string,
    variables: object,
    { role = 'COORDINATOR' as Role, places = [] as string[] } = {},
  ) {
    const response = await fetch(`${explorer.address()}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${await tokenOf(role, places)}`,
      },
      body: JSON.stringify({ query, variables }),
    })
    const { data, errors } = await response.json()
    expect(errors).toBeUndefined()
    return data
  }
  async function act(name: string, input: string, variables: object, places: string[]) {
    const query = `mutation ($id: ID!, $input: ${input}!) { done: ${name}(id: $id, input: $input) { act errors { message } } }`
    const { done } = await ask(query, variables, { places })
    expect(done.errors).toEqual([])
  }
  return {
    ask,
    /** The club is given its seat. */
    join: (code: string, ids: Ids) =>
      act('forumJoin', 'ForumJoinInput', { id: ids.council, input: { actor: ids.club } }, [code]),
    /** The club is party to an agreement, for the municipality's own eyes. */
    async agreeUnseen(code: string, ids: Ids) {
      const query =
        'mutation ($input: AgreementSignInput!) { done: agreementSign(input: $input) { errors { message } } }'
      const parties = [ids.kommun, ids.club]
      const input = {
        municipality: code,
        kind: 'COLLABORATION_AGREEMENT',
        name: 'Internt',
        parties,
        lane: 'OWN',
      }
      const { done } = await ask(query, { input }, { places: [code] })
      expect(done.errors).toEqual([])
    },
    /** Somebody else says more of the council. */
    describe: (code: string, ids: Ids, said: object) =>
      act('forumDescribe', 'ForumDescribeInput', { id: ids.council, input: said }, [code]),
    /** Somebody else corrects the day since which the police sits there. */
    correct: (code: string, ids: Ids, from: string) =>
      act('factCorrect', 'FactCorrectInput', { id: ids.policeSeat, input: { from } }, [code]),
    share: (code: string, ids: Ids, municipality: string) =>
      act('forumShare', 'ForumShareInput', { id: ids.council, input: { municipality } }, [
        code,
        municipality,
      ]),
  }
}

/** Opens the form of a button. */
export async function openForm(page: Page, title: string) {
  await page.locator('button', { hasText: title }).first().click()
  await page.waitForSelector('dialog.act')
}

export const fill = (page: Page, field: string, value: string) =>
  page.locator(`dialog.act #field-${field}`).fill(value)

export const save = (page: Page) => page.locator('dialog.act button[type=submit]').click()

/** What the preview says once the act has been tried. */
export async function triedOut(page: Page): Promise<string> {
  await page.waitForSelector('.preview[data-state=tried]')
  return page.locator('.preview-says').innerText()
}

const MOST_TABS = 80

/** Moves on with Tab until what is called so has the focus. */
export async function tabTo(page: Page, name: string) {
  for (let i = 0; i < MOST_TABS; i++) {
    const now = await page.evaluate(() => document.activeElement?.textContent?.trim() ?? '')
    if (now === name) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`"${name}" cannot be reached with Tab.`)
}
