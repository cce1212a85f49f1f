// Reads organisation numbers of legal persons; a sole trader's is a personal identity number, and refused.
import { passesLuhn, plainDigits } from './digits.ts'

type Read = { number: string } | { fault: 'PERSONAL' | 'SHAPE' | 'CHECK_DIGIT' }

/** NNNNNN-NNNN, however it was spaced or dashed, with or without the 16 that registers put before it. */
export function organisationNumber(text: string): Read {
  const spelled = /^(?:16|18|19|20)?(\d{6})[- ]{0,3}(\d{4})$/.exec(plainDigits(text).trim())
  if (!spelled) return { fault: 'SHAPE' }
  const [whole, first = '', last = ''] = spelled
  if (Number(first[2]) < 2) return { fault: 'PERSONAL' }
  if (!/^(?:16)?\d{6}\D*\d{4}$/.test(whole)) return { fault: 'SHAPE' }
  return passesLuhn(first + last) ? { number: `${first}-${last}` } : { fault: 'CHECK_DIGIT' }
}
