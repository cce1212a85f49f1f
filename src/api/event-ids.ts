// Gives each server-sent event the id it carries, so that a client that comes back can say by Last-Event-ID where it was.

const decoder = new TextDecoder()

/** The line to write before a piece of a stream of events; empty when no event that has an id ends in it. */
export function idLine(piece: Uint8Array): string {
  const [, json] = /^data: (\{.*\})$/m.exec(decoder.decode(piece)) ?? []
  if (!json) return ''
  const { data } = JSON.parse(json) as { data?: Record<string, { id?: string } | null> }
  const id = Object.values(data ?? {})[0]?.id
  return id?.startsWith('event_') ? `id: ${id}\n` : ''
}
