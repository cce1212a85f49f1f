// Acts as the forms send them: tried while they are filled in, done once however often they are sent, and undone.
import { ask, renew } from '../api/client.ts'
import {
  type DoneFragment,
  type Lang,
  type TypedDocumentString,
  WhatIfDocument,
  WhatIfNetworksDocument,
} from '../operations.generated.ts'
import { apiLang } from '../shell/settings.ts'
import { words } from '../words/words.ts'
import { type ActName, acts } from './acts.generated.ts'
import { hasId, mutationOf } from './mutation.ts'

export type Done = DoneFragment
export const isAct = (name: string): name is ActName => Object.hasOwn(acts, name)

export interface Act {
  name: ActName
  id?: string
  input: Record<string, unknown>
}

/** A form is filled in by people: whether its values fit is for the server to say, field by field. */
type Sent = { id?: string; input: Record<string, unknown>; key: string; lang: Lang }

/** Chosen once per act that somebody means: the same act sent twice, as by a double click, is done once. */
export function keys() {
  let meant = ''
  let key = ''
  return (act: Act) => {
    const said = JSON.stringify(act)
    if (said !== meant) {
      meant = said
      key = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
        byte.toString(16).padStart(2, '0'),
      ).join('')
    }
    return key
  }
}

/** Flags that own acts have changed, until the server's word of it comes back as an event. */
const expected = new Set<string>()

type Changed = Record<'opened' | 'changed' | 'closed', { flag: string }[]>

const mark = ({ opened, changed, closed }: Changed) =>
  [opened, changed, closed]
    .map((each) =>
      each
        .map(({ flag }) => flag)
        .sort()
        .join(),
    )
    .join(';')

/** Own acts that are not answered yet: their events may come before the answers. */
const pending = new Set<Promise<unknown>>()

/** Whether an event tells of what was done here; asked once per event. */
export async function isOwn(event: Changed): Promise<boolean> {
  await Promise.allSettled(pending)
  return expected.delete(mark(event))
}

export function perform(act: Act, key: string): Promise<Done> {
  const answer = send(act, key)
  pending.add(answer)
  const answered = () => pending.delete(answer)
  answer.then(answered, answered)
  return answer
}

async function send({ name, id, input }: Act, key: string): Promise<Done> {
  const mutation = mutationOf(name) as unknown as TypedDocumentString<{ done: Done }, Sent>
  const { done } = await ask(mutation, { ...(id && { id }), input, key, lang: apiLang() })
  if (done.errors.length > 0) return done
  if (done.act && !done.replayed) expected.add(mark(done.flags))
  renew()
  return done
}

/** What cannot be tried as it is: the act that does the same to flags, or none. */
export const triedAs: { [A in ActName]?: ActName | null } = {
  roundAnswer: 'inventoryConfirm',
  factRedact: null,
}

const trying = ({ name, id, input }: Act) => {
  const act = triedAs[name] ?? name
  return { acts: [{ act, arguments: { ...(id && hasId(act) && { id }), input } }], lang: apiLang() }
}

/** What an act would do; its errors are at the fields they would be at. */
export async function tryOut(act: Act, signal: AbortSignal): Promise<Done> {
  const { done } = await ask(WhatIfDocument, trying(act), signal)
  return { ...done, errors: done.errors.map((error) => ({ ...error, path: error.path.slice(2) })) }
}

/** What it would do to the first network it touches, the reader's own if there is one: what moves, and what is then so. */
export async function tryNetworks(act: Act) {
  const { tried } = await ask(WhatIfNetworksDocument, trying(act))
  const change = tried.networks[0]?.measures.change
  const says = change ? [...change.says, ...change.saidNew] : [words().working.preview.noNetwork]
  return { errors: tried.errors, says }
}
