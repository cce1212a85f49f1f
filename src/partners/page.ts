// The page a partner opens: plain Swedish, no script, nothing from anywhere else.
import { createHash } from 'node:crypto'

const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)

const style =
  'body{font:1.1rem/1.5 system-ui,sans-serif;max-width:40rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a;background:#fff}blockquote{margin:1.5rem 0;padding:1rem;border-left:.4rem solid #00557f;background:#eef4f8;font-weight:600}form{margin:1rem 0;padding:1rem;border:1px solid #767676;border-radius:.4rem}button{font:inherit;padding:.6rem 1.2rem;border:0;border-radius:.3rem;background:#00557f;color:#fff}textarea{font:inherit;width:100%;box-sizing:border-box}.fel{color:#8a0000;font-weight:600}'
const styleHash = createHash('sha256').update(style).digest('base64')

export const pageHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': `default-src 'none'; style-src 'sha256-${styleHash}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
  'x-frame-options': 'DENY',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cache-control': 'no-store',
  'x-robots-tag': 'noindex',
}

const html = (title: string, body: string) => `<!doctype html>
<html lang="sv"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escaped(title)}</title><style>${style}</style></head>
<body><main><h1>${escaped(title)}</h1>${body}</main></body></html>
`

export const messagePage = (title: string, words: string) => html(title, `<p>${escaped(words)}</p>`)

interface Question {
  municipality: string
  says: string
  until: string
  /** Proves that the form came from this page. */
  proof: string
  fault?: string
}

export function questionPage({ municipality, says, until, proof, fault }: Question): string {
  const form = (answer: string, inner: string, button: string) =>
    `<form method="post"><input type="hidden" name="proof" value="${escaped(proof)}"><input type="hidden" name="answer" value="${answer}">${inner}<button>${button}</button></form>`
  return html(
    'Stämmer det här?',
    `<p>${escaped(municipality)} har uppgett följande om er organisation:</p><blockquote>${escaped(says)}.</blockquote>
${fault ? `<p class="fel" role="alert">${escaped(fault)}</p>` : ''}
${form('CONFIRMED', '<p>Ja, det stämmer. Svaret visas tillsammans med uppgiften, med dagens datum.</p>', 'Bekräfta')}
${form('CORRECTED', '<p><label for="words">Det är nästan rätt. Beskriv vad som ska ändras. Skriv inga namn, personnummer, telefonnummer eller e-postadresser.</label></p><p><textarea id="words" name="words" rows="4" maxlength="2000" required></textarea></p>', 'Skicka rättelse')}
${form('DECLINED', '<p>Nej, det stämmer inte, eller vi vill inte stå med. Bara kommunen får veta det.</p>', 'Det stämmer inte')}
<p>Länken gäller en gång, till och med ${escaped(until)}. Inga uppgifter om dig som svarar sparas.</p>`,
  )
}
