// Every act that can be done with a thing on record, behind one word beside it.
import type { Place } from '../municipality/chairs.ts'
import { choosePlace, mayActAt, who } from '../shell/who.ts'
import { Choice } from '../ui/Choice.tsx'
import { words } from '../words/words.ts'
import { type ActName, acts } from './acts.generated.ts'
import { formOf, type Given, type Option } from './form.ts'
import { givenOf, partiesOf, seatsOf } from './forms.ts'
import { Menu } from './Menu.tsx'
import { hasId } from './mutation.ts'
import { usePlaces } from './PlaceField.tsx'

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

/** Who comes is sought among all; who leaves, presides or was at a meeting, among those who are there. */
const amongThere: ActName[] = ['forumLeave', 'forumChair', 'meetingRecord', 'agreementPartyLeave']

export function ThingActs({ type, thing: { id, name }, place }: Props) {
  if (!mayActAt(place.code)) return null
  const there = type === 'forum' ? seatsOf(place, id) : { actor: partiesOf(place, id) }
  const earlier = place.documents.filter((each) => each.id !== id)
  const given: Given = { ...givenOf(place), id, about: name }
  const optionsFor = (act: ActName): Given['options'] => {
    if (amongThere.includes(act)) return there
    return act === 'documentBase'
      ? { basedOn: earlier.map((each) => ({ value: each.id, label: each.name })) }
      : {}
  }
  return (
    <Menu
      label={words().working.change}
      about={name}
      forms={() => actsOn(type).map((act) => formOf(act, { ...given, options: optionsFor(act) ?? {} }))}
    />
  )
}

interface OwnProps {
  type: 'forum' | 'agreement' | 'actor'
  thing: { id: string; name: string }
  /** The reader's own municipality that it is done from. */
  code: string
  /** Who sits there, or is party to it. */
  there?: Option[]
}

/** The same where no municipality's page is around it. */
export function OwnActs({ type, thing: { id, name }, code, there }: OwnProps) {
  if (!mayActAt(code)) return null
  const given: Given = { code, id, about: name }
  const options: Given['options'] = there && { actor: there, attendedBy: there }
  return (
    <Menu
      label={words().working.change}
      about={name}
      forms={() => [
        ...actsOn(type).map((act) =>
          formOf(act, { ...given, ...(options && amongThere.includes(act) && { options }) }),
        ),
        ...(type === 'actor'
          ? [
              formOf('tieRecord', { code, about: name, fixed: { actor: id } }),
              formOf('supportRecord', { code, about: name, fixed: { receiver: id } }),
            ]
          : []),
      ]}
    />
  )
}

/** For which municipality the acts of a page are done, by whoever works for several. */
export function DoneFor({ code }: { code: string }) {
  const own = who.value?.municipalities ?? []
  return own.length < 2 || !mayActAt(code) ? null : <Several own={own} code={code} />
}

function Several({ own, code }: { own: string[]; code: string }) {
  const places = usePlaces()
  if (places.length === 0) return null
  return (
    <Choice
      label={words().working.doneFor}
      value={code}
      options={places
        .filter(({ value }) => own.includes(value))
        .map(({ value, label }) => ({ value, title: label }))}
      onChange={choosePlace}
    />
  )
}
