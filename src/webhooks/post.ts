// Sends one signed message to one address, and tells what went wrong in a sentence.
import { createHmac } from 'node:crypto'
import { request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { type Place, placeOf } from './address.ts'

export interface Message {
  url: string
  secret: string
  /** The event's id: whoever is told twice knows it by that. */
  event: string
  body: string
  /** In seconds. */
  at: number
}

const TIMEOUT_MS = 10_000

/** What the receiver computes too: over the time and the body, so that an old message cannot be sent again as new. */
export const signature = ({ secret, at, body }: Pick<Message, 'secret' | 'at' | 'body'>) =>
  `t=${at},v1=${createHmac('sha256', secret).update(`${at}.${body}`).digest('hex')}`

/** Null when it was taken. Redirects are not followed. */
export async function post(message: Message, { loopback = false } = {}): Promise<string | null> {
  try {
    const url = new URL(message.url)
    if (url.protocol !== 'https:' && !loopback) return 'Only https is called.'
    // For both, the name's look-up and the answer, together.
    const signal = AbortSignal.timeout(TIMEOUT_MS)
    const place = await placeOf(url.hostname, loopback, signal)
    const status = await answer(message, url, place, signal)
    return status >= 200 && status < 300 ? null : `It answered ${status}.`
  } catch (error) {
    return error instanceof Error ? error.message.slice(0, 200) : 'It could not be reached.'
  }
}

function answer(message: Message, url: URL, place: Place, signal: AbortSignal): Promise<number> {
  const { body, event } = message
  const send = url.protocol === 'https:' ? requestHttps : requestHttp
  return new Promise((resolve, reject) => {
    const outgoing = send(
      url,
      {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(body),
          'user-agent': 'samverkansgraf',
          'x-samverkansgraf-event': event,
          'x-samverkansgraf-signature': signature(message),
        },
        lookup: (_name, options, found) =>
          options.all ? found(null, [place]) : found(null, place.address, place.family),
        signal,
      },
      (incoming) => {
        incoming.resume()
        resolve(incoming.statusCode ?? 0)
      },
    )
    outgoing.on('error', reject)
    outgoing.end(body)
  })
}
