// What went wrong, as the command line says it: in Swedish where there is a Swedish sentence, and never where in our code.
import { UserFacing } from '../errors.ts'

export function sentenceOf(error: unknown): string {
  if (error instanceof UserFacing) return error.said.sv
  const message = error instanceof Error ? error.message : String(error)
  return message.trim() || 'Något gick fel utan att säga vad.'
}
