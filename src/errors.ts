// The errors a caller may see, each in one sentence of both languages; everything else is a fault of ours and is masked.
import type { Both } from './days.ts'

/** Sentences one after the other. */
export const together = (all: Both[]): Both => ({
  en: all.map(({ en }) => en).join(' '),
  sv: all.map(({ sv }) => sv).join(' '),
})

/** As an error its message is the English sentence. */
export class UserFacing extends Error {
  readonly code: string
  readonly said: Both
  readonly path: readonly string[] | undefined
  constructor(code: string, said: Both, path?: readonly string[], options?: ErrorOptions) {
    super(said.en, options)
    this.name = new.target.name
    this.code = code
    this.said = said
    this.path = path
  }
}

/** What can be looked for in vain, with the Swedish word and the article it takes. */
const nouns = {
  act: 'ingen åtgärd',
  actor: 'ingen aktör',
  agreement: 'ingen överenskommelse',
  calendar: 'ingen kalenderadress',
  channel: 'ingen informationskanal',
  'dead letter': 'ingen händelse som inte kom fram',
  document: 'inget dokument',
  draft: 'inget utkast',
  explanation: 'ingen motivering',
  fact: 'ingen uppgift',
  flag: 'ingen flagga',
  forum: 'inget forum',
  function: 'ingen samordningsfunktion',
  measure: 'ingen åtgärdspunkt',
  municipality: 'ingen kommun',
  organisation: 'ingen organisation',
  proposal: 'inget förslag',
  question: 'ingen fråga',
  recommendation: 'ingen rekommendation',
  round: 'ingen uppföljningsomgång',
  'rule pack': 'ingen samling rekommendationer',
  service: 'inget stöd',
  territory: 'inget område',
  'territory, actor or agreement': 'inget område och ingen aktör eller överenskommelse',
  thing: 'ingenting',
  webhook: 'ingen webbkrok',
}

export class NotFound extends UserFacing {
  constructor(what: keyof typeof nouns, id: string, path?: readonly string[]) {
    const said = {
      en: `There is no ${what} with the id "${id}".`,
      sv: `Det finns ${nouns[what]} med id ”${id}”.`,
    }
    super('NOT_FOUND', said, path)
  }
}

const NOT_ALLOWED: Both = {
  en: 'You are not allowed to do this.',
  sv: 'Du har inte behörighet att göra det här.',
}

export class Forbidden extends UserFacing {
  constructor(said = NOT_ALLOWED, path?: readonly string[]) {
    super('FORBIDDEN', said, path)
  }
}

const NOT_SIGNED_IN: Both = {
  en: 'You must sign in to do this.',
  sv: 'Du behöver logga in för att göra det här.',
}

export class Unauthenticated extends UserFacing {
  constructor(said = NOT_SIGNED_IN) {
    super('UNAUTHENTICATED', said)
  }
}

/** Who is asking cannot be believed; the whole request is refused, not only what needs a role. */
export class RefusedToken extends Unauthenticated {}

/** Neo4j cannot be started or found, for a reason that whoever installs it can do something about. */
export class CannotStart extends UserFacing {
  constructor(said: Both, options?: ErrorOptions) {
    super('CANNOT_START', said, undefined, options)
  }
}

/** Something the service rests on does not answer; the same request may well work later. */
export class Unavailable extends UserFacing {
  constructor(said: Both, options?: ErrorOptions) {
    super('UNAVAILABLE', said, undefined, options)
  }
}
