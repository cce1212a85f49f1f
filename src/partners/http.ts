// The partner's page over HTTP: opening it only shows the question; only its own form answers, once.
import { hashOf } from '../addresses/secret.ts'
import type { Throttle } from '../addresses/throttle.ts'
import { sha256 } from '../audit/audit.ts'
import type { Viewer } from '../auth/viewer.ts'
import type { Context } from '../context.ts'
import { dayAt, dayIn } from '../days.ts'
import { UserFacing } from '../errors.ts'
import { maybeFact } from '../evidence/facts.ts'
import { sentence } from '../evidence/sentences.ts'
import { territory } from '../territories/territories.ts'
import { answerAsk } from './answering.ts'
import { type PartnerAskRow, stateOf } from './asking.ts'
import { messagePage, pageHeaders, questionPage } from './page.ts'
import { byHash } from './queries.ts'

const OFTEN = 30
const LONGEST_FORM = 20_000

const gone: Record<string, string> = {
  CONFIRMED: 'Ni har redan svarat. Tack!',
  CORRECTED: 'Ni har redan svarat. Tack!',
  DECLINED: 'Ni har redan svarat. Tack!',
  REVOKED: 'Kommunen har tagit tillbaka frågan. Be kommunen om en ny länk om det behövs.',
  EXPIRED: 'Länken gäller inte längre. Be kommunen om en ny.',
}
const thanks = {
  CONFIRMED: 'Tack! Ert svar är registrerat med dagens datum.',
  CORRECTED: 'Tack! Kommunen får er rättelse och ändrar uppgiften.',
  DECLINED: 'Tack! Kommunen får ert svar, och ingen annan.',
}

/** Answers for `/partner/<token>`; undefined for what is somebody else's to answer. */
export function partnersOver(contextOf: (viewer: Viewer) => Context, throttle: Throttle) {
  return async (request: Request): Promise<Response | undefined> => {
    const [, secret] = /^\/partner\/([^/]*)$/.exec(new URL(request.url).pathname) ?? []
    if (secret === undefined) return undefined
    const hash = hashOf(secret)
    const ctx = contextOf({ role: 'VIEWER', municipalities: [] })
    const ask = hash && (await byHash(ctx.database, { hash }))
    if (!ask)
      return page(
        404,
        'Länken finns inte',
        'Kontrollera att hela länken kom med, eller be kommunen om en ny.',
      )
    // Counted for each link that is one: whoever guesses keeps no partner from answering.
    if (!(await throttle.allows(`partner ${hash}`, OFTEN)))
      return page(429, 'För många försök', 'Vänta en minut och försök igen.', { 'retry-after': '60' })
    const state = stateOf(ask, ctx.clock.now())
    if (state !== 'OPEN') return page(410, 'Länken är förbrukad', gone[state] ?? '')
    const proof = sha256(`form ${secret}`)
    if (request.method === 'GET' || request.method === 'HEAD') return question(ctx, ask, proof)
    if (request.method !== 'POST') return page(405, 'Det går inte', 'Öppna länken i en webbläsare.')
    return answered(ctx, ask, proof, request)
  }
}

async function question(ctx: Context, ask: PartnerAskRow, proof: string, fault?: string): Promise<Response> {
  const [fact, place] = await Promise.all([maybeFact(ctx, ask.fact), territory(ctx, ask.code)])
  if (!fact)
    return page(
      410,
      'Uppgiften finns inte längre',
      'Kommunen har ändrat uppgiften. Ni behöver inte göra något.',
    )
  const text = questionPage({
    municipality: place.name,
    says: sentence(fact, 'sv').replace(/\.$/, ''),
    until: dayIn('sv', dayAt(ask.expiresAt)),
    proof,
    ...(fault && { fault }),
  })
  return new Response(text, { status: fault ? 400 : 200, headers: pageHeaders })
}

async function answered(
  ctx: Context,
  ask: PartnerAskRow,
  proof: string,
  request: Request,
): Promise<Response> {
  if (!fromHere(request)) return page(403, 'Svaret togs inte emot', 'Svara på sidan som länken öppnar.')
  const text = await request.text()
  const form = new URLSearchParams(text.length <= LONGEST_FORM ? text : '')
  if (form.get('proof') !== proof)
    return page(403, 'Svaret togs inte emot', 'Öppna länken igen och svara på sidan.')
  const answer = form.get('answer')
  if (answer !== 'CONFIRMED' && answer !== 'CORRECTED' && answer !== 'DECLINED')
    return question(ctx, ask, proof, 'Välj ett av svaren.')
  try {
    await answerAsk(ctx, ask, answer, form.get('words') ?? '')
    return page(200, 'Tack för svaret', thanks[answer])
  } catch (error) {
    if (!(error instanceof UserFacing) || error.code === 'UNAVAILABLE') throw error
    if (error.code === 'BAD_INPUT' && answer === 'CORRECTED')
      return question(
        ctx,
        ask,
        proof,
        'Rättelsen ska vara 1–2 000 tecken, utan personnummer och e-postadresser.',
      )
    return page(
      409,
      'Svaret togs inte emot',
      'Uppgiften eller länken har ändrats under tiden. Be kommunen om en ny länk.',
    )
  }
}

/** A browser says from which page a form was sent. */
function fromHere({ url, headers }: Request): boolean {
  const [origin, site, type] = ['origin', 'sec-fetch-site', 'content-type'].map((name) => headers.get(name))
  const ours = !origin || (URL.canParse(origin) && new URL(origin).host === new URL(url).host)
  return (
    ours && (!site || site === 'same-origin') && (type ?? '').startsWith('application/x-www-form-urlencoded')
  )
}

const page = (status: number, title: string, words: string, more: Record<string, string> = {}) =>
  new Response(messagePage(title, words), { status, headers: { ...pageHeaders, ...more } })
