// What is to be looked at when an organisation comes or goes: it may be on record already, and what it takes part in does not end with it.
import type { Known, KnownThing } from '../acts/known.ts'
import type { Both } from '../days.ts'
import type { Warning } from '../guards/warning.ts'

export const NUMBERED_COLLECTIVE: Both = {
  en: 'A collective name is no organisation and has no number.',
  sv: 'Ett samlingsnamn är ingen organisation och har inget nummer.',
}

/** Two records of one organisation count twice: whoever adds one is told of what may be the same. */
export const alreadyThere = ({ id, name, by }: ReturnType<Known['alike']>[number]): Warning =>
  by === 'NUMBER'
    ? {
        code: 'ACTOR_SAME_NUMBER',
        said: {
          en: `${name} (${id}) has this organisation number already: undo this and use it if it is the same.`,
          sv: `${name} (${id}) har redan detta organisationsnummer: ångra och använd den om det är samma.`,
        },
        path: ['input', 'organisationNumber'],
      }
    : {
        code: 'ACTOR_LIKE_NAME',
        said: {
          en: `${name} (${id}) is on record here already: undo this and use it if it is the same.`,
          sv: `${name} (${id}) finns redan antecknad här: ångra och använd den om det är samma.`,
        },
        path: ['input', 'name'],
      }

/** Its seats and agreements are acts of their own: others decided them too. */
export function leftStanding(known: Known, actor: KnownThing) {
  const { seats, parties } = known.engagements(actor.id)
  const say = (code: string, what: Both, names: string[]) =>
    names.length === 0
      ? []
      : [
          {
            code,
            said: {
              en: `${actor.name} ${what.en} ${names.join(', ')}; end that too, or let another take its place.`,
              sv: `${actor.name} ${what.sv} ${names.join(', ')}; avsluta det också, eller låt någon annan ta vid.`,
            },
            path: ['id'],
          },
        ]
  return [
    ...say('SEATS_STAND', { en: 'still has a seat in', sv: 'har fortfarande plats i' }, seats),
    ...say('PARTIES_STAND', { en: 'is still party to', sv: 'är fortfarande part i' }, parties),
  ]
}
