// What a response says of an error: a sentence meant for the caller as it is, anything else only that it happened.
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { RefusedToken, UserFacing } from '../errors.ts'

/** Told of what is hidden from the caller. */
export type Report = (error: unknown) => void

export function translated(report: Report) {
  return (error: unknown): Error => {
    const cause = error instanceof GraphQLError ? (error.originalError ?? null) : error
    if (cause instanceof UserFacing) return shown(error, cause)
    // Syntax, validation and unreadable arguments are the caller's to mend.
    if (error instanceof GraphQLError && (cause === null || cause instanceof GraphQLError)) return error
    report(cause)
    return placed(error, 'Something went wrong on our side. It has been noted.', {
      code: 'INTERNAL_SERVER_ERROR',
    })
  }
}

function shown(error: unknown, cause: UserFacing) {
  const { message, code, path } = cause
  const refused = { status: 401, headers: { 'www-authenticate': 'Bearer error="invalid_token"' } }
  return placed(error, message, {
    code,
    ...(path && { argument: path }),
    ...(cause instanceof RefusedToken && { http: refused }),
  })
}

function placed(error: unknown, message: string, extensions: GraphQLFormattedError['extensions'] & object) {
  const { nodes, source, positions, path } =
    error instanceof GraphQLError ? error : ({} as Partial<GraphQLError>)
  return new GraphQLError(message, { nodes, source, positions, path, extensions } as never)
}
