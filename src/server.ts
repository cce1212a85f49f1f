// The HTTP server: one port, bodies of a known and bounded size, and a clean stop.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { compressed, mayCompress } from './api/compressing.ts'
import { idLine } from './api/event-ids.ts'
import type { App } from './app.ts'
import type { Config } from './config.ts'

export interface Listening {
  /** Where the endpoint is: http://127.0.0.1:4000/graphql */
  url: string
  close(): Promise<void>
}

const LARGEST_BODY = 1_000_000
const REQUEST_TIMEOUT_MS = 60_000

export async function listen(app: App, { host, port }: Pick<Config, 'host' | 'port'>): Promise<Listening> {
  const server = createServer((incoming, outgoing) => {
    answer(app, incoming, outgoing).catch(() => {
      if (!outgoing.headersSent) outgoing.writeHead(500)
      outgoing.end()
    })
  })
  server.requestTimeout = REQUEST_TIMEOUT_MS
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
  const address = server.address()
  const bound = typeof address === 'object' && address ? address.port : port
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${bound}/graphql`,
    close: () =>
      new Promise((resolve) => {
        app.hush()
        server.close(() => resolve())
        server.closeIdleConnections()
      }),
  }
}

async function answer(app: App, incoming: IncomingMessage, outgoing: ServerResponse) {
  const refusal = refused(incoming)
  if (refusal) {
    outgoing.writeHead(refusal.status, { 'content-type': 'text/plain; charset=utf-8', connection: 'close' })
    outgoing.end(`${refusal.words}\n`)
    return
  }
  const response = await app.fetch(requestOf(incoming), { local: isLocal(incoming) })
  if (mayCompress(incoming.headers['accept-encoding'], response.headers)) {
    const { body, headers } = await compressed(response)
    outgoing.writeHead(response.status, headers)
    outgoing.end(body)
    return
  }
  outgoing.writeHead(response.status, Object.fromEntries(response.headers))
  const events = response.headers.get('content-type')?.startsWith('text/event-stream')
  // Piece by piece, so that an answer that goes on, as events do, is sent as it comes; and no longer than somebody listens.
  for await (const piece of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    if (outgoing.destroyed) break
    if (events) outgoing.write(idLine(piece))
    if (!outgoing.write(piece))
      await new Promise((resolve) => outgoing.once('drain', resolve).once('close', resolve))
  }
  outgoing.end()
}

/** A body whose size is not said beforehand, or is too large, is not read. */
function refused({ headers }: IncomingMessage): { status: number; words: string } | null {
  if (headers['transfer-encoding'])
    return { status: 411, words: 'Say how long the body is (content-length).' }
  if (Number(headers['content-length'] ?? 0) > LARGEST_BODY)
    return { status: 413, words: `A request may be at most ${LARGEST_BODY} bytes long.` }
  return null
}

const loopback = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1'])
const forwarding = ['forwarded', 'via', 'x-forwarded-for', 'x-real-ip']

/** Asked from this machine, and not for somebody elsewhere by a proxy that runs here and says so. */
const isLocal = ({ socket, headers }: IncomingMessage) =>
  loopback.has(socket.remoteAddress ?? '') && !forwarding.some((name) => headers[name] !== undefined)

function requestOf(incoming: IncomingMessage): Request {
  const method = incoming.method ?? 'GET'
  const headers = new Headers()
  for (const [name, value] of Object.entries(incoming.headers))
    if (value !== undefined) headers.set(name, String(value))
  const bodiless = method === 'GET' || method === 'HEAD'
  return new Request(new URL(incoming.url ?? '/', `http://${incoming.headers.host ?? 'localhost'}`), {
    method,
    headers,
    ...(!bodiless && { body: Readable.toWeb(incoming) as never, duplex: 'half' }),
  } as RequestInit)
}
