// Gives each server-sent event its id, whatever was asked of it, so that a client that comes back can say by Last-Event-ID where it was.
import type { ExecutionResult } from 'graphql'
import { isAsyncIterable, type Plugin } from 'graphql-yoga'
import type { Context } from '../context.ts'

/** Puts the id of the event that was told of beside the data. */
export const numbered: Plugin<Context> = {
  onSubscribe: ({ args }) => ({
    onSubscribeResult: () => ({
      onNext({ result, setResult }) {
        const { told } = args.contextValue
        if (told && !isAsyncIterable(result))
          setResult({ ...result, extensions: { ...result.extensions, event: told } })
      },
    }),
  }),
}

const decoder = new TextDecoder()

/** The line to write before a piece of a stream of events; empty when no event that has an id ends in it. */
export function idLine(piece: Uint8Array): string {
  const [, json] = /^data: (\{.*\})$/m.exec(decoder.decode(piece)) ?? []
  if (!json) return ''
  const { extensions } = JSON.parse(json) as ExecutionResult
  const id = extensions?.event
  return typeof id === 'string' ? `id: ${id}\n` : ''
}
