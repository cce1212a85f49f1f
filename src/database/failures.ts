// What can go wrong in the database, put in words that the rest of the code understands.
import { Neo4jError } from 'neo4j-driver'
import { Unavailable } from '../errors.ts'

const away = new Set([
  'ServiceUnavailable',
  'SessionExpired',
  'Neo.TransientError.General.DatabaseUnavailable',
])

/** True when a write broke a uniqueness constraint: somebody else made the same thing first. */
export function isConstraintViolation(error: unknown): boolean {
  return error instanceof Neo4jError && error.code === 'Neo.ClientError.Schema.ConstraintValidationFailed'
}

/** Runs a statement and lets any failure of it name its file; the error stays the driver's, which retries by it. */
export async function naming<T>(path: string, statement: () => Promise<T>): Promise<T> {
  try {
    return await statement()
  } catch (error) {
    if (error instanceof Error) error.message = `cypher/${path}.cypher: ${error.message}`
    throw error
  }
}

export function translated(error: unknown): unknown {
  if (!(error instanceof Neo4jError)) return error
  // The driver gives this one no code of its own: 'N/A'.
  const crowded = error.message.startsWith('Connection acquisition timed out')
  if (away.has(error.code) || crowded) {
    return new Unavailable(
      {
        en: 'The database does not answer right now. Please try again.',
        sv: 'Databasen svarar inte just nu. Försök gärna igen.',
      },
      { cause: error },
    )
  }
  if (error.code === 'Neo.TransientError.Transaction.DeadlockDetected') {
    return new Unavailable(
      {
        en: 'Too many are changing the same things right now. Please try again.',
        sv: 'Många ändrar samma sak just nu. Försök gärna igen.',
      },
      {
        cause: error,
      },
    )
  }
  if (error.code.startsWith('Neo.ClientError.Transaction.TransactionTimedOut')) {
    return new Unavailable(
      {
        en: 'The database took too long to answer. Please ask for less at a time.',
        sv: 'Databasen tog för lång tid på sig. Fråga gärna efter mindre åt gången.',
      },
      {
        cause: error,
      },
    )
  }
  return error
}
