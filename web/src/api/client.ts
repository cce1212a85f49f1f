// Asks the API: one operation at a time, remembered while the page is open, and told apart by how it failed.
import { signal } from '@preact/signals'
import type { TypedDocumentString } from '../operations.generated.ts'
import { lang, sessionOver, token } from '../shell/settings.ts'
import { type Fault, type Reply, sent } from './request.ts'

/**
 * away: nothing answers. failing: something answers, but not as it should.
 * refused: the reader may not see it. wrong: the question itself was refused, in a sentence.
 */
export type FailureKind = 'away' | 'failing' | 'refused' | 'wrong'

export class Failure extends Error {
  readonly kind: FailureKind
  constructor(kind: FailureKind, message = '') {
    super(message)
    this.kind = kind
  }
}

const PATIENCE_MS = 60_000
const FRESH_MS = 5 * 60_000
const kept = new Map<string, { at: number; answer: Promise<unknown>; data?: unknown }>()

/** Forgets what was answered: after an act, or when somebody else is asking. */
export const forget = () => kept.clear()

/** Grows when what is shown may no longer be so: every view asks again, and keeps what it shows until it is answered. */
export const renewed = signal(0)

export function renew() {
  forget()
  renewed.value = renewed.peek() + 1
}

/** Asks anew every time; for acts, and for what must be fresh. */
export async function ask<T, V>(
  question: TypedDocumentString<T, V>,
  variables: V,
  signal?: AbortSignal,
  as: string | null = token.peek(),
): Promise<T> {
  const timeout = AbortSignal.timeout(PATIENCE_MS)
  const until = signal ? AbortSignal.any([signal, timeout]) : timeout
  return answerIn(sent<T>(String(question), variables, as, until), as, signal)
}

async function answerIn<T>(coming: Promise<Reply<T>>, as: string | null, signal?: AbortSignal): Promise<T> {
  const reply = await coming.catch((error) => {
    throw signal?.aborted ? error : new Failure('away')
  })
  // The token that the whole page asks with, not one that is only being tried.
  if (as && as === token.peek() && isUnknown(reply)) sessionOver.value = true
  return dataOf(reply)
}

/** The server does not know who is asking: another thing than not being allowed. */
const isUnknown = ({ status, answer }: Reply<unknown>) =>
  status === 401 || answer?.errors?.[0]?.extensions?.code === 'UNAUTHENTICATED'

function dataOf<T>({ status, answer }: Reply<T>): T {
  if (status === 401 || status === 403) throw new Failure('refused', sentence(answer?.errors?.[0]))
  if (!answer || (status >= 500 && !answer.errors)) throw new Failure('failing')
  const first = answer.errors?.[0]
  if (first) {
    const code = first.extensions?.code ?? ''
    if (code === 'FORBIDDEN' || code === 'UNAUTHENTICATED') throw new Failure('refused', sentence(first))
    if (code === 'INTERNAL_SERVER_ERROR' || code === 'UNAVAILABLE')
      throw new Failure('failing', sentence(first))
    throw new Failure('wrong', sentence(first))
  }
  if (!answer.data) throw new Failure('failing')
  return answer.data
}

/** In the reader's language; of a question that is not GraphQL at all only English is said. */
const sentence = (fault: Fault | undefined) => fault?.extensions?.said?.[lang.peek()] ?? fault?.message ?? ''

/** As `ask`, but the same question within five minutes is answered from memory, and two askers share one request. */
export function recall<T, V>(question: TypedDocumentString<T, V>, variables: V): Promise<T> {
  const key = keyOf(question, variables)
  return (fresh(key)?.answer as Promise<T> | undefined) ?? remembered(key, ask(question, variables))
}

function fresh(key: string) {
  const known = kept.get(key)
  return known && Date.now() - known.at < FRESH_MS ? known : undefined
}

/** What has been answered to it by now, so that a view need not be drawn without it first. */
export const answered = <T, V>(question: TypedDocumentString<T, V>, variables: V): T | null =>
  (fresh(keyOf(question, variables))?.data as T | undefined) ?? null

/** A question that was sent before anybody here could ask it. */
export function begun<T, V>(question: TypedDocumentString<T, V>, variables: V, reply: Promise<Reply<T>>) {
  remembered(keyOf(question, variables), answerIn(reply, token.peek()))
}

/** What tells one question from another. */
export const keyOf = (question: unknown, variables: unknown) => `${question}${JSON.stringify(variables)}`

function remembered<T>(key: string, answer: Promise<T>): Promise<T> {
  const entry: { at: number; answer: Promise<T>; data?: T } = { at: Date.now(), answer }
  kept.set(key, entry)
  answer.then(
    (data) => {
      entry.data = data
    },
    // A failure is not remembered; whoever asked hears of it.
    () => kept.delete(key),
  )
  return answer
}
