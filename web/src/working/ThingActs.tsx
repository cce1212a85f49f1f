// Every act that can be done with a thing on record, behind one word beside it.
import type { Place } from '../municipality/chairs.ts'
import { mayActAt, ownPlace } from '../shell/who.ts'
import { words } from '../words/words.ts'
import { type ActName, acts } from './acts.generated.ts'
import { formOf, type Given } from './form.ts'
import { givenOf, partiesOf, seatsOf } from './forms.ts'
import { Menu } from './Menu.tsx'
import { hasId } from './mutation.ts'

type Type = 'forum' | 'agreement' | 'document' | 'function' | 'service' | 'channel' | 'actor'

/** Acts are named after what they are about. */
const actsOn = (type: Type) =>
  (Object.keys(acts) as ActName[]).filter(
    (name) => hasId(name) && (name.startsWith(type) || (type === 'forum' && name === 'meetingRecord')),
  )

interface Props {
  type: Type
  thing: { id: string; name: string }
  place: Place
}

export function ThingActs({ type, thing: { id, name }, place }: Props) {
  if (!mayActAt(place.code)) return null
  const seats = type === 'forum' ? seatsOf(place, id) : {}
  const parties = type === 'agreement' ? { actor: partiesOf(place, id) } : {}
  const earlier = place.documents.filter((each) => each.id !== id)
  const given: Given = { ...givenOf(place), id, about: name }
  /** Who comes is sought among all; who leaves, or takes the chair, is somebody there. */
  const optionsFor = (act: ActName): Given['options'] =>
    act === 'forumLeave' || act === 'forumChair' || act === 'meetingRecord'
      ? seats
      : act === 'agreementPartyLeave'
        ? parties
        : act === 'documentBase'
          ? { basedOn: earlier.map((each) => ({ value: each.id, label: each.name })) }
          : {}
  return (
    <Menu
      label={words().working.change}
      about={name}
      forms={() => actsOn(type).map((act) => formOf(act, { ...given, options: optionsFor(act) ?? {} }))}
    />
  )
}

/** The same where no municipality's page is around it: done from the first of the reader's own. */
export function ActorActs({
  thing: { id, name, __typename },
}: {
  thing: { id: string; name: string; __typename: string }
}) {
  const code = ownPlace()
  if (!mayActAt(code)) return null
  const given: Given = { code, id, about: name }
  return (
    <Menu
      label={words().working.change}
      about={name}
      forms={() => [
        ...actsOn(__typename === 'Forum' ? 'forum' : 'actor').map((act) => formOf(act, given)),
        ...(__typename === 'Forum'
          ? []
          : [
              formOf('tieRecord', { code, about: name, fixed: { actor: id } }),
              formOf('supportRecord', { code, about: name, fixed: { receiver: id } }),
            ]),
      ]}
    />
  )
}
