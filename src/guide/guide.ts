// The first inventory: at most fifteen questions in the order of what their answers settle, with what is on record to confirm or correct.
import type { ReadyActRow } from '../acts/ready.ts'
import { type AskRow, MOST_QUESTIONS, questionsFor, wording } from '../ask-first/ask-first.ts'
import type { Question } from '../ask-first/questions.ts'
import { mayWriteAt } from '../auth/viewer.ts'
import type { Context } from '../context.ts'
import { daysAfter } from '../days.ts'
import { Forbidden } from '../errors.ts'
import { type InventoryRow, inventoriesOf } from '../evidence/facts.ts'
import type { Scope } from '../recommendations/rule.ts'
import type { TerritoryRow } from '../territories/territories.ts'

export interface GuideQuestionRow extends AskRow {
  answeredOn: string | null
}

export interface GuideRow {
  territory: TerritoryRow
  questions: GuideQuestionRow[]
  answered: number
  open: number
  later: number
  unknown: number
  settles: number
}

/** Answers of one sitting stay in the guide so long, and count among its questions. Ours. */
const SITTING_DAYS = 30

export async function guide(ctx: Context, territory: TerritoryRow): Promise<GuideRow> {
  const { code } = territory
  if (!mayWriteAt(ctx.viewer, code))
    throw new Forbidden({
      en: 'The guide of a municipality is for those who work for it.',
      sv: 'En kommuns genomgång är till för dem som arbetar för den.',
    })
  const since = daysAfter(ctx.clock.today(), -SITTING_DAYS)
  const [found, lists] = await Promise.all([questionsFor(ctx, code, MOST_LISTS), inventoriesOf(ctx, code)])
  const answers = latest(lists.filter((list) => isAnswer(list, code, since)))
    .filter((list) => !found.questions.some((open) => open.scope === list.scope && open.forum === list.forum))
    .slice(-MOST_QUESTIONS)
  const open = found.questions.slice(0, MOST_QUESTIONS - answers.length)
  const rows = [
    ...answers.map((list) => ({ ...answered(list, code), answeredOn: list.day })),
    ...open.map((question) => ({ ...question, answeredOn: null })),
  ]
  return {
    territory,
    questions: rows.map((row, i) => ({ ...row, id: idOf(row), territory, position: i + 1 })),
    answered: answers.length,
    open: open.length,
    later: found.questions.length - open.length,
    unknown: found.unknown,
    settles: open.reduce((sum, { settles }) => sum + settles.length, 0),
  }
}

const MOST_LISTS = 1000

const idOf = ({ code, scope, forum }: Pick<Question, 'code' | 'scope' | 'forum'>) =>
  ['guide', code, scope, forum].filter(Boolean).join('_')

const isAnswer = ({ basis, day, territory }: InventoryRow, code: string, since: string) =>
  basis === 'CONFIRMED' && territory === code && day !== null && day >= since

/** The newest answer to each question, in the order they were given. */
function latest(lists: InventoryRow[]): InventoryRow[] {
  const byList = new Map<string, InventoryRow>()
  const inOrder = lists.toSorted((a, b) => ((a.day ?? '') < (b.day ?? '') ? -1 : 1))
  for (const list of inOrder) byList.set(`${list.scope} ${list.forum ?? ''}`, list)
  return [...byList.values()]
}

const answered = ({ scope, forum, kinds }: InventoryRow, code: string): Question => ({
  code,
  scope: scope as Scope['scope'],
  forum,
  kinds,
  settles: [],
  alone: [],
  partly: [],
  indications: [],
  score: 0,
})

const listArguments = ({ code, scope, forum, kinds }: Question) => ({
  municipality: code,
  scopes: [scope],
  ...(forum && { forum }),
  ...(kinds.length > 0 && { kinds }),
})

/** The list is whole as it stands. */
export async function wholeAsItIs(ctx: Context, row: GuideQuestionRow): Promise<ReadyActRow | null> {
  if (row.answeredOn) return null
  const [sv, en] = await Promise.all([wording(ctx, row, 'sv'), wording(ctx, row, 'en')])
  return {
    act: 'inventoryConfirm',
    arguments: { input: listArguments(row) },
    says: { sv: `${sv} Ja, som den står.`, en: `${en} Yes, as it stands.` },
    thing: row.forum,
  }
}

/** The answer was a mistake. */
export function answerTakenBack(row: GuideQuestionRow): ReadyActRow | null {
  if (!row.answeredOn) return null
  const { kinds: _, ...input } = listArguments(row) as ReturnType<typeof listArguments> & { kinds?: string[] }
  return {
    act: 'inventoryTakeBack',
    arguments: { input: { ...input, observedOn: row.answeredOn } },
    says: {
      sv: 'Ta tillbaka svaret: listan var inte fullständig.',
      en: 'Take the answer back: the list was not whole.',
    },
    thing: row.forum,
  }
}

const adding: Record<Exclude<Scope['scope'], 'FORUM_SEATS'>, [act: string, sv: string, en: string]> = {
  FORUMS: ['forumAdd', 'Lägg till ett forum.', 'Add a forum.'],
  ACTORS: ['actorAdd', 'Lägg till en organisation.', 'Add an organisation.'],
  AGREEMENTS: ['agreementSign', 'Lägg till en överenskommelse.', 'Add an agreement.'],
  DOCUMENTS: ['documentAdopt', 'Lägg till ett dokument.', 'Add a document.'],
  FUNCTIONS: ['functionAppoint', 'Lägg till en samordningsfunktion.', 'Add a coordinating function.'],
  SERVICES: ['serviceOffer', 'Lägg till ett stöd.', 'Add a service.'],
  CHANNELS: ['channelOpen', 'Lägg till en informationskanal.', 'Add an information channel.'],
}

/** Something is missing in the list; what it is only the reader knows. */
export function missing({ code, scope, forum, kinds }: GuideQuestionRow): ReadyActRow {
  if (scope === 'FORUM_SEATS')
    return {
      act: 'forumJoin',
      arguments: { ...(forum && { id: forum }), input: {} },
      says: { sv: 'Lägg till någon som sitter i forumet.', en: 'Add somebody who sits in the forum.' },
      thing: forum,
    }
  const [act, sv, en] = adding[scope]
  const [kind, ...others] = kinds
  const input = { municipality: code, ...(kind && others.length === 0 && { kind }) }
  return { act, arguments: { input }, says: { sv, en }, thing: null }
}
