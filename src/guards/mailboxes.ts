// Warns of a mailbox that looks like a person's: a function keeps its address when people move on, and no person is recorded.
import type { Warning } from './warning.ts'

/** Words that name a function, an office or a matter; one of them is enough, written without å, ä and ö. */
const functionWords = [
  'samordn',
  'kontakt',
  'info',
  'kommun',
  'registrator',
  'diarie',
  'brott',
  'forebygg',
  'trygg',
  'saker',
  'sspf',
  'sig',
  'est',
  'bra',
  'rad',
  'stod',
  'anhorig',
  'avhopp',
  'exit',
  'polis',
  'omrade',
  'skola',
  'social',
  'fritid',
  'kultur',
  'namnd',
  'forvaltning',
  'kansli',
  'service',
  'center',
  'jour',
  'beredskap',
  'expedition',
  'reception',
  'kundtjanst',
  'support',
  'post',
  'mail',
  'mejl',
  'funktion',
  'grupp',
  'enhet',
  'avdelning',
  'forening',
  'styrelse',
  'region',
  'lansstyrelse',
  'demokrati',
  'extremism',
  'cve',
]
/** Short ones count only as a whole part of the name: `est` is no function in `ester`. */
const wholeOnly = new Set(['sig', 'est', 'bra', 'rad', 'post', 'mail', 'mejl', 'cve', 'stod', 'exit', 'jour'])

const privateHosts =
  /(?:^|\.)(?:gmail|googlemail|hotmail|outlook|live|msn|icloud|me|yahoo|proton|protonmail|telia|spray|comhem|bredband2?)\.(?:com|se|me|net|nu)$/

/** None when it is a function's, or when nothing tells: a single word may be either. */
export function mailboxWarnings(address: string | null | undefined, path: string[]): Warning[] {
  if (!address) return []
  const [local = '', host = ''] = address.toLowerCase().split('@')
  const parts = folded(local)
    .split(/[._\-+0-9]+/)
    .filter(Boolean)
  if (parts.some(namesFunction)) return []
  if (!looksLikeName(parts) && !privateHosts.test(host)) return []
  const warning = {
    code: 'PERSONAL_MAILBOX',
    said: {
      en: 'This looks like a person’s mailbox; give the function’s own, such as samordnare@ or kontakt@, which stays when people change.',
      sv: 'Det ser ut som en persons brevlåda; ange funktionens egen, som samordnare@ eller kontakt@, som finns kvar när människor byts.',
    },
    path,
  }
  return [warning]
}

const namesFunction = (part: string) =>
  functionWords.some((word) => (wholeOnly.has(word) ? part === word : part.includes(word)))

/** Two or three words such as first and last name, an initial for one of them included. */
const looksLikeName = (parts: string[]) =>
  parts.length >= 2 && parts.length <= 4 && parts.every((part) => /^\p{L}+$/u.test(part))

/** Without accents, and as addresses write å, ä and ö. */
const folded = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '')
