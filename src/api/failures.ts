// What a response says of an error, in both languages: a sentence meant for the caller as it is, anything else only that it happened.
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import type { Both } from '../days.ts'
import { RefusedToken, UserFacing } from '../errors.ts'

/** Told of what is hidden from the caller. */
export type Report = (error: unknown) => void

const OURS: Both = {
  en: 'Something went wrong on our side. It has been noted.',
  sv: 'Något gick fel hos oss. Det är noterat.',
}

/** An error of the request itself, told before anything is run. */
export const refusal = (code: string, said: Both, nodes: GraphQLError['nodes'] | null = null) =>
  new GraphQLError(said.en, { nodes: nodes ?? null, extensions: { code, said } })

export function translated(report: Report) {
  return (error: unknown): Error => {
    const cause = error instanceof GraphQLError ? (error.originalError ?? null) : error
    if (cause instanceof UserFacing) return shown(error, cause)
    // Syntax, validation and unreadable arguments are the caller's to mend.
    if (error instanceof GraphQLError && (cause === null || cause instanceof GraphQLError)) return error
    report(cause)
    return placed(error, OURS, { code: 'INTERNAL_SERVER_ERROR' })
  }
}

function shown(error: unknown, cause: UserFacing) {
  const { said, code, path } = cause
  const refused = { status: 401, headers: { 'www-authenticate': 'Bearer error="invalid_token"' } }
  return placed(error, said, {
    code,
    ...(path && { argument: path }),
    ...(cause instanceof RefusedToken && { http: refused }),
  })
}

function placed(error: unknown, said: Both, more: GraphQLFormattedError['extensions'] & object) {
  const { nodes, source, positions, path } =
    error instanceof GraphQLError ? error : ({} as Partial<GraphQLError>)
  const extensions = { ...more, said }
  return new GraphQLError(said.en, { nodes, source, positions, path, extensions } as never)
}
