// The acts that are offered where something is missing or unknown; only to those who may.
import { useQuery } from '../api/useQuery.ts'
import { type Chair, type Place, type Result, stands } from '../municipality/chairs.ts'
import { ArgumentDocument, type InventoryScope } from '../operations.generated.ts'
import { apiLang } from '../shell/settings.ts'
import { mayActAt } from '../shell/who.ts'
import { words } from '../words/words.ts'
import type { Form } from './form.ts'
import {
  actorForm,
  effortForm,
  explainForm,
  newForm,
  noneForm,
  running,
  seatForm,
  wholeForm,
} from './forms.ts'
import { FormButton } from './Menu.tsx'
import { stepForms, writtenForm } from './steps.ts'

interface Props {
  place: Place
  chair: Chair | null
  result: Result | null
}

export function Actions(props: Props) {
  return mayActAt(props.place.code) ? <Offered {...props} /> : null
}

/** The step that suffices comes first; of forms of the same act, the one that knows more. */
function Offered({ place, chair, result }: Props) {
  const w = words().working
  // The panel asks the same: one request.
  const asked = useQuery(
    ArgumentDocument,
    result && { code: place.code, norm: result.recommendation.id, lang: apiLang() },
  )
  const argument = asked.data?.municipality?.assessment.results[0]
  const all = [
    ...(result && argument ? stepForms(place, chair, argument) : []),
    ...(chair?.stand === 'INFORMAL' ? [writtenForm(place, chair)] : []),
    ...formsFor(place, chair, result, listsOf(argument?.recommendation.remedyActs ?? [])),
  ]
  const offered = all.filter((form, i) => all.findIndex(({ name }) => name === form.name) === i)
  if (offered.length === 0) return null
  return (
    <section class="actions no-print" aria-label={w.act}>
      {offered.map((form, i) => (
        <FormButton key={form.name} form={form} class={i === 0 ? 'primary' : undefined} />
      ))}
    </section>
  )
}

/** By the act that puts on record what a norm asks for: the lists whose being whole makes its absence mean something. */
const lists: Partial<Record<string, InventoryScope[]>> = {
  forumAdd: ['FORUMS'],
  forumJoin: ['FORUMS', 'FORUM_SEATS'],
  agreementSign: ['AGREEMENTS'],
  documentAdopt: ['DOCUMENTS'],
  functionAppoint: ['FUNCTIONS'],
  serviceOffer: ['SERVICES'],
  channelOpen: ['CHANNELS'],
  actorAdd: ['ACTORS'],
}

const listsOf = (acts: { act: string }[]) => [...new Set(acts.flatMap(({ act }) => lists[act] ?? []))]

/** The state and the municipality are everywhere; of others there may be none of a kind. */
const mayBeNone = ({ sector, kinds }: Chair) =>
  kinds.length === 1 && (sector === 'CIVIL' || sector === 'PRIVATE')

function formsFor(place: Place, chair: Chair | null, result: Result | null, whole: InventoryScope[]): Form[] {
  const stand = result ? stands(result) : null
  if (stand === 'NOT_APPLICABLE') return []
  const atTable = chair !== null
  const lacks = result !== null && stand !== 'MET'
  return [
    ...(atTable ? [running(place).length > 0 ? seatForm(place, chair) : newForm('forumAdd', place)] : []),
    ...(atTable && lacks ? [actorForm(place, chair)] : []),
    ...(atTable && lacks && mayBeNone(chair) ? [noneForm(place, chair)] : []),
    ...(lacks ? [effortForm(place, result, chair)] : []),
    ...(lacks && stand !== 'EXPLAINED' ? [explainForm(place, result)] : []),
    ...(stand === 'UNKNOWN' || stand === 'CONFIRM' || stand === 'INDICATED' ? [wholeForm(place, whole)] : []),
  ]
}
