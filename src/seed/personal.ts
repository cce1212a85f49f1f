// No person is ever in a seed: what holds a personal identity number or looks like a mailbox is refused.
import { holdsIdentityNumber } from '../guards/identity-numbers.ts'

const mailbox = /[\w.+-]+@[\w-]+\.\w+/

export const holdsPersonalDetail = (text: string) => mailbox.test(text) || holdsIdentityNumber(text)
