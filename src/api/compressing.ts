// Answers shrink on their way: what is all of Sweden against every norm is a tenth of its size.
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'

const squeeze = promisify(gzip)

/** Below this nothing is won. */
const WORTH_IT = 1_400

/** Whether the asker takes it compressed, and the answer is one that is whole and not compressed yet. */
export const mayCompress = (accepts: string | undefined, headers: Headers) =>
  /\bgzip\b/.test(accepts ?? '') &&
  !headers.has('content-encoding') &&
  /^application\/(graphql-response\+)?json|^application\/geo\+json/.test(headers.get('content-type') ?? '')

/** The body, and what its headers must say. */
export async function compressed(
  response: Response,
): Promise<{ body: Uint8Array; headers: Record<string, string> }> {
  const whole = new Uint8Array(await response.arrayBuffer())
  const { 'content-length': _, ...headers } = Object.fromEntries(response.headers)
  const vary = [headers.vary, 'accept-encoding'].filter(Boolean).join(', ')
  if (whole.byteLength < WORTH_IT) return { body: whole, headers: { ...headers, vary } }
  return { body: await squeeze(whole), headers: { ...headers, vary, 'content-encoding': 'gzip' } }
}
