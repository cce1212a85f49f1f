// No person is ever in a seed: what looks like a personal number or a mailbox is refused.

const mailbox = /[\w.+-]+@[\w-]+\.\w+/
/** Ten or twelve digits that begin with a date; an organisation number's third digit is 2 or more. */
const personalNumber = /(?<!\d)(?:19|20)?\d\d(?:0[1-9]|1[0-2])(?:[06][1-9]|[1278]\d|[39][01])[-+]?\d{4}(?!\d)/

/** Addresses of pages are full of digits, so only mailboxes are looked for in them. */
export const holdsPersonalDetail = (text: string) =>
  mailbox.test(text) || (!text.startsWith('http') && personalNumber.test(text))
